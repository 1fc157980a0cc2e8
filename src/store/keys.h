/* Content keys: what an item of a record is called everywhere, whoever coded it and in whichever file it stands. */
#ifndef ATTACHE_STORE_KEYS_H
#define ATTACHE_STORE_KEYS_H

#include "store/put/check.h"
#include "store/store.h"

struct key {
    char hex[STORE_KEY];
};

/* Of a record's items, in their order. An event's, claim's and commitment's key is of the text, its span and its label; an
 * actor's of the text and where it is mentioned first (its name, where it is mentioned nowhere). Items that would share one
 * are told apart by their number among them. */
struct keys {
    struct key *actors, *events, *claims, *commitments;
};

/* False without memory; the keys live in the arena. */
bool keys_of(const struct checked *r, struct arena *arena, struct keys *out);

#endif

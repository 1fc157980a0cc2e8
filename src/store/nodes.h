/* A mention as stories see it: what it tells, the words and the vector by which it is compared, who leads it. Kept in the tables
 * `link`, `wording`, `sketch` and `vector`. nodes.c */
#ifndef ATTACHE_STORE_NODES_H
#define ATTACHE_STORE_NODES_H

#include "store/linking.h"

struct node {
    int64_t mention, article;
    const char *place; /* in the order of content */
    struct facts facts;
    struct wording wording;
    struct sketch sketch;
    struct story_vector vector;
};

#define PLACE_ROOM 64 /* 42 bytes, as stories.c writes it */

/* A node as it stands in the tables. */
struct known {
    struct node node;
    char place[PLACE_ROOM];
    int64_t leader;
    float odds;
    bool whole; /* its words are read, not only its facts: most candidates' need not be */
};

/* Nodes at hand: a mention is looked at by many of a batch, which tell of the same days. Each stands at its id modulo `size`,
 * until another takes its place: what is taken from here is good until the next is. */
struct at_hand {
    struct known *slots;
    uint32_t size; /* a power of two */
};

/* Room for the nodes of a batch of so many mentions, until nodes_forget. */
att_status nodes_at_hand(uint32_t mentions, struct at_hand *out, att_error *err);
void nodes_forget(struct at_hand *h);
/* Where the mention stands, or would. */
struct known *nodes_slot(const struct at_hand *h, int64_t mention);
/* NULL where there is no such mention, or its facts are not this version's, or damaged. */
att_status nodes_known(struct att_store *s, struct at_hand *h, int64_t mention, struct known **out, att_error *err);
/* Reads its words too; NULL in *k where they are not this version's, or damaged. */
att_status nodes_whole(struct att_store *s, struct known **k, att_error *err);

/* Whether words could still make it likely that both tell of one occurrence; of their facts alone. */
bool nodes_may_meet(const struct node *a, const struct node *b);
/* How likely two whole nodes tell of one occurrence: the logarithm of the odds. */
float nodes_odds(const struct node *a, const struct node *b);

#endif

/* Whom a pointer means: its probabilities added up by actor, and the choice of one, several or nobody. */
#ifndef ATTACHE_DOCUMENT_SHARES_H
#define ATTACHE_DOCUMENT_SHARES_H

#include <stdbool.h>
#include <stdint.h>

#include "document/document.h"

#define SHARES 16
struct shares {
    uint32_t count;
    uint32_t actor[SHARES]; /* the likeliest first, once sorted */
    float mass[SHARES];
    uint32_t token[SHARES]; /* the first token that told of it */
    bool told[SHARES];      /* something else than a pointer tells of it too */
    float none;             /* that nobody is meant */
    float loose;            /* that falls on words which name no actor */
    float loose_most;
    uint32_t loose_token; /* the likeliest of those, or NONE */
};

/* When an actor counts. */
struct share_rule {
    float part;    /* a further actor: at least this part of the largest share … */
    float enough;  /* … and this much by itself */
    float told;    /* the part asked of one of whom something else tells too */
    float linked;  /* the part asked of one that the tree coordinates with the first ("Andorra, France and Malta") */
    float empty;   /* nobody is meant when "none" is this many times the largest share */
    float loose;   /* words that name no actor become one from this probability on; above 1: never */
    uint32_t most; /* at most so many actors */
};

void shares_begin(struct shares *s);
/* Adds a pointer's probabilities, times `weight`. Words outside the sentence of token `from` count for less, words outside its
 * paragraph for still less: a pointer spreads over all words that name somebody, and neighbours in other news are not meant. */
void shares_add(const struct document *d, struct shares *s, const struct pointer *p, uint32_t from, float weight);
/* Adds to one actor's share what something else than a pointer tells. */
void shares_lend(const struct document *d, struct shares *s, uint32_t actor, float mass, uint32_t token);
void shares_sort(struct shares *s);
float shares_of(const struct shares *s, uint32_t actor);
uint32_t shares_token(const struct shares *s, uint32_t actor); /* the token that told of it, or NONE */

/* *actor: a new actor for a noun that is none yet, named by its noun phrase; NONE where it is no noun. False without
 * memory. */
bool shares_actor(struct document *d, uint32_t token, uint32_t *actor);

/* Appends those who are meant to `out`; false without memory. Words that nobody was taken for yet may become an actor. */
bool shares_choose(struct document *d, const struct shares *s, const struct share_rule *rule, struct list *out);

#endif

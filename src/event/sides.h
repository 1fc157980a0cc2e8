/* Who may act in an event or suffer it, and what is known of each: by the pointers, the rules, the tree, the words, and the events
 * around. choice.c weighs these values. */
#ifndef ATTACHE_EVENT_SIDES_H
#define ATTACHE_EVENT_SIDES_H

#include "document/document.h"

#define SIDES 24        /* most candidates of an event */
#define SIDE_VALUES 216 /* of each; 0 … 1 */

struct side {
    uint32_t actor;
    uint32_t
        token; /* of the mention looked at: the nearest to the anchor in its sentence, else where a pointer points */
    float value[SIDE_VALUES];
};

/* Candidates of event `e`, whose participants the rules have chosen; returns how many. `signal` is what the event comes from, `same`
 * an earlier event that it may tell again, or NONE. */
uint32_t sides_find(const struct document *d, uint32_t event, const struct event_signal *signal, uint32_t same,
                    struct side out[SIDES]);

/* Whether both are of the same states; not where none is told. */
bool actors_same_countries(const struct actor *a, const struct actor *b);

#endif

/* Under what a mention stands so that those that may tell of the same find it: the tables `handle` and `signature`.
 *
 * A handle is a hash of the states that take part and the group of types, behind the days. A mention of two states stands under the
 * pair, and meets mentions of one of them alone; one without states is found by its anchor. A loose mention, which is told as
 * background without a day, stands under its own signature (states, type, anchor), where the first leads all others: of these the
 * first alone is looked for, since there may be as many as there are articles. */
#ifndef ATTACHE_STORE_STORIES_HANDLES_H
#define ATTACHE_STORE_STORIES_HANDLES_H

#include "store/ids.h"
#include "store/stories/nodes.h"

/* Who stands under the handles that a batch has asked for, each read once: many mentions of a batch look in the same places. Good
 * while nothing is put; begun as {0}. */
struct handle_lists {
    struct arena arena;
    struct handle_list *slots;
    uint32_t count, size; /* lists, and slots for them: a power of two */
};
void handles_forget(struct handle_lists *l);

/* Told of no day that could be compared. */
bool handles_loose(const struct facts *f);
/* Of one article so many mentions stand under a handle, the first of its text: what is told behind them of the same states, days
 * and kind is held against nothing. No article that people write comes near it. */
#define MOST_STANDING 256
/* Puts the whole node where others will look for it. `crowd` counts those of its article, of which there are more than
 * MOST_STANDING; NULL where there are not. */
att_status handles_put(struct att_store *s, const struct node *n, struct handle_lists *crowd, att_error *err);
/* Mentions by the handles under which they stand: one may stand under several. */
#define MOST_HANDLES 64
struct handle_found {
    struct {
        const int64_t *at;
        uint32_t count;
    } list[MOST_HANDLES];
    uint32_t count;
};
/* The mentions that may tell of the same as the whole node, itself among them, good until more is asked for; of a loose one those
 * under its signature: the first alone where that stands before it, else all, whom it leads from now on. */
att_status handles_find(struct att_store *s, struct handle_lists *l, const struct node *n, struct handle_found *out,
                        att_error *err);

#endif

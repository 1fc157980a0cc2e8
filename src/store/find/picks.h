/* The story events of which all holds that a question asks, found on the sheets: whatever is combined costs about the same, and
 * how many there are is known. */
#ifndef ATTACHE_STORE_FIND_PICKS_H
#define ATTACHE_STORE_FIND_PICKS_H

#include "store/query/query.h"
#include "store/sheets/read.h"

struct picks {
    struct bits stories;                /* status and background are not asked yet */
    uint8_t *kinds;                     /* SHEET_KIND of every number */
    bool asked_status[256], shown[256]; /* by kind: whether its status is asked; and its background */
};

/* Finds them; all lies in the store's scratch. The question has been checked, its words have been read (hits.h). */
att_status picks_find(struct att_store *s, const att_question *ask, struct picks *out, att_error *err);
/* Whether a story event of them has a status and background that are asked. */
static inline bool picks_shown(const struct picks *p, int64_t story) {
    return p->shown[p->kinds[story]];
}

/* Numbers of the store's rows, one more than the greatest of each; ATT_BAD_INPUT: they are beyond the sheets, or below 1. */
att_status picks_sizes(struct att_store *s, int64_t *mentions, int64_t *actors, int64_t *articles, att_error *err);
/* The mentions of articles. */
att_status picks_told(struct att_store *s, const struct bits *articles, int64_t mentions, struct bits *out,
                      att_error *err);

struct picks_counts {
    int64_t shown, all, other_status, background; /* of all: of a status that is not asked; told as background */
};
struct picks_counts picks_count(const struct picks *p);

/* How many of those that are shown have no place. */
att_status picks_unplaced(struct att_store *s, const struct picks *p, int64_t *out, att_error *err);

/* Which come first: at least `limit` of those behind the cursor, as a JSON list of numbers in no order, among them whichever may be
 * before the last of these in the order of keys. `values`: the cursor's, NULL at the beginning. */
enum picks_order { PICKS_DAY, PICKS_NEWEST, PICKS_TOLD };
att_status picks_first(struct att_store *s, const struct picks *p, enum picks_order order, int64_t limit,
                       const char *values, const char **out, att_error *err);
/* All of `stories`, shown or not, as such a list; NULL where there are more than `most`. */
att_status picks_list(struct att_store *s, const struct picks *p, int64_t most, const char **out, att_error *err);

/* The mentions that have the parties which the question asks; *asked false: it asks none. picks_parties.c */
att_status picks_parties(struct att_store *s, const att_question *ask, int64_t mentions, int64_t actors,
                         struct bits *out, bool *asked, att_error *err);

/* Gives the connection `held(story)`: whether it is one of the present question's, s->held. */
att_status picks_functions(struct att_store *s, att_error *err);

#endif

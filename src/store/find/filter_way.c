/* On which way a question comes to its story events: what is asked of mentions, and whatever stands in no index, is found on the
 * sheets first (picks.h); what is left are days, statuses and background. */
#include "store/find/filter.h"

#include <string.h>

#include "store/find/hits.h"
#include "store/find/picks.h"

#define MOST_LISTED 20000 /* stories that are looked up by their numbers; of more all are gone through */
#define MOST_PAIRS 64

/* ---- parties ------------------------------------------------------------------------------------------------------ */

/* Every party or pair of the two lists, as story_party has it; NULL where a list names others than countries. */
static const char *pairs_of(struct arena *arena, const char *actors, const char *recipients) {
    struct slice a, r;
    const char *out = "";
    int count = 0;
    if ((actors != NULL && !filter_all_codes(actors)) || (recipients != NULL && !filter_all_codes(recipients))) {
        return NULL;
    }
    for (const char *i = actors != NULL ? actors : "-"; list_next(&i, &a);) {
        for (const char *k = recipients != NULL ? recipients : "-"; list_next(&k, &r);) {
            out = arena_format(arena, "%s%s%.*s>%.*s", out, count > 0 ? "," : "", actors != NULL ? 3 : 0, a.at,
                               recipients != NULL ? 3 : 0, r.at);
            if (out == NULL || ++count > MOST_PAIRS) {
                return NULL;
            }
        }
    }
    return out;
}

/* Either way round; NULL without memory. */
static const char *dyad_of(struct arena *arena, const char *dyad) {
    bool same = strncmp(dyad, dyad + 4, 3) == 0;
    return same ? arena_format(arena, "%.3s>%s", dyad, dyad + 4)
                : arena_format(arena, "%.3s>%s,%s>%.3s", dyad, dyad + 4, dyad + 4, dyad);
}

const char *filter_party(struct att_store *s, const att_question *a) {
    bool sides = a->actor != NULL || a->recipient != NULL;
    bool others = a->sector != NULL || (a->place != NULL && !filter_placeless(a)) || a->publisher != NULL ||
                  a->min_score > 0 || a->words != NULL;
    if (others || sides + (a->dyad != NULL) + (a->country != NULL) != 1) {
        return NULL;
    }
    return a->dyad != NULL                ? dyad_of(&s->scratch, a->dyad)
           : sides                        ? pairs_of(&s->scratch, a->actor, a->recipient)
           : filter_all_codes(a->country) ? a->country
                                          : NULL;
}

/* ---- the way ------------------------------------------------------------------------------------------------------ */

/* Whether the days' own index has all that is asked. */
static bool is_plain(const att_question *a) {
    return (a->order == NULL || strcmp(a->order, "-origins") != 0) && !filter_asks_mentions(a) && a->type == NULL &&
           a->mode == NULL && a->quad == NULL && !(a->min_origins > 0) && !filter_placeless(a);
}

att_status filter_find(struct att_store *s, const att_question *a, struct way *way, att_error *err) {
    if (way->picks != NULL) {
        return ATT_OK;
    }
    way->picks = arena_zero(&s->scratch, sizeof *way->picks);
    return way->picks != NULL ? picks_find(s, a, way->picks, err)
                              : fail(err, ATT_NO_MEMORY, "no memory for a question");
}

att_status filter_look(struct att_store *s, const att_question *a, struct way *way, att_error *err) {
    *way = (struct way){0};
    TRY(filter_check(a, err));
    TRY(hits_read(s, a->words, err));
    if (is_plain(a)) {
        return ATT_OK;
    }
    TRY(filter_find(s, a, way, err));
    s->held = way->picks;
    way->held = true;
    return picks_list(s, way->picks, s->few > 0 ? s->few : MOST_LISTED, &way->list, err);
}

void filter_from(struct query *q, const struct way *way) {
    q->held = way->held;
    if (way->list != NULL) {
        query_text(q, "FROM json_each(?) picked CROSS JOIN story s ON s.story = picked.value", way->list);
    } else {
        query_add(q, "FROM story s");
    }
}

/* From what an expression says to the days it means.
 *
 * Conventions. Weeks begin on Monday. A bare weekday is the latest such day not after publication; with a verb that looks
 * ahead, or behind "by", the first such day not before it. "next Friday" is the Friday of the week after the publication's
 * week, "this Friday" that of its own week, "last Friday" the latest before publication. A day and month without a year is the
 * latest not after publication, with a verb that looks ahead the next; where no tense is known and the day lies at most 31 days
 * ahead, it is ahead. Parts of a month: early 1-10, mid 11-20, late and end 21-; of a year: four months each; of a week:
 * Monday-Tuesday, Wednesday-Thursday, Friday-Sunday. */
#ifndef ATTACHE_TIME_RESOLVE_H
#define ATTACHE_TIME_RESOLVE_H

#include "document/document.h"
#include "document/tense.h"
#include "time/meaning.h"

struct anchors {
    struct date published; /* a day, or empty */
    struct date last;      /* the day that the text spoke of last, or empty */
    enum tense tense;
    bool guessed; /* the tense comes from neighbouring words */
    enum timex_relation relation;
};

/* Sets type, value (in `a`), from, to, mod, relative and yearless of `out`; value stays NULL where the anchor is missing. False without
 * memory. */
bool meaning_resolve(struct arena *a, const struct meaning *m, const struct anchors *anchors, struct timex *out);

#endif

/* What a temporal expression says, before it is known which day that is: the grammar's result. */
#ifndef ATTACHE_TIME_MEANING_H
#define ATTACHE_TIME_MEANING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"
#include "time/words.h"

enum meaning_kind {
    M_NONE,
    M_CALENDAR, /* fields of the calendar in `date` (year 0: not told), quarter, half, season */
    M_WEEKDAY,  /* weekday, with shift */
    M_SHIFTED,  /* a unit before, at or after the anchor: "last week", "the next day", "tomorrow" */
    M_OFFSET,   /* count units away from the anchor: "two days ago", "three weeks later" */
    M_SPAN,     /* count units, without an end: "48 hours"; with shift: "the past two months" */
    M_SET,      /* "every Monday", "daily" */
    M_REF,      /* "now", "recently" */
    M_CLOCK     /* a time of day alone: "10 p.m." */
};

enum anchor { ANCHOR_PUBLISHED, ANCHOR_LAST };

#define SHIFT_NONE 99

struct meaning {
    enum meaning_kind kind;
    struct date date;
    int to_day;        /* last day of "August 8-10", 0 where none */
    int quarter, half; /* 1 … 4; 1 … 2; 0 */
    int season;        /* 0 … 3; -1 none */
    int span_years;    /* 10: a decade, 100: a century from date.year; 0 */
    int weekday;       /* 0 … 6; -1 none */
    enum unit unit;
    double count;  /* negative: nobody tells ("several") */
    int shift;     /* -1, 0, 1 or SHIFT_NONE */
    bool backward; /* of an offset: towards the past */
    enum anchor anchor;
    enum edge edge;
    enum daypart part;
    int clock; /* minutes since midnight, -1 none */
    enum time_ref ref;
    bool fiscal;
    bool event; /* an offset from an event that is no date: "two days before the vote" */
    bool at_least, at_most;
    bool ahead;  /* "as early as Tuesday": in the future whatever the verb */
    bool behind; /* "Friday's ruling": in the past whatever the verb */
};

/* Reads the longest expression that begins at word `at`; returns the word after it, or `at` where there is none.
 * `weak`: also readings that need the network's word that a time is meant ("May", "the year", "2000"). Looks at no more than
 * MEANING_WORDS words. */
#define MEANING_WORDS 16
uint32_t meaning_read(const struct words *w, uint32_t at, bool weak, struct meaning *out);

#endif

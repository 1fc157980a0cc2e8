/* The words of a document as the grammar of time sees them: tokens cut at hyphens, each with its class. */
#ifndef ATTACHE_TIME_WORDS_H
#define ATTACHE_TIME_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "attache/attache.h"
#include "document/document.h"

enum word_class {
    W_OTHER,
    W_NUMBER,   /* value: the number, at most 32000; one word of it */
    W_ORDINAL,  /* value: 1 … 31 */
    W_YEAR,     /* value: 1000 … 2199, four digits */
    W_MONTH,    /* value: 1 … 12 */
    W_WEEKDAY,  /* value: 0 Monday … 6 */
    W_UNIT,     /* value: enum unit */
    W_SEASON,   /* value: 0 spring … 3 winter */
    W_DAYPART,  /* value: enum daypart */
    W_DAYWORD,  /* value: days from today: yesterday -1 … */
    W_SHIFT,    /* value: -1 last, 0 this, 1 next */
    W_FOLLOW,   /* "following", "previous", "same": from the expression before; value as W_SHIFT */
    W_EDGE,     /* value: enum edge */
    W_DECADE,   /* "1990s": value: the decade's first year */
    W_NUMERIC,  /* "8/8/2025", "27.08.2022" */
    W_CLOCK,    /* "10:35", "9pm": value: minutes since midnight */
    W_MERIDIEM, /* value: 0 a.m., 1 p.m. */
    W_ZONE,
    W_VAGUE,   /* "several", "few": a number nobody tells */
    W_ARTICLE, /* "a", "an", "the" */
    W_EVERY,
    W_OFTEN,   /* "daily": value: enum unit */
    W_LONG,    /* "weeklong": value: enum unit */
    W_REF,     /* value: enum time_ref */
    W_QUARTER, /* "Q3": value 1 … 4 */
    W_HOLIDAY, /* value: month * 100 + day */
    W_OPENER,  /* "nearly", "at": other words with which an expression can begin */
    W_COMMA
};

enum unit {
    UNIT_SECOND,
    UNIT_MINUTE,
    UNIT_HOUR,
    UNIT_DAY,
    UNIT_NIGHT,
    UNIT_WEEKEND,
    UNIT_WEEK,
    UNIT_FORTNIGHT,
    UNIT_MONTH,
    UNIT_QUARTER,
    UNIT_YEAR,
    UNIT_DECADE,
    UNIT_CENTURY,
    UNIT_COUNT
};

enum daypart {
    PART_NONE,
    PART_MORNING,
    PART_MIDDAY,
    PART_AFTERNOON,
    PART_EVENING,
    PART_NIGHT,
    PART_MIDNIGHT,
    PART_DAWN
};

enum edge { EDGE_NONE, EDGE_EARLY, EDGE_MID, EDGE_LATE, EDGE_START, EDGE_MIDDLE, EDGE_END };

enum time_ref { REF_NONE, REF_NOW, REF_PAST, REF_FUTURE };

struct word {
    struct slice text;
    uint32_t token;
    int16_t value;
    uint8_t class;
    bool plural; /* "days" */
    bool hyphen; /* joined to the word before it by a hyphen */
    bool capital;
    bool digits; /* begins with a digit */
    bool breaks; /* begins a paragraph, or a sentence where they are known: no expression runs over it */
};

struct words {
    struct word *at;
    struct slice *text; /* the texts alone, for number_read */
    uint32_t count;
};

/* Words of the whole document, in `scratch`. ATT_NO_MEMORY. */
att_status words_read(const struct document *d, struct arena *scratch, struct words *out, att_error *err);

#endif

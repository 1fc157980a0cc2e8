/* Traces: by what articles are found to be near-identical copies.
 *
 * An article is the set of its shingles (three words in a row, by family, so that an inflection changes nothing). MinHash
 * (Broder 1997) estimates how much two sets share; bands of three values lead to the articles that may be copies.
 *
 * In a text of a sentence or two a figure and a weekday are all that tells today's report from yesterday's, and headings return
 * word for word months later. So a short text is a copy only of one that was published within days of it, with the same
 * figures and days; and a long one only of what was published in the same weeks. Kept in the tables `trace` and `band`. traces.c */
#ifndef ATTACHE_STORE_TRACES_H
#define ATTACHE_STORE_TRACES_H

#include "store/ids.h"

#define TRACE_BANDS 42
#define TRACE_ROWS 3
#define TRACE_HASHES (TRACE_BANDS * TRACE_ROWS)
#define TRACE_SHORT 80       /* words */
#define TRACE_SHORT_WITHIN 3 /* days between the publication of a short text and of its copy */

/* What the table `trace` keeps of a text. */
struct trace {
    uint32_t least[TRACE_HASHES];
    uint32_t words;   /* 0: there is none, the text being of a few words, or not at hand */
    uint64_t figures; /* of the text's figures, weekdays and months, in whatever order */
};

/* What is asked of two articles that may be copies. */
struct trace_print {
    struct trace trace;
    int32_t published; /* day's number, or NO_DAY */
};

/* Two articles that share a band: the first one is of those that were asked for. */
struct trace_pair {
    int64_t article, other;
};

struct trace_pairs { /* in order, each once */
    struct trace_pair *at;
    uint32_t count, capacity;
    uint32_t full; /* so many are sorted, and equal ones dropped, before there are more */
};

/* The day of a time, or NO_DAY. */
int32_t trace_day(const char *published);
/* Whether two days are no further apart. */
bool trace_within(int32_t a, int32_t b, int32_t days);
/* The trace in a column; words 0 where there is none. */
struct trace trace_read(sqlite3_stmt *st, int column);
att_status trace_print(struct att_store *s, int64_t article, struct trace_print *out, att_error *err);
/* Whether two articles of two texts are copies. */
bool traces_alike(const struct trace_print *a, const struct trace_print *b);
/* Puts the articles' bands into the table, and finds who shares one with them. */
att_status traces_near(struct att_store *s, const int64_t *articles, uint32_t count, struct trace_pairs *out,
                       att_error *err);
/* Whether the article's bands are in the table. */
att_status trace_is_banded(struct att_store *s, int64_t article, bool *out, att_error *err);

#endif

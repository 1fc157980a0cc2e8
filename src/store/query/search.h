/* What a reader types into a search box, made into a query that the full-text index understands. */
#ifndef ATTACHE_STORE_QUERY_SEARCH_H
#define ATTACHE_STORE_QUERY_SEARCH_H

#include "base/arena.h"
#include "base/error.h"

#define MOST_SEARCHED 32 /* words and phrases */

struct searched {
    const char *match;                /* for MATCH: all of them */
    const char *words[MOST_SEARCHED]; /* each alone, as typed */
    uint32_t count;
    const char *stories; /* among which story events are looked for, as JSON */
};

/* Words between blanks, phrases between quotation marks; nothing in them is the index's own language. Strings live in the
 * arena. ATT_BAD_INPUT: no word in it, or too many. */
att_status search_read(const char *typed, struct arena *arena, struct searched *out, att_error *err);

#endif

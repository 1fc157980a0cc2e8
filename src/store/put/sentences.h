/* The sentences of a text. The record tells none, so they are found anew, generously: a boundary that is missed joins two
 * sentences and gives a day an actor too many, one that is seen where none is takes an actor away; a desk forgives the first. */
#ifndef ATTACHE_STORE_PUT_SENTENCES_H
#define ATTACHE_STORE_PUT_SENTENCES_H

#include <stdbool.h>

#include "base/arena.h"
#include "store/put/check.h"

struct sentences {
    uint32_t *ends; /* code point offsets behind each boundary, ascending */
    uint32_t count, capacity;
    uint32_t points; /* code points walked */
};

#define SENTENCES_ALL INT64_MAX
/* `out` begins as {0}; false without memory. The walk ends where sentence_of asks no more of a span that ends at `until`. */
bool sentences_find(struct arena *arena, const char *text, size_t len, int64_t until, struct sentences *out);
/* The sentence (or sentences) of a span, in code points; `points`: of the text, 0 where there is none. */
struct checked_span sentence_of(const struct sentences *s, const struct checked_span *at, int64_t points);
/* Whether the whole text is no sentence: a line of headings, that name matters and tell nothing of them. */
bool is_heading_text(const char *text);

#endif

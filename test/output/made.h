/* A small document made by hand, and what output makes of it. */
#ifndef ATTACHE_TEST_OUTPUT_MADE_H
#define ATTACHE_TEST_OUTPUT_MADE_H

#include "document/document.h"
#include "output/output.h"

/* Two sentences, three actors, two events, a claim, a commitment, two times, a place and a note; a curly quotation before all of
 * them, so that bytes and code points differ. The caller frees it. */
void make_document(struct document *d);

/* An output over `d` into `out` (begin it with {0}); offsets are code points where `points` is set. */
struct output make_output(const struct document *d, const struct points *points, struct buffer *out);

#endif

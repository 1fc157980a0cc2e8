/* A document in which every field of every layer is set, for tests of what must not lose any. */
#ifndef ATTACHE_TEST_DOCUMENT_EVERYTHING_H
#define ATTACHE_TEST_DOCUMENT_EVERYTHING_H

#include "document/document.h"

#define EVERYTHING_TEXT                                                                                                \
    "FENWICK, Aug 6 \xe2\x80\x94 Alder didn't meet Birch.\n\xe2\x80\x9cWe will strike,\xe2\x80\x9d she said, killing " \
    "3 on Monday."

/* Layers as case files write them, in the order in which they are read. */
struct given_layer {
    const char *layer, *text;
};
extern const struct given_layer everything[];
extern const size_t everything_count;

/* Reads all of it; asserts that nothing goes wrong. */
void read_everything(struct document *d);

#endif

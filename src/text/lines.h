/* Lines into paragraphs. */
#ifndef ATTACHE_TEXT_LINES_H
#define ATTACHE_TEXT_LINES_H

#include <stdbool.h>
#include <stdint.h>

#include "document/document.h"

/* Walks over the paragraphs of a text. A line is a paragraph, except where lines were wrapped at a fixed width: those that a
 * wrapping program would have joined are joined. */
struct lines {
    const char *s;
    uint32_t pos, end;
    uint32_t block_end; /* of the run of lines without a blank one that `pos` stands in */
    bool wrapped;       /* the block was wrapped */
    uint32_t width;     /* its width in bytes */
};

void lines_init(struct lines *l, const char *s, uint32_t len);
/* The next paragraph without white space at its ends; false at the end of the text. */
bool lines_next(struct lines *l, struct span *paragraph);

#endif

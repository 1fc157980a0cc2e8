/* What stands at the head of a paragraph: datelines ("KYIV, Aug 6 (Reuters) —"); and which paragraphs are headings. */
#ifndef ATTACHE_TEXT_DATELINE_H
#define ATTACHE_TEXT_DATELINE_H

#include <stdbool.h>
#include <stdint.h>

#include "document/document.h"

/* The byte where the text proper begins: the paragraph's start where it has no dateline, its end where it is nothing else.
 * `first`: no paragraph of running text
 * stands before it, so that a place in capitals with a mere colon is one. */
uint32_t dateline_end(const struct document *d, const struct paragraph *p, bool first);

bool is_heading(const struct document *d, const struct paragraph *p);

#endif

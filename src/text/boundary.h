/* Where sentences may begin, as far as the text alone tells: hard limits for whoever decides, and a guess where a text must be
 * cut. The sentences themselves are the network's word. */
#ifndef ATTACHE_TEXT_BOUNDARY_H
#define ATTACHE_TEXT_BOUNDARY_H

#include <stdbool.h>
#include <stdint.h>

#include "document/document.h"

enum boundary {
    BOUNDARY_NEVER, /* inside a written word ("n't"), or a mark that can only end something */
    BOUNDARY_POSSIBLE,
    BOUNDARY_LIKELY, /* behind a stop, with a capital, a figure or a mark that opens */
    BOUNDARY_CERTAIN /* a paragraph begins, or its text behind a dateline */
};

/* Of the sentence that would begin with `token`. Needs tokens and paragraphs, and quotes for certainty about marks. */
enum boundary boundary_before(const struct document *d, uint32_t token);

#endif

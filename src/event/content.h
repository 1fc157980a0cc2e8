/* What is only said to be done: asked, offered, threatened. It is told by the act that says so, and is no event of its own. */
#ifndef ATTACHE_EVENT_CONTENT_H
#define ATTACHE_EVENT_CONTENT_H

#include "document/document.h"

/* Whether event `event` is the content of another one ("urged Birch to withdraw": the withdrawal). Looks at a few events before and
 * behind it, which stand in the order of the text. */
bool content_of_speech(const struct document *d, uint32_t event);

#endif

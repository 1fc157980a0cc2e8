/* Who acts and who suffers, weighed: what the rules have chosen, the pointers, the tree and the words around speak together. */
#ifndef ATTACHE_EVENT_CHOICE_H
#define ATTACHE_EVENT_CHOICE_H

#include <stdbool.h>

#include "base/arena.h"
#include "document/document.h"

struct network;

/* Chooses the participants of all events anew, once the rules have chosen (who.h). signal[i]: the signal that event i comes from.
 * False without memory. */
bool choice_read(struct document *d, const struct network *net, const uint32_t *signal, struct arena *scratch);

#endif

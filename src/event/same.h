/* Which mentions tell of the same event within the article. */
#ifndef ATTACHE_EVENT_SAME_H
#define ATTACHE_EVENT_SAME_H

#include <stdbool.h>

#include "document/document.h"

struct network;

/* Sets same_as of every event that the network takes for a repetition. signal[i]: the signal that event i comes from. Looks
 * back over at most SAME_BACK events, so that time stays linear. */
#define SAME_BACK 400
void same_read(struct document *d, const struct network *net, const uint32_t *signal);

/* The earlier event that `event` tells again as the network sees it, whoever takes part; NONE where it is the first. */
uint32_t same_whoever(const struct document *d, const struct network *net, const uint32_t *signal, uint32_t event);

/* Whether two mentions can be of one event at all, whatever the network says. */
bool same_possible(const struct event *a, const struct event *b);

#endif

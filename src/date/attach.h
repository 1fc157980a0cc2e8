/* How closely a temporal expression belongs to an event's anchor. */
#ifndef ATTACHE_DATE_ATTACH_H
#define ATTACHE_DATE_ATTACH_H

#include "document/document.h"

/* 0 … 1. By the tree where the anchor's sentence has one: the expression modifies the anchor, the verb that governs it, the
 * clause, a clause beside it. Else by distance and what stands between. `anchored` has one byte a token, set for tokens of
 * anchors. Both must stand in one sentence. */
float attach_score(const struct document *d, const uint8_t *anchored, const struct event *e, const struct timex *t);

/* Tokens first … end of the sentence of `token`; without sentences its surroundings up to full stops (64 tokens at most). */
void attach_sentence(const struct document *d, uint32_t token, uint32_t *first, uint32_t *end);

#endif

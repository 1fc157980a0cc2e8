/* Who says it, by the tree and by those who met: what the pointers alone see is often one of two speakers. */
#ifndef ATTACHE_CLAIM_SOURCE_H
#define ATTACHE_CLAIM_SOURCE_H

#include "document/document.h"

/* Corrects and completes the sources of a claim that has its cue; `token` is where the likeliest source is named. False without
 * memory. */
bool source_settle(struct document *d, struct claim *c, uint32_t token);

#endif

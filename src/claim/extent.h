/* How far a content reaches: the network cuts contents off inside a phrase ("plans to leave the | union") and takes a bare name for
 * one. */
#ifndef ATTACHE_CLAIM_EXTENT_H
#define ATTACHE_CLAIM_EXTENT_H

#include "document/document.h"

/* Takes in what the last words of the claim's content still hang on or begin, and the subject right before it; never its cue, its
 * source or the end of a clause. The claim has its cue and sources. */
void extent_complete(const struct document *d, struct claim *c);
/* Whether the content says anything: not function words, a single modifier, a mere name or pronoun. */
bool extent_says(const struct document *d, const struct claim *c);

#endif

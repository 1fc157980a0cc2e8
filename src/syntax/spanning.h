/* The maximum spanning tree of a sentence (Chu and Liu 1965, Edmonds 1967; contraction as Tarjan 1977 does it for dense
 * graphs, in n² steps), with exactly one word under the root. */
#ifndef ATTACHE_SYNTAX_SPANNING_H
#define ATTACHE_SYNTAX_SPANNING_H

#include "attache/attache.h"
#include "base/arena.h"

#define SPANNING_MOST 1000 /* words */

/* scores[dependent][head] of `n` words as arc_scores gives them: head 0 is the root, head 1 + i word i. What is not finite
 * counts as very low. heads[dependent] likewise. Scratch is wound back. */
att_status spanning_tree(struct arena *scratch, const float *scores, uint32_t n, uint32_t *heads, att_error *err);

#endif

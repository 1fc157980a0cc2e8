/* The mention stage over the fictional world of test/mention/world. */
#ifndef ATTACHE_TEST_MENTION_STAGE_H
#define ATTACHE_TEST_MENTION_STAGE_H

#include "document/document.h"
#include "knowledge/knowledge.h"

/* Builds the world's knowledge base with tools/build_knowledge and opens it; NULL where that fails. */
struct knowledge *world_open(void);

/* mention_propose over the whole document where it has no signals, then mention_join. `context`: the knowledge. */
att_status mention_stage(struct document *d, void *context, att_error *err);

#endif

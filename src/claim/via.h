/* Through whom a source speaks: outlets that were told, that quote or are quoted. */
#ifndef ATTACHE_CLAIM_VIA_H
#define ATTACHE_CLAIM_VIA_H

#include "document/document.h"

/* Sets claim.via (and, where an outlet cites somebody, claim.source) by the words around the cue; what the network said stays
 * where an outlet stands near enough to be meant. Claims have their cues and sources. False without memory. */
bool via_settle(struct document *d);

#endif

/* Which claims hold what, and who therefore vouches for it. */
#ifndef ATTACHE_CLAIM_HOLDING_H
#define ATTACHE_CLAIM_HOLDING_H

#include "attache/attache.h"
#include "document/document.h"

/* Sets claim.inside: the smallest claim that holds another. Claims stand in the order of their starts, the longer first. */
void holding_nest(struct document *d);

/* Gives events their claims and said_by. signal[i]: the index of event i's signal, or NONE. */
att_status holding_events(struct document *d, const uint32_t *signal, att_error *err);

#endif

/* Anchors as the network leaves them, settled by the tree before events are made of them. */
#ifndef ATTACHE_EVENT_ANCHORS_H
#define ATTACHE_EVENT_ANCHORS_H

#include "document/document.h"

/* Joins the pieces of one anchor ("will" | "suspend supplies") and drops those that hold no word of content ("it", "had"), in
 * d->signals; not for given anchors. */
void anchors_settle(struct document *d);

#endif

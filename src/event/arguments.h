/* The words beside an event's anchor in the tree: not only states and officials, but whoever and whatever the sentence names. */
#ifndef ATTACHE_EVENT_ARGUMENTS_H
#define ATTACHE_EVENT_ARGUMENTS_H

#include "document/document.h"

/* Fills in e->arguments, of the tree and e's tokens; false without memory. Pronouns are none. */
bool arguments_read(struct document *d, struct event *e);

#endif

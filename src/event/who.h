/* Participants of an event: from the network's pointers, the mentions that they fall on, and the tree. */
#ifndef ATTACHE_EVENT_WHO_H
#define ATTACHE_EVENT_WHO_H

#include "attache/attache.h"
#include "document/document.h"

/* Fills the event's actor and recipient; `s` is the signal that the event comes from. */
att_status who_read(struct document *d, struct event *e, const struct event_signal *s, att_error *err);

/* Fills an answer's empty recipient with the one whose act, told before, it answers ("rejected the threat"); false without
 * memory. */
bool answer_read(struct document *d, struct event *e);

#endif

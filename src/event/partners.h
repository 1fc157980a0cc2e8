/* What the words leave no choice about once participants were weighed. */
#ifndef ATTACHE_EVENT_PARTNERS_H
#define ATTACHE_EVENT_PARTNERS_H

#include "document/document.h"
#include "knowledge/knowledge.h"

/* Corrects the event's actor and recipient: "both leaders" are both, "talks between" names all who talk, and talks with somebody
 * have a second party; a deed falls on the state whose town is named (not without knowledge, NULL). False without memory. */
bool partners_read(struct document *d, const struct knowledge *k, struct event *e);

#endif

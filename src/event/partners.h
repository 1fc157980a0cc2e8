/* What the words leave no choice about once participants were weighed. */
#ifndef ATTACHE_EVENT_PARTNERS_H
#define ATTACHE_EVENT_PARTNERS_H

#include "document/document.h"

/* Corrects the event's actor and recipient: "both leaders" are both, "talks between" names all who talk, and talks with somebody
 * have a second party. False without memory. */
bool partners_read(struct document *d, struct event *e);

#endif

/* How real an event is, and whether it is the article's news. */
#ifndef ATTACHE_EVENT_STATUS_H
#define ATTACHE_EVENT_STATUS_H

#include "document/document.h"
#include "knowledge/lexicon.h"

/* Sets status and background of the event from the network's word and the lexicon's (which may be NULL). */
void status_read(const struct document *d, const struct lexicon *lex, const struct event_signal *s, struct event *e);

#endif

/* When each event was: from the temporal expression that belongs to its anchor, the network's word on where the time is told,
 * the day of publication where the article is a diary of its day, and what other mentions of the same event say. */
#ifndef ATTACHE_DATE_DATE_H
#define ATTACHE_DATE_DATE_H

#include "attache/attache.h"
#include "document/document.h"
#include "document/resources.h"

/* Sets date, time, date_basis and date_reason of every event; a date that the text does not tell stays empty. Reads times,
 * trees where set, doc->signals.events (found by first token), same_as. ATT_NO_MEMORY. */
att_status date_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err);

#endif

/* Figures told with an event: dead, injured, arrested, those who take part, money, per cent. */
#ifndef ATTACHE_EVENT_QUANTITIES_H
#define ATTACHE_EVENT_QUANTITIES_H

#include "attache/attache.h"
#include "document/document.h"

/* Fills events[].quantities: each figure goes to the nearest event of its sentence whose type it suits. `low` and `high` are
 * equal where one figure is told; "at least 31" has high 0, "up to 40" low 0, "dozens" 24 and 0. Figures that stand in
 * temporal expressions are none. Reads tokens, sentences, times, events. ATT_NO_MEMORY. */
att_status quantities_read(struct document *d, att_error *err);

#endif

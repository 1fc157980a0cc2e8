/* Temporal expressions: found by the network and by a grammar of explicit expressions, given TIMEX3 types and values and the
 * days they cover. */
#ifndef ATTACHE_TIME_TIME_H
#define ATTACHE_TIME_TIME_H

#include "attache/attache.h"
#include "document/document.h"

struct window;

/* Appends to doc->times what the network tags among the tokens that the window answers for: type, span and score, no value.
 * ATT_NO_MEMORY. */
att_status time_window(struct document *d, const struct window *w, att_error *err);

/* Rewrites doc->times: the network's proposals cut to what the grammar reads in them, explicit expressions that it missed added,
 * each with value, days, relation. In the order of the text, without overlap. Reads tokens, the trees where set, the day of
 * publication. Without one, what hangs on it keeps value NULL and the note "no-published-date" says so once. ATT_NO_MEMORY. */
att_status time_read(struct document *d, struct arena *scratch, att_error *err);

#endif

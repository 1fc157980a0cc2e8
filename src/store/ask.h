/* Questions: each verb is one function that builds one statement and writes its rows. */
#ifndef ATTACHE_STORE_ASK_H
#define ATTACHE_STORE_ASK_H

#include "store/query.h"
#include "store/rows.h"
#include "store/store.h"

/* A verb's answer: rows through w; what was left out into `note`. */
typedef att_status ask_verb(struct att_store *s, const att_question *q, struct rows *w, struct buffer *note,
                            att_error *err);

ask_verb ask_dump, ask_events, ask_actors, ask_dates, ask_changes, ask_aggregate, ask_ledger, ask_situation, ask_trend;

/* The statement of ask_aggregate, not yet run; the caller frees the query, in case of failure too. *dyad: its rows have an
 * actor and a recipient, not a country. */
att_status aggregate_query(struct att_store *s, const att_question *ask, struct query *q, bool *dyad, att_error *err);

#endif

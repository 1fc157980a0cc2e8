/* Questions: each verb is one function that builds one statement and writes its rows. */
#ifndef ATTACHE_STORE_ASK_ASK_H
#define ATTACHE_STORE_ASK_ASK_H

#include "store/find/entries.h"
#include "store/find/filter.h"
#include "store/query/keyset.h"
#include "store/query/query.h"
#include "store/query/rows.h"
#include "store/store.h"

/* What is said of an answer. */
struct answer {
    struct buffer note; /* what was left out */
    int64_t total, unplaced;
    char clock[STORE_TIME];
};

/* A verb's answer: rows through w, the rest to `out`. */
typedef att_status ask_verb(struct att_store *s, const att_question *q, struct rows *w, struct answer *out,
                            att_error *err);

ask_verb ask_dump, ask_events, ask_actors, ask_dates, ask_changes, ask_aggregate, ask_ledger, ask_situation, ask_trend;
ask_verb ask_claims, ask_articles, ask_places, ask_search, ask_matters, ask_corrections, ask_records, ask_gold;
/* One by its key, and a form of its own. */
ask_verb ask_event, ask_entry, ask_article, ask_calendar;

/* The list's row of one story event, of one ledger entry; nothing where there is none. */
att_status events_row(struct att_store *s, const char *key, struct rows *w, att_error *err);
att_status ledger_row(struct att_store *s, const att_question *ask, const char *key, struct rows *w, att_error *err);
/* The entries of a question of the ledger. */
att_status ledger_find(struct att_store *s, const att_question *ask, struct entries_found *out, att_error *err);

/* The statement of ask_aggregate, not yet run; the caller frees the query, in case of failure too. *dyad: its rows have an
 * actor and a recipient, not a country. */
att_status aggregate_query(struct att_store *s, const att_question *ask, const struct way *way, struct query *q,
                           bool *dyad, att_error *err);

#endif

/* attache ledger: commitments across reports, the next deadline first. */
#include <string.h>

#include "document/labels.h"
#include "store/ask/ask.h"
#include "store/find/filter.h"
#include "store/ledger/parts.h"
#include "store/query/quote.h"
#include "store/schema.h"

/* clang-format off */
/* Objects are made of ordered rows at once: one that comes out of a subquery is text, and would be read again. */
#define PARTIES(role) \
    "(SELECT json_group_array(json_object('name', name, 'kind', kind, 'country', " QUOTE_CODES("country") ", 'sector', " QUOTE_CODES("sector") "))" \
    " FROM (SELECT name, kind, country, sector FROM entry_party p WHERE p.entry = e.entry AND p.role = '" role "'" \
    " ORDER BY p.ordinal)) AS \"" role "{}\""
#define NAMES(role) \
    "(SELECT group_concat(n, ', ') FROM (SELECT p.name AS n FROM entry_party p WHERE p.entry = e.entry AND" \
    " p.role = '" role "' ORDER BY p.ordinal)) AS " role

/* What follows `state`, which stands before it. */
static const char full[] =
    " AS state, e.due, e.due_from, e.status, e.opened, e.last_heard, e.key, e.kind, " PARTIES("issuer") ", "
    PARTIES("addressee") ", " PARTIES("affected") ", (SELECT json_group_array(json_object('article', id, 'start', start, 'end', \"end\","
    " 'text', text, 'change', change, 'date', date, 'due', due, 'event', key, 'said_by', json(coalesce(said_by, '[]')),"
    " 'publisher', publisher, 'published', published, 'sentence', sentence)) FROM (SELECT a.id, c.start, c.\"end\", c.text,"
    " c.change, c.date, c.due, m.key, c.said_by, " QUOTE_PUBLISHER("a") " AS publisher, a.published,"
    " sentence(" QUOTE_COLUMNS("c", "a") ") AS sentence FROM change c JOIN article a USING(article)"
    " LEFT JOIN mention m USING(mention) WHERE c.entry = e.entry ORDER BY c.ordinal)) AS \"history{}\"";

static const char brief[] =
    " AS state, e.due, e.kind || CASE WHEN e.status = 'possible' THEN ' (possible)' ELSE '' END AS kind, " NAMES("issuer") ", "
    NAMES("addressee") ", (SELECT text FROM change c WHERE c.entry = e.entry AND c.ordinal = 0) AS words, e.opened,"
    " e.last_heard AS \"last heard\", (SELECT group_concat(change, ' ') FROM (SELECT change FROM change c"
    " WHERE c.entry = e.entry AND c.ordinal > 0 AND c.change <> 'repeated' ORDER BY c.ordinal)) AS changes,"
    " (SELECT a.id FROM change c JOIN article a USING(article) WHERE c.entry = e.entry ORDER BY c.ordinal DESC LIMIT 1)"
    " AS article";
/* clang-format on */

/* A month or a year stands for its last day: behind all of its days, in the order of letters. */
#define LAST_DAY "e.due || iif(length(e.due) < 10, '~', '')"

static const struct keyset_term order[] = {{"(e.due IS NULL)", false, NULL},
                                           {"coalesce(" LAST_DAY ", '')", false, NULL},
                                           {"coalesce(e.last_heard, '')", true, NULL},
                                           {"e.key", false, NULL}};

#define ALIVE "('open', 'accepted', 'refused')"

/* The state on the day of asking, where one is given; else as the newest report leaves it. What had lapsed by then may be alive on
 * an earlier day: its group knows as what. */
static void add_state(struct query *q, const att_question *ask) {
    if (ask->today == NULL) {
        query_add(q, "e.state");
        return;
    }
    query_text(q,
               "CASE WHEN e.state IN " ALIVE " AND " LAST_DAY
               " < ? THEN 'lapsed' WHEN e.state = 'lapsed' AND NOT coalesce(",
               ask->today);
    query_text(q, LAST_DAY " < ?, 0) THEN (SELECT g.base FROM ledger_group g WHERE g.entry = e.entry) ELSE e.state END",
               ask->today);
}

static const char *states_of(const att_question *ask) {
    return ask->state != NULL ? ask->state : ask->all ? NULL : "open,accepted,refused";
}

/* How many are not shown for their state alone. */
static void tell_left(const att_question *ask, const struct entries_found *f, struct answer *out) {
    const char *shown = states_of(ask);
    long long lapsed = shown == NULL || strstr(shown, "lapsed") != NULL ? 0 : f->lapsed;
    out->total = ask->count ? f->wanted : -1;
    if (f->all > f->wanted) {
        buffer_format(&out->note,
                      "left out: %lld overdue of which nothing was read, %lld in another state (--all shows them)",
                      lapsed, (long long)(f->all - f->wanted) - lapsed);
    }
}

att_status ledger_find(struct att_store *s, const att_question *ask, struct entries_found *out, att_error *err) {
    char today[STORE_TIME];
    if (ask->today != NULL) {
        TRY(question_today(s, ask, today, err));
    }
    return entries_find(s, ask, states_of(ask), ask->today != NULL ? today : NULL, out, err);
}

static att_status build(struct att_store *s, struct query *q, const att_question *ask, att_rows format,
                        struct entries_found *found, att_error *err) {
    struct keyset page;
    const char *list;
    TRY(keyset_begin(&page, order, sizeof order / sizeof *order, ask, q, err));
    TRY(ledger_find(s, ask, found, err));
    TRY(entries_first(s, ask, &page, found, &list, err));
    query_add(q, format == ATT_ROWS_TABLE ? "SELECT replace(" : "SELECT"); /* no fact, and said so */
    add_state(q, ask);
    query_add(q, format == ATT_ROWS_TABLE ? ", 'lapsed', 'overdue, nothing read')" : "");
    query_add(q, format == ATT_ROWS_JSON ? full : brief);
    keyset_column(&page, q);
    /* Which ones, before anything is looked up of them. */
    query_text(q, "FROM (SELECT e.entry AS picked FROM json_each(?) l CROSS JOIN entry e ON e.entry = l.value", list);
    keyset_after(&page, q);
    keyset_order(&page, q, ask);
    query_add(q, ") JOIN entry e ON e.entry = picked");
    keyset_order(&page, q, ask);
    return ATT_OK;
}

att_status ask_ledger(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                      att_error *err) {
    struct query q;
    struct entries_found found = {0};
    if (ask->state != NULL) {
        TRY(list_check("state", ask->state, sheet_states, SHEET_STATES, err));
    }
    if (ask->type != NULL) {
        TRY(list_check("type", ask->type, commitment_kind_names, COMMITMENT_KINDS, err));
    }
    if (ask->key != NULL) {
        return ask_entry(s, ask, w, out, err);
    }
    if (w->format == ATT_ROWS_CALENDAR) {
        return ask_calendar(s, ask, w, out, err);
    }
    query_begin(&q, &s->scratch);
    TRY(query_built(&q, build(s, &q, ask, w->format, &found, err), s, w, err));
    if (ask->after == NULL || ask->count) {
        tell_left(ask, &found, out);
    }
    return ATT_OK;
}

att_status ledger_row(struct att_store *s, const att_question *ask, const char *key, struct rows *w, att_error *err) {
    struct query q;
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT");
    add_state(&q, ask);
    query_add(&q, full);
    query_text(&q, "FROM entry e WHERE e.entry = " ENTRY_KEYED("?"), key);
    return query_answer(&q, s, w, err);
}

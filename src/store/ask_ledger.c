/* attache ledger: commitments across reports, the next deadline first. */
#include <string.h>

#include "store/ask.h"
#include "store/filter.h"
#include "store/ledger_parts.h"
#include "store/quote.h"
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

static void add_party(struct query *q, const char *who, const char *roles) {
    if (who != NULL) {
        query_where(q);
        filter_entry(q, roles, who);
    }
}

/* FROM and WHERE, but for the state. `index`: along that one, or NULL. */
static void add_conditions(struct query *q, const att_question *ask, const char *index) {
    query_add(q, "FROM entry e");
    query_add(q, index != NULL ? index : "");
    if (ask->due_before != NULL) {
        query_where(q);
        query_text(q, "e.due < ?", ask->due_before); /* by the index */
        query_text(q, "AND " LAST_DAY " < ?", ask->due_before);
    }
    if (ask->type != NULL) {
        query_where(q);
        query_list(q, "e.kind", ask->type);
    }
    add_party(q, ask->issuer, "('issuer')");
    add_party(q, ask->affecting, ENTRY_OTHERS);
    add_party(q, ask->country, ENTRY_ALL);
}

static const char *states_of(const att_question *ask) {
    return ask->state != NULL ? ask->state : ask->all ? NULL : "open,accepted,refused";
}

/* Whether all that is wanted may be alive on some day. */
static bool may_live(const char *wanted) {
    struct slice item;
    while (list_next(&wanted, &item)) {
        if (!slice_is(item, "open") && !slice_is(item, "accepted") && !slice_is(item, "refused") &&
            !slice_is(item, "lapsed")) {
            return false;
        }
    }
    return true;
}

static void add_wanted(struct query *q, const att_question *ask) {
    if (states_of(ask) == NULL) {
        return;
    }
    if (may_live(states_of(ask))) { /* by the index of those, which is in order */
        query_where(q);
        query_add(q, "e." ENTRY_MAY_LIVE);
    }
    query_where(q);
    if (ask->today != NULL) { /* by the index: what may be in such a state on that day */
        query_list(q, "e.state", arena_format(q->arena, "%s,lapsed,open,accepted,refused", states_of(ask)));
        query_add(q, "AND");
    }
    add_state(q, ask);
    query_list(q, "", states_of(ask));
}

void ledger_chosen(struct query *q, const att_question *ask) {
    const char *wanted = states_of(ask);
    const char *index = wanted != NULL && may_live(wanted) ? "INDEXED BY entry_order" : "INDEXED BY entry_all";
    add_conditions(q, ask, ask->limit > 0 && ask->due_before == NULL ? index : NULL);
    add_wanted(q, ask);
}

/* FROM for a count: `e` has the state of `n` entries a row. What is settled is counted already; on a day of its own what may be alive
 * is looked at. */
static void add_counted(struct query *q, const att_question *ask) {
    query_add(q, "FROM (SELECT state, entries AS n FROM entry_count e");
    if (ask->today != NULL) {
        query_where(q);
        query_add(q, "NOT " ENTRY_MAY_LIVE);
    }
    if (ask->type != NULL) {
        query_where(q);
        query_list(q, "e.kind", ask->type);
    }
    if (ask->today != NULL) {
        query_add(q, "UNION ALL SELECT");
        add_state(q, ask);
        query_add(q, ", 1 FROM entry e INDEXED BY entry_order WHERE " ENTRY_MAY_LIVE);
        if (ask->type != NULL) {
            query_list(q, "AND e.kind", ask->type);
        }
    }
    query_add(q, ") e");
}

/* The same where parties or days are asked. The limit keeps the state from being worked out once more wherever it is used. */
static void add_looked_at(struct query *q, const att_question *ask) {
    query_add(q, "FROM (SELECT");
    add_state(q, ask);
    query_add(q, "AS state, 1 AS n");
    add_conditions(q, ask, NULL);
    query_add(q, "LIMIT -1) e");
}

/* How many there are, and how many are not shown for their state alone. */
static att_status count_all(struct att_store *s, const att_question *ask, struct answer *out, att_error *err) {
    struct query q;
    sqlite3_stmt *st;
    const char *shown = states_of(ask);
    long long lapsed = 0, wanted = 0, all = 0;
    query_begin(&q, &s->scratch);
    bool counted = ask->due_before == NULL && ask->issuer == NULL && ask->affecting == NULL && ask->country == NULL;
    query_add(&q, "SELECT total(e.n), total((e.state = 'lapsed') * e.n), total((");
    shown != NULL ? query_list(&q, "e.state", shown) : query_add(&q, "1");
    query_add(&q, ") * e.n)");
    counted ? add_counted(&q, ask) : add_looked_at(&q, ask);
    att_status status = query_prepare(&q, s, &st, err);
    if (status == ATT_OK && sqlite3_step(st) == SQLITE_ROW) {
        all = sqlite3_column_int64(st, 0);
        lapsed = shown == NULL || strstr(shown, "lapsed") != NULL ? 0 : sqlite3_column_int64(st, 1);
        wanted = sqlite3_column_int64(st, 2);
    }
    sqlite3_finalize(st);
    query_free(&q);
    out->total = ask->count ? wanted : -1;
    if (status == ATT_OK && all > wanted) {
        buffer_format(&out->note,
                      "left out: %lld overdue of which nothing was read, %lld in another state (--all shows them)",
                      lapsed, all - wanted - lapsed);
    }
    return status;
}

static const char *const kinds[] = {"threat", "ultimatum", "promise", "offer", "demand", "proposal"};
static const char *const states[] = {"open",        "accepted", "refused",   "met",
                                     "carried_out", "broken",   "withdrawn", "lapsed"};

static att_status build(struct query *q, const att_question *ask, att_rows format, att_error *err) {
    struct keyset page;
    TRY(keyset_begin(&page, order, sizeof order / sizeof *order, ask, q, err));
    query_add(q, format == ATT_ROWS_TABLE ? "SELECT replace(" : "SELECT"); /* no fact, and said so */
    add_state(q, ask);
    query_add(q, format == ATT_ROWS_TABLE ? ", 'lapsed', 'overdue, nothing read')" : "");
    query_add(q, format == ATT_ROWS_JSON ? full : brief);
    keyset_column(&page, q);
    /* Which ones, before anything is looked up of them. */
    query_add(q, "FROM (SELECT e.entry AS picked");
    ledger_chosen(q, ask);
    keyset_after(&page, q);
    keyset_order(&page, q, ask);
    query_add(q, ") JOIN entry e ON e.entry = picked");
    keyset_order(&page, q, ask);
    return ATT_OK;
}

att_status ask_ledger(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                      att_error *err) {
    struct query q;
    if (ask->state != NULL) {
        TRY(list_check("state", ask->state, states, sizeof states / sizeof *states, err));
    }
    if (ask->type != NULL) {
        TRY(list_check("type", ask->type, kinds, sizeof kinds / sizeof *kinds, err));
    }
    if (ask->key != NULL) {
        return ask_entry(s, ask, w, out, err);
    }
    if (w->format == ATT_ROWS_CALENDAR) {
        return ask_calendar(s, ask, w, out, err);
    }
    query_begin(&q, &s->scratch);
    att_status status = build(&q, ask, w->format, err);
    if (status != ATT_OK) {
        query_free(&q);
        return status;
    }
    TRY(query_answer(&q, s, w, err));
    return ask->after == NULL || ask->count ? count_all(s, ask, out, err) : ATT_OK;
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

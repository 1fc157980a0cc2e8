/* attache ledger: commitments across reports, the next deadline first. */
#include <stdlib.h>
#include <string.h>

#include "store/ask.h"

/* Countries of a party as a JSON list. */
#define COUNTRIES(column) \
    "json(CASE WHEN " column " = '' THEN '[]' ELSE '[\"' || replace(" column ", ',', '\",\"') || '\"]' END)"
#define PARTIES(role)                                                                             \
    "(SELECT json_group_array(json(o)) FROM (SELECT json_object('name', p.name, 'kind', p.kind, " \
    "'country', " COUNTRIES("p.country") ", 'sector', " COUNTRIES(                                \
        "p.sector") ") AS o FROM entry_party p WHERE p.entry = e.entry AND p.role = '" role "' ORDER BY p.ordinal))"
#define NAMES(role)                                                                                                   \
    "(SELECT group_concat(n, ', ') FROM (SELECT p.name AS n FROM entry_party p WHERE p.entry = e.entry AND p.role = " \
    "'" role "'"                                                                                                      \
    " ORDER BY p.ordinal))"
#define HISTORY                                                                                                        \
    "(SELECT json_group_array(json(o)) FROM (SELECT json_object('article', a.id, 'start', c.start, 'end', c.\"end\", " \
    "'text', c.text,"                                                                                                  \
    " 'change', c.change, 'date', c.date, 'due', c.due, 'event', m.key, 'said_by', json(coalesce(c.said_by, '[]')),"   \
    " 'publisher', a.publisher, 'published', a.published) AS o"                                                        \
    " FROM change c JOIN article a USING(article) LEFT JOIN mention m USING(mention) WHERE c.entry = e.entry ORDER "   \
    "BY c.ordinal))"
/* The state on the day of asking, where one is given. */
#define STATE                                                                                                        \
    "CASE WHEN ?1 IS NULL THEN e.state WHEN g.base IN ('open', 'accepted', 'refused') AND e.due < ?1 THEN 'lapsed' " \
    "ELSE g.base END"
#define PARTY(roles, value)                                                                                         \
    "(" value " IS NULL OR e.entry IN (SELECT p.entry FROM entry_party p JOIN json_each(" value ") v ON"            \
    " (length(v.value) = 3 AND v.value = upper(v.value) AND instr(',' || p.country || ',', ',' || v.value || ','))" \
    " OR (NOT (length(v.value) = 3 AND v.value = upper(v.value)) AND p.name LIKE '%' || v.value || '%')"            \
    " WHERE p.role IN (" roles ")))"
#define FROM_WHERE                                                                  \
    " FROM entry e JOIN ledger_group g USING(entry)"                                \
    " WHERE (?2 IS NULL OR e.due < ?2) AND " PARTY("'issuer'", "?3") " AND " PARTY( \
        "'addressee', 'affected'",                                                  \
        "?4") " AND " PARTY("'issuer', 'addressee', 'affected'",                    \
                            "?5") " AND (?6 IS NULL OR e.kind IN (SELECT value FROM json_each(?6)))"
#define WANTED "(?7 IS NULL OR " STATE " IN (SELECT value FROM json_each(?7)))"
#define ORDER " ORDER BY e.due IS NULL, e.due, e.last_heard DESC, e.key LIMIT ?8"

static const char full_sql[] = "SELECT e.key, e.kind, " PARTIES("issuer") " AS \"issuer{}\", " PARTIES(
    "addressee") " AS \"addressee{}\", " PARTIES("affected") " AS \"affected{}\", " STATE
                                                             " AS state, e.due, e.due_from, e.status, e.opened, "
                                                             "e.last_heard, " HISTORY " AS \"history{}\"" FROM_WHERE
                                                             " AND " WANTED ORDER;

static const char brief_sql[] =
    "SELECT e.due, CASE WHEN " STATE " = 'lapsed' THEN 'overdue, nothing read' ELSE " STATE
    " END AS state, e.kind || CASE WHEN e.status ="
    " 'possible' THEN ' (possible)' ELSE '' END AS kind, " NAMES("issuer") " AS issuer, " NAMES(
        "addressee") " AS addressee,"
                     " (SELECT text FROM change c WHERE c.entry = e.entry AND c.ordinal = 0) AS words, e.opened, "
                     "e.last_heard AS \"last heard\","
                     " (SELECT group_concat(change, ' ') FROM (SELECT change FROM change c WHERE c.entry = e.entry AND "
                     "c.ordinal > 0 AND c.change <>"
                     " 'repeated' ORDER BY c.ordinal)) AS changes,"
                     " (SELECT a.id FROM change c JOIN article a USING(article) WHERE c.entry = e.entry ORDER BY "
                     "c.ordinal DESC LIMIT 1) AS article" FROM_WHERE " AND " WANTED ORDER;

static const char left_sql[] = "SELECT count(*) FILTER (WHERE " STATE " = 'lapsed'), count(*) FILTER (WHERE " STATE
                               " <> 'lapsed')" FROM_WHERE " AND NOT " WANTED " AND ?8 <> 0";

/* "USA,IND" as ["USA","IND"], for json_each; NULL for NULL. */
static void bind_list(sqlite3_stmt *st, int at, const char *list) {
    struct buffer b = {0};
    if (list == NULL || *list == 0) {
        return;
    }
    buffer_text(&b, "[");
    for (const char *s = list; *s != 0;) {
        size_t n = strcspn(s, ",");
        buffer_text(&b, b.len > 1 ? "," : "");
        json_text(&b, s, n);
        s += n + (s[n] == ',');
    }
    buffer_text(&b, "]");
    if (!b.failed) {
        sqlite3_bind_text(st, at, b.at, (int)b.len, SQLITE_TRANSIENT);
    }
    buffer_free(&b);
}

static void bind(sqlite3_stmt *st, const att_question *q) {
    const char *states = q->state != NULL ? q->state : q->all ? NULL : "open,accepted,refused";
    sql_text(st, 1, q->today);
    sql_text(st, 2, q->due_before);
    bind_list(st, 3, q->issuer);
    bind_list(st, 4, q->affecting);
    bind_list(st, 5, q->country);
    bind_list(st, 6, q->type);
    bind_list(st, 7, states);
    sqlite3_bind_int64(st, 8, q->limit != 0 ? (sqlite3_int64)q->limit : -1);
}

att_status ask_ledger(struct att_store *s, const att_question *q, struct rows *w, struct buffer *note, att_error *err) {
    bool json = q->rows == ATT_ROWS_JSON, row;
    sqlite3_stmt *st;
    TRY(sql_get(s, json ? full_sql : brief_sql, &st, err));
    bind(st, q);
    TRY(rows_begin(w, st, err));
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        att_status status = rows_write(w, st, err);
        if (status != ATT_OK) {
            sql_done(st);
            return status;
        }
    }
    TRY(rows_end(w, err));
    TRY(sql_get(s, left_sql, &st, err));
    bind(st, q);
    TRY(sql_step(s, st, &row, err));
    if (row && (sqlite3_column_int64(st, 0) > 0 || sqlite3_column_int64(st, 1) > 0)) {
        buffer_format(note,
                      "left out: %lld overdue of which nothing was read, %lld in another state (--all shows them)",
                      (long long)sqlite3_column_int64(st, 0), (long long)sqlite3_column_int64(st, 1));
    }
    sql_done(st);
    return ATT_OK;
}

/* The ledger as a calendar (RFC 5545): one all-day event a due day, under the entry's key, so that a reader's program knows it
 * again. The same store gives the same bytes: the stamp is the day on which the entry was last heard of. */
#include <string.h>

#include "base/date.h"
#include "base/utf8.h"
#include "store/ask/ask.h"

#define LINE 75 /* bytes of a line, without its end */

/* ---- content lines ----------------------------------------------------------------------------------------------- */

/* "NAME:value", folded between characters: a line goes on behind one blank. */
static void put_line(struct buffer *out, const char *line, size_t len) {
    size_t room = LINE;
    for (size_t from = 0; from < len || len == 0;) {
        size_t to = from, size = 0;
        while (to < len && (utf8_next(line + to, len - to, &size), to + size - from <= room)) {
            to += size;
        }
        to = to > from ? to : len;
        buffer_text(out, from > 0 ? " " : "");
        buffer_add(out, line + from, to - from);
        buffer_text(out, "\r\n");
        from = to;
        room = LINE - 1;
        if (len == 0) {
            break;
        }
    }
}

/* A value of type TEXT: commas, semicolons, backslashes and line ends escaped, other control characters as blanks. */
static void put_text(struct buffer *out, const char *name, const char *text) {
    struct buffer line = {0};
    buffer_text(&line, name);
    for (const char *c = text; *c != '\0'; c++) {
        if (*c == ',' || *c == ';' || *c == '\\') {
            buffer_format(&line, "\\%c", *c);
        } else if (*c == '\n') {
            buffer_text(&line, "\\n");
        } else {
            buffer_add(&line, (unsigned char)*c < 0x20 || *c == 0x7F ? " " : c, 1);
        }
    }
    if (line.failed) {
        out->failed = true;
    } else {
        put_line(out, line.at, line.len);
    }
    buffer_free(&line);
}

/* ---- events ------------------------------------------------------------------------------------------------------ */

#define NAMES(role)                                                                                                  \
    "coalesce((SELECT group_concat(n, ', ') FROM (SELECT p.name AS n FROM entry_party p WHERE p.entry = e.entry AND" \
    " p.role = '" role "' ORDER BY p.ordinal)), '')"

enum { KEY, KIND, DUE, DUE_FROM, STATUS, HEARD, ISSUER, ADDRESSEE, AFFECTED, WORDS, HISTORY, URL, STATE };

static const char columns[] =
    "SELECT e.key, e.kind, e.due, e.due_from, e.status, e.last_heard, " NAMES("issuer") ", " NAMES(
        "addressee") ", " NAMES("affected") ", coalesce((SELECT c.text FROM change c WHERE c.entry = e.entry AND "
                                            "c.ordinal = 0), ''),"
                                            "  coalesce((SELECT group_concat(line, char(10)) FROM (SELECT "
                                            "coalesce(c.date, '') || ' ' || c.change || iif(c.due IS "
                                            "NOT NULL, ' (due ' || c.due || ')', '') || ': ' || coalesce(a.publisher, "
                                            "a.id) AS line FROM change c JOIN article a"
                                            "     USING(article) WHERE c.entry = e.entry ORDER BY c.ordinal)), ''),"
                                            "  (SELECT a.url FROM change c JOIN article a USING(article) WHERE c.entry "
                                            "= e.entry AND a.url IS NOT NULL ORDER BY "
                                            "c.ordinal DESC LIMIT 1), (SELECT g.base FROM ledger_group g "
                                            "WHERE g.entry = e.entry)";

/* "20250806" of "2025-08-06". */
static void put_day(struct buffer *out, const char *name, struct date d) {
    char day[DATE_TEXT], line[64];
    date_format(d, day);
    sqlite3_snprintf(sizeof line, line, "%s%.4s%.2s%.2s", name, day, day + 5, day + 8);
    put_line(out, line, strlen(line));
}

/* "ultimatum: Aland to Bland: reopen the strait". */
static void put_summary(struct buffer *out, sqlite3_stmt *st) {
    struct buffer b = {0};
    const char *to = sql_column(st, ADDRESSEE), *words = sql_column(st, WORDS);
    buffer_format(&b, "%s%s: %s%s%s%s%s", sql_column(st, KIND),
                  strcmp(sql_column(st, STATUS), "possible") == 0 ? " (possible)" : "", sql_column(st, ISSUER),
                  *to != '\0' ? " to " : "", to, *words != '\0' ? ": " : "", words);
    out->failed = out->failed || b.failed;
    put_text(out, "SUMMARY:", b.failed ? "" : b.at);
    buffer_free(&b);
}

static void put_description(struct buffer *out, sqlite3_stmt *st) {
    struct buffer b = {0};
    const char *affected = sql_column(st, AFFECTED), *from = sql_column(st, DUE_FROM);
    buffer_format(&b, "state: %s\n", sql_column(st, STATE));
    if (*affected != '\0') {
        buffer_format(&b, "affects: %s\n", affected);
    }
    if (*from != '\0') {
        buffer_format(&b, "from: %s\n", from);
    }
    buffer_text(&b, sql_column(st, HISTORY));
    out->failed = out->failed || b.failed;
    put_text(out, "DESCRIPTION:", b.failed ? "" : b.at);
    buffer_free(&b);
}

/* An address may hold neither blanks nor line ends; one that does is left out. */
static bool is_address(const char *url) {
    for (const char *c = url; *c != '\0'; c++) {
        if ((unsigned char)*c <= 0x20 || *c == 0x7F) {
            return false;
        }
    }
    return *url != '\0';
}

static void put_event(struct buffer *out, sqlite3_stmt *st, struct date due) {
    struct date heard;
    const char *at = sql_column(st, HEARD), *state = sql_column(st, STATE);
    char line[96];
    buffer_text(out, "BEGIN:VEVENT\r\n");
    sqlite3_snprintf(sizeof line, line, "UID:%s", sql_column(st, KEY));
    put_line(out, line, strlen(line));
    heard = date_parse(at, strlen(at), &heard) && heard.day > 0 ? heard : due;
    char day[DATE_TEXT];
    date_format(heard, day);
    sqlite3_snprintf(sizeof line, line, "DTSTAMP:%.4s%.2s%.2sT000000Z", day, day + 5, day + 8);
    put_line(out, line, strlen(line));
    put_day(out, "DTSTART;VALUE=DATE:", due);
    put_day(out, "DTEND;VALUE=DATE:", date_of(date_days(due) + 1));
    put_summary(out, st);
    put_description(out, st);
    put_text(out, "CATEGORIES:", sql_column(st, KIND));
    put_text(out, "STATUS:",
             strcmp(state, "withdrawn") == 0                   ? "CANCELLED"
             : strcmp(sql_column(st, STATUS), "possible") == 0 ? "TENTATIVE"
                                                               : "CONFIRMED");
    buffer_text(out, "TRANSP:TRANSPARENT\r\n");
    const char *url = sql_column(st, URL);
    if (is_address(url)) {
        struct buffer b = {0};
        buffer_format(&b, "URL:%s", url);
        out->failed = out->failed || b.failed;
        put_line(out, b.failed ? "" : b.at, b.len);
        buffer_free(&b);
    }
    buffer_text(out, "END:VEVENT\r\n");
}

/* ---- the whole --------------------------------------------------------------------------------------------------- */

static att_status write_events(struct att_store *s, sqlite3_stmt *st, struct rows *w, int64_t *undated,
                               att_error *err) {
    bool row;
    struct date due;
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        const char *day = sql_column(st, DUE);
        if (!date_parse(day, strlen(day), &due) || due.day == 0) {
            ++*undated;
            continue;
        }
        put_event(&w->line, st, due);
        w->written++;
        TRY(rows_flush(w, err));
    }
}

att_status ask_calendar(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                        att_error *err) {
    static const char head[] =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//attache//ledger//EN\r\nCALSCALE:GREGORIAN\r\n"
        "METHOD:PUBLISH\r\nX-WR-CALNAME:attache ledger\r\n";
    struct query q;
    sqlite3_stmt *st = NULL;
    int64_t undated = 0;
    buffer_text(&w->line, head);
    struct entries_found found;
    const char *list;
    att_question all = *ask;
    all.limit = 0;
    TRY(ledger_find(s, ask, &found, err));
    TRY(entries_first(s, &all, &(struct keyset){0}, &found, &list, err));
    query_begin(&q, &s->scratch);
    query_add(&q, columns);
    query_text(&q, "FROM json_each(?) l CROSS JOIN entry e ON e.entry = l.value", list);
    query_add(&q, "ORDER BY e.due IS NULL, e.due, e.key");
    if (ask->limit > 0) {
        query_number(&q, "LIMIT CAST(? AS INTEGER)", ask->limit);
    }
    att_status status = query_prepare(&q, s, &st, err);
    status = status == ATT_OK ? rows_flush(w, err) : status;
    status = status == ATT_OK ? write_events(s, st, w, &undated, err) : status;
    sqlite3_finalize(st);
    query_free(&q);
    TRY(status);
    if (undated > 0) {
        buffer_format(&out->note, "%lld entries are due on no certain day and stand in no calendar. ",
                      (long long)undated);
    }
    buffer_text(&w->line, "END:VCALENDAR\r\n");
    return rows_flush(w, err);
}

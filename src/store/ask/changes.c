/* What is new since a moment on the store's own clock: story events and commitments that came, a status that is told otherwise
 * now, the first denial, deadlines that moved or passed, what was withdrawn or settled. An article that a newer coder read anew
 * is no news of the world: what counts is when it first came. */
#include <stdio.h>
#include <string.h>

#include "store/ask/ask.h"
#include "store/find/filter.h"
#include "store/find/fresh.h"
#include "store/find/hits.h"
#include "store/query/quote.h"

/* clang-format off */
/* Those that were found, ?2 as fresh.h has them, with what orders them; ?1 is since when. */
static const char head[] =
    "WITH asked AS (SELECT ?1), listed AS (SELECT value & 15 AS kind, value >> 4 & 1048575 AS nth, value >> 24 AS id FROM json_each(?2)),"
    " chosen AS (SELECT CASE l.kind WHEN 8 THEN 'deadline passed' WHEN 9 THEN 'first denial' WHEN 10 THEN 'new event'"
    "    WHEN 11 THEN 'status' ELSE 'commitment ' || c.change END AS change, iif(l.kind > 8, l.id, NULL) AS story,"
    "  iif(l.kind > 8, NULL, l.id) AS entry, l.nth, CASE l.kind WHEN 8 THEN e.due ELSE coalesce(c.date, s.day) END AS date, l.kind,"
    "  coalesce(s.key, e.key) AS key FROM listed l LEFT JOIN story s ON s.story = iif(l.kind > 8, l.id, NULL)"
    "  LEFT JOIN entry e ON e.entry = iif(l.kind > 8, NULL, l.id)"
    "  LEFT JOIN change c ON c.entry = iif(l.kind < 8, l.id, NULL) AND c.ordinal = l.nth)";
_Static_assert(FRESH_PASSED == 8 && FRESH_STATUS == 11 && FRESH_ID == 24 && FRESH_MOST_ORDINAL == 1048575, "as the statement has it");
static const char first[] = ", n AS (SELECT * FROM chosen n";
/* clang-format on */

/* The due day before the change. */
#define WAS                                                                                                     \
    "(SELECT p.due FROM change p WHERE p.entry = n.entry AND p.ordinal < n.nth AND p.due IS NOT NULL ORDER BY " \
    "p.ordinal DESC LIMIT 1)"

static const char columns[] = "SELECT n.change, n.date, CASE n.kind WHEN 11 THEN " FRESH_STATUS_OF(
    "n.story", "r.first_known < ?1") " ELSE " WAS
                                     " END AS was, CASE n.kind WHEN 11 THEN " FRESH_STATUS_OF(
                                         "n.story",
                                         "1") " WHEN 10 THEN s.status WHEN 9 THEN NULL WHEN 8 THEN e.state ELSE c.due "
                                              "END AS now, n.key, coalesce(s.type, "
                                              "e.kind) AS kind,"
                                              "  coalesce((SELECT group_concat(name, char(31)) FROM (SELECT DISTINCT "
                                              "a.name FROM mention m JOIN party p "
                                              "USING(mention)"
                                              "     JOIN actor a USING(actor) WHERE m.mention = s.story AND p.role = "
                                              "'actor' ORDER BY p.ordinal)),"
                                              "    (SELECT group_concat(name, char(31)) FROM (SELECT p.name FROM "
                                              "entry_party p WHERE p.entry = n.entry"
                                              "     AND p.role = 'issuer' ORDER BY p.ordinal))) AS \"actor[;]\","
                                              "  coalesce((SELECT group_concat(name, char(31)) FROM (SELECT DISTINCT "
                                              "a.name FROM mention m JOIN party p "
                                              "USING(mention)"
                                              "     JOIN actor a USING(actor) WHERE m.mention = s.story AND p.role = "
                                              "'recipient' ORDER BY p.ordinal)),"
                                              "    (SELECT group_concat(name, char(31)) FROM (SELECT p.name FROM "
                                              "entry_party p WHERE p.entry = n.entry"
                                              "     AND p.role = 'addressee' ORDER BY p.ordinal))) AS \"recipient[;]\","
                                              "  coalesce(b.anchor, c.text) AS words, s.reports, s.outlets, s.origins";

/* The words that it rests on: a story's first mention, the change's own. */
#define START "coalesce(b.start, c.start)"
#define END "coalesce(b.\"end\", c.\"end\")"
static const char words[] =
    ", r.id AS article, " START " AS start, " END
    " AS \"end\", " QUOTE_PUBLISHER("r") " AS publisher, r.published,"
                                         "  (SELECT sentence(" QUOTE_COLUMNS("w", "r") ") FROM (SELECT " START
                                                                                       " AS start, " END
                                                                                       " AS \"end\") w) AS sentence";

static const char from[] =
    "FROM n LEFT JOIN story s ON s.story = n.story LEFT JOIN entry e ON e.entry = n.entry LEFT JOIN mention b "
    "ON "
    "b.mention = s.story LEFT JOIN change c ON c.entry = n.entry AND c.ordinal = n.nth LEFT JOIN article r ON "
    "r.article = coalesce(b.article, c.article)";

#define KEY                   \
    {"n.key", false, NULL}, { \
        "n.nth", false, NULL  \
    }
static const struct keyset_term by_day[] = {{"n.change", false, NULL}, {"coalesce(n.date, '')", false, NULL}, KEY};
static const struct keyset_term newest[] = {{"coalesce(n.date, '')", true, NULL}, {"n.change", false, NULL}, KEY};

static const char *const kinds[] = {"new-event",           "status",
                                    "first-denial",        "deadline-passed",
                                    "commitment-opened",   "commitment-extended",
                                    "commitment-accepted", "commitment-refused",
                                    "commitment-met",      "commitment-carried-out",
                                    "commitment-broken",   "commitment-withdrawn"};

static att_status find(struct att_store *s, const att_question *ask, bool down, const struct keyset *page,
                       struct fresh *out, char since[STORE_TIME], att_error *err) {
    char today[STORE_TIME];
    TRY(store_time(ask->since, "T00:00:00Z", since, err));
    TRY(question_today(s, ask, today, err));
    TRY(ask->change != NULL ? list_check("change", ask->change, kinds, sizeof kinds / sizeof *kinds, err) : ATT_OK);
    const struct fresh_asked a = {.ask = ask,
                                  .since = since,
                                  .today = today,
                                  .newest = down,
                                  .counting = ask->count != 0,
                                  .values = page->values};
    return fresh_find(s, &a, out, err);
}

static att_status build(struct att_store *s, const att_question *ask, bool table, int64_t *total, struct query *q,
                        att_error *err) {
    struct keyset page;
    struct fresh found;
    char since[STORE_TIME];
    bool down;
    TRY(filter_order(ask, &down, err));
    TRY(keyset_begin(&page, down ? newest : by_day, sizeof newest / sizeof *newest, ask, q, err));
    TRY(find(s, ask, down, &page, &found, since, err));
    *total = ask->count ? found.total : *total;
    query_text(q, "", arena_copy(q->arena, since, strlen(since)));
    query_text(q, head, found.list);
    query_add(q, first);
    keyset_after(&page, q);
    keyset_order(&page, q, ask);
    query_add(q, ")");
    query_add(q, columns);
    query_add(q, table ? "" : words);
    keyset_column(&page, q);
    query_add(q, from);
    keyset_order(&page, q, ask);
    return ATT_OK;
}

static att_status read_clock(struct att_store *s, char out[STORE_TIME], att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT max(first_known) FROM article", &st, err));
    TRY(sql_step(s, st, &row, err));
    snprintf(out, STORE_TIME, "%s", row ? sql_column(st, 0) : "");
    sql_done(st);
    return ATT_OK;
}

att_status ask_changes(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                       att_error *err) {
    struct query q;
    if (ask->since == NULL) {
        return fail(err, ATT_BAD_INPUT, "changes needs a time: --since 2025-08-06T18:00");
    }
    TRY(filter_check(ask, err));
    TRY(hits_read(s, ask->words, err));
    TRY(read_clock(s, out->clock, err)); /* before the rows: what comes between the two is told again, not lost */
    query_begin(&q, &s->scratch);
    TRY(query_built(&q, build(s, ask, w->format == ATT_ROWS_TABLE, &out->total, &q, err), s, w, err));
    if (ask->status == NULL && ask->background != 1) {
        buffer_text(&out->note, "what is told as background is left out; --background also shows it");
    }
    return ATT_OK;
}

/* The days ahead: every day or span of days to come that stands in a report, and every due day of a commitment, in order.
 *
 * A desk forgives a false alarm, never silence: without a country all are listed, whoever stands in their sentence; with one,
 * those whose sentence names it, whose commitment concerns it, or, where the sentence names nobody, whose article does. */
#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "store/ask/ask.h"
#include "store/find/filter.h"
#include "store/query/quote.h"

#define QUARTER "92" /* days */

/* clang-format off */
/* ?1 first day, ?2 last day. Months and years ("2025-09") are read as their last day: "2025-09~" sorts behind "2025-09-30". The plus:
 * a day's name in the same article is looked for there, not among all articles that name it. */
static const char head[] =
    "WITH told AS ("
    "  SELECT d.day AS day, d.article, d.start, d.\"end\", coalesce(d.day_from, d.day_to) AS day_from, coalesce(d.day_to, d.day_from)"
    "    AS day_to, d.day_to AS ends, d.text, d.sentence_start AS s_start, d.sentence_end AS s_end, NULL AS own FROM day d"
    "    WHERE (coalesce(d.day_to, d.day_from) || iif(length(coalesce(d.day_to, d.day_from)) < 10, '~', '')) >= ?1"
    "      AND coalesce(d.day_from, d.day_to) <= ?2"
    /* "Its third year, 2025": a sentence names a day once, unless a commitment hangs on the second name. */
    "      AND (NOT EXISTS(SELECT 1 FROM day o WHERE o.article = d.article AND o.sentence_start = d.sentence_start"
    "         AND +o.day_from IS d.day_from AND +o.day_to IS d.day_to AND o.start < d.start)"
    "       OR EXISTS(SELECT 1 FROM commitment k WHERE k.article = d.article AND k.due_start = d.start))"
    "  UNION ALL"
    "  SELECT NULL, k.article, k.start, k.\"end\", coalesce(k.due_from, k.due), k.due, k.due, k.act, max(k.start - 160, 0),"
    "    k.\"end\" + 160, k.commitment FROM commitment k"
    "    WHERE k.due >= substr(?1, 1, 4) AND (k.due || iif(length(k.due) < 10, '~', '')) >= ?1 AND coalesce(k.due_from, k.due) <= ?2"
    "      AND NOT EXISTS(SELECT 1 FROM day d WHERE d.article = k.article AND (d.start = k.due_start OR d.day_to = k.due)))";

/* What hangs on the day: looked up of those that are shown. */
#define COMMITMENT \
    "coalesce(t.own, (SELECT k.commitment FROM commitment k WHERE k.article = t.article AND (k.due_start = t.start OR" \
    "   (k.due_start IS NULL AND k.due IS t.ends AND k.start < t.s_end AND k.\"end\" > t.s_start))" \
    "   ORDER BY k.due_start IS NULL, k.score DESC, k.key LIMIT 1))"
/* clang-format on */

#define PLEDGED(role)                                                                                  \
    "(SELECT group_concat(name, char(31)) FROM (SELECT a.name FROM pledge p JOIN actor a USING(actor)" \
    "   WHERE p.commitment = t.commitment AND p.role = '" role "' ORDER BY p.ordinal))"

static const char columns[] =
    "SELECT t.day_from, t.day_to, t.text AS words,"
    "  (SELECT group_concat(name, char(31)) FROM (SELECT DISTINCT a.name FROM day_actor x JOIN actor a USING(actor)"
    "     WHERE x.day = t.day ORDER BY a.name)) AS \"actors[;]\","
    "  (SELECT group_concat(country, ',') FROM (SELECT DISTINCT a.country FROM day_actor x JOIN actor a USING(actor)"
    "     WHERE x.day = t.day AND a.country <> '' ORDER BY a.country)) AS \"country[]\","
    "  k.kind, " PLEDGED(
        "issuer") " AS \"issuer[;]\", e.key AS entry, e.state,"
                  "  trim(replace(substr(r.text, t.s_start + 1, t.s_end - t.s_start), char(10), ' ')) AS sentence,"
                  "  r.id AS article, " QUOTE_PUBLISHER("r") " AS publisher, r.published, t.start, t.\"end\"";

static const char brief[] =
    "SELECT iif(t.day_from < t.day_to, t.day_from || ' … ', '') || t.day_to AS day, coalesce(k.kind, '') AS kind,"
    "  (SELECT group_concat(name, char(31)) FROM (SELECT DISTINCT a.name FROM day_actor x JOIN actor a USING(actor)"
    "     WHERE x.day = t.day ORDER BY a.name)) AS \"actors[;]\","
    "  coalesce(trim(replace(substr(r.text, t.s_start + 1, t.s_end - t.s_start), char(10), ' ')), t.text) AS sentence,"
    "  coalesce(" QUOTE_PUBLISHER("r") ", r.id) AS source";

static const char from[] = "FROM told t JOIN article r USING(article)";
static const char picked[] = ", picked AS (SELECT t.*";
static const char named[] = "), named AS (SELECT t.*, " COMMITMENT " AS commitment FROM picked t)";
static const char from_named[] =
    "FROM named t JOIN article r USING(article) LEFT JOIN commitment k ON k.commitment = t.commitment"
    "  LEFT JOIN entry e ON e.entry = k.entry";

static const struct keyset_term order[] = {{"t.day_to", false, NULL},
                                           {"t.day_from", false, NULL},
                                           {"coalesce(r.published, '')", false, NULL},
                                           {"r.key", false, NULL},
                                           {"t.start", false, NULL},
                                           {"t.\"end\"", false, NULL},
                                           {"coalesce(t.day, -t.own)", false, NULL}};

static void filter_country(struct query *q, const char *country) {
    query_where(q);
    query_add(q, "(EXISTS(SELECT 1 FROM day_actor x JOIN actor a USING(actor) WHERE x.day = t.day AND");
    filter_who(q, country, "a.country", "a.country");
    query_add(q, ") OR EXISTS(SELECT 1 FROM pledge p JOIN actor a USING(actor) WHERE p.commitment =" COMMITMENT " AND");
    filter_who(q, country, "a.country", "a.country");
    query_add(q, ") OR (NOT EXISTS(SELECT 1 FROM day_actor x WHERE x.day = t.day) AND EXISTS(SELECT 1 FROM actor a"
                 "  WHERE a.article = t.article AND");
    filter_who(q, country, "a.country", "a.country");
    query_add(q, ")))");
}

/* FROM and WHERE. */
static void choose(struct query *q, const att_question *ask) {
    query_add(q, from);
    /* What is told after the day that is asked about was not known then. */
    query_where(q);
    query_add(q, "(r.published IS NULL OR r.published <= ?1)");
    /* A year that has begun and ends behind the days asked for announces none of them; a month may. */
    query_where(q);
    query_add(q, "NOT (t.day_from < ?1 AND t.day_to > ?2 AND "
                 "coalesce(julianday(t.day_to) - julianday(t.day_from), 0) > " QUARTER ")");
    if (ask->country != NULL) {
        filter_country(q, ask->country);
    }
}

static att_status begin(struct att_store *s, const att_question *ask, struct query *q, att_error *err) {
    char today[STORE_TIME], last[DATE_TEXT];
    struct date d;
    TRY(question_today(s, ask, today, err));
    date_parse(today, strlen(today), &d);
    date_format(date_of(date_days(d) + (int32_t)(ask->ahead != 0 ? ask->ahead : 30)), last);
    query_text(q, "", arena_copy(q->arena, today, strlen(today)));
    query_text(q, "", arena_copy(q->arena, last, strlen(last)));
    query_add(q, head);
    return ATT_OK;
}

static att_status build(struct att_store *s, const att_question *ask, bool table, struct query *q, att_error *err) {
    struct keyset page;
    TRY(begin(s, ask, q, err));
    TRY(keyset_begin(&page, order, sizeof order / sizeof *order, ask, q, err));
    query_add(q, picked); /* which ones, before anything is looked up of them */
    choose(q, ask);
    keyset_after(&page, q);
    keyset_order(&page, q, ask);
    query_add(q, named);
    query_add(q, table ? brief : columns);
    keyset_column(&page, q);
    query_add(q, from_named);
    keyset_order(&page, q, ask);
    return ATT_OK;
}

att_status ask_dates(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out, att_error *err) {
    struct query q;
    query_begin(&q, &s->scratch);
    TRY(query_built(&q, build(s, ask, w->format == ATT_ROWS_TABLE, &q, err), s, w, err));
    if (!ask->count) {
        return ATT_OK;
    }
    query_begin(&q, &s->scratch);
    TRY(begin(s, ask, &q, err));
    query_add(&q, "SELECT count(*)");
    choose(&q, ask);
    return query_count(&q, s, &out->total, err);
}

/* What happened: one row a story event, with the parties as one of its mentions names them: that which names most of them. */
#include <string.h>

#include "store/ask.h"
#include "store/filter.h"
#include "store/quote.h"
#include "store/schema.h"

#define ROLE(what, role, between)                                             \
    "(SELECT group_concat(" what ", " between                                 \
    ") FROM (SELECT a.name, a.country FROM party p JOIN actor a USING(actor)" \
    "  WHERE p.mention = m.mention AND p.role = '" role "' AND " what " <> '' ORDER BY p.ordinal))"

/* Which ones come first, before anything is looked up of them. SQLite knows no outer columns in an ORDER BY, so what orders
 * mentions is a column first. */
static const char picked[] = "WITH picked AS (SELECT s.story";
static const char chosen[] =
    "), chosen AS (SELECT s.*, (SELECT mention FROM (SELECT m.mention, m.status = s.status AS same, m.score, m.key,"
    "  (SELECT count(*) FROM party p WHERE p.mention = m.mention AND p.role <> 'said_by') AS parties"
    "  FROM mention m WHERE m.story = s.story) ORDER BY same DESC, parties DESC, score DESC, key LIMIT 1) AS best FROM "
    "picked JOIN story s USING(story))";

/* Who denies it, in how many reports; which of its figures are told differently. */
#define DENIALS                                                                                                    \
    "(SELECT json_group_array(json(o)) FROM (SELECT json_object('name', d.name, 'country', d.country, 'reports', " \
    "d.reports) AS o FROM denial d WHERE d.story = s.story ORDER BY d.reports DESC, d.name, d.country))"
#define DIFFERENCES                                                                                           \
    "(SELECT json_group_array(json(o)) FROM (SELECT json_object('kind', n.kind, 'unit', nullif(n.unit, ''), " \
    "'least', min(n.low), 'most', max(n.high), 'variants', count(*), 'reports', sum(n.reports)) AS o FROM "   \
    "story_number n WHERE n.story = s.story GROUP BY n.kind, n.unit HAVING count(*) > 1 ORDER BY n.kind, n.unit))"

static const char full[] =
    "SELECT s.key, s.day, s.type, s.mode, s.status, s.background AS \"background?\","
    "  " ROLE("name", "actor", "char(31)") " AS \"actor[;]\", " ROLE(
        "country", "actor",
        "','") " AS \"actor_country[]\","
               "  " ROLE("name", "recipient",
                         "char(31)") " AS \"recipient[;]\","
                                     "  " ROLE(
                                         "country", "recipient",
                                         "','") " AS \"recipient_country[]\","
                                                "  " ROLE(
                                                    "name", "said_by",
                                                    "char(31)") " AS \"said_by[;]\","
                                                                "  s.place, s.country, s.lat, s.lon, s.first_day, "
                                                                "s.last_day, s.reports, s.outlets, s.origins, s.voices,"
                                                                "  EXISTS(SELECT 1 FROM mention d JOIN holds h "
                                                                "USING(mention) JOIN claim c USING(claim) WHERE "
                                                                "d.story = s.story"
                                                                "    AND c.stance = 'denies') AS \"denied?\","
                                                                "  " DENIALS " AS \"denials{}\", " DIFFERENCES
                                                                " AS \"differences{}\","
                                                                "  m.cameo, m.intensity, m.score, m.anchor, m.start, "
                                                                "m.\"end\", r.id AS article, " QUOTE_PUBLISHER(
                                                                    "r") " AS publisher, r.url, "
                                                                         "sentence(" QUOTE_COLUMNS("m",
                                                                                                   "r") ") AS sentence";

static const char brief[] = "SELECT s.day, s.type || coalesce(' ' || s.mode, '') AS type, " ROLE(
    "name", "actor",
    "char(31)") " AS \"actor[;]\","
                "  " ROLE(
                    "name", "recipient",
                    "char(31)") " AS \"recipient[;]\", m.anchor AS words, s.place, s.reports, s.outlets, s.origins,"
                                "  iif(s.status = 'actual', '', s.status) AS status";

static const struct keyset_term by_day[] = {{"coalesce(s.day, '')", false, "s.day"}, {"s.key", false, NULL}};
static const struct keyset_term newest[] = {{"coalesce(s.day, '')", true, "s.day"}, {"s.key", false, NULL}};
/* The same where another table leads: along its index. */
static const struct keyset_term led_by_day[] = {{"coalesce(w.day, '')", false, "w.day"}, {"s.key", false, NULL}};
static const struct keyset_term led_newest[] = {{"coalesce(w.day, '')", true, "w.day"}, {"s.key", false, NULL}};
static const struct keyset_term best_told[] = {{"coalesce(s.origins, 0)", true, NULL},
                                               {"coalesce(s.reports, 0)", true, NULL},
                                               {"coalesce(s.day, '')", true, NULL},
                                               {"s.key", false, NULL}};

static att_status begin(struct keyset *page, const att_question *ask, bool led, struct query *q, att_error *err) {
    const char *order = ask->order != NULL ? ask->order : "day";
    if (strcmp(order, "-origins") == 0) {
        return keyset_begin(page, best_told, 4, ask, q, err);
    }
    if (strcmp(order, "-day") == 0) {
        return keyset_begin(page, led ? led_newest : newest, 2, ask, q, err);
    }
    return strcmp(order, "day") == 0
               ? keyset_begin(page, led ? led_by_day : by_day, 2, ask, q, err)
               : fail(err, ATT_BAD_INPUT, "order: there is no \"%.40s\"; day, -day and -origins are", order);
}

/* Those of a page along one way: SELECT … LIMIT. */
static att_status pick(struct query *q, const att_question *ask, const struct way *way, att_error *err) {
    struct keyset leading;
    q->conditions = q->sure = q->walk = false;
    q->by = q->who = NULL;
    filter_from(q, ask, way, ask->limit == 0, false);
    TRY(begin(&leading, ask, q->by != NULL, q, err));
    TRY(filter_stories(q, ask, false, err));
    keyset_after(&leading, q);
    keyset_order(&leading, q, ask);
    return ATT_OK;
}

/* The first of each party, merged. */
static att_status pick_each(struct query *q, const att_question *ask, const struct way *way, const struct keyset *page,
                            att_error *err) {
    struct way one = *way;
    struct slice item;
    const char *between = "FROM (SELECT * FROM (SELECT s.story";
    one.whos = 1;
    for (const char *who = way->who; list_next(&who, &item);) {
        one.who = arena_copy(q->arena, item.at, item.len);
        query_add(q, between);
        TRY(one.who != NULL ? pick(q, ask, &one, err) : fail(err, ATT_NO_MEMORY, "no memory for a question"));
        query_add(q, ")");
        between = "UNION SELECT * FROM (SELECT s.story";
    }
    query_add(q, ") u CROSS JOIN story s ON s.story = u.story");
    keyset_order(page, q, ask);
    return ATT_OK;
}

static att_status build(struct query *q, const att_question *ask, const struct way *way, bool table, att_error *err) {
    struct keyset page;
    query_add(q, picked);
    TRY(begin(&page, ask, false, q, err));
    TRY(ask->limit > 0 && filter_splits(way, ask) ? pick_each(q, ask, way, &page, err) : pick(q, ask, way, err));
    query_add(q, chosen);
    query_add(q, table ? brief : full);
    keyset_column(&page, q);
    query_add(q, "FROM chosen s JOIN mention m ON m.mention = s.best JOIN article r USING(article)");
    keyset_order(&page, q, ask);
    return ATT_OK;
}

att_status ask_events(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                      att_error *err) {
    struct query q;
    struct way way;
    if (ask->key != NULL) {
        return ask_event(s, ask, w, out, err);
    }
    TRY(filter_look(s, ask, &way, err));
    query_begin(&q, &s->scratch);
    TRY(query_built(&q, build(&q, ask, &way, w->format == ATT_ROWS_TABLE, err), s, w, err));
    TRY(ask->count ? filter_count(s, ask, &way, &out->total, err) : ATT_OK);
    return ask->after == NULL ? filter_note(s, ask, &way, &out->note, err) : ATT_OK;
}

att_status events_row(struct att_store *s, const char *key, struct rows *w, att_error *err) {
    struct query q;
    query_begin(&q, &s->scratch);
    query_add(&q, picked);
    query_text(&q, "FROM story s WHERE s.story = " STORY_KEYED("?"), key);
    query_add(&q, chosen);
    query_add(&q, full);
    query_add(&q, "FROM chosen s JOIN mention m ON m.mention = s.best JOIN article r USING(article)");
    return query_answer(&q, s, w, err);
}

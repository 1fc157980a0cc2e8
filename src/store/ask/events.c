/* What happened: one row a story event, with the parties as one of its mentions names them: that which names most of them. */
#include <string.h>

#include "store/ask/ask.h"
#include "store/find/filter.h"
#include "store/find/picks.h"
#include "store/query/quote.h"
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
static const struct keyset_term best_told[] = {{"coalesce(s.origins, 0)", true, NULL},
                                               {"coalesce(s.reports, 0)", true, NULL},
                                               {"coalesce(s.day, '')", true, NULL},
                                               {"s.key", false, NULL}};

static att_status read_order(const att_question *ask, enum picks_order *out, att_error *err) {
    static const char *const names[] = {[PICKS_DAY] = "day", [PICKS_NEWEST] = "-day", [PICKS_TOLD] = "-origins"};
    for (int i = 0; i < 3; i++) {
        if (strcmp(ask->order != NULL ? ask->order : "day", names[i]) == 0) {
            *out = (enum picks_order)i;
            return ATT_OK;
        }
    }
    return fail(err, ATT_BAD_INPUT, "order: there is no \"%.40s\"; day, -day and -origins are", ask->order);
}

/* FROM and WHERE of the page's: those that come first are known where the sheets were read, else they stand in an index. */
static att_status pick(struct att_store *s, struct query *q, const att_question *ask, const struct way *way,
                       enum picks_order order, const struct keyset *page, att_error *err) {
    struct way first = *way;
    if (!way->held || ask->limit == 0) {
        filter_from(q, way);
        return filter_stories(q, ask, false, err);
    }
    TRY(picks_first(s, way->picks, order, (int64_t)ask->limit + 1, page->values, &first.list, err));
    filter_from(q, &first);
    return ATT_OK;
}

static att_status build(struct att_store *s, struct query *q, const att_question *ask, const struct way *way,
                        bool table, att_error *err) {
    static const struct keyset_term *const terms[] = {by_day, newest, best_told};
    struct keyset page;
    enum picks_order order;
    TRY(read_order(ask, &order, err));
    TRY(keyset_begin(&page, terms[order], order == PICKS_TOLD ? 4 : 2, ask, q, err));
    query_add(q, picked);
    TRY(pick(s, q, ask, way, order, &page, err));
    keyset_after(&page, q);
    keyset_order(&page, q, ask);
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
    TRY(query_built(&q, build(s, &q, ask, &way, w->format == ATT_ROWS_TABLE, err), s, w, err));
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

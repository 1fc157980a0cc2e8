/* What happened: one row a story event, with the parties as one of its mentions names them: that which names most of them. */
#include "store/ask.h"
#include "store/filter.h"

#define ROLE(what, role, between)                                             \
    "(SELECT group_concat(" what ", " between                                 \
    ") FROM (SELECT a.name, a.country FROM party p JOIN actor a USING(actor)" \
    "  WHERE p.mention = m.mention AND p.role = '" role "' AND " what " <> '' ORDER BY p.ordinal))"

/* SQLite knows no outer columns in an ORDER BY, so what orders is a column first. */
static const char chosen[] =
    "WITH chosen AS (SELECT s.*, (SELECT mention FROM (SELECT m.mention, m.status = s.status AS same, m.score, m.key,"
    "  (SELECT count(*) FROM party p WHERE p.mention = m.mention AND p.role <> 'said_by') AS parties"
    "  FROM mention m WHERE m.story = s.story) ORDER BY same DESC, parties DESC, score DESC, key LIMIT 1) AS best FROM "
    "story s";

/* Who denies it, in how many reports; which of its figures are told differently. */
#define DENIALS                                                                                                      \
    "(SELECT json_group_array(json(o)) FROM (SELECT json_object('name', d.name, 'country', d.country, 'reports', "   \
    "d.reports) AS o FROM denial d WHERE d.story = s.story ORDER BY d.reports DESC, d.name, d.country))"
#define DIFFERENCES                                                                                                  \
    "(SELECT json_group_array(json(o)) FROM (SELECT json_object('kind', n.kind, 'unit', nullif(n.unit, ''), "        \
    "'least', min(n.low), 'most', max(n.high), 'variants', count(*), 'reports', sum(n.reports)) AS o FROM "          \
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
                                                                "m.\"end\", r.id AS article, r.publisher, r.url"
                                                                "  FROM chosen s JOIN mention m ON m.mention = s.best "
                                                                "JOIN article r USING(article) ORDER BY s.day, s.key";

static const char brief[] = "SELECT s.day, s.type || coalesce(' ' || s.mode, '') AS type, " ROLE(
    "name", "actor",
    "char(31)") " AS \"actor[;]\","
                "  " ROLE(
                    "name", "recipient",
                    "char(31)") " AS \"recipient[;]\", m.anchor AS words, s.place, s.reports, s.outlets, s.origins,"
                                "  iif(s.status = 'actual', '', s.status) AS status"
                                "  FROM chosen s JOIN mention m ON m.mention = s.best ORDER BY s.day, s.key";

att_status ask_events(struct att_store *s, const att_question *ask, struct rows *w, struct buffer *note,
                      att_error *err) {
    struct query q;
    query_begin(&q, &s->scratch);
    query_add(&q, chosen);
    att_status status = filter_stories(&q, ask, false, err);
    if (status != ATT_OK) {
        query_free(&q);
        return status;
    }
    query_add(&q, "ORDER BY s.day, s.key");
    if (ask->limit > 0) {
        query_number(&q, "LIMIT CAST(? AS INTEGER)", ask->limit);
    }
    query_add(&q, ")");
    query_add(&q, w->format == ATT_ROWS_TABLE ? brief : full);
    TRY(query_answer(&q, s, w, err));
    return filter_note(s, ask, note, err);
}

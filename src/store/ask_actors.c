/* Who takes part: actors of all articles, one row for one key of the actor base, else for one name with one set of countries. */
#include "store/ask.h"
#include "store/filter.h"

static const char head[] =
    "SELECT max(a.name) AS name, a.kind, a.country AS \"country[]\", max(a.sector) AS \"sector[]\", max(a.office) AS "
    "office,"
    "  a.entity, count(DISTINCT a.article) AS articles,"
    "  sum((SELECT count(*) FROM party p WHERE p.actor = a.actor AND p.role = 'actor')) AS as_actor,"
    "  sum((SELECT count(*) FROM party p WHERE p.actor = a.actor AND p.role = 'recipient')) AS as_recipient,"
    "  sum((SELECT count(*) FROM voice v WHERE v.actor = a.actor AND v.role = 'source')) AS as_source,"
    "  min(r.published) AS first_day, max(r.published) AS last_day FROM actor a JOIN article r USING(article)";

static void filter(struct query *q, const att_question *ask) {
    if (ask->actor != NULL) {
        query_where(q);
        filter_who(q, ask->actor, "a.country", "a.name");
    }
    if (ask->country != NULL) {
        query_where(q);
        filter_who(q, ask->country, "a.country", "a.country");
    }
    if (ask->sector != NULL) {
        query_where(q);
        filter_who(q, ask->sector, "a.sector", "a.sector");
    }
    if (ask->from != NULL) {
        query_where(q);
        query_text(q, "r.published >= ?", ask->from);
    }
    if (ask->to != NULL) {
        query_where(q);
        query_text(q, "r.published <= ?", ask->to);
    }
}

att_status ask_actors(struct att_store *s, const att_question *ask, struct rows *w, struct buffer *note,
                      att_error *err) {
    struct query q;
    (void)note;
    query_begin(&q, &s->scratch);
    query_add(&q, head);
    filter(&q, ask);
    query_add(&q, "GROUP BY a.country, coalesce(a.entity, lower(a.name)) ORDER BY articles DESC, as_actor DESC, name, "
                  "a.country, a.entity");
    if (ask->limit > 0) {
        query_number(&q, "LIMIT CAST(? AS INTEGER)", ask->limit);
    }
    return query_answer(&q, s, w, err);
}

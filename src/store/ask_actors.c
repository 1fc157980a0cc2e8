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

#define GROUPED "GROUP BY a.country, coalesce(a.entity, lower(a.name))"

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

static const struct keyset_term order[] = {{"articles", true, NULL},
                                           {"as_actor", true, NULL},
                                           {"name", false, NULL},
                                           {"\"country[]\"", false, NULL},
                                           {"coalesce(entity, '')", false, NULL}};

att_status ask_actors(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                      att_error *err) {
    struct query q;
    struct keyset page;
    query_begin(&q, &s->scratch);
    att_status status = keyset_begin(&page, order, sizeof order / sizeof *order, ask, &q, err);
    if (status != ATT_OK) {
        query_free(&q);
        return status;
    }
    keyset_wrap(&page, &q);
    query_add(&q, head);
    filter(&q, ask);
    query_add(&q, GROUPED);
    keyset_unwrap(&page, &q, ask);
    TRY(query_answer(&q, s, w, err));
    if (!ask->count) {
        return ATT_OK;
    }
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT count(*) FROM (SELECT 1 FROM actor a JOIN article r USING(article)");
    filter(&q, ask);
    query_add(&q, GROUPED ")");
    return query_count(&q, s, &out->total, err);
}

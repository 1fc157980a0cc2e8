/* Who takes part: actors of all articles, one row for one key of the actor base, else for one name with one set of countries. */
#include "store/ask/ask.h"
#include "store/find/filter.h"
#include "store/schema.h"

/* Of the summary, and of actors one by one. */
static const char summed[] = "SELECT a.name, a.kind, a.country AS \"country[]\", a.sector AS \"sector[]\", a.office, "
                             "a.entity, a.articles, a.as_actor,"
                             "  a.as_recipient, a.as_source, a.first_day, a.last_day";
static const char counted[] =
    "SELECT max(a.name) AS name, min(a.kind) AS kind, a.country AS \"country[]\", max(a.sector) AS \"sector[]\","
    "  max(a.office) AS office, max(a.entity) AS entity, count(DISTINCT a.article) AS articles, sum(a.as_actor) AS "
    "as_actor,"
    "  sum(a.as_recipient) AS as_recipient, sum(a.as_source) AS as_source, min(r.published) AS first_day,"
    "  max(r.published) AS last_day";
#define ACTORS IN_LOTS("actor", "a")
#define GROUPED "GROUP BY a.country, coalesce(a.entity, lower(a.name))"
#define ITS \
    "a.country = g.country AND coalesce(a.entity, lower(a.name)) = +g.ident" /* the plus: by the index on the expression */

static void filter(struct query *q, const att_question *ask) {
    const char *who[][3] = {{ask->actor, "a.country", "a.name"},
                            {ask->country, "a.country", "a.country"},
                            {ask->sector, "a.sector", "a.sector"}};
    for (int i = 0; i < 3; i++) {
        if (who[i][0] != NULL) {
            query_where(q);
            filter_who(q, who[i][0], who[i][1], who[i][2]);
        }
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

/* Articles that do not call them all by one name, or put them all into one sector: their actors are looked at, those that are
 * called so. */
static void add_mixed(struct query *q, const att_question *ask, bool names) {
    query_add(q, counted);
    query_add(q, names
                     ? "FROM actor_spelling n CROSS JOIN " ACTORS
                       " AND a.name = n.spelling CROSS JOIN participant g ON g.country ="
                       " a.country AND g.ident = coalesce(a.entity, lower(a.name)) CROSS JOIN article r USING(article)"
                     : "FROM participant g CROSS JOIN " ACTORS " AND " ITS " CROSS JOIN article r USING(article)");
    q->conditions = false;
    query_where(q);
    query_add(q, names && ask->sector != NULL ? "(g.least_name <> g.name OR g.least_sector <> g.sector)"
                 : names                      ? "g.least_name <> g.name"
                                              : "g.least_sector <> g.sector");
    if (names) {
        query_where(q);
        filter_who(q, ask->actor, "''", "n.spelling");
    }
    filter(q, ask);
    query_add(q, GROUPED);
}

/* Every row of the answer, in no order. */
static void add_rows(struct query *q, const att_question *ask) {
    bool codes = ask->actor == NULL || filter_all_codes(ask->actor), names = !codes && filter_all_names(ask->actor);
    if (ask->from != NULL || ask->to != NULL || (!codes && !names)) {
        query_add(q, counted);
        query_add(q, ask->from != NULL || ask->to != NULL ? "FROM article r CROSS JOIN actor a USING(article)"
                                                          : "FROM actor a JOIN article r USING(article)");
        filter(q, ask);
        query_add(q, GROUPED);
        return;
    }
    query_add(q, summed);
    if (names) {
        query_add(q, "FROM actor_spelling n CROSS JOIN participant a ON a.name = n.spelling");
        query_where(q);
        filter_who(q, ask->actor, "''", "n.spelling");
        query_where(q);
        query_add(q, "a.least_name = a.name");
    } else {
        query_add(q, "FROM participant a");
    }
    filter(q, ask);
    if (ask->sector != NULL) {
        query_where(q);
        query_add(q, "a.least_sector = a.sector");
    }
    if (names || ask->sector != NULL) {
        query_add(q, "UNION ALL");
        add_mixed(q, ask, names);
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
    add_rows(&q, ask);
    keyset_unwrap(&page, &q, ask);
    TRY(query_answer(&q, s, w, err));
    if (!ask->count) {
        return ATT_OK;
    }
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT count(*) FROM (");
    add_rows(&q, ask);
    query_add(&q, ")");
    return query_count(&q, s, &out->total, err);
}

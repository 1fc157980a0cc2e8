/* The articles: one row each, with how much was found in it. */
#include "store/ask/ask.h"
#include "store/find/filter.h"

static const char full[] =
    "SELECT r.id, r.key, r.title, r.publisher, (SELECT group_concat(name, char(31)) FROM (SELECT o.name FROM outlet o "
    "WHERE"
    "     o.article = r.article ORDER BY o.name)) AS \"outlets[;]\", r.url, r.published, r.language, r.first_known,"
    "  (SELECT f.id FROM report p JOIN article f ON f.article = p.first WHERE p.report = r.report) AS report,"
    "  r.text IS NOT NULL AS \"has_text?\","
    "  (SELECT count(*) FROM mention m WHERE m.article = r.article) AS events,"
    "  (SELECT count(*) FROM claim c WHERE c.article = r.article) AS claims,"
    "  (SELECT count(*) FROM commitment k WHERE k.article = r.article) AS commitments,"
    "  (SELECT count(*) FROM correction x WHERE x.article = r.id AND x.known_to IS NULL) AS corrections";

static const char brief[] =
    "SELECT r.published, coalesce(r.publisher, '') AS publisher, coalesce(r.title, r.id) AS title,"
    "  (SELECT count(*) FROM mention m WHERE m.article = r.article) AS events,"
    "  (SELECT count(*) FROM claim c WHERE c.article = r.article) AS claims, r.id";

static const struct keyset_term by_day[] = {{"coalesce(r.published, '')", false, "r.published"},
                                            {"r.key", false, NULL}};
static const struct keyset_term newest[] = {{"coalesce(r.published, '')", true, "r.published"}, {"r.key", false, NULL}};

static att_status choose(struct att_store *s, struct query *q, const att_question *ask, att_error *err) {
    query_add(q, "FROM article r");
    TRY(filter_articles(s, q, ask, err));
    const char *who[][3] = {{ask->actor, "a.country", "a.name"}, {ask->country, "a.country", "a.country"}};
    for (int i = 0; i < 2; i++) {
        if (who[i][0] != NULL) {
            query_where(q);
            query_add(q, "EXISTS(SELECT 1 FROM actor a WHERE a.article = r.article AND");
            filter_who(q, who[i][0], who[i][1], who[i][2]);
            query_add(q, ")");
        }
    }
    return ATT_OK;
}

static att_status build(struct att_store *s, struct query *q, const att_question *ask, bool table, att_error *err) {
    struct keyset page;
    bool down;
    TRY(filter_order(ask, &down, err));
    TRY(keyset_begin(&page, down ? newest : by_day, 2, ask, q, err));
    query_add(q, table ? brief : full);
    keyset_column(&page, q);
    TRY(choose(s, q, ask, err));
    keyset_after(&page, q);
    keyset_order(&page, q, ask);
    return ATT_OK;
}

att_status ask_articles(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                        att_error *err) {
    struct query q;
    if (ask->key != NULL) {
        return ask_article(s, ask, w, out, err);
    }
    query_begin(&q, &s->scratch);
    TRY(query_built(&q, build(s, &q, ask, w->format == ATT_ROWS_TABLE, err), s, w, err));
    if (!ask->count) {
        return ATT_OK;
    }
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT count(*)");
    return query_counted(&q, choose(s, &q, ask, err), s, &out->total, err);
}

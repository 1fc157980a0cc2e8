/* Who says what: one row a claim, in the order of publication. */
#include <string.h>

#include "document/labels.h"
#include "store/ask/ask.h"
#include "store/find/filter.h"
#include "store/query/quote.h"

#define VOICES(role, what, between)                                                                            \
    "(SELECT group_concat(v, " between ") FROM (SELECT a." what " AS v FROM voice v JOIN actor a USING(actor)" \
    "  WHERE v.claim = c.claim AND v.role = '" role "' AND a." what " <> '' ORDER BY v.ordinal))"

static const char full[] = "SELECT c.key, c.stance, c.form, c.text AS content, c.cue, " VOICES(
    "source", "name",
    "char(31)") " AS \"source[;]\", " VOICES("source", "country",
                                             "','") " AS \"source_country[]\", " VOICES("via", "name",
                                                                                        "char(31)") " AS \"via[;]\","
                                                                                                    "  (SELECT i.key "
                                                                                                    "FROM claim i "
                                                                                                    "WHERE i.claim = "
                                                                                                    "c.inside) AS "
                                                                                                    "inside,"
                                                                                                    "  (SELECT "
                                                                                                    "group_concat(key, "
                                                                                                    "',') FROM (SELECT "
                                                                                                    "DISTINCT s.key "
                                                                                                    "FROM holds h JOIN "
                                                                                                    "mention m "
                                                                                                    "USING(mention) "
                                                                                                    "JOIN story s"
                                                                                                    "     USING(story) "
                                                                                                    "WHERE h.claim = "
                                                                                                    "c.claim ORDER BY "
                                                                                                    "s.key)) AS "
                                                                                                    "\"events[]\","
                                                                                                    "  c.start, "
                                                                                                    "c.\"end\", r.id "
                                                                                                    "AS article, "
                                                                                                    "r.title,"
                                                                                                    " " QUOTE_PUBLISHER(
                                                                                                        "r") " AS "
                                                                                                             "publisher"
                                                                                                             ", "
                                                                                                             "r."
                                                                                                             "published"
                                                                                                             ", "
                                                                                                             "r.url";

static const char brief[] = "SELECT r.published, " VOICES(
    "source", "name",
    "char(31)") " AS \"source[;]\", c.stance, "
                "c.text AS content, " VOICES("via", "name", "char(31)") " AS \"via[;]\", coalesce(" QUOTE_PUBLISHER(
                    "r") ", "
                         "r.id) AS article";

static const struct keyset_term by_day[] = {{"coalesce(r.published, '')", false, "r.published"},
                                            {"r.key", false, NULL},
                                            {"c.start", false, NULL},
                                            {"c.key", false, NULL}};
static const struct keyset_term newest[] = {{"coalesce(r.published, '')", true, "r.published"},
                                            {"r.key", false, NULL},
                                            {"c.start", false, NULL},
                                            {"c.key", false, NULL}};

static void said_by(struct query *q, const char *who, const char *name) {
    query_where(q);
    query_add(
        q, "EXISTS(SELECT 1 FROM voice v JOIN actor a USING(actor) WHERE v.claim = c.claim AND v.role = 'source' AND");
    filter_who(q, who, "a.country", name);
    query_add(q, ")");
}

/* What is not merely asserted is rare: it is looked up, rather than met among all. */
static bool is_rare(const char *stance) {
    struct slice item;
    bool any = false;
    while (stance != NULL && list_next(&stance, &item)) {
        if (slice_is(item, "asserts")) {
            return false;
        }
        any = true;
    }
    return any;
}

static att_status choose(struct att_store *s, struct query *q, const att_question *ask, att_error *err) {
    query_add(q, is_rare(ask->stance) ? "FROM claim c INDEXED BY claim_rare CROSS JOIN article r ON r.article = "
                                        "c.article AND c.stance <> 'asserts'"
                                      : "FROM article r CROSS JOIN claim c ON c.article = r.article");
    TRY(filter_articles(s, q, ask, err));
    if (ask->stance != NULL) {
        TRY(list_check("stance", ask->stance, claim_stance_names, CLAIM_STANCES, err));
        query_where(q);
        query_list(q, "c.stance", ask->stance);
    }
    if (ask->actor != NULL) {
        said_by(q, ask->actor, "a.name");
    }
    if (ask->country != NULL) {
        said_by(q, ask->country, "a.country");
    }
    return ATT_OK;
}

static att_status build(struct att_store *s, struct query *q, const att_question *ask, bool table, att_error *err) {
    struct keyset page;
    bool down;
    TRY(filter_order(ask, &down, err));
    TRY(keyset_begin(&page, down ? newest : by_day, 4, ask, q, err));
    query_add(q, table ? brief : full);
    keyset_column(&page, q);
    bool rare = is_rare(ask->stance); /* sorted, so which ones comes before what is looked up of them */
    query_add(q, rare ? "FROM claim c JOIN article r USING(article) WHERE c.claim IN (SELECT c.claim" : "");
    TRY(choose(s, q, ask, err));
    keyset_after(&page, q);
    keyset_order(&page, q, ask);
    if (rare) {
        query_add(q, ")");
        keyset_order(&page, q, ask);
    }
    return ATT_OK;
}

att_status ask_claims(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                      att_error *err) {
    struct query q;
    query_begin(&q, &s->scratch);
    TRY(query_built(&q, build(s, &q, ask, w->format == ATT_ROWS_TABLE, err), s, w, err));
    if (!ask->count) {
        return ATT_OK;
    }
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT count(*)");
    return query_counted(&q, choose(s, &q, ask, err), s, &out->total, err);
}

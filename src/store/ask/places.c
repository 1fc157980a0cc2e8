/* Where: story events by place, and how many have none. */
#include "store/ask/ask.h"
#include "store/find/filter.h"

/* A place is its name with where it lies: two towns of one name are two. Precision stands with the mentions. */
static const char columns[] =
    "SELECT place, country, lat, lon, (SELECT m.precision FROM mention m WHERE m.story = one AND m.precision IS NOT "
    "NULL"
    "     AND coalesce(m.located, m.place) = p.place LIMIT 1) AS precision,"
    "  events, first_day, last_day";

#define INTEGER(column) "coalesce(CAST(round(" column " * 100000) AS INTEGER), 99999999)"

static const struct keyset_term order[] = {{"events", true, NULL},
                                           {"place", false, NULL},
                                           {"coalesce(country, '')", false, NULL},
                                           {INTEGER("lat"), false, NULL},
                                           {INTEGER("lon"), false, NULL}};

static att_status choose(struct query *q, const att_question *ask, const struct way *way, att_error *err) {
    filter_from(q, way);
    TRY(filter_stories(q, ask, false, err));
    query_where(q);
    query_add(q, "s.place IS NOT NULL");
    return ATT_OK;
}

#define GROUPED "GROUP BY s.place, s.country, s.lat, s.lon"

static att_status build(struct query *q, const att_question *ask, const struct way *way, att_error *err) {
    struct keyset page;
    TRY(keyset_begin(&page, order, sizeof order / sizeof *order, ask, q, err));
    query_add(q, columns);
    keyset_column(&page, q);
    query_add(q, "FROM (SELECT * FROM"); /* which ones, before anything is looked up of them */
    query_add(q, "(SELECT s.place, s.country, s.lat, s.lon, min(s.story) AS one, count(*) AS events, min(s.day) AS "
                 "first_day, max(s.day) AS last_day");
    TRY(choose(q, ask, way, err));
    query_add(q, GROUPED ")");
    q->conditions = false;
    keyset_after(&page, q);
    keyset_order(&page, q, ask);
    query_add(q, ") p");
    keyset_order(&page, q, ask);
    return ATT_OK;
}

static att_status count(struct att_store *s, const att_question *ask, const struct way *way, int64_t *out,
                        att_error *err) {
    struct query q;
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT count(*) FROM (SELECT 1");
    att_status status = choose(&q, ask, way, err);
    query_add(&q, GROUPED ")");
    return query_counted(&q, status, s, out, err);
}

att_status ask_places(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                      att_error *err) {
    struct query q;
    struct way way;
    TRY(filter_look(s, ask, &way, err));
    query_begin(&q, &s->scratch);
    att_status status = build(&q, ask, &way, err);
    if (status != ATT_OK) {
        query_free(&q);
        return status;
    }
    TRY(query_answer(&q, s, w, err));
    TRY(ask->count ? count(s, ask, &way, &out->total, err) : ATT_OK);
    if (ask->after != NULL) {
        return ATT_OK;
    }
    TRY(filter_unplaced(s, ask, &way, &out->unplaced, err));
    if (out->unplaced > 0) {
        buffer_format(&out->note, "%lld story events have no place. ", (long long)out->unplaced);
    }
    return filter_note(s, ask, &way, &out->note, err);
}

/* Story events counted by who and when. An event counts once for each dyad (or country) and period that it belongs to, however
 * many reports tell of it; an actor counts for its first country. With `complete` every dyad that occurs has a row for every
 * period and kind, zeros too. Beside each count stand what it is out of: reports read and publishers heard in that period. */
#include <stdio.h>
#include <string.h>

#include "document/labels.h"
#include "ontology/ontology.h"
#include "store/ask/ask.h"
#include "store/find/filter.h"

struct unit {
    const char *name;
    bool dyad, week;
};

static const struct unit units[] = {
    {"dyad-month", true, false},
    {"dyad-week", true, true},
    {"country-month", false, false},
    {"country-week", false, true},
};

#define MOST_GRID 4000000 /* rows of a complete answer */

struct plan {
    const struct unit *unit;
    bool type, quad, complete;
};

static att_status read_plan(const att_question *ask, struct plan *out, att_error *err) {
    const char *by = ask->by != NULL ? ask->by : "", *unit = ask->unit != NULL ? ask->unit : "dyad-month";
    struct slice item;
    *out = (struct plan){.complete = ask->complete != 0};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        out->unit = strcmp(unit, units[i].name) == 0 ? &units[i] : out->unit;
    }
    if (out->unit == NULL) {
        return fail(err, ATT_BAD_INPUT,
                    "unit: there is no \"%.40s\"; dyad-month, dyad-week, country-month and country-week are", unit);
    }
    while (list_next(&by, &item)) {
        if (!slice_is(item, "type") && !slice_is(item, "quad")) {
            return fail(err, ATT_BAD_INPUT, "by: there is no \"%.*s\"; type and quad are",
                        (int)(item.len < 40 ? item.len : 40), item.at);
        }
        out->type = out->type || item.at[0] == 't';
        out->quad = out->quad || item.at[0] == 'q';
    }
    return ATT_OK;
}

/* The period that a day lies in: its month, or the Monday of its week. */
static const char *period_of(const struct plan *p) {
    return p->unit->week ? "date(s.day, 'weekday 0', '-6 days')" : "substr(s.day, 1, 7)";
}

/* Whether all that is asked stands in story_party: then no story is looked at. */
static bool by_parties(const att_question *ask) {
    return !filter_asks_mentions(ask) && ask->mode == NULL && !(ask->min_origins > 0) && !filter_placeless(ask);
}

/* one, of the rows of story_party alone. */
static att_status add_parties(struct query *q, const struct plan *p, const att_question *ask, att_error *err) {
    query_add(q, "one AS MATERIALIZED (SELECT s.story, s.type,");
    filter_quad(q);
    query_add(q, "AS quad,");
    query_add(q, period_of(p));
    query_add(q, p->unit->dyad ? "AS period, substr(s.who, 1, 3) AS source, substr(s.who, 5) AS target"
                               : "AS period, s.who AS source, NULL AS target");
    query_add(q, "FROM story_party s");
    query_where(q);
    query_add(q, p->unit->dyad ? "s.main = 1 AND length(s.who) = 7" : "s.main = 1 AND length(s.who) = 3");
    query_where(q);
    query_add(q, p->unit->week ? "length(s.day) = 10" : "length(s.day) >= 7");
    TRY(filter_stories(q, ask, false, err));
    query_add(q, ")");
    return ATT_OK;
}

/* one: each story event with its period and who it counts for, once. */
static att_status add_events(struct query *q, const struct plan *p, const att_question *ask, const struct way *way,
                             att_error *err) {
    if (by_parties(ask)) {
        return add_parties(q, p, ask, err);
    }
    query_add(q, "chosen AS MATERIALIZED (SELECT s.story, s.type,");
    filter_quad(q);
    query_add(q, "AS quad,");
    query_add(q, period_of(p));
    query_add(q, "AS period");
    filter_from(q, way);
    query_where(q);
    query_add(q, p->unit->week ? "length(s.day) = 10" : "length(s.day) >= 7");
    TRY(filter_stories(q, ask, false, err));
    query_add(q, "), one AS MATERIALIZED (");
    if (p->unit->dyad) {
        query_add(q,
                  "SELECT c.story, c.type, c.quad, c.period, substr(w.who, 1, 3) AS source, substr(w.who, 5) AS target"
                  "  FROM chosen c JOIN story_party w USING(story) WHERE w.main = 1 AND length(w.who) = 7");
        if (ask->dyad != NULL) {
            query_text(q, "AND ? IN (substr(w.who, 1, 3) || '-' || substr(w.who, 5),", ask->dyad);
            query_add(q, "substr(w.who, 5) || '-' || substr(w.who, 1, 3))");
        }
        query_add(q, ")");
    } else {
        query_add(q, "SELECT c.story, c.type, c.quad, c.period, w.who AS source, NULL AS target"
                     "  FROM chosen c JOIN story_party w USING(story) WHERE w.main = 1 AND length(w.who) = 3)");
    }
    return ATT_OK;
}

/* grid: every period between the first and the last, every dyad, every kind. */
static void add_grid(struct query *q, const struct plan *p, const att_question *ask) {
    const char *step = p->unit->week ? "+7 days" : "+1 month";
    const char *first =
        p->unit->week ? "date(coalesce(nullif(?, ''), (SELECT min(period) FROM one)), 'weekday 0', '-6 days')"
                      : "date(substr(coalesce(nullif(?, ''), (SELECT min(period) FROM one)) || '-01', 1, 7) || '-01')";
    const char *last =
        p->unit->week
            ? "(SELECT date(coalesce(nullif(?, ''), (SELECT max(period) FROM one)), 'weekday 0', '-6 days'))"
            : "(SELECT date(substr(coalesce(nullif(?, ''), (SELECT max(period) FROM one)) || '-01', 1, 7) || '-01'))";
    query_add(q, ", days(day) AS (SELECT");
    query_text(q, first, ask->from != NULL ? ask->from : "");
    buffer_format(&q->sql, "UNION ALL SELECT date(day, '%s') FROM days WHERE day < ", step);
    query_text(q, last, ask->to != NULL ? ask->to : "");
    query_add(q, "LIMIT 20000), kinds(type, quad) AS (VALUES");
    for (int i = 0; i < EVENT_TYPES; i++) {
        buffer_format(&q->sql, "%s('%s', '%s')", i > 0 ? "," : "", event_type_names[i],
                      quad_names[ontology_quad((enum event_type)i)]);
    }
    query_add(q, "), grid AS (SELECT DISTINCT d.source, d.target,");
    query_add(q, p->unit->week ? "day AS period," : "substr(day, 1, 7) AS period,");
    query_add(q, p->type ? "k.type," : "NULL AS type,");
    query_add(q, p->quad ? "k.quad" : "NULL AS quad");
    query_add(q, "FROM (SELECT DISTINCT source, target FROM one) d, days, kinds k");
    q->conditions = false;
    if (ask->type != NULL) {
        query_where(q);
        query_list(q, "k.type", ask->type);
    }
    if (ask->quad != NULL) {
        query_where(q);
        query_list(q, "k.quad", ask->quad);
    }
    query_add(q, ")");
}

static void add_rows(struct query *q, const struct plan *p) {
    query_add(q, "SELECT g.source AS");
    query_add(q, p->unit->dyad ? "actor, g.target AS recipient," : "country,");
    query_add(q, p->unit->week ? "g.period AS week," : "g.period AS month,");
    query_add(q, p->type ? "g.type," : "");
    query_add(q, p->quad ? "g.quad," : "");
    query_add(q, "coalesce(c.events, 0) AS events, coalesce(d.reports, 0) AS reports_read, coalesce(d.publishers, 0) AS"
                 "  publishers_active FROM");
    query_add(q,
              p->complete
                  ? "grid g LEFT JOIN counts c ON c.source = g.source AND c.target IS g.target AND c.period = g.period"
                    "  AND c.type IS g.type AND c.quad IS g.quad"
                  : "counts g JOIN counts c ON c.source = g.source AND c.target IS g.target AND c.period = g.period"
                    "  AND c.type IS g.type AND c.quad IS g.quad");
    query_add(q, "LEFT JOIN period d ON d.period = g.period ORDER BY g.source, g.target, g.period, g.quad, g.type");
}

static void add_counts(struct query *q, const struct plan *p) {
    query_add(q, ", counts AS MATERIALIZED (SELECT source, target, period,");
    query_add(q, p->type ? "type," : "NULL AS type,");
    query_add(q, p->quad ? "quad," : "NULL AS quad,");
    query_add(q, "count(*) AS events FROM one GROUP BY 1, 2, 3, 4, 5)");
}

/* One day told wrong, or a question from year 1 to 9999, would be millions of zeros: refused before any is made. */
static att_status check_grid(struct att_store *s, const struct plan *p, const att_question *ask, const struct way *way,
                             att_error *err) {
    struct query q;
    int64_t rows = 0;
    query_begin(&q, &s->scratch);
    query_add(&q, "WITH");
    att_status status = add_events(&q, p, ask, way, err);
    if (status != ATT_OK) {
        query_free(&q);
        return status;
    }
    query_add(&q, "SELECT CAST((1 + (");
    query_text(&q, "julianday(substr(coalesce(nullif(?, ''), max(period)) || '-01', 1, 10)) -",
               ask->to != NULL ? ask->to : "");
    query_text(&q, "julianday(substr(coalesce(nullif(?, ''), min(period)) || '-01', 1, 10)))",
               ask->from != NULL ? ask->from : "");
    buffer_format(&q.sql, "/ %d) * count(DISTINCT source || coalesce(target, '')) * %d AS INTEGER) FROM one",
                  p->unit->week ? 7 : 30,
                  p->type   ? EVENT_TYPES
                  : p->quad ? QUADS
                            : 1);
    TRY(query_count(&q, s, &rows, err));
    if (rows > MOST_GRID) {
        return fail(
            err, ATT_BAD_INPUT,
            "complete: about %lld rows, nearly all of them zero; at most %d: give from and to, or fewer parties",
            (long long)rows, MOST_GRID);
    }
    return ATT_OK;
}

att_status aggregate_query(struct att_store *s, const att_question *ask, const struct way *way, struct query *q,
                           bool *dyad, att_error *err) {
    struct plan p;
    query_begin(q, &s->scratch);
    TRY(read_plan(ask, &p, err));
    if (p.complete) {
        TRY(check_grid(s, &p, ask, way, err));
    }
    query_add(q, "WITH RECURSIVE");
    TRY(add_events(q, &p, ask, way, err));
    add_counts(q, &p);
    if (p.complete) {
        add_grid(q, &p, ask);
    }
    add_rows(q, &p);
    if (ask->limit > 0) {
        query_number(q, "LIMIT CAST(? AS INTEGER)",
                     (double)ask->limit + 1); /* by which one knows that there are more */
    }
    *dyad = p.unit->dyad;
    return ATT_OK;
}

att_status ask_aggregate(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                         att_error *err) {
    struct query q;
    struct way way;
    bool dyad = false;
    TRY(filter_look(s, ask, &way, err));
    att_status status = aggregate_query(s, ask, &way, &q, &dyad, err);
    if (status != ATT_OK) {
        query_free(&q);
        return status;
    }
    TRY(query_answer(&q, s, w, err));
    buffer_text(&out->note, w->more ? "There are more rows; --limit shows them. " : "");
    TRY(filter_note(s, ask, &way, &out->note, err));
    buffer_text(&out->note,
                dyad ? "Events count once a dyad, whatever the number of reports; those within one country are no dyad."
                     : "Events count once a country, whatever the number of reports.");
    return ATT_OK;
}

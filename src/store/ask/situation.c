/* A situation: what happened, who says so, what is contested, what is open; every line with its sources. One object is put
 * together part by part, each part by one statement over the chosen stories; the page is drawn from it. */
#include "store/ask/situation.h"

#include <string.h>

#include "base/date.h"
#include "document/labels.h"
#include "ontology/ontology.h"
#include "store/ask/ask.h"
#include "store/find/filter.h"
#include "store/query/quote.h"
#include "store/readers/matter.h"

#define EVENTS_SHOWN 60 /* unless --limit says otherwise */

struct situation {
    struct att_store *s;
    att_question ask; /* with what the matter tells */
    struct way way;
    struct matter matter;
    char today[STORE_TIME];
    json_t *out;
    int64_t left; /* events that the limit left out */
};

/* ---- which stories ----------------------------------------------------------------------------------------------- */

/* FROM: all that the question chooses, whatever the limit shows. */
static void add_from(struct query *q, const struct situation *t) {
    filter_from(q, &t->way);
    if (t->matter.actors != NULL) {
        query_where(q);
        filter_parties(q, t->matter.actors);
    }
}

/* Ids of stories as a JSON array; of more than `most` those with most origins. */
static att_status choose(struct situation *t, bool denied, uint32_t most, const char **out, int64_t *all,
                         att_error *err) {
    struct query q;
    sqlite3_stmt *st = NULL;
    bool row = false;
    att_question ask = t->ask;
    ask.status = denied ? "all" : ask.status;
    ask.limit = 0;
    query_begin(&q, &t->s->scratch);
    query_add(&q, "SELECT coalesce(json_group_array(story) FILTER (WHERE n <=");
    query_number(&q, "?), '[]'), count(*) FROM (SELECT s.story, row_number() OVER (ORDER BY s.origins DESC,", most);
    query_add(&q, "s.reports DESC, s.key) AS n");
    add_from(&q, t);
    att_status status = filter_stories(&q, &ask, false, err);
    if (denied) {
        query_where(&q);
        query_add(&q, "EXISTS(SELECT 1 FROM denial d WHERE d.story = s.story)");
    }
    query_add(&q, ")");
    status = status == ATT_OK ? query_prepare(&q, t->s, &st, err) : status;
    status = status == ATT_OK ? sql_step(t->s, st, &row, err) : status;
    if (status == ATT_OK) {
        const char *ids = row ? (const char *)sqlite3_column_text(st, 0) : NULL;
        *out = ids != NULL ? arena_copy(&t->s->scratch, ids, strlen(ids)) : NULL;
        *all = row ? sqlite3_column_int64(st, 1) : 0;
        status = *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for an answer");
    }
    sqlite3_finalize(st);
    query_free(&q);
    return status;
}

/* ---- parts ------------------------------------------------------------------------------------------------------- */

#define SOURCE "json_object('article', r.id, 'publisher', " QUOTE_PUBLISHER("r") ", 'published', r.published)"
/* Every article that tells, in order; `from` ends in its conditions. */
#define SOURCES(from)                                                                                 \
    "(SELECT json_group_array(json(o)) FROM (SELECT " SOURCE " AS o FROM " from " GROUP BY r.article" \
    "   ORDER BY r.published, r.key))"
#define CHOSEN "json_each(?1) j JOIN story s ON s.story = j.value"
/* The mention that names most parties, as in `events`; one that tells before one that somebody denies. */
#define BEST                                                                                                      \
    "(SELECT mention FROM (SELECT m.mention, m.status = s.status AS same, m.score, m.key, EXISTS(SELECT 1 FROM "  \
    "holds h JOIN claim c USING(claim) WHERE h.mention = m.mention AND c.stance = 'denies') AS denied, (SELECT "  \
    "count(*) FROM party p WHERE p.mention = m.mention AND p.role <> 'said_by') AS parties FROM mention m WHERE " \
    "m.story = s.story) ORDER BY same DESC, denied, parties DESC, score DESC, key LIMIT 1)"
#define EVENT                                                                                            \
    "'event', s.key, 'day', s.day, 'type', s.type, 'mode', s.mode, 'quad', b.quad, 'status', s.status, " \
    "'actor', " QUOTE_PARTY("actor", "b") ", 'recipient', " QUOTE_PARTY("recipient", "b") ", 'words', b.anchor"
static const char happened[] =
    "SELECT json_object(" EVENT ", 'background', json(iif(s.background, 'true', 'false')), 'place', s.place, 'country',"
    "  s.country, 'reports', s.reports, 'outlets', s.outlets, 'origins', s.origins, 'voices', s.voices,"
    "  'says', json((SELECT json_group_array(n) FROM (SELECT DISTINCT w.name AS n FROM mention m JOIN holds h "
    "    USING(mention) JOIN claim c USING(claim) JOIN voice v ON v.claim = c.claim AND v.role = 'source' "
    "JOIN actor w"
    "    ON w.actor = v.actor WHERE m.story = s.story AND c.stance <> 'denies' AND m.status <> 'negated' "
    "ORDER BY "
    "    w.name))), 'sources', json(" SOURCES(
        "mention m JOIN article r USING(article) WHERE m.story = "
        "s.story") ")), " QUOTE_COLUMNS("b", "f") "  FROM " CHOSEN " JOIN mention b ON b.mention = " BEST
                                                  " JOIN article f ON f.article = b.article"
                                                  "  ORDER BY s.day, s.type, s.origins DESC, s.key";

static const char said[] = "SELECT json_object('name', w.name, 'country', " QUOTE_CODES(
    "w.country") ", 'stance', c.stance, 'events',"
                 "  json_group_array(DISTINCT s.key), 'sources', json((SELECT json_group_array(json(o)) FROM "
                 "(SELECT " SOURCE " AS o"
                 "    FROM article r WHERE r.article IN (SELECT m2.article FROM json_each(?1) j2 CROSS JOIN mention m2 "
                 "ON "
                 "m2.story = "
                 "    j2.value CROSS JOIN holds h2 ON h2.mention = m2.mention CROSS JOIN claim c2 ON c2.claim = "
                 "h2.claim AND "
                 "c2.stance = c.stance"
                 "    CROSS JOIN voice v2 ON v2.claim = c2.claim AND v2.role = 'source' CROSS JOIN actor w2 ON "
                 "w2.actor = v2.actor"
                 "    WHERE w2.name = w.name AND w2.country = w.country) ORDER BY r.published, r.key))))"
                 "  FROM " CHOSEN
                 " JOIN mention m ON m.story = s.story JOIN holds h USING(mention) JOIN claim c USING(claim)"
                 "  JOIN voice v ON v.claim = c.claim AND v.role = 'source' JOIN actor w ON w.actor = v.actor"
                 "  GROUP BY w.name, w.country, c.stance"
                 "  ORDER BY count(DISTINCT s.story) DESC, w.name, w.country, c.stance LIMIT 200";

/* Articles that deny a story: in a claim of that name's, or by a mention that is negated. */
#define DENYING                                                                                                      \
    "mention m JOIN article r USING(article) WHERE m.story = s.story AND (EXISTS(SELECT 1 FROM holds h JOIN claim c" \
    " USING(claim) JOIN voice v USING(claim) JOIN actor w USING(actor) WHERE h.mention = m.mention AND v.role = "    \
    "'source' AND w.name = d.name AND w.country = d.country AND (c.stance = 'denies' OR m.status = 'negated')) OR "  \
    "(m.status = 'negated' AND EXISTS(SELECT 1 FROM party p JOIN actor w USING(actor) WHERE p.mention = m.mention"   \
    " AND p.role = 'said_by' AND w.name = d.name AND w.country = d.country)))"
#define TELLING                                                                                                 \
    "mention m JOIN article r USING(article) WHERE m.story = s.story AND m.status <> 'negated' AND NOT EXISTS(" \
    "SELECT 1 FROM holds h JOIN claim c USING(claim) WHERE h.mention = m.mention AND c.stance = 'denies')"

static const char denials[] =
    "SELECT json_object(" EVENT ", 'told', json_object('says', json((SELECT json_group_array(n) FROM (SELECT DISTINCT"
    "    w.name AS n FROM mention m JOIN holds h USING(mention) JOIN claim c USING(claim) JOIN voice v ON v.claim = "
    "    c.claim AND v.role = 'source' JOIN actor w ON w.actor = v.actor WHERE m.story = s.story AND c.stance <> "
    "    'denies' AND m.status <> 'negated' ORDER BY w.name))), 'sources', json(" SOURCES(
        TELLING) ")), 'denied',"
                 "  json((SELECT json_group_array(json(o)) FROM (SELECT json_object('name', d.name, "
                 "'country', " QUOTE_CODES("d.country") "    , 'sources', json(" SOURCES(
                     DENYING) ")) AS o FROM denial d WHERE d.story = "
                              "s.story ORDER BY d.reports DESC, "
                              "    d.name, d.country)))) FROM " CHOSEN " JOIN mention b ON b.mention = " BEST
                              " ORDER BY s.day, s.key";

static const char numbers[] =
    "SELECT json_object(" EVENT ", 'kind', g.kind, 'unit', nullif(g.unit, ''), 'figures', json((SELECT "
    "json_group_array(json(o))"
    "    FROM (SELECT json_object('low', n.low, 'high', n.high, 'reports', n.reports, "
    "'sources', json(" SOURCES("mention m JOIN number x USING(mention) JOIN article r "
                               "USING(article) WHERE m.story = s.story AND x.kind = "
                               "n.kind AND coalesce(x.unit, '') = n.unit AND x.low = n.low "
                               "AND x.high = n.high") ")) AS o FROM story_number n WHERE "
                                                      "n.story = s.story AND n.kind = g.kind "
                                                      "AND n.unit = g.unit ORDER BY n.low, "
                                                      "    n.high)))) FROM " CHOSEN
                                                      " JOIN (SELECT story, kind, unit FROM "
                                                      "story_number GROUP BY 1, 2, 3 HAVING "
                                                      "count(*) > 1) g"
                                                      "  ON g.story = s.story JOIN mention b "
                                                      "ON b.mention = " BEST " ORDER BY s.day, s.key, g.kind, "
                                                      "g.unit";

static att_status add_part(struct situation *t, json_t *where, const char *name, const char *sql, const char *chosen,
                           att_error *err) {
    sqlite3_stmt *st = NULL;
    int rc = sqlite3_prepare_v2(t->s->db, sql, -1, &st, NULL);
    att_status status = rc == SQLITE_OK ? ATT_OK : sql_fail(t->s, rc, err);
    if (status == ATT_OK) {
        sql_text(st, 1, chosen);
        status = quote_gather(t->s, st, where, name, err);
    }
    sqlite3_finalize(st);
    return status;
}

/* ---- the trend --------------------------------------------------------------------------------------------------- */

#define BY_WEEKS 120 /* a period of so many days at most is told by weeks */
#define MOST_PERIODS "1000"

static bool by_weeks(const struct situation *t) {
    struct date from, to;
    const char *last = t->ask.to != NULL ? t->ask.to : t->today;
    return t->ask.from != NULL && date_parse(t->ask.from, strlen(t->ask.from), &from) && from.day > 0 &&
           date_parse(last, strlen(last), &to) && to.day > 0 && date_days(to) - date_days(from) <= BY_WEEKS;
}

/* What the periods are counted out of, with true zeros between the first and the last. */
static void trend_rows(struct query *q, bool week) {
    query_add(q, "), days(day) AS (SELECT min(period) FROM chosen UNION ALL SELECT date(day,");
    query_add(q, week ? "'+7 days'" : "'+1 month'");
    query_add(q, ") FROM days WHERE day < (SELECT max(period) FROM chosen) LIMIT " MOST_PERIODS ")");
    query_add(q, week ? "SELECT json_object('period', day" : "SELECT json_object('period', substr(day, 1, 7)");
    for (int i = 0; i < QUADS; i++) {
        buffer_format(&q->sql, ", '%s', (SELECT count(*) FROM chosen WHERE period = day AND quad = '%s') ",
                      quad_names[i], quad_names[i]);
    }
    query_add(q, ", 'reports_read', coalesce(p.reports, 0), 'publishers_active', coalesce(p.publishers, 0)) FROM days");
    query_add(q, week ? "LEFT JOIN period p ON p.period = day" : "LEFT JOIN period p ON p.period = substr(day, 1, 7)");
    query_add(q, "WHERE day IS NOT NULL");
}

/* Story events by period and quad: all of those that the question chooses, whatever the limit shows. */
static att_status add_trend(struct situation *t, att_error *err) {
    struct query q;
    sqlite3_stmt *st = NULL;
    bool week = by_weeks(t);
    att_question ask = t->ask;
    ask.limit = 0;
    query_begin(&q, &t->s->scratch);
    query_add(&q, "WITH RECURSIVE chosen(quad, period) AS MATERIALIZED (SELECT");
    filter_quad(&q);
    query_add(&q, week ? ", date(s.day, 'weekday 0', '-6 days')" : ", substr(s.day, 1, 7) || '-01'");
    add_from(&q, t);
    att_status status = filter_stories(&q, &ask, false, err);
    query_where(&q);
    query_add(&q, week ? "length(s.day) = 10" : "length(s.day) >= 7");
    trend_rows(&q, week);
    status = status == ATT_OK ? query_prepare(&q, t->s, &st, err) : status;
    status = status == ATT_OK ? quote_gather(t->s, st, t->out, "trend", err) : status;
    sqlite3_finalize(st);
    query_free(&q);
    return status == ATT_OK ? quote_set(t->out, "trend_unit", json_string(week ? "week" : "month"), err) : status;
}

/* ---- what is open ------------------------------------------------------------------------------------------------ */

#define SIDE(role)                                                                                             \
    "json((SELECT json_group_array(json(o)) FROM (SELECT json_object('name', p.name, 'country', " QUOTE_CODES( \
        "p.country") ") AS o FROM entry_party p WHERE p.entry = e.entry AND p.role = '" role "' ORDER BY p.ordinal)))"

static const char entries[] =
    "SELECT json_object('entry', e.key, 'kind', e.kind, 'state', g.base, 'due', e.due, 'due_from', e.due_from, "
    "'status',"
    "  e.status, 'opened', e.opened, 'last_heard', e.last_heard, 'issuer', " SIDE("issuer") ", 'addressee', " SIDE(
        "addressee") ", 'affected', " SIDE("affected") ", 'words', (SELECT c.text FROM change c WHERE c.entry = "
                                                       "  e.entry AND c.ordinal = 0), 'sources', json(" SOURCES(
                                                           "change c JOIN article r USING(article) WHERE c.entry = "
                                                           "e.entry") ")) FROM entry e JOIN ledger_group g "
                                                                      "USING(entry)";

static void open_conditions(struct query *q, const struct situation *t) {
    static const char issuer[] = "('issuer')", others[] = ENTRY_OTHERS;
    query_where(q);
    query_add(q, "e.state IN ('open', 'accepted', 'refused', 'lapsed') AND g.base IN ('open', 'accepted', 'refused')");
    if (t->ask.to != NULL) {
        query_where(q);
        query_text(q, "e.opened <= ?", arena_format(q->arena, "%s%s", t->ask.to, strlen(t->ask.to) < 10 ? "~" : ""));
    }
    if (t->ask.dyad != NULL) {
        const char *a = arena_copy(q->arena, t->ask.dyad, 3), *b = t->ask.dyad + 4;
        query_where(q);
        query_add(q, "((");
        filter_entry(q, issuer, a != NULL ? a : "");
        query_add(q, "AND");
        filter_entry(q, others, b);
        query_add(q, ") OR (");
        filter_entry(q, issuer, b);
        query_add(q, "AND");
        filter_entry(q, others, a != NULL ? a : "");
        query_add(q, "))");
    }
    if (t->matter.actors != NULL) {
        query_where(q);
        filter_entry(q, ENTRY_ALL, t->matter.actors);
    }
    if (t->ask.words != NULL) {
        query_where(q);
        query_text(q,
                   "EXISTS(SELECT 1 FROM change c WHERE c.entry = e.entry AND c.article IN (SELECT rowid FROM words "
                   "WHERE words MATCH ?))",
                   t->ask.words);
    }
    if (t->ask.from != NULL) { /* what nobody has spoken of since is no part of the period, unless it is still due */
        query_where(q);
        query_text(q, "(e.last_heard >= ?", t->ask.from);
        query_text(q, "OR e.due >= ?)", t->today);
    }
}

/* `open`: due today or later, or at no day; `overdue`: the day has passed, and nothing was read of it. */
static att_status add_open(struct situation *t, const char *name, bool overdue, att_error *err) {
    struct query q;
    sqlite3_stmt *st = NULL;
    query_begin(&q, &t->s->scratch);
    query_add(&q, entries);
    open_conditions(&q, t);
    query_where(&q);
    query_text(&q, overdue ? "e.due < ?" : "(e.due IS NULL OR e.due >= ?)", t->today);
    query_add(&q, overdue ? "ORDER BY e.due DESC, e.last_heard DESC, e.key"
                          : "ORDER BY e.due IS NULL, e.due, "
                            "e.last_heard DESC, e.key");
    att_status status = query_prepare(&q, t->s, &st, err);
    status = status == ATT_OK ? quote_gather(t->s, st, t->out, name, err) : status;
    sqlite3_finalize(st);
    query_free(&q);
    return status;
}

/* ---- the whole --------------------------------------------------------------------------------------------------- */

static att_status read_question(struct situation *t, const att_question *ask, att_error *err) {
    t->ask = *ask;
    if (ask->dyad != NULL ? ask->matter != NULL : ask->matter == NULL && ask->actor == NULL) {
        return fail(err, ATT_BAD_INPUT, "a situation is one of a dyad, of one against all, or of a matter");
    }
    if (ask->dyad == NULL && ask->matter == NULL) { /* one against all: on either side */
        t->matter.actors = ask->actor;
        t->ask.actor = NULL;
    }
    if (ask->matter != NULL) {
        TRY(matter_read(ask->matter, &t->s->scratch, &t->matter, err));
        t->ask.from = ask->from != NULL ? ask->from : t->matter.from;
        if (ask->words != NULL && t->matter.words != NULL) {
            t->ask.words = arena_format(&t->s->scratch, "(%s) AND (%s)", t->matter.words, ask->words);
        } else if (ask->words == NULL) {
            t->ask.words = t->matter.words;
        }
    }
    TRY(filter_look(t->s, &t->ask, &t->way, err));
    return question_today(t->s, ask, t->today, err);
}

static att_status put_together(struct situation *t, att_error *err) {
    const char *chosen, *denied;
    int64_t all = 0, ignored;
    uint32_t most = t->ask.limit > 0 ? t->ask.limit : EVENTS_SHOWN;
    TRY(choose(t, false, most, &chosen, &all, err));
    TRY(choose(t, true, most, &denied, &ignored, err));
    t->left = all > most ? all - most : 0;
    t->out = json_pack("{s:s?,s:s?,s:s?,s:s?,s:s?,s:s?,s:s,s:I}", "dyad", t->ask.dyad, "matter", t->matter.name,
                       "actors", t->matter.actors, "words", t->ask.words, "from", t->ask.from, "to", t->ask.to, "today",
                       t->today, "events_left_out", (json_int_t)t->left);
    if (t->out == NULL) {
        return fail(err, ATT_NO_MEMORY, "the matter is no UTF-8, or there is no memory");
    }
    TRY(add_part(t, t->out, "happened", happened, chosen, err));
    TRY(add_part(t, t->out, "said", said, chosen, err));
    json_t *contested = json_object();
    if (json_object_set_new(t->out, "contested", contested) != 0) { /* which frees it where it cannot take it */
        return fail(err, ATT_NO_MEMORY, "no memory for an answer");
    }
    TRY(add_part(t, contested, "denials", denials, denied, err));
    TRY(add_part(t, contested, "numbers", numbers, chosen, err));
    TRY(add_open(t, "open", false, err));
    TRY(add_open(t, "overdue", true, err));
    return add_trend(t, err);
}

static att_status write_out(const struct situation *t, struct rows *w, att_error *err) {
    if (w->format != ATT_ROWS_TABLE) {
        return quote_write(w, t->out, err);
    }
    situation_page(t->out, w->width, t->ask.plain != 0, &w->line);
    return rows_flush(w, err);
}

att_status ask_situation(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                         att_error *err) {
    struct situation t = {.s = s};
    if (w->format == ATT_ROWS_TSV) {
        return fail(err, ATT_BAD_INPUT, "a situation is no table: json, or the page");
    }
    TRY(read_question(&t, ask, err));
    att_status status = put_together(&t, err);
    status = status == ATT_OK ? write_out(&t, w, err) : status;
    json_decref(t.out);
    TRY(status);
    if (t.left > 0) {
        buffer_format(&out->note, "%lld story events with fewer origins are left out; --limit shows more. ",
                      (long long)t.left);
    }
    return t.matter.actors == NULL ? filter_note(s, &t.ask, &t.way, &out->note, err)
                                   : ATT_OK; /* that count knows no matter's actors */
}

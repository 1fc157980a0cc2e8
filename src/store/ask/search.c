/* Words looked for in texts, among actors, and around what happened: one object, each list the best first. */
#include <string.h>

#include "store/ask/ask.h"
#include "store/find/filter.h"
#include "store/find/hits.h"
#include "store/find/picks.h"
#include "store/query/quote.h"
#include "store/query/search.h"
#include "store/schema.h"

#define SHOWN 20 /* of each list, unless --limit says otherwise */

/* ---- articles ---------------------------------------------------------------------------------------------------- */

/* Marks are control characters, which no repaired text holds. */
#define OPEN "char(2)"
#define CLOSE "char(3)"

/* Those that fit best, of so many that came last: of common words the rank of each would take seconds, and says little. Snippets are
 * made of those alone that are shown. */
#define MOST_RANKED 1000
#define BEST                                                                                                          \
    "WITH last AS MATERIALIZED (SELECT rowid AS article, bm25(words, 4.0, 1.0) AS rank FROM words WHERE words MATCH " \
    "?1"                                                                                                              \
    "   ORDER BY rowid DESC LIMIT CAST(?3 AS INTEGER)),"                                                              \
    " best AS MATERIALIZED (SELECT l.article, l.rank FROM last l CROSS JOIN article r ON r.article = l.article"       \
    "   ORDER BY l.rank, r.key LIMIT CAST(?2 AS INTEGER)) SELECT "
#define FROM_BEST                                                                                          \
    " FROM best b CROSS JOIN words ON words.rowid = b.article AND words MATCH ?1 CROSS JOIN article r ON " \
    "r.article = b.article ORDER BY b.rank, r.key"

/* clang-format off */
static const char articles[] = BEST "r.id, r.key, r.title, " QUOTE_PUBLISHER("r") ", r.published,"
    "  snippet(words, -1, " OPEN ", " CLOSE ", '…', 32)" FROM_BEST;

static const char rows[] = BEST "r.published, coalesce(" QUOTE_PUBLISHER("r") ", '') AS publisher, coalesce(r.title, r.id) AS title,"
    "  replace(snippet(words, -1, '[', ']', '…', 24), char(10), ' ') AS words, r.id" FROM_BEST;
/* clang-format on */

/* "… the \2pipeline\3 …" as [{"text": "… the ", "mark": false}, …]. */
static json_t *segments(const char *snippet) {
    json_t *out = json_array();
    bool mark = false;
    while (out != NULL && snippet != NULL && *snippet != '\0') {
        size_t len = strcspn(snippet, "\x02\x03");
        json_t *text = len > 0 ? json_stringn(snippet, len) : NULL;
        if (text != NULL && json_array_append_new(out, json_pack("{s:o,s:b}", "text", text, "mark", mark)) != 0) {
            json_decref(out);
            return NULL;
        }
        snippet += len;
        mark = *snippet != '\0' ? *snippet == '\x02' : mark;
        snippet += *snippet != '\0';
    }
    return out;
}

static att_status add_articles(struct att_store *s, const struct searched *q, uint32_t most, json_t *out,
                               att_error *err) {
    json_t *list = json_array();
    sqlite3_stmt *st;
    bool row;
    TRY(quote_set(out, "articles", list, err));
    TRY(sql_get(s, articles, &st, err));
    sql_text(st, 1, q->match);
    sqlite3_bind_int64(st, 2, most);
    sqlite3_bind_int64(st, 3, MOST_RANKED > most ? MOST_RANKED : most);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        const char *t[6];
        for (int i = 0; i < 6; i++) {
            t[i] = (const char *)sqlite3_column_text(st, i);
        }
        json_t *item = json_pack("{s:s,s:s,s:s?,s:s?,s:s?,s:o}", "id", t[0], "key", t[1], "title", t[2], "publisher",
                                 t[3], "published", t[4], "snippet", segments(t[5]));
        if (json_array_append_new(list, item) != 0) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for an answer");
        }
    }
}

/* ---- actors, events ---------------------------------------------------------------------------------------------- */

/* Every word begins one of the expression's. */
static void all_words(struct query *q, const struct searched *words, const char *expression) {
    for (uint32_t i = 0; i < words->count; i++) {
        query_where(q);
        query_add(q, "instr(' ' || replace(replace(replace(lower(");
        query_add(q, expression);
        query_text(q, "), '-', ' '), '“', ' '), '\"', ' '), ' ' || lower(?)) > 0", words->words[i]);
    }
}

/* By their spellings, of which there are few. */
static void choose_actors(struct query *q, const struct searched *words) {
    query_add(q, "FROM " IN_LOTS("actor", "a") " WHERE a.name IN (SELECT n.spelling FROM actor_spelling n");
    q->conditions = false;
    all_words(q, words, "n.spelling");
    query_add(q, ") GROUP BY a.country, coalesce(a.entity, lower(a.name))");
}

/* Story events of the articles found, told in words around which all that is looked for stands, or by or of somebody so
 * named. */
#define AROUND "200"
#define TOLD                                                                                                           \
    "replace(coalesce(substr(r.text, max(m.start - " AROUND ", 0) + 1, m.\"end\" - m.start + 2 * " AROUND              \
    "), ''), char(10), ' ') || ' ' || "                                                                                \
    "m.anchor || ' ' || coalesce(m.place, '') || ' ' || coalesce((SELECT group_concat(a.name, ' ') FROM party p JOIN " \
    "actor a USING(actor) WHERE p.mention = m.mention), '')"

/* Of the stories listed; the mention that is shown is that of the first report by days. */
static void choose_events(struct query *q, const struct searched *words) {
    query_text(q, "FROM json_each(?) picked CROSS JOIN story s ON s.story = picked.value", words->stories);
    query_add(q, "CROSS JOIN mention m ON m.story = s.story CROSS JOIN article r ON r.article = m.article");
    query_where(q);
    query_add(q, "hit(m.article)");
    all_words(q, words, TOLD);
    query_add(q, "GROUP BY s.story");
}

/* What a list shows: found once, `most` of them looked up, and how many there are. */
struct part {
    const char *name;
    const char *found;                                             /* SELECT, of what is found; `total` is added */
    void (*choose)(struct query *q, const struct searched *words); /* FROM and behind it */
    const char *order, *shown;                                     /* ORDER BY; SELECT of what is shown, FROM found */
};

/* Each has the total with it, so that the list and the count are one walk. */
static att_status take_total(json_t *list, json_t *totals, const char *name, att_error *err) {
    json_t *item;
    size_t i;
    json_int_t total = json_integer_value(json_object_get(json_array_get(list, 0), "total"));
    json_array_foreach(list, i, item) {
        json_object_del(item, "total");
    }
    return quote_set(totals, name, json_integer(total), err);
}

static att_status add_list(struct att_store *s, const struct searched *words, const struct part *part, uint32_t most,
                           json_t *out, json_t *totals, att_error *err) {
    struct query q;
    sqlite3_stmt *st = NULL;
    query_begin(&q, &s->scratch);
    query_add(&q, "WITH found AS (");
    query_add(&q, part->found);
    query_add(&q, ", count(*) OVER () AS total");
    part->choose(&q, words);
    query_add(&q, part->order);
    query_number(&q, "LIMIT CAST(? AS INTEGER))", most);
    query_add(&q, part->shown);
    att_status status = query_prepare(&q, s, &st, err);
    status = status == ATT_OK ? quote_gather(s, st, out, part->name, err) : status;
    sqlite3_finalize(st);
    query_free(&q);
    return status == ATT_OK ? take_total(json_object_get(out, part->name), totals, part->name, err) : status;
}

/* clang-format off */
static const struct part actors = {
    "actors",
    "SELECT max(a.name) AS name, a.kind, a.country, max(a.sector) AS sector, max(a.office) AS office, a.entity,"
    "  count(DISTINCT a.article) AS articles",
    choose_actors,
    "ORDER BY count(DISTINCT a.article) DESC, max(a.name), a.country, a.entity",
    "SELECT json_object('name', f.name, 'kind', f.kind, 'country', " QUOTE_CODES("f.country") ", 'sector', " QUOTE_CODES("f.sector") ","
    "  'office', f.office, 'entity', f.entity, 'articles', f.articles, 'total', f.total) FROM found f"
    "  ORDER BY f.articles DESC, f.name, f.country, f.entity"};

static const struct part events = {
    "events",
    "SELECT s.story, m.mention, min(coalesce(r.published, '9') || r.key || printf('%08d', m.start)) AS first",
    choose_events,
    "ORDER BY s.origins DESC, s.reports DESC, s.day DESC, s.key",
    "SELECT json_object('key', s.key, 'day', s.day, 'type', s.type, 'mode', s.mode, 'status', s.status, 'background',"
    "  json(iif(s.background, 'true', 'false')), 'words', m.anchor, 'place', s.place, 'reports', s.reports, 'origins', s.origins,"
    "  'actor', " QUOTE_PARTY("actor", "m") ", 'recipient', " QUOTE_PARTY("recipient", "m") ", 'total', f.total)"
    "  FROM found f CROSS JOIN story s ON s.story = f.story CROSS JOIN mention m ON m.mention = f.mention"
    "  ORDER BY s.origins DESC, s.reports DESC, s.day DESC, s.key"};
/* clang-format on */

/* Stories of the articles found, those of most origins first: the words around are read of some, of more where these do not fill
 * the list. How many there are is known where all were looked at, else null. */
#define LOOKED_AT 300
#define ALL_LOOKED_AT 2000

static att_status add_events(struct att_store *s, struct searched *words, uint32_t most, json_t *out, json_t *totals,
                             att_error *err) {
    att_question of = {.words = words->match, .status = "all", .background = 1};
    struct picks p;
    TRY(picks_find(s, &of, &p, err));
    int64_t all = picks_count(&p).shown;
    for (int64_t looked = all <= ALL_LOOKED_AT ? all : LOOKED_AT;; looked *= 8) {
        bool whole = looked >= all;
        TRY(picks_first(s, &p, PICKS_TOLD, whole ? all + 1 : looked, NULL, &words->stories, err));
        TRY(add_list(s, words, &events, most, out, totals, err));
        if (whole) {
            return ATT_OK;
        }
        if (json_array_size(json_object_get(out, events.name)) >= most) {
            return quote_set(totals, events.name, json_null(), err);
        }
    }
}

static att_status put_lists(struct att_store *s, struct searched *words, uint32_t most, json_t *out, json_t *totals,
                            att_error *err) {
    TRY(hits_read(s, words->match, err));
    TRY(add_articles(s, words, most, out, err));
    TRY(quote_set(totals, "articles", json_integer(s->hits.found), err));
    TRY(add_list(s, words, &actors, most, out, totals, err));
    return add_events(s, words, most, out, totals, err);
}

static att_status put_together(struct att_store *s, struct searched *words, uint32_t most, json_t *out,
                               att_error *err) {
    json_t *totals = json_object();
    att_status status = put_lists(s, words, most, out, totals, err);
    if (status != ATT_OK) {
        json_decref(totals);
        return status;
    }
    return quote_set(out, "totals", totals, err);
}

/* Columns for the eye: the articles alone. */
static att_status answer_rows(struct att_store *s, const struct searched *words, uint32_t most, struct rows *w,
                              struct answer *out, att_error *err) {
    struct query q;
    w->limit = most;
    query_begin(&q, &s->scratch);
    query_text(&q, "", words->match);
    query_number(&q, "", (double)most + 1);
    query_number(&q, "", MOST_RANKED > most ? MOST_RANKED : (double)most + 1);
    query_add(&q, rows);
    TRY(query_answer(&q, s, w, err));
    buffer_text(&out->note, w->more ? "there are more; --limit shows them" : "");
    return ATT_OK;
}

att_status ask_search(struct att_store *s, const att_question *ask, struct rows *w, struct answer *answer,
                      att_error *err) {
    struct searched words;
    uint32_t most = ask->limit > 0 ? ask->limit : SHOWN;
    if (ask->words == NULL) {
        return fail(err, ATT_BAD_INPUT, "a search needs a word");
    }
    TRY(search_read(ask->words, &s->scratch, &words, err));
    if (w->format != ATT_ROWS_JSON) {
        return answer_rows(s, &words, most, w, answer, err);
    }
    json_t *out = json_object();
    att_status status = out != NULL ? put_together(s, &words, most, out, err) : fail(err, ATT_NO_MEMORY, "no memory");
    status = status == ATT_OK ? quote_write(w, out, err) : status;
    json_decref(out);
    return status;
}

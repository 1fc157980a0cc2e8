/* Words looked for in texts, among actors, and around what happened: one object, each list the best first. */
#include <string.h>

#include "store/ask.h"
#include "store/filter.h"
#include "store/quote.h"
#include "store/search.h"

#define SHOWN 20 /* of each list, unless --limit says otherwise */

/* ---- articles ---------------------------------------------------------------------------------------------------- */

/* Marks are control characters, which no repaired text holds. */
#define OPEN "char(2)"
#define CLOSE "char(3)"

static const char articles[] = "SELECT r.id, r.key, r.title, " QUOTE_PUBLISHER(
    "r") ", r.published,"
         "  snippet(words, -1, " OPEN ", " CLOSE ", '…', 32) FROM words JOIN article r ON r.article = words.rowid"
         "  WHERE words MATCH ?1 ORDER BY bm25(words, 4.0, 1.0), r.key LIMIT ?2";

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
    query_add(q, "FROM actor a WHERE a.name IN (SELECT n.spelling FROM actor_spelling n");
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

static void choose_events(struct query *q, const struct searched *words) {
    query_add(
        q, "FROM words JOIN mention m ON m.article = words.rowid JOIN article r ON r.article = m.article JOIN story s"
           "  ON s.story = m.story");
    query_where(q);
    query_text(q, "words MATCH ?", words->match);
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

static att_status count_articles(struct att_store *s, const struct searched *words, json_t *totals, att_error *err) {
    struct query q;
    int64_t n = 0;
    query_begin(&q, &s->scratch);
    query_text(&q, "SELECT count(*) FROM words WHERE words MATCH ?", words->match);
    TRY(query_count(&q, s, &n, err));
    return quote_set(totals, "articles", json_integer(n), err);
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
    "SELECT s.story, min(m.mention) AS mention",
    choose_events,
    "ORDER BY s.origins DESC, s.day DESC, s.key",
    "SELECT json_object('key', s.key, 'day', s.day, 'type', s.type, 'mode', s.mode, 'status', s.status, 'background',"
    "  json(iif(s.background, 'true', 'false')), 'words', m.anchor, 'place', s.place, 'reports', s.reports, 'origins', s.origins,"
    "  'actor', " QUOTE_PARTY("actor", "m") ", 'recipient', " QUOTE_PARTY("recipient", "m") ", 'total', f.total)"
    "  FROM found f CROSS JOIN story s ON s.story = f.story CROSS JOIN mention m ON m.mention = f.mention"
    "  ORDER BY s.origins DESC, s.day DESC, s.key"};
/* clang-format on */

static att_status put_lists(struct att_store *s, const struct searched *words, uint32_t most, json_t *out,
                            json_t *totals, att_error *err) {
    TRY(add_articles(s, words, most, out, err));
    TRY(count_articles(s, words, totals, err));
    TRY(add_list(s, words, &actors, most, out, totals, err));
    return add_list(s, words, &events, most, out, totals, err);
}

static att_status put_together(struct att_store *s, const struct searched *words, uint32_t most, json_t *out,
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
    query_add(&q, "SELECT r.published, coalesce(" QUOTE_PUBLISHER(
                      "r") ", '') AS publisher, coalesce(r.title, r.id) AS title,"
                           "  replace(snippet(words, -1, '[', ']', '…', 24), char(10), ' ') AS words, r.id FROM words "
                           "JOIN article r"
                           "  ON r.article = words.rowid");
    query_text(&q, "WHERE words MATCH ?", words->match);
    query_number(&q, "ORDER BY bm25(words, 4.0, 1.0), r.key LIMIT CAST(? AS INTEGER)", (double)most + 1);
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

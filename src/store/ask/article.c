/* One article: its record with corrections, its text, and what its items are called across articles; records as lines. */
#include <string.h>

#include "store/ask/ask.h"
#include "store/find/filter.h"
#include "store/find/standing.h"
#include "store/query/quote.h"

/* ?1: the article's rowid as text. */
static const char corrections[] =
    "SELECT json_object('id', c.id, 'article', c.article, 'layer', c.layer, 'key', c.key, 'field', c.field, 'value', "
    "json(c.value), 'was', "
    "json(c.was), 'note', c.note, 'by', c.\"by\", 'at', c.at, 'state', c.state, 'reason', c.reason) FROM article r "
    "JOIN "
    "correction c ON c.article = r.id WHERE r.article = CAST(?1 AS INTEGER) AND c.known_to IS NULL ORDER BY c.at, c.id";

static const char copies[] =
    "SELECT json_object('id', o.id, 'publisher', o.publisher, 'published', o.published) FROM article r JOIN article o"
    "  USING(report) WHERE r.article = CAST(?1 AS INTEGER) AND o.article <> r.article ORDER BY o.published, o.key";

static const char outlets[] = "SELECT json_quote(name) FROM outlet WHERE article = CAST(?1 AS INTEGER) ORDER BY name";

/* {"e1": {"key", "story"}} by one statement of local, key and what the item belongs to. */
static att_status add_keys(struct att_store *s, json_t *out, const char *name, const char *sql, const char *belongs,
                           int64_t article, att_error *err) {
    json_t *keys = json_object();
    sqlite3_stmt *st;
    bool row;
    TRY(quote_set(out, name, keys, err));
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, article);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        json_t *one = json_pack("{s:s}", "key", sql_column(st, 1));
        const char *to = (const char *)sqlite3_column_text(st, 2);
        if (one != NULL && belongs != NULL &&
            json_object_set_new(one, belongs, to != NULL ? json_string(to) : json_null()) != 0) {
            json_decref(one);
            one = NULL;
        }
        att_status status = quote_set(keys, sql_column(st, 0), one, err);
        if (status != ATT_OK) {
            sql_done(st);
            return status;
        }
    }
}

/* Actors have keys, and no rows of their own for them. */
static att_status add_actor_keys(json_t *out, const struct standing *a, att_error *err) {
    json_t *keys = json_object();
    TRY(quote_set(out, "actors", keys, err));
    for (uint32_t i = 0; i < a->r.actor_count; i++) {
        TRY(quote_set(keys, a->r.actors[i].local, json_pack("{s:s}", "key", a->over.keys.actors[i].hex), err));
    }
    return ATT_OK;
}

static att_status add_all(struct att_store *s, const struct standing *a, json_t *out, att_error *err) {
    char article[24];
    sqlite3_snprintf(sizeof article, article, "%lld", (long long)a->article);
    TRY(quote_set(out, "key", json_string(a->key), err));
    TRY(quote_set(out, "record", json_incref((json_t *)a->corrected), err));
    TRY(quote_set(out, "text", a->text != NULL ? json_stringn(a->text, a->text_len) : json_null(), err));
    TRY(quote_set(out, "first_known", json_string(a->first_known), err));
    TRY(quote_gather_by(s, outlets, article, out, "outlets", err));
    TRY(quote_gather_by(s, copies, article, out, "copies", err));
    TRY(quote_gather_by(s, corrections, article, out, "corrections", err));
    TRY(quote_set(out, "removed", a->over.removed != NULL ? json_incref(a->over.removed) : json_array(), err));
    TRY(add_actor_keys(out, a, err));
    TRY(add_keys(
        s, out, "events",
        "SELECT m.local, m.key, s.key FROM mention m LEFT JOIN story s USING(story) WHERE m.article = ?1 ORDER BY "
        "m.start, m.key",
        "story", a->article, err));
    TRY(add_keys(s, out, "claims", "SELECT local, key, NULL FROM claim WHERE article = ?1 ORDER BY start, key", NULL,
                 a->article, err));
    return add_keys(
        s, out, "commitments",
        "SELECT k.local, k.key, e.key FROM commitment k LEFT JOIN entry e USING(entry) WHERE k.article = ?1 "
        "ORDER BY k.start, k.key",
        "entry", a->article, err);
}

att_status ask_article(struct att_store *s, const att_question *ask, struct rows *w, struct answer *answer,
                       att_error *err) {
    struct standing a;
    bool found = false;
    (void)answer;
    att_status status = standing_find(s, ask->key, &a, &found, err);
    json_t *out = status == ATT_OK && found ? json_object() : NULL;
    if (out != NULL) {
        status = add_all(s, &a, out, err);
        status = status == ATT_OK ? quote_write(w, out, err) : status;
    } else if (status == ATT_OK && found) {
        status = fail(err, ATT_NO_MEMORY, "no memory for an answer");
    }
    json_decref(out);
    standing_free(&a);
    return status;
}

/* ---- records as lines -------------------------------------------------------------------------------------------- */

static const struct keyset_term order[] = {{"r.key", false, NULL}};

/* Calls `write` for each article that the question chooses, or for those of them that are corrected. */
static att_status each(struct att_store *s, const att_question *ask, bool corrected, struct rows *w,
                       att_status (*write)(struct att_store *, const struct standing *, struct rows *, att_error *),
                       att_error *err) {
    struct query q;
    struct keyset page;
    sqlite3_stmt *st = NULL;
    bool row = false;
    att_question chosen = *ask;
    chosen.corrected = ask->corrected || corrected;
    w->format = ATT_ROWS_JSON;
    query_begin(&q, &s->scratch);
    att_status status = keyset_begin(&page, order, 1, ask, &q, err);
    if (status == ATT_OK) {
        query_add(&q, "SELECT " STANDING_COLUMNS);
        keyset_column(&page, &q);
        query_add(&q, "FROM article r");
        status = filter_articles(s, &q, &chosen, err);
        keyset_after(&page, &q);
        keyset_order(&page, &q, ask);
    }
    status = status == ATT_OK ? query_prepare(&q, s, &st, err) : status;
    while (status == ATT_OK && (status = sql_step(s, st, &row, err)) == ATT_OK && row && rows_room(w, st)) {
        struct arena_mark mark = arena_here(&s->scratch);
        struct standing a;
        status = standing_read(s, st, &a, err);
        status = status == ATT_OK ? write(s, &a, w, err) : status;
        standing_free(&a);
        arena_rewind(&s->scratch, mark);
    }
    sqlite3_finalize(st);
    query_free(&q);
    return status;
}

static att_status write_record(struct att_store *s, const struct standing *a, struct rows *w, att_error *err) {
    (void)s;
    json_t *record = json_copy((json_t *)a->corrected);
    att_status status = record != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for an answer");
    if (status == ATT_OK && a->text != NULL) {
        status = quote_set(record, "text", json_stringn(a->text, a->text_len), err);
    }
    status = status == ATT_OK ? quote_write(w, record, err) : status;
    json_decref(record);
    return status;
}

att_status ask_records(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                       att_error *err) {
    (void)out;
    return each(s, ask, false, w, write_record, err);
}

att_status ask_gold(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out, att_error *err) {
    (void)out;
    if (s->no_text) {
        return fail(err, ATT_BAD_INPUT, "gold records quote the text; this store has none");
    }
    return each(s, ask, true, w, gold_write, err); /* what nobody looked at is a coder's opinion, no gold */
}

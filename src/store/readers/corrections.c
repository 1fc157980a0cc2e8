/* The table of corrections: put, taken back, listed; and what the articles that they hang on say from then on. */
#include <stdlib.h>
#include <string.h>

#include "store/ask/ask.h"
#include "store/query/quote.h"
#include "store/readers/correction.h"
#include "store/readers/readers.h"

extern const char schema_readers[];

/* What a correction says is content; known_from and known_to are this store's times, state and reason follow from the record. */
const char schema_readers[] = "CREATE TABLE correction(id TEXT NOT NULL, article TEXT NOT NULL, layer TEXT NOT NULL, "
                              "key TEXT NOT NULL, field TEXT NOT "
                              "NULL,"
                              "  value TEXT NOT NULL, was TEXT, note TEXT, \"by\" TEXT, at TEXT NOT NULL, known_from "
                              "TEXT NOT NULL, known_to TEXT,"
                              "  state TEXT NOT NULL, reason TEXT, PRIMARY KEY(id, known_from)) STRICT, WITHOUT ROWID;"
                              "CREATE INDEX correction_article ON correction(article);"
                              "CREATE TABLE matter(name TEXT PRIMARY KEY, matter TEXT NOT NULL) STRICT, WITHOUT ROWID;";

/* ---- an article derived anew ------------------------------------------------------------------------------------- */

/* What the text alone can tell, and is not told again: kept until the rows that it hangs on are there anew. */
static att_status keep_aside(struct att_store *s, int64_t article, att_error *err) {
    static const char tables[] = "CREATE TEMP TABLE IF NOT EXISTS day_local(day INTEGER, local TEXT);"
                                 "CREATE TEMP TABLE IF NOT EXISTS kept_wording(key TEXT PRIMARY KEY, wording BLOB);"
                                 "DELETE FROM temp.day_local; DELETE FROM temp.kept_wording";
    static const char *const fills[] = {
        "INSERT INTO temp.day_local SELECT d.day, a.local FROM day d JOIN day_actor x USING(day) JOIN actor a "
        "USING(actor)"
        "  WHERE d.article = ?1",
        "INSERT INTO temp.kept_wording SELECT m.key, w.wording FROM mention m JOIN wording w USING(mention)"
        "  WHERE m.article = ?1"};
    TRY(sql_exec(s, tables, err));
    for (int i = 0; i < 2; i++) {
        sqlite3_stmt *st;
        TRY(sql_get(s, fills[i], &st, err));
        sqlite3_bind_int64(st, 1, article);
        TRY(sql_run(s, st, err));
    }
    return ATT_OK;
}

att_status put_days_again(struct att_store *s, const struct checked *r, int64_t article, const int64_t *actors,
                          att_error *err) {
    static const char sql[] = "INSERT INTO day_actor(day, actor) SELECT day, ?2 FROM temp.day_local WHERE local = ?1";
    (void)article;
    for (uint32_t i = 0; i < r->actor_count; i++) {
        sqlite3_stmt *st;
        TRY(sql_get(s, sql, &st, err));
        sql_text(st, 1, r->actors[i].local);
        sqlite3_bind_int64(st, 2, actors[i]);
        TRY(sql_run(s, st, err));
    }
    return ATT_OK;
}

static att_status put_wordings(struct att_store *s, int64_t article, att_error *err) {
    static const char sql[] =
        "INSERT OR REPLACE INTO wording(mention, wording) SELECT m.mention, k.wording FROM mention m"
        "  JOIN temp.kept_wording k USING(key) WHERE m.article = ?1";
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, article);
    return sql_run(s, st, err);
}

static att_status mark_pending(struct att_store *s, int64_t article, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, "INSERT OR IGNORE INTO pending_article VALUES(?1)", &st, err));
    sqlite3_bind_int64(st, 1, article);
    return sql_run(s, st, err);
}

static att_status restate_record(struct att_store *s, int64_t article, const char *record, const char *text,
                                 size_t text_len, att_error *err) {
    struct checked r;
    json_t *root = json_loads(record, 0, NULL);
    if (root == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a record");
    }
    att_status status = check_record(root, &s->scratch, &r, err);
    const struct entered in = {.r = &r, .root = root, .text = text, .text_len = text_len, .days_stand = true};
    status = status == ATT_OK ? keep_aside(s, article, err) : status;
    status = status == ATT_OK ? put_clear(s, article, err) : status;
    status = status == ATT_OK ? put_said(s, &in, article, err) : status;
    if (status == ATT_OK) {
        status = copies_note(s, article, text, text_len, err);
    }
    if (status == ATT_OK && text == NULL) {
        status = put_wordings(s, article, err);
    }
    json_decref(root);
    return status == ATT_OK ? mark_pending(s, article, err) : status;
}

/* Every article with this id. */
static att_status restate(struct att_store *s, const char *id, att_error *err) {
    static const char sql[] = "SELECT article, record, text FROM article WHERE id = ?1 ORDER BY key";
    sqlite3_stmt *st = NULL;
    bool row = true;
    int rc = sqlite3_prepare_v2(s->db, sql, -1, &st, NULL);
    att_status status = rc == SQLITE_OK ? ATT_OK : sql_fail(s, rc, err);
    sql_text(st, 1, id);
    while (status == ATT_OK && (status = sql_step(s, st, &row, err)) == ATT_OK && row) {
        struct arena_mark mark = arena_here(&s->scratch);
        const char *record = arena_copy(&s->scratch, sql_column(st, 1), (size_t)sqlite3_column_bytes(st, 1));
        size_t len = (size_t)sqlite3_column_bytes(st, 2);
        const char *text = sqlite3_column_text(st, 2) != NULL
                               ? arena_copy(&s->scratch, (const char *)sqlite3_column_text(st, 2), len)
                               : NULL;
        status = record != NULL ? restate_record(s, sqlite3_column_int64(st, 0), record, text, len, err)
                                : fail(err, ATT_NO_MEMORY, "no memory for a record");
        arena_rewind(&s->scratch, mark);
    }
    sqlite3_finalize(st);
    return status;
}

/* ---- writing ----------------------------------------------------------------------------------------------------- */

att_status readers_begin(struct att_store *s, att_error *err) {
    return s->read_only ? fail(err, ATT_BAD_INPUT, "the store is open for reading alone") : store_begin(s, err);
}

static att_status stands(struct att_store *s, const char *id, bool *out, const char **article, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, "SELECT article FROM correction WHERE id = ?1 AND known_to IS NULL", &st, err));
    sql_text(st, 1, id);
    TRY(sql_step(s, st, out, err));
    *article = *out ? arena_copy(&s->scratch, sql_column(st, 0), strlen(sql_column(st, 0))) : NULL;
    sql_done(st);
    return *out && *article == NULL ? fail(err, ATT_NO_MEMORY, "no memory for a correction") : ATT_OK;
}

static att_status insert(struct att_store *s, const struct correction *c, const char *known_from, const char *known_to,
                         att_error *err) {
    static const char sql[] =
        "INSERT OR REPLACE INTO correction(id, article, layer, key, field, value, was, note, \"by\", at, known_from, "
        "known_to,"
        "  state, reason) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,'unmatched','the store has no such article')";
    const char *values[] = {c->id,  c->article,     correction_layers[c->field->layer],
                            c->key, c->field->name, c->value,
                            c->was, c->note,        c->by,
                            c->at,  known_from,     known_to};
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    for (int i = 0; i < 12; i++) {
        sql_text(st, i + 1, values[i]);
    }
    return sql_run(s, st, err);
}

static att_status put(struct att_store *s, struct correction *c, att_error *err) {
    bool known;
    const char *article;
    TRY(stands(s, c->id, &known, &article, err));
    if (known) {
        return ATT_OK;
    }
    TRY(insert(s, c, s->now, NULL, err));
    return restate(s, c->article, err);
}

void readers_leave(struct att_store *s, bool began) {
    if (began) {
        store_rollback(s);
    }
}

/* A writer's failure leaves nothing half done. */
static att_status settled(struct att_store *s, att_status status) {
    if (status != ATT_OK) {
        store_rollback(s);
    }
    return status == ATT_BAD_INPUT ? ATT_IO : status;
}

att_status att_store_correction_put(struct att_store *s, const char *json, size_t len, char id[33], att_error *err) {
    struct correction c;
    struct arena_mark mark = arena_here(&s->scratch);
    bool began = !s->in_batch;
    TRY(readers_begin(s, err));
    att_status status = correction_read(json, len, s->now, &s->scratch, &c, err);
    status = status == ATT_OK ? correction_localize(s, &c, err) : status;
    if (status == ATT_OK) {
        correction_name(&c, id);
        status = settled(s, put(s, &c, err));
    } else {
        readers_leave(s, began);
    }
    arena_rewind(&s->scratch, mark);
    return status;
}

static att_status take_back(struct att_store *s, const char *id, const char *article, att_error *err) {
    static const char *const sql[] = {
        "DELETE FROM correction WHERE id = ?1 AND known_to IS NULL AND known_from >= ?2", /* nobody can have seen it */
        "UPDATE correction SET known_to = ?2 WHERE id = ?1 AND known_to IS NULL"};
    for (int i = 0; i < 2; i++) {
        sqlite3_stmt *st;
        TRY(sql_get(s, sql[i], &st, err));
        sql_text(st, 1, id);
        sql_text(st, 2, s->now);
        TRY(sql_run(s, st, err));
    }
    return restate(s, article, err);
}

att_status att_store_correction_delete(struct att_store *s, const char *id, int *found, att_error *err) {
    bool known;
    const char *article;
    struct arena_mark mark = arena_here(&s->scratch);
    bool began = !s->in_batch;
    *found = 0;
    TRY(readers_begin(s, err));
    att_status status = stands(s, id, &known, &article, err);
    if (status == ATT_OK && known) {
        *found = 1;
        status = take_back(s, id, article, err);
    } else if (status == ATT_OK) {
        readers_leave(s, began);
    }
    arena_rewind(&s->scratch, mark);
    return settled(s, status);
}

/* ---- copies ------------------------------------------------------------------------------------------------------ */

static att_status copy_rows(struct att_store *from, struct att_store *to, const char *select, const char *add,
                            int columns, const char *known_on, att_error *err) {
    sqlite3_stmt *st, *put;
    bool row;
    TRY(sql_get(from, select, &st, err));
    sql_text(st, 1, known_on);
    for (;;) {
        TRY(sql_step(from, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        TRY(sql_get(to, add, &put, err));
        for (int i = 0; i < columns; i++) {
            sql_text(put, i + 1, (const char *)sqlite3_column_text(st, i));
        }
        TRY(sql_run(to, put, err));
    }
}

att_status readers_copy(struct att_store *from, struct att_store *to, const char *known_on, att_error *err) {
    TRY(copy_rows(
        from, to,
        "SELECT id, article, layer, key, field, value, was, note, \"by\", at, known_from, 'unmatched' FROM correction"
        "  WHERE known_from <= ?1 AND (known_to IS NULL OR known_to > ?1)",
        "INSERT INTO correction(id, article, layer, key, field, value, was, note, \"by\", at, known_from, state)"
        "  VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)",
        12, known_on, err));
    return copy_rows(from, to, "SELECT name, matter FROM matter WHERE ?1 IS NOT NULL",
                     "INSERT INTO matter(name, matter) VALUES(?1, ?2)", 2, known_on, err);
}

/* ---- the list ---------------------------------------------------------------------------------------------------- */

static const char columns[] =
    "SELECT c.id, c.article, c.layer, c.key, c.field, c.value AS \"value{}\", c.was AS \"was{}\","
    "  c.note, c.\"by\", c.at, c.state, c.reason";

static const struct keyset_term order[] = {{"c.at", false, NULL}, {"c.id", false, NULL}};

static void choose(struct query *q, const att_question *ask) {
    query_add(q, "FROM correction c WHERE c.known_to IS NULL");
    q->conditions = true;
    const char *texts[][2] = {{"c.id = ?", ask->key}, {"c.article = ?", ask->article}};
    for (int i = 0; i < 2; i++) {
        if (texts[i][1] != NULL) {
            query_where(q);
            query_text(q, texts[i][0], texts[i][1]);
        }
    }
    if (ask->state != NULL) {
        query_where(q);
        query_list(q, "c.state", ask->state);
    }
}

static const char *const states[] = {"applied", "overruled", "unmatched"};

att_status ask_corrections(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                           att_error *err) {
    struct query q;
    struct keyset page;
    TRY(ask->state != NULL ? list_check("state", ask->state, states, 3, err) : ATT_OK);
    query_begin(&q, &s->scratch);
    att_status status = keyset_begin(&page, order, 2, ask, &q, err);
    if (status != ATT_OK) {
        query_free(&q);
        return status;
    }
    query_add(&q, columns);
    keyset_column(&page, &q);
    choose(&q, ask);
    keyset_after(&page, &q);
    keyset_order(&page, &q, ask);
    TRY(query_answer(&q, s, w, err));
    if (!ask->count) {
        return ATT_OK;
    }
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT count(*)");
    choose(&q, ask);
    return query_count(&q, s, &out->total, err);
}

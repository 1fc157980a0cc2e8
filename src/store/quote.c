#include "store/quote.h"

#include "base/utf8.h"
#include "store/sentences.h"

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for an answer");
}

att_status quote_set(json_t *where, const char *name, json_t *value, att_error *err) {
    return json_object_set_new(where, name, value) == 0 ? ATT_OK : no_memory(err);
}

/* The sentence out of the words around it: columns 1 to 4. */
static att_status add_sentence(struct att_store *s, sqlite3_stmt *st, json_t *item, att_error *err) {
    struct sentences found = {0};
    const char *text = (const char *)sqlite3_column_text(st, 1);
    size_t len = (size_t)sqlite3_column_bytes(st, 1), at = 0, size = 0, from = 0, to;
    if (text == NULL) { /* a store without text */
        TRY(quote_set(item, "sentence", json_null(), err));
        return quote_set(item, "sentence_start", json_null(), err);
    }
    if (!sentences_find(&s->scratch, text, len, &found)) {
        return no_memory(err);
    }
    int64_t first = sqlite3_column_int64(st, 2), point = 0;
    struct checked_span span = {sqlite3_column_int64(st, 3) - first, sqlite3_column_int64(st, 4) - first, ""};
    span = sentence_of(&found, &span, (int64_t)utf8_count(text, len));
    for (to = len; at < len; at += size, point++) {
        utf8_next(text + at, len - at, &size);
        from = point == span.start ? at : from;
        to = point == span.end ? at : to;
    }
    while (to > from && (text[to - 1] == ' ' || text[to - 1] == '\n')) {
        to--;
    }
    TRY(quote_set(item, "sentence", json_stringn(text + from, to - from), err));
    return quote_set(item, "sentence_start", json_integer(first + span.start), err);
}

att_status quote_gather(struct att_store *s, sqlite3_stmt *st, json_t *where, const char *name, att_error *err) {
    json_t *list = json_array();
    bool row = false;
    att_status status = quote_set(where, name, list, err);
    while (status == ATT_OK && (status = sql_step(s, st, &row, err)) == ATT_OK && row) {
        const char *text = (const char *)sqlite3_column_text(st, 0);
        json_t *item = json_loads(text != NULL ? text : "null", JSON_DECODE_ANY, NULL);
        if (json_array_append_new(list, item) != 0) {
            return no_memory(err);
        }
        if (sqlite3_column_count(st) > 1) {
            struct arena_mark mark = arena_here(&s->scratch);
            status = add_sentence(s, st, item, err);
            arena_rewind(&s->scratch, mark);
        }
    }
    return status;
}

att_status quote_gather_by(struct att_store *s, const char *sql, const char *value, json_t *where, const char *name,
                           att_error *err) {
    sqlite3_stmt *st = NULL;
    int rc = sqlite3_prepare_v2(s->db, sql, -1, &st, NULL);
    att_status status = rc == SQLITE_OK ? ATT_OK : sql_fail(s, rc, err);
    if (status == ATT_OK) {
        sql_text(st, 1, value);
        status = quote_gather(s, st, where, name, err);
    }
    sqlite3_finalize(st);
    return status;
}

static int to_buffer(const char *bytes, size_t len, void *buffer) {
    buffer_add(buffer, bytes, len);
    return ((struct buffer *)buffer)->failed ? -1 : 0;
}

att_status quote_write(struct rows *w, const json_t *object, att_error *err) {
    json_dump_callback(object, to_buffer, &w->line, JSON_COMPACT | JSON_REAL_PRECISION(8));
    buffer_text(&w->line, "\n");
    w->written++;
    return rows_flush(w, err);
}

static int take(void *buffer, const char *bytes, size_t len) {
    return to_buffer(bytes, len, buffer);
}

att_status quote_object(struct att_store *s, quote_row *row, const void *what, json_t **out, att_error *err) {
    struct buffer b = {0};
    struct rows w = {.format = ATT_ROWS_JSON, .sink = take, .context = &b};
    att_status status = row(s, what, &w, err);
    *out = status == ATT_OK && b.len > 0 ? json_loadb(b.at, b.len, 0, NULL) : NULL;
    if (status == ATT_OK && b.len > 0 && *out == NULL) {
        status = no_memory(err);
    }
    rows_free(&w);
    buffer_free(&b);
    return status;
}

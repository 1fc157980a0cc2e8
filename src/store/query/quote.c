#include "store/query/quote.h"

#include "base/utf8.h"
#include "store/put/sentences.h"

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for an answer");
}

att_status quote_set(json_t *where, const char *name, json_t *value, att_error *err) {
    return json_object_set_new(where, name, value) == 0 ? ATT_OK : no_memory(err);
}

/* The sentence of a span out of the words around it, which begin at the text's code point `first`. `span` becomes the
 * sentence's, within these words; false without memory. */
static bool find(struct arena *arena, const char *text, size_t len, int64_t first, struct checked_span *span,
                 struct slice *out) {
    struct sentences found = {0};
    size_t at = 0, size = 0, from = 0, to = len;
    int64_t point = 0;
    span->start -= first;
    span->end -= first;
    if (!sentences_find(arena, text, len, span->end > span->start ? span->end : span->start + 1, &found)) {
        return false;
    }
    *span = sentence_of(&found, span, found.points);
    for (; at < len && point <= span->end; at += size, point++) {
        size = 1;
        (void)((unsigned char)text[at] < 0x80 || utf8_next(text + at, len - at, &size));
        from = point == span->start ? at : from;
        to = point == span->end ? at : to;
    }
    while (to > from && (text[to - 1] == ' ' || text[to - 1] == '\n')) {
        to--;
    }
    *out = (struct slice){text + from, to - from};
    return true;
}

/* Out of columns 1 to 4. */
static att_status add_sentence(struct att_store *s, sqlite3_stmt *st, json_t *item, att_error *err) {
    const char *text = (const char *)sqlite3_column_text(st, 1);
    struct checked_span span = {sqlite3_column_int64(st, 3), sqlite3_column_int64(st, 4), ""};
    int64_t first = sqlite3_column_int64(st, 2);
    struct slice words;
    if (text == NULL) { /* a store without text */
        TRY(quote_set(item, "sentence", json_null(), err));
        return quote_set(item, "sentence_start", json_null(), err);
    }
    if (!find(&s->scratch, text, (size_t)sqlite3_column_bytes(st, 1), first, &span, &words)) {
        return no_memory(err);
    }
    TRY(quote_set(item, "sentence", json_stringn(words.at, words.len), err));
    return quote_set(item, "sentence_start", json_integer(first + span.start), err);
}

/* sentence(words, where they begin, start, end) */
static void sql_sentence(sqlite3_context *context, int count, sqlite3_value **values) {
    struct att_store *s = sqlite3_user_data(context);
    const char *text = (const char *)sqlite3_value_text(values[0]);
    struct checked_span span = {sqlite3_value_int64(values[2]), sqlite3_value_int64(values[3]), ""};
    struct arena_mark mark = arena_here(&s->scratch);
    struct slice words;
    (void)count;
    if (text == NULL) {
        sqlite3_result_null(context);
    } else if (find(&s->scratch, text, (size_t)sqlite3_value_bytes(values[0]), sqlite3_value_int64(values[1]), &span,
                    &words)) {
        sqlite3_result_text64(context, words.at, words.len, SQLITE_TRANSIENT, SQLITE_UTF8);
    } else {
        sqlite3_result_error_nomem(context);
    }
    arena_rewind(&s->scratch, mark);
}

att_status quote_functions(struct att_store *s, att_error *err) {
    int rc = sqlite3_create_function_v2(s->db, "sentence", 4, SQLITE_UTF8 | SQLITE_DETERMINISTIC, s, sql_sentence, NULL,
                                        NULL, NULL);
    return rc == SQLITE_OK ? ATT_OK : sql_fail(s, rc, err);
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
    json_dump_callback(object, to_buffer, &w->line,
                       (w->format == ATT_ROWS_TABLE ? JSON_INDENT(2) : JSON_COMPACT) | JSON_REAL_PRECISION(8));
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

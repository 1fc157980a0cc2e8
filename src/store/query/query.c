#include "store/query/query.h"

#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "base/utf8.h"
#include "document/labels.h"

void query_begin(struct query *q, struct arena *arena) {
    memset(q, 0, sizeof *q);
    q->arena = arena;
}

void query_free(struct query *q) {
    buffer_free(&q->sql);
}

void query_add(struct query *q, const char *sql) {
    buffer_text(&q->sql, sql);
    buffer_add(&q->sql, " ", 1);
}

void query_text(struct query *q, const char *sql, const char *value) {
    query_add(q, sql);
    if (q->count == MOST_VALUES_BOUND || value == NULL) {
        q->too_many = true;
        return;
    }
    q->values[q->count++].text = value;
}

void query_number(struct query *q, const char *sql, double value) {
    query_add(q, sql);
    if (q->count == MOST_VALUES_BOUND) {
        q->too_many = true;
        return;
    }
    q->values[q->count++].number = value;
}

void query_where(struct query *q) {
    query_add(q, q->conditions ? "AND" : "WHERE");
    q->conditions = true;
}

bool list_next(const char **at, struct slice *item) {
    *at += strspn(*at, ", ");
    size_t len = strcspn(*at, ",");
    *item = (struct slice){*at, len};
    *at += len;
    while (item->len > 0 && item->at[item->len - 1] == ' ') {
        item->len--;
    }
    return item->len > 0;
}

void query_list(struct query *q, const char *column, const char *list) {
    struct slice item;
    const char *before = "IN (?";
    query_add(q, column);
    if (list == NULL) {
        query_text(q, "IN (?)", NULL);
        return;
    }
    while (list_next(&list, &item)) {
        char *value = arena_copy(q->arena, item.at, item.len);
        query_text(q, before, value);
        before = ", ?";
    }
    query_add(q, before[0] == 'I' ? "IN (NULL)" : ")");
}

att_status list_check(const char *what, const char *list, const char *const *labels, size_t count, att_error *err) {
    struct slice item;
    while (list_next(&list, &item)) {
        if (label_find(labels, count, item.at, item.len) < 0) {
            return fail(err, ATT_BAD_INPUT, "%s: there is no \"%.*s\"", what, (int)(item.len < 60 ? item.len : 60),
                        item.at);
        }
    }
    return ATT_OK;
}

att_status query_prepare(struct query *q, struct att_store *s, sqlite3_stmt **out, att_error *err) {
    *out = NULL;
    if (q->too_many) {
        return fail(err, ATT_BAD_INPUT, "the question has more than %d values, or there is no memory for them",
                    MOST_VALUES_BOUND);
    }
    if (q->sql.failed) {
        return fail(err, ATT_NO_MEMORY, "no memory for a question");
    }
    int rc = sqlite3_prepare_v2(s->db, q->sql.at, -1, out, NULL);
    if (rc != SQLITE_OK) {
        return sql_fail(s, rc, err);
    }
    for (uint32_t i = 0; i < q->count; i++) {
        if (q->values[i].text != NULL) {
            sql_text(*out, (int)i + 1, q->values[i].text);
        } else {
            sqlite3_bind_double(*out, (int)i + 1, q->values[i].number);
        }
    }
    return ATT_OK;
}

static att_status write_all(struct att_store *s, sqlite3_stmt *st, struct rows *w, att_error *err) {
    bool row;
    TRY(rows_begin(w, st, err));
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return rows_end(w, err);
        }
        TRY(rows_write(w, st, err));
        if (w->more) {
            return rows_end(w, err);
        }
    }
}

att_status query_count(struct query *q, struct att_store *s, int64_t *out, att_error *err) {
    sqlite3_stmt *st = NULL;
    bool row = false;
    att_status status = query_prepare(q, s, &st, err);
    if (status == ATT_OK) {
        status = sql_step(s, st, &row, err);
        *out = status == ATT_OK && row ? sqlite3_column_int64(st, 0) : 0;
    }
    sqlite3_finalize(st);
    query_free(q);
    return status;
}

att_status query_answer(struct query *q, struct att_store *s, struct rows *w, att_error *err) {
    sqlite3_stmt *st;
    att_status status = query_prepare(q, s, &st, err);
    if (status == ATT_OK) {
        status = write_all(s, st, w, err);
    }
    sqlite3_finalize(st);
    query_free(q);
    return status;
}

att_status query_counted(struct query *q, att_status built, struct att_store *s, int64_t *out, att_error *err) {
    if (built != ATT_OK) {
        query_free(q);
        return built;
    }
    return query_count(q, s, out, err);
}

att_status query_built(struct query *q, att_status built, struct att_store *s, struct rows *w, att_error *err) {
    if (built != ATT_OK) {
        query_free(q);
        return built;
    }
    return query_answer(q, s, w, err);
}

void question_texts(const att_question *q, const char *out[QUESTION_TEXTS]) {
    const char *const texts[QUESTION_TEXTS] = {
        q->verb,  q->type,   q->mode,       q->quad,      q->status,    q->actor, q->recipient, q->country, q->sector,
        q->place, q->stance, q->from,       q->publisher, q->to,        q->words, q->order,     q->key,     q->today,
        q->since, q->issuer, q->due_before, q->dyad,      q->affecting, q->state, q->article,   q->change};
    memcpy(out, texts, sizeof texts);
}

const char *question_last_day(struct arena *arena, const char *day) {
    return arena_format(arena, "%s%s", day,
                        strlen(day) < 10 ? "~" : ""); /* which sorts behind all digits and hyphens */
}

att_status question_days(const att_question *q, att_error *err) {
    struct date d;
    const char *days[] = {q->from, q->to};
    for (int i = 0; i < 2; i++) {
        if (days[i] != NULL && (!date_parse(days[i], strlen(days[i]), &d) || strlen(days[i]) > 10)) {
            return fail(err, ATT_BAD_INPUT, "\"%.40s\" is no day such as 2025-08-06", days[i]);
        }
    }
    /* "2025-08-06" to "2025-08" is that month from the sixth on. */
    return q->from == NULL || q->to == NULL || strncmp(q->from, q->to, strlen(q->to)) <= 0
               ? ATT_OK
               : fail(err, ATT_BAD_INPUT, "from %s to %s: the first day is after the last", q->from, q->to);
}

att_status question_check(struct att_store *s, const att_question *q, att_error *err) {
    const char *texts[QUESTION_TEXTS + 1] = {[QUESTION_TEXTS] = q->matter};
    struct arena_mark mark = arena_here(&s->scratch);
    att_status status = ATT_OK;
    question_texts(q, texts);
    for (size_t i = 0; status == ATT_OK && i <= QUESTION_TEXTS; i++) {
        size_t len = 0, replaced = 0;
        if (texts[i] != NULL && utf8_repair(&s->scratch, texts[i], strlen(texts[i]), &len, &replaced) == NULL) {
            status = fail(err, ATT_NO_MEMORY, "no memory for a question");
        } else if (replaced > 0) {
            status = fail(err, ATT_BAD_INPUT, "the question is no UTF-8");
        }
    }
    arena_rewind(&s->scratch, mark);
    return status == ATT_OK ? question_days(q, err) : status;
}

att_status question_today(struct att_store *s, const att_question *q, char out[STORE_TIME], att_error *err) {
    const char *day = q->today != NULL ? q->today : s->as_of[0] != '\0' ? s->as_of : s->now;
    TRY(store_time(day, "", out, err));
    out[10] = '\0';
    return ATT_OK;
}

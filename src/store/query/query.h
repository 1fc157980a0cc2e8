/* A statement put together from conditions with their values: what the filters of a question come to. */
#ifndef ATTACHE_STORE_QUERY_QUERY_H
#define ATTACHE_STORE_QUERY_QUERY_H

#include "store/query/rows.h"
#include "store/store.h"

#define MOST_VALUES_BOUND 400

struct query {
    struct buffer sql;
    struct arena *arena; /* of what values need: strings of the question are borrowed */
    struct {
        const char *text; /* NULL: the number */
        double number;
    } values[MOST_VALUES_BOUND];
    uint32_t count;
    bool conditions; /* a WHERE stands already */
    bool held;       /* the connection knows which stories are asked but for status and background: filter.h */
    bool too_many;
};

void query_begin(struct query *q, struct arena *arena);
void query_free(struct query *q);
void query_add(struct query *q, const char *sql);
/* Adds SQL with one "?" bound to the value. */
void query_text(struct query *q, const char *sql, const char *value);
void query_number(struct query *q, const char *sql, double value);
/* "WHERE" or "AND", whichever comes now. */
void query_where(struct query *q);
/* `column` IN (…) for a list with commas; spaces around items are dropped. NULL: there was no memory for it. */
void query_list(struct query *q, const char *column, const char *list);
/* Prepares the statement and binds; the caller finalizes it. */
att_status query_prepare(struct query *q, struct att_store *s, sqlite3_stmt **out, att_error *err);
/* The one number that the statement answers; frees the query in any case. */
att_status query_count(struct query *q, struct att_store *s, int64_t *out, att_error *err);
/* Prepares, writes all rows as w says, finalizes; frees the query in any case. */
att_status query_answer(struct query *q, struct att_store *s, struct rows *w, att_error *err);

/* The same two of a statement that was put together with the status `built`; where that failed, it is what this answers. */
att_status query_counted(struct query *q, att_status built, struct att_store *s, int64_t *out, att_error *err);
att_status query_built(struct query *q, att_status built, struct att_store *s, struct rows *w, att_error *err);

/* Each item of a list with commas: false when there is none left. `at` starts as the list. */
bool list_next(const char **at, struct slice *item);
/* Whether every item is one of `labels`; ATT_BAD_INPUT names the first that is not: "type: there is no \"X\"". */
att_status list_check(const char *what, const char *list, const char *const *labels, size_t count, att_error *err);
/* Every text of a question that says which rows there are, and in which order; NULL what it does not tell. */
#define QUESTION_TEXTS 26
void question_texts(const att_question *q, const char *out[QUESTION_TEXTS]);
/* ATT_BAD_INPUT where one of its texts is no UTF-8, or its days are none, or end before they begin. */
att_status question_check(struct att_store *s, const att_question *q, att_error *err);
/* The same of its days alone. */
att_status question_days(const att_question *q, att_error *err);
/* "2025-08" or "2025" as what sorts behind all of its days; in the arena. */
const char *question_last_day(struct arena *arena, const char *day);
/* The question's day: q->today, the store's as-of day, or the clock's. */
att_status question_today(struct att_store *s, const att_question *q, char out[STORE_TIME], att_error *err);

#endif

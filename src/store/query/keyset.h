/* Cursors: a list is cut behind a row, and goes on there.
 *
 * A list's order is a few terms that together name a row. Its cursor is the terms' values of the last row shown, with a
 * check over them and the question; the rows behind it are those whose terms compare greater. Nothing is counted or kept
 * between two answers, and rows that came meanwhile stand where they belong. */
#ifndef ATTACHE_STORE_QUERY_KEYSET_H
#define ATTACHE_STORE_QUERY_KEYSET_H

#include "store/query/query.h"

struct keyset_term {
    const char *sql;   /* never NULL, no real number */
    bool down;         /* greatest first */
    const char *index; /* the same order by an index, or NULL */
};

struct keyset {
    const struct keyset_term *terms;
    uint32_t count;
    char *values; /* of q->after: a JSON array, or NULL at the beginning; of the query's arena */
};

/* Reads the question's cursor; ATT_BAD_INPUT where it is none, or another question's. */
att_status keyset_begin(struct keyset *p, const struct keyset_term *terms, uint32_t count, const att_question *ask,
                        struct query *q, att_error *err);
/* A column for rows_write, the last: what the cursor of its row holds. Begins with a comma. */
void keyset_column(const struct keyset *p, struct query *q);
/* "WHERE" or "AND", and the condition; nothing at the beginning. */
void keyset_after(const struct keyset *p, struct query *q);
/* ORDER BY, and the LIMIT with one row more than is shown, by which one knows that there are more. */
void keyset_order(const struct keyset *p, struct query *q, const att_question *ask);
/* The cursor behind a row whose keyset_column is `values`. */
att_status keyset_next(const att_question *ask, const char *values, struct buffer *out, att_error *err);

/* Adds "SELECT * FROM (", and behind the statement what makes a list of it: for statements that a condition cannot be added to.
 * Terms are then names of its columns. */
void keyset_wrap(const struct keyset *p, struct query *q);
void keyset_unwrap(const struct keyset *p, struct query *q, const att_question *ask);

#endif

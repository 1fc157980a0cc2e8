/* Rows written out: one JSON object a line, TSV, or a table for the eye. */
#ifndef ATTACHE_STORE_QUERY_ROWS_H
#define ATTACHE_STORE_QUERY_ROWS_H

#include <sqlite3.h>

#include "attache/store.h"
#include "base/error.h"
#include "base/text.h"

/* A last column of this name is not shown: what the cursor behind its row holds (keyset.h). */
#define ROWS_CURSOR "cursor~"

/* What a statement's column is stands at the end of its name and is not shown: "actor[]" a list whose items are separated by
 * commas, "name[;]" one separated by char(31), "location{}" JSON, "background?" true or false; else text or a number. */
struct rows {
    att_rows format;
    uint32_t width;
    att_sink sink;
    void *context;
    uint32_t count;               /* of columns */
    const char *lead, *lead_name; /* a first column with one value for all rows, or NULL */
    struct buffer line;
    struct buffer *cells; /* of a table: it is written at the end, when all widths are known */
    uint32_t cell_count, cell_capacity;
    uint64_t written;
    uint32_t limit;   /* rows; 0: all. Of one more that comes nothing is written but that it is there */
    bool more;        /* it came */
    struct buffer at; /* ROWS_CURSOR of the last row written */
};

/* The head line; the statement's columns are those of all rows to come. */
att_status rows_begin(struct rows *w, sqlite3_stmt *st, att_error *err);
/* The statement's present row; beyond the limit it is not written, and `more` is set. */
att_status rows_write(struct rows *w, sqlite3_stmt *st, att_error *err);
/* The same for a caller that writes its rows itself: whether the present one is to be written. */
bool rows_room(struct rows *w, sqlite3_stmt *st);
att_status rows_end(struct rows *w, att_error *err);
/* Hands w->line over: for answers that are no rows. */
att_status rows_flush(struct rows *w, att_error *err);
void rows_free(struct rows *w);

/* A JSON string with its quotation marks. */
void json_text(struct buffer *b, const char *s, size_t len);

#endif

/* Rows written out: one JSON object a line, TSV, or a table for the eye. */
#ifndef ATTACHE_STORE_ROWS_H
#define ATTACHE_STORE_ROWS_H

#include <sqlite3.h>

#include "attache/store.h"
#include "base/error.h"
#include "base/text.h"

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
};

/* The head line; the statement's columns are those of all rows to come. */
att_status rows_begin(struct rows *w, sqlite3_stmt *st, att_error *err);
/* The statement's present row. */
att_status rows_write(struct rows *w, sqlite3_stmt *st, att_error *err);
att_status rows_end(struct rows *w, att_error *err);
void rows_free(struct rows *w);

/* A JSON string with its quotation marks. */
void json_text(struct buffer *b, const char *s, size_t len);

#endif

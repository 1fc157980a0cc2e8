/* Rows written out: one JSON object a line, TSV, or a table for the eye. */
#ifndef ATTACHE_STORE_ROWS_H
#define ATTACHE_STORE_ROWS_H

#include <sqlite3.h>

#include "attache/store.h"
#include "base/error.h"
#include "base/text.h"

enum column_kind {
    COLUMN_TEXT, /* or number: as the statement has it */
    COLUMN_LIST, /* text with commas: a JSON list; empty where there is nothing */
    COLUMN_JSON, /* JSON already */
    COLUMN_BOOL
};

struct column {
    const char *name;
    enum column_kind kind;
};

struct rows {
    att_rows format;
    uint32_t width;
    att_sink sink;
    void *context;
    const struct column *columns; /* of the answer; set by rows_begin */
    uint32_t count;
    struct buffer line;
    struct buffer *cells; /* of a table: it is written at the end, when all widths are known */
    uint32_t cell_count, cell_capacity;
    uint64_t written;
};

att_status rows_begin(struct rows *w, const struct column *columns, uint32_t count, att_error *err);
/* The statement's present row, whose columns are those of rows_begin. */
att_status rows_write(struct rows *w, sqlite3_stmt *st, att_error *err);
att_status rows_end(struct rows *w, att_error *err);
void rows_free(struct rows *w);

/* A JSON string with its quotation marks. */
void json_text(struct buffer *b, const char *s, size_t len);

#endif

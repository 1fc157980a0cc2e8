#include "store/rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

/* The widest that a table's column gets. */
#define MOST_CELL 60

static att_status flush(struct rows *w, att_error *err) {
    if (w->line.failed) {
        return fail(err, ATT_NO_MEMORY, "no memory for an answer");
    }
    if (w->line.len > 0 && w->sink(w->context, w->line.at, w->line.len) != 0) {
        return fail(err, ATT_IO, "the answer could not be written");
    }
    w->line.len = 0;
    return ATT_OK;
}

/* ---- values ------------------------------------------------------------------------------------------------------ */

void json_text(struct buffer *b, const char *s, size_t len) {
    buffer_add(b, "\"", 1);
    for (size_t i = 0, from = 0; i <= len; i++) {
        unsigned char c = i < len ? (unsigned char)s[i] : '"';
        if (c >= 0x20 && c != '"' && c != '\\' && i < len) {
            continue;
        }
        buffer_add(b, s + from, i - from);
        from = i + 1;
        if (i == len) {
            break;
        }
        if (c == '"' || c == '\\') {
            buffer_format(b, "\\%c", c);
        } else {
            buffer_format(b, c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\u%04x", c);
        }
    }
    buffer_add(b, "\"", 1);
}

/* "RUS,UKR" as ["RUS","UKR"]. */
static void json_list(struct buffer *b, const char *s, size_t len) {
    buffer_add(b, "[", 1);
    for (size_t from = 0, i = 0; len > 0 && i <= len; i++) {
        if (i == len || s[i] == ',') {
            buffer_add(b, ",", from > 0);
            json_text(b, s + from, i - from);
            from = i + 1;
        }
    }
    buffer_add(b, "]", 1);
}

static void json_value(struct buffer *b, sqlite3_stmt *st, int i, enum column_kind kind) {
    int type = sqlite3_column_type(st, i);
    const char *text = (const char *)sqlite3_column_text(st, i);
    size_t len = (size_t)sqlite3_column_bytes(st, i);
    if (kind == COLUMN_LIST) {
        json_list(b, text, len);
    } else if (text == NULL) {
        buffer_text(b, "null");
    } else if (kind == COLUMN_BOOL) {
        buffer_text(b, sqlite3_column_int(st, i) != 0 ? "true" : "false");
    } else if (kind == COLUMN_JSON || type == SQLITE_INTEGER) {
        buffer_add(b, text, len);
    } else if (type == SQLITE_FLOAT) {
        buffer_format(b, "%.6g", sqlite3_column_double(st, i));
    } else {
        json_text(b, text, len);
    }
}

/* For TSV and tables: tabs, line ends and other control characters as spaces. */
static void plain_value(struct buffer *b, sqlite3_stmt *st, int i) {
    if (sqlite3_column_type(st, i) == SQLITE_FLOAT) {
        buffer_format(b, "%.6g", sqlite3_column_double(st, i));
        return;
    }
    const char *text = (const char *)sqlite3_column_text(st, i);
    size_t len = (size_t)sqlite3_column_bytes(st, i), at = b->len;
    buffer_add(b, text != NULL ? text : "", len);
    for (; !b->failed && at < b->len; at++) {
        b->at[at] = (unsigned char)b->at[at] < 0x20 || b->at[at] == 0x7F ? ' ' : b->at[at];
    }
}

/* ---- tables ------------------------------------------------------------------------------------------------------ */

static struct buffer *add_cell(struct rows *w) {
    if (w->cell_count == w->cell_capacity) {
        uint32_t capacity = w->cell_capacity < 64 ? 64 : w->cell_capacity * 2;
        struct buffer *grown = realloc(w->cells, capacity * sizeof *grown);
        if (grown == NULL) {
            return NULL;
        }
        w->cells = grown;
        w->cell_capacity = capacity;
    }
    w->cells[w->cell_count] = (struct buffer){0};
    return &w->cells[w->cell_count++];
}

static size_t width_of(const struct buffer *cell) {
    return cell->len > 0 ? utf8_count(cell->at, cell->len) : 0;
}

/* At most `most` code points of a cell, with "…" where it is cut, filled with spaces. */
static void put_cell(struct buffer *out, const struct buffer *cell, size_t most, bool last) {
    size_t points = width_of(cell), size = 0, at = 0;
    size_t shown = points <= most ? points : most - 1;
    for (size_t i = 0; i < shown; i++) {
        utf8_next(cell->at + at, cell->len - at, &size);
        at += size;
    }
    buffer_add(out, cell->len > 0 ? cell->at : "", at);
    if (points > most) {
        buffer_text(out, "…");
        shown++;
    }
    for (; !last && shown < most + 2; shown++) {
        buffer_add(out, " ", 1);
    }
}

static att_status write_table(struct rows *w, att_error *err) {
    size_t widest[64] = {0};
    for (uint32_t i = 0; i < w->cell_count; i++) {
        size_t width = width_of(&w->cells[i]);
        width = width < MOST_CELL ? width : MOST_CELL;
        widest[i % w->count] = width > widest[i % w->count] ? width : widest[i % w->count];
    }
    size_t total = 0, cut = 0;
    for (uint32_t i = 0; i < w->count; i++) {
        total += widest[i] + 2;
        cut = widest[i] > widest[cut] ? i : cut;
    }
    while (total > w->width + 2 && widest[cut] > 8) { /* the widest give first */
        widest[cut]--;
        total--;
        for (uint32_t i = 0; i < w->count; i++) {
            cut = widest[i] > widest[cut] ? i : cut;
        }
    }
    for (uint32_t i = 0; i < w->cell_count; i++) {
        bool last = i % w->count == w->count - 1;
        put_cell(&w->line, &w->cells[i], widest[i % w->count], last);
        if (last) {
            while (w->line.len > 0 && !w->line.failed && w->line.at[w->line.len - 1] == ' ') {
                w->line.len--;
            }
            buffer_add(&w->line, "\n", 1);
            TRY(flush(w, err));
        }
    }
    return ATT_OK;
}

/* ---- rows -------------------------------------------------------------------------------------------------------- */

att_status rows_begin(struct rows *w, const struct column *columns, uint32_t count, att_error *err) {
    w->columns = columns;
    w->count = count;
    for (uint32_t i = 0; i < count && w->format != ATT_ROWS_JSON; i++) {
        if (w->format == ATT_ROWS_TSV) {
            buffer_add(&w->line, "\t", i > 0);
            buffer_text(&w->line, columns[i].name);
            continue;
        }
        struct buffer *cell = add_cell(w);
        if (cell == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for an answer");
        }
        buffer_text(cell, columns[i].name);
    }
    buffer_add(&w->line, "\n", w->format == ATT_ROWS_TSV);
    return flush(w, err);
}

att_status rows_write(struct rows *w, sqlite3_stmt *st, att_error *err) {
    w->written++;
    for (uint32_t i = 0; i < w->count; i++) {
        if (w->format == ATT_ROWS_JSON) {
            buffer_text(&w->line, i > 0 ? "," : "{");
            json_text(&w->line, w->columns[i].name, strlen(w->columns[i].name));
            buffer_add(&w->line, ":", 1);
            json_value(&w->line, st, (int)i, w->columns[i].kind);
        } else if (w->format == ATT_ROWS_TSV) {
            buffer_add(&w->line, "\t", i > 0);
            plain_value(&w->line, st, (int)i);
        } else {
            struct buffer *cell = add_cell(w);
            if (cell == NULL) {
                return fail(err, ATT_NO_MEMORY, "no memory for an answer");
            }
            plain_value(cell, st, (int)i);
            if (cell->failed) {
                return fail(err, ATT_NO_MEMORY, "no memory for an answer");
            }
        }
    }
    buffer_text(&w->line, w->format == ATT_ROWS_JSON ? "}\n" : w->format == ATT_ROWS_TSV ? "\n" : "");
    return flush(w, err);
}

att_status rows_end(struct rows *w, att_error *err) {
    return w->format == ATT_ROWS_TABLE && w->count > 0 ? write_table(w, err) : ATT_OK;
}

void rows_free(struct rows *w) {
    for (uint32_t i = 0; i < w->cell_count; i++) {
        buffer_free(&w->cells[i]);
    }
    free(w->cells);
    buffer_free(&w->line);
}

#include "store/query/rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

/* The widest that a table's column gets. */
#define MOST_CELL 60

att_status rows_flush(struct rows *w, att_error *err) {
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
static void json_list(struct buffer *b, const char *s, size_t len, char between) {
    buffer_add(b, "[", 1);
    for (size_t from = 0, i = 0; len > 0 && i <= len; i++) {
        if (i == len || s[i] == between) {
            buffer_add(b, ",", from > 0);
            json_text(b, s + from, i - from);
            from = i + 1;
        }
    }
    buffer_add(b, "]", 1);
}

enum column_kind { COLUMN_PLAIN, COLUMN_COMMAS, COLUMN_NAMES, COLUMN_JSON, COLUMN_BOOL };

/* SQLite's own printf: the C library's writes the locale's comma. */
static void put_real(struct buffer *b, double x) {
    char number[40];
    buffer_text(b, sqlite3_snprintf(sizeof number, number, "%.8g", x));
}

static enum column_kind kind_of(const char *name, size_t *len) {
    static const struct {
        const char *end;
        enum column_kind kind;
    } ends[] = {{"[]", COLUMN_COMMAS}, {"[;]", COLUMN_NAMES}, {"{}", COLUMN_JSON}, {"?", COLUMN_BOOL}};
    *len = strlen(name);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (slice_ends(slice_of(name), ends[i].end)) {
            *len -= strlen(ends[i].end);
            return ends[i].kind;
        }
    }
    return COLUMN_PLAIN;
}

static void json_value(struct buffer *b, sqlite3_stmt *st, int i, enum column_kind kind) {
    int type = sqlite3_column_type(st, i);
    const char *text = (const char *)sqlite3_column_text(st, i);
    size_t len = (size_t)sqlite3_column_bytes(st, i);
    if (kind == COLUMN_COMMAS || kind == COLUMN_NAMES) {
        json_list(b, text, len, kind == COLUMN_COMMAS ? ',' : '\x1f');
    } else if (text == NULL) {
        buffer_text(b, "null");
    } else if (kind == COLUMN_BOOL) {
        buffer_text(b, strcmp(text, "0") != 0 ? "true" : "false");
    } else if (kind == COLUMN_JSON || type == SQLITE_INTEGER) {
        buffer_add(b, text, len);
    } else if (type == SQLITE_FLOAT) {
        put_real(b, sqlite3_column_double(st, i));
    } else {
        json_text(b, text, len);
    }
}

/* For TSV and tables: tabs, line ends and other control characters as spaces, names between "; ". */
static void plain_value(struct buffer *b, sqlite3_stmt *st, int i) {
    if (sqlite3_column_type(st, i) == SQLITE_FLOAT) {
        put_real(b, sqlite3_column_double(st, i));
        return;
    }
    const char *text = (const char *)sqlite3_column_text(st, i);
    size_t len = text != NULL ? (size_t)sqlite3_column_bytes(st, i) : 0;
    size_t from = 0;
    for (size_t k = 0, size; k < len; k += size) {
        size_t control = utf8_control(text + k, len - k);
        size = control > 0 ? control : 1;
        if (control > 0) {
            buffer_add(b, text + from, k - from);
            buffer_text(b, text[k] == 0x1f ? "; " : " ");
            from = k + size;
        }
    }
    buffer_add(b, text + from, len - from);
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
    while (total > w->width + 2 && widest[cut] > 10) { /* the widest give first; a day stays whole */
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
            TRY(rows_flush(w, err));
        }
    }
    return ATT_OK;
}

/* ---- rows -------------------------------------------------------------------------------------------------------- */

/* A cell of the table, or the place in the line where the next value goes. */
static struct buffer *next_cell(struct rows *w, bool first) {
    if (w->format == ATT_ROWS_TABLE) {
        return add_cell(w);
    }
    if (w->format == ATT_ROWS_TSV) {
        buffer_add(&w->line, "\t", !first);
    } else {
        buffer_text(&w->line, first ? "{" : ",");
    }
    return &w->line;
}

static att_status end_row(struct rows *w, att_error *err) {
    buffer_text(&w->line, w->format == ATT_ROWS_JSON ? "}\n" : w->format == ATT_ROWS_TSV ? "\n" : "");
    return rows_flush(w, err);
}

static bool has_cursor(sqlite3_stmt *st) {
    const char *last = sqlite3_column_name(st, sqlite3_column_count(st) - 1);
    return last != NULL && strcmp(last, ROWS_CURSOR) == 0;
}

static uint32_t shown_columns(sqlite3_stmt *st) {
    return (uint32_t)sqlite3_column_count(st) - has_cursor(st);
}

static void keep_cursor(struct rows *w, sqlite3_stmt *st) {
    if (w->limit > 0 && has_cursor(st)) {
        int last = sqlite3_column_count(st) - 1;
        const char *values = (const char *)sqlite3_column_text(st, last);
        w->at.len = 0;
        buffer_add(&w->at, values, values != NULL ? (size_t)sqlite3_column_bytes(st, last) : 0);
    }
}

att_status rows_begin(struct rows *w, sqlite3_stmt *st, att_error *err) {
    uint32_t lead = w->lead != NULL;
    w->count = shown_columns(st) + lead;
    if (w->format == ATT_ROWS_JSON) {
        return ATT_OK;
    }
    for (uint32_t i = 0; i < w->count; i++) {
        const char *name = i < lead ? w->lead_name : sqlite3_column_name(st, (int)(i - lead));
        size_t len;
        struct buffer *cell = next_cell(w, i == 0);
        if (cell == NULL || name == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for an answer");
        }
        kind_of(name, &len);
        buffer_add(cell, name, len);
    }
    return end_row(w, err);
}

bool rows_room(struct rows *w, sqlite3_stmt *st) {
    w->more = w->limit > 0 && w->written == w->limit;
    if (!w->more) {
        keep_cursor(w, st);
    }
    return !w->more;
}

att_status rows_write(struct rows *w, sqlite3_stmt *st, att_error *err) {
    uint32_t lead = w->lead != NULL;
    if (!rows_room(w, st)) {
        return ATT_OK;
    }
    w->written++;
    for (uint32_t i = 0; i < w->count; i++) {
        const char *name = i < lead ? w->lead_name : sqlite3_column_name(st, (int)(i - lead));
        size_t len;
        struct buffer *cell = next_cell(w, i == 0);
        if (cell == NULL || name == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for an answer");
        }
        enum column_kind kind = kind_of(name, &len);
        if (w->format == ATT_ROWS_JSON) {
            json_text(cell, name, len);
            buffer_add(cell, ":", 1);
            if (i < lead) {
                json_text(cell, w->lead, strlen(w->lead));
            } else {
                json_value(cell, st, (int)(i - lead), kind);
            }
        } else if (i < lead) {
            buffer_text(cell, w->lead);
        } else {
            plain_value(cell, st, (int)(i - lead));
        }
        if (cell->failed) {
            return fail(err, ATT_NO_MEMORY, "no memory for an answer");
        }
    }
    return end_row(w, err);
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
    buffer_free(&w->at);
}

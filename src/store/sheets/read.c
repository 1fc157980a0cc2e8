#include "store/sheets/read.h"

#include <string.h>

#include "store/query/query.h"

/* ---- bits --------------------------------------------------------------------------------------------------------- */

att_status bits_make(struct att_store *s, int64_t count, struct bits *out, att_error *err) {
    *out = (struct bits){arena_zero(&s->scratch, ((size_t)count / 64 + 1) * sizeof *out->words), count};
    return out->words != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a question");
}

att_status bits_copy(struct att_store *s, const struct bits *from, struct bits *out, att_error *err) {
    TRY(bits_make(s, from->count, out, err));
    memcpy(out->words, from->words, ((size_t)from->count / 64 + 1) * sizeof *out->words);
    return ATT_OK;
}

att_status bits_read(struct att_store *s, struct query *q, struct bits *out, att_error *err) {
    sqlite3_stmt *st = NULL;
    bool row = true;
    att_status status = query_prepare(q, s, &st, err);
    while (status == ATT_OK && (status = sql_step(s, st, &row, err)) == ATT_OK && row) {
        bits_set(out, sqlite3_column_int64(st, 0));
    }
    sqlite3_finalize(st);
    query_free(q);
    return status;
}

void bits_and(struct bits *to, const struct bits *other) {
    for (int64_t i = 0; i < to->count / 64 + 1; i++) {
        to->words[i] &= i < other->count / 64 + 1 ? other->words[i] : 0;
    }
}

void bits_or(struct bits *to, const struct bits *other) {
    for (int64_t i = 0; i < to->count / 64 + 1 && i < other->count / 64 + 1; i++) {
        to->words[i] |= other->words[i];
    }
}

int64_t bits_count(const struct bits *b) {
    int64_t n = 0;
    for (int64_t i = 0; i < b->count / 64 + 1; i++) {
        n += __builtin_popcountll(b->words[i]);
    }
    return n;
}

/* ---- columns ------------------------------------------------------------------------------------------------------ */

att_status sheet_begin(struct att_store *s, enum sheet_column column, struct sheet_reading *r, att_error *err) {
    TRY(sql_get(s, "SELECT sheet, data FROM sheet WHERE sheet BETWEEN ?1 AND ?2", &r->st, err));
    sqlite3_bind_int64(r->st, 1, (int64_t)column << 32);
    sqlite3_bind_int64(r->st, 2, ((int64_t)column << 32) + UINT32_MAX);
    return ATT_OK;
}

att_status sheet_next(struct att_store *s, struct sheet_reading *r, bool *more, att_error *err) {
    TRY(sql_step(s, r->st, more, err));
    if (*more) {
        r->first = (sqlite3_column_int64(r->st, 0) & UINT32_MAX) << SHEET_SHIFT;
        const uint8_t *at = sqlite3_column_blob(r->st, 1);
        r->at = at != NULL ? at : (const uint8_t *)""; /* an empty one has no place */
        r->end = r->at + sqlite3_column_bytes(r->st, 1);
    }
    return ATT_OK;
}

att_status sheet_load(struct att_store *s, enum sheet_column column, int64_t count, uint8_t **out, att_error *err) {
    struct sheet_reading r;
    bool more;
    size_t width = sheet_width[column], size = (size_t)count * width;
    *out = arena_zero(&s->scratch, size + 1);
    if (*out == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a question");
    }
    TRY(sheet_begin(s, column, &r, err));
    for (;;) {
        TRY(sheet_next(s, &r, &more, err));
        if (!more) {
            return ATT_OK;
        }
        size_t from = (size_t)r.first * width, len = (size_t)(r.end - r.at);
        if (from < size && len > 0) {
            memcpy(*out + from, r.at, len < size - from ? len : size - from);
        }
    }
}

static bool lot_has(const struct bits *b, int64_t lot) {
    uint64_t any = 0;
    for (int64_t i = lot * (SHEET_LOT / 64); i < (lot + 1) * (SHEET_LOT / 64) && i < b->count / 64 + 1; i++) {
        any |= b->words[i];
    }
    return any != 0;
}

/* One by one lots are read at three times the cost of one in a row. */
att_status sheet_some_begin(struct att_store *s, enum sheet_column column, const struct bits *some,
                            struct sheet_some *r, att_error *err) {
    int64_t lots = (some->count >> SHEET_SHIFT) + 1, wanted = 0;
    for (int64_t lot = 0; lot < lots; lot++) {
        wanted += lot_has(some, lot);
    }
    *r = (struct sheet_some){.some = some, .column = column, .single = wanted <= lots / 3};
    return r->single ? sql_get(s, "SELECT sheet, data FROM sheet WHERE sheet = ?1", &r->row.st, err)
                     : sheet_begin(s, column, &r->row, err);
}

/* Comes to the lot's row, if it has one. */
static att_status find_lot(struct att_store *s, struct sheet_some *r, int64_t lot, bool *has, att_error *err) {
    if (r->single) {
        sqlite3_bind_int64(r->row.st, 1, (int64_t)r->column << 32 | lot);
        return sheet_next(s, &r->row, has, err);
    }
    while (!r->begun || (r->more && r->row.first < lot << SHEET_SHIFT)) {
        r->begun = true;
        TRY(sheet_next(s, &r->row, &r->more, err));
    }
    *has = r->more && r->row.first == lot << SHEET_SHIFT;
    return ATT_OK;
}

att_status sheet_some_next(struct att_store *s, struct sheet_some *r, bool *more, att_error *err) {
    int64_t lots = (r->some->count >> SHEET_SHIFT) + 1;
    bool has = false;
    if (r->single && r->begun) {
        sql_done(r->row.st);
    }
    while (r->lot < lots && !lot_has(r->some, r->lot)) {
        r->lot++;
    }
    *more = r->lot < lots;
    if (!*more) {
        if (!r->single && r->more) {
            sql_done(r->row.st);
        }
        return ATT_OK;
    }
    TRY(find_lot(s, r, r->lot, &has, err));
    r->begun = true;
    r->first = r->lot++ << SHEET_SHIFT;
    r->at = r->row.at;
    r->count = has ? (r->row.end - r->row.at) / sheet_width[r->column] : 0;
    return ATT_OK;
}

/* Of 64 numbers from `at` on, a bit each whose value is wanted. */
static inline uint64_t find_word(const uint8_t *at, uint8_t width, int64_t count, const uint8_t *wanted,
                                 uint32_t values) {
    uint64_t word = 0;
    for (int64_t i = 0; i < count; i++) {
        uint32_t value = sheet_at(at, width, i);
        word |= (uint64_t)(value < values && wanted[value]) << i;
    }
    return word;
}

att_status sheet_find(struct att_store *s, enum sheet_column column, const uint8_t *wanted, uint32_t values,
                      struct bits *out, att_error *err) {
    struct sheet_reading r;
    bool more;
    uint8_t width = sheet_width[column];
    TRY(sheet_begin(s, column, &r, err));
    for (;;) {
        TRY(sheet_next(s, &r, &more, err));
        if (!more) {
            return ATT_OK;
        }
        int64_t n = (r.end - r.at) / width;
        n = n < SHEET_LOT ? n : SHEET_LOT;
        for (int64_t i = 0; i < n && r.first + i < out->count; i += 64) {
            int64_t left = out->count - (r.first + i),
                    count = n - i < left ? n - i : left; /* a lot may tell too much */
            count = count < 64 ? count : 64;
            const uint8_t *at = r.at + i * width;
            uint64_t word = width == 1   ? find_word(at, 1, count, wanted, values)
                            : width == 2 ? find_word(at, 2, count, wanted, values)
                                         : find_word(at, 3, count, wanted, values);
            out->words[(r.first + i) >> 6] |= word;
        }
    }
}

/* Sheets read: bits of mentions, stories and actors of which something holds. */
#ifndef ATTACHE_STORE_SHEETS_READ_H
#define ATTACHE_STORE_SHEETS_READ_H

#include "store/sheets/sheet.h"
#include "store/store.h"

/* A bit a number, from 0 to `count` - 1. */
struct bits {
    uint64_t *words;
    int64_t count;
};

static inline bool bits_has(const struct bits *b, int64_t i) {
    return i >= 0 && i < b->count && (b->words[i >> 6] >> (i & 63) & 1) != 0;
}

static inline void bits_set(struct bits *b, int64_t i) {
    if (i >= 0 && i < b->count) {
        b->words[i >> 6] |= (uint64_t)1 << (i & 63);
    }
}

static inline void bits_clear(struct bits *b, int64_t i) {
    if (i >= 0 && i < b->count) {
        b->words[i >> 6] &= ~((uint64_t)1 << (i & 63));
    }
}

/* None set; in the store's scratch, as all that follows. */
att_status bits_make(struct att_store *s, int64_t count, struct bits *out, att_error *err);
att_status bits_copy(struct att_store *s, const struct bits *from, struct bits *out, att_error *err);
/* Sets the numbers that a statement answers, and frees it. */
struct query;
att_status bits_read(struct att_store *s, struct query *q, struct bits *out, att_error *err);
void bits_and(struct bits *to, const struct bits *other);
void bits_or(struct bits *to, const struct bits *other);
int64_t bits_count(const struct bits *b);
/* Runs the statement behind it for each set one, whose number is `n`. */
#define BITS_EACH(b, n)                                                                              \
    for (int64_t bits_word = 0; bits_word < (b)->count / 64 + 1; bits_word++)                        \
        for (uint64_t bits_left = (b)->words[bits_word]; bits_left != 0; bits_left &= bits_left - 1) \
            for (int64_t n = bits_word * 64 + __builtin_ctzll(bits_left), bits_once = 1; bits_once; bits_once = 0)

/* A column of a fixed width, of `count` numbers: little endian. */
att_status sheet_load(struct att_store *s, enum sheet_column column, int64_t count, uint8_t **out, att_error *err);
static inline uint32_t sheet_at(const uint8_t *column, uint8_t width, int64_t i) {
    const uint8_t *at = column + i * width;
    return width == 1   ? at[0]
           : width == 2 ? at[0] | (uint32_t)at[1] << 8
                        : at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16;
}

/* Adds the numbers whose value of a fixed width is in `wanted` (a byte a value, below `values`). */
att_status sheet_find(struct att_store *s, enum sheet_column column, const uint8_t *wanted, uint32_t values,
                      struct bits *out, att_error *err);
/* The lots of a column in their order. */
struct sheet_reading {
    sqlite3_stmt *st;
    int64_t first; /* number of the lot's first */
    const uint8_t *at, *end;
};

/* Two readings of one time disturb each other: read to the end. */
att_status sheet_begin(struct att_store *s, enum sheet_column column, struct sheet_reading *out, att_error *err);
/* `more`: whether there is another lot. */
att_status sheet_next(struct att_store *s, struct sheet_reading *r, bool *more, att_error *err);

/* The lots of a column of a fixed width in which numbers are set. */
struct sheet_some {
    struct sheet_reading row;
    const struct bits *some;
    enum sheet_column column;
    bool single, begun, more; /* each is looked up; a row was read; another may come */
    int64_t lot;              /* the next one */
    int64_t first,
        count;         /* the present one's first number; those of its values that are told: what is behind them is 0 */
    const uint8_t *at; /* values, until the next is read */
};

att_status sheet_some_begin(struct att_store *s, enum sheet_column column, const struct bits *some,
                            struct sheet_some *out, att_error *err);
/* `more`: whether there is another. Read to the end, too. */
att_status sheet_some_next(struct att_store *s, struct sheet_some *r, bool *more, att_error *err);

/* Calls `each` for the numbers that are set, in order, with their values of a fixed width. Each may be cleared meanwhile. */
typedef void sheet_value(void *context, int64_t number, uint32_t value);
static inline att_status sheet_values(struct att_store *s, enum sheet_column column, const struct bits *some,
                                      sheet_value *each, void *context, att_error *err) {
    struct sheet_some r;
    bool more;
    TRY(sheet_some_begin(s, column, some, &r, err));
    for (;;) {
        TRY(sheet_some_next(s, &r, &more, err));
        if (!more) {
            return ATT_OK;
        }
        for (int64_t word = r.first >> 6; word < (r.first + SHEET_LOT) >> 6 && word < some->count / 64 + 1; word++) {
            for (uint64_t left = some->words[word]; left != 0; left &= left - 1) {
                int64_t n = word * 64 + __builtin_ctzll(left), i = n - r.first;
                each(context, n, i < r.count ? sheet_at(r.at, sheet_width[column], i) : 0);
            }
        }
    }
}

/* Calls `each` for all pairs of a column in order; inline, so that it is too: these are millions. */
typedef void sheet_pair(void *context, int64_t number, int64_t value);
static inline att_status sheet_pairs(struct att_store *s, enum sheet_column column, sheet_pair *each, void *context,
                                     att_error *err) {
    struct sheet_reading r;
    bool more;
    TRY(sheet_begin(s, column, &r, err));
    for (;;) {
        TRY(sheet_next(s, &r, &more, err));
        if (!more) {
            return ATT_OK;
        }
        uint64_t place = 0, value = 0, by, zigzag; /* unsigned: damaged ones wrap around */
        while (sheet_varint(&r.at, r.end, &by) && sheet_varint(&r.at, r.end, &zigzag) && by < SHEET_LOT - place) {
            place += by; /* never back, nor beyond the lot */
            value += zigzag >> 1 ^ -(zigzag & 1);
            each(context, r.first + (int64_t)place, (int64_t)value);
        }
    }
}

#endif

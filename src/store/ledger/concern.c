/* Which entries of a group a deed may concern: most deeds of most days concern none, and a group that is full has hundreds. A bit for
 * each entry in a row for each word of its act or condition and for each addressee, by their hashes: rows are joined instead of
 * entries looked at. What is found may concern nothing all the same: `judge` decides. */
#include <string.h>

#include "store/ledger/parts.h"

enum rows {
    ROW_OPEN,
    ROW_TRUCE,
    ROW_UNADDRESSED,
    ROW_ADDRESSED,
    ROW_WORDS = ROW_ADDRESSED + 64,
    ROWS = ROW_WORDS + 256
};

static uint64_t *row_of(const struct concerns *c, uint32_t row) {
    return c->rows + (size_t)row * c->width;
}

static uint64_t *row_of_word(const struct concerns *c, uint64_t stem) {
    return row_of(c, ROW_WORDS + (uint32_t)(stem >> 6 & 255));
}

static uint64_t *row_of_addressee(const struct concerns *c, uint32_t hash) {
    return row_of(c, ROW_ADDRESSED + (hash & 63));
}

/* Room for so many entries. */
static bool widen(struct arena *a, struct concerns *c, uint32_t entries) {
    struct concerns wide = {.width = c->width > 0 ? c->width : 1};
    while (wide.width < entries / 64 + 1) {
        wide.width *= 2;
    }
    if (wide.width == c->width) {
        return true;
    }
    wide.rows = arena_array(a, (size_t)(ROWS + 1) * wide.width, sizeof *wide.rows);
    if (wide.rows == NULL) {
        return false;
    }
    wide.found = row_of(&wide, ROWS);
    for (uint32_t row = 0; c->width > 0 && row < ROWS; row++) {
        memcpy(row_of(&wide, row), row_of(c, row), c->width * sizeof *c->rows);
    }
    *c = wide;
    return true;
}

static void set(uint64_t *row, uint32_t at, bool on) {
    uint64_t bit = (uint64_t)1 << (at & 63);
    row[at / 64] = on ? row[at / 64] | bit : row[at / 64] & ~bit;
}

bool concerns_note(struct group *g, const struct entry *e) {
    struct concerns *c = &g->concerns;
    uint32_t at = (uint32_t)(e - g->entries);
    if (!widen(g->arena, c, at + 1)) {
        return false;
    }
    set(row_of(c, ROW_TRUCE), at, e->truce != 0);
    set(row_of(c, ROW_OPEN), at, e->truce == 0 && !e->settled);
    set(row_of(c, ROW_UNADDRESSED), at, e->addressee.count == 0);
    for (uint32_t i = 0; i < e->addressee.count; i++) {
        set(row_of_addressee(c, e->addressee.hash[i]), at, true);
    }
    for (uint32_t i = 0; i < e->words.count; i++) {
        set(row_of_word(c, e->words.at[i]), at, true);
    }
    for (uint32_t i = 0; i < e->hung.count; i++) {
        set(row_of_word(c, e->hung.at[i]), at, true);
    }
    return true;
}

/* Joins the rows of the words into `out`. */
static void join_words(const struct concerns *c, const struct words *words, uint64_t *out) {
    for (uint32_t i = 0; i < words->count; i++) {
        const uint64_t *row = row_of_word(c, words->at[i]);
        for (uint32_t k = 0; k < c->width; k++) {
            out[k] |= row[k];
        }
    }
}

static uint64_t addressed(const struct concerns *c, const struct side *actor, uint32_t k) {
    uint64_t out = 0;
    for (uint32_t i = 0; i < actor->count; i++) {
        out |= row_of_addressee(c, actor->hash[i])[k];
    }
    return out;
}

const uint64_t *concerns_of(const struct group *g, const struct deed *d, enum hears hears, bool truces) {
    const struct concerns *c = &g->concerns;
    enum wordless wordless = judge_wordless(d);
    if (c->width == 0) {
        return NULL;
    }
    memset(c->found, 0, c->width * sizeof *c->found);
    if (hears != HEARS_NONE) {
        join_words(c, &d->words, c->found);
    }
    for (uint32_t k = 0; k < c->width; k++) {
        uint64_t theirs = hears != HEARS_NONE ? addressed(c, &d->actor, k) : 0, found = c->found[k];
        found |= wordless == WORDLESS_ALL ? UINT64_MAX : 0;
        found |= wordless != WORDLESS_NONE ? theirs : 0;
        found |= wordless == WORDLESS_STAKE ? row_of(c, ROW_UNADDRESSED)[k] : 0;
        found &= hears == HEARS_ALL ? UINT64_MAX : theirs;
        c->found[k] = (found & row_of(c, ROW_OPEN)[k]) | (truces ? row_of(c, ROW_TRUCE)[k] : 0);
    }
    return c->found;
}

const uint64_t *concerns_open(const struct group *g) {
    return g->concerns.width > 0 ? row_of(&g->concerns, ROW_OPEN) : NULL;
}

const uint64_t *concerns_truces(const struct group *g) {
    return g->concerns.width > 0 ? row_of(&g->concerns, ROW_TRUCE) : NULL;
}

uint32_t concerns_before(const uint64_t *bits, uint32_t end) {
    uint32_t k = end / 64;
    uint64_t left = end % 64 != 0 ? bits[k] << (64 - end % 64) >> (64 - end % 64) : 0;
    while (left == 0 && k > 0) {
        left = bits[--k];
    }
    return left != 0 ? 64 * k + 63 - (uint32_t)__builtin_clzll(left) : LEDGER_NONE;
}

uint32_t concerns_from(const uint64_t *bits, uint32_t start, uint32_t end) {
    for (uint32_t k = start / 64; 64 * k < end; k++) {
        uint64_t left = k == start / 64 ? bits[k] >> (start % 64) << (start % 64) : bits[k];
        if (left != 0) {
            return 64 * k + (uint32_t)__builtin_ctzll(left);
        }
    }
    return LEDGER_NONE;
}

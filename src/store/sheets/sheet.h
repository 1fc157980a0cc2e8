/* Sheets: a few bytes for each mention, story event, actor, article and ledger entry, packed by columns, so that a question of any conditions reads some
 * megabytes in their order rather than rows all over the store.
 *
 * A lot is SHEET_LOT numbers of `mention` (which are those of `story` too), `actor`, `article` or `entry`; the row `column << 32 | lot` of the table
 * `sheet` has the lot's values of one column. A column of a fixed width has them little endian, one a number, 0 where there is none;
 * lots may be missing, and a column of pairs has for some of its numbers one value or more: the number's distance from the last and
 * the value's difference from the last, each as a varint (seven bits a byte, the least first; differences zigzag). Sheets follow from
 * the other tables alone. */
#ifndef ATTACHE_STORE_SHEETS_SHEET_H
#define ATTACHE_STORE_SHEETS_SHEET_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

#define SHEET_SHIFT 11
#define SHEET_LOT (1 << SHEET_SHIFT)
#define SHEET_ROWS " >> 11"    /* SQL: a number's lot */
#define SHEET_MOST_LOT 0x1FFFF /* numbers beyond, which no store comes to of its own, are on no sheet */

enum sheet_column {
    /* of stories */
    SHEET_KIND, /* type | (status + 1) << 4 | background << 7; of what is no story 0 */
    SHEET_MODE, /* its place among mode_names | SHEET_PLACED */
    SHEET_DAY,  /* sheet_day */
    SHEET_ORIGINS,
    SHEET_REPORTS, /* both pairs: of those that do not have one, no more than SHEET_MOST */
    /* of mentions */
    SHEET_STORY,   /* pairs: of those that are part of another's story */
    SHEET_ARTICLE, /* pairs: the article from this mention on */
    SHEET_SCORE,   /* in ten thousandths, rounded */
    SHEET_COUNTRY, /* of its place: sheet_code */
    SHEET_ACTORS,
    SHEET_RECIPIENTS, /* both pairs: numbers of `actor` */
    /* of actors */
    SHEET_ACTOR_COUNTRY,
    SHEET_ACTOR_COUNTRIES, /* pairs: those behind the first */
    SHEET_ACTOR_SECTOR,
    SHEET_ACTOR_SECTORS, /* pairs */
    /* of mentions again */
    SHEET_SAID, /* pairs: status | SHEET_DENIED, of those that are another thing than actual */
    /* of articles */
    SHEET_KNOWN, /* pairs: since when articles are known, from this one on: sheet_time */
    SHEET_TURNS, /* what became of the ledger's entries by its word: struct sheet_turn */
    /* of entries */
    SHEET_ENTRY, /* kind + 1 | state << 3 | of a lapsed one, which it is on an earlier day << 6: sheet_states */
    SHEET_DUE,   /* sheet_day */
    /* of mentions once more */
    SHEET_PLACE, /* pairs: numbers of place_spelling, of its place's name and of its location's */
    SHEET_COLUMNS
};

#define SHEET_PLACED 0x80
#define SHEET_DENIED 0x80 /* a claim that denies holds it */
#define SHEET_MOST 65535

/* Bytes a number; 0 for pairs. */
extern const uint8_t sheet_width[SHEET_COLUMNS];

/* A day, month or year as a number that sorts as its text does; 0 for none. */
uint32_t sheet_day(const char *day);
/* Three capitals as a number above 0, 0 for anything else. */
uint32_t sheet_code(const char *at, size_t len);

/* A time of the store's, "2025-08-06T18:00:00Z", as a number that sorts as its text does; 0 for anything else. */
int64_t sheet_time(const char *time);

/* What stands in SHEET_ENTRY and SHEET_TURNS: states with those first that may lapse; what happens to an entry, but for "repeated",
 * in the order of letters. */
#define SHEET_STATES 8
#define SHEET_LAPSED 3
#define SHEET_CHANGES 8
extern const char *const sheet_states[SHEET_STATES];
extern const char *const sheet_changes[SHEET_CHANGES];

/* One turn, as four varints: the article's distance from the last turn's; change | ordinal << 3; the day's and the entry's
 * differences from the last ones, zigzag. An article's stand in the order of their changes, days, entries. */
struct sheet_turn {
    int64_t article, entry, ordinal;
    uint32_t day; /* sheet_day */
    uint8_t change;
};

/* The next varint; false where the bytes end within it. */
static inline bool sheet_varint(const uint8_t **at, const uint8_t *end, uint64_t *out) {
    uint64_t v = 0;
    if (*at < end && **at < 128) { /* as most are */
        *out = *(*at)++;
        return true;
    }
    for (unsigned shift = 0; *at < end && shift < 64; shift += 7) {
        uint8_t byte = *(*at)++;
        v |= (uint64_t)(byte & 127) << shift;
        if (byte < 128) {
            *out = v;
            return true;
        }
    }
    return false;
}

/* The next of a lot: *t is the one before, at first one of the lot's first article. False where the bytes end. */
static inline bool sheet_next_turn(const uint8_t **at, const uint8_t *end, struct sheet_turn *t) {
    uint64_t by, what, day, entry;
    if (!sheet_varint(at, end, &by) || !sheet_varint(at, end, &what) || !sheet_varint(at, end, &day) ||
        !sheet_varint(at, end, &entry)) {
        return false;
    }
    t->article = (int64_t)((uint64_t)t->article + by); /* unsigned: damaged ones wrap around */
    t->change = what & 7;
    t->ordinal = (int64_t)(what >> 3);
    t->day += (uint32_t)(day >> 1 ^ -(day & 1));
    t->entry = (int64_t)((uint64_t)t->entry + (entry >> 1 ^ -(entry & 1)));
    return true;
}

/* Lots of articles and of entries whose turns and states the ledger told anew. */
struct sheet_marks {
    uint64_t articles[(SHEET_MOST_LOT + 1) / 64], entries[(SHEET_MOST_LOT + 1) / 64];
};

static inline void sheet_mark(uint64_t *lots, int64_t number) {
    int64_t lot = number >> SHEET_SHIFT;
    if (lot >= 0 && lot <= SHEET_MOST_LOT) {
        lots[lot / 64] |= (uint64_t)1 << (lot & 63);
    }
}

/* Of the schema. */
extern const char schema_sheets[];
/* Writes every lot. For a store that has none. */
att_status sheets_fill(sqlite3 *db, att_error *err);
/* Writes the lots of what a batch put, moved or took away: pending_lot, and the temporary tables that stories_tell leaves. */
att_status sheets_update(sqlite3 *db, att_error *err);
/* Those that the ledger marked; clears the marks. */
att_status sheets_update_ledger(sqlite3 *db, struct sheet_marks *marks, att_error *err);

#endif

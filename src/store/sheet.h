/* Sheets: a few bytes for each mention, story event and actor, packed by columns, so that a question of any conditions reads some
 * megabytes in their order rather than rows all over the store.
 *
 * A lot is SHEET_LOT numbers of `mention` (which are those of `story` too) or of `actor`; the row `column << 32 | lot` of the table
 * `sheet` has the lot's values of one column. A column of a fixed width has them little endian, one a number, 0 where there is none;
 * lots may be missing, and a column of pairs has for some of its numbers one value or more: the number's distance from the last and
 * the value's difference from the last, each as a varint (seven bits a byte, the least first; differences zigzag). Sheets follow from
 * the other tables alone. */
#ifndef ATTACHE_STORE_SHEET_H
#define ATTACHE_STORE_SHEET_H

#include <sqlite3.h>
#include <stdbool.h>
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
    SHEET_COLUMNS
};

#define SHEET_PLACED 0x80
#define SHEET_MOST 65535

/* Bytes a number; 0 for pairs. */
extern const uint8_t sheet_width[SHEET_COLUMNS];

/* A day, month or year as a number that sorts as its text does; 0 for none. */
uint32_t sheet_day(const char *day);
/* Three capitals as a number above 0, 0 for anything else. */
uint32_t sheet_code(const char *at, size_t len);

/* The next varint; false where the bytes end within it. */
static inline bool sheet_varint(const uint8_t **at, const uint8_t *end, uint64_t *out) {
    uint64_t v = 0;
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

/* Of the schema. */
extern const char schema_sheets[];
/* Writes every lot. For a store that has none. */
att_status sheets_fill(sqlite3 *db, att_error *err);
/* Writes the lots of what a batch put, moved or took away: pending_lot, and the temporary tables that stories_tell leaves. */
att_status sheets_update(sqlite3 *db, att_error *err);

#endif

/* Sheets written. */
#include "store/sheet.h"

#include <string.h>

#include "base/date.h"
#include "base/text.h"
#include "document/labels.h"

const uint8_t sheet_width[SHEET_COLUMNS] = {
    [SHEET_KIND] = 1,    [SHEET_MODE] = 1,          [SHEET_DAY] = 3,         [SHEET_SCORE] = 2,
    [SHEET_COUNTRY] = 2, [SHEET_ACTOR_COUNTRY] = 2, [SHEET_ACTOR_SECTOR] = 2};

/* Lots of mentions, and of actors, that lost rows. */
const char schema_sheets[] = "CREATE TABLE sheet(sheet INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;"
                             "CREATE TABLE pending_lot(lot INTEGER PRIMARY KEY) STRICT;"
                             "CREATE TABLE pending_actor_lot(lot INTEGER PRIMARY KEY) STRICT;";

uint32_t sheet_day(const char *day) {
    struct date d;
    return day != NULL && date_parse(day, strlen(day), &d) && d.year > 0
               ? ((uint32_t)d.year * 13 + d.month) * 32 + d.day
               : 0;
}

uint32_t sheet_code(const char *at, size_t len) {
    uint32_t code = 0;
    for (size_t i = 0; i < 3; i++) {
        if (len != 3 || at[i] < 'A' || at[i] > 'Z') {
            return 0;
        }
        code = code * 26 + (uint32_t)(at[i] - 'A');
    }
    return code + 1;
}

/* ---- one lot's columns -------------------------------------------------------------------------------------------- */

struct column {
    struct buffer b;
    uint32_t last; /* pairs: the number */
    int64_t last_value;
};

struct lot {
    int64_t first; /* number */
    struct column columns[SHEET_COLUMNS];
    char fixed[SHEET_COLUMNS][3 * SHEET_LOT];
    bool some[SHEET_COLUMNS]; /* of a fixed width: a value that is not 0 */
};

static void put_varint(struct buffer *b, uint64_t v) {
    char bytes[10];
    size_t n = 0;
    do {
        bytes[n++] = (char)((v & 127) | (v > 127 ? 128 : 0));
        v >>= 7;
    } while (v > 0);
    buffer_add(b, bytes, n);
}

static void put_pair(struct lot *l, enum sheet_column c, int64_t number, int64_t value) {
    struct column *to = &l->columns[c];
    uint32_t at = (uint32_t)(number - l->first);
    int64_t by = value - to->last_value;
    put_varint(&to->b, at - to->last);
    put_varint(&to->b, (uint64_t)by << 1 ^ (uint64_t)(by >> 63));
    to->last = at;
    to->last_value = value;
}

static void put_fixed(struct lot *l, enum sheet_column c, int64_t number, uint32_t value) {
    char *at = l->fixed[c] + (number - l->first) * sheet_width[c];
    for (uint8_t i = 0; i < sheet_width[c]; i++) {
        at[i] = (char)(value >> 8 * i);
    }
    l->some[c] = l->some[c] || value != 0;
}

static const char *text_of(sqlite3_stmt *st, int at) {
    return (const char *)sqlite3_column_text(st, at);
}

static int label_of(sqlite3_stmt *st, int at, const char *const *names, size_t count) {
    const char *text = text_of(st, at);
    int i = text != NULL ? label_find(names, count, text, strlen(text)) : -1;
    return i;
}

static void put_counted(struct lot *l, enum sheet_column c, int64_t number, int64_t count) {
    if (count != 1) {
        put_pair(l, c, number, count < 0 ? 0 : count > SHEET_MOST ? SHEET_MOST : count);
    }
}

/* What is not told yet has no type, and is no story. */
static void add_story(struct lot *l, sqlite3_stmt *st) {
    int64_t n = sqlite3_column_int64(st, 0);
    int type = label_of(st, 1, event_type_names, EVENT_TYPES);
    int status = label_of(st, 2, event_status_names, EVENT_STATUSES);
    int mode = label_of(st, 4, mode_names, MODE_COUNT);
    if (type < 0 || status < 0) {
        return;
    }
    put_fixed(l, SHEET_KIND, n, (uint32_t)(type | (status + 1) << 4 | (sqlite3_column_int(st, 3) != 0 ? 1 << 7 : 0)));
    put_fixed(l, SHEET_MODE, n, (uint32_t)(mode > 0 ? mode : 0) | (sqlite3_column_int(st, 6) ? SHEET_PLACED : 0));
    put_fixed(l, SHEET_DAY, n, sheet_day(text_of(st, 5)));
    put_counted(l, SHEET_ORIGINS, n, sqlite3_column_int64(st, 7));
    put_counted(l, SHEET_REPORTS, n, sqlite3_column_int64(st, 8));
}

static void add_mention(struct lot *l, sqlite3_stmt *st) {
    int64_t n = sqlite3_column_int64(st, 0), article = sqlite3_column_int64(st, 1), story = sqlite3_column_int64(st, 2);
    const char *country = text_of(st, 4);
    if (article != l->columns[SHEET_ARTICLE].last_value) {
        put_pair(l, SHEET_ARTICLE, n, article);
    }
    if (story != 0 && story != n) {
        put_pair(l, SHEET_STORY, n, story);
    }
    put_fixed(l, SHEET_SCORE, n, (uint32_t)(sqlite3_column_double(st, 3) * 10000 + .5));
    put_fixed(l, SHEET_COUNTRY, n, country != NULL ? sheet_code(country, strlen(country)) : 0);
}

static void add_party(struct lot *l, sqlite3_stmt *st) {
    const char *role = text_of(st, 1);
    if (role != NULL && (strcmp(role, "actor") == 0 || strcmp(role, "recipient") == 0)) {
        put_pair(l, role[0] == 'a' ? SHEET_ACTORS : SHEET_RECIPIENTS, sqlite3_column_int64(st, 0),
                 sqlite3_column_int64(st, 2));
    }
}

/* "RUS,UKR" */
static void add_codes(struct lot *l, int64_t n, const char *list, enum sheet_column first, enum sheet_column behind) {
    bool some = false;
    for (const char *at = list; at != NULL && *at != '\0';) {
        size_t len = strcspn(at, ",");
        uint32_t code = sheet_code(at, len);
        if (code > 0 && !some) {
            put_fixed(l, first, n, code);
            some = true;
        } else if (code > 0) {
            put_pair(l, behind, n, code);
        }
        at += len + (at[len] == ',');
    }
}

static void add_actor(struct lot *l, sqlite3_stmt *st) {
    int64_t n = sqlite3_column_int64(st, 0);
    add_codes(l, n, text_of(st, 1), SHEET_ACTOR_COUNTRY, SHEET_ACTOR_COUNTRIES);
    add_codes(l, n, text_of(st, 2), SHEET_ACTOR_SECTOR, SHEET_ACTOR_SECTORS);
}

/* ---- lots --------------------------------------------------------------------------------------------------------- */

#define BETWEEN " BETWEEN ?1 AND ?2"
/* What a lot is read from, and the columns that come of it. */
static const struct part {
    const char *sql;
    void (*add)(struct lot *l, sqlite3_stmt *st);
    bool actors;
} parts[] = {
    {"SELECT story, type, status, background, mode, day, place IS NOT NULL, origins, reports FROM story WHERE "
     "story" BETWEEN " ORDER BY story",
     add_story, false},
    {"SELECT mention, article, story, score, country FROM mention WHERE mention" BETWEEN " ORDER BY mention",
     add_mention, false},
    {"SELECT mention, role, actor FROM party WHERE mention" BETWEEN " ORDER BY mention, role, ordinal", add_party,
     false},
    {"SELECT actor, country, sector FROM actor WHERE actor" BETWEEN " ORDER BY actor", add_actor, true},
};
#define PARTS (sizeof parts / sizeof *parts)

struct writer {
    sqlite3 *db;
    sqlite3_stmt *read[PARTS], *write, *clear;
    struct lot *lot;
};

static att_status wrong(sqlite3 *db, att_error *err) {
    return fail(err, sqlite3_errcode(db) == SQLITE_NOMEM ? ATT_NO_MEMORY : ATT_IO, "sheets of the store: %s",
                sqlite3_errmsg(db));
}

static att_status prepare(sqlite3 *db, const char *sql, sqlite3_stmt **out, att_error *err) {
    return sqlite3_prepare_v2(db, sql, -1, out, NULL) == SQLITE_OK ? ATT_OK : wrong(db, err);
}

static att_status begin(struct writer *w, sqlite3 *db, att_error *err) {
    *w = (struct writer){.db = db};
    for (size_t i = 0; i < PARTS; i++) {
        TRY(prepare(db, parts[i].sql, &w->read[i], err));
    }
    TRY(prepare(db, "INSERT OR REPLACE INTO sheet VALUES(?1, ?2)", &w->write, err));
    TRY(prepare(db, "DELETE FROM sheet WHERE sheet = ?1", &w->clear, err));
    w->lot = sqlite3_malloc64(sizeof *w->lot);
    return w->lot != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for sheets");
}

static void end(struct writer *w) {
    for (size_t i = 0; i < PARTS; i++) {
        sqlite3_finalize(w->read[i]);
    }
    sqlite3_finalize(w->write);
    sqlite3_finalize(w->clear);
    sqlite3_free(w->lot);
}

static att_status read_part(struct writer *w, size_t i, att_error *err) {
    sqlite3_stmt *st = w->read[i];
    int rc;
    sqlite3_bind_int64(st, 1, w->lot->first);
    sqlite3_bind_int64(st, 2, w->lot->first + SHEET_LOT - 1);
    while ((rc = sqlite3_step(st)) == SQLITE_ROW) {
        parts[i].add(w->lot, st);
    }
    sqlite3_reset(st);
    return rc == SQLITE_DONE ? ATT_OK : wrong(w->db, err);
}

static att_status write_column(struct writer *w, enum sheet_column c, int64_t lot, att_error *err) {
    const struct lot *l = w->lot;
    const struct buffer *pairs = &l->columns[c].b;
    bool some = sheet_width[c] > 0 ? l->some[c] : pairs->len > 0;
    sqlite3_stmt *st = some ? w->write : w->clear;
    if (pairs->failed) {
        return fail(err, ATT_NO_MEMORY, "no memory for sheets");
    }
    sqlite3_bind_int64(st, 1, (int64_t)c << 32 | lot);
    if (some && sheet_width[c] > 0) {
        sqlite3_bind_blob(st, 2, l->fixed[c], sheet_width[c] * SHEET_LOT, SQLITE_STATIC);
    } else if (some) {
        sqlite3_bind_blob64(st, 2, pairs->at, pairs->len, SQLITE_STATIC);
    }
    int rc = sqlite3_step(st);
    sqlite3_reset(st);
    return rc == SQLITE_DONE ? ATT_OK : wrong(w->db, err);
}

static att_status write_lot(struct writer *w, int64_t lot, bool actors, att_error *err) {
    att_status status = ATT_OK;
    if (lot < 0 || lot > SHEET_MOST_LOT) {
        return ATT_OK;
    }
    memset(w->lot, 0, sizeof *w->lot);
    w->lot->first = lot << SHEET_SHIFT;
    for (size_t i = 0; i < PARTS && status == ATT_OK; i++) {
        status = parts[i].actors == actors ? read_part(w, i, err) : ATT_OK;
    }
    enum sheet_column from = actors ? SHEET_ACTOR_COUNTRY : 0, to = actors ? SHEET_COLUMNS : SHEET_ACTOR_COUNTRY;
    for (enum sheet_column c = from; c < to && status == ATT_OK; c++) {
        status = write_column(w, c, lot, err);
    }
    for (int c = 0; c < SHEET_COLUMNS; c++) {
        buffer_free(&w->lot->columns[c].b);
    }
    return status;
}

/* Each lot that the statement names. */
static att_status write_lots(struct writer *w, const char *which, bool actors, att_error *err) {
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_DONE;
    att_status status = prepare(w->db, which, &st, err);
    while (status == ATT_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
        status = write_lot(w, sqlite3_column_int64(st, 0), actors, err);
    }
    sqlite3_finalize(st);
    return status == ATT_OK && rc != SQLITE_DONE ? wrong(w->db, err) : status;
}

static att_status write_both(sqlite3 *db, const char *mentions, const char *actors, att_error *err) {
    struct writer w;
    att_status status = begin(&w, db, err);
    status = status == ATT_OK ? write_lots(&w, mentions, false, err) : status;
    status = status == ATT_OK ? write_lots(&w, actors, true, err) : status;
    end(&w);
    return status;
}

/* By steps: numbers that somebody else gave may lie far apart. */
#define ALL(table)                                                                                                     \
    "WITH RECURSIVE lot(n) AS (SELECT min(" table ")" SHEET_ROWS " FROM " table " UNION ALL SELECT (SELECT min(" table \
    ")" SHEET_ROWS " FROM " table " WHERE " table " >= (lot.n + 1) << 11) FROM lot WHERE n IS NOT NULL)"               \
    "  SELECT n FROM lot WHERE n IS NOT NULL"

att_status sheets_fill(sqlite3 *db, att_error *err) {
    return write_both(db, ALL("mention"), ALL("actor"), err);
}

att_status sheets_update(sqlite3 *db, att_error *err) {
    static const char mentions[] = "SELECT lot FROM pending_lot UNION SELECT story" SHEET_ROWS
                                   " FROM temp.touched_story UNION SELECT mention" SHEET_ROWS
                                   " FROM temp.touched_mention UNION SELECT mention" SHEET_ROWS " FROM temp.rooted";
    static const char actors[] = "SELECT lot FROM pending_actor_lot UNION SELECT a.actor" SHEET_ROWS
                                 " FROM pending_article CROSS JOIN actor a USING(article)";
    TRY(write_both(db, mentions, actors, err));
    return sqlite3_exec(db, "DELETE FROM pending_lot; DELETE FROM pending_actor_lot", NULL, NULL, NULL) == SQLITE_OK
               ? ATT_OK
               : wrong(db, err);
}

/* Sheets written. */
#include "store/sheets/sheet.h"

#include <string.h>

#include "base/date.h"
#include "base/text.h"
#include "document/labels.h"

const uint8_t sheet_width[SHEET_COLUMNS] = {
    [SHEET_KIND] = 1,          [SHEET_MODE] = 1,         [SHEET_DAY] = 3,   [SHEET_SCORE] = 2, [SHEET_COUNTRY] = 2,
    [SHEET_ACTOR_COUNTRY] = 2, [SHEET_ACTOR_SECTOR] = 2, [SHEET_ENTRY] = 1, [SHEET_DUE] = 3};

const char *const sheet_states[SHEET_STATES] = {"open", "accepted",    "refused", "lapsed",
                                                "met",  "carried_out", "broken",  "withdrawn"};
const char *const sheet_changes[SHEET_CHANGES] = {"accepted", "broken", "carried_out", "extended",
                                                  "met",      "opened", "refused",     "withdrawn"};

/* Lots of mentions, and of actors, that lost rows. Indexes that led questions to stories before are not asked any more. */
const char schema_sheets[] = "DROP INDEX IF EXISTS story_left; DROP INDEX IF EXISTS story_told; DROP INDEX IF EXISTS "
                             "story_mode; DROP INDEX IF EXISTS story_type; DROP INDEX IF EXISTS story_day;"
                             "CREATE INDEX story_day ON story(day, status, background, type);"
                             "CREATE TABLE sheet(sheet INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;"
                             "CREATE TABLE pending_lot(lot INTEGER PRIMARY KEY) STRICT;"
                             "CREATE TABLE pending_actor_lot(lot INTEGER PRIMARY KEY) STRICT;";

uint32_t sheet_day(const char *day) {
    struct date d;
    return day != NULL && date_parse(day, strlen(day), &d) && d.year > 0
               ? ((uint32_t)d.year * 13 + d.month) * 32 + d.day
               : 0;
}

int64_t sheet_time(const char *time) {
    static const char form[] = "dddd-dd-ddTdd:dd:ddZ";
    int64_t out = 0;
    for (size_t i = 0; i < sizeof form; i++) {
        char c = time != NULL ? time[i] : '\0';
        if (form[i] != 'd' ? c != form[i] : c < '0' || c > '9') {
            return 0;
        }
        out = form[i] == 'd' ? out * 10 + (c - '0') : out;
    }
    return out;
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

struct pairs {
    struct buffer b;
    int64_t last, last_value; /* the number's place in the lot */
};

/* Columns of pairs whose values are changed one by one: what they have where no pair stands. */
enum { KEPT_ORIGINS, KEPT_REPORTS, KEPT_STORY, KEPT_SAID, KEPT };
static const struct {
    enum sheet_column column;
    int64_t none;
} kept[KEPT] = {{SHEET_ORIGINS, 1}, {SHEET_REPORTS, 1}, {SHEET_STORY, 0}, {SHEET_SAID, STATUS_ACTUAL}};

struct lot {
    int64_t first; /* number */
    uint8_t fixed[SHEET_COLUMNS][3 * SHEET_LOT];
    int64_t kept[KEPT][SHEET_LOT];
    struct pairs pairs[SHEET_COLUMNS];
    struct sheet_turn turn; /* the last one */
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

static uint64_t zigzag(int64_t n) {
    return (uint64_t)n << 1 ^ (uint64_t)(n >> 63);
}

static void put_pair(struct lot *l, enum sheet_column c, int64_t number, int64_t value) {
    struct pairs *to = &l->pairs[c];
    int64_t at = number - l->first;
    int64_t by = (int64_t)((uint64_t)value - (uint64_t)to->last_value); /* round the end of what a number can be, too */
    put_varint(&to->b, (uint64_t)(at - to->last));
    put_varint(&to->b, zigzag(by));
    to->last = at;
    to->last_value = value;
}

/* A store by others may hold any score. */
static uint32_t score_of(double score) {
    return score >= SHEET_MOST / 10000.0 ? SHEET_MOST : score > 0 ? (uint32_t)(score * 10000 + .5) : 0;
}

static void put_fixed(struct lot *l, enum sheet_column c, int64_t number, uint32_t value) {
    uint8_t *at = l->fixed[c] + (number - l->first) * sheet_width[c];
    for (uint8_t i = 0; i < sheet_width[c]; i++) {
        at[i] = (uint8_t)(value >> 8 * i);
    }
}

static void put_kept(struct lot *l, int which, int64_t number, int64_t value) {
    l->kept[which][number - l->first] = value;
}

static const char *text_of(sqlite3_stmt *st, int at) {
    return (const char *)sqlite3_column_text(st, at);
}

static int label_of(sqlite3_stmt *st, int at, const char *const *names, size_t count) {
    const char *text = text_of(st, at);
    int i = text != NULL ? label_find(names, count, text, strlen(text)) : -1;
    return i;
}

static int64_t most(sqlite3_stmt *st, int at) {
    int64_t n = sqlite3_column_int64(st, at);
    return n < 0 ? 0 : n > SHEET_MOST ? SHEET_MOST : n;
}

/* What SHEET_KIND and SHEET_MODE have room for. */
_Static_assert(EVENT_TYPES <= 16, "a type has four bits");
_Static_assert(EVENT_STATUSES < 8, "a status and none have three");
_Static_assert(MODE_COUNT <= SHEET_PLACED, "a mode has seven");

/* What is not told yet has no type, and is no story. */
static void add_story(struct lot *l, sqlite3_stmt *st) {
    int64_t n = sqlite3_column_int64(st, 0);
    int type = label_of(st, 1, event_type_names, EVENT_TYPES);
    int status = label_of(st, 2, event_status_names, EVENT_STATUSES);
    int mode = label_of(st, 4, mode_names, MODE_COUNT);
    bool is = type >= 0 && status >= 0;
    put_kept(l, KEPT_ORIGINS, n, is ? most(st, 7) : 1);
    put_kept(l, KEPT_REPORTS, n, is ? most(st, 8) : 1);
    if (!is) { /* no more, where it was one */
        put_fixed(l, SHEET_KIND, n, 0);
        put_fixed(l, SHEET_MODE, n, 0);
        put_fixed(l, SHEET_DAY, n, 0);
        return;
    }
    put_fixed(l, SHEET_KIND, n, (uint32_t)(type | (status + 1) << 4 | (sqlite3_column_int(st, 3) != 0 ? 1 << 7 : 0)));
    put_fixed(l, SHEET_MODE, n, (uint32_t)(mode > 0 ? mode : 0) | (sqlite3_column_int(st, 6) ? SHEET_PLACED : 0));
    put_fixed(l, SHEET_DAY, n, sheet_day(text_of(st, 5)));
}

static void add_part(struct lot *l, sqlite3_stmt *st) {
    int64_t n = sqlite3_column_int64(st, 0), story = sqlite3_column_int64(st, 1);
    put_kept(l, KEPT_STORY, n, story != n ? story : 0);
}

static void add_mention(struct lot *l, sqlite3_stmt *st) {
    int64_t n = sqlite3_column_int64(st, 0), article = sqlite3_column_int64(st, 2);
    const char *country = text_of(st, 4);
    add_part(l, st);
    if (article != l->pairs[SHEET_ARTICLE].last_value) {
        put_pair(l, SHEET_ARTICLE, n, article);
    }
    put_fixed(l, SHEET_SCORE, n, score_of(sqlite3_column_double(st, 3)));
    put_fixed(l, SHEET_COUNTRY, n, country != NULL ? sheet_code(country, strlen(country)) : 0);
    int status = label_of(st, 5, event_status_names, EVENT_STATUSES);
    int64_t place = sqlite3_column_int64(st, 6), located = sqlite3_column_int64(st, 7);
    if (place != 0) {
        put_pair(l, SHEET_PLACE, n, place);
    }
    if (located != 0 && located != place) {
        put_pair(l, SHEET_PLACE, n, located);
    }
    put_kept(l, KEPT_SAID, n, status >= 0 ? status : STATUS_ACTUAL);
}

static void add_denied(struct lot *l, sqlite3_stmt *st) {
    l->kept[KEPT_SAID][sqlite3_column_int64(st, 0) - l->first] |= SHEET_DENIED;
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

static void add_known(struct lot *l, sqlite3_stmt *st) {
    int64_t time = sheet_time(text_of(st, 1));
    if (time != l->pairs[SHEET_KNOWN].last_value) {
        put_pair(l, SHEET_KNOWN, sqlite3_column_int64(st, 0), time);
    }
}

/* What is repeated is no turn. */
static void add_turn(struct lot *l, sqlite3_stmt *st) {
    int change = label_of(st, 1, sheet_changes, SHEET_CHANGES);
    struct sheet_turn now = {sqlite3_column_int64(st, 0), sqlite3_column_int64(st, 3), sqlite3_column_int64(st, 4),
                             sheet_day(text_of(st, 2)), (uint8_t)change};
    struct buffer *b = &l->pairs[SHEET_TURNS].b;
    if (change < 0) {
        return;
    }
    put_varint(b, (uint64_t)(now.article - (b->len > 0 ? l->turn.article : l->first)));
    put_varint(b, (uint64_t)now.ordinal << 3 | now.change);
    put_varint(b, zigzag((int64_t)now.day - l->turn.day));
    put_varint(b, zigzag((int64_t)((uint64_t)now.entry - (uint64_t)l->turn.entry)));
    l->turn = now;
}

static void add_entry(struct lot *l, sqlite3_stmt *st) {
    int64_t n = sqlite3_column_int64(st, 0);
    int kind = label_of(st, 1, commitment_kind_names, COMMITMENT_KINDS);
    int state = label_of(st, 2, sheet_states, SHEET_STATES), base = label_of(st, 4, sheet_states, SHEET_LAPSED);
    if (state >= 0) {
        put_fixed(l, SHEET_ENTRY, n,
                  (uint32_t)((kind + 1) | state << 3 | (state == SHEET_LAPSED && base > 0 ? base << 6 : 0)));
        put_fixed(l, SHEET_DUE, n, sheet_day(text_of(st, 3)));
    }
}

/* ---- lots --------------------------------------------------------------------------------------------------------- */

#define STORY "type, status, background, mode, day, place IS NOT NULL, origins, reports"
#define BETWEEN " BETWEEN ?1 AND ?2"
#define SPELLED(name) "(SELECT number FROM place_spelling WHERE spelling = " name ")"
#define TOUCHED(table) "SELECT mention FROM temp." table " WHERE mention" BETWEEN
enum lot_kind { WHOLE, CHANGED, ACTORS, KNOWN, TURNS, ENTRIES };
/* What a lot is read from: all of its rows, or those that a batch moved or told anew. */
static const struct part {
    enum lot_kind kind;
    const char *sql;
    void (*add)(struct lot *l, sqlite3_stmt *st);
} parts[] = {
    {WHOLE, "SELECT story, " STORY " FROM story WHERE story" BETWEEN, add_story},
    {WHOLE,
     "SELECT mention, story, article, score, country, status, " SPELLED("place") ", " SPELLED(
         "located") " FROM mention WHERE mention" BETWEEN " ORDER BY mention",
     add_mention},
    {WHOLE,
     "SELECT h.mention FROM holds h CROSS JOIN claim c ON c.claim = h.claim WHERE h.mention" BETWEEN
     " AND c.stance = 'denies'",
     add_denied},
    {WHOLE, "SELECT mention, role, actor FROM party WHERE mention" BETWEEN " ORDER BY mention, role, ordinal",
     add_party},
    {CHANGED,
     "SELECT t.story, " STORY " FROM temp.touched_story t LEFT JOIN story s USING(story) WHERE t.story" BETWEEN,
     add_story},
    {CHANGED,
     "SELECT mention, story FROM mention WHERE mention IN (" TOUCHED("touched_mention") " UNION " TOUCHED("rooted") ")",
     add_part},
    {ACTORS, "SELECT actor, country, sector FROM actor WHERE actor" BETWEEN " ORDER BY actor", add_actor},
    {KNOWN, "SELECT article, first_known FROM article WHERE article" BETWEEN " ORDER BY article", add_known},
    {TURNS,
     "SELECT article, change, date, entry, ordinal FROM change WHERE article" BETWEEN
     " ORDER BY article, change, date, entry, ordinal",
     add_turn},
    {ENTRIES,
     "SELECT e.entry, e.kind, e.state, e.due, g.base FROM entry e LEFT JOIN ledger_group g ON g.entry = e.entry AND"
     "  e.state = 'lapsed' WHERE e.entry" BETWEEN " ORDER BY e.entry",
     add_entry},
};
#define PARTS (sizeof parts / sizeof *parts)

/* The columns of a kind of lot: a bit each. */
#define BIT(column) (1u << (column))
static const unsigned columns_of[] = {[WHOLE] = (BIT(SHEET_ACTOR_COUNTRY) - 1) | BIT(SHEET_SAID) | BIT(SHEET_PLACE),
                                      [CHANGED] = BIT(SHEET_KIND) | BIT(SHEET_MODE) | BIT(SHEET_DAY) |
                                                  BIT(SHEET_ORIGINS) | BIT(SHEET_REPORTS) | BIT(SHEET_STORY),
                                      [ACTORS] = BIT(SHEET_ACTOR_COUNTRY) | BIT(SHEET_ACTOR_COUNTRIES) |
                                                 BIT(SHEET_ACTOR_SECTOR) | BIT(SHEET_ACTOR_SECTORS),
                                      [KNOWN] = BIT(SHEET_KNOWN),
                                      [TURNS] = BIT(SHEET_TURNS),
                                      [ENTRIES] = BIT(SHEET_ENTRY) | BIT(SHEET_DUE)};

struct writer {
    sqlite3 *db;
    sqlite3_stmt *read[PARTS], *had, *write, *clear;
    struct lot *lot;
};

static att_status wrong(sqlite3 *db, att_error *err) {
    return fail(err, sqlite3_errcode(db) == SQLITE_NOMEM ? ATT_NO_MEMORY : ATT_IO, "sheets of the store: %s",
                sqlite3_errmsg(db));
}

static att_status prepare(sqlite3 *db, const char *sql, sqlite3_stmt **out, att_error *err) {
    return sqlite3_prepare_v2(db, sql, -1, out, NULL) == SQLITE_OK ? ATT_OK : wrong(db, err);
}

/* `batch`: the temporary tables are there. */
static att_status begin(struct writer *w, sqlite3 *db, bool batch, att_error *err) {
    *w = (struct writer){.db = db};
    for (size_t i = 0; i < PARTS; i++) {
        TRY(batch || parts[i].kind != CHANGED ? prepare(db, parts[i].sql, &w->read[i], err) : ATT_OK);
    }
    TRY(prepare(db, "SELECT data FROM sheet WHERE sheet = ?1", &w->had, err));
    TRY(prepare(db, "INSERT OR REPLACE INTO sheet VALUES(?1, ?2)", &w->write, err));
    TRY(prepare(db, "DELETE FROM sheet WHERE sheet = ?1", &w->clear, err));
    w->lot = sqlite3_malloc64(sizeof *w->lot);
    return w->lot != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for sheets");
}

static void end(struct writer *w) {
    for (size_t i = 0; i < PARTS; i++) {
        sqlite3_finalize(w->read[i]);
    }
    sqlite3_finalize(w->had);
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

/* What stands there, in `had` until that is reset; nothing where there is none. */
static att_status read_had(struct writer *w, enum sheet_column c, int64_t lot, const uint8_t **at, size_t *len,
                           att_error *err) {
    sqlite3_bind_int64(w->had, 1, (int64_t)c << 32 | lot);
    int rc = sqlite3_step(w->had);
    *at = rc == SQLITE_ROW ? sqlite3_column_blob(w->had, 0) : NULL;
    *len = rc == SQLITE_ROW ? (size_t)sqlite3_column_bytes(w->had, 0) : 0;
    *at = *at != NULL ? *at : (const uint8_t *)"";
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? ATT_OK : wrong(w->db, err);
}

/* What is not changed stays as it was. */
static att_status take_had(struct writer *w, int64_t lot, att_error *err) {
    const uint8_t *at;
    size_t len;
    for (enum sheet_column c = 0; c < SHEET_COLUMNS; c++) {
        if ((columns_of[CHANGED] & BIT(c)) != 0 && sheet_width[c] > 0) {
            TRY(read_had(w, c, lot, &at, &len, err));
            if (len > 0) {
                memcpy(w->lot->fixed[c], at, len < sizeof w->lot->fixed[c] ? len : sizeof w->lot->fixed[c]);
            }
            sqlite3_reset(w->had);
        }
    }
    for (int k = 0; k < KEPT; k++) {
        uint64_t place = 0, value = 0, by, zigzag;
        TRY(read_had(w, kept[k].column, lot, &at, &len, err));
        const uint8_t *end = at + len;
        while (sheet_varint(&at, end, &by) && sheet_varint(&at, end, &zigzag) && by < SHEET_LOT - place) {
            place += by;
            value += zigzag >> 1 ^ -(zigzag & 1);
            w->lot->kept[k][place] = (int64_t)value;
        }
        sqlite3_reset(w->had);
    }
    return ATT_OK;
}

static bool is_zero(const uint8_t *at, size_t len) {
    while (len > 0 && at[len - 1] == 0) {
        len--;
    }
    return len == 0;
}

/* Only what is another than before is written. */
static att_status write_column(struct writer *w, enum sheet_column c, int64_t lot, att_error *err) {
    const struct buffer *pairs = &w->lot->pairs[c].b;
    const uint8_t *had, *now = sheet_width[c] > 0 ? w->lot->fixed[c] : (const uint8_t *)pairs->at;
    size_t had_len, len = sheet_width[c] > 0 ? (size_t)sheet_width[c] * SHEET_LOT : pairs->len;
    if (pairs->failed) {
        return fail(err, ATT_NO_MEMORY, "no memory for sheets");
    }
    len = sheet_width[c] > 0 && is_zero(now, len) ? 0 : len;
    TRY(read_had(w, c, lot, &had, &had_len, err));
    bool same = len == had_len && (len == 0 || memcmp(now, had, len) == 0);
    sqlite3_reset(w->had);
    if (same) {
        return ATT_OK;
    }
    sqlite3_stmt *st = len > 0 ? w->write : w->clear;
    sqlite3_bind_int64(st, 1, (int64_t)c << 32 | lot);
    if (len > 0) {
        sqlite3_bind_blob64(st, 2, now, len, SQLITE_STATIC);
    }
    int rc = sqlite3_step(st);
    sqlite3_reset(st);
    return rc == SQLITE_DONE ? ATT_OK : wrong(w->db, err);
}

static void put_all_kept(struct lot *l) {
    for (int k = 0; k < KEPT; k++) {
        for (int i = 0; i < SHEET_LOT; i++) {
            if (l->kept[k][i] != kept[k].none) {
                put_pair(l, kept[k].column, l->first + i, l->kept[k][i]);
            }
        }
    }
}

static att_status write_lot(struct writer *w, int64_t lot, enum lot_kind kind, att_error *err) {
    struct lot *l = w->lot;
    if (lot < 0 || lot > SHEET_MOST_LOT) {
        return ATT_OK;
    }
    memset(l, 0, sizeof *l);
    l->first = lot << SHEET_SHIFT;
    for (int k = 0; k < KEPT; k++) {
        for (int i = 0; i < SHEET_LOT; i++) {
            l->kept[k][i] = kept[k].none;
        }
    }
    att_status status = kind == CHANGED ? take_had(w, lot, err) : ATT_OK;
    for (size_t i = 0; i < PARTS && status == ATT_OK; i++) {
        status = parts[i].kind == kind ? read_part(w, i, err) : ATT_OK;
    }
    put_all_kept(l);
    for (enum sheet_column c = 0; c < SHEET_COLUMNS && status == ATT_OK; c++) {
        status = (columns_of[kind] & BIT(c)) != 0 ? write_column(w, c, lot, err) : ATT_OK;
    }
    for (int c = 0; c < SHEET_COLUMNS; c++) {
        buffer_free(&l->pairs[c].b);
    }
    return status;
}

/* Each lot that the statement names. */
static att_status write_lots(struct writer *w, const char *which, enum lot_kind kind, att_error *err) {
    sqlite3_stmt *st = NULL;
    int rc = SQLITE_DONE;
    att_status status = prepare(w->db, which, &st, err);
    while (status == ATT_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
        status = write_lot(w, sqlite3_column_int64(st, 0), kind, err);
    }
    sqlite3_finalize(st);
    return status == ATT_OK && rc != SQLITE_DONE ? wrong(w->db, err) : status;
}

/* By steps: numbers that somebody else gave may lie far apart, and end where they wrap around. */
#define LOTS_END "131071" /* SHEET_MOST_LOT */
#define ALL_FROM(table, from)                                                                                      \
    "WITH RECURSIVE lot(n) AS (SELECT min(" table ")" SHEET_ROWS " FROM " table from                               \
    " UNION ALL SELECT (SELECT min(" table ")" SHEET_ROWS " FROM " table " WHERE " table " >= (lot.n + 1) << 11) " \
    "FROM lot WHERE n < " LOTS_END ")  SELECT n FROM lot WHERE n IS NOT NULL"
#define ALL(table) ALL_FROM(table, "")

att_status sheets_fill(sqlite3 *db, att_error *err) {
    struct writer w;
    att_status status = begin(&w, db, false, err);
    status = status == ATT_OK ? write_lots(&w, ALL("mention"), WHOLE, err) : status;
    status = status == ATT_OK ? write_lots(&w, ALL("actor"), ACTORS, err) : status;
    status = status == ATT_OK ? write_lots(&w, ALL("article"), KNOWN, err) : status;
    status = status == ATT_OK ? write_lots(&w, ALL("article"), TURNS, err) : status;
    status = status == ATT_OK ? write_lots(&w, ALL("entry"), ENTRIES, err) : status;
    end(&w);
    return status;
}

/* Lots in which rows came or went; those in which mentions have another story, or stories were told anew; those of actors. */
#define PUT                                                                                                      \
    "SELECT lot FROM pending_lot UNION SELECT m.mention" SHEET_ROWS " FROM pending_article CROSS JOIN mention m" \
    "  USING(article)"
static const char moved[] = "SELECT story" SHEET_ROWS " FROM temp.touched_story UNION SELECT mention" SHEET_ROWS
                            " FROM temp.touched_mention UNION SELECT mention" SHEET_ROWS " FROM temp.rooted EXCEPT"
                            " SELECT * FROM (" PUT ")";
static const char put_actors[] = "SELECT lot FROM pending_actor_lot UNION SELECT a.actor" SHEET_ROWS
                                 " FROM pending_article CROSS JOIN actor a USING(article)";

/* When articles came never changes: the last lot has grown, others have come. */
#define KNOWN_LOTS "16" /* SHEET_KNOWN */
_Static_assert(SHEET_KNOWN == 16, "as the statement has it");
static const char grown[] = ALL_FROM(
    "article", " WHERE article >= coalesce((SELECT max(sheet) & 4294967295 FROM sheet WHERE sheet BETWEEN " KNOWN_LOTS
               " << 32 AND (" KNOWN_LOTS " << 32) + 4294967295), 0) << 11");

static att_status write_marked(struct writer *w, const uint64_t *lots, enum lot_kind kind, att_error *err) {
    for (int64_t lot = 0; lot <= SHEET_MOST_LOT; lot++) {
        if ((lots[lot / 64] >> (lot & 63) & 1) != 0) {
            TRY(write_lot(w, lot, kind, err));
        }
    }
    return ATT_OK;
}

att_status sheets_update_ledger(sqlite3 *db, struct sheet_marks *marks, att_error *err) {
    struct writer w;
    att_status status = begin(&w, db, false, err);
    status = status == ATT_OK ? write_marked(&w, marks->articles, TURNS, err) : status;
    status = status == ATT_OK ? write_marked(&w, marks->entries, ENTRIES, err) : status;
    end(&w);
    memset(marks, 0, sizeof *marks);
    return status;
}

att_status sheets_update(sqlite3 *db, att_error *err) {
    struct writer w;
    att_status status = begin(&w, db, true, err);
    status = status == ATT_OK ? write_lots(&w, PUT, WHOLE, err) : status;
    status = status == ATT_OK ? write_lots(&w, moved, CHANGED, err) : status;
    status = status == ATT_OK ? write_lots(&w, put_actors, ACTORS, err) : status;
    status = status == ATT_OK ? write_lots(&w, grown, KNOWN, err) : status;
    end(&w);
    TRY(status);
    return sqlite3_exec(db, "DELETE FROM pending_lot; DELETE FROM pending_actor_lot", NULL, NULL, NULL) == SQLITE_OK
               ? ATT_OK
               : wrong(db, err);
}

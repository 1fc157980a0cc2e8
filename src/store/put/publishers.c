/* Outlets and their houses. The table is actors/publishers.tsv, compiled in and written into the store: the store is its only
 * reader, and who asks in SQL wants to join it. A store keeps what it has; att_store_publishers puts another in its place. */
#include <string.h>

#include "base/utf8.h"
#include "store/stories/origins.h"
#include "store/stories/stories.h"

extern const char publishers_table[]; /* made of actors/publishers.tsv by tools/embed_text */

/* Small letters of valid UTF-8, without spaces at the ends and a leading "the ". */
static char *fold(struct att_store *s, const char *name, size_t len) {
    struct buffer b = {0};
    while (len > 0 && (name[0] == ' ' || name[0] == '\t')) {
        name++, len--;
    }
    while (len > 0 && (name[len - 1] == ' ' || name[len - 1] == '\t')) {
        len--;
    }
    for (size_t i = 0, size = 0; i < len; i += size) {
        uint32_t c = utf8_next(name + i, len - i, &size), low = utf8_lower(c);
        char bytes[4];
        if (low < 0x80) {
            bytes[0] = (char)low;
            buffer_add(&b, bytes, 1);
        } else if (low < 0x800 && size == 2) {
            bytes[0] = (char)(0xC0 | (low >> 6));
            bytes[1] = (char)(0x80 | (low & 0x3F));
            buffer_add(&b, bytes, 2);
        } else {
            buffer_add(&b, name + i, size);
        }
    }
    size_t skip = b.len > 4 && memcmp(b.at, "the ", 4) == 0 ? 4 : 0;
    char *out = b.failed ? NULL : arena_copy(&s->scratch, b.len > 0 ? b.at + skip : "", b.len - skip);
    buffer_free(&b);
    return out;
}

/* ---- the table --------------------------------------------------------------------------------------------------- */

static att_status put_name(struct att_store *s, const char *name, size_t len, const char *house, const char *country,
                           const char *owner, att_error *err) {
    sqlite3_stmt *st;
    char *key = fold(s, name, len);
    if (key == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the publishers");
    }
    TRY(sql_get(s, "INSERT OR IGNORE INTO publisher(name, house, country, owner) VALUES(?1, ?2, ?3, ?4)", &st, err));
    sql_text(st, 1, key);
    sql_text(st, 2, house);
    sql_text(st, 3, country[0] != '\0' ? country : NULL);
    sql_text(st, 4, owner);
    return key[0] != '\0' ? sql_run(s, st, err) : ATT_OK;
}

static att_status put_line(struct att_store *s, char *line, uint64_t number, att_error *err) {
    static const char *const owners[] = {"state", "public", "private", "exile"};
    char *cells[4] = {line};
    bool owner = false;
    for (int i = 1; i < 4; i++) {
        cells[i] = cells[i - 1] != NULL ? strchr(cells[i - 1], '\t') : NULL;
        if (cells[i] == NULL) {
            return fail_at(err, ATT_BAD_INPUT, number, 0,
                           "a line of publishers has four cells between tabs: house, aliases, country,"
                           " owner");
        }
        *cells[i]++ = '\0';
    }
    for (size_t i = 0; i < sizeof owners / sizeof *owners; i++) {
        owner = owner || strcmp(cells[3], owners[i]) == 0;
    }
    if (!owner || (strlen(cells[2]) != 3 && cells[2][0] != '\0')) {
        return fail_at(err, ATT_BAD_INPUT, number, 0, "%s",
                       owner ? "a country is three letters" : "an owner is state, public, private or exile");
    }
    TRY(put_name(s, cells[0], strlen(cells[0]), cells[0], cells[2], cells[3], err));
    for (const char *at = cells[1]; *at != '\0';) {
        size_t n = strcspn(at, ";");
        TRY(put_name(s, at, n, cells[0], cells[2], cells[3], err));
        at += n + (at[n] == ';');
    }
    return ATT_OK;
}

static att_status put_table(struct att_store *s, const char *text, size_t len, att_error *err) {
    uint64_t number = 0;
    struct arena_mark mark = arena_here(&s->scratch);
    for (size_t i = 0, end; i < len; i = end + 1) {
        const char *stop = memchr(text + i, '\n', len - i);
        end = stop != NULL ? (size_t)(stop - text) : len;
        size_t n = end > i && text[end - 1] == '\r' ? end - i - 1 : end - i;
        number++;
        if (n == 0 || text[i] == '#') {
            continue;
        }
        size_t clean, replaced;
        char *line =
            memchr(text + i, '\0', n) == NULL ? utf8_repair(&s->scratch, text + i, n, &clean, &replaced) : NULL;
        att_status status =
            line != NULL ? put_line(s, line, number, err) : fail_at(err, ATT_BAD_INPUT, number, 0, "this is no text");
        arena_rewind(&s->scratch, mark);
        TRY(status);
    }
    return ATT_OK;
}

att_status publishers_settle(struct att_store *s, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT 1 FROM publisher LIMIT 1", &st, err));
    TRY(sql_step(s, st, &row, err));
    sql_done(st);
    if (row) {
        return ATT_OK;
    }
    TRY(sql_exec(s, "BEGIN IMMEDIATE", err));
    att_status status = put_table(s, publishers_table, strlen(publishers_table), err);
    if (status == ATT_OK) {
        return sql_exec(s, "COMMIT", err);
    }
    sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    return status;
}

att_status publishers_copy(struct att_store *from, struct att_store *to, att_error *err) {
    sqlite3_stmt *st, *put;
    bool row;
    TRY(sql_exec(to, "DELETE FROM publisher", err));
    TRY(sql_get(from, "SELECT name, house, country, owner FROM publisher", &st, err));
    for (;;) {
        TRY(sql_step(from, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        TRY(sql_get(to, "INSERT INTO publisher(name, house, country, owner) VALUES(?1, ?2, ?3, ?4)", &put, err));
        for (int i = 0; i < 4; i++) {
            sql_text(put, i + 1, (const char *)sqlite3_column_text(st, i));
        }
        TRY(sql_run(to, put, err));
    }
}

att_status att_store_publishers(struct att_store *s, const char *text, size_t len, att_error *err) {
    if (s->read_only) {
        return fail(err, ATT_BAD_INPUT, "the store is open for reading alone");
    }
    TRY(store_begin(s, err));
    att_status status = sql_exec(s, "DELETE FROM publisher", err);
    if (status == ATT_OK) {
        status = put_table(s, text, len, err);
    }
    if (status == ATT_OK) { /* counts of outlets and origins hang on it */
        status = sql_exec(s, "INSERT OR IGNORE INTO pending_story SELECT story FROM story", err);
    }
    if (status != ATT_OK) {
        store_rollback(s);
    }
    return status;
}

/* ---- look-ups ---------------------------------------------------------------------------------------------------- */

att_status publisher_house(struct att_store *s, const char *outlet, bool carrier, const char **out, att_error *err) {
    const char *via = strstr(outlet, " via "), *last = via;
    for (const char *next = via; next != NULL; next = strstr(next + 1, " via ")) {
        last = next;
    }
    const char *from = carrier && last != NULL ? last + 5 : outlet;
    char *key = fold(s, from, !carrier && via != NULL ? (size_t)(via - outlet) : strlen(from));
    sqlite3_stmt *st;
    bool row;
    *out = NULL;
    if (key == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the publishers");
    }
    TRY(sql_get(s, "SELECT house FROM publisher WHERE name = ?1", &st, err));
    sql_text(st, 1, key);
    TRY(sql_step(s, st, &row, err));
    *out = row ? arena_copy(&s->scratch, sql_column(st, 0), strlen(sql_column(st, 0))) : key;
    sql_done(st);
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the publishers");
}

att_status publisher_state(struct att_store *s, const char *house, const char **out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    *out = "";
    TRY(sql_get(s, "SELECT country FROM publisher WHERE house = ?1 AND owner = 'state' AND country IS NOT NULL LIMIT 1",
                &st, err));
    sql_text(st, 1, house);
    TRY(sql_step(s, st, &row, err));
    if (row) {
        *out = arena_copy(&s->scratch, sql_column(st, 0), strlen(sql_column(st, 0)));
    }
    sql_done(st);
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the publishers");
}

att_status publisher_known(struct att_store *s, const char *name, bool *out, att_error *err) {
    sqlite3_stmt *st;
    char *key = fold(s, name, strlen(name));
    if (key == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the publishers");
    }
    TRY(sql_get(s, "SELECT 1 FROM publisher WHERE name = ?1", &st, err));
    sql_text(st, 1, key);
    TRY(sql_step(s, st, out, err));
    sql_done(st);
    return ATT_OK;
}

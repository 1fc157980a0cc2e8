/* SQLite behind the project's errors: statements prepared once, results as statuses. */
#include <stdio.h>
#include <string.h>
#define XXH_STATIC_LINKING_ONLY
#include <xxhash.h>

#include "store/store.h"

att_status sql_fail(struct att_store *s, int rc, att_error *err) {
    const char *message = s->db != NULL ? sqlite3_errmsg(s->db) : sqlite3_errstr(rc);
    switch (rc & 0xFF) {
    case SQLITE_NOMEM:
        return fail(err, ATT_NO_MEMORY, "no memory for the store");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(err, ATT_IO, "another process is writing to the store: %s", message);
    case SQLITE_FULL:
        return fail(err, ATT_IO, "the disk is full: %s", message);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(err, ATT_IO, "this is no store, or it is damaged: %s", message);
    default:
        return fail(err, ATT_IO, "the store: %s", message);
    }
}

/* Few dozens of literals: a walk is nothing beside the step that follows. */
att_status sql_get(struct att_store *s, const char *sql, sqlite3_stmt **out, att_error *err) {
    *out = NULL;
    for (uint32_t i = 0; i < s->statement_count; i++) {
        if (s->statements[i].sql == sql) {
            *out = s->statements[i].at;
            sqlite3_reset(*out);
            sqlite3_clear_bindings(*out);
            return ATT_OK;
        }
    }
    sqlite3_stmt *st;
    int rc = sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &st, NULL);
    if (rc != SQLITE_OK) {
        return sql_fail(s, rc, err);
    }
    struct statement *kept =
        arena_push(&s->arena, &s->statements, &s->statement_count, &s->statement_capacity, sizeof *kept);
    if (kept == NULL) {
        sqlite3_finalize(st);
        return fail(err, ATT_NO_MEMORY, "no memory for the store");
    }
    *kept = (struct statement){sql, st};
    *out = st;
    return ATT_OK;
}

att_status sql_step(struct att_store *s, sqlite3_stmt *st, bool *row, att_error *err) {
    int rc = sqlite3_step(st);
    *row = rc == SQLITE_ROW;
    if (rc == SQLITE_ROW) {
        return ATT_OK;
    }
    att_status status = rc == SQLITE_DONE ? ATT_OK : sql_fail(s, rc, err);
    sqlite3_reset(st);
    return status;
}

att_status sql_run(struct att_store *s, sqlite3_stmt *st, att_error *err) {
    bool row;
    TRY(sql_step(s, st, &row, err));
    sqlite3_reset(st);
    return ATT_OK;
}

void sql_done(sqlite3_stmt *st) {
    sqlite3_reset(st);
}

att_status sql_exec(struct att_store *s, const char *sql, att_error *err) {
    int rc = sqlite3_exec(s->db, sql, NULL, NULL, NULL);
    return rc == SQLITE_OK ? ATT_OK : sql_fail(s, rc, err);
}

void sql_text(sqlite3_stmt *st, int at, const char *text) {
    sql_slice(st, at, text, text != NULL ? strlen(text) : 0);
}

void sql_slice(sqlite3_stmt *st, int at, const char *text, size_t len) {
    sqlite3_bind_text64(st, at, text, len, SQLITE_STATIC, SQLITE_UTF8);
}

void sql_id(sqlite3_stmt *st, int at, int64_t id) {
    if (id == 0) {
        sqlite3_bind_null(st, at);
    } else {
        sqlite3_bind_int64(st, at, id);
    }
}

const char *sql_column(sqlite3_stmt *st, int at) {
    const char *text = (const char *)sqlite3_column_text(st, at);
    return text != NULL ? text : "";
}

void store_key(char out[STORE_KEY], const char *const *parts, size_t count) {
    XXH3_state_t state;
    XXH3_128bits_reset(&state);
    for (size_t i = 0; i < count; i++) {
        XXH3_128bits_update(&state, parts[i], strlen(parts[i]) + 1);
    }
    XXH128_hash_t h = XXH3_128bits_digest(&state);
    snprintf(out, STORE_KEY, "%016llx%016llx", (unsigned long long)h.high64, (unsigned long long)h.low64);
}

#include "knowledge/connect.h"

#include <stdint.h>

#include "base/error.h"

static att_status bad(sqlite3 *db, att_error *err) {
    if (db == NULL || sqlite3_errcode(db) == SQLITE_NOMEM) {
        return fail(err, ATT_NO_MEMORY, "knowledge base: out of memory");
    }
    return fail(err, ATT_BAD_KNOWLEDGE, "knowledge base: %s", sqlite3_errmsg(db));
}

att_status knowledge_connect(const struct knowledge_source *source, sqlite3 **out, att_error *err) {
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    if (sqlite3_open_v2(source->uri != NULL ? source->uri : ":memory:", out, flags, NULL) != SQLITE_OK) {
        return bad(*out, err);
    }
    sqlite3 *db = *out;
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 1 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    if (source->uri == NULL &&
        sqlite3_deserialize(db, "main", (unsigned char *)(uintptr_t)source->bytes, (sqlite3_int64)source->len,
                            (sqlite3_int64)source->len, SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
        return bad(db, err);
    }
    return sqlite3_exec(db, "PRAGMA cell_size_check = ON", NULL, NULL, NULL) == SQLITE_OK ? ATT_OK : bad(db, err);
}

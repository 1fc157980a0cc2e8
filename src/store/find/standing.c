#include "store/find/standing.h"

#include <string.h>

static const char *kept(struct att_store *s, sqlite3_stmt *st, int at, size_t *len) {
    const char *text = (const char *)sqlite3_column_text(st, at);
    *len = (size_t)sqlite3_column_bytes(st, at);
    return text != NULL ? arena_copy(&s->scratch, text, *len) : NULL;
}

att_status standing_read(struct att_store *s, sqlite3_stmt *st, struct standing *out, att_error *err) {
    size_t len;
    *out = (struct standing){.article = sqlite3_column_int64(st, 0)};
    out->id = kept(s, st, 1, &len);
    out->key = kept(s, st, 2, &len);
    out->first_known = kept(s, st, 5, &len);
    out->text = kept(s, st, 4, &out->text_len);
    bool lost = out->id == NULL || out->key == NULL || out->first_known == NULL ||
                (out->text == NULL && sqlite3_column_type(st, 4) != SQLITE_NULL);
    const char *record = kept(s, st, 3, &len);
    out->root = record != NULL ? json_loadb(record, len, 0, NULL) : NULL;
    if (lost || out->root == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a record");
    }
    TRY(check_record(out->root, &s->scratch, &out->r, err));
    TRY(overlay_record(s, out->root, &out->r, out->text, out->text_len, &out->over, err));
    out->corrected = out->over.root != NULL ? out->over.root : out->root;
    return ATT_OK;
}

att_status standing_find(struct att_store *s, const char *key_or_id, struct standing *out, bool *found,
                         att_error *err) {
    static const char sql[] = "SELECT " STANDING_COLUMNS " FROM article r WHERE r.key = ?1 OR r.id = ?1"
                              "  ORDER BY r.key = ?1 DESC, r.first_known DESC, r.key LIMIT 1";
    sqlite3_stmt *st = NULL;
    *out = (struct standing){0};
    int rc = sqlite3_prepare_v2(s->db, sql, -1, &st, NULL);
    att_status status = rc == SQLITE_OK ? ATT_OK : sql_fail(s, rc, err);
    sql_text(st, 1, key_or_id);
    status = status == ATT_OK ? sql_step(s, st, found, err) : status;
    status = status == ATT_OK && *found ? standing_read(s, st, out, err) : status;
    sqlite3_finalize(st);
    return status;
}

void standing_free(struct standing *a) {
    overlay_free(&a->over);
    json_decref(a->root);
    a->root = NULL;
}

/* One record into the tables.
 *
 * An article is its id and its text's hash. Of two records of one article that coders of different versions wrote, the newer
 * version's stands; of one version's that differ (another model or lexicon), the one that came later; of one coder's that
 * differ (metadata alone can), the one that tells more, then the greater by bytes: so the order of one coder's records does
 * not matter. The outlets of all are joined. */
#include "store/put/put.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "store/readers/correction.h"
#include "store/sheets/sheet.h"
#include "store/summaries/participants.h"

/* ---- which of two records stands --------------------------------------------------------------------------------- */

/* "0.10.1" against "0.9": numbers between dots; what follows a number within its part counts as text. */
static int compare_versions(const char *a, const char *b) {
    while (*a != '\0' || *b != '\0') {
        char *a_end, *b_end;
        unsigned long na = strtoul(a, &a_end, 10), nb = strtoul(b, &b_end, 10);
        if (na != nb) {
            return na < nb ? -1 : 1;
        }
        size_t a_rest = strcspn(a_end, "."), b_rest = strcspn(b_end, ".");
        int rest = strncmp(a_end, b_end, a_rest > b_rest ? a_rest : b_rest);
        if (rest != 0) {
            return rest < 0 ? -1 : 1;
        }
        a = a_end + a_rest + (a_end[a_rest] == '.');
        b = b_end + b_rest + (b_end[b_rest] == '.');
    }
    return 0;
}

static int told(const char *published, const char *title, const char *publisher, const char *url) {
    return 8 * (published != NULL) + (title != NULL) + (publisher != NULL) + (url != NULL);
}

/* The stored article of this key. */
struct stored {
    int64_t article; /* 0: none */
    const char *coder, *record, *known_from;
    int told;
    bool has_text;
};

static const char *nullable(sqlite3_stmt *st, int at) {
    return sqlite3_column_type(st, at) == SQLITE_NULL ? NULL : sql_column(st, at);
}

static att_status find_stored(struct att_store *s, const char *key, struct stored *out, att_error *err) {
    static const char sql[] =
        "SELECT article, coder, record, known_from, published, title, publisher, url, text IS NOT NULL"
        "  FROM article WHERE key = ?1";
    sqlite3_stmt *st;
    bool row;
    *out = (struct stored){0};
    TRY(sql_get(s, sql, &st, err));
    sql_text(st, 1, key);
    TRY(sql_step(s, st, &row, err));
    if (row) {
        out->article = sqlite3_column_int64(st, 0);
        out->coder = arena_copy(&s->scratch, sql_column(st, 1), strlen(sql_column(st, 1)));
        out->record = arena_copy(&s->scratch, sql_column(st, 2), strlen(sql_column(st, 2)));
        out->known_from = arena_copy(&s->scratch, sql_column(st, 3), strlen(sql_column(st, 3)));
        out->told = told(nullable(st, 4), nullable(st, 5), nullable(st, 6), nullable(st, 7));
        out->has_text = sqlite3_column_int(st, 8) != 0;
    }
    sql_done(st);
    if (row && (out->coder == NULL || out->record == NULL || out->known_from == NULL)) {
        return fail(err, ATT_NO_MEMORY, "no memory for a record");
    }
    return ATT_OK;
}

static att_put decide(const struct stored *old, const struct checked *r, const char *record) {
    if (old->article == 0) {
        return ATT_PUT_NEW;
    }
    if (strcmp(old->coder, r->coder) == 0) {
        int more = told(r->published, r->title, r->publisher, r->url) - old->told;
        more = more != 0 ? more : strcmp(record, old->record);
        return more > 0 ? ATT_PUT_REPLACED : ATT_PUT_KNOWN;
    }
    char version[64];
    snprintf(version, sizeof version, "%.*s", (int)strcspn(old->coder, " "), old->coder);
    return compare_versions(r->version, version) < 0 ? ATT_PUT_OLDER : ATT_PUT_REPLACED;
}

/* ---- what goes --------------------------------------------------------------------------------------------------- */

static att_status run_for(struct att_store *s, const char *sql, int64_t id, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, id);
    return sql_run(s, st, err);
}

static att_status keep_superseded(struct att_store *s, const char *key, const struct stored *old, att_error *err) {
    static const char sql[] =
        "INSERT OR IGNORE INTO superseded(key, known_from, known_to, coder, record) VALUES(?1,?2,?3,?4,?5)";
    sqlite3_stmt *st;
    if (strcmp(old->known_from, s->now) >= 0) {
        return ATT_OK; /* nobody can have seen it: it came in this very batch */
    }
    TRY(sql_get(s, sql, &st, err));
    sql_text(st, 1, key);
    sql_text(st, 2, old->known_from);
    sql_text(st, 3, s->now);
    sql_text(st, 4, old->coder);
    sql_text(st, 5, old->record);
    return sql_run(s, st, err);
}

att_status put_clear(struct att_store *s, int64_t article, att_error *err) {
    TRY(run_for(
        s, "INSERT OR IGNORE INTO pending_story SELECT story FROM mention WHERE article = ?1 AND story IS NOT NULL",
        article, err));
    TRY(run_for(
        s, "INSERT OR IGNORE INTO pending_entry SELECT entry FROM commitment WHERE article = ?1 AND entry IS NOT NULL",
        article, err));
    TRY(run_for(s, "INSERT OR IGNORE INTO pending_entry SELECT entry FROM change WHERE article = ?1", article, err));
    TRY(run_for(
        s, "INSERT OR IGNORE INTO pending_report SELECT report FROM article WHERE article = ?1 AND report IS NOT NULL",
        article, err));
    TRY(run_for(s, "INSERT OR IGNORE INTO pending_lot SELECT mention" SHEET_ROWS " FROM mention WHERE article = ?1",
                article, err));
    TRY(run_for(s, "INSERT OR IGNORE INTO pending_actor_lot SELECT actor" SHEET_ROWS " FROM actor WHERE article = ?1",
                article, err));
    TRY(participants_forget(s, article, err));
    TRY(run_for(s, "DELETE FROM commitment WHERE article = ?1", article, err));
    TRY(run_for(s, "DELETE FROM claim WHERE article = ?1", article, err));
    TRY(run_for(s, "DELETE FROM mention WHERE article = ?1", article, err));
    return run_for(s, "DELETE FROM actor WHERE article = ?1", article, err);
}

/* Takes its words out of the full-text index, unless they are on their way into it. */
static att_status clear_words(struct att_store *s, int64_t article, att_error *err) {
    int before = sqlite3_total_changes(s->db);
    TRY(run_for(s, "DELETE FROM temp.pending_words WHERE article = ?1", article, err));
    if (sqlite3_total_changes(s->db) != before) { /* of this very batch */
        return ATT_OK;
    }
    return run_for(s,
                   "INSERT INTO words(words, rowid, title, text) SELECT 'delete', article, title, text FROM article"
                   "  WHERE article = ?1 AND (title IS NOT NULL OR text IS NOT NULL)",
                   article, err);
}

/* Takes away what the old record said. */
static att_status clear_article(struct att_store *s, int64_t article, att_error *err) {
    TRY(put_clear(s, article, err));
    TRY(run_for(s, "DELETE FROM day WHERE article = ?1", article, err));
    return clear_words(s, article, err);
}

/* ---- what comes: the article ------------------------------------------------------------------------------------- */

static att_status put_article(struct att_store *s, const struct entered *in, int64_t *article, att_error *err) {
    static const char add[] =
        "INSERT INTO article(key, id, title, publisher, url, published, language, text_sha256, text, record,"
        "  coder, known_from, first_known) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?12)";
    static const char change[] =
        "UPDATE article SET id = ?2, title = ?3, publisher = ?4, url = ?5, published = ?6, language = ?7,"
        "  text_sha256 = ?8, text = coalesce(text, ?9), record = ?10, coder = ?11, known_from = ?12"
        "  WHERE key = ?1";
    const struct checked *r = in->r;
    sqlite3_stmt *st;
    TRY(sql_get(s, *article == 0 ? add : change, &st, err));
    const char *texts[] = {in->key, r->id, r->title, r->publisher, r->url, r->published, r->language, r->sha256};
    for (int i = 0; i < 8; i++) {
        sql_text(st, i + 1, texts[i]);
    }
    sql_slice(st, 9, s->no_text ? NULL : in->text, in->text_len);
    sql_text(st, 10, in->record);
    sql_text(st, 11, r->coder);
    sql_text(st, 12, s->now);
    TRY(sql_run(s, st, err));
    if (*article == 0) {
        *article = sqlite3_last_insert_rowid(s->db);
    }
    TRY(run_for(s, "INSERT INTO temp.pending_words VALUES(?1)", *article, err));
    return run_for(s, "INSERT OR IGNORE INTO pending_article VALUES(?1)", *article, err);
}

/* FTS5 writes out what it holds with every statement that may be undone alone: put one by one, each article would be a piece of its
 * index, to be merged with the others. */
att_status put_words(struct att_store *s, att_error *err) {
    return sql_exec(s,
                    "INSERT INTO words(rowid, title, text) SELECT a.article, a.title, a.text FROM temp.pending_words"
                    "  CROSS JOIN article a USING(article) WHERE a.title IS NOT NULL OR a.text IS NOT NULL;"
                    "DELETE FROM temp.pending_words",
                    err);
}

/* Who carried it: the outlets named, and the publisher. */
static att_status put_outlets(struct att_store *s, const struct checked *r, int64_t article, att_error *err) {
    static const char sql[] = "INSERT OR IGNORE INTO outlet(article, name) VALUES(?1, ?2)";
    for (uint32_t i = 0; i <= r->outlet_count; i++) {
        const char *name = i < r->outlet_count ? r->outlets[i] : r->publisher;
        sqlite3_stmt *st;
        if (name != NULL && name[0] != '\0') {
            TRY(sql_get(s, sql, &st, err));
            sqlite3_bind_int64(st, 1, article);
            sql_text(st, 2, name);
            TRY(sql_run(s, st, err));
        }
    }
    return ATT_OK;
}

/* A record that the store has; its article may have more outlets by now. */
static att_status put_known(struct att_store *s, const struct entered *in, const struct stored *old, att_error *err) {
    static const char sql[] = "INSERT OR IGNORE INTO pending_article VALUES(?1)";
    int before = sqlite3_total_changes(s->db);
    TRY(put_outlets(s, in->r, old->article, err));
    return sqlite3_total_changes(s->db) != before ? run_for(s, sql, old->article, err) : ATT_OK;
}

/* A newer record may come without the text that is stored. */
static att_status know_text(struct att_store *s, struct entered *in, int64_t article, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    if (in->text != NULL) {
        return ATT_OK;
    }
    TRY(sql_get(s, "SELECT text FROM article WHERE article = ?1 AND text IS NOT NULL", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(s, st, &row, err));
    if (row) {
        in->text_len = (size_t)sqlite3_column_bytes(st, 0);
        in->text = arena_copy(&s->scratch, sql_column(st, 0), in->text_len);
    }
    sql_done(st);
    return row && in->text == NULL ? fail(err, ATT_NO_MEMORY, "no memory for a text") : ATT_OK;
}

att_status put_said(struct att_store *s, const struct entered *in, int64_t article, att_error *err) {
    struct overlaid o;
    struct checked corrected;
    struct entered said = *in;
    TRY(know_text(s, &said, article, err));
    /* What a store does not keep it must not know for once either. */
    TRY(overlay_record(s, in->root, in->r, s->no_text ? NULL : said.text, said.text_len, &o, err));
    said.keys = o.keys;
    att_status status = overlay_keep(s, &o, err);
    if (status == ATT_OK && o.root != NULL) {
        said.r = &corrected;
        status = check_record(o.root, &s->scratch, &corrected, err);
    }
    status = status == ATT_OK ? put_layers(s, &said, article, err) : status;
    overlay_free(&o);
    return status;
}

/* Everything of a record that stands from now on, in place of what the article said so far. */
static att_status put_standing(struct att_store *s, const struct entered *in, int64_t article, att_error *err) {
    if (article != 0) {
        TRY(clear_article(s, article, err));
    }
    TRY(put_article(s, in, &article, err));
    TRY(put_outlets(s, in->r, article, err));
    TRY(put_said(s, in, article, err));
    return copies_note(s, article, in->text, in->text_len, err);
}

/* A text that came later than the record that stands: the sentences of its days are known by it. */
static att_status learn_text(struct att_store *s, const struct entered *in, const struct stored *old, att_error *err) {
    struct checked r;
    json_t *root = json_loads(old->record, 0, NULL);
    const struct entered standing = {
        .r = &r, .root = root, .key = in->key, .record = old->record, .text = in->text, .text_len = in->text_len};
    if (root == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a record");
    }
    att_status status = check_record(root, &s->scratch, &r, err);
    if (status == ATT_OK) {
        char now[STORE_TIME];
        memcpy(now, s->now, sizeof now);
        snprintf(s->now, sizeof s->now, "%s", old->known_from); /* what is known has not changed */
        status = put_standing(s, &standing, old->article, err);
        memcpy(s->now, now, sizeof now);
    }
    json_decref(root);
    return status;
}

static att_status put_entered(struct att_store *s, const struct entered *in, att_put *how, att_error *err) {
    struct stored old;
    TRY(find_stored(s, in->key, &old, err));
    *how = decide(&old, in->r, in->record);
    if (*how == ATT_PUT_KNOWN || *how == ATT_PUT_OLDER) {
        TRY(put_known(s, in, &old, err));
        return in->text != NULL && !old.has_text && !s->no_text ? learn_text(s, in, &old, err) : ATT_OK;
    }
    if (old.article != 0) {
        TRY(keep_superseded(s, in->key, &old, err));
    }
    return put_standing(s, in, old.article, err);
}

/* ---- the door ---------------------------------------------------------------------------------------------------- */

/* Whether the text is the one that the record was made of, and says what the record has it say. */
static att_status check_text(struct arena *arena, struct entered *in, att_error *err) {
    const struct checked *r = in->r;
    char hash[65];
    if (in->text == NULL) {
        in->text = r->text;
        in->text_len = r->text_len;
    }
    if (in->text == NULL) {
        return ATT_OK;
    }
    sha256_hex(in->text, in->text_len, hash);
    bool begins = r->cut >= 0 && utf8_count(in->text, in->text_len) == (uint64_t)r->cut; /* what was read of it */
    if (strcmp(hash, r->sha256) != 0 && !begins) {
        return fail(err, ATT_BAD_INPUT, "the text is not the record's: its SHA-256 is %s", hash);
    }
    return check_words(r, in->text, in->text_len, arena, err);
}

static att_status put_json(struct att_store *s, json_t *root, const char *text, size_t text_len, att_put *how,
                           att_error *err) {
    struct checked r;
    char key[STORE_KEY];
    TRY(check_record(root, &s->scratch, &r, err));
    struct entered in = {.r = &r, .key = key, .text = text, .text_len = text_len};
    TRY(check_text(&s->scratch, &in, err));
    if (s->no_text) {
        check_strip(root); /* strings of *r that it frees are read no more: check again */
        TRY(check_record(root, &s->scratch, &r, err));
    }
    const char *parts[] = {"article", r.id, r.sha256};
    store_key(key, parts, 3);
    json_t *kept = json_copy(root); /* shallow: the strings of *r live on in `root` */
    if (kept != NULL) {
        json_object_del(kept, "text");
    }
    char *record = kept != NULL ? json_dumps(kept, JSON_COMPACT | JSON_REAL_PRECISION(12)) : NULL;
    json_decref(kept);
    if (record == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a record");
    }
    in.record = record;
    in.root = root;
    att_status status = store_begin(s, err);
    if (status == ATT_OK) {
        status = put_entered(s, &in, how, err);
        if (status != ATT_OK) {
            store_rollback(s);                                  /* what is half put cannot stay */
            status = status == ATT_BAD_INPUT ? ATT_IO : status; /* the record was good: the file is not */
        }
    }
    free(record);
    return status;
}

att_status att_store_put(struct att_store *s, const char *record, size_t record_len, const char *text, size_t text_len,
                         att_put *how, att_error *err) {
    json_error_t where;
    att_put done = ATT_PUT_NEW;
    if (s->read_only) {
        return fail(err, ATT_BAD_INPUT, "the store is open for reading alone");
    }
    json_t *root = json_loadb(record, record_len, JSON_REJECT_DUPLICATES, &where);
    if (root == NULL) {
        return fail_at(err, ATT_BAD_INPUT, (uint64_t)(where.line > 0 ? where.line : 0),
                       (uint64_t)(where.column > 0 ? where.column : 0), "no JSON: %s", where.text);
    }
    struct arena_mark mark = arena_here(&s->scratch);
    att_status status = put_json(s, root, text, text_len, &done, err);
    arena_rewind(&s->scratch, mark);
    json_decref(root);
    if (status == ATT_OK && how != NULL) {
        *how = done;
    }
    return status;
}

/* The file: opened, closed, its batches. */
#include <errno.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <time.h>
#include <unistd.h>

#include "base/date.h"
#include "base/file.h"
#include "store/find/entries.h"
#include "store/find/hits.h"
#include "store/find/picks.h"
#include "store/put/put.h"
#include "store/query/quote.h"
#include "store/readers/readers.h"
#include "store/schema.h"
#include "store/sheets/sheet.h"
#include "store/store.h"
#include "store/stories/stories.h"
#include "store/summaries/participants.h"
#include "store/summaries/summaries.h"

/* Larger records than this are no records of one article. */
#define MOST_SCRATCH ((size_t)1 << 30)

/* ---- the clock --------------------------------------------------------------------------------------------------- */

static void tell_time(struct att_store *s) {
    if (s->fixed_now[0] != '\0') {
        memcpy(s->now, s->fixed_now, sizeof s->now);
        return;
    }
    time_t now = time(NULL);
    struct tm utc;
    gmtime_r(&now, &utc);
    strftime(s->now, sizeof s->now, "%Y-%m-%dT%H:%M:%SZ", &utc);
}

/* "2025-08-06", "2025-08-06T18:00", "…:00Z" to the full form; `rest` completes a day. */
att_status store_time(const char *text, const char *rest, char out[STORE_TIME], att_error *err) {
    struct date d;
    unsigned hour = 0, minute = 0, second = 0;
    size_t len = strlen(text);
    int taken = 0;
    if (len >= 10 && date_parse(text, 10, &d) && d.day > 0) {
        if (len == 10) {
            snprintf(out, STORE_TIME, "%.10s%s", text, rest);
            return ATT_OK;
        }
        /* NOLINTNEXTLINE(cert-err34-c): two digits cannot overflow */
        int parts = sscanf(text + 10, "%*1[T ]%2u:%2u%n:%2u%n", &hour, &minute, &taken, &second, &taken);
        const char *end = text + 10 + taken;
        if (parts >= 2 && hour < 24 && minute < 60 && second < 61 && (*end == '\0' || strcmp(end, "Z") == 0)) {
            snprintf(out, STORE_TIME, "%.10sT%02u:%02u:%02uZ", text, hour, minute, second);
            return ATT_OK;
        }
    }
    return fail(err, ATT_BAD_INPUT, "\"%.40s\" is no time such as 2025-08-06T18:00 (UTC)", text);
}

/* ---- batches ----------------------------------------------------------------------------------------------------- */

/* Writers take turns by batches. Who waits looks often, and who has written for long leaves a gap before its next batch: a
 * reader's correction is not to wait for the end of an ingest that lasts for hours. */
#define LOOK_EVERY 5    /* ms */
#define WAIT_MOST 60000 /* ms */
#define LAST_WAIT 2000  /* ms: when it closes, for a reader that still looks at what stood before the last batch */
#define LONG_BATCH 0.1  /* s */
#define GIVE_WAY 20     /* ms */

static int wait_turn(void *store, int tries) {
    const struct att_store *s = store;
    sqlite3_sleep(LOOK_EVERY);
    return tries < s->patience / LOOK_EVERY;
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

att_status store_begin(struct att_store *s, att_error *err) {
    if (s->in_batch) {
        return ATT_OK;
    }
    TRY(sql_exec(s, "BEGIN IMMEDIATE", err));
    tell_time(s); /* when it is our turn: what is known later has a later time */
    s->in_batch = true;
    s->batch_began = seconds();
    return ATT_OK;
}

void store_rollback(struct att_store *s) {
    if (s->in_batch) {
        for (uint32_t i = 0; i < s->statement_count; i++) {
            sqlite3_reset(s->statements[i].at);
        }
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
        memset(&s->marks, 0, sizeof s->marks);
        s->in_batch = false;
    }
}

att_status store_derive(struct att_store *s, att_error *err) {
    TRY(put_words(s, err));
    TRY(copies_update(s, err));
    TRY(stories_update(s, err));
    TRY(summaries_spell(s, err));
    TRY(sheets_update(s->db, err));
    TRY(ledger_update(s, err));
    TRY(sheets_update_ledger(s->db, &s->marks, err));
    TRY(participants_update(s, err));
    return sql_exec(s,
                    "DELETE FROM pending_article; DELETE FROM pending_report; DELETE FROM pending_story;"
                    "DELETE FROM pending_entry",
                    err);
}

att_status att_store_commit(struct att_store *s, att_error *err) {
    if (!s->in_batch) {
        return ATT_OK;
    }
    att_status status = store_derive(s, err);
    if (status == ATT_OK) {
        status = sql_exec(s, "COMMIT", err);
        s->in_batch = s->in_batch && status != ATT_OK;
    }
    if (status != ATT_OK) {
        store_rollback(s);
    } else if (seconds() - s->batch_began > LONG_BATCH) {
        sqlite3_sleep(GIVE_WAY);
    }
    return status;
}

/* ---- opening ----------------------------------------------------------------------------------------------------- */

/* Whether the store keeps words: settled when it is made. */
static att_status settle_text(struct att_store *s, bool wanted_none, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT value FROM meta WHERE key = 'text'", &st, err));
    TRY(sql_step(s, st, &row, err));
    if (row) {
        s->no_text = strcmp(sql_column(st, 0), "left out") == 0;
        sql_done(st);
        return !wanted_none || s->no_text
                   ? ATT_OK
                   : fail(err, ATT_BAD_INPUT, "this store keeps texts; one without must be made so");
    }
    s->no_text = wanted_none;
    return s->read_only  ? ATT_OK
           : wanted_none ? sql_exec(s, "INSERT INTO meta VALUES('text', 'left out')", err)
                         : sql_exec(s, "INSERT INTO meta VALUES('text', 'kept')", err);
}

/* A file on a medium that only reads, as one that nobody changes: SQLite would want marks beside it else. */
static char *name_unchanged(const char *path) {
    sqlite3_str *uri = sqlite3_str_new(NULL);
    sqlite3_str_appendall(uri, path[0] == '/' ? "file://" : "file:"); /* "//x" would be a host's */
    for (const char *p = path; *p != '\0'; p++) {
        sqlite3_str_appendf(uri, strchr("?#%", *p) != NULL ? "%%%02X" : "%c", *p);
    }
    sqlite3_str_appendall(uri, "?immutable=1");
    return sqlite3_str_finish(uri);
}

static bool has_journal(const char *path) {
    struct stat st;
    char *name = sqlite3_mprintf("%s-wal", path);
    bool some = name != NULL && stat(name, &st) == 0 && st.st_size > 0;
    sqlite3_free(name);
    return some;
}

/* The name as SQLite takes it, to be freed with sqlite3_free: a file's, whatever it looks like. */
static att_status name_of(const char *path, bool read_only, char **out, att_error *err) {
    struct stat st;
    struct statvfs fs;
    bool there = stat(path, &st) == 0;
    *out = NULL;
    if (there && !S_ISREG(st.st_mode)) {
        return fail(err, ATT_IO, "%s: %s", path,
                    S_ISDIR(st.st_mode) ? "is a folder" : "is no file that a store can be");
    }
    if (read_only && there && statvfs(path, &fs) == 0 && (fs.f_flag & ST_RDONLY) != 0) {
        if (has_journal(path)) {
            return fail(err, ATT_IO, "%s: a journal lies beside it (-wal): copy both where they can be written", path);
        }
        *out = name_unchanged(path);
    } else {
        *out = sqlite3_mprintf("%s%s", strncmp(path, "file:", 5) == 0 ? "./" : "", path);
    }
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the store");
}

/* Why a file could not be opened: of one that may not be made SQLite says that it is not there. */
static int reason(struct att_store *s, const char *path) {
    int why = s->db != NULL ? sqlite3_system_errno(s->db) : 0;
    char *copy = why == ENOENT && !s->read_only ? sqlite3_mprintf("%s", path) : NULL;
    why = copy != NULL && access(dirname(copy), W_OK) != 0 ? errno : why;
    sqlite3_free(copy);
    return why;
}

static att_status open_database(struct att_store *s, const char *path, att_error *err) {
    int flags = s->read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    char *name;
    att_status status = name_of(path, s->read_only, &name, err);
    if (status == ATT_OK) {
        bool uri = strncmp(name, "file:", 5) == 0; /* ours: a file of such a name has its folder before it */
        int rc = sqlite3_open_v2(name, &s->db, flags | SQLITE_OPEN_NOMUTEX | (uri ? SQLITE_OPEN_URI : 0), NULL);
        if (rc != SQLITE_OK) {
            int why = reason(s, path);
            status = fail(err, ATT_IO, "%s: %s", path, why != 0 ? strerror(why) : sqlite3_errstr(rc));
        }
    }
    sqlite3_free(name);
    return status;
}

/* The schema made or brought up to date, and whoever waits for it told that it may take long. */
static att_status prepare(struct att_store *s, const att_store_options *o, att_error *err) {
    int version;
    char line[160];
    sqlite3_stmt *st;
    bool row;
    TRY(schema_version(s->db, &version, err));
    bool older = version > 0 && version < SCHEMA_VERSION && !s->read_only;
    if (older && o->tell != NULL) {
        snprintf(line, sizeof line, "the store is of an older attache (schema %d): it is brought up to date", version);
        o->tell(o->context, line);
    }
    TRY(schema_prepare(s->db, s->read_only, err));
    if (!older || o->tell == NULL) {
        return ATT_OK;
    }
    TRY(sql_get(s, "SELECT count(*) FROM pending_article", &st, err));
    TRY(sql_step(s, st, &row, err));
    long long articles = row ? sqlite3_column_int64(st, 0) : 0;
    sql_done(st);
    snprintf(line, sizeof line,
             articles > 0 ? "up to date; the next batch tells its %lld articles anew, which may take minutes"
                          : "up to date",
             articles);
    o->tell(o->context, line);
    return ATT_OK;
}

static att_status open_file(struct att_store *s, const char *path, const att_store_options *o, att_error *err) {
    TRY(open_database(s, path, err));
    s->patience = WAIT_MOST;
    sqlite3_busy_handler(s->db, wait_turn, s);
    TRY(quote_functions(s, err));
    TRY(hits_functions(s, err));
    TRY(picks_functions(s, err));
    TRY(entries_functions(s, err));
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    if (!s->read_only) {
        TRY(schema_recognise(s->db, err)); /* before WAL mode is written into somebody else's file */
    }
    /* FULL in WAL mode: a batch that was committed survives the loss of power, not only kill -9. */
    TRY(sql_exec(s,
                 s->read_only ? "PRAGMA foreign_keys=ON; PRAGMA query_only=ON"
                              : "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                                "PRAGMA cache_size=-393216",
                 err));
    TRY(prepare(s, o, err)); /* what a large store's migration sorts may lie in files; a batch's lies in memory */
    TRY(s->read_only ? ATT_OK
                     : sql_exec(s,
                                "PRAGMA temp_store=MEMORY;"
                                "CREATE TEMP TABLE pending_words(article INTEGER PRIMARY KEY)", /* put.c */
                                err));
    TRY(settle_text(s, o->no_text != 0, err));
    return s->read_only ? ATT_OK : publishers_settle(s, err);
}

static att_status open_store(const char *path, const att_store_options *o, struct att_store **out, att_error *err) {
    struct att_store *s = calloc(1, sizeof *s);
    *out = NULL;
    if (s == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the store");
    }
    arena_init(&s->arena, 0);
    arena_init(&s->scratch, MOST_SCRATCH);
    s->read_only = o->read_only != 0;
    att_status status = o->now != NULL ? store_time(o->now, "T00:00:00Z", s->fixed_now, err) : ATT_OK;
    if (status == ATT_OK) {
        status = open_file(s, path, o, err);
    }
    if (status != ATT_OK) {
        att_store_close(s);
        return status;
    }
    tell_time(s);
    s->opened = true;
    *out = s;
    return ATT_OK;
}

/* What a batch wrote while somebody read stands in the journal alone, where finding a page takes several times as long, until the next
 * batch brings it into the file; and only who writes can. What cannot be brought now is brought then. Not of a file that was refused:
 * it is somebody else's, and stays as it is. */
static void settle_journal(struct att_store *s) {
    if (s->opened && !s->read_only) {
        s->patience = LAST_WAIT;
        (void)sqlite3_wal_checkpoint_v2(s->db, NULL, SQLITE_CHECKPOINT_FULL, NULL, NULL);
    }
}

void att_store_close(struct att_store *s) {
    if (s == NULL) {
        return;
    }
    store_rollback(s);
    for (uint32_t i = 0; i < s->statement_count; i++) {
        sqlite3_finalize(s->statements[i].at);
    }
    settle_journal(s);
    sqlite3_close(s->db);
    buffer_free(&s->note);
    buffer_free(&s->next);
    arena_free(&s->scratch);
    arena_free(&s->arena);
    free(s);
}

/* ---- the store as it was ----------------------------------------------------------------------------------------- */

/* What stands in the file is derived from the records alone; so what was known on a day is what those records derive that
 * were known then, put into a store in memory. */
static att_status copy_past(struct att_store *from, struct att_store *to, const char *known_on, const char *as_of,
                            att_error *err) {
    static const char sql[] =
        "SELECT record, text, known_from FROM article WHERE known_from <= ?1 AND (?2 IS NULL OR published <= ?2)"
        "  UNION ALL SELECT s.record, a.text, s.known_from FROM superseded s JOIN article a USING(key)"
        "  WHERE s.known_from <= ?1 AND s.known_to > ?1 AND (?2 IS NULL OR json_extract(s.record, '$.published') <= ?2)"
        "  ORDER BY 3";
    sqlite3_stmt *st;
    bool row = true;
    TRY(sql_get(from, sql, &st, err));
    sql_text(st, 1, known_on);
    sql_text(st, 2, as_of);
    for (;;) {
        TRY(sql_step(from, st, &row, err));
        if (!row) {
            return att_store_commit(to, err);
        }
        snprintf(to->fixed_now, sizeof to->fixed_now, "%s", sql_column(st, 2));
        if (strcmp(to->fixed_now, to->now) != 0) {
            memcpy(to->now, to->fixed_now, sizeof to->now); /* known_from stays true to the original */
        }
        const char *record = (const char *)sqlite3_column_text(st, 0), *text = (const char *)sqlite3_column_text(st, 1);
        att_status status = att_store_put(to, record, (size_t)sqlite3_column_bytes(st, 0), text,
                                          text != NULL ? (size_t)sqlite3_column_bytes(st, 1) : 0, NULL, err);
        if (status != ATT_OK) {
            sql_done(st);
            return status;
        }
    }
}

static att_status open_past(const char *path, const att_store_options *o, struct att_store **out, att_error *err) {
    char known_on[STORE_TIME] = "9999", as_of[STORE_TIME] = "";
    struct att_store *from;
    att_store_options there = {.read_only = 1, .now = o->now}, here = {.no_text = 0};
    if (o->known_on != NULL) {
        TRY(store_time(o->known_on, "T23:59:59Z", known_on, err));
    }
    if (o->as_of != NULL) {
        TRY(store_time(o->as_of, "", as_of, err));
        as_of[10] = '\0';
    }
    TRY(open_store(path, &there, &from, err));
    here.no_text = from->no_text;
    char from_now[STORE_TIME];
    tell_time(from);
    memcpy(from_now, from->now, sizeof from_now);
    att_status status = open_store(":memory:", &here, out, err);
    if (status == ATT_OK) {
        status = publishers_copy(from, *out, err);
    }
    if (status == ATT_OK) {
        status = readers_copy(from, *out, known_on, err);
    }
    if (status == ATT_OK) {
        status = copy_past(from, *out, known_on, as_of[0] != '\0' ? as_of : NULL, err);
    }
    att_store_close(from);
    if (status != ATT_OK) {
        att_store_close(*out);
        *out = NULL;
        return status;
    }
    memcpy((*out)->as_of, as_of, sizeof(*out)->as_of);
    memcpy((*out)->fixed_now, o->known_on != NULL ? known_on : from_now, STORE_TIME);
    tell_time(*out);
    (*out)->read_only = true;
    return ATT_OK;
}

att_status att_store_open(const char *path, const att_store_options *options, struct att_store **out, att_error *err) {
    const att_store_options none = {0};
    const att_store_options *o = options != NULL ? options : &none;
    *out = NULL;
    return o->known_on != NULL || o->as_of != NULL ? open_past(path, o, out, err) : open_store(path, o, out, err);
}

/* ---- going on ---------------------------------------------------------------------------------------------------- */

att_status att_store_has(struct att_store *s, const char *id, const char *text, size_t text_len, const char *coder,
                         int *out, att_error *err) {
    static const char sql[] = "SELECT 1 FROM article WHERE substr(text_sha256, 1, " TEXT_START
                              ") = substr(?1, 1, " TEXT_START ") AND text_sha256 = ?1 AND (?2 IS NULL OR id = ?2)"
                              "  AND (?3 IS NULL OR coder = ?3) UNION ALL SELECT 1 FROM article WHERE id = ?2"
                              "  AND text = ?4 AND (?3 IS NULL OR coder = ?3) LIMIT 1"; /* whose hash is of more */
    sqlite3_stmt *st;
    bool row;
    char hash[65];
    *out = 0;
    sha256_hex(text, text_len, hash);
    TRY(sql_get(s, sql, &st, err));
    sql_text(st, 1, hash);
    sql_text(st, 2, id);
    sql_text(st, 3, coder);
    sqlite3_bind_text64(st, 4, text, text_len, SQLITE_STATIC, SQLITE_UTF8);
    TRY(sql_step(s, st, &row, err));
    sql_done(st);
    *out = row;
    return ATT_OK;
}

att_status att_store_data_version(struct att_store *s, int64_t *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    *out = 0;
    TRY(sql_get(s, "PRAGMA data_version", &st, err));
    TRY(sql_step(s, st, &row, err));
    *out = row ? sqlite3_column_int64(st, 0) : 0;
    sql_done(st);
    return ATT_OK;
}

/* Every table is STRICT. Integer keys are the file's own, in order of arrival; what holds everywhere is `key`, hex of XXH3-128
 * over content. Days and times are ISO 8601 text, "" in no column: what is not told is NULL. Columns that the brief reader
 * wants without a join (country, sector) hold lists with commas: 'RUS,UKR', '' where there is none. */
#include "store/schema.h"

#include <stdbool.h>
#include <string.h>

#include "store/sheets/sheet.h"

/* What is stored of the records. */
static const char articles[] =
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;"
    "CREATE TABLE report(report INTEGER PRIMARY KEY,"
    "  first INTEGER REFERENCES article ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED) STRICT;"
    "CREATE INDEX report_first ON report(first);"
    /* What is long stands last: what is asked of many articles is then on one page of each. */
    "CREATE TABLE article(article INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, id TEXT NOT NULL, title TEXT, "
    "publisher TEXT,"
    "  url TEXT, published TEXT, language TEXT, text_sha256 TEXT NOT NULL, coder TEXT NOT NULL,"
    "  known_from TEXT NOT NULL, known_to TEXT, first_known TEXT NOT NULL, report INTEGER REFERENCES report ON DELETE "
    "SET NULL DEFERRABLE INITIALLY DEFERRED, text TEXT, record TEXT NOT NULL)"
    "  STRICT;"
    "CREATE INDEX article_id ON article(id);"
    "CREATE INDEX article_text ON article(substr(text_sha256, 1, " TEXT_START "));"
    "CREATE INDEX article_published ON article(published, report);" /* aggregate counts reports by it alone */
    "CREATE INDEX article_known ON article(first_known);"
    "CREATE INDEX article_report ON article(report);"
    /* Older coders' records, and those that were replaced; an article's current one stands in `article`. */
    "CREATE TABLE superseded(key TEXT NOT NULL, known_from TEXT NOT NULL, known_to TEXT NOT NULL, coder TEXT NOT NULL,"
    "  record TEXT NOT NULL, PRIMARY KEY(key, known_from, coder)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE outlet(article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, name TEXT NOT NULL,"
    "  PRIMARY KEY(article, name)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX outlet_name ON outlet(name);"
    "CREATE VIRTUAL TABLE words USING fts5(title, text, content='article', content_rowid='article',"
    "  tokenize='unicode61 remove_diacritics 2');" WORDS_AT_ONCE;

static const char mentions[] =
    "CREATE TABLE actor(actor INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
    "  local TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT NOT NULL, sector TEXT NOT NULL, "
    "office TEXT,"
    "  entity TEXT) STRICT;"
    "CREATE INDEX actor_article ON actor(article);"
    "CREATE INDEX actor_country ON actor(country);"
    "CREATE INDEX actor_name ON actor(name);"
    "CREATE TABLE mention(mention INTEGER PRIMARY KEY, key TEXT NOT NULL,"
    "  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, local TEXT NOT NULL, start INTEGER NOT NULL,"
    "  \"end\" INTEGER NOT NULL, anchor TEXT NOT NULL, type TEXT NOT NULL, mode TEXT, cameo TEXT, quad TEXT NOT NULL,"
    "  intensity REAL NOT NULL, plover TEXT NOT NULL, status TEXT NOT NULL, background INTEGER NOT NULL, date TEXT,"
    "  date_basis TEXT, place TEXT, location TEXT, country TEXT, lat REAL, lon REAL, precision TEXT, score REAL NOT "
    "NULL,"
    "  same_as INTEGER REFERENCES mention ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,"
    "  story INTEGER REFERENCES story ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED) STRICT;"
    /* Two articles of one text have one key for what both say: they are one report. */
    "CREATE UNIQUE INDEX mention_article ON mention(article, key);"
    "CREATE INDEX mention_key ON mention(mention" LOT ", key);"
    "CREATE INDEX mention_type ON mention(type, date);"
    "CREATE INDEX mention_date ON mention(date);"
    "CREATE INDEX mention_story ON mention(story);"
    "CREATE INDEX mention_country ON mention(country) WHERE country IS NOT NULL;"
    "CREATE INDEX mention_same ON mention(same_as) WHERE same_as IS NOT NULL;"
    "CREATE TABLE party(mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE, role TEXT NOT NULL,"
    "  ordinal INTEGER NOT NULL, actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,"
    "  PRIMARY KEY(mention, role, ordinal)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX party_actor ON party(actor);"
    "CREATE TABLE number(mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE, kind TEXT NOT NULL, low REAL "
    "NOT NULL,"
    "  high REAL NOT NULL, unit TEXT) STRICT;"
    "CREATE INDEX number_mention ON number(mention);"
    "CREATE TABLE context(mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE, name TEXT NOT NULL,"
    "  PRIMARY KEY(mention, name)) STRICT, WITHOUT ROWID;";

static const char claims[] =
    "CREATE TABLE claim(claim INTEGER PRIMARY KEY, key TEXT NOT NULL,"
    "  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, local TEXT NOT NULL, start INTEGER NOT NULL,"
    "  \"end\" INTEGER NOT NULL, text TEXT NOT NULL, cue TEXT, form TEXT NOT NULL, stance TEXT NOT NULL,"
    "  inside INTEGER REFERENCES claim ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED) STRICT;"
    "CREATE INDEX claim_article ON claim(article);"
    "CREATE INDEX claim_inside ON claim(inside) WHERE inside IS NOT NULL;"
    "CREATE TABLE voice(claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE, role TEXT NOT NULL, ordinal INTEGER "
    "NOT NULL,"
    "  actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE, PRIMARY KEY(claim, role, ordinal)) STRICT, WITHOUT "
    "ROWID;"
    "CREATE INDEX voice_actor ON voice(actor);"
    "CREATE TABLE holds(claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,"
    "  mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE, PRIMARY KEY(claim, mention)) STRICT, WITHOUT "
    "ROWID;"
    "CREATE INDEX holds_mention ON holds(mention);"
    "CREATE TABLE commitment(commitment INTEGER PRIMARY KEY, key TEXT NOT NULL,"
    "  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, local TEXT NOT NULL, kind TEXT NOT NULL,"
    "  start INTEGER NOT NULL, \"end\" INTEGER NOT NULL, act TEXT NOT NULL, condition TEXT, due TEXT, due_from TEXT,"
    "  due_start INTEGER, due_end INTEGER, status TEXT NOT NULL, score REAL NOT NULL,"
    "  mention INTEGER REFERENCES mention ON DELETE SET NULL,"
    "  entry INTEGER REFERENCES entry ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED) STRICT;"
    "CREATE UNIQUE INDEX commitment_article ON commitment(article, key);"
    "CREATE INDEX commitment_key ON commitment(commitment" LOT ", key);"
    "CREATE INDEX commitment_due ON commitment(due);"
    "CREATE INDEX commitment_mention ON commitment(mention);"
    "CREATE INDEX commitment_entry ON commitment(entry);"
    "CREATE TABLE pledge(commitment INTEGER NOT NULL REFERENCES commitment ON DELETE CASCADE, role TEXT NOT NULL,"
    "  ordinal INTEGER NOT NULL, actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE,"
    "  PRIMARY KEY(commitment, role, ordinal)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX pledge_actor ON pledge(actor);"
    /* Every expression that resolves to days, the sentence around it, and who stands there. */
    "CREATE TABLE day(day INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
    "  start INTEGER NOT NULL, \"end\" INTEGER NOT NULL, text TEXT NOT NULL, value TEXT, day_from TEXT, day_to TEXT,"
    "  sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL) STRICT;"
    "CREATE INDEX day_article ON day(article);"
    "CREATE INDEX day_to ON day(day_to, day_from);"
    "CREATE TABLE day_actor(day INTEGER NOT NULL REFERENCES day ON DELETE CASCADE,"
    "  actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE, PRIMARY KEY(day, actor)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX day_actor_actor ON day_actor(actor);";

/* What follows from the records: a pure function of `article` and the tables above. */
static const char derived[] =
    "CREATE TABLE story(story INTEGER PRIMARY KEY, key TEXT NOT NULL, type TEXT, mode TEXT, status TEXT, day "
    "TEXT,"
    "  first_day TEXT, last_day TEXT, reports INTEGER, outlets INTEGER, origins INTEGER, voices INTEGER, background "
    "INTEGER,"
    "  place TEXT, country TEXT, lat REAL, lon REAL) STRICT;"
    "CREATE INDEX story_key ON story(story" LOT ", key);" /* one story has it: stories/tell.c sees to that */
    "CREATE INDEX story_day ON story(day);"
    "CREATE INDEX story_type ON story(type, day);"
    "CREATE TABLE entry(entry INTEGER PRIMARY KEY, key TEXT NOT NULL, kind TEXT, state TEXT, due TEXT, due_from "
    "TEXT,"
    "  last_heard TEXT, status TEXT, opened TEXT) STRICT;"
    "CREATE INDEX entry_due ON entry(due);"
    "CREATE TABLE entry_party(entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, role TEXT NOT NULL,"
    "  ordinal INTEGER NOT NULL, name TEXT, kind TEXT, country TEXT, sector TEXT, PRIMARY KEY(entry, role, ordinal))"
    "  STRICT, WITHOUT ROWID;"
    "CREATE INDEX entry_party_country ON entry_party(country, role);";

/* What the derivation still has to look at: filled by put, emptied when a batch is committed, so empty in a file at rest. */
static const char pending[] = "CREATE TABLE pending_article(article INTEGER PRIMARY KEY) STRICT;"
                              "CREATE TABLE pending_report(report INTEGER PRIMARY KEY) STRICT;"
                              "CREATE TABLE pending_story(story INTEGER PRIMARY KEY) STRICT;"
                              "CREATE TABLE pending_entry(entry INTEGER PRIMARY KEY) STRICT;";

extern const char schema_views[];
extern const char schema_growth[];    /* from version 2: schema_stories.c */
extern const char schema_nearby[];    /* from version 3: schema_stories.c */
extern const char schema_stories[];   /* what copies and stories work with: schema_stories.c */
extern const char schema_ledger[];    /* what the ledger works with: ledger/group.c */
extern const char schema_parties[];   /* from version 5: stories/parties.c */
extern const char schema_returning[]; /* from version 6, and from 10: schema_stories.c */
extern const char schema_append[];    /* from version 7: schema_stories.c */
extern const char schema_vectors[];   /* from version 8: schema_stories.c */
extern const char schema_beside[];    /* from version 15: schema_stories.c */
extern const char schema_testimony[]; /* from version 20: schema_stories.c */
extern const char schema_summaries[], schema_participants[], schema_periods[]; /* from version 9: one file each */
extern const char schema_left[], schema_fresh[], schema_spellings[]; /* from versions 11, 13 and 19: summaries.c */
extern const char schema_readers[]; /* what readers add: corrections, matters: corrections.c */

static att_status run(sqlite3 *db, const char *sql, att_error *err) {
    char *message = NULL;
    int rc = sqlite3_exec(db, sql, NULL, NULL, &message);
    if (rc != SQLITE_OK) {
        att_status status = rc == SQLITE_NOMEM ? ATT_NO_MEMORY : ATT_IO;
        status = fail(err, status, "the store cannot be made or brought up to date: %s",
                      message != NULL ? message : sqlite3_errmsg(db));
        sqlite3_free(message);
        return status;
    }
    return ATT_OK;
}

/* One number that a pragma or a count answers. */
static att_status ask_number(sqlite3 *db, const char *sql, int *out, att_error *err) {
    sqlite3_stmt *s = NULL;
    int rc = sqlite3_prepare_v2(db, sql, -1, &s, NULL);
    if (rc == SQLITE_OK) {
        rc = sqlite3_step(s);
        *out = sqlite3_column_int(s, 0);
    }
    sqlite3_finalize(s);
    if (rc == SQLITE_NOTADB || rc == SQLITE_CORRUPT) {
        return fail(err, ATT_BAD_INPUT, "this is no store, or it is damaged: %s", sqlite3_errmsg(db));
    }
    if ((rc & 0xFF) == SQLITE_READONLY || (rc & 0xFF) == SQLITE_CANTOPEN) {
        return fail(err, ATT_IO,
                    "neither it nor its folder may be written here, and who reads leaves marks beside it"
                    " (-shm): copy it, or let its owner open it");
    }
    return rc == SQLITE_ROW ? ATT_OK : fail(err, ATT_IO, "the store cannot be read: %s", sqlite3_errmsg(db));
}

att_status schema_version(sqlite3 *db, int *out, att_error *err) {
    return ask_number(db, "PRAGMA user_version", out, err);
}

/* Version 9: summaries that questions of a large store go by. */
static att_status run_ninth(sqlite3 *db, att_error *err) {
    TRY(run(db, schema_summaries, err));
    TRY(run(db, schema_participants, err));
    return run(db, schema_periods, err);
}

/* The definition of a table, or those of what hangs on it; to be freed with sqlite3_free. */
static att_status definition(sqlite3 *db, const char *sql, const char *table, char **out, att_error *err) {
    sqlite3_stmt *st = NULL;
    *out = NULL;
    int rc = sqlite3_prepare_v2(db, sql, -1, &st, NULL);
    rc = rc == SQLITE_OK ? sqlite3_bind_text(st, 1, table, -1, SQLITE_STATIC) : rc;
    if (rc == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW) {
        *out = sqlite3_mprintf("%s", sqlite3_column_text(st, 0));
    }
    sqlite3_finalize(st);
    return *out != NULL ? ATT_OK
                        : fail(err, sqlite3_errcode(db) == SQLITE_NOMEM ? ATT_NO_MEMORY : ATT_IO,
                               "the store cannot be brought up to date: there is no %s, or no memory", table);
}

att_status schema_rebuild(sqlite3 *db, const char *table, const char *from, const char *to, att_error *err) {
    char *was = NULL, *rest = NULL, *sql = NULL;
    att_status status =
        definition(db, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1", table, &was, err);
    if (status == ATT_OK) {
        status = definition(db,
                            "SELECT coalesce(group_concat(sql, ';'), '') FROM sqlite_schema WHERE tbl_name = ?1"
                            "  AND type IN ('index', 'trigger') AND sql IS NOT NULL",
                            table, &rest, err);
    }
    const char *at = status == ATT_OK ? strstr(was, from) : NULL;
    if (at != NULL) {
        sql = sqlite3_mprintf(
            "PRAGMA legacy_alter_table=ON; ALTER TABLE %s RENAME TO rebuilt; PRAGMA legacy_alter_table=OFF;"
            "%.*s%s%s; INSERT INTO %s SELECT * FROM rebuilt; DROP TABLE rebuilt; %s",
            table, (int)(at - was), was, to, at + strlen(from), table, rest);
        status = sql != NULL ? run(db, sql, err) : fail(err, ATT_NO_MEMORY, "no memory to bring the store up to date");
    }
    sqlite3_free(sql);
    sqlite3_free(rest);
    sqlite3_free(was);
    return status;
}

/* Version 12: keys stand where they came, and are looked for there. */
static att_status run_twelfth(sqlite3 *db, att_error *err) {
    TRY(run(db,
            "DROP INDEX article_text; DROP INDEX mention_key; DROP INDEX mention_article; DROP INDEX commitment_key;"
            "DROP INDEX commitment_article;"
            "CREATE INDEX article_text ON article(substr(text_sha256, 1, " TEXT_START "));"
            "CREATE UNIQUE INDEX mention_article ON mention(article, key);"
            "CREATE INDEX mention_key ON mention(mention" LOT ", key);"
            "CREATE UNIQUE INDEX commitment_article ON commitment(article, key);"
            "CREATE INDEX commitment_key ON commitment(commitment" LOT ", key);"
            "CREATE INDEX story_key ON story(story" LOT ", key);"
            "DROP INDEX actor_country; CREATE INDEX actor_country ON actor(actor" LOT
            ", country, coalesce(entity, lower(name)));",
            err));
    return schema_rebuild(db, "story", "key TEXT NOT NULL UNIQUE", "key TEXT NOT NULL", err);
}

/* Version 16: so do names, places, parties and the keys of entries. */
static att_status run_sixteenth(sqlite3 *db, att_error *err) {
    TRY(schema_rebuild(db, "entry", "key TEXT NOT NULL UNIQUE", "key TEXT NOT NULL", err));
    return run(db,
               "DROP INDEX IF EXISTS entry_key; CREATE INDEX entry_key ON entry(entry >> " ENTRY_BITS ", key);"
               "DROP INDEX actor_name; CREATE INDEX actor_name ON actor(actor" LOT ", name);"
               "DROP INDEX mention_place; DROP INDEX mention_located;"
               "CREATE INDEX mention_place ON mention(mention" LOT ", place) WHERE place IS NOT NULL;"
               "CREATE INDEX mention_located ON mention(mention" LOT ", located) WHERE located IS NOT NULL;"
               "DROP INDEX story_party_who;"
               "CREATE INDEX story_party_who ON story_party(story >> " PARTY_BITS
               ", who, day, status, background, type, main);" WORDS_MERGED,
               err);
}

/* Version 19: whatever sheets came to have since 14 is written. */
static att_status run_nineteenth(sqlite3 *db, att_error *err) {
    TRY(run(db, schema_spellings, err));
    return sheets_fill(db, err);
}

static att_status create(sqlite3 *db, att_error *err) {
    static const char *const parts[] = {articles, mentions, claims, derived, pending};
    char stamp[96];
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        TRY(run(db, parts[i], err));
    }
    TRY(run(db, schema_ledger, err));
    TRY(run(db, schema_stories, err));
    TRY(run(db, schema_readers, err));
    TRY(run(db, schema_parties, err));
    TRY(run_ninth(db, err));
    TRY(run(db, schema_left, err));
    TRY(run(db, schema_fresh, err));
    TRY(run(db, schema_sheets, err));
    TRY(run_sixteenth(db, err));
    TRY(run(db, schema_spellings, err));
    TRY(run(db, schema_testimony, err));
    TRY(run(db, schema_views, err));
    sqlite3_snprintf(sizeof stamp, stamp, "PRAGMA application_id=%d; PRAGMA user_version=%d", SCHEMA_APPLICATION,
                     SCHEMA_VERSION);
    return run(db, stamp, err);
}

/* steps[v] leads from version v + 1 to v + 2, NULL by a function. A step that changes what is derived puts every article into
 * pending_article. */
static const char *const steps[SCHEMA_VERSION - 1] = {
    schema_readers, schema_growth,    schema_nearby, schema_parties,   schema_returning,
    schema_append,  schema_vectors,   NULL,          schema_returning, schema_left,
    NULL,           schema_fresh,     schema_sheets, schema_beside,    NULL,
    NULL, /* what the sheets have: of mentions' statuses and denials, articles and the ledger since 17 */
    NULL, /* of places since 18 */
    NULL,           schema_testimony,
};

static att_status run_step(sqlite3 *db, int from, att_error *err) {
    return from == 8                  ? run_ninth(db, err)
           : from == 11               ? run_twelfth(db, err)
           : from == 15               ? run_sixteenth(db, err)
           : from == 16 || from == 17 ? ATT_OK /* written in the next step */
           : from == 18               ? run_nineteenth(db, err)
                                      : run(db, steps[from - 1], err);
}

static att_status migrate(sqlite3 *db, int from, att_error *err) {
    char stamp[64];
    for (int v = from; v < SCHEMA_VERSION; v++) {
        TRY(run_step(db, v, err));
    }
    sqlite3_snprintf(sizeof stamp, stamp, "PRAGMA user_version=%d", SCHEMA_VERSION);
    return run(db, stamp, err);
}

/* What the file is: nothing yet (version 0), or a store of a schema that this code knows; all else is refused. */
static att_status recognise(sqlite3 *db, int *version, att_error *err) {
    int application = 0, tables = 0;
    TRY(schema_version(db, version, err));
    TRY(ask_number(db, "PRAGMA application_id", &application, err));
    TRY(ask_number(db, "SELECT count(*) FROM sqlite_schema", &tables, err));
    if (tables == 0) {
        *version = 0;
        return ATT_OK;
    }
    if (application != SCHEMA_APPLICATION || *version < 1) {
        return fail(err, ATT_BAD_INPUT, "this database is no store of attache");
    }
    return *version <= SCHEMA_VERSION
               ? ATT_OK
               : fail(err, ATT_BAD_INPUT, "this store is of a newer attache (schema %d; this one knows %d)", *version,
                      SCHEMA_VERSION);
}

att_status schema_recognise(sqlite3 *db, att_error *err) {
    int version = 0;
    TRY(run(db, "BEGIN", err)); /* one moment of the file: another process may be making the store */
    att_status status = recognise(db, &version, err);
    sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
    return status;
}

static att_status prepare_inside(sqlite3 *db, int read_only, att_error *err) {
    int version = 0;
    TRY(recognise(db, &version, err));
    if (version == 0) {
        return read_only ? fail(err, ATT_BAD_INPUT, "this database is no store of attache") : create(db, err);
    }
    if (version < SCHEMA_VERSION && read_only) {
        return fail(err, ATT_BAD_INPUT, "this store is of an older attache (schema %d): open it for writing once",
                    version);
    }
    return version < SCHEMA_VERSION ? migrate(db, version, err) : ATT_OK;
}

/* Whether there is nothing to do: asked first, since whoever opens a store to write must not wait for another's batch yet. */
static bool is_present(sqlite3 *db) {
    att_error ignored;
    int version = 0, application = 0;
    return schema_version(db, &version, &ignored) == ATT_OK &&
           ask_number(db, "PRAGMA application_id", &application, &ignored) == ATT_OK && version == SCHEMA_VERSION &&
           application == SCHEMA_APPLICATION;
}

att_status schema_prepare(sqlite3 *db, int read_only, att_error *err) {
    if (is_present(db)) {
        return ATT_OK;
    }
    /* A table that is made anew is not to take along what refers to it. */
    TRY(run(db, read_only ? "BEGIN" : "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE", err));
    att_status status = prepare_inside(db, read_only, err);
    if (status == ATT_OK) {
        status = run(db, "COMMIT", err);
    }
    if (status != ATT_OK) {
        sqlite3_exec(db, "ROLLBACK", NULL, NULL, NULL);
    }
    return read_only || status != ATT_OK ? status : run(db, "PRAGMA foreign_keys=ON", err);
}

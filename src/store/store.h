/* What the files of the store share: the open database, statements prepared once, and the hooks that a batch ends with.
 *
 * A batch is one transaction: any number of put_record, then store_derive, then COMMIT. put marks what a record touched in
 * pending_article (put or replaced), pending_report, pending_story, pending_entry (those that lost a row when an older
 * record went); the hooks read these and store_derive empties them. What hooks write must be a pure function of the stored
 * records: never of rowids, of the order of arrival, or of what stood there before. */
#ifndef ATTACHE_STORE_STORE_H
#define ATTACHE_STORE_STORE_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "attache/store.h"
#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"
#include "store/sheets/sheet.h"

#define STORE_TIME 24 /* "2025-08-06T18:00:00Z" and a NUL */
#define STORE_KEY 33  /* 32 hex digits and a NUL */

struct statement {
    const char *sql; /* its address is the key: a string literal */
    sqlite3_stmt *at;
};

struct hits { /* hits.h */
    uint64_t *bits;
    int64_t count, found; /* bits; those that are set */
};

struct att_store {
    sqlite3 *db;
    bool read_only, no_text, in_batch;
    bool opened;                /* the file is a store */
    int patience;               /* ms that a writer waits for others */
    double batch_began;         /* of the monotonic clock, s */
    char fixed_now[STORE_TIME]; /* "" for the system's clock */
    char now[STORE_TIME];       /* when the present batch began */
    char as_of[STORE_TIME];     /* the day that the store is asked about, "" for the clock's */
    struct arena scratch;       /* wound back by whoever uses it */
    struct statement *statements;
    uint32_t statement_count, statement_capacity;
    struct arena arena;       /* of the statements */
    struct buffer note, next; /* of the last answer */
    struct hits hits;         /* articles that have the words of the present question */
    const struct picks *held; /* story events of which all holds that the present question asks: picks.h */
    const struct bits *kept;  /* entries that the present statement is to find: entries.h */
    char clock[STORE_TIME];
    struct sheet_marks marks; /* of the present batch */
    uint32_t few; /* for tests: of more stories or entries than so many all are gone through, not along days; 0: many */
    uint32_t ledger_at_once; /* for tests: reports that the ledger is told before the next, 0: as many as fit */
};

/* ---- statements (sql.c) ------------------------------------------------------------------------------------------ */

/* The statement of a string literal, prepared on first use and kept; reset and with no bindings. NULL in *out on failure.
 * Two uses of one literal at a time would disturb each other: step to the end, or sql_done, before the next. */
att_status sql_get(struct att_store *s, const char *sql, sqlite3_stmt **out, att_error *err);
/* Runs a statement that returns no rows. */
att_status sql_run(struct att_store *s, sqlite3_stmt *st, att_error *err);
/* One row: true in *row; false when there are no more, and then it is reset. */
att_status sql_step(struct att_store *s, sqlite3_stmt *st, bool *row, att_error *err);
void sql_done(sqlite3_stmt *st); /* resets before the end */
/* Any SQL without parameters. */
att_status sql_exec(struct att_store *s, const char *sql, att_error *err);
/* What a result code means. */
att_status sql_fail(struct att_store *s, int rc, att_error *err);
/* Binds text that outlives the step; NULL binds NULL. Out-of-memory shows in sql_step. */
void sql_text(sqlite3_stmt *st, int at, const char *text);
void sql_slice(sqlite3_stmt *st, int at, const char *text, size_t len);
/* For ids: 0 binds NULL. */
void sql_id(sqlite3_stmt *st, int at, int64_t id);
/* A column's text, "" for NULL; borrowed until the next step. */
const char *sql_column(sqlite3_stmt *st, int at);

/* Hex of XXH3-128 over parts; each part is followed by a zero byte, so that parts cannot run together. */
void store_key(char out[STORE_KEY], const char *const *parts, size_t count);

/* "2025-08-06" (completed by `rest`), "2025-08-06T18:00" and the like as "2025-08-06T18:00:00Z"; ATT_BAD_INPUT. store.c */
att_status store_time(const char *text, const char *rest, char out[STORE_TIME], att_error *err);

/* ---- a batch (store.c) --------------------------------------------------------------------------------------------- */

att_status store_begin(struct att_store *s, att_error *err); /* nothing where a batch is open */
void store_rollback(struct att_store *s);
/* Runs the hooks over what is pending and empties it; within the batch. */
att_status store_derive(struct att_store *s, att_error *err);

/* ---- hooks: each reads pending_* and brings its tables up to date ------------------------------------------------ */

/* Called once for every article put, while its text is at hand (NULL: it is not): for what the copies need to remember of a
 * text that may not be kept. traces.c */
att_status copies_note(struct att_store *s, int64_t article, const char *text, size_t len, att_error *err);
/* Sets article.report and the rows of `report`; adds to pending_article's articles whatever else moved. copies.c */
att_status copies_update(struct att_store *s, att_error *err);
/* Sets mention.story and the rows of `story`. stories.c */
att_status stories_update(struct att_store *s, att_error *err);
/* Sets commitment.entry and the rows of `entry`, `entry_party`, `change`. ledger/update.c */
att_status ledger_update(struct att_store *s, att_error *err);

#endif

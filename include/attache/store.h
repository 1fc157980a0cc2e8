/* attache's store: many articles' records in one SQLite file, and what they say together.
 *
 *     att_store *store;   att_error error;
 *     att_store_open("news.db", NULL, &store, &error);
 *     att_store_put(store, record, record_len, NULL, 0, NULL, &error);   … many times
 *     att_store_commit(store, &error);   only what is committed is acknowledged: it survives a crash
 *     att_store_ask(store, &(att_question){.verb = "events"}, sink, context, &error);
 *     att_store_close(store);
 *
 * As in attache.h: statuses, an att_error at the end that may be NULL, nothing printed, no hidden state. A store belongs
 * to one thread at a time; several processes may read one file while one writes. docs/store.md tells of tables and views.
 */
#ifndef ATTACHE_STORE_H
#define ATTACHE_STORE_H

#include "attache/attache.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct att_store att_store;

typedef struct att_store_options {
    int read_only; /* no file is made; put and commit are refused */
    int no_text; /* keep spans and hashes alone: neither the article nor words quoted from it; of one store for good */
    const char *now;      /* the clock, "2025-08-06T18:00:00Z"; NULL: the system's */
    const char *known_on; /* a copy in memory of what the store knew at that time, read only; NULL: what it knows now */
    const char *as_of;    /* a copy in memory of what reports published up to that day tell, read only; NULL: all */
} att_store_options;

/* Opens the file, makes it where there is none, and brings an older schema up to date. `options` and its strings are
 * borrowed for the call; NULL takes all defaults. Errors: ATT_IO (no such file, cannot be written), ATT_BAD_INPUT (no
 * store, a newer version's, a time that cannot be understood), ATT_NO_MEMORY. */
ATT_API att_status att_store_open(const char *path, const att_store_options *options, att_store **out, att_error *err);
/* What was put and not committed is forgotten. */
ATT_API void att_store_close(att_store *store);

typedef enum att_put {
    ATT_PUT_NEW,      /* an article that the store did not have */
    ATT_PUT_KNOWN,    /* the store has this record */
    ATT_PUT_REPLACED, /* it takes the place of an older coder's, which is kept as superseded */
    ATT_PUT_OLDER     /* the store has a newer coder's; left out */
} att_put;

/* Puts one record (docs/record.schema.json, one JSON object, checked) and the text that it is of, where at hand: `text` is
 * NULL or UTF-8 whose SHA-256 the record names; a record may also carry it as one more member, "text". `how` may be NULL.
 * Errors: ATT_BAD_INPUT (what is wrong with the record; nothing of it is stored, and the store can be used on), ATT_IO
 * (the disk is full or the file damaged; nothing since the last commit is stored), ATT_NO_MEMORY. */
ATT_API att_status att_store_put(att_store *store, const char *record, size_t record_len, const char *text,
                                 size_t text_len, att_put *how, att_error *err);

/* Puts another table of publishers in the place of the present one (the store begins with that of actors/publishers.tsv, whose
 * form this has too: house, aliases with ";" between, country, owner, between tabs): which outlets are one house, and which a
 * state owns. Takes effect with the commit. ATT_BAD_INPUT names the line. */
ATT_API att_status att_store_publishers(att_store *store, const char *text, size_t len, att_error *err);

/* Ends a batch: brings reports, stories and ledger up to date and makes all of it durable. Errors as above. */
ATT_API att_status att_store_commit(att_store *store, att_error *err);

/* Whether a record of this text (as att_document_text gives it) and, unless NULL, this id is stored, of this coder
 * ("version model lexicon knowledge" with their record's values, "-" for null; NULL: of any): for a run that goes on where
 * another was cut off. *out gets 1 or 0. */
ATT_API att_status att_store_has(att_store *store, const char *id, const char *text, size_t text_len, const char *coder,
                                 int *out, att_error *err);

/* ---- asking ------------------------------------------------------------------------------------------------------ */

typedef enum att_rows {
    ATT_ROWS_JSON, /* one object a line */
    ATT_ROWS_TSV,  /* a head line, then one line a row; tabs and line ends in values become spaces */
    ATT_ROWS_TABLE /* columns for the eye */
} att_rows;

/* What is asked. Zero and NULL mean no restriction. Lists are comma-separated: "ASSAULT,COERCE". */
typedef struct att_question {
    const char *verb; /* "events", "ledger", "actors", "dates", "changes", "aggregate", "dump" … */
    att_rows rows;
    uint32_t width; /* of a table, in columns; 0: 100 */

    const char *type, *mode, *quad, *status; /* status: "all", or a list; NULL: actual alone */
    const char *actor, *recipient;           /* countries ("USA"), or a part of a name ("Witkoff") */
    const char *country;                     /* a party's, or the place's */
    const char *sector, *place, *publisher;
    const char *from, *to; /* days, both included */
    double min_score;
    int background; /* 0: without, 1: also, 2: alone */
    uint32_t min_origins;
    const char *words; /* in the article: the full-text index's own query language */
    uint32_t limit;    /* rows; 0: all */

    const char *today;      /* "2025-08-06"; NULL: the store's clock */
    uint32_t ahead;         /* dates: so many days from today; 0: 30 */
    const char *since;      /* changes: "2025-08-06T18:00" */
    const char *unit, *by;  /* aggregate: "dyad-month", "type,quad" */
    int complete;           /* aggregate: rows whose count is zero too */
    const char *due_before; /* ledger */
    const char *issuer, *affecting, *state;
    int all;             /* ledger: settled entries too */
    const char *dyad;    /* events of one with the other, either way: "USA-RUS" */
    const char *matter;  /* situation: the text of a matter file (docs/store.md), not its path */
    int plain;           /* situation, trend: draw with ASCII alone */
    uint32_t parameters; /* reserved */
} att_question;

/* Answers. What was left out (events that are not actual, background) is said in `note`, where given: note_len bytes with a
 * NUL. Errors: ATT_BAD_INPUT (no such verb, a filter that cannot be understood), ATT_IO (the sink stopped; the file is
 * damaged), ATT_NO_MEMORY. */
ATT_API att_status att_store_ask(att_store *store, const att_question *question, att_sink sink, void *context,
                                 char *note, size_t note_len, att_error *err);

#ifdef __cplusplus
}
#endif
#endif

/* attache's store: many articles' records in one SQLite file, and what they say together.
 *
 *     att_store *store;   att_error error;
 *     att_store_open("news.db", NULL, &store, &error);
 *     att_store_put(store, record, record_len, NULL, 0, NULL, &error);   … many times
 *     att_store_commit(store, &error);   only what is committed is acknowledged: it survives a crash
 *     att_store_ask(store, &(att_question){.verb = "events", .limit = 100}, sink, context, &answer, &error);
 *     att_store_close(store);
 *
 * As in attache.h: statuses, an att_error at the end that may be NULL, nothing printed, no hidden state. A store belongs
 * to one thread at a time; several processes may read one file while one writes, and several may write by turns: who finds
 * another's batch under way waits for its end (a minute at most, then ATT_IO). docs/store.md tells of tables and views.
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
    /* Called with a line for a person where an older schema's store is brought up to date, which may take minutes: before
     * that is done, and behind it, with what is left for the first commit. NULL: nobody is told. */
    void (*tell)(void *context, const char *line);
    void *context; /* of `tell` */
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
 * NULL or UTF-8 whose SHA-256 the record names (or as much of it as was read, where a note "cut" says how much), and says what the
 * record's spans have for words; a record may also carry it as one more member, "text". `how` may be NULL.
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

/* A number that is another one when another handle, of whatever process, has committed since this handle last told it: who asks for
 * the number before a question, and finds the same one later, would be answered the same. It says no more than that, and
 * nothing of what this handle commits. Costs microseconds. ATT_IO. */
ATT_API att_status att_store_data_version(att_store *store, int64_t *out, att_error *err);

/* ---- what a reader adds: corrections and matters ------------------------------------------------------------------ */

/* Like records, these join the present batch and are durable with att_store_commit, which brings stories and ledger up to
 * date; what is refused, or not found, begins no batch. Errors are those of att_store_put. In a store without text no words of
 * an article are to stand in them. */

/* Puts a correction, one JSON object: {"article": id, "layer": "event" | "claim" | "commitment" | "actor", "key": the item's
 * content key, "field": …, "value": …, "was": …, "note": …, "by": …, "at": "2026-…Z"}. It overlays the records of that
 * article, those to come too; docs/store.md tells fields and values. `id` gets 32 hex digits and a NUL: of its content, so
 * that the same correction twice is one. ATT_BAD_INPUT says what is wrong with it. */
ATT_API att_status att_store_correction_put(att_store *store, const char *json, size_t len, char id[33],
                                            att_error *err);
/* Takes one back; *found gets whether it stood. */
ATT_API att_status att_store_correction_delete(att_store *store, const char *id, int *found, att_error *err);

/* Keeps a matter: `text` is a matter's file or the same as JSON (docs/store.md). Its name is `name`, or, where that is NULL,
 * the one that the text tells; where both tell one they must agree. Takes the place of an older one of that name. */
ATT_API att_status att_store_matter_put(att_store *store, const char *name, const char *text, att_error *err);
ATT_API att_status att_store_matter_delete(att_store *store, const char *name, int *found, att_error *err);

/* ---- asking ------------------------------------------------------------------------------------------------------ */

typedef enum att_rows {
    ATT_ROWS_JSON,    /* one object a line */
    ATT_ROWS_TSV,     /* a head line, then one line a row; tabs and line ends in values become spaces */
    ATT_ROWS_TABLE,   /* columns for the eye */
    ATT_ROWS_CALENDAR /* ledger: RFC 5545, one event a due day */
} att_rows;

/* What is asked. Zero and NULL mean no restriction. Lists are comma-separated: "ASSAULT,COERCE". */
typedef struct att_question {
    /* Lists with cursors: "events", "ledger", "actors", "dates", "changes", "claims", "articles", "places", "corrections",
     * "matters", "records" (corrected), "gold". Whole answers: "aggregate", "situation", "trend", "search", "dump". */
    const char *verb;
    att_rows rows;
    uint32_t width; /* of a table, in columns; 0: 100 */

    const char *type, *mode, *quad, *status; /* status: "all", or a list; NULL: actual alone */
    const char *actor, *recipient;           /* countries ("USA"), or a part of a name ("Witkoff") */
    const char *country;                     /* a party's, or the place's */
    const char *sector, *place, *publisher;  /* place: a part of its name; "-": events that have none */
    const char *stance;                      /* claims: "asserts,denies,speculates"; actor is who says it */
    const char *from, *to;                   /* days, both included */
    double min_score;
    int background; /* 0: without, 1: also, 2: alone */
    uint32_t min_origins;
    const char *words; /* in the article: the full-text index's own query language */
                       /* search: words, and phrases between quotation marks, as a reader types them */
    uint32_t limit;    /* rows; 0: all */
    const char
        *after; /* the `next` of the answer before: the rows behind it; of the same question, else ATT_BAD_INPUT */
    const char
        *order; /* events, claims, articles, changes: "day" (else) or "-day", the newest first; events: "-origins" */
    const char
        *key;  /* this one alone, with all that belongs to it: events, ledger (keys), articles (key or id), corrections
                          (id), matters (name); none of that key: no row */
    int count; /* also count the rows: att_answer.total, at the cost of a look at all of them */

    const char *today;      /* "2025-08-06"; NULL: the store's clock */
    uint32_t ahead;         /* dates: so many days from today; 0: 30 */
    const char *since;      /* changes: "2025-08-06T18:00" */
    const char *change;     /* changes: these alone, "new-event,first-denial,deadline-passed,commitment-opened" */
    const char *unit, *by;  /* aggregate: "dyad-month", "type,quad" */
    int complete;           /* aggregate: rows whose count is zero too */
    const char *due_before; /* ledger */
    const char *issuer, *affecting, *state;
    int all;             /* ledger: settled entries too */
    const char *dyad;    /* events of one with the other, either way: "USA-RUS" */
    const char *matter;  /* situation: the text of a matter file (docs/store.md), not its path */
    int plain;           /* situation, trend: draw with ASCII alone */
    const char *article; /* claims, corrections, records, gold: of the article with this id */
    int corrected;       /* articles, records, gold: those that corrections hang on, alone */
} att_question;

/* What there is to say of an answer. Strings belong to the store, until it is asked again, put to, or closed. */
typedef struct att_answer {
    const char
        *note; /* what was left out, for people: events that are not actual, background; "" nothing. With the first part
                         of a list alone */
    const char *next; /* give it as `after` for the rows that the limit kept back; NULL: there are none */
    uint64_t rows;    /* written */
    int64_t total;    /* rows without limit and cursor; -1: not counted */
    int64_t unplaced; /* places: story events that have none; else -1 */
    const char
        *clock; /* changes: when the newest article that it knows came; what comes later is told since then. "" else */
} att_answer;

/* Answers, from one state of the store whatever others write meanwhile: rows to the sink, the rest to `answer` (NULL: of no interest). A walk over a list, each part after the one before,
 * gives every row once, in one order, whatever is added meanwhile; but one whose place in the order changes (the counts by which
 * actors, places and "-origins" stand) may be met again or passed over. Errors: ATT_BAD_INPUT (no such verb, a filter or a cursor
 * that cannot be understood), ATT_IO (the sink stopped; the file is damaged), ATT_NO_MEMORY. */
ATT_API att_status att_store_ask(att_store *store, const att_question *question, att_sink sink, void *context,
                                 att_answer *answer, att_error *err);

#ifdef __cplusplus
}
#endif
#endif

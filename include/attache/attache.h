/* attache: reads news reports and files what happened.
 *
 * Open an engine once (model, lexicon, knowledge), make one worker per thread, read articles into documents, write a
 * document as a record or walk its layers. Nothing here prints, exits or keeps hidden state.
 *
 *     att_engine *engine;   att_worker *worker;   att_document *document;   att_error error;
 *     att_options options = {0};
 *     att_article article = {.text = "…", .text_len = 120, .published = "2025-08-06"};
 *     att_engine_open(&options, &engine, &error);
 *     att_worker_new(engine, &worker, &error);
 *     att_worker_read(worker, &article, &document, &error);
 *     att_document_write(document, NULL, sink, context, &error);
 *     att_document_free(document);   att_worker_free(worker);   att_engine_close(engine);
 *
 * Every function that can fail returns a status and fills the att_error at the end of its arguments, which may be NULL.
 * Outputs are set only on success; on failure they are NULL. Freeing NULL does nothing. An engine is constant and may
 * be shared by all threads; a worker, a reader and a document belong to one thread at a time.
 */
#ifndef ATTACHE_ATTACHE_H
#define ATTACHE_ATTACHE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define ATT_API __attribute__((visibility("default")))
#else
#define ATT_API
#endif

typedef enum att_status {
    ATT_OK = 0,
    ATT_END,          /* no more input: not an error */
    ATT_NO_MEMORY,    /* an allocation failed or a declared limit was reached */
    ATT_IO,           /* a file could not be opened, read or written */
    ATT_BAD_INPUT,    /* an article, a JSON line or an option that cannot be understood */
    ATT_BAD_MODEL,    /* the model file is damaged or does not fit this version */
    ATT_BAD_LEXICON,  /* a mistake in a lexicon file; line and column are set */
    ATT_BAD_KNOWLEDGE /* the knowledge base is damaged or does not fit this version */
} att_status;

typedef struct att_error {
    att_status status;
    uint64_t line;   /* from 1; 0 where it has no meaning */
    uint64_t column; /* from 1, in bytes; 0 where it has no meaning */
    char message[512];
} att_error;

/* ---- the engine -------------------------------------------------------------------------------------------------- */

typedef struct att_engine att_engine;     /* model, lexicon, knowledge and options */
typedef struct att_worker att_worker;     /* one thread's scratch memory */
typedef struct att_document att_document; /* one article and everything said of it */

typedef enum att_offsets {
    ATT_OFFSETS_CODEPOINT, /* spans count Unicode code points, as Python's strings do */
    ATT_OFFSETS_BYTES      /* spans count bytes of UTF-8 */
} att_offsets;

/* Zero means the default everywhere, so `att_options options = {0}` is a full set of options. Paths left NULL are
 * looked for below the directory that the environment's ATTACHE_HOME names, else below the directory of data that the
 * library was built for, else beside the running program (../share/attache, then the build tree that it stands in).
 * Below such a directory they are model/attache.safetensors, knowledge.db (or build/knowledge.db) and lexicon/ (all its
 * *.lex files, by name). */
typedef struct att_options {
    const char *model;
    const char *knowledge;
    const char *lexicon;      /* a directory of *.lex files, or one such file */
    const char *const *extra; /* the user's own lexicon files; later ones overrule earlier ones */
    size_t extra_count;
    size_t max_text;     /* bytes of an article that are read; 0: 1 MiB */
    uint32_t max_tokens; /* tokens of an article that are read; 0: 200,000, or no limit where max_text is given */
    int with_title;      /* put the title before the text and code it */
    int text_only;       /* run the text stage alone: paragraphs, quotations, tokens; no file is opened */
    att_offsets offsets;
} att_options;

/* "0.1.0" */
ATT_API const char *att_version(void);

/* Opens model, lexicon and knowledge. `options` and its strings are borrowed for the call alone; NULL takes all
 * defaults. The engine is the caller's, to be closed after all its workers. Errors: ATT_IO (a file is missing; the
 * message names the path), ATT_BAD_MODEL, ATT_BAD_LEXICON (line and column set), ATT_BAD_KNOWLEDGE, ATT_NO_MEMORY. */
ATT_API att_status att_engine_open(const att_options *options, att_engine **out, att_error *err);
ATT_API void att_engine_close(att_engine *engine);

/* What spoke: stands in every record. The strings live as long as the engine; "" where a part is not open
 * (text_only). */
typedef struct att_description {
    const char *version;
    const char *model_path, *model_name, *model_hash; /* hashes are SHA-256 in hex */
    const char *lexicon_path, *lexicon_hash;
    const char *knowledge_path, *knowledge_hash;
} att_description;

ATT_API void att_engine_describe(const att_engine *engine, att_description *out);

/* A worker borrows its engine, which must outlive it. Errors: ATT_NO_MEMORY. */
ATT_API att_status att_worker_new(const att_engine *engine, att_worker **out, att_error *err);
ATT_API void att_worker_free(att_worker *worker);

/* ---- articles ---------------------------------------------------------------------------------------------------- */

/* Everything but the text may be NULL or 0. Strings are UTF-8 in any state: what is not UTF-8, and a NUL,
 * becomes U+FFFD. */
typedef struct att_article {
    const char *text; /* need not end in NUL and may hold NUL */
    size_t text_len;
    size_t replaced; /* parts of the text that a reader has made U+FFFD already: noted as if found here */
    const char *id;  /* without one, the document gets "text-" and the first 16 digits of its text's hash */
    const char *title;
    const char *publisher;
    const char *url;
    const char *published; /* "2025-08-06", also with a time behind it; RFC 2822; "6 August 2025" */
    const char *const *outlets;
    size_t outlet_count;
    const char *record; /* a reader that was asked for records met one: its JSON; the rest is NULL then, and reading it
                         * (att_worker_read) fails */
    size_t record_len;
} att_article;

/* Reads one article: runs every stage. `article` is borrowed for the call; the document is the caller's and independent
 * of the worker, but borrows the engine. Bad text is no error: what could not be done stands in the document's notes.
 * Errors: ATT_BAD_INPUT (the article has no text at all: NULL), ATT_NO_MEMORY. The worker can be used on after an
 * error. */
ATT_API att_status att_worker_read(att_worker *worker, const att_article *article, att_document **out, att_error *err);
ATT_API void att_document_free(att_document *document);

/* ---- streams of articles ----------------------------------------------------------------------------------------- */

typedef struct att_reader att_reader;

typedef enum att_input {
    ATT_INPUT_AUTO, /* by the file's ending (.txt; .jsonl, .ndjson, .json), else JSON lines where it begins with "{" */
    ATT_INPUT_TEXT, /* the whole file is one article's text */
    ATT_INPUT_JSON /* one JSON object a line; a .json file may also be one object or one list of them over many lines */
} att_input;

typedef struct att_reader_options {
    att_input input;
    const char *published;  /* the day for articles that have none of their own */
    const char *const *map; /* "text=.body.plain": where a field stands; before the names that are recognised anyway */
    size_t map_count;
    size_t max_line; /* bytes of a line or a plain file; longer ones are refused; 0: 64 MiB */
    int records;     /* hand finished records ("schema":"attache.record/1") through as article->record */
} att_reader_options;

/* Opens `path`; "-" is standard input. `options` and its strings are borrowed for the call; NULL takes all defaults.
 * Errors: ATT_IO, ATT_BAD_INPUT (an option cannot be understood), ATT_NO_MEMORY. */
ATT_API att_status att_reader_open(const char *path, const att_reader_options *options, att_reader **out,
                                   att_error *err);

/* The same of bytes in memory, which are copied. ATT_INPUT_JSON: one object a line; ATT_INPUT_AUTO: what begins with "{" or
 * "[" is one object, one list of them, or lines, whatever it holds; else it is a text. */
ATT_API att_status att_reader_open_bytes(const char *bytes, size_t len, const att_reader_options *options,
                                         att_reader **out, att_error *err);

/* The next article: the reader owns it and its strings, until the next call. ATT_END when there is none. ATT_BAD_INPUT:
 * this line (err->line) cannot be read; the next call goes on behind it. ATT_IO, ATT_NO_MEMORY: no use in going on. */
ATT_API att_status att_reader_next(att_reader *reader, const att_article **out, att_error *err);

/* How far it is: lines and bytes taken so far, bytes in all or 0 where unknown. Any pointer may be NULL. */
ATT_API void att_reader_progress(const att_reader *reader, uint64_t *line, uint64_t *bytes, uint64_t *total);
ATT_API void att_reader_close(att_reader *reader);

/* ---- writing ----------------------------------------------------------------------------------------------------- */

typedef enum att_format {
    ATT_FORMAT_RECORD, /* one JSON object and a line end; docs/record.schema.json */
    ATT_FORMAT_BRIEF,  /* a page for people */
    ATT_FORMAT_DUMP,   /* one layer: CoNLL-U or JSON lines, always in bytes; what case files of the tests are made of */
    ATT_FORMAT_EXPLAIN /* what one event rests on, and what was rejected */
} att_format;

typedef enum att_layer {
    ATT_LAYER_TEXT, /* paragraphs and quotations */
    ATT_LAYER_TOKENS,
    ATT_LAYER_TREE, /* CoNLL-U */
    ATT_LAYER_NAMES,
    ATT_LAYER_TIMES,
    ATT_LAYER_MENTIONS,
    ATT_LAYER_ACTORS,
    ATT_LAYER_EVENTS,
    ATT_LAYER_CLAIMS,
    ATT_LAYER_COMMITMENTS,
    ATT_LAYER_PLACES,
    ATT_LAYER_NOTES,
    ATT_LAYER_SIGNALS, /* what the network said of pairs of words */
    ATT_LAYERS
} att_layer;

typedef struct att_write_options {
    att_format format;
    att_layer layer;   /* of ATT_FORMAT_DUMP */
    const char *event; /* of ATT_FORMAT_EXPLAIN: "e3" */
    int colour;        /* of ATT_FORMAT_BRIEF and EXPLAIN: ANSI colours; else marks made of letters */
    uint32_t width;    /* of ATT_FORMAT_BRIEF and EXPLAIN: columns; 0: 100 */
} att_write_options;

/* Takes bytes; anything but 0 stops the writing, which then fails with ATT_IO. */
typedef int (*att_sink)(void *context, const char *bytes, size_t len);

/* Writes the document; `options` NULL writes the record. Errors: ATT_IO (the sink stopped), ATT_BAD_INPUT (no such
 * event or layer), ATT_NO_MEMORY. */
ATT_API att_status att_document_write(const att_document *document, const att_write_options *options, att_sink sink,
                                      void *context, att_error *err);

/* ---- walking ----------------------------------------------------------------------------------------------------- */

/* Views of single items. All pointers are borrowed from the document. Spans are in the engine's offsets, end exclusive;
 * an absent span has start and end 0 and text NULL. Numbers of items are their ids less one: actor 0 is "a1". */
typedef struct att_span {
    uint64_t start, end;
    const char *text; /* not NUL-terminated */
    size_t text_len;
} att_span;

#define ATT_NONE UINT32_MAX

typedef struct att_actor {
    const char *name, *kind, *office, *entity; /* office and entity may be NULL */
    const char *const *country;
    uint32_t country_count;
    const char *const *sector;
    uint32_t sector_count;
} att_actor;

typedef struct att_event {
    att_span anchor, place, time;
    const char *type, *mode, *plover, *cameo, *quad, *status; /* mode and cameo may be NULL */
    double intensity, score;
    int background;
    char date[12]; /* "2025-08-06", "2025-08", "2025" or "" */
    const uint32_t *actor, *recipient, *said_by, *claims;
    uint32_t actor_count, recipient_count, said_by_count, claim_count;
    uint32_t same_as; /* an event, or ATT_NONE */
} att_event;

typedef struct att_claim {
    att_span content, cue;
    const char *form, *stance;
    const uint32_t *source, *via;
    uint32_t source_count, via_count;
    uint32_t inside; /* a claim, or ATT_NONE */
} att_claim;

typedef struct att_commitment {
    att_span act, condition, due_time;
    const char *kind, *status;
    const uint32_t *issuer, *addressee, *affected;
    uint32_t issuer_count, addressee_count, affected_count;
    char due[12], due_from[12];
    uint32_t event; /* or ATT_NONE */
} att_commitment;

/* How many items a layer has; of actors, those that the record writes. TEXT counts paragraphs, TREE sentences, SIGNALS
 * none. */
ATT_API uint32_t att_document_count(const att_document *document, att_layer layer);

/* The item `index` of its layer, which must be below att_document_count. Never fails. */
ATT_API void att_document_actor(const att_document *document, uint32_t index, att_actor *out);
ATT_API void att_document_event(const att_document *document, uint32_t index, att_event *out);
ATT_API void att_document_claim(const att_document *document, uint32_t index, att_claim *out);
ATT_API void att_document_commitment(const att_document *document, uint32_t index, att_commitment *out);

/* The text that spans refer to: UTF-8, *len bytes, NUL behind it. Borrowed from the document. */
ATT_API const char *att_document_text(const att_document *document, size_t *len);

#ifdef __cplusplus
}
#endif
#endif

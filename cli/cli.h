/* The command: one verb a run. Data goes to stdout, everything else to stderr. */
#ifndef ATTACHE_CLI_CLI_H
#define ATTACHE_CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "attache/attache.h"
#include "attache/store.h"

/* Exit codes; the larger one wins where several fit. docs of `attache help`. */
enum exit_code {
    EXIT_DONE = 0,
    EXIT_REFUSED = 1,   /* some input was refused; the rest was coded */
    EXIT_USAGE = 2,     /* the command line cannot be understood */
    EXIT_RESOURCES = 3, /* model, lexicon or knowledge cannot be opened */
    EXIT_IO = 4         /* a file cannot be read, or stdout cannot be written */
};

#define MOST_VALUES 64

/* What the command line says. Strings are borrowed from argv. */
struct settings {
    const char *verb;
    const char **files; /* one "-" where none is named */
    size_t file_count;
    att_options engine;
    att_reader_options reader;
    att_write_options write;
    const char *id;    /* explain: the article */
    const char *topic; /* help */
    int jobs;
    bool quiet;
    const char *store;
    att_store_options open;
    att_question question;
    const char *matter; /* situation: the file */
    bool format_told;
    const char *form;       /* export: "records", "gold", else the dump */
    const char *put, *drop; /* corrections, matters: a file to put; the id or name to delete */
    bool resume;
    uint32_t batch; /* articles a commit; 0: it is not told */
    struct {
        uint16_t port;
        const char *address, *token_file, *page;
        const char *hosts[MOST_VALUES];
        size_t host_count;
        bool log, read_only;
    } serve;
    const char *maps[MOST_VALUES], *lexicons[MOST_VALUES];
};

struct verb {
    const char *name;
    const char *arguments;
    const char *summary;
    int (*run)(struct settings *s);
};

extern const struct verb verbs[];
extern const size_t verb_count;

/* Fills *s from the arguments behind the program's name; a complaint goes to stderr. */
int settings_read(struct settings *s, int argc, char **argv);
/* The options of a verb, one a line. */
void settings_help(const char *verb);

int verb_code(struct settings *s);
int verb_brief(struct settings *s);
int verb_dump(struct settings *s);
int verb_explain(struct settings *s);
int verb_help(struct settings *s);
int verb_version(struct settings *s);
int verb_ingest(struct settings *s);
int verb_ask(struct settings *s); /* every verb that the store answers */
int verb_situation(struct settings *s);
int verb_trend(struct settings *s);
int verb_search(struct settings *s);
int verb_corrections(struct settings *s);
int verb_matters(struct settings *s);
int verb_serve(struct settings *s);

/* The bytes of a small file with a NUL, to be freed; NULL with a complaint and an exit code in *code. "-" is standard input. */
char *read_small(const char *path, size_t most, int *code);

/* Reads all files and writes each article as s->write says; `only` (or NULL) names the article that is wanted. */
int stream_run(const struct settings *s, const char *only);

/* One record on its way to somebody else than stdout; borrowed for the call. */
struct coded {
    const char *file;
    uint64_t line, bytes, total; /* how far the file is read; total 0: unknown */
    const char *record, *text;   /* text NULL: a finished record came */
    size_t record_len, text_len;
    uint64_t words;
    bool skipped; /* it was not wanted: there is no record */
};

/* Who takes records, in the order of the input, one at a time. ATT_BAD_INPUT from `take` refuses one; others end the run.
 * `wanted` (or NULL) is asked before an article is coded; `coder` is "version model lexicon knowledge". */
struct receiver {
    void *context;
    att_status (*take)(void *context, const struct coded *c, att_error *err);
    att_status (*wanted)(void *context, const char *id, const char *text, size_t len, const char *coder, bool *out,
                         att_error *err);
};

/* As stream_run, with the records to `receiver`; the engine is opened when the first article needs it. */
int stream_feed(const struct settings *s, const struct receiver *receiver);

/* "attache: FILE:LINE:COLUMN: message", what is 0 or NULL left out, control characters made harmless. Without a file,
 * line and column stand behind the message, which names its own. */
void complain(const char *file, const att_error *err);
void complain_text(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* A line on the terminal that tells how far the reading is; nothing where stderr is none. */
struct progress {
    bool shown, wanted;
    double last; /* seconds */
};
void progress_begin(struct progress *p, bool quiet);
void progress_tell(struct progress *p, const char *file, uint64_t articles, uint64_t refused, uint64_t bytes,
                   uint64_t total);
void progress_clear(struct progress *p);

bool colour_wanted(void); /* stdout is a terminal, TERM is not dumb, NO_COLOR is not set */
bool utf8_wanted(void);   /* what the locale's variables say */
uint32_t terminal_width(void);

#endif

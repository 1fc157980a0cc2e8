/* The command line: one table of options. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

typedef bool take(struct settings *s, const char *value); /* false: the value cannot be understood */

struct option {
    const char *name, *value; /* value NULL: a flag */
    const char *verbs;        /* those that know it, between spaces */
    take *take;
    const char *help;
};

#define READING " code brief dump explain ingest "
#define LISTS " events ledger actors dates changes claims articles places corrections matters export "
#define ASKING LISTS " search aggregate situation trend "
#define EVENTS " events changes places aggregate situation trend "
#define TOLD " claims articles "

/* Options that are one string, kept as it stands. */
#define TAKE_TEXT(field, member)                                      \
    static bool take_##field(struct settings *s, const char *value) { \
        s->member = value;                                            \
        return true;                                                  \
    }
TAKE_TEXT(published, reader.published)
TAKE_TEXT(model, engine.model)
TAKE_TEXT(knowledge, engine.knowledge)
TAKE_TEXT(event, write.event)
TAKE_TEXT(id, id)
TAKE_TEXT(known_on, open.known_on)
TAKE_TEXT(as_of, open.as_of)
TAKE_TEXT(type, question.type)
TAKE_TEXT(mode, question.mode)
TAKE_TEXT(quad, question.quad)
TAKE_TEXT(status, question.status)
TAKE_TEXT(actor, question.actor)
TAKE_TEXT(recipient, question.recipient)
TAKE_TEXT(country, question.country)
TAKE_TEXT(sector, question.sector)
TAKE_TEXT(place, question.place)
TAKE_TEXT(publisher, question.publisher)
TAKE_TEXT(from, question.from)
TAKE_TEXT(to, question.to)
TAKE_TEXT(words, question.words)
TAKE_TEXT(today, question.today)
TAKE_TEXT(since, question.since)
TAKE_TEXT(unit, question.unit)
TAKE_TEXT(by, question.by)
TAKE_TEXT(due_before, question.due_before)
TAKE_TEXT(issuer, question.issuer)
TAKE_TEXT(affecting, question.affecting)
TAKE_TEXT(state, question.state)
TAKE_TEXT(dyad, question.dyad)
TAKE_TEXT(matter, matter)
TAKE_TEXT(after, question.after)
TAKE_TEXT(order, question.order)
TAKE_TEXT(key, question.key)
TAKE_TEXT(stance, question.stance)
TAKE_TEXT(change, question.change)
TAKE_TEXT(article, question.article)
TAKE_TEXT(put, put)
TAKE_TEXT(drop, drop)
TAKE_TEXT(address, serve.address)
TAKE_TEXT(token_file, serve.token_file)
TAKE_TEXT(page, serve.page)

/* Options without a value. */
#define TAKE_FLAG(field, member)                                      \
    static bool take_##field(struct settings *s, const char *value) { \
        (void)value;                                                  \
        s->member = 1;                                                \
        return true;                                                  \
    }
TAKE_FLAG(with_title, engine.with_title)
TAKE_FLAG(quiet, quiet)
TAKE_FLAG(no_text, open.no_text)
TAKE_FLAG(resume, resume)
TAKE_FLAG(complete, question.complete)
TAKE_FLAG(all, question.all)
TAKE_FLAG(count, question.count)
TAKE_FLAG(corrected, question.corrected)
TAKE_FLAG(log, serve.log)
TAKE_FLAG(read_only, serve.read_only)

static bool take_map(struct settings *s, const char *value) {
    s->maps[s->reader.map_count] = value;
    return ++s->reader.map_count < MOST_VALUES;
}

static bool take_input(struct settings *s, const char *value) {
    s->reader.input = strcmp(value, "text") == 0 ? ATT_INPUT_TEXT : ATT_INPUT_JSON;
    return strcmp(value, "text") == 0 || strcmp(value, "json") == 0;
}

static bool take_lexicon(struct settings *s, const char *value) {
    s->lexicons[s->engine.extra_count] = value;
    return ++s->engine.extra_count < MOST_VALUES;
}

/* A number of bytes: 4096, 512K, 50M. */
static bool take_max_text(struct settings *s, const char *value) {
    char *end;
    errno = 0;
    unsigned long long n = strtoull(value, &end, 10);
    unsigned shift = *end == 'K' ? 10 : *end == 'M' ? 20 : *end == 'G' ? 30 : 0;
    end += shift > 0;
    if (value[0] < '0' || value[0] > '9' || *end != '\0' || errno != 0 || n == 0 || n > (UINT32_MAX / 2) >> shift) {
        return false;
    }
    s->engine.max_text = (size_t)n << shift;
    return true;
}

static bool take_offsets(struct settings *s, const char *value) {
    s->engine.offsets = strcmp(value, "bytes") == 0 ? ATT_OFFSETS_BYTES : ATT_OFFSETS_CODEPOINT;
    return strcmp(value, "bytes") == 0 || strcmp(value, "codepoints") == 0;
}

static const char *const layers[ATT_LAYERS] = {
    [ATT_LAYER_TEXT] = "text",       [ATT_LAYER_TOKENS] = "tokens",
    [ATT_LAYER_TREE] = "tree",       [ATT_LAYER_NAMES] = "names",
    [ATT_LAYER_TIMES] = "times",     [ATT_LAYER_MENTIONS] = "mentions",
    [ATT_LAYER_ACTORS] = "actors",   [ATT_LAYER_EVENTS] = "events",
    [ATT_LAYER_CLAIMS] = "claims",   [ATT_LAYER_COMMITMENTS] = "commitments",
    [ATT_LAYER_PLACES] = "places",   [ATT_LAYER_NOTES] = "notes",
    [ATT_LAYER_SIGNALS] = "signals",
};

static bool take_layer(struct settings *s, const char *value) {
    for (int i = 0; i < ATT_LAYERS; i++) {
        if (strcmp(value, layers[i]) == 0) {
            s->write.layer = (att_layer)i;
            s->write.format = ATT_FORMAT_DUMP;
            return true;
        }
    }
    return false;
}

static bool take_small(const char *value, long most, long *out) {
    char *end;
    *out = strtol(value, &end, 10);
    return *value != '\0' && *end == '\0' && *out >= 1 && *out <= most;
}

static bool take_jobs(struct settings *s, const char *value) {
    long n;
    bool fits = take_small(value, 256, &n);
    s->jobs = fits ? (int)n : 1;
    return fits;
}

static bool take_port(struct settings *s, const char *value) {
    long n = 0;
    bool fits = strcmp(value, "0") == 0 || take_small(value, 65535, &n);
    s->serve.port = fits ? (uint16_t)n : 0;
    return fits;
}

static bool take_host(struct settings *s, const char *value) {
    s->serve.hosts[s->serve.host_count] = value;
    return ++s->serve.host_count < MOST_VALUES;
}

static bool take_width(struct settings *s, const char *value) {
    long n;
    bool fits = take_small(value, 1000, &n);
    s->write.width = fits ? (uint32_t)n : 0;
    s->question.width = s->write.width;
    return fits;
}

static bool take_colour(struct settings *s, const char *value) {
    s->write.colour = strcmp(value, "always") == 0 || (strcmp(value, "auto") == 0 && colour_wanted());
    return strcmp(value, "always") == 0 || strcmp(value, "never") == 0 || strcmp(value, "auto") == 0;
}

static bool take_store(struct settings *s, const char *value) {
    s->store = value;
    return value[0] != '\0' && strcmp(value, "-") != 0 && strcmp(value, ":memory:") != 0; /* it is to outlive us */
}

static bool take_batch(struct settings *s, const char *value) {
    long n;
    bool fits = take_small(value, 100000, &n);
    s->batch = fits ? (uint32_t)n : 0;
    return fits;
}

static bool take_format(struct settings *s, const char *value) {
    static const char *const names[] = {"json", "tsv", "table"};
    bool calendar = strcmp(value, "ics") == 0 && strcmp(s->verb, "ledger") == 0;
    if (strcmp(s->verb, "export") == 0 && (strcmp(value, "records") == 0 || strcmp(value, "gold") == 0)) {
        s->form = value;
        s->format_told = true;
        return true;
    }
    if (calendar) {
        s->question.rows = ATT_ROWS_CALENDAR;
        s->format_told = true;
        return true;
    }
    for (int i = 0; i < 3; i++) {
        if (strcmp(value, names[i]) == 0 || (i == 0 && strcmp(value, "jsonl") == 0)) {
            s->question.rows = (att_rows)i;
            s->format_told = true;
            return true;
        }
    }
    return false;
}

static bool take_background(struct settings *s, const char *value) {
    s->question.background = strcmp(value, "also") == 0 ? 1 : strcmp(value, "only") == 0 ? 2 : 0;
    return s->question.background > 0 || strcmp(value, "no") == 0;
}

static bool take_min_score(struct settings *s, const char *value) {
    char *end;
    s->question.min_score = strtod(value, &end);
    return *value != '\0' && *end == '\0' && s->question.min_score >= 0 && s->question.min_score <= 1;
}

static bool take_min_origins(struct settings *s, const char *value) {
    long n;
    bool fits = take_small(value, 1000000, &n);
    s->question.min_origins = fits ? (uint32_t)n : 0;
    return fits;
}

static bool take_limit(struct settings *s, const char *value) {
    long n;
    bool fits = take_small(value, 2000000000, &n);
    s->question.limit = fits ? (uint32_t)n : 0;
    return fits;
}

/* Days: 30d, 4w, 30. */
static bool take_ahead(struct settings *s, const char *value) {
    char *end;
    long n = strtol(value, &end, 10);
    n = *end == 'w' ? n * 7 : n;
    end += *end == 'w' || *end == 'd';
    s->question.ahead = n > 0 && n < 36500 ? (uint32_t)n : 0;
    return *value != '\0' && *end == '\0' && s->question.ahead > 0;
}

static const struct option options[] = {
    {"--layer", "LAYER", " dump ", take_layer,
     "text tokens tree (CoNLL-U) names times mentions actors events claims commitments places notes signals"},
    {"--event", "EVENT", " explain ", take_event, "the event to explain, such as e3"},
    {"--id", "ID", " explain ", take_id, "the article to explain, where the file holds several; else the first"},
    {"--published", "DAY", READING, take_published, "the day of publication, where an article has none: 2025-08-06"},
    {"--map", "FIELD=.PATH", READING, take_map,
     "where a field stands in JSON: text=.body.plain (id text title publisher outlets url published)"},
    {"--input", "KIND", READING, take_input, "text or json, whatever the file's name and beginning say"},
    {"--with-title", NULL, READING, take_with_title, "put the title before the text and code it"},
    {"--max-text", "BYTES", READING " serve ", take_max_text,
     "cut articles at so many bytes: 65536, 512K, 50M (else 1M or 200,000 tokens)"},
    {"--offsets", "UNIT", " code explain ", take_offsets, "codepoints (else) or bytes of UTF-8"},
    {"--lexicon", "FILE", READING " version serve ", take_lexicon,
     "your own entries, on top of the lexicon; may be given again"},
    {"--model", "FILE", READING " version serve ", take_model, "another model"},
    {"--knowledge", "FILE", READING " version serve ", take_knowledge, "another knowledge base"},
    {"--colour", "WHEN", " brief explain ", take_colour, "always, never or auto (a terminal, and NO_COLOR not set)"},
    {"--width", "COLUMNS", " brief explain " ASKING, take_width, "of the page; else the terminal's, or 100"},
    {"--store", "FILE", " ingest serve " ASKING, take_store, "the store, a file"},
    {"--no-text", NULL, " ingest ", take_no_text,
     "a new store that keeps spans and hashes, none of the articles' words"},
    {"--resume", NULL, " ingest ", take_resume, "pass over articles that the store has from this very coder"},
    {"--batch", "N", " ingest ", take_batch, "articles a commit (else 5,000, or those of ten seconds)"},
    {"--format", "FORMAT", ASKING, take_format,
     "json (one object a line), tsv or table (else, on a terminal); ledger: ics; export: records, gold"},
    {"--known-on", "TIME", ASKING, take_known_on, "what the store knew then: 2025-08-06T18:00 (UTC)"},
    {"--as-of", "DAY", ASKING, take_as_of, "as reports published up to that day tell it"},
    {"--type", "TYPES", EVENTS, take_type, "such as ASSAULT,COERCE"},
    {"--mode", "MODES", EVENTS, take_mode, "such as drone,aerial"},
    {"--quad", "QUADS", EVENTS, take_quad, "verbal-cooperation material-cooperation verbal-conflict material-conflict"},
    {"--status", "STATUSES", EVENTS, take_status, "actual (else), planned, possible, conditional, negated, or all"},
    {"--background", "WHETHER", EVENTS, take_background, "no (else), also or only: what is told as history or setting"},
    {"--actor", "WHO", EVENTS TOLD " actors ", take_actor, "who does it: countries (USA,RUS) or a part of a name"},
    {"--recipient", "WHO", EVENTS, take_recipient, "to whom"},
    {"--country", "CODES", EVENTS TOLD " actors dates ledger ", take_country, "that takes part, or where it was"},
    {"--sector", "CODES", EVENTS " actors ", take_sector, "of who takes part: GOV,MIL"},
    {"--place", "NAME", EVENTS, take_place, "a part of the place's name; -: those without a place"},
    {"--publisher", "NAMES", EVENTS TOLD " export ", take_publisher, "told by these outlets"},
    {"--from", "DAY", EVENTS TOLD " actors export ", take_from, "the first day"},
    {"--to", "DAY", EVENTS TOLD " actors export ", take_to, "the last day"},
    {"--min-score", "SCORE", EVENTS, take_min_score, "between 0 and 1"},
    {"--min-origins", "N", EVENTS, take_min_origins, "told by at least so many independent voices"},
    {"--words", "QUERY", EVENTS TOLD " export ", take_words,
     "in the article: tariff OR \"trade deal\" (FTS5's language)"},
    {"--today", "DAY", " dates ledger changes situation ", take_today, "instead of the clock's"},
    {"--ahead", "DAYS", " dates ", take_ahead, "so far ahead: 30d, 6w"},
    {"--since", "TIME", " changes ", take_since, "2025-08-06T18:00 (UTC): what came into the store since then"},
    {"--unit", "UNIT", " aggregate trend ", take_unit, "dyad-month dyad-week country-month country-week"},
    {"--by", "COLUMNS", " aggregate trend ", take_by, "type, quad, or both"},
    {"--complete", NULL, " aggregate ", take_complete, "rows whose count is zero too"},
    {"--dyad", "CODES", EVENTS, take_dyad, "of one with the other, either way: USA-RUS"},
    {"--matter", "FILE", " situation ", take_matter, "a saved matter: actors, words, first day"},
    {"--due-before", "DAY", " ledger ", take_due_before, "due before that day"},
    {"--issuer", "WHO", " ledger ", take_issuer, "whose it is: a country or a part of a name"},
    {"--affecting", "CODE", " ledger ", take_affecting, "whom it is addressed to or hits as one of a class"},
    {"--state", "STATES", " ledger corrections ", take_state,
     "open accepted refused met carried_out broken withdrawn lapsed; corrections: applied overruled unmatched"},
    {"--all", NULL, " ledger ", take_all, "settled entries too"},
    {"--stance", "STANCES", " claims ", take_stance, "asserts denies speculates"},
    {"--change", "CHANGES", " changes ", take_change,
     "new-event status first-denial deadline-passed commitment-opened …"},
    {"--order", "ORDER", " events claims articles changes ", take_order,
     "day (else), -day (the newest first); events: -origins"},
    {"--key", "KEY", " events ledger articles corrections matters ", take_key,
     "this one alone, with all that belongs to it; articles: an id too; corrections: the id; matters: the name"},
    {"--article", "ID", " claims corrections export ", take_article, "of this article"},
    {"--corrected", NULL, " articles export ", take_corrected, "those that somebody corrected"},
    {"--put", "FILE", " corrections matters ", take_put, "corrections, one JSON object a line; or a matter's file"},
    {"--delete", "WHICH", " corrections matters ", take_drop, "takes one back: a correction's id, a matter's name"},
    {"--limit", "N", ASKING, take_limit, "rows at most"},
    {"--after", "CURSOR", LISTS, take_after, "go on behind what the answer before this one showed"},
    {"--count", NULL, LISTS, take_count, "also how many there are in all"},
    {"--port", "PORT", " serve ", take_port, "8080 unless told; 0: one that is free"},
    {"--address", "ADDRESS", " serve ", take_address,
     "127.0.0.1 unless told; another than this machine's own needs a token"},
    {"--token-file", "FILE", " serve ", take_token_file, "holds what a client must show: Authorization: Bearer …"},
    {"--host", "NAME", " serve ", take_host,
     "a further name that the service goes by, as behind a proxy; may be given again"},
    {"--page", "FOLDER", " serve ", take_page, "the page's files from there, for who works on the page"},
    {"--read-only", NULL, " serve ", take_read_only, "store nothing: neither articles nor corrections nor matters"},
    {"--log", NULL, " serve ", take_log, "one line a request on stderr"},
    {"--jobs", "N", " code brief dump ingest serve ", take_jobs, "articles coded at once; the output is the same"},
    {"--quiet", NULL, READING, take_quiet, "no progress on the terminal"},
};
#define OPTIONS (sizeof options / sizeof *options)

static bool knows(const struct option *o, const char *verb) {
    char word[32];
    snprintf(word, sizeof word, " %s ", verb);
    return strstr(o->verbs, word) != NULL;
}

void settings_help(const char *verb) {
    for (size_t i = 0; i < OPTIONS; i++) {
        if (knows(&options[i], verb)) {
            char head[48];
            snprintf(head, sizeof head, "%s %s", options[i].name, options[i].value != NULL ? options[i].value : "");
            printf("  %-20s %s\n", head, options[i].help);
        }
    }
}

/* One option at argv[i]; returns how many arguments it took, or 0 with a complaint. */
static int read_option(struct settings *s, int argc, char **argv, int i) {
    const char *equal = strchr(argv[i], '=');
    size_t len = equal != NULL ? (size_t)(equal - argv[i]) : strlen(argv[i]);
    for (size_t k = 0; k < OPTIONS; k++) {
        const struct option *o = &options[k];
        if (strlen(o->name) != len || memcmp(o->name, argv[i], len) != 0) {
            continue;
        }
        if (!knows(o, s->verb)) {
            complain_text("%s does not go with \"%s\"", o->name, s->verb);
            return 0;
        }
        const char *value = o->value == NULL ? NULL : equal != NULL ? equal + 1 : i + 1 < argc ? argv[i + 1] : NULL;
        if ((o->value != NULL && value == NULL) || (o->value == NULL && equal != NULL)) {
            complain_text("%s takes %s", o->name, o->value != NULL ? o->value : "no value");
            return 0;
        }
        if (!o->take(s, value)) {
            complain_text("%s: \"%s\" cannot be understood; %s", o->name, value, o->help);
            return 0;
        }
        return o->value != NULL && equal == NULL ? 2 : 1;
    }
    complain_text("there is no option %s; see attache help %s", argv[i], s->verb);
    return 0;
}

static void begin(struct settings *s) {
    static const char *standard_input[] = {"-"};
    *s = (struct settings){.files = standard_input, .file_count = 1, .jobs = 1};
    s->engine.extra = s->lexicons;
    s->reader.map = s->maps;
    s->write.colour = colour_wanted();
    s->write.width = terminal_width();
    s->question.width = s->write.width;
    s->serve.port = 8080;
}

int settings_read(struct settings *s, int argc, char **argv) {
    begin(s);
    if (argc == 0) {
        complain_text("attache VERB …; attache help lists the verbs");
        return EXIT_USAGE;
    }
    s->verb = strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0 ? "help"
              : strcmp(argv[0], "--version") == 0                          ? "version"
                                                                           : argv[0];
    int files = 0;
    bool ended = false;
    for (int i = 1; i < argc;) {
        if (!ended && strcmp(argv[i], "--") == 0) {
            ended = true;
            i++;
        } else if (!ended && (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)) {
            s->topic = s->verb;
            s->verb = "help";
            return EXIT_DONE;
        } else if (!ended && argv[i][0] == '-' && argv[i][1] != '\0') {
            int took = read_option(s, argc, argv, i);
            if (took == 0) {
                return EXIT_USAGE;
            }
            i += took;
        } else {
            argv[files++] = argv[i++]; /* files are gathered at the front: never ahead of what is read */
        }
    }
    if (files > 0) {
        s->files = (const char **)argv;
        s->file_count = (size_t)files;
        s->topic = argv[0];
    }
    return EXIT_DONE;
}

#include "server/route.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "server/parameters.h"
#include "server/tasks.h"

#define PAST " as-of known-on"
#define PAGED " limit cursor count" PAST
#define TOLD " actor country stance publisher from to words"
#define EVENTS                                                                                                 \
    " type mode quad status background actor recipient dyad country sector place publisher from to min-score " \
    "min-origins words"
#define LISTS (GIVES_JSON | GIVES_LINES)
#define SMALL_BODY 65536
#define ONE_ARTICLE (8u << 20)
#define MANY_ARTICLES (64u << 20)

const struct route routes[] = {
    {.id = "events",
     .method = "GET",
     .path = "/events",
     .summary = "Story events, each with how many reports, outlets and origins tell of it",
     .parameters = EVENTS " order" PAGED,
     .pool = POOL_ASK,
     .task = answer_list,
     .verb = "events",
     .gives = LISTS,
     .schema = "Event",
     .list = true},
    {.id = "event",
     .method = "GET",
     .path = "/events/{key}",
     .summary = "One story event with its mentions, who denies it, and the ledger entries that come of it",
     .parameters = PAST,
     .pool = POOL_ASK,
     .task = answer_one,
     .verb = "events",
     .gives = GIVES_JSON,
     .schema = "OneEvent"},
    {.id = "ledger",
     .method = "GET",
     .path = "/ledger",
     .summary = "Threats, ultimatums, offers, demands, promises: due when, and what became of them",
     .parameters = " type due-before issuer affecting country state all today" PAGED,
     .pool = POOL_ASK,
     .task = answer_list,
     .verb = "ledger",
     .gives = LISTS,
     .schema = "Entry",
     .list = true},
    {.id = "entry",
     .method = "GET",
     .path = "/ledger/{key}",
     .summary = "One entry of the ledger with its history",
     .parameters = " today" PAST,
     .pool = POOL_ASK,
     .task = answer_one,
     .verb = "ledger",
     .gives = GIVES_JSON,
     .schema = "OneEntry"},
    {.id = "calendar",
     .method = "GET",
     .path = "/ledger.ics",
     .summary = "The ledger as a calendar, an event a due day",
     .parameters = " type due-before issuer affecting country state all today" PAST,
     .pool = POOL_STREAM,
     .task = answer_calendar,
     .verb = "ledger",
     .gives = GIVES_CALENDAR},
    {.id = "dates",
     .method = "GET",
     .path = "/dates",
     .summary = "The days ahead that reports name, in order",
     .parameters = " ahead today country" PAGED,
     .pool = POOL_ASK,
     .task = answer_list,
     .verb = "dates",
     .gives = LISTS,
     .schema = "Date",
     .list = true},
    {.id = "actors",
     .method = "GET",
     .path = "/actors",
     .summary = "Who takes part, and how often",
     .parameters = " actor country sector from to" PAGED,
     .pool = POOL_ASK,
     .task = answer_list,
     .verb = "actors",
     .gives = LISTS,
     .schema = "Actor",
     .list = true},
    {.id = "claims",
     .method = "GET",
     .path = "/claims",
     .summary = "Who says what, through whom, and whether they assert or deny it",
     .parameters = TOLD " article order" PAGED,
     .pool = POOL_ASK,
     .task = answer_list,
     .verb = "claims",
     .gives = LISTS,
     .schema = "Claim",
     .list = true},
    {.id = "places",
     .method = "GET",
     .path = "/places",
     .summary = "Where it happened; unplaced counts the events that have no place",
     .parameters = EVENTS PAGED,
     .pool = POOL_ASK,
     .task = answer_list,
     .verb = "places",
     .gives = LISTS,
     .schema = "Place",
     .list = true},
    {.id = "articles",
     .method = "GET",
     .path = "/articles",
     .summary = "What was read",
     .parameters = TOLD " corrected order" PAGED,
     .pool = POOL_ASK,
     .task = answer_list,
     .verb = "articles",
     .gives = LISTS,
     .schema = "ArticleRow",
     .list = true},
    {.id = "article",
     .method = "GET",
     .path = "/articles/{id}",
     .summary = "One article: its record with corrections applied, its text, and the keys of what is in it",
     .parameters = PAST,
     .pool = POOL_ASK,
     .task = answer_one,
     .verb = "articles",
     .gives = GIVES_JSON,
     .schema = "OneArticle"},
    {.id = "explain",
     .method = "GET",
     .path = "/articles/{id}/explain",
     .summary = "What an event of the article rests on, as the present model reads it",
     .parameters = " event",
     .required = " event",
     .pool = POOL_CODE,
     .task = answer_explain,
     .gives = GIVES_JSON,
     .schema = "Explained"},
    {.id = "search",
     .method = "GET",
     .path = "/search",
     .summary = "Words in texts, among actors and around events",
     .parameters = " q limit" PAST,
     .required = " q",
     .pool = POOL_ASK,
     .task = answer_object,
     .verb = "search",
     .gives = GIVES_JSON,
     .schema = "Found"},
    {.id = "corrections",
     .method = "GET",
     .path = "/corrections",
     .summary = "What readers corrected",
     .parameters = " article state" PAGED,
     .pool = POOL_ASK,
     .task = answer_list,
     .verb = "corrections",
     .gives = LISTS,
     .schema = "Correction",
     .list = true},
    {.id = "correction",
     .method = "GET",
     .path = "/corrections/{id}",
     .summary = "One correction",
     .parameters = "",
     .pool = POOL_ASK,
     .task = answer_one,
     .verb = "corrections",
     .gives = GIVES_JSON,
     .schema = "Correction"},
    {.id = "correct",
     .method = "POST",
     .path = "/corrections",
     .summary = "Corrects a field of an item; the same correction twice is one",
     .parameters = "",
     .pool = POOL_WRITE,
     .task = put_correction,
     .gives = GIVES_JSON,
     .takes = TAKES_JSON,
     .most_body = SMALL_BODY,
     .sends = "NewCorrection",
     .schema = "Correction",
     .writes = true},
    {.id = "takeBack",
     .method = "DELETE",
     .path = "/corrections/{id}",
     .summary = "Takes a correction back",
     .parameters = "",
     .pool = POOL_WRITE,
     .task = drop_correction,
     .gives = GIVES_NONE,
     .writes = true},
    {.id = "matters",
     .method = "GET",
     .path = "/matters",
     .summary = "Saved matters",
     .parameters = " limit cursor count",
     .pool = POOL_ASK,
     .task = answer_list,
     .verb = "matters",
     .gives = LISTS,
     .schema = "Matter",
     .list = true},
    {.id = "matter",
     .method = "GET",
     .path = "/matters/{name}",
     .summary = "A saved matter",
     .parameters = "",
     .pool = POOL_ASK,
     .task = answer_one,
     .verb = "matters",
     .gives = GIVES_JSON,
     .schema = "Matter"},
    {.id = "saveMatter",
     .method = "PUT",
     .path = "/matters/{name}",
     .summary = "Saves a matter, in the place of one of that name",
     .parameters = "",
     .pool = POOL_WRITE,
     .task = put_matter,
     .gives = GIVES_JSON,
     .takes = TAKES_JSON,
     .most_body = SMALL_BODY,
     .sends = "NewMatter",
     .schema = "Matter",
     .writes = true},
    {.id = "dropMatter",
     .method = "DELETE",
     .path = "/matters/{name}",
     .summary = "Deletes a saved matter",
     .parameters = "",
     .pool = POOL_WRITE,
     .task = drop_matter,
     .gives = GIVES_NONE,
     .writes = true},
    {.id = "aggregate",
     .method = "GET",
     .path = "/aggregate",
     .summary = "Story events counted by dyad or country and by month or week",
     .parameters = " unit by complete" EVENTS PAST,
     .required = " unit",
     .pool = POOL_ASK,
     .task = answer_whole,
     .verb = "aggregate",
     .gives = LISTS,
     .schema = "Count",
     .list = true},
    {.id = "changes",
     .method = "GET",
     .path = "/changes",
     .summary = "What is new, denied, moved or passed since a time; as server-sent events what comes from then on",
     .parameters = " since today change order" EVENTS PAGED,
     .pool = POOL_ASK,
     .task = answer_changes,
     .verb = "changes",
     .gives = LISTS | GIVES_EVENTS,
     .schema = "Change",
     .list = true},
    {.id = "situation",
     .method = "GET",
     .path = "/situation",
     .summary = "The page of two countries (dyad), of one against all (actor) or of a saved matter",
     .parameters = " matter today" EVENTS " limit" PAST,
     .pool = POOL_ASK,
     .task = answer_situation,
     .verb = "situation",
     .gives = GIVES_JSON,
     .schema = "Situation"},
    {.id = "code",
     .method = "POST",
     .path = "/code",
     .summary = "Codes an article and stores nothing; JSON lines are coded one after the other and streamed",
     .parameters = " published explain",
     .pool = POOL_CODE,
     .task = answer_code,
     .gives = LISTS,
     .takes = TAKES_JSON | TAKES_LINES,
     .most_body = MANY_ARTICLES,
     .schema = "Coded",
     .sends = "Article"},
    {.id = "storeArticle",
     .method = "POST",
     .path = "/articles",
     .summary = "Codes an article, or takes a finished record, and stores it",
     .parameters = " published",
     .pool = POOL_CODE,
     .task = answer_store,
     .gives = GIVES_JSON,
     .takes = TAKES_JSON,
     .most_body = ONE_ARTICLE,
     .schema = "Stored",
     .sends = "Article",
     .writes = true},
    {.id = "export",
     .method = "GET",
     .path = "/export",
     .summary =
         "Everything that the store says, in one fixed order; or records, or gold, with corrections; or the calendar",
     .parameters = " format publisher from to words article corrected" PAST,
     .required = " format",
     .pool = POOL_STREAM,
     .task = answer_export,
     .gives = GIVES_LINES | GIVES_CALENDAR},
    {.id = "health",
     .method = "GET",
     .path = "/health",
     .summary = "Whether the service can answer, and with what",
     .parameters = "",
     .pool = POOL_ASK,
     .task = answer_health,
     .gives = GIVES_JSON,
     .schema = "Health"},
    {.id = "metrics",
     .method = "GET",
     .path = "/metrics",
     .summary = "Counters in Prometheus' text format",
     .parameters = "",
     .pool = POOL_NONE,
     .task = answer_metrics,
     .gives = GIVES_TEXT},
    {.id = "description",
     .method = "GET",
     .path = "/openapi.json",
     .summary = "This description",
     .parameters = "",
     .pool = POOL_NONE,
     .task = answer_openapi,
     .gives = GIVES_JSON},
};
const unsigned route_count = sizeof routes / sizeof *routes;

/* ---- found ------------------------------------------------------------------------------------------------------- */

static bool path_fits(const char *path, const struct target *t, const char **key) {
    size_t i = 0;
    *key = NULL;
    for (; *path != '\0'; i++) {
        size_t len = strcspn(++path, "/");
        if (i >= t->segment_count) {
            return false;
        }
        if (path[0] == '{') {
            *key = t->segments[i];
            if (**key == '\0') {
                return false;
            }
        } else if (strlen(t->segments[i]) != len || memcmp(t->segments[i], path, len) != 0) {
            return false;
        }
        path += len;
    }
    return i == t->segment_count;
}

const struct route *route_find(const char *method, const struct target *t, const char **key, char *allow, size_t len) {
    const char *wanted = strcmp(method, "HEAD") == 0 ? "GET" : method;
    allow[0] = '\0';
    for (unsigned i = 0; i < route_count; i++) {
        if (path_fits(routes[i].path, t, key)) {
            if (strcmp(routes[i].method, wanted) == 0) {
                return &routes[i];
            }
            size_t have = strlen(allow);
            snprintf(allow + have, len - have, "%s%s%s", have > 0 ? ", " : "", routes[i].method,
                     strcmp(routes[i].method, "GET") == 0 ? ", HEAD" : "");
        }
    }
    return NULL;
}

/* ---- what comes and goes ----------------------------------------------------------------------------------------- */

static const struct {
    enum gives gives;
    const char *type;
    const char *accepts; /* further names that a client may have for it */
} types[] = {
    {GIVES_JSON, "application/json", ""},
    {GIVES_LINES, "application/x-ndjson", "application/ndjson application/jsonl application/x-jsonlines"},
    {GIVES_EVENTS, "text/event-stream", ""},
    {GIVES_CALENDAR, "text/calendar; charset=utf-8", "text/calendar"},
    {GIVES_TEXT, "text/plain; version=0.0.4; charset=utf-8", "text/plain"},
};
#define TYPES (sizeof types / sizeof *types)

const char *gives_type(enum gives g) {
    for (size_t i = 0; i < TYPES; i++) {
        if (types[i].gives == g) {
            return types[i].type;
        }
    }
    return "application/json";
}

/* The next item of a header's list: its media type in small letters without parameters; *refused where q is 0. */
static bool next_type(const char **at, char *out, size_t most, bool *refused) {
    const char *p = *at + strspn(*at, " \t,");
    size_t len = strcspn(p, ",;"), n = 0;
    if (*p == '\0') {
        return false;
    }
    for (size_t i = 0; i < len && n + 1 < most; i++) {
        if (p[i] != ' ' && p[i] != '\t') {
            out[n++] = p[i] >= 'A' && p[i] <= 'Z' ? (char)(p[i] - 'A' + 'a') : p[i];
        }
    }
    out[n] = '\0';
    p += len;
    size_t rest = strcspn(p, ",");
    *refused = false;
    for (size_t i = 0; i + 3 < rest; i++) {
        if (p[i] == 'q' && p[i + 1] == '=' && p[i + 2] == '0') {
            *refused = strspn(p + i + 2, "0.") >= strcspn(p + i + 2, " ,;");
        }
    }
    if (rest == 4 && strncmp(p, ";q=0", 4) == 0) {
        *refused = true;
    }
    *at = p + rest;
    return true;
}

static bool type_fits(size_t i, const char *wanted) {
    const char *type = types[i].type;
    size_t slash = (size_t)(strchr(type, '/') - type), len = strcspn(type, ";");
    return strcmp(wanted, "*/*") == 0 ||
           (strncmp(wanted, type, slash + 1) == 0 && strcmp(wanted + slash + 1, "*") == 0) ||
           (strlen(wanted) == len && strncmp(wanted, type, len) == 0) ||
           (types[i].accepts[0] != '\0' && names_have(wanted, types[i].accepts));
}

enum gives accept_choose(const char *header, unsigned gives) {
    char wanted[128];
    bool refused;
    if (header == NULL || header[strspn(header, " \t,")] == '\0') {
        header = "*/*";
    }
    while (next_type(&header, wanted, sizeof wanted, &refused)) {
        for (size_t i = 0; !refused && i < TYPES; i++) {
            if ((gives & types[i].gives) != 0 && type_fits(i, wanted)) {
                return types[i].gives;
            }
        }
    }
    return 0;
}

unsigned content_kind(const char *header) {
    char type[128];
    bool ignored;
    if (header == NULL || !next_type(&header, type, sizeof type, &ignored)) {
        return TAKES_NOTHING;
    }
    for (size_t i = 0; i < 2; i++) {
        if (type_fits(i, type) && strchr(type, '*') == NULL) {
            return i == 0 ? TAKES_JSON : TAKES_LINES;
        }
    }
    return TAKES_NOTHING;
}

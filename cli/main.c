#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli.h"

const struct verb verbs[] = {
    {"code", "[FILE…|-]", "code articles: one record a line, as JSON", verb_code},
    {"brief", "[FILE…|-]", "the same as a page for people", verb_brief},
    {"dump", "--layer LAYER [FILE…|-]", "one layer of what was found", verb_dump},
    {"explain", "FILE --event EVENT", "what each field of an event rests on, and what was rejected", verb_explain},
    {"ingest", "--store FILE [FILE…|-]", "code articles, or take finished records, into a store", verb_ingest},
    {"events", "--store FILE", "what happened: story events, each with how many tell of it", verb_ask},
    {"ledger", "--store FILE", "threats, offers, demands, promises and what became of them", verb_ask},
    {"actors", "--store FILE", "who takes part, and how often", verb_ask},
    {"dates", "--store FILE", "the days ahead that reports name, in order", verb_ask},
    {"changes", "--store FILE --since TIME", "what is new, denied, moved or passed since then", verb_ask},
    {"claims", "--store FILE", "who says what, through whom, and whether they assert or deny it", verb_ask},
    {"articles", "--store FILE [--key ID]", "what was read; or one article with its record and text", verb_ask},
    {"places", "--store FILE", "where it happened, and how much has no place", verb_ask},
    {"search", "--store FILE WORDS", "words in texts, among actors and around events", verb_search},
    {"corrections", "--store FILE [--put FILE]", "what readers corrected; puts more, takes some back",
     verb_corrections},
    {"matters", "--store FILE [--put FILE]", "saved matters; puts more, deletes some", verb_matters},
    {"aggregate", "--store FILE --unit UNIT", "events counted by dyad or country and by month or week", verb_ask},
    {"situation", "--store FILE --dyad USA-RUS|--actor USA|--matter FILE",
     "one matter's page: happened, said, contested, open", verb_situation},
    {"trend", "--store FILE --unit UNIT", "aggregate drawn: a bar a period, with its table beside it", verb_trend},
    {"serve", "--store FILE", "the store's page and service on this machine: http://127.0.0.1:8080/", verb_serve},
    {"export", "--store FILE", "everything in one fixed order; or records, or gold, with corrections", verb_ask},
    {"help", "[VERB]", "this page, or a verb's options", verb_help},
    {"version", "", "version, model, lexicon and knowledge with their hashes", verb_version},
};
const size_t verb_count = sizeof verbs / sizeof *verbs;

int main(int argc, char **argv) {
    struct settings settings;
    signal(SIGPIPE, SIG_IGN); /* whoever stops reading us ends the run quietly: stream.c looks at EPIPE */
    signal(SIGXFSZ, SIG_IGN); /* a store that may not grow is an error that is told */
    int code = settings_read(&settings, argc - 1, argv + 1);
    if (code != EXIT_DONE) {
        return code;
    }
    for (size_t i = 0; i < verb_count; i++) {
        if (strcmp(settings.verb, verbs[i].name) == 0) {
            return verbs[i].run(&settings);
        }
    }
    complain_text("there is no verb \"%s\"; attache help lists them", settings.verb);
    return EXIT_USAGE;
}

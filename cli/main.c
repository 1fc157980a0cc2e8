#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli.h"

const struct verb verbs[] = {
    {"code", "[FILE…|-]", "code articles: one record a line, as JSON", verb_code},
    {"brief", "[FILE…|-]", "the same as a page for people", verb_brief},
    {"dump", "--layer LAYER [FILE…|-]", "one layer of what was found", verb_dump},
    {"explain", "FILE --event EVENT", "what each field of an event rests on, and what was rejected", verb_explain},
    {"help", "[VERB]", "this page, or a verb's options", verb_help},
    {"version", "", "version, model, lexicon and knowledge with their hashes", verb_version},
};
const size_t verb_count = sizeof verbs / sizeof *verbs;

int main(int argc, char **argv) {
    struct settings settings;
    signal(SIGPIPE, SIG_IGN); /* whoever stops reading us ends the run quietly: stream.c looks at EPIPE */
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

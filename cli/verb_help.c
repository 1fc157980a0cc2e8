#include <stdio.h>
#include <string.h>

#include "cli.h"

/* printf's widths count bytes: what "…" takes beyond its one column comes on top. */
static int width_of(const char *s, int columns) {
    for (; *s != '\0'; s++) {
        columns += ((unsigned char)*s & 0xC0) == 0x80;
    }
    return columns;
}

static void all_verbs(void) {
    printf("attache reads news and files what happened.\n\n");
    for (size_t i = 0; i < verb_count; i++) {
        printf("  attache %-9s %-*s %s\n", verbs[i].name, width_of(verbs[i].arguments, 25), verbs[i].arguments,
               verbs[i].summary);
    }
    printf(
        "\nInput is plain text (a file is one article) or JSON lines with the keys id, text, title, publisher, "
        "outlets,\n"
        "url, published, or those that trafilatura, news-please and newspaper4k write; \"-\" is standard input.\n"
        "Data goes to standard output, messages to standard error.\n\n"
        "Exit code: 0 done; 1 some input was refused, the rest was coded; 2 the command line cannot be understood;\n"
        "3 model, lexicon or knowledge cannot be opened; 4 a file cannot be read or the output cannot be written.\n\n"
        "Environment: ATTACHE_HOME is the folder that holds model/, lexicon/ and knowledge.db; NO_COLOR turns colour "
        "off.\n");
}

int verb_help(struct settings *s) {
    if (s->topic == NULL) {
        all_verbs();
        return fflush(stdout) == 0 ? EXIT_DONE : EXIT_IO;
    }
    for (size_t i = 0; i < verb_count; i++) {
        if (strcmp(s->topic, verbs[i].name) == 0) {
            printf("attache %s %s\n%s\n\n", verbs[i].name, verbs[i].arguments, verbs[i].summary);
            settings_help(verbs[i].name);
            return fflush(stdout) == 0 ? EXIT_DONE : EXIT_IO;
        }
    }
    complain_text("there is no verb \"%s\"; attache help lists them", s->topic);
    return EXIT_USAGE;
}

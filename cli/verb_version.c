#include <stdio.h>

#include "cli.h"

static void line(const char *what, const char *name, const char *hash, const char *path) {
    printf("%-10s %s%s%s  %s\n", what, name, name[0] != '\0' ? " " : "", hash, path);
}

int verb_version(struct settings *s) {
    att_engine *engine;
    att_error error;
    printf("attache %s\n", att_version());
    if (att_engine_open(&s->engine, &engine, &error) != ATT_OK) {
        fflush(stdout);
        complain(NULL, &error);
        return EXIT_RESOURCES;
    }
    att_description d;
    att_engine_describe(engine, &d);
    line("model", d.model_name, d.model_hash, d.model_path);
    line("lexicon", "", d.lexicon_hash, d.lexicon_path);
    line("knowledge", "", d.knowledge_hash, d.knowledge_path);
    att_engine_close(engine);
    return fflush(stdout) == 0 ? EXIT_DONE : EXIT_IO;
}

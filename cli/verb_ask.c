/* Verbs that a store answers: one question, rows on stdout, what was left out on stderr. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"

static int to_stdout(void *context, const char *bytes, size_t len) {
    (void)context;
    return fwrite(bytes, 1, len, stdout) != len;
}

static int exit_of(att_status status, bool asked) {
    return status == ATT_OK ? EXIT_DONE : status == ATT_BAD_INPUT && asked ? EXIT_USAGE : EXIT_IO;
}

int verb_ask(struct settings *s) {
    att_store *store;
    att_error error;
    char note[512];
    if (s->store == NULL) {
        complain_text("%s needs --store FILE", s->verb);
        return EXIT_USAGE;
    }
    if (s->file_count > 0 && strcmp(s->files[0], "-") != 0) {
        complain_text("%s takes no files", s->verb);
        return EXIT_USAGE;
    }
    s->question.verb = strcmp(s->verb, "export") == 0 ? "dump" : s->verb;
    if (!s->format_told && isatty(STDOUT_FILENO)) {
        s->question.rows = ATT_ROWS_TABLE;
    }
    s->open.read_only = 1;
    att_status status = att_store_open(s->store, &s->open, &store, &error);
    if (status != ATT_OK) {
        complain(s->store, &error);
        return exit_of(status, false);
    }
    status = att_store_ask(store, &s->question, to_stdout, NULL, note, sizeof note, &error);
    if (status == ATT_OK && fflush(stdout) != 0) {
        status = ATT_IO;
        snprintf(error.message, sizeof error.message, "writing failed");
    }
    if (status != ATT_OK) {
        complain(NULL, &error);
    }
    size_t end = status == ATT_OK ? strlen(note) : 0;
    while (end > 0 && note[end - 1] == ' ') { /* notes are put together from sentences, each with its blank */
        note[--end] = '\0';
    }
    if (end > 0 && !s->quiet) {
        complain_text("%s", note);
    }
    att_store_close(store);
    return exit_of(status, true);
}

/* Verbs that a store answers: one question, rows on stdout, what was left out on stderr. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"

/* `why`: an int, which gets the reason where it fails. */
static int to_stdout(void *why, const char *bytes, size_t len) {
    bool written = fwrite(bytes, 1, len, stdout) == len;
    *(int *)why = written ? 0 : errno;
    return !written;
}

static int exit_of(att_status status, bool asked) {
    return status == ATT_OK ? EXIT_DONE : status == ATT_BAD_INPUT && asked ? EXIT_USAGE : EXIT_IO;
}

/* What the answer leaves out, and how to go on. */
static void tell(const struct settings *s, const att_answer *answer) {
    if (answer->note[0] != '\0') {
        complain_text("%s", answer->note);
    }
    if (answer->total >= 0) {
        complain_text("%lld in all", (long long)answer->total);
    }
    if (answer->next != NULL) {
        complain_text("there are more: --after %s", answer->next);
    }
    if (answer->rows == 0 && s->question.key != NULL) {
        complain_text("there is none of that key: %s", s->question.key);
    }
}

int verb_ask(struct settings *s) {
    setvbuf(stderr, NULL, _IOLBF, BUFSIZ); /* what is said letter by letter is written by lines */
    att_store *store;
    att_error error = {0};
    att_answer answer;
    if (s->store == NULL) {
        complain_text("%s needs --store FILE", s->verb);
        return EXIT_USAGE;
    }
    if (s->file_count > 0 && strcmp(s->files[0], "-") != 0) {
        complain_text("%s takes no files", s->verb);
        return EXIT_USAGE;
    }
    s->question.verb = strcmp(s->verb, "export") != 0 ? s->verb : s->form != NULL ? s->form : "dump";
    if (!s->format_told && isatty(STDOUT_FILENO)) {
        s->question.rows = ATT_ROWS_TABLE;
    }
    s->open.read_only = 1;
    att_status status = att_store_open(s->store, &s->open, &store, &error);
    if (status != ATT_OK) {
        complain(s->store, &error);
        return exit_of(status, false);
    }
    int why = 0;
    status = att_store_ask(store, &s->question, to_stdout, &why, &answer, &error);
    if (status == ATT_OK && fflush(stdout) != 0) {
        why = errno;
    }
    if (why == EPIPE) { /* whoever reads has enough */
        att_store_close(store);
        return EXIT_DONE;
    }
    if (why != 0) {
        status = ATT_IO;
        snprintf(error.message, sizeof error.message, "writing failed: %s", strerror(why));
    }
    if (status != ATT_OK) {
        complain(NULL, &error);
    }
    if (status == ATT_OK && !s->quiet) {
        tell(s, &answer);
    }
    att_store_close(store);
    return exit_of(status, true);
}

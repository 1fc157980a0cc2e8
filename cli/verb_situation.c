/* situation: a dyad or a matter's file, and its page. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cli.h"

#define MOST_MATTER 65536

/* The file's bytes with a NUL in `out` (MOST_MATTER + 1 bytes); an exit code. */
static int read_matter(const char *path, char *out) {
    att_error error = {0};
    FILE *f = fopen(path, "rb");
    if (f == NULL) {
        snprintf(error.message, sizeof error.message, "%s", strerror(errno));
        complain(path, &error);
        return EXIT_IO;
    }
    size_t len = fread(out, 1, MOST_MATTER + 1, f);
    int failed = ferror(f);
    fclose(f);
    if (failed || len > MOST_MATTER || memchr(out, '\0', len) != NULL) {
        snprintf(error.message, sizeof error.message, "%s", failed ? "cannot be read" : "this is no matter's file");
        complain(path, &error);
        return failed ? EXIT_IO : EXIT_USAGE;
    }
    out[len] = '\0';
    return EXIT_DONE;
}

int verb_situation(struct settings *s) {
    static char text[MOST_MATTER + 1];
    if ((s->matter != NULL) == (s->question.dyad != NULL)) {
        complain_text("situation needs either --dyad USA-RUS or --matter FILE");
        return EXIT_USAGE;
    }
    if (s->matter != NULL) {
        int code = read_matter(s->matter, text);
        if (code != EXIT_DONE) {
            return code;
        }
        s->question.matter = text;
    }
    s->question.plain = !utf8_wanted();
    if (!s->format_told) {
        s->question.rows = ATT_ROWS_TABLE;
    }
    return verb_ask(s);
}

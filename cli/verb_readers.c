/* corrections, matters: what readers add to a store. Without --put and --delete they are lists. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

#define MOST_CORRECTIONS ((size_t)64 << 20)
#define MOST_MATTER 65536

char *read_small(const char *path, size_t most, int *code) {
    att_error error = {0};
    FILE *f = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    size_t len = 0, capacity = 4096;
    char *out = f != NULL ? malloc(capacity) : NULL;
    while (out != NULL && len <= most && !feof(f) && !ferror(f)) {
        len += fread(out + len, 1, capacity - len - 1, f);
        if (len + 1 == capacity) {
            char *grown = realloc(out, capacity *= 2);
            if (grown == NULL) {
                free(out);
            }
            out = grown;
        }
    }
    bool failed = out == NULL || ferror(f);
    snprintf(error.message, sizeof error.message, "%s", failed ? strerror(errno) : "this is no such file");
    if (f != NULL && f != stdin) {
        fclose(f);
    }
    if (failed || len > most || memchr(out, '\0', len) != NULL) {
        complain(path, &error);
        free(out);
        *code = failed ? EXIT_IO : EXIT_USAGE;
        return NULL;
    }
    out[len] = '\0';
    return out;
}

/* Each line that is not empty; what is refused is told with its line, the others are put. */
static int put_corrections(const char *path, const char *text, att_store *store) {
    int code = EXIT_DONE;
    unsigned long long line = 0;
    while (*text != '\0') {
        size_t len = strcspn(text, "\n");
        att_error error;
        char id[33];
        line++;
        if (strspn(text, " \t\r") < len) {
            att_status status = att_store_correction_put(store, text, len, id, &error);
            if (status != ATT_OK) {
                error.line = line;
                complain(path, &error);
                code = status == ATT_BAD_INPUT ? EXIT_REFUSED : EXIT_IO;
            } else {
                printf("%s\n", id);
            }
        }
        text += len + (text[len] == '\n');
        if (code == EXIT_IO) {
            break;
        }
    }
    return code;
}

static int put(struct settings *s, att_store *store) {
    bool matter = strcmp(s->verb, "matters") == 0;
    att_error error;
    int code = EXIT_DONE;
    char *text = read_small(s->put, matter ? MOST_MATTER : MOST_CORRECTIONS, &code);
    if (text == NULL) {
        return code;
    }
    if (!matter) {
        code = put_corrections(s->put, text, store);
    } else if (att_store_matter_put(store, s->question.key, text, &error) != ATT_OK) {
        complain(s->put, &error);
        code = EXIT_REFUSED;
    }
    free(text);
    return code;
}

static int drop(struct settings *s, att_store *store) {
    att_error error;
    int found = 0;
    att_status status = strcmp(s->verb, "matters") == 0 ? att_store_matter_delete(store, s->drop, &found, &error)
                                                        : att_store_correction_delete(store, s->drop, &found, &error);
    if (status != ATT_OK) {
        complain(s->store, &error);
        return EXIT_IO;
    }
    if (!found) {
        complain_text("there is no \"%s\"", s->drop);
    }
    return found ? EXIT_DONE : EXIT_REFUSED;
}

static int change(struct settings *s) {
    att_store *store;
    att_error error;
    if (s->store == NULL) {
        complain_text("%s needs --store FILE", s->verb);
        return EXIT_USAGE;
    }
    if (s->open.known_on != NULL || s->open.as_of != NULL) {
        complain_text("the past cannot be changed");
        return EXIT_USAGE;
    }
    if (att_store_open(s->store, &s->open, &store, &error) != ATT_OK) {
        complain(s->store, &error);
        return EXIT_IO;
    }
    int code = s->put != NULL ? put(s, store) : EXIT_DONE;
    code = code <= EXIT_REFUSED && s->drop != NULL ? drop(s, store) : code;
    if (code <= EXIT_REFUSED && att_store_commit(store, &error) != ATT_OK) {
        complain(s->store, &error);
        code = EXIT_IO;
    }
    att_store_close(store);
    return code;
}

int verb_corrections(struct settings *s) {
    return s->put != NULL || s->drop != NULL ? change(s) : verb_ask(s);
}

int verb_matters(struct settings *s) {
    return s->put != NULL || s->drop != NULL ? change(s) : verb_ask(s);
}

/* search: the words are what stands behind the options. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

int verb_search(struct settings *s) {
    size_t len = 0;
    if (s->file_count == 1 && strcmp(s->files[0], "-") == 0) {
        complain_text("search needs words");
        return EXIT_USAGE;
    }
    for (size_t i = 0; i < s->file_count; i++) {
        len += strlen(s->files[i]) + 1;
    }
    char *words = calloc(len + 1, 1);
    if (words == NULL) {
        complain_text("no memory");
        return EXIT_IO;
    }
    char *end = words;
    for (size_t i = 0; i < s->file_count; i++) {
        end += snprintf(end, len + 1 - (size_t)(end - words), "%s%s", i > 0 ? " " : "", s->files[i]);
    }
    s->question.words = words;
    s->file_count = 0;
    int code = verb_ask(s);
    free(words);
    return code;
}

/* situation: a dyad or a matter's file, and its page. */
#include <stdlib.h>

#include "cli.h"

#define MOST_MATTER 65536

int verb_situation(struct settings *s) {
    char *text = NULL;
    int code = EXIT_DONE;
    if ((s->matter != NULL) + (s->question.dyad != NULL) > 1 ||
        (s->matter == NULL && s->question.dyad == NULL && s->question.actor == NULL)) {
        complain_text("situation needs one of --dyad USA-RUS, --actor USA and --matter FILE");
        return EXIT_USAGE;
    }
    if (s->matter != NULL) {
        text = read_small(s->matter, MOST_MATTER, &code);
        if (text == NULL) {
            return code;
        }
        s->question.matter = text;
    }
    s->question.plain = !utf8_wanted();
    if (!s->format_told) {
        s->question.rows = ATT_ROWS_TABLE;
    }
    code = verb_ask(s);
    free(text);
    return code;
}

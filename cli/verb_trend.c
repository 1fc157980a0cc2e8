/* trend: drawn with block characters where the terminal's language shows them. */
#include "cli.h"

int verb_trend(struct settings *s) {
    s->question.plain = !utf8_wanted();
    if (!s->format_told) { /* a plot is what is asked for, wherever it goes */
        s->question.rows = ATT_ROWS_TABLE;
    }
    return verb_ask(s);
}

#include "cli.h"

int verb_explain(struct settings *s) {
    if (s->write.event == NULL) {
        complain_text("explain needs --event, such as --event e3");
        return EXIT_USAGE;
    }
    s->write.format = ATT_FORMAT_EXPLAIN;
    return stream_run(s, s->id != NULL ? s->id : "");
}

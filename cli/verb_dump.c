#include "cli.h"

int verb_dump(struct settings *s) {
    if (s->write.format != ATT_FORMAT_DUMP) {
        complain_text("dump needs --layer; see attache help dump");
        return EXIT_USAGE;
    }
    /* Paragraphs and tokens are there before any model speaks. */
    s->engine.text_only = s->write.layer == ATT_LAYER_TEXT || s->write.layer == ATT_LAYER_TOKENS;
    return stream_run(s, NULL);
}

#include "cli.h"

int verb_brief(struct settings *s) {
    s->write.format = ATT_FORMAT_BRIEF;
    return stream_run(s, NULL);
}

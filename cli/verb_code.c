#include "cli.h"

int verb_code(struct settings *s) {
    s->write.format = ATT_FORMAT_RECORD;
    return stream_run(s, NULL);
}

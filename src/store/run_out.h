/* Days on which a told duration runs out: "a 90-day pause", "delayed for a month". */
#ifndef ATTACHE_STORE_RUN_OUT_H
#define ATTACHE_STORE_RUN_OUT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"
#include "store/check.h"

/* A place in a text that moves from span to span; begins as {text, len}. Without a text every duration counts. */
struct place_in_text {
    const char *text;
    size_t len, byte;
    int64_t point;
    uint64_t walked;
};

/* Whether `t` is a duration of a year at most that may lie ahead; *out is the day on which it runs out when it begins with the
 * publication. Words around that tell of what has been ("lasted", "ago") rule it out. */
bool run_out(const struct checked_time *t, const char *published, struct place_in_text *at, char out[DATE_TEXT]);

#endif

/* Days on which a told duration runs out: "a 90-day pause", "delayed for a month". */
#ifndef ATTACHE_STORE_PUT_RUN_OUT_H
#define ATTACHE_STORE_PUT_RUN_OUT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"
#include "base/utf8.h"
#include "store/put/check.h"

/* Whether `t` is a duration of a year at most that may lie ahead; *out is the day on which it runs out when it begins with the
 * publication. Words around that tell of what has been ("lasted", "ago") rule it out; without a text every duration counts. */
bool run_out(const struct checked_time *t, const char *published, struct utf8_place *at, char out[DATE_TEXT]);

#endif

/* From bytes to code points, by a table with one entry for every 64 bytes. */
#ifndef ATTACHE_OUTPUT_POINTS_H
#define ATTACHE_OUTPUT_POINTS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

struct points {
    const char *text; /* borrowed: valid UTF-8 */
    uint32_t len;
    uint32_t *before; /* code points before byte 64 * i; NULL where the text is ASCII */
};

/* False without memory. */
bool points_init(struct points *p, struct arena *a, const char *text, uint32_t len);

/* Code points before `byte`, which may be up to len. */
uint32_t points_at(const struct points *p, uint32_t byte);

#endif

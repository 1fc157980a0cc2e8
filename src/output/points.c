#include "output/points.h"

#include <stddef.h>

#define STEP 64

static bool begins(char c) {
    return ((unsigned char)c & 0xC0) != 0x80;
}

bool points_init(struct points *p, struct arena *a, const char *text, uint32_t len) {
    *p = (struct points){.text = text, .len = len};
    uint32_t i = 0, count = 0;
    while (i < len && !((unsigned char)text[i] & 0x80)) {
        i++;
    }
    if (i == len) {
        return true;
    }
    p->before = arena_array(a, (size_t)len / STEP + 1, sizeof *p->before);
    if (p->before == NULL) {
        return false;
    }
    for (i = 0; i < len; i++) {
        if (i % STEP == 0) {
            p->before[i / STEP] = count;
        }
        count += begins(text[i]);
    }
    if (len % STEP == 0) {
        p->before[len / STEP] = count;
    }
    return true;
}

uint32_t points_at(const struct points *p, uint32_t byte) {
    if (p->before == NULL) {
        return byte;
    }
    byte = byte < p->len ? byte : p->len;
    uint32_t count = p->before[byte / STEP];
    for (uint32_t i = byte - byte % STEP; i < byte; i++) {
        count += begins(p->text[i]);
    }
    return count;
}

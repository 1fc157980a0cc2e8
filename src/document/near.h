/* Items near a token, without looking at all of them: layers that stand in the order of the text are searched by halving. */
#ifndef ATTACHE_DOCUMENT_NEAR_H
#define ATTACHE_DOCUMENT_NEAR_H

#include <stddef.h>
#include <stdint.h>

/* As far as a window of the network reaches: what lies further apart was never seen together. */
#define NEAR_TOKENS 512

/* Index of the first of `count` items, `size` bytes each, whose first token (a uint32_t at `offset`) is `token` or a later one. */
static inline uint32_t items_from(const void *items, uint32_t count, size_t size, size_t offset, uint32_t token) {
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        const char *item = (const char *)items + size * mid;
        if (*(const uint32_t *)(const void *)(item + offset) < token) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return low;
}

/* The same for an array whose items are of `type` and have `first_token`. */
#define ITEMS_FROM(items, count, type, token) \
    items_from(items, count, sizeof(struct type), offsetof(struct type, first_token), token)

static inline uint32_t tokens_back(uint32_t token, uint32_t by) {
    return token > by ? token - by : 0;
}

#endif

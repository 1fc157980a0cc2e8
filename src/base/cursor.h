/* Foreign bytes, read in order. A read beyond the end sets `fault`, which stays set; that read and all later ones give
 * zeros or NULL, so that a caller may read a whole structure and look at the fault once. */
#ifndef ATTACHE_BASE_CURSOR_H
#define ATTACHE_BASE_CURSOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct cursor {
    const unsigned char *at; /* borrowed */
    size_t len, pos;
    bool fault;
};

struct cursor cursor_of(const void *bytes, size_t len);
size_t cursor_remaining(const struct cursor *c); /* 0 after a fault */
uint8_t cursor_u8(struct cursor *c);
uint16_t cursor_u16le(struct cursor *c);
uint32_t cursor_u32le(struct cursor *c);
uint64_t cursor_u64le(struct cursor *c);
/* The next `count` bytes where they stand, or NULL; count 0 gives a pointer that must not be read. */
const void *cursor_bytes(struct cursor *c, size_t count);

#endif

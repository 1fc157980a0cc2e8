#include "base/cursor.h"

struct cursor cursor_of(const void *bytes, size_t len) {
    return (struct cursor){.at = bytes, .len = len};
}

size_t cursor_remaining(const struct cursor *c) {
    return c->fault ? 0 : c->len - c->pos;
}

const void *cursor_bytes(struct cursor *c, size_t count) {
    if (c->fault || count > c->len - c->pos) {
        c->fault = true;
        return NULL;
    }
    const unsigned char *at = c->at == NULL ? (const unsigned char *)"" : c->at + c->pos;
    c->pos += count;
    return at;
}

static uint64_t little_endian(struct cursor *c, size_t size) {
    const unsigned char *b = cursor_bytes(c, size);
    uint64_t value = 0;
    for (size_t i = 0; b != NULL && i < size; i++) {
        value |= (uint64_t)b[i] << (8 * i);
    }
    return value;
}

uint8_t cursor_u8(struct cursor *c) {
    return (uint8_t)little_endian(c, 1);
}

uint16_t cursor_u16le(struct cursor *c) {
    return (uint16_t)little_endian(c, 2);
}

uint32_t cursor_u32le(struct cursor *c) {
    return (uint32_t)little_endian(c, 4);
}

uint64_t cursor_u64le(struct cursor *c) {
    return little_endian(c, 8);
}

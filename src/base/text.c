#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xxhash.h>

#include "base/arena.h"

struct slice slice_of(const char *s) {
    return s == NULL ? (struct slice){"", 0} : (struct slice){s, strlen(s)};
}

bool slice_is(struct slice s, const char *word) {
    return s.len == strlen(word) && memcmp(s.at, word, s.len) == 0;
}

static unsigned char ascii_lower(unsigned char c) {
    return c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c;
}

bool slice_is_fold(struct slice s, const char *word) {
    if (s.len != strlen(word)) {
        return false;
    }
    for (size_t i = 0; i < s.len; i++) {
        if (ascii_lower((unsigned char)s.at[i]) != ascii_lower((unsigned char)word[i])) {
            return false;
        }
    }
    return true;
}

bool slice_ends(struct slice s, const char *suffix) {
    size_t len = strlen(suffix);
    return s.len >= len && memcmp(s.at + (s.len - len), suffix, len) == 0;
}

bool slice_starts(struct slice s, const char *prefix) {
    size_t len = strlen(prefix);
    return s.len >= len && memcmp(s.at, prefix, len) == 0;
}

uint64_t hash_bytes(const void *data, size_t len, uint64_t seed) {
    return XXH3_64bits_withSeed(data, len, seed);
}

void buffer_free(struct buffer *b) {
    free(b->at);
    *b = (struct buffer){0};
}

/* Room for `more` bytes and a NUL behind them. */
static bool reserve(struct buffer *b, size_t more) {
    if (b->failed) {
        return false;
    }
    if (more < b->capacity - b->len) {
        return true;
    }
    size_t capacity = b->capacity < 256 ? 256 : b->capacity;
    while (capacity - b->len <= more) {
        if (capacity > SIZE_MAX / 2) {
            b->failed = true;
            return false;
        }
        capacity *= 2;
    }
    char *moved = arena_test_fails() ? NULL : realloc(b->at, capacity);
    if (moved == NULL) {
        b->failed = true;
        return false;
    }
    b->at = moved;
    b->capacity = capacity;
    return true;
}

void buffer_add(struct buffer *b, const char *s, size_t len) {
    if (!reserve(b, len)) {
        return;
    }
    if (len != 0) {
        memcpy(b->at + b->len, s, len);
    }
    b->len += len;
    b->at[b->len] = '\0';
}

void buffer_text(struct buffer *b, const char *s) {
    buffer_add(b, s, strlen(s));
}

void buffer_format(struct buffer *b, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0) {
        b->failed = true;
    } else if (reserve(b, (size_t)len)) {
        vsnprintf(b->at + b->len, (size_t)len + 1, format, again);
        b->len += (size_t)len;
    }
    va_end(again);
}

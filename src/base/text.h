/* Slices of bytes, comparison without regard to case, and a growing buffer. */
#ifndef ATTACHE_BASE_TEXT_H
#define ATTACHE_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct slice {
    const char *at; /* not NUL-terminated */
    size_t len;
};

struct slice slice_of(const char *s);                 /* NULL gives an empty slice */
bool slice_is(struct slice s, const char *word);      /* same bytes */
bool slice_is_fold(struct slice s, const char *word); /* same but for ASCII case */
bool slice_ends(struct slice s, const char *suffix);
bool slice_starts(struct slice s, const char *prefix);
uint64_t hash_bytes(const void *data, size_t len, uint64_t seed); /* xxh3 */

/* A growing byte buffer on the heap, begun as {0}; a NUL stands behind what was added. After a failed append `failed`
 * stays set and further appends do nothing. */
struct buffer {
    char *at;
    size_t len, capacity;
    bool failed;
};
void buffer_free(struct buffer *b);
void buffer_add(struct buffer *b, const char *s, size_t len);
void buffer_text(struct buffer *b, const char *s);
void buffer_format(struct buffer *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif

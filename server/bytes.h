/* A growing run of bytes, and what JSON is put together from. After an allocation has failed nothing more is added: look at
 * `failed` at the end. Zero is an empty one. */
#ifndef ATTACHE_SERVER_BYTES_H
#define ATTACHE_SERVER_BYTES_H

#include <stdbool.h>
#include <stddef.h>

struct bytes {
    char *at; /* a NUL stands behind len bytes; NULL while nothing was added */
    size_t len, capacity;
    bool failed;
};

void bytes_add(struct bytes *b, const char *at, size_t len);
void bytes_text(struct bytes *b, const char *text);
void bytes_format(struct bytes *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* A JSON string with its quotation marks; NULL writes null. `text` must be UTF-8. */
void bytes_string(struct bytes *b, const char *text);
/* The same of `len` bytes, NUL among them. */
void bytes_quote(struct bytes *b, const char *text, size_t len);
void bytes_free(struct bytes *b);
/* An att_sink whose context is a struct bytes. */
int bytes_sink(void *context, const char *at, size_t len);

#endif

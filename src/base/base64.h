/* Bytes as text: base64 of RFC 4648 with padding, without line ends. */
#ifndef ATTACHE_BASE_BASE64_H
#define ATTACHE_BASE_BASE64_H

#include <stdbool.h>
#include <stddef.h>

#define BASE64_ROOM(bytes) (((bytes) + 2) / 3 * 4 + 1) /* with the NUL */

/* out[BASE64_ROOM(len)] */
void base64_write(const void *bytes, size_t len, char *out);
/* Exactly `len` bytes, a multiple of 3, out of `text`, as base64_write makes it; false, with out[len] untold, where it is anything
 * else. */
bool base64_read(const char *text, size_t text_len, void *out, size_t len);

#endif

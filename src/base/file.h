/* Whole files, and the hash that names what they hold. */
#ifndef ATTACHE_BASE_FILE_H
#define ATTACHE_BASE_FILE_H

#include <stddef.h>

#include "attache/attache.h"
#include "base/text.h"

/* Appends the whole of `path` (a file, a pipe, a device) to `out`, which the caller begins with {0} and frees in any
 * case. ATT_IO where it cannot be opened or read, ATT_BAD_INPUT where it is longer than `limit` bytes (0: no limit). */
att_status file_read(const char *path, size_t limit, struct buffer *out, att_error *err);

/* SHA-256 in lower-case hex with a NUL behind it. */
void sha256_hex(const void *data, size_t len, char out[65]);

#endif

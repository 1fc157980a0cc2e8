#include "base/file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <nettle/sha2.h>

#include "base/error.h"

static att_status read_all(FILE *f, const char *path, size_t limit, struct buffer *out, att_error *err) {
    char chunk[16 * 1024];
    size_t before = out->len;
    size_t got;
    while ((got = fread(chunk, 1, sizeof chunk, f)) > 0) {
        buffer_add(out, chunk, got);
        if (out->failed) {
            return fail(err, ATT_NO_MEMORY, "no memory to read %s", path);
        }
        if (limit != 0 && out->len - before > limit) {
            return fail(err, ATT_BAD_INPUT, "%s is longer than %zu bytes", path, limit);
        }
    }
    if (ferror(f)) {
        return fail(err, ATT_IO, "cannot read %s: %s", path, strerror(errno));
    }
    return ATT_OK;
}

att_status file_read(const char *path, size_t limit, struct buffer *out, att_error *err) {
    FILE *f = fopen(path, "rb");
    if (f == NULL) {
        return fail(err, ATT_IO, "cannot open %s: %s", path, strerror(errno));
    }
    att_status status = read_all(f, path, limit, out, err);
    fclose(f);
    if (status == ATT_OK) {
        buffer_add(out, "", 0); /* an empty file has its NUL too */
        if (out->failed) {
            return fail(err, ATT_NO_MEMORY, "no memory to read %s", path);
        }
    }
    return status;
}

void sha256_hex(const void *data, size_t len, char out[65]) {
    static const char hex[] = "0123456789abcdef";
    struct sha256_ctx ctx;
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_init(&ctx);
    sha256_update(&ctx, len, data);
    sha256_digest(&ctx, sizeof digest, digest);
    for (size_t i = 0; i < sizeof digest; i++) {
        out[2 * i] = hex[digest[i] >> 4];
        out[2 * i + 1] = hex[digest[i] & 15];
    }
    out[64] = '\0';
}

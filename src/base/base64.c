#include "base/base64.h"

#include <assert.h>
#include <nettle/base64.h>

void base64_write(const void *bytes, size_t len, char *out) {
    base64_encode_raw(out, len, bytes);
    out[BASE64_ROOM(len) - 1] = '\0';
}

bool base64_read(const char *text, size_t text_len, void *out, size_t len) {
    struct base64_decode_ctx decoder;
    size_t written = len;
    assert(len % 3 == 0); /* of such nettle writes no more than len: BASE64_DECODE_LENGTH(text_len) */
    if (text_len != BASE64_ROOM(len) - 1) {
        return false;
    }
    base64_decode_init(&decoder);
    return base64_decode_update(&decoder, &written, out, text_len, text) && base64_decode_final(&decoder) &&
           written == len;
}

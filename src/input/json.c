/* JSON as it comes from outside: mended where it can be, then given to Jansson. */
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "input/fields.h"

static int hex4(const char *s) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
        char c = s[i];
        int digit = c >= '0' && c <= '9'   ? c - '0'
                    : c >= 'a' && c <= 'f' ? c - 'a' + 10
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                           : -1;
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

static bool is_high(int unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

static bool is_low(int unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

/* The unit escaped at `i` ("\uD83D"), or -1. */
static int unit_at(const char *s, size_t len, size_t i) {
    return len - i >= 6 && s[i] == '\\' && s[i + 1] == 'u' ? hex4(s + i + 2) : -1;
}

/* "\uD800" without its other half becomes "\uFFFD": Jansson refuses it, Python and JavaScript write it. Same length. Tells how
 * many. */
static size_t mend_surrogates(char *s, size_t len) {
    size_t mended = 0;
    for (size_t i = 0; i + 1 < len;) {
        char *slash = memchr(s + i, '\\', len - i - 1);
        if (slash == NULL) {
            break;
        }
        i = (size_t)(slash - s);
        int unit = unit_at(s, len, i);
        if (is_high(unit) && len - i >= 12 && is_low(unit_at(s, len, i + 6))) {
            i += 12;
        } else {
            if (is_high(unit) || is_low(unit)) {
                memcpy(s + i + 2, "FFFD", 4);
                mended++;
            }
            i += unit >= 0 ? 6 : 2;
        }
    }
    return mended;
}

att_status json_parse(struct arena *scratch, const char *text, size_t len, json_t **out, size_t *replaced,
                      att_error *err) {
    *out = NULL;
    char *mended = utf8_repair(scratch, text, len, &len, replaced);
    if (mended == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a line of JSON");
    }
    *replaced += mend_surrogates(mended, len);
    json_error_t why;
    *out = json_loadb(mended, len, JSON_ALLOW_NUL, &why);
    if (*out == NULL && json_error_code(&why) == json_error_numeric_overflow) {
        *out = json_loadb(mended, len, JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL, &why);
    }
    if (*out == NULL) {
        att_status status = json_error_code(&why) == json_error_out_of_memory ? ATT_NO_MEMORY : ATT_BAD_INPUT;
        return fail_at(err, status, why.line > 0 ? (uint64_t)why.line : 0, why.column > 0 ? (uint64_t)why.column : 0,
                       "not JSON: %s", why.text);
    }
    return ATT_OK;
}

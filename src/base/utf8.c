#include "base/utf8.h"

#include <string.h>

#include <utf8proc.h>

/* What a lead byte promises: bytes of the sequence, and the range of its second byte. Table 3-7 of the Unicode
 * Standard, "Well-Formed UTF-8 Byte Sequences". size 0: never a lead byte. */
struct lead {
    uint8_t size, low, high;
};

static struct lead lead_of(unsigned char c) {
    if (c < 0x80) {
        return (struct lead){1, 0, 0};
    }
    if (c < 0xC2 || c > 0xF4) {
        return (struct lead){0, 0, 0};
    }
    if (c < 0xE0) {
        return (struct lead){2, 0x80, 0xBF};
    }
    if (c < 0xF0) {
        return (struct lead){3, c == 0xE0 ? 0xA0 : 0x80, c == 0xED ? 0x9F : 0xBF};
    }
    return (struct lead){4, c == 0xF0 ? 0x90 : 0x80, c == 0xF4 ? 0x8F : 0xBF};
}

/* Bytes of the well-formed sequence at `s`, or 0; then *bad is the length of the maximal invalid part: the longest
 * beginning of a well-formed sequence that stands there, or one byte. That is what Python replaces by one U+FFFD. */
static size_t sequence(const unsigned char *s, size_t len, size_t *bad) {
    struct lead lead = lead_of(s[0]);
    if (lead.size <= 1) {
        *bad = 1;
        return lead.size;
    }
    for (size_t i = 1; i < lead.size; i++) {
        unsigned char low = i == 1 ? lead.low : 0x80;
        unsigned char high = i == 1 ? lead.high : 0xBF;
        if (i >= len || s[i] < low || s[i] > high) {
            *bad = i;
            return 0;
        }
    }
    return lead.size;
}

uint32_t utf8_next(const char *s, size_t len, size_t *size) {
    const unsigned char *u = (const unsigned char *)s;
    size_t bad;
    if (len > 0 && u[0] < 0x80) { /* nearly all of English */
        *size = 1;
        return u[0];
    }
    *size = sequence(u, len, &bad);
    switch (*size) {
    case 1:
        return u[0];
    case 2:
        return (u[0] & 0x1Fu) << 6 | (u[1] & 0x3Fu);
    case 3:
        return (u[0] & 0x0Fu) << 12 | (u[1] & 0x3Fu) << 6 | (u[2] & 0x3Fu);
    case 4:
        return (u[0] & 0x07u) << 18 | (u[1] & 0x3Fu) << 12 | (u[2] & 0x3Fu) << 6 | (u[3] & 0x3Fu);
    default: /* the text was not valid after all: step over it rather than loop */
        *size = bad;
        return UTF8_REPLACEMENT;
    }
}

/* Bytes of the repaired text, and how many replacements it takes. */
static size_t measure(const unsigned char *s, size_t len, size_t *replaced) {
    size_t bytes = 0;
    for (size_t i = 0; i < len;) {
        size_t bad = 0;
        size_t size = sequence(s + i, len - i, &bad);
        i += size != 0 ? size : bad;
        bytes += size != 0 ? size : 3;
        *replaced += size == 0;
    }
    return bytes;
}

char *utf8_repair(struct arena *a, const char *s, size_t len, size_t *out_len, size_t *replaced) {
    static const char mark[] = "\xEF\xBB\xBF";
    if (len >= 3 && memcmp(s, mark, 3) == 0) {
        s += 3;
        len -= 3;
    }
    *replaced = 0;
    *out_len = 0;
    if (len > SIZE_MAX / 3 - 1) {
        return NULL;
    }
    const unsigned char *u = (const unsigned char *)s;
    size_t bytes = measure(u, len, replaced);
    char *out = arena_alloc(a, bytes + 1);
    if (out == NULL) {
        return NULL;
    }
    size_t at = 0;
    for (size_t i = 0; i < len;) {
        size_t bad = 0;
        size_t size = sequence(u + i, len - i, &bad);
        if (size != 0) {
            memcpy(out + at, s + i, size);
            at += size;
            i += size;
        } else {
            memcpy(out + at, "\xEF\xBF\xBD", 3);
            at += 3;
            i += bad;
        }
    }
    out[at] = '\0';
    *out_len = at;
    return out;
}

static bool continues(char c) {
    return ((unsigned char)c & 0xC0) == 0x80;
}

size_t utf8_count(const char *s, size_t len) {
    size_t count = 0;
    for (size_t i = 0; i < len; i++) {
        count += !continues(s[i]);
    }
    return count;
}

size_t utf8_walk(struct utf8_place *at, int64_t point) {
    for (; at->point < point && at->byte < at->len; at->point++, at->walked++) {
        do {
            at->byte++;
        } while (at->byte < at->len && continues(at->text[at->byte]));
    }
    for (; at->point > point && at->byte > 0; at->point--, at->walked++) {
        do {
            at->byte--;
        } while (at->byte > 0 && continues(at->text[at->byte]));
    }
    return at->byte;
}

static utf8proc_category_t category(uint32_t cp) {
    return cp > 0x10FFFF ? UTF8PROC_CATEGORY_CN : utf8proc_category((utf8proc_int32_t)cp);
}

bool utf8_is_letter(uint32_t cp) {
    if (cp < 0x80) {
        return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z';
    }
    utf8proc_category_t c = category(cp);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

bool utf8_is_upper(uint32_t cp) {
    if (cp < 0x80) {
        return cp >= 'A' && cp <= 'Z';
    }
    utf8proc_category_t c = category(cp);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool utf8_is_control(uint32_t cp) {
    return cp < 0x20 || (cp >= 0x7F && cp < 0xA0) || (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069);
}

size_t utf8_control(const char *text, size_t len) {
    unsigned char c = len > 0 ? (unsigned char)*text : 'a';
    if (c < 0x80 || (c != 0xC2 && c != 0xE2)) { /* nearly all */
        return c < 0x20 || c == 0x7F;
    }
    size_t size;
    return utf8_is_control(utf8_next(text, len, &size)) ? size : 0;
}

bool utf8_is_lower(uint32_t cp) {
    return cp < 0x80 ? cp >= 'a' && cp <= 'z' : category(cp) == UTF8PROC_CATEGORY_LL;
}

bool utf8_is_digit(uint32_t cp) {
    return cp < 0x80 ? cp >= '0' && cp <= '9' : category(cp) == UTF8PROC_CATEGORY_ND;
}

bool utf8_is_space(uint32_t cp) {
    if (cp < 0x80) {
        return cp == ' ' || (cp >= '\t' && cp <= '\r');
    }
    utf8proc_category_t c = category(cp);
    return cp == 0x85 || (c >= UTF8PROC_CATEGORY_ZS && c <= UTF8PROC_CATEGORY_ZP);
}

bool utf8_is_mark(uint32_t cp) {
    utf8proc_category_t c = cp < 0x80 ? UTF8PROC_CATEGORY_CN : category(cp);
    return c >= UTF8PROC_CATEGORY_MN && c <= UTF8PROC_CATEGORY_ME;
}

bool utf8_is_punct(uint32_t cp) {
    utf8proc_category_t c = category(cp);
    return c >= UTF8PROC_CATEGORY_PC && c <= UTF8PROC_CATEGORY_SO;
}

uint32_t utf8_lower(uint32_t cp) {
    if (cp < 0x80) {
        return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    }
    return cp > 0x10FFFF ? cp : (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

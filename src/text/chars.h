/* Characters of a text whose bounds are byte offsets: stepping forwards and backwards over valid UTF-8, and the classes that the
 * tokeniser asks for. All offsets are those of the document's text. */
#ifndef ATTACHE_TEXT_CHARS_H
#define ATTACHE_TEXT_CHARS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/utf8.h"

/* What stands beyond an end; in no class. */
#define NO_CHAR UINT32_MAX

/* The code point at `pos`, NO_CHAR at `end`; *size gets its bytes (0 at the end). */
static inline uint32_t char_at(const char *s, uint32_t pos, uint32_t end, uint32_t *size) {
    if (pos >= end) {
        *size = 0;
        return NO_CHAR;
    }
    unsigned char c = (unsigned char)s[pos];
    if (c < 0x80) {
        *size = 1;
        return c;
    }
    size_t bytes;
    uint32_t cp = utf8_next(s + pos, end - pos, &bytes);
    *size = (uint32_t)bytes;
    return cp;
}

static inline uint32_t char_peek(const char *s, uint32_t pos, uint32_t end) {
    uint32_t size;
    return char_at(s, pos, end, &size);
}

/* The code point that ends at `pos`, NO_CHAR at `start`. */
static inline uint32_t char_before(const char *s, uint32_t pos, uint32_t start) {
    if (pos <= start) {
        return NO_CHAR;
    }
    uint32_t at = pos - 1;
    while (at > start && pos - at < 4 && ((unsigned char)s[at] & 0xC0) == 0x80) {
        at--;
    }
    return char_peek(s, at, pos);
}

static inline bool is_letter(uint32_t cp) {
    return utf8_is_letter(cp);
}

static inline bool is_digit(uint32_t cp) {
    return cp >= '0' && cp <= '9';
}

/* Characters that are seen only in what stands around them: soft hyphen, zero-width spaces and joiners, a lost byte order mark. */
static inline bool is_invisible(uint32_t cp) {
    return cp == 0xAD || (cp >= 0x200B && cp <= 0x200F) || cp == 0x2060 || cp == 0xFEFF;
}

static inline bool is_word(uint32_t cp) {
    if (cp < 0x80) {
        return is_digit(cp) || utf8_is_letter(cp) || cp == '_';
    }
    return cp != NO_CHAR && (utf8_is_letter(cp) || utf8_is_mark(cp) || utf8_is_digit(cp) || is_invisible(cp));
}

/* Straight and curly; U+02BC is the letter apostrophe. */
static inline bool is_apostrophe(uint32_t cp) {
    return cp == '\'' || cp == 0x2019 || cp == 0x02BC;
}

static inline bool is_hyphen(uint32_t cp) {
    return cp == '-' || cp == 0x2010 || cp == 0x2011;
}

/* Signs that open: what follows them stands as if it stood behind a space. */
static inline bool is_opening(uint32_t cp) {
    return cp == '(' || cp == '[' || cp == '{' || cp == '"' || cp == '`' || cp == 0x201C || cp == 0x2018 ||
           cp == 0x201E || cp == 0xAB || cp == '<';
}

static inline bool is_dash(uint32_t cp) {
    return cp == 0x2012 || cp == 0x2013 || cp == 0x2014 || cp == 0x2015;
}

#endif

/* UTF-8: decoding as Python's decode("utf-8", "replace") does, counting, and the classes of characters that reading
 * needs. */
#ifndef ATTACHE_BASE_UTF8_H
#define ATTACHE_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

#define UTF8_REPLACEMENT 0xFFFDu

/* Decodes one code point of valid UTF-8 at `s` (len > 0), sets *size to its bytes. */
uint32_t utf8_next(const char *s, size_t len, size_t *size);

/* A copy in which every maximal invalid part is U+FFFD and a leading byte order mark is dropped; NULL without memory.
 * *out_len gets its bytes, *replaced the number of replacements. */
char *utf8_repair(struct arena *a, const char *s, size_t len, size_t *out_len, size_t *replaced);

size_t utf8_count(const char *s, size_t len); /* code points of valid UTF-8 */

/* A place in a text that is walked to and fro; begins as {text, len}. */
struct utf8_place {
    const char *text;
    size_t len, byte;
    int64_t point;   /* code points before `byte` */
    uint64_t walked; /* steps so far */
};
/* Goes to a code point, or to the end where there are not so many; its byte. Of bytes that are no UTF-8, those that continue belong to
 * what stands before them. */
size_t utf8_walk(struct utf8_place *at, int64_t point);

bool utf8_is_letter(uint32_t cp);
bool utf8_is_upper(uint32_t cp);
bool utf8_is_lower(uint32_t cp);
bool utf8_is_digit(uint32_t cp);
bool utf8_is_space(uint32_t cp);  /* Unicode white space, no-break spaces included */
bool utf8_is_mark(uint32_t cp);   /* combining marks */
bool utf8_is_punct(uint32_t cp);  /* punctuation and symbols */
uint32_t utf8_lower(uint32_t cp); /* simple lower case */
/* What steers a terminal: C0, DEL and C1 controls, and the marks that turn the direction of writing. The second: its bytes where one
 * stands at the beginning of the text, else 0. */
bool utf8_is_control(uint32_t cp);
size_t utf8_control(const char *text, size_t len);

#endif

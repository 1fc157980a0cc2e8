/* From an article as it comes to a document with its text: the first stage.
 *
 * Writes id, title, publisher, url, outlets, published, language, sha256, text, text_len and notes. The text is what
 * Python's decode("utf-8", "replace") makes of the bytes, without a byte order mark; line ends and NUL are kept.
 * Notes: "empty", "invalid-utf8", "no-published-date", "bad-published-date", "not-english", "cut".
 */
#ifndef ATTACHE_INPUT_INPUT_H
#define ATTACHE_INPUT_INPUT_H

#include "attache/attache.h"
#include "document/document.h"

struct input_limits {
    size_t max_text; /* bytes of the text that are kept */
    bool with_title; /* the title and an empty line go before the text */
};

/* Fills an initialised, empty document. Errors: ATT_BAD_INPUT (no text at all), ATT_NO_MEMORY. */
att_status input_read(struct document *d, const att_article *article, const struct input_limits *limits,
                      att_error *err);

/* Where to cut `text` so that at most `max` bytes stay: behind the last line end in the last tenth, else behind the
 * last white space there, else between two code points. `len` where nothing is to be cut. */
size_t input_cut(const char *text, size_t len, size_t max);

/* The share of frequent English function words among the words at the beginning of `text` (at most 20,000 bytes), and
 * how many words were counted. Other scripts count one word for every four letters. */
double input_english(const char *text, size_t len, uint32_t *words);

/* A publication date in the forms that crawlers write: ISO 8601 with or without a time, "20250806", RFC 2822, "6 August
 * 2025", "August 6, 2025", seconds since 1970. A time and its zone are ignored: the day as the publisher writes it is
 * what counts. */
bool input_published(const char *s, size_t len, struct date *out);

#endif

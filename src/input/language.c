/* Is it English? The share of function words tells well enough to warn: no other language has "the" and "of". */
#include <string.h>

#include "base/utf8.h"
#include "input/input.h"

#define SAMPLE 20000
#define WORD_MAX 8

static const char *const frequent[] = {
    "a",     "after", "also", "an",  "and",  "are",  "as",   "at",    "be",  "been", "but",  "by",
    "for",   "from",  "had",  "has", "have", "he",   "her",  "his",   "in",  "into", "is",   "it",
    "its",   "more",  "not",  "of",  "on",   "over", "said", "says",  "she", "than", "that", "the",
    "their", "they",  "this", "to",  "was",  "were", "when", "which", "who", "will", "with", "would",
};

static bool is_frequent(const char *word) {
    size_t low = 0, high = sizeof frequent / sizeof *frequent;
    while (low < high) {
        size_t mid = (low + high) / 2;
        int order = strcmp(word, frequent[mid]);
        if (order == 0) {
            return true;
        }
        if (order < 0) {
            high = mid;
        } else {
            low = mid + 1;
        }
    }
    return false;
}

double input_english(const char *text, size_t len, uint32_t *words) {
    char word[WORD_MAX + 1];
    size_t size, letters = 0, foreign = 0;
    uint32_t count = 0, hits = 0;
    if (len > SAMPLE) {
        len = SAMPLE;
        while (len > 0 && ((unsigned char)text[len - 1] & 0x80)) {
            len--; /* the sample must not end inside a code point; what lies beyond ASCII there is of no account */
        }
    }
    for (size_t i = 0; i <= len; i += size) {
        uint32_t cp = i < len ? utf8_next(text + i, len - i, &size) : ' ';
        size = i < len ? size : 1;
        if (utf8_is_letter(cp) && cp < 0x250) {
            if (letters < WORD_MAX) {
                word[letters] = cp < 0x80 ? (char)(cp | 0x20) : '?';
            }
            letters++;
            continue;
        }
        foreign += utf8_is_letter(cp);
        if (letters > 0) {
            word[letters < WORD_MAX ? letters : WORD_MAX] = '\0';
            count++;
            hits += letters <= WORD_MAX && is_frequent(word);
            letters = 0;
        }
    }
    count += (uint32_t)(foreign / 4);
    *words = count;
    return count > 0 ? (double)hits / count : 0;
}

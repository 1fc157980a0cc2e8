/* What two lists of words have in common. A mention is held against thousands of others where thousands tell of the same, so what hangs on
 * one of the two alone is found once: what its words come to, and where each of them lies. */
#ifndef ATTACHE_STORE_STORIES_COMMON_H
#define ATTACHE_STORE_STORIES_COMMON_H

#include <stdbool.h>
#include <stdint.h>

#define MOST_WORDS 96

/* What is known of a word besides its weight. */
enum word_flag {
    WORD_CLOSE = 1, /* it stands by the anchor */
    WORD_NAME = 2,
    WORD_NUMBER = 4
};

/* Of these of a list's words something is asked. */
enum words_of { WORDS_ALL, WORDS_CLOSE, WORDS_NUMBERS, WORDS_NAMES, WORDS_OF };

/* Each family once; MOST_WORDS at most. */
struct words {
    const uint32_t *family;
    const uint8_t *weight, *flags; /* enum word_flag */
    uint32_t count;
};

/* What a list's words come to: their weights, and the squares of these. */
struct sums {
    uint32_t squares[WORDS_OF], weights[WORDS_OF];
};

/* A list laid out by its families, so that another's words are looked up in it and not walked along. */
#define LAID 2048
struct laid {
    struct words words;
    struct sums of;
    uint8_t first[LAID], next[MOST_WORDS]; /* numbers of words, from 1 on */
};

/* What two lists have in common: of their words' two weights the products, and the lesser ones. */
struct common {
    uint32_t both[WORDS_OF], shared[WORDS_OF];
    const struct sums *a, *b;
};

void words_add_up(const struct words *w, struct sums *out);
void words_lay(const struct words *w, const struct sums *of, struct laid *out); /* borrows the words */
bool words_have(const struct laid *a, uint32_t family);
void words_common(const struct laid *a, const struct words *b, const struct sums *of_b, struct common *out);

#endif

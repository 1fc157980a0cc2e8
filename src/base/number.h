/* Numbers as English writes them: "1,700", "2.5", "2 1/2", "forty-eight", "a hundred and ten", "three dozen". */
#ifndef ATTACHE_BASE_NUMBER_H
#define ATTACHE_BASE_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct number {
    double value;
    bool digits; /* written in digits, at least in part */
};

/* Reads the longest number that begins at words[0]; returns how many words it takes, 0 where none begins there. A hyphen
 * inside a number ("forty-eight") may stand in a word or as a word of its own. At most 16 words are looked at. */
uint32_t number_read(const struct slice *words, uint32_t count, struct number *out);

/* One word as a whole number below a thousand in words ("twelve", "forty"), or -1. */
int number_word(struct slice word);

/* "first" … "thirty-first" in words or digits ("21st"), or -1. */
int number_ordinal(struct slice word);

/* Digits with optional thousands commas and one decimal point; false for anything else. */
bool number_digits(struct slice word, double *value);

#endif

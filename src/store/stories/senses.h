/* What the store knows of words: families ("killed", "killing" and "kill" are one), how rare a word is in the news, and a small
 * vector of its sense, so that "quake" and "tremor" are near each other. The table is words.tsv (train/words.py says how it
 * was made), compiled in. */
#ifndef ATTACHE_STORE_STORIES_SENSES_H
#define ATTACHE_STORE_STORIES_SENSES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

#define MEANINGS 8
#define SENSE 48 /* dimensions; a vector of length 1 is 127 long */

struct sense {
    uint32_t word, family;       /* where they begin in senses_words: pointers would be put right at every start */
    uint8_t rarity;              /* log2 of texts per text that has the word, in tenths */
    uint16_t meanings[MEANINGS]; /* synsets, 0 behind the last: words that share one are synonyms */
    int8_t at[SENSE];
};

extern const struct sense senses_table[]; /* in the order of bytes */
extern const char senses_words[];         /* each with a NUL */
extern const uint32_t senses_count;

/* One word of a text. */
struct term {
    uint32_t start, end; /* code points */
    uint32_t sentence;
    uint32_t family; /* hash of the family; of the bare stem where the table does not know the word */
    uint8_t rarity;
    bool name, number;
    const struct sense *known; /* NULL where the table does not know the word */
};

struct terms {
    struct term *at;
    uint32_t count, capacity;
};

/* Appends the words of valid UTF-8; spans begin at `start`. ATT_NO_MEMORY. */
att_status terms_read(struct arena *a, const char *text, size_t len, uint32_t start, struct terms *out, att_error *err);

#endif

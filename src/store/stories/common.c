/* Words looked up in words. */
#include "store/stories/common.h"

#include <string.h>

/* By a word's flags: all ones where it counts. */
#define COUNTS(flags)                                                                          \
    {                                                                                          \
        UINT32_MAX, (flags)&WORD_CLOSE ? UINT32_MAX : 0, (flags)&WORD_NUMBER ? UINT32_MAX : 0, \
            (flags)&WORD_NAME ? UINT32_MAX : 0                                                 \
    }
static const uint32_t counts[8][WORDS_OF] = {COUNTS(0), COUNTS(1), COUNTS(2), COUNTS(3),
                                             COUNTS(4), COUNTS(5), COUNTS(6), COUNTS(7)};

void words_add_up(const struct words *w, struct sums *out) {
    *out = (struct sums){.squares = {0}};
    for (uint32_t i = 0; i < w->count; i++) {
        const uint32_t *in = counts[w->flags[i] & 7], weight = w->weight[i], square = weight * weight;
        for (uint32_t n = 0; n < WORDS_OF; n++) {
            out->weights[n] += weight & in[n];
            out->squares[n] += square & in[n];
        }
    }
}

static uint32_t seat_of(uint32_t family) {
    return family & (LAID - 1); /* families are hashes */
}

void words_lay(const struct words *w, const struct sums *of, struct laid *out) {
    out->words = *w;
    out->of = *of;
    memset(out->first, 0, sizeof out->first);
    for (uint32_t i = 0; i < w->count; i++) {
        uint8_t *first = &out->first[seat_of(w->family[i])];
        out->next[i] = *first;
        *first = (uint8_t)(i + 1);
    }
}

/* The number of the word of the family, 0: it has none. */
static uint32_t find(const struct laid *a, uint32_t family) {
    uint32_t i = a->first[seat_of(family)];
    while (i > 0 && a->words.family[i - 1] != family) {
        i = a->next[i - 1];
    }
    return i;
}

bool words_have(const struct laid *a, uint32_t family) {
    return find(a, family) > 0;
}

static void share(const struct words *a, uint32_t i, const struct words *b, uint32_t k, struct common *out) {
    uint32_t one = a->weight[i], other = b->weight[k], product = one * other, least = one < other ? one : other;
    const uint32_t *in = counts[a->flags[i] & b->flags[k] & 7];
    for (uint32_t n = 0; n < WORDS_OF; n++) {
        out->both[n] += product & in[n];
        out->shared[n] += least & in[n];
    }
}

/* First, without a branch, which of b's words may be among a's: most are not, and which is not foreseen. */
void words_common(const struct laid *a, const struct words *b, const struct sums *of_b, struct common *out) {
    uint8_t met[MOST_WORDS];
    uint32_t count = 0;
    *out = (struct common){.a = &a->of, .b = of_b};
    for (uint32_t k = 0; k < b->count; k++) {
        met[count] = (uint8_t)k;
        count += a->first[seat_of(b->family[k])] != 0;
    }
    for (uint32_t m = 0; m < count; m++) {
        uint32_t i = find(a, b->family[met[m]]);
        if (i > 0) {
            share(&a->words, i - 1, b, met[m], out);
        }
    }
}

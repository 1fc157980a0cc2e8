/* Tokens of one paragraph: the inner part of the text stage. */
#ifndef ATTACHE_TEXT_TOKENS_H
#define ATTACHE_TEXT_TOKENS_H

#include <stdbool.h>
#include <stdint.h>

#include "document/document.h"

/* Where the tokeniser stands. A chunk is a run of the paragraph without white space. */
struct scanner {
    struct document *d;
    const char *s;
    uint32_t paragraph; /* index */
    uint32_t from, end; /* bytes of the paragraph */
    uint32_t chunk, chunk_end;
    uint32_t
        next;     /* code point of the first character behind the chunk's white space, NO_CHAR at the paragraph's end */
    bool space;   /* white space before the next token */
    bool at_sign; /* the chunk holds an "@" */
    bool full;    /* max_tokens reached: nothing more is taken */
    bool failed;  /* no memory */
    uint32_t max_tokens;
};

/* Appends the tokens of the paragraph [from, end); stops early when `full` or `failed` gets set. */
void tokens_read(struct scanner *t);

/* special.c: the end of a net address, file name or hashtag that begins at `pos`, or 0. */
uint32_t special_end(const struct scanner *t, uint32_t pos);
/* numbers.c: the end of the figure that begins at `pos`, or 0 where none does. A unit behind it ("10km") is not taken. */
uint32_t number_end(const struct scanner *t, uint32_t pos);
/* words.c: takes the word at `pos` with its clitics and its period; returns where it ends. */
uint32_t word_take(struct scanner *t, uint32_t pos);
/* tokens.c: appends a token. */
void token_take(struct scanner *t, uint32_t start, uint32_t end, bool joined);
/* The end of the run of word characters at `pos`. */
uint32_t run_end(const struct scanner *t, uint32_t pos);

static inline struct slice slice_between(const struct scanner *t, uint32_t start, uint32_t end) {
    return (struct slice){t->s + start, end - start};
}

#endif

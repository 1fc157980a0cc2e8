/* The shape of a noun phrase, read from the tree around its head. */
#ifndef ATTACHE_MENTION_PHRASE_H
#define ATTACHE_MENTION_PHRASE_H

#include <stdbool.h>
#include <stdint.h>

#include "document/document.h"

enum article {
    ARTICLE_NONE,
    ARTICLE_DEFINITE,
    ARTICLE_INDEFINITE,
    ARTICLE_QUANTITY,
    ARTICLE_POSSESSIVE,
    ARTICLE_NEGATED
};

struct phrase {
    uint32_t outer; /* first token, determiner included */
    uint32_t first; /* first token behind determiner and possessive pronoun */
    uint32_t head;
    uint32_t end;       /* behind the head, or behind the parts of a name that follow it */
    uint32_t tail_end;  /* behind "of …" right after it; `end` where there is none */
    uint32_t possessor; /* token that heads the possessor ("Kaldor" of "Kaldor's army", "his"), or NONE */
    enum article article;
    bool plural;
};

void phrase_read(const struct document *d, uint32_t head, struct phrase *out);

/* Looks at no more than this many tokens on either side of a head. */
#define PHRASE_REACH 24u

bool token_is(const struct document *d, uint32_t token, const char *word); /* without regard to ASCII case */
bool token_plural(const struct document *d, uint32_t token);
bool token_capital(const struct document *d, uint32_t token); /* begins with an upper-case letter (ASCII or beyond) */
bool token_nominal(const struct document *d, uint32_t token); /* noun, name or nominalised adjective's tag */
bool token_joins(const struct document *d, uint32_t token);   /* a hyphen between two parts: "Secretary-General" */
bool token_possessive(const struct document *d, uint32_t token); /* "'s" or "'" */
/* A pronoun that stands for somebody ("he", "their", "who"), whatever its tag. */
bool token_personal(const struct document *d, uint32_t token);
/* The token of the same sentence with relation `case` to `token` that stands nearest before it, or NONE. */
uint32_t token_case(const struct document *d, uint32_t token);
bool same_sentence(const struct document *d, uint32_t a, uint32_t b);
/* True for "word1 word2 …" lists: `list` is words separated by single spaces. */
bool word_in(struct slice word, const char *list);

#endif

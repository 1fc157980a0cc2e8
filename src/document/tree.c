/* Looking at tokens and trees. Trees may come from hand-written layers: nothing here trusts them to be acyclic, inside
 * their sentence or there at all. What walks a sentence looks at REACH tokens at most on either side, so that its cost
 * is bounded whatever the length; the sentences that syntax makes are far shorter. */
#include <string.h>

#include "document/document.h"

#define REACH 2048u

bool span_empty(struct span s) {
    return s.start >= s.end;
}

bool span_overlap(struct span a, struct span b) {
    return a.start < b.end && b.start < a.end;
}

bool span_holds(struct span outer, struct span inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}

struct slice span_text(const struct document *d, struct span at) {
    uint32_t end = at.end < d->text_len ? at.end : d->text_len;
    if (at.start >= end) {
        return (struct slice){"", 0};
    }
    return (struct slice){d->text + at.start, end - at.start};
}

struct slice token_text(const struct document *d, uint32_t token) {
    return token < d->token_count ? span_text(d, d->tokens[token].at) : (struct slice){"", 0};
}

struct span span_of_tokens(const struct document *d, uint32_t first, uint32_t end) {
    if (end > d->token_count) {
        end = d->token_count;
    }
    return first >= end ? (struct span){0, 0} : (struct span){d->tokens[first].at.start, d->tokens[end - 1].at.end};
}

/* The first token that ends behind byte `at`: tokens stand in the order of the text. */
static uint32_t first_ending_after(const struct document *d, uint32_t at) {
    uint32_t low = 0, high = d->token_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (d->tokens[middle].at.end <= at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

void tokens_of_span(const struct document *d, struct span at, uint32_t *first, uint32_t *end) {
    *first = *end = first_ending_after(d, at.start);
    while (*end < d->token_count && d->tokens[*end].at.start < at.end) {
        *end += 1;
    }
}

/* The stretch of tokens that belongs to the sentence of `token`, REACH on either side at most; `token` alone before
 * syntax. */
static void sentence_around(const struct document *d, uint32_t token, uint32_t *first, uint32_t *end) {
    *first = token;
    *end = token + 1;
    uint32_t s = d->tokens[token].sentence;
    if (s >= d->sentence_count) {
        return;
    }
    const struct sentence *sentence = &d->sentences[s];
    if (sentence->first_token > token || sentence->end_token <= token || sentence->end_token > d->token_count) {
        return;
    }
    *first = token - sentence->first_token > REACH ? token - REACH : sentence->first_token;
    *end = sentence->end_token - token > REACH ? token + REACH : sentence->end_token;
}

static bool is_function_word(const struct token *t) {
    switch (t->deprel) {
    case DEP_PUNCT:
    case DEP_CASE:
    case DEP_DET:
    case DEP_MARK:
    case DEP_CC:
        return true;
    default:
        return false;
    }
}

uint32_t tokens_head(const struct document *d, uint32_t first, uint32_t end) {
    uint32_t fallback = NONE;
    for (uint32_t i = first; i < end && i < d->token_count; i++) {
        uint32_t head = d->tokens[i].head;
        if (head >= first && head < end) {
            continue;
        }
        /* A stretch that is no constituent has several such tokens: a content word speaks for it rather than its comma.
         */
        if (!is_function_word(&d->tokens[i])) {
            return i;
        }
        if (fallback == NONE) {
            fallback = i;
        }
    }
    return fallback == NONE ? first : fallback;
}

enum visit { UNKNOWN, ON_PATH, BELOW, ELSEWHERE };

/* Decides for `start` and all on its way up whether they stand below the token marked BELOW. Every token is decided
 * once. */
static void decide(const struct document *d, uint8_t *state, uint32_t first, uint32_t end, uint32_t start) {
    uint32_t at = start;
    while (at >= first && at < end && state[at - first] == UNKNOWN) {
        state[at - first] = ON_PATH;
        at = d->tokens[at].head;
    }
    /* Outside, on the path itself (a cycle) or decided. */
    uint8_t verdict = at >= first && at < end && state[at - first] == BELOW ? BELOW : ELSEWHERE;
    for (at = start; at >= first && at < end && state[at - first] == ON_PATH; at = d->tokens[at].head) {
        state[at - first] = verdict;
    }
}

void tokens_yield(const struct document *d, uint32_t token, uint32_t *first, uint32_t *end) {
    *first = *end = token;
    if (token >= d->token_count) {
        return;
    }
    uint32_t low, high;
    sentence_around(d, token, &low, &high);
    uint8_t state[2 * REACH + 1];
    memset(state, UNKNOWN, high - low);
    state[token - low] = BELOW;
    *end = token + 1;
    for (uint32_t i = low; i < high; i++) {
        decide(d, state, low, high, i);
        if (state[i - low] == BELOW) {
            *first = i < *first ? i : *first;
            *end = i + 1 > *end ? i + 1 : *end;
        }
    }
}

uint32_t token_dependent(const struct document *d, uint32_t token, uint32_t after) {
    if (token >= d->token_count) {
        return NONE;
    }
    uint32_t first, end;
    sentence_around(d, token, &first, &end);
    for (uint32_t i = after == NONE || after < first ? first : after + 1; i < end; i++) {
        if (d->tokens[i].head == token && i != token) {
            return i;
        }
    }
    return NONE;
}

uint32_t token_dependent_by(const struct document *d, uint32_t token, enum deprel deprel) {
    uint32_t i = token_dependent(d, token, NONE);
    while (i != NONE && d->tokens[i].deprel != deprel) {
        i = token_dependent(d, token, i);
    }
    return i;
}

bool token_below(const struct document *d, uint32_t token, uint32_t ancestor) {
    for (uint32_t steps = 0; steps <= 2 * REACH && token < d->token_count; steps++) {
        if (token == ancestor) {
            return true;
        }
        token = d->tokens[token].head;
    }
    return false;
}

uint32_t token_first_conjunct(const struct document *d, uint32_t token) {
    for (uint32_t steps = 0; steps < 64 && d->tokens[token].deprel == DEP_CONJ && d->tokens[token].head != NONE;
         steps++) {
        token = d->tokens[token].head;
    }
    return token;
}

#define JOIN_REACH 12u /* tokens of titles and names between two that "and" joins */

bool tokens_joined(const struct document *d, uint32_t a, uint32_t b) {
    uint32_t from = a < b ? a : b, to = a < b ? b : a;
    bool and = false;
    for (uint32_t i = from + 1; i < to; i++) {
        uint8_t upos = d->tokens[i].upos;
        and = and || upos == UPOS_CCONJ || slice_is(token_text(d, i), ",");
        if (i > from + JOIN_REACH || upos == UPOS_VERB || upos == UPOS_AUX || upos == UPOS_ADP || upos == UPOS_SCONJ) {
            return false;
        }
    }
    return and;
}

bool token_lemma_is(const struct document *d, uint32_t token, const char *lemma) {
    return token < d->token_count && strcmp(d->tokens[token].lemma, lemma) == 0;
}

bool token_lemma_in(const struct document *d, uint32_t token, const char *const *lemmas) {
    for (; *lemmas != NULL; lemmas++) {
        if (token_lemma_is(d, token, *lemmas)) {
            return true;
        }
    }
    return false;
}

bool token_case_in(const struct document *d, uint32_t noun, const char *const *lemmas) {
    for (uint32_t i = token_dependent(d, noun, NONE); i != NONE; i = token_dependent(d, noun, i)) {
        if (d->tokens[i].deprel == DEP_CASE && token_lemma_in(d, i, lemmas)) {
            return true;
        }
    }
    return false;
}

#include "claim/extent.h"

#include <string.h>

#define MORE 40u   /* tokens that a content takes in behind it */
#define BEFORE 16u /* and before it */
#define ROUNDS 4u

/* A word that only begins what its head ends: "the |", "to |", "sanctions on six |". */
static bool opens(enum deprel r) {
    return r == DEP_CASE || r == DEP_DET || r == DEP_AMOD || r == DEP_COMPOUND || r == DEP_NUMMOD || r == DEP_MARK ||
           r == DEP_CC || r == DEP_AUX || r == DEP_AUX_PASS || r == DEP_COP || r == DEP_NMOD_POSS || r == DEP_NSUBJ ||
           r == DEP_NSUBJ_PASS || r == DEP_ADVMOD;
}

/* Where the phrase ends of which the content has only the beginning; `end` where nothing is missing. */
static uint32_t completed(const struct document *d, uint32_t first, uint32_t end) {
    uint32_t last = end - 1, head = d->tokens[last].head, a, b;
    if (d->tokens[last].upos == UPOS_PUNCT) {
        return end;
    }
    bool begun = opens((enum deprel)d->tokens[last].deprel) && head != NONE && head >= end && head < d->token_count;
    if (begun) {
        tokens_yield(d, head, &a, &b);
        return b > head && a >= first ? b : head + 1;
    }
    uint8_t upos = d->tokens[last].upos;
    bool governs = upos == UPOS_VERB || upos == UPOS_AUX || upos == UPOS_ADP || upos == UPOS_SCONJ || upos == UPOS_PART;
    if (governs && end < d->token_count && d->tokens[end].upos != UPOS_PUNCT && token_below(d, end, last)) {
        tokens_yield(d, last, &a, &b);
        return b;
    }
    return end;
}

/* Stops before a mark, the cue or the source, and where the sentence ends. */
static uint32_t bounded(const struct document *d, const struct claim *c, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to && i < d->token_count; i++) {
        if (d->tokens[i].sentence != d->tokens[from - 1].sentence || d->tokens[i].upos == UPOS_PUNCT ||
            span_overlap(d->tokens[i].at, c->cue) || span_overlap(d->tokens[i].at, c->source_at) ||
            i >= c->end_token + MORE) {
            return i;
        }
    }
    return to;
}

/* The first token of the subject that stands right before the content's verb, or `first`. */
static uint32_t with_subject(const struct document *d, const struct claim *c, uint32_t first, uint32_t end) {
    uint32_t head = tokens_head(d, first, end), a, b;
    if (head >= d->token_count || d->tokens[head].upos != UPOS_VERB || d->tokens[first].quote != NONE) {
        return first;
    }
    for (uint32_t k = token_dependent(d, head, NONE); k != NONE && k < first; k = token_dependent(d, head, k)) {
        if (d->tokens[k].deprel != DEP_NSUBJ && d->tokens[k].deprel != DEP_NSUBJ_PASS) {
            continue;
        }
        tokens_yield(d, k, &a, &b);
        bool clear = b == first && a + BEFORE >= first;
        for (uint32_t i = a; clear && i < b; i++) {
            clear = d->tokens[i].upos != UPOS_PUNCT && !span_overlap(d->tokens[i].at, c->cue) &&
                    !span_overlap(d->tokens[i].at, c->source_at);
        }
        return clear ? a : first;
    }
    return first;
}

void extent_complete(const struct document *d, struct claim *c) {
    if (c->end_token <= c->first_token || c->end_token > d->token_count) {
        return;
    }
    uint32_t first = with_subject(d, c, c->first_token, c->end_token), end = c->end_token;
    bool quoted = d->tokens[end - 1].quote != NONE;
    for (uint32_t i = 0; i < ROUNDS; i++) {
        uint32_t to = bounded(d, c, end, completed(d, first, end));
        if (to <= end || (!quoted && d->tokens[to - 1].quote != NONE)) {
            break;
        }
        end = to;
    }
    if (first != c->first_token || end != c->end_token) {
        struct span at = span_of_tokens(d, first, end);
        c->at.start = at.start < c->at.start ? at.start : c->at.start;
        c->at.end = at.end > c->at.end ? at.end : c->at.end;
        c->first_token = first;
        c->end_token = end;
    }
}

/* "Warned | Italy | it would": whoever is told, or a word for it. */
static bool bare_name(const struct document *d, const struct claim *c) {
    uint32_t m = mention_at(d, c->first_token);
    if (c->end_token == c->first_token + 1 && d->tokens[c->first_token].upos == UPOS_PRON) {
        return true;
    }
    return m != NONE && d->mentions[m].form == FORM_NAME && d->mentions[m].actor != NONE &&
           d->mentions[m].first_token == c->first_token && d->mentions[m].end_token == c->end_token;
}

/* "citing two people familiar with the matter": who is cited, not what they say ("citing security concerns" says it). */
static bool is_cited(const struct document *d, const struct claim *c) {
    static const char *const citing[] = {"cite", "quote", NULL};
    uint32_t head = tokens_head(d, c->first_token, c->end_token), who = head;
    if (head >= d->token_count) {
        return false;
    }
    if (d->tokens[head].deprel == DEP_OBJ) {
        head = d->tokens[head].head;
    } else {
        who = token_dependent_by(d, head, DEP_OBJ);
    }
    uint32_t m = who < d->token_count ? mention_at(d, who) : NONE;
    return m != NONE && d->mentions[m].head == who && d->mentions[m].basis.origin != ORIGIN_NETWORK &&
           head < d->token_count && token_lemma_in(d, head, citing) &&
           (d->tokens[head].deprel == DEP_ADVCL ||
            strcmp(d->tokens[head].xpos, "VBG") == 0); /* or taken for a preposition */
}

bool extent_says(const struct document *d, const struct claim *c) {
    uint32_t words = 0, quoted = 0;
    bool bare = true;
    for (uint32_t i = c->first_token; i < c->end_token && i < d->token_count; i++) {
        const struct token *t = &d->tokens[i];
        words += t->upos != UPOS_PUNCT;
        quoted += t->quote != NONE;
        bare = bare && (t->upos == UPOS_ADP || t->upos == UPOS_DET || t->upos == UPOS_PUNCT || t->upos == UPOS_AUX ||
                        t->upos == UPOS_CCONJ || t->upos == UPOS_SCONJ || t->upos == UPOS_PART);
    }
    uint8_t only = d->tokens[c->first_token].upos;
    bool modifier = words == 1 && (only == UPOS_ADJ || only == UPOS_ADV || only == UPOS_NUM);
    bool against = slice_is_fold(token_text(d, c->first_token), "against"); /* "warned | against deploying troops" */
    return quoted > 0 || (!bare && !modifier && !against && !bare_name(d, c) && !is_cited(d, c));
}

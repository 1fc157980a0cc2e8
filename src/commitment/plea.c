/* What somebody quoted asks for in the imperative: "Please go", "do not shell the town". */
#include <string.h>

#include "commitment/parts.h"

/* Words that only begin or keep up talk. */
static const char *const talk[] = {"let",    "look", "see",   "thank", "remember", "believe", "imagine", "say",
                                   "forget", "note", "think", "mind",  "wait",     "listen",  "hold",    NULL};
static const char *const before[] = {"please", "do", "not", "n't", "never", "but", "and", "so", "just", "now", NULL};

/* Whether nothing but what an imperative may begin with stands between the sentence's begin, or a mark, and the verb; *firm where
 * "please" or "do not" does. */
static bool begins(const struct document *d, uint32_t verb, bool *firm) {
    uint32_t sentence = d->tokens[verb].sentence, i = verb;
    *firm = false;
    for (uint32_t n = 0; n < 5 && i > 0 && d->tokens[i - 1].sentence == sentence && one_of(d, i - 1, before); n++) {
        i--;
        *firm = *firm || slice_is_fold(token_text(d, i), "please") || slice_is_fold(token_text(d, i), "not") ||
                slice_is_fold(token_text(d, i), "n't") || slice_is_fold(token_text(d, i), "n\xe2\x80\x99t");
    }
    return i == 0 || d->tokens[i - 1].sentence != sentence || d->tokens[i - 1].upos == UPOS_PUNCT;
}

bool parts_plea(const struct document *d, uint32_t token, struct by_rule *out) {
    const struct token *t = &d->tokens[token];
    bool firm;
    if (t->upos != UPOS_VERB ||
        (t->deprel != DEP_ROOT && t->deprel != DEP_PARATAXIS && t->deprel != DEP_CONJ && t->deprel != DEP_CCOMP) ||
        t->quote == NONE || (strcmp(t->xpos, "VB") != 0 && strcmp(t->xpos, "VBP") != 0) || one_of(d, token, talk) ||
        token_dependent_by(d, token, DEP_NSUBJ) != NONE || !begins(d, token, &firm) || !firm) {
        return false;
    }
    uint32_t claim = parts_claim(d, token);
    if (claim == NONE || d->claims[claim].source.count == 0) {
        return false;
    }
    *out = (struct by_rule){.kind = COMMIT_DEMAND,
                            .issuer = d->claims[claim].source.at[0],
                            .addressee = NONE,
                            .event = NONE,
                            .time = NONE,
                            .from = NONE,
                            .rule = "imperative"};
    parts_phrase(d, token, &out->first, &out->end);
    return true;
}

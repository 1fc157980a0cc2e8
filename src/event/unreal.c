#include "event/unreal.h"

#include <string.h>

#include "document/tense.h"

static const char *const no[] = {"not", "n't", "n\xe2\x80\x99t", "never", "no", "neither", "nor", NULL};

/* The negation that stands with `token`, or NONE. */
static uint32_t negation(const struct document *d, uint32_t token) {
    for (uint32_t i = token_dependent(d, token, NONE); i != NONE && i < token; i = token_dependent(d, token, i)) {
        for (size_t k = 0; no[k] != NULL; k++) {
            if (token_lemma_is(d, i, no[k]) || slice_is_fold(token_text(d, i), no[k])) {
                return i;
            }
        }
    }
    return NONE;
}

static bool hangs_with(const struct document *d, uint32_t token, const char *const *lemmas) {
    for (uint32_t i = token_dependent(d, token, NONE); i != NONE; i = token_dependent(d, token, i)) {
        if (token_lemma_in(d, i, lemmas)) {
            return true;
        }
    }
    return false;
}

/* Whether the verb has a time or clause behind it that begins with "until". */
static bool until(const struct document *d, uint32_t verb) {
    for (uint32_t i = token_dependent(d, verb, NONE); i != NONE; i = token_dependent(d, verb, i)) {
        static const char *const words[] = {"until", "till", NULL};
        if (i > verb && (token_case_in(d, i, words) || (d->tokens[i].deprel == DEP_ADVCL && hangs_with(d, i, words)))) {
            return true;
        }
    }
    return false;
}

bool unreal_denies_nothing(const struct document *d, uint32_t head) {
    static const char *const merely[] = {"only", "just", "merely", "simply", NULL};
    static const char *const first[] = {"first", "only", "last", NULL};
    uint32_t at = negation(d, head);
    if (at == NONE) {
        return false;
    }
    if (at + 1 < d->token_count && token_lemma_in(d, at + 1, merely)) {
        return true;
    }
    if (d->tokens[head].upos == UPOS_NOUN) {
        return hangs_with(d, head, first);
    }
    return tense_has_tree(d, head) && verb_tense(d, head) == TENSE_PAST && until(d, head);
}

/* "Has | yet to approve" */
static bool yet_to(const struct document *d, uint32_t verb) {
    return verb > 1 && slice_is_fold(token_text(d, verb - 1), "to") && slice_is_fold(token_text(d, verb - 2), "yet");
}

/* "Raids are not reported", "the vote failed": what its verb says of the noun. */
static bool verb_denies(const struct document *d, uint32_t noun) {
    static const char *const seen[] = {"report", "observe", "see",   "occur",  "happen",
                                       "detect", "hold",    "exist", "record", NULL};
    static const char *const votes[] = {"vote", "motion", "bid", "resolution", "referendum", NULL};
    enum deprel r = (enum deprel)d->tokens[noun].deprel;
    uint32_t verb = d->tokens[noun].head;
    if ((r != DEP_NSUBJ && r != DEP_NSUBJ_PASS) || verb >= d->token_count) {
        return false;
    }
    if (token_lemma_is(d, verb, "fail") && token_dependent_by(d, verb, DEP_XCOMP) == NONE) {
        return token_lemma_in(d, noun, votes);
    }
    return token_lemma_in(d, verb, seen) && (negation(d, verb) != NONE || negation(d, noun) != NONE);
}

/* Whether the verb says that what it is said of does not take place. */
static bool calls_off(const struct document *d, uint32_t verb) {
    static const char *const verbs[] = {"cancel", "scrap", "shelve", "abandon", NULL};
    if (token_lemma_in(d, verb, verbs)) {
        return negation(d, verb) == NONE;
    }
    return token_lemma_is(d, verb, "call") && verb + 1 < d->token_count &&
           slice_is_fold(token_text(d, verb + 1), "off") && negation(d, verb) == NONE;
}

/* "Called off the talks", "a visit which was cancelled". */
static bool called_off(const struct document *d, uint32_t noun) {
    if (d->tokens[noun].upos != UPOS_NOUN && d->tokens[noun].upos != UPOS_PROPN) {
        return false;
    }
    enum deprel r = (enum deprel)d->tokens[noun].deprel;
    uint32_t verb = d->tokens[noun].head;
    if ((r == DEP_OBJ || r == DEP_NSUBJ_PASS) && verb < d->token_count && calls_off(d, verb)) {
        return true;
    }
    for (uint32_t k = token_dependent(d, noun, NONE); k != NONE; k = token_dependent(d, noun, k)) {
        if (k > noun && d->tokens[k].deprel == DEP_ACL_RELCL && calls_off(d, k)) {
            return true;
        }
    }
    return false;
}

/* "Failed to agree": it did not come to that. By the words, read at either verb. */
static bool failed_to(const struct document *d, uint32_t verb) {
    uint32_t fail = token_lemma_is(d, verb, "fail")                   ? verb
                    : verb > 1 && token_lemma_is(d, verb - 2, "fail") ? verb - 2
                                                                      : NONE;
    return fail != NONE && fail + 2 < d->token_count && slice_is_fold(token_text(d, fail + 1), "to") &&
           d->tokens[fail + 2].upos == UPOS_VERB && negation(d, fail) == NONE;
}

bool unreal_undone(const struct document *d, uint32_t head) {
    return head < d->token_count &&
           (failed_to(d, head) || yet_to(d, head) || verb_denies(d, head) || called_off(d, head));
}

bool unreal_counterfactual(const struct document *d, uint32_t head) {
    uint32_t verb = head;
    if (verb < d->token_count && d->tokens[verb].deprel == DEP_OBJ) { /* "would have faced | impeachment" */
        verb = d->tokens[verb].head;
    }
    bool would = false, have = false;
    for (uint32_t i = verb < d->token_count ? token_dependent(d, verb, NONE) : NONE; i != NONE && i < verb;
         i = token_dependent(d, verb, i)) {
        bool aux = d->tokens[i].deprel == DEP_AUX;
        have = have || (aux && would && token_lemma_is(d, i, "have"));
        would = would || (aux && slice_is_fold(token_text(d, i), "would"));
    }
    return have;
}

bool unreal_any(const struct document *d, uint32_t head) {
    if (d->tokens[head].upos != UPOS_NOUN) {
        return false;
    }
    uint32_t det = token_dependent_by(d, head, DEP_DET);
    return det != NONE && det < head && slice_is_fold(token_text(d, det), "any");
}

bool unreal_left_open(const struct document *d, const struct lexicon *lex, uint32_t head, enum event_type *type) {
    static const enum deprel roles[] = {DEP_XCOMP, DEP_CCOMP, DEP_OBJ, DEP_ADVCL};
    if (lex == NULL || !token_lemma_is(d, head, "rule") || head + 1 >= d->token_count ||
        !slice_is_fold(token_text(d, head + 1), "out") || negation(d, head) == NONE) {
        return false;
    }
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        uint32_t what = token_dependent_by(d, head, roles[i]);
        struct lexicon_hit hit;
        if (what == NONE || what < head) {
            continue;
        }
        if (lexicon_match(lex, d, what, &hit, 1) > 0 && (hit.flags & LEXICON_NOTHING) == 0) {
            *type = hit.type;
            return true;
        }
    }
    return false;
}

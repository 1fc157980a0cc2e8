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

/* "Failed to prevent | the attacks": what was not prevented took place. */
static bool not_prevented(const struct document *d, uint32_t head) {
    static const char *const verbs[] = {"prevent", "stop", "avoid", "avert", "halt", "thwart", "foil", NULL};
    static const char *const fails[] = {"fail", "failure", "unable", "inability", "powerless", NULL};
    uint32_t verb = d->tokens[head].deprel == DEP_OBJ ? d->tokens[head].head : NONE;
    if (verb >= d->token_count || !token_lemma_in(d, verb, verbs)) {
        return false;
    }
    enum deprel r = (enum deprel)d->tokens[verb].deprel;
    uint32_t of = d->tokens[verb].head;
    return (r == DEP_XCOMP || r == DEP_ACL || r == DEP_CCOMP || r == DEP_ADVCL) && of < d->token_count &&
           token_lemma_in(d, of, fails) && negation(d, of) == NONE;
}

/* "Should not have shelled the town": it is regretted because it was done. */
static bool regretted(const struct document *d, uint32_t head) {
    bool should = false, have = false;
    for (uint32_t i = token_dependent(d, head, NONE); i != NONE && i < head; i = token_dependent(d, head, i)) {
        should = should || token_lemma_is(d, i, "should");
        have = have || (should && token_lemma_is(d, i, "have"));
    }
    return have && negation(d, head) != NONE;
}

bool unreal_denies_nothing(const struct document *d, uint32_t head) {
    static const char *const merely[] = {"only", "just", "merely", "simply", NULL};
    static const char *const first[] = {"first", "only", "last", NULL};
    uint32_t at = negation(d, head);
    if (not_prevented(d, head) || regretted(d, head)) {
        return true;
    }
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

/* "Has not seen the army | withdraw": by the verb that looks for it. */
static bool not_seen(const struct document *d, uint32_t verb) {
    static const char *const see[] = {"see", "observe", "notice", "detect", NULL};
    enum deprel r = (enum deprel)d->tokens[verb].deprel;
    uint32_t of = d->tokens[verb].head;
    return (r == DEP_XCOMP || r == DEP_CCOMP) && of < d->token_count && token_lemma_in(d, of, see) &&
           negation(d, of) != NONE;
}

#define TO_EVIDENCE 3u /* so many steps up the tree stands what there is none of */

/* "No evidence that it shelled the town", "no sign of a withdrawal", "no reason to speak of a truce". What "the raid" names is taken for
 * granted. */
static bool no_evidence(const struct document *d, uint32_t head) {
    static const char *const shows[] = {"evidence", "sign", "indication", "proof", "trace", NULL};
    static const char *const thought[] = {"talk", "speak", "believe", "think", "expect", NULL};
    uint32_t below = head, det = token_dependent_by(d, head, DEP_DET);
    if (d->tokens[head].upos == UPOS_NOUN && det != NONE && token_lemma_is(d, det, "the")) {
        return false;
    }
    for (uint32_t step = 0; step < TO_EVIDENCE; step++) {
        uint32_t at = d->tokens[below].head;
        if (at >= d->token_count) {
            return false;
        }
        uint32_t is = token_lemma_is(d, at, "be") ? token_dependent_by(d, at, DEP_NSUBJ) : NONE;
        at = is != NONE && is < below ? is : at; /* "is no reason", where the clause hangs on the verb */
        bool shown =
            token_lemma_in(d, at, shows) || (token_lemma_is(d, at, "reason") && token_lemma_in(d, below, thought));
        if (shown) {
            return below > at && negation(d, at) != NONE;
        }
        below = at;
    }
    return false;
}

/* "Rather than (openly) shelling", "instead of helping" */
static bool in_place_of(const struct document *d, uint32_t verb) {
    for (uint32_t i = verb; d->tokens[verb].upos == UPOS_VERB && i > 1 && i + 2 > verb; i--) {
        bool rather = slice_is_fold(token_text(d, i - 2), "rather") && slice_is_fold(token_text(d, i - 1), "than");
        if (rather || (slice_is_fold(token_text(d, i - 2), "instead") && slice_is_fold(token_text(d, i - 1), "of"))) {
            return true;
        }
        if (d->tokens[i - 1].upos != UPOS_ADV) {
            return false;
        }
    }
    return false;
}

/* "A deal is | far from ready" */
static bool far_from(const struct document *d, uint32_t head) {
    bool subject = d->tokens[head].deprel == DEP_NSUBJ && d->tokens[head].head < d->token_count;
    uint32_t is = subject ? d->tokens[head].head : head;
    return is > 1 && slice_is_fold(token_text(d, is - 1), "from") && slice_is_fold(token_text(d, is - 2), "far");
}

bool unreal_undone(const struct document *d, uint32_t head) {
    return head < d->token_count &&
           (failed_to(d, head) || yet_to(d, head) || verb_denies(d, head) || called_off(d, head) || not_seen(d, head) ||
            no_evidence(d, head) || far_from(d, head) || in_place_of(d, head));
}

bool unreal_dated(const struct document *d, uint32_t head) {
    static const char *const when[] = {"date", "time", "venue", "day", NULL};
    static const char *const of[] = {"for", "of", NULL};
    uint32_t noun = d->tokens[head].head;
    return d->tokens[head].upos == UPOS_NOUN && d->tokens[head].deprel == DEP_NMOD && noun < d->token_count &&
           token_lemma_in(d, noun, when) && token_case_in(d, head, of);
}

bool unreal_latest(const struct document *d, uint32_t head) {
    static const char *const which[] = {"first", "second", "third", "last", "latest", "only", NULL};
    const struct token *t = &d->tokens[head];
    bool to = head > 0 && slice_is_fold(token_text(d, head - 1), "to");
    if (!to || t->upos != UPOS_VERB || (t->deprel != DEP_ACL && t->deprel != DEP_XCOMP && t->deprel != DEP_ADVCL) ||
        t->head >= head) {
        return false;
    }
    bool ordinal = token_lemma_in(d, t->head, which);
    for (uint32_t i = token_dependent(d, t->head, NONE); i != NONE && i < head; i = token_dependent(d, t->head, i)) {
        struct slice word = token_text(d, i);
        bool number =
            word.len > 2 && word.at[0] >= '0' && word.at[0] <= '9' &&
            (slice_ends(word, "th") || slice_ends(word, "st") || slice_ends(word, "nd") || slice_ends(word, "rd"));
        ordinal = ordinal || number || token_lemma_in(d, i, which);
    }
    bool was = token_dependent_by(d, t->head, DEP_COP) != NONE ||
               (d->tokens[t->head].head < d->token_count && token_lemma_is(d, d->tokens[t->head].head, "become"));
    return ordinal && was && token_dependent_by(d, t->head, DEP_AUX) == NONE;
}

bool unreal_able(const struct document *d, uint32_t head) {
    for (uint32_t i = token_dependent(d, head, NONE); i != NONE && i < head; i = token_dependent(d, head, i)) {
        if (d->tokens[i].deprel == DEP_AUX && slice_is_fold(token_text(d, i), "can")) {
            return negation(d, head) == NONE;
        }
    }
    return false;
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

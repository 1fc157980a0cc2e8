#include "document/tense.h"

#include <string.h>

#define CLIMB 12 /* steps from the expression to its verb */
#define BACK 24  /* tokens looked at where there is no tree */
#define AHEAD 14

static bool any_of(struct slice s, const char *const *words) {
    for (; *words != NULL; words++) {
        if (slice_is_fold(s, *words)) {
            return true;
        }
    }
    return false;
}

static const char *const future_words[] = {
    "will",  "'ll",     "\xE2\x80\x99ll", "shall",   "wo",       "upcoming", "scheduled", "slated",
    "due",   "payable", "effective",      "expires", "expected", "would",    "may",       "might",
    "could", "must",    "should",         "can",     "deadline", NULL};
static const char *const past_words[] = {
    "was",   "were",  "had",     "has",   "have",    "did",    "said",   "told",   "met",   "held",  "took",
    "began", "came",  "went",    "made",  "gave",    "sent",   "won",    "lost",   "left",  "fell",  "rose",
    "ran",   "hit",   "killed",  "shot",  "struck",  "wrote",  "spoke",  "became", "found", "got",   "grew",
    "led",   "saw",   "brought", "broke", "built",   "fought", "flew",   "kept",   "paid",  "sold",  "stood",
    "swore", "urged", "vowed",   "blew",  "drew",    "chose",  "fled",   "sought", "taken", "given", "shown",
    "seen",  "known", "born",    "'d",    "arrived", "died",   "closed", "posted", "based", NULL};
static const char *const scheduled[] = {"scheduled", "planned",   "expected", "slated", "due",
                                        "set",       "projected", "bound",    "booked", NULL};
/* Verbs whose infinitive is still to come, whatever their own tense. */
static const char *const looking_ahead[] = {
    "plan",  "schedule", "agree",   "expect", "intend", "promise", "vow",    "threaten", "due",     "set",
    "order", "ask",      "urge",    "want",   "call",   "demand",  "pledge", "decide",   "prepare", "hope",
    "aim",   "invite",   "propose", "seek",   "need",   "have",    "be",     "go",       "slate",   NULL};

/* What nobody announces: told with a day, it has happened. */
static const char *const unannounced[] = {
    "attack",   "assassination", "shooting", "stabbing",  "bombing",     "explosion",  "blast",
    "killing",  "murder",        "massacre", "crash",     "collision",   "derailment", "accident",
    "incident", "earthquake",    "flood",    "wildfire",  "ambush",      "kidnapping", "abduction",
    "death",    "coup",          "riot",     "airstrike", "raid",        "shelling",   "clash",
    "robbery",  "disaster",      "quake",    "outage",    "resignation", "defeat",     NULL};
/* "In anticipation of a visit on Monday": what is awaited. */
static const char *const awaited[] = {"anticipation", "preparation", "expectation", "plan", "proposal", NULL};
/* "After the talks of Monday": what another act follows has happened with it. */
static const char *const followed[] = {"after", "following", "since", NULL};

static const struct token *token_at(const struct document *d, uint32_t i) {
    return &d->tokens[i];
}

static bool xpos_is(const struct document *d, uint32_t i, const char *tag) {
    return token_at(d, i)->xpos != NULL && strcmp(token_at(d, i)->xpos, tag) == 0;
}

bool tense_has_tree(const struct document *d, uint32_t i) {
    const struct token *t = token_at(d, i);
    return t->sentence < d->sentence_count && t->xpos != NULL && t->xpos[0] != 0 &&
           (t->head != NONE || t->deprel == DEP_ROOT);
}

/* What the auxiliaries of a verb say. */
struct aux {
    bool modal, have, be_past, be_present, to;
};

static void read_aux(const struct document *d, uint32_t verb, struct aux *a) {
    for (uint32_t c = token_dependent(d, verb, NONE); c != NONE && c < verb; c = token_dependent(d, verb, c)) {
        uint8_t rel = token_at(d, c)->deprel;
        struct slice s = token_text(d, c);
        if (rel == DEP_MARK && slice_is_fold(s, "to")) {
            a->to = true;
        }
        if (rel != DEP_AUX && rel != DEP_AUX_PASS && rel != DEP_COP) {
            continue;
        }
        if (xpos_is(d, c, "MD")) {
            a->modal = true;
        } else if (slice_is_fold(s, "have") || slice_is_fold(s, "has") || slice_is_fold(s, "had")) {
            a->have = true;
        } else if (xpos_is(d, c, "VBD")) {
            a->be_past = true;
        } else if (xpos_is(d, c, "VBZ") || xpos_is(d, c, "VBP")) {
            a->be_present = true;
        }
    }
}

static bool looks_ahead(const struct document *d, uint32_t verb) {
    for (const char *const *w = looking_ahead; *w != NULL; w++) {
        if (token_lemma_is(d, verb, *w)) {
            return true;
        }
    }
    return any_of(token_text(d, verb), scheduled);
}

enum tense verb_tense(const struct document *d, uint32_t verb) {
    struct aux a = {0};

    read_aux(d, verb, &a);
    bool ahead = any_of(token_text(d, verb), scheduled);
    if (a.modal) {
        return a.have ? TENSE_PAST : TENSE_FUTURE;
    }
    if (a.have) {
        return ahead ? TENSE_FUTURE : TENSE_PAST;
    }
    if (a.to) {
        uint32_t head = token_at(d, verb)->head;
        if (head == NONE || looks_ahead(d, head)) {
            return TENSE_FUTURE;
        }
        enum tense above = xpos_is(d, head, "VBD") || xpos_is(d, head, "VBN") ? TENSE_PAST : TENSE_FUTURE;
        return above;
    }
    if (ahead && !xpos_is(d, verb, "VBD")) {
        return TENSE_FUTURE;
    }
    if (a.be_past || xpos_is(d, verb, "VBD")) {
        return TENSE_PAST;
    }
    if (xpos_is(d, verb, "VBN")) {
        return a.be_present ? TENSE_PRESENT : TENSE_PAST;
    }
    if (a.be_present || xpos_is(d, verb, "VBZ") || xpos_is(d, verb, "VBP")) {
        return TENSE_PRESENT;
    }
    return TENSE_UNKNOWN; /* a participle or a bare form: whatever governs it decides */
}

/* Does an infinitive that depends on the verb stand before `token`? */
static bool has_infinitive(const struct document *d, uint32_t verb, uint32_t token) {
    uint32_t c = token_dependent_by(d, verb, DEP_XCOMP);

    return c != NONE && c < token && xpos_is(d, c, "VB");
}

static bool is_noun(const struct document *d, uint32_t i) {
    return token_at(d, i)->xpos != NULL && strncmp(token_at(d, i)->xpos, "NN", 2) == 0;
}

bool tense_unannounced(const struct document *d, uint32_t token) {
    return token_lemma_in(d, token, unannounced);
}

/* Whether what stands there, having no tense of its own, is done as soon as what governs it is told. */
static bool is_done(const struct document *d, uint32_t at) {
    if (tense_unannounced(d, at)) {
        return true;
    }
    for (uint32_t c = token_dependent(d, at, NONE); c != NONE && c < at; c = token_dependent(d, at, c)) {
        uint8_t rel = token_at(d, c)->deprel;
        if ((rel == DEP_CASE || rel == DEP_MARK) && any_of(token_text(d, c), followed)) {
            return true;
        }
    }
    return false;
}

static enum tense tense_by_tree(const struct document *d, uint32_t first, uint32_t end) {
    uint32_t at = tokens_head(d, first, end);
    bool done = false;

    for (int step = 0; step < CLIMB && at != NONE && at < d->token_count; step++) {
        const struct token *t = token_at(d, at);
        bool copula = token_dependent_by(d, at, DEP_COP) != NONE;
        if (step > 0 || copula) {
            if (t->upos == UPOS_VERB || t->upos == UPOS_AUX || copula) {
                if (step > 0 && looks_ahead(d, at) && has_infinitive(d, at, first)) {
                    return TENSE_FUTURE; /* "decided to admit them in March" */
                }
                enum tense tense = verb_tense(d, at);
                if (tense != TENSE_UNKNOWN) {
                    return tense == TENSE_PRESENT && done ? TENSE_PAST : tense;
                }
            } else if (any_of(token_text(d, at), future_words)) {
                return TENSE_FUTURE; /* "due", "deadline", "effective" */
            }
            if (!done && is_noun(d, at) && token_lemma_in(d, at, awaited)) {
                return TENSE_FUTURE;
            }
            done = done || is_done(d, at);
        }
        at = t->head;
    }
    return done ? TENSE_PAST : TENSE_UNKNOWN;
}

/* ---- without a tree ------------------------------------------------------------------------------------------------------ */

static bool lower_word(struct slice s) {
    return s.len > 1 && s.at[0] >= 'a' && s.at[0] <= 'z';
}

/* "to meet", but not "to the" or "to Moscow". */
static bool infinitive(const struct document *d, uint32_t i) {
    static const char *const other[] = {"the",  "a",    "an",    "its",  "his", "her",   "their",
                                        "this", "that", "about", "more", "all", "those", NULL};

    if (!slice_is_fold(token_text(d, i), "to") || i + 1 >= d->token_count) {
        return false;
    }
    struct slice s = token_text(d, i + 1);
    return lower_word(s) && !any_of(s, other) && !slice_ends(s, "s");
}

static enum tense word_tense(const struct document *d, uint32_t i) {
    struct slice s = token_text(d, i);

    if (!lower_word(s) && !(s.len > 1 && s.at[0] == '\'')) {
        return TENSE_UNKNOWN;
    }
    if (any_of(s, future_words) || infinitive(d, i)) {
        return TENSE_FUTURE;
    }
    if (any_of(s, past_words) || (s.len > 4 && slice_ends(s, "ed") && !slice_ends(s, "eed"))) {
        return TENSE_PAST;
    }
    return TENSE_UNKNOWN;
}

static bool stops(const struct document *d, uint32_t i) {
    struct slice s = token_text(d, i);
    return slice_is(s, ".") || slice_is(s, ";") || slice_is(s, "?") || slice_is(s, "!");
}

static enum tense tense_by_words(const struct document *d, uint32_t first, uint32_t end) {
    uint32_t paragraph = token_at(d, first)->paragraph, i = first;

    for (int n = 0; i > 0 && n < BACK; n++) {
        i--;
        if (token_at(d, i)->paragraph != paragraph || stops(d, i)) {
            break;
        }
        enum tense tense = word_tense(d, i);
        if (tense != TENSE_UNKNOWN) {
            return tense;
        }
    }
    for (i = end; i < d->token_count && i < end + AHEAD; i++) {
        if (token_at(d, i)->paragraph != paragraph || stops(d, i)) {
            break;
        }
        enum tense tense = word_tense(d, i);
        if (tense != TENSE_UNKNOWN) {
            return tense;
        }
    }
    return TENSE_UNKNOWN;
}

enum tense tense_of(const struct document *d, uint32_t first, uint32_t end) {
    if (first >= d->token_count) {
        return TENSE_UNKNOWN;
    }
    return tense_has_tree(d, first) ? tense_by_tree(d, first, end) : tense_by_words(d, first, end);
}

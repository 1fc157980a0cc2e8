/* What single words say of speech, certainty, setting and commitments. */
#include <string.h>

#include "knowledge/lexicon_parts.h"

#define UP_STEPS 4

static bool silent(const struct entry *e) {
    return e == NULL || (e->flags & LEXICON_NOTHING) != 0;
}

static void report_set(const struct entry *e, uint32_t token, struct lexicon_report *out) {
    out->entry = e->name;
    out->stance = (enum claim_stance)e->value;
    out->factive = (e->flags & ENTRY_FACTIVE) != 0;
    out->speech = (e->flags & ENTRY_SPEECH) != 0;
    out->source_after = (e->flags & ENTRY_SOURCE_AFTER) != 0;
    out->end_token = token + e->word_count;
}

bool lexicon_report(const struct lexicon *lex, const struct document *d, uint32_t token, struct lexicon_report *out) {
    if (token >= d->token_count) {
        return false;
    }
    struct view v;
    struct lexicon_hit hit;
    view_open(&v, lex, d, token);
    const struct entry *e = section_best(&v, SECTION_CUES, &hit);
    e = e == NULL ? section_best(&v, SECTION_REPORTING, &hit) : e;
    if (silent(e)) {
        return false;
    }
    report_set(e, token, out);
    return true;
}

bool lexicon_hedge(const struct lexicon *lex, const struct document *d, uint32_t token, struct lexicon_report *out) {
    if (token >= d->token_count) {
        return false;
    }
    struct view v;
    struct lexicon_hit hit;
    view_open(&v, lex, d, token);
    const struct entry *e = section_best(&v, SECTION_HEDGES, &hit);
    if (silent(e)) {
        return false;
    }
    report_set(e, token, out);
    return true;
}

bool lexicon_commitment(const struct lexicon *lex, const struct document *d, uint32_t token,
                        struct lexicon_commitment *out) {
    if (token >= d->token_count) {
        return false;
    }
    struct view v;
    struct lexicon_hit hit;
    view_open(&v, lex, d, token);
    const struct entry *e = section_best(&v, SECTION_COMMITMENTS, &hit);
    if (silent(e)) {
        return false;
    }
    *out = (struct lexicon_commitment){(enum commitment_kind)e->value, e->name, hit.rank, hit.content};
    return true;
}

/* ---- words whose scope an event stands in ---- */

/* Negation over modality, a condition over both. */
static int strength(enum event_status s) {
    switch (s) {
    case STATUS_CONDITIONAL:
        return 4;
    case STATUS_NEGATED:
        return 3;
    case STATUS_POSSIBLE:
        return 2;
    case STATUS_PLANNED:
        return 1;
    default:
        return 0;
    }
}

static void scope_put(const struct entry *e, uint32_t token, struct lexicon_status *out, bool *found) {
    enum event_status s = (enum event_status)e->value;
    if (!*found || strength(s) > strength(out->status)) {
        *out = (struct lexicon_status){s, e->name, token};
        *found = true;
    }
}

static bool takes_content(const struct entry *e) {
    for (uint32_t i = 0; i < e->condition_count; i++) {
        if (e->conditions[i].content) {
            return true;
        }
    }
    return false;
}

/* `token` speaks of `target`, beside which it stands: "may", "planned". */
static void look_at_word(const struct lexicon *lex, const struct document *d, enum section section, uint32_t token,
                         uint32_t target, struct lexicon_status *out, bool *found) {
    struct view v;
    struct lexicon_hit hit;
    view_open(&v, lex, d, token);
    const struct entry *e = section_best(&v, section, &hit);
    if (!silent(e) && (!takes_content(e) || (v.tree && hit.content == target))) {
        scope_put(e, token, out, found);
    }
}

/* `token` heads the event and tells its status: "plan to raise tariffs". A verb that is marked by "to" and has its own subject, with
 * nothing above it, is a headline's future: "Ministers to meet". */
static void look_at_itself(const struct lexicon *lex, const struct document *d, enum section section, uint32_t token,
                           struct lexicon_status *out, bool *found) {
    struct view v;
    struct lexicon_hit hit;
    view_open(&v, lex, d, token);
    const struct entry *e = section_best(&v, section, &hit);
    if (!silent(e) && (e->flags & ENTRY_SELF) != 0) {
        scope_put(e, token, out, found);
    }
    bool subject = false;
    for (uint32_t i = 0; section == SECTION_STATUS && v.relation == DEP_ROOT && i < v.below_count; i++) {
        uint32_t x = v.below[i];
        subject = subject || d->tokens[x].deprel == DEP_NSUBJ;
        if (subject && d->tokens[x].deprel == DEP_MARK && slice_is_fold(token_text(d, x), "to") && !*found) {
            *out = (struct lexicon_status){STATUS_PLANNED, "to", x};
            *found = true;
        }
    }
}

/* `token` governs `child`, directly: "plans" of "plans to meet". Without a tree the content must stand right before it. */
static void look_at_governor(const struct lexicon *lex, const struct document *d, enum section section, uint32_t token,
                             uint32_t child, struct lexicon_status *out, bool *found) {
    struct view v;
    struct lexicon_hit hit;
    view_open(&v, lex, d, token);
    const struct entry *e = section_best(&v, section, &hit);
    if (silent(e) || !takes_content(e)) {
        return;
    }
    if (hit.content == child || (!v.tree && hit.content < child && child - hit.content <= 2)) {
        scope_put(e, token, out, found);
    }
}

static void look_below(const struct lexicon *lex, const struct document *d, enum section section, uint32_t token,
                       struct lexicon_status *out, bool *found) {
    static const enum deprel marks[] = {DEP_AUX,  DEP_ADVMOD, DEP_MARK,  DEP_CASE,    DEP_DET,
                                        DEP_AMOD, DEP_CC,     DEP_FIXED, DEP_COMPOUND};
    struct view v;
    view_open(&v, lex, d, token);
    for (uint32_t i = 0; i < v.below_count; i++) {
        for (size_t k = 0; k < sizeof marks / sizeof *marks; k++) {
            if (d->tokens[v.below[i]].deprel == marks[k]) {
                look_at_word(lex, d, section, v.below[i], token, out, found);
            }
        }
    }
}

static bool passes_up(enum deprel r) {
    switch (r) {
    case DEP_OBJ:
    case DEP_XCOMP:
    case DEP_CCOMP:
    case DEP_CONJ:
    case DEP_NSUBJ_PASS:
    case DEP_OBL:
    case DEP_OBL_AGENT:
    case DEP_NMOD:
    case DEP_ACL:
    case DEP_ADVCL:
    case DEP_NSUBJ:
        return true;
    default:
        return false;
    }
}

/* Words that stand with the governor count where event and governor tell one thing: "may hold talks". */
static bool one_with(const struct lexicon *lex, const struct document *d, enum deprel r, uint32_t governor) {
    static const char *const light[] = {"hold",  "have",     "make",    "take",   "conduct", "launch", "begin",
                                        "start", "continue", "resume",  "carry",  "stage",   "issue",  "give",
                                        "pay",   "impose",   "observe", "report", "see",     "record"};
    static const char *const phases[] = {"begin",  "start",   "commence", "continue",
                                         "resume", "proceed", "occur",    "happen"};
    if (r == DEP_CONJ) {
        return true;
    }
    for (size_t i = 0; r == DEP_NSUBJ && i < sizeof phases / sizeof *phases; i++) {
        if (lexicon_token_is(lex, d, governor, phases[i])) {
            return true; /* "the talks may begin" */
        }
    }
    for (size_t i = 0; (r == DEP_OBJ || r == DEP_XCOMP || r == DEP_NSUBJ_PASS) && i < sizeof light / sizeof *light;
         i++) {
        if (lexicon_token_is(lex, d, governor, light[i])) {
            return true;
        }
    }
    return false;
}

/* "does not plan to …": what was not planned, wished or seen is told as not done; "has not ruled out …": it may be. */
static void look_for_not(const struct document *d, uint32_t governor, struct lexicon_status *out) {
    if (out->token != governor || out->status == STATUS_CONDITIONAL) {
        return;
    }
    enum event_status denied = out->status == STATUS_NEGATED ? STATUS_POSSIBLE : STATUS_NEGATED;
    for (uint32_t i = token_dependent(d, governor, NONE); i != NONE; i = token_dependent(d, governor, i)) {
        struct slice word = token_text(d, i);
        if (d->tokens[i].deprel == DEP_ADVMOD && (slice_is_fold(word, "not") || slice_is_fold(word, "n't") ||
                                                  slice_is_fold(word, "n’t") || slice_is_fold(word, "never"))) {
            out->status = denied;
            out->entry = "not";
            return;
        }
    }
}

/* "Did not agree | and will ask", "did not strike | but threatened": the first verb's negation is not the second's. */
static bool own_clause(const struct document *d, uint32_t verb) {
    if (d->tokens[verb].deprel != DEP_CONJ || d->tokens[verb].upos != UPOS_VERB) {
        return false;
    }
    for (uint32_t i = token_dependent(d, verb, NONE); i != NONE && i < verb; i = token_dependent(d, verb, i)) {
        enum deprel r = (enum deprel)d->tokens[i].deprel;
        if (r == DEP_AUX || (r == DEP_CC && slice_is_fold(token_text(d, i), "but"))) {
            return true;
        }
    }
    return false;
}

static bool scope_tree(const struct lexicon *lex, const struct document *d, enum section section, uint32_t token,
                       struct lexicon_status *out) {
    bool found = false;
    look_at_itself(lex, d, section, token, out, &found);
    look_below(lex, d, section, token, out, &found);
    uint32_t at = token;
    bool one = true;
    for (int step = 0; step < UP_STEPS; step++) {
        uint32_t head = d->tokens[at].head;
        enum deprel r = (enum deprel)d->tokens[at].deprel;
        if (head >= d->token_count || head == at || !passes_up(r)) {
            break;
        }
        look_at_governor(lex, d, section, head, at, out, &found);
        if (section == SECTION_STATUS && found) {
            look_for_not(d, head, out);
        }
        one = one && one_with(lex, d, r, head);
        if (one) {
            struct lexicon_status before = *out;
            bool had = found;
            look_below(lex, d, section, head, out, &found);
            if (section == SECTION_STATUS && found && out->status == STATUS_NEGATED && own_clause(d, at)) {
                *out = before;
                found = had;
            }
        } else if (r != DEP_OBJ && r != DEP_CONJ && r != DEP_XCOMP) {
            break;
        }
        at = head;
    }
    return found;
}

static bool scope_near(const struct lexicon *lex, const struct document *d, enum section section, uint32_t token,
                       struct lexicon_status *out) {
    bool found = false;
    struct view v;
    view_open(&v, lex, d, token);
    for (uint32_t i = token - v.first > 5 ? token - 5 : v.first; i < token; i++) {
        look_at_word(lex, d, section, i, token, out, &found);
        look_at_governor(lex, d, section, i, token, out, &found);
    }
    return found;
}

static bool scope(const struct lexicon *lex, const struct document *d, enum section section, uint32_t token,
                  struct lexicon_status *out) {
    if (token >= d->token_count) {
        return false;
    }
    struct view v;
    view_open(&v, lex, d, token);
    return v.tree ? scope_tree(lex, d, section, token, out) : scope_near(lex, d, section, token, out);
}

bool lexicon_status(const struct lexicon *lex, const struct document *d, uint32_t token, struct lexicon_status *out) {
    return scope(lex, d, SECTION_STATUS, token, out) && out->status != STATUS_ACTUAL;
}

bool lexicon_background(const struct lexicon *lex, const struct document *d, uint32_t token,
                        struct lexicon_status *out) {
    return scope(lex, d, SECTION_BACKGROUND, token, out);
}

#include "date/attach.h"

#include <math.h>

#define CLIMB 24    /* steps up a tree */
#define SURROUND 64 /* tokens on either side that may be a sentence where none is known */
#define REACH 48    /* tokens between anchor and expression beyond which they have nothing to do with each other */

static bool has_tree(const struct document *d, uint32_t i) {
    const struct token *t = &d->tokens[i];
    return t->sentence < d->sentence_count && (t->head != NONE || t->deprel == DEP_ROOT);
}

static bool stop(const struct document *d, uint32_t i) {
    struct slice s = token_text(d, i);
    return slice_is(s, ".") || slice_is(s, "?") || slice_is(s, "!");
}

void attach_sentence(const struct document *d, uint32_t token, uint32_t *first, uint32_t *end) {
    uint32_t s = d->tokens[token].sentence;

    if (s < d->sentence_count) {
        *first = d->sentences[s].first_token;
        *end = d->sentences[s].end_token;
        return;
    }
    uint32_t paragraph = d->tokens[token].paragraph;
    *first = token;
    while (*first > 0 && token - *first < SURROUND && d->tokens[*first - 1].paragraph == paragraph &&
           !stop(d, *first - 1)) {
        *first -= 1;
    }
    *end = token + 1;
    while (*end < d->token_count && *end - token < SURROUND && d->tokens[*end].paragraph == paragraph &&
           !stop(d, *end - 1)) {
        *end += 1;
    }
}

/* ---- by the tree ------------------------------------------------------------------------------------------------------------- */

static bool heads_clause(const struct document *d, uint32_t i) {
    const struct token *t = &d->tokens[i];

    switch (t->deprel) {
    case DEP_ROOT:
    case DEP_ACL:
    case DEP_ACL_RELCL:
    case DEP_ADVCL:
    case DEP_ADVCL_RELCL:
    case DEP_CCOMP:
    case DEP_CSUBJ:
    case DEP_CSUBJ_OUTER:
    case DEP_CSUBJ_PASS:
    case DEP_PARATAXIS:
    case DEP_XCOMP:
        return true;
    case DEP_CONJ:
        return t->upos == UPOS_VERB || t->upos == UPOS_AUX;
    default:
        return t->head == NONE || t->upos == UPOS_VERB;
    }
}

static uint32_t clause_of(const struct document *d, uint32_t i) {
    for (int n = 0; n < CLIMB && i < d->token_count && !heads_clause(d, i); n++) {
        i = d->tokens[i].head;
    }
    return i;
}

static uint32_t clause_above(const struct document *d, uint32_t clause) {
    uint32_t head = clause < d->token_count ? d->tokens[clause].head : NONE;
    return head < d->token_count ? clause_of(d, head) : NONE;
}

/* How much of the time of the clause above holds for a clause with this relation to it. */
static float inherits(uint8_t deprel) {
    switch (deprel) {
    case DEP_XCOMP:
        return 0.8f;
    case DEP_CONJ:
        return 0.7f;
    case DEP_ADVCL:
    case DEP_PARATAXIS:
        return 0.55f;
    case DEP_CSUBJ:
    case DEP_CSUBJ_PASS:
        return 0.5f;
    case DEP_ACL:
    case DEP_ACL_RELCL:
    case DEP_ADVCL_RELCL:
        return 0.3f;
    case DEP_CCOMP: /* "said on Tuesday that …" dates the saying */
        return 0.2f;
    default:
        return 0.2f;
    }
}

static bool in_anchor(const struct event *e, uint32_t token) {
    return token >= e->first_token && token < e->end_token;
}

static float by_tree(const struct document *d, const uint8_t *anchored, const struct event *e, const struct timex *t) {
    uint32_t head = tokens_head(d, t->first_token, t->end_token);
    uint32_t anchor = e->head < d->token_count ? e->head : e->first_token;
    uint32_t at = d->tokens[head].head;
    float path = 1.0f;

    /* up from the expression through nominals: "Friday's meeting", "the attack on Friday" */
    for (int n = 0; n < CLIMB && at < d->token_count; n++) {
        if (in_anchor(e, at)) {
            return path;
        }
        if (heads_clause(d, at)) {
            break;
        }
        if (anchored[at]) {
            path *= 0.3f; /* it dates another event */
        } else {
            path *= 0.8f;
        }
        at = d->tokens[at].head;
    }
    if (at >= d->token_count) {
        return 0.1f;
    }
    uint32_t there = at, here = clause_of(d, anchor);
    if (here == there || in_anchor(e, there)) {
        return 0.9f * path;
    }
    /* the time of a clause above the anchor's */
    float down = 0.9f * path;
    uint32_t c = here;
    for (int n = 0; n < 6 && c < d->token_count; n++) {
        down *= inherits(d->tokens[c].deprel);
        c = clause_above(d, c);
        if (c == there) {
            return down;
        }
    }
    /* the time of a clause below it: of a purpose, a cause, another deed */
    c = there;
    float up = 0.5f * path;
    for (int n = 0; n < 6 && c < d->token_count; n++) {
        up *= d->tokens[c].deprel == DEP_XCOMP ? 0.8f : d->tokens[c].deprel == DEP_CONJ ? 0.3f : 0.25f;
        c = clause_above(d, c);
        if (c == here) {
            return up;
        }
    }
    return 0.05f;
}

/* ---- by distance ---------------------------------------------------------------------------------------------------------------- */

static bool any_of(struct slice s, const char *const *words) {
    for (; *words != NULL; words++) {
        if (slice_is_fold(s, *words)) {
            return true;
        }
    }
    return false;
}

static float cost_between(const struct document *d, const uint8_t *anchored, uint32_t first, uint32_t end) {
    static const char *const marks[] = {",", ";", "(", ")", "\xE2\x80\x94", "\xE2\x80\x93", ":", NULL};
    static const char *const joints[] = {"that",   "who",  "which", "said",  "says",    "told", "after",
                                         "before", "when", "while", "where", "because", "and",  NULL};
    float cost = 0;
    bool inside = false;

    for (uint32_t i = first; i < end; i++) {
        struct slice s = token_text(d, i);
        cost += any_of(s, marks) ? 3 : any_of(s, joints) ? 4 : 1;
        if (anchored[i] && !inside) {
            cost += 4;
        }
        inside = anchored[i];
    }
    return cost;
}

static float by_distance(const struct document *d, const uint8_t *anchored, const struct event *e,
                         const struct timex *t) {
    uint32_t first, end;
    float cost;

    if (t->first_token < e->end_token && e->first_token < t->end_token) {
        return 1;
    }
    attach_sentence(d, e->first_token, &first, &end);
    if (t->first_token >= e->end_token) {
        if (t->first_token - e->end_token > REACH) {
            return 0;
        }
        cost = cost_between(d, anchored, e->end_token, t->first_token);
    } else {
        if (e->first_token - t->end_token > REACH) {
            return 0;
        }
        cost = cost_between(d, anchored, t->end_token, e->first_token) + 2;
        if (t->first_token <= first + 2 && cost > 8) { /* "On Friday, …" holds for what follows */
            cost = 8;
        }
    }
    return expf(-cost / 12);
}

float attach_score(const struct document *d, const uint8_t *anchored, const struct event *e, const struct timex *t) {
    return has_tree(d, e->first_token) ? by_tree(d, anchored, e, t) : by_distance(d, anchored, e, t);
}

#include "event/content.h"

#include "document/near.h"
#include "encoder/heads.h"

/* So many events before and behind are looked at, and so many verbs stand between the act that says so and what is said. */
#define BACK 8u
#define AHEAD 4u
#define STEPS 2u

/* So many words before it the "or" of an alternative is looked for. */
#define OR_BACK 8u

/* From this probability on an act at stake counts, and from this one on an event is taken to be what puts it there. */
#define AT_STAKE 0.5f
#define MAKES 0.3f

static uint32_t around(const struct document *d, uint32_t event, uint32_t *end) {
    *end = event + AHEAD < d->event_count ? event + AHEAD : d->event_count;
    return event > BACK ? event - BACK : 0;
}

/* Whether what hangs on a word of `of` is its content: an act of anybody's, and for asking and threatening also what a noun names. A
 * pact to come that a declaration tells ("declared that a treaty will be signed") is an agreement of its own. */
static bool says(const struct event *of, const struct event *e, bool act) {
    bool told = of->type == EVENT_REQUEST || of->type == EVENT_THREATEN;
    return told || (act && e->type != EVENT_AGREE && (of->type == EVENT_AGREE || of->type == EVENT_SUPPORT));
}

/* "Agreed to keep talking | as the army prepares to strike": what goes on meanwhile is not agreed. */
static bool meanwhile(const struct document *d, const struct token *t) {
    static const char *const marks[] = {"as", "while", "because", "after", "since", "although", "though", NULL};
    uint32_t token = (uint32_t)(t - d->tokens);
    for (uint32_t i = token_dependent(d, token, NONE); t->deprel == DEP_ADVCL && i != NONE && i < token;
         i = token_dependent(d, token, i)) {
        if (d->tokens[i].deprel == DEP_MARK && token_lemma_in(d, i, marks)) {
            return true;
        }
    }
    return false;
}

static bool within(const struct document *d, const struct token *t) {
    enum deprel r = (enum deprel)t->deprel;
    if (meanwhile(d, t)) {
        return false;
    }
    return r == DEP_XCOMP || r == DEP_CCOMP || r == DEP_ACL || r == DEP_OBJ || r == DEP_OBL || r == DEP_NMOD ||
           r == DEP_ADVCL;
}

/* "Urged Birch to withdraw", "signed a pact to train Birch's army": by the tree. */
static bool hangs_on_speech(const struct document *d, uint32_t event) {
    uint32_t token = d->events[event].head, end, first = around(d, event, &end);
    bool act = token < d->token_count && d->tokens[token].upos == UPOS_VERB;
    for (uint32_t step = 0; step < (act ? STEPS : 1) && token < d->token_count; step++) {
        const struct token *t = &d->tokens[token];
        if (t->head >= d->token_count || (!within(d, t) && t->deprel != DEP_CONJ)) {
            return false;
        }
        for (uint32_t i = first; within(d, t) && i < end; i++) {
            const struct event *o = &d->events[i];
            if (i != event && o->first_token <= t->head && t->head < o->end_token && says(o, &d->events[event], act)) {
                return true;
            }
        }
        token = t->head;
    }
    return false;
}

/* "Accept the terms or face sanctions": in an act at stake that another event puts there, as the network points. */
static bool stands_at_stake(const struct document *d, uint32_t event) {
    const struct event *e = &d->events[event];
    uint32_t end, first = around(d, event, &end);
    uint32_t from = ITEMS_FROM(d->signals.commitments, d->signals.commitment_count, commitment_signal,
                               tokens_back(e->head, NEAR_TOKENS));
    for (uint32_t i = from; i < d->signals.commitment_count && d->signals.commitments[i].first_token <= e->head; i++) {
        const struct commitment_signal *c = &d->signals.commitments[i];
        if (c->score < AT_STAKE || e->head >= c->end_token) {
            continue;
        }
        float own = pointer_mass(&c->event, e->first_token, e->end_token);
        for (uint32_t k = first; own < MAKES && k < end; k++) {
            if (k != event && pointer_mass(&c->event, d->events[k].first_token, d->events[k].end_token) > own) {
                return true;
            }
        }
    }
    return false;
}

/* "Demanded that it leave | or face sanctions", "leave or be | arrested": the second half of an alternative that somebody puts to
 * another, by the words. */
static bool second_half(const struct document *d, uint32_t event) {
    static const char *const threats[] = {"face", "risk", "be", "will", "would", "suffer", "lose", NULL};
    const struct event *e = &d->events[event];
    uint32_t head = e->head < d->token_count ? e->head : e->first_token, sentence = d->tokens[head].sentence;
    uint32_t half = NONE; /* the "or" */
    for (uint32_t i = head; i-- > tokens_back(head, OR_BACK) && d->tokens[i].sentence == sentence && half == NONE;) {
        half = slice_is_fold(token_text(d, i), "or") ? i : NONE;
    }
    bool threat = false;
    for (uint32_t i = half == NONE ? head : half + 1; i <= head && half != NONE && i <= half + 3; i++) {
        threat = threat || token_lemma_in(d, i, threats);
    }
    uint32_t end, first = around(d, event, &end);
    for (uint32_t i = first; threat && i < event; i++) {
        const struct event *o = &d->events[i];
        if ((o->type == EVENT_REQUEST || o->type == EVENT_THREATEN) && o->end_token <= half &&
            d->tokens[o->first_token].sentence == sentence) {
            return true;
        }
    }
    return false;
}

/* "To surrender": what is to be done has not been, whatever status the network gives it. */
static bool is_infinitive(const struct document *d, uint32_t head) {
    return head > 0 && head < d->token_count && d->tokens[head].upos == UPOS_VERB &&
           slice_is_fold(token_text(d, head - 1), "to");
}

/* "Threatening protests" */
static bool is_threatened(const struct document *d, uint32_t head) {
    return head < d->token_count && d->tokens[head].deprel == DEP_OBJ &&
           token_lemma_is(d, d->tokens[head].head, "threaten");
}

bool content_of_speech(const struct document *d, uint32_t event) {
    const struct event *e = &d->events[event];
    /* What has been done is told, whoever speaks of it. */
    bool open = e->status != STATUS_ACTUAL || is_infinitive(d, e->head) || is_threatened(d, e->head);
    return (e->type != EVENT_THREATEN && second_half(d, event)) || (open && hangs_on_speech(d, event)) ||
           (e->status != STATUS_ACTUAL && stands_at_stake(d, event));
}

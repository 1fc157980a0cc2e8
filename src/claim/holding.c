#include "claim/holding.h"

#include "base/error.h"
#include "document/shares.h"
#include "document/tense.h"

void holding_nest(struct document *d) {
    uint32_t open = NONE; /* the innermost claim that still holds what follows */
    for (uint32_t i = 0; i < d->claim_count; i++) {
        struct claim *c = &d->claims[i];
        while (open != NONE && d->claims[open].at.end < c->at.end) {
            open = d->claims[open].inside;
        }
        c->inside = open != NONE && span_holds(d->claims[open].at, c->at) ? open : NONE;
        open = i;
    }
}

static bool add_voices(struct document *d, struct list *out, const struct list *who) {
    for (uint32_t i = 0; i < who->count; i++) {
        if (!list_has(out, who->at[i]) && !list_add(d, out, who->at[i])) {
            return false;
        }
    }
    return true;
}

/* The claims around `at`, outermost first, from the innermost one outwards. */
static bool add_claims(struct document *d, uint32_t innermost, struct list *claims, struct list *said_by) {
    uint32_t chain[16], n = 0;
    for (uint32_t c = innermost; c != NONE && n < 16; c = d->claims[c].inside) {
        chain[n++] = c;
    }
    while (n > 0) {
        const struct claim *c = &d->claims[chain[--n]];
        if (!list_add(d, claims, chain[n]) || !add_voices(d, said_by, &c->via) || !add_voices(d, said_by, &c->source)) {
            return false;
        }
    }
    return true;
}

/* Whether the event is an act of speech of the one who is said to vouch for it. */
static bool own_speech(const struct event *e, const struct list *source) {
    static const bool by_speaking[EVENT_TYPES] = {
        [EVENT_AGREE] = true,  [EVENT_SUPPORT] = true,  [EVENT_REQUEST] = true, [EVENT_ACCUSE] = true,
        [EVENT_REJECT] = true, [EVENT_THREATEN] = true, [EVENT_CONCEDE] = true};
    return by_speaking[e->type] && e->status == STATUS_ACTUAL && e->actor.count == 1 && source->count == 1 &&
           e->actor.at[0] == source->at[0];
}

/* "We are asking", "which I endorse": done as it is said. */
static bool as_spoken(const struct document *d, uint32_t verb) {
    if (verb >= d->token_count || verb_tense(d, verb) != TENSE_PRESENT) {
        return false;
    }
    uint32_t subject = token_dependent_by(d, verb, DEP_NSUBJ);
    return subject != NONE &&
           (slice_is_fold(token_text(d, subject), "i") || slice_is_fold(token_text(d, subject), "we"));
}

/* What one does by speaking is told by the article, not by the speaker: "we demand", "I thank". Who says that they will strike or
 * give way has threatened or given way with that, whatever the network holds of it. */
static bool performed(const struct document *d, const struct event *e, uint32_t claim, const struct event_signal *s) {
    if (!own_speech(e, &d->claims[claim].source)) {
        return false;
    }
    bool announced = e->type == EVENT_THREATEN || e->type == EVENT_CONCEDE;
    return announced || s == NULL || s->said_by.none >= 0.5f || as_spoken(d, e->head);
}

/* The network alone says who vouches, where no claim was found around the event. */
static bool add_pointed(struct document *d, struct event *e, const struct event_signal *s) {
    static const struct share_rule rule = {
        .part = 0.9f, .enough = 0.2f, .linked = 0.2f, .empty = 0.6f, .loose = 2, .most = 3};
    struct shares shares;
    shares_begin(&shares);
    shares_add(d, &shares, &s->said_by, s->first_token, 1);
    shares_sort(&shares);
    bool chosen = shares_choose(d, &shares, &rule, &e->said_by);
    if (own_speech(e, &e->said_by)) { /* "reiterated the commitment": the anchor itself is what is said */
        e->said_by.count = 0;
    }
    return chosen;
}

att_status holding_events(struct document *d, const uint32_t *signal, att_error *err) {
    uint32_t next = 0, open = NONE;
    for (uint32_t i = 0; i < d->event_count; i++) {
        struct event *e = &d->events[i];
        for (; next < d->claim_count && d->claims[next].at.start <= e->at.start; next++) {
            open = next;
        }
        uint32_t inner = open;
        while (inner != NONE && d->claims[inner].at.end < e->at.end) {
            inner = d->claims[inner].inside;
        }
        const struct event_signal *s = signal[i] != NONE ? &d->signals.events[signal[i]] : NULL;
        bool done = true;
        if (inner == NONE) {
            done = s == NULL || s->said_by.none > 0.35f || add_pointed(d, e, s);
        } else if (!performed(d, e, inner, s)) {
            done = add_claims(d, inner, &e->claims, &e->said_by);
        }
        if (!done) {
            return fail(err, ATT_NO_MEMORY, "no memory for claims");
        }
    }
    return ATT_OK;
}

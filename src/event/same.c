#include "event/same.h"

#include "nn/network.h"

static bool disjoint(const struct list *a, const struct list *b) {
    for (uint32_t i = 0; i < a->count; i++) {
        if (list_has(b, a->at[i])) {
            return false;
        }
    }
    return a->count > 0 && b->count > 0;
}

/* Whether two mentions can be of one event: the approval of a pact is not the pact, talks to come are not those held, and what
 * others did to others is something else. Of links of two types 1 of 46 in the gold records is right, of two statuses 28 of 117. */
bool same_possible(const struct event *a, const struct event *b) {
    return a->type == b->type && a->status == b->status &&
           !(disjoint(&a->actor, &b->actor) && disjoint(&a->recipient, &b->recipient));
}

/* The earlier event that event `i` tells again, or NONE; told by anybody, or by those whose participants fit. */
static uint32_t earlier(const struct document *d, const struct network *net, const uint32_t *signal, uint32_t i,
                        bool whoever) {
    const struct event *e = &d->events[i];
    const struct event_signal *s = &d->signals.events[signal[i]];
    uint32_t found = NONE;
    float best = s->fresh;
    for (uint32_t k = i; net != NULL && k > 0 && i - k < SAME_BACK; k--) {
        const struct event *other = &d->events[k - 1];
        bool possible = whoever ? e->type == other->type && e->status == other->status : same_possible(e, other);
        if (!possible) {
            continue;
        }
        float score = same_score(net, s->query, d->signals.events[signal[k - 1]].key, i - (k - 1), true);
        if (score > best) {
            best = score;
            found = k - 1;
        }
    }
    return found;
}

uint32_t same_whoever(const struct document *d, const struct network *net, const uint32_t *signal, uint32_t event) {
    return earlier(d, net, signal, event, true);
}

void same_read(struct document *d, const struct network *net, const uint32_t *signal) {
    for (uint32_t i = 1; i < d->event_count; i++) {
        uint32_t at = earlier(d, net, signal, i, false);
        if (at != NONE) {
            d->events[i].same_as = d->events[at].same_as != NONE ? d->events[at].same_as : at;
        }
    }
}

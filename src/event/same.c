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

void same_read(struct document *d, const struct network *net, const uint32_t *signal) {
    for (uint32_t i = 1; net != NULL && i < d->event_count; i++) {
        const struct event_signal *s = &d->signals.events[signal[i]];
        float best = s->fresh;
        for (uint32_t k = i; k > 0 && i - k < SAME_BACK; k--) {
            const struct event *other = &d->events[k - 1];
            const struct event_signal *t = &d->signals.events[signal[k - 1]];
            if (!same_possible(&d->events[i], other)) {
                continue;
            }
            float score = same_score(net, s->query, t->key, i - (k - 1), true);
            if (score > best) {
                best = score;
                d->events[i].same_as = other->same_as != NONE ? other->same_as : k - 1;
            }
        }
    }
}

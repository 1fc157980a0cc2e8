#include "event/same.h"

#include "nn/network.h"
#include "ontology/ontology.h"

/* Types that no two mentions of one event can have: what one calls an attack another doesn't call aid. */
static bool compatible(const struct event *a, const struct event *b) {
    return a->type == b->type || ontology_quad(a->type) == ontology_quad(b->type);
}

void same_read(struct document *d, const struct network *net, const uint32_t *signal) {
    for (uint32_t i = 1; net != NULL && i < d->event_count; i++) {
        const struct event_signal *s = &d->signals.events[signal[i]];
        float best = s->fresh;
        for (uint32_t k = i; k > 0 && i - k < SAME_BACK; k--) {
            const struct event *other = &d->events[k - 1];
            const struct event_signal *t = &d->signals.events[signal[k - 1]];
            if (!compatible(&d->events[i], other)) {
                continue;
            }
            float score = same_score(net, s->query, t->key, i - (k - 1), other->type == d->events[i].type);
            if (score > best) {
                best = score;
                d->events[i].same_as = other->same_as != NONE ? other->same_as : k - 1;
            }
        }
    }
}

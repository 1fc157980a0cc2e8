#include "event/who.h"

#include "base/error.h"
#include "document/shares.h"

static const struct share_rule rule = {
    .part = 0.45f, .enough = 0.10f, .linked = 0.10f, .empty = 1.0f, .loose = 0.35f, .most = 8};

static void count(const struct document *d, const struct pointer *p, uint32_t from, struct shares *out) {
    shares_begin(out);
    shares_add(d, out, p, from, 1);
    shares_sort(out);
}

static void drop(struct list *l, uint32_t at) {
    for (uint32_t i = at; i + 1 < l->count; i++) {
        l->at[i] = l->at[i + 1];
    }
    l->count--;
}

/* Nobody acts on themselves: who stands on both sides stays where the network sees them more. */
static void part(struct event *e, const struct shares *actor, const struct shares *recipient) {
    for (uint32_t i = 0; i < e->recipient.count;) {
        uint32_t who = e->recipient.at[i], k = 0;
        while (k < e->actor.count && e->actor.at[k] != who) {
            k++;
        }
        if (k == e->actor.count) {
            i++;
        } else if (shares_of(actor, who) >= shares_of(recipient, who)) {
            drop(&e->recipient, i);
        } else {
            drop(&e->actor, k);
            i++;
        }
    }
}

att_status who_read(struct document *d, struct event *e, const struct event_signal *s, att_error *err) {
    struct shares actor, recipient;
    count(d, &s->actor, e->head, &actor);
    count(d, &s->recipient, e->head, &recipient);
    if (!shares_choose(d, &actor, &rule, &e->actor) || !shares_choose(d, &recipient, &rule, &e->recipient)) {
        return fail(err, ATT_NO_MEMORY, "no memory for participants");
    }
    part(e, &actor, &recipient);
    float a = actor.count > 0 ? actor.mass[0] : 0, b = recipient.count > 0 ? recipient.mass[0] : 0;
    e->who_basis = (struct basis){ORIGIN_NETWORK, e->actor.count > 0 ? a : b, "pointer"};
    return ATT_OK;
}

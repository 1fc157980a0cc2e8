#include <string.h>

#include "base/error.h"
#include "commitment/commitment.h"
#include "encoder/heads.h"

static att_status add_act(struct document *d, const struct window *w, const struct tagged *t, float *p,
                          att_error *err) {
    int kind = label_find(commitment_kind_names, COMMITMENT_KINDS, t->name, strlen(t->name));
    if (kind < 0) {
        return ATT_OK;
    }
    struct signals *all = &d->signals;
    struct commitment_signal *s = arena_push(&d->arena, &all->commitments, &all->commitment_count,
                                             &all->commitment_capacity, sizeof *all->commitments);
    if (s == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for commitments");
    }
    s->first_token = t->first_token;
    s->end_token = t->end_token;
    s->kind = (enum commitment_kind)kind;
    s->score = t->found;
    s->kind_score = t->typed;
    heads_label(w, SPAN_ACT_STATUS, t->first_token, t->end_token, p);
    for (uint32_t i = 0; i < span_head_labels(w->net, SPAN_ACT_STATUS); i++) {
        const char *name = span_head_label(w->net, SPAN_ACT_STATUS, i);
        int at = label_find(event_status_names, EVENT_STATUSES, name, strlen(name));
        if (at >= 0) {
            s->status[at] = p[i];
        }
    }
    const struct {
        enum pointer_head head;
        struct pointer *out;
    } pointers[] = {{POINTER_ISSUER, &s->issuer},
                    {POINTER_ADDRESSEE, &s->addressee},
                    {POINTER_CONDITION, &s->condition},
                    {POINTER_DUE, &s->due},
                    {POINTER_EVENT, &s->event}};
    for (size_t i = 0; i < sizeof pointers / sizeof *pointers; i++) {
        TRY(heads_point(w, pointers[i].head, t->first_token, t->end_token, pointers[i].out, err));
    }
    return ATT_OK;
}

att_status commitment_window(struct document *d, const struct window *w, att_error *err) {
    struct signals *all = &d->signals;
    struct tagged *spans;
    uint32_t count;
    TRY(heads_spans(w, HEAD_CONDITION, -0.5f, &spans, &count, err));
    for (uint32_t i = 0; i < count; i++) {
        struct tag_span *t = arena_push(&d->arena, &all->conditions, &all->condition_count, &all->condition_capacity,
                                        sizeof *all->conditions);
        if (t == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for conditions");
        }
        *t = (struct tag_span){spans[i].first_token, spans[i].end_token, spans[i].found};
    }
    float *p = arena_array(w->scratch, span_head_labels(w->net, SPAN_ACT_STATUS) + (size_t)1, sizeof *p);
    if (p == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for commitments");
    }
    TRY(heads_spans(w, HEAD_ACT, 0, &spans, &count, err));
    for (uint32_t i = 0; i < count; i++) {
        TRY(add_act(d, w, &spans[i], p, err));
    }
    return ATT_OK;
}

#include <string.h>

#include "base/error.h"
#include "claim/claim.h"
#include "encoder/heads.h"

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for claims");
}

static att_status keep_spans(struct document *d, const struct tagged *spans, uint32_t count, const char *name,
                             struct tag_span **out, uint32_t *out_count, uint32_t *capacity, att_error *err) {
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(spans[i].name, name) != 0) {
            continue;
        }
        struct tag_span *t = arena_push(&d->arena, out, out_count, capacity, sizeof **out);
        if (t == NULL) {
            return no_memory(err);
        }
        *t = (struct tag_span){spans[i].first_token, spans[i].end_token, spans[i].found};
    }
    return ATT_OK;
}

static att_status add_content(struct document *d, const struct window *w, const struct tagged *t, att_error *err) {
    struct signals *all = &d->signals;
    struct claim_signal *s =
        arena_push(&d->arena, &all->claims, &all->claim_count, &all->claim_capacity, sizeof *all->claims);
    if (s == NULL) {
        return no_memory(err);
    }
    s->first_token = t->first_token;
    s->end_token = t->end_token;
    s->score = t->found;
    s->cue_first = s->cue_end = NONE;
    TRY(heads_point(w, POINTER_SOURCE, t->first_token, t->end_token, &s->source, err));
    TRY(heads_point(w, POINTER_SPEAKER, t->first_token, t->end_token, &s->speaker, err));
    TRY(heads_point(w, POINTER_VIA, t->first_token, t->end_token, &s->via, err));
    return heads_point(w, POINTER_CUE, t->first_token, t->end_token, &s->cue, err);
}

att_status claim_window(struct document *d, const struct window *w, att_error *err) {
    struct signals *all = &d->signals;
    struct tagged *spans;
    uint32_t count;
    TRY(heads_spans(w, HEAD_CUE, 0, &spans, &count, err));
    TRY(keep_spans(d, spans, count, "", &all->cues, &all->cue_count, &all->cue_capacity, err));
    TRY(heads_spans(w, HEAD_REPORT, 0, &spans, &count, err));
    TRY(keep_spans(d, spans, count, "source", &all->sources, &all->source_count, &all->source_capacity, err));
    TRY(heads_spans(w, HEAD_CLAIM, 0, &spans, &count, err));
    for (uint32_t i = 0; i < count; i++) {
        TRY(add_content(d, w, &spans[i], err));
    }
    return ATT_OK;
}

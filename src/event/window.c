#include <string.h>

#include "base/base64.h"
#include "base/error.h"
#include "encoder/heads.h"
#include "event/event.h"

/* Added to the score of "no event" before decoding, so that anchors come through which the lexicon may still raise; what it
 * does not raise falls to MIN_FOUND of read.c. */
#define LEAN (-1.0f)
/* The same for faint anchors, which only an entry of the lexicon with the flag `raise` makes events. */
#define FAINT_LEAN (-3.0f)

_Static_assert(EVENT_VECTOR == SAME_WIDTH, "the document keeps same-event vectors whole");
_Static_assert(STORY_VECTOR == STORY_WIDTH && STORY_DIRECTION == STORY_TOLD, "and those of stories");

/* The label of `mode` among mode_names: the model's own list may have another order. */
static uint32_t mode_of(const struct window *w, uint32_t label) {
    const char *name = span_head_label(w->net, SPAN_MODE, label);
    int at = label_find(mode_names, MODE_COUNT, name, strlen(name));
    return at < 0 ? 0 : (uint32_t)at;
}

static void read_mode(const struct window *w, const struct tagged *t, float *p, struct event_signal *s) {
    uint32_t labels = span_head_labels(w->net, SPAN_MODE), best = 0;
    heads_label(w, SPAN_MODE, t->first_token, t->end_token, p);
    for (uint32_t i = 1; i < labels; i++) {
        best = p[i] > p[best] ? i : best;
    }
    s->mode = mode_of(w, best);
    s->mode_score = p[best];
}

/* Copies a span head's probabilities into the enum's order of `names`. */
static void read_labels(const struct window *w, enum span_head head, const struct tagged *t, float *p,
                        const char *const *names, uint32_t count, float *out) {
    heads_label(w, head, t->first_token, t->end_token, p);
    for (uint32_t i = 0; i < span_head_labels(w->net, head); i++) {
        const char *name = span_head_label(w->net, head, i);
        int at = label_find(names, count, name, strlen(name));
        if (at >= 0) {
            out[at] = p[i];
        }
    }
}

/* How many labels any of the anchor's heads has: the model's own number, not ours. */
static size_t most_labels(const struct network *net) {
    static const enum span_head all[] = {SPAN_MODE, SPAN_STATUS, SPAN_WHEN};
    size_t most = 1;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        size_t labels = span_head_labels(net, all[i]);
        most = labels > most ? labels : most;
    }
    return most;
}

static att_status read_pointers(const struct window *w, const struct tagged *t, struct event_signal *s,
                                att_error *err) {
    const struct {
        enum pointer_head head;
        struct pointer *out;
    } all[] = {{POINTER_ACTOR, &s->actor},
               {POINTER_RECIPIENT, &s->recipient},
               {POINTER_SAID_BY, &s->said_by},
               {POINTER_PLACE, &s->place},
               {POINTER_TIME, &s->time}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        TRY(heads_point(w, all[i].head, t->first_token, t->end_token, all[i].out, err));
    }
    return ATT_OK;
}

/* The anchors that an evaluation gives, as if the network had found them. */
static att_status given_spans(const struct document *d, const struct window *w, struct tagged **out, uint32_t *count,
                              att_error *err) {
    const struct given *g = d->given;
    *out = arena_array(w->scratch, g->event_count + (size_t)1, sizeof **out);
    *count = 0;
    if (*out == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for given events");
    }
    for (uint32_t i = 0; i < g->event_count; i++) {
        uint32_t first, end;
        tokens_of_span(d, g->events[i].at, &first, &end);
        end = end < w->end ? end : w->end;
        if (first >= w->own_first && first < w->own_end && first < end) {
            (*out)[(*count)++] = (struct tagged){first, end, 0, event_type_names[g->events[i].type], 1, 1};
        }
    }
    return ATT_OK;
}

/* Anchors in the order of the text: those that count, and between them the faint ones that overlap none of them. */
struct anchors {
    struct tagged *sure, *faint;
    uint32_t sure_count, faint_count;
    uint32_t sure_next, faint_next;
    uint32_t sure_end; /* of the sure one given last */
};

static att_status find_anchors(const struct document *d, const struct window *w, struct anchors *all, att_error *err) {
    *all = (struct anchors){0};
    if (d->given != NULL && d->given->events != NULL) {
        return given_spans(d, w, &all->sure, &all->sure_count, err);
    }
    TRY(heads_spans(w, HEAD_EVENT, LEAN, &all->sure, &all->sure_count, err));
    return heads_spans(w, HEAD_EVENT, FAINT_LEAN, &all->faint, &all->faint_count, err);
}

static const struct tagged *next_anchor(struct anchors *all, bool *faint) {
    const struct tagged *sure = all->sure_next < all->sure_count ? &all->sure[all->sure_next] : NULL;
    while (all->faint_next < all->faint_count) {
        const struct tagged *t = &all->faint[all->faint_next];
        bool before = sure == NULL || t->end_token <= sure->first_token;
        bool behind = all->sure_end <= t->first_token;
        if (!before && t->first_token >= sure->end_token) {
            break;
        }
        all->faint_next++;
        if (before && behind) {
            *faint = true;
            return t;
        }
    }
    if (sure != NULL) {
        all->sure_next++;
        all->sure_end = sure->end_token;
    }
    *faint = false;
    return sure;
}

static att_status read_vector(struct document *d, const struct window *w, const float *mean, uint32_t first,
                              uint32_t end, const char **out, att_error *err) {
    int8_t vector[STORY_WIDTH];
    *out = NULL;
    if (!network_has_story(w->net)) {
        return ATT_OK;
    }
    char *text = arena_array(&d->arena, BASE64_ROOM(sizeof vector), 1);
    if (text == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a vector");
    }
    story_vector(w->net, &w->vectors, mean, first, end, vector);
    base64_write(vector, sizeof vector, text);
    *out = text;
    return ATT_OK;
}

att_status event_window(struct document *d, const struct window *w, att_error *err) {
    struct anchors anchors;
    TRY(find_anchors(d, w, &anchors, err));
    float *p = arena_array(w->scratch, most_labels(w->net), sizeof *p);
    float *mean = arena_array(w->scratch, w->vectors.width, sizeof *mean);
    if (p == NULL || mean == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a window's events");
    }
    window_mean(&w->vectors, mean);
    const struct tagged *t;
    bool faint;
    while ((t = next_anchor(&anchors, &faint)) != NULL) {
        int type = label_find(event_type_names, EVENT_TYPES, t->name, strlen(t->name));
        if (type < 0) {
            continue;
        }
        struct signals *all = &d->signals;
        struct event_signal *s =
            arena_push(&d->arena, &all->events, &all->event_count, &all->event_capacity, sizeof *all->events);
        if (s == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for events");
        }
        s->first_token = t->first_token;
        s->end_token = t->end_token;
        s->type = (enum event_type)type;
        s->faint = faint;
        s->score = t->found;
        s->type_score = t->typed;
        read_mode(w, t, p, s);
        read_labels(w, SPAN_STATUS, t, p, event_status_names, EVENT_STATUSES, s->status);
        read_labels(w, SPAN_WHEN, t, p, event_when_names, EVENT_WHENS, s->when);
        TRY(read_pointers(w, t, s, err));
        uint32_t end = t->end_token < w->end ? t->end_token : w->end;
        same_vectors(w->net, &w->vectors, t->first_token - w->first, end - w->first, s->query, s->key, &s->fresh);
        TRY(read_vector(d, w, mean, t->first_token - w->first, end - w->first, &s->vector, err));
    }
    return ATT_OK;
}

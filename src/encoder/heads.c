#include "encoder/heads.h"

#include <math.h>
#include <string.h>

#include "base/error.h"

/* Per label of a BIO head: the index of its type, -1 for O; and whether it begins. */
struct bio {
    int32_t type;
    bool begins;
    const char *name;
};

static uint32_t bio_read(const struct network *net, enum token_head head, struct bio *out) {
    uint32_t count = token_head_labels(net, head);
    int32_t types = 0;
    for (uint32_t i = 0; i < count; i++) {
        const char *label = token_head_label(net, head, i);
        out[i] =
            (struct bio){-1, label[0] == 'B', (label[0] == 'B' || label[0] == 'I') && label[1] == '-' ? label + 2 : ""};
        if (label[0] == 'B') {
            out[i].type = types++;
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t j = 0; token_head_label(net, head, i)[0] == 'I' && j < count; j++) {
            if (out[j].begins && strcmp(out[j].name, out[i].name) == 0) {
                out[i].type = out[j].type;
            }
        }
    }
    return count;
}

static void span_scores(struct tagged *t, const float *p, const struct bio *bio, uint32_t labels) {
    float found = 0, typed = 0;
    for (uint32_t i = t->first_token; i < t->end_token; i++) {
        const float *row = p + (size_t)i * labels;
        float any = 0, mine = 0;
        for (uint32_t k = 0; k < labels; k++) {
            any += bio[k].type >= 0 ? row[k] : 0;
            mine += bio[k].type == t->label ? row[k] : 0;
        }
        found += any;
        typed += any > 0 ? mine / any : 0;
    }
    t->found = found / (float)(t->end_token - t->first_token);
    t->typed = typed / (float)(t->end_token - t->first_token);
}

att_status heads_spans(const struct window *w, enum token_head head, float lean, struct tagged **out, uint32_t *count,
                       att_error *err) {
    uint32_t n = w->end - w->first, labels = token_head_labels(w->net, head);
    struct bio *bio = arena_array(w->scratch, labels, sizeof *bio);
    float *scores = arena_array(w->scratch, (size_t)n * labels, sizeof *scores);
    uint32_t *best = arena_array(w->scratch, n, sizeof *best);
    struct tagged *spans = arena_array(w->scratch, n, sizeof *spans);
    if (bio == NULL || scores == NULL || best == NULL || spans == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a window's labels");
    }
    bio_read(w->net, head, bio);
    token_head_scores(w->net, head, &w->vectors, 0, n, scores);
    for (uint32_t i = 0; i < n && lean != 0; i++) {
        for (uint32_t k = 0; k < labels; k++) {
            scores[(size_t)i * labels + k] += bio[k].type < 0 ? lean : 0;
        }
    }
    if (decode_bio(w->net, head, w->scratch, scores, n, best) != ATT_OK) {
        return fail(err, ATT_NO_MEMORY, "no memory for a window's labels");
    }
    for (uint32_t i = 0; i < n; i++) {
        softmax(scores + (size_t)i * labels, labels);
    }
    uint32_t found = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (!bio[best[i]].begins) {
            continue;
        }
        uint32_t end = i + 1;
        while (end < n && bio[best[end]].type == bio[best[i]].type && !bio[best[end]].begins) {
            end++;
        }
        if (w->first + i < w->own_first || w->first + i >= w->own_end) {
            continue;
        }
        struct tagged *t = &spans[found++];
        *t = (struct tagged){i, end, bio[best[i]].type, bio[best[i]].name, 0, 0};
        span_scores(t, scores, bio, labels);
        t->first_token += w->first;
        t->end_token += w->first;
    }
    *out = spans;
    *count = found;
    return ATT_OK;
}

void heads_label(const struct window *w, enum span_head head, uint32_t first_token, uint32_t end_token, float *p) {
    span_head_scores(w->net, head, &w->vectors, first_token - w->first, end_token - w->first, p);
    softmax(p, span_head_labels(w->net, head));
}

/* Keeps `token` among the largest of `out`, which stand in falling order. */
static void keep(struct pointer *out, uint32_t token, float p) {
    uint32_t at = out->count;
    while (at > 0 && out->p[at - 1] < p) {
        at--;
    }
    if (at >= POINTER_WIDTH) {
        return;
    }
    if (out->count < POINTER_WIDTH) {
        out->count++;
    }
    for (uint32_t i = out->count - 1; i > at; i--) {
        out->p[i] = out->p[i - 1];
        out->token[i] = out->token[i - 1];
    }
    out->p[at] = p;
    out->token[at] = token;
}

att_status heads_point(const struct window *w, enum pointer_head head, uint32_t first_token, uint32_t end_token,
                       struct pointer *out, att_error *err) {
    uint32_t n = w->end - w->first;
    struct arena_mark mark = arena_here(w->scratch);
    float *p = arena_array(w->scratch, (size_t)n + 1, sizeof *p);
    if (p == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a pointer's scores");
    }
    uint32_t last = end_token < w->end ? end_token : w->end;
    if (pointer_scores(w->net, head, w->scratch, &w->vectors, first_token - w->first, last - w->first, p) != ATT_OK) {
        return fail(err, ATT_NO_MEMORY, "no memory for a pointer's scores");
    }
    *out = (struct pointer){.none = p[0]};
    for (uint32_t i = 0; i < n; i++) {
        if (p[i + 1] > 0.004f) {
            keep(out, w->first + i, p[i + 1]);
        }
    }
    arena_rewind(w->scratch, mark);
    return ATT_OK;
}

float pointer_mass(const struct pointer *p, uint32_t first_token, uint32_t end_token) {
    float sum = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        sum += p->token[i] >= first_token && p->token[i] < end_token ? p->p[i] : 0;
    }
    return sum;
}

/* The heads: scores of tokens, spans and pairs from a window's vectors. train/model.py has the same formulas. */
#include <assert.h>
#include <math.h>
#include <string.h>

#include "nn/model.h"

static const float *row(const struct vectors *v, uint32_t token) {
    return v->x + (size_t)token * v->width;
}

/* out[linear.out] = linear([x(first); x(last)]) */
static void span_linear(const struct network *n, const struct linear *l, const struct vectors *v, uint32_t first,
                        uint32_t end, float *out) {
    assert(first < end && end <= v->token_count);
    float ends[2 * MOST_WIDTH];
    memcpy(ends, row(v, first), v->width * sizeof *ends);
    memcpy(ends + v->width, row(v, end - 1), v->width * sizeof *ends);
    linear_apply(n, l, ends, 2 * (size_t)v->width, 1, out);
}

void token_head_scores(const struct network *n, enum token_head head, const struct vectors *v, uint32_t first,
                       uint32_t end, float *scores) {
    assert(first <= end && end <= v->token_count);
    linear_apply(n, &n->token[head].linear, row(v, first), v->width, end - first, scores);
}

void span_head_scores(const struct network *n, enum span_head head, const struct vectors *v, uint32_t first,
                      uint32_t end, float *scores) {
    span_linear(n, &n->span[head].linear, v, first, end, scores);
}

/* ---- pointers ---- */

static const float *pointer_distance(const struct pointer_layer *p, uint32_t first, uint32_t token) {
    int64_t d = (int64_t)token - (int64_t)first, far = DISTANCES / 2;
    return &p->distance[(d < -far ? -far : d > far ? far : d) + far];
}

/* A token's score is q·(W x + b) = (W^T q)·x + q·b: one product with W for the span instead of one for every token. */
att_status pointer_scores(const struct network *n, enum pointer_head head, struct arena *scratch,
                          const struct vectors *v, uint32_t first, uint32_t end, float *p) {
    const struct pointer_layer *l = &n->pointer[head];
    struct arena_mark mark = arena_here(scratch);
    float *query = arena_array(scratch, l->query.out, sizeof *query);
    float *mapped = arena_array(scratch, v->width, sizeof *mapped);
    if (query == NULL || mapped == NULL) {
        arena_rewind(scratch, mark);
        return ATT_NO_MEMORY;
    }
    span_linear(n, &l->none, v, first, end, p);
    span_linear(n, &l->query, v, first, end, query);
    n->ops->tanh(query, l->query.out);
    n->ops->matmul(query, l->query.out, 1, l->query.out, l->key, v->width, NULL, mapped, v->width);
    float same = n->ops->dot(query, l->key_bias, l->query.out);
    for (uint32_t i = 0; i < v->token_count; i++) {
        p[1 + i] = (n->ops->dot(mapped, row(v, i), v->width) + same) / 4 + *pointer_distance(l, first, i);
    }
    n->ops->softmax(p, v->token_count + 1);
    arena_rewind(scratch, mark);
    return ATT_OK;
}

/* ---- arcs ---- */

/* out[rows][linear.out + one] = gelu(linear(x)), with a 1 behind each row where `one` is 1. */
static void gelu_side(const struct network *n, const struct linear *l, const float *x, uint32_t rows, uint32_t one,
                      float *out) {
    size_t stride = (size_t)l->out + one;
    n->ops->matmul(x, l->in, rows, l->in, l->panels, l->out, l->bias, out, stride);
    for (uint32_t i = 0; i < rows; i++) {
        n->ops->gelu(out + i * stride, l->out);
        if (one != 0) {
            out[i * stride + l->out] = 1;
        }
    }
}

att_status arc_scores(const struct network *n, struct arena *scratch, const struct vectors *v, uint32_t first,
                      uint32_t end, float *s) {
    assert(first <= end && end <= v->token_count);
    const struct arc_layer *a = &n->arc;
    uint32_t count = end - first, inner = a->dep.out;
    struct arena_mark mark = arena_here(scratch);
    float *dep = arena_array(scratch, (size_t)count * (inner + 1), sizeof *dep);
    float *half = arena_array(scratch, (size_t)count * inner, sizeof *half);
    float *head = arena_array(scratch, (size_t)(count + 1) * inner, sizeof *head);
    float *panels = arena_array(scratch, panels_size(inner, count + 1), sizeof *panels);
    if (dep == NULL || half == NULL || head == NULL || panels == NULL) {
        arena_rewind(scratch, mark);
        return ATT_NO_MEMORY;
    }
    gelu_side(n, &a->dep, row(v, first), count, 1, dep);
    gelu_side(n, &a->head, a->root, 1, 0, head);
    gelu_side(n, &a->head, row(v, first), count, 0, head + inner);
    n->ops->matmul(dep, (size_t)inner + 1, count, inner + 1, a->bilinear, inner, NULL, half, inner);
    for (uint32_t i = 0; i <= count; i++) {
        for (uint32_t k = 0; k < inner; k++) {
            panels[panels_at(inner, k, i)] = head[(size_t)i * inner + k];
        }
    }
    n->ops->matmul(half, inner, count, inner, panels, count + 1, NULL, s, (size_t)count + 1);
    arena_rewind(scratch, mark);
    return ATT_OK;
}

#define LABEL_ROWS 24 /* dependents whose products with the labels' matrices are made at once */

/* Labels of up to LABEL_ROWS arcs: sides[i] is the head's row of arc i, half[i][label][dependent's side] room for products. */
static void score_labels(const struct network *n, const float *dep, const float *sides, uint32_t rows, float *half,
                         float *l) {
    const struct arc_layer *a = &n->arc;
    uint32_t each = a->label_dep.out + 1, columns = a->labels.count * each;
    n->ops->matmul(sides, each, rows, each, a->label_bilinear, columns, NULL, half, columns);
    for (uint32_t i = 0; i < rows; i++) {
        for (uint32_t r = 0; r < a->labels.count; r++) {
            const float *product = half + (size_t)i * columns + (size_t)r * each;
            l[(size_t)i * a->labels.count + r] = n->ops->dot(dep + (size_t)i * each, product, each);
        }
    }
}

att_status label_scores(const struct network *n, struct arena *scratch, const struct vectors *v, uint32_t first,
                        uint32_t end, const uint32_t *heads, float *l) {
    assert(first <= end && end <= v->token_count);
    const struct arc_layer *a = &n->arc;
    uint32_t count = end - first, each = a->label_dep.out + 1;
    struct arena_mark mark = arena_here(scratch);
    float *dep = arena_array(scratch, (size_t)count * each, sizeof *dep);
    float *head = arena_array(scratch, (size_t)(count + 1) * each, sizeof *head);
    float *sides = arena_array(scratch, (size_t)LABEL_ROWS * each, sizeof *sides);
    float *half = arena_array(scratch, (size_t)LABEL_ROWS * a->labels.count * each, sizeof *half);
    if (dep == NULL || head == NULL || sides == NULL || half == NULL) {
        arena_rewind(scratch, mark);
        return ATT_NO_MEMORY;
    }
    gelu_side(n, &a->label_dep, row(v, first), count, 1, dep);
    gelu_side(n, &a->label_head, a->root, 1, 1, head);
    gelu_side(n, &a->label_head, row(v, first), count, 1, head + each);
    for (uint32_t i = 0; i < count; i += LABEL_ROWS) {
        uint32_t rows = count - i < LABEL_ROWS ? count - i : LABEL_ROWS;
        for (uint32_t k = 0; k < rows; k++) {
            assert(heads[i + k] <= count);
            memcpy(sides + (size_t)k * each, head + (size_t)heads[i + k] * each, each * sizeof *sides);
        }
        score_labels(n, dep + (size_t)i * each, sides, rows, half, l + (size_t)i * a->labels.count);
    }
    arena_rewind(scratch, mark);
    return ATT_OK;
}

/* ---- stories ---- */

bool network_has_story(const struct network *n) {
    return n->story.in != 0;
}

static void mean_of(const struct vectors *v, uint32_t first, uint32_t end, float *out) {
    memset(out, 0, v->width * sizeof *out);
    for (uint32_t i = first; i < end; i++) {
        for (uint32_t k = 0; k < v->width; k++) {
            out[k] += row(v, i)[k];
        }
    }
    for (uint32_t k = 0; k < v->width && first < end; k++) {
        out[k] /= (float)(end - first);
    }
}

void window_mean(const struct vectors *v, float *out) {
    mean_of(v, 0, v->token_count, out);
}

void story_vector(const struct network *n, const struct vectors *v, const float *mean, uint32_t first, uint32_t end,
                  int8_t out[STORY_WIDTH]) {
    assert(first < end && end <= v->token_count);
    size_t width = v->width;
    float in[4 * MOST_WIDTH], z[STORY_WIDTH], square = 0;
    memcpy(in, row(v, first), width * sizeof *in);
    memcpy(in + width, row(v, end - 1), width * sizeof *in);
    mean_of(v, first > STORY_NEAR ? first - STORY_NEAR : 0,
            end + STORY_NEAR < v->token_count ? end + STORY_NEAR : v->token_count, in + 2 * width);
    memcpy(in + 3 * width, mean, width * sizeof *in);
    linear_apply(n, &n->story, in, 4 * width, 1, z);
    for (int i = 0; i < STORY_TOLD; i++) {
        square += z[i] * z[i];
    }
    float scale = square > 0 ? 127 / sqrtf(square) : 0;
    for (int i = 0; i < STORY_TOLD; i++) {
        out[i] = (int8_t)lrintf(z[i] * scale);
    }
    out[STORY_TOLD] = (int8_t)lrintf(127 * (z[STORY_TOLD] < -1 ? -1 : z[STORY_TOLD] > 1 ? 1 : z[STORY_TOLD]));
}

/* ---- the same event ---- */

void same_vectors(const struct network *n, const struct vectors *v, uint32_t first, uint32_t end,
                  float query[SAME_WIDTH], float key[SAME_WIDTH], float *fresh) {
    span_linear(n, &n->same.query, v, first, end, query);
    n->ops->tanh(query, SAME_WIDTH);
    span_linear(n, &n->same.key, v, first, end, key);
    span_linear(n, &n->same.none, v, first, end, fresh);
}

static uint32_t same_bucket(uint32_t distance) {
    static const uint32_t ends[SAME_DISTANCES - 1] = {1, 2, 3, 4, 6, 9, 14, 20, 30, 45, 70, 100, 150, 250, 400};
    uint32_t i = 0;
    while (i < SAME_DISTANCES - 1 && distance > ends[i]) {
        i++;
    }
    return i;
}

float same_score(const struct network *n, const float query[SAME_WIDTH], const float key[SAME_WIDTH], uint32_t distance,
                 bool same_type) {
    return n->ops->dot(query, key, SAME_WIDTH) / 4 + n->same.distance[same_bucket(distance)] +
           n->same.type[same_type ? 1 : 0];
}

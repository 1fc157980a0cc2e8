/* The encoder: one window of tokens to vectors. */
#include <math.h>
#include <string.h>

#include "base/error.h"
#include "nn/model.h"

void linear_apply(const struct network *n, const struct linear *l, const float *x, size_t stride, uint32_t rows,
                  float *out) {
    n->ops->matmul(x, stride, rows, l->in, l->panels, l->out, l->bias, out, l->out);
}

/* Buffers of one pass over `count` pieces. */
struct pass {
    const struct network *n;
    uint32_t count;
    float *x;      /* [count][width] */
    float *qkv;    /* [count][3 width] */
    float *mixed;  /* [count][width]: attention's result, then what is added to x */
    float *inner;  /* [count][inner] */
    float *scores; /* [count][count] of one attention head */
    float *keys;   /* panels: depth width/heads, `count` columns */
    float *values; /* panels: depth count, width/heads columns */
};

static att_status make_pass(struct pass *p, struct arena *a, att_error *err) {
    size_t count = p->count, width = p->n->width;
    uint32_t each = p->n->width / p->n->heads;
    p->x = arena_array(a, count * width, sizeof(float));
    p->qkv = arena_array(a, count * 3 * width, sizeof(float));
    p->mixed = arena_array(a, count * width, sizeof(float));
    p->inner = arena_array(a, count * p->n->inner, sizeof(float));
    p->scores = arena_array(a, count * count, sizeof(float));
    p->keys = arena_array(a, panels_size(each, p->count), sizeof(float));
    p->values = arena_array(a, panels_size(p->count, each), sizeof(float));
    bool all = p->x != NULL && p->qkv != NULL && p->mixed != NULL && p->inner != NULL && p->scores != NULL &&
               p->keys != NULL && p->values != NULL;
    return all ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a window of %u pieces", p->count);
}

static void embed(struct pass *p, uint32_t at, struct piece piece) {
    const struct network *n = p->n;
    float *x = p->x + (size_t)at * n->width;
    const int8_t *word = n->word + (size_t)piece.id * n->width;
    float scale = n->word_scale[piece.id];
    const float *position = n->position + (size_t)at * n->width;
    const float *shape = n->shape + (size_t)piece.shape * n->width;
    for (uint32_t i = 0; i < n->width; i++) {
        x[i] = (float)word[i] * scale + position[i] + shape[i];
    }
    n->ops->norm(x, n->width, n->norm.weight, n->norm.bias);
}

/* One head: scores = softmax(q k^T / sqrt(each)), mixed = scores v. */
static void attend(struct pass *p, uint32_t head) {
    const struct ops *ops = p->n->ops;
    uint32_t each = p->n->width / p->n->heads, count = p->count;
    size_t stride = (size_t)3 * p->n->width;
    float *q = p->qkv + (size_t)head * each, *k = q + p->n->width, *v = k + p->n->width;
    float by = 1.0f / sqrtf((float)each);
    for (uint32_t i = 0; i < count; i++) {
        ops->scale(q + i * stride, by, each);
        for (uint32_t j = 0; j < each; j++) {
            p->keys[panels_at(each, j, i)] = k[i * stride + j];
            p->values[panels_at(count, i, j)] = v[i * stride + j];
        }
    }
    ops->matmul(q, stride, count, each, p->keys, count, NULL, p->scores, count);
    for (uint32_t i = 0; i < count; i++) {
        ops->softmax(p->scores + (size_t)i * count, count);
    }
    ops->matmul(p->scores, count, count, count, p->values, each, NULL, p->mixed + (size_t)head * each, p->n->width);
}

static void run_layer(struct pass *p, const struct layer *l) {
    const struct network *n = p->n;
    size_t size = (size_t)p->count * n->width;
    linear_apply(n, &l->qkv, p->x, n->width, p->count, p->qkv);
    for (uint32_t head = 0; head < n->heads; head++) {
        attend(p, head);
    }
    float *added = p->qkv; /* free again */
    linear_apply(n, &l->o, p->mixed, n->width, p->count, added);
    n->ops->add(p->x, added, size);
    for (uint32_t i = 0; i < p->count; i++) {
        n->ops->norm(p->x + (size_t)i * n->width, n->width, l->norm1.weight, l->norm1.bias);
    }
    linear_apply(n, &l->up, p->x, n->width, p->count, p->inner);
    n->ops->gelu(p->inner, (size_t)p->count * n->inner);
    linear_apply(n, &l->down, p->inner, n->inner, p->count, p->mixed);
    n->ops->add(p->x, p->mixed, size);
    for (uint32_t i = 0; i < p->count; i++) {
        n->ops->norm(p->x + (size_t)i * n->width, n->width, l->norm2.weight, l->norm2.bias);
    }
}

/* The pieces of all tokens, [CLS] and [SEP] around them; first[i] is the place of token i's first piece. */
static att_status cut_pieces(const struct network *n, const struct slice *tokens, uint32_t token_count,
                             struct piece *pieces, uint32_t *first, uint32_t *count, att_error *err) {
    uint32_t at = 0;
    pieces[at++] = (struct piece){.id = n->vocabulary.begin};
    for (uint32_t i = 0; i < token_count; i++) {
        struct piece these[TOKEN_PIECES];
        uint32_t k = network_pieces(n, tokens[i], these);
        if (at + k + 1 > n->positions) {
            return fail(err, ATT_BAD_INPUT, "a window of more than %u pieces", n->positions);
        }
        first[i] = at;
        memcpy(pieces + at, these, k * sizeof *these);
        at += k;
    }
    pieces[at++] = (struct piece){.id = n->vocabulary.end};
    *count = at;
    return ATT_OK;
}

/* Everything but the result comes from `scratch` above the mark that the caller winds back to. */
static att_status encode(const struct network *n, struct arena *scratch, const struct slice *tokens,
                         uint32_t token_count, struct vectors *out, att_error *err) {
    struct piece *pieces = arena_array(scratch, n->positions, sizeof *pieces);
    uint32_t *first = arena_array(scratch, token_count, sizeof *first);
    if (pieces == NULL || first == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a window of %u tokens", token_count);
    }
    struct pass p = {.n = n};
    TRY(cut_pieces(n, tokens, token_count, pieces, first, &p.count, err));
    TRY(make_pass(&p, scratch, err));
    for (uint32_t i = 0; i < p.count; i++) {
        embed(&p, i, pieces[i]);
    }
    for (uint32_t i = 0; i < n->layer_count; i++) {
        run_layer(&p, &n->layers[i]);
    }
    for (uint32_t i = 0; i < token_count; i++) {
        memcpy(out->x + (size_t)i * n->width, p.x + (size_t)first[i] * n->width, n->width * sizeof *p.x);
    }
    return ATT_OK;
}

att_status network_encode(const struct network *n, struct arena *scratch, const struct slice *tokens,
                          uint32_t token_count, struct vectors *out, att_error *err) {
    *out = (struct vectors){.token_count = token_count, .width = n->width};
    if (token_count > n->positions) {
        return fail(err, ATT_BAD_INPUT, "a window of %u tokens where the network takes %u pieces", token_count,
                    n->positions);
    }
    out->x = arena_array(scratch, (size_t)token_count * n->width, sizeof *out->x);
    if (out->x == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the vectors of %u tokens", token_count);
    }
    struct arena_mark mark = arena_here(scratch);
    att_status status = encode(n, scratch, tokens, token_count, out, err);
    arena_rewind(scratch, mark);
    return status;
}

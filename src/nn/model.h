/* Inside the network: what network_read makes of the file. Weights are expanded to float32 and packed for the products;
 * the embeddings of words stay in eight bits with a scale a row. */
#ifndef ATTACHE_NN_MODEL_H
#define ATTACHE_NN_MODEL_H

#include "nn/network.h"
#include "nn/ops.h"

#define SHAPES 8
#define MOST_WIDTH 4096
#define DISTANCES 81 /* of a pointer: -40 … 40 tokens */
#define SAME_DISTANCES 16

/* out = x W^T + bias; panels as ops.h packs them, depth `in`. */
struct linear {
    const float *panels, *bias;
    uint32_t in, out;
};

struct norm {
    const float *weight, *bias; /* [width] */
};

struct layer {
    struct linear qkv; /* width → 3 width: query, key, value side by side */
    struct linear o, up, down;
    struct norm norm1, norm2;
};

struct labels {
    const char **at;
    uint32_t count;
};

/* A tagging label as decode_bio reads it. */
struct bio {
    uint32_t begin; /* for I-X: the label B-X; else the label itself */
    bool inside;    /* it is an I-X */
};

struct token_layer {
    struct linear linear;
    struct labels labels;
    struct bio *bio; /* [labels] */
};

struct span_layer {
    struct linear linear;
    struct labels labels;
};

struct pointer_layer {
    struct linear query, none;
    const float *key;      /* panels, depth D, `width` columns: the keys' weights as they stand, rows as depth */
    const float *key_bias; /* [D] */
    const float *distance; /* [DISTANCES] */
};

struct arc_layer {
    struct linear dep, head, label_dep, label_head;
    const float *root;     /* [width] */
    const float *bilinear; /* panels, depth A + 1, A columns */
    const float
        *label_bilinear; /* panels, depth R + 1 (the head's side), labels * (R + 1) columns (the dependent's side) */
    struct labels labels;
};

struct same_layer {
    struct linear query, key, none;
    const float *distance; /* [SAME_DISTANCES] */
    const float *type;     /* [2] */
};

/* The vocabulary as an open hash table; a continuation ("##ing") is kept without its marks and with the flag. */
struct vocabulary_slot {
    const char *piece; /* NULL: free */
    uint16_t len;      /* bytes */
    uint16_t id;
    bool inside;
};

struct vocabulary {
    struct vocabulary_slot *slots;
    uint32_t mask; /* slots - 1 */
    uint32_t count;
    uint32_t longest;             /* bytes of the longest piece */
    uint16_t unknown, begin, end; /* [UNK], [CLS], [SEP] */
};

struct network {
    struct arena arena; /* holds all below */
    const struct ops *ops;
    const char *name;
    char hash[65];
    uint32_t layer_count, width, heads, inner, positions;
    struct vocabulary vocabulary;
    const int8_t *word;            /* [vocabulary][width] */
    const float *word_scale;       /* [vocabulary] */
    const float *position, *shape; /* [positions][width], [SHAPES][width] */
    struct norm norm;
    struct layer *layers;
    struct token_layer token[TOKEN_HEADS];
    struct span_layer span[SPAN_HEADS];
    struct pointer_layer pointer[POINTER_HEADS];
    struct arc_layer arc;
    struct same_layer same;
    struct linear story; /* in = 0: the file has none */
};

#define LONGEST_PIECE 200 /* bytes; a vocabulary with a longer piece is refused */

/* Reads the vocabulary's lines into the table; `n` pieces are expected. */
att_status vocabulary_read(struct arena *a, const unsigned char *text, size_t len, uint32_t n, struct vocabulary *out,
                           att_error *err);
/* The longest piece that begins `text`, or false. */
bool vocabulary_longest(const struct vocabulary *v, const char *text, size_t len, bool inside, size_t *piece_len,
                        uint16_t *id);

/* ATT_BAD_MODEL where a head has a label that this version has no name for. */
att_status known_labels(const struct network *n, att_error *err);

/* out[rows][linear.out] = x[rows][linear.in] W^T + bias, rows of x `stride` floats apart. */
void linear_apply(const struct network *n, const struct linear *l, const float *x, size_t stride, uint32_t rows,
                  float *out);

#endif

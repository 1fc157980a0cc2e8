/* The network's operators on float32.
 *
 * Every kernel gives the same bytes: each output of a matrix product is one sum in the order of k, whatever the number of
 * lanes and of rows taken at once; sums along a row (norm, softmax) run in sixteen lanes and one fixed tree; exp and erf are
 * our own. Nothing is contracted (-ffp-contract=off), so AVX2 and SSE2 differ in speed alone.
 */
#ifndef ATTACHE_NN_OPS_H
#define ATTACHE_NN_OPS_H

#include <stddef.h>
#include <stdint.h>

#define PANEL 16 /* columns that stand side by side in packed weights */

/* Floats that a packed matrix of `depth` rows and `columns` columns takes: panels[column / 16][k][column % 16], zeros behind
 * the last column. */
size_t panels_size(uint32_t depth, uint32_t columns);
/* Where the element of row k and that column stands. */
size_t panels_at(uint32_t depth, uint32_t k, uint32_t column);

struct ops {
    const char *name;
    /* out[row][column] = bias[column] + sum over k of a[row][k] * b[k][column]; strides in floats; bias may be NULL. */
    void (*matmul)(const float *a, size_t a_stride, uint32_t rows, uint32_t depth, const float *panels,
                   uint32_t columns, const float *bias, float *out, size_t out_stride);
    float (*dot)(const float *a, const float *b, uint32_t n);
    void (*softmax)(float *x, uint32_t n);
    /* x = (x - mean) / sqrt(variance + 1e-12) * weight + bias, over one row of n */
    void (*norm)(float *x, uint32_t n, const float *weight, const float *bias);
    void (*gelu)(float *x, size_t n); /* x/2 * (1 + erf(x / sqrt 2)) */
    void (*tanh)(float *x, size_t n);
    void (*add)(float *x, const float *y, size_t n); /* x += y */
    void (*scale)(float *x, float by, size_t n);
};

extern const struct ops ops_plain; /* any processor */
#if defined(__x86_64__)
extern const struct ops ops_avx2;
#endif

/* The fastest that this processor runs. */
const struct ops *ops_best(void);

#endif

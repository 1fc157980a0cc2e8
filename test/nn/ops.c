/* The operators: each kernel against a plain loop, byte for byte, and the functions against the C library's. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "nn/ops.h"

static uint64_t seed = 1;

static float number(void) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (float)((double)(seed >> 40) / (double)(1 << 24) * 4 - 2);
}

static float *numbers(size_t n) {
    float *x = malloc((n + 1) * sizeof *x);
    assert_non_null(x);
    for (size_t i = 0; i < n; i++) {
        x[i] = number();
    }
    return x;
}

/* The product that defines the others: one sum for each output, in the order of k. */
static float product(const float *a, const float *b, uint32_t depth, uint32_t columns, uint32_t column, float bias) {
    volatile float sum = bias; /* volatile: every step rounded to float */
    for (uint32_t k = 0; k < depth; k++) {
        volatile float term = a[k] * b[(size_t)k * columns + column];
        sum = sum + term;
    }
    return sum;
}

static void check_matmul(const struct ops *ops, uint32_t rows, uint32_t depth, uint32_t columns) {
    float *a = numbers((size_t)rows * depth), *b = numbers((size_t)depth * columns), *bias = numbers(columns);
    size_t stride = (size_t)columns + 3;
    float *out = numbers(rows * stride), *panels = calloc(panels_size(depth, columns), sizeof *panels);
    assert_non_null(panels);
    for (uint32_t k = 0; k < depth; k++) {
        for (uint32_t c = 0; c < columns; c++) {
            panels[panels_at(depth, k, c)] = b[(size_t)k * columns + c];
        }
    }
    float behind = out[(rows - 1) * stride + columns];
    ops->matmul(a, depth, rows, depth, panels, columns, bias, out, stride);
    for (uint32_t r = 0; r < rows; r++) {
        for (uint32_t c = 0; c < columns; c++) {
            float want = product(a + (size_t)r * depth, b, depth, columns, c, bias[c]);
            assert_memory_equal(&out[r * stride + c], &want, sizeof want);
        }
    }
    assert_true(out[(rows - 1) * stride + columns] == behind); /* nothing is written beside the columns */
    free(a);
    free(b);
    free(bias);
    free(out);
    free(panels);
}

static void matmul_is_the_plain_sum(void **state) {
    const struct ops *ops = *state;
    static const uint32_t sizes[][3] = {{1, 1, 1},    {1, 24, 40}, {7, 385, 16}, {13, 400, 33},
                                        {6, 768, 48}, {3, 5, 15},  {20, 12, 200}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        check_matmul(ops, sizes[i][0], sizes[i][1], sizes[i][2]);
    }
}

static void kernels_agree(void **state) {
    const struct ops *ops = *state;
    for (uint32_t n = 1; n < 200; n += 7) {
        float *x = numbers(n), *y = malloc(n * sizeof *y), *w = numbers(n);
        memcpy(y, x, n * sizeof *x);
        float d = ops->dot(x, w, n), e = ops_plain.dot(y, w, n);
        assert_memory_equal(&d, &e, sizeof d);
        ops->norm(x, n, w, w);
        ops_plain.norm(y, n, w, w);
        assert_memory_equal(x, y, n * sizeof *x);
        ops->gelu(x, n);
        ops_plain.gelu(y, n);
        assert_memory_equal(x, y, n * sizeof *x);
        ops->tanh(x, n);
        ops_plain.tanh(y, n);
        assert_memory_equal(x, y, n * sizeof *x);
        ops->softmax(x, n);
        ops_plain.softmax(y, n);
        assert_memory_equal(x, y, n * sizeof *x);
        free(x);
        free(y);
        free(w);
    }
}

static void functions_are_near_the_librarys(void **state) {
    const struct ops *ops = *state;
    for (float v = -12; v < 12; v += 0.0037f) {
        float g = v, t = v, e[2] = {v, 0};
        ops->gelu(&g, 1);
        assert_true(fabs((double)g - 0.5 * v * (1 + erf(v / sqrt(2)))) < 2e-6);
        ops->tanh(&t, 1);
        assert_true(fabs((double)t - tanh(v)) < 5e-7);
        ops->softmax(e, 2);
        assert_true(fabs(log((double)e[0] / (double)e[1]) - v) < 2e-6);
    }
}

static void softmax_bears_anything(void **state) {
    const struct ops *ops = *state;
    float x[5] = {1000, -1000, 999, -INFINITY, 0};
    ops->softmax(x, 5);
    assert_true(fabs((double)x[0] - 0.731058) < 1e-5 && x[1] < 1e-30f && x[3] < 1e-30f);
    float y[4] = {NAN, 1, INFINITY, -INFINITY};
    ops->softmax(y, 4); /* whatever comes out, it comes out */
    float z[1] = {7};
    ops->softmax(z, 1);
    assert_true(z[0] == 1);
}

static void norm_is_norm(void **state) {
    const struct ops *ops = *state;
    float x[4] = {1, 2, 3, 6}, w[4] = {1, 1, 2, 1}, b[4] = {0, 0, 1, 0};
    ops->norm(x, 4, w, b);
    double by = 1 / sqrt(3.5);
    assert_true(fabs((double)x[0] + 2 * by) < 1e-6 && fabs((double)x[2] - 1) < 1e-6 &&
                fabs((double)x[3] - 3 * by) < 1e-6);
}

static int plain(void **state) {
    *state = (void *)(uintptr_t)&ops_plain;
    return 0;
}

static int best(void **state) {
    *state = (void *)(uintptr_t)ops_best();
    return 0;
}

#define BOTH(test) cmocka_unit_test_setup(test, plain), cmocka_unit_test_setup(test, best)

int main(void) {
    const struct CMUnitTest tests[] = {
        BOTH(matmul_is_the_plain_sum), BOTH(kernels_agree), BOTH(functions_are_near_the_librarys),
        BOTH(softmax_bears_anything),  BOTH(norm_is_norm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

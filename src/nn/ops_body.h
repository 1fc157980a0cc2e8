/* The operators, written once and compiled for each kind of processor. The file that includes this sets LANES (floats in a
 * vector register), ROWS (rows of a product taken at once), OPS (the table's name) and OPS_TEXT. */
#include <math.h>
#include <string.h>

#include "nn/ops.h"

typedef float lanes __attribute__((vector_size(LANES * sizeof(float))));
typedef float loose __attribute__((vector_size(LANES * sizeof(float)), aligned(sizeof(float)), may_alias));

#define VECTORS (PANEL / LANES)
#define DEPTH_BLOCK 384 /* rows of a panel that stay in the first cache: 24 KiB */
#define ALWAYS static inline __attribute__((always_inline))

/* `rows` rows of a, one panel, some depth: out[r][0…15] += the product. `rows` is a constant at every call, so that the sums
 * stay in registers. */
ALWAYS void block(const float *a, size_t a_stride, const float *panel, uint32_t depth, float *out, size_t out_stride,
                  const uint32_t rows) {
    lanes sum[ROWS][VECTORS];
    for (uint32_t r = 0; r < rows; r++) {
        for (uint32_t v = 0; v < VECTORS; v++) {
            sum[r][v] = *(const loose *)(out + r * out_stride + v * LANES);
        }
    }
    for (uint32_t k = 0; k < depth; k++) {
        lanes b[VECTORS];
        for (uint32_t v = 0; v < VECTORS; v++) {
            b[v] = *(const loose *)(panel + (size_t)k * PANEL + v * LANES);
        }
        for (uint32_t r = 0; r < rows; r++) {
            for (uint32_t v = 0; v < VECTORS; v++) {
                sum[r][v] += b[v] * a[r * a_stride + k];
            }
        }
    }
    for (uint32_t r = 0; r < rows; r++) {
        for (uint32_t v = 0; v < VECTORS; v++) {
            *(loose *)(out + r * out_stride + v * LANES) = sum[r][v];
        }
    }
}

/* All rows with one panel's piece; the panel is whole (sixteen columns of out may be written). */
static void whole_panel(const float *a, size_t a_stride, uint32_t rows, const float *panel, uint32_t depth, float *out,
                        size_t out_stride) {
    uint32_t r = 0;
    for (; r + ROWS <= rows; r += ROWS) {
        block(a + r * a_stride, a_stride, panel, depth, out + r * out_stride, out_stride, ROWS);
    }
    for (; r < rows; r++) {
        block(a + r * a_stride, a_stride, panel, depth, out + r * out_stride, out_stride, 1);
    }
}

/* The last panel, where out has fewer than sixteen columns left: the same by way of a buffer. */
static void part_panel(const float *a, size_t a_stride, uint32_t rows, const float *panel, uint32_t depth, float *out,
                       size_t out_stride, uint32_t columns) {
    for (uint32_t r = 0; r < rows; r += ROWS) {
        uint32_t n = rows - r < ROWS ? rows - r : ROWS;
        float buffer[ROWS * PANEL] = {0};
        for (uint32_t i = 0; i < n; i++) {
            memcpy(buffer + i * PANEL, out + (r + i) * out_stride, columns * sizeof *out);
        }
        whole_panel(a + r * a_stride, a_stride, n, panel, depth, buffer, PANEL);
        for (uint32_t i = 0; i < n; i++) {
            memcpy(out + (r + i) * out_stride, buffer + i * PANEL, columns * sizeof *out);
        }
    }
}

static void matmul(const float *a, size_t a_stride, uint32_t rows, uint32_t depth, const float *panels,
                   uint32_t columns, const float *bias, float *out, size_t out_stride) {
    for (uint32_t r = 0; r < rows; r++) {
        if (bias != NULL) {
            memcpy(out + r * out_stride, bias, columns * sizeof *out);
        } else {
            memset(out + r * out_stride, 0, columns * sizeof *out);
        }
    }
    for (uint32_t column = 0; column < columns; column += PANEL) {
        const float *panel = panels + (size_t)column * depth;
        for (uint32_t k = 0; k < depth; k += DEPTH_BLOCK) {
            uint32_t n = depth - k < DEPTH_BLOCK ? depth - k : DEPTH_BLOCK;
            if (columns - column >= PANEL) {
                whole_panel(a + k, a_stride, rows, panel + (size_t)k * PANEL, n, out + column, out_stride);
            } else {
                part_panel(a + k, a_stride, rows, panel + (size_t)k * PANEL, n, out + column, out_stride,
                           columns - column);
            }
        }
    }
}

/* ---- sums along a row: lane i holds elements i, i + 16, … ---- */

ALWAYS float tree(const float lane[16]) {
    float s[16];
    memcpy(s, lane, sizeof s);
    for (uint32_t width = 8; width > 0; width /= 2) {
        for (uint32_t i = 0; i < width; i++) {
            s[i] += s[i + width];
        }
    }
    return s[0];
}

ALWAYS float sum(const float *x, uint32_t n) {
    float lane[16] = {0};
    uint32_t i = 0;
    for (; i + 16 <= n; i += 16) {
        for (uint32_t j = 0; j < 16; j++) {
            lane[j] += x[i + j];
        }
    }
    for (; i < n; i++) {
        lane[i % 16] += x[i];
    }
    return tree(lane);
}

static float dot(const float *a, const float *b, uint32_t n) {
    float lane[16] = {0};
    uint32_t i = 0;
    for (; i + 16 <= n; i += 16) {
        for (uint32_t j = 0; j < 16; j++) {
            lane[j] += a[i + j] * b[i + j];
        }
    }
    for (; i < n; i++) {
        lane[i % 16] += a[i] * b[i];
    }
    return tree(lane);
}

ALWAYS float greatest(const float *x, uint32_t n) {
    float lane[16];
    for (uint32_t j = 0; j < 16; j++) {
        lane[j] = x[0];
    }
    uint32_t i = 0;
    for (; i + 16 <= n; i += 16) {
        for (uint32_t j = 0; j < 16; j++) {
            lane[j] = x[i + j] > lane[j] ? x[i + j] : lane[j];
        }
    }
    for (; i < n; i++) {
        lane[0] = x[i] > lane[0] ? x[i] : lane[0];
    }
    for (uint32_t j = 1; j < 16; j++) {
        lane[0] = lane[j] > lane[0] ? lane[j] : lane[0];
    }
    return lane[0];
}

static void norm(float *x, uint32_t n, const float *weight, const float *bias) {
    float mean = sum(x, n) / (float)n;
    for (uint32_t i = 0; i < n; i++) {
        x[i] -= mean;
    }
    float by = 1.0f / sqrtf(dot(x, x, n) / (float)n + 1e-12f);
    for (uint32_t i = 0; i < n; i++) {
        x[i] = x[i] * by * weight[i] + bias[i];
    }
}

/* ---- element by element ---- */

/* e^x to about one unit in the last place: x = n ln 2 + r, a polynomial for e^r (Cephes' expf), 2^n by the exponent's bits.
 * Below -87 it gives e^-87, above 88 e^88. */
ALWAYS float exponential(float x) {
    x = x > -87.0f ? x : -87.0f; /* a NaN becomes -87 */
    x = x < 88.0f ? x : 88.0f;
    float shifted = x * 1.44269504088896341f + 12582912.0f; /* 1.5 * 2^23 rounds to a whole number */
    float n = shifted - 12582912.0f;
    float r = x - n * 0.693359375f;
    r = r - n * -2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    int32_t bits = ((int32_t)n + 127) << 23;
    float power;
    memcpy(&power, &bits, sizeof power);
    return p * power;
}

/* erf as a quotient of polynomials on [-4, 4] (the coefficients are Eigen's), one beyond. */
ALWAYS float error_function(float x) {
    x = x > -4.0f ? x : -4.0f;
    x = x < 4.0f ? x : 4.0f;
    float s = x * x;
    float p = -2.72614225801306e-10f;
    p = p * s + 2.77068142495902e-08f;
    p = p * s + -2.10102402082508e-06f;
    p = p * s + -5.69250639462346e-05f;
    p = p * s + -7.34990630326855e-04f;
    p = p * s + -2.95459980854025e-03f;
    p = p * s + -1.60960333262415e-02f;
    float q = -1.45660718464996e-05f;
    q = q * s + -2.13374055278905e-04f;
    q = q * s + -1.68282697438203e-03f;
    q = q * s + -7.37332916720468e-03f;
    q = q * s + -1.42647390514189e-02f;
    return x * p / q;
}

static void softmax_row(float *x, uint32_t n) {
    float most = greatest(x, n);
    for (uint32_t i = 0; i < n; i++) {
        x[i] = exponential(x[i] - most);
    }
    float by = 1.0f / sum(x, n);
    for (uint32_t i = 0; i < n; i++) {
        x[i] *= by;
    }
}

static void gelu(float *x, size_t n) {
    for (size_t i = 0; i < n; i++) {
        x[i] = 0.5f * x[i] * (1.0f + error_function(x[i] * 0.70710678118654752f));
    }
}

static void tangent(float *x, size_t n) {
    for (size_t i = 0; i < n; i++) {
        x[i] = 1.0f - 2.0f / (exponential(2.0f * x[i]) + 1.0f);
    }
}

static void add(float *x, const float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        x[i] += y[i];
    }
}

static void scale(float *x, float by, size_t n) {
    for (size_t i = 0; i < n; i++) {
        x[i] *= by;
    }
}

const struct ops OPS = {
    .name = OPS_TEXT,
    .matmul = matmul,
    .dot = dot,
    .softmax = softmax_row,
    .norm = norm,
    .gelu = gelu,
    .tanh = tangent,
    .add = add,
    .scale = scale,
};

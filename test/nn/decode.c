/* Decoding: the best sequence that the rule of BIO allows, against trying all of them. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "tiny.h"

#define TOKENS 5

static bool allowed(const struct network *n, enum token_head head, uint32_t before, uint32_t label) {
    const char *b = token_head_label(n, head, before), *l = token_head_label(n, head, label);
    return l[0] != 'I' || (b[0] != 'O' && strcmp(b + 1, l + 1) == 0);
}

/* Tries every sequence; `head` has few labels. */
static void best_by_trial(const struct network *n, enum token_head head, const float *scores, uint32_t labels,
                          uint32_t *best) {
    double most = -1e30;
    uint32_t y[TOKENS] = {0};
    for (;;) {
        double sum = 0;
        bool good = token_head_label(n, head, y[0])[0] != 'I';
        for (uint32_t t = 0; t < TOKENS; t++) {
            sum += (double)scores[t * labels + y[t]];
            good = good && (t == 0 || allowed(n, head, y[t - 1], y[t]));
        }
        if (good && sum > most) {
            most = sum;
            memcpy(best, y, sizeof y);
        }
        uint32_t t = 0;
        while (t < TOKENS && ++y[t] == labels) {
            y[t++] = 0;
        }
        if (t == TOKENS) {
            return;
        }
    }
}

/* One log-softmax a token moves all of its scores alike, so the raw scores order the sequences the same way. */
static void best_sequence(void **state) {
    (void)state;
    struct network *n = tiny_open();
    uint32_t labels = token_head_labels(n, HEAD_REPORT);
    assert_int_equal(labels, 7);
    struct arena a;
    arena_init(&a, 0);
    uint64_t seed = 7;
    for (int round = 0; round < 60; round++) {
        float scores[TOKENS * 7];
        for (size_t i = 0; i < TOKENS * 7; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            scores[i] = (float)((double)(seed >> 40) / (double)(1 << 24) * 4);
        }
        uint32_t got[TOKENS], want[TOKENS];
        assert_int_equal(decode_bio(n, HEAD_REPORT, &a, scores, TOKENS, got), ATT_OK);
        best_by_trial(n, HEAD_REPORT, scores, labels, want);
        assert_memory_equal(got, want, sizeof want);
    }
    arena_free(&a);
    network_close(n);
}

static void bears_what_is_no_number(void **state) {
    (void)state;
    struct network *n = tiny_open();
    struct arena a;
    arena_init(&a, 0);
    float scores[4 * 3] = {NAN, NAN, NAN, INFINITY, -INFINITY, 0, -INFINITY, -INFINITY, -INFINITY, 0, 0, 1};
    uint32_t labels[4];
    assert_int_equal(decode_bio(n, HEAD_CUE, &a, scores, 4, labels), ATT_OK);
    for (int i = 0; i < 4; i++) {
        assert_true(labels[i] < 3);
    }
    assert_int_equal(decode_bio(n, HEAD_CUE, &a, scores, 0, labels), ATT_OK);
    arena_free(&a);
    network_close(n);
}

static void softmax_sums_to_one(void **state) {
    (void)state;
    float x[3] = {1, 2, 3};
    softmax(x, 3);
    assert_true(fabs((double)x[0] + (double)x[1] + (double)x[2] - 1) < 1e-6 && fabs((double)x[2] - 0.66524) < 1e-4);
    softmax(x, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(best_sequence),
        cmocka_unit_test(bears_what_is_no_number),
        cmocka_unit_test(softmax_sums_to_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

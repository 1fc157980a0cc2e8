/* The maximum spanning tree against trying all trees, and on scores made to be hard. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "syntax/spanning.h"

#define MOST 6

static uint64_t seed = 11;

static float number(void) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (float)(seed >> 56) - 128; /* whole numbers, so that ties occur and sums are exact */
}

/* One root, every word reaches it. */
static bool is_tree(const uint32_t *heads, uint32_t n) {
    uint32_t roots = 0;
    for (uint32_t i = 0; i < n; i++) {
        roots += heads[i] == 0;
        uint32_t steps = 0, at = i + 1;
        while (at != 0 && steps++ <= n) {
            at = heads[at - 1];
            if (at > n) {
                return false;
            }
        }
        if (at != 0) {
            return false;
        }
    }
    return roots == 1;
}

static double total(const float *scores, const uint32_t *heads, uint32_t n) {
    double sum = 0;
    for (uint32_t i = 0; i < n; i++) {
        sum += (double)scores[(size_t)i * (n + 1) + heads[i]];
    }
    return sum;
}

static double best_by_trial(const float *scores, uint32_t n) {
    uint32_t heads[MOST] = {0};
    double best = -1e30;
    for (;;) {
        if (is_tree(heads, n) && total(scores, heads, n) > best) {
            best = total(scores, heads, n);
        }
        uint32_t i = 0;
        while (i < n && ++heads[i] > n) {
            heads[i++] = 0;
        }
        if (i == n) {
            return best;
        }
    }
}

static void best_tree(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    for (int round = 0; round < 400; round++) {
        uint32_t n = 1 + (uint32_t)round % (round < 380 ? 5 : MOST);
        float scores[MOST * (MOST + 1)];
        for (size_t i = 0; i < (size_t)n * (n + 1); i++) {
            scores[i] = number();
        }
        uint32_t heads[MOST];
        att_error err = {0};
        assert_int_equal(spanning_tree(&a, scores, n, heads, &err), ATT_OK);
        assert_true(is_tree(heads, n));
        assert_true(total(scores, heads, n) == best_by_trial(scores, n));
    }
    arena_free(&a);
}

static void best_is_taken_where_it_is_a_tree(void **state) {
    (void)state;
    /* he → saw ← her, saw under the root; each word's best head makes the tree. */
    float scores[] = {0, 0, 9, 1, 5, 1, 0, 1, 2, 1, 9, 0};
    uint32_t heads[3];
    struct arena a;
    arena_init(&a, 0);
    att_error err = {0};
    assert_int_equal(spanning_tree(&a, scores, 3, heads, &err), ATT_OK);
    assert_true(heads[0] == 2 && heads[1] == 0 && heads[2] == 2);
    arena_free(&a);
}

/* Cycles inside cycles: each word likes its neighbour best, the pairs like each other, and so on up. */
static void nested_cycles(struct arena *a, uint32_t n) {
    float *scores = calloc((size_t)n * (n + 1), sizeof *scores);
    uint32_t *heads = calloc(n, sizeof *heads);
    assert_true(scores != NULL && heads != NULL);
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t j = 0; j < n; j++) {
            float level = 0;
            while (i >> (int)level != j >> (int)level) {
                level++;
            }
            scores[(size_t)i * (n + 1) + 1 + j] = 100 - level;
        }
        scores[(size_t)i * (n + 1)] = (float)(i % 7) - 50;
    }
    att_error err = {0};
    assert_int_equal(spanning_tree(a, scores, n, heads, &err), ATT_OK);
    assert_true(is_tree(heads, n));
    free(scores);
    free(heads);
}

static void hard_scores(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    clock_t begin = clock();
    for (uint32_t n = 2; n <= SPANNING_MOST; n = n < 64 ? n + 1 : n * 2) {
        nested_cycles(&a, n);
    }
    nested_cycles(&a, SPANNING_MOST);
    assert_true((double)(clock() - begin) / CLOCKS_PER_SEC < 5);
    arena_free(&a);
}

static void bears_what_is_no_number(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    float scores[5 * 6];
    const float some[] = {NAN, INFINITY, -INFINITY, 1e38f, -1e38f, 0};
    uint32_t heads[5];
    for (int round = 0; round < 200; round++) {
        for (size_t i = 0; i < 30; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            scores[i] = some[(seed >> 40) % 6];
        }
        att_error err = {0};
        assert_int_equal(spanning_tree(&a, scores, 5, heads, &err), ATT_OK);
        assert_true(is_tree(heads, 5));
    }
    arena_free(&a);
}

static void memory_may_fail(void **state) {
    (void)state;
    float scores[2] = {0, 0};
    uint32_t heads[1];
    for (uint64_t i = 1;; i++) {
        struct arena a;
        arena_init(&a, 0);
        att_error err = {0};
        arena_fail_after(i);
        att_status status = spanning_tree(&a, scores, 1, heads, &err);
        arena_fail_after(0);
        arena_free(&a);
        if (status == ATT_OK) {
            assert_true(i > 3);
            return;
        }
        assert_int_equal(status, ATT_NO_MEMORY);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(best_tree),       cmocka_unit_test(best_is_taken_where_it_is_a_tree),
        cmocka_unit_test(hard_scores),     cmocka_unit_test(bears_what_is_no_number),
        cmocka_unit_test(memory_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

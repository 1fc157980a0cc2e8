/* The network against what train/tiny_model.py computed in plain Python from the same weights (test/data/tiny.scores), and
 * how it bears windows and memory at their ends. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tiny.h"

#define MOST_TOKENS 32

/* The expected numbers, line by line. */
struct answers {
    const char *at;
    struct slice tokens[MOST_TOKENS];
    uint32_t count;
};

static const char *end_of_line(const char *s) {
    return s + strcspn(s, "\n");
}

/* Reads a "window" line; false at the end. */
static bool next_window(struct answers *a) {
    if (strncmp(a->at, "window\t", 7) != 0) {
        assert_int_equal(*a->at, '\0');
        return false;
    }
    const char *end = end_of_line(a->at);
    a->count = 0;
    for (const char *s = a->at + 7; s < end; s++) {
        size_t len = strcspn(s, "\t\n");
        assert_true(a->count < MOST_TOKENS);
        a->tokens[a->count++] = (struct slice){s, len};
        s += len;
    }
    a->at = end + 1;
    return true;
}

static void check(struct answers *a, const char *name, const float *x, size_t n) {
    const char *end = end_of_line(a->at);
    size_t name_len = strlen(name);
    if (strncmp(a->at, name, name_len) != 0 || a->at[name_len] != '\t') {
        fail_msg("%s where the line is %.40s", name, a->at);
    }
    const char *s = a->at + name_len + 1;
    for (size_t i = 0; i < n; i++) {
        char *stop;
        double want = strtod(s, &stop);
        assert_true(stop != s && stop <= end);
        if (!(fabs((double)x[i] - want) <= 1e-5 * fmax(1, fabs(want)))) {
            fail_msg("%s: number %zu is %.8g, not %.8g", name, i, (double)x[i], want);
        }
        s = stop;
    }
    assert_ptr_equal(s, end);
    a->at = end + 1;
}

static const char *const token_names[TOKEN_HEADS] = {"sentence", "upos",  "xpos",   "feats",    "lemma",
                                                     "names",    "times", "report", "claim",    "cue",
                                                     "mention",  "event", "act",    "condition"};
static const char *const span_names[SPAN_HEADS] = {"mode", "status", "when", "kind", "sector", "act_status"};
static const char *const pointer_names[POINTER_HEADS] = {
    "actor", "recipient", "said_by", "place",     "time",      "country", "antecedent", "source",
    "via",   "cue",       "issuer",  "addressee", "condition", "due",     "event",      "speaker"};

static void check_span(struct answers *a, const struct network *n, struct arena *arena, const struct vectors *v,
                       uint32_t first, uint32_t end) {
    float x[128];
    char name[64];
    for (enum span_head h = 0; h < SPAN_HEADS; h++) {
        assert_true(span_head_labels(n, h) <= 128);
        span_head_scores(n, h, v, first, end, x);
        snprintf(name, sizeof name, "span.%s", span_names[h]);
        check(a, name, x, span_head_labels(n, h));
    }
    for (enum pointer_head h = 0; h < POINTER_HEADS; h++) {
        assert_int_equal(pointer_scores(n, h, arena, v, first, end, x), ATT_OK);
        snprintf(name, sizeof name, "pointer.%s", pointer_names[h]);
        check(a, name, x, v->token_count + 1);
    }
    float query[SAME_WIDTH], key[SAME_WIDTH], fresh;
    same_vectors(n, v, first, end, query, key, &fresh);
    check(a, "same.query", query, SAME_WIDTH);
    check(a, "same.key", key, SAME_WIDTH);
    check(a, "same.none", &fresh, 1);
    int8_t story[STORY_WIDTH];
    assert_true(network_has_story(n));
    window_mean(v, x);
    story_vector(n, v, x, first, end, story);
    for (int i = 0; i < STORY_WIDTH; i++) {
        x[i] = story[i];
    }
    check(a, "story", x, STORY_WIDTH);
}

static void check_window(struct answers *a, const struct network *n, struct arena *arena) {
    struct vectors v;
    att_error err = {0};
    uint32_t count = a->count;
    assert_int_equal(network_encode(n, arena, a->tokens, count, &v, &err), ATT_OK);
    check(a, "vectors", v.x, (size_t)count * v.width);
    static float x[MOST_TOKENS * 128];
    for (enum token_head h = 0; h < TOKEN_HEADS; h++) {
        char name[64];
        assert_true(token_head_labels(n, h) <= 128);
        token_head_scores(n, h, &v, 0, count, x);
        snprintf(name, sizeof name, "head.%s", token_names[h]);
        check(a, name, x, (size_t)count * token_head_labels(n, h));
    }
    check_span(a, n, arena, &v, 0, 1);
    check_span(a, n, arena, &v, count / 2, count / 2 + 2 < count ? count / 2 + 2 : count);
    uint32_t heads[MOST_TOKENS];
    for (uint32_t i = 0; i < count; i++) {
        heads[i] = i;
    }
    assert_int_equal(arc_scores(n, arena, &v, 0, count, x), ATT_OK);
    check(a, "arcs", x, (size_t)count * (count + 1));
    assert_int_equal(label_scores(n, arena, &v, 0, count, heads, x), ATT_OK);
    check(a, "labels", x, (size_t)count * arc_labels(n));
}

static void same_as_python(void **state) {
    (void)state;
    struct network *n = tiny_open();
    struct buffer b = tiny_file("tiny.scores");
    buffer_add(&b, "", 1); /* a NUL behind it */
    struct arena arena;
    arena_init(&arena, 0);
    struct answers a = {.at = b.at};
    int windows = 0;
    for (; next_window(&a); windows++) {
        check_window(&a, n, &arena);
    }
    assert_int_equal(windows, 2);
    arena_free(&arena);
    buffer_free(&b);
    network_close(n);
}

static void says_what_it_is(void **state) {
    (void)state;
    struct network *n = tiny_open();
    assert_string_equal(network_name(n), "tiny");
    assert_int_equal(strlen(network_hash(n)), 64);
    assert_int_equal(network_width(n), 24);
    assert_int_equal(network_positions(n), 512);
    assert_int_equal(token_head_labels(n, HEAD_UPOS), 17);
    assert_string_equal(token_head_label(n, HEAD_UPOS, 0), "ADJ");
    assert_string_equal(span_head_label(n, SPAN_SECTOR, 0), "");
    assert_string_equal(arc_label(n, arc_labels(n) - 1), "xcomp");
    network_close(n);
}

static void same_event_scores(void **state) {
    (void)state;
    struct network *n = tiny_open();
    float zero[SAME_WIDTH] = {0}, one[SAME_WIDTH];
    for (size_t i = 0; i < SAME_WIDTH; i++) {
        one[i] = 1;
    }
    /* Distances 5 and 6 share a bucket, 6 and 7 do not; nor do 400 and 401; beyond that all are one. */
    assert_true(same_score(n, zero, one, 5, true) == same_score(n, zero, one, 6, true));
    assert_true(same_score(n, zero, one, 6, true) != same_score(n, zero, one, 7, true));
    assert_true(same_score(n, zero, one, 400, true) != same_score(n, zero, one, 401, true));
    assert_true(same_score(n, zero, one, 401, true) == same_score(n, zero, one, UINT32_MAX, true));
    assert_true(same_score(n, zero, one, 1, true) != same_score(n, zero, one, 1, false));
    float d = same_score(n, one, one, 1, true) - same_score(n, zero, one, 1, true);
    assert_true(fabs((double)d - SAME_WIDTH / 4.0) < 1e-4);
    network_close(n);
}

static void windows_have_ends(void **state) {
    (void)state;
    struct network *n = tiny_open();
    struct arena arena;
    arena_init(&arena, 0);
    struct vectors v;
    att_error err = {0};
    struct slice words[600];
    for (size_t i = 0; i < 600; i++) {
        words[i] = slice_of("war");
    }
    assert_int_equal(network_encode(n, &arena, words, 510, &v, &err), ATT_OK); /* with [CLS] and [SEP] just 512 */
    assert_int_equal(network_encode(n, &arena, words, 511, &v, &err), ATT_BAD_INPUT);
    assert_int_equal(network_encode(n, &arena, words, 600, &v, &err), ATT_BAD_INPUT);
    assert_int_equal(network_encode(n, &arena, words, 0, &v, &err), ATT_OK);
    assert_int_equal(v.token_count, 0);
    arena_free(&arena);
    network_close(n);
}

/* Only what is asked for stays in the arena. */
static void scratch_is_given_back(void **state) {
    (void)state;
    struct network *n = tiny_open();
    struct arena arena;
    arena_init(&arena, 0);
    struct slice words[2] = {slice_of("peace"), slice_of("talks")};
    struct vectors v;
    att_error err = {0};
    assert_int_equal(network_encode(n, &arena, words, 2, &v, &err), ATT_OK);
    struct arena_mark before = arena_here(&arena);
    float x[200], p[3];
    uint32_t heads[2] = {0, 1};
    assert_int_equal(pointer_scores(n, POINTER_ACTOR, &arena, &v, 0, 1, p), ATT_OK);
    assert_int_equal(arc_scores(n, &arena, &v, 0, 2, x), ATT_OK);
    assert_int_equal(label_scores(n, &arena, &v, 0, 2, heads, x), ATT_OK);
    struct arena_mark after = arena_here(&arena);
    assert_true(before.block == after.block && before.used == after.used);
    arena_free(&arena);
    network_close(n);
}

static void memory_may_fail(void **state) {
    (void)state;
    struct buffer file = tiny_file("tiny.safetensors");
    att_error err = {0};
    uint64_t fails = 0;
    for (uint64_t i = 1;; i += 7) { /* opening */
        struct network *n;
        arena_fail_after(i);
        att_status status = network_read(file.at, file.len, &n, &err);
        arena_fail_after(0);
        if (status == ATT_OK) {
            network_close(n);
            break;
        }
        assert_int_equal(status, ATT_NO_MEMORY);
        assert_null(n);
        fails++;
    }
    assert_true(fails > 20);
    struct network *n = tiny_open();
    struct slice words[2] = {slice_of("peace"), slice_of("talks")};
    for (uint64_t i = 1;; i++) { /* encoding and the pair heads */
        struct arena arena;
        arena_init(&arena, 0);
        arena_fail_after(i);
        struct vectors v;
        float x[200];
        uint32_t heads[2] = {0, 1};
        att_status status = network_encode(n, &arena, words, 2, &v, &err);
        status = status != ATT_OK ? status : pointer_scores(n, POINTER_ACTOR, &arena, &v, 0, 1, x);
        status = status != ATT_OK ? status : arc_scores(n, &arena, &v, 0, 2, x);
        status = status != ATT_OK ? status : label_scores(n, &arena, &v, 0, 2, heads, x);
        status = status != ATT_OK ? status : decode_bio(n, HEAD_CUE, &arena, x, 2, heads);
        arena_fail_after(0);
        arena_free(&arena);
        if (status == ATT_OK) {
            assert_true(i > 15);
            break;
        }
        assert_int_equal(status, ATT_NO_MEMORY);
    }
    buffer_free(&file);
    network_close(n);
}

/* A name that was exchanged before the header was hashed must be seen all the same. */
static void knows_its_labels(void **state) {
    (void)state;
    static const char *const names[] = {"B-ASSAULT", "I-threat",      "I-Location", "nsubj:pass",
                                        "PROPN",     "heavy-weapons", "negated"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct buffer file = tiny_file("tiny.safetensors");
        size_t len = strlen(names[i]), at = 0;
        while (at + len <= file.len && memcmp(file.at + at, names[i], len) != 0) {
            at++;
        }
        assert_true(at + len <= file.len);
        file.at[at + len - 2] ^= 4;
        tiny_seal(&file);
        struct network *n;
        att_error err = {0};
        assert_int_equal(network_read(file.at, file.len, &n, &err), ATT_BAD_MODEL);
        assert_non_null(strstr(err.message, "labels."));
        buffer_free(&file);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_as_python),        cmocka_unit_test(says_what_it_is),
        cmocka_unit_test(same_event_scores),     cmocka_unit_test(windows_have_ends),
        cmocka_unit_test(scratch_is_given_back), cmocka_unit_test(memory_may_fail),
        cmocka_unit_test(knows_its_labels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Long and hostile inputs, want of memory, proposals that make no sense. */
#include <time.h>

#include "plain.h"

#include "time/time.h"

#define MANY 20000u /* words, or more of short ones */
#define SECONDS 5.0 /* of the processor: many times what it takes, sanitizers included */

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* MANY tokens that repeat `words`. */
static void repeated(const char *words) {
    struct document d;
    struct arena scratch;
    char *text = malloc(MANY * 8 + 200);
    size_t len = 0, n = strlen(words);

    assert_non_null(text);
    while (len < MANY * 8) {
        memcpy(text + len, words, n);
        len += n;
        text[len++] = ' ';
    }
    text[len] = 0;
    document_init(&d, 0);
    arena_init(&scratch, 0);
    d.published = (struct date){2025, 8, 6};
    plain_tokens(&d, text);
    double start = seconds();
    assert_int_equal(time_read(&d, &scratch, NULL), ATT_OK);
    assert_true(seconds() - start < SECONDS);
    for (uint32_t i = 0; i < d.time_count; i++) {
        assert_true(d.times[i].first_token < d.times[i].end_token && d.times[i].end_token <= d.token_count);
        assert_true(i == 0 || d.times[i - 1].end_token <= d.times[i].first_token);
    }
    document_free(&d);
    arena_free(&scratch);
    free(text);
}

static void long_texts_take_linear_time(void **state) {
    static const char *const texts[] = {
        "Monday",
        "the end of the",
        "two hundred and",
        "early mid late",
        "a-b-c-1-2-3-2025-08",
        "May 1 to 2 and",
        "last next this week",
        "Monday, Oct. 26 , 10 p.m.",
        "at least more than nearly 5",
        "until by before Friday",
        "9999999999999999 years ago",
        "------",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        repeated(texts[i]);
    }
}

static void far_and_odd_amounts(void **state) {
    static const char *const text =
        "In 900000 years , 32000 centuries ago , 99999999999999 days later , 31 February 2025 , 00/00/0000 , "
        "99.99.9999 , "
        "5000 decades ago , 100000 months ago , in 2199 , 1000 years from now , Feb. 30 , the 0th century .";
    struct document d;
    struct arena scratch;

    (void)state;
    document_init(&d, 0);
    arena_init(&scratch, 0);
    d.published = (struct date){2025, 8, 6};
    plain_tokens(&d, text);
    assert_int_equal(time_read(&d, &scratch, NULL), ATT_OK);
    for (uint32_t i = 0; i < d.time_count; i++) {
        const struct timex *t = &d.times[i];
        assert_true(t->from.year >= 0 && t->from.year <= 9999 && t->to.year >= 0 && t->to.year <= 9999);
        assert_true((t->from.year == 0 || date_valid(t->from)) && (t->to.year == 0 || date_valid(t->to)));
    }
    document_free(&d);
    arena_free(&scratch);
}

static void odd_proposals_are_dropped(void **state) {
    struct document d;
    struct arena scratch;

    (void)state;
    document_init(&d, 0);
    arena_init(&scratch, 0);
    plain_tokens(&d, "one two three four");
    static const uint32_t spans[][2] = {{2, 2}, {0, 3}, {1, 4}, {3, 9}, {3, 4}};
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++) {
        struct timex *t = document_add_time(&d);
        assert_non_null(t);
        t->first_token = spans[i][0];
        t->end_token = spans[i][1];
    }
    assert_int_equal(time_read(&d, &scratch, NULL), ATT_OK);
    assert_int_equal(d.time_count, 2);
    assert_int_equal(d.times[0].first_token, 0);
    assert_int_equal(d.times[1].first_token, 3);
    document_free(&d);
    arena_free(&scratch);
}

static void want_of_memory_is_an_error(void **state) {
    struct document d;
    struct arena scratch;
    uint64_t n = 1;

    (void)state;
    for (;; n++) {
        document_init(&d, 0);
        arena_init(&scratch, 0);
        plain_tokens(&d, "He left on Monday and two days later , on 8 August 2025 , came back .");
        att_error err = {0};
        arena_fail_after(n);
        att_status status = time_read(&d, &scratch, &err);
        arena_fail_after(0);
        document_free(&d);
        arena_free(&scratch);
        if (status == ATT_OK) {
            break;
        }
        assert_int_equal(status, ATT_NO_MEMORY);
        assert_int_equal(err.status, ATT_NO_MEMORY);
    }
    assert_true(n > 3);
}

static void nothing_gives_nothing(void **state) {
    struct document d;
    struct arena scratch;

    (void)state;
    document_init(&d, 0);
    arena_init(&scratch, 0);
    assert_int_equal(time_read(&d, &scratch, NULL), ATT_OK);
    assert_int_equal(d.time_count, 0);
    document_free(&d);
    arena_free(&scratch);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(long_texts_take_linear_time), cmocka_unit_test(far_and_odd_amounts),
        cmocka_unit_test(odd_proposals_are_dropped),   cmocka_unit_test(want_of_memory_is_an_error),
        cmocka_unit_test(nothing_gives_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

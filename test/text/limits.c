/* The limit of tokens, hostile texts, and time that grows with the text's length and no faster. */
#include "reading.h"

#include <time.h>

/* `unit` again and again, about `bytes` of it; the caller frees. */
static char *repeat(const char *unit, size_t unit_len, size_t bytes, size_t *len) {
    size_t times = bytes / unit_len;
    char *text = malloc(times * unit_len + 1);
    assert_non_null(text);
    for (size_t i = 0; i < times; i++) {
        memcpy(text + i * unit_len, unit, unit_len);
    }
    *len = times * unit_len;
    return text;
}

static void cut_at_paragraph(void **state) {
    (void)state;
    struct document d;
    const char *text = "One two three.\nFour five six.\nSeven eight nine.";
    read_bytes(&d, text, strlen(text), 10);
    expect_sound(&d);
    assert_int_equal(d.token_count, 8);
    assert_int_equal(d.paragraph_count, 2);
    assert_int_equal(d.note_count, 1);
    assert_string_equal(d.notes[0].code, "cut");
    assert_int_equal(d.notes[0].at.start, strlen("One two three.\nFour five six."));
    assert_int_equal(d.notes[0].at.end, d.notes[0].at.start); /* what is left out may be a megabyte */
    document_free(&d);
}

static void cut_at_sentence(void **state) {
    (void)state;
    struct document d;
    const char *text = "One two three. Four five six. Seven eight nine.";
    read_bytes(&d, text, strlen(text), 10);
    expect_sound(&d);
    assert_int_equal(d.token_count, 8);
    assert_int_equal(d.paragraphs[0].at.end, strlen("One two three. Four five six."));
    document_free(&d);
    const char *endless = "one two three four don't stop";
    read_bytes(&d, endless, strlen(endless), 5);
    expect_sound(&d);
    assert_int_equal(d.token_count, 4); /* "do" goes with its "n't" */
    assert_int_equal(d.note_count, 1);
    document_free(&d);
}

static void exact_limit_is_no_cut(void **state) {
    (void)state;
    struct document d;
    read_bytes(&d, "One two three.", 14, 4);
    assert_int_equal(d.token_count, 4);
    assert_int_equal(d.note_count, 0);
    document_free(&d);
}

/* Units that ask much of one or another look-ahead. */
static const struct {
    const char *unit;
    size_t len;
} hostile[] = {
    {"\"", 1},
    {"“", 3},
    {"'", 1},
    {"‘", 3},
    {"`", 1},
    {"«", 2},
    {"\0", 1},
    {"a", 1},
    {"a.", 2},
    {"a-", 2},
    {"non-", 4},
    {"a'", 2},
    {"s' ", 3},
    {"'a ", 3},
    {"1-", 2},
    {"1,", 2},
    {"1.", 2},
    {"1,111", 5},
    {"http://", 7},
    {"www.)", 5},
    {"a@", 2},
    {"@", 1},
    {"a.b@", 4},
    {"(", 1},
    {":-", 2},
    {"\n", 1},
    {" ", 1},
    {"a\n", 2},
    {"a\n\n", 3},
    {"\r", 1},
    {"A. ", 3},
    {"etc. ", 5},
    {"A (AP) ", 7},
    {"A, ", 3},
    {"\xFF", 1},
    {"\xCC\x81", 2},
    {"\xF0\x9F\x91\x8D", 4},
    {"A&", 2},
    {"a/b", 3},
    {"word word wo\n", 13},
    {"\"a\n", 3},
    {"“a ‘b\n", 10},
    {"U.S.", 4},
    {"a*", 2},
    {"$", 1},
    {"1$1", 3},
    {"\xC2\xA0", 2},
};

static void hostile_texts_are_sound(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        size_t len;
        char *text = repeat(hostile[i].unit, hostile[i].len, 20000, &len);
        struct document d;
        read_bytes(&d, text, len, 0);
        expect_sound(&d);
        document_free(&d);
        read_bytes(&d, text, len, 1000);
        expect_sound(&d);
        assert_true(d.token_count <= 1000);
        document_free(&d);
        free(text);
    }
}

static double read_seconds(const char *text, size_t len) {
    struct timespec from;
    struct timespec to;
    struct document d;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
    read_bytes(&d, text, len, 0);
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
    document_free(&d);
    return (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
}

/* Eight times the text may take about eight times the time; quadratic would be 64. Three tries, since the machine does other
 * things as well. */
static void time_is_linear(void **state) {
    (void)state;
    const size_t n = 60000;
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        size_t len;
        char *text = repeat(hostile[i].unit, hostile[i].len, 8 * n, &len);
        double ratio = 0;
        for (int attempt = 0; attempt < 3; attempt++) {
            double once = read_seconds(text, len / 8);
            double eight = read_seconds(text, len);
            ratio = (eight + 0.001) / (once + 0.001);
            if (ratio < 24) {
                break;
            }
        }
        if (ratio >= 24) {
            print_error("unit %zu (%s): eight times the text takes %.1f times the time\n", i, hostile[i].unit, ratio);
        }
        assert_true(ratio < 24);
        free(text);
    }
}

static void long_token(void **state) {
    (void)state;
    size_t len;
    char *text = repeat("x", 1, 1 << 20, &len);
    struct document d;
    read_bytes(&d, text, len, 0);
    assert_int_equal(d.token_count, 1);
    assert_int_equal(d.tokens[0].at.end, 1 << 20);
    document_free(&d);
    free(text);
}

static void nul_bytes(void **state) {
    (void)state;
    struct document d;
    read_bytes(&d, "a\0\0b c", 6, 0);
    expect_sound(&d);
    assert_int_equal(d.token_count, 4);
    document_free(&d);
}

/* Every failing allocation is reported, and nothing leaks (the sanitizer build sees to it). */
static void without_memory(void **state) {
    (void)state;
    size_t len;
    char *text = repeat("“One two,” three.\n", strlen("“One two,” three.\n"), 4000, &len);
    bool succeeded = false;
    for (uint64_t n = 1; n < 1000 && !succeeded; n++) {
        struct document d;
        document_init(&d, 0);
        size_t out;
        size_t replaced;
        d.text = utf8_repair(&d.arena, text, len, &out, &replaced);
        assert_non_null(d.text);
        d.text_len = (uint32_t)out;
        arena_fail_after(n);
        att_error err = {0};
        att_status status = text_read(&d, 100, &err);
        arena_fail_after(0);
        succeeded = status == ATT_OK;
        assert_true(succeeded || status == ATT_NO_MEMORY);
        assert_true(succeeded || err.message[0] != '\0');
        document_free(&d);
    }
    assert_true(succeeded);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cut_at_paragraph),
        cmocka_unit_test(cut_at_sentence),
        cmocka_unit_test(exact_limit_is_no_cut),
        cmocka_unit_test(hostile_texts_are_sound),
        cmocka_unit_test(time_is_linear),
        cmocka_unit_test(long_token),
        cmocka_unit_test(nul_bytes),
        cmocka_unit_test(without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

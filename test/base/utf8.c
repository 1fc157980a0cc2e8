/* UTF-8: repair as Python's decode("utf-8", "replace") does it, decoding, and the classes of characters. */

#include "check.h"

#include "base/utf8.h"

/* Bytes, their number, what Python 3.11 makes of them without a leading byte order mark, its bytes, its U+FFFD. */
static const struct {
    const char *in;
    size_t len;
    const char *out;
    size_t out_len, replaced;
} repairs[] = {
    {"", 0, "", 0, 0},
    {"\x61\x62\x63", 3, "\x61\x62\x63", 3, 0},
    {"\xef\xbb\xbf\x61\x62\x63", 6, "\x61\x62\x63", 3, 0},
    {"\xef\xbb\xbf\xef\xbb\xbf\x61", 7, "\xef\xbb\xbf\x61", 4, 0},
    {"\x61\xef\xbb\xbf\x62", 5, "\x61\xef\xbb\xbf\x62", 5, 0},
    {"\xef\xbb", 2, "\xef\xbf\xbd", 3, 1},
    {"\x61\x80\x62", 3, "\x61\xef\xbf\xbd\x62", 5, 1},
    {"\xc0\xaf", 2, "\xef\xbf\xbd\xef\xbf\xbd", 6, 2},
    {"\xc1\xbf", 2, "\xef\xbf\xbd\xef\xbf\xbd", 6, 2},
    {"\xc2", 1, "\xef\xbf\xbd", 3, 1},
    {"\xc2\x41", 2, "\xef\xbf\xbd\x41", 4, 1},
    {"\xe0\x80\x80", 3, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 9, 3},
    {"\xe0\x9f\xbf", 3, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 9, 3},
    {"\xe0\xa0", 2, "\xef\xbf\xbd", 3, 1},
    {"\xe0\xa0\x80", 3, "\xe0\xa0\x80", 3, 0},
    {"\xe2\x82", 2, "\xef\xbf\xbd", 3, 1},
    {"\xe2\x82\x41", 3, "\xef\xbf\xbd\x41", 4, 1},
    {"\xe2\x82\xac", 3, "\xe2\x82\xac", 3, 0},
    {"\xed\xa0\x80", 3, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 9, 3},
    {"\xed\x9f\xbf", 3, "\xed\x9f\xbf", 3, 0},
    {"\xed\xa0\x80\xed\xb0\x80", 6, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 18, 6},
    {"\xee\x80\x80", 3, "\xee\x80\x80", 3, 0},
    {"\xef\xbf\xbf", 3, "\xef\xbf\xbf", 3, 0},
    {"\xf0\x80\x80\x80", 4, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 12, 4},
    {"\xf0\x8f\xbf\xbf", 4, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 12, 4},
    {"\xf0\x90\x80\x80", 4, "\xf0\x90\x80\x80", 4, 0},
    {"\xf0\x9f\x98", 3, "\xef\xbf\xbd", 3, 1},
    {"\xf0\x9f\x98\x41", 4, "\xef\xbf\xbd\x41", 4, 1},
    {"\xf0\x9f", 2, "\xef\xbf\xbd", 3, 1},
    {"\xf0\x9f\x98\x80", 4, "\xf0\x9f\x98\x80", 4, 0},
    {"\xf4\x8f\xbf\xbf", 4, "\xf4\x8f\xbf\xbf", 4, 0},
    {"\xf4\x90\x80\x80", 4, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 12, 4},
    {"\xf5\x80\x80\x80", 4, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 12, 4},
    {"\xff\xfe", 2, "\xef\xbf\xbd\xef\xbf\xbd", 6, 2},
    {"\xf8\x88\x80\x80\x80", 5, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 15, 5},
    {"\xe2\x82\xe2\x82\xac", 5, "\xef\xbf\xbd\xe2\x82\xac", 6, 1},
    {"\xf0\x9f\xf0\x9f\x98\x80", 6, "\xef\xbf\xbd\xf0\x9f\x98\x80", 7, 1},
    {"\x61\x00\x62\x0d\x0a\x63\xc3", 7, "\x61\x00\x62\x0d\x0a\x63\xef\xbf\xbd", 9, 1},
    {"\x80\xbf\x80", 3, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 9, 3},
    {"\xe1\x80\xc0\x80\xe1\x80", 6, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", 12, 4},
    {"\x63\x61\x66\xe9\x20\x96\x20\x93\x68\x69\x94", 11,
     "\x63\x61\x66\xef\xbf\xbd\x20\xef\xbf\xbd\x20\xef\xbf\xbd\x68\x69\xef\xbf\xbd", 19, 4},
    {"\xf1\x80\x80\xe1\x80\xc2\x62\x80\x63\x80\xbf\x64", 12,
     "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\x62\xef\xbf\xbd\x63\xef\xbf\xbd\xef\xbf\xbd\x64", 21, 6},
};

static void repairs_as_python_does(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    for (size_t i = 0; i < sizeof repairs / sizeof *repairs; i++) {
        size_t len, replaced;
        char *out = utf8_repair(&a, repairs[i].in, repairs[i].len, &len, &replaced);
        assert_non_null(out);
        assert_int_equal(len, repairs[i].out_len);
        assert_memory_equal(out, repairs[i].out, len + 1);
        assert_int_equal(replaced, repairs[i].replaced);
    }
    arena_free(&a);
}

/* Every sequence of two bytes, and of three behind every lead byte: the repaired text is valid and repairs to itself.
 */
static void repaired_text_is_valid(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    for (unsigned i = 0; i < 1u << 16; i++) {
        struct arena_mark mark = arena_here(&a);
        char in[4] = {(char)(0xC0 | i >> 10), (char)(0x70 + (i >> 4 & 0x70)), (char)(i >> 4 & 0xFF), (char)(i & 0xFF)};
        size_t len, replaced, again_len, again_replaced;
        char *out = utf8_repair(&a, in, 4, &len, &replaced);
        char *again = utf8_repair(&a, out, len, &again_len, &again_replaced);
        assert_int_equal(again_replaced, 0);
        assert_int_equal(len, again_len);
        assert_memory_equal(out, again, len);
        arena_rewind(&a, mark);
    }
    arena_free(&a);
}

static void repair_without_memory(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    size_t len, replaced;
    arena_fail_after(1);
    assert_null(utf8_repair(&a, "abc", 3, &len, &replaced));
    arena_free(&a);
}

static void code_points_survive_the_round_trip(void **state) {
    (void)state;
    static const struct {
        const char *s;
        uint32_t cp;
        size_t size;
    } some[] = {{"a", 'a', 1},
                {"\xc2\x80", 0x80, 2},
                {"\xdf\xbf", 0x7FF, 2},
                {"\xe0\xa0\x80", 0x800, 3},
                {"\xe2\x82\xac", 0x20AC, 3},
                {"\xef\xbf\xbf", 0xFFFF, 3},
                {"\xf0\x90\x80\x80", 0x10000, 4},
                {"\xf4\x8f\xbf\xbf", 0x10FFFF, 4}};
    for (size_t i = 0; i < sizeof some / sizeof *some; i++) {
        size_t size;
        assert_int_equal(utf8_next(some[i].s, some[i].size, &size), some[i].cp);
        assert_int_equal(size, some[i].size);
        assert_int_equal(utf8_count(some[i].s, some[i].size), 1);
        if (size > 1) { /* cut off: steps over it, never beyond the end */
            assert_int_equal(utf8_next(some[i].s, size - 1, &size), UTF8_REPLACEMENT);
            assert_true(size >= 1 && size < some[i].size);
        }
    }
    assert_int_equal(utf8_count("na\xc3\xafve \xe2\x82\xac", 10), 7);
}

static void classes(void **state) {
    (void)state;
    assert_true(utf8_is_letter('z') && utf8_is_letter(0xE9) && utf8_is_letter(0x416) && utf8_is_letter(0x4E2D));
    assert_false(utf8_is_letter('1') || utf8_is_letter('_') || utf8_is_letter(0x2014) || utf8_is_letter('[') ||
                 utf8_is_letter('`'));
    assert_true(utf8_is_upper('A') && utf8_is_upper(0xC9) && !utf8_is_upper('a') && !utf8_is_upper(0xE9));
    assert_true(utf8_is_lower('a') && utf8_is_lower(0xDF) && !utf8_is_lower('A') && !utf8_is_lower('1'));
    assert_true(utf8_is_digit('0') && utf8_is_digit(0x0664) && !utf8_is_digit('a') && !utf8_is_digit(0xB2));
    for (uint32_t cp = 0x2000; cp <= 0x200A; cp++) {
        assert_true(utf8_is_space(cp));
    }
    assert_true(utf8_is_space(' ') && utf8_is_space('\t') && utf8_is_space('\r') && utf8_is_space(0x85) &&
                utf8_is_space(0xA0) && utf8_is_space(0x1680) && utf8_is_space(0x2028) && utf8_is_space(0x202F) &&
                utf8_is_space(0x3000));
    assert_false(utf8_is_space(0) || utf8_is_space(0x200B) || utf8_is_space(0xFEFF) || utf8_is_space('a') ||
                 utf8_is_space(0x1C));
    assert_true(utf8_is_mark(0x301) && !utf8_is_mark('a'));
    assert_true(utf8_is_punct('.') && utf8_is_punct(0x2014) && utf8_is_punct(0x20AC) && utf8_is_punct('$') &&
                !utf8_is_punct('a') && !utf8_is_punct(' '));
    static const char *const controls[] = {"\t",           "\x1B[", "\x7F",    "\xC2\x9Bm", "\xE2\x80\xAE",
                                           "\xE2\x81\xA6", "",      "a",       " ",         "\xC2\xA0",
                                           "\xE2\x80\x94", "\xC2",  "\xE2\x80"};
    static const size_t sizes[] = {1, 1, 1, 2, 3, 3, 0, 0, 0, 0, 0, 0, 0};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        assert_int_equal(utf8_control(controls[i], strlen(controls[i])), sizes[i]);
    }
    assert_int_equal(utf8_lower('Q'), 'q');
    assert_int_equal(utf8_lower(0x416), 0x436);
    assert_int_equal(utf8_lower('['), '[');
    assert_int_equal(utf8_lower(0x110000), 0x110000);
    assert_false(utf8_is_letter(0x110000) || utf8_is_space(UINT32_MAX) || utf8_is_punct(0x7FFFFFFF));
}

/* To and fro, past the end, and over bytes that are no UTF-8: what continues belongs to what stands before it. */
static void walks_to_and_fro(void **state) {
    (void)state;
    static const char text[] = "na\xc3\xafve \xe2\x82\xac", bad[] = "\x82\x82"
                                                                    "a\x82z";
    struct utf8_place at = {text, sizeof text - 1, 0, 0, 0};
    assert_int_equal(utf8_walk(&at, 3), 4);
    assert_int_equal(utf8_walk(&at, 6), 7);
    assert_int_equal(utf8_walk(&at, 2), 2);
    assert_int_equal(utf8_walk(&at, 99), 10);
    assert_int_equal(at.point, 7);
    assert_int_equal(at.walked, 3 + 3 + 4 + 5);
    assert_int_equal(utf8_walk(&at, 0), 0);
    struct utf8_place odd = {bad, sizeof bad - 1, 0, 0, 0};
    assert_int_equal(utf8_walk(&odd, 1), 2);
    assert_int_equal(utf8_walk(&odd, 2), 4);
    assert_int_equal(utf8_walk(&odd, 1), 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(repairs_as_python_does),
        cmocka_unit_test(repaired_text_is_valid),
        cmocka_unit_test(repair_without_memory),
        cmocka_unit_test(code_points_survive_the_round_trip),
        cmocka_unit_test(classes),
        cmocka_unit_test(walks_to_and_fro),
    };
    return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}

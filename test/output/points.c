#include "check.h"

#include "base/utf8.h"
#include "output/points.h"

static void every_byte_is_counted(void **state) {
    /* Code points of one to four bytes, over several entries of the table and up to its end. */
    static const char *const pieces[] = {"a", "é", "“", "🕊", "\n"};
    char text[1024];
    size_t len = 0;
    struct arena a;
    struct points p;
    (void)state;
    for (size_t i = 0; len < 960; i++) {
        const char *piece = pieces[(i * i + i / 3) % 5];
        memcpy(text + len, piece, strlen(piece));
        len += strlen(piece);
    }
    for (size_t end = 900; end <= len; end++) {
        if (((unsigned char)text[end] & 0xC0) == 0x80 && end < len) {
            continue;
        }
        arena_init(&a, 0);
        assert_true(points_init(&p, &a, text, (uint32_t)end));
        for (size_t i = 0; i <= end; i++) {
            if (i == end || ((unsigned char)text[i] & 0xC0) != 0x80) {
                assert_int_equal(points_at(&p, (uint32_t)i), utf8_count(text, i));
            }
        }
        arena_free(&a);
    }
}

static void ascii_needs_no_table(void **state) {
    struct arena a;
    struct points p;
    (void)state;
    arena_init(&a, 0);
    assert_true(points_init(&p, &a, "abc", 3));
    assert_null(p.before);
    assert_int_equal(points_at(&p, 2), 2);
    assert_true(points_init(&p, &a, "", 0));
    assert_int_equal(points_at(&p, 0), 0);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_byte_is_counted), cmocka_unit_test(ascii_needs_no_table)};
    return cmocka_run_group_tests_name("points", tests, NULL, NULL);
}

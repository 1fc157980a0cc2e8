/* Pieces and shapes against what train/pieces.py makes of the same tokens (test/data/tiny.pieces). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "tiny.h"

static void check_line(const struct network *n, struct slice line) {
    const char *tab = memchr(line.at, '\t', line.len);
    assert_non_null(tab);
    struct slice token = {tab + 1, line.len - (size_t)(tab + 1 - line.at)};
    struct piece p[TOKEN_PIECES];
    uint32_t count = network_pieces(n, token, p);
    char *at = NULL;
    unsigned long shape = strtoul(line.at, &at, 10);
    for (uint32_t i = 0; i < count; i++) {
        unsigned long id = at < tab ? strtoul(at, &at, 10) : 0;
        if (p[i].id != id || p[i].shape != shape) {
            fail_msg("%.*s: piece %u is %u of shape %u, not %lu of %lu", (int)token.len, token.at, i, p[i].id,
                     p[i].shape, id, shape);
        }
    }
    assert_ptr_equal(at, tab); /* no piece is missing */
}

static void same_as_python(void **state) {
    (void)state;
    struct network *n = tiny_open();
    struct buffer b = tiny_file("tiny.pieces");
    size_t lines = 0;
    for (size_t at = 0; at < b.len; lines++) {
        const char *stop = memchr(b.at + at, '\n', b.len - at);
        assert_non_null(stop);
        check_line(n, (struct slice){b.at + at, (size_t)(stop - b.at) - at});
        at = (size_t)(stop - b.at) + 1;
    }
    assert_true(lines > 60);
    buffer_free(&b);
    network_close(n);
}

static void nothing_is_unknown(void **state) {
    (void)state;
    struct network *n = tiny_open();
    struct piece p[TOKEN_PIECES];
    assert_int_equal(network_pieces(n, slice_of(""), p), 1);
    assert_int_equal(p[0].id, 1); /* [UNK] */
    network_close(n);
}

static void long_token_is_linear(void **state) {
    (void)state;
    struct network *n = tiny_open();
    size_t len = 1 << 20;
    char *text = malloc(len);
    assert_non_null(text);
    memset(text, 'a', len);
    struct piece p[TOKEN_PIECES];
    clock_t begin = clock();
    assert_int_equal(network_pieces(n, (struct slice){text, len}, p), TOKEN_PIECES);
    assert_true((double)(clock() - begin) / CLOCKS_PER_SEC < 2.0);
    free(text);
    network_close(n);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_as_python),
        cmocka_unit_test(nothing_is_unknown),
        cmocka_unit_test(long_token_is_linear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Slices, buffers, errors. */

#include "check.h"

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

static void slices(void **state) {
    (void)state;
    struct slice s = slice_of("Talks");
    assert_true(slice_is(s, "Talks") && !slice_is(s, "talks") && !slice_is(s, "Talk") && !slice_is(s, "Talkss"));
    assert_true(slice_is_fold(s, "tALKS") && !slice_is_fold(s, "talk"));
    assert_true(slice_starts(s, "Ta") && slice_starts(s, "") && !slice_starts(s, "Talkss") && !slice_starts(s, "ta"));
    assert_true(slice_ends(s, "ks") && slice_ends(s, "") && !slice_ends(s, "xTalks"));
    assert_int_equal(slice_of(NULL).len, 0);
    assert_true(slice_is(slice_of(NULL), ""));
    /* Only ASCII is folded. */
    assert_false(slice_is_fold(slice_of("\xc3\x89"), "\xc3\xa9"));
    assert_false(slice_is_fold(slice_of("["), "{"));
}

static void hashes(void **state) {
    (void)state;
    assert_true(hash_bytes("abc", 3, 0) == hash_bytes("abc", 3, 0));
    assert_true(hash_bytes("abc", 3, 0) != hash_bytes("abc", 3, 1));
    assert_true(hash_bytes("abc", 3, 0) != hash_bytes("abd", 3, 0));
    assert_true(hash_bytes("", 0, 0) == UINT64_C(0x2D06800538D394C2)); /* XXH3's published value */
}

static void buffers_grow(void **state) {
    (void)state;
    struct buffer b = {0};
    for (int i = 0; i < 10000; i++) {
        buffer_format(&b, "%04d,", i);
        buffer_text(&b, "x");
        buffer_add(&b, "\0y", 2);
    }
    assert_false(b.failed);
    assert_int_equal(b.len, 10000 * 8);
    assert_memory_equal(b.at + 8 * 1234, "1234,x\0y", 8);
    assert_int_equal(b.at[b.len], '\0');
    buffer_free(&b);
    assert_null(b.at);
}

static void a_failed_buffer_stays_failed(void **state) {
    (void)state;
    struct buffer b = {0};
    buffer_text(&b, "kept");
    char big[1000];
    memset(big, 'x', sizeof big);
    arena_fail_after(1);
    buffer_add(&b, big, sizeof big);
    assert_true(b.failed);
    buffer_text(&b, "more");
    buffer_format(&b, "%d", 1);
    assert_int_equal(b.len, 4);
    assert_string_equal(b.at, "kept");
    buffer_free(&b);
}

static att_status passes_on(att_status status, bool *reached) {
    TRY(status);
    *reached = true;
    return ATT_END;
}

static void errors(void **state) {
    (void)state;
    att_error err = {0};
    assert_int_equal(fail(&err, ATT_IO, "cannot open %s", "x.lex"), ATT_IO);
    assert_int_equal(err.status, ATT_IO);
    assert_string_equal(err.message, "cannot open x.lex");
    assert_int_equal(err.line, 0);
    assert_int_equal(fail_at(&err, ATT_BAD_LEXICON, 3, 14, "%d", 7), ATT_BAD_LEXICON);
    assert_int_equal(err.line, 3);
    assert_int_equal(err.column, 14);
    assert_int_equal(fail(NULL, ATT_IO, "nobody asks"), ATT_IO);

    bool reached = false;
    assert_int_equal(passes_on(ATT_IO, &reached), ATT_IO);
    assert_false(reached);
    assert_int_equal(passes_on(ATT_OK, &reached), ATT_END);
    assert_true(reached);
}

/* Whatever byte a long message is cut at, no half character stands at its end. */
static void long_messages_are_cut_between_characters(void **state) {
    (void)state;
    for (int shift = 0; shift < 4; shift++) {
        char message[1024];
        size_t len = 0;
        while (len < (size_t)shift) {
            message[len++] = 'x';
        }
        while (len + 4 < sizeof message) {
            memcpy(message + len, "\xf0\x9f\x98\x80", 4);
            len += 4;
        }
        message[len] = '\0';
        att_error err;
        fail(&err, ATT_IO, "%s", message);
        size_t kept = strlen(err.message);
        assert_int_equal((kept - (size_t)shift) % 4, 0);
        assert_true(kept >= sizeof err.message - 4);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slices),       cmocka_unit_test(hashes),
        cmocka_unit_test(buffers_grow), cmocka_unit_test(a_failed_buffer_stays_failed),
        cmocka_unit_test(errors),       cmocka_unit_test(long_messages_are_cut_between_characters),
    };
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}

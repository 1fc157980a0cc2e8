/* Lemma scripts as train/lemma.py applies them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "syntax/lemma.h"

static void makes(const char *script, const char *form, const char *lemma) {
    struct arena a;
    arena_init(&a, 0);
    const char *out;
    assert_true(lemma_apply(&a, slice_of(script), slice_of(form), &out));
    assert_string_equal(out, lemma);
    arena_free(&a);
}

static void refuses(const char *script, const char *form) {
    struct arena a;
    arena_init(&a, 0);
    const char *out;
    assert_false(lemma_apply(&a, slice_of(script), slice_of(form), &out));
    arena_free(&a);
}

static void scripts(void **state) {
    (void)state;
    makes("l:-0+", "Talks", "talks");
    makes("k:-0+", "Kyiv", "Kyiv");
    makes("l:-1+", "Talks", "talk");
    makes("l:-3+y", "countries", "country");
    makes("k:-1+", "Houthis", "Houthi");
    makes("l:=be", "Was", "be");
    makes("l:=not", "n't", "not");
    makes("l:-2+ä", "ÄÖÜ", "ää");
    makes("l:-0+", "ÄÖ", "äö");
    makes("k:-1+s", "naïvé", "naïvs");
    makes("l:-0+", "Ⱥ", "ⱥ"); /* grows from two bytes to three */
    makes("k:-3+x", "abc", "x");
    makes("l:-0+", "\U0001F600Я", "\U0001F600я");
}

static void no_scripts(void **state) {
    (void)state;
    static const char *const bad[] = {"", "l", "l:", "x:-0+", "l-0+", "l:-+", "l:-1", "l:-1a+", "l:0+", "l:="};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        refuses(bad[i], "word");
    }
    refuses("l:-4+", "abc"); /* more than there is */
    refuses("l:-3+", "abc"); /* nothing would be left */
    refuses("l:-99999999999999999999+", "abc");
}

static void memory_may_fail(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    arena_fail_after(1);
    const char *out = "";
    assert_true(lemma_apply(&a, slice_of("l:-0+"), slice_of("word"), &out));
    assert_null(out);
    arena_fail_after(0);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scripts),
        cmocka_unit_test(no_scripts),
        cmocka_unit_test(memory_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

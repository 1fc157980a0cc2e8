/* The form under which words are looked up, the same in C and in tools/build_knowledge. */
#include "check.h"

#include "knowledge/words.h"

static void becomes(const char *words, const char *form) {
    char out[WORDS_MAX];
    size_t len = words_normal(slice_of(words), false, out);
    assert_string_equal(out, form);
    assert_int_equal(len, strlen(form));
}

static void marks_and_gaps_fall(void **state) {
    (void)state;
    becomes("Vessia", "Vessia");
    becomes("U.V.", "UV");
    becomes("Kaldor\xe2\x80\x99s", "Kaldors");
    becomes("Red  Banner", "red banner");
    becomes("Red\xc2\xa0"
            "Banner",
            "red banner");
    becomes("Red\xe2\x80\x91"
            "Banner",
            "red banner");
    becomes(" Red-Banner- ", "red banner");
    becomes("T\xc3\xb3ma", "Toma");
    becomes("To\xcc\x81ma", "Toma");
    becomes("\xc3\x98stb\xc3\xb8l \xc5\x81\xc3\xb3r", "ostbol lor");
    becomes("", "");
    becomes(".'", "");
}

static void the_article_falls_before_other_words(void **state) {
    (void)state;
    becomes("the Lamp", "Lamp");
    becomes("The Red Banner", "red banner");
    becomes("the", "the");
    becomes("Theo", "Theo");
    char out[WORDS_MAX];
    assert_int_equal(words_normal(slice_of("The Lamp"), true, out), 8);
    assert_string_equal(out, "the lamp");
}

static void what_is_no_name(void **state) {
    (void)state;
    becomes("Kal\xff"
            "dor",
            "");
    becomes("Kaldor\xc3", "");
    char longest[WORDS_MAX + 2], out[WORDS_MAX];
    memset(longest, 'x', sizeof longest);
    assert_int_equal(words_normal((struct slice){longest, WORDS_MAX - 1}, false, out), WORDS_MAX - 1);
    assert_int_equal(words_normal((struct slice){longest, WORDS_MAX}, false, out), 0);
    assert_int_equal(words_normal((struct slice){longest, WORDS_MAX + 1}, false, out), 0);
}

static void capitals_become_one(void **state) {
    (void)state;
    char iran[] = "MARO", uv[] = "UV", mixed[] = "MaRO", several[] = "MARO CITY";
    assert_true(words_capitalise(iran, 4));
    assert_string_equal(iran, "Maro");
    assert_false(words_capitalise(uv, 2));
    assert_false(words_capitalise(mixed, 4));
    assert_false(words_capitalise(several, 9));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_and_gaps_fall),
        cmocka_unit_test(the_article_falls_before_other_words),
        cmocka_unit_test(what_is_no_name),
        cmocka_unit_test(capitals_become_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

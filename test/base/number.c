/* Numbers in words and digits. */
#include "check.h"

#include "base/number.h"

/* A text split at spaces, how many of its words are read, and what they come to. */
struct example {
    const char *text;
    uint32_t used;
    double value;
};

static const struct example examples[] = {
    {"12 people", 1, 12},
    {"1,700 people", 1, 1700},
    {"2.5 million people", 2, 2.5e6},
    {"2 1/2 years", 2, 2.5},
    {"forty-eight hours", 1, 48},
    {"forty - eight hours", 3, 48},
    {"forty eight hours", 2, 48},
    {"a hundred and ten men", 4, 110},
    {"three hundred thousand men", 3, 300000},
    {"two thousand and five", 4, 2005},
    {"one million two hundred thousand", 5, 1200000},
    {"three dozen eggs", 2, 36},
    {"a dozen", 2, 12},
    {"twelve and then some", 1, 12},
    {"nineteen ninety", 1, 19},
    {"a day", 0, 0},
    {"people", 0, 0},
    {"12a", 0, 0},
    {"", 0, 0},
    {"1,70", 0, 0},
    {"9999999999999999999999", 0, 0},
};

static void numbers(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct slice words[8];
        uint32_t n = 0;
        for (const char *at = examples[i].text; *at != 0 && n < 8;) {
            size_t len = strcspn(at, " ");
            words[n++] = (struct slice){at, len};
            at += len + (at[len] == ' ');
        }
        struct number number;
        uint32_t used = number_read(words, n, &number);
        if (used != examples[i].used || (used > 0 && number.value != examples[i].value)) {
            print_error("%s: %u words, %f\n", examples[i].text, used, number.value);
        }
        assert_int_equal(used, examples[i].used);
        assert_true(used == 0 || number.value == examples[i].value);
    }
}

static void ordinals(void **state) {
    (void)state;
    assert_int_equal(number_ordinal(slice_of("first")), 1);
    assert_int_equal(number_ordinal(slice_of("Twentieth")), 20);
    assert_int_equal(number_ordinal(slice_of("twenty-first")), 21);
    assert_int_equal(number_ordinal(slice_of("31st")), 31);
    assert_int_equal(number_ordinal(slice_of("8th")), 8);
    assert_int_equal(number_ordinal(slice_of("8")), -1);
    assert_int_equal(number_ordinal(slice_of("forth")), -1);
    assert_int_equal(number_ordinal(slice_of("thousandth")), -1);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(numbers), cmocka_unit_test(ordinals)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

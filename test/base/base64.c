/* Base64: the vectors of RFC 4648 of a length that is kept, and what is none. */
#include "base/base64.h"

#include <string.h>

#include "check.h"

static void there_and_back(void **state) {
    (void)state;
    char text[BASE64_ROOM(6)];
    unsigned char back[6];
    base64_write("foobar", 6, text);
    assert_string_equal(text, "Zm9vYmFy");
    assert_true(base64_read(text, 8, back, 6));
    assert_memory_equal(back, "foobar", 6);
    unsigned char odd[3] = {0xff, 0x00, 0xfe};
    base64_write(odd, 3, text);
    assert_string_equal(text, "/wD+");
    assert_true(base64_read("/wD+", 4, back, 3));
    assert_memory_equal(back, odd, 3);
}

static void refused(void **state) {
    (void)state;
    unsigned char out[6];
    assert_false(base64_read("Zm9vYmF", 7, out, 6)); /* too short */
    assert_false(base64_read("Zm9vYmFyYQ==", 12, out, 6));
    assert_false(base64_read("Zm9vYm==", 8, out, 6)); /* four bytes */
    assert_false(base64_read("Zm9v YmF", 8, out, 6)); /* white space */
    assert_false(base64_read("Zm9v*mFy", 8, out, 6));
    assert_false(base64_read("Zm9vYmF\0", 8, out, 6));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(there_and_back), cmocka_unit_test(refused)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

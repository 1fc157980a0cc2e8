/* Foreign bytes through the cursor, whole files, SHA-256. */
#include <stdio.h>
#include <unistd.h>

#include "check.h"

#include "base/arena.h"
#include "base/cursor.h"
#include "base/file.h"

static void numbers_in_order(void **state) {
    (void)state;
    static const unsigned char bytes[] = {0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0xFF, 0xFE,
                                          0xFD, 0xFC, 0xFB, 0xFA, 0xF9, 0xF8, 'x',  'y'};
    struct cursor c = cursor_of(bytes, sizeof bytes);
    assert_int_equal(cursor_u8(&c), 0x01);
    assert_int_equal(cursor_u16le(&c), 0x0302);
    assert_int_equal(cursor_u32le(&c), 0x07060504);
    assert_true(cursor_u64le(&c) == UINT64_C(0xF8F9FAFBFCFDFEFF));
    assert_int_equal(cursor_remaining(&c), 2);
    assert_memory_equal(cursor_bytes(&c, 2), "xy", 2);
    assert_non_null(cursor_bytes(&c, 0));
    assert_false(c.fault);
}

static void the_fault_stays(void **state) {
    (void)state;
    struct cursor c = cursor_of("abc", 3);
    assert_int_equal(cursor_u32le(&c), 0);
    assert_true(c.fault);
    assert_int_equal(cursor_u8(&c), 0); /* though a byte is there */
    assert_null(cursor_bytes(&c, 0));
    assert_int_equal(cursor_remaining(&c), 0);
    c = cursor_of("abc", 3);
    cursor_u8(&c);
    assert_null(cursor_bytes(&c, SIZE_MAX));
    assert_true(c.fault);
    c = cursor_of(NULL, 0);
    assert_non_null(cursor_bytes(&c, 0));
    assert_int_equal(cursor_u8(&c), 0);
    assert_true(c.fault);
}

static void hash_of_known_words(void **state) {
    (void)state;
    char hex[65];
    sha256_hex("", 0, hex);
    assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    sha256_hex("abc", 3, hex);
    assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

static void make_file(char path[64], const char *bytes, size_t len) {
    strcpy(path, "/tmp/attache-test-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes, len), (ssize_t)len);
    close(fd);
}

static void whole_files(void **state) {
    (void)state;
    char path[64];
    char big[50000];
    memset(big, 'b', sizeof big);
    make_file(path, big, sizeof big);
    struct buffer b = {0};
    att_error err;
    assert_int_equal(file_read(path, 0, &b, &err), ATT_OK);
    assert_int_equal(b.len, sizeof big);
    assert_memory_equal(b.at, big, sizeof big);
    assert_int_equal(file_read(path, sizeof big, &b, &err), ATT_OK); /* appends; the limit counts what is read now */
    assert_int_equal(b.len, 2 * sizeof big);
    buffer_free(&b);

    assert_int_equal(file_read(path, sizeof big - 1, &b, &err), ATT_BAD_INPUT);
    buffer_free(&b);
    for (uint64_t n = 1; n <= 2; n++) {
        arena_fail_after(n);
        assert_int_equal(file_read(path, 0, &b, &err), ATT_NO_MEMORY);
        arena_fail_after(0);
        buffer_free(&b);
    }
    unlink(path);
    assert_int_equal(file_read(path, 0, &b, &err), ATT_IO);
    assert_non_null(strstr(err.message, path));
    assert_int_equal(file_read("/", 0, &b, &err), ATT_IO); /* opens, but cannot be read */
    buffer_free(&b);

    make_file(path, "", 0);
    assert_int_equal(file_read(path, 0, &b, &err), ATT_OK);
    assert_string_equal(b.at, "");
    buffer_free(&b);
    unlink(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_in_order),
        cmocka_unit_test(the_fault_stays),
        cmocka_unit_test(hash_of_known_words),
        cmocka_unit_test(whole_files),
    };
    return cmocka_run_group_tests_name("bytes", tests, NULL, NULL);
}

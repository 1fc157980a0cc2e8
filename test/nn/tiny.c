#include "tiny.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/file.h"
#include "nn/safetensors.h"

struct network *tiny_open(void) {
    struct network *n;
    att_error err = {0};
    att_status status = network_open(TINY_FOLDER "tiny.safetensors", &n, &err);
    if (status != ATT_OK) {
        fail_msg("%s", err.message);
    }
    return n;
}

struct buffer tiny_file(const char *name) {
    char path[512];
    snprintf(path, sizeof path, TINY_FOLDER "%s", name);
    struct buffer b = {0};
    att_error err = {0};
    assert_int_equal(file_read(path, 0, &b, &err), ATT_OK);
    return b;
}

void tiny_seal(struct buffer *file) {
    struct arena a;
    arena_init(&a, 0);
    char hash[65];
    size_t at;
    att_error err;
    assert_int_equal(safetensors_header_hash(&a, file->at, file->len, &at, hash, &err), ATT_OK);
    assert_int_not_equal(at, 0);
    memcpy(file->at + at, hash, 64);
    arena_free(&a);
}

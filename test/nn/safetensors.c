/* A damaged model is refused with what is wrong, whichever byte is damaged; nothing is read outside the file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "nn/safetensors.h"
#include "tiny.h"

/* A file with that header and `data` zeros behind it, in memory of exactly its size. */
static att_status read_made(const char *header, size_t data, struct safetensors *out, att_error *err, struct arena *a,
                            void **bytes) {
    size_t n = strlen(header);
    unsigned char *file = calloc(1, 8 + n + data);
    assert_non_null(file);
    for (size_t i = 0; i < 8; i++) {
        file[i] = (unsigned char)(n >> (8 * i));
    }
    memcpy(file + 8, header, n);
    *bytes = file;
    return safetensors_read(a, file, 8 + n + data, out, err);
}

static void refuses(const char *header, size_t data, const char *reason) {
    struct arena a;
    arena_init(&a, 0);
    struct safetensors s;
    att_error err = {0};
    void *bytes;
    assert_int_equal(read_made(header, data, &s, &err, &a, &bytes), ATT_BAD_MODEL);
    if (strstr(err.message, reason) == NULL) {
        fail_msg("%s: \"%s\" says nothing of \"%s\"", header, err.message, reason);
    }
    free(bytes);
    arena_free(&a);
}

#define META "\"__metadata__\":{\"k\":\"v\"}"

static void reads_what_is_right(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    struct safetensors s;
    att_error err = {0};
    void *bytes;
    const char *header = "{" META ",\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[6,14]},"
                         "\"a\":{\"dtype\":\"I8\",\"shape\":[2,3],\"data_offsets\":[0,6]}}  ";
    assert_int_equal(read_made(header, 14, &s, &err, &a, &bytes), ATT_OK);
    assert_int_equal(s.tensor_count, 2);
    const struct tensor *t = safetensors_find(&s, "a");
    assert_true(t != NULL && t->rows == 2 && t->columns == 3 && t->rank == 2 && t->type == TENSOR_I8 &&
                t->data == s.data);
    t = safetensors_find(&s, "b");
    assert_true(t != NULL && t->rows == 2 && t->columns == 1 && t->rank == 1 && t->data == s.data + 6);
    assert_null(safetensors_find(&s, "c"));
    assert_string_equal(safetensors_metadata(&s, "k"), "v");
    assert_null(safetensors_metadata(&s, "x"));
    free(bytes);
    arena_free(&a);
}

static void refuses_what_is_wrong(void **state) {
    (void)state;
#define A(dtype, shape, offsets) \
    "{" META ",\"a\":{\"dtype\":" dtype ",\"shape\":" shape ",\"data_offsets\":" offsets "}}"
    refuses("{", 0, "header");
    refuses("[]", 0, "does not begin with {");
    refuses("{\"a\":1,\"a\":2}", 0, "no JSON");
    refuses("{}", 0, "__metadata__");
    refuses("{\"__metadata__\":{\"k\":1}}", 0, "is not a string");
    refuses("{" META ",\"a\":3}", 0, "not an object");
    refuses("{" META "}", 3, "belong to no tensor");
    refuses(A("\"F16\"", "[2]", "[0,4]"), 4, "F16");
    refuses(A("7", "[2]", "[0,4]"), 4, "type missing");
    refuses(A("\"I8\"", "[]", "[0,1]"), 1, "shape");
    refuses(A("\"I8\"", "[1,1,1]", "[0,1]"), 1, "shape");
    refuses(A("\"I8\"", "{}", "[0,1]"), 1, "shape");
    refuses(A("\"I8\"", "[-1]", "[0,1]"), 1, "dimension 0");
    refuses(A("\"I8\"", "[1,1.5]", "[0,1]"), 1, "dimension 1");
    refuses(A("\"I8\"", "[4294967296,4294967296]", "[0,0]"), 0, "dimension 0");
    refuses(A("\"F32\"", "[268435456,268435456]", "[0,0]"), 0, "where its shape asks for");
    refuses(A("\"I8\"", "[4]", "[0]"), 4, "two whole numbers");
    refuses(A("\"I8\"", "[4]", "[0,\"4\"]"), 4, "two whole numbers");
    refuses(A("\"I8\"", "[4]", "[4,0]"), 4, "outside");
    refuses(A("\"I8\"", "[4]", "[-4,0]"), 4, "outside");
    refuses(A("\"I8\"", "[4]", "[1,5]"), 4, "outside");
    refuses(A("\"I8\"", "[4]", "[0,3]"), 4, "where its shape asks for 4");
    refuses(A("\"I8\"", "[3]", "[1,4]"), 4, "behind byte 0");
    refuses("{" META ",\"a\":{\"dtype\":\"I8\",\"shape\":[1],\"data_offsets\":[0,1],\"more\":1}}", 1,
            "unknown field more");
    refuses("{" META ",\"a\":{\"dtype\":\"I8\",\"shape\":[2],\"data_offsets\":[0,2]},"
            "\"b\":{\"dtype\":\"I8\",\"shape\":[2],\"data_offsets\":[1,3]}}",
            3, "inside byte 2");
}

static void refuses_short_files(void **state) {
    (void)state;
    struct buffer file = tiny_file("tiny.safetensors");
    for (size_t len = 0; len < file.len; len += len < 64 ? 1 : 997) {
        unsigned char *copy = malloc(len + 1);
        assert_non_null(copy);
        memcpy(copy, file.at, len);
        struct network *n;
        att_error err = {0};
        assert_int_equal(network_read(copy, len, &n, &err), ATT_BAD_MODEL);
        assert_true(err.message[0] != '\0');
        free(copy);
    }
    buffer_free(&file);
}

/* The header's bytes, and a sample of the data's: each changed in turn is refused, since the two hashes cover them all. */
static void refuses_damage(void **state) {
    (void)state;
    struct buffer file = tiny_file("tiny.safetensors");
    size_t header = 0;
    for (size_t i = 8; i-- > 0;) {
        header = header << 8 | (unsigned char)file.at[i];
    }
    for (size_t i = 0; i < file.len; i += i < 8 ? 1 : i < header ? 41 : 1999) {
        char old = file.at[i];
        file.at[i] = (char)(old ^ (i % 2 == 0 ? 1 : 0x20));
        struct network *n = NULL;
        att_error err = {0};
        assert_int_equal(network_read(file.at, file.len, &n, &err), ATT_BAD_MODEL);
        assert_null(n);
        file.at[i] = old;
    }
    buffer_free(&file);
}

/* Puts `to` (of the same length) for `from` in the header. */
static struct buffer replaced(const struct buffer *file, const char *from, const char *to) {
    struct buffer b = {0};
    buffer_add(&b, file->at, file->len);
    char *at = NULL;
    for (size_t i = 8; at == NULL && i + strlen(from) < b.len; i++) {
        at = memcmp(b.at + i, from, strlen(from)) == 0 ? b.at + i : NULL;
    }
    assert_non_null(at);
    assert_int_equal(strlen(from), strlen(to));
    memcpy(at, to, strlen(to));
    return b;
}

static void names_the_tensor(void **state) {
    (void)state;
    static const char *const cases[][3] = {
        {"\"head.upos.weight\"", "\"head.uqos.weight\"", "no tensor head.upos.weight"},
        {"\"head.upos.bias\":{\"dtype\":\"F32\",\"shape\":[17]", "\"head.upos.bias\":{\"dtype\":\"F32\",\"shape\":[71]",
         "head.upos.bias"},
        {"\\\"layers\\\": 2", "\\\"layers\\\": 1", "unknown tensor layer.1"},
        {"\\\"layers\\\": 2", "\\\"layers\\\": 3", "no tensor layer.2"},
        {"\\\"heads\\\": 2", "\\\"heads\\\": 5", "no multiple of 5 heads"},
        {"\\\"width\\\": 24", "\\\"width\\\": 48", "embed.word.weight: shape"},
        {"\\\"width\\\": 24", "\\\"width\\\": -4", "config: width"},
        {"attache.model/2", "attache.model/3", "format is attache.model/3"},
        {"\"labels.arc\"", "\"labels.ark\"", "no labels.arc"},
        {"B-threat\\nI-threat", "C-threat\\nI-threat", "I-threat without its B"},
        {"actual\\nplanned\\n", "actual\\nplann\\n\\n", "weight: shape"},
    };
    struct buffer file = tiny_file("tiny.safetensors");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buffer b = replaced(&file, cases[i][0], cases[i][1]);
        tiny_seal(&b);
        struct network *n;
        att_error err = {0};
        assert_int_equal(network_read(b.at, b.len, &n, &err), ATT_BAD_MODEL);
        if (strstr(err.message, cases[i][2]) == NULL) {
            fail_msg("\"%s\" says nothing of \"%s\"", err.message, cases[i][2]);
        }
        buffer_free(&b);
    }
    buffer_free(&file);
}

/* Labels that nothing else knows (XPOS, features, lemma scripts) are as much part of the model as its weights. */
static void a_changed_label_is_refused(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"NN\\nNNP\\nNNS", "NN\\nNNQ\\nNNS"},
        {"Definite=Def|PronType=Art", "Definite=Dez|PronType=Art"},
        {"l:-2+y", "l:-3+y"},
        {"\"name\":\"tiny\"", "\"name\":\"tinx\""},
        {"\"header_sha256\"", "\"header_sha257\""},
    };
    struct buffer file = tiny_file("tiny.safetensors");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buffer b = replaced(&file, cases[i][0], cases[i][1]);
        struct network *n;
        att_error err = {0};
        assert_int_equal(network_read(b.at, b.len, &n, &err), ATT_BAD_MODEL);
        assert_non_null(strstr(err.message, "the header's SHA-256"));
        buffer_free(&b);
    }
    buffer_free(&file);
}

static void files_of_the_first_format_have_no_hash_of_the_header(void **state) {
    (void)state;
    struct buffer file = tiny_file("tiny.safetensors");
    struct buffer older = replaced(&file, "attache.model/2", "attache.model/1");
    struct buffer first = replaced(&older, "\"header_sha256\"", "\"another_field\"");
    struct network *n;
    att_error err = {0};
    assert_int_equal(network_read(older.at, older.len, &n, &err), ATT_BAD_MODEL); /* where it has one, it holds */
    assert_int_equal(network_read(first.at, first.len, &n, &err), ATT_OK);
    network_close(n);
    buffer_free(&first);
    buffer_free(&older);
    buffer_free(&file);
}

/* Numbers that no hash can excuse: with the hash made good, what is not finite, negative or unknown is still refused. */
static void refuses_bad_numbers(void **state) {
    (void)state;
    static const struct {
        const char *tensor, *reason;
        unsigned char bytes[4];
    } cases[] = {
        {"same.type", "same.type: number 0 is not finite", {0, 0, 0xC0, 0x7F}},
        {"head.upos.scale", "head.upos.scale: number 0 is not finite", {0, 0, 0x80, 0x7F}},
        {"head.upos.scale", "head.upos.scale: scale 0 is negative", {0, 0, 0x80, 0xBF}},
        {"vocab", "vocab: piece 0 has 0 bytes", {'\n', 'P', 'A', 'D'}},
        {"vocab", "vocab: piece 1 is the same as piece 0", {'A', '\n', 'A', '\n'}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buffer file = tiny_file("tiny.safetensors");
        struct arena a;
        arena_init(&a, 0);
        struct safetensors s;
        att_error err = {0};
        assert_int_equal(safetensors_read(&a, file.at, file.len, &s, &err), ATT_OK);
        const struct tensor *t = safetensors_find(&s, cases[i].tensor);
        memcpy(file.at + (t->data - (const unsigned char *)file.at), cases[i].bytes, 4);
        char hash[65];
        sha256_hex(s.data, s.data_len, hash);
        struct buffer b = replaced(&file, safetensors_metadata(&s, "sha256"), hash);
        tiny_seal(&b);
        struct network *n;
        assert_int_equal(network_read(b.at, b.len, &n, &err), ATT_BAD_MODEL);
        if (strstr(err.message, cases[i].reason) == NULL) {
            fail_msg("\"%s\" says nothing of \"%s\"", err.message, cases[i].reason);
        }
        buffer_free(&b);
        buffer_free(&file);
        arena_free(&a);
    }
}

static void no_such_file(void **state) {
    (void)state;
    struct network *n;
    att_error err = {0};
    assert_int_equal(network_open(TINY_FOLDER "nothing", &n, &err), ATT_IO);
    assert_null(n);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_is_right),
        cmocka_unit_test(refuses_what_is_wrong),
        cmocka_unit_test(refuses_short_files),
        cmocka_unit_test(refuses_damage),
        cmocka_unit_test(names_the_tensor),
        cmocka_unit_test(refuses_bad_numbers),
        cmocka_unit_test(a_changed_label_is_refused),
        cmocka_unit_test(files_of_the_first_format_have_no_hash_of_the_header),
        cmocka_unit_test(no_such_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "nn/safetensors.h"

#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/cursor.h"
#include "base/error.h"
#include "base/file.h"
#include "base/text.h"

#define MOST_HEADER ((uint64_t)8 * 1024 * 1024) /* bytes of JSON */
#define MOST_TENSORS 4096
#define MOST_DIMENSION 0x10000000 /* keeps the product of two dimensions and four bytes inside 64 bits */

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for the model's header");
}

static att_status read_type(const char *name, const json_t *value, enum tensor_type *type, att_error *err) {
    static const char *const names[] = {"F32", "I8", "U8"};
    const char *s = json_string_value(value);
    for (size_t i = 0; s != NULL && i < sizeof names / sizeof *names; i++) {
        if (strcmp(s, names[i]) == 0) {
            *type = (enum tensor_type)i;
            return ATT_OK;
        }
    }
    return fail(err, ATT_BAD_MODEL, "model: tensor %s: type %s instead of F32, I8 or U8", name,
                s == NULL ? "missing" : s);
}

static att_status read_shape(const json_t *value, struct tensor *t, att_error *err) {
    size_t rank = json_array_size(value);
    if (!json_is_array(value) || rank < 1 || rank > 2) {
        return fail(err, ATT_BAD_MODEL, "model: tensor %s: shape is not one or two dimensions", t->name);
    }
    uint32_t size[2] = {1, 1};
    for (size_t i = 0; i < rank; i++) {
        const json_t *d = json_array_get(value, i);
        json_int_t n = json_integer_value(d);
        if (!json_is_integer(d) || n < 1 || n > MOST_DIMENSION) {
            return fail(err, ATT_BAD_MODEL, "model: tensor %s: dimension %zu is no number from 1 to %d", t->name, i,
                        MOST_DIMENSION);
        }
        size[i] = (uint32_t)n;
    }
    t->rank = (uint32_t)rank;
    t->rows = size[0];
    t->columns = size[1];
    return ATT_OK;
}

static att_status read_offsets(const json_t *value, uint64_t data_len, struct tensor *t, att_error *err) {
    const json_t *b = json_array_get(value, 0), *e = json_array_get(value, 1);
    if (json_array_size(value) != 2 || !json_is_integer(b) || !json_is_integer(e)) {
        return fail(err, ATT_BAD_MODEL, "model: tensor %s: data_offsets is not two whole numbers", t->name);
    }
    json_int_t begin = json_integer_value(b), end = json_integer_value(e);
    if (begin < 0 || end < begin || (uint64_t)end > data_len) {
        return fail(err, ATT_BAD_MODEL,
                    "model: tensor %s: data_offsets %lld to %lld lie outside the data of %llu bytes", t->name,
                    (long long)begin, (long long)end, (unsigned long long)data_len);
    }
    uint64_t size = (uint64_t)t->rows * t->columns * (t->type == TENSOR_F32 ? 4 : 1);
    if ((uint64_t)(end - begin) != size) {
        return fail(err, ATT_BAD_MODEL, "model: tensor %s: %lld bytes where its shape asks for %llu", t->name,
                    (long long)(end - begin), (unsigned long long)size);
    }
    t->begin = (uint64_t)begin;
    t->end = (uint64_t)end;
    return ATT_OK;
}

static att_status read_tensor(const char *name, json_t *value, struct safetensors *s, struct tensor *t,
                              att_error *err) {
    t->name = name;
    if (!json_is_object(value)) {
        return fail(err, ATT_BAD_MODEL, "model: tensor %s: its header is not an object", name);
    }
    const char *key;
    json_t *field;
    json_object_foreach(value, key, field) {
        if (strcmp(key, "dtype") != 0 && strcmp(key, "shape") != 0 && strcmp(key, "data_offsets") != 0) {
            return fail(err, ATT_BAD_MODEL, "model: tensor %s: unknown field %s", name, key);
        }
    }
    TRY(read_type(name, json_object_get(value, "dtype"), &t->type, err));
    TRY(read_shape(json_object_get(value, "shape"), t, err));
    TRY(read_offsets(json_object_get(value, "data_offsets"), s->data_len, t, err));
    t->data = s->data + t->begin;
    return ATT_OK;
}

static int by_begin(const void *a, const void *b) {
    const struct tensor *x = a, *y = b;
    return x->begin < y->begin ? -1 : x->begin > y->begin ? 1 : 0;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const struct tensor *)a)->name, ((const struct tensor *)b)->name);
}

static int by_key(const void *a, const void *b) {
    return strcmp(((const struct metadata *)a)->key, ((const struct metadata *)b)->key);
}

static att_status check_cover(struct safetensors *s, att_error *err) {
    qsort(s->tensors, s->tensor_count, sizeof *s->tensors, by_begin);
    uint64_t at = 0;
    for (uint32_t i = 0; i < s->tensor_count; i++) {
        const struct tensor *t = &s->tensors[i];
        if (t->begin != at) {
            return fail(err, ATT_BAD_MODEL,
                        "model: tensor %s begins at byte %llu, %s byte %llu where the one before it ends", t->name,
                        (unsigned long long)t->begin, t->begin < at ? "inside" : "behind", (unsigned long long)at);
        }
        at = t->end;
    }
    if (at != s->data_len) {
        return fail(err, ATT_BAD_MODEL, "model: %llu bytes of data belong to no tensor",
                    (unsigned long long)(s->data_len - at));
    }
    qsort(s->tensors, s->tensor_count, sizeof *s->tensors, by_name);
    return ATT_OK;
}

static att_status read_metadata(struct arena *a, json_t *object, struct safetensors *s, att_error *err) {
    if (!json_is_object(object)) {
        return fail(err, ATT_BAD_MODEL, "model: the header has no __metadata__ object");
    }
    s->metadata = arena_array(a, json_object_size(object), sizeof *s->metadata);
    if (s->metadata == NULL) {
        return no_memory(err);
    }
    const char *key;
    json_t *value;
    json_object_foreach(object, key, value) {
        if (!json_is_string(value)) {
            return fail(err, ATT_BAD_MODEL, "model: __metadata__ %s is not a string", key);
        }
        struct metadata *m = &s->metadata[s->metadata_count++];
        m->key = arena_copy(a, key, strlen(key));
        m->value = arena_copy(a, json_string_value(value), json_string_length(value));
        if (m->key == NULL || m->value == NULL) {
            return no_memory(err);
        }
    }
    qsort(s->metadata, s->metadata_count, sizeof *s->metadata, by_key);
    return ATT_OK;
}

static att_status read_header(struct arena *a, json_t *header, struct safetensors *s, att_error *err) {
    size_t count = json_object_size(header);
    if (count > MOST_TENSORS) {
        return fail(err, ATT_BAD_MODEL, "model: %zu tensors, more than %d", count, MOST_TENSORS);
    }
    TRY(read_metadata(a, json_object_get(header, "__metadata__"), s, err));
    s->tensors = arena_array(a, count, sizeof *s->tensors);
    if (s->tensors == NULL) {
        return no_memory(err);
    }
    const char *key;
    json_t *value;
    json_object_foreach(header, key, value) {
        if (strcmp(key, "__metadata__") == 0) {
            continue;
        }
        const char *name = arena_copy(a, key, strlen(key));
        if (name == NULL) {
            return no_memory(err);
        }
        TRY(read_tensor(name, value, s, &s->tensors[s->tensor_count++], err));
    }
    return check_cover(s, err);
}

/* The header's text; *data gets what follows. */
static att_status find_header(const void *bytes, size_t len, struct slice *header, struct cursor *data,
                              att_error *err) {
    *data = cursor_of(bytes, len);
    uint64_t header_len = cursor_u64le(data);
    if (data->fault) {
        return fail(err, ATT_BAD_MODEL, "model: the file has %zu bytes, too few for a header", len);
    }
    if (header_len < 2 || header_len > MOST_HEADER || header_len > cursor_remaining(data)) {
        return fail(err, ATT_BAD_MODEL, "model: a header of %llu bytes in a file of %zu",
                    (unsigned long long)header_len, len);
    }
    *header = (struct slice){cursor_bytes(data, (size_t)header_len), (size_t)header_len};
    return ATT_OK;
}

att_status safetensors_header_hash(struct arena *scratch, const void *bytes, size_t len, size_t *at, char out[65],
                                   att_error *err) {
    static const char key[] = "\"header_sha256\":\"";
    struct slice header;
    struct cursor data;
    *at = 0;
    TRY(find_header(bytes, len, &header, &data, err));
    char *copy = arena_copy(scratch, header.at, header.len);
    if (copy == NULL) {
        return no_memory(err);
    }
    for (size_t i = 0; *at == 0 && i + sizeof key - 1 + 64 <= header.len; i++) {
        if (memcmp(copy + i, key, sizeof key - 1) == 0) {
            memset(copy + i + sizeof key - 1, '0', 64);
            *at = 8 + i + sizeof key - 1;
        }
    }
    sha256_hex(copy, header.len, out);
    return ATT_OK;
}

att_status safetensors_read(struct arena *a, const void *bytes, size_t len, struct safetensors *out, att_error *err) {
    *out = (struct safetensors){0};
    struct cursor c;
    struct slice text;
    TRY(find_header(bytes, len, &text, &c, err));
    out->data_len = cursor_remaining(&c);
    out->data = cursor_bytes(&c, cursor_remaining(&c));
    if (text.at[0] != '{') {
        return fail(err, ATT_BAD_MODEL, "model: the header does not begin with {");
    }
    json_error_t at;
    json_t *header = json_loadb(text.at, text.len, JSON_REJECT_DUPLICATES, &at);
    if (header == NULL) {
        return fail(err, ATT_BAD_MODEL, "model: the header is no JSON: %s", at.text);
    }
    att_status status = read_header(a, header, out, err);
    json_decref(header);
    return status;
}

struct tensor *safetensors_find(const struct safetensors *s, const char *name) {
    struct tensor key = {.name = name};
    return s->tensor_count == 0 ? NULL : bsearch(&key, s->tensors, s->tensor_count, sizeof key, by_name);
}

const char *safetensors_metadata(const struct safetensors *s, const char *key) {
    struct metadata wanted = {.key = key};
    const struct metadata *m =
        s->metadata_count == 0 ? NULL : bsearch(&wanted, s->metadata, s->metadata_count, sizeof wanted, by_key);
    return m == NULL ? NULL : m->value;
}

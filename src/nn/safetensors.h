/* A safetensors file in memory: eight bytes of header length, a JSON header, the data section.
 *
 * Everything is checked before anything is handed out: the header is JSON of bounded size without duplicate keys, every
 * tensor has exactly the fields dtype, shape and data_offsets, its size fits its shape, and the tensors together cover the
 * data section without overlap or gap. Of the types the format knows, F32, I8 and U8 are read, with one or two dimensions.
 */
#ifndef ATTACHE_NN_SAFETENSORS_H
#define ATTACHE_NN_SAFETENSORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "attache/attache.h"
#include "base/arena.h"

enum tensor_type { TENSOR_F32, TENSOR_I8, TENSOR_U8 };

struct tensor {
    const char *name;
    const unsigned char *data; /* in the caller's bytes; F32 is little endian and need not be aligned */
    uint64_t begin, end;       /* in the data section */
    uint32_t rows, columns;    /* columns is 1 where there is one dimension */
    uint32_t rank;             /* 1 or 2 */
    enum tensor_type type;
    bool taken; /* the reader of the model wanted it */
};

struct metadata {
    const char *key, *value;
};

struct safetensors {
    struct tensor *tensors; /* by name */
    uint32_t tensor_count;
    struct metadata *metadata; /* of __metadata__, by key */
    uint32_t metadata_count;
    const unsigned char *data; /* the data section */
    uint64_t data_len;
};

/* Reads `bytes`, which must outlive `out`; names and metadata are copied to the arena. ATT_BAD_MODEL says what is wrong. */
att_status safetensors_read(struct arena *a, const void *bytes, size_t len, struct safetensors *out, att_error *err);

/* The tensor of that name, or NULL. */
struct tensor *safetensors_find(const struct safetensors *s, const char *name);
/* The value of a key of __metadata__, or NULL. */
const char *safetensors_metadata(const struct safetensors *s, const char *key);

/* SHA-256, in hex, of the header's bytes with "0" for the 64 digits of its own "header_sha256", which begin at byte *at of
 * `bytes`; *at is 0 where there are none. ATT_BAD_MODEL where there is no header. */
att_status safetensors_header_hash(struct arena *scratch, const void *bytes, size_t len, size_t *at, char out[65],
                                   att_error *err);

#endif

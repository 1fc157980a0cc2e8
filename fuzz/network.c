/* Fuzzes the reader of model files, and runs what it accepts. The hashes in the header are made good first, so that changes
 * get past them; they have tests of their own. */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "nn/network.h"
#include "nn/safetensors.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define KEY "\"sha256\":\""

static void mend_hash(unsigned char *file, size_t size) {
    struct arena a;
    char own[65];
    size_t place;
    att_error err;
    size_t header = 0, key_len = strlen(KEY);
    for (size_t i = 8; i-- > 0 && size >= 8;) {
        header = header << 8 | file[i];
    }
    if (size < 8 || header > size - 8) {
        return;
    }
    for (size_t at = 8; at + key_len + 64 <= 8 + header; at++) {
        if (memcmp(file + at, KEY, key_len) == 0) {
            char hash[65];
            sha256_hex(file + 8 + header, size - 8 - header, hash);
            memcpy(file + at + key_len, hash, 64);
            break;
        }
    }
    arena_init(&a, 0);
    if (safetensors_header_hash(&a, file, size, &place, own, &err) == ATT_OK && place != 0) {
        memcpy(file + place, own, 64);
    }
    arena_free(&a);
}

static float *space(struct arena *a, size_t n) {
    return arena_array(a, n, sizeof(float));
}

/* Every head over two tokens; sizes follow the labels, so the outputs' room is checked by the sanitizer. */
static void run(const struct network *n, struct arena *a) {
    const struct slice tokens[2] = {slice_of("Ab"), slice_of("a\xc3\xa9"
                                                             "1")};
    struct vectors v;
    att_error err;
    if (network_encode(n, a, tokens, 2, &v, &err) != ATT_OK) {
        return;
    }
    uint32_t labels[2], heads[2] = {0, 1};
    float p[3], query[SAME_WIDTH], key[SAME_WIDTH], fresh;
    for (enum token_head h = 0; h < TOKEN_HEADS; h++) {
        float *s = space(a, 2 * (size_t)token_head_labels(n, h));
        if (s != NULL) {
            token_head_scores(n, h, &v, 0, 2, s);
            (void)decode_bio(n, h, a, s, 2, labels);
        }
    }
    for (enum span_head h = 0; h < SPAN_HEADS; h++) {
        float *s = space(a, span_head_labels(n, h));
        if (s != NULL) {
            span_head_scores(n, h, &v, 0, 2, s);
        }
    }
    for (enum pointer_head h = 0; h < POINTER_HEADS; h++) {
        (void)pointer_scores(n, h, a, &v, 1, 2, p);
    }
    same_vectors(n, &v, 0, 1, query, key, &fresh);
    float *s = space(a, 6 + 2 * (size_t)arc_labels(n));
    if (s != NULL && arc_scores(n, a, &v, 0, 2, s) == ATT_OK) {
        (void)label_scores(n, a, &v, 0, 2, heads, s);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    unsigned char *file = malloc(size == 0 ? 1 : size);
    if (file == NULL) {
        return 0;
    }
    if (size > 0) {
        memcpy(file, data, size);
    }
    mend_hash(file, size);
    struct network *n;
    att_error err;
    if (network_read(file, size, &n, &err) == ATT_OK) {
        struct arena a;
        arena_init(&a, (size_t)64 << 20);
        run(n, &a);
        arena_free(&a);
        network_close(n);
    }
    free(file);
    return 0;
}

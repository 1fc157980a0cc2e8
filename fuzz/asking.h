/* What fuzzers that ask a store share: an empty one in memory, the input as a string, sinks that take all. */
#ifndef ATTACHE_FUZZ_ASKING_H
#define ATTACHE_FUZZ_ASKING_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "attache/store.h"
#include "base/text.h"

static inline int ignore(void *context, const char *bytes, size_t len) {
    (void)context;
    (void)bytes;
    (void)len;
    return 0;
}

/* Into a struct buffer. */
static inline int take(void *context, const char *bytes, size_t len) {
    buffer_add(context, bytes, len);
    return 0;
}

/* The same store at every call. */
static inline att_store *empty_store(void) {
    static att_store *store;
    att_error err;
    if (store == NULL && att_store_open(":memory:", NULL, &store, &err) != ATT_OK) {
        abort();
    }
    return store;
}

/* To be freed; ends in NUL. */
static inline char *text_of(const uint8_t *data, size_t size) {
    char *text = malloc(size + 1);
    if (text == NULL) {
        abort();
    }
    if (size > 0) {
        memcpy(text, data, size);
    }
    text[size] = '\0';
    return text;
}

#endif

/* A user's matter file: a page, or what is wrong with it. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "attache/store.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int ignore(void *context, const char *bytes, size_t len) {
    (void)context;
    (void)bytes;
    (void)len;
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static att_store *store;
    att_error err;
    if (store == NULL && att_store_open(":memory:", NULL, &store, &err) != ATT_OK) {
        abort();
    }
    char *text = malloc(size + 1);
    if (text == NULL) {
        abort();
    }
    if (size > 0) {
        memcpy(text, data, size);
    }
    text[size] = '\0';
    const att_question q = {.verb = "situation", .matter = text, .rows = ATT_ROWS_TABLE};
    att_status status = att_store_ask(store, &q, ignore, NULL, NULL, &err);
    free(text);
    if (status != ATT_OK && status != ATT_BAD_INPUT) {
        abort();
    }
    return 0;
}

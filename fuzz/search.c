/* What somebody types into a search box: found or not, or no word; never a fault of the index's language. */
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
    att_status status =
        att_store_ask(store, &(att_question){.verb = "search", .words = text}, ignore, NULL, NULL, &err);
    if (status != ATT_OK &&
        (status != ATT_BAD_INPUT || (strstr(err.message, "search") == NULL && strstr(err.message, "UTF-8") == NULL))) {
        abort();
    }
    free(text);
    return 0;
}

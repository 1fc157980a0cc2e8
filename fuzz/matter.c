/* A user's matter file: a page, or what is wrong with it. */
#include "asking.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    att_store *store = empty_store();
    att_error err;
    char *text = text_of(data, size);
    const att_question q = {.verb = "situation", .matter = text, .rows = ATT_ROWS_TABLE};
    att_status status = att_store_ask(store, &q, ignore, NULL, NULL, &err);
    free(text);
    if (status != ATT_OK && status != ATT_BAD_INPUT) {
        abort();
    }
    return 0;
}

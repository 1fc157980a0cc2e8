/* What somebody types into a search box: found or not, or no word; never a fault of the index's language. */
#include "asking.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    att_store *store = empty_store();
    att_error err;
    char *text = text_of(data, size);
    att_status status =
        att_store_ask(store, &(att_question){.verb = "search", .words = text}, ignore, NULL, NULL, &err);
    if (status != ATT_OK &&
        (status != ATT_BAD_INPUT || (strstr(err.message, "search") == NULL && strstr(err.message, "UTF-8") == NULL))) {
        abort();
    }
    free(text);
    return 0;
}

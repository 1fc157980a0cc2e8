/* Records from elsewhere, put into a store: what is refused leaves no trace, what is taken can be asked for. The first byte
 * chooses whether the store keeps words. */
#include <string.h>

#include "asking.h"
#include "require.h"
#include "store/store.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    att_store *store;
    att_error err;
    if (size == 0) {
        return 0;
    }
    const att_store_options o = {.no_text = data[0] % 2, .now = "2025-08-06"};
    require(att_store_open(":memory:", &o, &store, &err) == ATT_OK);
    const char *record = (const char *)data + 1;
    att_put how;
    att_status status = att_store_put(store, record, size - 1, NULL, 0, &how, &err);
    require(status == ATT_OK || status == ATT_BAD_INPUT || status == ATT_NO_MEMORY);
    if (status == ATT_OK) {
        struct buffer b = {0};
        require(how == ATT_PUT_NEW);
        require(att_store_put(store, record, size - 1, NULL, 0, &how, &err) == ATT_OK && how == ATT_PUT_KNOWN);
        require(att_store_commit(store, &err) == ATT_OK);
        require(att_store_ask(store, &(att_question){.verb = "dump"}, take, &b, NULL, &err) == ATT_OK && b.len > 0);
        buffer_free(&b);
    }
    att_store_close(store);
    return 0;
}

/* A user's table of publishers: taken whole or refused with the line, and the store goes on. */
#include "attache/store.h"
#include "require.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static att_store *store; /* one for all inputs: making the tables takes longer than a table of publishers */
    att_error err;
    if (store == NULL) {
        require(att_store_open(":memory:", NULL, &store, &err) == ATT_OK);
    }
    att_status status = att_store_publishers(store, (const char *)data, size, &err);
    require(status == ATT_OK || (status == ATT_BAD_INPUT && err.line > 0));
    require(att_store_commit(store, &err) == ATT_OK);
    return 0;
}

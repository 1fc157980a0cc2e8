/* A cursor from elsewhere: as it stands, and, since the check in it is no seal, with a check that holds. */
#include "asking.h"
#include "store/query/keyset.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void ask(att_store *s, att_question q, const char *after) {
    att_error err;
    q.after = after;
    att_status status = att_store_ask(s, &q, ignore, NULL, NULL, &err);
    if (status != ATT_OK && status != ATT_BAD_INPUT) {
        abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    att_store *s = empty_store();
    static const att_question lists[] = {{.verb = "events", .limit = 3},
                                         {.verb = "events", .order = "-day"},
                                         {.verb = "ledger", .limit = 3},
                                         {.verb = "actors"},
                                         {.verb = "dates"},
                                         {.verb = "changes", .since = "2025-01-01"},
                                         {.verb = "claims", .limit = 3},
                                         {.verb = "articles"},
                                         {.verb = "places", .limit = 3},
                                         {.verb = "corrections"},
                                         {.verb = "matters", .limit = 3},
                                         {.verb = "records"}};
    att_error err;
    struct buffer made = {0};
    char *text = text_of(data, size);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        ask(s, lists[i], text);
        if (keyset_next(&lists[i], text, &made, &err) == ATT_OK) {
            ask(s, lists[i], made.at);
        }
        buffer_free(&made);
    }
    free(text);
    return 0;
}

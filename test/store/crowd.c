/* One article that tells thousands of times of the like: what is held against each other stays bounded, and what comes of it hangs
 * on no order. */
#include <jansson.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/handles.h"

/* An article whose every sentence is a blow of one day; `again`: each told again in the next. */
static void put_blows(att_store *store, const char *id, const char *sentence, int count, bool again) {
    const struct made m = {.id = id,
                           .text = sentence,
                           .published = "2025-03-04",
                           .publisher = "Fen Post",
                           .from = "FIN",
                           .to = "SWE",
                           .type = "ASSAULT",
                           .quad = "material-conflict",
                           .anchor = "shelled",
                           .date = "2025-03-03"};
    struct buffer text = {0};
    att_error err;
    char *record = made_repeated(&m, count, &text);
    if (again) {
        json_t *root = json_loads(record, 0, NULL), *events = json_object_get(root, "events");
        for (size_t i = 1; i < json_array_size(events); i++) {
            json_object_set(json_array_get(events, i), "same_as", json_object_get(json_array_get(events, i - 1), "id"));
        }
        free(record);
        record = json_dumps(root, JSON_COMPACT);
        json_decref(root);
    }
    if (att_store_put(store, record, strlen(record), text.at, text.len, NULL, &err) != ATT_OK) {
        fail_msg("%s: %s", id, err.message);
    }
    free(record);
    buffer_free(&text);
}

/* So many stand where others look, the first of the text; the others are stories of their own, and nobody is lost. */
static void test_bound(void **state) {
    (void)state;
    enum { BLOWS = 3000 };
    att_store *store = made_open(":memory:", NULL);
    put_blows(store, "a1", "Aland shelled the harbour of Nord on Monday. ", BLOWS, false);
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT max(n) FROM (SELECT count(*) AS n FROM handle GROUP BY hash)"),
                     MOST_STANDING);
    assert_int_equal(
        made_number(store, "SELECT (SELECT max(start) FROM mention WHERE mention IN (SELECT mention FROM handle))"
                           "  < (SELECT min(start) FROM mention WHERE mention NOT IN (SELECT mention FROM handle))"),
        1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM mention WHERE story IS mention AND mention NOT IN"
                                        "  (SELECT mention FROM handle)"),
                     BLOWS - MOST_STANDING);
    assert_int_equal(made_number(store, "SELECT count(*) FROM mention WHERE story IS NULL"), 0);
    att_store_close(store);
}

/* "Again" of "again": all are the first one's. */
static void test_chain(void **state) {
    (void)state;
    att_store *store = made_open(":memory:", NULL);
    put_blows(store, "a1", "Aland shelled the harbour of Nord on Monday. ", 2000, true);
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT count(DISTINCT same_as) FROM mention"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM mention WHERE same_as IS NULL AND start = 6"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM story"), 1);
    att_store_close(store);
}

static void test_order(void **state) {
    (void)state;
    static const char *const ids[] = {"a1", "a2"}, *const sentences[] = {
                                                       "Aland shelled the harbour of Nord on Monday. ",
                                                       "The port of Nord was shelled by Aland's guns. "};
    char *dumps[3];
    for (int round = 0; round < 3; round++) {
        att_store *store = made_open(":memory:", NULL);
        for (int i = 0; i < 2; i++) {
            int k = round == 1 ? 1 - i : i;
            put_blows(store, ids[k], sentences[k], MOST_STANDING + 20, false);
            if (round < 2) {
                made_commit(store);
            }
        }
        made_commit(store);
        dumps[round] = made_answer(store, &(att_question){.verb = "dump"});
        att_store_close(store);
    }
    assert_string_equal(dumps[0], dumps[1]);
    assert_string_equal(dumps[0], dumps[2]);
    for (int round = 0; round < 3; round++) {
        free(dumps[round]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_bound), cmocka_unit_test(test_chain),
                                       cmocka_unit_test(test_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

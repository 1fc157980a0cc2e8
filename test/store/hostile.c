/* What nobody writes but somebody sends: an article that tells thousands of times of the like, of which what is held against each
 * other, and what the ledger makes of it, stays bounded; stores whose rows somebody else numbered. */
#include <jansson.h>
#include <string.h>
#include <time.h>

#include "check.h"
#include "made.h"
#include "store/schema.h"
#include "store/sheets/sheet.h"
#include "store/store.h"
#include "store/stories/handles.h"

static void change(att_store *store, const char *sql) {
    char *why = NULL;
    if (sqlite3_exec(store->db, sql, NULL, NULL, &why) != SQLITE_OK) {
        fail_msg("%s", why);
    }
}

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
    made_put_record(store, record, text.at);
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

/* A report that names a truce in each of its many sentences costs what it is long. */
static void test_truces(void **state) {
    (void)state;
    enum { SENTENCES = 60000 };
    static const char sentence[] = "It fell amid the truce. ";
    char *text = malloc(SENTENCES * (sizeof sentence - 1) + 1);
    assert_non_null(text);
    for (size_t i = 0; i < SENTENCES; i++) {
        memcpy(text + i * (sizeof sentence - 1), sentence, sizeof sentence);
    }
    att_store *store = made_open(":memory:", NULL);
    clock_t start = clock();
    made_put(store, &(struct made){.id = "h1",
                                   .text = text,
                                   .published = "2025-03-01",
                                   .from = "FIN",
                                   .to = "SWE",
                                   .type = "ASSAULT",
                                   .quad = "material-conflict",
                                   .anchor = "fell"});
    made_commit(store);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry"), 1);
    if (seconds >
        10) { /* half a second where what is named is counted once; minutes where each looks at all the others */
        fail_msg("a long report took %.1f s", seconds);
    }
    att_store_close(store);
    free(text);
}

/* A report that refuses in each of its many sentences, each of which answers all that were refused before: a few changes an entry,
 * and as many entries as a report can tell of, not a change for each pair of sentences. */
static void test_refusals(void **state) {
    (void)state;
    enum { SENTENCES = 520 };
    static const char sentence[] = "Norvik rejects the proposal of Skagen. ";
    struct made m = {.id = "h2",
                     .text = sentence,
                     .published = "2025-03-01",
                     .from = "NOR",
                     .to = "EST",
                     .type = "REJECT",
                     .quad = "verbal-conflict",
                     .anchor = "rejects the proposal"};
    struct buffer text = {0};
    char *made = made_repeated(&m, SENTENCES, &text);
    att_store *store = made_open(":memory:", NULL);
    made_put_record(store, made, text.at);
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry"), 500);
    assert_int_equal(made_number(store, "SELECT max(n) FROM (SELECT count(*) AS n FROM change GROUP BY entry)"), 30);
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry WHERE state = 'refused'"), 500);
    att_store_close(store);
    buffer_free(&text);
    free(made);
}

/* Rows at both ends of what a number can be are as quickly found as others. */
static void test_far_numbers(void **state) {
    (void)state;
    att_store *store = made_open(":memory:", NULL);
    att_error err;
    const att_question words = {.verb = "events", .words = "struck"};
    put_blows(store, "a1", "Aland shelled the harbour of Nord on Monday. ", 2, false);
    made_commit(store);
    change(store, "INSERT INTO story(story, key) VALUES(-9223372036854775807, 'below'), (4611686018427387904, 'far'),"
                  "  (9223372036854775807, 'last')");
    assert_int_equal(made_number(store, "SELECT " STORY_KEYED("'below'") " = -9223372036854775807"), 1);
    assert_int_equal(made_number(store, "SELECT " STORY_KEYED("'far'") " = 4611686018427387904"), 1);
    assert_int_equal(made_number(store, "SELECT " STORY_KEYED("'last'") " = 9223372036854775807"), 1);
    assert_int_equal(made_number(store, "SELECT " STORY_KEYED("'none'") " IS NULL"), 1);
    change(store, "PRAGMA foreign_keys = OFF; UPDATE article SET article = 4611686018427387904");
    change(store, "UPDATE mention SET mention = 9223372036854775807 WHERE mention = 2; DELETE FROM sheet");
    assert_int_equal(sheets_fill(store->db, &err), ATT_OK);
    assert_int_equal(made_number(store, "SELECT count(*) FROM sheet") > 0, 1);
    assert_int_equal(att_store_ask(store, &words, made_sink, NULL, NULL, &err), ATT_BAD_INPUT);
    assert_non_null(strstr(err.message, "are numbered up to 4611686018427387905"));
    att_store_close(store);
}

/* Likewise names of places that somebody else numbered: a question about them ends. */
static void test_far_places(void **state) {
    (void)state;
    static const char *const numbers[] = {"9223372036854775807", "9000000000000000000", "-1", "-9223372036854775807"};
    att_store *store = made_open(":memory:", NULL);
    const att_question place = {.verb = "events", .place = "nord"};
    put_blows(store, "a1", "Aland shelled the harbour of Nord on Monday. ", 1, false);
    made_commit(store);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        att_error err = {0};
        char sql[160];
        sqlite3_snprintf(sizeof sql, sql,
                         "DELETE FROM place_spelling; INSERT INTO place_spelling(number, spelling, folded)"
                         "  VALUES(%s, 'Nord', 'nord')",
                         numbers[i]);
        change(store, sql);
        att_status status = att_store_ask(store, &place, made_sink, NULL, NULL, &err);
        assert_int_equal(status, ATT_BAD_INPUT);
        assert_non_null(strstr(err.message, "cannot be asked about"));
    }
    att_store_close(store);
}

/* A mention whose number is none of ours leads nobody, and is met. */
static void test_number_zero(void **state) {
    (void)state;
    att_store *store = made_open(":memory:", NULL);
    put_blows(store, "a1", "Aland shelled the harbour of Nord on Monday. ", 1, false);
    made_commit(store);
    change(store, "PRAGMA foreign_keys = OFF; UPDATE mention SET mention = 0, story = 0; UPDATE story SET story = 0;"
                  "UPDATE link SET mention = 0; UPDATE handle SET mention = 0; UPDATE wording SET mention = 0;"
                  "UPDATE party SET mention = 0; PRAGMA foreign_keys = ON");
    put_blows(store, "a2", "Aland shelled the harbour of Nord on Monday. ", 1, false);
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT count(DISTINCT story) FROM mention"), 2);
    change(store, "DELETE FROM sheet");
    assert_int_equal(sheets_fill(store->db, NULL), ATT_OK);
    char *told = made_answer(store, &(att_question){.verb = "events", .country = "FIN", .order = "-origins"});
    assert_non_null(strchr(strchr(told, '\n') + 1, '\n'));
    free(told);
    att_store_close(store);
}

/* One event whose sides name the same two thousands of times, or two sides of hundreds of countries: each pair is told once, and so
 * many of each side as any report names; the batch goes through. */
static void test_crowds(void **state) {
    (void)state;
    enum { NAMED = 7000, COUNTRIES = 300, TOLD = 64 };
    const struct made m = {.id = "c1",
                           .text = "Aland shelled Nord.",
                           .published = "2025-03-04",
                           .from = "FIN",
                           .to = "SWE",
                           .type = "ASSAULT",
                           .quad = "material-conflict",
                           .anchor = "shelled"};
    for (int many = 0; many < 2; many++) {
        att_store *store = made_open(":memory:", NULL);
        char *record = made_record(&m);
        json_t *root = json_loads(record, 0, NULL), *event = json_array_get(json_object_get(root, "events"), 0);
        free(record);
        for (int side = 0; side < 2; side++) {
            json_t *list = json_object_get(event, side == 0 ? "actor" : "recipient");
            json_t *actor = json_array_get(json_object_get(root, "actors"), (size_t)side);
            for (int i = 1; !many && i < NAMED; i++) {
                json_array_append(list, json_array_get(list, 0));
            }
            for (int i = 0; many && i < COUNTRIES; i++) {
                const char code[] = {(char)('A' + side), (char)('A' + i / 26), (char)('A' + i % 26), '\0'};
                json_array_append_new(json_object_get(actor, "country"), json_string(code));
            }
        }
        record = json_dumps(root, JSON_COMPACT);
        json_decref(root);
        att_error err = {0};
        if (att_store_put(store, record, strlen(record), m.text, strlen(m.text), NULL, &err) != ATT_OK) {
            fail_msg("%s", err.message);
        }
        free(record);
        made_commit(store);
        assert_int_equal(made_number(store, "SELECT count(*) FROM story_party"), many ? TOLD * TOLD + 4 * TOLD : 5);
        assert_int_equal(made_number(store, "SELECT main FROM story_party WHERE who = 'FIN>SWE'"), 1);
        att_store_close(store);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bound),      cmocka_unit_test(test_chain),       cmocka_unit_test(test_order),
        cmocka_unit_test(test_truces),     cmocka_unit_test(test_refusals),    cmocka_unit_test(test_far_numbers),
        cmocka_unit_test(test_far_places), cmocka_unit_test(test_number_zero), cmocka_unit_test(test_crowds)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

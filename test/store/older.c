/* Older stores: what they remember of words and have no texts to remember anew from; one that lacks tables of today. */
#include <sqlite3.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "correcting.h"
#include "store/schema.h"
#include "store/store.h"
#include "store/stories/features.h"

static void read_blob(att_store *store, const char *sql, void *out, size_t size) {
    sqlite3_stmt *st;
    assert_int_equal(sqlite3_prepare_v2(store->db, sql, -1, &st, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    assert_int_equal(sqlite3_column_bytes(st, 0), size);
    memcpy(out, sqlite3_column_blob(st, 0), size);
    sqlite3_finalize(st);
}

#define FROM(table, member) (int)offsetof(struct table, member) + 1
#define PART(table, member) FROM(table, member), (int)sizeof((struct table *)NULL)->member

/* Puts the words of a store into the form that they had before version 15: no flags but that of the first and the third word of a
 * sentence, which stand by the anchor. */
static void make_older(const char *path) {
    char *sql = sqlite3_mprintf(
        "UPDATE sketch SET sketch = CAST(substr(sketch, 1, 192) || substr(sketch, %d, 48) || substr(sketch, %d, %d)"
        "  || substr(sketch, %d, %d) || zeroblob(3) AS BLOB);"
        "UPDATE wording SET wording = CAST(substr(wording, 1, %d) || x'0005000000' || substr(wording, %d, %d)"
        "  || substr(wording, %d, %d) || substr(wording, %d, %d) AS BLOB);"
        "ALTER TABLE vector DROP COLUMN beside; DROP TABLE testimony; PRAGMA user_version=14",
        FROM(sketch, weight), PART(sketch, count), PART(sketch, sense), FROM(wording, near_count), PART(wording, near),
        PART(wording, near_weight), PART(wording, near_sense));
    sqlite3 *db;
    sqlite3_open(path, &db);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_free(sql);
    sqlite3_close(db);
}

/* Where an older store has no texts, its words are put into today's form. */
static void test_older_words(void **state) {
    (void)state;
    static const char path[] = "older-words.db";
    static const struct made told[] = {{.id = "p1",
                                        .text = "Aland's army has shelled the old bridge of Nord, say officials.",
                                        .published = "2025-03-04",
                                        .from = "FIN",
                                        .to = "SWE",
                                        .type = "ASSAULT",
                                        .quad = "material-conflict",
                                        .anchor = "has shelled",
                                        .date = "2025-03-03"},
                                       {.id = "p2",
                                        .text = "Nord mourns its old bridge after the shelling by Aland's army.",
                                        .published = "2025-03-05",
                                        .from = "FIN",
                                        .to = "SWE",
                                        .type = "ASSAULT",
                                        .quad = "material-conflict",
                                        .anchor = "shelling",
                                        .date = "2025-03-03"}};
    const att_store_options o = {.now = "2025-08-06", .no_text = 1};
    struct sketch sketch[2];
    struct wording wording[2];
    made_remove(path);
    for (int i = 0; i < 2; i++) {
        att_store *store = made_open(path, &o);
        made_put(store, &told[i]);
        made_commit(store);
        assert_int_equal(made_number(store, "SELECT count(*) FROM story"), 1);
        read_blob(store, "SELECT sketch FROM sketch ORDER BY article", &sketch[i], sizeof sketch[i]);
        read_blob(store, "SELECT wording FROM wording ORDER BY mention", &wording[i], sizeof wording[i]);
        att_store_close(store);
        if (i == 0) {
            make_older(path);
        }
    }
    assert_true(sketch[0].count > 3 && sketch[0].count == sketch[1].count);
    assert_memory_equal(sketch[0].words, sketch[1].words, sizeof sketch[0].words);
    assert_memory_equal(sketch[0].weight, sketch[1].weight, sizeof sketch[0].weight);
    assert_memory_equal(sketch[0].sense, sketch[1].sense, sizeof sketch[0].sense);
    assert_memory_equal(&wording[0], &wording[1], offsetof(struct wording, near_flags));
    assert_memory_equal(wording[0].near_sense, wording[1].near_sense, sizeof wording[0].near_sense);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(wording[1].near_flags[i], i == 0 || i == 2 ? WORD_CLOSE : 0);
    }
    made_remove(path);
}

static void count_line(void *count, const char *line) {
    assert_true(line[0] != '\0');
    ++*(int *)count;
}

/* A store of version 1 had neither table. Whoever waits for it is told. */
static void test_older(void **state) {
    (void)state;
    const char *path = "corrections-older.db";
    char *key = key_of(&strike, "mention");
    made_remove(path);
    att_store *s = open_at(path, NULL);
    made_put(s, &strike);
    made_commit(s);
    char *before = made_answer(s, &(att_question){.verb = "dump"});
    assert_int_equal(
        sqlite3_exec(
            s->db,
            MADE_VERSION_4
            "DROP TABLE correction; DROP TABLE matter; DROP TABLE signature; ALTER TABLE ledger_group DROP COLUMN past;"
            "ALTER TABLE ledger_group DROP COLUMN settled; ALTER TABLE ledger_group DROP COLUMN answer;"
            "ALTER TABLE ledger_group DROP COLUMN was; ALTER TABLE ledger_group DROP COLUMN words;"
            "PRAGMA user_version=1",
            NULL, NULL, NULL),
        SQLITE_OK);
    att_store_close(s);
    att_error err;
    assert_int_equal(att_store_open(path, &(att_store_options){.read_only = 1}, &s, &err), ATT_BAD_INPUT);
    assert_non_null(strstr(err.message, "older"));
    int lines = 0;
    const att_store_options waiting = {.now = "2025-08-06T12:00", .tell = count_line, .context = &lines};
    s = open_at(path, &waiting);
    assert_int_equal(lines, 2);
    char *after = made_answer(s, &(att_question){.verb = "dump"});
    assert_string_equal(before, after);
    correct_event(s, key, "date", "\"2025-05-30\"");
    made_commit(s);
    assert_event(s, "s.day = '2025-05-30'");
    att_store_close(s);
    att_store_close(open_at(path, &waiting));
    assert_int_equal(lines, 2);
    s = open_at(path, &(att_store_options){.read_only = 1});
    assert_int_equal(made_number(s, "PRAGMA user_version"), SCHEMA_VERSION);
    att_store_close(s);
    made_remove(path);
    free(before);
    free(after);
    free(key);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_older_words), cmocka_unit_test(test_older)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

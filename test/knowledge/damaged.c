/* A knowledge file that is missing, foreign, of another schema or damaged: an error that says so, or the same answers. */
#include "world.h"

#include <sqlite3.h>
#include <unistd.h>

#include "base/arena.h"

static struct buffer world;

static int read_world(void **state) {
    (void)state;
    world = world_bytes();
    return world.len > 0 ? 0 : -1;
}

static int free_world(void **state) {
    (void)state;
    buffer_free(&world);
    return 0;
}

/* The bytes are read from a block of their exact size, so that the sanitizer sees what reads behind it. */
static att_status open_copy(const char *bytes, size_t len, struct knowledge **k, att_error *err) {
    char *copy = malloc(len > 0 ? len : 1);
    assert_non_null(copy);
    memcpy(copy, bytes, len);
    att_status status = knowledge_open_bytes(copy, len, k, err);
    free(copy);
    return status;
}

static void answers(const struct knowledge *k) {
    struct country_word w;
    struct entity e;
    struct agent_word a;
    assert_true(knowledge_country(k, slice_of("Vessians"), &w));
    assert_string_equal(w.code, "VSS");
    assert_true(knowledge_entity(k, slice_of("Omar al-Tarif"), day("2022"), &e));
    assert_string_equal(e.office, "prime minister");
    assert_true(knowledge_surname(k, slice_of("Brandt"), day("2025-05"), &e));
    assert_string_equal(e.key, "P2");
    assert_true(knowledge_holder(k, "KLD", slice_of("president"), day("2023"), &e));
    assert_string_equal(e.name, "Oran Vell");
    assert_true(knowledge_agent(k, slice_of("soldier"), &a));
    assert_string_equal(a.sector, "MIL");
    assert_string_equal(knowledge_country_name(k, "MRO"), "Maro");
}

/* Opens the damaged bytes; counts the failures. */
static void try_bytes(size_t len, size_t at, uint32_t *failures) {
    struct knowledge *k = NULL;
    att_error err = {0};
    att_status status = open_copy(world.at, len, &k, &err);
    if (status == ATT_OK) {
        answers(k);
        knowledge_close(k);
        return;
    }
    if (k != NULL || (status != ATT_BAD_KNOWLEDGE && status != ATT_NO_MEMORY) || err.status != status ||
        strncmp(err.message, "knowledge base: ", 16) != 0) {
        fail_msg("byte %zu: status %d, %s", at, (int)status, err.message);
    }
    ++*failures;
}

static void single_bytes(uint8_t wrong, bool flip, size_t from, size_t stride) {
    uint32_t failures = 0, tries = 0;
    for (size_t at = from; at < world.len; at += at < 100 ? 1 : stride) { /* the file's header whole */
        char old = world.at[at];
        world.at[at] = (char)(flip ? (uint8_t)old ^ wrong : wrong);
        if (world.at[at] != old) {
            tries++;
            try_bytes(world.len, at, &failures);
        }
        world.at[at] = old;
    }
    assert_true(tries > 100);
    assert_true(failures > 0);
}

static void a_byte_set_to_zero(void **state) {
    (void)state;
    single_bytes(0, false, 0, 1);
}

static void a_bit_flipped(void **state) {
    (void)state;
    single_bytes(0x01, true, 3, 83);
    single_bytes(0x80, true, 41, 83);
}

static void a_byte_set_to_all_ones(void **state) {
    (void)state;
    single_bytes(0xff, false, 19, 83);
}

static void cut_off(void **state) {
    (void)state;
    uint32_t failures = 0, tries = 0;
    for (size_t len = 0; len < world.len; len += len < 600 ? 37 : 509) {
        tries++;
        try_bytes(len, len, &failures);
    }
    assert_int_equal(failures, tries);
}

/* The error of bytes that cannot be a base. */
static void refused(const char *bytes, size_t len, const char *why) {
    struct knowledge *k = NULL;
    att_error err = {0};
    assert_int_equal(open_copy(bytes, len, &k, &err), ATT_BAD_KNOWLEDGE);
    assert_null(k);
    if (strstr(err.message, why) == NULL) {
        fail_msg("%s instead of %s", err.message, why);
    }
}

static void a_foreign_file(void **state) {
    (void)state;
    char text[4096];
    memset(text, 'x', sizeof text);
    refused("", 0, "not a SQLite file");
    refused(text, sizeof text, "not a SQLite file");
}

/* The world with four bytes of its header exchanged: 60 the schema's version, 68 whose file it is. */
static void with_header(size_t at, uint8_t last, const char *why) {
    char old = world.at[at + 3];
    world.at[at + 3] = (char)last;
    refused(world.at, world.len, why);
    world.at[at + 3] = old;
}

static void another_schema(void **state) {
    (void)state;
    with_header(60, 2, "schema version 2, this program reads 1");
    with_header(60, 0, "schema version 0");
    with_header(68, 'x', "not a knowledge base of attache");
}

static void a_missing_file(void **state) {
    (void)state;
    struct knowledge *k = NULL;
    att_error err = {0};
    assert_int_equal(knowledge_open("/nowhere/knowledge.db", &k, &err), ATT_IO);
    assert_null(k);
    assert_non_null(strstr(err.message, "/nowhere/knowledge.db"));
    assert_int_equal(knowledge_open(TEST_DIR, &k, &err), ATT_IO);
    assert_null(k);
    knowledge_close(NULL);
}

static void the_hash_is_the_contents(void **state) {
    (void)state;
    struct knowledge *k = world_open();
    struct knowledge *again = NULL;
    att_error err = {0};
    assert_int_equal(open_copy(world.at, world.len, &again, &err), ATT_OK);
    assert_int_equal(strlen(knowledge_hash(k)), 64);
    assert_string_equal(knowledge_hash(k), knowledge_hash(again));
    answers(k);
    knowledge_close(k);
    knowledge_close(again);
}

/* Opens the world after `sql` changed it. */
static void after(const char *sql, const char *why) {
    char path[] = "/tmp/attache-world-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, world.at, world.len), (ssize_t)world.len);
    close(file);
    sqlite3 *db = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    char *message = NULL;
    if (sqlite3_exec(db, sql, NULL, NULL, &message) != SQLITE_OK) {
        fail_msg("%s", message);
    }
    sqlite3_close(db);
    struct knowledge *k = NULL;
    att_error err = {0};
    att_status status = knowledge_open(path, &k, &err);
    unlink(path);
    if (why == NULL) {
        assert_int_equal(status, ATT_OK);
        answers(k);
        knowledge_close(k);
        return;
    }
    assert_int_equal(status, ATT_BAD_KNOWLEDGE);
    assert_null(k);
    if (strstr(err.message, why) == NULL) {
        fail_msg("%s: %s", sql, err.message);
    }
}

static void a_changed_table(void **state) {
    (void)state;
    after("VACUUM", NULL);
    after("UPDATE subject SET name = 'Oran Fell' WHERE key = 'P1'", "does not fit its digest");
    after("DELETE FROM alias WHERE words = 'oran vell'", "does not fit its digest");
    after("DELETE FROM meta", "does not fit its digest");
    after("UPDATE country_word SET form = 7 WHERE words = 'Kaldor'", "out of range");
    after("UPDATE term SET rank = 10", "out of range");
    after("UPDATE term SET country = 'A,B,C,D,E'", "list of codes");
    after("UPDATE term SET country = ',KLD'", "list of codes");
    after("UPDATE term SET subject = 999 WHERE subject = 3", "belongs to nobody");
    after("UPDATE alias SET subject = 4000000 WHERE words = 'OB'", "leads nowhere");
    after("UPDATE surname SET subject = -1 WHERE words = 'Vell'", "out of range");
    after("UPDATE post SET term = 4000 WHERE words = 'MRO prime minister'", "leads nowhere");
    after("UPDATE subject SET name = 'a' || char(0) || 'b'", "NUL byte");
    after("UPDATE agent SET kind = 5", "out of range");
}

static void a_changed_schema(void **state) {
    (void)state;
    after("DROP TABLE agent", "agent");
    after("ALTER TABLE agent RENAME COLUMN post TO job", "post");
    after("CREATE VIEW extra AS SELECT 1", "neither table nor index");
    after("CREATE TRIGGER extra AFTER INSERT ON meta BEGIN SELECT 1; END", "neither table nor index");
    /* A table that never ends: its query must run out of steps. */
    after("ALTER TABLE country_word RENAME TO old; CREATE VIEW country_word AS "
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS words, i AS code, 0 AS form "
          "FROM n",
          "neither table nor index");
}

/* Every allocation fails once; nothing leaks (the sanitizer's build sees to that) and the status says so. */
static void no_memory(void **state) {
    (void)state;
    for (uint64_t n = 1; n < 100000; n++) {
        struct knowledge *k = NULL;
        att_error err = {0};
        arena_fail_after(n);
        att_status status = knowledge_open_bytes(world.at, world.len, &k, &err);
        arena_fail_after(0);
        if (status == ATT_OK) {
            answers(k);
            knowledge_close(k);
            assert_true(n > 10);
            return;
        }
        assert_int_equal(status, ATT_NO_MEMORY);
        assert_null(k);
    }
    fail_msg("never succeeded");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_hash_is_the_contents),
        cmocka_unit_test(a_missing_file),
        cmocka_unit_test(a_foreign_file),
        cmocka_unit_test(another_schema),
        cmocka_unit_test(a_changed_table),
        cmocka_unit_test(a_changed_schema),
        cmocka_unit_test(cut_off),
        cmocka_unit_test(a_byte_set_to_zero),
        cmocka_unit_test(a_bit_flipped),
        cmocka_unit_test(a_byte_set_to_all_ones),
        cmocka_unit_test(no_memory),
    };
    return cmocka_run_group_tests(tests, read_world, free_world);
}

/* The same articles in another order, in parts, or twice: the same dump to the byte. What the store knew on a day. */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/schema.h"
#include "store/store.h"

#define ARTICLES 61 /* odd: what comes again differs in whether its text is at hand */

struct text {
    char id[16], words[160], day[16], publisher[16];
};

/* Every seventh text is carried twice under two ids; articles beyond ARTICLES are the first ones again, told less of: without a
 * publisher. Some come with their text, some of those only the second time. */
static char *nth(int i, struct text *t, const char *version) {
    static const char *const countries[] = {"FIN", "SWE", "NOR", "DNK"};
    static const char *const types[] = {"THREATEN", "CONSULT", "ASSAULT", "AID"};
    static const char *const quads[] = {"verbal-conflict", "verbal-cooperation", "material-conflict",
                                        "material-cooperation"};
    int n = i % ARTICLES;
    snprintf(t->id, sizeof t->id, "s%d", n);
    snprintf(t->words, sizeof t->words, "On day %d of the talks the ministry said it will close the bridge.",
             n % 7 == 6 ? n - 1 : n);
    snprintf(t->day, sizeof t->day, "2025-07-%02d", 1 + n % 7 + n % 20);
    snprintf(t->publisher, sizeof t->publisher, "Paper %d", n % 5);
    const struct made m = {.id = t->id,
                           .text = t->words,
                           .published = t->day,
                           .publisher = i < ARTICLES ? t->publisher : NULL,
                           .from = countries[n % 4],
                           .to = countries[(n + 1) % 4],
                           .type = types[n % 4],
                           .quad = quads[n % 4],
                           .anchor = "will close",
                           .date = n % 3 == 0 ? t->day : NULL,
                           .act = n % 4 == 0 ? "close the bridge" : NULL,
                           .due = n % 8 == 0 ? "2025-08-01" : NULL,
                           .background = n % 9 == 8,
                           .version = version};
    return made_record(&m);
}

static att_store *open_new(const char *now) {
    att_store *store;
    att_store_options o = {.now = now};
    assert_int_equal(att_store_open(":memory:", &o, &store, NULL), ATT_OK);
    return store;
}

static void put(att_store *store, int i, const char *version) {
    struct text t;
    char *record = nth(i, &t, version);
    made_put_record(store, record, i % 2 == 0 && i % 3 != 0 ? t.words : NULL);
    free(record);
}

static char *dump(att_store *store) {
    const att_question q = {.verb = "dump"};
    assert_int_equal(att_store_commit(store, NULL), ATT_OK);
    char *all = made_answer(store, &q);
    att_store_close(store);
    return all;
}

static void shuffle(int *order, int count, unsigned seed) {
    for (int i = count - 1; i > 0; i--) {
        seed = seed * 1103515245u + 12345u;
        int k = (int)((seed >> 8) % (unsigned)(i + 1)), kept = order[i];
        order[i] = order[k];
        order[k] = kept;
    }
}

static void test_orders(void **state) {
    (void)state;
    int order[ARTICLES + ARTICLES / 2];
    const int count = ARTICLES + ARTICLES / 2; /* the first half comes again, told less of */
    att_store *store = open_new("2025-08-01");
    for (int i = 0; i < count; i++) {
        order[i] = i;
        put(store, i, NULL);
    }
    char *straight = dump(store);
    assert_non_null(strstr(straight, "\"table\":\"story\""));
    for (unsigned seed = 1; seed <= 3; seed++) {
        shuffle(order, count, seed);
        store = open_new("2025-08-02");
        store->ledger_at_once = 5 * (seed - 1); /* told stretch by stretch, too */
        for (int i = 0; i < count; i++) {
            put(store, order[i], NULL);
            if (i % (int)(3 * seed) == 0) { /* in parts of another size each time */
                assert_int_equal(att_store_commit(store, NULL), ATT_OK);
            }
        }
        char *other = dump(store);
        assert_string_equal(straight, other);
        free(other);
    }
    free(straight);
}

/* Replaced records leave nothing behind: the dump is that of a store which saw the newer coder alone. */
static void test_supersede(void **state) {
    (void)state;
    att_store *store = open_new("2025-08-01"), *fresh = open_new("2025-08-02");
    for (int i = 0; i < ARTICLES; i++) {
        put(store, i, "0.1.0");
    }
    assert_int_equal(att_store_commit(store, NULL), ATT_OK);
    for (int i = 0; i < ARTICLES; i++) {
        put(store, i, "0.2.0");
        put(fresh, i, "0.2.0");
    }
    char *a = dump(store), *b = dump(fresh);
    assert_string_equal(a, b);
    free(a);
    free(b);
}

static int articles_on(const char *path, const char *known_on, const char *as_of, const char *coder) {
    att_store *store;
    att_store_options o = {.known_on = known_on, .as_of = as_of};
    att_error err;
    char sql[128];
    if (att_store_open(path, &o, &store, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    sqlite3_stmt *st;
    snprintf(sql, sizeof sql, "SELECT count(*) FROM article WHERE coder LIKE '%s %%'", coder);
    assert_int_equal(sqlite3_prepare_v2(store->db, sql, -1, &st, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    int n = sqlite3_column_int(st, 0);
    sqlite3_finalize(st);
    att_store_close(store);
    return n;
}

static void test_clocks(void **state) {
    (void)state;
    const char *path = "clocks.db";
    static const char *const times[] = {"2025-08-01", "2025-08-02T12:00", "2025-08-03"};
    remove(path);
    for (int k = 0; k < 3; k++) { /* ten articles, ten more, then a newer coder for the first five */
        att_store_options o = {.now = times[k]};
        att_store *store;
        assert_int_equal(att_store_open(path, &o, &store, NULL), ATT_OK);
        for (int i = 0; i < (k == 2 ? 5 : 10); i++) {
            put(store, k == 1 ? i + 10 : i, k == 2 ? "0.2.0" : "0.1.0");
        }
        assert_int_equal(att_store_commit(store, NULL), ATT_OK);
        att_store_close(store);
    }
    assert_int_equal(articles_on(path, "2025-07-31", NULL, "0.1.0"), 0);
    assert_int_equal(articles_on(path, "2025-08-01", NULL, "0.1.0"), 10);
    assert_int_equal(articles_on(path, "2025-08-02T11:59", NULL, "0.1.0"), 10);
    assert_int_equal(articles_on(path, "2025-08-02T12:00", NULL, "0.1.0"), 20);
    assert_int_equal(articles_on(path, "2025-08-03", NULL, "0.1.0"), 15);
    assert_int_equal(articles_on(path, "2025-08-03", NULL, "0.2.0"), 5);
    assert_int_equal(articles_on(path, "2025-08-02", "2025-07-01", "0.1.0"), 1);
    att_store *store;
    att_store_options bad = {.known_on = "yesterday"};
    assert_int_equal(att_store_open(path, &bad, &store, NULL), ATT_BAD_INPUT);
    remove(path);
    remove("clocks.db-wal");
    remove("clocks.db-shm");
}

/* What versions 2 and 3 had instead of version 4's tables, as far as another version's hashes and structs can be made here. */
#define ISSUERS                                                                                                    \
    "CREATE TABLE issuers(who TEXT NOT NULL, name TEXT NOT NULL, weight INTEGER NOT NULL, PRIMARY KEY(who, name))" \
    "  STRICT, WITHOUT ROWID; INSERT INTO issuers SELECT who, name, weight FROM ledger_issuer;"                    \
    "DROP TABLE ledger_issuer; ALTER TABLE issuers RENAME TO ledger_issuer;"                                       \
    "CREATE INDEX ledger_issuer_name ON ledger_issuer(name);"                                                      \
    "ALTER TABLE ledger_group DROP COLUMN past; ALTER TABLE ledger_group DROP COLUMN settled;"                     \
    "ALTER TABLE ledger_group DROP COLUMN answer; ALTER TABLE ledger_group DROP COLUMN was;"                       \
    "ALTER TABLE ledger_group DROP COLUMN words;"
static const char version_2[] = MADE_VERSION_4 ISSUERS
    "DROP TABLE signature;"
    "CREATE TABLE old(hash INTEGER NOT NULL, article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
    "  PRIMARY KEY(hash, article)) STRICT, WITHOUT ROWID;"
    "INSERT INTO old SELECT (hash & 2147483647) * 4294967296 + 12345, article FROM band; DROP TABLE band;"
    "ALTER TABLE old RENAME TO band; CREATE INDEX band_article ON band(article);"
    "UPDATE handle SET hash = -hash; PRAGMA user_version=2;";
static const char version_3[] =
    MADE_VERSION_4 ISSUERS "UPDATE band SET hash = hash & 4294967295; PRAGMA user_version=3;";

static const char version_15[] = MADE_VERSION_15;
static const char version_14[] = MADE_VERSION_14;
static const char version_13[] = MADE_VERSION_13;
static const char version_12[] = MADE_VERSION_12;
static const char version_11[] = MADE_VERSION_11;
static const char version_10[] = MADE_VERSION_10;
static const char version_9[] = MADE_VERSION_9;
static const char version_8[] = MADE_VERSION_8;
static const char version_7[] = MADE_VERSION_7;
static const char version_6[] = MADE_VERSION_6;
static const char version_5[] = MADE_VERSION_5;

/* A store that an older version filled half and this one the rest is as one that this one filled alone. */
static void check_older_store(const char *older) {
    const char *path = "older-store.db";
    att_store *store, *fresh = open_new("2025-08-01");
    att_store_options o = {.now = "2025-08-01"};
    sqlite3 *db;
    char *message = NULL;
    made_remove(path);
    assert_int_equal(att_store_open(path, &o, &store, NULL), ATT_OK);
    for (int i = 0; i < ARTICLES; i++) {
        put(fresh, i, NULL);
        if (i % 2 == 0) {
            put(store, i, NULL);
        }
    }
    assert_int_equal(att_store_commit(store, NULL), ATT_OK);
    att_store_close(store);
    sqlite3_open(path, &db);
    if (sqlite3_exec(db, older, NULL, NULL, &message) != SQLITE_OK) {
        fail_msg("%s", message);
    }
    assert_int_equal(schema_rebuild(db, "entry", "key TEXT NOT NULL", "key TEXT NOT NULL UNIQUE", NULL), ATT_OK);
    if (older != version_15 && older != version_14 && older != version_13 &&
        older != version_12) { /* before, keys were unique by an index of their own */
        assert_int_equal(schema_rebuild(db, "story", "key TEXT NOT NULL", "key TEXT NOT NULL UNIQUE", NULL), ATT_OK);
    }
    sqlite3_close(db);
    assert_int_equal(att_store_open(path, &o, &store, NULL), ATT_OK);
    assert_int_equal(
        made_number(store, "SELECT count(*) FROM sqlite_schema WHERE tbl_name IN ('story', 'entry') AND sql IS NULL"),
        0);
    assert_int_equal(made_number(store, "PRAGMA foreign_keys"), 1);
    for (int i = 1; i < ARTICLES; i += 2) {
        put(store, i, NULL);
    }
    char *all = dump(fresh), *other = dump(store);
    assert_string_equal(other, all);
    free(all);
    free(other);
    made_remove(path);
}

static void test_older_store(void **state) {
    (void)state;
    check_older_store(version_2);
    check_older_store(version_3);
    check_older_store(version_15);
    check_older_store(version_14);
    check_older_store(version_13);
    check_older_store(version_12);
    check_older_store(version_11);
    check_older_store(version_10);
    check_older_store(version_9);
    check_older_store(version_8);
    check_older_store(version_7);
    check_older_store(version_6);
    check_older_store(version_5);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_orders), cmocka_unit_test(test_supersede),
                                       cmocka_unit_test(test_clocks), cmocka_unit_test(test_older_store)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* What a story's mentions say, kept with it: as bytes and back, and told of story by story the same as from the rows. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/ids.h"
#include "store/stories/testimony.h"

#define REPORTS 150
#define COPIES 40 /* carry the text of an earlier one, under another house */

static void put_nth(att_store *store, int n, const char *version) {
    struct made_blow b;
    char id[24];
    made_blow(&b, n < REPORTS ? n : n - REPORTS / 2, 5, version);
    if (n >= REPORTS) {
        snprintf(id, sizeof id, "c%d", n);
        b.made.id = id;
        b.made.publisher = n % 2 ? "Tarn Daily" : "Fen Post";
    }
    made_put(store, &b.made);
}

static char *dump(att_store *store) {
    const att_question q = {.verb = "dump"};
    made_commit(store);
    return made_answer(store, &q);
}

/* What is kept although the story has few mentions left is not kept up. */
#define FEW "SELECT count(*) FROM testimony CROSS JOIN story USING(story) WHERE mentions < 4"

/* Every fourth is read anew by a newer coder behind the others. */
static char *told(int at_once, bool backwards, const char *damage) {
    att_store *store = made_open(":memory:", NULL);
    int all = REPORTS + COPIES;
    for (int i = 0; i < all + all / 4; i++) {
        int n = i < all ? (backwards ? all - 1 - i : i) : 4 * (i - all);
        put_nth(store, n, i < all ? "0.1.0" : "0.2.0");
        if (i % at_once == at_once - 1) {
            made_commit(store);
            assert_int_equal(made_number(store, FEW), 0);
            assert_int_equal(sqlite3_exec(store->db, damage, NULL, NULL, NULL), SQLITE_OK);
        }
    }
    char *out = dump(store);
    assert_true(made_number(store, "SELECT count(*) FROM testimony") > 5);
    assert_true(damage[0] != 0 || made_number(store, "SELECT count(*) FROM story s WHERE mentions >= 4 AND NOT EXISTS"
                                                     "(SELECT 1 FROM testimony t WHERE t.story = s.story)") == 0);
    att_store_close(store);
    return out;
}

static void test_batches(void **state) {
    (void)state;
    static const char *const damages[] = {"", "UPDATE testimony SET said = substr(said, 1, length(said) - 3)",
                                          "DELETE FROM testimony WHERE story % 2"};
    char *once = told(1000, false, "");
    for (int i = 0; i < 6; i++) {
        char *other = told(1 + 5 * (i / 2), i % 2, damages[i % 3]);
        assert_string_equal(once, other);
        free(other);
    }
    free(once);
}

static int by_voice(const void *a, const void *b) {
    const struct voice *x = a, *y = b;
    int order = strcmp(x->claim, y->claim);
    order = order != 0 ? order : x->source - y->source;
    return order != 0 ? order : x->ordinal - y->ordinal;
}

/* As bytes, voices of a mention in one order: to tell a story sorts them. */
static void write_down(att_store *store, struct testimony *t, struct buffer *out) {
    for (uint32_t i = 0; i < t->said_count; i++) {
        if (t->said[i].voice_count > 1) {
            qsort(t->voices + t->said[i].voice, t->said[i].voice_count, sizeof *t->voices, by_voice);
        }
    }
    assert_true(testimony_bytes(&store->scratch, t, out));
}

/* Of every story the same is kept as its rows say. */
static void assert_fresh(att_store *store) {
    static const char all[] = "SELECT story, said FROM testimony";
    const struct ids none = {0};
    sqlite3_stmt *st;
    assert_int_equal(sqlite3_prepare_v2(store->db, all, -1, &st, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_exec(store->db, "CREATE TEMP TABLE put_away AS SELECT * FROM testimony", NULL, NULL, NULL),
                     SQLITE_OK);
    while (sqlite3_step(st) == SQLITE_ROW) {
        struct arena_mark mark = arena_here(&store->scratch);
        struct buffer is = {0}, was = {0};
        struct testimony kept, now;
        assert_true(
            testimony_from(&store->scratch, sqlite3_column_blob(st, 1), (size_t)sqlite3_column_bytes(st, 1), &kept));
        int64_t story = sqlite3_column_int64(st, 0);
        char away[80];
        snprintf(away, sizeof away, "UPDATE testimony SET said = x'' WHERE story = %lld", (long long)story);
        assert_int_equal(sqlite3_exec(store->db, away, NULL, NULL, NULL), SQLITE_OK);
        assert_int_equal(testimony_read(store, story, &none, &now, NULL), ATT_OK);
        write_down(store, &kept, &was);
        write_down(store, &now, &is);
        assert_int_equal(is.len, was.len);
        assert_memory_equal(is.at, was.at, is.len);
        buffer_free(&is);
        buffer_free(&was);
        arena_rewind(&store->scratch, mark);
    }
    sqlite3_finalize(st);
    assert_int_equal(sqlite3_exec(store->db,
                                  "DELETE FROM testimony; INSERT INTO testimony SELECT * FROM temp.put_away;"
                                  "DROP TABLE temp.put_away",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
}

/* Articles come, again under other houses, and are read anew, which moves them to other days and their mentions to other stories. */
static void test_fresh(void **state) {
    (void)state;
    static const char *const houses[] = {"Tarn Daily", "Fen Post", "Moor Times", "Lake Herald via Fen Post"};
    att_store *store = made_open(":memory:", NULL);
    uint32_t random = 7;
    int count[REPORTS + COPIES] = {0};
    for (int i = 0; i < 400; i++) {
        random = random * 1664525u + 1013904223u;
        int n = (int)((random >> 8) % (REPORTS + COPIES)), what = (int)(random >> 28), version = count[n];
        struct made_blow b;
        char id[24], of[24], text[240];
        version += what < 5;
        count[n] = version;
        snprintf(of, sizeof of, "0.%d.0", version + 1);
        made_blow(&b, n < REPORTS ? n : n - REPORTS / 2, 5 + version % 2, of);
        snprintf(id, sizeof id, "%c%d", n < REPORTS ? 'p' : 'c', n);
        snprintf(text, sizeof text, "%s The port denied it.", b.text);
        b.made.id = id;
        b.made.text = text;
        b.made.denied = n % 4 == 1 ? "The port denied it" : NULL;
        b.made.publisher = houses[(random >> 24) % 4];
        made_put(store, &b.made);
        if (i % 7 == 6) {
            made_commit(store);
            assert_fresh(store);
        }
    }
    assert_true(made_number(store, "SELECT count(*) FROM testimony") > 5);
    assert_true(made_number(store, "SELECT count(*) FROM claim") > 5);
    att_store_close(store);
}

/* What is kept is not asked of the rows again: words that only the table changed are not seen. */
static void test_used(void **state) {
    (void)state;
    att_store *store = made_open(":memory:", NULL);
    for (int i = 0; i < 130; i++) {
        put_nth(store, i, NULL);
    }
    made_commit(store);
    assert_int_equal(
        sqlite3_exec(store->db,
                     "CREATE TEMP TABLE kept AS SELECT story, mentions FROM testimony JOIN story USING(story);"
                     "UPDATE mention SET mode = 'unseen'",
                     NULL, NULL, NULL),
        SQLITE_OK);
    for (int i = 130; i < REPORTS; i++) {
        put_nth(store, i, NULL);
    }
    made_commit(store);
    const char *grown = "SELECT count(*) FROM kept k JOIN story s USING(story) WHERE s.mentions > k.mentions";
    assert_true(made_number(store, grown) > 0);
    assert_int_equal(made_number(store, "SELECT count(*) FROM kept JOIN story USING(story) WHERE mode = 'unseen'"), 0);
    att_store_close(store);
}

static void test_bytes(void **state) {
    (void)state;
    struct said said[2] = {{.mention = 3,
                            .article = 7,
                            .report = 2,
                            .key = "k",
                            .type = "AID",
                            .status = "actual",
                            .place = "Tollund",
                            .lat = -1.5,
                            .has_lat = true,
                            .score = .25,
                            .party_count = 1},
                           {.mention = 9,
                            .article = 8,
                            .report = 4,
                            .key = "l",
                            .type = "AID",
                            .status = "negated",
                            .negated = true,
                            .background = true,
                            .party = 1,
                            .voice_count = 1}};
    struct party party = {"actor", "Maro", "state", "MRO", ""};
    struct voice voice = {.claim = "c",
                          .name = "a clerk",
                          .kind = "person",
                          .country = "",
                          .sector = "GOV",
                          .ordinal = 2,
                          .denies = true};
    struct carrier carrier = {.report = 4, .article = 8, .name = "Fen Post", .key = "l"};
    const struct testimony t = {.said = said,
                                .parties = &party,
                                .voices = &voice,
                                .carriers = &carrier,
                                .said_count = 2,
                                .party_count = 1,
                                .voice_count = 1,
                                .carrier_count = 1};
    struct buffer bytes = {0};
    struct testimony back;
    struct arena a;
    arena_init(&a, 0);
    assert_true(testimony_bytes(&a, &t, &bytes));
    assert_true(testimony_from(&a, bytes.at, bytes.len, &back));
    assert_int_equal(back.said_count, 2);
    assert_string_equal(back.said[0].place, "Tollund");
    assert_null(back.said[0].country);
    assert_true(back.said[0].has_lat && !back.said[0].has_lon && back.said[0].lat == -1.5 && back.said[0].score == .25);
    assert_true(back.said[1].negated && back.said[1].background && back.said[1].voice == 0 && back.said[1].party == 1);
    assert_string_equal(back.parties[0].country, "MRO");
    assert_true(back.voices[0].denies && !back.voices[0].source && back.voices[0].ordinal == 2);
    assert_string_equal(back.carriers[0].name, "Fen Post");
    assert_null(back.carriers[0].published);
    for (size_t len = 0; len < bytes.len; len++) { /* cut off anywhere it is none */
        assert_false(testimony_from(&a, bytes.at, len, &back));
        assert_int_equal(back.said_count, 0);
    }
    bytes.at[5 * 4 + 6 * 8 + 4]++; /* behind the counts, the first mention's numbers and its key: a part of "AID" */
    assert_false(testimony_from(&a, bytes.at, bytes.len, &back));
    said[1].party_count = 1; /* more than there are */
    bytes.len = 0;
    assert_true(testimony_bytes(&a, &t, &bytes));
    assert_false(testimony_from(&a, bytes.at, bytes.len, &back));
    buffer_free(&bytes);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_bytes), cmocka_unit_test(test_batches),
                                       cmocka_unit_test(test_fresh), cmocka_unit_test(test_used)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

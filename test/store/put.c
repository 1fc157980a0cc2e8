/* What becomes of records that are put: new, known, replaced; refused ones leave no trace; what is not committed is not there. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "check.h"
#include "made.h"
#include "store/store.h"

static const struct made talk = {.id = "x1",
                                 .text = "Aland will close the border with Bland on Friday.",
                                 .published = "2025-08-06",
                                 .publisher = "Daily Fen",
                                 .from = "FIN",
                                 .to = "SWE",
                                 .type = "THREATEN",
                                 .quad = "verbal-conflict",
                                 .anchor = "will close",
                                 .date = "2025-08-06",
                                 .act = "close the border",
                                 .due = "2025-08-08"};

static att_put put(att_store *store, const struct made *m, const char *text) {
    char *record = made_record(m);
    att_put how = made_put_record(store, record, text);
    free(record);
    return how;
}

static void test_put(void **state) {
    (void)state;
    att_store *store = made_open(":memory:", NULL);
    assert_int_equal(put(store, &talk, talk.text), ATT_PUT_NEW);
    assert_int_equal(put(store, &talk, talk.text), ATT_PUT_KNOWN);
    assert_int_equal(att_store_commit(store, NULL), ATT_OK);
    assert_int_equal(made_number(store, "SELECT count(*) FROM mention WHERE type='THREATEN' AND anchor='will close'"),
                     1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM party"), 2);
    assert_int_equal(
        made_number(store, "SELECT count(*) FROM commitment WHERE due='2025-08-08' AND mention IS NOT NULL"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM pledge"), 2);
    assert_int_equal(made_number(store, "SELECT count(*) FROM day"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM outlet WHERE name='Daily Fen'"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM words WHERE words MATCH 'border'"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM pending_article"), 0);
    assert_int_equal(
        made_number(store, "SELECT count(*) FROM event_mentions WHERE actor_country='FIN' AND recipient_country='SWE'"),
        1);
    att_store_close(store);
}

static void test_newer_coder(void **state) {
    (void)state;
    att_store *store = made_open(":memory:", NULL);
    struct made newer = talk, older = talk;
    newer.version = "0.10.0";
    newer.type = "REJECT";
    older.version = "0.9.5";
    put(store, &talk, talk.text);
    att_store_commit(store, NULL);
    snprintf(store->fixed_now, sizeof store->fixed_now, "9999-01-01T00:00:00Z");
    assert_int_equal(put(store, &newer, NULL), ATT_PUT_REPLACED);
    assert_int_equal(put(store, &older, NULL), ATT_PUT_OLDER);
    assert_int_equal(att_store_commit(store, NULL), ATT_OK);
    assert_int_equal(made_number(store, "SELECT count(*) FROM mention"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM mention WHERE type='REJECT'"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM article WHERE text IS NOT NULL"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM superseded"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM words WHERE words MATCH 'border'"), 1);
    att_store_close(store);
}

/* FTS5 holds itself against the articles: it tells a word too many, and one too few. */
static void assert_indexed(att_store *store) {
    assert_int_equal(
        sqlite3_exec(store->db, "INSERT INTO words(words, rank) VALUES('integrity-check', 1)", NULL, NULL, NULL),
        SQLITE_OK);
    assert_int_equal(made_number(store, "SELECT count(*) FROM words WHERE words MATCH 'border'"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM temp.pending_words"), 0);
}

/* Replaced in the batch that brought it, and in a later one; what is rolled back leaves no word. */
static void test_words(void **state) {
    (void)state;
    att_store *store = made_open(":memory:", NULL);
    struct made newer = talk, newest = talk, other = talk;
    newer.version = "0.10.0";
    newest.version = "0.11.0";
    other.id = "x2";
    assert_int_equal(put(store, &talk, talk.text), ATT_PUT_NEW);
    assert_int_equal(put(store, &newer, talk.text), ATT_PUT_REPLACED);
    assert_int_equal(att_store_commit(store, NULL), ATT_OK);
    assert_indexed(store);
    assert_int_equal(put(store, &newest, talk.text), ATT_PUT_REPLACED);
    assert_int_equal(att_store_commit(store, NULL), ATT_OK);
    assert_indexed(store);
    assert_int_equal(put(store, &other, other.text), ATT_PUT_NEW);
    store_rollback(store);
    assert_indexed(store);
    att_store_close(store);
}

static void test_no_text(void **state) {
    (void)state;
    att_store_options o = {.no_text = 1};
    att_store *store = made_open(":memory:", &o);
    put(store, &talk, talk.text);
    assert_int_equal(att_store_commit(store, NULL), ATT_OK);
    assert_int_equal(
        made_number(store, "SELECT count(*) FROM article WHERE text IS NULL AND record NOT LIKE '%close%'"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM mention WHERE anchor = '' AND start = 6"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM words WHERE words MATCH 'border'"), 0);
    att_store_close(store);
}

/* A record that looks like a span itself, and holds its text: the text is read to the end, and not kept. */
static void test_no_text_inside(void **state) {
    (void)state;
    att_store_options o = {.no_text = 1};
    att_store *store = made_open(":memory:", &o);
    char *record = made_record(&talk);
    struct buffer b = {0};
    buffer_format(&b, "{\"start\":1,\"text\":\"%s\",%s", talk.text, record + 1);
    made_put_record(store, b.at, NULL);
    assert_int_equal(att_store_commit(store, NULL), ATT_OK);
    assert_int_equal(
        made_number(store, "SELECT count(*) FROM article WHERE text IS NULL AND record NOT LIKE '%close%'"), 1);
    buffer_free(&b);
    free(record);
    att_store_close(store);
}

/* A record with one thing changed is refused, says where, and leaves nothing behind. */
static void test_refused(void **state) {
    (void)state;
    static const struct {
        const char *find, *put, *says;
    } wrongs[] = {
        {"attache.record/1", "attache.record/7", "schema"},
        {"\"recipient\":[\"a2\"]", "\"recipient\":[\"a9\"]", "events[0].recipient"},
        {"\"score\":0.75", "\"score\":7", "events[0].score"},
        {"\"type\":\"THREATEN\"", "\"type\":\"DANCE\"", "events[0].type"},
        {"\"start\":6", "\"start\":600", "events[0].anchor"},
        {"codepoint", "byte", "offset_unit"},
        {"\"id\":\"a2\"", "\"id\":\"a1\"", "actors[1].id"},
        {"\"2025-08-06\"", "\"someday\"", "published"},
        {"\"claims\":[],\"date\"", "\"claims\":7,\"date\"", "events[0].claims"},
        {"\"score\":0.75", "\"vector\":\"AAAA\",\"score\":0.75", "events[0].vector"},
        {"\"FIN\"],", "\"Fin\"],", "actors[0].country"},
        {"{\"schema\"", "{{\"schema\"", "JSON"},
    };
    att_store *store = made_open(":memory:", NULL);
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        char *record = made_record(&talk), *at = strstr(record, wrongs[i].find);
        struct buffer b = {0};
        att_error err;
        assert_non_null(at);
        buffer_add(&b, record, (size_t)(at - record));
        buffer_text(&b, wrongs[i].put);
        buffer_text(&b, at + strlen(wrongs[i].find));
        assert_int_equal(att_store_put(store, b.at, b.len, NULL, 0, NULL, &err), ATT_BAD_INPUT);
        assert_non_null(strstr(err.message, wrongs[i].says));
        buffer_free(&b);
        free(record);
    }
    char *record = made_record(&talk);
    assert_int_equal(att_store_put(store, record, strlen(record), "another text", 12, NULL, NULL), ATT_BAD_INPUT);
    free(record);
    assert_int_equal(att_store_commit(store, NULL), ATT_OK);
    assert_int_equal(made_number(store, "SELECT count(*) FROM article"), 0);
    att_store_close(store);
}

/* A span of a record whose text has letters of two bytes before it, and what is put there. */
static const struct {
    const char *layer, *field, *text, *says;
    int later; /* the span begins and ends so many code points later */
} misquoted[] = {
    {"events", "anchor", "threatens", "events[0].anchor is not what", 0},
    {"events", "anchor", "threatene", "events[0].anchor is not what", 0},
    {"events", "anchor", NULL, "events[0].anchor is not what", 1},
    {"events", "anchor", NULL, "events[0].anchor ends behind", 1000},
    {"events", "anchor", "", "events[0].anchor ends behind", 1000},
    {"claims", "content", "threatened to close a border", "claims[0].content is not what", 0},
    {"commitments", "act", "close the bordel", "commitments[0].act is not what", 0},
    {"times", "span", NULL, "times[0].span is not what", -1},
    {"actors", "mentions", "Kaldar", "actors[0].mentions is not what", 0},
};

/* What a record has for words is what its text says there; where it has none, or comes without a text, nobody can tell. */
static void test_quoted(void **state) {
    (void)state;
    struct made m = talk;
    m.text = "Übermütig – Kaldor threatened to close the border by Friday.";
    m.anchor = "threatened";
    m.denied = "threatened to close the border";
    att_store *store = made_open(":memory:", NULL), *bare = made_open(":memory:", NULL);
    for (size_t i = 0; i < sizeof misquoted / sizeof *misquoted; i++) {
        att_error err;
        char *record = made_record(&m);
        json_t *root = json_loads(record, 0, NULL);
        free(record);
        json_array_append_new(json_object_get(json_array_get(json_object_get(root, "actors"), 0), "mentions"),
                              json_pack("{s:i,s:i,s:s,s:s}", "start", 12, "end", 18, "text", "Kaldor", "form", "name"));
        record = json_dumps(root, 0);
        assert_int_equal(att_store_put(bare, record, strlen(record), m.text, strlen(m.text), NULL, &err), ATT_OK);
        free(record);
        json_t *span =
            json_object_get(json_array_get(json_object_get(root, misquoted[i].layer), 0), misquoted[i].field);
        span = json_is_array(span) ? json_array_get(span, 0) : span;
        for (int end = 0; end < 2; end++) {
            const char *name = end ? "end" : "start";
            json_object_set_new(span, name,
                                json_integer(json_integer_value(json_object_get(span, name)) + misquoted[i].later));
        }
        if (misquoted[i].text != NULL) {
            json_object_set_new(span, "text", json_string(misquoted[i].text));
        }
        record = json_dumps(root, 0);
        json_decref(root);
        assert_int_equal(att_store_put(store, record, strlen(record), m.text, strlen(m.text), NULL, &err),
                         ATT_BAD_INPUT);
        if (strstr(err.message, misquoted[i].says) == NULL) {
            fail_msg("%s instead of %s", err.message, misquoted[i].says);
        }
        assert_int_equal(att_store_put(store, record, strlen(record), NULL, 0, NULL, &err), ATT_OK);
        free(record);
    }
    att_store_close(store);
    att_store_close(bare);
}

/* Of a text that was too long the record names the hash of all, and what was read comes with it. */
static void test_cut(void **state) {
    (void)state;
    struct made whole = talk;
    char *record = made_record(&talk);
    whole.text = "Aland will close the border with Bland on Friday. Nobody read on.";
    char *other = made_record(&whole);
    json_t *root = json_loads(other, 0, NULL);
    json_object_set_new(root, "notes",
                        json_pack("[{s:s,s:s,s:{s:i,s:i,s:s}}]", "code", "cut", "message", "cut", "span", "start", 49,
                                  "end", 49, "text", ""));
    free(other);
    other = json_dumps(root, 0);
    att_store *store = made_open(":memory:", NULL);
    att_error err;
    int has;
    assert_int_equal(made_put_record(store, other, talk.text), ATT_PUT_NEW);
    assert_int_equal(made_put_record(store, other, whole.text), ATT_PUT_KNOWN);
    assert_int_equal(att_store_put(store, other, strlen(other), "Aland will", 10, NULL, &err), ATT_BAD_INPUT);
    assert_non_null(strstr(err.message, "SHA-256"));
    assert_int_equal(att_store_put(store, record, strlen(record), whole.text, strlen(whole.text), NULL, &err),
                     ATT_BAD_INPUT); /* nothing of it was cut */
    assert_int_equal(att_store_has(store, "x1", talk.text, strlen(talk.text), NULL, &has, &err), ATT_OK);
    assert_int_equal(has, 1);
    assert_int_equal(att_store_has(store, "x2", talk.text, strlen(talk.text), NULL, &has, &err), ATT_OK);
    assert_int_equal(has, 0);
    att_store_close(store);
    json_decref(root);
    free(other);
    free(record);
}

static void test_not_a_store(void **state) {
    (void)state;
    const char *path = "not-a-store.db";
    att_store *store;
    att_error err;
    FILE *f = fopen(path, "w");
    fputs("this is a file of another kind, long enough to be looked at as a database of any size at all ………………………………",
          f);
    fclose(f);
    assert_int_equal(att_store_open(path, NULL, &store, &err), ATT_BAD_INPUT);
    assert_null(store);
    unlink(path);
    att_store_options o = {.read_only = 1};
    assert_int_equal(att_store_open("no/such.db", &o, &store, &err), ATT_IO);
    sqlite3 *db;
    sqlite3_open(path, &db);
    sqlite3_exec(db, "CREATE TABLE other(x); PRAGMA user_version=1", NULL, NULL, NULL);
    sqlite3_close(db);
    assert_int_equal(att_store_open(path, NULL, &store, &err), ATT_BAD_INPUT);
    /* Somebody else's file stays as it was: the 18th byte is 1 with a rollback journal, 2 in WAL mode. */
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fseek(file, 18, SEEK_SET), 0);
    assert_int_equal(fgetc(file), 1);
    fclose(file);
    unlink(path);
}

/* The first bytes of the file; how many there are. */
static size_t file_bytes(const char *path, char *out, size_t size) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t n = fread(out, 1, size, file);
    fclose(file);
    return n;
}

/* Somebody else's journal stays beside his file, and nobody waits for who reads there. */
static void test_not_our_journal(void **state) {
    (void)state;
    static char before[65536], after[sizeof before];
    const char *path = "not-our-journal.db";
    sqlite3 *theirs;
    att_store *store;
    att_error err;
    made_remove(path);
    assert_int_equal(sqlite3_open(path, &theirs), SQLITE_OK);
    assert_int_equal(sqlite3_exec(theirs, "CREATE TABLE other(x); PRAGMA journal_mode=WAL; INSERT INTO other VALUES(1)",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    size_t size = file_bytes(path, before, sizeof before);
    assert_int_equal(att_store_open(path, NULL, &store, &err), ATT_BAD_INPUT);
    assert_int_equal(file_bytes(path, after, sizeof after), size);
    assert_memory_equal(after, before, size);
    sqlite3_close(theirs);
    made_remove(path);
}

/* Another handle's commits, and they alone, change the number; never what is only put. */
static void test_data_version(void **state) {
    (void)state;
    struct made again = talk;
    int64_t first, second;
    made_remove("seen.db");
    att_store *writer = made_open("seen.db", NULL);
    att_store *reader = made_open("seen.db", &(att_store_options){.read_only = 1});
    assert_int_equal(att_store_data_version(reader, &first, NULL), ATT_OK);
    made_put(writer, &talk);
    assert_int_equal(att_store_data_version(reader, &second, NULL), ATT_OK);
    assert_int_equal(second, first);
    made_commit(writer);
    assert_int_equal(att_store_data_version(reader, &second, NULL), ATT_OK);
    assert_int_not_equal(second, first);
    assert_int_equal(att_store_data_version(reader, &first, NULL), ATT_OK);
    assert_int_equal(first, second);
    assert_int_equal(att_store_data_version(writer, &first, NULL), ATT_OK);
    again.id = "x2";
    again.text = "Aland will close the border with Bland on Monday.";
    made_put(writer, &again);
    made_commit(writer);
    assert_int_equal(att_store_data_version(writer, &second, NULL), ATT_OK);
    assert_int_equal(second, first);
    att_store_close(reader);
    att_store_close(writer);
    made_remove("seen.db");
}

static void *close_it(void *store) {
    att_store_close(store);
    return NULL;
}

/* Articles that the file has without its journal. */
static int articles_in_file(const char *path) {
    char copy[64], command[160];
    snprintf(copy, sizeof copy, "alone-%s", path);
    made_remove(copy);
    snprintf(command, sizeof command, "cp %s %s", path, copy);
    assert_int_equal(system(command), 0);
    att_store *alone = made_open(copy, &(att_store_options){.read_only = 1});
    int n = made_number(alone, "SELECT count(*) FROM article");
    att_store_close(alone);
    made_remove(copy);
    return n;
}

/* Who reads while the last batch is committed keeps it out of the file; the writer waits a little for that. */
static void test_journal_is_settled(void **state) {
    (void)state;
    static const char path[] = "settled.db";
    pthread_t closing;
    made_remove(path);
    att_store_close(made_open(path, NULL));
    att_store *writer = made_open(path, NULL);
    att_store *reader = made_open(path, &(att_store_options){.read_only = 1});
    assert_int_equal(sqlite3_exec(reader->db, "BEGIN; SELECT count(*) FROM article", NULL, NULL, NULL), SQLITE_OK);
    made_put(writer, &talk);
    made_commit(writer);
    assert_int_equal(articles_in_file(path), 0);
    assert_int_equal(pthread_create(&closing, NULL, close_it, writer), 0);
    sqlite3_sleep(100);
    assert_int_equal(sqlite3_exec(reader->db, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(pthread_join(closing, NULL), 0);
    assert_int_equal(articles_in_file(path), 1);
    att_store_close(reader);
    made_remove(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_journal_is_settled),
        cmocka_unit_test(test_put),
        cmocka_unit_test(test_newer_coder),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_no_text),
        cmocka_unit_test(test_no_text_inside),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_quoted),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_not_a_store),
        cmocka_unit_test(test_not_our_journal),
        cmocka_unit_test(test_data_version),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

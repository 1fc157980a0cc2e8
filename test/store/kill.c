/* A child puts records and tells through a pipe what is committed; it is killed at random moments. Whatever it told is there
 * afterwards, the file is sound, and a run that goes on ends where an undisturbed one does. ATTACHE_TEST_KILLS: how often. */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "check.h"
#include "made.h"
#include "store/store.h"

#define RECORDS 240
#define BATCH 4

static char path[128];

static char *nth_record(int i, char *text, size_t size) {
    static const char *const countries[] = {"FIN", "SWE", "NOR", "DNK", "ISL"};
    static char id[32], published[16];
    snprintf(id, sizeof id, "n%d", i);
    snprintf(text, size, "Envoy number %d will close the harbour by the end of the week.", i);
    snprintf(published, sizeof published, "2025-08-%02d", 1 + i % 28);
    const struct made m = {.id = id,
                           .text = text,
                           .published = published,
                           .publisher = "Fen Post",
                           .from = countries[i % 5],
                           .to = countries[(i + 1 + i / 7 % 4) % 5],
                           .type = i % 3 == 0 ? "THREATEN" : "CONSULT",
                           .quad = i % 3 == 0 ? "verbal-conflict" : "verbal-cooperation",
                           .anchor = "will close",
                           .date = published,
                           .act = i % 3 == 0 ? "close the harbour" : NULL,
                           .due = i % 3 == 0 ? "2025-09-01" : NULL};
    return made_record(&m);
}

/* Records from `from` on; `told` gets a byte after every commit. */
static int put_all(const char *file, int from, int told) {
    att_store *store;
    char text[128];
    if (att_store_open(file, NULL, &store, NULL) != ATT_OK) {
        return 1;
    }
    for (int i = from; i < RECORDS; i++) {
        char *record = nth_record(i, text, sizeof text);
        if (att_store_put(store, record, strlen(record), text, strlen(text), NULL, NULL) != ATT_OK) {
            return 1;
        }
        free(record);
        if (i % BATCH == BATCH - 1) {
            if (att_store_commit(store, NULL) != ATT_OK) {
                return 1;
            }
            if (told >= 0 && write(told, "+", 1) != 1) {
                return 1;
            }
        }
    }
    att_store_close(store);
    return 0;
}

/* Runs a child from record `from` on, kills it after `micro` µs; how many commits it told. */
static int run_and_kill(int from, long micro) {
    int pipes[2], told = 0;
    char bytes[256];
    assert_int_equal(pipe(pipes), 0);
    pid_t child = fork();
    if (child == 0) {
        close(pipes[0]);
        _exit(put_all(path, from, pipes[1]));
    }
    close(pipes[1]);
    const struct timespec wait = {micro / 1000000, micro % 1000000 * 1000};
    nanosleep(&wait, NULL);
    kill(child, SIGKILL);
    assert_int_equal(waitpid(child, NULL, 0), child);
    for (ssize_t n; (n = read(pipes[0], bytes, sizeof bytes)) > 0;) {
        told += (int)n;
    }
    close(pipes[0]);
    return told;
}

static void assert_sound(att_store *store) {
    assert_int_equal(made_number(store, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
                     0);
    assert_int_equal(made_number(store, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

/* How many articles stand in a file that opens and is sound. */
static int look_at(void) {
    att_store *store;
    att_error err;
    if (att_store_open(path, NULL, &store, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    int articles = made_number(store, "SELECT count(*) FROM article");
    assert_sound(store);
    assert_int_equal(made_number(store, "SELECT count(*) FROM mention"), articles);
    assert_int_equal(made_number(store, "SELECT count(*) FROM mention WHERE story IS NULL"), 0);
    assert_int_equal(made_number(store, "SELECT count(*) FROM pending_article"), 0);
    att_store_close(store);
    return articles;
}

static char *dump_of(const char *file) {
    att_store *store;
    const att_question q = {.verb = "dump"};
    assert_int_equal(att_store_open(file, &(att_store_options){.read_only = 1}, &store, NULL), ATT_OK);
    char *dump = made_answer(store, &q);
    att_store_close(store);
    return dump;
}

static void test_kill(void **state) {
    (void)state;
    const char *often = getenv("ATTACHE_TEST_KILLS");
    int kills = often != NULL ? atoi(often) : 20, at = 0;
    char whole[140];
    unsigned seed = 20250806;
    struct timespec before, after;
    snprintf(path, sizeof path, "kill-%ld.db", (long)getpid());
    snprintf(whole, sizeof whole, "whole-%s", path);
    clock_gettime(CLOCK_MONOTONIC, &before);
    assert_int_equal(put_all(whole, 0, -1), 0);
    clock_gettime(CLOCK_MONOTONIC, &after);
    long span = (after.tv_sec - before.tv_sec) * 1000000 + (after.tv_nsec - before.tv_nsec) / 1000;
    for (int i = 0; i < kills; i++) {
        if (at >= RECORDS * 3 / 4) { /* from the beginning, before it is all there */
            made_remove(path);
            at = 0;
        }
        seed = seed * 1103515245u + 12345u;
        int told = run_and_kill(at, (long)(seed >> 8) % (span / 3 + 1000));
        int found = look_at();
        assert_true(found >= at + told * BATCH);
        assert_true(found <= at + (told + 1) * BATCH);
        at = found;
    }
    assert_int_equal(put_all(path, 0, -1), 0);
    char *a = dump_of(whole), *b = dump_of(path);
    assert_string_equal(a, b);
    free(a);
    free(b);
    made_remove(path);
    made_remove(whole);
}

/* A store of version 6, whole, where `path` is. */
static void make_old(void) {
    assert_int_equal(put_all(path, 0, -1), 0);
    att_store *store = made_open(path, NULL);
    assert_int_equal(sqlite3_exec(store->db, MADE_VERSION_6, NULL, NULL, NULL), SQLITE_OK);
    att_store_close(store);
}

static void copy_of(const char *from, const char *to) {
    char bytes[4096];
    made_remove(to);
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    assert_non_null(in);
    assert_non_null(out);
    for (size_t n; (n = fread(bytes, 1, sizeof bytes, in)) > 0;) {
        assert_int_equal(fwrite(bytes, 1, n, out), n);
    }
    assert_int_equal(fclose(out), 0);
    fclose(in);
}

/* Brings `path` up to date, and tells what it holds, to be freed. */
static char *migrated(void) {
    att_store *store = made_open(path, NULL);
    made_commit(store);
    assert_sound(store);
    att_store_close(store);
    return dump_of(path);
}

/* Who brings an older store up to date is killed: the next one finds it as it was, or as it should be. */
static void test_kill_migrating(void **state) {
    (void)state;
    enum { KILLS = 6 };
    char old[140];
    struct timespec before, after;
    snprintf(path, sizeof path, "migrate-%ld.db", (long)getpid());
    snprintf(old, sizeof old, "old-%s", path);
    make_old();
    copy_of(path, old);
    clock_gettime(CLOCK_MONOTONIC, &before);
    char *whole = migrated();
    clock_gettime(CLOCK_MONOTONIC, &after);
    long span = (after.tv_sec - before.tv_sec) * 1000000 + (after.tv_nsec - before.tv_nsec) / 1000;
    for (int i = 0; i < KILLS; i++) {
        copy_of(old, path);
        pid_t child = fork();
        if (child == 0) {
            att_store *store;
            _exit(att_store_open(path, NULL, &store, NULL) != ATT_OK);
        }
        long micro = span * (2 * i + 1) / (2 * KILLS);
        const struct timespec wait = {micro / 1000000, micro % 1000000 * 1000};
        nanosleep(&wait, NULL);
        kill(child, SIGKILL);
        assert_int_equal(waitpid(child, NULL, 0), child);
        char *now = migrated();
        assert_string_equal(now, whole);
        free(now);
    }
    free(whole);
    made_remove(path);
    made_remove(old);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_kill), cmocka_unit_test(test_kill_migrating)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

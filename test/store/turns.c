/* Several processes at one store: writers take turns, readers wait for nobody. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"
#include "correcting.h"
#include "store/store.h"

/* Another process writes batch after batch until `going_on` is closed, each for longer than the pause between them. */
static void ingest_on(const char *path, int going_on) {
    att_store *s;
    char byte;
    if (att_store_open(path, NULL, &s, NULL) != ATT_OK) {
        _exit(1);
    }
    for (int i = 0; i < 1000 && read(going_on, &byte, 1) != 0; i++) {
        struct made m = strike;
        char id[24];
        snprintf(id, sizeof id, "child%d", i);
        m.id = id;
        char *record = made_record(&m);
        att_status status = att_store_put(s, record, strlen(record), m.text, strlen(m.text), NULL, NULL);
        free(record);
        usleep(150000);
        if (status != ATT_OK || att_store_commit(s, NULL) != ATT_OK) {
            _exit(2);
        }
    }
    att_store_close(s);
    _exit(0);
}

/* We get our turn between two of its batches, again and again, while it has no end. */
static void test_turns(void **state) {
    (void)state;
    const char *path = "corrections-turns.db";
    char *key = key_of(&strike, "mention");
    int ends[2], status = 0;
    made_remove(path);
    att_store *s = open_at(path, NULL);
    made_put(s, &strike);
    made_commit(s);
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(fcntl(ends[0], F_SETFL, O_NONBLOCK), 0);
    pid_t child = fork();
    if (child == 0) {
        close(ends[1]);
        ingest_on(path, ends[0]);
    }
    while (made_number(s, "SELECT count(*) FROM article") == 1) {
        assert_int_equal(waitpid(child, &status, WNOHANG), 0);
        usleep(5000);
    }
    for (int done = 0; done < 3; done++) {
        char day[24];
        snprintf(day, sizeof day, "\"2025-05-%02d\"", 10 + done);
        correct_event(s, key, "date", day);
        made_commit(s);
        assert_int_equal(waitpid(child, &status, WNOHANG), 0); /* it is still at it */
    }
    close(ends[0]);
    close(ends[1]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_int_equal(made_number(s, "SELECT 1 + max(CAST(substr(id, 6) AS INTEGER)) - count(*) FROM article"
                                    " WHERE id LIKE 'child%'"),
                     0); /* none of its is missing */
    assert_int_equal(made_number(s, "SELECT count(*) FROM correction"), 3);
    att_store_close(s);
    made_remove(path);
    free(key);
}

/* Who reads waits for nobody, with a handle that could write too. */
static void test_reading_meanwhile(void **state) {
    (void)state;
    const char *path = "corrections-reading.db";
    char *key = key_of(&strike, "mention");
    made_remove(path);
    att_store *writer = open_at(path, NULL), *reader = open_at(path, NULL);
    made_put(writer, &strike);
    correct_event(writer, key, "date", "\"2025-05-30\"");
    made_commit(writer);
    made_put(writer, &threat); /* a batch under way: opening, and asking what is corrected, go on beside it */
    att_store *late = open_at(path, NULL);
    static const att_question questions[] = {
        {.verb = "articles", .key = "x1"}, {.verb = "records"}, {.verb = "gold"}, {.verb = "corrections"}};
    for (size_t i = 0; i < 2 * sizeof questions / sizeof *questions; i++) {
        char *answer = made_answer(i % 2 ? reader : late, &questions[i / 2]);
        assert_non_null(strstr(answer, "2025-05-30"));
        assert_null(strstr(answer, "\"x2\""));
        free(answer);
    }
    made_commit(writer);
    /* What is refused or not found leaves no batch open, for whose end others would wait. */
    int found;
    char id[33];
    assert_int_equal(att_store_correction_put(reader, "{}", 2, id, NULL), ATT_BAD_INPUT);
    assert_int_equal(att_store_correction_delete(reader, "none", &found, NULL), ATT_OK);
    assert_int_equal(att_store_matter_put(reader, NULL, "{}", NULL), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_delete(reader, "none", &found, NULL), ATT_OK);
    assert_false(reader->in_batch);
    att_store_close(writer);
    att_store_close(reader);
    att_store_close(late);
    made_remove(path);
    free(key);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_turns), cmocka_unit_test(test_reading_meanwhile)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Corrections and records in whatever order they come, after coding anew, and as of a day. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "correcting.h"
#include "store/store.h"

static char *dump_in_order(const char *order, const char *const keys[3], int no_text) {
    const att_store_options o = {.now = "2025-08-06T12:00", .no_text = no_text};
    att_store *s = open_at(":memory:", &o);
    struct made newer = strike, twin = threat;
    newer.version = "0.2.0";
    newer.date = "2025-06-01";
    twin.id = "x3";
    twin.publisher = "Fen Post";
    for (const char *c = order; *c != '\0'; c++) {
        switch (*c) {
        case 's':
            made_put(s, &strike);
            break;
        case 'n':
            made_put(s, &newer);
            break;
        case 't':
            made_put(s, &threat);
            made_put(s, &twin);
            break;
        case 'a':
            correct(s, "x1", "event", keys[0], "type", "\"COERCE\"", "2025-08-01", NULL);
            correct(s, "x1", "event", keys[0], "place", "\"port\"", "2025-08-01", NULL);
            correct(s, "x1", "event", keys[0], "recipient",
                    "[{\"name\":\"Guard\",\"kind\":\"organization\",\"country\":[],\"sector\":[\"MIL\"]},\"FIN\"]",
                    "2025-08-01", NULL);
            break;
        case 'b':
            correct(s, "x1", "event", keys[0], "type", "\"REJECT\"", "2025-08-02", NULL);
            correct(s, "x2", "commitment", keys[1], "due", "\"2025-10-01\"", "2025-08-01", NULL);
            break;
        case 'c':
            correct(s, "x1", "event", keys[1], "type", "\"AID\"", "2025-08-01", NULL); /* a key that the record lacks */
            correct(s, "x2", "event", keys[2], "exists", "false", "2025-08-01", NULL);
            break;
        default:
            made_commit(s);
        }
    }
    made_commit(s);
    char *out = made_answer(s, &(att_question){.verb = "dump"});
    att_store_close(s);
    return out;
}

static void test_orders(void **state) {
    (void)state;
    static const char *const orders[] = {"sntabc",    "abcsnt", "s.n.t.a.b.c", "c.b.a.n.t", "b.t.a.s.c.n", "t.sc.ab.n",
                                         "a.s.b.nct", "tnbac",  "n.s.cba.t",   "nabct.s",   "nt.abcabc"};
    char *event = key_of(&strike, "mention"), *commitment = key_of(&threat, "commitment"),
         *other = key_of(&threat, "mention");
    const char *const keys[] = {event, commitment, other};
    for (int no_text = 0; no_text < 2; no_text++) {
        char *first = dump_in_order(orders[0], keys, no_text);
        assert_non_null(strstr(first, "\"type\":\"REJECT\""));
        assert_non_null(strstr(first, "\"due\":\"2025-10-01\""));
        assert_non_null(strstr(first, "\"state\":\"overruled\""));
        assert_non_null(strstr(first, "\"state\":\"unmatched\""));
        for (size_t i = 1; i < sizeof orders / sizeof *orders; i++) {
            char *next = dump_in_order(orders[i], keys, no_text);
            if (strcmp(first, next) != 0) {
                print_error("%s%s: %s\n\nis not\n\n%s\n", orders[i], no_text ? " without text" : "", next, first);
            }
            assert_string_equal(first, next);
            free(next);
        }
        free(first);
    }
    free(event);
    free(commitment);
    free(other);
}

/* A newer coder that reads another type there: the key is gone, and the correction stays in the list. */
static void test_coded_anew(void **state) {
    (void)state;
    char *key = key_of(&strike, "mention");
    att_store *s = open_at(":memory:", NULL);
    struct made newer = strike, newest = strike;
    made_put(s, &strike);
    correct_event(s, key, "date", "\"2025-05-30\"");
    made_commit(s);
    newer.version = "0.2.0";
    newer.type = "PROTEST";
    made_put(s, &newer);
    made_commit(s);
    assert_event(s, "m.type = 'PROTEST' AND m.date = '2025-06-02'");
    assert_int_equal(made_number(s, "SELECT count(*) FROM correction WHERE state = 'unmatched'"), 1);
    newest.version = "0.3.0";
    newest.published = "2025-06-04";
    made_put(s, &newest);
    made_commit(s);
    assert_event(s, "m.type = 'ASSAULT' AND m.date = '2025-05-30'");
    assert_int_equal(made_number(s, "SELECT count(*) FROM correction WHERE state = 'applied'"), 1);
    att_store_close(s);
    free(key);
}

static void test_known_on(void **state) {
    (void)state;
    static const struct {
        const char *known_on, *as_of, *holds;
    } cases[] = {{"2025-08-06T12:30", NULL, "m.type = 'ASSAULT'"},
                 {"2025-08-07T12:30", NULL, "m.type = 'REJECT'"},
                 {"2025-08-08T12:30", NULL, "m.type = 'ASSAULT'"},
                 {NULL, "2025-06-10", "m.type = 'ASSAULT' AND m.date = '2025-05-30'"}};
    const char *path = "corrections-known.db";
    char *key = key_of(&strike, "mention"), id[33];
    int found;
    made_remove(path);
    att_store *s = open_at(path, NULL);
    made_put(s, &strike);
    made_commit(s);
    snprintf(s->fixed_now, sizeof s->fixed_now, "2025-08-07T12:00:00Z");
    correct(s, "x1", "event", key, "type", "\"REJECT\"", "2025-01-01",
            id); /* `at` is the reader's, not the store's clock */
    made_commit(s);
    snprintf(s->fixed_now, sizeof s->fixed_now, "2025-08-08T12:00:00Z");
    assert_int_equal(att_store_correction_delete(s, id, &found, NULL), ATT_OK);
    made_commit(s);
    snprintf(s->fixed_now, sizeof s->fixed_now, "2025-08-09T12:00:00Z");
    correct_event(s, key, "date", "\"2025-05-30\"");
    made_commit(s);
    att_store_close(s);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const att_store_options o = {.known_on = cases[i].known_on, .as_of = cases[i].as_of};
        s = open_at(path, &o);
        assert_event(s, cases[i].holds);
        att_store_close(s);
    }
    made_remove(path);
    free(key);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_orders), cmocka_unit_test(test_coded_anew),
                                       cmocka_unit_test(test_known_on)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

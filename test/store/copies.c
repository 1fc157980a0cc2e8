/* One text that many carry: it costs each of them the same, and who leads whom hangs on no order. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/store.h"

#define SENTENCES 6

/* Article n of a text: so many events, each of a day of its own, or all of one, of which the later half is told without. */
static void put_events(att_store *store, int n, const char *published, int count, bool apart) {
    char id[16], publisher[24];
    struct buffer text = {0};
    snprintf(id, sizeof id, "c%d", n);
    snprintf(publisher, sizeof publisher, "Paper %d", n);
    const struct made m = {.id = id,
                           .text = "Aland shelled the harbour of Nord on Monday and the sirens were heard in the "
                                   "villages around it until the late evening. ",
                           .published = published,
                           .publisher = publisher,
                           .from = "FIN",
                           .to = "SWE",
                           .type = "ASSAULT",
                           .quad = "material-conflict",
                           .anchor = "shelled",
                           .date = "2025-03-03"};
    char *record = made_repeated(&m, count, &text);
    json_t *root = json_loads(record, 0, NULL), *events = json_object_get(root, "events");
    free(record);
    for (size_t i = apart ? 0 : (size_t)count / 2; i < json_array_size(events); i++) {
        json_t *date = apart ? json_sprintf("2024-%02d-%02d", 1 + (int)i / 28, 1 + (int)i % 28) : json_null();
        json_object_set_new(json_array_get(events, i), "date", date);
    }
    record = json_dumps(root, JSON_COMPACT);
    json_decref(root);
    made_put_record(store, record, text.at);
    free(record);
    buffer_free(&text);
}

static void put_copy(att_store *store, int n, const char *published) {
    put_events(store, n, published, SENTENCES, false);
}

/* Article n of another, under which each paper sets a line of its own. */
static void put_near(att_store *store, int n) {
    static const char *const days[] = {"2025-03-05", "2025-03-04"};
    char id[16], text[400];
    snprintf(id, sizeof id, "n%d", n);
    snprintf(
        text, sizeof text,
        "Aland shelled the harbour of Nord on Monday and the sirens were heard in the villages around it until the "
        "late evening. Officials of both sides said that nobody had been hurt and that talks would go on in spite "
        "of it, as they had been agreed upon in the spring. This is the paper of Fen%c%c.",
        'a' + n % 26, 'a' + n / 26);
    made_put(store, &(struct made){.id = id,
                                   .text = text,
                                   .published = days[n % 2],
                                   .publisher = id,
                                   .from = "FIN",
                                   .to = "SWE",
                                   .type = "ASSAULT",
                                   .quad = "material-conflict",
                                   .anchor = "shelled",
                                   .date = "2025-03-03"});
}

static void put_same(att_store *store, int n) {
    put_copy(store, n, "2025-03-04");
}

typedef void put_nth(att_store *store, int n);

static int count_step(void *steps) {
    ++*(uint64_t *)steps;
    return 0;
}

/* Steps of the database for so many copies, each ten of its machine. */
static uint64_t steps_of(put_nth *put, int copies) {
    uint64_t steps = 0;
    att_store *store = made_open(":memory:", NULL);
    for (int i = 0; i < copies; i++) {
        put(store, i);
    }
    sqlite3_progress_handler(store->db, 10, count_step, &steps);
    made_commit(store);
    sqlite3_progress_handler(store->db, 0, NULL, NULL);
    assert_int_equal(made_number(store, "SELECT count(DISTINCT report) FROM article"), 1);
    assert_int_equal(made_number(store, "SELECT max(outlets) FROM story"), copies);
    assert_int_equal(made_number(store, "SELECT max(reports) FROM story"), 1);
    assert_int_equal(made_number(store, "SELECT max(origins) FROM story"), 1);
    att_store_close(store);
    return steps;
}

static void test_cost(void **state) {
    (void)state;
    put_nth *const puts[] = {put_same, put_near};
    for (int i = 0; i < 2; i++) {
        uint64_t once = steps_of(puts[i], 100), twice = steps_of(puts[i], 200);
        if (twice > 2.5 * (double)once) {
            fail_msg("100 copies take %llu steps, 200 %llu", (unsigned long long)once, (unsigned long long)twice);
        }
    }
}

/* However many copies of a long text there are, what they say takes no room of the store's scratch. */
static void test_room(void **state) {
    (void)state;
    enum { COPIES = 60, LONG = 80, ROOM = 1024 * 1024 };
    att_store *store = made_open(":memory:", NULL);
    for (int i = 0; i <= COPIES; i++) {
        put_events(store, i, "2025-03-04", LONG, true);
        if (i == COPIES - 1) {
            made_commit(store);
        }
    }
    store->scratch.limit = store->scratch.total + ROOM;
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT max(outlets) FROM story"), COPIES + 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM link WHERE odds IS NOT 1000"), LONG);
    att_store_close(store);
}

/* Who leads whom, by content; to be freed. */
static char *leaders(att_store *store) {
    struct buffer out = {0};
    sqlite3_stmt *st;
    assert_int_equal(sqlite3_prepare_v2(store->db,
                                        "SELECT m.place || ' < ' || coalesce(l.place, '-') || printf(' %.3f', m.odds)"
                                        "  FROM link m LEFT JOIN link l ON l.mention = m.leader ORDER BY m.place",
                                        -1, &st, NULL),
                     SQLITE_OK);
    while (sqlite3_step(st) == SQLITE_ROW) {
        buffer_text(&out, (const char *)sqlite3_column_text(st, 0));
        buffer_text(&out, "\n");
    }
    sqlite3_finalize(st);
    buffer_add(&out, "", 0);
    return out.at;
}

/* The leaders where `count` articles come in the order of the digits, a batch each or all in one. */
static char *led(put_nth *put, const char *order, bool apart) {
    att_store *store = made_open(":memory:", NULL);
    for (; *order != '\0'; order++) {
        put(store, *order - '0');
        if (apart) {
            made_commit(store);
        }
    }
    made_commit(store);
    char *out = leaders(store);
    att_store_close(store);
    return out;
}

static void assert_led_alike(put_nth *put, const char *const *orders) {
    char *first = led(put, orders[0], false);
    for (int i = 0; orders[i] != NULL; i++) {
        for (int apart = 0; apart < 2; apart++) {
            char *other = led(put, orders[i], apart);
            assert_string_equal(other, first);
            free(other);
        }
    }
    free(first);
}

static void put_of_days(att_store *store, int n) {
    static const char *const days[] = {"2025-03-04", "2025-03-04", "2025-03-05", "2025-03-04", "2025-03-07", NULL};
    put_copy(store, n, days[n]);
}

static void test_orders(void **state) {
    (void)state;
    static const char *const orders[] = {"012345", "543210", "103254", "241350", NULL};
    assert_led_alike(put_of_days, orders);
    assert_led_alike(put_near, orders);
    char *near = led(put_near, "3102", true);
    assert_non_null(strstr(near, "1000.000")); /* in the same words: the first leads the others */
    free(near);
}

/* A short text that comes again too late to be a copy; another, between them, is a copy of both. */
static void put_between(att_store *store, int n) {
    static const char *const days[] = {"2025-03-03", "2025-03-05", "2025-03-08", "2025-03-06"};
    char id[16];
    snprintf(id, sizeof id, "b%d", n);
    made_put(store,
             &(struct made){.id = id,
                            .text = n % 2 == 1 ? "Aland shelled the harbour of Nord and the sirens were heard in all "
                                                 "the villages around it until late, officials said."
                                               : "Aland shelled the harbour of Nord and the sirens were heard in all "
                                                 "the villages around it until late.",
                            .published = days[n],
                            .from = "FIN",
                            .to = "SWE",
                            .type = "ASSAULT",
                            .quad = "material-conflict",
                            .anchor = "shelled"});
}

static void test_between(void **state) {
    (void)state;
    static const char *const orders[] = {"0123", "0213", "3210", "2031", "0231", NULL};
    att_store *store = made_open(":memory:", NULL);
    put_between(store, 0);
    put_between(store, 2);
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT count(DISTINCT report) FROM article"), 2);
    put_between(store, 1);
    put_between(store, 3);
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT count(DISTINCT report) FROM article"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM link WHERE odds = 1000"), 2); /* of either text */
    att_store_close(store);
    assert_led_alike(put_between, orders);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cost), cmocka_unit_test(test_room),
                                       cmocka_unit_test(test_orders), cmocka_unit_test(test_between)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

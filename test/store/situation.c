/* A situation's parts with their sources, the matter's file, trends drawn. */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/put/run_out.h"

static const struct made reports[] = {
    {.id = "s1",
     .text = "Aland struck the port of Bland on Monday.",
     .published = "2025-06-03",
     .publisher = "Fen Post",
     .from = "FIN",
     .to = "SWE",
     .type = "ASSAULT",
     .quad = "material-conflict",
     .anchor = "struck",
     .date = "2025-06-02"},
    {.id = "s2",
     .text = "Officials deny that Aland struck the port of Bland on Monday.",
     .published = "2025-06-03",
     .publisher = "Moor Times",
     .from = "FIN",
     .to = "SWE",
     .type = "ASSAULT",
     .quad = "material-conflict",
     .anchor = "struck",
     .date = "2025-06-02",
     .denied = "struck the port of Bland"},
    {.id = "s3",
     .text = "Bland will cut off the gas to Aland by 1 September.",
     .published = "2025-08-02",
     .publisher = "Moor Times",
     .from = "SWE",
     .to = "FIN",
     .type = "THREATEN",
     .quad = "verbal-conflict",
     .anchor = "will cut off",
     .date = "2025-08-02",
     .act = "cut off the gas",
     .due = "2025-09-01"},
    {.id = "s4",
     .text = "Eland and Fland met for talks.",
     .published = "2025-08-04",
     .publisher = "Fen Post",
     .from = "ISL",
     .to = "EST",
     .type = "CONSULT",
     .quad = "verbal-cooperation",
     .anchor = "met",
     .date = "2025-08-04"},
};

static att_store *made_store(void) {
    att_store *store;
    att_store_options o = {.now = "2025-08-06T12:00"};
    assert_int_equal(att_store_open(":memory:", &o, &store, NULL), ATT_OK);
    made_all(store, reports, sizeof reports / sizeof *reports);
    return store;
}

static json_t *asked(att_store *s, att_question q) {
    char *answer = made_answer(s, &q);
    json_t *root = json_loads(answer, 0, NULL);
    assert_non_null(root);
    free(answer);
    return root;
}

static size_t count(const json_t *root, const char *part) {
    return json_array_size(json_object_get(root, part));
}

static void test_dyad(void **state) {
    (void)state;
    att_store *s = made_store();
    json_t *root = asked(s, (att_question){.verb = "situation", .dyad = "SWE-FIN"});
    json_t *event = json_array_get(json_object_get(root, "happened"), 0);
    assert_int_equal(count(root, "happened"), 2); /* the talks are others' */
    assert_string_equal(json_string_value(json_object_get(event, "day")), "2025-06-02");
    assert_int_equal(count(event, "sources"), 2);
    assert_non_null(strstr(json_string_value(json_object_get(event, "sentence")), "struck the port"));
    json_t *denials = json_object_get(json_object_get(root, "contested"), "denials");
    assert_int_equal(json_array_size(denials), 1);
    json_t *denial = json_array_get(denials, 0);
    assert_int_equal(count(denial, "denied"), 1);
    json_t *source =
        json_array_get(json_object_get(json_array_get(json_object_get(denial, "denied"), 0), "sources"), 0);
    assert_string_equal(json_string_value(json_object_get(source, "article")), "s2");
    source = json_array_get(json_object_get(json_object_get(denial, "told"), "sources"), 0);
    assert_string_equal(json_string_value(json_object_get(source, "article")), "s1");
    assert_int_equal(count(root, "open"), 1);
    assert_int_equal(count(root, "overdue"), 0);
    json_decref(root);
    char *events = made_answer(s, &(att_question){.verb = "events", .dyad = "SWE-FIN", .type = "ASSAULT"});
    assert_non_null(
        strstr(events, "\"denials\":[{\"name\":\"SWE\",\"country\":\"SWE\",\"reports\":1}],\"differences\":[]"));
    free(events);
    root =
        asked(s, (att_question){.verb = "situation", .dyad = "FIN-SWE", .from = "2025-07-01", .today = "2025-09-02"});
    assert_int_equal(count(root, "happened"), 1);
    assert_int_equal(count(root, "open"), 0);
    assert_int_equal(count(root, "overdue"), 1);
    json_decref(root);
    att_store_close(s);
}

static void test_matter(void **state) {
    (void)state;
    att_store *s = made_store();
    static const struct {
        const char *text;
        size_t happened;
    } matters[] = {
        {"# Gas\nactors: FIN, EST\n", 3},
        {"actors: FIN\r\nwords: the gas, pipeline", 1},
        {"words: talks\n", 1},
        {"actors: FIN\nfrom: 2025-07-01\n", 1},
        {" {\"name\":\"gas\",\"actors\":[\"FIN\",\"SWE\"],\"words\":\"gas\",\"from\":\"2025-06-01\"}", 1},
    };
    for (size_t i = 0; i < sizeof matters / sizeof *matters; i++) {
        json_t *root = asked(s, (att_question){.verb = "situation", .matter = matters[i].text});
        assert_int_equal(count(root, "happened"), matters[i].happened);
        json_decref(root);
    }
    static const char *const wrong[] = {"",
                                        "name: gas",
                                        "actors: FIN\nactors: SWE",
                                        "colour: red",
                                        "FIN and SWE",
                                        "{\"actors\":[1]}",
                                        "{",
                                        "actors: FIN\nfrom: spring"};
    struct buffer b = {0};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        att_question q = {.verb = "situation", .matter = wrong[i]};
        assert_int_equal(att_store_ask(s, &q, made_sink, &b, NULL, NULL), ATT_BAD_INPUT);
    }
    const att_question others[] = {{.verb = "situation"},
                                   {.verb = "situation", .dyad = "USA"},
                                   {.verb = "situation", .dyad = "FIN-SWE", .matter = "actors: FIN"},
                                   {.verb = "situation", .dyad = "FIN-SWE", .rows = ATT_ROWS_TSV}};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        assert_int_equal(att_store_ask(s, &others[i], made_sink, &b, NULL, NULL), ATT_BAD_INPUT);
    }
    buffer_free(&b);
    att_store_close(s);
}

static void test_page(void **state) {
    (void)state;
    att_store *s = made_store();
    char *page = made_answer(
        s, &(att_question){.verb = "situation", .dyad = "SWE-FIN", .rows = ATT_ROWS_TABLE, .width = 60, .plain = 1});
    static const char *const parts[] = {"WHAT HAPPENED",
                                        "2025-06-02 material-conflict",
                                        "FIN -> SWE",
                                        "  Aland struck",
                                        "[s1 Fen Post",
                                        "WHAT IS CONTESTED",
                                        "denied by SWE",
                                        "NEXT DEADLINE FIRST",
                                        "2025-09-01 threat, open"};
    const char *at = page;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        at = strstr(at, parts[i]);
        if (at == NULL) {
            print_error("%s\n%s\n", parts[i], page);
        }
        assert_non_null(at);
    }
    for (at = page; *at != '\0'; at += strcspn(at, "\n") + 1) {
        assert_true(strcspn(at, "\n") <= 60);
    }
    free(page);
    att_store_close(s);
}

static void test_trend(void **state) {
    (void)state;
    att_store *s = made_store();
    att_question q = {
        .verb = "trend", .unit = "dyad-month", .dyad = "FIN-SWE", .rows = ATT_ROWS_TABLE, .width = 60, .plain = 1};
    char *plot = made_answer(s, &q);
    assert_non_null(strstr(plot, "FIN -> SWE\nmonth         events  reports  outlets\n2025-06"));
    assert_non_null(strstr(plot, "2025-07            0        0        0  (no reports)\n"));
    assert_non_null(strstr(plot, "##########"));
    assert_null(strstr(plot, "ISL"));
    for (const char *at = plot; *at != '\0'; at++) {
        assert_true((unsigned char)*at < 0x80);
    }
    free(plot);
    q.plain = 0;
    plot = made_answer(s, &q);
    assert_non_null(strstr(plot, "█"));
    free(plot);
    q.rows = ATT_ROWS_JSON;
    plot = made_answer(s, &q);
    assert_non_null(strstr(plot, "\"month\":\"2025-07\",\"events\":0")); /* zeros, as with --complete */
    assert_null(strstr(plot, "ISL"));
    free(plot);
    att_store_close(s);
}

static bool runs_out(const char *text, const char *words, const char *value, char out[DATE_TEXT]) {
    struct utf8_place at = {.text = text, .len = strlen(text)};
    int64_t start = (int64_t)(strstr(text, words) - text);
    const struct checked_time t = {.span = {start, start + (int64_t)strlen(words), words}, .value = value};
    return run_out(&t, "2025-02-03", &at, out);
}

static void test_run_out(void **state) {
    (void)state;
    char day[DATE_TEXT];
    assert_true(runs_out("Aland pauses the duties for a month.", "a month", "P1M", day));
    assert_string_equal(day, "2025-03-03");
    assert_true(runs_out("Aland announced a 90-day pause.", "90-day", "P90D", day));
    assert_string_equal(day, "2025-05-04");
    assert_true(runs_out("two weeks", "two weeks", "P2W", day));
    assert_string_equal(day, "2025-02-17");
    assert_false(runs_out("The siege lasted 12 days.", "12 days", "P12D", day));
    assert_false(runs_out("It began 12 days ago.", "12 days", "P12D", day));
    assert_true(runs_out("Over the next 30 days Aland votes.", "the next 30 days", "P30D", day));
    assert_false(runs_out("He got nine months in prison.", "nine months", "P9M", day));
    assert_false(runs_out("It ended a 41-day strike.", "41-day", "P41D", day));
    assert_false(runs_out("It happened two days prior.", "two days", "P2D", day));
    assert_false(runs_out("a nightly curfew", "nightly", "P1D", day));
    assert_false(runs_out("He got ten years.", "ten years", "P10Y", day));
    assert_false(runs_out("for an hour", "an hour", "PT1H", day));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dyad),  cmocka_unit_test(test_matter),  cmocka_unit_test(test_page),
        cmocka_unit_test(test_trend), cmocka_unit_test(test_run_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

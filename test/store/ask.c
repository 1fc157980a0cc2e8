/* Questions: filters, formats, what is left out, true zeros, days ahead, what is new. */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/store.h"

static const struct made reports[] = {
    {.id = "r1",
     .text = "Aland struck the port of Bland on Monday.",
     .published = "2025-06-03",
     .publisher = "Fen Post",
     .from = "FIN",
     .to = "SWE",
     .type = "ASSAULT",
     .quad = "material-conflict",
     .anchor = "struck",
     .date = "2025-06-02"},
    {.id = "r2",
     .text = "Cland will cut off the gas to Dland by 1 September.",
     .published = "2025-06-20",
     .publisher = "Moor Times",
     .from = "NOR",
     .to = "DNK",
     .type = "THREATEN",
     .quad = "verbal-conflict",
     .anchor = "will cut off",
     .date = "2025-06-20",
     .act = "cut off the gas",
     .due = "2025-09-01"},
    {.id = "r3",
     .text = "Eland and Fland met for talks.",
     .published = "2025-08-04",
     .publisher = "Fen Post",
     .from = "ISL",
     .to = "EST",
     .type = "CONSULT",
     .quad = "verbal-cooperation",
     .anchor = "met",
     .date = "2025-08-04"},
    {.id = "r4",
     .text = "Gland may send aid to Hland.",
     .published = "2025-08-05",
     .publisher = "Fen Post",
     .from = "LVA",
     .to = "LTU",
     .type = "AID",
     .quad = "material-cooperation",
     .anchor = "send aid",
     .date = "2025-08-05",
     .status = "possible"},
    {.id = "r5",
     .text = "Iland invaded Jland long ago.",
     .published = "2025-08-05",
     .publisher = "Fen Post",
     .from = "POL",
     .to = "DEU",
     .type = "ASSAULT",
     .quad = "material-conflict",
     .anchor = "invaded",
     .date = "2024-01-01",
     .background = 1},
};
#define REPORTS (sizeof reports / sizeof *reports)

static att_store *made_store(void) {
    att_store *store;
    att_store_options o = {.now = "2025-08-06T12:00"};
    assert_int_equal(att_store_open(":memory:", &o, &store, NULL), ATT_OK);
    made_all(store, reports, REPORTS);
    return store;
}

/* Asks, and holds the ids of the reports in the answer ("r1 r3") and how many lines it has against what is expected. */
static void expect(att_store *store, att_question q, const char *ids) {
    char found[64] = "", word[16];
    char *answer = made_answer(store, &q);
    for (size_t i = 0; i < REPORTS; i++) {
        snprintf(word, sizeof word, "\"%s\"", reports[i].id);
        if (strstr(answer, word) != NULL) {
            snprintf(word, sizeof word, "%s%s", found[0] != '\0' ? " " : "", reports[i].id);
            strcat(found, word);
        }
    }
    if (strcmp(found, ids) != 0) {
        print_error("%s\n", answer);
    }
    assert_string_equal(found, ids);
    free(answer);
}

static void test_filters(void **state) {
    (void)state;
    att_store *s = made_store();
    expect(s, (att_question){.verb = "events"}, "r1 r2 r3");
    expect(s, (att_question){.verb = "events", .status = "all"}, "r1 r2 r3 r4");
    expect(s, (att_question){.verb = "events", .status = "possible,planned"}, "r4");
    expect(s, (att_question){.verb = "events", .background = 1}, "r1 r2 r3 r5");
    expect(s, (att_question){.verb = "events", .background = 2}, "r5");
    expect(s, (att_question){.verb = "events", .type = "ASSAULT, CONSULT"}, "r1 r3");
    expect(s, (att_question){.verb = "events", .quad = "verbal-conflict"}, "r2");
    expect(s, (att_question){.verb = "events", .actor = "FIN"}, "r1");
    expect(s, (att_question){.verb = "events", .actor = "SWE"}, "");
    expect(s, (att_question){.verb = "events", .actor = "fi"}, "r1"); /* part of a name */
    expect(s, (att_question){.verb = "events", .recipient = "SWE,EST"}, "r1 r3");
    expect(s, (att_question){.verb = "events", .country = "SWE,NOR"}, "r1 r2");
    expect(s, (att_question){.verb = "events", .country = "SWE,NOR", .from = "2025-06-10"}, "r2");
    expect(s, (att_question){.verb = "events", .sector = "MIL"}, "");
    expect(s, (att_question){.verb = "events", .sector = "GOV", .to = "2025-06"}, "r1 r2");
    expect(s, (att_question){.verb = "events", .from = "2025-06-03", .to = "2025-08-03"}, "r2");
    expect(s, (att_question){.verb = "events", .publisher = "Moor Times"}, "r2");
    expect(s, (att_question){.verb = "events", .words = "gas OR talk*"}, "r2 r3");
    expect(s, (att_question){.verb = "events", .min_score = 0.8}, "");
    expect(s, (att_question){.verb = "events", .min_origins = 2}, "");
    expect(s, (att_question){.verb = "events", .limit = 1}, "r1");
    att_store_close(s);
}

static void test_refused(void **state) {
    (void)state;
    static const att_question wrong[] = {
        {.verb = "dances"},
        {.verb = NULL},
        {.verb = "events", .type = "DANCE"},
        {.verb = "events", .status = "real"},
        {.verb = "events", .from = "spring"},
        {.verb = "events", .words = "("},
        {.verb = "changes"},
        {.verb = "changes", .since = "2025-08-06T99:00"},
        {.verb = "changes", .since = "2025-08-06", .change = "sensation"},
        {.verb = "changes", .since = "2025-08-06", .order = "-origins"},
        {.verb = "aggregate", .unit = "dyad-decade"},
        {.verb = "aggregate", .by = "colour"},
        {.verb = "dates", .today = "now"},
    };
    att_store *s = made_store();
    struct buffer b = {0};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        att_error err;
        assert_int_equal(att_store_ask(s, &wrong[i], made_sink, &b, NULL, &err), ATT_BAD_INPUT);
        assert_true(err.message[0] != '\0');
    }
    buffer_free(&b);
    att_store_close(s);
}

static int stop(void *context, const char *bytes, size_t len) {
    (void)context;
    (void)bytes;
    (void)len;
    return -1;
}

static void test_formats(void **state) {
    (void)state;
    att_store *s = made_store();
    att_answer said;
    struct buffer b = {0};
    const att_question json = {.verb = "events", .type = "ASSAULT", .actor = "FIN"};
    assert_int_equal(att_store_ask(s, &(att_question){.verb = "events"}, made_sink, &b, &said, NULL), ATT_OK);
    assert_non_null(strstr(said.note, "1 story events are not actual"));
    assert_non_null(strstr(said.note, "1 story events are told as background"));
    buffer_free(&b);
    char *answer = made_answer(s, &json);
    json_t *row = json_loads(answer, 0, NULL);
    assert_non_null(row);
    assert_string_equal(json_string_value(json_array_get(json_object_get(row, "actor_country"), 0)), "FIN");
    assert_true(json_is_false(json_object_get(row, "denied")));
    assert_true(json_is_null(json_object_get(row, "place")));
    assert_int_equal(json_integer_value(json_object_get(row, "reports")), 1);
    json_decref(row);
    free(answer);
    answer = made_answer(s, &(att_question){.verb = "events", .rows = ATT_ROWS_TSV});
    assert_memory_equal(answer, "key\tday\ttype\tmode\t", 18);
    free(answer);
    answer = made_answer(s, &(att_question){.verb = "events", .rows = ATT_ROWS_TABLE, .width = 60});
    for (const char *line = answer; *line != '\0'; line = strchr(line, '\n') + 1) {
        assert_non_null(strchr(line, '\n'));
    }
    assert_non_null(strstr(answer, "2025-06-02"));
    free(answer);
    assert_int_equal(att_store_ask(s, &json, stop, NULL, NULL, NULL), ATT_IO);
    att_store_close(s);
}

static int count_of(const char *text, const char *part) {
    int n = 0;
    for (const char *at = text; (at = strstr(at, part)) != NULL; at += strlen(part)) {
        n++;
    }
    return n;
}

static void test_aggregate(void **state) {
    (void)state;
    att_store *s = made_store();
    char *answer = made_answer(s, &(att_question){.verb = "aggregate", .unit = "dyad-month", .by = "quad"});
    assert_int_equal(count_of(answer, "\n"), 3);
    assert_non_null(strstr(
        answer,
        "{\"actor\":\"FIN\",\"recipient\":\"SWE\",\"month\":\"2025-06\",\"quad\":\"material-conflict\",\"events\":1,"
        "\"reports_read\":2,\"publishers_active\":2}"));
    free(answer);
    /* Three dyads, June to August, four quads; July had no reports. */
    att_error refused;
    assert_int_equal(att_store_ask(s,
                                   &(att_question){.verb = "aggregate",
                                                   .unit = "dyad-week",
                                                   .by = "type",
                                                   .complete = 1,
                                                   .from = "0001-01-01",
                                                   .to = "9999-12-31"},
                                   made_sink, &(struct buffer){0}, NULL, &refused),
                     ATT_BAD_INPUT); /* millions of zeros */
    assert_non_null(strstr(refused.message, "complete: "));
    answer = made_answer(s, &(att_question){.verb = "aggregate", .unit = "dyad-month", .by = "quad", .complete = 1});
    assert_int_equal(count_of(answer, "\n"), 3 * 3 * 4);
    assert_int_equal(count_of(answer, "\"events\":1"), 3);
    assert_int_equal(
        count_of(answer, "\"month\":\"2025-07\",\"quad\":\"verbal-conflict\",\"events\":0,\"reports_read\":0"), 3);
    free(answer);
    answer = made_answer(
        s, &(att_question){
               .verb = "aggregate", .unit = "country-month", .complete = 1, .from = "2025-06-01", .to = "2025-06-30"});
    assert_int_equal(count_of(answer, "\n"), 4); /* four countries in June */
    free(answer);
    answer = made_answer(s, &(att_question){.verb = "aggregate", .unit = "dyad-week", .by = "type,quad"});
    assert_non_null(strstr(answer, "\"week\":\"2025-06-02\",\"type\":\"ASSAULT\""));
    assert_non_null(strstr(answer, "\"week\":\"2025-06-16\",\"type\":\"THREATEN\""));
    free(answer);
    att_store_close(s);
}

/* "Its third year, 2025": one sentence, one span, told twice. */
static void test_spans(void **state) {
    (void)state;
    att_store *s = made_store();
    struct made m = reports[1];
    m.id = "r9";
    char *one = made_record(&m);
    json_t *root = json_loads(one, 0, NULL), *times = json_object_get(root, "times"), *t = json_array_get(times, 0);
    json_object_set_new(json_array_get(json_object_get(root, "commitments"), 0), "due", json_null());
    json_object_set_new(t, "from", json_string("2025-01-01"));
    json_object_set_new(t, "to", json_string("2025-12-31"));
    json_t *twin = json_deep_copy(t), *span = json_object_get(twin, "span");
    json_object_set_new(twin, "id", json_string("t2"));
    json_object_set_new(span, "start", json_integer(json_integer_value(json_object_get(span, "start")) + 4));
    json_object_set_new(span, "text", json_string("off the gas"));
    json_array_append_new(times, twin);
    char *record = json_dumps(root, JSON_COMPACT);
    made_put_record(s, record, m.text);
    assert_int_equal(att_store_commit(s, NULL), ATT_OK);
    static const struct {
        att_question question;
        int lines;
    } cases[] = {{{.verb = "dates", .today = "2025-08-06", .ahead = 20}, 0},  /* the year goes on, and on behind them */
                 {{.verb = "dates", .today = "2025-12-15", .ahead = 20}, 1}}; /* it ends */
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *answer = made_answer(s, &cases[i].question);
        int lines = 0;
        for (const char *c = answer; *c != '\0'; c++) {
            lines += *c == '\n';
        }
        assert_int_equal(lines, cases[i].lines);
        free(answer);
    }
    free(record);
    free(one);
    json_decref(root);
    att_store_close(s);
}

static void test_dates(void **state) {
    (void)state;
    att_store *s = made_store();
    expect(s, (att_question){.verb = "dates"}, "r2"); /* from 2025-08-06, thirty days */
    expect(s, (att_question){.verb = "dates", .ahead = 20}, "");
    expect(s, (att_question){.verb = "dates", .today = "2025-09-01", .ahead = 1}, "r2");
    expect(s, (att_question){.verb = "dates", .today = "2025-09-02"}, "");
    expect(s, (att_question){.verb = "dates", .today = "2025-06-19", .ahead = 90}, ""); /* not told yet */
    expect(s, (att_question){.verb = "dates", .country = "DNK"}, "r2");
    expect(s, (att_question){.verb = "dates", .country = "FIN"}, "");
    char *answer = made_answer(s, &(att_question){.verb = "dates"});
    assert_non_null(strstr(answer, "\"kind\":\"threat\""));
    assert_non_null(strstr(answer, "\"sentence\":\"Cland will cut off the gas to Dland by 1 September.\""));
    free(answer);
    att_store_close(s);
}

static void test_changes(void **state) {
    (void)state;
    att_store *s = made_store();
    const att_question since = {.verb = "changes", .since = "2025-08-07T00:00"};
    char *answer = made_answer(s, &since);
    assert_string_equal(answer, "");
    free(answer);
    /* The next day brings a newer coder's reading of a known report, the first report's text from another paper, where the other
     * side denies it, and something new. */
    struct made anew = reports[2], denied = reports[0], next = reports[2];
    anew.version = "0.2.0";
    denied.id = "r1-again";
    denied.publisher = "Moor Times";
    denied.denied = "struck the port of Bland";
    next.id = "r6";
    next.text = "Kland and Lland met for other talks entirely, months later.";
    next.published = next.date = "2025-08-07";
    next.from = "CAN";
    next.to = "MEX";
    snprintf(s->fixed_now, sizeof s->fixed_now, "2025-08-07T08:00:00Z");
    made_put(s, &anew);
    made_put(s, &denied);
    made_put(s, &next);
    assert_int_equal(att_store_commit(s, NULL), ATT_OK);
    answer = made_answer(s, &since);
    assert_int_equal(count_of(answer, "\"change\":\"new event\""), 1);
    assert_int_equal(count_of(answer, "\"change\":\"first denial\""), 1);
    assert_int_equal(count_of(answer, "\n"), 2);
    assert_non_null(strstr(answer, "\"CAN\""));
    assert_non_null(strstr(answer, "\"sentence\":\"Kland and Lland met for other talks entirely, months later.\""));
    free(answer);
    /* One kind of change alone; whom it concerns. */
    att_question some = since;
    some.change = "new-event,status";
    answer = made_answer(s, &some);
    assert_int_equal(count_of(answer, "\n"), 1);
    free(answer);
    answer = made_answer(s, &(att_question){.verb = "changes", .since = "2025-08-31", .today = "2025-09-03"});
    assert_int_equal(count_of(answer, "\"change\":\"deadline passed\""), count_of(answer, "\n"));
    free(answer);
    att_store_close(s);
}

/* Who asks for as many rows as there can be gets those that there are. */
static void test_all_rows(void **state) {
    (void)state;
    att_store *s = made_open(":memory:", &(att_store_options){.now = "2025-09-01T00:00:00Z"});
    made_all(s, reports, 3);
    made_commit(s);
    att_question few = {.verb = "events", .country = "FIN", .limit = 10};
    char *expected = made_answer(s, &few);
    static const uint32_t limits[] = {1u << 30, UINT32_MAX - 1, UINT32_MAX};
    assert_int_equal(count_of(expected, "\n"), 1);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        few.limit = limits[i];
        char *answer = made_answer(s, &few);
        assert_string_equal(answer, expected);
        free(answer);
    }
    free(expected);
    att_store_close(s);
}

/* Whether the handle stands in one view of the store while rows come. */
static int watch(void *context, const char *bytes, size_t len) {
    att_store *s = context;
    (void)bytes;
    (void)len;
    return sqlite3_get_autocommit(s->db) != 0;
}

/* A question is several reads of one state, whatever others write meanwhile; within a batch it sees the batch. */
static void test_one_view(void **state) {
    (void)state;
    att_store *s = made_open(":memory:", &(att_store_options){.now = "2025-09-01T00:00:00Z"});
    made_put(s, &reports[0]);
    assert_int_equal(sqlite3_get_autocommit(s->db), 0);
    assert_int_equal(att_store_ask(s, &(att_question){.verb = "articles"}, watch, s, NULL, NULL), ATT_OK);
    assert_int_equal(sqlite3_get_autocommit(s->db), 0);
    made_commit(s);
    static const char *const verbs[] = {"events", "ledger", "articles", "actors"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        assert_int_equal(att_store_ask(s, &(att_question){.verb = verbs[i], .count = 1}, watch, s, NULL, NULL), ATT_OK);
        assert_int_equal(sqlite3_get_autocommit(s->db), 1);
    }
    /* one that cannot be answered leaves nothing open */
    assert_int_not_equal(att_store_ask(s, &(att_question){.verb = "events", .words = "\""}, watch, s, NULL, NULL),
                         ATT_OK);
    assert_int_equal(sqlite3_get_autocommit(s->db), 1);
    att_store_close(s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_filters),   cmocka_unit_test(test_refused),  cmocka_unit_test(test_formats),
        cmocka_unit_test(test_aggregate), cmocka_unit_test(test_dates),    cmocka_unit_test(test_spans),
        cmocka_unit_test(test_changes),   cmocka_unit_test(test_one_view), cmocka_unit_test(test_all_rows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

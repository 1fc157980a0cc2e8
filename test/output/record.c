#include "check.h"

#include <stdio.h>

#include "made.h"

static char *record_of(bool bytes) {
    struct document d;
    struct points points;
    struct buffer out = {0};
    att_error err = {0};
    make_document(&d);
    assert_true(points_init(&points, &d.arena, d.text, d.text_len));
    struct output o = make_output(&d, bytes ? NULL : &points, &out);
    assert_int_equal(output_record(&o, &err), ATT_OK);
    document_free(&d);
    return out.at;
}

static void assert_holds(const char *record, const char *part) {
    if (strstr(record, part) == NULL) {
        fail_msg("%s\nis not in\n%s", part, record);
    }
}

static void keys_stand_in_the_order_of_the_page(void **state) {
    static const char *const keys[] = {"schema",    "id",       "title",       "publisher",   "outlets", "url",
                                       "published", "language", "text_sha256", "offset_unit", "coder",   "actors",
                                       "events",    "claims",   "commitments", "times",       "places",  "notes"};
    char *record = record_of(false), *at = record;
    (void)state;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        char key[32];
        snprintf(key, sizeof key, "\"%s\":", keys[i]);
        at = strstr(at, key);
        assert_non_null(at);
    }
    assert_int_equal(record[strlen(record) - 1], '\n');
    assert_ptr_equal(strchr(record, '\n'), record + strlen(record) - 1);
    free(record);
}

/* What rests on words says so whoever read them; a guess without words is nobody's word, and the guesser is named. */
static void a_guess_is_told_as_one(void **state) {
    char *r = record_of(false);
    (void)state;
    assert_holds(r, "\"basis\":{\"told\":\"text\",\"by\":\"network\",\"entry\":\"country\",\"span\":{\"start\"");
    assert_holds(r, "\"basis\":{\"told\":null,\"by\":\"rule\",\"entry\":\"the article's country\",\"span\":null}");
    free(r);
}

static void each_layer_is_written_whole(void **state) {
    char *r = record_of(false);
    (void)state;
    assert_holds(r, "{\"schema\":\"attache.record/1\",\"id\":\"made-1\",\"title\":\"Made "
                    "\\\"up\\\"\",\"publisher\":\"Harbour Radio\","
                    "\"outlets\":[],\"url\":null,\"published\":\"2025-08-06\",\"language\":\"en\",");
    assert_holds(r, "\"coder\":{\"version\":\"0.0.0\",\"model\":\"tiny 00\",\"lexicon\":\"11\",\"knowledge\":null}");
    assert_holds(
        r, "{\"id\":\"a1\",\"name\":\"Alder\",\"kind\":\"person\",\"country\":[\"USA\"],\"sector\":[\"GOV\"],"
           "\"office\":\"envoy\","
           "\"entity\":null,\"basis\":{\"told\":\"knowledge\",\"by\":\"knowledge\",\"entry\":\"Q1\",\"span\":null},"
           "\"mentions\":[{\"start\":10,\"end\":15,\"text\":\"Alder\",\"form\":\"name\"},"
           "{\"start\":43,\"end\":45,\"text\":\"He\",\"form\":\"pronoun\"}]}");
    assert_holds(
        r, "{\"id\":\"e1\",\"anchor\":{\"start\":46,\"end\":64,\"text\":\"threatened to bomb\"},\"type\":\"THREATEN\","
           "\"mode\":\"violence\",\"context\":[\"military\"],\"plover\":\"THREATEN\",\"cameo\":\"138\",\"quad\":"
           "\"verbal-conflict\",");
    assert_holds(
        r, "\"actor\":[\"a1\"],\"recipient\":[\"a2\"],\"status\":\"actual\",\"background\":false,\"said_by\":[],"
           "\"claims\":[],"
           "\"date\":\"2025-08-04\",\"time\":{\"start\":35,\"end\":41,\"text\":\"Monday\"},\"date_basis\":\"stated\","
           "\"place\":{\"start\":24,\"end\":31,\"text\":\"Fenwick\"},\"location\":null,\"numbers\":[],\"arguments\":[],"
           "\"same_as\":null,"
           "\"vector\":null,"
           "\"score\":0.932,\"why\":{\"by\":\"network\",\"entry\":null}}");
    assert_holds(r, "\"plover\":\"AGREE\",\"cameo\":null,\"quad\":\"verbal-cooperation\",\"intensity\":2.5,");
    assert_holds(
        r,
        "\"claims\":[{\"id\":\"c1\",\"source\":[\"a1\"],\"via\":[],\"cue\":{\"start\":16,\"end\":20,\"text\":\"said\"},"
        "\"content\":{\"start\":0,\"end\":9,\"text\":\"“Enough,”\"},\"form\":\"direct\",\"inside\":null,\"stance\":"
        "\"asserts\"");
    assert_holds(r, "{\"id\":\"k1\",\"kind\":\"ultimatum\",\"issuer\":[\"a1\"],\"addressee\":[\"a2\"],\"affected\":[],"
                    "\"act\":{\"start\":60,\"end\":70,\"text\":\"bomb "
                    "Birch\"},\"condition\":{\"start\":88,\"end\":99,\"text\":\"it withdrew\"},"
                    "\"due\":\"2025-08-08\",\"due_from\":null,\"due_time\":{\"start\":74,\"end\":80,\"text\":"
                    "\"Friday\"},\"event\":\"e1\","
                    "\"status\":\"actual\",\"said_by\":[],\"claims\":[],\"score\":0.6,\"why\":{\"by\":\"rule\","
                    "\"entry\":\"unless\"}}");
    assert_holds(r,
                 "\"times\":[{\"id\":\"t1\",\"span\":{\"start\":35,\"end\":41,\"text\":\"Monday\"},\"type\":\"DATE\","
                 "\"value\":\"2025-08-04\",\"from\":\"2025-08-04\",\"to\":\"2025-08-04\"}");
    assert_holds(
        r, "\"places\":[{\"id\":\"p1\",\"span\":{\"start\":24,\"end\":31,\"text\":\"Fenwick\"},\"location\":null}]");
    assert_holds(r, "\"notes\":[{\"code\":\"no-gazetteer\",\"message\":\"nothing is looked up\",\"span\":null}]}");
    free(r);
}

static void who_takes_no_part_is_not_written(void **state) {
    char *r = record_of(false);
    (void)state;
    assert_null(strstr(r, "Dogwood"));
    assert_holds(r, "\"name\":\"Cedar\"");
    free(r);
}

static void bytes_are_counted_when_asked(void **state) {
    char *r = record_of(true);
    (void)state;
    assert_holds(r, "\"offset_unit\":\"byte\"");
    assert_holds(r, "\"content\":{\"start\":0,\"end\":13,\"text\":\"“Enough,”\"}");
    free(r);
}

static void the_same_document_gives_the_same_bytes(void **state) {
    char *one = record_of(false), *two = record_of(false);
    (void)state;
    assert_string_equal(one, two);
    free(one);
    free(two);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_stand_in_the_order_of_the_page),
        cmocka_unit_test(each_layer_is_written_whole),
        cmocka_unit_test(a_guess_is_told_as_one),
        cmocka_unit_test(who_takes_no_part_is_not_written),
        cmocka_unit_test(bytes_are_counted_when_asked),
        cmocka_unit_test(the_same_document_gives_the_same_bytes),
    };
    return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}

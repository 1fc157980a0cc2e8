/* Matters kept, and what a situation tells of them. */
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "correcting.h"

static void test_matters(void **state) {
    (void)state;
    att_store *s = open_at(":memory:", NULL);
    att_error err;
    int found;
    assert_int_equal(att_store_matter_put(s, NULL, "name: the port\nactors: FIN, SWE\nwords: port, harbour\n", &err),
                     ATT_OK);
    assert_int_equal(att_store_matter_put(s, "gas", "{\"actors\":[\"NOR\"],\"from\":\"2025-06-01\"}", &err), ATT_OK);
    made_put(s, &strike);
    made_put(s, &threat);
    made_commit(s);
    char *list = made_answer(s, &(att_question){.verb = "matters"});
    assert_string_equal(
        list, "{\"name\":\"gas\",\"actors\":[\"NOR\"],\"words\":[],\"from\":\"2025-06-01\"}\n"
              "{\"name\":\"the port\",\"actors\":[\"FIN\",\"SWE\"],\"words\":[\"port\",\"harbour\"],\"from\":null}\n");
    free(list);
    char *one = made_answer(s, &(att_question){.verb = "matters", .key = "the port"});
    char *page = made_answer(s, &(att_question){.verb = "situation", .matter = one});
    assert_non_null(strstr(page, "\"article\":\"x1\""));
    assert_null(strstr(page, "\"article\":\"x2\""));
    assert_non_null(strstr(page, "\"trend\":[{\"period\":\"2025-06\",\"verbal-cooperation\":0"));
    free(page);
    free(one);
    assert_int_equal(att_store_matter_put(s, "gas", "{\"name\":\"oil\",\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_put(s, NULL, "{\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_put(s, "\xff", "{\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_put(s, "a/b", "{\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_put(s, ".", "{\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_put(s, "..", "{\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_delete(s, "gas", &found, &err), ATT_OK);
    assert_int_equal(found, 1);
    assert_int_equal(att_store_matter_delete(s, "gas", &found, &err), ATT_OK);
    assert_int_equal(found, 0);
    att_store_close(s);
}

/* One against all: on either side. */
static void test_one_against_all(void **state) {
    (void)state;
    att_store *s = open_at(":memory:", NULL);
    made_put(s, &strike);
    made_put(s, &threat);
    made_commit(s);
    char *page = made_answer(s, &(att_question){.verb = "situation", .actor = "SWE"});
    assert_non_null(strstr(page, "\"article\":\"x1\""));
    assert_null(strstr(page, "\"article\":\"x2\""));
    free(page);
    att_store_close(s);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_matters), cmocka_unit_test(test_one_against_all)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

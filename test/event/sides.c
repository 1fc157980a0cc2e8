/* What is looked at of those who may take part, and that as many values are written as are weighed. */
#include "event/sides.h"
#include "base/error.h"
#include "cases.h"
#include "check.h"

/* Writes the candidates of each event as its speakers, so that cases can tell them; the values are checked on the way. */
static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context;
    if (!document_index_mentions(d)) {
        return fail(err, ATT_NO_MEMORY, "no memory");
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        struct side sides[SIDES];
        uint32_t count = sides_find(d, i, &d->signals.events[i], NONE, sides);
        for (uint32_t k = 0; k < count; k++) {
            /* The last value says whether nobody else is a candidate: it stands where it should, or one is missing. */
            if (sides[k].value[SIDE_VALUES - 1] != (count == 1 ? 1.0f : 0.0f)) {
                return fail(err, ATT_BAD_MODEL, "the last value is another");
            }
            for (uint32_t v = 0; v < SIDE_VALUES; v++) {
                if (!(sides[k].value[v] >= 0 && sides[k].value[v] <= 2)) {
                    return fail(err, ATT_BAD_MODEL, "a value is out of its bounds");
                }
            }
            if (!list_add(d, &d->events[i].said_by, sides[k].actor)) {
                return fail(err, ATT_NO_MEMORY, "no memory");
            }
        }
    }
    return ATT_OK;
}

static void one_of_no_state_is_of_no_other_state(void **state) {
    (void)state;
    struct actor a = {.country = {"ALD"}, .country_count = 1}, b = a, none = {0},
                 two = {.country = {"ALD", "BIR"}, .country_count = 2};
    assert_true(actors_same_countries(&a, &b));
    assert_false(actors_same_countries(&none, &none));
    assert_false(actors_same_countries(&a, &two));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_of_no_state_is_of_no_other_state)};
    return cmocka_run_group_tests(tests, NULL, NULL) + cases_run(TEST_DIR "/sides.cases", stage, NULL);
}

/* What keeps two mentions of one article apart before the network is asked. */
#include "event/same.h"

#include "check.h"

static struct list only(uint32_t *actor) {
    return (struct list){.at = actor, .count = 1, .capacity = 1};
}

static uint32_t alder = 0, birch = 1, cedar = 2;

static void a_mention_repeats_one_like_it(void **state) {
    (void)state;
    struct event a = {.type = EVENT_ASSAULT, .actor = only(&alder), .recipient = only(&birch)}, b = a;
    assert_true(same_possible(&a, &b));
    b.recipient = (struct list){0}; /* told more briefly */
    assert_true(same_possible(&a, &b));
    b.recipient = only(&cedar); /* the same who struck: of what else was hit the network decides */
    assert_true(same_possible(&a, &b));
}

static void what_others_did_to_others_is_something_else(void **state) {
    (void)state;
    struct event a = {.type = EVENT_ASSAULT, .actor = only(&alder), .recipient = only(&birch)};
    struct event b = {.type = EVENT_ASSAULT, .actor = only(&birch), .recipient = only(&cedar)};
    assert_false(same_possible(&a, &b));
}

static void the_approval_of_a_pact_is_not_the_pact(void **state) {
    (void)state;
    struct event a = {.type = EVENT_AGREE, .actor = only(&alder)}, b = {.type = EVENT_SUPPORT, .actor = only(&alder)};
    assert_false(same_possible(&a, &b));
}

static void talks_to_come_are_not_those_held(void **state) {
    (void)state;
    struct event a = {.type = EVENT_CONSULT, .actor = only(&alder)}, b = a;
    b.status = STATUS_PLANNED;
    assert_false(same_possible(&a, &b));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mention_repeats_one_like_it),
        cmocka_unit_test(what_others_did_to_others_is_something_else),
        cmocka_unit_test(the_approval_of_a_pact_is_not_the_pact),
        cmocka_unit_test(talks_to_come_are_not_those_held),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

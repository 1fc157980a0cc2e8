/* The generated tables agree with the labels and with PLOVER's own figures. */
#include "check.h"

#include "ontology/ontology.h"
#include "ontology/table.h"

static void types_stand_in_the_order_of_the_enum(void **state) {
    (void)state;
    assert_int_equal(ontology_type_count, EVENT_TYPES);
    for (int i = 0; i < EVENT_TYPES; i++) {
        assert_string_equal(ontology_types[i].name, event_type_names[i]);
        assert_true(strlen(ontology_gloss((enum event_type)i)) > 10);
    }
}

/* mode_names[] of labels.h holds every mode once, sorted, and no other. */
static void modes_are_those_of_the_labels(void **state) {
    (void)state;
    bool seen[MODE_COUNT] = {true};
    for (uint32_t i = 0; i < ontology_mode_count; i++) {
        int index = ontology_mode_index(slice_of(ontology_modes[i].name));
        assert_true(index > 0);
        seen[index] = true;
    }
    for (int i = 0; i < MODE_COUNT; i++) {
        assert_true(seen[i]);
        assert_true(i == 0 || strcmp(mode_names[i - 1], mode_names[i]) < 0);
    }
    assert_int_equal(ontology_mode_index(slice_of("")), 0);
    assert_int_equal(ontology_mode_index(slice_of("visits")), -1);
    assert_int_equal(ontology_mode_index(slice_of("visi")), -1);
}

static void scores_and_quads(void **state) {
    (void)state;
    assert_float_equal(ontology_score(EVENT_CONSULT, "visit"), 4, 0);
    assert_float_equal(ontology_score(EVENT_CONSULT, NULL), 2.5, 0);
    assert_float_equal(ontology_score(EVENT_CONSULT, ""), 2.5, 0);
    assert_float_equal(ontology_score(EVENT_CONSULT, "drone"), 2.5, 0); /* not a mode of its */
    assert_float_equal(ontology_score(EVENT_ASSAULT, "drone"), -9.5, 0);
    /* One name, two types. */
    assert_float_equal(ontology_score(EVENT_THREATEN, "restrict"), -3, 0);
    assert_float_equal(ontology_score(EVENT_COERCE, "restrict"), -7, 0);
    assert_true(ontology_has_mode(EVENT_COERCE, "curfew") && !ontology_has_mode(EVENT_SANCTION, "curfew"));
    assert_true(ontology_has_mode(EVENT_AGREE, NULL) && ontology_has_mode(EVENT_AGREE, ""));
    assert_string_equal(quad_names[ontology_quad(EVENT_AGREE)], "verbal-cooperation");
    assert_string_equal(quad_names[ontology_quad(EVENT_RETREAT)], "material-cooperation");
    assert_string_equal(quad_names[ontology_quad(EVENT_THREATEN)], "verbal-conflict");
    assert_string_equal(quad_names[ontology_quad(EVENT_PROTEST)], "material-conflict");
    assert_true(ontology_needs_recipient(EVENT_AID) && !ontology_needs_recipient(EVENT_PROTEST));
}

static void folding(void **state) {
    (void)state;
    assert_int_equal(ontology_fold(EVENT_CONSULT, STATUS_PLANNED), EVENT_AGREE);
    assert_int_equal(ontology_fold(EVENT_AID, STATUS_CONDITIONAL), EVENT_AGREE);
    assert_int_equal(ontology_fold(EVENT_RETREAT, STATUS_POSSIBLE), EVENT_CONCEDE);
    assert_int_equal(ontology_fold(EVENT_ASSAULT, STATUS_PLANNED), EVENT_ASSAULT);
    assert_int_equal(ontology_fold(EVENT_CONSULT, STATUS_ACTUAL), EVENT_CONSULT);
    assert_int_equal(ontology_fold(EVENT_CONSULT, STATUS_NEGATED), EVENT_CONSULT);
}

static void every_code_is_found_and_makes_sense(void **state) {
    (void)state;
    assert_true(ontology_cameos_count() > 250);
    for (uint32_t i = 0; i < ontology_cameos_count(); i++) {
        const struct cameo *c = ontology_cameo_at(i);
        assert_ptr_equal(ontology_cameo(slice_of(c->code)), c);
        assert_true(ontology_has_mode(c->type, c->mode));
        assert_true(c->label != NULL && c->label[0] != '\0');
        assert_true(ontology_contexts_count() == 64 || c->contexts >> ontology_contexts_count() == 0);
        /* A leaf's root is there too. */
        assert_non_null(ontology_cameo((struct slice){c->code, 2}));
    }
    assert_null(ontology_cameo_at(ontology_cameos_count()));
}

static void single_codes(void **state) {
    (void)state;
    const struct cameo *c = ontology_cameo(slice_of("042"));
    assert_int_equal(c->type, EVENT_CONSULT);
    assert_string_equal(c->mode, "visit");
    assert_string_equal(c->label, "Make a visit");
    c = ontology_cameo(slice_of("1312"));
    assert_int_equal(c->type, EVENT_THREATEN);
    assert_true(c->contexts == UINT64_C(1) << ontology_context(slice_of("economic")));
    c = ontology_cameo(slice_of("1124"));
    assert_true(c->contexts == (UINT64_C(1) << ontology_context(slice_of("military")) |
                                UINT64_C(1) << ontology_context(slice_of("legal"))));
    static const char *const none[] = {"", "0", "99", "1", "04x", "0421", "  ", "13120", "\xff"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        assert_null(ontology_cameo(slice_of(none[i])));
    }
}

static void contexts(void **state) {
    (void)state;
    assert_int_equal(ontology_contexts_count(), 34);
    assert_string_equal(ontology_context_name(0), "military");
    assert_null(ontology_context_name(34));
    for (uint32_t i = 0; i < ontology_contexts_count(); i++) {
        assert_int_equal(ontology_context(slice_of(ontology_context_name(i))), i);
    }
    assert_int_equal(ontology_context(slice_of("militar")), -1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(types_stand_in_the_order_of_the_enum),
        cmocka_unit_test(modes_are_those_of_the_labels),
        cmocka_unit_test(scores_and_quads),
        cmocka_unit_test(folding),
        cmocka_unit_test(every_code_is_found_and_makes_sense),
        cmocka_unit_test(single_codes),
        cmocka_unit_test(contexts),
    };
    return cmocka_run_group_tests_name("ontology", tests, NULL, NULL);
}

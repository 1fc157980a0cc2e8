#include "syntax/closed.h"
#include "check.h"
#include "document/labels.h"

static void words_are_no_punctuation(void **state) {
    (void)state;
    assert_false(closed_allows(UPOS_PUNCT, slice_of("tariffs")));
    assert_false(closed_allows(UPOS_PUNCT, slice_of("État")));
    assert_true(closed_allows(UPOS_PUNCT, slice_of("—")));
    assert_true(closed_allows(UPOS_NOUN, slice_of("tariffs")));
    assert_false(closed_allows(UPOS_SYM, slice_of("tariffs")));
    assert_true(closed_allows(UPOS_SYM, slice_of("%")));
    assert_true(closed_allows(UPOS_SYM, slice_of("www.alder.example")));
}

static void closed_classes_have_their_forms(void **state) {
    (void)state;
    assert_false(closed_allows(UPOS_CCONJ, slice_of("two")));
    assert_true(closed_allows(UPOS_CCONJ, slice_of("And")));
    assert_true(closed_allows(UPOS_PART, slice_of("’s")));
    assert_true(closed_allows(UPOS_PART, slice_of("n’t")));
    assert_false(closed_allows(UPOS_AUX, slice_of("threatened")));
    assert_false(closed_allows(UPOS_DET, slice_of("a word that is longer than any form")));
}

static void verbs_have_the_tags_of_their_endings(void **state) {
    (void)state;
    assert_false(verb_allows("VBD", slice_of("suspends")));
    assert_false(verb_allows("VBD", slice_of("shelling")));
    assert_true(verb_allows("VBZ", slice_of("suspends")));
    assert_true(verb_allows("VBD", slice_of("suspended")));
    assert_false(verb_allows("VBZ", slice_of("suspended")));
    assert_true(verb_allows("VBD", slice_of("was")));
    assert_false(verb_allows("VBD", slice_of("calls")));
    assert_true(verb_allows("VBD", slice_of("bless")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_no_punctuation),
        cmocka_unit_test(closed_classes_have_their_forms),
        cmocka_unit_test(verbs_have_the_tags_of_their_endings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Adding to a document, its lists, its notes, its labels. */
#include "check.h"

#include "document/document.h"

static void references_begin_as_none(void **state) {
    (void)state;
    struct document d;
    document_init(&d, 0);
    assert_string_equal(d.text, "");
    const struct token *t = document_add_token(&d);
    assert_true(t->head == NONE && t->sentence == NONE && t->quote == NONE);
    assert_string_equal(t->lemma, "");
    assert_string_equal(t->feats, "_");
    const struct event *e = document_add_event(&d);
    assert_true(e->time == NONE && e->same_as == NONE && e->mode == NULL && e->status == STATUS_ACTUAL);
    assert_string_equal(e->basis.entry, "");
    const struct mention *m = document_add_mention(&d);
    assert_true(m->actor == NONE && m->name == NONE);
    assert_int_equal(document_add_quote(&d)->parent, NONE);
    assert_int_equal(document_add_claim(&d)->inside, NONE);
    const struct commitment *c = document_add_commitment(&d);
    assert_true(c->event == NONE && c->due_time == NONE && c->kind == COMMIT_THREAT);
    assert_int_equal(document_add_place(&d)->name, NONE);
    assert_int_equal(document_add_actor(&d)->first_mention, NONE);
    assert_int_equal(document_add_sentence(&d)->root, NONE);
    assert_true(d.token_count == 1 && d.event_count == 1 && d.claim_count == 1 && d.actor_count == 1);
    document_free(&d);
    assert_int_equal(d.token_count, 0);
}

static void limits_are_kept(void **state) {
    (void)state;
    struct document d;
    document_init(&d, 200000);
    while (document_add_token(&d) != NULL) {
        assert_true(d.token_count < 10000);
    }
    assert_true(d.token_count > 500);
    assert_true(d.arena.total <= 200000);
    document_free(&d);
}

static void lists(void **state) {
    (void)state;
    struct document d;
    document_init(&d, 0);
    struct list l = {0};
    for (uint32_t i = 0; i < 100; i++) {
        assert_true(list_add(&d, &l, i * 2));
    }
    assert_int_equal(l.count, 100);
    assert_true(list_has(&l, 198) && !list_has(&l, 199) && !list_has(&(struct list){0}, 0));
    struct list full = {0};
    arena_fail_after(1);
    assert_false(list_add(&d, &full, 1));
    assert_int_equal(full.count, 0);
    document_free(&d);
}

static void notes(void **state) {
    (void)state;
    struct document d;
    document_init(&d, 0);
    char code[] = "cut";
    assert_true(document_note(&d, code, (struct span){1, 2}, "at %d", 7));
    code[0] = 'x'; /* kept as a copy */
    assert_string_equal(d.notes[0].code, "cut");
    assert_string_equal(d.notes[0].message, "at 7");
    char longer[2000];
    memset(longer, 'y', sizeof longer - 1);
    longer[sizeof longer - 1] = '\0';
    assert_true(document_note(&d, "long", (struct span){0, 0}, "%s", longer));
    assert_int_equal(strlen(d.notes[1].message), 511);
    for (uint64_t n = 1; n <= 2; n++) {
        arena_fail_after(n);
        assert_false(document_note(&d, "none", (struct span){0, 0}, "x"));
    }
    arena_fail_after(0);
    assert_int_equal(d.note_count, 2);
    static char text[3 * NOTE_SPAN + 1]; /* a span may not bring a megabyte into the record, nor half a code point */
    for (size_t i = 0; i < NOTE_SPAN; i++) {
        memcpy(text + 3 * i, "\xE2\x80\x94", 3);
    }
    d.text = text;
    d.text_len = 3 * NOTE_SPAN;
    assert_true(document_note(&d, "long", (struct span){3, d.text_len}, "x"));
    assert_int_equal(d.notes[2].at.start, 3);
    assert_int_equal(d.notes[2].at.end, 3 + NOTE_SPAN / 3 * 3);
    document_free(&d);
}

static void check_names(const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++) {
        assert_non_null(names[i]);
        assert_int_equal(label_find(names, count, names[i], strlen(names[i])), i); /* and so none stands twice */
    }
    assert_int_equal(label_find(names, count, "no such label", 13), -1);
}

static void labels(void **state) {
    (void)state;
    check_names(upos_names, UPOS_COUNT);
    check_names(deprel_names, DEP_COUNT);
    check_names(name_type_names, NAME_TYPES);
    check_names(timex_type_names, TIMEX_TYPES);
    check_names(timex_relation_names, TIMEX_RELATIONS);
    check_names(mention_form_names, MENTION_FORMS);
    check_names(actor_kind_names, ACTOR_KINDS);
    check_names(event_type_names, EVENT_TYPES);
    check_names(event_status_names, EVENT_STATUSES);
    check_names(event_when_names, EVENT_WHENS);
    check_names(date_basis_names, 4);
    check_names(quantity_kind_names, QUANTITY_KINDS);
    check_names(claim_form_names, CLAIM_FORMS);
    check_names(claim_stance_names, CLAIM_STANCES);
    check_names(commitment_kind_names, COMMITMENT_KINDS);
    check_names(sector_names, SECTOR_COUNT);
    check_names(mode_names, MODE_COUNT);
    assert_string_equal(deprel_names[DEP_ACL_RELCL], "acl:relcl");
    assert_string_equal(deprel_names[DEP_XCOMP], "xcomp");
    assert_string_equal(deprel_names[DEP_ROOT], "root");
    assert_string_equal(upos_names[UPOS_VERB], "VERB");
    assert_string_equal(upos_names[UPOS_PROPN], "PROPN");
    assert_string_equal(event_type_names[EVENT_MOBILIZE], "MOBILIZE");
    assert_string_equal(sector_names[25], "SOC");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(references_begin_as_none),
        cmocka_unit_test(limits_are_kept),
        cmocka_unit_test(lists),
        cmocka_unit_test(notes),
        cmocka_unit_test(labels),
    };
    return cmocka_run_group_tests_name("document", tests, NULL, NULL);
}

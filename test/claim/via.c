#include "claim/via.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/error.h"
#include "cases.h"
#include "check.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context;
    if (!document_index_mentions(d) || !via_settle(d)) {
        return fail(err, ATT_NO_MEMORY, "no memory");
    }
    return ATT_OK;
}

/* "the Courier reported talks failed and …" without a full stop, an outlet and a claim in each round. */
static void add_round(struct document *d, uint32_t outlet) {
    static const struct {
        const char *lemma;
        enum upos upos;
        int head; /* from the token */
        enum deprel deprel;
    } words[] = {{"the", UPOS_DET, 1, DEP_DET},       {"courier", UPOS_PROPN, 1, DEP_NSUBJ},
                 {"report", UPOS_VERB, -6, DEP_CONJ}, {"talk", UPOS_NOUN, 1, DEP_NSUBJ},
                 {"fail", UPOS_VERB, -2, DEP_CCOMP},  {"and", UPOS_CCONJ, 3, DEP_CC}};
    uint32_t first = d->token_count;
    for (uint32_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct token *t = document_add_token(d);
        assert_non_null(t);
        t->at = (struct span){2 * (first + i), 2 * (first + i) + 1};
        t->sentence = t->paragraph = 0;
        t->quote = NONE;
        t->lemma = words[i].lemma;
        t->xpos = "";
        t->feats = "_";
        t->upos = (uint8_t)words[i].upos;
        t->deprel = (uint8_t)(first == 0 && i == 2 ? DEP_ROOT : words[i].deprel);
        t->head = first == 0 && i == 2 ? NONE : (uint32_t)((int)(first + i) + words[i].head);
    }
    struct mention *m = document_add_mention(d);
    struct claim *c = document_add_claim(d);
    assert_true(m != NULL && c != NULL);
    m->first_token = m->head = first + 1;
    m->end_token = first + 2;
    m->at = d->tokens[first + 1].at;
    m->actor = outlet;
    c->first_token = first + 3;
    c->end_token = first + 5;
    c->at = span_of_tokens(d, first + 3, first + 5);
    c->cue = d->tokens[first + 2].at;
}

static void a_text_without_a_full_stop_is_linear(void **state) {
    (void)state;
    struct document d;
    document_init(&d, 0);
    d.text_len = 200000;
    char *text = malloc(d.text_len);
    struct sentence *s = document_add_sentence(&d);
    struct actor *a = document_add_actor(&d);
    assert_true(text != NULL && s != NULL && a != NULL);
    memset(text, 'a', d.text_len);
    d.text = text;
    a->kind = KIND_MEDIA;
    while (2 * (d.token_count + 6) < d.text_len) {
        add_round(&d, 0);
    }
    d.sentences[0].first_token = 0;
    d.sentences[0].end_token = d.token_count;
    assert_true(document_index_mentions(&d));
    clock_t begin = clock();
    assert_true(via_settle(&d));
    assert_true((double)(clock() - begin) / CLOCKS_PER_SEC < 5);
    document_free(&d);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_text_without_a_full_stop_is_linear)};
    int failed = cases_run(TEST_DIR "/via.cases", stage, NULL);
    return failed + cmocka_run_group_tests(tests, NULL, NULL);
}

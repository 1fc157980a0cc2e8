/* Looking at trees: right ones, none, and those that no parser should make. CoNLL-U in and out. */
#include "check.h"

#include "document/dump.h"
#include "everything.h"

static void given(struct document *d, const char *text, const char *tree) {
    att_error err = {0};
    document_init(d, 0);
    d->text = text;
    d->text_len = (uint32_t)strlen(text);
    if (tree != NULL && document_read(d, LAYER_TREE, tree, strlen(tree), &err) != ATT_OK) {
        fail_msg("%d: %s", (int)err.line, err.message);
    }
}

#define SENTENCE "The tall man from Fenwick met her."
#define TREE                                                                                                          \
    "The DET 3 det\ntall ADJ 3 amod\nman NOUN 6 nsubj\nfrom ADP 5 case\nFenwick PROPN 3 nmod\nmet VERB 0 root meet\n" \
    "her PRON 6 obj\n. PUNCT 6 punct\n"

static void coordinations_and_lists(void **state) {
    (void)state;
    struct document d;
    given(&d, "Alder, Birch and Cedar met.",
          "Alder PROPN 6 nsubj\n, PUNCT 3 punct\nBirch PROPN 1 conj\nand CCONJ 5 cc\nCedar PROPN 3 conj\nmet VERB 0 "
          "root\n"
          ". PUNCT 6 punct\n");
    assert_int_equal(token_first_conjunct(&d, 4), 0);
    assert_int_equal(token_first_conjunct(&d, 2), 0);
    assert_int_equal(token_first_conjunct(&d, 5), 5);
    d.tokens[0].deprel = DEP_CONJ; /* a circle, as only a hand makes it */
    d.tokens[0].head = 4;
    assert_true(token_first_conjunct(&d, 0) < d.token_count);

    struct list l = {0};
    for (uint32_t i = 1; i <= 3; i++) {
        assert_true(list_add(&d, &l, i));
    }
    list_remove(&l, 2);
    assert_true(l.count == 2 && l.at[0] == 1 && l.at[1] == 3);
    list_remove(&l, 7);
    assert_int_equal(l.count, 2);
    document_free(&d);
}

static void looks(void **state) {
    (void)state;
    struct document d;
    uint32_t first, end;
    given(&d, SENTENCE, TREE);
    assert_int_equal(d.token_count, 8);
    assert_int_equal(d.sentence_count, 1);
    assert_int_equal(d.sentences[0].root, 5);
    assert_true(slice_is(token_text(&d, 4), "Fenwick"));
    assert_int_equal(token_text(&d, 8).len, 0);
    assert_int_equal(token_text(&d, NONE).len, 0);

    tokens_yield(&d, 2, &first, &end);
    assert_true(first == 0 && end == 5);
    tokens_yield(&d, 5, &first, &end);
    assert_true(first == 0 && end == 8);
    tokens_yield(&d, 6, &first, &end);
    assert_true(first == 6 && end == 7);

    assert_int_equal(tokens_head(&d, 0, 5), 2);
    assert_int_equal(tokens_head(&d, 3, 5), 4);
    assert_int_equal(tokens_head(&d, 3, 8),
                     4); /* no constituent: its first content word with a head outside, not "from" */
    assert_int_equal(tokens_head(&d, 7, 8), 7);
    assert_int_equal(token_dependent(&d, 2, NONE), 0);
    assert_int_equal(token_dependent(&d, 2, 0), 1);
    assert_int_equal(token_dependent(&d, 2, 1), 4);
    assert_int_equal(token_dependent(&d, 2, 4), NONE);
    assert_int_equal(token_dependent_by(&d, 5, DEP_OBJ), 6);
    assert_int_equal(token_dependent_by(&d, 5, DEP_IOBJ), NONE);
    assert_true(token_below(&d, 3, 2) && token_below(&d, 3, 5) && token_below(&d, 3, 3) && !token_below(&d, 3, 6));
    assert_true(token_lemma_is(&d, 5, "meet") && !token_lemma_is(&d, 5, "met") && token_lemma_is(&d, 0, "the"));
    static const char *const verbs[] = {"see", "meet", NULL}, *const places[] = {"in", "at", NULL},
                             *const none[] = {NULL};
    assert_true(token_lemma_in(&d, 5, verbs) && !token_lemma_in(&d, 0, verbs) && !token_lemma_in(&d, 5, none) &&
                !token_lemma_in(&d, NONE, verbs));
    assert_true(token_case_in(&d, 4, (const char *const[]){"at", "from", NULL}) && !token_case_in(&d, 4, places));
    assert_true(!token_case_in(&d, 5, places) && !token_case_in(&d, NONE, places));
    document_free(&d);
}

static void spans_and_tokens(void **state) {
    (void)state;
    struct document d;
    uint32_t first, end;
    given(&d, SENTENCE, TREE);
    tokens_of_span(&d, (struct span){4, 12}, &first, &end);
    assert_true(first == 1 && end == 3);
    tokens_of_span(&d, (struct span){5, 6}, &first, &end); /* inside a token */
    assert_true(first == 1 && end == 2);
    tokens_of_span(&d, (struct span){3, 4}, &first, &end); /* the blank between two */
    assert_int_equal(first, end);
    tokens_of_span(&d, (struct span){0, 1000}, &first, &end);
    assert_true(first == 0 && end == 8);
    tokens_of_span(&d, (struct span){1000, 1001}, &first, &end);
    assert_int_equal(first, end);
    struct span s = span_of_tokens(&d, 1, 3);
    assert_true(s.start == 4 && s.end == 12);
    assert_true(span_empty(span_of_tokens(&d, 3, 3)) && span_empty(span_of_tokens(&d, 900, 901)));
    assert_int_equal(span_of_tokens(&d, 7, 900).end, d.text_len);
    assert_true(slice_is(span_text(&d, (struct span){30, 900}), "her."));
    assert_true(span_overlap((struct span){0, 2}, (struct span){1, 3}) &&
                !span_overlap((struct span){0, 2}, (struct span){2, 3}));
    assert_true(span_holds((struct span){0, 3}, (struct span){1, 3}) &&
                !span_holds((struct span){0, 3}, (struct span){1, 4}));
    document_free(&d);
}

static void before_syntax(void **state) {
    (void)state;
    struct document d;
    uint32_t first, end;
    att_error err;
    static const char tokens[] = "{\"at\":\"The\"}\n{\"at\":\"tall\"}\n{\"at\":\"man\"}\n";
    given(&d, SENTENCE, NULL);
    assert_int_equal(document_read(&d, LAYER_TOKENS, tokens, sizeof tokens - 1, &err), ATT_OK);
    assert_int_equal(tokens_head(&d, 0, 3), 0);
    tokens_yield(&d, 1, &first, &end);
    assert_true(first == 1 && end == 2);
    assert_int_equal(token_dependent(&d, 1, NONE), NONE);
    assert_true(token_below(&d, 1, 1) && !token_below(&d, 1, 0));
    assert_int_equal(tokens_head(&d, 2, 2), 2);
    tokens_yield(&d, 77, &first, &end);
    assert_int_equal(first, end);
    document_free(&d);
}

static void malformed_trees_are_harmless(void **state) {
    (void)state;
    struct document d;
    uint32_t first, end;
    given(&d, SENTENCE, TREE);
    d.tokens[5].head = 2; /* the root hangs on its own subject: a cycle */
    assert_false(token_below(&d, 4, 7));
    tokens_yield(&d, 4, &first, &end);
    assert_true(first == 3 && end == 5);
    tokens_yield(&d, 2, &first, &end);
    assert_true(first == 0 && end == 8);
    assert_int_equal(tokens_head(&d, 0, 8), 0); /* all heads inside */
    d.tokens[5].head = 5;
    tokens_yield(&d, 2, &first, &end);
    assert_true(first == 0 && end == 5);
    assert_int_equal(token_dependent(&d, 5, NONE), 2);
    d.tokens[5].head = 4000000;
    tokens_yield(&d, 2, &first, &end);
    assert_true(first == 0 && end == 5);
    assert_false(token_below(&d, 2, 4000000));
    d.tokens[2].sentence = 9;
    tokens_yield(&d, 2, &first, &end);
    assert_true(first == 2 && end == 3);
    d.tokens[2].sentence = 0;
    d.sentences[0].end_token = 4000;
    tokens_yield(&d, 2, &first, &end);
    assert_true(first == 2 && end == 3);
    document_free(&d);
}

/* A chain of 200,000 tokens in one sentence: each look costs a bounded time. */
static void long_sentences(void **state) {
    (void)state;
    struct document d;
    enum { COUNT = 200000 };
    document_init(&d, 0);
    char *text = malloc(2 * COUNT);
    for (uint32_t i = 0; i < COUNT; i++) {
        text[2 * i] = 'x';
        text[2 * i + 1] = ' ';
        struct token *t = document_add_token(&d);
        t->at = (struct span){2 * i, 2 * i + 1};
        t->sentence = 0;
        t->head = i + 1 < COUNT ? i + 1 : NONE;
    }
    d.text = text;
    d.text_len = 2 * COUNT;
    struct sentence *s = document_add_sentence(&d);
    s->end_token = COUNT;
    uint64_t sum = 0;
    for (uint32_t i = 0; i < COUNT; i += 50) {
        uint32_t first, end;
        tokens_yield(&d, i, &first, &end);
        assert_true(first <= i && end == i + 1 && i - first <= 2048);
        sum += first;
        assert_int_equal(token_dependent(&d, i, NONE), i == 0 ? NONE : i - 1);
        assert_true(token_below(&d, i, i + 100 < COUNT ? i + 100 : i));
    }
    assert_true(sum > 0);
    free(text);
    document_free(&d);
}

static char *dumped(const struct document *d) {
    struct buffer out = {0};
    att_error err;
    assert_int_equal(document_dump(d, LAYER_TREE, &out, &err), ATT_OK);
    return out.at;
}

static void conllu_as_the_treebanks_write_it(void **state) {
    (void)state;
    struct document d;
    given(&d, "They don't, she said.\nGo!",
          "They PRON 3 nsubj they PRP Case=Nom\ndo AUX 0 root\n+n't PART 2 advmod not\n, PUNCT 2 punct\n\n"
          "she PRON 2 nsubj\nsaid VERB 0 root\n. PUNCT 2 punct\n\nGo VERB 0 root\n! PUNCT 1 punct\n");
    char *text = dumped(&d);
    assert_string_equal(text, "# newpar\n# sent_id = 1\n# text = They don't,\n"
                              "1\tThey\tthey\tPRON\tPRP\tCase=Nom\t3\tnsubj\t_\t_\n"
                              "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                              "2\tdo\tdo\tAUX\t_\t_\t0\troot\t_\t_\n"
                              "3\tn't\tnot\tPART\t_\t_\t2\tadvmod\t_\t_\n"
                              "4\t,\t,\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n"
                              "# sent_id = 2\n# text = she said.\n"
                              "1\tshe\tshe\tPRON\t_\t_\t2\tnsubj\t_\t_\n"
                              "2\tsaid\tsaid\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n"
                              "3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n"
                              "# newpar\n# sent_id = 3\n# text = Go!\n"
                              "1\tGo\tgo\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n"
                              "2\t!\t!\tPUNCT\t_\t_\t1\tpunct\t_\t_\n\n");
    free(text);
    document_free(&d);
}

/* The tree may come on top of tokens that the text stage made, and must then agree with them. */
static void a_tree_fills_tokens_in(void **state) {
    (void)state;
    struct document d;
    att_error err = {0};
    static const char tokens[] = "{\"at\":\"Go\"}\n{\"at\":\"!\",\"joined\":false}\n";
    given(&d, "Go!", NULL);
    assert_int_equal(document_read(&d, LAYER_TOKENS, tokens, sizeof tokens - 1, &err), ATT_OK);
    static const char tree[] =
        "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n";
    assert_int_equal(document_read(&d, LAYER_TREE, tree, sizeof tree - 1, &err), ATT_OK);
    assert_int_equal(d.token_count, 2);
    assert_int_equal(d.sentence_count, 1);
    assert_string_equal(d.tokens[0].xpos, "VB");
    assert_int_equal(d.tokens[1].head, 0);
    document_free(&d);
}

static void broken_trees_are_mistakes(void **state) {
    (void)state;
    static const struct {
        const char *tree, *message;
        uint64_t line;
    } wrong[] = {{"Go VERB 0 root\nnow ADV 1 advmod\n", "next word", 2},
                 {"Go VERB 0 root\n! PUNCT 1 punct\nGo VERB 0 root\n", "behind the end", 3},
                 {"Go VERB 0\n", "short line", 1},
                 {"Go VREB 0 root\n", "unknown tag", 1},
                 {"Go VERB 0 rot\n", "unknown tag", 1},
                 {"Go VERB x root\n", "number", 1},
                 {"Go VERB 3 root\n! PUNCT 1 punct\n", "outside the sentence", 2},
                 {"1\tGo\tgo\tVERB\n", "ten columns", 1},
                 {"2\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n", "count from 1", 1},
                 {"x\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n", "id", 1},
                 {"2-1\tGo!\t_\t_\t_\t_\t_\t_\t_\t_\n", "range", 1}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct document d;
        att_error err = {0};
        given(&d, "Go!", NULL);
        if (document_read(&d, LAYER_TREE, wrong[i].tree, strlen(wrong[i].tree), &err) != ATT_BAD_INPUT ||
            strstr(err.message, wrong[i].message) == NULL || err.line != wrong[i].line) {
            fail_msg("%s gives: %d: %s", wrong[i].tree, (int)err.line, err.message);
        }
        document_free(&d);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(looks),
        cmocka_unit_test(coordinations_and_lists),
        cmocka_unit_test(spans_and_tokens),
        cmocka_unit_test(before_syntax),
        cmocka_unit_test(malformed_trees_are_harmless),
        cmocka_unit_test(long_sentences),
        cmocka_unit_test(conllu_as_the_treebanks_write_it),
        cmocka_unit_test(a_tree_fills_tokens_in),
        cmocka_unit_test(broken_trees_are_mistakes),
    };
    return cmocka_run_group_tests_name("tree", tests, NULL, NULL);
}

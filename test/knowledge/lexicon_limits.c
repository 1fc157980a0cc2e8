/* Bad input and hostile size: no crash, no leak, linear time. */
#include "reading.h"

#include <stdio.h>
#include <time.h>

#include "base/arena.h"

static const char *const entries = "[classes]\n@talk talk meeting\n[forms]\nhold held\n[predicates]\n"
                                   "hold/V obj:@talk with:* !near:hand CONSULT - 046\n"
                                   "strike/N compound:air|drone ASSAULT aerial 195\n"
                                   "[modes]\ndrone/N ASSAULT drone 195 clause\n"
                                   "[status]\nmay/X possible\nplan/V ^to-inf planned\n";

/* Every allocation fails once; nothing leaks (the sanitizer's build sees to that) and the status says so. */
static void no_memory(void **state) {
    (void)state;
    for (uint64_t n = 1; n < 10000; n++) {
        struct lexicon *lex = NULL;
        att_error err = {0};
        arena_fail_after(n);
        att_status s = lexicon_read("own.lex", entries, strlen(entries), &lex, &err);
        arena_fail_after(0);
        if (s == ATT_OK) {
            lexicon_close(lex);
            assert_true(n > 5);
            return;
        }
        assert_int_equal(s, ATT_NO_MEMORY);
        assert_null(lex);
    }
    fail_msg("never succeeded");
}

static void too_many_entries_of_a_lemma(void **state) {
    (void)state;
    struct buffer b = {0};
    for (int i = 0; i < 3000; i++) {
        buffer_format(&b, "glim/V obj:w%d THREATEN - 130\n", i);
    }
    struct lexicon *lex = NULL;
    att_error err = {0};
    assert_int_equal(lexicon_read("own.lex", b.at, b.len, &lex, &err), ATT_BAD_LEXICON);
    assert_non_null(strstr(err.message, "glim"));
    buffer_free(&b);
}

static double seconds(struct lexicon *lex, uint32_t words) {
    struct buffer b = {0};
    for (uint32_t i = 0; i < words; i++) {
        buffer_text(&b, i % 5 == 0   ? "held "
                        : i % 5 == 1 ? "talks "
                        : i % 5 == 2 ? "strike "
                        : i % 5 == 3 ? "may "
                                     : "drone ");
    }
    struct document d;
    words_of(&d, b.at);
    /* one sentence in which all hang on the first word: the worst that a tree can be */
    struct sentence *s = document_add_sentence(&d);
    assert_non_null(s);
    *s = (struct sentence){{0, d.text_len}, 0, d.token_count, 0};
    for (uint32_t i = 0; i < d.token_count; i++) {
        d.tokens[i].sentence = 0;
        d.tokens[i].head = i == 0 ? NONE : 0;
        d.tokens[i].deprel = i == 0 ? DEP_ROOT : DEP_OBJ;
        d.tokens[i].upos = i % 5 == 0 ? UPOS_VERB : UPOS_NOUN;
    }
    clock_t start = clock();
    for (uint32_t i = 0; i < d.token_count; i++) {
        struct lexicon_hit hits[4];
        struct lexicon_status status;
        (void)lexicon_match(lex, &d, i, hits, 4);
        (void)lexicon_mode(lex, &d, i, i + 1, EVENT_ASSAULT);
        (void)lexicon_status(lex, &d, i, &status);
    }
    double spent = (double)(clock() - start) / CLOCKS_PER_SEC;
    document_free(&d);
    buffer_free(&b);
    return spent;
}

static void linear_in_one_long_sentence(void **state) {
    (void)state;
    struct lexicon *lex = lexicon_of(entries);
    double one = seconds(lex, 500), eight = seconds(lex, 4000);
    assert_true(eight < 30 * one + 0.2); /* quadratic would be 64 */
    lexicon_close(lex);
}

/* Heads that point anywhere, a word of a megabyte, a document without words. */
static void broken_documents(void **state) {
    (void)state;
    struct lexicon *lex = lexicon_of(entries);
    struct document d;
    struct lexicon_hit hits[4];
    words_of(&d, "they held talks with drones");
    struct sentence *s = document_add_sentence(&d);
    assert_non_null(s);
    *s = (struct sentence){{0, d.text_len}, 0, 900, 0};
    for (uint32_t i = 0; i < d.token_count; i++) {
        d.tokens[i].sentence = 0;
        d.tokens[i].head = i * 1000003u;
        d.tokens[i].deprel = (uint8_t)(i % 2 == 0 ? DEP_XCOMP : DEP_ACL_RELCL);
    }
    for (uint32_t i = 0; i < d.token_count + 3; i++) {
        struct lexicon_status status;
        (void)lexicon_match(lex, &d, i, hits, 4);
        (void)lexicon_status(lex, &d, i, &status);
        (void)lexicon_background(lex, &d, i, &status);
        (void)lexicon_mode(lex, &d, 0, i, EVENT_ASSAULT);
    }
    document_free(&d);
    char *word = malloc(1 << 20);
    assert_non_null(word);
    memset(word, 'h', (1 << 20) - 1);
    word[(1 << 20) - 1] = 0;
    words_of(&d, word);
    assert_int_equal(lexicon_match(lex, &d, 0, hits, 4), 0);
    document_free(&d);
    free(word);
    words_of(&d, "");
    assert_int_equal(lexicon_match(lex, &d, 0, hits, 4), 0);
    assert_null(lexicon_mode(lex, &d, 0, 0, EVENT_AID).mode);
    document_free(&d);
    lexicon_close(lex);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_memory),
        cmocka_unit_test(too_many_entries_of_a_lemma),
        cmocka_unit_test(linear_in_one_long_sentence),
        cmocka_unit_test(broken_documents),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* [lemmas] of a lexicon: what is looked up, what is refused. */
#include "reading.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char *lemma(const struct lexicon *lex, const char *form, enum upos upos, const char *xpos) {
    const char *found = lexicon_lemma(lex, slice_of(form), upos, xpos);
    return found != NULL ? found : "";
}

static void forms_and_tags(void **state) {
    (void)state;
    struct lexicon *lex = lexicon_of("[lemmas]\n"
                                     "VERB find finds found # a remark\n"
                                     "VERB found founded\n"
                                     "NOUN saw\n"
                                     "VBD lie lay\n"
                                     "ADJ Kaldorian\n");
    assert_true(lexicon_has_lemmas(lex));
    assert_string_equal(lemma(lex, "found", UPOS_VERB, "VBD"), "find"); /* a form before it is a lemma */
    assert_string_equal(lemma(lex, "Founded", UPOS_VERB, ""), "found");
    assert_string_equal(lexicon_base(lex, slice_of("found"), UPOS_VERB), "found");
    assert_string_equal(lemma(lex, "find", UPOS_VERB, "VB"), "find");
    assert_string_equal(lemma(lex, "find", UPOS_NOUN, "NN"), "");
    assert_string_equal(lemma(lex, "lay", UPOS_VERB, "VBD"), "lie");
    assert_string_equal(lemma(lex, "lay", UPOS_VERB, "VB"), "");
    assert_string_equal(lemma(lex, "lie", UPOS_VERB, "VBD"), ""); /* "lie" is no VBD */
    assert_string_equal(lemma(lex, "KALDORIAN", UPOS_ADJ, "JJ"), "Kaldorian");
    assert_null(lexicon_base(lex, slice_of("finds"), UPOS_VERB));
    assert_null(lexicon_base(lex, slice_of(""), UPOS_VERB));
    lexicon_close(lex);
}

static void without(void **state) {
    (void)state;
    struct lexicon *lex = lexicon_of("[forms]\nmeet met\n");
    assert_false(lexicon_has_lemmas(lex));
    assert_string_equal(lemma(lex, "met", UPOS_VERB, "VBD"), "");
    lexicon_close(lex);
}

static void irregular_forms(void **state) {
    (void)state;
    struct lexicon *lex = lexicon_of("[forms]\nmeet met\n[lemmas]\nVERB meet\n");
    assert_string_equal(lemma(lex, "met", UPOS_VERB, "VBD"), "meet");
    assert_string_equal(lemma(lex, "met", UPOS_NOUN, "NN"), "");
    lexicon_close(lex);
}

static void mistake(const char *text, uint64_t line, uint64_t column, const char *says) {
    struct lexicon *lex = NULL;
    att_error err = {0};
    assert_int_equal(lexicon_read("own.lex", text, strlen(text), &lex, &err), ATT_BAD_LEXICON);
    assert_null(lex);
    if (err.line != line || err.column != column || strstr(err.message, says) == NULL ||
        strstr(err.message, "own.lex") == NULL) {
        fail_msg("line %u, column %u: %s", (unsigned)err.line, (unsigned)err.column, err.message);
    }
}

static void mistakes(void **state) {
    (void)state;
    mistake("[lemmas]\nVREB tell told\n", 2, 1, "expected a tag");
    mistake("[lemmas]\nVERB\n", 2, 5, "without a lemma");
    mistake("[lemmas]\nVERB tell told\n\nVERB toll told\n", 4, 11, "\"told\" is already a form of \"tell\"");
    mistake("[lemmas]\nVERB tell told TOLD\n", 2, 16, "already a form");
    mistake("[lemmas]\nNOUN aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", 2, 6,
            "too long");
}

static void write_file(const char *path, const char *text) {
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

/* A path laid on top says otherwise; and the hash tells. */
static void later_paths_win(void **state) {
    (void)state;
    char folder[] = "/tmp/attache-lemmas-XXXXXX", under[64], over[64];
    assert_non_null(mkdtemp(folder));
    snprintf(under, sizeof under, "%s/under.lex", folder);
    snprintf(over, sizeof over, "%s/over.lex", folder);
    write_file(under, "[lemmas]\nNOUN person people\nADJ kaldorian\n");
    write_file(over, "[lemmas]\nNOUN people people\nADJ Kaldorian\n");
    const char *paths[] = {under, over};
    struct lexicon *both = NULL, *one = NULL;
    att_error err = {0};
    assert_int_equal(lexicon_open(paths, 2, &both, &err), ATT_OK);
    assert_int_equal(lexicon_open(paths, 1, &one, &err), ATT_OK);
    assert_string_equal(lemma(both, "people", UPOS_NOUN, "NNS"), "people");
    assert_string_equal(lemma(one, "people", UPOS_NOUN, "NNS"), "person");
    assert_string_equal(lemma(both, "kaldorian", UPOS_ADJ, "JJ"), "Kaldorian");
    assert_string_not_equal(lexicon_hash(both), lexicon_hash(one));
    lexicon_close(both);
    lexicon_close(one);
    unlink(under);
    unlink(over);
    rmdir(folder);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_and_tags), cmocka_unit_test(without),         cmocka_unit_test(irregular_forms),
        cmocka_unit_test(mistakes),       cmocka_unit_test(later_paths_win),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

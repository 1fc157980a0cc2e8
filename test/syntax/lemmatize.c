/* Lemmas by the lexicon's list, by inflection, by the network's script. */
#include "check.h"

#include "syntax/lemmatize.h"

static const char list[] = "[forms]\n"
                           "flee fled\n"
                           "[lemmas]\n"
                           "VERB tell tells told\n"
                           "VERB carry\n"
                           "VERB host\n"
                           "VERB hone\n"
                           "VERB flee\n"
                           "VERB lay laid\n"
                           "VBD lie lay\n"
                           "NOUN country\n"
                           "NOUN keeper\n"
                           "NOUN vote\n"
                           "ADJ Kaldorian\n"
                           "ADJ loud\n"
                           "PROPN September sept.\n"
                           "NNPS Netherlands netherlands\n"
                           "PART not n't\n"
                           "PUNCT \" “\n";

struct own {
    struct lexicon *lex;
    struct arena a;
};

static int open_list(void **state) {
    struct own *g = calloc(1, sizeof *g);
    att_error err = {0};
    if (g == NULL || lexicon_read("own.lex", list, sizeof list - 1, &g->lex, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    arena_init(&g->a, 0);
    *state = g;
    return 0;
}

static int close_list(void **state) {
    struct own *g = *state;
    lexicon_close(g->lex);
    arena_free(&g->a);
    free(g);
    return 0;
}

static void gives(void **state, const char *form, enum upos upos, const char *xpos, const char *script,
                  const char *lemma) {
    struct own *g = *state;
    assert_string_equal(lemmatize(&g->a, g->lex, slice_of(form), upos, xpos, script), lemma);
}

static void listed(void **state) {
    gives(state, "told", UPOS_VERB, "VBD", "toy", "tell");
    gives(state, "TOLD", UPOS_VERB, "VBD", "TOLD", "tell");
    gives(state, "n't", UPOS_PART, "RB", "n't", "not");
    gives(state, "lay", UPOS_VERB, "VBD", "lay", "lie");
    gives(state, "lay", UPOS_VERB, "VB", "lay", "lay");
    gives(state, "fled", UPOS_VERB, "VBD", "fl", "flee"); /* [forms] */
    gives(state, "kaldorian", UPOS_ADJ, "JJ", "kaldorian", "Kaldorian");
}

static void inflected(void **state) {
    gives(state, "carried", UPOS_VERB, "VBD", "carri", "carry");
    gives(state, "HONED", UPOS_VERB, "VBD", "HON", "hone");
    gives(state, "Countries", UPOS_NOUN, "NNS", "countrie", "country");
    gives(state, "louder", UPOS_ADV, "RBR", "louder", "loud"); /* of the adjective */
    gives(state, "co-hosted", UPOS_VERB, "VBD", "co-host", "co-host");
    gives(state, "Peace-keepers", UPOS_NOUN, "NNS", "x", "peace-keeper");
}

static void by_the_script(void **state) {
    gives(state, "voetes", UPOS_NOUN, "NNS", "vote", "vote"); /* known, and no rule makes it */
    gives(state, "wugs", UPOS_NOUN, "NNS", "wu", "wug");      /* unknown: spelling is surer */
    gives(state, "Kirovian", UPOS_ADJ, "JJ", "Kirovian", "Kirovian");
    gives(state, "Shiny", UPOS_ADJ, "JJ", "shiny", "shiny");
    gives(state, "XQZ", UPOS_NOUN, "NN", "XQZ", "XQZ");
    gives(state, "BRIDGE", UPOS_NOUN, "NN", "bridge", "bridge");
    gives(state, "XQZs", UPOS_NOUN, "NNS", "xqz", "XQZ");
    gives(state, "a priori", UPOS_X, "FW", "a_priori", "a_priori");
}

static void names(void **state) {
    gives(state, "Told", UPOS_PROPN, "NNP", "tell", "Told");
    gives(state, "Ruritanians", UPOS_PROPN, "NNPS", "Ruritanians", "Ruritanian");
    gives(state, "Kiris", UPOS_PROPN, "NNPS", "Kiris", "Kiri");
    gives(state, "Netherlands", UPOS_PROPN, "NNPS", "Netherland", "Netherlands");
    gives(state, "FARS", UPOS_PROPN, "NNPS", "FARS", "FARS");
    gives(state, "Sept.", UPOS_PROPN, "NNP", "Sept.", "September");
    gives(state, "Loud", UPOS_ADJ, "NNP", "loud", "Loud");  /* part of a name */
    gives(state, "Vote", UPOS_PROPN, "NN", "Vote", "vote"); /* the finer tag says that it is none */
}

static void numbers_and_signs(void **state) {
    gives(state, "5,000", UPOS_NUM, "CD", "5,000", "5000");
    gives(state, "1,", UPOS_NUM, "CD", "1,", "1,");
    gives(state, "Twelve", UPOS_NUM, "CD", "Twelve", "twelve");
    gives(state, "XIV", UPOS_NUM, "CD", "xiv", "XIV");
    gives(state, "1980s", UPOS_NOUN, "NNS", "1980", "1980s");
    gives(state, "“", UPOS_PUNCT, "``", "“", "\"");
    gives(state, "%", UPOS_SYM, "NN", "x", "%");
}

static void odd_forms(void **state) {
    struct own *g = *state;
    char word[500];
    memset(word, 'a', sizeof word);
    word[sizeof word - 1] = '\0';
    gives(state, word, UPOS_NOUN, "NNS", "x", word);
    gives(state, word, UPOS_PROPN, "NNPS", "x", word);
    gives(state, "-", UPOS_NOUN, "NN", "x", "-");
    gives(state, "a-", UPOS_VERB, "VBD", "x", "a-");
    gives(state,
          "\xC8\xBA"
          "rods",
          UPOS_NOUN, "NNS", "x",
          "\xE2\xB1\xA5"
          "rod"); /* two bytes in capitals, three small */
    gives(state,
          "\xC8\xBA"
          "rods",
          UPOS_PROPN, "NNPS", "x",
          "\xE2\xB1\xA5"
          "rod");
    /* Sixty bytes in capitals, ninety small: no name is cut within a letter. */
    char wide[64] = "", *at = wide;
    for (int i = 0; i < 30; i++, at += 2) {
        memcpy(at, "\xC8\xBA", 3);
    }
    gives(state, wide, UPOS_PROPN, "NNPS", "x", wide);
    /* The first letter takes a byte more in small, the second one less: equal lengths, other places. */
    gives(state,
          "\xC8\xBA\xC4\xB0"
          "ES",
          UPOS_PROPN, "NNPS", "x",
          "\xE2\xB1\xA5"
          "y");
    assert_non_null(lemmatize(&g->a, g->lex, (struct slice){"to\0ld", 5}, UPOS_VERB, "VBD", "x"));
}

/* Only tokens that have a lemma; and nothing without a list. */
static void a_document(void **state) {
    struct own *g = *state;
    struct document d;
    document_init(&d, 0);
    d.text = "told told";
    d.text_len = 9;
    for (uint32_t i = 0; i < 2; i++) {
        struct token *t = document_add_token(&d);
        assert_non_null(t);
        *t = (struct token){
            .at = {5 * i, 5 * i + 4}, .upos = UPOS_VERB, .lemma = i == 0 ? "toy" : "", .xpos = "VBD", .feats = "_"};
    }
    att_error err = {0};
    struct lexicon *none = NULL;
    assert_int_equal(lexicon_read("own.lex", "", 0, &none, &err), ATT_OK);
    assert_int_equal(lemmatize_all(&d, none, &err), ATT_OK);
    assert_string_equal(d.tokens[0].lemma, "toy");
    lexicon_close(none);
    arena_fail_after(1);
    assert_int_equal(lemmatize_all(&d, g->lex, &err), ATT_NO_MEMORY);
    arena_fail_after(0);
    assert_int_equal(lemmatize_all(&d, g->lex, &err), ATT_OK);
    assert_string_equal(d.tokens[0].lemma, "tell");
    assert_string_equal(d.tokens[1].lemma, "");
    document_free(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(listed),     cmocka_unit_test(inflected),         cmocka_unit_test(by_the_script),
        cmocka_unit_test(names),      cmocka_unit_test(numbers_and_signs), cmocka_unit_test(odd_forms),
        cmocka_unit_test(a_document),
    };
    return cmocka_run_group_tests(tests, open_list, close_list);
}

/* Regular inflection backwards, without any list of words. */
#include "check.h"

#include "syntax/inflection.h"

static void guesses(const char *form, enum upos upos, const char *xpos, const char *base) {
    char out[INFLECTION_BYTES];
    inflection_guess(form, upos, xpos, out);
    assert_string_equal(out, base);
}

static void has(const char *form, enum upos upos, const char *xpos, const char *base) {
    char out[INFLECTION_BASES][INFLECTION_BYTES];
    uint32_t count = inflection_bases(form, upos, xpos, out);
    assert_true(count <= INFLECTION_BASES);
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(out[i], base) == 0) {
            return;
        }
    }
    fail_msg("%s is no form of %s", form, base);
}

static void bases(void **state) {
    (void)state;
    has("carried", UPOS_VERB, "VBD", "carry");
    has("stopped", UPOS_VERB, "VBD", "stop");
    has("called", UPOS_VERB, "VBN", "call");
    has("raising", UPOS_VERB, "VBG", "raise");
    has("dying", UPOS_VERB, "VBG", "die");
    has("pushes", UPOS_VERB, "VBZ", "push");
    has("countries", UPOS_NOUN, "NNS", "country");
    has("wolves", UPOS_NOUN, "NNS", "wolf");
    has("oarsmen", UPOS_NOUN, "NNS", "oarsman");
    has("bigger", UPOS_ADJ, "JJR", "big");
    has("happiest", UPOS_ADJ, "JJS", "happy");
    has("later", UPOS_ADV, "RBR", "late");
}

static void no_bases(void **state) {
    (void)state;
    char out[INFLECTION_BASES][INFLECTION_BYTES], word[200];
    assert_int_equal(inflection_bases("clever", UPOS_ADJ, "JJ", out), 0);
    assert_int_equal(inflection_bases("class", UPOS_NOUN, "NN", out), 0);
    assert_int_equal(inflection_bases("as", UPOS_VERB, "", out), 0);
    assert_int_equal(inflection_bases("", UPOS_VERB, "", out), 0);
    assert_int_equal(inflection_bases("during", UPOS_ADP, "IN", out), 0);
    memset(word, 's', sizeof word);
    word[sizeof word - 1] = '\0';
    assert_int_equal(inflection_bases(word, UPOS_NOUN, "NNS", out), 0);
}

static void by_spelling(void **state) {
    (void)state;
    guesses("glimmed", UPOS_VERB, "VBD", "glim");
    guesses("blatted", UPOS_VERB, "VBD", "blat");
    guesses("frelled", UPOS_VERB, "VBD", "frell");
    guesses("storgated", UPOS_VERB, "VBN", "storgate");
    guesses("vorking", UPOS_VERB, "VBG", "vork");
    guesses("dravying", UPOS_VERB, "VBG", "dravy");
    guesses("dravied", UPOS_VERB, "VBD", "dravy");
    guesses("gruves", UPOS_VERB, "VBZ", "gruve");
    guesses("plonches", UPOS_VERB, "VBZ", "plonch");
    guesses("wugs", UPOS_NOUN, "NNS", "wug");
    guesses("taxies", UPOS_NOUN, "NNS", "taxy");
    guesses("blixes", UPOS_NOUN, "NNS", "blix");
    guesses("snorkis", UPOS_NOUN, "NNS", "snorki");
    guesses("snorkis", UPOS_NOUN, "", "snorkis"); /* no tag says that it is a plural */
    guesses("gorbus", UPOS_NOUN, "NN", "gorbus");
    guesses("glunner", UPOS_ADJ, "JJ", "glunner");
    guesses("glunner", UPOS_ADJ, "JJR", "glun");
    guesses("ed", UPOS_VERB, "VBD", "ed");
    guesses("ing", UPOS_VERB, "VBG", "ing");
    guesses("sing", UPOS_VERB, "VBG", "sing");
    guesses("", UPOS_NOUN, "NNS", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bases),
        cmocka_unit_test(no_bases),
        cmocka_unit_test(by_spelling),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

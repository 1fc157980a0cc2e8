/* Speech, hedges, status, setting, commitments. */
#include "reading.h"

static const char *const entries = "[forms]\n"
                                   "say said\n"
                                   "[reporting]\n"
                                   "say/V asserts speech\n"
                                   "deny/V denies\n"
                                   "admit/V asserts factive speech\n"
                                   "[cues]\n"
                                   "according_to/X asserts source-after\n"
                                   "[hedges]\n"
                                   "reportedly/X speculates\n"
                                   "[status]\n"
                                   "may/X possible\n"
                                   "not/X negated\n"
                                   "if/X conditional\n"
                                   "planned/A planned\n"
                                   "plan/V ^to-inf|obj planned self\n"
                                   "refuse/V ^to-inf negated\n"
                                   "risk/N ^of possible\n"
                                   "[background]\n"
                                   "amid/X background\n"
                                   "spark/V ^by background\n"
                                   "[commitments]\n"
                                   "vow/V ^to-inf promise\n"
                                   "vow/V ^to-inf:crush threat\n"
                                   "ultimatum/N ultimatum\n";

static struct lexicon *lex;

static int open_lexicon(void **state) {
    (void)state;
    lex = lexicon_of(entries);
    return 0;
}

static int close_lexicon(void **state) {
    (void)state;
    lexicon_close(lex);
    return 0;
}

static void reporting_and_cues(void **state) {
    (void)state;
    struct document d;
    struct lexicon_report r;
    document_of(&d, "Alder admitted it, according to Birch.",
                "Alder PROPN 2 nsubj\nadmitted VERB 0 root admit\nit PRON 2 obj\n, PUNCT 2 punct\naccording VERB 7 "
                "case accord\n"
                "to ADP 5 fixed\nBirch PROPN 2 obl\n. PUNCT 2 punct\n");
    assert_true(lexicon_report(lex, &d, 1, &r));
    assert_true(r.factive && r.speech && !r.source_after);
    assert_int_equal(r.stance, STANCE_ASSERTS);
    assert_int_equal(r.end_token, 2);
    assert_true(lexicon_report(lex, &d, 4, &r));
    assert_string_equal(r.entry, "according_to/X");
    assert_true(r.source_after);
    assert_int_equal(r.end_token, 6);
    assert_false(lexicon_report(lex, &d, 2, &r));
    assert_false(lexicon_report(lex, &d, 99, &r));
    document_free(&d);
    words_of(&d, "he denied it");
    assert_true(lexicon_report(lex, &d, 1, &r));
    assert_int_equal(r.stance, STANCE_DENIES);
    document_free(&d);
}

static void hedges(void **state) {
    (void)state;
    struct document d;
    struct lexicon_report r;
    words_of(&d, "they Reportedly met");
    assert_true(lexicon_hedge(lex, &d, 1, &r)); /* capitals don't matter */
    assert_int_equal(r.stance, STANCE_SPECULATES);
    assert_false(lexicon_hedge(lex, &d, 2, &r));
    document_free(&d);
}

static void status_is(const char *text, const char *tree, const char *word, int wanted) {
    struct document d;
    struct lexicon_status s = {STATUS_ACTUAL, "", NONE};
    document_of(&d, text, tree);
    bool told = lexicon_status(lex, &d, word_at(&d, word), &s);
    assert_int_equal(told, wanted >= 0);
    if (told) {
        assert_int_equal(s.status, wanted);
    }
    document_free(&d);
}

static void words_beside_the_event(void **state) {
    (void)state;
    status_is("They met.", "They PRON 2 nsubj\nmet VERB 0 root meet\n. PUNCT 2 punct\n", "met", -1);
    status_is("They may meet.", "They PRON 3 nsubj\nmay AUX 3 aux\nmeet VERB 0 root\n. PUNCT 3 punct\n", "meet",
              STATUS_POSSIBLE);
    status_is("They may not meet.",
              "They PRON 4 nsubj\nmay AUX 4 aux\nnot PART 4 advmod\nmeet VERB 0 root\n. PUNCT 4 punct\n", "meet",
              STATUS_NEGATED);
    status_is("If they do not meet, he goes.",
              "If SCONJ 5 mark\nthey PRON 5 nsubj\ndo AUX 5 aux\nnot PART 5 advmod\nmeet VERB 8 advcl\n, PUNCT 8 "
              "punct\nhe PRON 8 nsubj\ngoes VERB 0 root go\n. PUNCT 8 punct\n",
              "meet", STATUS_CONDITIONAL);
    status_is("Ministers to meet", "Ministers NOUN 3 nsubj\nto PART 3 mark\nmeet VERB 0 root\n", "meet",
              STATUS_PLANNED);
    status_is("a planned visit", "a DET 3 det\nplanned VERB 3 amod plan VBN\nvisit NOUN 0 root\n", "visit",
              STATUS_PLANNED);
    status_is("They plan to meet.",
              "They PRON 2 nsubj\nplan VERB 0 root\nto PART 4 mark\nmeet VERB 2 xcomp\n. PUNCT 2 punct\n", "plan",
              STATUS_PLANNED);
    status_is("a planned visit", "a DET 3 det\nplanned ADJ 3 amod\nvisit NOUN 0 root\n", "visit", STATUS_PLANNED);
    status_is("Talks may begin.", "Talks NOUN 3 nsubj talk\nmay AUX 3 aux\nbegin VERB 0 root\n. PUNCT 3 punct\n",
              "Talks", STATUS_POSSIBLE);
}

static void what_a_first_verb_shares(void **state) {
    (void)state;
    status_is("They may meet and shake hands.",
              "They PRON 3 nsubj\nmay AUX 3 aux\nmeet VERB 0 root\nand CCONJ 5 cc\nshake VERB 3 conj\nhands NOUN 5 "
              "obj\n. PUNCT 3 punct\n",
              "shake", STATUS_POSSIBLE);
    status_is("They do not meet and will talk.",
              "They PRON 4 nsubj\ndo AUX 4 aux\nnot PART 4 advmod\nmeet VERB 0 root\nand CCONJ 7 cc\nwill AUX 7 "
              "aux\ntalk VERB 4 conj\n. PUNCT 4 punct\n",
              "talk", -1);
    status_is("They did not meet but talked.",
              "They PRON 4 nsubj\ndid AUX 4 aux\nnot PART 4 advmod\nmeet VERB 0 root\nbut CCONJ 6 cc\ntalked VERB 4 "
              "conj talk\n. PUNCT 4 punct\n",
              "talked", -1);
    status_is("They did not meet or talk.",
              "They PRON 4 nsubj\ndid AUX 4 aux\nnot PART 4 advmod\nmeet VERB 0 root\nor CCONJ 6 cc\ntalk VERB 4 "
              "conj\n. PUNCT 4 punct\n",
              "talk", STATUS_NEGATED);
}

static void words_above_the_event(void **state) {
    (void)state;
    status_is("They plan to meet.",
              "They PRON 2 nsubj\nplan VERB 0 root\nto PART 4 mark\nmeet VERB 2 xcomp\n. PUNCT 2 punct\n", "meet",
              STATUS_PLANNED);
    status_is("They refused to meet.",
              "They PRON 2 nsubj\nrefused VERB 0 root refuse\nto PART 4 mark\nmeet VERB 2 xcomp\n. PUNCT 2 punct\n",
              "meet", STATUS_NEGATED);
    status_is("They refused.", "They PRON 2 nsubj\nrefused VERB 0 root refuse\n. PUNCT 2 punct\n", "refused", -1);
    status_is("the risk of war", "the DET 2 det\nrisk NOUN 0 root\nof ADP 4 case\nwar NOUN 2 nmod\n", "war",
              STATUS_POSSIBLE);
    /* a negated governor turns it: what is not planned is negated, what was not refused may be */
    status_is("They do not plan to meet.",
              "They PRON 4 nsubj\ndo AUX 4 aux\nnot PART 4 advmod\nplan VERB 0 root\nto PART 6 mark\nmeet VERB 4 "
              "xcomp\n. PUNCT 4 punct\n",
              "meet", STATUS_NEGATED);
    status_is("They never refused to meet.",
              "They PRON 3 nsubj\nnever ADV 3 advmod\nrefused VERB 0 root refuse\nto PART 5 mark\nmeet VERB 3 xcomp\n. "
              "PUNCT 3 punct\n",
              "meet", STATUS_POSSIBLE);
    /* light verb and noun are one: what stands with the verb counts for the noun */
    status_is("They may hold talks.",
              "They PRON 3 nsubj\nmay AUX 3 aux\nhold VERB 0 root\ntalks NOUN 3 obj talk\n. PUNCT 3 punct\n", "talks",
              STATUS_POSSIBLE);
    status_is(
        "They may regret the talks.",
        "They PRON 3 nsubj\nmay AUX 3 aux\nregret VERB 0 root\nthe DET 5 det\ntalks NOUN 3 obj talk\n. PUNCT 3 punct\n",
        "talks", -1);
}

static void setting(void **state) {
    (void)state;
    struct document d;
    struct lexicon_status s;
    document_of(&d, "the war sparked by the invasion",
                "the DET 2 det\nwar NOUN 0 root\nsparked VERB 2 acl spark VBN\nby ADP 6 case\nthe DET 6 det\ninvasion "
                "NOUN 3 obl:agent\n");
    assert_true(lexicon_background(lex, &d, 5, &s));
    assert_int_equal(s.token, 2);
    assert_false(lexicon_background(lex, &d, 1, &s));
    document_free(&d);
    document_of(
        &d, "They met amid clashes.",
        "They PRON 2 nsubj\nmet VERB 0 root meet\namid ADP 4 case\nclashes NOUN 2 obl clash\n. PUNCT 2 punct\n");
    assert_true(lexicon_background(lex, &d, 3, &s));
    assert_false(lexicon_background(lex, &d, 1, &s));
    document_free(&d);
}

static void commitments(void **state) {
    (void)state;
    struct document d;
    struct lexicon_commitment c;
    document_of(&d, "He vowed to crush them.",
                "He PRON 2 nsubj\nvowed VERB 0 root vow\nto PART 4 mark\ncrush VERB 2 xcomp\nthem PRON 4 obj\n. PUNCT "
                "2 punct\n");
    assert_true(lexicon_commitment(lex, &d, 1, &c));
    assert_int_equal(c.kind, COMMIT_THREAT);
    assert_int_equal(c.content, 3);
    document_free(&d);
    document_of(&d, "He vowed to help them.",
                "He PRON 2 nsubj\nvowed VERB 0 root vow\nto PART 4 mark\nhelp VERB 2 xcomp\nthem PRON 4 obj\n. PUNCT 2 "
                "punct\n");
    assert_true(lexicon_commitment(lex, &d, 1, &c));
    assert_int_equal(c.kind, COMMIT_PROMISE);
    document_free(&d);
    words_of(&d, "an ultimatum came");
    assert_true(lexicon_commitment(lex, &d, 1, &c));
    assert_int_equal(c.kind, COMMIT_ULTIMATUM);
    assert_int_equal(c.content, NONE);
    assert_false(lexicon_commitment(lex, &d, 2, &c));
    document_free(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reporting_and_cues),
        cmocka_unit_test(hedges),
        cmocka_unit_test(words_beside_the_event),
        cmocka_unit_test(what_a_first_verb_shares),
        cmocka_unit_test(words_above_the_event),
        cmocka_unit_test(setting),
        cmocka_unit_test(commitments),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}

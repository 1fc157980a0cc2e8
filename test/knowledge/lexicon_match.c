/* Which entry fits a predicate, by a tree and without one; content, roles, specificity, modes. */
#include <stdio.h>

#include "reading.h"

#include <unistd.h>

static const char *const entries = "[forms]\n"
                                   "strike struck\nhold held\n"
                                   "[classes]\n"
                                   "@talk talk meeting\n"
                                   "[predicates]\n"
                                   "roles N against,on=recipient by=actor\n"
                                   "threaten/V ^to-inf|with  THREATEN - 130\n"
                                   "hold/V obj:@talk/N       CONSULT - 046 with=actor obj=none\n"
                                   "hold/V obj:@talk compound:phone CONSULT phone 041 with=actor\n"
                                   "strike/V                 ASSAULT - 190\n"
                                   "strike/V subj:drone      ASSAULT drone 195\n"
                                   "strike/V obj:deal|pose   - - -\n"
                                   "strike/N                 ASSAULT - 195\n"
                                   "strike/N compound:air    ASSAULT aerial 195\n"
                                   "drone_strike/N           ASSAULT drone 195\n"
                                   "airstrike/N              ASSAULT aerial 195 compound=either\n"
                                   "step/V down              RETREAT resign 0831\n"
                                   "call/V ^for !neg         REQUEST - 100\n"
                                   "receive/V obj:aid        AID - 070 subj=recipient from=actor obj=none\n"
                                   "take_part/V in:@talk     CONSULT - 040\n"
                                   "glower/V                 ACCUSE disapprove 111 weak\n"
                                   "[modes]\n"
                                   "drone/N ASSAULT drone 195 clause\n"
                                   "rifle/N ASSAULT firearms 193\n"
                                   "air/N   ASSAULT aerial 195 anchor\n";

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

/* The best entry of `word` in the sentence; NULL where none fits. */
static const char *best(struct document *d, const char *word, struct lexicon_hit *hit) {
    struct lexicon_hit hits[4];
    uint32_t n = lexicon_match(lex, d, word_at(d, word), hits, 4);
    if (n == 0) {
        return NULL;
    }
    *hit = hits[0];
    return hits[0].entry;
}

static void content_of_a_threat(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    document_of(&d, "Alder threatened to close ports.",
                "Alder PROPN 2 nsubj\nthreatened VERB 0 root threaten\nto PART 4 mark\nclose VERB 2 xcomp\nports NOUN "
                "4 obj port\n. PUNCT 2 punct\n");
    assert_string_equal(best(&d, "threatened", &hit), "threaten/V ^to-inf|with");
    assert_int_equal(hit.type, EVENT_THREATEN);
    assert_true((hit.flags & LEXICON_CONTENT) != 0);
    assert_int_equal(hit.content, word_at(&d, "close"));
    assert_int_equal(hit.role_count, 1);
    assert_int_equal(hit.roles[0].token, word_at(&d, "Alder"));
    assert_int_equal(hit.roles[0].role, ROLE_ACTOR);
    document_free(&d);
    document_of(&d, "Floods threatened ports.",
                "Floods NOUN 2 nsubj flood\nthreatened VERB 0 root threaten\nports NOUN 2 obj port\n. PUNCT 2 punct\n");
    assert_null(best(&d, "threatened", &hit));
    document_free(&d);
}

static void light_verb_and_its_noun(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    document_of(
        &d, "Alder held phone talks with Birch.",
        "Alder PROPN 2 nsubj\nheld VERB 0 root hold\nphone NOUN 4 compound\ntalks NOUN 2 obj talk\nwith ADP 6 case\n"
        "Birch PROPN 4 nmod\n. PUNCT 2 punct\n");
    assert_string_equal(best(&d, "held", &hit), "hold/V obj:@talk compound:phone");
    assert_string_equal(hit.mode, "phone");
    assert_int_equal(hit.words[0], word_at(&d, "talks"));
    assert_int_equal(hit.roles[hit.role_count - 1].token, word_at(&d, "Birch")); /* hangs on the noun */
    assert_int_equal(hit.roles[hit.role_count - 1].role, ROLE_ACTOR);
    document_free(&d);
    document_of(&d, "The dam held water.",
                "The DET 2 det\ndam NOUN 3 nsubj\nheld VERB 0 root hold\nwater NOUN 3 obj\n. PUNCT 3 punct\n");
    assert_null(best(&d, "held", &hit));
    document_free(&d);
}

/* "with" a day as an oblique is when, not with whom. */
static void days_fill_no_slot(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    static const char *const beside[] = {"Birch", "Monday"};
    for (int i = 0; i < 2; i++) {
        char text[64], tree[128];
        snprintf(text, sizeof text, "Alder threatened with %s.", beside[i]);
        snprintf(tree, sizeof tree,
                 "Alder PROPN 2 nsubj\nthreatened VERB 0 root threaten\nwith ADP 4 case\n%s PROPN 2 obl\n. PUNCT 2 "
                 "punct\n",
                 beside[i]);
        document_of(&d, text, tree);
        assert_true((best(&d, "threatened", &hit) != NULL) == (i == 0));
        document_free(&d);
    }
}

/* A month is when, one who is called like it is not, unless the time says more. */
static void people_named_like_months_fill_slots(void **state) {
    (void)state;
    static const struct {
        const char *name, *time; /* or NULL */
        bool fills;
    } all[] = {{NULL, NULL, false},
               {"{\"at\":\"May\",\"type\":\"Person\"}\n", NULL, true},
               {"{\"at\":\"May\",\"type\":\"Person\"}\n", "{\"at\":\"May\"}\n", true},
               {"{\"at\":\"May\",\"type\":\"Person\"}\n", "{\"at\":\"May 5\"}\n", false},
               {"{\"at\":\"May\",\"type\":\"Location\"}\n", NULL, false}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        struct document d;
        struct lexicon_hit hit;
        att_error err = {0};
        document_of(&d, "Alder threatened with May 5.",
                    "Alder PROPN 2 nsubj\nthreatened VERB 0 root threaten\nwith ADP 4 case\nMay PROPN 2 obl\n5 NUM 4 "
                    "nummod\n. PUNCT 2 punct\n");
        assert_true(all[i].name == NULL ||
                    document_read(&d, LAYER_NAMES, all[i].name, strlen(all[i].name), &err) == ATT_OK);
        assert_true(all[i].time == NULL ||
                    document_read(&d, LAYER_TIMES, all[i].time, strlen(all[i].time), &err) == ATT_OK);
        assert_true((best(&d, "threatened", &hit) != NULL) == all[i].fills);
        document_free(&d);
    }
}

static void passive_turns_roles(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    document_of(&d, "Birch was struck by drones.",
                "Birch PROPN 3 nsubj:pass\nwas AUX 3 aux:pass be\nstruck VERB 0 root strike VBN\nby ADP 5 case\ndrones "
                "NOUN 3 obl:agent drone\n. PUNCT 3 punct\n");
    assert_string_equal(best(&d, "struck", &hit), "strike/V subj:drone");
    assert_int_equal(hit.role_count, 2);
    assert_int_equal(hit.roles[0].role, ROLE_RECIPIENT);
    assert_int_equal(hit.roles[1].role, ROLE_ACTOR);
    document_free(&d);
}

static void participle_and_relative_clause(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    document_of(&d, "talks held there", "talks NOUN 0 root talk\nheld VERB 1 acl hold VBN\nthere ADV 2 advmod\n");
    assert_string_equal(best(&d, "held", &hit), "hold/V obj:@talk/N");
    document_free(&d);
    document_of(&d, "drones that struck Birch",
                "drones NOUN 0 root drone\nthat PRON 3 nsubj\nstruck VERB 1 acl:relcl strike VBD\nBirch PROPN 3 obj\n");
    assert_string_equal(best(&d, "struck", &hit), "strike/V subj:drone");
    assert_int_equal(hit.roles[0].token, 0);
    document_free(&d);
}

static void subject_of_a_controlled_verb(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    document_of(&d, "Alder wants to strike Birch.",
                "Alder PROPN 2 nsubj\nwants VERB 0 root want\nto PART 4 mark\nstrike VERB 2 xcomp\nBirch PROPN 4 "
                "obj\n. PUNCT 2 punct\n");
    assert_string_equal(best(&d, "strike", &hit), "strike/V");
    assert_int_equal(hit.roles[0].token, word_at(&d, "Alder"));
    assert_int_equal(hit.roles[0].role, ROLE_ACTOR);
    document_free(&d);
}

static void known_to_be_no_event(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    document_of(&d, "They struck a deal.",
                "They PRON 2 nsubj\nstruck VERB 0 root strike VBD\na DET 4 det\ndeal NOUN 2 obj\n. PUNCT 2 punct\n");
    assert_string_equal(best(&d, "struck", &hit), "strike/V obj:deal|pose");
    assert_true((hit.flags & LEXICON_NOTHING) != 0);
    assert_false(lexicon_anchor(lex, &d, 1, 4, EVENT_CONSULT, &hit));
    document_free(&d);
}

static void nouns_with_what_stands_before(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    document_of(&d, "an air strike on Birch",
                "an DET 3 det\nair NOUN 3 compound\nstrike NOUN 0 root\non ADP 5 case\nBirch PROPN 3 nmod\n");
    assert_string_equal(best(&d, "strike", &hit), "strike/N compound:air");
    assert_int_equal(hit.role_count, 1);
    assert_int_equal(hit.roles[0].role, ROLE_RECIPIENT);
    document_free(&d);
    document_of(&d, "a drone - strike", "a DET 4 det\ndrone NOUN 4 compound\n- PUNCT 4 punct\nstrike NOUN 0 root\n");
    assert_string_equal(best(&d, "strike", &hit), "drone_strike/N"); /* a hyphen may stand between */
    document_free(&d);
    document_of(&d, "Alder airstrikes", "Alder PROPN 2 compound\nairstrikes NOUN 0 root airstrike\n");
    assert_string_equal(best(&d, "airstrikes", &hit), "airstrike/N");
    assert_int_equal(hit.roles[0].role, ROLE_EITHER);
    document_free(&d);
}

static void particles_and_prepositions(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    document_of(&d, "He stepped down.",
                "He PRON 2 nsubj\nstepped VERB 0 root step\ndown ADP 2 compound:prt\n. PUNCT 2 punct\n");
    assert_string_equal(best(&d, "stepped", &hit), "step/V down");
    document_free(&d);
    document_of(&d, "He stepped out.",
                "He PRON 2 nsubj\nstepped VERB 0 root step\nout ADP 2 compound:prt\n. PUNCT 2 punct\n");
    assert_null(best(&d, "stepped", &hit));
    document_free(&d);
    document_of(&d, "He called for calm.",
                "He PRON 2 nsubj\ncalled VERB 0 root call\nfor ADP 4 case\ncalm NOUN 2 obl\n. PUNCT 2 punct\n");
    assert_string_equal(best(&d, "called", &hit), "call/V ^for !neg");
    assert_int_equal(hit.content, 3);
    document_free(&d);
    document_of(&d, "He never called for calm.",
                "He PRON 3 nsubj\nnever ADV 3 advmod\ncalled VERB 0 root call\nfor ADP 5 case\ncalm NOUN 3 obl\n. "
                "PUNCT 3 punct\n");
    assert_null(best(&d, "called", &hit));
    document_free(&d);
    document_of(&d, "He took part in talks.",
                "He PRON 2 nsubj\ntook VERB 0 root take\npart NOUN 2 obj\nin ADP 5 case\ntalks NOUN 2 obl talk\n. "
                "PUNCT 2 punct\n");
    assert_string_equal(best(&d, "took", &hit), "take_part/V in:@talk");
    document_free(&d);
}

static void roles_that_an_entry_turns(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    document_of(&d, "Birch received aid from Alder.",
                "Birch PROPN 2 nsubj\nreceived VERB 0 root receive\naid NOUN 2 obj\nfrom ADP 5 case\nAlder PROPN 2 "
                "obl\n. PUNCT 2 punct\n");
    assert_string_equal(best(&d, "received", &hit), "receive/V obj:aid");
    assert_int_equal(hit.role_count, 2);
    assert_int_equal(hit.roles[0].role, ROLE_RECIPIENT);
    assert_int_equal(hit.roles[1].role, ROLE_ACTOR);
    assert_int_equal(hit.roles[1].token, word_at(&d, "Alder"));
    document_free(&d);
}

static void without_a_tree(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    words_of(&d, "the envoys held long talks with elders .");
    assert_string_equal(best(&d, "held", &hit), "hold/V obj:@talk/N");
    assert_int_equal(hit.role_count, 0); /* neighbours alone don't tell who takes part */
    document_free(&d);
    words_of(&d, "the strike on a bridge");
    assert_string_equal(best(&d, "strike", &hit), "strike/N");
    document_free(&d);
    words_of(&d, "they threatened to leave . with drones");
    assert_string_equal(best(&d, "threatened", &hit), "threaten/V ^to-inf|with");
    document_free(&d);
    words_of(&d, "they threatened us . to leave");
    assert_null(best(&d, "threatened", &hit)); /* not beyond the full stop */
    document_free(&d);
}

static void a_user_overrules(void **state) {
    (void)state;
    struct lexicon *both = NULL;
    att_error err = {0};
    char first[] = "/tmp/attache-lex-one-XXXXXX", second[] = "/tmp/attache-lex-two-XXXXXX";
    int a = mkstemp(first), b = mkstemp(second);
    assert_true(a >= 0 && b >= 0);
    static const char own[] = "strike/V SANCTION - 163\nairstrike/N - - -\n";
    assert_int_equal(write(a, entries, strlen(entries)), (ssize_t)strlen(entries));
    assert_int_equal(write(b, own, sizeof own - 1), (ssize_t)sizeof own - 1);
    close(a);
    close(b);
    const char *paths[] = {first, second};
    assert_int_equal(lexicon_open(paths, 2, &both, &err), ATT_OK);
    unlink(first);
    unlink(second);
    struct document d;
    struct lexicon_hit hits[4];
    document_of(&d, "drones struck after airstrikes",
                "drones NOUN 2 nsubj drone\nstruck VERB 0 root strike VBD\nafter ADP 4 case\nairstrikes NOUN 2 obl "
                "airstrike\n");
    assert_int_equal(lexicon_match(both, &d, 1, hits, 4),
                     2); /* the plain entry was replaced, the special one stands behind */
    assert_int_equal(hits[0].type, EVENT_SANCTION);
    assert_true((hits[0].flags & LEXICON_USER) != 0);
    assert_int_equal(hits[1].type, EVENT_ASSAULT);
    assert_true(lexicon_anchor(both, &d, 3, 4, EVENT_TYPES, &hits[0]));
    assert_true((hits[0].flags & LEXICON_NOTHING) != 0);
    assert_false(lexicon_anchor(both, &d, 3, 4, EVENT_ASSAULT, &hits[0]));
    document_free(&d);
    lexicon_close(both);
}

static struct lexicon_mode mode(struct document *d, const char *word) {
    uint32_t t = word_at(d, word);
    return lexicon_mode(lex, d, t, t + 1, EVENT_ASSAULT);
}

static void modes_by_distance(void **state) {
    (void)state;
    struct document d;
    document_of(&d, "Men with rifles struck.",
                "Men NOUN 4 nsubj man\nwith ADP 3 case\nrifles NOUN 1 nmod rifle\nstruck VERB 0 root strike VBD\n. "
                "PUNCT 4 punct\n");
    struct lexicon_mode m = mode(&d, "struck");
    assert_string_equal(m.mode, "firearms");
    assert_string_equal(m.cameo, "193");
    assert_int_equal(m.distance, MODE_ARGUMENT);
    document_free(&d);
    /* a rifle elsewhere in the clause tells nothing, a drone does, the air only inside the anchor */
    document_of(
        &d, "Men struck, said a man by the rifles in the air.",
        "Men NOUN 2 nsubj man\nstruck VERB 4 ccomp strike VBD\n, PUNCT 4 punct\nsaid VERB 0 root say\na DET 6 det\n"
        "man NOUN 4 nsubj\nby ADP 9 case\nthe DET 9 det\nrifles NOUN 6 nmod rifle\nin ADP 12 case\nthe DET 12 det\nair "
        "NOUN 9 nmod\n. PUNCT 4 punct\n");
    m = mode(&d, "struck");
    assert_null(m.mode);
    assert_string_equal(m.cameo, "190");
    document_free(&d);
    document_of(&d, "They struck it; a drone was seen.",
                "They PRON 2 nsubj\nstruck VERB 0 root strike VBD\nit PRON 2 obj\n; PUNCT 2 punct\na DET 6 det\ndrone "
                "NOUN 8 nsubj:pass\n"
                "was AUX 8 aux:pass\nseen VERB 2 parataxis see VBN\n. PUNCT 2 punct\n");
    m = mode(&d, "struck");
    assert_string_equal(m.mode, "drone");
    document_free(&d);
    words_of(&d, "an airstrike by drones");
    m = mode(&d, "airstrike");
    assert_string_equal(m.mode, "aerial"); /* the predicate's own mode stands before its neighbours' */
    assert_int_equal(m.distance, MODE_ANCHOR);
    document_free(&d);
}

static void weak_entries_say_so(void **state) {
    (void)state;
    struct document d;
    struct lexicon_hit hit;
    words_of(&d, "they glowered");
    assert_true(lexicon_anchor(lex, &d, 0, 2, EVENT_ACCUSE, &hit));
    assert_true((hit.flags & LEXICON_WEAK) != 0);
    assert_false(lexicon_anchor(lex, &d, 0, 2, EVENT_AID, &hit));
    assert_false(lexicon_anchor(lex, &d, 1, 1, EVENT_ACCUSE, &hit));
    assert_false(lexicon_anchor(lex, &d, 1, 9, EVENT_ACCUSE, &hit));
    document_free(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(content_of_a_threat),
        cmocka_unit_test(light_verb_and_its_noun),
        cmocka_unit_test(days_fill_no_slot),
        cmocka_unit_test(people_named_like_months_fill_slots),
        cmocka_unit_test(passive_turns_roles),
        cmocka_unit_test(participle_and_relative_clause),
        cmocka_unit_test(subject_of_a_controlled_verb),
        cmocka_unit_test(known_to_be_no_event),
        cmocka_unit_test(nouns_with_what_stands_before),
        cmocka_unit_test(particles_and_prepositions),
        cmocka_unit_test(roles_that_an_entry_turns),
        cmocka_unit_test(without_a_tree),
        cmocka_unit_test(a_user_overrules),
        cmocka_unit_test(modes_by_distance),
        cmocka_unit_test(weak_entries_say_so),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}

#include "everything.h"

#include "check.h"

#include "document/dump.h"

const struct given_layer everything[] = {
    {"text", "{\"is\":\"paragraph\",\"at\":[0,43],\"dateline_end\":19,\"heading\":true}\n"
             "{\"is\":\"paragraph\",\"at\":[44,96]}\n"
             "{\"is\":\"quote\",\"at\":\"\xe2\x80\x9cWe will strike,\xe2\x80\x9d\",\"closed\":true}\n"
             "{\"is\":\"quote\",\"at\":\"will strike\",\"parent\":0}\n"},
    {"tree",
     "FENWICK PROPN 7 dep\n, PUNCT 1 punct\nAug PROPN 1 dep\n6 NUM 3 nummod\n\xe2\x80\x94 PUNCT 1 punct\n"
     "Alder PROPN 9 nsubj\ndid AUX 9 aux do VBD Tense=Past\n+n't PART 9 advmod not\nmeet VERB 0 root\nBirch PROPN 9 "
     "obj\n"
     ". PUNCT 9 punct\n\n"
     "\xe2\x80\x9c PUNCT 4 punct\nWe PRON 4 nsubj\nwill AUX 4 aux\nstrike VERB 8 ccomp\n, PUNCT 4 punct\n"
     "\xe2\x80\x9d PUNCT 4 punct\nshe PRON 8 nsubj\nsaid VERB 0 root say\n, PUNCT 8 punct\nkilling VERB 8 advcl kill\n"
     "3 NUM 10 obj\non ADP 13 case\nMonday PROPN 10 obl\n. PUNCT 8 punct\n"},
    {"names", "{\"at\":\"Alder\",\"type\":\"Person\",\"basis\":[\"network\",0.875,\"\"]}\n{\"at\":\"FENWICK\",\"type\":"
              "\"Location\"}\n"},
    {"times", "{\"at\":\"on "
              "Monday\",\"type\":\"DATE\",\"value\":\"2025-08-04\",\"from\":\"2025-08-04\",\"to\":\"2025-08\","
              "\"relation\":\"by\","
              "\"mod\":\"START\",\"relative\":true,\"yearless\":true,\"basis\":[\"rule\",1,\"weekday\"]}\n"},
    {"mentions",
     "{\"at\":\"Alder\",\"form\":\"name\",\"actor\":0,\"name\":\"Alder\"}\n"
     "{\"at\":\"she\",\"form\":\"pronoun\",\"actor\":0,\"basis\":[\"network\",0.5]}\n{\"at\":\"Birch\",\"actor\":1}\n"},
    {"actors", "{\"name\":\"Alder\",\"kind\":\"person\",\"country\":[\"AAA\",\"BBB\"],\"sector\":[\"GOV\"],\"office\":"
               "\"minister\","
               "\"entity\":\"Q1\",\"first_mention\":\"Alder\",\"part_one\":0,\"part_two\":1,\"used\":true,\"basis\":["
               "\"knowledge\",1,\"Q1\"],\"basis_"
               "at\":\"Alder\"}\n"
               "{\"name\":\"Birch\",\"kind\":\"state\",\"first_mention\":2}\n"},
    {"events",
     "{\"at\":\"meet\",\"type\":\"CONSULT\",\"plover\":\"AGREE\",\"mode\":\"visit\",\"contexts\":[0,33],\"cameo\":"
     "\"042\","
     "\"actor\":[\"Alder\"],\"recipient\":[1],\"said_by\":[\"Alder\",\"Birch\"],\"claims\":[0],\"status\":\"negated\","
     "\"background\":true,\"date\":\"2025-08-06\",\"time\":\"on "
     "Monday\",\"date_basis\":\"stated\",\"place\":\"FENWICK\","
     "\"basis\":[\"network\",0.9,\"x\"],\"mode_basis\":[\"lexicon\",1,\"meet/"
     "V\"],\"status_basis\":[\"rule\",1,\"not\"],"
     "\"who_basis\":[\"text\",1,\"\"],\"date_reason\":[\"rule\",0.5,\"tense\"]}\n"
     "{\"at\":\"killing\",\"type\":\"ASSAULT\",\"same_as\":0,\"vector\":\"AAAA\",\"location\":0,\"place_note\":\"none "
     "told\",\"arguments\":[{\"at\":\"meet\",\"role\":\"other\"}],\"quantities\":["
     "{\"at\":\"3\",\"kind\":\"injured\",\"low\":3,\"high\":1234567.25,\"unit\":\"USD\"}]}\n"},
    {"claims",
     "{\"at\":\"We will strike\",\"cue\":\"said\",\"source_at\":\"she\",\"source\":[0],\"via\":[1],\"form\":\"mixed\","
     "\"stance\":\"denies\",\"basis\":[\"network\",0.75,\"\"]}\n{\"at\":\"strike\",\"inside\":\"We will strike\"}\n"},
    {"commitments",
     "{\"at\":\"strike\",\"kind\":\"ultimatum\",\"issuer\":[0],\"addressee\":[1],\"affected\":[1,0],\"said_by\":[0],"
     "\"claims\":[0],"
     "\"condition\":\"didn't meet\",\"due\":\"2025-08-08\",\"due_from\":\"2025-08\",\"due_time\":0,\"event\":1,"
     "\"status\":\"conditional\",\"basis\":[\"network\",1],\"due_basis\":[\"rule\",1,\"by\"]}\n"},
    {"places",
     "{\"at\":\"FENWICK\",\"name\":\"FENWICK\",\"resolved\":\"Fenwick\",\"country\":\"KLD\",\"admin\":\"Northmark\","
     "\"lat\":11.25,\"lon\":-10.5,\"geonames\":7,\"precision\":\"city\",\"basis\":[\"network\",1,\"\"],"
     "\"reason\":[\"knowledge\",0.5,\"likeliest\"]}\n"},
    {"notes", "{\"code\":\"cut\",\"message\":\"cut "
              "\\\"here\\\"\",\"at\":\"Alder\"}\n{\"code\":\"not-english\",\"message\":\"no\"}\n"},
    {"signals",
     "{\"is\":\"mention\",\"at\":\"Alder\",\"score\":0.5,\"kind\":\"state\",\"kind_score\":0.25,\"sector\":\"GOV\","
     "\"sector_score\":0.125,"
     "\"country\":\"FENWICK\",\"antecedent\":{\"none\":0.75,\"to\":[[\"Birch\",0.25]]}}\n"
     "{\"is\":\"event\",\"at\":\"meet\",\"type\":\"CONSULT\",\"faint\":true,\"score\":0.5,\"type_score\":0.4,\"mode\":"
     "\"visit\","
     "\"mode_score\":0.3,"
     "\"status\":{\"actual\":0.25,\"negated\":0.75},\"when\":\"published\",\"actor\":\"Alder\",\"recipient\":{\"none\":"
     "0.1,\"to\":"
     "[[\"Birch\",0.5],[5,0.4]]},\"said_by\":\"she\",\"place\":\"FENWICK\",\"time\":\"Monday\",\"query\":[0.5,0,-1.5],"
     "\"key\":[1],"
     "\"fresh\":-2.5,\"vector\":\"AAAB\"}\n"
     "{\"is\":\"claim\",\"at\":\"We will "
     "strike\",\"score\":0.75,\"cue_at\":\"said\",\"source\":\"she\",\"speaker\":\"Alder\","
     "\"via\":\"Birch\",\"cue\":\"said\"}\n"
     "{\"is\":\"commitment\",\"at\":\"strike\",\"kind\":\"threat\",\"score\":0.5,\"kind_score\":0.25,\"issuer\":"
     "\"Alder\","
     "\"addressee\":\"Birch\",\"condition\":\"meet\",\"due\":\"Monday\",\"event\":\"killing\",\"status\":\"planned\"}\n"
     "{\"is\":\"cue\",\"at\":\"said\",\"score\":0.5}\n{\"is\":\"source\",\"at\":\"she\"}\n{\"is\":\"condition\",\"at\":"
     "\"meet\"}\n"},
};
const size_t everything_count = sizeof everything / sizeof *everything;

void read_everything(struct document *d) {
    att_error err = {0};
    d->text = EVERYTHING_TEXT;
    d->text_len = sizeof EVERYTHING_TEXT - 1;
    for (size_t i = 0; i < everything_count; i++) {
        int layer = label_find(layer_names, LAYERS, everything[i].layer, strlen(everything[i].layer));
        assert_true(layer >= 0);
        if (document_read(d, (enum layer)layer, everything[i].text, strlen(everything[i].text), &err) != ATT_OK) {
            fail_msg("%s:%d: %s", everything[i].layer, (int)err.line, err.message);
        }
    }
    if (document_check(d, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
}

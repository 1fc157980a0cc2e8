#include "check.h"

#include "made.h"

#include "document/dump.h"

static const char text[] =
    "“Enough,” Alder said in Fenwick on Monday. He threatened to bomb Birch by Friday unless it withdrew.\n"
    "Cedar may meet Birch.\n";

static void add(struct document *d, enum layer layer, const char *lines) {
    att_error err = {0};
    if (document_read(d, layer, lines, strlen(lines), &err) != ATT_OK) {
        fail_msg("%s, line %llu: %s", layer_names[layer], (unsigned long long)err.line, err.message);
    }
}

void make_document(struct document *d) {
    document_init(d, 0);
    d->id = "made-1";
    d->title = "Made \"up\"";
    d->publisher = "Harbour Radio";
    d->language = "en";
    d->published = (struct date){2025, 8, 6};
    strcpy(d->sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    d->text = text;
    d->text_len = sizeof text - 1;
    add(d, LAYER_TREE,
        "“ PUNCT 2 punct\nEnough ADJ 5 ccomp\n,” PUNCT 2 punct\nAlder PROPN 5 nsubj\nsaid VERB 0 root\nin ADP 7 case\n"
        "Fenwick PROPN 5 obl\non ADP 9 case\nMonday PROPN 5 obl\n. PUNCT 5 punct\n\n"
        "He PRON 2 nsubj\nthreatened VERB 0 root\nto PART 4 mark\nbomb VERB 2 xcomp\nBirch PROPN 4 obj\nby ADP 7 case\n"
        "Friday PROPN 4 obl\nunless SCONJ 10 mark\nit PRON 10 nsubj\nwithdrew VERB 4 advcl\n. PUNCT 2 punct\n\n"
        "Cedar PROPN 3 nsubj\nmay AUX 3 aux\nmeet VERB 0 root\nBirch PROPN 3 obj\n. PUNCT 3 punct\n");
    add(d, LAYER_TIMES,
        "{\"at\":\"Monday\",\"type\":\"DATE\",\"value\":\"2025-08-04\",\"from\":\"2025-08-04\",\"to\":\"2025-08-04\"}\n"
        "{\"at\":\"Friday\",\"type\":\"DATE\",\"value\":\"2025-08-08\",\"from\":\"2025-08-08\",\"to\":\"2025-08-08\"}"
        "\n");
    add(d, LAYER_ACTORS,
        "{\"name\":\"Alder\",\"kind\":\"person\",\"country\":[\"USA\"],\"sector\":[\"GOV\"],\"office\":\"envoy\","
        "\"used\":true,"
        "\"basis\":[\"knowledge\",1,\"Q1\"]}\n"
        "{\"name\":\"Birch\",\"kind\":\"state\",\"country\":[\"RUS\"],\"sector\":[\"GOV\"],\"used\":true,\"basis\":["
        "\"network\",0.8,\"country\"],\"basis_at\":\"Birch\"}\n"
        "{\"name\":\"Cedar\",\"kind\":\"organization\",\"used\":true,\"basis\":[\"rule\",0.3,\"the article's "
        "country\"]}\n"
        "{\"name\":\"Dogwood\",\"kind\":\"group\"}\n");
    add(d, LAYER_MENTIONS,
        "{\"at\":\"Alder\",\"actor\":0}\n{\"at\":\"He\",\"actor\":0,\"form\":\"pronoun\"}\n{\"at\":\"Birch\",\"actor\":"
        "1}\n"
        "{\"at\":\"it\",\"actor\":1,\"form\":\"pronoun\"}\n{\"at\":\"Cedar\",\"actor\":2}\n{\"at\":\"Birch#2\","
        "\"actor\":1}\n");
    add(d, LAYER_EVENTS,
        "{\"at\":\"threatened to "
        "bomb\",\"type\":\"THREATEN\",\"plover\":\"THREATEN\",\"mode\":\"violence\",\"cameo\":\"138\","
        "\"contexts\":[0],\"actor\":[0],\"recipient\":[1],\"claims\":[],\"date\":\"2025-08-04\",\"date_basis\":"
        "\"stated\","
        "\"time\":0,\"place\":\"Fenwick\",\"basis\":[\"network\",0.9321,\"\"]}\n"
        "{\"at\":\"meet\",\"type\":\"CONSULT\",\"plover\":\"AGREE\",\"status\":\"possible\",\"actor\":[2],"
        "\"recipient\":[1],"
        "\"basis\":[\"lexicon\",0.5,\"meet/V\"]}\n");
    add(d, LAYER_CLAIMS,
        "{\"at\":\"“Enough,”\",\"cue\":\"said\",\"source\":[0],\"form\":\"direct\",\"basis\":[\"network\",0.7]}\n");
    add(d, LAYER_COMMITMENTS,
        "{\"at\":\"bomb Birch\",\"kind\":\"ultimatum\",\"issuer\":[0],\"addressee\":[1],\"condition\":\"it withdrew\","
        "\"due\":\"2025-08-08\",\"due_time\":1,\"event\":0,\"basis\":[\"rule\",0.6,\"unless\"]}\n");
    add(d, LAYER_PLACES, "{\"at\":\"Fenwick\"}\n");
    add(d, LAYER_NOTES, "{\"code\":\"no-gazetteer\",\"message\":\"nothing is looked up\"}\n");
    add(d, LAYER_SIGNALS,
        "{\"is\":\"event\",\"at\":\"threatened to bomb\",\"type\":\"ASSAULT\",\"score\":0.9,\"type_score\":0.4,"
        "\"status\":{\"actual\":0.8,\"planned\":0.2},\"actor\":{\"none\":0.1,\"to\":[[\"He\",0.6],[\"Birch\",0.3]]}}"
        "\n");
    att_error err = {0};
    assert_int_equal(document_check(d, &err), ATT_OK);
}

struct output make_output(const struct document *d, const struct points *points, struct buffer *out) {
    return (struct output){
        .d = d,
        .points = points,
        .coder = {.version = "0.0.0", .model = "tiny 00", .lexicon = "11", .knowledge = ""},
        .width = 60,
        .out = out,
    };
}

/* What is dumped reads back as the same; what cannot be right is a mistake with its line. */
#include "check.h"

#include "document/dump.h"
#include "document/layers.h"
#include "everything.h"

static char *dumped(const struct document *d, enum layer layer) {
    struct buffer out = {0};
    att_error err;
    assert_int_equal(document_dump(d, layer, &out, &err), ATT_OK);
    buffer_add(&out, "", 0);
    return out.at;
}

static void every_layer_survives(void **state) {
    (void)state;
    static const enum layer order[] = {LAYER_TEXT,        LAYER_TREE,   LAYER_NAMES,  LAYER_TIMES,
                                       LAYER_MENTIONS,    LAYER_ACTORS, LAYER_EVENTS, LAYER_CLAIMS,
                                       LAYER_COMMITMENTS, LAYER_PLACES, LAYER_NOTES,  LAYER_SIGNALS};
    struct document d, again;
    att_error err = {0};
    document_init(&d, 0);
    document_init(&again, 0);
    read_everything(&d);
    again.text = d.text;
    again.text_len = d.text_len;
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        char *first = dumped(&d, order[i]);
        if (document_read(&again, order[i], first, strlen(first), &err) != ATT_OK) {
            fail_msg("%s line %d: %s\n%s", layer_names[order[i]], (int)err.line, err.message, first);
        }
        char *second = dumped(&again, order[i]);
        assert_string_equal(first, second);
        free(first);
        free(second);
    }
    assert_int_equal(document_check(&again, &err), ATT_OK);
    /* The tokens' own layer says the same of both. */
    char *first = dumped(&d, LAYER_TOKENS), *second = dumped(&again, LAYER_TOKENS);
    assert_string_equal(first, second);
    free(first);
    free(second);
    document_free(&d);
    document_free(&again);
}

/* Every field that a table lists stands in the dump of a document that sets them all: none is written as if it were
 * default. */
static void every_field_is_written(void **state) {
    (void)state;
    struct document d;
    document_init(&d, 0);
    read_everything(&d);
    for (size_t t = 0; t < table_count; t++) {
        char *text = dumped(&d, tables[t].layer);
        for (const struct field *f = tables[t].fields; f->name != NULL; f++) {
            char key[64] = "\"";
            strncat(strncat(key, f->name, 50), "\":", 3);
            if (strstr(text, key) == NULL) {
                fail_msg("%s: %s is not written", layer_names[tables[t].layer], f->name);
            }
        }
        free(text);
    }
    document_free(&d);
}

static void values_arrive(void **state) {
    (void)state;
    struct document d;
    document_init(&d, 0);
    read_everything(&d);
    const struct event *e = &d.events[0];
    assert_int_equal(d.event_count, 2);
    assert_true(slice_is(span_text(&d, e->at), "meet"));
    assert_int_equal(e->end_token - e->first_token, 1);
    assert_int_equal(e->head, e->first_token);
    assert_int_equal(e->type, EVENT_CONSULT);
    assert_int_equal(e->status, STATUS_NEGATED);
    assert_true(e->contexts == (UINT64_C(1) | UINT64_C(1) << 33));
    assert_int_equal(e->recipient.at[0], 1);
    assert_int_equal(e->time, 0);
    assert_int_equal(d.events[1].time, NONE);
    assert_int_equal(d.events[1].plover, EVENT_ASSAULT); /* follows the type where it is not told */
    assert_true(d.events[1].quantities[0].high == 1234567.25);
    assert_float_equal(d.names[0].basis.score, 0.875, 0);
    const struct event_signal *s = &d.signals.events[0];
    assert_float_equal(s->status[STATUS_NEGATED], 0.75, 0);
    assert_float_equal(s->when[WHEN_PUBLISHED], 1, 0);
    assert_float_equal(s->query[2], -1.5, 0);
    assert_int_equal(s->recipient.count, 2);
    assert_int_equal(s->recipient.token[1], 5);
    assert_float_equal(s->actor.none, 0, 0);
    assert_float_equal(d.signals.sources[0].score, 1, 0);
    assert_int_equal(d.tokens[d.token_count - 11].quote, 1); /* "strike" in the inner quotation */
    assert_int_equal(actor_at(&d, d.mentions[1].first_token), 0);
    document_free(&d);
}

static void signals_have_their_own_defaults(void **state) {
    (void)state;
    struct document d;
    att_error err;
    document_init(&d, 0);
    read_everything(&d);
    static const char line[] = "{\"is\":\"event\",\"at\":\"strike\"}";
    assert_int_equal(document_read(&d, LAYER_SIGNALS, line, sizeof line - 1, &err), ATT_OK);
    const struct event_signal *s = &d.signals.events[1];
    assert_float_equal(s->score, 1, 0);
    assert_float_equal(s->status[STATUS_ACTUAL], 1, 0);
    assert_float_equal(s->when[WHEN_NONE], 1, 0);
    assert_float_equal(s->actor.none, 1, 0);
    assert_int_equal(s->actor.count, 0);
    document_free(&d);
}

static void words_are_found_whole_first(void **state) {
    (void)state;
    struct document d;
    att_error err;
    document_init(&d, 0);
    d.text = "They said he and she left; he left. 5#2";
    d.text_len = (uint32_t)strlen(d.text);
    static const struct {
        const char *at;
        uint32_t start;
    } some[] = {{"\"he\"", 10},     {"\"he#2\"", 27}, {"\"he left\"", 27},
                {"\"left#2\"", 30}, {"\"hey\"", 1},   {"\"5#1\"", 36}};
    for (size_t i = 0; i < sizeof some / sizeof *some; i++) {
        char line[64] = "{\"at\":";
        strcat(strcat(line, some[i].at), "}");
        assert_int_equal(document_read(&d, LAYER_PLACES, line, strlen(line), &err), ATT_OK);
        assert_int_equal(d.places[i].at.start, some[i].start);
    }
    assert_int_equal(document_read(&d, LAYER_PLACES, "{\"at\":\"he#3\"}", 13, &err),
                     ATT_OK); /* as a part of "They" … */
    assert_int_equal(document_read(&d, LAYER_PLACES, "{\"at\":\"he#9\"}", 13, &err), ATT_BAD_INPUT);
    document_free(&d);
}

/* Layer, line, what the message must speak of. */
static const struct {
    enum layer layer;
    const char *line, *message;
} wrong[] = {
    {LAYER_EVENTS, "{\"at\":\"nowhere\"}", "nowhere"},
    {LAYER_EVENTS, "{\"at\":[0,7,\"FENWICk\"]}", "words do not stand"},
    {LAYER_EVENTS, "{\"at\":[7,0]}", "outside"},
    {LAYER_EVENTS, "{\"at\":[0,100000]}", "outside"},
    {LAYER_EVENTS, "{\"at\":[0]}", "span"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"typ\":\"CONSULT\"}", "unknown field"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"type\":\"consult\"}", "unknown label"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"actor\":[\"Nobody\"]}", "no actor"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"actor\":[-1]}", "number"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"actor\":\"Alder\"}", "list"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"date\":\"2025-02-30\"}", "date"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"background\":1}", "true or false"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"contexts\":[64]}", "bits"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"basis\":[\"guess\"]}", "basis"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"quantities\":[{\"at\":\"3\",\"low\":\"3\"}]}", "number"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"time\":\"Alder\"}", "no item"},
    {LAYER_EVENTS, "{\"at\":\"meet\",\"at\":\"meet\"}", "duplicate"},
    {LAYER_EVENTS, "{\"at\":", ""},
    {LAYER_EVENTS, "[]", ""},
    {LAYER_ACTORS, "{\"name\":\"X\",\"country\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]}", "eight"},
    {LAYER_SIGNALS, "{\"is\":\"anchor\"}", "kind of item"},
    {LAYER_SIGNALS, "{\"at\":\"meet\"}", "kind of item"},
    {LAYER_SIGNALS, "{\"is\":\"event\",\"at\":\"meet\",\"status\":{\"sure\":1}}", "unknown label"},
    {LAYER_SIGNALS, "{\"is\":\"event\",\"at\":\"meet\",\"actor\":{\"to\":[[1]]}}", "pointer"},
    {LAYER_SIGNALS, "{\"is\":\"event\",\"at\":\"meet\",\"actor\":{\"to\":[[100,1]]}}", "no such token"},
    {LAYER_SIGNALS, "{\"is\":\"event\",\"at\":\"meet\",\"score\":1e300}", "smaller"},
};

static void mistakes_are_told(void **state) {
    (void)state;
    struct document d;
    document_init(&d, 0);
    read_everything(&d);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char text[256] = "\n# a comment\n";
        att_error err = {0};
        strcat(text, wrong[i].line);
        if (document_read(&d, wrong[i].layer, text, strlen(text), &err) != ATT_BAD_INPUT ||
            strstr(err.message, wrong[i].message) == NULL || err.line != 3) {
            fail_msg("%s gives: %d: %s", wrong[i].line, (int)err.line, err.message);
        }
    }
    document_free(&d);
}

static void references_to_nothing_are_found(void **state) {
    (void)state;
    static const struct {
        enum layer layer;
        const char *line;
    } loose[] = {{LAYER_EVENTS, "{\"at\":\"meet\",\"same_as\":7}"},
                 {LAYER_EVENTS, "{\"at\":\"meet\",\"claims\":[0,9]}"},
                 {LAYER_MENTIONS, "{\"at\":\"Alder\",\"actor\":2}"},
                 {LAYER_EVENTS, "{\"at\":\"meet\",\"tokens\":[3,900]}"},
                 {LAYER_COMMITMENTS, "{\"at\":\"meet\",\"due_time\":5}"},
                 {LAYER_TEXT, "{\"is\":\"quote\",\"at\":\"meet\",\"parent\":8}"}};
    for (size_t i = 0; i < sizeof loose / sizeof *loose; i++) {
        struct document d;
        att_error err = {0};
        document_init(&d, 0);
        read_everything(&d);
        assert_int_equal(document_read(&d, loose[i].layer, loose[i].line, strlen(loose[i].line), &err), ATT_OK);
        assert_int_equal(document_check(&d, &err), ATT_BAD_INPUT);
        document_free(&d);
    }
}

/* Whichever allocation fails: no memory, said so, nothing lost or written where it should not be (sanitizers watch). */
static void no_memory_at_any_allocation(void **state) {
    (void)state;
    struct document whole;
    att_error err;
    document_init(&whole, 0);
    read_everything(&whole);
    bool failed = true;
    for (uint64_t n = 1; failed; n++) {
        struct document d;
        document_init(&d, 0);
        d.text = whole.text;
        d.text_len = whole.text_len;
        failed = false;
        arena_fail_after(n);
        for (size_t i = 0; i < everything_count && !failed; i++) {
            int layer = label_find(layer_names, LAYERS, everything[i].layer, strlen(everything[i].layer));
            att_status status =
                document_read(&d, (enum layer)layer, everything[i].text, strlen(everything[i].text), &err);
            assert_true(status == ATT_OK || status == ATT_NO_MEMORY);
            failed = status != ATT_OK;
        }
        arena_fail_after(0);
        document_free(&d);
        assert_true(failed || n > 100); /* there are many to fail */
        assert_true(n < 2000);
    }
    for (uint64_t n = 1; n < 8; n++) {
        struct buffer out = {0};
        arena_fail_after(n);
        att_status status = document_dump(&whole, LAYER_SIGNALS, &out, &err);
        arena_fail_after(0);
        assert_true(status == ATT_OK || status == ATT_NO_MEMORY);
        buffer_free(&out);
    }
    document_free(&whole);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_layer_survives),
        cmocka_unit_test(every_field_is_written),
        cmocka_unit_test(values_arrive),
        cmocka_unit_test(signals_have_their_own_defaults),
        cmocka_unit_test(words_are_found_whole_first),
        cmocka_unit_test(mistakes_are_told),
        cmocka_unit_test(references_to_nothing_are_found),
        cmocka_unit_test(no_memory_at_any_allocation),
    };
    return cmocka_run_group_tests_name("layers", tests, NULL, NULL);
}

/* The public interface as a program meets it, on the tiny model. */
#include "check.h"

#include <stdio.h>
#include <stdlib.h>

#include "attache/attache.h"
#include "base/arena.h"

static const char text[] =
    "“Enough,” Alder said in Fenwick on Monday.\n\nRussia has threatened to bomb Fenwick by Friday, the minister told "
    "Harbour Radio.";

static att_options tiny(void) {
    return (att_options){.model = SOURCE_DIR "/test/data/tiny.safetensors", .lexicon = SOURCE_DIR "/lexicon"};
}

static int gather(void *context, const char *bytes, size_t len) {
    char **at = context;
    size_t had = *at != NULL ? strlen(*at) : 0;
    *at = realloc(*at, had + len + 1);
    memcpy(*at + had, bytes, len);
    (*at)[had + len] = '\0';
    return 0;
}

static int refuse(void *context, const char *bytes, size_t len) {
    (void)context;
    (void)bytes;
    (void)len;
    return 1;
}

static att_engine *open_tiny(const att_options *options) {
    att_engine *engine;
    att_error err = {0};
    if (att_engine_open(options, &engine, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    return engine;
}

static char *record_of(att_worker *worker, const att_article *article) {
    att_document *document;
    att_error err = {0};
    char *record = NULL;
    assert_int_equal(att_worker_read(worker, article, &document, &err), ATT_OK);
    assert_int_equal(att_document_write(document, NULL, gather, &record, &err), ATT_OK);
    att_document_free(document);
    return record;
}

static void what_was_read_before_changes_nothing(void **state) {
    const att_options o = tiny();
    const att_article a = {.text = text, .text_len = sizeof text - 1, .published = "2025-08-06"}, empty = {.text = ""};
    att_engine *engine = open_tiny(&o);
    att_worker *one, *two;
    att_error err = {0};
    (void)state;
    assert_int_equal(att_worker_new(engine, &one, &err), ATT_OK);
    assert_int_equal(att_worker_new(engine, &two, &err), ATT_OK);
    char *first = record_of(one, &a), *nothing = record_of(one, &empty), *again = record_of(one, &a),
         *other = record_of(two, &a);
    assert_string_equal(first, again);
    assert_string_equal(first, other);
    assert_non_null(strstr(nothing, "\"events\":[]"));
    free(first);
    free(nothing);
    free(again);
    free(other);
    att_worker_free(one);
    att_worker_free(two);
    att_engine_close(engine);
}

static void a_document_outlives_its_worker(void **state) {
    const att_options o = tiny();
    const att_article a = {.text = text, .text_len = sizeof text - 1, .published = "2025-08-06"};
    att_engine *engine = open_tiny(&o);
    att_worker *worker;
    att_document *document;
    att_error err = {0};
    size_t len;
    (void)state;
    assert_int_equal(att_worker_new(engine, &worker, &err), ATT_OK);
    assert_int_equal(att_worker_read(worker, &a, &document, &err), ATT_OK);
    att_worker_free(worker);
    assert_string_equal(att_document_text(document, &len), text);
    assert_int_equal(len, sizeof text - 1);
    assert_true(att_document_count(document, ATT_LAYER_TOKENS) > 20);
    assert_true(att_document_count(document, ATT_LAYER_TEXT) >= 2);
    for (uint32_t i = 0; i < att_document_count(document, ATT_LAYER_EVENTS); i++) {
        att_event e;
        att_document_event(document, i, &e);
        assert_non_null(e.type);
        assert_true(e.anchor.end > e.anchor.start && e.anchor.text_len >= e.anchor.end - e.anchor.start);
        for (uint32_t k = 0; k < e.actor_count; k++) {
            att_actor actor;
            assert_true(e.actor[k] < att_document_count(document, ATT_LAYER_ACTORS));
            att_document_actor(document, e.actor[k], &actor);
            assert_non_null(actor.name);
        }
    }
    for (uint32_t i = 0; i < att_document_count(document, ATT_LAYER_CLAIMS); i++) {
        att_claim c;
        att_document_claim(document, i, &c);
        assert_true(c.content.end > c.content.start);
    }
    for (uint32_t i = 0; i < att_document_count(document, ATT_LAYER_COMMITMENTS); i++) {
        att_commitment c;
        att_document_commitment(document, i, &c);
        assert_true(c.act.end > c.act.start);
    }
    att_document_free(document);
    att_engine_close(engine);
}

static void writing_can_be_stopped_and_refused(void **state) {
    const att_options o = tiny();
    const att_article a = {.text = text, .text_len = sizeof text - 1};
    const att_write_options no_layer = {.format = ATT_FORMAT_DUMP, .layer = ATT_LAYERS};
    const att_write_options no_event = {.format = ATT_FORMAT_EXPLAIN, .event = "e100000"};
    att_engine *engine = open_tiny(&o);
    att_worker *worker;
    att_document *document;
    att_error err = {0};
    char *out = NULL;
    (void)state;
    assert_int_equal(att_worker_new(engine, &worker, &err), ATT_OK);
    assert_int_equal(att_worker_read(worker, &a, &document, &err), ATT_OK);
    assert_int_equal(att_document_write(document, NULL, refuse, NULL, &err), ATT_IO);
    assert_int_equal(att_document_write(document, &no_layer, gather, &out, &err), ATT_BAD_INPUT);
    assert_int_equal(att_document_write(document, &no_event, gather, &out, NULL), ATT_BAD_INPUT);
    assert_null(out);
    att_document_free(document);
    const att_article none = {0};
    assert_int_equal(att_worker_read(worker, &none, &document, &err), ATT_BAD_INPUT);
    assert_null(document);
    att_worker_free(worker);
    att_engine_close(engine);
}

static void what_cannot_be_opened_is_named(void **state) {
    att_options o = tiny();
    att_engine *engine;
    att_error err = {0};
    (void)state;
    o.model = "/nonexistent/model";
    assert_int_equal(att_engine_open(&o, &engine, &err), ATT_IO);
    assert_null(engine);
    assert_non_null(strstr(err.message, "/nonexistent/model"));
    o = tiny();
    o.lexicon = "/nonexistent/lexicon";
    assert_int_equal(att_engine_open(&o, &engine, &err), ATT_IO);
    o = tiny();
    o.knowledge = SOURCE_DIR "/meson.build";
    assert_int_equal(att_engine_open(&o, &engine, &err), ATT_BAD_KNOWLEDGE);
    o = tiny();
    o.model = SOURCE_DIR "/meson.build";
    assert_int_equal(att_engine_open(&o, &engine, &err), ATT_BAD_MODEL);
    assert_int_equal(setenv("ATTACHE_HOME", "/nonexistent", 1), 0);
    assert_int_equal(att_engine_open(NULL, &engine, &err), ATT_IO);
    assert_int_equal(unsetenv("ATTACHE_HOME"), 0);
    att_engine_close(NULL);
    att_worker_free(NULL);
    att_document_free(NULL);
}

static void a_description_names_all_parts(void **state) {
    const att_options o = tiny();
    const att_options bare = {.text_only = 1, .model = "/nonexistent"};
    att_description d;
    att_engine *engine = open_tiny(&o);
    (void)state;
    att_engine_describe(engine, &d);
    assert_string_equal(d.version, att_version());
    assert_string_equal(d.model_path, o.model);
    assert_int_equal(strlen(d.model_hash), 64);
    assert_int_equal(strlen(d.lexicon_hash), 64);
    assert_int_equal(strlen(d.knowledge_hash), 64);
    att_engine_close(engine);
    engine = open_tiny(&bare);
    att_engine_describe(engine, &d);
    assert_string_equal(d.model_hash, "");
    att_engine_close(engine);
}

/* Whichever allocation of a reading fails, it says so, leaks nothing and leaves a worker that still works. */
static void every_failed_allocation_is_told(void **state) {
    const att_options o = tiny();
    const att_article a = {.text = text, .text_len = sizeof text - 1, .published = "2025-08-06"};
    att_engine *engine = open_tiny(&o);
    att_worker *worker;
    att_error err = {0};
    (void)state;
    assert_int_equal(att_worker_new(engine, &worker, &err), ATT_OK);
    char *whole = record_of(worker, &a);
    uint64_t n = 1, failed = 0;
    for (;; n += 1 + n / 24) {
        att_document *document;
        arena_fail_after(n);
        att_status status = att_worker_read(worker, &a, &document, &err);
        arena_fail_after(0);
        if (status == ATT_OK) {
            att_document_free(document);
            break;
        }
        assert_int_equal(status, ATT_NO_MEMORY);
        assert_null(document);
        failed++;
    }
    assert_true(failed > 40);
    char *again = record_of(worker, &a);
    assert_string_equal(whole, again);
    free(whole);
    free(again);
    att_worker_free(worker);
    att_engine_close(engine);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_read_before_changes_nothing), cmocka_unit_test(a_document_outlives_its_worker),
        cmocka_unit_test(writing_can_be_stopped_and_refused),   cmocka_unit_test(what_cannot_be_opened_is_named),
        cmocka_unit_test(a_description_names_all_parts),        cmocka_unit_test(every_failed_allocation_is_told),
    };
    return cmocka_run_group_tests_name("engine", tests, NULL, NULL);
}

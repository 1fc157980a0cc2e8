/* GET /articles/{id}/explain: a stored article's event as the present engine rests it on words. The text is coded again; ids may
 * differ between coders, so the event is the one with the same anchor. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "server/ask.h"
#include "server/coding.h"
#include "server/hands.h"
#include "server/tasks.h"

/* The stored article as JSON; NULL: the reply says why. */
static json_t *load_article(struct request *r, struct hands *h) {
    const att_question q = {.verb = "articles", .key = r->key};
    att_store *store = hands_store(h, r);
    if (store == NULL || !reply_object(r, store, &q)) {
        return NULL;
    }
    json_t *article = json_loadb(r->reply.body.at, r->reply.body.len, JSON_ALLOW_NUL, NULL);
    bytes_free(&r->reply.body);
    if (article == NULL) {
        reply_error(r, 503, "no-memory", NULL, "no memory for the article");
    } else if (!json_is_string(json_object_get(article, "text"))) {
        reply_error(r, 409, "no-text", NULL, "the store has no text of this article");
        json_decref(article);
        article = NULL;
    }
    return article;
}

/* The anchor of the record's event, in code points. */
static bool find_anchor(json_t *article, const char *id, uint64_t *start, uint64_t *end) {
    size_t i;
    json_t *event, *record = json_object_get(article, "record");
    json_array_foreach(json_object_get(record, "events"), i, event) {
        const char *name = json_string_value(json_object_get(event, "id"));
        if (name != NULL && strcmp(name, id) == 0) {
            const json_t *anchor = json_object_get(event, "anchor");
            *start = (uint64_t)json_integer_value(json_object_get(anchor, "start"));
            *end = (uint64_t)json_integer_value(json_object_get(anchor, "end"));
            return true;
        }
    }
    return false;
}

static att_document *code_again(struct request *r, struct hands *h, json_t *article) {
    json_t *record = json_object_get(article, "record"), *text = json_object_get(article, "text");
    const att_article a = {.text = json_string_value(text),
                           .text_len = json_string_length(text),
                           .id = json_string_value(json_object_get(record, "id")),
                           .title = json_string_value(json_object_get(record, "title")),
                           .publisher = json_string_value(json_object_get(record, "publisher")),
                           .published = json_string_value(json_object_get(record, "published"))};
    return code_article(r, h, &a);
}

static void reply_coder(struct request *r, struct bytes *b) {
    att_engine *engine;
    att_error ignored;
    att_description d = {0};
    if (server_engine(r->server, &engine, &ignored) == ATT_OK) {
        att_engine_describe(engine, &d);
    }
    bytes_text(b, "{\"version\":");
    bytes_string(b, d.version);
    bytes_text(b, ",\"model\":");
    bytes_string(b, d.model_name);
    bytes_text(b, ",\"model_sha256\":");
    bytes_string(b, d.model_hash);
    bytes_text(b, ",\"lexicon_sha256\":");
    bytes_string(b, d.lexicon_hash);
    bytes_text(b, ",\"knowledge_sha256\":");
    bytes_string(b, d.knowledge_hash);
    bytes_text(b, "}");
}

static void reply_explained(struct request *r, const att_document *document, uint64_t start, uint64_t end) {
    uint32_t count = att_document_count(document, ATT_LAYER_EVENTS);
    for (uint32_t i = 0; i < count; i++) {
        att_event event;
        char id[16];
        att_error error = {0};
        att_document_event(document, i, &event);
        if (event.anchor.start != start || event.anchor.end != end) {
            continue;
        }
        snprintf(id, sizeof id, "e%u", i + 1);
        struct bytes *b = reply_begin(r, GIVES_JSON);
        bytes_text(b, "{\"event\":");
        bytes_string(b, r->asked.explain);
        bytes_text(b, ",\"coder\":");
        reply_coder(r, b);
        bytes_text(b, ",\"page\":");
        if (write_explanation(document, id, b, &error) != ATT_OK) {
            reply_failure(r, &error);
            return;
        }
        bytes_text(b, "}\n");
        return;
    }
    reply_error(r, 404, "not-found", "event", "the present model does not find this event");
}

void answer_explain(struct request *r, struct hands *h) {
    uint64_t start, end;
    json_t *article = load_article(r, h);
    att_document *document = NULL;
    if (article != NULL && !find_anchor(article, r->asked.explain, &start, &end)) {
        reply_error(r, 404, "not-found", "event", "the article has no such event");
    } else if (article != NULL) {
        r->reply.status = 0;
        document = code_again(r, h, article);
    }
    if (document != NULL) {
        reply_explained(r, document, start, end);
    }
    att_document_free(document);
    json_decref(article);
    request_ready(r);
}

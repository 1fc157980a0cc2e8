#include <stdlib.h>

#include "base/error.h"
#include "engine/engine.h"
#include "input/input.h"
#include "knowledge/gazetteer.h"

att_status att_worker_new(const att_engine *engine, att_worker **out, att_error *err) {
    *out = calloc(1, sizeof **out);
    if (*out == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a worker");
    }
    (*out)->engine = engine;
    (*out)->resources = engine->resources;
    arena_init(&(*out)->scratch, 0);
    att_status status = gazetteer_open(engine->knowledge, &(*out)->resources.gazetteer, err);
    if (status != ATT_OK) {
        att_worker_free(*out);
        *out = NULL;
    }
    return status;
}

void att_worker_free(att_worker *worker) {
    if (worker != NULL) {
        gazetteer_close(worker->resources.gazetteer);
        arena_free(&worker->scratch);
        free(worker);
    }
}

static att_status read_document(struct att_worker *w, const att_article *article, struct att_document *doc,
                                att_error *err) {
    const struct att_engine *e = w->engine;
    const struct input_limits limits = {.max_text = e->max_text, .with_title = e->with_title};
    TRY(input_read(&doc->d, article, &limits, err));
    TRY(engine_stages(w, &doc->d, err));
    if (!points_init(&doc->points, &doc->d.arena, doc->d.text, doc->d.text_len)) {
        return fail(err, ATT_NO_MEMORY, "no memory for the article");
    }
    return ATT_OK;
}

att_status att_worker_read(att_worker *worker, const att_article *article, att_document **out, att_error *err) {
    return engine_read_given(worker, article, NULL, out, err);
}

att_status engine_read_given(att_worker *worker, const att_article *article, const struct given *given,
                             att_document **out, att_error *err) {
    *out = NULL;
    struct att_document *doc = calloc(1, sizeof *doc);
    if (doc == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a document");
    }
    document_init(&doc->d, ENGINE_DOCUMENT + ENGINE_DOCUMENT_FOR_A_BYTE * worker->engine->max_text);
    doc->engine = worker->engine;
    doc->d.given = given;
    att_status status = read_document(worker, article, doc, err);
    arena_free(&worker->scratch); /* memory that one long article took is not kept for all that follow */
    arena_init(&worker->scratch, 0);
    if (status != ATT_OK) {
        att_document_free(doc);
        return status;
    }
    *out = doc;
    return ATT_OK;
}

void att_document_free(att_document *document) {
    if (document != NULL) {
        document_free(&document->d);
        free(document);
    }
}

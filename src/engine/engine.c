#include "engine/engine.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "engine/paths.h"
#include "knowledge/knowledge.h"
#include "knowledge/lexicon.h"
#include "nn/network.h"

#ifndef ATTACHE_VERSION
#define ATTACHE_VERSION "0.1.0"
#endif

const char *att_version(void) {
    return ATTACHE_VERSION;
}

static att_status open_lexicon(struct att_engine *e, const att_options *o, att_error *err) {
    const char *path;
    TRY(paths_find(&e->arena, RESOURCE_LEXICON, o->lexicon, &path, err));
    const char **paths = arena_array(&e->arena, o->extra_count + 1, sizeof *paths);
    if (paths == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the engine");
    }
    paths[0] = path;
    for (size_t i = 0; i < o->extra_count; i++) {
        paths[i + 1] = o->extra[i];
    }
    TRY(lexicon_open(paths, (uint32_t)o->extra_count + 1, &e->lexicon, err));
    e->description.lexicon_path = path;
    e->description.lexicon_hash = lexicon_hash(e->lexicon);
    return ATT_OK;
}

static att_status open_all(struct att_engine *e, const att_options *o, att_error *err) {
    TRY(paths_find(&e->arena, RESOURCE_MODEL, o->model, &e->description.model_path, err));
    TRY(network_open(e->description.model_path, &e->net, err));
    e->description.model_name = network_name(e->net);
    e->description.model_hash = network_hash(e->net);
    TRY(open_lexicon(e, o, err));
    TRY(paths_find(&e->arena, RESOURCE_KNOWLEDGE, o->knowledge, &e->description.knowledge_path, err));
    TRY(knowledge_open(e->description.knowledge_path, &e->knowledge, err));
    e->description.knowledge_hash = knowledge_hash(e->knowledge);
    return ATT_OK;
}

static const char *keep(struct arena *a, const char *s) {
    return s != NULL ? arena_copy(a, s, strlen(s)) : "";
}

static const char *short_hash(struct arena *a, const char *hash) {
    return arena_format(a, "%.*s", ENGINE_SHORT_HASH, hash);
}

/* Paths that the caller lent are copied; what a record says of its coder is put together. */
static att_status describe(struct att_engine *e, att_error *err) {
    att_description *d = &e->description;
    d->version = att_version();
    d->model_path = keep(&e->arena, d->model_path);
    d->lexicon_path = keep(&e->arena, d->lexicon_path);
    d->knowledge_path = keep(&e->arena, d->knowledge_path);
    d->model_name = d->model_name != NULL ? d->model_name : "";
    d->model_hash = d->model_hash != NULL ? d->model_hash : "";
    d->lexicon_hash = d->lexicon_hash != NULL ? d->lexicon_hash : "";
    d->knowledge_hash = d->knowledge_hash != NULL ? d->knowledge_hash : "";
    e->coder.version = d->version;
    e->coder.model =
        e->net == NULL ? "" : arena_format(&e->arena, "%s %.*s", d->model_name, ENGINE_SHORT_HASH, d->model_hash);
    e->coder.lexicon = short_hash(&e->arena, d->lexicon_hash);
    e->coder.knowledge = short_hash(&e->arena, d->knowledge_hash);
    bool whole = d->model_path != NULL && d->lexicon_path != NULL && d->knowledge_path != NULL &&
                 e->coder.model != NULL && e->coder.lexicon != NULL && e->coder.knowledge != NULL;
    return whole ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the engine");
}

att_status att_engine_open(const att_options *options, att_engine **out, att_error *err) {
    static const att_options defaults = {0};
    const att_options *o = options != NULL ? options : &defaults;
    *out = NULL;
    struct att_engine *e = calloc(1, sizeof *e);
    if (e == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the engine");
    }
    arena_init(&e->arena, 0);
    e->max_text = o->max_text == 0 ? ENGINE_MAX_TEXT : o->max_text < ENGINE_MOST_TEXT ? o->max_text : ENGINE_MOST_TEXT;
    /* Who says how many bytes means no other limit; 0 is none for the text stage. */
    e->max_tokens = o->max_tokens > 0 ? o->max_tokens : o->max_text > 0 ? 0 : ENGINE_MAX_TOKENS;
    e->with_title = o->with_title != 0;
    e->text_only = o->text_only != 0;
    e->offsets = o->offsets;
    att_status status = e->text_only ? ATT_OK : open_all(e, o, err);
    if (status == ATT_OK) {
        status = describe(e, err);
    }
    if (status != ATT_OK) {
        att_engine_close(e);
        return status;
    }
    e->resources = (struct resources){.net = e->net, .lexicon = e->lexicon, .knowledge = e->knowledge};
    *out = e;
    return ATT_OK;
}

void att_engine_close(att_engine *e) {
    if (e == NULL) {
        return;
    }
    if (e->net != NULL) {
        network_close(e->net);
    }
    if (e->lexicon != NULL) {
        lexicon_close(e->lexicon);
    }
    if (e->knowledge != NULL) {
        knowledge_close(e->knowledge);
    }
    arena_free(&e->arena);
    free(e);
}

void att_engine_describe(const att_engine *engine, att_description *out) {
    *out = engine->description;
}

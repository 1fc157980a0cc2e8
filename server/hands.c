#include "server/hands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "server/clock.h"

/* As of a day: so long the copy that was made for one request serves the next that asks for the same; then it is freed. */
#define PAST_SECONDS 60
/* What the engine lacked is looked for again after so long. */
#define ENGINE_SECONDS 5
/* Coding fills a processor for long; whoever reads goes before it, but does not starve it. */
#define CODE_NICE 4

struct hands {
    struct server *server;
    enum pool_name pool;
    att_store *store, *past; /* past: as of a day, or as known on a time */
    char past_of[128];
    double past_since;
    att_worker *worker;
};

/* ---- pools ------------------------------------------------------------------------------------------------------- */

static void *hands_new(void *context, int kind) {
    struct hands *h = calloc(1, sizeof *h);
    if (h != NULL) {
        h->server = context;
        h->pool = (enum pool_name)kind;
    }
    return h;
}

static void hands_rest(void *hands) {
    struct hands *h = hands;
    if (h->past != NULL && seconds_now() - h->past_since > PAST_SECONDS) { /* it takes the store's size in memory */
        att_store_close(h->past);
        h->past = NULL;
    }
}

static void hands_free(void *hands) {
    struct hands *h = hands;
    att_store_close(h->store);
    att_store_close(h->past);
    att_worker_free(h->worker);
    free(h);
}

bool pools_start(struct server *s) {
    const struct pool_plan plans[POOLS] = {
        [POOL_ASK] = {.threads = 4, .most = 128},
        [POOL_STREAM] = {.threads = 4, .most = 8},
        [POOL_PAST] = {.threads = 1, .most = 4},
        [POOL_WRITE] = {.threads = 1, .most = 32},
        [POOL_CODE] = {.threads = s->options.coders, .most = 32, .nice = CODE_NICE},
    };
    for (int i = 0; i < POOLS; i++) {
        struct pool_plan plan = plans[i];
        plan.begin = hands_new;
        plan.rest = hands_rest;
        plan.end = hands_free;
        plan.context = s;
        plan.kind = i;
        plan.rest_seconds = PAST_SECONDS;
        if (!pool_start(&s->pools[i], &plan)) {
            return false;
        }
    }
    return true;
}

bool pools_stop(struct server *s, double seconds) {
    double until = seconds_now() + seconds;
    bool all = true;
    for (int i = 0; i < POOLS; i++) {
        pool_close(&s->pools[i]);
    }
    for (int i = 0; i < POOLS; i++) {
        all = pool_stop(&s->pools[i], until - seconds_now()) && all;
    }
    return all;
}

/* ---- what a thread works with ------------------------------------------------------------------------------------ */

/* The store as it was: made in memory, kept a while for who asks for the same again. */
static att_store *past_store(struct hands *h, const struct asked *asked, att_error *err) {
    char of[sizeof h->past_of];
    snprintf(of, sizeof of, "%.40s %.60s", asked->as_of != NULL ? asked->as_of : "-",
             asked->known_on != NULL ? asked->known_on : "-");
    if (h->past != NULL && strcmp(of, h->past_of) == 0 && seconds_now() - h->past_since < PAST_SECONDS) {
        return h->past;
    }
    att_store_close(h->past);
    h->past = NULL;
    att_store_options o = {.read_only = 1, .as_of = asked->as_of, .known_on = asked->known_on};
    if (att_store_open(h->server->options.store, &o, &h->past, err) != ATT_OK) {
        return NULL;
    }
    memcpy(h->past_of, of, sizeof of);
    h->past_since = seconds_now();
    return h->past;
}

att_store *hands_store(struct hands *h, struct request *r) {
    att_error error = {0};
    att_store *store = h->store;
    if (h->pool == POOL_WRITE) {
        return h->server->writer;
    }
    if (r->asked.as_of != NULL || r->asked.known_on != NULL) {
        store = past_store(h, &r->asked, &error);
    } else if (store == NULL) {
        att_store_options o = {.read_only = 1};
        if (att_store_open(h->server->options.store, &o, &h->store, &error) != ATT_OK) {
            h->store = NULL;
        }
        store = h->store;
    }
    if (store == NULL) {
        reply_failure(r, &error);
    }
    return store;
}

att_status server_engine(struct server *s, att_engine **out, att_error *err) {
    att_status status = ATT_OK;
    pthread_mutex_lock(&s->opening);
    double now = seconds_now();
    if (s->engine == NULL && s->engine_failed > 0 && now - s->engine_failed < ENGINE_SECONDS) {
        *err = s->engine_error;
        status = err->status;
    } else if (s->engine == NULL) {
        status = att_engine_open(&s->options.engine, &s->engine, err);
        if (status != ATT_OK) {
            s->engine = NULL;
            s->engine_failed = now;
            s->engine_error = *err;
        }
    }
    *out = s->engine;
    pthread_mutex_unlock(&s->opening);
    return status;
}

att_worker *hands_worker(struct hands *h, att_error *err) {
    att_engine *engine;
    if (h->worker == NULL && server_engine(h->server, &engine, err) == ATT_OK &&
        att_worker_new(engine, &h->worker, err) != ATT_OK) {
        h->worker = NULL;
    }
    return h->worker;
}

att_status end_batch(att_store *store, att_status status, att_error *err) {
    att_error ignored;
    att_status ended = att_store_commit(store, status == ATT_OK ? err : &ignored);
    return status == ATT_OK ? ended : status;
}

/* Threads that work on requests, each pool with a queue of its own, so that what takes long keeps nobody else waiting. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "server/service.h"

/* As of a day: so long the copy that was made for one request serves the next that asks for the same. */
#define PAST_SECONDS 60
/* What the engine lacked is looked for again after so long. */
#define ENGINE_SECONDS 5

static const struct {
    const char *name;
    unsigned threads, most; /* 0 threads: as many as coders; most: requests that wait */
} plan[POOLS] = {
    [POOL_ASK] = {"ask", 4, 128},    [POOL_STREAM] = {"stream", 4, 8}, [POOL_PAST] = {"past", 1, 4},
    [POOL_WRITE] = {"write", 1, 32}, [POOL_CODE] = {"code", 0, 32},
};

static void drop_hands(struct hands *h) {
    att_store_close(h->store);
    att_store_close(h->past);
    att_worker_free(h->worker);
}

static void *work(void *context) {
    struct pool *p = context;
    struct hands hands = {.server = p->server, .pool = p};
    pthread_mutex_lock(&p->lock);
    for (;;) {
        while (p->first == NULL && !p->stopping) {
            p->idle++;
            pthread_cond_wait(&p->work, &p->lock);
            p->idle--;
        }
        if (p->stopping) {
            break;
        }
        struct request *r = p->first;
        p->first = r->next;
        p->last = p->first != NULL ? p->last : NULL;
        p->waiting--;
        pthread_mutex_unlock(&p->lock);
        r->task(r, &hands);
        pthread_mutex_lock(&p->lock);
    }
    p->threads--;
    pthread_cond_broadcast(&p->work);
    pthread_mutex_unlock(&p->lock);
    drop_hands(&hands);
    return NULL;
}

bool pools_start(struct server *s) {
    for (int i = 0; i < POOLS; i++) {
        struct pool *p = &s->pools[i];
        unsigned threads = plan[i].threads > 0 ? plan[i].threads : s->options.coders;
        *p = (struct pool){.server = s, .name = plan[i].name, .most = plan[i].most};
        pthread_mutex_init(&p->lock, NULL);
        pthread_condattr_t attributes;
        pthread_condattr_init(&attributes);
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
        pthread_cond_init(&p->work, &attributes);
        pthread_condattr_destroy(&attributes);
        for (unsigned k = 0; k < threads && k < sizeof p->thread / sizeof *p->thread; k++) {
            pthread_mutex_lock(&p->lock);
            bool made = pthread_create(&p->thread[k], NULL, work, p) == 0;
            p->threads += made;
            pthread_mutex_unlock(&p->lock);
            if (!made) {
                return false;
            }
        }
    }
    return true;
}

static bool put(struct pool *p, struct request *r, task *work_on, bool whatever) {
    pthread_mutex_lock(&p->lock);
    bool fits = !p->stopping && (whatever || p->waiting < p->most + p->idle);
    if (fits) {
        r->task = work_on;
        r->next = NULL;
        *(p->last != NULL ? &p->last->next : &p->first) = r;
        p->last = r;
        p->waiting++;
        pthread_cond_signal(&p->work);
    }
    pthread_mutex_unlock(&p->lock);
    return fits;
}

bool pool_submit(struct pool *p, struct request *r, task *work_on) {
    return put(p, r, work_on, false);
}

static void turn_away(struct request *r) {
    if (atomic_load(&r->ready)) {
        pipe_end(&r->pipe, false); /* in the midst of a stream */
        request_release(r);
    } else {
        r->reply.close = true;
        reply_error(r, 503, "stopping", NULL, "the service is about to end");
        request_ready(r);
    }
}

void pool_again(struct pool *p, struct request *r, task *work_on) {
    if (!put(p, r, work_on, true)) {
        turn_away(r);
    }
}

bool pools_stop(struct server *s, double seconds) {
    struct timespec until;
    bool all = true;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += (time_t)seconds + 1;
    for (int i = 0; i < POOLS; i++) {
        struct pool *p = &s->pools[i];
        pthread_mutex_lock(&p->lock);
        p->stopping = true;
        struct request *left = p->first;
        p->first = p->last = NULL;
        pthread_cond_broadcast(&p->work);
        pthread_mutex_unlock(&p->lock);
        while (left != NULL) {
            struct request *r = left;
            left = r->next;
            turn_away(r);
        }
    }
    for (int i = 0; i < POOLS; i++) {
        struct pool *p = &s->pools[i];
        pthread_mutex_lock(&p->lock);
        while (p->threads > 0 && pthread_cond_timedwait(&p->work, &p->lock, &until) == 0) {
        }
        all = all && p->threads == 0;
        pthread_mutex_unlock(&p->lock);
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
    strcpy(h->past_of, of);
    h->past_since = seconds_now();
    return h->past;
}

att_store *hands_store(struct hands *h, struct request *r) {
    att_error error = {0};
    att_store *store = h->store;
    if (h->pool == &h->server->pools[POOL_WRITE]) {
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

/* One thread looks whether another has committed to the store, asks what is new for each listener, and puts
 * it into the listener's pipe; a listener holds no thread. Who is far behind is told page by page, as fast as it takes them.
 *
 * The store's clock says since when to ask the next time: that second included, so what was told already is known by its hash.
 * After a reconnection the changes of one second may come again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "server/ask.h"
#include "server/clock.h"
#include "server/hands.h"
#include "server/live.h"
#include "server/tasks.h"

#define MOST_LISTENERS 64
#define HEARTBEAT_SECONDS 15
#define STUCK_SECONDS 60 /* whoever takes nothing for so long is let go */
#define MOST_TOLD 65536
#define PAGE_ROWS 500

struct listener {
    struct listener *next;
    struct request *request;
    char since[24], clock[24]; /* clock: where the next question begins, once this one has been told to its end */
    char *after;               /* the page that is being told; NULL: the first */
    uint64_t *told;            /* hashes of what it was told, in a ring */
    size_t told_count, told_capacity, told_at;
    bool behind; /* there is more than its pipe could take, or it was never asked for */
    double beat, moved;
};

struct live {
    pthread_mutex_t lock; /* guards what follows; never held while the store is asked */
    pthread_cond_t changed;
    pthread_t thread;
    bool running;
    struct listener *coming;
    unsigned count;
};

static void listener_free(void *own) {
    struct listener *l = own;
    free(l->after);
    free(l->told);
    free(l);
}

static void tell_time(time_t when, char out[24]) {
    struct tm utc;
    gmtime_r(&when, &utc);
    strftime(out, 24, "%Y-%m-%dT%H:%M:%SZ", &utc);
}

/* ---- what was told ----------------------------------------------------------------------------------------------- */

/* A row's identity: its change, date, was, now and key, which stand first; its counts may grow. */
static uint64_t hash_row(const char *row, size_t len) {
    const char *kind = strstr(row, ",\"kind\":");
    size_t n = kind != NULL && (size_t)(kind - row) < len ? (size_t)(kind - row) : len;
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < n; i++) {
        h = (h ^ (unsigned char)row[i]) * 1099511628211u;
    }
    return h;
}

static bool was_told(const struct listener *l, uint64_t hash) {
    for (size_t i = 0; i < l->told_count; i++) {
        if (l->told[i] == hash) {
            return true;
        }
    }
    return false;
}

static void note_told(struct listener *l, uint64_t hash) {
    if (l->told_count == l->told_capacity && l->told_capacity < MOST_TOLD) {
        size_t capacity = l->told_capacity == 0 ? 64 : l->told_capacity * 2;
        uint64_t *grown = realloc(l->told, capacity * sizeof *grown);
        if (grown != NULL) {
            l->told = grown;
            l->told_capacity = capacity;
        }
    }
    if (l->told_count < l->told_capacity) {
        l->told[l->told_count++] = hash;
    } else if (l->told_count > 0) {
        l->told[l->told_at++ % l->told_count] = hash;
    }
}

/* ---- telling ----------------------------------------------------------------------------------------------------- */

/* False: its client does not read, or not yet. */
static bool tell_row(struct request *r, const char *row, size_t len) {
    struct bytes event = {0};
    bytes_text(&event, "event: change\ndata: ");
    bytes_add(&event, row, len);
    bytes_text(&event, "\n\n");
    bool told = !event.failed && pipe_offer(&r->pipe, event.at, event.len);
    bytes_free(&event);
    return told;
}

/* False: its pipe is full. */
static bool tell_rows(struct listener *l, const char *rows) {
    for (const char *row = rows, *end; row != NULL && (end = strchr(row, '\n')) != NULL; row = end + 1) {
        uint64_t hash = hash_row(row, (size_t)(end - row));
        if (was_told(l, hash)) {
            continue;
        }
        if (!tell_row(l->request, row, (size_t)(end - row))) {
            return false;
        }
        note_told(l, hash);
        l->moved = seconds_now();
    }
    return true;
}

/* The next page of what is new; false: it is to be asked for again. */
static bool tell_page(struct listener *l, att_store *store) {
    struct bytes rows = {0};
    struct told told;
    att_error error = {0};
    att_question q = l->request->asked.question;
    q.verb = "changes";
    q.since = l->since;
    q.limit = PAGE_ROWS;
    q.after = l->after;
    bool first = l->after == NULL;
    bool whole = ask_store(store, &q, bytes_sink, &rows, &told, &error) == ATT_OK && tell_rows(l, rows.at);
    bytes_free(&rows);
    if (whole) {
        if (first) {
            snprintf(l->clock, sizeof l->clock, "%.23s", told.clock);
        }
        free(l->after);
        l->after = told.has_next ? strdup(told.next) : NULL;
    }
    return whole;
}

static void tell_news(struct listener *l, att_store *store) {
    char id[64];
    bool whole;
    do {
        whole = tell_page(l, store);
    } while (whole && l->after != NULL);
    l->behind = !whole;
    if (!whole) {
        return;
    }
    if (strcmp(l->clock, l->since) > 0) { /* never further back than was asked for */
        memcpy(l->since, l->clock, sizeof l->since);
    }
    snprintf(id, sizeof id, "id: %s\n\n", l->since);
    pipe_offer(&l->request->pipe, id, strlen(id));
}

/* Whether it is still there. */
static bool serve(struct listener *l, att_store *store, bool changed) {
    struct pipe *pipe = &l->request->pipe;
    double clock = seconds_now();
    if (store != NULL && (changed || l->behind)) {
        tell_news(l, store);
    }
    if (clock - l->beat > HEARTBEAT_SECONDS) {
        l->beat = clock;
        if (pipe_offer(pipe, ":\n\n", 3)) {
            l->moved = clock;
        }
    }
    return !pipe_broken(pipe) && clock - l->moved < STUCK_SECONDS;
}

/* ---- the thread -------------------------------------------------------------------------------------------------- */

/* By the store's own number, not by its files' times: whoever commits writes first and lets it be seen later, and a look between
 * the two would take for told what nobody could read yet. True also where the number cannot be had: who asks then hears why. */
static bool has_changed(att_store *store, int64_t *last) {
    int64_t now;
    bool changed = att_store_data_version(store, &now, NULL) != ATT_OK || now != *last;
    *last = now;
    return changed;
}

/* Those that are left; the others are let go. */
static struct listener *serve_all(struct server *s, struct listener *all, att_store *store, bool changed) {
    struct listener **at = &all;
    while (*at != NULL && !atomic_load(&s->stopping)) {
        struct listener *l = *at;
        if (serve(l, store, changed)) {
            at = &l->next;
        } else {
            *at = l->next;
            pthread_mutex_lock(&s->live->lock);
            s->live->count--;
            pthread_mutex_unlock(&s->live->lock);
            metrics_listeners(&s->metrics, -1);
            stream_end(l->request, false);
        }
    }
    return all;
}

/* With the lock: those that have come before all others. */
static struct listener *take_coming(struct live *live, struct listener *all) {
    while (live->coming != NULL) {
        struct listener *l = live->coming;
        live->coming = l->next;
        l->next = all;
        all = l;
    }
    return all;
}

static void *watch(void *context) {
    struct server *s = context;
    struct live *live = s->live;
    struct listener *all = NULL;
    att_store *store = NULL;
    int64_t last = 0;
    pthread_mutex_lock(&live->lock);
    while (live->running) {
        all = take_coming(live, all);
        pthread_mutex_unlock(&live->lock);
        if (all != NULL) {
            att_error ignored;
            const att_store_options o = {.read_only = 1};
            if (store == NULL && att_store_open(s->options.store, &o, &store, &ignored) != ATT_OK) {
                store = NULL;
            }
            all = serve_all(s, all, store, store != NULL && has_changed(store, &last));
        }
        pthread_mutex_lock(&live->lock);
        const struct timespec until = seconds_from_now(1);
        while (live->running && live->coming == NULL &&
               pthread_cond_timedwait(&live->changed, &live->lock, &until) == 0) {
        }
    }
    all = take_coming(live, all);
    pthread_mutex_unlock(&live->lock);
    while (all != NULL) {
        struct listener *l = all;
        all = l->next;
        stream_end(l->request, true);
    }
    att_store_close(store);
    return NULL;
}

bool live_start(struct server *s) {
    struct live *live = calloc(1, sizeof *live);
    if (live == NULL) {
        return false;
    }
    pthread_mutex_init(&live->lock, NULL);
    condition_init(&live->changed);
    s->live = live;
    pthread_mutex_lock(&live->lock); /* the thread looks at it at once */
    live->running = true;
    live->running = pthread_create(&live->thread, NULL, watch, s) == 0;
    bool runs = live->running;
    pthread_mutex_unlock(&live->lock);
    return runs;
}

void live_stop(struct server *s) {
    struct live *live = s->live;
    if (live == NULL) {
        return;
    }
    pthread_mutex_lock(&live->lock);
    bool running = live->running;
    live->running = false;
    pthread_cond_broadcast(&live->changed);
    pthread_mutex_unlock(&live->lock);
    if (running) {
        pthread_join(live->thread, NULL);
    }
}

void live_free(struct live *live) {
    if (live != NULL) {
        pthread_cond_destroy(&live->changed);
        pthread_mutex_destroy(&live->lock);
        free(live);
    }
}

/* ---- coming ------------------------------------------------------------------------------------------------------ */

static bool join(struct request *r) {
    struct live *live = r->server->live;
    struct listener *l = r->own;
    pthread_mutex_lock(&live->lock);
    bool fits = live->running && live->count < MOST_LISTENERS;
    if (fits) {
        stream_begin(r, GIVES_EVENTS);
        pipe_offer(&r->pipe, "retry: 5000\n:\n\n", 15);
        l->next = live->coming;
        live->coming = l;
        live->count++;
        metrics_listeners(&r->server->metrics, 1);
        pthread_cond_broadcast(&live->changed);
    }
    pthread_mutex_unlock(&live->lock);
    return fits;
}

/* Asked once here, so that what is wrong with the question is answered as an error. */
static bool try_question(struct request *r, struct hands *h) {
    struct bytes rows = {0};
    struct told told;
    att_error error = {0};
    att_question q = r->asked.question;
    att_store *store = hands_store(h, r);
    q.verb = "changes";
    q.limit = 1;
    q.since = ((struct listener *)r->own)->since;
    att_status status = store != NULL ? ask_store(store, &q, bytes_sink, &rows, &told, &error) : ATT_IO;
    bytes_free(&rows);
    if (store != NULL && status != ATT_OK) {
        reply_failure(r, &error);
    }
    return status == ATT_OK;
}

/* What has no sense in a list that goes on; NULL: there is none of it. */
static const char *unfit(const struct asked *a) {
    const att_question *q = &a->question;
    return a->as_of != NULL      ? "as-of"
           : a->known_on != NULL ? "known-on"
           : q->limit > 0        ? "limit"
           : q->after != NULL    ? "cursor"
           : q->order != NULL    ? "order"
           : q->count            ? "count"
                                 : NULL;
}

static struct listener *make_listener(struct request *r) {
    struct listener *l = calloc(1, sizeof *l);
    const char *since = r->last_event[0] != '\0' ? r->last_event : r->asked.question.since;
    r->own = l;
    r->free_own = listener_free;
    if (l == NULL) {
        reply_error(r, 503, "no-memory", NULL, "no memory to listen with");
        return NULL;
    }
    l->request = r;
    tell_time(time(NULL), l->since);
    if (since != NULL) {
        snprintf(l->since, sizeof l->since, "%.23s", since); /* a longer one is no time: the store says so */
    }
    l->beat = l->moved = seconds_now();
    l->behind = true;
    return l;
}

static void listen_to(struct request *r, struct hands *h) {
    const char *field = unfit(&r->asked);
    if (field != NULL) {
        reply_error(r, 400, "bad-parameter", field, "%s has no sense for events as they come", field);
    } else if (make_listener(r) != NULL && try_question(r, h)) {
        if (r->head) {
            reply_begin(r, GIVES_EVENTS);
        } else if (join(r)) {
            return;
        } else {
            r->reply.retry = 30;
            reply_error(r, 503, "busy", NULL, "%d clients listen to changes already", MOST_LISTENERS);
        }
    }
    request_ready(r);
}

void answer_changes(struct request *r, struct hands *h) {
    if (r->gives == GIVES_EVENTS) {
        listen_to(r, h);
    } else if (r->asked.question.since == NULL) {
        reply_error(r, 400, "bad-parameter", "since", "since is missing");
        request_ready(r);
    } else {
        answer_list(r, h);
    }
}

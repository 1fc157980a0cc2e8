/* Who listens to changes. One thread looks whether the store's files have changed, asks what is new for each listener, and puts
 * it into the listener's pipe; a listener holds no thread.
 *
 * The store's clock says since when to ask the next time: that second included, so what was told already is known by its hash.
 * After a reconnection the changes of one second may come again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "server/ask.h"
#include "server/tasks.h"

#define MOST_LISTENERS 64
#define HEARTBEAT_SECONDS 15
#define STUCK_SECONDS 60 /* whoever takes nothing for so long is let go */
#define MOST_TOLD 65536

struct listener {
    char since[24];
    uint64_t *told; /* hashes of what it was told, in a ring */
    size_t told_count, told_capacity, told_at;
    bool behind; /* there is more than its pipe could take, or it was never asked for */
    double beat, moved;
};

struct live {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    pthread_t thread;
    bool running;
    struct request *first; /* by next */
    unsigned count;
};

void listener_free(struct listener *l) {
    if (l != NULL) {
        free(l->told);
        free(l);
    }
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

static void tell_news(struct request *r, att_store *store) {
    struct listener *l = r->listener;
    struct bytes rows = {0};
    struct told told;
    att_error error = {0};
    char id[64];
    att_question q = r->asked.question;
    q.verb = "changes";
    q.since = l->since;
    bool whole = ask_store(store, &q, bytes_sink, &rows, &told, &error) == ATT_OK;
    for (char *row = rows.at, *end; whole && row != NULL && (end = strchr(row, '\n')) != NULL; row = end + 1) {
        uint64_t hash = hash_row(row, (size_t)(end - row));
        if (!was_told(l, hash)) {
            whole = tell_row(r, row, (size_t)(end - row));
            if (whole) {
                note_told(l, hash);
                l->moved = seconds_now();
            }
        }
    }
    bytes_free(&rows);
    l->behind = !whole;
    if (whole && told.clock[0] != '\0' &&
        strcmp(told.clock, l->since) > 0) { /* never further back than was asked for */
        snprintf(l->since, sizeof l->since, "%.23s", told.clock);
    }
    if (whole) {
        snprintf(id, sizeof id, "id: %s\n\n", l->since);
        pipe_offer(&r->pipe, id, strlen(id));
    }
}

/* Whether it is still there. */
static bool serve(struct request *r, att_store *store, bool changed) {
    struct listener *l = r->listener;
    double clock = seconds_now();
    if (store != NULL && (changed || l->behind)) {
        tell_news(r, store);
    }
    if (clock - l->beat > HEARTBEAT_SECONDS) {
        l->beat = clock;
        if (pipe_offer(&r->pipe, ":\n\n", 3)) {
            l->moved = clock;
        }
    }
    return !pipe_broken(&r->pipe) && clock - l->moved < STUCK_SECONDS;
}

/* ---- the thread -------------------------------------------------------------------------------------------------- */

struct look {
    struct timespec file, wal;
    off_t file_size, wal_size;
};

static bool look_again(const struct server *s, struct look *last) {
    struct look now;
    struct stat st;
    char path[4096];
    memset(&now, 0, sizeof now); /* it is compared as bytes */
    if (stat(s->options.store, &st) == 0) {
        now.file = st.st_mtim;
        now.file_size = st.st_size;
    }
    snprintf(path, sizeof path, "%s-wal", s->options.store);
    if (stat(path, &st) == 0) {
        now.wal = st.st_mtim;
        now.wal_size = st.st_size;
    }
    bool changed = memcmp(&now, last, sizeof now) != 0;
    *last = now;
    return changed;
}

static void serve_all(struct server *s, att_store *store, bool changed) {
    struct live *live = s->live;
    struct request **at = &live->first;
    while (*at != NULL) {
        struct request *r = *at;
        if (serve(r, store, changed)) {
            at = &r->next;
        } else {
            *at = r->next;
            live->count--;
            metrics_listeners(&s->metrics, -1);
            stream_end(r, false);
        }
    }
}

static void *watch(void *context) {
    struct server *s = context;
    struct live *live = s->live;
    struct look look;
    att_store *store = NULL;
    memset(&look, 0, sizeof look);
    pthread_mutex_lock(&live->lock);
    while (live->running) {
        struct timespec until;
        if (live->first != NULL) {
            att_error ignored;
            const att_store_options o = {.read_only = 1};
            if (store == NULL && att_store_open(s->options.store, &o, &store, &ignored) != ATT_OK) {
                store = NULL;
            }
            serve_all(s, store, look_again(s, &look));
        }
        clock_gettime(CLOCK_MONOTONIC, &until);
        until.tv_sec += 1;
        pthread_cond_timedwait(&live->changed, &live->lock, &until);
    }
    while (live->first != NULL) {
        struct request *r = live->first;
        live->first = r->next;
        stream_end(r, true);
    }
    pthread_mutex_unlock(&live->lock);
    att_store_close(store);
    return NULL;
}

bool live_start(struct server *s) {
    struct live *live = calloc(1, sizeof *live);
    if (live == NULL) {
        return false;
    }
    pthread_condattr_t attributes;
    pthread_mutex_init(&live->lock, NULL);
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&live->changed, &attributes);
    pthread_condattr_destroy(&attributes);
    s->live = live;
    live->running = true;
    live->running = pthread_create(&live->thread, NULL, watch, s) == 0;
    return live->running;
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

/* ---- coming ------------------------------------------------------------------------------------------------------ */

static bool join(struct request *r) {
    struct live *live = r->server->live;
    pthread_mutex_lock(&live->lock);
    bool fits = live->running && live->count < MOST_LISTENERS;
    if (fits) {
        stream_begin(r, GIVES_EVENTS);
        pipe_offer(&r->pipe, "retry: 5000\n:\n\n", 15);
        r->next = live->first;
        live->first = r;
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
    q.since = r->listener->since;
    att_status status = store != NULL ? ask_store(store, &q, bytes_sink, &rows, &told, &error) : ATT_IO;
    bytes_free(&rows);
    if (store != NULL && status != ATT_OK) {
        reply_failure(r, &error);
    }
    return status == ATT_OK;
}

static void listen_to(struct request *r, struct hands *h) {
    struct listener *l = calloc(1, sizeof *l);
    const char *since = r->last_event[0] != '\0' ? r->last_event : r->asked.question.since;
    r->listener = l;
    if (l == NULL) {
        reply_error(r, 503, "no-memory", NULL, "no memory to listen with");
        request_ready(r);
        return;
    }
    tell_time(time(NULL), l->since);
    if (since != NULL) {
        snprintf(l->since, sizeof l->since, "%.23s", since); /* a longer one is no time: the store says so */
    }
    l->beat = l->moved = seconds_now();
    l->behind = true;
    if (!try_question(r, h)) {
        request_ready(r);
    } else if (!join(r)) {
        r->reply.retry = 30;
        reply_error(r, 503, "busy", NULL, "%d clients listen to changes already", MOST_LISTENERS);
        request_ready(r);
    }
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

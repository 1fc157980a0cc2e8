#include "server/pipe.h"

#include <string.h>

#include "server/clock.h"

void pipe_init(struct pipe *p, const struct mhd *mhd, void *of) {
    *p = (struct pipe){.mhd = mhd, .of = of};
    pthread_mutex_init(&p->lock, NULL);
    condition_init(&p->taken);
}

void pipe_free(struct pipe *p) {
    bytes_free(&p->bytes);
    pthread_cond_destroy(&p->taken);
    pthread_mutex_destroy(&p->lock);
}

/* With the lock: wakes the reader. */
static void wake(struct pipe *p) {
    if (p->asleep != NULL) {
        struct MHD_Connection *connection = p->asleep;
        p->asleep = NULL;
        p->mhd->resume_connection(connection);
    }
}

static void put(struct pipe *p, const char *at, size_t len) {
    if (p->at > 0 && p->at == p->bytes.len) {
        p->at = p->bytes.len = 0;
    } else if (p->at > PIPE_MOST / 2) {
        memmove(p->bytes.at, p->bytes.at + p->at, p->bytes.len - p->at);
        p->bytes.len -= p->at;
        p->at = 0;
    }
    bytes_add(&p->bytes, at, len);
    p->broken = p->broken || p->bytes.failed;
    wake(p);
}

static bool is_full(const struct pipe *p) {
    return p->bytes.len - p->at >= PIPE_MOST;
}

bool pipe_write(struct pipe *p, const char *at, size_t len) {
    const struct timespec until = seconds_from_now(PIPE_SECONDS);
    pthread_mutex_lock(&p->lock);
    while (!p->broken && is_full(p)) {
        if (pthread_cond_timedwait(&p->taken, &p->lock, &until) != 0 && is_full(p)) {
            p->broken = true;
            wake(p);
        }
    }
    if (!p->broken) {
        put(p, at, len);
    }
    bool on = !p->broken;
    pthread_mutex_unlock(&p->lock);
    return on;
}

bool pipe_offer(struct pipe *p, const char *at, size_t len) {
    pthread_mutex_lock(&p->lock);
    bool fits = !p->broken && !p->ended && !is_full(p);
    if (fits) {
        put(p, at, len);
    }
    pthread_mutex_unlock(&p->lock);
    return fits;
}

bool pipe_room(struct pipe *p, void (*drained)(void *of)) {
    pthread_mutex_lock(&p->lock);
    bool room = p->broken || !is_full(p);
    p->drained = room ? NULL : drained;
    pthread_mutex_unlock(&p->lock);
    return room;
}

bool pipe_broken(struct pipe *p) {
    pthread_mutex_lock(&p->lock);
    bool broken = p->broken;
    pthread_mutex_unlock(&p->lock);
    return broken;
}

void pipe_end(struct pipe *p, bool whole) {
    pthread_mutex_lock(&p->lock);
    p->ended = true;
    p->whole = whole;
    wake(p);
    pthread_mutex_unlock(&p->lock);
}

static void call_drained(struct pipe *p, bool now) {
    void (*drained)(void *of) = now ? p->drained : NULL;
    if (now) {
        p->drained = NULL;
    }
    pthread_mutex_unlock(&p->lock);
    if (drained != NULL) {
        drained(p->of);
    }
}

ssize_t pipe_read(struct pipe *p, struct MHD_Connection *connection, char *to, size_t most) {
    ssize_t result = 0;
    pthread_mutex_lock(&p->lock);
    size_t len = p->bytes.len - p->at;
    if (p->broken) {
        result = MHD_CONTENT_READER_END_WITH_ERROR;
    } else if (len > 0) {
        len = len < most ? len : most;
        memcpy(to, p->bytes.at + p->at, len);
        p->at += len;
        result = (ssize_t)len;
        pthread_cond_signal(&p->taken);
    } else if (p->ended) {
        result = p->whole ? MHD_CONTENT_READER_END_OF_STREAM : MHD_CONTENT_READER_END_WITH_ERROR;
    } else {
        p->asleep = connection;
        p->mhd->suspend_connection(connection);
    }
    call_drained(p, p->bytes.len - p->at < PIPE_MOST / 2);
    return result;
}

void pipe_close(struct pipe *p) {
    pthread_mutex_lock(&p->lock);
    p->broken = true;
    p->asleep = NULL;
    pthread_cond_broadcast(&p->taken);
    call_drained(p, true);
}

int pipe_sink(void *context, const char *at, size_t len) {
    return !pipe_write(context, at, len);
}

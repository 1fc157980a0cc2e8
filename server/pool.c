#include "server/pool.h"

#include <sys/resource.h>

#include "server/clock.h"

/* With the lock: waits for work, resting now and then. NULL: the pool ends. */
static struct work *take(struct pool *p, void *hands) {
    while (p->first == NULL && !p->stopping) {
        struct timespec until = seconds_from_now(p->plan.rest_seconds);
        p->idle++;
        int ended = pthread_cond_timedwait(&p->work, &p->lock, &until);
        p->idle--;
        if (ended != 0 && p->first == NULL && !p->stopping) {
            pthread_mutex_unlock(&p->lock);
            p->plan.rest(hands);
            pthread_mutex_lock(&p->lock);
        }
    }
    struct work *w = p->stopping ? NULL : p->first;
    if (w != NULL) {
        p->first = w->next;
        p->last = p->first != NULL ? p->last : NULL;
        p->waiting--;
    }
    return w;
}

static void *labour(void *context) {
    struct pool *p = context;
    pthread_mutex_lock(&p->lock);
    void *hands = p->hands[p->started++];
    if (p->plan.nice > 0) {
        setpriority(PRIO_PROCESS, 0, p->plan.nice); /* of this thread alone, on Linux */
    }
    for (struct work *w; (w = take(p, hands)) != NULL;) {
        p->busy++;
        pthread_mutex_unlock(&p->lock);
        w->run(w->of, hands);
        pthread_mutex_lock(&p->lock);
        p->busy--;
    }
    pthread_cond_broadcast(&p->work); /* pool_stop may wait for busy to be 0 */
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

bool pool_start(struct pool *p, const struct pool_plan *plan) {
    *p = (struct pool){.plan = *plan, .made = true};
    pthread_mutex_init(&p->lock, NULL);
    condition_init(&p->work);
    for (unsigned i = 0; i < plan->threads && i < MOST_THREADS; i++) {
        p->hands[i] = plan->begin(plan->context, plan->kind);
        if (p->hands[i] == NULL) {
            return false;
        }
        if (pthread_create(&p->thread[i], NULL, labour, p) != 0) {
            plan->end(p->hands[i]);
            p->hands[i] = NULL;
            return false;
        }
        p->threads++;
    }
    return true;
}

static bool put(struct pool *p, struct work *w, bool whatever) {
    pthread_mutex_lock(&p->lock);
    bool fits = !p->stopping && (whatever || p->waiting < p->plan.most + p->idle);
    if (fits) {
        w->next = NULL;
        *(p->last != NULL ? &p->last->next : &p->first) = w;
        p->last = w;
        p->waiting++;
        pthread_cond_signal(&p->work);
    }
    pthread_mutex_unlock(&p->lock);
    return fits;
}

bool pool_submit(struct pool *p, struct work *w) {
    return put(p, w, false);
}

void pool_again(struct pool *p, struct work *w) {
    if (!put(p, w, true)) {
        w->turn_away(w->of);
    }
}

void pool_close(struct pool *p) {
    if (!p->made) {
        return;
    }
    pthread_mutex_lock(&p->lock);
    p->stopping = true;
    struct work *left = p->first;
    p->first = p->last = NULL;
    p->waiting = 0;
    pthread_cond_broadcast(&p->work);
    pthread_mutex_unlock(&p->lock);
    while (left != NULL) {
        struct work *w = left;
        left = w->next; /* it may be gone when it was turned away */
        w->turn_away(w->of);
    }
}

bool pool_stop(struct pool *p, double seconds) {
    if (!p->made) {
        return true;
    }
    struct timespec until = seconds_from_now(seconds);
    pthread_mutex_lock(&p->lock);
    while (p->busy > 0 && pthread_cond_timedwait(&p->work, &p->lock, &until) == 0) {
    }
    bool all = p->busy == 0;
    pthread_mutex_unlock(&p->lock);
    for (unsigned i = 0; all && i < p->threads; i++) {
        pthread_join(p->thread[i], NULL);
    }
    for (unsigned i = 0; all && i < p->threads; i++) { /* which thread had which does not matter any more */
        p->plan.end(p->hands[i]);
    }
    if (all) {
        pthread_cond_destroy(&p->work);
        pthread_mutex_destroy(&p->lock);
        p->made = false;
    }
    return all;
}

/* Threads that work off a queue. What they work on and with is their owner's. */
#ifndef ATTACHE_SERVER_POOL_H
#define ATTACHE_SERVER_POOL_H

#include <pthread.h>
#include <stdbool.h>

#define MOST_THREADS 16

/* One piece of work; it lies in what it is about, and belongs to the pool from when it is put in until one of the two is called. */
struct work {
    void (*run)(void *of, void *hands);
    void (*turn_away)(void *of); /* instead: the pool ends */
    void *of;
    struct work *next;
};

struct pool_plan {
    unsigned threads, most; /* most: pieces that wait */
    int nice;               /* how far its threads stand back behind others, 0 to 19 */
    /* What each thread works with: made by `begin` (NULL: it cannot be), looked after by `rest` about once in `rest_seconds` while
     * there is nothing to do, freed by `end`. */
    void *(*begin)(void *context, int kind);
    void (*rest)(void *hands);
    void (*end)(void *hands);
    void *context;
    int kind;
    unsigned rest_seconds;
};

struct pool {
    struct pool_plan plan;
    pthread_mutex_t lock;
    pthread_cond_t work;
    struct work *first, *last;
    unsigned waiting, threads, busy, idle, started;
    bool made, stopping;
    void *hands[MOST_THREADS];
    pthread_t thread[MOST_THREADS];
};

/* False: not all threads could be made; end it with pool_stop all the same. */
bool pool_start(struct pool *p, const struct pool_plan *plan);
/* False: the queue is full, or the pool ends. */
bool pool_submit(struct pool *p, struct work *w);
/* Behind all others, whatever the limit: work that goes on. Turned away where the pool ends. */
void pool_again(struct pool *p, struct work *w);
/* Takes no more; what waits is turned away. */
void pool_close(struct pool *p);
/* After pool_close: waits for its threads and frees all; false: one was still busy after `seconds`, and nothing is freed. A pool of
 * zeros that was never started is stopped. */
bool pool_stop(struct pool *p, double seconds);

#endif

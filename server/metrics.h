/* What /metrics tells: counters of requests by route and status, how long they took, what is going on. */
#ifndef ATTACHE_SERVER_METRICS_H
#define ATTACHE_SERVER_METRICS_H

#include <pthread.h>
#include <stdint.h>

#include "server/bytes.h"

#define METRIC_ROUTES 64
#define METRIC_STATUSES 24
#define METRIC_STEPS 12

/* What stands for a route's number. */
struct metric_name {
    const char *method, *path;
};

struct metrics {
    pthread_mutex_t lock;
    struct {
        uint64_t by_status[METRIC_STATUSES];
        uint64_t steps[METRIC_STEPS + 1]; /* the last: longer than all */
        double seconds;
    } routes[METRIC_ROUTES + 1]; /* the last: no route at all */
    uint64_t bytes_sent, articles_coded, words_coded, articles_stored;
    unsigned connections, listeners;
    double started;
};

void metrics_init(struct metrics *m);
/* `route` is its number, METRIC_ROUTES for none. */
void metrics_request(struct metrics *m, unsigned route, int status, double seconds);
void metrics_sent(struct metrics *m, uint64_t bytes);
void metrics_coded(struct metrics *m, uint64_t words);
void metrics_stored(struct metrics *m);
void metrics_connections(struct metrics *m, int more);
void metrics_listeners(struct metrics *m, int more);
/* Prometheus' text format; names[i] for route i, `store_bytes` of the store's files. */
void metrics_write(struct metrics *m, const struct metric_name names[METRIC_ROUTES + 1], uint64_t store_bytes,
                   struct bytes *out);

#endif

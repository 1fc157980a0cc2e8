#include "server/metrics.h"

#include <string.h>

#include "server/clock.h"

static const int statuses[METRIC_STATUSES] = {200, 204, 304, 400, 401, 403, 404, 405, 406, 408,
                                              409, 411, 413, 414, 415, 421, 422, 431, 500, 503};
static const double steps[METRIC_STEPS] = {0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60};

void metrics_init(struct metrics *m) {
    *m = (struct metrics){.started = seconds_now()};
    pthread_mutex_init(&m->lock, NULL);
}

void metrics_request(struct metrics *m, unsigned route, int status, double seconds) {
    size_t i = 0, step = 0;
    while (i + 1 < METRIC_STATUSES && statuses[i] != status) {
        i++;
    }
    while (step < METRIC_STEPS && seconds > steps[step]) {
        step++;
    }
    pthread_mutex_lock(&m->lock);
    m->routes[route].by_status[i]++;
    m->routes[route].steps[step]++;
    m->routes[route].seconds += seconds;
    pthread_mutex_unlock(&m->lock);
}

void metrics_sent(struct metrics *m, uint64_t bytes) {
    pthread_mutex_lock(&m->lock);
    m->bytes_sent += bytes;
    pthread_mutex_unlock(&m->lock);
}

void metrics_coded(struct metrics *m, uint64_t words) {
    pthread_mutex_lock(&m->lock);
    m->articles_coded++;
    m->words_coded += words;
    pthread_mutex_unlock(&m->lock);
}

void metrics_stored(struct metrics *m) {
    pthread_mutex_lock(&m->lock);
    m->articles_stored++;
    pthread_mutex_unlock(&m->lock);
}

void metrics_connections(struct metrics *m, int more) {
    pthread_mutex_lock(&m->lock);
    m->connections += (unsigned)more;
    pthread_mutex_unlock(&m->lock);
}

void metrics_listeners(struct metrics *m, int more) {
    pthread_mutex_lock(&m->lock);
    m->listeners += (unsigned)more;
    pthread_mutex_unlock(&m->lock);
}

/* ---- written ----------------------------------------------------------------------------------------------------- */

static void head(struct bytes *b, const char *name, const char *type, const char *help) {
    bytes_format(b, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void write_labels(struct bytes *b, const struct metric_name *name) {
    bytes_format(b, "{route=\"%s\",method=\"%s\"", name->path, name->method);
}

static void write_requests(const struct metrics *m, unsigned route, const struct metric_name *name, struct bytes *b) {
    for (size_t i = 0; i < METRIC_STATUSES; i++) {
        if (m->routes[route].by_status[i] > 0) {
            bytes_text(b, "attache_requests_total");
            write_labels(b, name);
            bytes_format(b, ",status=\"%d\"} %llu\n", statuses[i], (unsigned long long)m->routes[route].by_status[i]);
        }
    }
}

static void write_durations(const struct metrics *m, unsigned route, const struct metric_name *name, struct bytes *b) {
    uint64_t sum = 0;
    for (size_t i = 0; i <= METRIC_STEPS; i++) {
        sum += m->routes[route].steps[i];
    }
    if (sum == 0) {
        return;
    }
    sum = 0;
    for (size_t i = 0; i <= METRIC_STEPS; i++) {
        sum += m->routes[route].steps[i];
        bytes_text(b, "attache_request_seconds_bucket");
        write_labels(b, name);
        if (i < METRIC_STEPS) {
            bytes_format(b, ",le=\"%g\"} %llu\n", steps[i], (unsigned long long)sum);
        } else {
            bytes_format(b, ",le=\"+Inf\"} %llu\n", (unsigned long long)sum);
        }
    }
    bytes_text(b, "attache_request_seconds_sum");
    write_labels(b, name);
    bytes_format(b, "} %.6f\nattache_request_seconds_count", m->routes[route].seconds);
    write_labels(b, name);
    bytes_format(b, "} %llu\n", (unsigned long long)sum);
}

static void one(struct bytes *b, const char *name, const char *type, const char *help, double value) {
    head(b, name, type, help);
    bytes_format(b, "%s %.15g\n", name, value);
}

void metrics_write(struct metrics *m, const struct metric_name names[METRIC_ROUTES + 1], uint64_t store_bytes,
                   struct bytes *out) {
    pthread_mutex_lock(&m->lock);
    head(out, "attache_requests_total", "counter", "Requests answered, by route and status.");
    for (unsigned i = 0; i <= METRIC_ROUTES; i++) {
        write_requests(m, i, &names[i], out);
    }
    head(out, "attache_request_seconds", "histogram", "From a request's line to the end of its answer.");
    for (unsigned i = 0; i <= METRIC_ROUTES; i++) {
        write_durations(m, i, &names[i], out);
    }
    one(out, "attache_connections", "gauge", "Connections that are open.", m->connections);
    one(out, "attache_listeners", "gauge", "Clients that listen to changes.", m->listeners);
    one(out, "attache_sent_bytes_total", "counter", "Bytes of answers, without headers and streams.",
        (double)m->bytes_sent);
    one(out, "attache_articles_coded_total", "counter", "Articles coded.", (double)m->articles_coded);
    one(out, "attache_words_coded_total", "counter", "Words of the articles coded.", (double)m->words_coded);
    one(out, "attache_articles_stored_total", "counter", "Articles stored through the service.",
        (double)m->articles_stored);
    one(out, "attache_store_bytes", "gauge", "Bytes of the store's files.", (double)store_bytes);
    one(out, "attache_up_seconds", "gauge", "Since the service began.", seconds_now() - m->started);
    pthread_mutex_unlock(&m->lock);
}

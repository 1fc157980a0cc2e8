/* What the service says about itself. */
#include <stdio.h>
#include <sys/stat.h>

#include "server/ask.h"
#include "server/hands.h"
#include "server/tasks.h"

static uint64_t store_bytes(const struct server *s) {
    static const char *const parts[] = {"", "-wal"};
    uint64_t sum = 0;
    for (size_t i = 0; i < 2; i++) {
        char path[4096];
        struct stat st;
        snprintf(path, sizeof path, "%s%s", s->options.store, parts[i]);
        sum += stat(path, &st) == 0 ? (uint64_t)st.st_size : 0;
    }
    return sum;
}

/* While somebody opens the engine it is not waited for. */
static void write_engine(struct server *s, struct bytes *b) {
    const char *state = "not opened yet";
    att_description d = {0};
    att_error why = {0};
    if (pthread_mutex_trylock(&s->opening) == 0) {
        if (s->engine != NULL) {
            state = "open";
            att_engine_describe(s->engine, &d);
        } else if (s->engine_failed > 0) {
            state = "missing";
            why = s->engine_error;
        }
        pthread_mutex_unlock(&s->opening);
    }
    bytes_format(b, "\"engine\":\"%s\",\"model\":", state);
    bytes_string(b, d.model_name);
    bytes_text(b, ",\"reason\":");
    bytes_string(b, why.message[0] != '\0' ? why.message : NULL);
    bytes_text(b, "}\n");
}

/* Healthy is who can read its store. Whether there is a model is told once it was asked for: opening it takes time. */
void answer_health(struct request *r, struct hands *h) {
    struct bytes rows = {0};
    struct told told;
    att_error error = {0};
    struct server *s = r->server;
    att_store *store = hands_store(h, r);
    const att_question q = {.verb = "events", .limit = 1, .status = "all", .background = 1};
    if (store == NULL || ask_store(store, &q, bytes_sink, &rows, &told, &error) != ATT_OK) {
        if (store != NULL) {
            reply_failure(r, &error);
        }
        bytes_free(&rows);
        request_ready(r);
        return;
    }
    bytes_format(reply_begin(r, GIVES_JSON),
                 "{\"status\":\"ok\",\"version\":\"%s\",\"read_only\":%s,\"empty\":%s,\"store_bytes\":%llu,",
                 att_version(), s->options.read_only ? "true" : "false", rows.len == 0 ? "true" : "false",
                 (unsigned long long)store_bytes(s));
    write_engine(s, &r->reply.body);
    bytes_free(&rows);
    request_ready(r);
}

void answer_metrics(struct request *r, struct hands *h) {
    struct metric_name names[METRIC_ROUTES + 1];
    const struct route_table *table = &r->server->routes;
    (void)h;
    for (unsigned i = 0; i <= METRIC_ROUTES; i++) {
        names[i] = i < table->count
                       ? (struct metric_name){.method = table->routes[i].method, .path = table->routes[i].path}
                       : (struct metric_name){.method = "GET", .path = "page"};
    }
    metrics_write(&r->server->metrics, names, store_bytes(r->server), reply_begin(r, GIVES_TEXT));
}

void answer_openapi(struct request *r, struct hands *h) {
    (void)h;
    bytes_add(reply_begin(r, GIVES_JSON), r->server->openapi.at, r->server->openapi.len);
}

/* Requests as libmicrohttpd's loop hands them over: admitted or refused by their headers, their bodies gathered, then answered
 * here or given to a pool. Nothing in this file waits. */
#include "server/http.h"

#include <stdio.h>
#include <string.h>

#include "server/admit.h"
#include "server/clock.h"
#include "server/respond.h"
#include "server/tasks.h"
#include "server/visitors.h"

/* ---- bodies ------------------------------------------------------------------------------------------------------ */

/* Until when it must have come, after the request's beginning. */
static double body_seconds(const struct request *r) {
    return BODY_SECONDS + (double)r->body_booked / BODY_PACE;
}

static void take_body(struct request *r, const char *at, size_t len) {
    if (r->reply.status != 0 || r->body_over) {
        return; /* refused: what still comes is dropped */
    }
    if (len > r->body_most - r->body.len) {
        r->body_over = true;
        bytes_free(&r->body);
        return;
    }
    if (r->body.len + len > r->body_booked) { /* it did not say how long it is */
        if (!request_book(r, len)) {
            bytes_free(&r->body);
            return;
        }
        visitor_deadline(r->server, r->visitor, body_seconds(r) - (seconds_now() - r->begun));
    }
    bytes_add(&r->body, at, len);
}

/* ---- answering --------------------------------------------------------------------------------------------------- */

static enum pool_name pool_of(const struct request *r) {
    if (r->asked.as_of != NULL || r->asked.known_on != NULL) {
        return POOL_PAST;
    }
    return r->route->pool == POOL_ASK && r->gives == GIVES_LINES ? POOL_STREAM : r->route->pool;
}

static enum MHD_Result dispatch(struct request *r) {
    if (r->reply.status == 0 && r->body_over) {
        reply_error(r, 413, "too-large", NULL, "the body is larger than %zu bytes", r->body_most);
    }
    if (r->reply.status == 0 && r->body.failed) {
        reply_error(r, 503, "no-memory", NULL, "no memory for the body");
    }
    visitor_deadline(r->server, r->visitor, 0);
    if (r->reply.status != 0) {
        return respond(r);
    }
    if (r->route == NULL) {
        answer_page(r);
        return respond(r);
    }
    if (r->route->pool == POOL_NONE) {
        r->route->task(r, NULL);
        return respond(r);
    }
    r->dispatched = true;
    r->server->mhd.suspend_connection(r->connection);
    if (!request_submit(r, pool_of(r), r->route->task)) {
        r->reply.retry = 2;
        reply_error(r, 503, "busy", NULL, "too many requests wait for this; again in some seconds");
        request_ready(r);
    }
    return MHD_YES;
}

static void begin(struct request *r, const char *method) {
    struct server *s = r->server;
    r->seen = r->counted = true;
    r->method = method;
    r->head = strcmp(method, "HEAD") == 0;
    pthread_mutex_lock(&s->counting);
    s->running++;
    pthread_mutex_unlock(&s->counting);
    if (admit(r)) {
        visitor_deadline(s, r->visitor, body_seconds(r));
    }
}

void *http_target(void *context, const char *target, struct MHD_Connection *connection) {
    struct server *s = context;
    struct request *r = request_new(s, connection, target);
    const union MHD_ConnectionInfo *info = s->mhd.get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    if (r != NULL && info != NULL) {
        r->visitor = info->socket_context;
    }
    return r;
}

enum MHD_Result http_request(void *context, struct MHD_Connection *connection, const char *url, const char *method,
                             const char *version, const char *data, size_t *len, void **own) {
    struct request *r = *own;
    (void)context;
    (void)connection;
    (void)url;
    (void)version;
    if (r == NULL) {
        return MHD_NO;
    }
    if (!r->seen) {
        begin(r, method);
        if (r->reply.status != 0) {
            visitor_deadline(r->server, r->visitor, BODY_SECONDS);
            return respond(r);
        }
        return MHD_YES;
    }
    if (*len > 0) {
        take_body(r, data, *len);
        *len = 0;
        return MHD_YES;
    }
    return r->dispatched ? (atomic_load(&r->ready) ? respond(r) : MHD_YES) : dispatch(r);
}

/* ---- ended ------------------------------------------------------------------------------------------------------- */

/* Nothing of the request stands in it undecoded, or where it cannot be decoded: a line is one line. */
static void write_log(struct request *r, double seconds, bool whole) {
    const struct server *s = r->server;
    struct bytes line = {0};
    if (s->options.say == NULL) {
        return;
    }
    bool known = r->method != NULL && strlen(r->method) < 20 && text_is_clean(r->method, strlen(r->method));
    bytes_format(&line, "%s %s ", visitor_address(r->visitor), known ? r->method : "-");
    for (size_t i = 0; i < r->target.segment_count && line.len < 400; i++) {
        bytes_format(&line, "/%.80s", r->target.segments[i]);
    }
    bytes_text(&line, r->fault != TARGET_FINE ? "-" : r->target.segment_count == 0 ? "/" : "");
    bytes_format(&line, " %d %.1f ms%s", r->reply.status, seconds * 1000, whole ? "" : " cut off");
    if (!line.failed) {
        s->options.say(s->options.context, true, line.at);
    }
    bytes_free(&line);
}

void http_completed(void *context, struct MHD_Connection *connection, void **own, enum MHD_RequestTerminationCode how) {
    struct server *s = context;
    struct request *r = *own;
    (void)connection;
    if (r == NULL) {
        return;
    }
    *own = NULL;
    double seconds = seconds_now() - r->begun;
    visitor_deadline(s, r->visitor, KEEP_SECONDS);
    if (r->counted) {
        metrics_request(&s->metrics, r->route != NULL ? (unsigned)(r->route - s->routes.routes) : METRIC_ROUTES,
                        r->reply.status, seconds);
        write_log(r, seconds, how == MHD_REQUEST_TERMINATED_COMPLETED_OK);
        pthread_mutex_lock(&s->counting);
        s->running--;
        pthread_cond_broadcast(&s->counted);
        pthread_mutex_unlock(&s->counting);
    }
    pipe_close(&r->pipe); /* whoever still writes learns that nobody reads */
    request_release(r);
}

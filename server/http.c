/* Requests as libmicrohttpd's loop hands them over: admitted or refused by their headers, their bodies gathered, then answered
 * here or given to a pool. Nothing in this file waits. */
#include "server/http.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "server/tasks.h"

/* ---- headers ----------------------------------------------------------------------------------------------------- */

/* Those that are looked at; each may stand once. */
enum header {
    HOST,
    ORIGIN,
    FETCH_SITE,
    FETCH_MODE,
    FETCH_DEST,
    AUTHORIZATION,
    ACCEPT,
    CONTENT_TYPE,
    CONTENT_LENGTH,
    CONTENT_ENCODING,
    TRANSFER_ENCODING,
    LAST_EVENT_ID,
    IF_NONE_MATCH,
    HEADERS
};
static const char *const header_names[HEADERS] = {
    "Host",         "Origin",       "Sec-Fetch-Site", "Sec-Fetch-Mode",   "Sec-Fetch-Dest",    "Authorization",
    "Accept",       "Content-Type", "Content-Length", "Content-Encoding", "Transfer-Encoding", "Last-Event-ID",
    "If-None-Match"};

struct headers {
    const char *value[HEADERS];
    const char *twice;
};

static enum MHD_Result take_header(void *context, enum MHD_ValueKind kind, const char *name, const char *value) {
    struct headers *h = context;
    (void)kind;
    for (int i = 0; i < HEADERS; i++) {
        if (strcasecmp(name, header_names[i]) == 0) {
            if (h->value[i] != NULL && i != ACCEPT) {
                h->twice = header_names[i];
            }
            h->value[i] = value != NULL ? value : "";
        }
    }
    return MHD_YES;
}

/* ---- admitting --------------------------------------------------------------------------------------------------- */

static bool refuse_target(struct request *r) {
    switch (r->fault) {
    case TARGET_FINE:
        return false;
    case TARGET_LONG:
        reply_error(r, 414, "too-long", NULL, "the target is longer than %d bytes", MOST_TARGET);
        return true;
    case TARGET_DEEP:
        reply_error(r, 404, "not-found", NULL, "there is no such path");
        return true;
    case TARGET_MANY:
        reply_error(r, 400, "bad-parameter", NULL, "more than %d parameters", MOST_PARAMETERS);
        return true;
    case TARGET_TWICE:
        reply_error(r, 400, "bad-parameter", r->twice, "%.80s is given twice", r->twice);
        return true;
    case TARGET_NO_MEMORY:
        reply_error(r, 503, "no-memory", NULL, "no memory for the request");
        return true;
    case TARGET_BAD:
        break;
    }
    reply_error(r, 400, "bad-target", NULL, "the target is no percent-encoded UTF-8 without control characters");
    return true;
}

static bool refuse_stranger(struct request *r, const struct headers *h) {
    bool reads = strcmp(r->method, "GET") == 0 || r->head;
    const struct credentials c = {.host = h->value[HOST],
                                  .origin = h->value[ORIGIN],
                                  .fetch_site = h->value[FETCH_SITE],
                                  .fetch_mode = h->value[FETCH_MODE],
                                  .fetch_dest = h->value[FETCH_DEST],
                                  .authorization = h->value[AUTHORIZATION],
                                  .reads = reads,
                                  .document = r->route == NULL};
    switch (guard_check(&r->server->guard, &c)) {
    case GUARD_PASS:
        return false;
    case GUARD_BAD_HOST:
        reply_error(r, 421, "bad-host", NULL, "the Host is no name of this service; --host NAME adds one");
        return true;
    case GUARD_CROSS_SITE:
        reply_error(r, 403, "cross-site", NULL, "another site's page may not ask here");
        return true;
    case GUARD_NO_TOKEN:
        break;
    }
    reply_error(r, 401, "no-token", NULL, "the token is missing or another: Authorization: Bearer TOKEN");
    return true;
}

static bool find_route(struct request *r) {
    char allow[sizeof r->reply.allow];
    bool reads = strcmp(r->method, "GET") == 0 || r->head;
    r->route = route_find(r->method, &r->target, &r->key, allow, sizeof allow);
    if (r->route != NULL || (allow[0] == '\0' && reads)) {
        return true;
    }
    if (allow[0] == '\0') {
        reply_error(r, 404, "not-found", NULL, "there is no such path");
    } else {
        strcpy(r->reply.allow, allow);
        reply_error(r, 405, "bad-method", NULL, "this path answers to %s", allow);
    }
    return false;
}

static bool book_body(struct request *r, size_t more) {
    struct server *s = r->server;
    pthread_mutex_lock(&s->counting);
    bool fits = s->bodies + more <= MOST_BODIES;
    if (fits) {
        s->bodies += more;
        r->body_booked += more;
    }
    pthread_mutex_unlock(&s->counting);
    if (!fits) {
        r->reply.retry = 5;
        reply_error(r, 503, "busy", NULL, "too many bodies are being received; again in some seconds");
    }
    return fits;
}

static bool refuse_body(struct request *r, const struct headers *h) {
    const char *length = h->value[CONTENT_LENGTH];
    unsigned long long len = length != NULL ? strtoull(length, NULL, 10) : 0;
    bool chunked = h->value[TRANSFER_ENCODING] != NULL;
    if (r->route->takes == TAKES_NOTHING) {
        if (len > 0 || chunked) {
            reply_error(r, 413, "too-large", NULL, "no body is taken here");
        }
        return len > 0 || chunked;
    }
    unsigned kind = content_kind(h->value[CONTENT_TYPE]) & r->route->takes;
    if (kind == 0 || (h->value[CONTENT_ENCODING] != NULL && strcasecmp(h->value[CONTENT_ENCODING], "identity") != 0)) {
        reply_error(r, 415, "bad-type", NULL, "the body must be application/json%s, without Content-Encoding",
                    (r->route->takes & TAKES_LINES) != 0 ? " or application/x-ndjson" : "");
        return true;
    }
    r->is_lines = kind == TAKES_LINES;
    r->body_most = r->is_lines || r->route->most_body < MOST_JSON ? r->route->most_body : MOST_JSON;
    if (length == NULL && !chunked) {
        reply_error(r, 411, "no-length", NULL, "Content-Length is missing");
        return true;
    }
    if (len > r->body_most) {
        reply_error(r, 413, "too-large", NULL, "the body is larger than %zu bytes", r->body_most);
        return true;
    }
    return !book_body(r, (size_t)len);
}

static bool refuse_parameters(struct request *r, const struct headers *h) {
    const char *field = NULL;
    char message[900];
    if (!parameters_read(&r->target, r->route->parameters, &r->asked, &field, message, sizeof message)) {
        reply_error(r, 400, "bad-parameter", field, "%s", message);
        return true;
    }
    for (const char *at = r->route->required != NULL ? r->route->required : ""; *at != '\0';) {
        char name[40];
        at += strspn(at, " ");
        size_t len = strcspn(at, " ");
        snprintf(name, sizeof name, "%.*s", (int)len, at);
        at += len;
        if (len > 0 && target_get(&r->target, name) == NULL) {
            reply_error(r, 400, "bad-parameter", name, "%s is missing", name);
            return true;
        }
    }
    if (h->value[LAST_EVENT_ID] != NULL) {
        snprintf(r->last_event, sizeof r->last_event, "%s", h->value[LAST_EVENT_ID]);
    }
    return false;
}

static bool refuse_accept(struct request *r, const struct headers *h) {
    unsigned gives = r->route->gives;
    if ((r->route->takes & TAKES_LINES) != 0) { /* as it comes, so it goes */
        gives = content_kind(h->value[CONTENT_TYPE]) == TAKES_LINES ? GIVES_LINES : GIVES_JSON;
    }
    r->gives = gives == GIVES_NONE ? GIVES_NONE : accept_choose(h->value[ACCEPT], gives);
    if (r->gives == 0) {
        reply_error(r, 406, "bad-accept", NULL, "Accept names nothing that is answered here");
    }
    return r->gives == 0;
}

/* False: the reply says why not. */
static bool admit(struct request *r) {
    struct headers h = {0};
    MHD_get_connection_values(r->connection, MHD_HEADER_KIND, take_header, &h);
    if (h.twice != NULL) {
        reply_error(r, 400, "bad-header", NULL, "%s stands twice", h.twice);
        return false;
    }
    if (refuse_target(r)) {
        return false;
    }
    bool found = find_route(r);
    if (refuse_stranger(r, &h) || !found) { /* who may not ask learns nothing of what there is */
        return false;
    }
    if (atomic_load(&r->server->stopping)) {
        r->reply.close = true;
        reply_error(r, 503, "stopping", NULL, "the service is about to end");
        return false;
    }
    if (r->route == NULL) {
        if (h.value[IF_NONE_MATCH] != NULL) {
            snprintf(r->match, sizeof r->match, "%s", h.value[IF_NONE_MATCH]);
        }
        return true;
    }
    if (r->server->options.read_only && r->route->writes) {
        reply_error(r, 403, "read-only", NULL, "this service stores nothing (--read-only)");
        return false;
    }
    return !refuse_accept(r, &h) && !refuse_parameters(r, &h) && !refuse_body(r, &h);
}

/* ---- bodies ------------------------------------------------------------------------------------------------------ */

static void take_body(struct request *r, const char *at, size_t len) {
    if (r->reply.status != 0 || r->body_over) {
        return; /* refused: what still comes is dropped */
    }
    if (len > r->body_most - r->body.len) {
        r->body_over = true;
        bytes_free(&r->body);
        return;
    }
    if (r->body.len + len > r->body_booked && !book_body(r, len)) {
        bytes_free(&r->body);
        return;
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
    if (r->head && pool_of(r) == POOL_STREAM) { /* nobody would read it */
        r->reply.status = 200;
        r->reply.type = gives_type(r->gives);
        return respond(r);
    }
    r->dispatched = true;
    MHD_suspend_connection(r->connection);
    if (!pool_submit(&r->server->pools[pool_of(r)], r, r->route->task)) {
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
        visitor_deadline(s, r->visitor, BODY_SECONDS + (double)r->body_booked / BODY_PACE);
    }
}

void *http_target(void *context, const char *target, struct MHD_Connection *connection) {
    struct request *r = request_new(context, connection, target);
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
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

static void write_log(struct request *r, double seconds, bool whole) {
    const struct server *s = r->server;
    struct bytes line = {0};
    char path[400] = "";
    if (s->options.say == NULL) {
        return;
    }
    for (size_t i = 0; i < r->target.segment_count && strlen(path) < sizeof path - 100; i++) {
        size_t have = strlen(path);
        snprintf(path + have, sizeof path - have, "/%.80s", r->target.segments[i]);
    }
    bytes_format(&line, "%s %s ", visitor_address(r->visitor), r->method != NULL ? r->method : "-");
    bytes_text(&line, path[0] != '\0' ? path : "/");
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
        metrics_request(&s->metrics, r->route != NULL ? (unsigned)(r->route - routes) : METRIC_ROUTES, r->reply.status,
                        seconds, 0);
        write_log(r, seconds, how == MHD_REQUEST_TERMINATED_COMPLETED_OK);
        pthread_mutex_lock(&s->counting);
        s->running--;
        pthread_cond_broadcast(&s->counted);
        pthread_mutex_unlock(&s->counting);
    }
    pipe_close(&r->pipe); /* whoever still writes learns that nobody reads */
    request_release(r);
}

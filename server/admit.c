#include "server/admit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

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
    bool broken; /* a name that is none: with a space before its colon, or folded */
};

/* A name as RFC 9110 has it. What is none is another header to a proxy than to us, so it is not passed over. */
static bool is_name(const char *name) {
    static const char marks[] = "!#$%&'*+-.^_`|~";
    for (const char *p = name; *p != '\0'; p++) {
        bool letter = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || (*p >= '0' && *p <= '9');
        if (!letter && strchr(marks, *p) == NULL) {
            return false;
        }
    }
    return name[0] != '\0';
}

static enum MHD_Result take_header(void *context, enum MHD_ValueKind kind, const char *name, const char *value) {
    struct headers *h = context;
    (void)kind;
    h->broken = h->broken || !is_name(name);
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
                                  .document = r->route == NULL && r->fault == TARGET_FINE};
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
    r->route = route_find(r->server->routes, r->method, &r->target, &r->key, allow, sizeof allow);
    if (r->route != NULL || (allow[0] == '\0' && reads)) {
        return true;
    }
    if (allow[0] == '\0') {
        reply_error(r, 404, "not-found", NULL, "there is no such path");
    } else {
        snprintf(r->reply.allow, sizeof r->reply.allow, "%s", allow);
        reply_error(r, 405, "bad-method", NULL, "this path answers to %s", allow);
    }
    return false;
}

static bool refuse_body(struct request *r, const struct headers *h) {
    const char *length = h->value[CONTENT_LENGTH];
    unsigned long long len = length != NULL ? strtoull(length, NULL, 10) : 0;
    bool chunked = h->value[TRANSFER_ENCODING] != NULL;
    if (chunked && (length != NULL || strcasecmp(h->value[TRANSFER_ENCODING], "chunked") != 0)) {
        reply_error(r, 400, "bad-header", NULL, "Transfer-Encoding must be chunked, without Content-Length");
        return true;
    }
    if (r->route == NULL || r->route->takes == TAKES_NOTHING) {
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
    return !request_book(r, (size_t)len);
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
    if (r->asked.format != NULL) {
        gives &= strcmp(r->asked.format, "calendar") == 0 ? GIVES_CALENDAR : GIVES_LINES;
    }
    if ((r->route->takes & TAKES_LINES) != 0) { /* as it comes, so it goes */
        gives = content_kind(h->value[CONTENT_TYPE]) == TAKES_LINES ? GIVES_LINES : GIVES_JSON;
    }
    r->gives = gives == GIVES_NONE ? GIVES_NONE : accept_choose(h->value[ACCEPT], gives);
    if (r->gives == 0) {
        reply_error(r, 406, "bad-accept", NULL, "Accept names nothing that is answered here");
    }
    return r->gives == 0;
}

static bool refuse_headers(struct request *r, const struct headers *h) {
    if (h->broken) {
        r->reply.close = true; /* who knows where its body ends */
        reply_error(r, 400, "bad-header", NULL, "a header's name is none");
    } else if (h->twice != NULL) {
        reply_error(r, 400, "bad-header", NULL, "%s stands twice", h->twice);
    } else if (h->value[HOST] == NULL) {
        reply_error(r, 400, "bad-header", NULL, "Host is missing");
    } else {
        return false;
    }
    return true;
}

static bool check(struct request *r, const struct headers *h) {
    if (refuse_headers(r, h)) {
        return false;
    }
    bool found = r->fault == TARGET_FINE && find_route(r);
    if (refuse_stranger(r, h) || refuse_target(r) || !found) { /* who may not ask learns nothing of what there is */
        return false;
    }
    if (atomic_load(&r->server->stopping)) {
        r->reply.close = true;
        reply_error(r, 503, "stopping", NULL, "the service is about to end");
        return false;
    }
    if (r->route == NULL) {
        if (h->value[IF_NONE_MATCH] != NULL) {
            snprintf(r->match, sizeof r->match, "%s", h->value[IF_NONE_MATCH]);
        }
        return !refuse_body(r, h);
    }
    if (r->server->options.read_only && r->route->writes) {
        reply_error(r, 403, "read-only", NULL, "this service stores nothing (--read-only)");
        return false;
    }
    return !refuse_parameters(r, h) && !refuse_accept(r, h) && !refuse_body(r, h);
}

bool admit(struct request *r) {
    struct headers h = {0};
    r->server->mhd.get_connection_values(r->connection, MHD_HEADER_KIND, take_header, &h);
    bool fine = check(r, &h);
    if (!fine && (h.value[TRANSFER_ENCODING] != NULL || h.value[CONTENT_LENGTH] != NULL)) {
        r->reply.close = true; /* its body will not be read, and is no further request */
    }
    return fine;
}

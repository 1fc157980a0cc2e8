#include "server/respond.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "server/clock.h"
#include "server/visitors.h"

/* Everything that the page loads is its own; no script or style stands in its text; nobody may frame it. */
static const char page_policy[] =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src "
    "'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
static const char data_policy[] = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

struct headed {
    const struct mhd *mhd;
    struct MHD_Response *response;
};

static void add(const struct headed *h, const char *name, const char *value) {
    h->mhd->add_response_header(h->response, name, value);
}

static void add_headers(const struct request *r, struct MHD_Response *response) {
    const struct reply *reply = &r->reply;
    const struct headed h = {&r->server->mhd, response};
    char number[24];
    if (reply->type != NULL) {
        add(&h, MHD_HTTP_HEADER_CONTENT_TYPE, reply->type);
    }
    add(&h, "X-Content-Type-Options", "nosniff");
    add(&h, "Referrer-Policy", "no-referrer");
    add(&h, "Content-Security-Policy", reply->page ? page_policy : data_policy);
    add(&h, "X-Frame-Options", "DENY");
    add(&h, "Cross-Origin-Resource-Policy", "same-origin");
    add(&h, "Cross-Origin-Opener-Policy", "same-origin");
    add(&h, "Vary", "Accept, Origin");
    add(&h, MHD_HTTP_HEADER_CACHE_CONTROL,
        reply->for_ever          ? "public, max-age=31536000, immutable"
        : reply->etag[0] != '\0' ? "no-cache"
                                 : "no-store");
    if (reply->etag[0] != '\0') {
        add(&h, MHD_HTTP_HEADER_ETAG, reply->etag);
    }
    if (reply->allow[0] != '\0') {
        add(&h, MHD_HTTP_HEADER_ALLOW, reply->allow);
    }
    if (reply->retry > 0) {
        snprintf(number, sizeof number, "%d", reply->retry);
        add(&h, MHD_HTTP_HEADER_RETRY_AFTER, number);
    }
    if (reply->status == 401) {
        add(&h, MHD_HTTP_HEADER_WWW_AUTHENTICATE, "Basic realm=\"attache\", charset=\"UTF-8\"");
    }
    if (reply->name != NULL) {
        char disposition[120];
        snprintf(disposition, sizeof disposition, "attachment; filename=\"%s\"", reply->name);
        add(&h, MHD_HTTP_HEADER_CONTENT_DISPOSITION, disposition);
    }
    if (reply->close) {
        add(&h, MHD_HTTP_HEADER_CONNECTION, "close");
    }
}

/* Whoever takes a stream byte by byte holds one of few threads. So a client has BODY_SECONDS in all, and a second more for each
 * BODY_PACE bytes, in which there was something to take and it did not; while the stream itself is slow no time passes. */
static ssize_t read_pipe(void *context, uint64_t at, char *to, size_t most) {
    struct request *r = context;
    (void)at;
    if (r->taking > 0) {
        r->taken += seconds_now() - r->taking;
        r->taking = 0;
    }
    double left = BODY_SECONDS + (double)r->given / BODY_PACE - r->taken;
    ssize_t len = left > 0 ? pipe_read(&r->pipe, r->connection, to, most) : MHD_CONTENT_READER_END_WITH_ERROR;
    if (len > 0) {
        r->given += (uint64_t)len;
        r->taking = seconds_now();
    }
    visitor_deadline(r->server, r->visitor, len > 0 ? left + (double)len / BODY_PACE : 0);
    return len;
}

static void leave_pipe(void *context) {
    struct request *r = context;
    pipe_close(&r->pipe);
    request_release(r);
}

static struct MHD_Response *make_response(struct request *r, size_t *len) {
    struct reply *reply = &r->reply;
    const struct mhd *mhd = &r->server->mhd;
    *len = 0;
    if (reply->streamed) {
        request_hold(r);
        struct MHD_Response *response =
            mhd->create_response_from_callback(MHD_SIZE_UNKNOWN, PIPE_MOST / 8, read_pipe, r, leave_pipe);
        if (response == NULL) {
            request_release(r);
        }
        return response;
    }
    if (reply->still != NULL) {
        *len = reply->still_len;
        /* The library takes what it does not change as if it did. */
        return mhd->create_response_from_buffer(*len, (void *)(uintptr_t)reply->still, MHD_RESPMEM_PERSISTENT);
    }
    if (reply->body.failed) {
        bytes_free(&reply->body);
        reply_error(r, 503, "no-memory", NULL, "no memory for the answer");
    }
    *len = reply->body.len;
    struct MHD_Response *response = mhd->create_response_from_buffer(
        *len, *len > 0 ? reply->body.at : "", *len > 0 ? MHD_RESPMEM_MUST_FREE : MHD_RESPMEM_PERSISTENT);
    if (response != NULL && *len > 0) {
        reply->body = (struct bytes){0}; /* the response frees it */
    }
    return response;
}

enum MHD_Result respond(struct request *r) {
    size_t len;
    const struct mhd *mhd = &r->server->mhd;
    struct MHD_Response *response = make_response(r, &len);
    if (response == NULL) {
        return MHD_NO;
    }
    add_headers(r, response);
    /* Of a stream read_pipe sees to it that its client keeps up. */
    visitor_deadline(r->server, r->visitor, r->reply.streamed ? 0 : BODY_SECONDS + (double)len / BODY_PACE);
    metrics_sent(&r->server->metrics, len);
    enum MHD_Result result = mhd->queue_response(r->connection, (unsigned)r->reply.status, response);
    mhd->destroy_response(response);
    return result;
}

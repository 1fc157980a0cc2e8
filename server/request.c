#include "server/request.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "server/clock.h"

/* ---- given to pools ---------------------------------------------------------------------------------------------- */

static void run(void *of, void *hands) {
    struct request *r = of;
    r->task(r, hands);
}

static void turn_away(void *of) {
    struct request *r = of;
    if (atomic_load(&r->ready)) {
        stream_end(r, false); /* in the midst of it */
    } else {
        r->reply.close = true;
        reply_error(r, 503, "stopping", NULL, "the service is about to end");
        request_ready(r);
    }
}

bool request_submit(struct request *r, enum pool_name pool, task *work_on) {
    r->task = work_on;
    return pool_submit(&r->server->pools[pool], &r->work);
}

void request_again(struct request *r, enum pool_name pool, task *work_on) {
    r->task = work_on;
    pool_again(&r->server->pools[pool], &r->work);
}

void request_ready(struct request *r) {
    struct MHD_Connection *connection = r->connection;
    const struct mhd *mhd = &r->server->mhd;
    atomic_store(&r->ready, true); /* from here on the loop may free it */
    mhd->resume_connection(connection);
}

void stream_begin(struct request *r, enum gives g) {
    request_hold(r);
    r->reply.status = 200;
    r->reply.type = gives_type(g);
    r->reply.streamed = true;
    request_ready(r);
}

void stream_end(struct request *r, bool whole) {
    pipe_end(&r->pipe, whole);
    request_release(r);
}

/* ---- its life ---------------------------------------------------------------------------------------------------- */

struct request *request_new(struct server *s, struct MHD_Connection *connection, const char *target) {
    struct request *r = calloc(1, sizeof *r);
    if (r == NULL) {
        return NULL;
    }
    r->server = s;
    r->connection = connection;
    r->begun = seconds_now();
    r->fault = target_read(target, &r->target, &r->twice);
    atomic_init(&r->ready, false);
    atomic_init(&r->holders, 1);
    pipe_init(&r->pipe, &s->mhd, r);
    r->work = (struct work){.run = run, .turn_away = turn_away, .of = r};
    return r;
}

void request_hold(struct request *r) {
    atomic_fetch_add(&r->holders, 1);
}

static void give_back_body(struct request *r) {
    if (r->body_booked > 0) {
        pthread_mutex_lock(&r->server->counting);
        r->server->bodies -= r->body_booked;
        pthread_mutex_unlock(&r->server->counting);
        r->body_booked = 0;
    }
}

void request_release(struct request *r) {
    if (atomic_fetch_sub(&r->holders, 1) != 1) {
        return;
    }
    give_back_body(r);
    if (r->own != NULL) {
        r->free_own(r->own);
    }
    bytes_free(&r->text);
    bytes_free(&r->body);
    bytes_free(&r->reply.body);
    pipe_free(&r->pipe);
    target_free(&r->target);
    free(r);
}

bool request_book(struct request *r, size_t more) {
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

/* ---- what went wrong --------------------------------------------------------------------------------------------- */

struct bytes *reply_begin(struct request *r, enum gives g) {
    r->reply.status = 200;
    r->reply.type = gives_type(g);
    return &r->reply.body;
}

void error_text(struct bytes *b, int status, const char *code, const char *field, uint64_t line, const char *message) {
    size_t len = strlen(message); /* where it was cut to size, that may have gone through a character */
    while (len > 0 && !text_is_clean(message, len)) {
        len--;
    }
    bytes_format(b, "{\"error\":{\"status\":%d,\"code\":\"%s\",\"message\":", status, code);
    bytes_quote(b, message, len);
    bytes_text(b, ",\"field\":");
    bytes_string(b, field);
    if (line > 0) {
        bytes_format(b, ",\"line\":%llu", (unsigned long long)line);
    }
    bytes_text(b, "}}\n");
}

void reply_error(struct request *r, int status, const char *code, const char *field, const char *format, ...) {
    char message[1024];
    va_list list;
    va_start(list, format);
    /* NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized): the line above begins it */
    vsnprintf(message, sizeof message, format, list);
    va_end(list);
    bytes_free(&r->reply.body);
    r->reply.status = status;
    r->reply.type = gives_type(GIVES_JSON);
    r->reply.still = NULL;
    r->reply.streamed = false;
    r->reply.name = NULL;
    r->reply.retry = status == 503 && r->reply.retry == 0 ? 1 : r->reply.retry;
    error_text(&r->reply.body, status, code, field, 0, message);
}

int failure_status(const att_error *err, const char **code) {
    switch (err->status) {
    case ATT_BAD_INPUT:
        *code = "bad-parameter";
        return 400;
    case ATT_END:
        *code = "not-found";
        return 404;
    case ATT_NO_MEMORY:
        *code = "no-memory";
        return 503;
    case ATT_BAD_MODEL:
    case ATT_BAD_LEXICON:
    case ATT_BAD_KNOWLEDGE:
        *code = "no-engine";
        return 503;
    default:
        *code = "store";
        return 500;
    }
}

/* "type: there is no X" is about the parameter type. */
static const char *field_of(const struct request *r, const char *message, char *name, size_t len) {
    size_t n = strcspn(message, ": ");
    if (strncmp(message, "the cursor ", 11) == 0) {
        return "cursor";
    }
    if (message[n] != ':' || n >= len || r->route == NULL || r->route->parameters == NULL) {
        return NULL;
    }
    memcpy(name, message, n);
    name[n] = '\0';
    if (strcmp(name, "words") == 0 && names_have("q", r->route->parameters)) {
        return "q";
    }
    return names_have(name, r->route->parameters) ? name : NULL;
}

void reply_failure(struct request *r, const att_error *err) {
    const char *code;
    char name[40];
    int status = failure_status(err, &code);
    bool busy = status == 500 && strstr(err->message, "locked") != NULL;
    if (busy) {
        r->reply.retry = 2;
    }
    reply_error(r, busy ? 503 : status, busy ? "busy" : code,
                status == 400 ? field_of(r, err->message, name, sizeof name) : NULL, "%s", err->message);
}

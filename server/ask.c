/* Questions to the store: lists with cursors, single items, streams. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "server/ask.h"
#include "server/tasks.h"

att_status ask_store(att_store *store, const att_question *q, att_sink sink, void *context, struct told *told,
                     att_error *err) {
    att_answer answer;
    *told = (struct told){.total = -1, .unplaced = -1};
    att_status status = att_store_ask(store, q, sink, context, &answer, err);
    if (status == ATT_OK) { /* its strings are the store's until it is asked again */
        snprintf(told->note, sizeof told->note, "%s", answer.note);
        snprintf(told->next, sizeof told->next, "%s", answer.next != NULL ? answer.next : "");
        snprintf(told->clock, sizeof told->clock, "%s", answer.clock);
        told->has_next = answer.next != NULL;
        told->rows = answer.rows;
        told->total = answer.total;
        told->unplaced = answer.unplaced;
    }
    return status;
}

size_t lines_to_items(struct bytes *b) {
    size_t rows = 0;
    for (size_t i = 0; i < b->len; i++) {
        if (b->at[i] == '\n') {
            b->at[i] = ',';
            rows++;
        }
    }
    b->len -= rows > 0; /* the last one's */
    return rows;
}

static void reply_list(struct request *r, struct bytes *rows, const struct told *told) {
    struct bytes *b = &r->reply.body;
    lines_to_items(rows);
    bytes_text(b, "{\"items\":[");
    bytes_add(b, rows->at != NULL ? rows->at : "", rows->len);
    bytes_text(b, "],\"next\":");
    bytes_string(b, told->has_next ? told->next : NULL);
    bytes_text(b, ",\"note\":");
    bytes_string(b, told->note[0] != '\0' ? told->note : NULL);
    if (told->total >= 0) {
        bytes_format(b, ",\"total\":%lld", (long long)told->total);
    } else {
        bytes_text(b, ",\"total\":null");
    }
    if (told->unplaced >= 0) {
        bytes_format(b, ",\"unplaced\":%lld", (long long)told->unplaced);
    }
    if (told->clock[0] != '\0') {
        bytes_text(b, ",\"clock\":");
        bytes_string(b, told->clock);
    }
    bytes_text(b, "}\n");
    r->reply.status = 200;
    r->reply.type = gives_type(GIVES_JSON);
}

/* ---- streams ----------------------------------------------------------------------------------------------------- */

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

struct stream {
    struct request *r;
    bool begun;
};

static int stream_sink(void *context, const char *at, size_t len) {
    struct stream *s = context;
    if (!s->begun) {
        s->begun = true;
        stream_begin(s->r, s->r->gives);
    }
    return pipe_sink(&s->r->pipe, at, len);
}

/* What `q` writes, as it stands. */
static void stream(struct request *r, struct hands *h, att_question q) {
    struct stream stream = {.r = r};
    struct told told;
    att_error error = {0};
    att_store *store = hands_store(h, r);
    att_status status = store != NULL ? ask_store(store, &q, stream_sink, &stream, &told, &error) : ATT_IO;
    if (status == ATT_OK && !stream.begun) {
        stream.begun = true;
        stream_begin(r, r->gives);
    }
    if (stream.begun) {
        stream_end(r, status == ATT_OK);
        return;
    }
    if (store != NULL) {
        reply_failure(r, &error);
    }
    request_ready(r);
}

void answer_calendar(struct request *r, struct hands *h) {
    att_question q = r->asked.question;
    q.verb = "ledger";
    q.rows = ATT_ROWS_CALENDAR;
    r->reply.name = "ledger.ics";
    stream(r, h, q);
}

void answer_export(struct request *r, struct hands *h) {
    att_question q = r->asked.question;
    bool calendar = strcmp(r->asked.format, "calendar") == 0;
    r->gives = calendar ? GIVES_CALENDAR : GIVES_LINES;
    if (calendar) {
        answer_calendar(r, h);
        return;
    }
    q.verb = r->asked.format;
    stream(r, h, q);
}

/* ---- lists ------------------------------------------------------------------------------------------------------- */

static void list(struct request *r, struct hands *h, uint32_t usual) {
    struct bytes rows = {0};
    struct told told;
    att_error error = {0};
    att_question q = r->asked.question;
    q.verb = r->route->verb;
    if (r->gives == GIVES_LINES) {
        stream(r, h, q);
        return;
    }
    att_store *store = hands_store(h, r);
    q.limit = q.limit > 0 ? q.limit : usual;
    if (store != NULL) {
        if (ask_store(store, &q, bytes_sink, &rows, &told, &error) == ATT_OK) {
            reply_list(r, &rows, &told);
        } else {
            reply_failure(r, &error);
        }
    }
    bytes_free(&rows);
    request_ready(r);
}

void answer_list(struct request *r, struct hands *h) {
    list(r, h, USUAL_LIMIT);
}

void answer_whole(struct request *r, struct hands *h) {
    list(r, h, 0);
}

bool reply_object(struct request *r, att_store *store, const att_question *q) {
    struct told told;
    att_error error = {0};
    r->reply.status = 200;
    r->reply.type = gives_type(GIVES_JSON);
    if (ask_store(store, q, bytes_sink, &r->reply.body, &told, &error) != ATT_OK) {
        reply_failure(r, &error);
        return false;
    }
    if (r->reply.body.len == 0) {
        reply_error(r, 404, "not-found", NULL, "there is none of that key");
        return false;
    }
    return true;
}

void answer_one(struct request *r, struct hands *h) {
    att_question q = r->asked.question;
    att_store *store = hands_store(h, r);
    q.verb = r->route->verb;
    q.key = r->key;
    if (store != NULL) {
        reply_object(r, store, &q);
    }
    request_ready(r);
}

void answer_object(struct request *r, struct hands *h) {
    att_question q = r->asked.question;
    att_store *store = hands_store(h, r);
    q.verb = r->route->verb;
    if (store != NULL) {
        reply_object(r, store, &q);
    }
    request_ready(r);
}

/* ---- the service itself ------------------------------------------------------------------------------------------ */

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

/* Healthy is who can read its store. Whether there is a model is told once it was asked for: opening it takes time. */
void answer_health(struct request *r, struct hands *h) {
    struct bytes rows = {0}, *b = &r->reply.body;
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
    r->reply.status = 200;
    r->reply.type = gives_type(GIVES_JSON);
    pthread_mutex_lock(&s->opening);
    bool open = s->engine != NULL, failed = !open && s->engine_failed > 0;
    att_description d = {0};
    if (open) {
        att_engine_describe(s->engine, &d);
    }
    bytes_format(
        b,
        "{\"status\":\"ok\",\"version\":\"%s\",\"read_only\":%s,\"empty\":%s,\"store_bytes\":%llu,\"engine\":\"%s\",",
        att_version(), s->options.read_only ? "true" : "false", rows.len == 0 ? "true" : "false",
        (unsigned long long)store_bytes(s),
        open     ? "open"
        : failed ? "missing"
                 : "not opened yet");
    bytes_text(b, "\"model\":");
    bytes_string(b, open ? d.model_name : NULL);
    bytes_text(b, ",\"reason\":");
    bytes_string(b, failed ? s->engine_error.message : NULL);
    bytes_text(b, "}\n");
    pthread_mutex_unlock(&s->opening);
    bytes_free(&rows);
    request_ready(r);
}

void answer_metrics(struct request *r, struct hands *h) {
    (void)h;
    r->reply.status = 200;
    r->reply.type = gives_type(GIVES_TEXT);
    metrics_write(&r->server->metrics, store_bytes(r->server), &r->reply.body);
}

void answer_openapi(struct request *r, struct hands *h) {
    (void)h;
    r->reply.status = 200;
    r->reply.type = gives_type(GIVES_JSON);
    bytes_add(&r->reply.body, r->server->openapi.at, r->server->openapi.len);
}

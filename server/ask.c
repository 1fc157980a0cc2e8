/* Questions to the store: lists with cursors, single items, streams. */
#include <stdio.h>
#include <string.h>

#include "server/ask.h"
#include "server/hands.h"
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

/* Rows as JSON lines to the items of a list: line ends become commas, since none stands in a row. */
static void lines_to_items(struct bytes *b) {
    size_t rows = 0;
    for (size_t i = 0; i < b->len; i++) {
        if (b->at[i] == '\n') {
            b->at[i] = ',';
            rows++;
        }
    }
    b->len -= rows > 0; /* the last one's */
}

static void reply_list(struct request *r, struct bytes *rows, const struct told *told) {
    struct bytes *b = reply_begin(r, GIVES_JSON);
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
}

/* ---- streams ----------------------------------------------------------------------------------------------------- */

struct stream {
    struct request *r;
    bool begun;
};

static int stream_sink(void *context, const char *at, size_t len) {
    struct stream *s = context;
    bool first = !s->begun;
    s->begun = true;
    if (s->r->head) {
        return 1; /* there is something: nobody would read it */
    }
    if (first) {
        stream_begin(s->r, s->r->gives);
    }
    return pipe_sink(&s->r->pipe, at, len);
}

/* What `q` writes, as it stands. Until its first bytes a fault is answered as such. */
static void stream(struct request *r, struct hands *h, att_question q) {
    struct stream stream = {.r = r};
    struct told told;
    att_error error = {0};
    att_store *store = hands_store(h, r);
    att_status status = store != NULL ? ask_store(store, &q, stream_sink, &stream, &told, &error) : ATT_IO;
    if (stream.begun && !r->head) {
        stream_end(r, status == ATT_OK);
        return;
    }
    if (stream.begun || status == ATT_OK) {
        reply_begin(r, r->gives);
    } else if (store != NULL) {
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
    if (r->gives == GIVES_CALENDAR) {
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
    if (ask_store(store, q, bytes_sink, reply_begin(r, GIVES_JSON), &told, &error) != ATT_OK) {
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

/* What changes the store: corrections and matters. All of it runs in the one thread that writes; each request is one batch,
 * durable when it is answered. Another process's ingest has its batches in between. */
#include <string.h>

#include "server/ask.h"
#include "server/hands.h"
#include "server/tasks.h"

static void answer_with(struct request *r, att_store *store, const char *verb, const char *key) {
    const att_question q = {.verb = verb, .key = key};
    reply_object(r, store, &q);
    request_ready(r);
}

static void answer_failed(struct request *r, att_status status, const char *code, const att_error *error) {
    if (status == ATT_BAD_INPUT) {
        reply_error(r, 422, code, NULL, "%s", error->message);
    } else {
        reply_failure(r, error);
    }
    request_ready(r);
}

static void answer_dropped(struct request *r, att_status status, int found, const att_error *error) {
    if (status != ATT_OK) {
        reply_failure(r, error);
    } else if (!found) {
        reply_error(r, 404, "not-found", NULL, "there is none of that key");
    } else {
        r->reply.status = 204;
    }
    request_ready(r);
}

void put_correction(struct request *r, struct hands *h) {
    char id[33];
    att_error error = {0};
    att_store *store = hands_store(h, r);
    att_status status = att_store_correction_put(store, r->body.at != NULL ? r->body.at : "", r->body.len, id, &error);
    status = end_batch(store, status, &error);
    if (status != ATT_OK) {
        answer_failed(r, status, "bad-correction", &error);
    } else {
        answer_with(r, store, "corrections", id);
    }
}

void drop_correction(struct request *r, struct hands *h) {
    int found = 0;
    att_error error = {0};
    att_store *store = hands_store(h, r);
    att_status status = att_store_correction_delete(store, r->key, &found, &error);
    answer_dropped(r, end_batch(store, status, &error), found, &error);
}

void put_matter(struct request *r, struct hands *h) {
    att_error error = {0};
    const char *text = r->body.at != NULL ? r->body.at : "";
    if (strlen(text) != r->body.len || text[strspn(text, " \t\r\n")] != '{') {
        reply_error(r, 400, "bad-body", NULL, "the body is no JSON object");
        request_ready(r);
        return;
    }
    att_store *store = hands_store(h, r);
    att_status status = att_store_matter_put(store, r->key, text, &error);
    status = end_batch(store, status, &error);
    if (status != ATT_OK) {
        answer_failed(r, status, "bad-matter", &error);
    } else {
        answer_with(r, store, "matters", r->key);
    }
}

void drop_matter(struct request *r, struct hands *h) {
    int found = 0;
    att_error error = {0};
    att_store *store = hands_store(h, r);
    att_status status = att_store_matter_delete(store, r->key, &found, &error);
    answer_dropped(r, end_batch(store, status, &error), found, &error);
}

#include "server/coding.h"

#include "server/hands.h"

#define EXPLAIN_WIDTH 1000 /* columns: nothing is cut short */

static uint64_t count_words(const char *text, size_t len) {
    uint64_t words = 0;
    for (size_t i = 0; i < len; i++) {
        words += text[i] > ' ' && (i == 0 || text[i - 1] <= ' ');
    }
    return words;
}

void reply_no_engine(struct request *r, const att_error *err) {
    r->reply.retry = 30;
    reply_error(r, 503, "no-engine", NULL, "%s", err->message);
}

att_document *code_quietly(struct request *r, struct hands *h, const att_article *article, att_error *err) {
    att_document *document;
    att_worker *worker = hands_worker(h, err);
    if (worker == NULL || att_worker_read(worker, article, &document, err) != ATT_OK) {
        return NULL;
    }
    size_t len;
    const char *text = att_document_text(document, &len);
    metrics_coded(&r->server->metrics, count_words(text, len));
    return document;
}

att_document *code_article(struct request *r, struct hands *h, const att_article *article) {
    att_error error = {0};
    att_document *document = NULL;
    if (hands_worker(h, &error) == NULL) {
        reply_no_engine(r, &error);
    } else if ((document = code_quietly(r, h, article, &error)) == NULL && error.status == ATT_BAD_INPUT) {
        reply_error(r, 400, "bad-body", NULL, "%s", error.message);
    } else if (document == NULL) {
        reply_failure(r, &error);
    }
    return document;
}

att_status write_explanation(const att_document *document, const char *event, struct bytes *out, att_error *err) {
    const att_write_options o = {.format = ATT_FORMAT_EXPLAIN, .event = event, .width = EXPLAIN_WIDTH};
    struct bytes page = {0};
    att_status status = att_document_write(document, &o, bytes_sink, &page, err);
    if (status == ATT_OK) {
        bytes_quote(out, page.at != NULL ? page.at : "", page.len);
    }
    bytes_free(&page);
    return status;
}

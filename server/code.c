/* POST /code and POST /articles. Of JSON lines a thread codes one article and then lets others have their turn, so that a long
 * batch keeps nobody waiting; while its client does not read, it waits without a thread. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "server/ask.h"
#include "server/batch.h"
#include "server/coding.h"
#include "server/tasks.h"

#define EXPLAIN_WIDTH 1000 /* columns: nothing is cut short */

struct batch {
    att_reader *reader;
};

void batch_free(struct batch *b) {
    if (b != NULL) {
        att_reader_close(b->reader);
        free(b);
    }
}

static uint64_t count_words(const char *text, size_t len) {
    uint64_t words = 0;
    for (size_t i = 0; i < len; i++) {
        words += text[i] > ' ' && (i == 0 || text[i - 1] <= ' ');
    }
    return words;
}

static void reply_no_engine(struct request *r, const att_error *err) {
    r->reply.retry = 30;
    reply_error(r, 503, "no-engine", NULL, "%s", err->message);
}

static att_status open_body(struct request *r, att_input input, bool records, att_reader **out, att_error *err) {
    const att_reader_options o = {.input = input, .published = r->asked.published, .records = records};
    return att_reader_open_bytes(r->body.at != NULL ? r->body.at : "", r->body.len, &o, out, err);
}

/* ---- one article ------------------------------------------------------------------------------------------------- */

static bool is_blank(const struct bytes *b, size_t from) {
    return b->len <= from || from + strspn(b->at + from, " \t\r\n") >= b->len;
}

/* The body's one article, which the reader owns. */
static att_status read_one(struct request *r, att_reader *reader, const att_article **out, att_error *err) {
    uint64_t taken;
    att_status status = att_reader_next(reader, out, err);
    att_reader_progress(reader, NULL, &taken, NULL);
    if (status == ATT_END || (status == ATT_OK && !is_blank(&r->body, (size_t)taken))) {
        err->status = status = ATT_BAD_INPUT;
        strcpy(err->message, "the body must hold one article; several are application/x-ndjson, one a line");
    }
    return status;
}

static att_reader *open_one(struct request *r, bool records, const att_article **article) {
    att_reader *reader;
    att_error error = {0};
    *article = NULL;
    const char *at = r->body.at != NULL ? r->body.at : "";
    if (at[strspn(at, " \t\r\n")] != '{') {
        reply_error(r, 400, "bad-body", NULL, "the body is no JSON object");
        return NULL;
    }
    if (open_body(r, ATT_INPUT_AUTO, records, &reader, &error) != ATT_OK) {
        reply_failure(r, &error);
        return NULL;
    }
    if (read_one(r, reader, article, &error) != ATT_OK) {
        if (error.status == ATT_BAD_INPUT) {
            reply_error(r, 400, "bad-body", NULL, "%s", error.message);
        } else {
            reply_failure(r, &error);
        }
        att_reader_close(reader);
        return NULL;
    }
    bytes_free(&r->body); /* the reader has its own copy */
    return reader;
}

att_document *code_article(struct request *r, struct hands *h, const att_article *article) {
    att_document *document = NULL;
    att_error error = {0};
    att_worker *worker = hands_worker(h, &error);
    if (worker == NULL) {
        reply_no_engine(r, &error);
    } else if (att_worker_read(worker, article, &document, &error) != ATT_OK) {
        reply_failure(r, &error);
        document = NULL;
    } else {
        size_t len;
        const char *text = att_document_text(document, &len);
        metrics_coded(&r->server->metrics, count_words(text, len));
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

static void reply_coded(struct request *r, const att_document *document) {
    struct bytes *b = &r->reply.body;
    att_error error = {0};
    size_t len;
    r->reply.status = 200;
    r->reply.type = gives_type(GIVES_JSON);
    bytes_text(b, "{\"record\":");
    att_status status = att_document_write(document, NULL, bytes_sink, b, &error);
    if (status == ATT_OK) {
        const char *text = att_document_text(document, &len);
        b->len -= b->len > 0 && b->at[b->len - 1] == '\n';
        bytes_text(b, ",\"text\":");
        bytes_quote(b, text, len);
        if (r->asked.explain != NULL) {
            bytes_text(b, ",\"explain\":{\"event\":");
            bytes_string(b, r->asked.explain);
            bytes_text(b, ",\"page\":");
            status = write_explanation(document, r->asked.explain, b, &error);
            bytes_text(b, "}");
        }
        bytes_text(b, "}\n");
    }
    if (status == ATT_BAD_INPUT) {
        reply_error(r, 404, "not-found", "explain", "%s", error.message);
    } else if (status != ATT_OK) {
        reply_failure(r, &error);
    }
}

/* ---- many -------------------------------------------------------------------------------------------------------- */

static void code_next(struct request *r, struct hands *h);

static void go_on(struct request *r) {
    pool_again(&r->server->pools[POOL_CODE], r, code_next);
}

static void write_line_error(struct request *r, const att_error *err, struct bytes *line) {
    const char *code;
    int status = failure_status(err, &code);
    (void)r;
    error_text(line, status, status == 400 ? "bad-line" : code, NULL, err->line, err->message);
}

/* One article, one line. */
static void code_next(struct request *r, struct hands *h) {
    const att_article *article;
    att_document *document = NULL;
    att_error error = {0};
    struct bytes line = {0};
    if (!pipe_room(&r->pipe, go_on)) {
        return; /* go_on is called when there is, from the loop */
    }
    att_status status = pipe_broken(&r->pipe) ? ATT_IO : att_reader_next(r->batch->reader, &article, &error);
    if (status != ATT_OK && status != ATT_BAD_INPUT) {
        stream_end(r, status == ATT_END);
        return;
    }
    if (status == ATT_OK) {
        att_worker *worker = hands_worker(h, &error);
        status = worker != NULL ? att_worker_read(worker, article, &document, &error) : error.status;
        if (status == ATT_OK) {
            size_t len;
            const char *text = att_document_text(document, &len);
            metrics_coded(&r->server->metrics, count_words(text, len));
            status = att_document_write(document, NULL, bytes_sink, &line, &error);
        }
        att_document_free(document);
        att_reader_progress(r->batch->reader, &error.line, NULL, NULL);
    }
    if (status != ATT_OK) {
        bytes_free(&line);
        write_line_error(r, &error, &line);
    }
    bool going = !line.failed && pipe_offer(&r->pipe, line.at, line.len);
    bytes_free(&line);
    if (going) {
        go_on(r);
    } else {
        stream_end(r, false);
    }
}

static void begin_batch(struct request *r, struct hands *h) {
    att_error error = {0};
    r->batch = calloc(1, sizeof *r->batch);
    if (r->batch == NULL) {
        reply_error(r, 503, "no-memory", NULL, "no memory for the articles");
    } else if (hands_worker(h, &error) == NULL) {
        reply_no_engine(r, &error);
    } else if (open_body(r, ATT_INPUT_JSON, false, &r->batch->reader, &error) != ATT_OK) {
        r->batch->reader = NULL;
        reply_failure(r, &error);
    } else {
        bytes_free(&r->body); /* the reader has its own copy */
    }
    if (r->reply.status != 0) {
        request_ready(r);
        return;
    }
    stream_begin(r, GIVES_LINES);
    code_next(r, h);
}

void answer_code(struct request *r, struct hands *h) {
    if (r->is_lines) {
        begin_batch(r, h);
        return;
    }
    const att_article *article;
    att_reader *reader = open_one(r, false, &article);
    att_document *document = reader != NULL ? code_article(r, h, article) : NULL;
    if (document != NULL) {
        reply_coded(r, document);
    }
    att_document_free(document);
    att_reader_close(reader);
    request_ready(r);
}

/* ---- stored ------------------------------------------------------------------------------------------------------ */

/* In the thread that writes: the record stands in the request's body. */
static void put_record(struct request *r, struct hands *h) {
    static const char *const ways[] = {"new", "known", "replaced", "older"};
    att_error error = {0};
    att_put how;
    att_store *store = hands_store(h, r);
    att_status status = att_store_put(store, r->body.at, r->body.len, r->text.at, r->text.len, &how, &error);
    bool bad_record = status == ATT_BAD_INPUT;
    status = end_batch(store, status, &error);
    json_t *record = status == ATT_OK ? json_loadb(r->body.at, r->body.len, 0, NULL) : NULL;
    if (bad_record) {
        reply_error(r, 422, "bad-record", NULL, "%s", error.message);
    } else if (status != ATT_OK) {
        reply_failure(r, &error);
    } else {
        metrics_stored(&r->server->metrics);
        r->reply.status = 200;
        r->reply.type = gives_type(GIVES_JSON);
        bytes_text(&r->reply.body, "{\"id\":");
        bytes_string(&r->reply.body, json_string_value(json_object_get(record, "id")));
        bytes_format(&r->reply.body, ",\"stored\":%s,\"how\":\"%s\"}\n", how == ATT_PUT_OLDER ? "false" : "true",
                     ways[how]);
    }
    json_decref(record);
    request_ready(r);
}

static bool write_record(struct request *r, const att_document *document) {
    att_error error = {0};
    size_t len;
    if (att_document_write(document, NULL, bytes_sink, &r->body, &error) != ATT_OK) {
        reply_failure(r, &error);
        return false;
    }
    const char *text = att_document_text(document, &len);
    bytes_add(&r->text, text, len);
    return true;
}

void answer_store(struct request *r, struct hands *h) {
    const att_article *article;
    att_reader *reader = open_one(r, true, &article);
    bool made = false;
    if (reader != NULL && article->record != NULL) {
        bytes_add(&r->body, article->record, article->record_len);
        made = true;
    } else if (reader != NULL) {
        att_document *document = code_article(r, h, article);
        made = document != NULL && write_record(r, document);
        att_document_free(document);
    }
    att_reader_close(reader);
    if (made && (r->body.failed || r->text.failed)) {
        reply_error(r, 503, "no-memory", NULL, "no memory for the record");
        made = false;
    }
    if (made && !pool_submit(&r->server->pools[POOL_WRITE], r, put_record)) {
        r->reply.retry = 2;
        reply_error(r, 503, "busy", NULL, "too many requests wait to be stored; again in some seconds");
        made = false;
    }
    if (!made) {
        request_ready(r);
    }
}

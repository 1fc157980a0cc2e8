/* POST /code and POST /articles. Of JSON lines a thread codes one article and then lets others have their turn, so that a long
 * batch keeps nobody waiting; while its client does not read, it waits without a thread. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "server/coding.h"
#include "server/hands.h"
#include "server/tasks.h"

static att_status open_body(struct request *r, att_input input, bool records, att_reader **out, att_error *err) {
    const att_reader_options o = {.input = input, .published = r->asked.published, .records = records};
    return att_reader_open_bytes(r->body.at != NULL ? r->body.at : "", r->body.len, &o, out, err);
}

/* ---- one article ------------------------------------------------------------------------------------------------- */

static bool is_blank(const struct bytes *b, size_t from) {
    return b->at == NULL || b->len <= from || from + strspn(b->at + from, " \t\r\n") >= b->len;
}

/* The body's one article, which the reader owns. */
static att_status read_one(struct request *r, att_reader *reader, const att_article **out, att_error *err) {
    uint64_t taken;
    att_status status = att_reader_next(reader, out, err);
    att_reader_progress(reader, NULL, &taken, NULL);
    if (status == ATT_END || (status == ATT_OK && !is_blank(&r->body, (size_t)taken))) {
        err->status = status = ATT_BAD_INPUT;
        snprintf(err->message, sizeof err->message,
                 "the body must hold one article; several are application/x-ndjson, one a line");
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

static void reply_coded(struct request *r, const att_document *document) {
    struct bytes *b = reply_begin(r, GIVES_JSON);
    att_error error = {0};
    size_t len;
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

struct batch {
    att_reader *reader;
};

static void batch_free(void *own) {
    struct batch *b = own;
    att_reader_close(b->reader);
    free(b);
}

static void code_next(struct request *r, struct hands *h);

static void go_on(void *of) {
    request_again(of, POOL_CODE, code_next);
}

/* The article's record, or why there is none, as a line; false: there are no more articles, or *whole is false. */
static bool write_next(struct batch *b, struct hands *h, struct request *r, struct bytes *line, bool *whole) {
    const att_article *article;
    att_error error = {0};
    const char *code;
    att_status status = att_reader_next(b->reader, &article, &error);
    *whole = status == ATT_END;
    if (status != ATT_OK && status != ATT_BAD_INPUT) {
        return false;
    }
    if (status == ATT_OK) {
        att_document *document = code_quietly(r, h, article, &error);
        status = document != NULL ? att_document_write(document, NULL, bytes_sink, line, &error) : error.status;
        att_document_free(document);
        att_reader_progress(b->reader, &error.line, NULL, NULL);
    }
    if (status != ATT_OK) {
        int told = failure_status(&error, &code);
        bytes_free(line);
        error_text(line, told, told == 400 ? "bad-line" : code, NULL, error.line, error.message);
    }
    return !line->failed;
}

/* One article, one line. */
static void code_next(struct request *r, struct hands *h) {
    struct bytes line = {0};
    bool whole = false;
    if (!pipe_room(&r->pipe, go_on)) {
        return; /* go_on is called when there is, from the loop */
    }
    bool more =
        !pipe_broken(&r->pipe) && write_next(r->own, h, r, &line, &whole) && pipe_offer(&r->pipe, line.at, line.len);
    bytes_free(&line);
    if (more) {
        go_on(r);
    } else {
        stream_end(r, whole);
    }
}

static void begin_batch(struct request *r, struct hands *h) {
    att_error error = {0};
    struct batch *b = calloc(1, sizeof *b);
    r->own = b;
    r->free_own = batch_free;
    if (b == NULL) {
        reply_error(r, 503, "no-memory", NULL, "no memory for the articles");
    } else if (hands_worker(h, &error) == NULL) {
        reply_no_engine(r, &error);
    } else if (open_body(r, ATT_INPUT_JSON, false, &b->reader, &error) != ATT_OK) {
        b->reader = NULL;
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
    json_t *record = status == ATT_OK ? json_loadb(r->body.at, r->body.len, JSON_ALLOW_NUL, NULL) : NULL;
    if (bad_record) {
        reply_error(r, 422, "bad-record", NULL, "%s", error.message);
    } else if (status != ATT_OK) {
        reply_failure(r, &error);
    } else {
        metrics_stored(&r->server->metrics);
        bytes_text(reply_begin(r, GIVES_JSON), "{\"id\":");
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
    if (made && !request_submit(r, POOL_WRITE, put_record)) {
        r->reply.retry = 2;
        reply_error(r, 503, "busy", NULL, "too many requests wait to be stored; again in some seconds");
        made = false;
    }
    if (!made) {
        request_ready(r);
    }
}

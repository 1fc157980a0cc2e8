/* Files to articles to output, in the order of the input, with as many threads as asked for.
 *
 * Each thread takes the next article under one lock and gets a ticket with it; when it has coded the article it waits
 * until its ticket's turn comes and writes. So no more articles are in memory than there are threads. */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "article.h"
#include "cli.h"

struct stream {
    const struct settings *s;
    const char *only;
    const struct receiver *receiver; /* or NULL: to stdout */

    pthread_mutex_t opening;        /* guards what follows */
    att_engine *engine, *text_only; /* opened when the first article needs them */
    char coder[400];                /* the engine's, as the store writes it */
    int opened;                     /* an exit code: EXIT_RESOURCES once it has failed */

    pthread_mutex_t reading; /* guards what follows */
    size_t file;             /* of s->files, that `reader` reads */
    att_reader *reader;
    uint64_t tickets;
    bool exhausted;

    pthread_mutex_t writing; /* guards what follows */
    pthread_cond_t turned;
    uint64_t turn;
    uint64_t articles, refused;
    bool stopped, closed; /* nothing more can be written; because the reader of our output has gone */
    bool found;           /* the article `only` */
    int code;
    struct progress progress;
};

/* What a thread has taken: an article, or what went wrong instead. */
struct job {
    uint64_t ticket;
    att_article *article;
    const char *file;
    att_error error;
    bool misread;                   /* the reader could not make sense of its options */
    bool finished, skipped, unable; /* a finished record; not wanted; no engine to code with */
    uint64_t line, bytes, total;
    size_t record_len, text_len; /* in `out`, one behind the other */
    uint64_t words;
};

struct bytes {
    char *at;
    size_t len, capacity;
};

static int gather(void *context, const char *bytes, size_t len) {
    struct bytes *b = context;
    if (len > b->capacity - b->len) {
        size_t capacity = b->len + len > 2 * b->capacity ? b->len + len : 2 * b->capacity;
        char *grown = realloc(b->at, capacity);
        if (grown == NULL) {
            return -1;
        }
        b->at = grown;
        b->capacity = capacity;
    }
    if (len > 0) {
        memcpy(b->at + b->len, bytes, len);
    }
    b->len += len;
    return 0;
}

/* ---- reading, under the lock ------------------------------------------------------------------------------------- */

static att_status next_article(struct stream *t, struct job *job) {
    const att_article *article = NULL;
    job->file = t->s->files[t->file];
    if (t->reader == NULL) {
        att_status opened = att_reader_open(job->file, &t->s->reader, &t->reader, &job->error);
        if (opened != ATT_OK) {
            job->misread = opened == ATT_BAD_INPUT;
            t->exhausted = t->exhausted || job->misread; /* no other file would fare better */
            t->file++;
            return opened;
        }
    }
    att_status status = att_reader_next(t->reader, &article, &job->error);
    att_reader_progress(t->reader, &job->line, &job->bytes, &job->total);
    if (status == ATT_OK) {
        job->article = article_copy(article);
        if (job->article == NULL) {
            job->error = (att_error){.status = ATT_NO_MEMORY, .message = "no memory for an article"};
            return ATT_NO_MEMORY;
        }
    } else if (status != ATT_BAD_INPUT) {
        att_reader_close(t->reader);
        t->reader = NULL;
        t->file++;
    }
    return status;
}

/* False when there is nothing left to do. */
static bool take_job(struct stream *t, struct job *job) {
    *job = (struct job){0};
    pthread_mutex_lock(&t->reading);
    att_status status = ATT_END;
    while (!t->exhausted && status == ATT_END) {
        if (t->file < t->s->file_count) {
            status = next_article(t, job);
        } else {
            t->exhausted = true;
        }
        if (status == ATT_OK && t->only != NULL) {
            bool wanted = t->only[0] == '\0' || (job->article->id != NULL && strcmp(job->article->id, t->only) == 0);
            t->exhausted = wanted;
            if (!wanted) {
                free(job->article);
                job->article = NULL;
                status = ATT_END;
            }
        }
    }
    bool taken = status != ATT_END;
    if (taken) {
        job->error.status = status;
        job->ticket = t->tickets++;
    }
    pthread_mutex_unlock(&t->reading);
    return taken;
}

/* ---- coding ------------------------------------------------------------------------------------------------------ */

/* A thread's workers, made when it codes its first article. */
struct hands {
    att_worker *coder, *reader; /* of the engine; of the one that reads texts alone */
};

static att_status open_engines(struct stream *t, att_error *err) {
    att_status status = ATT_OK;
    pthread_mutex_lock(&t->opening);
    if (t->opened != EXIT_DONE) {
        status = ATT_IO;
        err->message[0] = '\0'; /* said already */
    } else if (t->engine == NULL) {
        att_options text_only = t->s->engine;
        text_only.text_only = 1;
        status = att_engine_open(&t->s->engine, &t->engine, err);
        if (status == ATT_OK && t->receiver != NULL && t->receiver->wanted != NULL) {
            status = att_engine_open(&text_only, &t->text_only, err);
        }
        t->opened = status == ATT_OK ? EXIT_DONE : EXIT_RESOURCES;
        if (status == ATT_OK) {
            att_description d;
            att_engine_describe(t->engine, &d);
            snprintf(t->coder, sizeof t->coder, "%s %s %.12s %.12s %.12s", d.version, d.model_name, d.model_hash,
                     d.lexicon_hash, d.knowledge_hash);
        }
    }
    pthread_mutex_unlock(&t->opening);
    return status;
}

static att_status make_hands(struct stream *t, struct hands *hands, att_error *err) {
    if (hands->coder != NULL) {
        return ATT_OK;
    }
    att_status status = open_engines(t, err);
    if (status == ATT_OK && t->text_only != NULL && hands->reader == NULL) {
        status = att_worker_new(t->text_only, &hands->reader, err);
    }
    return status == ATT_OK ? att_worker_new(t->engine, &hands->coder, err) : status;
}

static uint64_t count_words(const char *text, size_t len) {
    uint64_t words = 0;
    for (size_t i = 0; i < len; i++) {
        words += text[i] > ' ' && (i == 0 || text[i - 1] <= ' ');
    }
    return words;
}

/* Whether the receiver wants the article coded. */
static att_status ask_wanted(struct stream *t, struct hands *hands, struct job *job, bool *wanted) {
    att_document *document;
    size_t len;
    *wanted = true;
    if (hands->reader == NULL) {
        return ATT_OK;
    }
    att_status status = att_worker_read(hands->reader, job->article, &document, &job->error);
    if (status == ATT_OK) {
        const char *text = att_document_text(document, &len);
        pthread_mutex_lock(&t->writing); /* what the receiver holds belongs to one thread at a time */
        status = t->receiver->wanted(t->receiver->context, job->article->id, text, len, t->coder, wanted, &job->error);
        pthread_mutex_unlock(&t->writing);
        att_document_free(document);
    }
    return status;
}

/* The article's record into `out`, and behind it the text where somebody receives it. */
static att_status code(struct stream *t, struct hands *hands, struct job *job, struct bytes *out) {
    att_document *document;
    bool wanted;
    att_status status = ask_wanted(t, hands, job, &wanted);
    job->skipped = status == ATT_OK && !wanted;
    if (status != ATT_OK || job->skipped) {
        return status;
    }
    status = att_worker_read(hands->coder, job->article, &document, &job->error);
    if (status != ATT_OK) {
        return status;
    }
    status = att_document_write(document, &t->s->write, gather, out, &job->error);
    job->record_len = out->len;
    if (status == ATT_OK && t->receiver != NULL) {
        const char *text = att_document_text(document, &job->text_len);
        job->words = count_words(text, job->text_len);
        if (gather(out, text, job->text_len) != 0) {
            status = ATT_NO_MEMORY;
        }
    }
    att_document_free(document);
    return status;
}

static void do_job(struct stream *t, struct hands *hands, struct job *job, struct bytes *out) {
    if (job->article == NULL) {
        return;
    }
    job->error.line = 0;
    att_status status;
    if (job->article->record != NULL) {
        job->finished = true;
        job->record_len = job->article->record_len;
        status = gather(out, job->article->record, job->record_len) == 0 ? ATT_OK : ATT_NO_MEMORY;
    } else {
        status = make_hands(t, hands, &job->error);
        job->unable = status != ATT_OK;
        status = job->unable ? status : code(t, hands, job, out);
    }
    if (status != ATT_OK) {
        job->error.status = status;
        job->error.line = job->unable ? job->error.line : job->line;
        job->error.column = job->unable ? job->error.column : 0;
    }
    free(job->article);
}

/* ---- writing, one ticket after the other ------------------------------------------------------------------------- */

static void raise_code(struct stream *t, int code) {
    t->code = code > t->code ? code : t->code;
}

static void put_out(struct stream *t, const struct bytes *out) {
    if (out->len > 0 && (fwrite(out->at, 1, out->len, stdout) != out->len || fflush(stdout) != 0)) {
        t->stopped = true;
        t->closed = errno == EPIPE;
        if (!t->closed) {
            complain_text("writing failed: %s", strerror(errno));
            raise_code(t, EXIT_IO);
        }
    }
}

/* To whoever receives records, or to stdout. */
static void hand_over(struct stream *t, struct job *job, const struct bytes *out) {
    if (t->receiver == NULL) {
        put_out(t, out);
        return;
    }
    struct coded c = {.file = job->file,
                      .line = job->line,
                      .bytes = job->bytes,
                      .total = job->total,
                      .record = out->at,
                      .record_len = job->record_len,
                      .words = job->words,
                      .skipped = job->skipped};
    if (!job->finished && !job->skipped) {
        c.text = job->text_len > 0 ? out->at + job->record_len : "";
        c.text_len = job->text_len;
    }
    att_status status = t->receiver->take(t->receiver->context, &c, &job->error);
    if (status != ATT_OK) {
        job->error.status = status;
        job->error.line = job->line;
        job->error.column = 0;
        t->articles--;
        t->refused += status == ATT_BAD_INPUT;
        complain(job->file, &job->error);
        raise_code(t, status == ATT_BAD_INPUT ? EXIT_REFUSED : EXIT_IO);
        t->stopped = t->stopped || status != ATT_BAD_INPUT;
    }
}

static void finish_job(struct stream *t, struct job *job, const struct bytes *out) {
    pthread_mutex_lock(&t->writing);
    while (t->turn != job->ticket) {
        pthread_cond_wait(&t->turned, &t->writing);
    }
    if (!t->stopped && job->error.status == ATT_OK) {
        t->articles++;
        t->found = true;
        progress_clear(&t->progress);
        hand_over(t, job, out);
    } else if (job->unable) {
        if (!t->stopped && job->error.message[0] != '\0') {
            complain(NULL, &job->error);
        }
        raise_code(t, EXIT_RESOURCES);
        t->stopped = true;
    } else if (!t->stopped) {
        t->refused += job->error.status != ATT_IO && !job->misread;
        progress_clear(&t->progress);
        complain(job->misread ? NULL : job->file, &job->error);
        raise_code(t, job->misread ? EXIT_USAGE : job->error.status == ATT_IO ? EXIT_IO : EXIT_REFUSED);
    }
    if (t->receiver == NULL) {
        progress_tell(&t->progress, job->file, t->articles, t->refused, job->bytes, job->total);
    }
    t->turn++;
    pthread_cond_broadcast(&t->turned);
    pthread_mutex_unlock(&t->writing);
}

static bool going_on(struct stream *t) {
    pthread_mutex_lock(&t->writing);
    bool on = !t->stopped;
    pthread_mutex_unlock(&t->writing);
    return on;
}

static void *work(void *context) {
    struct stream *t = context;
    struct hands hands = {0};
    struct bytes out = {0};
    struct job job;
    while (going_on(t) && take_job(t, &job)) {
        out.len = 0;
        do_job(t, &hands, &job, &out);
        finish_job(t, &job, &out);
    }
    free(out.at);
    att_worker_free(hands.coder);
    att_worker_free(hands.reader);
    return NULL;
}

/* ---- the whole --------------------------------------------------------------------------------------------------- */

static void run_threads(struct stream *t) {
    pthread_t threads[256];
    int count = 0;
    while (count + 1 < t->s->jobs && pthread_create(&threads[count], NULL, work, t) == 0) {
        count++;
    }
    work(t); /* this thread is one of them */
    while (count > 0) {
        pthread_join(threads[--count], NULL);
    }
}

static void conclude(struct stream *t) {
    progress_clear(&t->progress);
    if (t->only != NULL && !t->found && t->code == EXIT_DONE) {
        complain_text("there is no article %s", t->only[0] != '\0' ? t->only : "to explain");
        raise_code(t, EXIT_REFUSED);
    }
    if (t->refused > 0) {
        complain_text("%llu of %llu articles refused", (unsigned long long)t->refused,
                      (unsigned long long)(t->refused + t->articles));
    }
}

static int run(struct stream *t) {
    pthread_mutex_init(&t->reading, NULL);
    pthread_mutex_init(&t->writing, NULL);
    pthread_cond_init(&t->turned, NULL);
    progress_begin(&t->progress, t->s->quiet || t->receiver != NULL);
    run_threads(t);
    conclude(t);
    att_reader_close(t->reader);
    pthread_cond_destroy(&t->turned);
    pthread_mutex_destroy(&t->writing);
    pthread_mutex_destroy(&t->reading);
    pthread_mutex_destroy(&t->opening);
    att_engine_close(t->text_only);
    att_engine_close(t->engine);
    return t->code;
}

int stream_run(const struct settings *s, const char *only) {
    struct stream t = {.s = s, .only = only, .opening = PTHREAD_MUTEX_INITIALIZER};
    att_error error = {0};
    if (open_engines(&t, &error) != ATT_OK) { /* before any input is looked at */
        complain(NULL, &error);
        return EXIT_RESOURCES;
    }
    return run(&t);
}

int stream_feed(const struct settings *s, const struct receiver *receiver) {
    struct stream t = {.s = s, .receiver = receiver, .opening = PTHREAD_MUTEX_INITIALIZER};
    return run(&t);
}

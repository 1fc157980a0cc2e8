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
    const att_engine *engine;

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
    bool misread; /* the reader could not make sense of its options */
    uint64_t line, bytes, total;
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
    memcpy(b->at + b->len, bytes, len);
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

static void do_job(struct stream *t, att_worker *worker, struct job *job, struct bytes *out) {
    att_document *document;
    if (job->article == NULL) {
        return;
    }
    job->error.line = 0;
    att_status status = att_worker_read(worker, job->article, &document, &job->error);
    if (status == ATT_OK) {
        status = att_document_write(document, &t->s->write, gather, out, &job->error);
        att_document_free(document);
    }
    if (status != ATT_OK) {
        job->error.status = status;
        job->error.line = job->line;
        job->error.column = 0;
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

static void finish_job(struct stream *t, const struct job *job, const struct bytes *out) {
    pthread_mutex_lock(&t->writing);
    while (t->turn != job->ticket) {
        pthread_cond_wait(&t->turned, &t->writing);
    }
    if (!t->stopped && job->error.status == ATT_OK) {
        t->articles++;
        t->found = true;
        progress_clear(&t->progress);
        put_out(t, out);
    } else if (!t->stopped) {
        t->refused += job->error.status != ATT_IO && !job->misread;
        progress_clear(&t->progress);
        complain(job->misread ? NULL : job->file, &job->error);
        raise_code(t, job->misread ? EXIT_USAGE : job->error.status == ATT_IO ? EXIT_IO : EXIT_REFUSED);
    }
    progress_tell(&t->progress, job->file, t->articles, t->refused, job->bytes, job->total);
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
    att_worker *worker;
    struct bytes out = {0};
    struct job job;
    att_error error;
    if (att_worker_new(t->engine, &worker, &error) != ATT_OK) {
        pthread_mutex_lock(&t->writing);
        complain(NULL, &error);
        raise_code(t, EXIT_RESOURCES);
        pthread_mutex_unlock(&t->writing);
        return NULL;
    }
    while (going_on(t) && take_job(t, &job)) {
        out.len = 0;
        do_job(t, worker, &job, &out);
        finish_job(t, &job, &out);
    }
    free(out.at);
    att_worker_free(worker);
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

int stream_run(const struct settings *s, const char *only) {
    att_engine *engine;
    att_error error;
    if (att_engine_open(&s->engine, &engine, &error) != ATT_OK) {
        complain(NULL, &error);
        return EXIT_RESOURCES;
    }
    struct stream t = {.s = s, .only = only, .engine = engine};
    pthread_mutex_init(&t.reading, NULL);
    pthread_mutex_init(&t.writing, NULL);
    pthread_cond_init(&t.turned, NULL);
    progress_begin(&t.progress, s->quiet);
    run_threads(&t);
    conclude(&t);
    att_reader_close(t.reader);
    pthread_cond_destroy(&t.turned);
    pthread_mutex_destroy(&t.writing);
    pthread_mutex_destroy(&t.reading);
    att_engine_close(engine);
    return t.code;
}

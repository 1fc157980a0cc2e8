/* Articles and finished records into a store. What a line "… stored" tells is durable. A signal ends the batch under way first. */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"

/* A batch whose size nobody told ends when it has so many articles, or is so old. */
#define BATCH_ARTICLES 5000
#define BATCH_SECONDS 10

struct ingest {
    const struct settings *s;
    sigset_t signals; /* that end it */

    pthread_mutex_t lock; /* guards what follows */
    att_store *store;
    uint64_t counts[4], batch[4]; /* by att_put: of what is committed, of the batch under way */
    uint64_t skipped, refused, words;
    uint64_t stored;  /* acknowledged */
    uint64_t lost;    /* put, and gone with a batch that could not be committed */
    uint32_t waiting; /* put, not yet committed */
    bool failed;      /* the store takes nothing more */
    bool over;        /* all is stored and told: a signal has nothing to add */
    double began, batch_began, told;
    bool bar, shown;
    uint64_t before, total; /* bytes of the files that are done; of all, 0 where unknown */
    const char *file;
    uint64_t file_bytes;
};

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- progress ---------------------------------------------------------------------------------------------------- */

static void clear_bar(struct ingest *g) {
    if (g->shown) {
        fputs("\r\033[K", stderr);
        g->shown = false;
    }
}

static void tell_rest(const struct ingest *g, double passed) {
    if (g->words > 0 && passed > 0) {
        fprintf(stderr, ", %.0f words/s", (double)g->words / passed);
    }
    if (g->refused > 0) {
        fprintf(stderr, ", %llu refused", (unsigned long long)g->refused);
    }
    double part = g->total > 0 ? (double)(g->before + g->file_bytes) / (double)g->total : 0;
    if (part > 0.001 && part < 1) {
        long left = (long)(passed / part - passed);
        fprintf(stderr, ", %ld:%02ld:%02ld left", left / 3600, left / 60 % 60, left % 60);
    }
}

static void tell_bar(struct ingest *g) {
    double now = seconds();
    if (!g->bar || now - g->told < 0.3) {
        return;
    }
    g->told = now;
    g->shown = true;
    fputs("\r\033[K", stderr);
    if (g->total > 0) {
        int done = (int)(20 * (double)(g->before + g->file_bytes) / (double)g->total);
        fprintf(stderr, "[%.*s%.*s] ", done < 20 ? done : 20, "####################", done < 20 ? 20 - done : 0,
                "--------------------");
    }
    fprintf(stderr, "%llu articles", (unsigned long long)(g->stored + g->waiting + g->skipped));
    tell_rest(g, now - g->began);
    fflush(stderr);
}

/* One line a batch where nobody watches. */
static void tell_batch(struct ingest *g) {
    if (g->bar || g->s->quiet) {
        return;
    }
    fprintf(stderr, "attache: %llu articles stored", (unsigned long long)g->stored);
    tell_rest(g, seconds() - g->began);
    fputc('\n', stderr);
}

static void follow_file(struct ingest *g, const struct coded *c) {
    if (g->file != NULL && strcmp(g->file, c->file) != 0) {
        struct stat st;
        g->before += stat(g->file, &st) == 0 && st.st_size > 0 ? (uint64_t)st.st_size : 0;
    }
    g->file = c->file;
    g->file_bytes = c->bytes;
}

static uint64_t size_of_all(const struct settings *s) {
    uint64_t total = 0;
    for (size_t i = 0; i < s->file_count; i++) {
        struct stat st;
        if (strcmp(s->files[i], "-") == 0 || stat(s->files[i], &st) != 0 || !S_ISREG(st.st_mode)) {
            return 0;
        }
        total += (uint64_t)st.st_size;
    }
    return total;
}

/* ---- taking ------------------------------------------------------------------------------------------------------ */

/* The store rolls a batch back that fails: none of it is told as stored. */
static void drop_batch(struct ingest *g) {
    g->failed = true;
    g->lost += g->waiting;
    g->waiting = 0;
    memset(g->batch, 0, sizeof g->batch);
}

static att_status commit(struct ingest *g, att_error *err) {
    att_status status = att_store_commit(g->store, err);
    if (status != ATT_OK) {
        drop_batch(g);
        return status == ATT_BAD_INPUT ? ATT_IO : status; /* no article is to blame */
    }
    for (size_t i = 0; i < sizeof g->counts / sizeof *g->counts; i++) {
        g->counts[i] += g->batch[i];
    }
    memset(g->batch, 0, sizeof g->batch);
    if (g->waiting > 0) {
        g->stored += g->waiting;
        g->waiting = 0;
        tell_batch(g);
    }
    return ATT_OK;
}

static bool is_blank(const char *text, size_t len) {
    while (len > 0 && strchr(" \t\r\n", *text) != NULL) {
        text++;
        len--;
    }
    return len == 0;
}

static bool is_full(const struct ingest *g) {
    return g->s->batch > 0 ? g->waiting >= g->s->batch
                           : g->waiting >= BATCH_ARTICLES || seconds() - g->batch_began > BATCH_SECONDS;
}

static att_status take_locked(struct ingest *g, const struct coded *c, att_error *err) {
    att_put how;
    follow_file(g, c);
    g->words += c->words;
    if (c->skipped) {
        g->skipped++;
        tell_bar(g);
        return ATT_OK;
    }
    clear_bar(g);
    if (c->text != NULL && is_blank(c->text, c->text_len)) {
        g->refused++;
        *err = (att_error){.status = ATT_BAD_INPUT, .message = "there is no text; nothing is stored"};
        return ATT_BAD_INPUT;
    }
    if (g->waiting == 0) {
        g->batch_began = seconds();
    }
    att_status status = att_store_put(g->store, c->record, c->record_len, c->text, c->text_len, &how, err);
    if (status != ATT_OK) {
        g->refused += status == ATT_BAD_INPUT;
        if (status != ATT_BAD_INPUT) {
            drop_batch(g);
        }
        return status;
    }
    g->batch[how]++;
    g->waiting++;
    if (is_full(g)) {
        status = commit(g, err);
    }
    tell_bar(g);
    return status;
}

static att_status take(void *context, const struct coded *c, att_error *err) {
    struct ingest *g = context;
    pthread_mutex_lock(&g->lock);
    att_status status = take_locked(g, c, err);
    pthread_mutex_unlock(&g->lock);
    return status;
}

static att_status wanted(void *context, const char *id, const char *text, size_t len, const char *coder, bool *out,
                         att_error *err) {
    struct ingest *g = context;
    int has = 0;
    pthread_mutex_lock(&g->lock);
    att_status status = att_store_has(g->store, id, text, len, coder, &has, err);
    pthread_mutex_unlock(&g->lock);
    *out = !has;
    return status;
}

static void conclude(struct ingest *g) {
    clear_bar(g);
    if (g->lost > 0) {
        complain_text("%llu articles of a batch that could not be finished are not stored",
                      (unsigned long long)g->lost);
    }
    if (g->s->quiet) {
        return;
    }
    fprintf(stderr, "attache: %s: %llu new, %llu replaced, %llu known before", g->s->store,
            (unsigned long long)g->counts[ATT_PUT_NEW], (unsigned long long)g->counts[ATT_PUT_REPLACED],
            (unsigned long long)(g->counts[ATT_PUT_KNOWN] + g->skipped));
    if (g->counts[ATT_PUT_OLDER] > 0) {
        fprintf(stderr, ", %llu of an older coder left out", (unsigned long long)g->counts[ATT_PUT_OLDER]);
    }
    fputc('\n', stderr);
}

/* What waits is stored; false where it cannot be. */
static bool finish(struct ingest *g) {
    att_error error;
    bool done = g->failed || commit(g, &error) == ATT_OK;
    if (!done) {
        clear_bar(g);
        complain(g->s->store, &error);
    }
    return done;
}

/* ---- ended by a signal ------------------------------------------------------------------------------------------- */

/* Whoever waits for input, or codes, is not waited for; the second signal ends all at once. */
static void *watch(void *context) {
    struct ingest *g = context;
    int which;
    sigwait(&g->signals, &which);
    for (int i = 1; i < NSIG; i++) {
        if (sigismember(&g->signals, i) == 1) {
            signal(i, SIG_DFL);
        }
    }
    pthread_sigmask(SIG_UNBLOCK, &g->signals, NULL);
    pthread_mutex_lock(&g->lock); /* for good: nothing more is taken */
    if (!g->over) {
        clear_bar(g);
        complain_text("ending: the batch under way is stored; a second signal does not wait for it");
        finish(g);
        conclude(g);
        complain_text("the rest of the input is not stored; the same with --resume goes on");
    }
    raise(which);
    return NULL;
}

/* Who is to go on whatever signals come (nohup) does. */
static bool watch_signals(struct ingest *g, pthread_t *out) {
    static const int all[] = {SIGINT, SIGTERM, SIGHUP};
    sigemptyset(&g->signals);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        struct sigaction was;
        if (sigaction(all[i], NULL, &was) == 0 && was.sa_handler != SIG_IGN) {
            sigaddset(&g->signals, all[i]);
        }
    }
    pthread_sigmask(SIG_BLOCK, &g->signals, NULL); /* before there are threads: they all inherit it */
    if (pthread_create(out, NULL, watch, g) == 0) {
        return true;
    }
    pthread_sigmask(SIG_UNBLOCK, &g->signals, NULL);
    return false;
}

static int feed(struct ingest *g, const struct receiver *receiver) {
    pthread_t watcher;
    bool watched = watch_signals(g, &watcher);
    int code = stream_feed(g->s, receiver);
    pthread_mutex_lock(&g->lock);
    code = finish(g) ? code : EXIT_IO;
    conclude(g);
    g->over = true;
    pthread_mutex_unlock(&g->lock);
    if (watched) {
        pthread_cancel(watcher);
        pthread_join(watcher, NULL);
    }
    return code;
}

static void tell_older(void *context, const char *line) {
    const struct settings *s = context;
    complain_text("%s: %s", s->store, line);
}

int verb_ingest(struct settings *s) {
    struct ingest g = {
        .s = s, .lock = PTHREAD_MUTEX_INITIALIZER, .began = seconds(), .bar = isatty(STDERR_FILENO) && !s->quiet};
    struct receiver receiver = {.context = &g, .take = take, .wanted = s->resume ? wanted : NULL};
    att_error error;
    if (s->store == NULL) {
        complain_text("ingest needs --store FILE");
        return EXIT_USAGE;
    }
    s->open.tell = tell_older;
    s->open.context = s;
    if (att_store_open(s->store, &s->open, &g.store, &error) != ATT_OK) {
        complain(s->store, &error);
        return EXIT_IO;
    }
    s->reader.records = 1;
    s->write.format = ATT_FORMAT_RECORD;
    g.total = size_of_all(s);
    int code = feed(&g, &receiver);
    att_store_close(g.store);
    return code;
}

/* serve: the service until a signal ends it. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"
#include "server/server.h"

#define MOST_TOKEN 4096
#define ENDING_SECONDS 10

static void say(void *context, bool access, const char *line) {
    const struct settings *s = context;
    char when[32];
    time_t now = time(NULL);
    struct tm utc;
    if (!access) {
        complain_text("%s", line);
    } else if (s->serve.log) {
        gmtime_r(&now, &utc);
        strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", &utc);
        fprintf(stderr, "%s %s\n", when, line);
    }
}

/* The file's bytes into `out`; an exit code. */
static int read_token(const char *path, char out[MOST_TOKEN], size_t *len) {
    FILE *f = fopen(path, "rb");
    *len = f != NULL ? fread(out, 1, MOST_TOKEN, f) : 0;
    if (f != NULL) {
        fclose(f);
    }
    if (*len == 0 || *len == MOST_TOKEN) {
        complain_text("%s: %s", path, *len == 0 ? "cannot be read, or is empty" : "this is no token's file");
        return EXIT_IO;
    }
    return EXIT_DONE;
}

static int exit_of(att_status status) {
    return status == ATT_BAD_INPUT ? EXIT_USAGE : EXIT_IO;
}

static void tell_address(const struct settings *s, const struct server_options *o, uint16_t port) {
    const char *address = o->address != NULL ? o->address : "127.0.0.1";
    bool six = strchr(address, ':') != NULL;
    printf("http://%s%s%s:%u/\n", six ? "[" : "", address, six ? "]" : "", port);
    fflush(stdout);
    complain_text("%s is served%s; Ctrl-C ends it", s->store, o->read_only ? ", read only" : "");
    if (o->token != NULL) {
        complain_text("every request must show the token of %s", s->serve.token_file);
    }
}

/* The first of the signals that end it. The second one ends it at once. */
static void wait_for_end(const sigset_t *signals) {
    int which;
    sigwait(signals, &which);
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, signals, NULL);
}

int verb_serve(struct settings *s) {
    static char token[MOST_TOKEN];
    struct server *server;
    att_error error = {0};
    sigset_t signals;
    struct server_options o = {.store = s->store,
                               .address = s->serve.address,
                               .port = s->serve.port,
                               .hosts = s->serve.hosts,
                               .host_count = s->serve.host_count,
                               .page = s->serve.page,
                               .read_only = s->serve.read_only,
                               .coders = s->jobs > 1 ? (unsigned)s->jobs : 0,
                               .engine = s->engine,
                               .say = say,
                               .context = s};
    if (s->store == NULL || (s->file_count > 0 && strcmp(s->files[0], "-") != 0)) {
        complain_text(s->store == NULL ? "serve needs --store FILE" : "serve takes no files");
        return EXIT_USAGE;
    }
    if (s->serve.token_file != NULL) {
        int code = read_token(s->serve.token_file, token, &o.token_len);
        if (code != EXIT_DONE) {
            return code;
        }
        o.token = token;
    }
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, NULL); /* before there are threads: they all inherit it */
    att_status status = server_start(&o, &server, &error);
    explicit_bzero(token, sizeof token); /* the server keeps its hash */
    if (status != ATT_OK) {
        complain(NULL, &error);
        return exit_of(status);
    }
    tell_address(s, &o, server_port(server));
    wait_for_end(&signals);
    if (!server_stop(server, ENDING_SECONDS)) {
        complain_text("an article was still being coded; it is dropped");
        _exit(EXIT_DONE); /* its thread works on what cannot be freed */
    }
    complain_text("ended");
    return EXIT_DONE;
}

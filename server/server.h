/* The service: a store asked over HTTP/1.1, and the page's files. docs/service.md tells what it answers and what it refuses.
 *
 * Threads: one moves bytes (libmicrohttpd's loop) and never waits for anything; requests are suspended while threads of pools
 * work on them (service.h). Nothing is printed but what `say` is given. */
#ifndef ATTACHE_SERVER_SERVER_H
#define ATTACHE_SERVER_SERVER_H

#include <stdbool.h>
#include <stdint.h>

#include "attache/attache.h"

struct server;

/* Strings are borrowed for as long as the server lives; zero means the default. */
struct server_options {
    const char *store;
    const char *address; /* NULL: 127.0.0.1; another than loopback's needs a token */
    uint16_t port;       /* 0: any that is free */
    const char *token;   /* NULL: none is asked for; read by server_start alone */
    size_t token_len;
    const char *const *hosts; /* further names that the service goes by, as behind a proxy */
    size_t host_count;
    const char *page; /* the page's files from this folder, read anew each time; NULL: those compiled in */
    bool read_only;   /* nothing is stored */
    unsigned coders;  /* articles coded at once; 0: as many as there are processors, four at most */
    att_options engine;
    /* One line without its end, from any thread; `access`: it tells of one request. NULL: nobody hears. */
    void (*say)(void *context, bool access, const char *line);
    void *context;
};

/* Opens the store (makes it where there is none, unless read_only) and listens. The engine is opened when the first article
 * comes. Errors: ATT_IO (store or port), ATT_BAD_INPUT (an option), ATT_NO_MEMORY. */
att_status server_start(const struct server_options *options, struct server **out, att_error *err);
uint16_t server_port(const struct server *s);
/* Takes no more connections, lets requests that run come to their end for `seconds`, and frees all. False: some thread is
 * still busy (an article cannot be left half coded); then nothing is freed, and the program had better end. */
bool server_stop(struct server *s, unsigned seconds);

#endif

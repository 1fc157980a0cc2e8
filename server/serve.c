/* The server's beginning and its end. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "server/clock.h"
#include "server/hands.h"
#include "server/http.h"
#include "server/live.h"
#include "server/openapi.h"
#include "server/routes.h"
#include "server/visitors.h"

static att_status failed(att_error *err, att_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static att_status failed(att_error *err, att_status status, const char *format, ...) {
    va_list list;
    if (err != NULL) {
        *err = (att_error){.status = status};
        va_start(list, format);
        /* NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized): the line above begins it */
        vsnprintf(err->message, sizeof err->message, format, list);
        va_end(list);
    }
    return status;
}

static void say(const struct server *s, const char *line) {
    if (s->options.say != NULL) {
        s->options.say(s->options.context, false, line);
    }
}

/* ---- listening --------------------------------------------------------------------------------------------------- */

static att_status open_socket(struct server *s, int *out, bool *six, att_error *err) {
    const struct addrinfo hints = {.ai_flags = AI_NUMERICHOST | AI_PASSIVE, .ai_socktype = SOCK_STREAM};
    struct addrinfo *found;
    char port[8];
    snprintf(port, sizeof port, "%u", s->options.port);
    if (getaddrinfo(s->options.address, port, &hints, &found) != 0) {
        return failed(err, ATT_BAD_INPUT, "\"%.100s\" is no address such as 127.0.0.1", s->options.address);
    }
    int on = 1, fd = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    *six = found->ai_family == AF_INET6;
    bool fine = fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
                bind(fd, found->ai_addr, found->ai_addrlen) == 0 && listen(fd, 128) == 0;
    int why = errno;
    struct sockaddr_storage bound;
    socklen_t len = sizeof bound;
    freeaddrinfo(found);
    if (!fine || getsockname(fd, (struct sockaddr *)&bound, &len) != 0) {
        if (fd >= 0) {
            close(fd);
        }
        return failed(err, ATT_IO, "%s port %u: %s", s->options.address, s->options.port, strerror(why));
    }
    s->port = ntohs(*six ? ((struct sockaddr_in6 *)&bound)->sin6_port : ((struct sockaddr_in *)&bound)->sin_port);
    *out = fd;
    return ATT_OK;
}

static att_status settle_guard(struct server *s, att_error *err) {
    guard_init(&s->guard, s->options.address, s->port);
    for (size_t i = 0; i < s->options.host_count; i++) {
        if (!guard_add_host(&s->guard, s->options.hosts[i])) {
            return failed(err, ATT_BAD_INPUT, "--host: \"%.100s\" is no name without a port, or one too many",
                          s->options.hosts[i]);
        }
    }
    if (s->options.token != NULL && !guard_set_token(&s->guard, s->options.token, s->options.token_len)) {
        return failed(err, ATT_BAD_INPUT, "the token has less than 16 characters");
    }
    return ATT_OK;
}

static att_status listen_on(struct server *s, att_error *err) {
    int fd = -1;
    bool six = false;
    att_status status = open_socket(s, &fd, &six, err);
    if (status == ATT_OK && (status = settle_guard(s, err)) != ATT_OK) {
        close(fd);
    }
    if (status != ATT_OK) {
        return status;
    }
    /* Strictness 0: who sends no Host, or a space in the target, is answered by us. The library (0.9.75) would send the
     * headers of its answer twice. */
    s->daemon = s->mhd.start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC | (six ? MHD_USE_IPv6 : 0), 0, NULL,
        NULL, http_request, s, MHD_OPTION_LISTEN_SOCKET, fd, MHD_OPTION_URI_LOG_CALLBACK, http_target, s,
        MHD_OPTION_NOTIFY_COMPLETED, http_completed, s, MHD_OPTION_NOTIFY_CONNECTION, visitors_notify, s,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)MOST_CONNECTIONS, MHD_OPTION_PER_IP_CONNECTION_LIMIT,
        (unsigned)MOST_OF_ONE_ADDRESS, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)CONNECTION_MEMORY,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)KEEP_SECONDS, MHD_OPTION_STRICT_FOR_CLIENT, 0, MHD_OPTION_END);
    if (s->daemon == NULL) {
        close(fd);
        return failed(err, ATT_IO, "the loop cannot be started");
    }
    return ATT_OK;
}

/* ---- beginning --------------------------------------------------------------------------------------------------- */

static att_status check_options(struct server *s, att_error *err) {
    struct server_options *o = &s->options;
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    o->address = o->address != NULL ? o->address : "127.0.0.1";
    o->coders = o->coders > 0 ? o->coders : processors > 4 ? 4 : processors > 0 ? (unsigned)processors : 1;
    if (o->store == NULL || strlen(o->store) > 4000) {
        return failed(err, ATT_BAD_INPUT, "a store is needed");
    }
    if (!address_is_loopback(o->address) && o->token == NULL) {
        return failed(err, ATT_BAD_INPUT,
                      "others than this machine can reach %.100s: that needs a token (--token-file FILE)", o->address);
    }
    return ATT_OK;
}

/* Makes the store where there is none; else sees that it can be read. */
static att_status open_store(struct server *s, att_error *err) {
    const att_store_options o = {.read_only = s->options.read_only};
    att_error why = {0};
    att_status status = att_store_open(s->options.store, &o, &s->writer, &why);
    if (status == ATT_OK) {
        return ATT_OK;
    }
    s->writer = NULL;
    bool named = strncmp(why.message, s->options.store, strlen(s->options.store)) == 0;
    return failed(err, status == ATT_BAD_INPUT ? ATT_IO : status, "%.200s%s%.250s", named ? "" : s->options.store,
                  named ? "" : ": ", why.message);
}

static att_status start(struct server *s, att_error *err) {
    att_status status = check_options(s, err);
    if (status == ATT_OK) {
        status = open_store(s, err);
    }
    if (status != ATT_OK) {
        return status;
    }
    char why[300];
    if (!mhd_open(&s->mhd, why, sizeof why)) {
        return failed(err, ATT_IO, "%s", why);
    }
    openapi_write(s->routes, &s->openapi);
    if (s->openapi.failed || !pools_start(s) || !live_start(s) || !visitors_start(s)) {
        return failed(err, ATT_NO_MEMORY, "no memory or threads for the service");
    }
    return listen_on(s, err);
}

att_status server_start(const struct server_options *options, struct server **out, att_error *err) {
    struct server *s = calloc(1, sizeof *s);
    *out = NULL;
    if (s == NULL) {
        return failed(err, ATT_NO_MEMORY, "no memory for the service");
    }
    s->options = *options;
    s->routes = all_routes;
    condition_init(&s->counted);
    pthread_mutex_init(&s->counting, NULL);
    pthread_mutex_init(&s->opening, NULL);
    atomic_init(&s->stopping, false);
    metrics_init(&s->metrics);
    att_status status = start(s, err);
    if (status != ATT_OK) {
        server_stop(s, 0);
        return status;
    }
    *out = s;
    return ATT_OK;
}

uint16_t server_port(const struct server *s) {
    return s->port;
}

/* ---- the end ----------------------------------------------------------------------------------------------------- */

static void wait_for_running(struct server *s, unsigned seconds) {
    const struct timespec until = seconds_from_now(seconds);
    char line[80];
    pthread_mutex_lock(&s->counting);
    if (s->running > 0) {
        snprintf(line, sizeof line, "ending; %u requests run, for %u s at most", s->running, seconds);
        say(s, line);
    }
    while (s->running > 0 && pthread_cond_timedwait(&s->counted, &s->counting, &until) == 0) {
    }
    if (s->running > 0) {
        snprintf(line, sizeof line, "%u requests are cut off", s->running);
        say(s, line);
    }
    pthread_mutex_unlock(&s->counting);
}

bool server_stop(struct server *s, unsigned seconds) {
    if (s == NULL) {
        return true;
    }
    atomic_store(&s->stopping, true);
    MHD_socket listening = s->daemon != NULL ? s->mhd.quiesce_daemon(s->daemon) : MHD_INVALID_SOCKET;
    if (listening != MHD_INVALID_SOCKET) {
        close(listening); /* whoever comes now is refused at once */
    }
    live_stop(s);
    if (s->daemon != NULL) {
        wait_for_running(s, seconds);
    }
    if (!pools_stop(s, 2)) {
        return false;
    }
    if (s->daemon != NULL) {
        s->mhd.stop_daemon(s->daemon);
    }
    visitors_stop(s);
    att_store_close(s->writer);
    att_engine_close(s->engine);
    bytes_free(&s->openapi);
    live_free(s->live);
    free(s);
    return true;
}

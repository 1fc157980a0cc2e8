#include "server/visitors.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "server/clock.h"

struct visitor {
    struct visitor *next, *before;
    int fd;
    double deadline; /* 0: none */
    char address[INET6_ADDRSTRLEN];
};

static void read_address(const struct server *s, struct visitor *v, struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = s->mhd.get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const struct sockaddr *a = info != NULL ? info->client_addr : NULL;
    if (a != NULL && a->sa_family == AF_INET) {
        inet_ntop(AF_INET, &((const struct sockaddr_in *)(const void *)a)->sin_addr, v->address, sizeof v->address);
    } else if (a != NULL && a->sa_family == AF_INET6) {
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)(const void *)a)->sin6_addr, v->address, sizeof v->address);
    }
}

static void come(struct server *s, struct MHD_Connection *connection, void **context) {
    struct visitor *v = calloc(1, sizeof *v);
    const union MHD_ConnectionInfo *info = s->mhd.get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    *context = v;
    if (v == NULL) {
        return;
    }
    v->fd = info != NULL ? info->connect_fd : -1;
    v->deadline = seconds_now() + HEADER_SECONDS;
    read_address(s, v, connection);
    pthread_mutex_lock(&s->counting);
    v->next = s->visitors;
    if (v->next != NULL) {
        v->next->before = v;
    }
    s->visitors = v;
    pthread_mutex_unlock(&s->counting);
    metrics_connections(&s->metrics, 1);
}

static void go(struct server *s, struct visitor *v) {
    if (v == NULL) {
        return;
    }
    pthread_mutex_lock(&s->counting);
    *(v->before != NULL ? &v->before->next : &s->visitors) = v->next;
    if (v->next != NULL) {
        v->next->before = v->before;
    }
    pthread_mutex_unlock(&s->counting);
    metrics_connections(&s->metrics, -1);
    free(v);
}

void visitors_notify(void *context, struct MHD_Connection *connection, void **socket_context,
                     enum MHD_ConnectionNotificationCode code) {
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        come(context, connection, socket_context);
    } else {
        go(context, *socket_context); /* its socket is still open here: the sweeper cannot meet another's */
    }
}

void visitor_deadline(struct server *s, struct visitor *v, double seconds) {
    if (v != NULL) {
        pthread_mutex_lock(&s->counting);
        v->deadline = seconds > 0 ? seconds_now() + seconds : 0;
        pthread_mutex_unlock(&s->counting);
    }
}

const char *visitor_address(const struct visitor *v) {
    return v != NULL ? v->address : "";
}

static void *sweep(void *context) {
    struct server *s = context;
    pthread_mutex_lock(&s->counting);
    while (s->sweeping) {
        double now = seconds_now();
        for (struct visitor *v = s->visitors; v != NULL; v = v->next) {
            if (v->deadline > 0 && now > v->deadline) {
                shutdown(v->fd, SHUT_RDWR); /* the loop sees the end and closes */
                v->deadline = now + HEADER_SECONDS;
            }
        }
        const struct timespec until = seconds_from_now(1);
        pthread_cond_timedwait(&s->counted, &s->counting, &until);
    }
    pthread_mutex_unlock(&s->counting);
    return NULL;
}

bool visitors_start(struct server *s) {
    pthread_mutex_lock(&s->counting); /* the thread looks at it at once */
    s->sweeping = true;
    s->sweeping = pthread_create(&s->sweeper, NULL, sweep, s) == 0;
    bool runs = s->sweeping;
    pthread_mutex_unlock(&s->counting);
    return runs;
}

void visitors_stop(struct server *s) {
    pthread_mutex_lock(&s->counting);
    bool running = s->sweeping;
    s->sweeping = false;
    pthread_cond_broadcast(&s->counted);
    pthread_mutex_unlock(&s->counting);
    if (running) {
        pthread_join(s->sweeper, NULL);
    }
}

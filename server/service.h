/* What the files of server/ share: the server, a request on its way, and the threads that work on it.
 *
 * A request belongs to the loop's thread until it is given to a pool (its connection is suspended then), to one thread of that
 * pool until request_ready, and is freed when both are done with it. A body that is streamed goes through the request's pipe:
 * the pool's thread writes, the loop reads; neither waits for the other's client without limit. */
#ifndef ATTACHE_SERVER_SERVICE_H
#define ATTACHE_SERVER_SERVICE_H

#include <microhttpd.h>
#include <pthread.h>
#include <stdatomic.h>

#include "attache/store.h"
#include "server/bytes.h"
#include "server/guard.h"
#include "server/metrics.h"
#include "server/page_files.h"
#include "server/parameters.h"
#include "server/pipe.h"
#include "server/route.h"
#include "server/server.h"
#include "server/target.h"

/* Limits; docs/service.md names them. */
#define MOST_CONNECTIONS 256
#define MOST_OF_ONE_ADDRESS 128
#define CONNECTION_MEMORY 32768 /* bytes of request line and headers */
#define HEADER_SECONDS \
    15 /* until the headers have come, of a connection's first request; KEEP_SECONDS of a later one */
#define KEEP_SECONDS 30
#define BODY_SECONDS 30          /* and one more for each BODY_PACE bytes */
#define BODY_PACE 65536          /* bytes a second at least, of what comes and what goes */
#define MOST_BODIES (256u << 20) /* bytes of all bodies that are being received */

struct request;
struct hands;

/* Work on a request in a pool's thread. It ends with request_ready, request_again or pipe_end; the request may be gone then. */
typedef void task(struct request *r, struct hands *h);

struct reply {
    int status;
    const char *type; /* Content-Type */
    struct bytes body;
    const unsigned char *still; /* instead of body: bytes that live as long as the server */
    size_t still_len;
    bool streamed;    /* instead of both: what comes through the pipe */
    char etag[80];    /* with its quotation marks; "" for none */
    bool for_ever;    /* may be kept by a browser for good */
    bool page;        /* it is of the page: its policy lets scripts and styles of this server run */
    char allow[40];   /* Allow */
    int retry;        /* Retry-After, seconds; 0: none */
    bool close;       /* the connection ends with it */
    const char *name; /* of the file that a browser saves, or NULL */
};

struct request {
    struct server *server;
    struct MHD_Connection *connection;
    struct visitor *visitor;
    struct target target;
    enum target_fault fault;
    const char *twice; /* the parameter that stands twice */
    const struct route *route;
    const char *key;    /* what stands for "{key}" in the route's path, or NULL */
    const char *method; /* as it came; the loop's thread alone */
    bool head, seen, dispatched, counted;
    enum gives gives; /* what will be answered: one of the route's */
    struct asked asked;
    struct bytes body;
    size_t body_most, body_booked;
    bool body_over, is_lines;        /* more came than is taken; it is JSON lines */
    char last_event[64], match[200]; /* Last-Event-ID, If-None-Match */
    double begun;
    struct reply reply;
    struct pipe pipe;
    struct batch *batch;       /* of a POST /code with many articles */
    struct listener *listener; /* of a GET /changes that goes on */
    struct bytes text;         /* POST /articles: of the record that stands in body */
    atomic_bool ready;
    atomic_int holders;
    task *task;
    struct request *next; /* in its pool's queue, or of those that listen to changes */
};

struct pool {
    struct server *server;
    const char *name;
    pthread_mutex_t lock;
    pthread_cond_t work;
    struct request *first, *last;
    unsigned waiting, most, threads, idle;
    bool stopping;
    pthread_t thread[16];
};

/* What a pool's thread has of its own. */
struct hands {
    struct server *server;
    struct pool *pool;
    att_store *store, *past; /* past: as of a day, or as known on a time */
    char past_of[128];
    double past_since;
    att_worker *worker;
};

struct server {
    struct server_options options;
    struct guard guard;
    struct MHD_Daemon *daemon;
    uint16_t port;
    struct pool pools[POOLS];
    att_store *writer; /* of the one thread that writes */
    atomic_bool stopping;
    pthread_mutex_t counting; /* guards what follows */
    pthread_cond_t counted;
    unsigned running; /* requests between their headers and the end of their answer */
    size_t bodies;    /* bytes */
    struct visitor *visitors;
    struct metrics metrics;
    pthread_mutex_t opening; /* guards what follows */
    att_engine *engine;
    double engine_failed;
    att_error engine_error;
    struct live *live;
    struct bytes openapi;
    pthread_t sweeper;
    bool sweeping;
};

double seconds_now(void);

/* request.c */
struct request *request_new(struct server *s, struct MHD_Connection *connection, const char *target);
void request_hold(struct request *r);
void request_release(struct request *r);
/* The reply is complete, or its stream begins: the loop sends it. Afterwards the pool's thread may only use the pipe. */
void request_ready(struct request *r);
/* Answers JSON: {"error":{status, code, message, field}}; `field` may be NULL. Replaces what the reply held. */
void reply_error(struct request *r, int status, const char *code, const char *field, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/* What the library refused. */
void reply_failure(struct request *r, const att_error *err);
void error_text(struct bytes *b, int status, const char *code, const char *field, uint64_t line, const char *message);
/* The status and code that an att_status is answered with. */
int failure_status(const att_error *err, const char **code);

/* respond.c: the reply as libmicrohttpd's response. */
enum MHD_Result respond(struct request *r);

/* pool.c */
bool pools_start(struct server *s);
/* False: the queue is full. */
bool pool_submit(struct pool *p, struct request *r, task *work);
/* Behind all others, whatever the limit: work that goes on. */
void pool_again(struct pool *p, struct request *r, task *work);
/* Those that wait are answered with 503; false: a thread was still busy after `seconds`. */
bool pools_stop(struct server *s, double seconds);
/* The store that the request asks, opened when needed; an error reply is made where it cannot be. */
att_store *hands_store(struct hands *h, struct request *r);
att_worker *hands_worker(struct hands *h, att_error *err);
att_status server_engine(struct server *s, att_engine **out, att_error *err);

/* visitors.c: connections and until when they must have moved. */
void visitors_notify(void *context, struct MHD_Connection *connection, void **socket_context,
                     enum MHD_ConnectionNotificationCode code);
void visitor_deadline(struct server *s, struct visitor *v, double seconds); /* 0: none */
const char *visitor_address(const struct visitor *v);
bool visitors_start(struct server *s);
void visitors_stop(struct server *s);

/* live.c: who listens to changes. */
bool live_start(struct server *s);
void listener_free(struct listener *l);
void live_stop(struct server *s);

#endif

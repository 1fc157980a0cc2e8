/* A request on its way, and its reply.
 *
 * It belongs to the loop's thread until it is given to a pool (its connection is suspended then), to one thread of that pool
 * until request_ready, and is freed when both are done with it. A body that is streamed goes through the request's pipe: the
 * pool's thread writes, the loop reads; neither waits for the other's client without limit. */
#ifndef ATTACHE_SERVER_REQUEST_H
#define ATTACHE_SERVER_REQUEST_H

#include "server/parameters.h"
#include "server/pipe.h"
#include "server/service.h"

struct request;
struct hands;

/* Work on a request in a pool's thread. It ends with request_ready, request_again or stream_end; the request may be gone then. */
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
    double taking,
        taken; /* of a stream, the loop's: since when its client has a block to take; seconds it took for all so far */
    uint64_t given; /* bytes of its blocks */
    void *own;      /* of the task that works on it, freed with it by free_own */
    void (*free_own)(void *own);
    struct bytes text; /* POST /articles: of the record that stands in body */
    atomic_bool ready;
    atomic_int holders;
    task *task;
    struct work work;
};

struct request *request_new(struct server *s, struct MHD_Connection *connection, const char *target);
void request_hold(struct request *r);
void request_release(struct request *r);

/* Counts `more` bytes of the body among those of all; false: there are too many, and the reply says so. */
bool request_book(struct request *r, size_t more);
/* Gives it to a pool; false: the queue is full. */
bool request_submit(struct request *r, enum pool_name pool, task *work_on);
/* The same behind all others, whatever the limit: work that goes on. */
void request_again(struct request *r, enum pool_name pool, task *work_on);
/* The reply is complete, or its stream begins: the loop sends it. Afterwards the pool's thread may only use the pipe. */
void request_ready(struct request *r);
/* The reply's headers go out and its body through the pipe; the request lives until stream_end, which ends its being worked on. */
void stream_begin(struct request *r, enum gives g);
void stream_end(struct request *r, bool whole);

/* A good answer of a type whose body is yet to be written; returns the body. */
struct bytes *reply_begin(struct request *r, enum gives g);
/* Answers JSON: {"error":{status, code, message, field}}; `field` may be NULL. Replaces what the reply held. */
void reply_error(struct request *r, int status, const char *code, const char *field, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/* What the library refused. */
void reply_failure(struct request *r, const att_error *err);
/* The error as JSON with a line's end; `line` 0: none. Of `message` what is clean UTF-8. */
void error_text(struct bytes *b, int status, const char *code, const char *field, uint64_t line, const char *message);
/* The status and code that an att_status is answered with. */
int failure_status(const att_error *err, const char **code);

#endif

/* The running service: what its parts have in common. Limits stand here; docs/service.md names them. */
#ifndef ATTACHE_SERVER_SERVICE_H
#define ATTACHE_SERVER_SERVICE_H

#include <pthread.h>
#include <stdatomic.h>

#include "attache/store.h"
#include "server/bytes.h"
#include "server/guard.h"
#include "server/metrics.h"
#include "server/mhd.h"
#include "server/pool.h"
#include "server/route.h"
#include "server/server.h"

#define MOST_CONNECTIONS 256
#define MOST_OF_ONE_ADDRESS 128
#define CONNECTION_MEMORY 32768  /* bytes of request line and headers */
#define HEADER_SECONDS 15        /* until the headers have come, of a connection's first request */
#define KEEP_SECONDS 30          /* the same of a later one */
#define BODY_SECONDS 30          /* and one more for each BODY_PACE bytes */
#define BODY_PACE 65536          /* bytes a second at least, of what comes and what goes */
#define MOST_BODIES (256u << 20) /* bytes of all bodies that are being received */

struct visitor;
struct live;

struct server {
    struct server_options options;
    struct route_table routes;
    struct guard guard;
    struct mhd mhd;
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
    bool sweeping;
    struct metrics metrics;
    pthread_mutex_t opening; /* guards what follows */
    att_engine *engine;
    double engine_failed;
    att_error engine_error;
    struct live *live;
    struct bytes openapi;
    pthread_t sweeper;
};

#endif

/* A path that can be asked, and what belongs to it: its method, parameters, body, answer. */
#ifndef ATTACHE_SERVER_ROUTE_H
#define ATTACHE_SERVER_ROUTE_H

#include <stdbool.h>
#include <stddef.h>

#include "server/media.h"
#include "server/target.h"

struct request;
struct hands;

/* Who works on a request. */
enum pool_name {
    POOL_ASK,    /* questions that a page waits for */
    POOL_STREAM, /* answers without an end in sight */
    POOL_PAST,   /* the store as it was: one thread, since each takes the store's size in memory */
    POOL_WRITE,  /* what changes the store: one thread, one after the other */
    POOL_CODE,   /* the network */
    POOLS,
    POOL_NONE = POOLS /* answered by the loop itself: nothing to wait for */
};

struct route {
    const char *id;     /* OpenAPI's operationId */
    const char *method; /* HEAD goes with GET */
    const char *path;   /* "/articles/{id}/explain" */
    const char *summary;
    const char *parameters, *required; /* names between spaces */
    enum pool_name pool;
    void (*task)(struct request *r, struct hands *h);
    const char *verb;   /* of att_store_ask */
    unsigned gives;     /* the first of them where the client does not say */
    unsigned takes;     /* of bodies */
    size_t most_body;   /* bytes */
    const char *schema; /* components/schemas: of an item of a list, or of the object; NULL: none */
    const char *sends;  /* the same of the body */
    bool list;          /* {"items": …} */
    bool writes;        /* it changes the store */
};

/* The routes of a service. */
struct route_table {
    const struct route *routes;
    unsigned count;
};

/* The route of a method and path, NULL: none; then `allow` (of `len` bytes) is "" or the path's methods. `*key` is what stands
 * for its "{…}". */
const struct route *route_find(struct route_table table, const char *method, const struct target *t, const char **key,
                               char *allow, size_t len);

#endif

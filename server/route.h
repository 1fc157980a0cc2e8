/* What can be asked: one table of paths, methods, parameters and answers. Requests are answered from it, and the description at
 * /openapi.json is written from it. */
#ifndef ATTACHE_SERVER_ROUTE_H
#define ATTACHE_SERVER_ROUTE_H

#include "server/bytes.h"
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

enum gives { GIVES_JSON = 1, GIVES_LINES = 2, GIVES_EVENTS = 4, GIVES_CALENDAR = 8, GIVES_TEXT = 16, GIVES_NONE = 32 };
enum takes { TAKES_NOTHING, TAKES_JSON = 1, TAKES_LINES = 2 };

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

extern const struct route routes[];
extern const unsigned route_count;

/* The route of a method and path, NULL: none; then `allow` (of `len` bytes) is "" or the path's methods. `*key` is what stands
 * for its "{…}". */
const struct route *route_find(const char *method, const struct target *t, const char **key, char *allow, size_t len);
/* What the client accepts: one of `gives`, or 0. `header` may be NULL. */
enum gives accept_choose(const char *header, unsigned gives);
/* The media type of one of them. */
const char *gives_type(enum gives g);
/* The body's kind; 0: none that is known. `header` may be NULL. */
unsigned content_kind(const char *header);
/* The whole description. */
void openapi_write(struct bytes *out);

#endif

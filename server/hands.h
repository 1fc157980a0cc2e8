/* What a pool's thread has of its own: the store opened, a worker of the engine. */
#ifndef ATTACHE_SERVER_HANDS_H
#define ATTACHE_SERVER_HANDS_H

#include "server/request.h"

/* Starts the service's pools, each with a queue of its own, so that what takes long keeps nobody else waiting. */
bool pools_start(struct server *s);
/* Those that wait are answered with 503; false: a thread was still busy after `seconds`. */
bool pools_stop(struct server *s, double seconds);

/* The store that the request asks, opened when needed; NULL: the reply says why it cannot be. */
att_store *hands_store(struct hands *h, struct request *r);
/* The engine is opened by the first that needs it. NULL: `err` says why it cannot be. */
att_worker *hands_worker(struct hands *h, att_error *err);
att_status server_engine(struct server *s, att_engine **out, att_error *err);

/* Ends the batch that the call with `status` began, also where it failed: the file is not to be kept from others. */
att_status end_batch(att_store *store, att_status status, att_error *err);

#endif

/* Who listens to changes: GET /changes as server-sent events. */
#ifndef ATTACHE_SERVER_LIVE_H
#define ATTACHE_SERVER_LIVE_H

#include "server/service.h"

bool live_start(struct server *s);
/* Their streams end. */
void live_stop(struct server *s);
void live_free(struct live *live);

#endif

/* What can be asked: one table of paths, methods, parameters and answers. Requests are answered from it, and the description at
 * /openapi.json is written from it. */
#ifndef ATTACHE_SERVER_ROUTES_H
#define ATTACHE_SERVER_ROUTES_H

#include "server/route.h"

extern const struct route_table all_routes;

#endif

/* The OpenAPI 3.1 description, out of the tables of routes and parameters. */
#ifndef ATTACHE_SERVER_OPENAPI_H
#define ATTACHE_SERVER_OPENAPI_H

#include "server/bytes.h"
#include "server/route.h"

void openapi_write(struct route_table table, struct bytes *out);

#endif

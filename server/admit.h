/* Whether a request is let in: by its headers alone, before its body comes. */
#ifndef ATTACHE_SERVER_ADMIT_H
#define ATTACHE_SERVER_ADMIT_H

#include "server/request.h"

#define MOST_JSON (8u << 20) /* bytes of a body that is one JSON value */

/* Finds the route and reads the parameters. False: the reply says why not. */
bool admit(struct request *r);

#endif

/* A reply on its way out: its headers, which say the same of every answer, and its body. */
#ifndef ATTACHE_SERVER_RESPOND_H
#define ATTACHE_SERVER_RESPOND_H

#include "server/request.h"

/* In the loop's thread, once. */
enum MHD_Result respond(struct request *r);

#endif

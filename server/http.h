/* libmicrohttpd's callbacks. */
#ifndef ATTACHE_SERVER_HTTP_H
#define ATTACHE_SERVER_HTTP_H

#include <microhttpd.h>

void *http_target(void *context, const char *target, struct MHD_Connection *connection);
enum MHD_Result http_request(void *context, struct MHD_Connection *connection, const char *url, const char *method,
                             const char *version, const char *data, size_t *len, void **own);
void http_completed(void *context, struct MHD_Connection *connection, void **own, enum MHD_RequestTerminationCode how);

#endif

/* Connections, and until when each must have moved: whoever sends or takes a byte now and then to keep a connection busy is cut
 * off by a thread that looks once a second. */
#ifndef ATTACHE_SERVER_VISITORS_H
#define ATTACHE_SERVER_VISITORS_H

#include "server/service.h"

/* MHD_OPTION_NOTIFY_CONNECTION's; the visitor is the connection's socket context. */
void visitors_notify(void *context, struct MHD_Connection *connection, void **socket_context,
                     enum MHD_ConnectionNotificationCode code);
void visitor_deadline(struct server *s, struct visitor *v, double seconds); /* 0: none */
const char *visitor_address(const struct visitor *v);
bool visitors_start(struct server *s);
void visitors_stop(struct server *s);

#endif

/* libmicrohttpd, opened when the service begins. It brings TLS with it, which is not asked here, and nine libraries; linked to the
 * program they would cost every verb 2 ms at its start. */
#ifndef ATTACHE_SERVER_MHD_H
#define ATTACHE_SERVER_MHD_H

#include <microhttpd.h>
#include <stdbool.h>
#include <stddef.h>

/* What the service calls: `x` is given each name behind MHD_. */
#define MHD_CALLS(x)                                                                                               \
    x(start_daemon) x(quiesce_daemon) x(stop_daemon) x(get_connection_info) x(get_connection_values)               \
        x(suspend_connection) x(resume_connection) x(create_response_from_buffer) x(create_response_from_callback) \
            x(add_response_header) x(queue_response) x(destroy_response)

#define MHD_MEMBER(name) __typeof__(MHD_##name) *name;
struct mhd {
    MHD_CALLS(MHD_MEMBER)
};
#undef MHD_MEMBER

/* False: the library is not there, or is another than this was built for; why stands in `message`. It stays until the program's
 * end. */
bool mhd_open(struct mhd *out, char *message, size_t len);

#endif

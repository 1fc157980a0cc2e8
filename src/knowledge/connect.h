/* A connection to the knowledge base's file: nothing of it can run code, write, or reach another file. */
#ifndef ATTACHE_KNOWLEDGE_CONNECT_H
#define ATTACHE_KNOWLEDGE_CONNECT_H

#include <stddef.h>

#include <sqlite3.h>

#include "attache/attache.h"

/* Where the base lies: a file, or bytes. */
struct knowledge_source {
    const char *uri;   /* "file:/…?immutable=1", or NULL where it is bytes */
    const void *bytes; /* must live as long as connections to them */
    size_t len;        /* of the file, or the bytes */
};

/* Errors: ATT_NO_MEMORY, ATT_BAD_KNOWLEDGE; *out is closed by the caller in any case. */
att_status knowledge_connect(const struct knowledge_source *source, sqlite3 **out, att_error *err);

#endif

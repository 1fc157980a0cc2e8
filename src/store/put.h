/* What put.c and put_layers.c share. */
#ifndef ATTACHE_STORE_PUT_H
#define ATTACHE_STORE_PUT_H

#include "store/check.h"
#include "store/store.h"

/* A record on its way in. */
struct entered {
    const struct checked *r;
    const char *key;    /* of the article */
    const char *record; /* as it is kept */
    const char *text;   /* or NULL */
    size_t text_len;
};

/* Actors, event mentions, claims, commitments and days of an article that has none. */
att_status put_layers(struct att_store *s, const struct entered *in, int64_t article, att_error *err);

/* The days that a record tells, each with its sentence and the actors that are mentioned there (put_days.c). `actors` are the
 * rowids of in->r->actors. */
att_status put_days(struct att_store *s, const struct entered *in, int64_t article, const int64_t *actors,
                    att_error *err);

#endif

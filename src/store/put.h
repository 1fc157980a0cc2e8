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
att_status put_layers(struct att_store *s, const struct checked *r, int64_t article, att_error *err);

#endif

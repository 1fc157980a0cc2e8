/* What put.c and put/layers.c share. */
#ifndef ATTACHE_STORE_PUT_PUT_H
#define ATTACHE_STORE_PUT_PUT_H

#include "store/keys.h"
#include "store/put/check.h"
#include "store/store.h"

/* A record on its way in. */
struct entered {
    const struct checked *r;
    const json_t *root; /* that *r was read from */
    struct keys keys;   /* of its items */
    const char *key;    /* of the article */
    const char *record; /* as it is kept */
    const char *text;   /* or NULL */
    size_t text_len;
    bool days_stand; /* its days are stored, but for who stands there: temp.day_local knows (corrections.c) */
};

/* Takes away actors, event mentions, claims and commitments, and tells the derivation what lost something by it. */
att_status put_clear(struct att_store *s, int64_t article, att_error *err);
/* Puts what a record says, with the corrections of its article (put_layers). */
att_status put_said(struct att_store *s, const struct entered *in, int64_t article, att_error *err);
/* The words of a batch's articles (temp.pending_words) into the full-text index, all at once. */
att_status put_words(struct att_store *s, att_error *err);
/* Actors, event mentions, claims, commitments and days of an article that has none. */
att_status put_layers(struct att_store *s, const struct entered *in, int64_t article, att_error *err);

/* The days that a record tells, each with its sentence and the actors that are mentioned there (put/days.c). `actors` are the
 * rowids of in->r->actors. */
att_status put_days(struct att_store *s, const struct entered *in, int64_t article, const int64_t *actors,
                    att_error *err);
/* The actors of days that stand already, by their ids in the record (corrections.c). */
att_status put_days_again(struct att_store *s, const struct checked *r, int64_t article, const int64_t *actors,
                          att_error *err);

#endif

/* Asking the store on a request's behalf. */
#ifndef ATTACHE_SERVER_ASK_H
#define ATTACHE_SERVER_ASK_H

#include "server/request.h"

/* What is said beside the rows. */
struct told {
    char note[600];  /* what was left out, or "" */
    char next[4096]; /* the cursor of what follows */
    char clock[32];  /* of changes: ask since then for what comes later; else "" */
    bool has_next;
    uint64_t rows;
    int64_t total, unplaced; /* -1: not counted */
};

att_status ask_store(att_store *store, const att_question *q, att_sink sink, void *context, struct told *told,
                     att_error *err);

/* The object that `q` writes becomes the reply's body; false where there is none, or an error: then the reply says so. */
bool reply_object(struct request *r, att_store *store, const att_question *q);

#endif

/* Asking the store on a request's behalf. */
#ifndef ATTACHE_SERVER_ASK_H
#define ATTACHE_SERVER_ASK_H

#include "server/service.h"

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

/* Rows as JSON lines to the items of a list: line ends become commas, since none stands in a row. How many. */
size_t lines_to_items(struct bytes *b);
/* The object that `q` writes becomes the reply's body; false where there is none, or an error: then the reply says so. */
bool reply_object(struct request *r, att_store *store, const att_question *q);

/* Ends the batch that the call with `status` began, also where it failed: the file is not to be kept from others. */
att_status end_batch(att_store *store, att_status status, att_error *err);

/* The reply's headers go out and its body through the pipe; the request lives until stream_end, which ends its being worked on. */
void stream_begin(struct request *r, enum gives g);
void stream_end(struct request *r, bool whole);

#endif

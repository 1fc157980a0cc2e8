/* The table of those who take part. */
#ifndef ATTACHE_STORE_SUMMARIES_PARTICIPANTS_H
#define ATTACHE_STORE_SUMMARIES_PARTICIPANTS_H

#include "store/store.h"

/* An article's actors were put; they are about to go. */
att_status participants_put(struct att_store *s, int64_t article, att_error *err);
att_status participants_forget(struct att_store *s, int64_t article, att_error *err);
/* At the end of a batch. */
att_status participants_update(struct att_store *s, att_error *err);

#endif

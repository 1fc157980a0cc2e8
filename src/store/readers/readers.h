/* What readers add to a store: corrections (corrections.c) and matters (matters.c). */
#ifndef ATTACHE_STORE_READERS_READERS_H
#define ATTACHE_STORE_READERS_READERS_H

#include "store/store.h"

/* Those known at a time, and every matter, into a store in memory. */
att_status readers_copy(struct att_store *from, struct att_store *to, const char *known_on, att_error *err);
/* Begins a batch to write to; refused where the store is open for reading alone. */
att_status readers_begin(struct att_store *s, att_error *err);

/* Nothing came of it: a batch that was begun for it alone is not left open, since others wait for its end. */
void readers_leave(struct att_store *s, bool began);

#endif

/* Counts of story events by what they are, and spellings of names. */
#ifndef ATTACHE_STORE_SUMMARIES_SUMMARIES_H
#define ATTACHE_STORE_SUMMARIES_SUMMARIES_H

#include "store/store.h"

/* The stories of `touched_story` (a temporary table) are about to be told again; they have been. */
att_status summaries_before(struct att_store *s, att_error *err);
att_status summaries_after(struct att_store *s, att_error *err);
/* Names of actors and places of the articles in `pending_said`, before the sheets are written. */
att_status summaries_spell(struct att_store *s, att_error *err);

#endif

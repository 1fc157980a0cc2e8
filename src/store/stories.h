/* What the files that make stories share. */
#ifndef ATTACHE_STORE_STORIES_H
#define ATTACHE_STORE_STORIES_H

#include "store/store.h"

/* Remembers the words of an article and its mentions while its text is at hand; NULL: it is not. nodes.c */
att_status stories_note(struct att_store *s, int64_t article, const char *text, size_t len, att_error *err);
/* Who leads whom is settled: stories of the mentions in `touched_mention` (a temporary table) are told again. stories_tell.c */
att_status stories_tell(struct att_store *s, att_error *err);
/* Sums up the stories in `touched_story` (a temporary table), which have been told: their parties, pairs and places by day, when
 * they were first and last heard of. stories_parties.c */
att_status stories_parties(struct att_store *s, att_error *err);
/* Fills the table of publishers in a store that has none. publishers.c */
att_status publishers_settle(struct att_store *s, att_error *err);
/* Gives `to` the table of `from`. */
att_status publishers_copy(struct att_store *from, struct att_store *to, att_error *err);

#endif

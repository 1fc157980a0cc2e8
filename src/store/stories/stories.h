/* What the files that make stories share. */
#ifndef ATTACHE_STORE_STORIES_STORIES_H
#define ATTACHE_STORE_STORIES_STORIES_H

#include "store/stories/testimony.h"

/* Remembers the words of an article and its mentions while its text is at hand; NULL: it is not. nodes.c */
att_status stories_note(struct att_store *s, int64_t article, const char *text, size_t len, att_error *err);
/* Puts what an older version remembers of pending articles' words into today's form. older_words.c */
att_status stories_renew(struct att_store *s, att_error *err);
/* Who leads whom is settled: stories of the mentions in `touched_mention` (a temporary table) are told again. stories/tell.c */
att_status stories_tell(struct att_store *s, att_error *err);
/* Tells a story of its mentions: its row, which is made where there is none, who denies it, its figures. stories/row.c */
att_status story_row_tell(struct att_store *s, const struct testimony *t, att_error *err);
/* Who leads to a story that has been told: its parties, pairs and places, by its days. stories/parties.c */
att_status stories_parties(struct att_store *s, const struct testimony *t, att_error *err);
/* Fills the table of publishers in a store that has none. publishers.c */
att_status publishers_settle(struct att_store *s, att_error *err);
/* Gives `to` the table of `from`. */
att_status publishers_copy(struct att_store *from, struct att_store *to, att_error *err);

#endif

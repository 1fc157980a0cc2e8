/* Which articles the words of a question stand in: a bit an article, so that a story costs a look and no search. */
#ifndef ATTACHE_STORE_FIND_HITS_H
#define ATTACHE_STORE_FIND_HITS_H

#include "store/store.h"

/* Finds them; the bits lie in the store's scratch, for one question. NULL: none are asked. Words that FTS5 refuses: ATT_IO.
 * A store whose numbers somebody else chose, beyond two thousand million: ATT_BAD_INPUT. */
att_status hits_read(struct att_store *s, const char *words, att_error *err);
/* Forgets them, before the scratch is wound back. */
void hits_forget(struct att_store *s);
/* Gives the connection `hit(articles)`: whether the words of the question stand in one of them; a number, or a list as
 * story.articles has it. NULL of NULL. */
att_status hits_functions(struct att_store *s, att_error *err);

#endif

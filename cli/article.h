/* An article that outlives the reader's next call. */
#ifndef ATTACHE_CLI_ARTICLE_H
#define ATTACHE_CLI_ARTICLE_H

#include <stdbool.h>

#include "attache/attache.h"

/* One block of memory that holds all of the article; NULL without memory. free() frees it. */
att_article *article_copy(const att_article *a);

#endif

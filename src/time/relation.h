/* How the words around an expression tie what is dated to it. */
#ifndef ATTACHE_TIME_RELATION_H
#define ATTACHE_TIME_RELATION_H

#include "document/document.h"
#include "time/meaning.h"

/* For the expression of words first … end. Looks at four words on either side. */
enum timex_relation relation_of(const struct words *w, uint32_t first, uint32_t end, struct meaning *m);

#endif

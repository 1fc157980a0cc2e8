/* Lines and columns of what people read: escaping, colours, wrapping, lists of actors. */
#ifndef ATTACHE_OUTPUT_PAGE_H
#define ATTACHE_OUTPUT_PAGE_H

#include "output/output.h"

enum ink {
    INK_NONE,
    INK_TITLE,
    INK_HEADING,
    INK_ACTOR,
    INK_COOPERATION,
    INK_CONFLICT,
    INK_CLAIM,
    INK_DIM,
    INK_ALARM,
    INKS
};

void page_ink(const struct output *o, enum ink ink); /* switches; INK_NONE ends; nothing without colour */

/* Text for a terminal or one column: line ends and tabs become a space, other control characters U+FFFD, so that no
 * article can steer the reader's terminal. */
void page_text(const struct output *o, struct slice s);
void page_string(const struct output *o, const char *s);
/* The same, at most `columns` wide, with "…" where it is cut. */
void page_short(const struct output *o, struct slice s, uint32_t columns);

/* "Steve Witkoff (USA GOV), Vladimir Putin (RUS GOV)"; `none` where the list is empty. */
void page_actors(const struct output *o, const struct list *l, const char *none);
void page_actor(const struct output *o, uint32_t actor);

void page_rule(const struct output *o, const char *title); /* an empty line, a heading, a line end */

/* Breaks `s`, which may hold colours, at spaces into lines of o->width columns, each behind `indent` spaces. */
void page_wrap(const struct output *o, struct slice s, uint32_t indent);

/* Columns that `s` takes on a terminal, counting one a code point. */
uint32_t page_columns(struct slice s);

#endif

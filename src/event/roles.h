/* Who and what stands beside an anchor in the tree: the side that acts, the side that is acted upon, partners ("with", "between"),
 * and what else is told of it ("in", "after"). The network's pointers decide who takes part; these are what they are told besides. */
#ifndef ATTACHE_EVENT_ROLES_H
#define ATTACHE_EVENT_ROLES_H

#include "document/document.h"

#define ROLE_TOKENS 24
struct roles {
    uint32_t count;
    uint32_t token[ROLE_TOKENS]; /* head of a noun phrase */
    uint8_t role[ROLE_TOKENS];   /* enum argument_role */
};

/* The noun phrases around the event's anchor with all their conjuncts, nearest relation first. */
void roles_read(const struct document *d, const struct event *e, struct roles *out);

/* Whether the possessor of an event noun suffers it: "Vell's arrest", "the killing" that is somebody's and not "of" another. */
bool role_suffers_noun(const struct document *d, uint32_t noun, uint32_t possessor);

#endif

/* Where actors, events and claims begin and end in the text, in the order in which a page meets them. */
#ifndef ATTACHE_OUTPUT_MARKS_H
#define ATTACHE_OUTPUT_MARKS_H

#include "output/output.h"

enum mark_kind { MARK_CLAIM, MARK_ACTOR, MARK_EVENT };

struct mark {
    uint32_t at;    /* byte of the text */
    uint32_t other; /* the other end */
    bool close;
    enum mark_kind kind;
    uint32_t index; /* of the claim, the actor or the event */
};

struct marks {
    struct mark *at; /* on the heap: marks_free */
    uint32_t count;
};

/* False without memory. */
bool marks_find(const struct document *d, struct marks *out);
void marks_free(struct marks *m);

/* Appends the text of `at` with the marks from *next on; *next is moved behind those used. Control characters are
 * harmless. */
void marks_write(const struct output *o, const struct marks *m, uint32_t *next, struct span at);

#endif

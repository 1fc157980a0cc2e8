/* The articles of one text. copies.c */
#ifndef ATTACHE_STORE_COPIES_H
#define ATTACHE_STORE_COPIES_H

#include "store/ids.h"

struct copy {
    int64_t article;
    int64_t report; /* 0: not yet */
    int32_t day;    /* on which it was published, or NO_DAY */
    bool traced, is_long;
};

struct copies {
    struct copy *at;
    uint32_t count, capacity;
};

/* Appends the articles of the text of this one, itself among them, in the order of days: all that are stored,
 * however few of them a batch adds. */
att_status copies_of_text(struct att_store *s, int64_t article, struct copies *out, att_error *err);

#endif

/* Those that come first of many numbers with a rank each, of which more may have one and the same: keys decide among these, later. */
#ifndef ATTACHE_STORE_FIND_TOP_H
#define ATTACHE_STORE_FIND_TOP_H

#include "store/store.h"

struct top_item {
    uint64_t rank; /* the least first */
    int64_t number;
};

/* Behind the cursor `most` of them, and whichever have the rank of the last of these or of the cursor. */
struct top {
    struct top_item *at;
    size_t count, capacity, cut_at;
    size_t most; /* 0: all */
    uint64_t cursor, edge;
    int64_t total; /* that were added, wherever they stand */
    bool failed;
};

/* `cursor` 0: there is none. */
void top_begin(struct top *t, size_t most, uint64_t cursor);
void top_add(struct top *t, uint64_t rank, int64_t number);
/* Drops what is behind the last that is wanted; the rest stands in the order of ranks. */
void top_cut(struct top *t);
/* The numbers as a JSON list, in the store's scratch; ATT_NO_MEMORY also where adding failed. */
att_status top_list(struct att_store *s, const struct top *t, const char **out, att_error *err);
void top_free(struct top *t);

#endif

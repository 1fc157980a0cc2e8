/* Texts, once each, in the order of their bytes; in the store's scratch. */
#ifndef ATTACHE_STORE_STORIES_NAME_SET_H
#define ATTACHE_STORE_STORIES_NAME_SET_H

#include "store/store.h"

struct name_set {
    const char **at;
    uint32_t count, capacity;
};

att_status name_set_add(struct att_store *s, struct name_set *set, const char *text, att_error *err);
/* All of them with the mark between two; NULL in *out where there is none. */
att_status name_set_join(struct att_store *s, const struct name_set *set, char mark, const char **out, att_error *err);

#endif

/* Lists of row ids, in the store's scratch. */
#ifndef ATTACHE_STORE_IDS_H
#define ATTACHE_STORE_IDS_H

#include <stdint.h>

#include "store/store.h"

struct ids {
    int64_t *at;
    uint32_t count, capacity;
};

att_status ids_push(struct att_store *s, struct ids *l, int64_t id, att_error *err);
/* Appends the first column of all rows that the statement still has. */
att_status ids_collect(struct att_store *s, sqlite3_stmt *st, struct ids *out, att_error *err);
/* Ascending; equal ones stay. */
void ids_sort(struct ids *l);
/* Ascending, once each. */
void ids_once(struct ids *l);
/* Where it stands among ascending ones; NULL: it is none of them. */
const int64_t *id_find(const int64_t *at, uint32_t count, int64_t id);

#endif

#include "store/ids.h"

#include <stdlib.h>

att_status ids_push(struct att_store *s, struct ids *l, int64_t id, att_error *err) {
    int64_t *at = arena_push(&s->scratch, &l->at, &l->count, &l->capacity, sizeof *at);
    if (at == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a list of rows");
    }
    *at = id;
    return ATT_OK;
}

att_status ids_collect(struct att_store *s, sqlite3_stmt *st, struct ids *out, att_error *err) {
    bool row;
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        TRY(ids_push(s, out, sqlite3_column_int64(st, 0), err));
    }
}

static int by_id(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

void ids_sort(struct ids *l) {
    if (l->count > 1) {
        qsort(l->at, l->count, sizeof *l->at, by_id);
    }
}

void ids_once(struct ids *l) {
    uint32_t left = 0;
    ids_sort(l);
    for (uint32_t i = 0; i < l->count; i++) {
        if (left == 0 || l->at[i] != l->at[left - 1]) {
            l->at[left++] = l->at[i];
        }
    }
    l->count = left;
}

const int64_t *id_find(const int64_t *at, uint32_t count, int64_t id) {
    return count > 0 ? bsearch(&id, at, count, sizeof *at, by_id) : NULL;
}

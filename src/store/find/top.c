#include "store/find/top.h"

#include <stdlib.h>

#define CUT_AFTER 1024 /* more than twice what is wanted */

void top_begin(struct top *t, size_t most, uint64_t cursor) {
    *t = (struct top){.most = most, .cursor = cursor, .edge = UINT64_MAX, .cut_at = 2 * most + CUT_AFTER};
}

static int by_rank(const void *a, const void *b) {
    uint64_t x = ((const struct top_item *)a)->rank, y = ((const struct top_item *)b)->rank;
    return (x > y) - (x < y);
}

void top_cut(struct top *t) {
    size_t left = t->most;
    if (t->most == 0 || t->count == 0) {
        return;
    }
    qsort(t->at, t->count, sizeof *t->at, by_rank);
    for (size_t i = 0; t->cursor > 0 && i < t->count && t->at[i].rank == t->cursor; i++) {
        left++;
    }
    if (left <= t->count) {
        t->edge = t->at[left - 1].rank;
        while (left < t->count && t->at[left].rank == t->edge) {
            left++;
        }
        t->count = left;
    }
    t->cut_at = 2 * t->count + CUT_AFTER;
}

void top_add(struct top *t, uint64_t rank, int64_t number) {
    t->total++;
    if (rank > t->edge || rank < t->cursor || t->failed) {
        return;
    }
    if (t->count == t->capacity) {
        size_t capacity = t->capacity > 0 ? t->capacity * 2 : 2 * CUT_AFTER;
        struct top_item *grown = realloc(t->at, capacity * sizeof *grown);
        t->failed = grown == NULL;
        if (t->failed) {
            return;
        }
        t->at = grown;
        t->capacity = capacity;
    }
    t->at[t->count++] = (struct top_item){rank, number};
    if (t->most > 0 && t->count >= t->cut_at) {
        top_cut(t);
    }
}

att_status top_list(struct att_store *s, const struct top *t, const char **out, att_error *err) {
    struct buffer b = {0};
    for (size_t i = 0; i < t->count; i++) {
        buffer_format(&b, "%s%lld", i > 0 ? "," : "[", (long long)t->at[i].number);
    }
    buffer_text(&b, t->count > 0 ? "]" : "[]");
    *out = b.failed || t->failed ? NULL : arena_copy(&s->scratch, b.at, b.len);
    buffer_free(&b);
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a question");
}

void top_free(struct top *t) {
    free(t->at);
    t->at = NULL;
}

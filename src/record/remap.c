#include "record/remap.h"

#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b) {
    const struct place_in_text *x = a, *y = b;
    if (x->rank != y->rank) {
        return x->rank < y->rank ? -1 : 1;
    }
    if (x->start != y->start) {
        return x->start < y->start ? -1 : 1;
    }
    if (x->end != y->end) {
        return x->end > y->end ? -1 : 1;
    }
    return x->index < y->index ? -1 : x->index > y->index;
}

void remap_sort(void *items, size_t size, uint32_t count, struct place_in_text *places, uint32_t *map, void *copy) {
    qsort(places, count, sizeof *places, compare);
    if (count > 0) {
        memcpy(copy, items, size * count);
    }
    for (uint32_t i = 0; i < count; i++) {
        memcpy((char *)items + size * i, (char *)copy + size * places[i].index, size);
        map[places[i].index] = i;
    }
}

uint32_t remap_index(const uint32_t *map, uint32_t count, uint32_t at) {
    return at < count ? map[at] : NONE;
}

void remap_list(struct list *l, const uint32_t *map, uint32_t count, uint32_t *seen, uint32_t *stamp) {
    uint32_t kept = 0;
    ++*stamp;
    for (uint32_t i = 0; i < l->count; i++) {
        uint32_t to = remap_index(map, count, l->at[i]);
        if (to != NONE && seen[to] != *stamp) {
            seen[to] = *stamp;
            l->at[kept++] = to;
        }
    }
    l->count = kept;
}

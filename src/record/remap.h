/* Putting layers in the order of the text, with the references that lead to them. */
#ifndef ATTACHE_RECORD_REMAP_H
#define ATTACHE_RECORD_REMAP_H

#include "document/document.h"

struct place_in_text {
    uint32_t rank;       /* what comes first whatever the position */
    uint32_t start, end; /* earlier first; of two that start together the longer first */
    uint32_t index;      /* where it stood */
};

/* Sorts the `count` items of `size` bytes at `items`, whose places are in `places`, and fills map[old index] = new
 * index. `copy` is room for all items. */
void remap_sort(void *items, size_t size, uint32_t count, struct place_in_text *places, uint32_t *map, void *copy);

/* The reference `at` after the sort; NONE and what leads nowhere stay NONE. */
uint32_t remap_index(const uint32_t *map, uint32_t count, uint32_t at);

/* The same for a list, without repetitions. `seen` has one number for each item, all below *stamp; *stamp is raised. */
void remap_list(struct list *l, const uint32_t *map, uint32_t count, uint32_t *seen, uint32_t *stamp);

#endif

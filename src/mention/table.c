/* Open addressing with linear probing; keys are hashes already. */
#include "mention/join.h"

bool table_init(struct table *t, struct arena *arena) {
    *t = (struct table){.arena = arena, .mask = 255};
    t->slots = arena_array(arena, (size_t)t->mask + 1, sizeof *t->slots);
    return t->slots != NULL;
}

static void place(struct table *t, uint64_t key, uint32_t value) {
    uint32_t at = (uint32_t)key & t->mask;
    while (t->slots[at].key != 0 && t->slots[at].key != key) {
        at = (at + 1) & t->mask;
    }
    t->count += t->slots[at].key == 0;
    t->slots[at] = (struct slot){key, value};
}

static bool grow(struct table *t) {
    struct slot *old = t->slots;
    uint32_t size = t->mask + 1;
    struct slot *slots = arena_array(t->arena, (size_t)size * 2, sizeof *slots);
    if (slots == NULL) {
        return false;
    }
    t->slots = slots;
    t->mask = 2 * size - 1;
    t->count = 0;
    for (uint32_t i = 0; i < size; i++) {
        if (old[i].key != 0) {
            place(t, old[i].key, old[i].value);
        }
    }
    return true;
}

bool table_put(struct table *t, uint64_t key, uint32_t value) {
    if (2 * t->count > t->mask && !grow(t)) {
        return false;
    }
    place(t, key == 0 ? 1 : key, value);
    return true;
}

uint32_t table_get(const struct table *t, uint64_t key) {
    key = key == 0 ? 1 : key;
    for (uint32_t at = (uint32_t)key & t->mask; t->slots[at].key != 0; at = (at + 1) & t->mask) {
        if (t->slots[at].key == key) {
            return t->slots[at].value;
        }
    }
    return NONE;
}

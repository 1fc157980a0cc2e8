#include "store/stories/name_set.h"

#include <string.h>

att_status name_set_add(struct att_store *s, struct name_set *set, const char *text, att_error *err) {
    uint32_t low = 0, high = set->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (strcmp(set->at[middle], text) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low < set->count && strcmp(set->at[low], text) == 0) {
        return ATT_OK;
    }
    const char *copy = arena_copy(&s->scratch, text, strlen(text));
    if (copy == NULL || arena_push(&s->scratch, &set->at, &set->count, &set->capacity, sizeof *set->at) == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a story");
    }
    memmove(set->at + low + 1, set->at + low, (set->count - 1 - low) * sizeof *set->at);
    set->at[low] = copy;
    return ATT_OK;
}

att_status name_set_join(struct att_store *s, const struct name_set *set, char mark, const char **out, att_error *err) {
    size_t len = 0;
    *out = NULL;
    for (uint32_t i = 0; i < set->count; i++) {
        len += strlen(set->at[i]) + 1;
    }
    if (len == 0) {
        return ATT_OK;
    }
    char *text = arena_alloc(&s->scratch, len), *end = text;
    if (text == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a story");
    }
    for (uint32_t i = 0; i < set->count; i++) {
        size_t n = strlen(set->at[i]);
        memcpy(end, set->at[i], n);
        end += n;
        *end++ = i + 1 < set->count ? mark : '\0';
    }
    *out = text;
    return ATT_OK;
}

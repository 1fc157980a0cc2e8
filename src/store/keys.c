#include "store/keys.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct named {
    struct key key;
    uint32_t index;
};

static int by_key(const void *a, const void *b) {
    const struct named *x = a, *y = b;
    int order = strcmp(x->key.hex, y->key.hex);
    return order != 0 ? order : (x->index > y->index) - (x->index < y->index);
}

static void make_key(char out[STORE_KEY], const char *kind, const char *sha256, const struct checked_span *at,
                     const char *label, uint32_t nth) {
    char start[24], end[24], which[16];
    snprintf(start, sizeof start, "%lld", (long long)at->start);
    snprintf(end, sizeof end, "%lld", (long long)at->end);
    snprintf(which, sizeof which, "%u", nth);
    const char *parts[] = {kind, sha256, start, end, label, which};
    store_key(out, parts, nth > 0 ? 6 : 5);
}

typedef void describe(const struct checked *r, uint32_t i, const struct checked_span **at, const char **label);

static void describe_actor(const struct checked *r, uint32_t i, const struct checked_span **at, const char **label) {
    static const struct checked_span nowhere = {0, 0, ""};
    const struct checked_actor *a = &r->actors[i];
    *at = &nowhere;
    *label = a->mention_count > 0 ? "" : a->name;
    for (uint32_t k = 0; k < a->mention_count; k++) {
        *at = k == 0 || a->mentions[k].start < (*at)->start ? &a->mentions[k] : *at;
    }
}

static void describe_event(const struct checked *r, uint32_t i, const struct checked_span **at, const char **label) {
    *at = &r->events[i].anchor;
    *label = r->events[i].type;
}

static void describe_claim(const struct checked *r, uint32_t i, const struct checked_span **at, const char **label) {
    *at = &r->claims[i].content;
    *label = "";
}

static void describe_commitment(const struct checked *r, uint32_t i, const struct checked_span **at,
                                const char **label) {
    *at = &r->commitments[i].act;
    *label = r->commitments[i].kind;
}

static struct key *name_items(const struct checked *r, struct arena *arena, const char *kind, uint32_t count,
                              describe *of) {
    struct named *sorted = arena_array(arena, count, sizeof *sorted);
    struct key *out = arena_array(arena, count, sizeof *out);
    if (sorted == NULL || out == NULL) {
        return NULL;
    }
    const struct checked_span *at;
    const char *label;
    for (uint32_t i = 0; i < count; i++) {
        of(r, i, &at, &label);
        make_key(sorted[i].key.hex, kind, r->sha256, at, label, 0);
        sorted[i].index = i;
    }
    qsort(sorted, count, sizeof *sorted, by_key);
    for (uint32_t i = 0, nth = 0; i < count; i++) {
        nth = i > 0 && strcmp(sorted[i].key.hex, sorted[i - 1].key.hex) == 0 ? nth + 1 : 0;
        uint32_t index = sorted[i].index;
        of(r, index, &at, &label);
        make_key(out[index].hex, kind, r->sha256, at, label, nth);
    }
    return out;
}

bool keys_of(const struct checked *r, struct arena *arena, struct keys *out) {
    out->actors = name_items(r, arena, "actor", r->actor_count, describe_actor);
    out->events = name_items(r, arena, "event", r->event_count, describe_event);
    out->claims = name_items(r, arena, "claim", r->claim_count, describe_claim);
    out->commitments = name_items(r, arena, "commitment", r->commitment_count, describe_commitment);
    return out->actors != NULL && out->events != NULL && out->claims != NULL && out->commitments != NULL;
}

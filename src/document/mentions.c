#include "document/document.h"

#include <string.h>

static uint32_t size_of(const struct mention *m) {
    return m->end_token - m->first_token;
}

/* Whether mention `now` says more about `token` than mention `before`: the one whose head it is, then the smaller one. */
static bool closer(const struct document *d, uint32_t token, uint32_t before, uint32_t now) {
    if (before == NONE) {
        return true;
    }
    const struct mention *a = &d->mentions[before], *b = &d->mentions[now];
    bool head_a = a->head == token, head_b = b->head == token;
    return head_a != head_b ? head_b : size_of(b) < size_of(a);
}

bool document_index_mentions(struct document *d) {
    d->token_mention = arena_alloc(&d->arena, (d->token_count + (size_t)1) * sizeof *d->token_mention);
    if (d->token_mention == NULL) {
        return false;
    }
    d->mention_ordered = d->mention_count;
    for (uint32_t i = 0; i < d->token_count; i++) {
        d->token_mention[i] = NONE;
    }
    for (uint32_t m = 0; m < d->mention_count; m++) {
        for (uint32_t i = d->mentions[m].first_token; i < d->mentions[m].end_token && i < d->token_count; i++) {
            if (closer(d, i, d->token_mention[i], m)) {
                d->token_mention[i] = m;
            }
        }
    }
    return true;
}

uint32_t mentions_in_order(const struct document *d) {
    return d->token_mention != NULL ? d->mention_ordered : d->mention_count;
}

uint32_t mention_at(const struct document *d, uint32_t token) {
    return d->token_mention != NULL && token < d->token_count ? d->token_mention[token] : NONE;
}

uint32_t mention_head_at(const struct document *d, uint32_t token) {
    uint32_t m = mention_at(d, token);
    return m != NONE ? d->mentions[m].head : token;
}

uint32_t actor_at(const struct document *d, uint32_t token) {
    uint32_t m = mention_at(d, token);
    return m != NONE ? d->mentions[m].actor : NONE;
}

bool mentions_coordinated(const struct document *d, uint32_t a, uint32_t b) {
    a = mention_head_at(d, a), b = mention_head_at(d, b);
    return a != b && token_first_conjunct(d, a) == token_first_conjunct(d, b);
}

bool actors_share_country(const struct actor *a, const struct actor *b) {
    for (uint32_t i = 0; i < a->country_count; i++) {
        for (uint32_t k = 0; k < b->country_count; k++) {
            if (strcmp(a->country[i], b->country[k]) == 0) {
                return true;
            }
        }
    }
    return false;
}

#include "document/document.h"

bool document_give_actors(struct document *d) {
    if (d->given == NULL || d->given->actors == NULL) {
        return true;
    }
    d->actor_count = d->mention_count = 0;
    for (uint32_t i = 0; i < d->given->actor_count; i++) {
        struct actor *a = document_add_actor(d);
        if (a == NULL) {
            return false;
        }
        *a = d->given->actors[i];
        a->first_mention = a->part_one = a->part_two = NONE;
    }
    for (uint32_t i = 0; i < d->given->mention_count; i++) {
        const struct given_mention *g = &d->given->mentions[i];
        uint32_t first, end;
        tokens_of_span(d, g->at, &first, &end);
        if (first >= end) {
            continue;
        }
        struct mention *m = document_add_mention(d);
        if (m == NULL) {
            return false;
        }
        *m = (struct mention){.at = g->at,
                              .first_token = first,
                              .end_token = end,
                              .head = tokens_head(d, first, end),
                              .actor = g->actor,
                              .name = NONE,
                              .form = FORM_NAME,
                              .basis = {ORIGIN_TEXT, 1, "given"}};
        struct actor *a = &d->actors[g->actor];
        a->first_mention = a->first_mention == NONE ? d->mention_count - 1 : a->first_mention;
    }
    return document_index_mentions(d);
}

bool document_give_names(struct document *d) {
    if (d->given == NULL || d->given->names == NULL) {
        return true;
    }
    d->name_count = 0;
    for (uint32_t i = 0; i < d->given->name_count; i++) {
        uint32_t first, end;
        tokens_of_span(d, d->given->names[i], &first, &end);
        struct name *n = first < end ? document_add_name(d) : NULL;
        if (n == NULL) {
            if (first < end) {
                return false;
            }
            continue;
        }
        *n = (struct name){d->given->names[i], first, end, NAME_LOCATION, {ORIGIN_TEXT, 1, "given"}};
    }
    return true;
}

#include <string.h>

#include "commitment/parts.h"
#include "document/near.h"

/* Whether the addressee is a class of states or firms ("countries continuing to trade with Russia"). */
static bool is_class(const struct document *d, uint32_t actor) {
    static const char *const heads[] = {"countries", "nations",   "states",   "governments", "buyers",
                                        "importers", "traders",   "partners", "companies",   "members",
                                        "allies",    "economies", NULL};
    const struct actor *a = &d->actors[actor];
    if (a->kind != KIND_GROUP || a->country_count > 1 || a->first_mention >= d->mention_count) {
        return false;
    }
    for (int i = 0; heads[i] != NULL; i++) {
        if (slice_is_fold(token_text(d, d->mentions[a->first_mention].head), heads[i])) {
            return true;
        }
    }
    return false;
}

static bool party(const struct document *d, const struct commitment *c, uint32_t actor) {
    for (uint32_t i = 0; i < c->issuer.count; i++) {
        if (c->issuer.at[i] == actor || actors_share_country(&d->actors[c->issuer.at[i]], &d->actors[actor])) {
            return true;
        }
    }
    return list_has(&c->addressee, actor);
}

/* The state that the class is defined by ("trade with Russia") is no member of it: named inside the class's own words, or in
 * the condition. */
static bool defines(const struct document *d, const struct commitment *c, const struct mention *m,
                    uint32_t class_head) {
    uint32_t first, end;
    tokens_yield(d, class_head, &first, &end);
    bool listed = false; /* "countries such as India", "including China" */
    for (uint32_t i = first; i < m->first_token && i < end; i++) {
        listed = listed || slice_is_fold(token_text(d, i), "including") || slice_is_fold(token_text(d, i), "like") ||
                 (slice_is_fold(token_text(d, i), "such") && i + 1 < end && slice_is_fold(token_text(d, i + 1), "as"));
    }
    return (m->head >= first && m->head < end && !listed) || span_overlap(m->at, c->condition);
}

bool parts_affected(struct document *d, struct commitment *c) {
    for (uint32_t k = 0; k < c->addressee.count; k++) {
        uint32_t class_actor = c->addressee.at[k];
        if (!is_class(d, class_actor)) {
            continue;
        }
        uint32_t class_head = d->mentions[d->actors[class_actor].first_mention].head;
        uint32_t sentence = d->tokens[c->first_token].sentence;
        const char *defining = NULL;           /* country of a state that defines the class */
        uint32_t count = mentions_in_order(d); /* what pointers added behind is no state */
        uint32_t start = ITEMS_FROM(d->mentions, count, mention, tokens_back(c->first_token, NEAR_TOKENS));
        for (uint32_t i = start; i < count && d->mentions[i].first_token < c->end_token + NEAR_TOKENS; i++) {
            const struct mention *m = &d->mentions[i];
            if (m->actor == NONE || d->actors[m->actor].kind != KIND_STATE || sentence == NONE) {
                continue;
            }
            uint32_t at = d->tokens[m->head].sentence;
            const struct actor *a = &d->actors[m->actor];
            if (at < sentence || at > sentence + 1 || party(d, c, m->actor)) {
                continue;
            }
            if (defines(d, c, m, class_head)) {
                defining = a->country_count > 0 ? a->country[0] : defining;
                continue;
            }
            bool same = defining != NULL && a->country_count > 0 && strcmp(a->country[0], defining) == 0;
            if (!same && m->form != FORM_PRONOUN && m->head > class_head && !list_has(&c->affected, m->actor) &&
                !list_add(d, &c->affected, m->actor)) {
                return false;
            }
        }
    }
    return true;
}

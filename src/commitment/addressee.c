#include "commitment/parts.h"

/* The first actor named in first … end who stands on another side than the issuers; NONE. */
static uint32_t other_in(const struct document *d, const struct commitment *c, uint32_t first, uint32_t end) {
    for (uint32_t i = first; i < end && i < d->token_count; i++) {
        uint32_t actor = actor_at(d, i);
        if (actor == NONE || mention_at(d, i) == NONE || d->mentions[mention_at(d, i)].head != i) {
            continue;
        }
        bool own = false;
        for (uint32_t k = 0; k < c->issuer.count; k++) {
            own = own || parts_same_side(d, actor, c->issuer.at[k]);
        }
        if (!own) {
            return actor;
        }
    }
    return NONE;
}

/* Who is to do what is demanded: the subject of the act's verb, or whom the verb that governs it addresses. */
static uint32_t asked(const struct document *d, const struct commitment *c) {
    static const enum deprel roles[] = {DEP_NSUBJ, DEP_IOBJ, DEP_OBJ, DEP_OBL};
    uint32_t head = tokens_head(d, c->first_token, c->end_token);
    for (uint32_t up = 0; up < 3 && head < d->token_count; up++, head = d->tokens[head].head) {
        for (size_t r = 0; r < sizeof roles / sizeof *roles; r++) {
            uint32_t k = up == 0 && r > 0 ? NONE : token_dependent_by(d, head, roles[r]);
            uint32_t actor = k != NONE && (up == 0 || r > 0) && k < c->first_token ? actor_at(d, k) : NONE;
            if (actor != NONE && !list_has(&c->issuer, actor)) {
                return actor;
            }
        }
    }
    return NONE;
}

/* "For Birch to be expelled": to whom something is to be done is not asked; nor is a thing ("the partnership"). */
static void drop_themes(const struct document *d, struct commitment *c) {
    static const char *const things[] = {"partnership", "relationship", "relation",  "cooperation",
                                         "dialogue",    "process",      "agreement", "project",
                                         "programme",   "program",      NULL};
    uint32_t head = tokens_head(d, c->first_token, c->end_token);
    uint32_t theme =
        c->kind == COMMIT_DEMAND && head < d->token_count ? token_dependent_by(d, head, DEP_NSUBJ_PASS) : NONE;
    for (uint32_t i = c->addressee.count; i-- > 0;) {
        uint32_t actor = c->addressee.at[i], m = d->actors[actor].first_mention;
        bool thing =
            m < d->mention_count && d->actors[actor].country_count == 0 && one_of(d, d->mentions[m].head, things);
        bool undergoes = false;
        for (uint32_t t = theme != NONE ? c->first_token : head; theme != NONE && t < head; t++) {
            undergoes = undergoes || actor_at(d, t) == actor;
        }
        if (thing || undergoes) {
            list_remove(&c->addressee, actor);
        }
    }
}

/* "Assured Birch that", "promised Birch to": who is told. */
static uint32_t told(const struct document *d, const struct commitment *c) {
    static const char *const verbs[] = {"assure", "promise", "offer", "guarantee", "warn", "tell", "reassure", NULL};
    uint32_t head = tokens_head(d, c->first_token, c->end_token);
    for (uint32_t up = 0; up < 3 && head < d->token_count; up++, head = d->tokens[head].head) {
        if (up == 0 || !one_of(d, head, verbs)) {
            continue;
        }
        uint32_t k = token_dependent_by(d, head, DEP_IOBJ);
        k = k == NONE ? token_dependent_by(d, head, DEP_OBJ) : k;
        uint32_t actor = k != NONE && k < c->first_token ? actor_at(d, k) : NONE;
        if (actor != NONE && !list_has(&c->issuer, actor)) {
            return actor;
        }
    }
    return NONE;
}

#define CLASS 24u /* words behind a class's noun that say who belongs to it */

/* "Countries that trade with Birch": who says which class is meant is not addressed with it; "countries such as Birch" are. */
static void drop_defining(const struct document *d, struct commitment *c) {
    static const char *const listed[] = {"such", "including", "like", "and", NULL};
    for (uint32_t i = 0; i < c->addressee.count && c->addressee.count > 1; i++) {
        uint32_t m = d->actors[c->addressee.at[i]].first_mention, first, end;
        if (d->actors[c->addressee.at[i]].kind != KIND_GROUP || m >= d->mention_count) {
            continue;
        }
        tokens_yield(d, d->mentions[m].head, &first, &end);
        for (uint32_t t = d->mentions[m].head + 1; t < end && t < d->mentions[m].head + CLASS && !one_of(d, t, listed);
             t++) {
            uint32_t actor = actor_at(d, t);
            if (actor != NONE && actor != c->addressee.at[i] && list_has(&c->addressee, actor)) {
                list_remove(&c->addressee, actor);
                return;
            }
        }
    }
}

bool parts_addressee(struct document *d, struct commitment *c) {
    drop_themes(d, c);
    drop_defining(d, c);
    if (c->addressee.count > 0 || c->issuer.count == 0) {
        return true;
    }
    uint32_t actor = c->kind == COMMIT_DEMAND || c->kind == COMMIT_ULTIMATUM ? asked(d, c) : told(d, c);
    if (actor == NONE && c->kind != COMMIT_DEMAND && !span_empty(c->condition)) {
        uint32_t first, end;
        tokens_of_span(d, c->condition, &first, &end);
        actor = other_in(d, c, first, end);
    }
    if (actor == NONE && c->kind != COMMIT_DEMAND) {
        actor = other_in(d, c, c->first_token, c->end_token);
    }
    return actor == NONE || list_add(d, &c->addressee, actor);
}

/* What the words leave no choice about, whatever was weighed: parties that meet are two at least, "both leaders" are both, and who is
 * arrested does not arrest. */
#include "event/partners.h"

#include <string.h>

#include "event/roles.h"
#include "event/who.h"

#define CLIMB 6u /* "says that a date for a round of talks has not been set" */

static bool takes_part(const struct event *e, uint32_t actor) {
    return list_has(&e->actor, actor) || list_has(&e->recipient, actor);
}

/* "The two leaders" agree: where one of them does, both do. */
static bool add_twins(struct document *d, struct event *e, const struct roles *roles) {
    for (uint32_t i = 0; i < roles->count; i++) {
        uint32_t who = actor_at(d, roles->token[i]);
        const struct actor *a = who != NONE ? &d->actors[who] : NULL;
        if (a == NULL || a->part_one == NONE || a->part_two == NONE) {
            continue;
        }
        uint32_t part[2] = {a->part_one, a->part_two};
        for (int k = 0; k < 2; k++) {
            struct list *side = list_has(&e->actor, part[k])       ? &e->actor
                                : list_has(&e->recipient, part[k]) ? &e->recipient
                                                                   : NULL;
            if (side != NULL && !takes_part(e, part[1 - k]) && !list_add(d, side, part[1 - k])) {
                return false;
            }
        }
    }
    return true;
}

/* ---- those who meet ---------------------------------------------------------------------------------------------- */

static const char *const between[] = {"between", NULL};
/* Who does this to talks takes part without being one of the two. */
static const char *const mediates[] = {"host",    "mediate", "broker", "facilitate", "lead",  "arrange", "sponsor",
                                       "convene", "chair",   "help",   "propose",    "offer", "urge",    NULL};

/* "Talks between Alder and Birch": who is named so, and nobody else, where at least two are. */
static bool read_between(struct document *d, struct event *e, uint32_t head) {
    uint32_t verb = d->tokens[head].head;
    if (d->tokens[head].upos != UPOS_NOUN || (verb < d->token_count && token_lemma_in(d, verb, mediates))) {
        return true;
    }
    for (uint32_t i = token_dependent(d, head, NONE); i != NONE; i = token_dependent(d, head, i)) {
        if (!token_case_in(d, i, between)) {
            continue;
        }
        struct list parties = {0};
        uint32_t first, end;
        tokens_yield(d, i, &first, &end);
        for (uint32_t t = first; t < end; t++) {
            bool named = t == i || (d->tokens[t].deprel == DEP_CONJ && token_first_conjunct(d, t) == i);
            uint32_t who = named ? actor_at(d, t) : NONE;
            if (who != NONE && !list_has(&parties, who) && !list_add(d, &parties, who)) {
                return false;
            }
        }
        if (parties.count >= 2) {
            e->actor = parties;
            e->recipient = (struct list){0};
            return true;
        }
    }
    return true;
}

/* The actor of the nearest subject above, who is no outlet that only tells of it; NONE. */
static uint32_t subject_above(const struct document *d, uint32_t token) {
    for (uint32_t steps = 0; steps < CLIMB && token < d->token_count; steps++) {
        uint32_t subject = token_dependent_by(d, token, DEP_NSUBJ);
        uint32_t who = subject != NONE ? actor_at(d, subject) : NONE;
        if (who != NONE) {
            const struct actor *a = &d->actors[who];
            return a->kind == KIND_MEDIA || (a->sector_count > 0 && strcmp(a->sector[0], "JRN") == 0) ? NONE : who;
        }
        token = d->tokens[token].head;
    }
    return NONE;
}

static bool same_country_in(const struct document *d, const struct event *e, uint32_t actor) {
    const struct list *sides[] = {&e->actor, &e->recipient};
    for (int k = 0; k < 2; k++) {
        for (uint32_t i = 0; i < sides[k]->count; i++) {
            uint32_t other = sides[k]->at[i];
            if (other == actor || actors_share_country(&d->actors[other], &d->actors[actor])) {
                return true;
            }
        }
    }
    return false;
}

/* Talks with somebody are had by two: the partner who was left out takes part, and where nobody else is left the subject above does
 * ("Alder says that talks with Birch will begin"). */
static bool add_partner(struct document *d, struct event *e, const struct roles *roles) {
    uint32_t partner = NONE;
    bool alone = true;
    for (uint32_t i = 0; i < roles->count && partner == NONE; i++) {
        partner = roles->role[i] == ROLE_PARTNER ? actor_at(d, roles->token[i]) : NONE;
    }
    if (partner == NONE || d->actors[partner].country_count == 0) {
        return true; /* "met with local officials" */
    }
    for (uint32_t i = 0; i < e->actor.count + e->recipient.count; i++) {
        uint32_t who = i < e->actor.count ? e->actor.at[i] : e->recipient.at[i - e->actor.count];
        alone = alone && who == partner;
    }
    if (!alone) {
        bool one = e->actor.count + e->recipient.count == 1;
        return takes_part(e, partner) || !one || list_add(d, &e->actor, partner);
    }
    uint32_t other = subject_above(d, e->head);
    return other == NONE || same_country_in(d, e, other) || list_add(d, &e->actor, other);
}

/* "Alder was angered by Vell's arrest": he does not arrest. */
static bool turn_possessors(struct document *d, struct event *e) {
    for (uint32_t noun = e->first_token; noun < e->end_token && noun < d->token_count; noun++) {
        for (uint32_t i = token_dependent(d, noun, NONE); i != NONE && i < noun; i = token_dependent(d, noun, i)) {
            if (!parties_turn(d, e, role_suffers_noun(d, noun, i) ? actor_at(d, i) : NONE)) {
                return false;
            }
        }
    }
    return true;
}

/* "We will leave", says Birch: whoever speaks does it, and not whom a pointer took for the speaker; who says "I" does it alone. */
static bool read_speaker(struct document *d, struct event *e) {
    uint32_t subject = token_dependent_by(d, e->head, DEP_NSUBJ);
    bool alone = subject != NONE && slice_is_fold(token_text(d, subject), "i");
    bool speaks = alone || (subject != NONE && slice_is_fold(token_text(d, subject), "we"));
    uint32_t who = speaks && d->tokens[e->head].upos == UPOS_VERB ? actor_at(d, subject) : NONE;
    if (who == NONE || d->actors[who].country_count == 0) {
        return true;
    }
    struct list own = {0};
    for (uint32_t i = 0; i < e->actor.count; i++) {
        uint32_t other = e->actor.at[i];
        bool same = other == who || actors_share_country(&d->actors[other], &d->actors[who]);
        if (same && !list_add(d, &own, other)) {
            return false;
        }
    }
    bool told = own.count > 0;
    if (!event_joint(d, e) && (alone || !told)) {
        e->actor = own;
    }
    if (told) {
        return true;
    }
    list_remove(&e->recipient, who);
    return list_add(d, &e->actor, who);
}

/* ---- whom a deed falls on ---------------------------------------------------------------------------------------- */

/* Whether a state acts here on its own alone. */
static bool is_own(const struct document *d, const struct event *e, uint32_t actor) {
    return e->actor.count == 0 || same_country_in(d, e, actor);
}

/* "Alder destroyed Fenwick": nobody else is told, so it falls on the state whose town that is, where it is another one's. */
static bool add_town(struct document *d, const struct knowledge *k, struct event *e) {
    uint32_t town = token_dependent_by(d, e->head, DEP_OBJ), who = NONE;
    bool deed = e->type == EVENT_ASSAULT || e->type == EVENT_COERCE;
    if (k == NULL || !deed || e->recipient.count > 0 || town == NONE || town < e->head) {
        return true;
    }
    who = actor_at(d, town);
    if (who != NONE && d->actors[who].country_count > 0) {
        return true; /* somebody known, whom the weighing left out */
    }
    if (!named_at(d, k, town, &who)) {
        return false;
    }
    return who == NONE || is_own(d, e, who) || list_add(d, &e->recipient, who);
}

/* "Left Alder", "withdrew from the territory of Alder", "restored relations with Alder": who is left or related to, where nobody else
 * is told. */
static bool add_other_side(struct document *d, struct event *e, const struct roles *roles) {
    static const char *const from[] = {"from", NULL};
    bool leaves = e->type == EVENT_RETREAT || e->type == EVENT_CONCEDE;
    bool relates = e->type == EVENT_SUPPORT || e->type == EVENT_SANCTION;
    if ((!leaves && !relates) || e->recipient.count > 0 || e->actor.count == 0) {
        return true;
    }
    for (uint32_t i = 0; i < roles->count; i++) {
        uint32_t token = roles->token[i], who = actor_at(d, token);
        bool left = leaves && roles->role[i] == ROLE_PATIENT &&
                    (token_case_in(d, token, from) || token_case_in(d, d->tokens[token].head, from));
        bool related = relates && roles->role[i] == ROLE_PARTNER;
        if (who != NONE && (left || related) && d->actors[who].kind == KIND_STATE && !is_own(d, e, who)) {
            return list_add(d, &e->recipient, who);
        }
    }
    return true;
}

bool partners_read(struct document *d, const struct knowledge *k, struct event *e) {
    struct roles roles;
    if (e->head >= d->token_count) {
        return true;
    }
    roles_read(d, e, &roles);
    if (event_joint(d, e) && (!read_between(d, e, e->head) || !add_partner(d, e, &roles))) {
        return false;
    }
    return add_town(d, k, e) && add_other_side(d, e, &roles) && read_speaker(d, e) && add_twins(d, e, &roles) &&
           turn_possessors(d, e);
}

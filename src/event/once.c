#include "event/once.h"

/* So many events before and behind are looked at, and so many words stand between a weapon and the word that tells the attack. */
#define NEAR_EVENTS 6u
#define STEPS 4u

/* Whether an event of the type that stays, other than `event`, holds the token. */
static bool event_at(const struct document *d, uint32_t event, enum event_type type, uint32_t token, const bool *gone) {
    uint32_t first = event > NEAR_EVENTS ? event - NEAR_EVENTS : 0;
    for (uint32_t i = first; i < d->event_count && i <= event + NEAR_EVENTS; i++) {
        const struct event *o = &d->events[i];
        if (i != event && !gone[i] && o->type == type && o->first_token <= token && token < o->end_token) {
            return true;
        }
    }
    return false;
}

/* "Struck the port with ten missiles", "fired tear gas and stun grenades": what an attack is made with. */
static bool weapon_of_attack(const struct document *d, uint32_t event, const bool *gone) {
    static const char *const weapons[] = {"missile", "rocket",  "bomb",     "shell", "mortar",    "drone",    "grenade",
                                          "gas",     "cannon",  "bullet",   "round", "shot",      "cocktail", "gun",
                                          "airsoft", "warhead", "torpedo",  "knife", "artillery", "gunshot",  "uav",
                                          "weapon",  "jet",     "warplane", NULL};
    uint32_t token = d->events[event].head;
    bool last = token + 1 == d->events[event].end_token;
    if (!last || d->tokens[token].upos != UPOS_NOUN || !token_lemma_in(d, token, weapons)) {
        return false;
    }
    for (uint32_t step = 0; step < STEPS && token < d->token_count; step++) {
        const struct token *t = &d->tokens[token];
        bool part = t->deprel == DEP_OBJ || t->deprel == DEP_OBL || t->deprel == DEP_NMOD || t->deprel == DEP_CONJ ||
                    t->deprel == DEP_COMPOUND;
        if (!part) {
            return false;
        }
        token = t->head;
        if (event_at(d, event, EVENT_ASSAULT, token, gone)) {
            return true;
        }
    }
    return false;
}

/* "Airstrikes kill twelve", "shelled the town, wounding two", "a raid that killed three": what an attack did. */
static bool effect_of_attack(const struct document *d, uint32_t event, const bool *gone) {
    static const char *const effects[] = {"kill", "wound", "injure", "hurt", "cause", "leave", NULL};
    static const char *const which[] = {"that", "which", NULL};
    uint32_t verb = d->events[event].head;
    const struct token *t = &d->tokens[verb];
    if (t->upos != UPOS_VERB || !token_lemma_in(d, verb, effects)) {
        return false;
    }
    uint32_t subject = token_dependent_by(d, verb, DEP_NSUBJ);
    bool relative = t->deprel == DEP_ACL_RELCL && subject != NONE && token_lemma_in(d, subject, which);
    bool beside =
        subject == NONE && (t->deprel == DEP_ADVCL || t->deprel == DEP_ACL) && slice_ends(token_text(d, verb), "ing");
    uint32_t of = relative || beside ? t->head : subject;
    return of < d->token_count && event_at(d, event, EVENT_ASSAULT, of, gone);
}

/* "Flew to Alder to meet Vell", "talks to discuss the border": what a visit or meeting is for. */
static bool purpose_of_meeting(const struct document *d, uint32_t event, const bool *gone) {
    uint32_t verb = d->events[event].head;
    const struct token *t = &d->tokens[verb];
    bool clause = t->deprel == DEP_ADVCL || t->deprel == DEP_XCOMP || t->deprel == DEP_ACL;
    uint32_t to = t->upos == UPOS_VERB && clause ? token_dependent_by(d, verb, DEP_MARK) : NONE;
    return to != NONE && to < verb && token_lemma_is(d, to, "to") && t->head < d->token_count &&
           event_at(d, event, EVENT_CONSULT, t->head, gone);
}

/* "Discussed the attacks", "talks on the withdrawal": what a meeting is about. */
static bool topic_of_meeting(const struct document *d, uint32_t event, const bool *gone) {
    static const char *const on[] = {"on", "about", "over", "concerning", "regarding", NULL};
    const struct event *e = &d->events[event];
    const struct token *t = &d->tokens[e->head];
    bool topic = t->upos == UPOS_NOUN &&
                 (((t->deprel == DEP_OBL || t->deprel == DEP_NMOD) && token_case_in(d, e->head, on)) ||
                  (t->deprel == DEP_OBJ && t->head < d->token_count && token_lemma_is(d, t->head, "discuss")));
    return topic && e->type != EVENT_CONSULT && t->head < d->token_count &&
           event_at(d, event, EVENT_CONSULT, t->head, gone);
}

/* "The talks will begin": told by its subject. */
static bool phase_of_event(const struct document *d, uint32_t event, const bool *gone) {
    static const char *const phases[] = {"begin", "start", "commence", "continue", "resume", "happen", "occur", NULL};
    const struct event *e = &d->events[event];
    uint32_t subject = token_dependent_by(d, e->head, DEP_NSUBJ);
    return token_lemma_in(d, e->head, phases) && subject != NONE && event_at(d, event, e->type, subject, gone);
}

bool told_by_another(const struct document *d, uint32_t event, const bool *gone) {
    const struct event *e = &d->events[event];
    if (e->head >= d->token_count) {
        return false;
    }
    if (phase_of_event(d, event, gone)) {
        return true;
    }
    switch (e->type) {
    case EVENT_ASSAULT:
        return weapon_of_attack(d, event, gone) || effect_of_attack(d, event, gone) || topic_of_meeting(d, event, gone);
    case EVENT_CONSULT:
        return purpose_of_meeting(d, event, gone);
    default:
        return topic_of_meeting(d, event, gone);
    }
}

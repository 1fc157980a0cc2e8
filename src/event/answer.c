/* Whom an answer answers: "rejected the threat" is told to the one who threatened before. */
#include "event/who.h"

/* The act answered was told at most so many events before. */
#define BACK 12u

struct act {
    const char *const *nouns;
    enum event_type type;
};

/* The type of what the noun `token` names, or EVENT_TYPES. */
static enum event_type named(const struct document *d, uint32_t token) {
    static const char *const threats[] = {"threat", "ultimatum", "warning", "intimidation", "blackmail", NULL};
    static const char *const demands[] = {"demand", "request", "call", "appeal", "condition", NULL};
    static const char *const charges[] = {"accusation", "allegation", "claim", "charge", "criticism", NULL};
    static const char *const offers[] = {"offer", "proposal", "initiative", "invitation", NULL};
    static const struct act acts[] = {
        {threats, EVENT_THREATEN}, {demands, EVENT_REQUEST}, {charges, EVENT_ACCUSE}, {offers, EVENT_AGREE}};
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        if (d->tokens[token].upos == UPOS_NOUN && token_lemma_in(d, token, acts[i].nouns)) {
            return acts[i].type;
        }
    }
    return EVENT_TYPES;
}

/* "The threat", "such threats": one spoken of before. */
static bool points_back(const struct document *d, uint32_t noun) {
    static const char *const words[] = {"the", "this", "that", "these", "those", "such", NULL};
    for (uint32_t i = token_dependent(d, noun, NONE); i != NONE && i < noun; i = token_dependent(d, noun, i)) {
        if (token_lemma_in(d, i, words)) {
            return true;
        }
    }
    return false;
}

/* The noun that the event answers: its object, or one of its own words. */
static uint32_t answered(const struct document *d, const struct event *e) {
    for (uint32_t i = token_dependent(d, e->head, NONE); i != NONE; i = token_dependent(d, e->head, i)) {
        if (d->tokens[i].deprel == DEP_OBJ && named(d, i) != EVENT_TYPES) {
            return i;
        }
    }
    for (uint32_t i = e->first_token; i < e->end_token && i < d->token_count; i++) {
        if (i != e->head && named(d, i) != EVENT_TYPES) {
            return i;
        }
    }
    return NONE;
}

static bool shares_any(const struct list *a, const struct list *b) {
    for (uint32_t i = 0; i < a->count; i++) {
        if (list_has(b, a->at[i])) {
            return true;
        }
    }
    return false;
}

/* Nobody answers their own act: takes those of `others` out of the event's actors, where somebody else is left. */
static bool leave_to(struct event *e, const struct list *others) {
    uint32_t left = 0;
    for (uint32_t i = 0; i < e->actor.count; i++) {
        left += !list_has(others, e->actor.at[i]);
    }
    for (uint32_t i = 0; left > 0 && i < others->count; i++) {
        list_remove(&e->actor, others->at[i]);
    }
    return left > 0;
}

bool answer_read(struct document *d, struct event *e) {
    bool answers = e->type == EVENT_REJECT || e->type == EVENT_CONCEDE || e->type == EVENT_ACCUSE;
    if (!answers || e->recipient.count > 0 || e->actor.count == 0 || e->head >= d->token_count) {
        return true;
    }
    uint32_t noun = answered(d, e);
    if (noun == NONE || !points_back(d, noun)) {
        return true;
    }
    enum event_type type = named(d, noun);
    uint32_t self = (uint32_t)(e - d->events);
    for (uint32_t i = self; i-- > 0 && self - i <= BACK;) {
        const struct event *before = &d->events[i];
        if (before->type != type || before->actor.count == 0) {
            continue;
        }
        if (shares_any(&before->actor, &e->actor) && !leave_to(e, &before->actor)) {
            continue;
        }
        for (uint32_t k = 0; k < before->actor.count; k++) {
            if (!list_add(d, &e->recipient, before->actor.at[k])) {
                return false;
            }
        }
        return true;
    }
    return true;
}

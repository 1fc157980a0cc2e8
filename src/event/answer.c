/* Whom an answer answers: "rejected the threat" is told to the one who threatened before, and who rejects a threat was threatened. */
#include "event/who.h"

/* The act answered was told at most so many events before. */
#define BACK 12u
/* So many verbs lie at most between it and the subject that answers. */
#define CLIMB 3u

struct act {
    const char *const *nouns;
    enum event_type type;
};

/* The type of what the word `token` names, whatever its tag, or EVENT_TYPES. */
static enum event_type named_by(const struct document *d, uint32_t token) {
    static const char *const threats[] = {"threat", "ultimatum", "warning", "intimidation", "blackmail", NULL};
    static const char *const demands[] = {"demand", "request", "call", "appeal", "condition", NULL};
    static const char *const charges[] = {"accusation", "allegation", "claim", "charge", "criticism", NULL};
    static const char *const offers[] = {"offer", "proposal", "initiative", "invitation", NULL};
    static const struct act acts[] = {
        {threats, EVENT_THREATEN}, {demands, EVENT_REQUEST}, {charges, EVENT_ACCUSE}, {offers, EVENT_AGREE}};
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        if (token_lemma_in(d, token, acts[i].nouns)) {
            return acts[i].type;
        }
    }
    return EVENT_TYPES;
}

static enum event_type named(const struct document *d, uint32_t token) {
    return d->tokens[token].upos == UPOS_NOUN ? named_by(d, token) : EVENT_TYPES;
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

/* Whether the event is a threat, demand, charge or offer that its noun names: "an ultimatum from Alder", "Alder's threats". */
static bool is_noun_of_speech(const struct document *d, const struct event *e) {
    bool speech =
        e->type == EVENT_THREATEN || e->type == EVENT_REQUEST || e->type == EVENT_ACCUSE || e->type == EVENT_AGREE;
    bool noun = d->tokens[e->head].upos == UPOS_NOUN || token_dependent_by(d, e->head, DEP_DET) != NONE ||
                token_dependent_by(d, e->head, DEP_NMOD_POSS) != NONE; /* rare nouns are often taken for verbs */
    return speech && noun && named_by(d, e->head) != EVENT_TYPES;
}

/* "Birch rejects an ultimatum from Alder", "stays despite Alder's threats": whoever answers is the one to whom it was said. */
static bool address_answerer(struct document *d, struct event *e) {
    static const char *const answers[] = {"reject",  "refuse",   "accept",  "dismiss", "ignore", "defy",
                                          "decline", "receive",  "face",    "spurn",   "rebuff", "review",
                                          "study",   "consider", "welcome", NULL};
    static const char *const in_face_of[] = {"despite", "to", NULL};
    if (e->recipient.count > 0 || e->actor.count == 0 || e->head >= d->token_count || !is_noun_of_speech(d, e)) {
        return true;
    }
    enum deprel r = (enum deprel)d->tokens[e->head].deprel;
    uint32_t verb = d->tokens[e->head].head;
    bool answered_by = verb < d->token_count && (r == DEP_OBJ ? token_lemma_in(d, verb, answers)
                                                              : r != DEP_NMOD && token_case_in(d, e->head, in_face_of));
    for (uint32_t up = 0; answered_by && up < CLIMB && verb < d->token_count; up++) {
        uint32_t subject = token_dependent_by(d, verb, DEP_NSUBJ);
        uint32_t who = subject != NONE ? actor_at(d, subject) : NONE;
        if (who != NONE) {
            return list_has(&e->actor, who) || list_add(d, &e->recipient, who);
        }
        r = (enum deprel)d->tokens[verb].deprel;
        if (subject != NONE || (r != DEP_XCOMP && r != DEP_CONJ && r != DEP_ADVCL && r != DEP_CCOMP)) {
            return true;
        }
        verb = d->tokens[verb].head;
    }
    return true;
}

bool answer_read(struct document *d, struct event *e) {
    if (!address_answerer(d, e)) {
        return false;
    }
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

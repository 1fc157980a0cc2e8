/* Acts that say nothing of what is to be done: an agreement, a demand, a party by themselves; and orders to one's own. */
#include <string.h>

#include "commitment/parts.h"
#include "document/tense.h"

/* Nouns and adjectives of the speech act itself, and what is only held to be so. */
static const char *const speech[] = {
    "agreement",      "deal",     "pact",   "treaty",    "accord",     "commitment", "promise", "pledge",
    "negotiation",    "approval", "demand", "call",      "agree",      "request",    "appeal",  "threat",
    "recommendation", "pressure", "ready",  "ultimatum", "invitation", NULL};
/* Nothing is asked of anyone who is not named, and what is owned up to has been done. */
static const char *const wished[] = {"seek", "pursue", NULL};
static const char *const owned[] = {"plead", "pled", "acknowledge", "admit", "concede", NULL};
static const char *const held[] = {"need", "importance", "interest", "desire", "hope", NULL};

/* Whether something behind the noun tells what it is about, not whose it is. */
static bool told_of(const struct document *d, uint32_t noun, uint32_t end) {
    static const char *const whose[] = {"between", "with", "by", "from", "of", NULL};
    for (uint32_t k = token_dependent(d, noun, NONE); k != NONE; k = token_dependent(d, noun, k)) {
        enum deprel r = (enum deprel)d->tokens[k].deprel;
        bool party = actor_at(d, k) != NONE && token_case_in(d, k, whose);
        if (k > noun && k < end && !party && (r == DEP_NMOD || r == DEP_ACL || r == DEP_ACL_RELCL)) {
            return true;
        }
    }
    return false;
}

static bool has_verb(const struct document *d, uint32_t first, uint32_t end) {
    for (uint32_t i = first; i < end; i++) {
        if (d->tokens[i].upos == UPOS_VERB) {
            return true;
        }
    }
    return false;
}

/* "Approves the agreement" makes it one's own; "must limit the state's power" tells by its verb what is to be done. */
static bool told_by_anchor(const struct document *d, const struct event *e) {
    static const char *const taken[] = {"approve", "accept", "receive", NULL};
    for (uint32_t i = e->first_token; i < e->end_token; i++) {
        if (parts_duty_word(d, i) || (d->tokens[i].upos == UPOS_VERB && one_of(d, i, taken))) {
            return true;
        }
    }
    return false;
}

/* "Accepted the offer": what was offered is not told. */
static bool accepts_wish(const struct document *d, const struct event *e, uint32_t head) {
    static const char *const accept[] = {"accept", "decline", NULL};
    static const char *const wishes[] = {"offer", "invitation", "request", "demand", "proposal", NULL};
    return e->head < d->token_count && one_of(d, e->head, accept) && one_of(d, head, wishes) &&
           token_dependent_by(d, head, DEP_ACL) == NONE;
}

/* "Warns that thousands are hungry": a state of things, which is no act of whoever warns; "are dead unless" is a threat. */
static bool fact_warned_of(const struct document *d, const struct event *e, uint32_t head) {
    if (head < e->end_token || token_dependent_by(d, head, DEP_ADVCL) != NONE) {
        return false;
    }
    uint32_t subject = token_dependent_by(d, head, DEP_NSUBJ);
    subject = subject == NONE ? token_dependent_by(d, head, DEP_NSUBJ_PASS) : subject;
    if (subject == NONE || d->tokens[subject].upos == UPOS_PRON) {
        return false;
    }
    uint32_t who = actor_at(d, subject);
    enum tense tense = verb_tense(d, head);
    return (tense == TENSE_PRESENT || tense == TENSE_PAST) && (who == NONE || !list_has(&e->actor, who));
}

bool parts_empty(const struct document *d, const struct event *e, uint32_t first, uint32_t end) {
    uint32_t head = tokens_head(d, first, end);
    if (head >= d->token_count) {
        return true;
    }
    if (accepts_wish(d, e, head)) {
        return true;
    }
    if (told_by_anchor(d, e)) {
        return false;
    }
    static const char *const sayings[] = {"warn", "threaten", "caution", NULL};
    if (e->type == EVENT_THREATEN && first == e->first_token && end == e->end_token && one_of(d, head, sayings)) {
        return true; /* "warned them": of what is not told */
    }
    bool anchor = first >= e->first_token && end <= e->end_token;
    if (e->type == EVENT_THREATEN && fact_warned_of(d, e, head)) {
        return true;
    }
    if (e->head < d->token_count &&
        (one_of(d, e->head, owned) || (e->recipient.count == 0 && one_of(d, e->head, wished)))) {
        return true; /* "seeks a second term", "acknowledged the loss" */
    }
    if (anchor && end == first + 1 && d->tokens[first].upos == UPOS_NOUN) {
        return true; /* "pressure from Norrland" */
    }
    if (e->type == EVENT_REQUEST && first == e->first_token && end == e->end_token) {
        return true; /* "urged them": what for is not told */
    }
    if (one_of(d, head, held)) {
        return true; /* "agreed on the importance of" */
    }
    if (one_of(d, head, speech)) {
        return d->tokens[head].upos == UPOS_VERB ? anchor : !told_of(d, head, end);
    }
    uint32_t subject = token_dependent_by(d, head, DEP_NSUBJ_PASS);
    subject = subject == NONE ? token_dependent_by(d, head, DEP_NSUBJ) : subject;
    if (anchor && subject != NONE && one_of(d, subject, speech)) {
        return true; /* "a deal is near" */
    }
    uint32_t who = mention_at(d, head);
    return !has_verb(d, first, end) && who != NONE && d->mentions[who].actor != NONE &&
           (d->mentions[who].head == head || end == first + 1);
}

bool parts_own_order(const struct document *d, uint32_t verb, uint32_t issuer) {
    static const char *const verbs[] = {"order", "instruct", "direct", "task", NULL};
    if (issuer == NONE || d->tokens[verb].upos != UPOS_VERB || !one_of(d, verb, verbs)) {
        return false;
    }
    const struct actor *a = &d->actors[issuer];
    if (a->sector_count > 0 && strcmp(a->sector[0], "JUD") == 0) {
        return false;
    }
    uint32_t object = token_dependent_by(d, verb, DEP_OBJ);
    object = object == NONE ? token_dependent_by(d, verb, DEP_IOBJ) : object;
    uint32_t who = object != NONE ? actor_at(d, object) : NONE;
    if (who == NONE || !parts_same_side(d, issuer, who)) {
        return false;
    }
    const struct actor *b = &d->actors[who];
    return b->sector_count == 0 || strcmp(b->sector[0], "BUS") != 0; /* firms are the state's subjects, not its hands */
}

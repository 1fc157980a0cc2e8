#include "claim/source.h"

#include <string.h>

#include "document/near.h"

#define JOINED 24u  /* tokens around a speaker within which others are joined to it */
#define CLIMB 4u    /* clauses from a participle to the one that has the speaker */
#define MET_BACK 6u /* so many events before, those who met are looked for */

/* "The army and the police say": both do. */
static bool add_joined(struct document *d, struct claim *c, uint32_t token) {
    uint32_t head = mention_head_at(d, token), first = token_first_conjunct(d, head);
    if (c->source.count != 1 || first >= d->token_count || d->tokens[first].deprel != DEP_NSUBJ ||
        actor_at(d, head) != c->source.at[0]) {
        return true;
    }
    uint32_t sentence = d->tokens[first].sentence;
    for (uint32_t i = tokens_back(first, JOINED); i < d->token_count && i < first + JOINED; i++) {
        if (d->tokens[i].sentence != sentence || mention_head_at(d, i) != i || i == head) {
            continue;
        }
        uint32_t actor = actor_at(d, i);
        bool joined = token_first_conjunct(d, i) == first ||
                      (d->tokens[i].deprel == DEP_NSUBJ && d->tokens[i].head == d->tokens[first].head &&
                       tokens_joined(d, i, head)); /* "Orr and Vell said", with two subjects in the tree */
        if (actor != NONE && joined && !list_has(&c->source, actor) && !list_add(d, &c->source, actor)) {
            return false;
        }
    }
    return true;
}

/* The subject before the verb, or NONE. */
static uint32_t subject_of(const struct document *d, uint32_t verb) {
    for (uint32_t k = token_dependent(d, verb, NONE); k != NONE && k < verb; k = token_dependent(d, verb, k)) {
        if (d->tokens[k].deprel == DEP_NSUBJ || d->tokens[k].deprel == DEP_NSUBJ_PASS) {
            return k;
        }
    }
    return NONE;
}

/* "Withdrew its staff after a driver was shot, stating that …": a participle behind a comma is said by the subject of the main
 * clause. Its token, or NONE. */
static uint32_t main_subject(const struct document *d, const struct claim *c) {
    uint32_t first, end;
    tokens_of_span(d, c->cue, &first, &end);
    if (span_empty(c->cue) || first >= end || first == 0 || strcmp(d->tokens[first].xpos, "VBG") != 0 ||
        !slice_is(token_text(d, first - 1), ",") || subject_of(d, first) != NONE) {
        return NONE;
    }
    uint32_t verb = first, found = NONE;
    for (uint32_t up = 0; up < CLIMB && d->tokens[verb].head < d->token_count; up++) {
        enum deprel r = (enum deprel)d->tokens[verb].deprel;
        if (r != DEP_ADVCL && r != DEP_CONJ && !(up == 0 && r == DEP_ACL)) {
            return NONE;
        }
        verb = d->tokens[verb].head;
        if (d->tokens[verb].upos != UPOS_VERB) {
            return NONE;
        }
        found = d->tokens[verb].deprel == DEP_ROOT ? subject_of(d, verb) : NONE;
        if (found != NONE) {
            break;
        }
    }
    return found != NONE && found < first && actor_at(d, found) != NONE ? found : NONE;
}

/* "They reaffirmed", "the two leaders stressed": behind a meeting, all who met. */
static bool add_who_met(struct document *d, struct claim *c, uint32_t token) {
    static const char *const all[] = {"they",     "both",  "leader",   "president", "side",
                                      "minister", "party", "official", NULL};
    static const char *const plural[] = {"NNS", "NNPS", "PRP", "DT"};
    uint32_t head = mention_head_at(d, token);
    bool many = false;
    for (size_t i = 0; i < sizeof plural / sizeof *plural; i++) {
        many = many || strcmp(d->tokens[head].xpos, plural[i]) == 0;
    }
    if (c->source.count != 1 || !many ||
        !(token_lemma_in(d, head, all) || slice_is_fold(token_text(d, head), "they"))) {
        return true;
    }
    uint32_t next = ITEMS_FROM(d->events, d->event_count, event, head);
    for (uint32_t i = next, n = 0; i-- > 0 && n < MET_BACK; n++) {
        const struct event *e = &d->events[i];
        if (e->type != EVENT_CONSULT || e->actor.count + e->recipient.count < 2) {
            continue;
        }
        if (!list_has(&e->actor, c->source.at[0]) && !list_has(&e->recipient, c->source.at[0])) {
            return true;
        }
        const struct list *sides[] = {&e->actor, &e->recipient};
        for (size_t k = 0; k < 2; k++) {
            for (uint32_t x = 0; x < sides[k]->count; x++) {
                uint32_t actor = sides[k]->at[x];
                if (d->actors[actor].kind == KIND_PERSON && !list_has(&c->source, actor) &&
                    !list_add(d, &c->source, actor)) {
                    return false;
                }
            }
        }
        return true;
    }
    return true;
}

bool source_settle(struct document *d, struct claim *c, uint32_t token) {
    uint32_t subject = main_subject(d, c);
    if (subject != NONE && !list_has(&c->source, actor_at(d, subject))) {
        c->source.count = 0;
        if (!list_add(d, &c->source, actor_at(d, subject))) {
            return false;
        }
        c->source_at = d->mentions[mention_at(d, subject)].at;
        token = subject;
    }
    return add_joined(d, c, token) && add_who_met(d, c, token);
}

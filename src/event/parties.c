/* Participants that the tree corrects once they are chosen. */
#include "document/shares.h"
#include "event/who.h"

#define CLAUSE_DEPTH 6

/* Where the word `token` stands inside a clause that says which of `class` is meant ("on countries continuing to trade with
 * Norrland"): the one named there is not meant itself. */
static bool within_clause(const struct document *d, uint32_t token, uint32_t class) {
    for (uint32_t steps = 0; steps < CLAUSE_DEPTH && token < d->token_count && token != class; steps++) {
        const struct token *t = &d->tokens[token];
        if (t->head == class) {
            return t->deprel == DEP_ACL || t->deprel == DEP_ACL_RELCL;
        }
        token = t->head;
    }
    return false;
}

static void drop_within_clauses(const struct document *d, struct list *of, const struct shares *shares) {
    for (uint32_t i = of->count; i-- > 0;) {
        for (uint32_t k = 0; k < of->count; k++) {
            uint32_t a = shares_token(shares, of->at[i]), b = shares_token(shares, of->at[k]);
            if (k != i && a != NONE && b != NONE && within_clause(d, a, mention_head_at(d, b))) {
                list_remove(of, of->at[i]);
                break;
            }
        }
    }
}

/* Acts done by speaking, whose object tells what others do. */
static bool by_speaking(enum event_type type) {
    return type == EVENT_AGREE || type == EVENT_REQUEST || type == EVENT_REJECT || type == EVENT_ACCUSE ||
           type == EVENT_THREATEN || type == EVENT_SUPPORT || type == EVENT_CONCEDE;
}

/* "Alder may propose a halt to raids by Alder and Birch": where the subject acts, one who is only named inside the object does
 * not. */
static void drop_within_object(const struct document *d, struct event *e, const struct shares *shares) {
    static const enum deprel objects[] = {DEP_OBJ, DEP_XCOMP, DEP_CCOMP};
    uint32_t subject = token_dependent_by(d, e->head, DEP_NSUBJ);
    uint32_t who = subject != NONE ? actor_at(d, subject) : NONE;
    if (who == NONE || !list_has(&e->actor, who)) {
        return;
    }
    for (size_t r = 0; r < sizeof objects / sizeof *objects; r++) {
        uint32_t first, end, object = token_dependent_by(d, e->head, objects[r]);
        if (object == NONE || object < e->head) {
            continue;
        }
        tokens_yield(d, object, &first, &end);
        for (uint32_t i = e->actor.count; i-- > 0;) {
            uint32_t at = shares_token(shares, e->actor.at[i]);
            if (e->actor.at[i] != who && at != NONE && at >= first && at < end) {
                list_remove(&e->actor, e->actor.at[i]);
            }
        }
    }
}

/* "A crisis summit was held": what happens takes no part in it. */
static void drop_itself(const struct document *d, const struct event *e, struct list *of) {
    uint32_t m = d->tokens[e->head].upos == UPOS_NOUN ? mention_at(d, e->head) : NONE;
    if (m != NONE && d->mentions[m].head == e->head && d->mentions[m].form == FORM_NOMINAL) {
        list_remove(of, d->mentions[m].actor);
    }
}

bool parties_turn(struct document *d, struct event *e, uint32_t who) {
    if (who == NONE || !list_has(&e->actor, who)) {
        return true;
    }
    list_remove(&e->actor, who);
    return list_has(&e->recipient, who) || list_add(d, &e->recipient, who);
}

/* "Birch was urged to leave": who suffers does not act. Troops that "were deployed" move, though. */
static bool turn_sufferers(struct document *d, struct event *e) {
    if (e->type == EVENT_MOBILIZE || d->tokens[e->head].upos != UPOS_VERB ||
        token_dependent_by(d, e->head, DEP_AUX_PASS) == NONE) {
        return true;
    }
    for (uint32_t i = token_dependent(d, e->head, NONE); i != NONE; i = token_dependent(d, e->head, i)) {
        if (!parties_turn(d, e, d->tokens[i].deprel == DEP_NSUBJ_PASS ? actor_at(d, i) : NONE)) {
            return false;
        }
    }
    return true;
}

/* "Rejected an Alderian proposal", "praised the efforts of Birch": what is judged is somebody's, and is judged to their face where
 * nobody else is told. */
static bool add_owners(struct document *d, struct event *e) {
    static const char *const of[] = {"of", "by", "from", NULL};
    bool judges = e->type == EVENT_REJECT || e->type == EVENT_ACCUSE || e->type == EVENT_SUPPORT;
    uint32_t object = judges && e->recipient.count == 0 ? token_dependent_by(d, e->head, DEP_OBJ) : NONE;
    if (object == NONE || object < e->head || actor_at(d, object) != NONE) {
        return true;
    }
    uint32_t first, end;
    tokens_yield(d, object, &first, &end);
    for (uint32_t i = e->head + 1; i < end; i++) {
        uint32_t up = d->tokens[i].head;
        /* Before the object trees hang "Alderian" on either. */
        bool owns = i < object ? up == object || up == e->head
                               : up == object && d->tokens[i].deprel == DEP_NMOD && token_case_in(d, i, of);
        uint32_t who = owns ? actor_at(d, i) : NONE;
        bool alone = who != NONE && e->actor.count == 1 && list_has(&e->actor, who);
        if (who == NONE || alone || list_has(&e->recipient, who)) {
            continue;
        }
        list_remove(&e->actor, who);
        if (!list_add(d, &e->recipient, who)) {
            return false;
        }
    }
    return true;
}

bool parties_correct(struct document *d, struct event *e, const struct shares *actor, const struct shares *recipient) {
    drop_within_clauses(d, &e->recipient, recipient);
    drop_within_clauses(d, &e->actor, actor);
    if (e->head >= d->token_count) {
        return true;
    }
    if (by_speaking(e->type)) {
        drop_within_object(d, e, actor);
    }
    drop_itself(d, e, &e->actor);
    drop_itself(d, e, &e->recipient);
    return turn_sufferers(d, e) && add_owners(d, e) && answer_read(d, e);
}

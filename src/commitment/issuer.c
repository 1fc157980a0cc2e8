/* Whose words put the act at stake: who stands at the verb that says so, or with its noun ("his commitment to …"). The network points
 * at all who are near, and takes who is asked or only named for one who asks. */
#include <string.h>

#include "commitment/parts.h"

/* So many steps up a subject is looked for. */
#define CLIMB 4u
/* So many words of a title before a name, and between two names that "and" joins. */
#define TITLE 6u
/* So many words behind the first subject others may be joined to it. */
#define JOINED 32u

/* What two sides do together: those behind "with" and "between" are issuers too. */
static const char *const mutual[] = {"agree",    "sign", "reach",   "conclude", "negotiate", "strike",
                                     "exchange", "make", "confirm", "join",     "hold",      NULL};
/* Nouns of what somebody puts at stake. */
static const char *const nouns[] = {"commitment", "intention",   "intent",  "promise",    "pledge",
                                    "readiness",  "willingness", "resolve", "support",    "determination",
                                    "proposal",   "offer",       "demand",  "call",       "request",
                                    "appeal",     "threat",      "warning", "invitation", NULL};
/* "The blocs", "all three nations": a word for those who have been named. */
static const char *const classes[] = {"bloc",       "group",      "side",        "nation", "country",   "leader",
                                      "party",      "delegation", "state",       "member", "president", "minister",
                                      "government", "team",       "counterpart", NULL};

static bool subject_relation(uint32_t deprel) {
    return deprel == DEP_NSUBJ || deprel == DEP_NSUBJ_PASS || deprel == DEP_NSUBJ_OUTER;
}

/* "With the minister warning of …": who stands right before the participle, behind "with". */
static uint32_t behind_with(const struct document *d, uint32_t verb) {
    uint32_t m = verb > 0 && strcmp(d->tokens[verb].xpos, "VBG") == 0 ? mention_at(d, verb - 1) : NONE;
    if (m == NONE || d->mentions[m].end_token != verb) {
        return NONE;
    }
    for (uint32_t i = d->mentions[m].first_token; i-- > 0 && i + TITLE > d->mentions[m].first_token;) {
        if (slice_is_fold(token_text(d, i), "with")) {
            return d->mentions[m].head;
        }
        if (d->tokens[i].upos == UPOS_VERB || d->tokens[i].upos == UPOS_PUNCT) {
            return NONE;
        }
    }
    return NONE;
}

/* The subject of the verb, its own or of what it hangs on without one of its own: "X joins Y in calling". */
static uint32_t subject_above(const struct document *d, uint32_t verb, uint32_t *at) {
    for (uint32_t up = 0; up < CLIMB && verb < d->token_count; up++) {
        uint32_t with = behind_with(d, verb);
        if (with != NONE) {
            *at = verb;
            return with;
        }
        for (uint32_t k = token_dependent(d, verb, NONE); k != NONE && k < verb; k = token_dependent(d, verb, k)) {
            if (subject_relation(d->tokens[k].deprel)) {
                *at = verb;
                return k;
            }
        }
        enum deprel r = (enum deprel)d->tokens[verb].deprel;
        if (r != DEP_CONJ && r != DEP_XCOMP && r != DEP_ADVCL) {
            return NONE;
        }
        verb = d->tokens[verb].head;
    }
    return NONE;
}

/* The verb that says so: the event's own, else what governs the act. */
static uint32_t saying(const struct document *d, const struct commitment *c) {
    if (c->event != NONE && d->events[c->event].head < d->token_count) {
        return d->events[c->event].head;
    }
    uint32_t head = tokens_head(d, c->first_token, c->end_token);
    return head < d->token_count && d->tokens[head].deprel == DEP_XCOMP ? d->tokens[head].head : NONE;
}

/* Who has the noun that the act hangs on: "his commitment to", "Alder's call for". */
static uint32_t possessor(const struct document *d, const struct commitment *c) {
    uint32_t token = tokens_head(d, c->first_token, c->end_token);
    for (uint32_t up = 0; up < 2 && token < d->token_count; up++) {
        if (d->tokens[token].upos == UPOS_NOUN && one_of(d, token, nouns)) {
            uint32_t owner = token_dependent_by(d, token, DEP_NMOD_POSS);
            /* "stressed his commitment": whose else than the speaker's */
            return owner != NONE && d->tokens[owner].upos == UPOS_PRON && d->tokens[token].deprel == DEP_OBJ ? NONE
                                                                                                             : owner;
        }
        token = d->tokens[token].head;
    }
    return NONE;
}

/* One who stands for several: "they", "both sides", "the presidents". */
static bool several(const struct document *d, uint32_t token, uint32_t actor) {
    const char *tag = d->tokens[token].xpos;
    static const char *const words[] = {"they", "we", "who", "both", "all", NULL};
    return d->actors[actor].part_one != NONE || d->tokens[token].upos == UPOS_DET || one_of(d, token, words) ||
           strcmp(tag, "NNS") == 0 || strcmp(tag, "NNPS") == 0;
}

/* Whether the issuer is told beside the subject: coordinated with it, or another subject of the same verb. */
static bool beside(const struct document *d, uint32_t issuer, uint32_t subject, uint32_t verb) {
    uint32_t sentence = d->tokens[subject].sentence, first = token_first_conjunct(d, mention_head_at(d, subject));
    for (uint32_t i = d->sentences[sentence].first_token; i < d->sentences[sentence].end_token; i++) {
        uint32_t head = mention_head_at(d, i);
        if (actor_at(d, i) != issuer || head != i) {
            continue;
        }
        if (token_first_conjunct(d, head) == first || tokens_joined(d, head, mention_head_at(d, subject)) ||
            (d->tokens[head].head == verb && subject_relation(d->tokens[head].deprel))) {
            return true;
        }
    }
    return false;
}

static void keep_subject(const struct document *d, struct commitment *c, uint32_t subject, uint32_t verb) {
    uint32_t actor = actor_at(d, subject);
    if (c->issuer.count < 2 || !list_has(&c->issuer, actor) || several(d, subject, actor)) {
        return;
    }
    uint32_t m = mention_at(d, subject);
    if (c->issuer.at[0] != actor && m != NONE && d->mentions[m].form == FORM_NOMINAL) {
        return; /* "the president" of whom nobody knows who it is */
    }
    for (uint32_t i = c->issuer.count; i-- > 0;) {
        uint32_t other = c->issuer.at[i];
        if (other != actor && !beside(d, other, subject, verb)) {
            list_remove(&c->issuer, other);
        }
    }
}

/* Whether an "and" stands in the coordination, which trees see in mere neighbours, too. */
static bool has_and(const struct document *d, uint32_t first) {
    bool joins = false, more = false;
    for (uint32_t i = first + 1;
         i < d->token_count && i < first + JOINED && d->tokens[i].sentence == d->tokens[first].sentence; i++) {
        joins = joins || d->tokens[i].upos == UPOS_CCONJ;
        more = more || (joins && token_first_conjunct(d, i) == first);
    }
    return more;
}

/* Who stands beside the subject in the tree says so too: "Vell and Orr called for", "X joins Y in calling for". */
static bool add_joined(struct document *d, struct commitment *c, uint32_t subject, uint32_t verb) {
    uint32_t actor = actor_at(d, subject), first = token_first_conjunct(d, mention_head_at(d, subject));
    if (!list_has(&c->issuer, actor) || several(d, subject, actor) || first >= d->token_count) {
        return true;
    }
    bool joins = has_and(d, first);
    uint32_t partner =
        one_of(d, verb, (const char *const[]){"join", NULL}) ? token_dependent_by(d, verb, DEP_OBJ) : NONE;
    for (uint32_t i = first;
         i < d->token_count && i < first + JOINED && d->tokens[i].sentence == d->tokens[first].sentence; i++) {
        uint32_t other = mention_head_at(d, i) == i ? actor_at(d, i) : NONE;
        bool same = (joins && token_first_conjunct(d, i) == first) || i == partner ||
                    (d->tokens[i].head == verb && d->tokens[i].deprel == DEP_NSUBJ &&
                     tokens_joined(d, i, mention_head_at(d, subject)));
        if (other != NONE && same && !list_has(&c->issuer, other) && !list_add(d, &c->issuer, other)) {
            return false;
        }
    }
    return true;
}

/* "Birch was invited to join": whoever is asked, told or offered something does not issue it. */
static bool asked_by_none(struct document *d, struct commitment *c, uint32_t verb, uint32_t subject) {
    uint32_t actor = actor_at(d, subject);
    bool passive = d->tokens[subject].deprel == DEP_NSUBJ_PASS || token_dependent_by(d, verb, DEP_AUX_PASS) != NONE;
    static const char *const verbs[] = {"invite", "ask",      "request", "urge",  "tell",
                                        "order",  "instruct", "require", "offer", NULL};
    if (!passive || !one_of(d, verb, verbs) || !list_has(&c->issuer, actor)) {
        return true;
    }
    list_remove(&c->issuer, actor);
    uint32_t claim = parts_claim(d, verb);
    uint32_t source = claim != NONE && d->claims[claim].source.count > 0 ? d->claims[claim].source.at[0] : NONE;
    if (c->issuer.count == 0 && source != NONE && !parts_same_side(d, source, actor) &&
        !list_add(d, &c->issuer, source)) {
        return false; /* who tells of it speaks for who did */
    }
    return list_has(&c->addressee, actor) || list_add(d, &c->addressee, actor);
}

/* A word for those who are named beside it is none of them. */
static void drop_classes(const struct document *d, struct commitment *c) {
    for (uint32_t i = c->issuer.count; i-- > 0 && c->issuer.count > 1;) {
        const struct actor *a = &d->actors[c->issuer.at[i]];
        const struct mention *m = a->first_mention < d->mention_count ? &d->mentions[a->first_mention] : NULL;
        if (m == NULL || m->form != FORM_NOMINAL || !one_of(d, m->head, classes)) {
            continue;
        }
        bool definite = m->first_token > 0 && slice_is_fold(token_text(d, m->first_token - 1), "the");
        for (uint32_t k = m->first_token; k < m->head; k++) {
            definite = definite || d->tokens[k].upos == UPOS_NUM || d->tokens[k].upos == UPOS_DET;
        }
        if (definite && strcmp(d->tokens[m->head].xpos, "NNS") == 0) {
            list_remove(&c->issuer, c->issuer.at[i]);
        }
    }
}

bool parts_issuer(struct document *d, struct commitment *c) {
    uint32_t verb = saying(d, c), at = NONE, owner = possessor(d, c);
    uint32_t subject = owner == NONE && verb != NONE ? subject_above(d, verb, &at) : NONE;
    if (owner != NONE && actor_at(d, owner) != NONE) {
        keep_subject(d, c, owner, NONE);
    } else if (subject != NONE && actor_at(d, subject) != NONE) {
        if (at == verb && !asked_by_none(d, c, verb, subject)) {
            return false;
        }
        if (!one_of(d, verb, mutual)) {
            keep_subject(d, c, subject, at);
        }
        if (!add_joined(d, c, subject, at)) {
            return false;
        }
    }
    drop_classes(d, c);
    return true;
}

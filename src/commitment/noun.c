/* What a noun puts at stake: "Alder's proposal to …", "a call from Birch for …". */
#include <string.h>

#include "commitment/parts.h"

static const char *const nouns[] = {"proposal", "offer",   "call", "request",   "demand", "appeal",
                                    "pledge",   "promise", "vow",  "ultimatum", NULL};

bool parts_noun(const struct document *d, const struct lexicon *lex, uint32_t token, struct by_rule *out) {
    struct lexicon_commitment told;
    if (lex == NULL || d->tokens[token].upos != UPOS_NOUN || !one_of(d, token, nouns) ||
        !lexicon_commitment(lex, d, token, &told) || told.content == NONE || told.content <= token ||
        told.content > token + 12) {
        return false;
    }
    uint32_t from = parts_giver(d, token);
    if (from == NONE || d->actors[from].kind == KIND_MEDIA ||
        (d->tokens[told.content].upos != UPOS_VERB && strcmp(d->tokens[told.content].xpos, "VBG") != 0)) {
        return false;
    }
    *out = (struct by_rule){.kind = told.kind,
                            .issuer = from,
                            .addressee = NONE,
                            .event = NONE,
                            .time = NONE,
                            .from = NONE,
                            .rule = told.entry};
    parts_phrase(d, told.content, &out->first, &out->end);
    return true;
}

/* Whose thing the verb's object is: "reduce | Alderian tariffs". */
static uint32_t owner_of_object(const struct document *d, uint32_t verb) {
    uint32_t object = token_dependent_by(d, verb, DEP_OBJ);
    for (uint32_t k = object != NONE ? token_dependent(d, object, NONE) : NONE; k != NONE && k < object;
         k = token_dependent(d, object, k)) {
        enum deprel r = (enum deprel)d->tokens[k].deprel;
        if ((r == DEP_AMOD || r == DEP_COMPOUND || r == DEP_NMOD_POSS) && actor_at(d, k) != NONE) {
            return actor_at(d, k);
        }
    }
    return NONE;
}

bool parts_terms(const struct document *d, const struct lexicon *lex, uint32_t token, struct by_rule *out) {
    static const char *const pacts[] = {"agreement", "deal", "pact", "accord", "treaty", NULL};
    static const char *const will[] = {"would", "will", NULL};
    if (d->tokens[token].upos != UPOS_NOUN || !one_of(d, token, pacts)) {
        return false;
    }
    uint32_t event = parts_event_at(d, token), clause = token_dependent_by(d, token, DEP_ACL_RELCL);
    uint32_t aux = clause != NONE && clause > token ? token_dependent_by(d, clause, DEP_AUX) : NONE;
    uint32_t subject = clause != NONE ? token_dependent_by(d, clause, DEP_NSUBJ) : NONE;
    if (event == NONE || aux == NONE || !one_of(d, aux, will) || d->tokens[clause].upos != UPOS_VERB ||
        d->events[event].type != EVENT_AGREE || d->events[event].status != STATUS_ACTUAL ||
        d->events[event].actor.count == 0 || subject == NONE || actor_at(d, subject) != NONE) {
        return false;
    }
    *out = (struct by_rule){.kind = COMMIT_PROMISE,
                            .issuer = owner_of_object(d, clause),
                            .addressee = NONE,
                            .event = NONE,
                            .time = NONE,
                            .from = NONE,
                            .rule = "terms of a pact"};
    out->event = out->issuer != NONE ? NONE : event; /* whose event it is would promise it all together */
    for (uint32_t i = 0; out->issuer != NONE && i < d->events[event].actor.count;
         i++) { /* the other side has it promised */
        uint32_t other = d->events[event].actor.at[i];
        out->addressee = out->addressee == NONE && !parts_same_side(d, other, out->issuer) ? other : out->addressee;
    }
    parts_phrase(d, clause, &out->first, &out->end);
    if (parts_harm(d, lex, out->first, out->end) && !parts_relief(d, out->first, out->end)) {
        return false;
    }
    return true;
}

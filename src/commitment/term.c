/* The noun that a commitment hangs on: "a deadline set by Alder for Birch to leave or face …", "Alder's ultimatum to Birch",
 * "Birch rejects an Alderian proposal to …". */
#include "commitment/parts.h"

/* So far before the act the noun is looked for, and so far behind it its giver. */
#define BACK 30u
#define AHEAD 8u
/* And so far behind "for" or "against" the one for whom it was set. */
#define TAKER 5u

static const char *const nouns[] = {"deadline", "ultimatum", NULL};
static const char *const by[] = {"by", "from", "of", NULL};
static const char *const towards[] = {"for", "to", "against", NULL};
static const char *const given[] = {"set",     "issue",  "give", "impose", "announce", "deliver",
                                    "declare", "extend", "name", "fix",    "put",      NULL};

/* The first actor whose name begins within a few words from `first` on. */
static uint32_t actor_from(const struct document *d, uint32_t first, uint32_t reach, uint32_t sentence) {
    for (uint32_t i = first; i < first + reach && i < d->token_count && d->tokens[i].sentence == sentence; i++) {
        uint32_t m = mention_at(d, i);
        if (m != NONE && d->mentions[m].actor != NONE) {
            return d->mentions[m].actor;
        }
        if (d->tokens[i].upos == UPOS_VERB || d->tokens[i].upos == UPOS_PUNCT) {
            return NONE;
        }
    }
    return NONE;
}

/* Who set it: "… set by X", "… from X", "X's …", "the X …". */
uint32_t parts_giver(const struct document *d, uint32_t noun) {
    uint32_t sentence = d->tokens[noun].sentence, at = noun + 1;
    if (at < d->token_count && one_of(d, at, given)) {
        at++;
    }
    if (at < d->token_count && token_lemma_in(d, at, by)) {
        return actor_from(d, at + 1, AHEAD, sentence);
    }
    for (uint32_t i = token_dependent(d, noun, NONE); i != NONE && i < noun; i = token_dependent(d, noun, i)) {
        enum deprel r = (enum deprel)d->tokens[i].deprel;
        if ((r == DEP_NMOD_POSS || r == DEP_NMOD || r == DEP_COMPOUND || r == DEP_AMOD) && actor_at(d, i) != NONE) {
            return actor_at(d, i);
        }
    }
    return NONE;
}

/* For whom it was set: "for X to …", "to X to …", "against X". */
static uint32_t taker(const struct document *d, uint32_t noun, uint32_t end, uint32_t issuer) {
    for (uint32_t i = noun + 1; i < end; i++) {
        if (!token_lemma_in(d, i, towards)) {
            continue;
        }
        uint32_t who = actor_from(d, i + 1, TAKER, d->tokens[noun].sentence);
        if (who != NONE && who != issuer) {
            return who;
        }
    }
    return NONE;
}

static const char *const wishes[] = {"proposal", "offer", "plan", "initiative", "invitation", "request", NULL};
static const char *const answers[] = {"reject", "refuse",  "accept",  "decline", "dismiss", "welcome", "consider",
                                      "study",  "receive", "approve", "spurn",   "review",  "back",    NULL};

#define NOUN_BACK 4u   /* words of "the offer to" before the act */
#define ANSWER_BACK 7u /* words of "rejects the latest Alderian" before the noun */

/* The proposal or offer that the act belongs to, where its sentence only tells how somebody answers it; NONE. By the words, since
 * trees hang the act on either. */
static uint32_t answered_wish(const struct document *d, const struct commitment *c) {
    uint32_t sentence = d->tokens[c->first_token].sentence;
    uint32_t from = c->end_token < c->first_token + NOUN_BACK ? c->end_token : c->first_token + NOUN_BACK;
    for (uint32_t i = from; i-- > 0 && i + NOUN_BACK >= c->first_token && d->tokens[i].sentence == sentence;) {
        if (!one_of(d, i, wishes)) {
            continue;
        }
        for (uint32_t k = i; k-- > 0 && i - k <= ANSWER_BACK && d->tokens[k].sentence == sentence;) {
            if (d->tokens[k].upos == UPOS_VERB && one_of(d, k, answers)) {
                return i;
            }
        }
        return NONE;
    }
    return NONE;
}

bool parts_answered(struct document *d, struct commitment *c) {
    uint32_t noun = answered_wish(d, c), from = noun != NONE ? parts_giver(d, noun) : NONE;
    if (from == NONE || (c->issuer.count > 0 && parts_same_side(d, from, c->issuer.at[0]))) {
        return true;
    }
    c->addressee = c->issuer;
    c->issuer = (struct list){0};
    return list_add(d, &c->issuer, from);
}

/* Whether the noun stands in an adverbial clause beside the act, by the tree or by the words between: "will retaliate if Birch carries
 * out its ultimatum", "will stay despite Birch's ultimatum". */
static bool aside(const struct document *d, uint32_t noun, const struct commitment *c) {
    static const char *const marks[] = {"if", "unless", "after", "despite", "because", "although", "while", NULL};
    uint32_t act = tokens_head(d, c->first_token, c->end_token);
    for (uint32_t i = act; i < noun; i++) {
        if (one_of(d, i, marks)) {
            return true;
        }
    }
    for (uint32_t up = 0; up < AHEAD && noun < d->token_count; up++, noun = d->tokens[noun].head) {
        if (d->tokens[noun].deprel == DEP_ADVCL) {
            return !token_below(d, act, noun);
        }
    }
    return false;
}

bool parts_term(struct document *d, struct commitment *c) {
    uint32_t sentence = d->tokens[c->first_token].sentence;
    uint32_t low = c->first_token > BACK ? c->first_token - BACK : 0, noun = NONE;
    for (uint32_t i = c->end_token < d->token_count ? c->end_token : d->token_count; i-- > low && noun == NONE;) {
        if (d->tokens[i].sentence == sentence && one_of(d, i, nouns)) {
            noun = i;
        }
    }
    uint32_t from = noun != NONE ? parts_giver(d, noun) : NONE;
    if (from == NONE || aside(d, noun, c)) {
        return true;
    }
    uint32_t to = taker(d, noun, c->first_token > noun ? c->first_token : noun + AHEAD, from);
    c->issuer.count = 0;
    if (!list_add(d, &c->issuer, from)) {
        return false;
    }
    if (to != NONE) {
        c->addressee.count = 0;
        return list_add(d, &c->addressee, to);
    }
    return true;
}

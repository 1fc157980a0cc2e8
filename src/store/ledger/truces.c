/* Truces that a report tells of: whose they are, and whether there is one or it is only talked about. */
#include <string.h>

#include "store/ledger/parts.h"

#define NEAR_TRUCE 4 /* words around a truce that tell what is said of it */

/* "a ceasefire"; "a peace agreement"; "an agreement … to end the fighting" needs the truce's word in its sentence. */
char truce_word(uint32_t near, uint32_t around) {
    if ((near & WORD_TRUCE) || ((near & WORD_DEAL) && (around & WORD_TRUCE))) {
        return 't';
    }
    return (near & WORD_PEACE) && (near & WORD_DEAL) ? 'p' : 0;
}

/* Adds those of `from` who belong to the side and are not yet there; false without memory. */
static bool cast_merge(struct arena *a, struct cast *to, const struct cast *from, const struct side *only) {
    for (uint32_t i = 0; i < from->count; i++) {
        bool known = false, wanted = false;
        for (uint32_t k = 0; k < to->count; k++) {
            known |= is(to->at[k].country, from->at[i].country) &&
                     (*from->at[i].country != 0 || is(to->at[k].name, from->at[i].name));
        }
        for (uint32_t k = 0; k < only->count; k++) {
            const char *who = only->who[k];
            wanted |= *who != '~' && strstr(from->at[i].country, who) != NULL;
        }
        if (known || !wanted) {
            continue;
        }
        uint32_t capacity = to->count; /* a dozen at most */
        struct participant *p = arena_push(a, &to->at, &to->count, &capacity, sizeof *p);
        if (p == NULL) {
            return false;
        }
        *p = from->at[i];
    }
    return true;
}

static void fighters_of(const struct side *from, struct side *to) {
    for (uint32_t i = 0; i < from->count; i++) {
        if (is_state(from->who[i])) {
            side_add(to, from->who[i]);
        }
    }
}

/* The states whose forces, governments or people the report tells of; not those of a reporter or of a minister who is only heard. */
static void states_told(const struct report *r, struct arena *a, struct side *out) {
    for (uint32_t i = 0; i < r->everyone.count; i++) {
        const struct participant *p = &r->everyone.at[i];
        struct side of = {0};
        if (!is(p->kind, "person") && !is(p->kind, "media")) {
            side_of(a, p, AS_NAMED, &of);
            fighters_of(&of, out);
        }
    }
}

/* Those with a country but bodies that only speak of truces. */
static void makers_of(const struct side *from, struct side *to) {
    static const char *const bodies[] = {"UNO", "IGO", "NGO", NULL};
    for (uint32_t i = 0; i < from->count; i++) {
        if (from->who[i][0] != '~' && !one_of(from->who[i], bodies)) {
            side_add(to, from->who[i]);
        }
    }
}

/* Those of `s` who fight in the report; all of them where fewer than two do. */
static void keep_fighters(const struct report *r, struct side *s) {
    struct side fighters = {0}, kept = {0};
    for (uint32_t i = 0; i < r->deed_count; i++) {
        if (r->deeds[i].type == EVENT_ASSAULT) {
            side_merge(&fighters, &r->deeds[i].actor);
            side_merge(&fighters, &r->deeds[i].recipient);
        }
    }
    for (uint32_t i = 0; i < s->count; i++) {
        if (side_has(&fighters, s->who[i])) {
            side_add(&kept, s->who[i]);
        }
    }
    if (kept.count >= 2) {
        *s = kept;
    }
}

/* "Ceasefire talks", "a truce proposal": the word behind one that is only talked about. */
static bool is_talk(const struct report *r, uint32_t next) {
    return next < r->token_count && r->tokens[next].sentence == r->tokens[next - 1].sentence &&
           (r->tokens[next].stem == hash_bytes("talk", 4, 0) || (r->tokens[next].classes & WORD_WISH));
}

/* Who concludes the truce: those who act, then those towards whom they do; of more than two, those who fight; where only one
 * is named, the two states of the report that are neither broker nor speaker. `told`: the actors only announce it. */
static void truce_parties(const struct report *r, const struct side *actor, const struct side *other,
                          const struct side *voice, bool told, struct side *out) {
    makers_of(actor, out);
    makers_of(other, out);
    if (out->count > 2) {
        keep_fighters(r, out);
    }
    if (out->count > 2 && (actor->count >= 2 || other->count >= 2)) { /* "X and Y announce a truce between Y and Z" */
        const struct side *pair = told && other->count >= 2 ? other : actor->count >= 2 ? actor : other;
        *out = (struct side){0};
        side_states(pair, out);
    }
    if (out->count < 2 && (out->count == 0 || side_has(voice, out->who[0]))) {
        struct side rest = {0};
        for (uint32_t i = 0; i < r->named.count; i++) {
            if (r->named.who[i][0] != '~' && !side_has(voice, r->named.who[i])) {
                side_add(&rest, r->named.who[i]);
            }
        }
        if (rest.count == 2) {
            *out = rest;
        }
    }
}

/* "Meets the minister to assure that the truce holds": those who meet about it need not have it. */
static bool met_about(const struct report *r, uint32_t token, const struct side *states) {
    for (uint32_t i = 0; i < r->deed_count; i++) {
        const struct deed *d = &r->deeds[i];
        if (d->type == EVENT_CONSULT && d->first < r->token_count &&
            r->tokens[d->first].sentence == r->tokens[token].sentence &&
            side_shared(&d->actor, states) + side_shared(&d->recipient, states) >= states->count) {
            return true;
        }
    }
    return false;
}

/* The same of what an event tells to hold. */
static bool only_met_about(const struct report *r, const struct item *x, const struct side *states) {
    return x->first < r->token_count && (x->near & WORD_HOLD) && !(x->near & WORD_CONCLUDE) &&
           met_about(r, x->first, states);
}

#define MOST_PARTIES 3 /* those of more monitor or praise it */

/* "Announces a ceasefire"; not "says that the ceasefire …", "agreed to resume ceasefire talks", "threatens the ceasefire". */
static bool declared(const struct report *r, const struct item *x) {
    for (uint32_t i = x->first; i + 1 < r->token_count && r->tokens[i].sentence == r->tokens[x->first].sentence; i++) {
        if (r->tokens[i].classes & WORD_TRUCE) {
            return ((x->near & WORD_ALONE) || !report_refers(r, i, i + 1, WORD_TRUCE)) && !is_talk(r, i + 1);
        }
    }
    return true;
}

/* Makes a truce of the item; false without memory. */
bool truce_make(struct arena *a, const struct report *r, const struct side *actor, const struct side *other,
                const struct side *voice, struct item *x) {
    struct side parties = {0};
    struct side own = {0};
    side_states(actor, &own);
    if (own.count == 1 && (x->near & WORD_ALONE) && !(x->near & WORD_CONCLUDE)) {
        parties = own; /* "declares a truce" with whomever */
    } else {
        truce_parties(r, actor, other, voice, (x->near & WORD_TELL) != 0, &parties);
    }
    x->kind = "promise";
    x->truce = truce_word(x->near, x->around);
    x->issuer = parties;
    x->addressee = (struct side){0};
    x->issuers = x->addressees = (struct cast){0};
    for (uint32_t i = 0; i < r->deed_count; i++) {
        if (!cast_merge(a, &x->issuers, &r->deeds[i].actors, &parties) ||
            !cast_merge(a, &x->issuers, &r->deeds[i].recipients, &parties)) {
            return false;
        }
    }
    bool lone = (x->near & WORD_EXTEND) && actor->count < 2; /* "agrees to a neighbour's plan to extend the truce" */
    /* One side alone concludes nothing, unless it says that it does so alone. */
    x->opens = parties.count >= 2 ? parties.count <= MOST_PARTIES && !lone && !only_met_about(r, x, &parties)
                                  : parties.count == 1 && (x->near & WORD_TELL) && declared(r, x);
    return true;
}

/* "Ceasefire talks", "truce efforts": none is there yet. */
static bool only_sought(const struct report *r, const struct deed *d) {
    for (uint32_t i = d->first; i < d->last && i + 1 < r->token_count; i++) {
        if ((r->tokens[i].classes & WORD_TRUCE) && is_talk(r, i + 1)) {
            return true;
        }
    }
    return false;
}

bool truce_told(const struct report *r, const struct deed *d) {
    return !only_sought(r, d) &&
           (d->type == EVENT_AGREE || d->type == EVENT_RETREAT || d->type == EVENT_SUPPORT ||
            d->type == EVENT_CONSULT || d->type == EVENT_REQUEST || d->type == EVENT_CONCEDE ||
            d->type == EVENT_ACCUSE || d->type == EVENT_REJECT) &&
           truce_word(d->near, d->around) != 0;
}

/* "Offers a truce": one side's will, which no blow breaks. */
bool truce_offered(const char *kind, uint32_t near, uint32_t head) {
    bool offered =
        (head & WORD_WISH) || (near & (WORD_HOPED | WORD_ORDER)) || is(kind, "offer") || is(kind, "proposal");
    return offered && !(near & (WORD_CONCLUDE | WORD_HOLD | WORD_EFFECT | WORD_BREACH | WORD_EXTEND));
}

/* Whether the truce at the token is spoken of as one that there is: "the ceasefire", "despite a truce"; not one that is talked
 * about, urged or still to come. */
static bool stands(const struct report *r, uint32_t token) {
    uint32_t before = report_classes(r, token, token + 1, 3, 0),
             near = report_classes(r, token, token + 1, NEAR_TRUCE, 2);
    const struct token *next = token + 1 < r->token_count ? &r->tokens[token + 1] : NULL;
    bool talk = next != NULL && next->sentence == r->tokens[token].sentence &&
                (next->stem == hash_bytes("talk", 4, 0) || (next->classes & (WORD_WISH | WORD_DEAL)));
    return (before & (WORD_KNOWN | WORD_HOLD)) && !talk &&
           !(near & (WORD_ORDER | WORD_WISH | WORD_FUTURE | WORD_UNDONE | WORD_HOPED | WORD_NOT));
}

#define MOST_ASKED 500 /* actors of a report who are looked for in a sentence; one of more is made to be long */

/* Whether the sentence that is about these names somebody of the state. */
static bool sentence_names(const struct report *r, const struct words *about, const char *who) {
    for (uint32_t i = 0; i < r->everyone.count && i < MOST_ASKED; i++) {
        const struct participant *p = &r->everyone.at[i];
        for (const char *s = is(p->country, who) ? p->name : ""; *s != 0;) {
            size_t n = strcspn(s, " ");
            uint64_t name = ledger_name(s, n);
            if (name != 0 && ledger_words_has(about, name)) {
                return true;
            }
            s += n + (s[n] == ' ');
        }
    }
    return ledger_words_has(about, about_code(who));
}

/* Those whom the token's sentence names: "the truce between the neighbours", told by a third. */
static void keep_named(const struct report *r, uint32_t token, struct side *states) {
    struct words about = {0};
    struct side kept = {0};
    report_about(r, token, NULL, &about);
    for (uint32_t i = 0; i < states->count; i++) {
        if (sentence_names(r, &about, states->who[i])) {
            side_add(&kept, states->who[i]);
        }
    }
    *states = kept;
}

/* Whether they are whose truce it is: they fight in the report, or stand in the sentence that names it. */
static bool are_its(const struct report *r, uint32_t token, const struct side *states) {
    struct words about = {0};
    for (uint32_t i = 0; i < r->deed_count; i++) {
        const struct deed *d = &r->deeds[i];
        struct side both = d->actor;
        if (d->type != EVENT_ASSAULT) {
            continue;
        }
        side_merge(&both, &d->recipient);
        if (d->country != NULL) {
            side_add(&both, d->country);
        }
        if (side_shared(&both, states) >= 2) {
            return true;
        }
    }
    report_about(r, token, NULL, &about);
    for (uint32_t i = 0; i < states->count; i++) {
        if (!sentence_names(r, &about, states->who[i])) {
            return false;
        }
    }
    return true;
}

/* A truce that the sentence only names beside what happens: its parties are the two states of the report, or it is the one that
 * those named have. False without memory. */
static bool from_mention(struct arena *a, const struct report *r, uint32_t token, struct item *x) {
    uint32_t first = token > 0 && r->tokens[token - 1].sentence == r->tokens[token].sentence ? token - 1 : token;
    struct side states = {0};
    states_told(r, a, &states);
    if (states.count > 2) {
        keep_named(r, token, &states);
    }
    *x = (struct item){.kind = "promise",
                       .status = "actual",
                       .truce = 't',
                       .start = r->tokens[first].start,
                       .end = r->tokens[token].end,
                       .first = first,
                       .near = report_classes(r, first, token + 1, NEAR_TRUCE, NEAR_TRUCE),
                       .head = report_classes(r, first, token + 1, NEAR_TRUCE, 2),
                       .around = report_classes(r, first, token + 1, 1000, 1000),
                       .opens = states.count == 2 && are_its(r, token, &states) && !met_about(r, token, &states),
                       .deed = LEDGER_NONE};
    if (x->opens) {
        x->issuer = states;
        return cast_merge(a, &x->issuers, &r->everyone, &states);
    }
    return true;
}

/* The same for what an event tells of one side alone: nobody has a truce that holds with himself. */
bool truce_complete(struct arena *a, const struct report *r, const struct deed *d, struct item *x) {
    struct item named;
    if (x->issuer.count >= 2 || d->type == EVENT_REJECT || !(x->near & WORD_HOLD || d->type == EVENT_ACCUSE)) {
        return true;
    }
    for (uint32_t i = d->first; i < d->last && i < r->token_count; i++) {
        if ((r->tokens[i].classes & WORD_TRUCE) && stands(r, i)) {
            if (!from_mention(a, r, i, &named)) {
                return false;
            }
            if (named.opens) {
                x->opens = true, x->issuer = named.issuer, x->issuers = named.issuers;
            }
            return true;
        }
    }
    return true;
}

#define MOST_NAMED 100 /* truces that a report only names; one of more is made to be long */

/* Truces that the report only names, where its sentence tells of none; false without memory. */
bool truces_named(struct arena *a, const struct report *r, struct items *out) {
    uint32_t sentences = r->token_count > 0 ? r->tokens[r->token_count - 1].sentence + 1 : 0, named = 0;
    bool *told = arena_array(out->growing, sentences, sizeof *told);
    if (told == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < out->count; i++) {
        const struct item *x = &out->at[i];
        if (x->truce && x->first < r->token_count) {
            told[r->tokens[x->first].sentence] = true;
        }
    }
    for (uint32_t i = 0; i < r->token_count && named < MOST_NAMED; i++) {
        const struct token *t = &r->tokens[i];
        if (!(t->classes & WORD_TRUCE) || told[t->sentence] || !stands(r, i)) {
            continue;
        }
        struct item *x = items_push(out);
        if (x == NULL || !from_mention(a, r, i, x)) {
            return false;
        }
        told[t->sentence] = true;
        named++;
    }
    return true;
}

#include <string.h>

#include "commitment/parts.h"
#include "document/near.h"

bool one_of(const struct document *d, uint32_t token, const char *const *lemmas) {
    if (token >= d->token_count) {
        return false;
    }
    for (size_t i = 0; lemmas[i] != NULL; i++) {
        if (strcmp(d->tokens[token].lemma, lemmas[i]) == 0 || slice_is_fold(token_text(d, token), lemmas[i])) {
            return true;
        }
    }
    return false;
}

/* Words that do harm by themselves. */
static const char *const hostile[] = {
    "retaliate",  "retaliation", "retaliatory", "respond",  "avenge",   "revenge",     "vengeance",    "punish",
    "punishment", "destroy",     "destruction", "crush",    "strike",   "attack",      "bomb",         "shell",
    "kill",       "eliminate",   "target",      "impose",   "sanction", "consequence", "consequences", "prosecution",
    "prosecute",  "penalty",     "fine",        "war",      "hell",     "hostility",   "hostilities",  "invade",
    "invasion",   "expel",       "deport",      "blockade", "ban",      "embargo",     "seize",        "annex",
    "escalate",   "escalation",  "boycott",     "abandon",  "withhold", "face",        "obliterate",   "annihilate",
    "retaliated", "dismiss",     "arrest",      "fire",     "sack",     "tariff",      "tariffs",      "sanctions",
    "response",   "fee",         "fees",        "toll",     "tolls",    "surcharge",   "veto",         "detain",
    "burn",       "suffer",      NULL};

/* Words that harm when what they take away is good … */
static const char *const taking[] = {"end",       "cut",    "suspend", "halt",   "stop", "withdraw",
                                     "block",     "cancel", "freeze",  "revoke", "deny", "reduce",
                                     "terminate", "pull",   "close",   "refuse", NULL};
static const char *const goods[] = {"support",      "aid",       "assistance",  "shipment",    "delivery",   "funding",
                                    "fund",         "talk",      "negotiation", "cooperation", "trade",      "effort",
                                    "visa",         "access",    "supply",      "export",      "membership", "license",
                                    "licence",      "agreement", "relation",    "tie",         "flow",       "weapon",
                                    "intelligence", "embassy",   "border",      "contract",    "import",     "purchase",
                                    "payment",      "flight",    "service",     NULL};
/* … and when what they carry out or go on with is harm. */
static const char *const doing[] = {"resume",   "continue",  "launch",  "conduct",  "take",   "carry",
                                    "expand",   "intensify", "step",    "use",      "begin",  "start",
                                    "raise",    "hold",      "prevent", "double",   "triple", "hike",
                                    "increase", "slap",      "tighten", "reimpose", NULL};
static const char *const harms[] = {
    "attack",      "strike", "operation", "war",      "action",         "offensive",       "hostility", "tariff",
    "sanction",    "force",  "measure",   "bombing",  "bombardment",    "blockade",        "raid",      "troops",
    "accountable", "fee",    "toll",      "fighting", "countermeasure", "countermeasures", NULL};

bool parts_negated(const struct document *d, uint32_t token) {
    for (uint32_t k = token_dependent(d, token, NONE); k != NONE; k = token_dependent(d, token, k)) {
        if (k < token && (token_lemma_is(d, k, "not") || slice_is_fold(token_text(d, k), "never") ||
                          slice_is_fold(token_text(d, k), "n't"))) {
            return true;
        }
    }
    for (uint32_t i = token > 3 ? token - 3 : 0; i < token; i++) { /* "not to attack" */
        if (slice_is_fold(token_text(d, i), "not") && d->tokens[i].sentence == d->tokens[token].sentence) {
            return true;
        }
    }
    return false;
}

/* "Operations" that nothing calls military: of an airline, a port. */
static bool business(const struct document *d, uint32_t token) {
    static const char *const works[] = {"operation", "action", NULL};
    return one_of(d, token, works) && token_dependent_by(d, token, DEP_AMOD) == NONE &&
           token_dependent_by(d, token, DEP_COMPOUND) == NONE;
}

#define SURE_HARM 0.6f /* a type of harm less sure than this says nothing */

uint32_t parts_event_at(const struct document *d, uint32_t token) {
    uint32_t i = ITEMS_FROM(d->events, d->event_count, event, token + 1);
    for (uint32_t n = 0; i-- > 0 && n < 2; n++) {
        if (d->events[i].first_token <= token && token < d->events[i].end_token) {
            return i;
        }
    }
    return NONE;
}

/* What the event whose words the act's head is of does: 1 harm, -1 good, 0: neither, or none is there. */
static int done_by_event(const struct document *d, uint32_t head) {
    uint32_t event = parts_event_at(d, head);
    if (event == NONE) {
        return 0;
    }
    switch (d->events[event].type) {
    case EVENT_ASSAULT:
    case EVENT_SANCTION:
    case EVENT_COERCE:
        return d->events[event].basis.score >= SURE_HARM ? 1 : 0;
    case EVENT_RETREAT:
    case EVENT_AID:
    case EVENT_SUPPORT:
    case EVENT_COOPERATE:
    case EVENT_CONSULT:
        return -1;
    default:
        return 0;
    }
}

bool parts_relief(const struct document *d, uint32_t first, uint32_t end) {
    static const char *const ends[] = {"end", "stop", "halt", "cease", "lift", "drop", NULL};
    static const char *const more[] = {"protest", "resistance", "vandalism", "siege", "occupation", "fire", NULL};
    uint32_t head = tokens_head(d, first, end);
    if (head < d->token_count && done_by_event(d, head) < 0 && !parts_negated(d, head)) {
        return true;
    }
    if (head >= d->token_count || !one_of(d, head, ends)) {
        return false;
    }
    for (uint32_t i = head + 1; i < end && i < head + 8; i++) {
        if (one_of(d, i, hostile) || one_of(d, i, harms) || one_of(d, i, more)) {
            return true;
        }
    }
    return false;
}

bool parts_harmful(const struct document *d, const struct lexicon *lex, uint32_t first, uint32_t end) {
    uint32_t head = tokens_head(d, first, end);
    if (head == NONE || head >= d->token_count) {
        return false;
    }
    uint32_t last = end < head + 8 ? end : head + 8;
    if (one_of(d, head, hostile)) {
        return true;
    }
    static const char *const ends[] = {"end", "stop", "halt", "suspend", "cease", NULL};
    bool takes = one_of(d, head, taking), does = one_of(d, head, doing);
    for (uint32_t i = head + 1; i < last; i++) {
        takes = takes || (does && one_of(d, i, ends));
        if (takes && (one_of(d, i, hostile) || one_of(d, i, harms))) {
            return false; /* "end the war", "start talks on ending the war" */
        }
        bool blow = one_of(d, i, harms) || (i == head + 1 && d->tokens[i].upos == UPOS_VERB && one_of(d, i, hostile));
        if ((takes && one_of(d, i, goods)) || (does && blow && !business(d, i))) {
            return true;
        }
    }
    int told = done_by_event(d, head);
    struct lexicon_hit hit;
    if (told != 0) {
        return told > 0;
    }
    return lex != NULL && lexicon_match(lex, d, head, &hit, 1) > 0 &&
           (hit.flags & (LEXICON_NOTHING | LEXICON_WEAK)) == 0 &&
           (hit.type == EVENT_ASSAULT || hit.type == EVENT_SANCTION);
}

bool parts_harm(const struct document *d, const struct lexicon *lex, uint32_t first, uint32_t end) {
    uint32_t head = tokens_head(d, first, end);
    return head < d->token_count && !parts_negated(d, head) && parts_harmful(d, lex, first, end);
}

#define OBJECT_REACH 8

/* "Face | new sanctions", which the tree hangs elsewhere: the noun phrase that follows the verb at once. */
static uint32_t with_nominals(const struct document *d, uint32_t verb) {
    uint32_t end = verb + 1, sentence = d->tokens[verb].sentence;
    for (uint32_t i = verb + 1; i < d->token_count && i < verb + OBJECT_REACH && d->tokens[i].sentence == sentence;
         i++) {
        uint8_t upos = d->tokens[i].upos;
        if (upos == UPOS_NOUN || upos == UPOS_PROPN || strcmp(d->tokens[i].xpos, "VBG") == 0) {
            end = i + 1;
        } else if (upos != UPOS_DET && upos != UPOS_ADJ && upos != UPOS_NUM &&
                   !(i == verb + 1 && d->tokens[i].deprel == DEP_COMPOUND_PRT)) {
            break;
        }
    }
    return end;
}

/* The verb phrase of `verb` to its right, without what hangs on it loosely. */
void parts_phrase(const struct document *d, uint32_t verb, uint32_t *first, uint32_t *end) {
    uint32_t a, b;
    tokens_yield(d, verb, &a, &b);
    b = parts_clipped(d, verb, verb, b);
    uint32_t noun = d->tokens[verb].head;
    if (b <= verb + 1 && noun < d->token_count && noun > verb && noun < verb + OBJECT_REACH &&
        d->tokens[noun].upos == UPOS_NOUN &&
        (d->tokens[verb].deprel == DEP_ACL || d->tokens[verb].deprel == DEP_AMOD)) {
        tokens_yield(d, noun, &a, &b); /* "or face sanctions", read as "facing sanctions": its object all the same */
        b = parts_clipped(d, noun, noun, b);
    }
    if (b <= verb + 1 && d->tokens[verb].head == NONE) { /* no tree: up to the next mark */
        for (b = verb + 1; b < d->token_count && b < verb + 20 && d->tokens[b].sentence == d->tokens[verb].sentence &&
                           !slice_is_fold(token_text(d, b), ",") && !slice_is_fold(token_text(d, b), ".");
             b++) {
        }
    }
    while (b > verb + 1 && d->tokens[b - 1].upos == UPOS_PUNCT) {
        b--;
    }
    b = b <= verb + 1 ? with_nominals(d, verb) : b;
    *first = verb;
    *end = b > verb ? b : verb + 1;
}

/* An actor that depends on `token` by one of the relations of who does it. */
static uint32_t doer_of(const struct document *d, uint32_t token) {
    bool verb = d->tokens[token].upos == UPOS_VERB || d->tokens[token].upos == UPOS_AUX;
    for (uint32_t k = token_dependent(d, token, NONE); k != NONE; k = token_dependent(d, token, k)) {
        enum deprel r = (enum deprel)d->tokens[k].deprel;
        uint32_t by = token_dependent_by(d, k, DEP_CASE);
        bool agent = by != NONE &&
                     (slice_is_fold(token_text(d, by), "by") ||
                      (!verb && (slice_is_fold(token_text(d, by), "from") || slice_is_fold(token_text(d, by), "of"))));
        if ((verb && r == DEP_NSUBJ) || (!verb && (r == DEP_NMOD_POSS || r == DEP_COMPOUND || r == DEP_AMOD)) ||
            (agent && (r == DEP_OBL_AGENT || r == DEP_OBL || r == DEP_NMOD || r == DEP_ACL))) {
            uint32_t actor = actor_at(d, k);
            if (actor != NONE) {
                return actor;
            }
        }
    }
    return NONE;
}

/* "an ultimatum from the premier": by the words, for trees that hang it elsewhere. */
static uint32_t doer_behind(const struct document *d, uint32_t token) {
    static const char *const nouns[] = {"ultimatum", "deadline", NULL}; /* taken for verbs now and then */
    if ((d->tokens[token].upos != UPOS_NOUN && !one_of(d, token, nouns)) || token + 2 >= d->token_count ||
        !(slice_is_fold(token_text(d, token + 1), "from") || slice_is_fold(token_text(d, token + 1), "by"))) {
        return NONE;
    }
    for (uint32_t i = token + 2;
         i < d->token_count && i < token + 8 && d->tokens[i].sentence == d->tokens[token].sentence; i++) {
        if (actor_at(d, i) != NONE && d->tokens[i].upos == UPOS_PROPN) {
            return actor_at(d, i);
        }
    }
    return NONE;
}

uint32_t parts_doer(const struct document *d, uint32_t token) {
    uint32_t behind = doer_behind(d, token);
    if (behind != NONE) {
        return behind;
    }
    for (uint32_t up = 0; up < 8 && token < d->token_count; up++, token = d->tokens[token].head) {
        uint32_t actor = doer_of(d, token);
        if (actor != NONE) {
            return actor;
        }
    }
    return NONE;
}

uint32_t parts_claim(const struct document *d, uint32_t token) {
    uint32_t i = ITEMS_FROM(d->claims, d->claim_count, claim, token + 1);
    i = i > 0 ? i - 1 : NONE;
    for (uint32_t steps = 0; i < d->claim_count && steps < 8; steps++, i = d->claims[i].inside) {
        if (d->claims[i].first_token <= token && token < d->claims[i].end_token) {
            return i;
        }
    }
    return NONE;
}

bool parts_same_side(const struct document *d, uint32_t x, uint32_t y) {
    return x == y || actors_share_country(&d->actors[x], &d->actors[y]);
}

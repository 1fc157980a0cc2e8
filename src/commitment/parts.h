/* The parts of a commitment that are logic, not labels: what stands at stake, what it hangs on, by when,
 * whom a class covers; and commitments that rules make without the network. */
#ifndef ATTACHE_COMMITMENT_PARTS_H
#define ATTACHE_COMMITMENT_PARTS_H

#include "attache/attache.h"
#include "document/document.h"
#include "document/near.h"
#include "knowledge/lexicon.h"

/* A commitment that a rule makes of the words. */
struct by_rule {
    uint32_t first, end; /* tokens of the act */
    enum commitment_kind kind;
    uint32_t issuer, addressee; /* actors, or NONE */
    uint32_t event, time;       /* the event that makes it, the expression that tells the day, or NONE */
    bool term;                  /* the time ends then; else the act begins then */
    struct date day; /* the day that the expression comes to, where it is no day by itself ("in 30 days"); else empty */
    uint32_t from;   /* where the pattern begins, whose words make nothing else; NONE: with the act */
    struct span condition;
    const char *rule;
};

/* Time that somebody is given: who, the verb of what for, and the expression that tells how long. */
struct grant {
    uint32_t who, act, time;
    bool set; /* the verb says who gave it; else they only "have until" then */
};

/* "Accept the terms or face a blockade", "under the threat of war": read at the "or" or the "threat". */
bool parts_alternative(const struct document *d, uint32_t token, struct by_rule *out);
/* "Said that it will close the border": read at the auxiliary. */
bool parts_intention(const struct document *d, const struct lexicon *lex, uint32_t token, struct by_rule *out);
/* "Gave them until Friday to leave", "have until Friday to": read at the verb. The first says who has been given time and the verb of what for. */
bool parts_grant_to(const struct document *d, uint32_t verb, struct grant *out);
bool parts_grant(const struct document *d, uint32_t verb, struct by_rule *out);
/* A verb of demand, threat or promise with an infinitive: read at the verb. */
bool parts_order(const struct document *d, const struct lexicon *lex, uint32_t token, struct by_rule *out);
/* "Said that Birch must withdraw": read at the auxiliary; and whether it is one. */
bool parts_duty(const struct document *d, uint32_t token, struct by_rule *out);
/* Who says at `token` that `who` ought to, speaks for a side and another one; NONE. */
uint32_t parts_asker(const struct document *d, uint32_t token, uint32_t who);
bool parts_duty_word(const struct document *d, uint32_t token);
/* A verb of what nobody can be asked for: "be", "feel". */
bool parts_state(const struct document *d, uint32_t verb);
/* "Alder's proposal to …", "calls for … by Birch": read at the noun. */
bool parts_noun(const struct document *d, const struct lexicon *lex, uint32_t token, struct by_rule *out);
/* "A pact that would lift tariffs": what an agreement says, read at the noun. */
bool parts_terms(const struct document *d, const struct lexicon *lex, uint32_t token, struct by_rule *out);
/* "Please go": what somebody quoted asks in the imperative, read at the verb. */
bool parts_plea(const struct document *d, uint32_t token, struct by_rule *out);
/* What the other side gives "in exchange for" what the commitment promises. */
bool parts_return(const struct document *d, uint32_t commitment, struct by_rule *out);
/* A measure whose sentence names a later day. */
bool parts_measure(const struct document *d, uint32_t event, struct by_rule *out);

/* Whether the lemma or the word of `token` is in the list, which ends in NULL. */
bool one_of(const struct document *d, uint32_t token, const char *const *lemmas);
/* Whether the act first … end harms somebody: by its words, then by the lexicon. */
bool parts_harm(const struct document *d, const struct lexicon *lex, uint32_t first, uint32_t end);
/* Whether it would if it were done: "not to attack" too. */
bool parts_harmful(const struct document *d, const struct lexicon *lex, uint32_t first, uint32_t end);
/* Whether it ends what harms, or does good by the event that it tells: "end the strikes", "withdraw its forces". */
bool parts_relief(const struct document *d, uint32_t first, uint32_t end);
/* The event whose anchor holds the token, or NONE. */
uint32_t parts_event_at(const struct document *d, uint32_t token);
bool parts_negated(const struct document *d, uint32_t token);
/* Whether "if", "unless" or "until" follows in the sentence. */
bool parts_conditional(const struct document *d, uint32_t verb);
/* The phrase of a verb from itself on, without clauses that hang on it loosely. */
void parts_phrase(const struct document *d, uint32_t verb, uint32_t *first, uint32_t *end);
uint32_t parts_clipped(const struct document *d, uint32_t head, uint32_t first, uint32_t end);
/* The actor who does what `token` heads, or what governs it; NONE. */
uint32_t parts_doer(const struct document *d, uint32_t token);
/* The innermost claim around the token, or NONE. */
uint32_t parts_claim(const struct document *d, uint32_t token);
/* One actor, or two of one country. */
bool parts_same_side(const struct document *d, uint32_t x, uint32_t y);
/* Whether the act that the event makes says nothing of what is to be done: "the agreement", "the demands". */
bool parts_empty(const struct document *d, const struct event *e, uint32_t first, uint32_t end);
/* Whether the verb orders the issuer's own people to do something, which binds nobody else. */
bool parts_own_order(const struct document *d, uint32_t verb, uint32_t issuer);
/* Makes an act of a single function word or fragment the phrase that it stands for. */
void parts_mend(const struct document *d, uint32_t *first, uint32_t *end);

/* The words of what the event puts at stake: its complement, or the anchor itself. */
void parts_act(const struct document *d, const struct event *e, uint32_t *first, uint32_t *end);

/* Sets condition; `s` is the network's word, or NULL. */
void parts_condition(const struct document *d, struct commitment *c, const struct commitment_signal *s);

/* Takes the condition out of the act where the act ends with it: "mediate | on condition that …". */
void parts_trim(const struct document *d, struct commitment *c);

/* Sets due, due_from, due_time. */
void parts_due(const struct document *d, struct commitment *c, const struct commitment_signal *s);

/* Leaves of the issuers those who say so by the tree; who is only asked becomes an addressee. False without memory. */
bool parts_issuer(struct document *d, struct commitment *c);
/* Who gave, by the words around it, what the noun names: "… from X", "X's …"; NONE. */
uint32_t parts_giver(const struct document *d, uint32_t noun);
/* Where the words hang on a deadline or an ultimatum that somebody set: he is the issuer, for whom it was set the addressee.
 * False without memory. */
bool parts_term(struct document *d, struct commitment *c);
/* "Birch rejects Alder's offer to …": Alder is the issuer, who answers the addressee. False without memory. */
bool parts_answered(struct document *d, struct commitment *c);
/* Fills an empty addressee: who is asked, whom the condition names, whom the act names; false without memory. */
bool parts_addressee(struct document *d, struct commitment *c);

/* Adds those whom the text names as members of the class that the commitment addresses; false without memory. */
bool parts_affected(struct document *d, struct commitment *c);

#endif

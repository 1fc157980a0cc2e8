/* Participants of an event: from the network's pointers, the mentions that they fall on, and the tree. */
#ifndef ATTACHE_EVENT_WHO_H
#define ATTACHE_EVENT_WHO_H

#include "attache/attache.h"
#include "document/document.h"

/* Probability that each of a few actors is meant; the likeliest first. */
#define SHARES 16
struct shares {
    uint32_t count;
    uint32_t actor[SHARES];
    float mass[SHARES];
    uint32_t token[SHARES]; /* its likeliest token */
    float none;             /* that nobody is meant */
    float loose;            /* that falls on words which name no actor */
    uint32_t loose_token;   /* the likeliest of those, or NONE */
};

/* Adds up a pointer's probabilities by actor. */
void who_shares(const struct document *d, const struct pointer *p, struct shares *out);

/* Fills the event's actor and recipient; `s` is the signal that the event comes from. */
att_status who_read(struct document *d, struct event *e, const struct event_signal *s, att_error *err);

#endif

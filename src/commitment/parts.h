/* The parts of a commitment that are logic, not labels: what stands at stake, what it hangs on, by when, whom a class covers. */
#ifndef ATTACHE_COMMITMENT_PARTS_H
#define ATTACHE_COMMITMENT_PARTS_H

#include "attache/attache.h"
#include "document/document.h"
#include "knowledge/lexicon.h"

/* The words of what the event puts at stake: its complement, or the anchor itself. */
void parts_act(const struct document *d, const struct event *e, uint32_t *first, uint32_t *end);

/* Sets condition; `s` is the network's word, or NULL. */
void parts_condition(const struct document *d, struct commitment *c, const struct commitment_signal *s);

/* Sets due, due_from, due_time. */
void parts_due(const struct document *d, struct commitment *c, const struct commitment_signal *s);

/* Adds those whom the text names as members of the class that the commitment addresses; false without memory. */
bool parts_affected(struct document *d, struct commitment *c);

#endif

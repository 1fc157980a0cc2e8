/* What the words around an anchor say of whether the act was done, where the network and single words mislead: negations that deny
 * nothing ("not only", "not the first"), acts that did not come about though nothing negates them ("has yet to", "talks that were
 * called off"), what is only thought of ("would have faced", "any attack"). */
#ifndef ATTACHE_EVENT_UNREAL_H
#define ATTACHE_EVENT_UNREAL_H

#include "document/document.h"
#include "knowledge/lexicon.h"

/* "Is not only shelling", "is not the first raid", "did not endorse him until July", "failed to prevent the raid", "should not have
 * shelled the town". */
bool unreal_denies_nothing(const struct document *d, uint32_t head);
/* "Has yet to approve", "no raids were reported", "the vote to remove him failed", "a visit that was cancelled", "no sign of a
 * withdrawal", "has not seen them withdraw", "a deal is far from ready". */
bool unreal_undone(const struct document *d, uint32_t head);
/* "Would have faced a blockade". */
bool unreal_counterfactual(const struct document *d, uint32_t head);
/* "To any attack": a class of acts of which none is told. */
bool unreal_any(const struct document *d, uint32_t head);
/* "Has not ruled out sending troops": the type of what may be done; false where the anchor is no such denial. */
bool unreal_left_open(const struct document *d, const struct lexicon *lex, uint32_t head, enum event_type *type);

/* "A date for the talks (has not been set)": what is open is the day, not the act. */
bool unreal_dated(const struct document *d, uint32_t head);
/* "Became the ninth state to ratify it": told by an infinitive, yet done. */
bool unreal_latest(const struct document *d, uint32_t head);
/* "Can be deported": a rule, of which no act is told. */
bool unreal_able(const struct document *d, uint32_t head);

#endif

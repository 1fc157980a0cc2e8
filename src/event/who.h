/* Participants of an event: from the network's pointers, the mentions that they fall on, and the tree. */
#ifndef ATTACHE_EVENT_WHO_H
#define ATTACHE_EVENT_WHO_H

#include "attache/attache.h"
#include "document/document.h"
#include "document/shares.h"
#include "knowledge/knowledge.h"

/* Fills the event's actor and recipient; `s` is the signal that the event comes from. Without knowledge (NULL) no place stands for
 * its state. */
att_status who_read(struct document *d, struct event *e, const struct event_signal *s, const struct knowledge *k,
                    att_error *err);

/* Events of two sides that do the same: who meets, agrees, cooperates or clashes. */
bool event_joint(const struct document *d, const struct event *e);

/* *actor: whom the name at `token` means, in which no mention was seen: somebody of this name, or the state of the place, which is made
 * where the article has none yet; NONE where it means neither. False without memory. */
bool named_at(struct document *d, const struct knowledge *k, uint32_t token, uint32_t *actor);

/* Gives actors `first` … that this stage made the country that the words before their head tell ("Maroan boats"). */
void named_countries(struct document *d, const struct knowledge *k, uint32_t first);

/* Who stands among those who act is whom it is done to; nothing where he stands elsewhere, or is NONE. False without memory. */
bool parties_turn(struct document *d, struct event *e, uint32_t who);

/* What the tree corrects of participants that are chosen; the shares tell by which words they were. False without memory. */
bool parties_correct(struct document *d, struct event *e, const struct shares *actor, const struct shares *recipient);

/* Fills an empty recipient: an answer's with the one whose act, told before, it answers ("rejected the threat"), and a threat's or
 * offer's with the one who answers it ("Birch rejects Alder's ultimatum"). False without memory. */
bool answer_read(struct document *d, struct event *e);

#endif

/* Twins: what the articles of one report say twice over, at one place of one text or in the same words of the same facts. They are one
 * occurrence whatever else is like them, so the first in the order of content leads the others. Those follow: they are held against
 * nothing and lead nobody, so that a text that thousands carry, each with lines of its own, costs no more for each of them where they
 * come in one batch. A batch reads all of each report that it adds to: N copies that come one a batch cost N of that together.
 *
 * What is kept meanwhile is a row of 112 bytes for each mention of one report at a time, outside the store's scratch and its limit.
 * twins.c */
#ifndef ATTACHE_STORE_TWINS_H
#define ATTACHE_STORE_TWINS_H

#include "store/ids.h"
#include "store/stories/nodes.h"

/* Finds the twins of whatever the articles say, their links being made, and gives them their leaders; appends those that a mention has led
 * which follows now. */
att_status twins_settle(struct att_store *s, const struct at_hand *h, struct ids *articles, struct ids *orphans,
                        att_error *err);
/* Whether one of its twins leads the mention. */
bool twins_follows(const struct known *k);

#endif

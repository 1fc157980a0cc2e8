/* Twins: what the articles of one report say twice over, at one place of one text or in the same words of the same facts. They are one
 * occurrence whatever else is like them, so the first in the order of content leads the others. Those follow: they are held against
 * nothing and lead nobody, so that a text that thousands carry, each with lines of its own, costs no more for each of them. twins.c */
#ifndef ATTACHE_STORE_TWINS_H
#define ATTACHE_STORE_TWINS_H

#include "store/ids.h"
#include "store/stories/nodes.h"

struct twin {
    int64_t mention, article;
    int64_t leader; /* the first of its twins; 0: it is that itself, or none of them tells of its day */
    int64_t led;    /* by which of them it was led */
    char place[PLACE_ROOM];
    /* What twins are told by. */
    uint64_t key, words; /* words 0: another of its article has them too */
    bool heading, exact;
    int32_t from;
};

/* In the order of mentions. */
struct twins {
    struct twin *at;
    uint32_t count, capacity;
};

/* Finds the twins of whatever the articles say, their links being made, and gives them their leaders; appends those that a mention has led
 * which follows now. */
att_status twins_settle(struct att_store *s, const struct at_hand *h, struct ids *articles, struct twins *out,
                        struct ids *orphans, att_error *err);
/* Whether one of its twins leads the mention. */
bool twins_follows(const struct twins *t, int64_t mention);

#endif

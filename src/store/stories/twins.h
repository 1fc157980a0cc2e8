/* Twins: what articles of one text and report say at one place. They are one occurrence whatever else is like them, so the first in the
 * order of content leads the others; and of those that tell the very same the first alone need be held against what others tell, so
 * that a text that thousands carry costs no more for each of them. twins.c */
#ifndef ATTACHE_STORE_TWINS_H
#define ATTACHE_STORE_TWINS_H

#include "store/ids.h"
#include "store/stories/nodes.h"

struct twin {
    int64_t mention, article;
    int64_t leader; /* the first of its twins; 0: it is that itself, or none of them tells of its day */
    int64_t like;   /* article of the first twin that tells the very same; 0: it is that itself */
    bool second;    /* the first behind that */
    char place[PLACE_ROOM];
    /* What twins are told by. */
    uint64_t key, content;
    int64_t led; /* by whom it was led, as a twin */
    bool heading, exact;
    int32_t from;
};

/* In the order of articles, and of mentions. */
struct twins {
    struct twin *at;
    uint32_t count, capacity;
};

/* Finds the twins of whatever the articles say, their links being made, and gives them their leaders. */
att_status twins_settle(struct att_store *s, const struct at_hand *h, struct ids *articles, struct twins *out,
                        att_error *err);
/* NULL where it has none. */
const struct twin *twins_find(const struct twins *t, int64_t article, int64_t mention);
/* The first of an article's; it ends where the article changes. NULL where it has none. */
const struct twin *twins_of_article(const struct twins *t, int64_t article);

#endif

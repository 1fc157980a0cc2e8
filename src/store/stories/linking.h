/* Mentions put into stories: what a mention tells, how alike two are, and who leads whom.
 *
 * A mention's leader is the earlier mention that is most like it, where one is like enough; a story is a tree of leaders, and
 * its first mention the root. "Earlier" is an order of content (those whose day is told, then day of publication, article,
 * place in it), so that stories do not depend on which article came first; and a new mention changes only its own leader and
 * those of later mentions that are more like it than like theirs. Since a told day comes first, a mention without one follows
 * the day that fits it best and leads nobody from one day to another. */
#ifndef ATTACHE_STORE_STORIES_LINKING_H
#define ATTACHE_STORE_STORIES_LINKING_H

#include "base/utf8.h"
#include "store/store.h"
#include "store/stories/features.h"

#define MOST_SIDE 6
#define MOST_NUMBERS 6
#define NO_DAY INT32_MIN
#define LEAST_ODDS 0.0f   /* logarithm of the odds below which nobody leads */
#define TWIN_ODDS 1000.0f /* of what two articles of one report say at one place of one text, or in one's words */

/* A named number, as two reports can be compared by it. */
struct quantity {
    uint8_t kind;
    float low, high;
};

/* Some of the hashes that tell who is meant, ascending. */
struct set {
    uint8_t count;
    uint32_t at[MOST_SIDE];
};

/* Who, when, where, how many: told by a mention and those that its record joins with it. */
struct facts {
    uint8_t type, group, status;
    bool background;
    uint32_t mode;     /* hash, 0: none */
    int32_t from, to;  /* days that it may have been on; NO_DAY: nothing is known */
    bool exact;        /* the day is told … */
    bool dated;        /* … in words, and not by the tense alone, which gives every report its own day */
    int32_t published; /* day of its report, or NO_DAY */
    bool heading;      /* its text is no sentence: it tells of its report's day, and returns word for word on others */
    enum {
        NEWS_UNKNOWN,
        NEWS_FIRST, /* "a strike", "has killed": told as what readers have not heard of */
        NEWS_KNOWN  /* "the strike", "yesterday's strike" */
    } news;
    struct set actor, recipient; /* states, packed letters */
    struct set doer, sufferer;   /* people by the last of their names, who act and to whom it is done */
    struct set body;             /* organisations on either side that are no state's */
    struct set target;           /* last words of who or what suffers it without a name: "a market", "two officers" */
    uint32_t place;              /* hash of its name, 0: none */
    enum {
        WHERE_UNTOLD,
        WHERE_COUNTRY,
        WHERE_REGION,
        WHERE_TOWN
    } precision; /* a name that no place is found for: a town */
    uint32_t country;
    bool located; /* lat and lon are known, and are not a country's */
    float lat, lon;
    uint8_t numbers; /* count */
    struct quantity number[MOST_NUMBERS];
};

/* likeness.c: what two facts add to the odds; -INFINITY where they cannot be of one occurrence. */
float facts_odds(const struct facts *a, const struct facts *b);

/* Group of an event type: types that reports of one occurrence take for each other. */
uint8_t facts_group(const char *type);
uint32_t facts_state(const char *code, size_t len);

/* The text of the article whose mentions are being looked at, and a place in it; all zero before the first, to be freed by
 * facts_done. */
struct text_read {
    int64_t article;
    char *text;
    struct utf8_place place;
    bool heading; /* the text is no sentence */
};

/* facts.c: out of the tables; `published` is a day's number or NO_DAY. The text is read once for an article's mentions that
 * follow each other. */
att_status facts_load(struct att_store *s, int64_t mention, struct text_read *text, struct facts *out, att_error *err);
void facts_done(struct text_read *text);

#endif

/* Whether an event is told with the day of publication, with a time of its own or with none: what the verb, the status and the way
 * of telling say against the network. All move shares of `when`, which add up to one. */
#ifndef ATTACHE_DATE_WHEN_H
#define ATTACHE_DATE_WHEN_H

#include "document/document.h"
#include "document/tense.h"

/* How the article tells. */
struct telling {
    bool diary;          /* most of its sentences tell in the present */
    bool today;          /* an expression of the text means the day of publication */
    struct date running; /* the day last told, or empty */
};

/* Where there is no network: by the verb. */
void when_by_rule(const struct document *d, const struct event *e, float when[EVENT_WHENS]);
void when_by_status(const struct event *e, float when[EVENT_WHENS]);
void when_by_saying(enum tense saying, float when[EVENT_WHENS]);
void when_by_past(const struct document *d, const struct event *e, const struct telling *x, float when[EVENT_WHENS]);

#endif

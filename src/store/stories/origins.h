/* Who a report rests on. */
#ifndef ATTACHE_STORE_STORIES_ORIGINS_H
#define ATTACHE_STORE_STORIES_ORIGINS_H

#include "store/stories/testimony.h"

/* Counts of a story, over the mentions whose story it is. */
struct tally {
    uint32_t reports, outlets, origins, voices;
};

/* Origins are independent voices. A report that cites a media house for the event rests on that house; one that carries an
 * agency's text ("AFP via Dawn") on the agency; one that cites others on those: a named person or body by name, but a state's
 * own (a minister, a ministry, "officials") by the state and its arm, since they speak with one voice. Only a report that cites
 * nobody is a voice of its own: its house; houses that one state owns are one voice. Copies are one report. Counted are the
 * mentions that tell it as news, or all where there are none or `background` is 1. */
att_status origins_tally(struct att_store *s, const struct testimony *t, int background, struct tally *out,
                         att_error *err);

/* The outlet's house as publishers.tsv knows it, else its name in small letters. "AFP via Dawn": `carrier` false gives the
 * agency, true the one that carries it. *out lives in the scratch arena. publishers.c */
att_status publisher_house(struct att_store *s, const char *outlet, bool carrier, const char **out, att_error *err);
/* The state that owns the house ("RUS"), or "". */
att_status publisher_state(struct att_store *s, const char *house, const char **out, att_error *err);
/* Whether the name is a media house's. */
att_status publisher_known(struct att_store *s, const char *name, bool *out, att_error *err);

#endif

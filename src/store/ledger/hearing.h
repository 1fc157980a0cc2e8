/* Which groups of the ledger hear which reports of a batch. */
#ifndef ATTACHE_STORE_LEDGER_HEARING_H
#define ATTACHE_STORE_LEDGER_HEARING_H

#include "store/ledger/parts.h"

/* A report of the batch names somebody; strings are borrowed for as long as the hearings are used. */
struct hearing {
    const char *who;
    struct place at;
    int64_t article;
    uint32_t order; /* of its place among those of all, the same for the same place */
};

struct hearings {
    struct hearing *at;
    uint32_t count, capacity;
    struct place stored; /* no report that stands in the tables alone is behind this place */
};

bool place_before(struct place a, struct place b);
/* The array lies in `a`. */
att_status hearings_add(struct hearings *h, struct arena *a, const char *who, struct place at, int64_t article,
                        att_error *err);
/* To be called once all are added, before what follows. */
void hearings_sort(struct hearings *h);

/* The groups that hear: those whose issuer a report names; of several issuers, two, or one where the report tells of a truce, a
 * release, a withdrawal and the group has a truce (weights of `ledger_issuer` say so). Of these, those that have an entry which
 * stood open at the report's day and was not yet forgotten, or a change behind it: the others it cannot move, and those that
 * nobody has spoken of for long are not even looked at. Each is told once, with the first report that it hears. */
typedef att_status touch_group(void *context, const char *name, struct place from, att_error *err);
att_status hearings_touch(struct att_store *s, struct arena *a, const struct hearings *h, touch_group *touch,
                          void *context, att_error *err);

struct articles {
    int64_t *at;
    uint32_t count, capacity;
};

/* The reports that the group hears from a place to before another, of the batch and stored before, in their order; the array lies
 * in `a`. */
att_status hearings_list(struct att_store *s, struct arena *a, const struct hearings *h, const char *name,
                         struct place from, struct place end, struct articles *out, att_error *err);

#endif

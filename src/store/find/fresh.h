/* What is new since a time, found on the sheets: which come first, and how many there are. */
#ifndef ATTACHE_STORE_FIND_FRESH_H
#define ATTACHE_STORE_FIND_FRESH_H

#include "store/query/query.h"

/* In the order of letters: commitments by sheet_changes, then these. */
enum fresh_kind {
    FRESH_PASSED = SHEET_CHANGES, /* "deadline passed" */
    FRESH_DENIED,                 /* "first denial" */
    FRESH_NEW,                    /* "new event" */
    FRESH_STATUS,                 /* "status" */
    FRESH_KINDS
};
extern const char *const fresh_names[FRESH_KINDS]; /* "commitment accepted" … "status" */

/* SQL: a story's status by the report published last of those of which `known` holds (article r), of what is news. */
#define FRESH_STATUS_OF(story, known)                                                                    \
    "(SELECT m.status FROM mention m JOIN article r USING(article) WHERE m.story = " story " AND " known \
    "   ORDER BY m.background, r.published DESC, m.score DESC, m.key LIMIT 1)"

struct fresh_asked {
    const att_question *ask;
    const char *since, *today; /* times of the store's */
    bool newest;               /* by days, the last first; else by kinds */
    bool counting;
    const char *values; /* the cursor's: [kind, day, …], of the newest [day, kind, …]; NULL at the beginning */
};

/* As numbers: kind | ordinal << 4 | story or entry << FRESH_ID; as a JSON list in no order: of those behind the cursor the first
 * ask->limit and one more (all without a limit), and whichever may be before the last of these in the order of keys. */
#define FRESH_ID 24
#define FRESH_MOST_ORDINAL 1048575
struct fresh {
    const char *list;
    int64_t total; /* whatever the cursor and the limit */
};
att_status fresh_find(struct att_store *s, const struct fresh_asked *a, struct fresh *out, att_error *err);

#endif

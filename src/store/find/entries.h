/* The ledger's entries on the sheets: which there are, in which state, due when; who stands in them. */
#ifndef ATTACHE_STORE_FIND_ENTRIES_H
#define ATTACHE_STORE_FIND_ENTRIES_H

#include "store/query/keyset.h"
#include "store/query/query.h"
#include "store/sheets/read.h"

/* Both columns lie in the store's scratch. */
struct entries {
    int64_t count;     /* numbers, one more than the greatest */
    uint8_t *is, *due; /* SHEET_ENTRY, SHEET_DUE */
};

att_status entries_load(struct att_store *s, struct entries *out, att_error *err);
static inline bool entries_has(const struct entries *e, int64_t n) {
    return n > 0 && n < e->count && e->is[n] != 0;
}
static inline uint32_t entries_due(const struct entries *e, int64_t n) {
    return sheet_at(e->due, 3, n);
}
/* A month or a year stands for its last day: behind all of its days. 0: no day. */
static inline uint32_t entries_last_day(const struct entries *e, int64_t n) {
    uint32_t due = entries_due(e, n);
    return due == 0 ? 0 : due % 32 != 0 ? due : due / 32 % 13 != 0 ? due + 31 : due + 12 * 32 + 31;
}
/* One of sheet_states: as the newest report leaves it, or on a day (sheet_day), 0 for none. */
int entries_state(const struct entries *e, int64_t n, uint32_t today);

/* What a question of the ledger asks: those of which all holds but the state, and how many of them it leaves out. */
struct entries_found {
    struct entries entries;
    struct bits kept;            /* of a state that is asked, too */
    int64_t all, lapsed, wanted; /* of all: those that have lapsed; those of a state that is asked */
};
/* `states`: a list, NULL for all; `today`: a day, NULL for none. */
att_status entries_find(struct att_store *s, const att_question *ask, const char *states, const char *today,
                        struct entries_found *out, att_error *err);
/* Those that come first, as a JSON list in no order: of those behind the cursor the first ask->limit and one more (all without a
 * limit), and whichever may be before the last of these by when they were heard of and by key. */
att_status entries_first(struct att_store *s, const att_question *ask, const struct keyset *page,
                         const struct entries_found *f, const char **out, att_error *err);
/* Gives the connection `kept(entry)`: whether it is one of s->kept. */
att_status entries_functions(struct att_store *s, att_error *err);

/* Keeps the entries in one of whose roles ("('issuer')") somebody of the list stands. */
att_status entries_keep(struct att_store *s, const char *roles, const char *who, struct bits *entries, att_error *err);
/* All that there are. */
att_status entries_all(struct att_store *s, const struct entries *e, struct bits *out, att_error *err);

#endif

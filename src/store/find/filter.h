/* The filters of a question as conditions on story events. */
#ifndef ATTACHE_STORE_FIND_FILTER_H
#define ATTACHE_STORE_FIND_FILTER_H

#include "store/query/query.h"

/* How a question comes to its story events. */
struct way {
    struct picks *picks; /* those of which all holds but status and background; NULL: they were not looked for yet */
    bool held;           /* they were, and `held(story)` tells them */
    const char *list;    /* and they are so few that their numbers are listed, as JSON */
};

/* Looks for them where more is asked than days, status and background; what is found lies in the store's scratch, for this question
 * alone. filter_way.c */
att_status filter_look(struct att_store *s, const att_question *ask, struct way *way, att_error *err);
/* Looks for them in any case. */
att_status filter_find(struct att_store *s, const att_question *ask, struct way *way, att_error *err);
/* Those of story_party one of which every story event of the question has, and no other has any: "RUS,UKR", "RUS>UKR"; NULL where
 * more is asked of mentions, or nothing. */
const char *filter_party(struct att_store *s, const att_question *ask);
/* Adds FROM for filter_stories, which must follow on the same question: the story is `s`. */
void filter_from(struct query *q, const struct way *way);
/* Adds conditions on `story s`: status and background unless `all_kinds`, and, unless `held` tells all others (q->held), what a
 * story's own columns know. ATT_BAD_INPUT: a label that does not exist, a day that is none. */
att_status filter_stories(struct query *q, const att_question *ask, bool all_kinds, att_error *err);
/* "X is one of these": country codes in `countries` ('RUS,UKR'), anything else a part of `name`; one condition, no WHERE. */
void filter_who(struct query *q, const char *who, const char *countries, const char *name);
/* Adds "one of these stands in one of the roles of `entry e`"; one condition, no WHERE. `roles`: "('issuer')". */
void filter_entry(struct query *q, const char *roles, const char *who);
/* Adds the statement that answers these entries, each once or more. */
void filter_entries(struct query *q, const char *roles, const char *who);
#define ENTRY_OTHERS "('addressee', 'affected')"
#define ENTRY_ALL "('issuer', 'addressee', 'affected')"
/* Whether an item is three capitals. */
bool filter_is_code(struct slice item);
/* Whether it is two codes with a hyphen. */
bool filter_is_dyad(const char *dyad);

/* Adds conditions on `article r`: publisher, days of publication, words, article (an id), corrected. ATT_BAD_INPUT as above. */
att_status filter_articles(struct att_store *s, struct query *q, const att_question *ask, att_error *err);
/* Whether the newest come first; ATT_BAD_INPUT where `order` is neither "day" nor "-day". */
att_status filter_order(const att_question *ask, bool *down, att_error *err);

/* Into `note`: how many story events status and background left out. filter_count.c */
att_status filter_note(struct att_store *s, const att_question *ask, struct way *way, struct buffer *note,
                       att_error *err);
/* How many story events the question has, whatever its limit. */
att_status filter_count(struct att_store *s, const att_question *ask, struct way *way, int64_t *out, att_error *err);
/* How many of them have no place. */
att_status filter_unplaced(struct att_store *s, const att_question *ask, struct way *way, int64_t *out, att_error *err);

/* SQL: the quad of s.type. */
void filter_quad(struct query *q);
/* Adds "a mention of `story s` has one of these as actor or recipient"; one condition, no WHERE. */
void filter_parties(struct query *q, const char *who);

/* ---- among the filter's files ------------------------------------------------------------------------------------- */

/* Whether anything is asked of mentions: who, where, in which article, how sure. */
bool filter_asks_mentions(const att_question *ask);
/* Whether events without a place are meant. */
bool filter_placeless(const att_question *ask);
/* Whether the list names countries alone; whether it names none. */
bool filter_all_codes(const char *who);
bool filter_all_names(const char *who);
/* ATT_BAD_INPUT: a label that does not exist, a dyad or a day that is none. */
att_status filter_check(const att_question *ask, att_error *err);

#endif

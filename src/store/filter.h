/* The filters of a question as conditions on story events. */
#ifndef ATTACHE_STORE_FILTER_H
#define ATTACHE_STORE_FILTER_H

#include "store/query.h"

/* What may lead to the mentions of a question. */
enum lead_by { LEAD_NONE, LEAD_PUBLISHER, LEAD_WORDS, LEAD_ACTOR, LEAD_RECIPIENT, LEAD_PLACE };

/* What is known of the ways to a question's story events; counts end at a few thousand. */
struct way {
    const char *who;  /* those of story_party that hold them, with commas, or NULL */
    const char *list; /* the list that they are of: they may be one of it */
    uint32_t whos;
    bool exact;      /* nothing but `who` is asked of mentions */
    enum lead_by by; /* the rarest, with `names` as JSON where it is a part of names */
    const char *names;
    int64_t few;                  /* where they end */
    int64_t count, parties, told; /* mentions that `by` leads to; rows of `who`; stories of as many origins */
};

/* Looks at the ways; their strings live in the store's scratch. filter_way.c */
att_status filter_look(struct att_store *s, const att_question *ask, struct way *way, att_error *err);
/* A list of `who` in story_party, with commas, of which there are few stories and one of which all that is asked are; NULL: none. */
att_status filter_rare(struct att_store *s, const att_question *ask, const char **who, att_error *err);
/* Adds FROM for filter_stories, which must follow on the same question: the story is `s`. `whole`: all of its rows are needed,
 * whatever the question's limit. `alone`: the caller asks for story, day, type, status and background of it, nothing else. */
void filter_from(struct query *q, const att_question *ask, const struct way *way, bool whole, bool alone);
/* Whether a page's rows are found as the first of each one of `who`, rather than by the days of all: the caller puts one after the
 * other into `who` for filter_from, with `whos` = 1, and merges. */
bool filter_splits(const struct way *way, const att_question *ask);
/* Adds conditions on `story s`; those on what is told, where and by whom look at its mentions. Status and background are
 * filtered too unless `all_kinds`. ATT_BAD_INPUT: a label that does not exist, a day that is none. */
att_status filter_stories(struct query *q, const att_question *ask, bool all_kinds, att_error *err);
/* "X is one of these": country codes in `countries` ('RUS,UKR'), anything else a part of `name`; one condition, no WHERE. */
void filter_who(struct query *q, const char *who, const char *countries, const char *name);
/* Adds "one of these stands in one of the roles of `entry e`"; one condition, no WHERE. `roles`: "('issuer')". */
void filter_entry(struct query *q, const char *roles, const char *who);
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
att_status filter_note(struct att_store *s, const att_question *ask, const struct way *way, struct buffer *note,
                       att_error *err);
/* How many story events the question has, whatever its limit. */
att_status filter_count(struct att_store *s, const att_question *ask, const struct way *way, int64_t *out,
                        att_error *err);

/* SQL: the quad of s.type. */
void filter_quad(struct query *q);
/* Adds "a mention of `story s` has one of these as actor or recipient"; one condition, no WHERE. */
void filter_parties(struct query *q, const char *who);

/* ---- among the filter's files ------------------------------------------------------------------------------------- */

/* Conditions on `mention m`, each with AND before it; `led`: but for that one. `few`: mentions are looked at one by one. */
void filter_mentions(struct query *q, const att_question *ask, enum lead_by led, bool few);
/* Whether any of them is asked, and the condition on `story s` that comes of them. */
bool filter_asks_mentions(const att_question *ask);
void filter_by_mentions(struct query *q, const att_question *ask);
/* Whether events without a place are meant. */
bool filter_placeless(const att_question *ask);
/* Whether the list names countries alone; whether it names none. */
bool filter_all_codes(const char *who);
bool filter_all_names(const char *who);
/* ATT_BAD_INPUT: a label that does not exist, a dyad or a day that is none. */
att_status filter_check(const att_question *ask, att_error *err);

#endif

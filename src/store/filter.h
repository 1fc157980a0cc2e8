/* The filters of a question as conditions on story events. */
#ifndef ATTACHE_STORE_FILTER_H
#define ATTACHE_STORE_FILTER_H

#include "store/query.h"

/* Adds FROM for filter_stories, which must follow on the same question: the story is `s`, and its way leads by the index of
 * days of whoever the question names where it names one. `alone`: the caller asks for story, day, type, status and background
 * of it, nothing else. */
void filter_from(struct query *q, const att_question *ask, bool alone);
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
att_status filter_articles(struct query *q, const att_question *ask, att_error *err);
/* Whether the newest come first; ATT_BAD_INPUT where `order` is neither "day" nor "-day". */
att_status filter_order(const att_question *ask, bool *down, att_error *err);

/* Into `note`: how many story events status and background left out. */
att_status filter_note(struct att_store *s, const att_question *ask, struct buffer *note, att_error *err);

/* SQL: the quad of s.type. */
void filter_quad(struct query *q);
/* Adds "a mention of `story s` has one of these as actor or recipient"; one condition, no WHERE. */
void filter_parties(struct query *q, const char *who);

#endif

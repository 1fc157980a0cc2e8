/* What the tests of corrections, matters and several writers share: two reports, and corrections of them. */
#ifndef ATTACHE_TEST_STORE_CORRECTING_H
#define ATTACHE_TEST_STORE_CORRECTING_H

#include "made.h"

extern const struct made strike, threat; /* x1: an event that is denied; x2: a commitment */

/* NULL: today is 2025-08-06. */
att_store *open_at(const char *path, const att_store_options *o);
/* The content key of the first row that a made record gives to that table, to be freed. */
char *key_of(const struct made *m, const char *table);
/* A correction as JSON, to be freed; `value` is JSON; at: NULL or a time. */
char *text_of(const char *article, const char *layer, const char *key, const char *field, const char *value,
              const char *at);
/* Puts it; id: NULL or what it is called. */
void correct(att_store *s, const char *article, const char *layer, const char *key, const char *field,
             const char *value, const char *at, char id[33]);
void correct_event(att_store *s, const char *key, const char *field, const char *value); /* of `strike` */
/* Fails unless there is one mention `m`, of story `s`, of which the SQL holds. */
void assert_event(att_store *s, const char *condition);

#endif

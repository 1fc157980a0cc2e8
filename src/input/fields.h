/* Where an article's fields stand in a JSON object: by the names that crawlers write, or by the user's map. */
#ifndef ATTACHE_INPUT_FIELDS_H
#define ATTACHE_INPUT_FIELDS_H

#include <jansson.h>

#include "attache/attache.h"
#include "base/arena.h"

enum field { FIELD_ID, FIELD_TEXT, FIELD_TITLE, FIELD_PUBLISHER, FIELD_OUTLETS, FIELD_URL, FIELD_PUBLISHED, FIELDS };

struct fields {
    const char *path[FIELDS]; /* ".body.plain", or NULL: the known names */
};

/* One rule of the user's: "text=.body.plain". The path's steps are keys, or numbers inside lists; at most 32 of
 * them. */
att_status fields_map(struct fields *f, struct arena *a, const char *rule, att_error *err);

/* The field's value in `object`, borrowed; NULL where there is none. */
json_t *fields_find(const struct fields *f, json_t *object, enum field field);

/* Fills *out from `object`. Strings are borrowed from `object` or kept in `a`. ATT_BAD_INPUT where there is no text. */
att_status fields_article(const struct fields *f, json_t *object, struct arena *a, att_article *out, att_error *err);

/* Parses `text`; what is not UTF-8 in it and lone surrogates become U+FFFD, *replaced of them. Errors have line and column
 * inside `text`; the caller adds where it begins. The result is the caller's (json_decref); it does not need `scratch`. */
att_status json_parse(struct arena *scratch, const char *text, size_t len, json_t **out, size_t *replaced,
                      att_error *err);

#endif

/* Corrections: what a reader says of one field of one item, kept beside the records and laid over them.
 *
 * A correction hangs on an item's content key (keys.h) in the article with one id. Of those that speak of the same field the
 * one with the latest `at` holds (then the greatest id), whichever came first to the store; so nothing depends on the order
 * in which records and corrections come. The stored record stays as its coder wrote it: the rows are derived from the record
 * with its corrections on it, and a newer record of the article gets them in its turn. */
#ifndef ATTACHE_STORE_READERS_CORRECTION_H
#define ATTACHE_STORE_READERS_CORRECTION_H

#include <jansson.h>

#include "store/keys.h"
#include "store/put/put.h"
#include "store/store.h"

enum correction_layer { CORRECT_ACTOR, CORRECT_EVENT, CORRECT_CLAIM, CORRECT_COMMITMENT, CORRECT_LAYERS };

enum field_kind {
    FIELD_LABEL,  /* one of `labels` */
    FIELD_DAY,    /* "2025-08-06", "2025-08", "2025" */
    FIELD_BOOL,   /* true or false */
    FIELD_WORDS,  /* a quotation of the text, or its span */
    FIELD_ACTORS, /* who: names, keys, or objects {"name", "kind", "country", "sector"} for one that the record lacks */
    FIELD_EVENT,  /* an event's key */
    FIELD_NAME,   /* text of its own */
    FIELD_CODES,  /* list of countries */
    FIELD_LABELS, /* list of `labels` */
    FIELD_EXISTS  /* false: a false alarm */
};

struct field {
    enum correction_layer layer;
    const char *name;
    enum field_kind kind;
    bool nullable;
    const char *const *labels;
    size_t label_count;
};

extern const char *const correction_layers[CORRECT_LAYERS]; /* "actor" … */
extern const char *const correction_lists[CORRECT_LAYERS];  /* "actors" …: the record's */

/* NULL where the layer has no such field. Their order is that in which they are applied. */
const struct field *field_find(enum correction_layer layer, const char *name);
uint32_t field_rank(const struct field *f);

struct correction {
    const char *id, *article, *key, *value, *was, *note, *by, *at; /* value, was: JSON; was, note, by may be NULL */
    const struct field *field;
    const char *state, *reason; /* what became of it: set by overlay_apply */
};

/* One correction out of JSON, checked; strings live in the arena. `now` is its time where it tells none. ATT_BAD_INPUT. */
att_status correction_read(const char *json, size_t len, const char *now, struct arena *arena, struct correction *out,
                           att_error *err);
/* Gives it its id, which is of its content. */
void correction_name(struct correction *c, char id[STORE_KEY]);

/* Ids of a record ("a1", "e3") in its value become names and keys, which hold in other records too; they are those of the
 * stored article with its corrections. ATT_BAD_INPUT where there is none, or no such item. localize.c */
att_status correction_localize(struct att_store *s, struct correction *c, att_error *err);

/* ---- overlays (overlay.c) ---------------------------------------------------------------------------------------- */

/* A record with its corrections. */
struct overlaid {
    json_t *root;     /* a copy of its own, or NULL: nothing stands over the record */
    json_t *removed;  /* what false alarms took away: [{"layer", "key", "item"}]; with root */
    struct keys keys; /* of what is left, as the record without corrections gives them */
    struct correction *corrections;
    uint32_t count;
};

/* The standing corrections of an article's id on a record.
 * `text` may be NULL. The strings of *out live in the store's scratch; the caller decrefs root and removed (overlay_free). */
att_status overlay_record(struct att_store *s, const json_t *root, const struct checked *r, const char *text,
                          size_t text_len, struct overlaid *out, att_error *err);
/* Keeps with each correction what became of it; within a batch. */
att_status overlay_keep(struct att_store *s, const struct overlaid *o, att_error *err);
void overlay_free(struct overlaid *o);

#endif

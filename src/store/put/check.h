/* A record as put stores it: read from JSON, every field held against docs/record.schema.json as far as the store relies
 * on it. Members that it does not know are left alone, so that a later version's additions do no harm. */
#ifndef ATTACHE_STORE_PUT_CHECK_H
#define ATTACHE_STORE_PUT_CHECK_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "document/labels.h"

#define CHECK_NONE UINT32_MAX

/* All strings are borrowed from the JSON or live in the arena; "" where they may be absent is written NULL. */
struct checked_span {
    int64_t start, end; /* code points */
    const char *text;   /* "" in records without text */
};

struct checked_list {
    uint32_t *at; /* indices into the array that is meant */
    uint32_t count;
};

struct checked_actor {
    const char *local, *name, *kind, *country, *sector, *office, *entity; /* country and sector joined by commas */
    struct checked_span *mentions;
    uint32_t mention_count;
};

struct checked_number {
    const char *kind, *unit;
    double low, high;
};

struct checked_argument {
    struct checked_span span;
    enum argument_role role;
};

struct checked_event {
    const char *local, *type, *mode, *cameo, *quad, *plover, *status, *date, *date_basis;
    struct checked_span anchor;
    struct checked_list actor, recipient, said_by, claims;
    const char **context;
    struct checked_number *numbers;
    uint32_t context_count, number_count, same_as;
    bool background;
    double intensity, score;
    const char *place, *location, *located, *country, *precision; /* location: its JSON, located: its name */
    double lat, lon;                                              /* where location is not NULL */
    bool has_vector;
    int8_t vector[STORY_VECTOR];
    struct checked_argument *arguments;
    uint32_t argument_count;
};

struct checked_claim {
    const char *local, *cue, *form, *stance;
    struct checked_span content;
    struct checked_list source, via;
    uint32_t inside;
};

struct checked_commitment {
    const char *local, *kind, *condition, *due, *due_from, *status;
    struct checked_span act, due_time; /* due_time: start and end 0 where there is none */
    struct checked_list issuer, addressee, affected, said_by;
    uint32_t event;
    double score;
};

struct checked_time {
    struct checked_span span;
    const char *value, *from, *to;
};

struct checked {
    const char *id, *title, *publisher, *url, *published, *language, *sha256;
    const char *version, *coder; /* coder: version, model, lexicon and knowledge, between spaces */
    const char *text;            /* the member that a record may carry, or NULL */
    size_t text_len;
    int64_t cut; /* code points that were read of a text too long to be read whole; -1: of all */
    const char **outlets;
    struct checked_actor *actors;
    struct checked_event *events;
    struct checked_claim *claims;
    struct checked_commitment *commitments;
    struct checked_time *times;
    uint32_t outlet_count, actor_count, event_count, claim_count, commitment_count, time_count;
};

/* `root` must outlive *out. ATT_BAD_INPUT says where and what: "events[3].actor: there is no \"a9\"". */
att_status check_record(const json_t *root, struct arena *arena, struct checked *out, att_error *err);

/* Whether every span lies in the text, and has its words where it has any. ATT_BAD_INPUT says which does not; `arena` for the while. */
att_status check_words(const struct checked *r, const char *text, size_t len, struct arena *arena, att_error *err);

/* Takes the words of the article out of a record: the "text" of every span; the record's own stays. */
void check_strip(json_t *root);

#endif

/* A saved matter: a small file of a user's. */
#ifndef ATTACHE_STORE_READERS_MATTER_H
#define ATTACHE_STORE_READERS_MATTER_H

#include "base/arena.h"
#include "base/error.h"

/* Strings live in the arena; NULL what the file does not tell. */
struct matter {
    const char *name;
    const char *actors; /* list with commas: countries or parts of names */
    const char *words;  /* in the full-text index's language: "gas transit" OR "pipeline" */
    const char *from;   /* the first day */
    const char *listed; /* the words as they are told: list with commas */
};

/* `text`: lines "actors: RUS, UKR", "words: gas transit, pipeline", "from: 2025-06-01", "name: …", where "#" begins a remark; or
 * one JSON object with these members, lists as arrays or strings. ATT_BAD_INPUT says what is wrong; a matter must have actors
 * or words. */
att_status matter_read(const char *text, struct arena *arena, struct matter *out, att_error *err);

#endif

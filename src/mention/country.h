/* Countries told by words: names, demonyms, capitals, towns, seats of government. */
#ifndef ATTACHE_MENTION_COUNTRY_H
#define ATTACHE_MENTION_COUNTRY_H

#include <stdbool.h>
#include <stdint.h>

#include "document/document.h"
#include "knowledge/knowledge.h"

/* A small set of codes in the order in which they were told; the strings are knowledge's or static. */
struct codes {
    const char *at[ACTOR_CODES];
    uint32_t count;
};

void codes_add(struct codes *c, const char *code);
bool codes_same(const struct codes *a, const struct codes *b); /* as sets */
bool codes_hold(const struct codes *c, const char *code);

/* UNO, EUR, IGO …: bodies that are no state. */
bool code_is_body(const char *code);

/* The longest country word that begins at `token` and ends before `limit`; sets how many tokens it takes. */
bool country_at(const struct document *d, const struct knowledge *k, uint32_t token, uint32_t limit, uint32_t *tokens,
                struct country_word *out);

/* Which forms a scan takes. */
enum {
    FORMS_STATE = 1 << COUNTRY_NAME | 1 << COUNTRY_ADJECTIVE | 1 << COUNTRY_PEOPLE | 1 << COUNTRY_METONYM,
    FORMS_ALL = FORMS_STATE | 1 << COUNTRY_CAPITAL | 1 << COUNTRY_CITY | 1 << COUNTRY_REGION
};

/* Adds the codes told by tokens first … end; *at gets the span of the first word that told one (left alone when none did). */
bool codes_scan(const struct document *d, const struct knowledge *k, uint32_t first, uint32_t end, uint32_t forms,
                struct codes *out, struct span *at);

/* Whether the word of `tokens` tokens at `token` is the first part of "Kaldorian-backed", the last of "anti-Kaldorian": whose
 * side somebody is on, and not who they are. */
bool word_tells_side(const struct document *d, uint32_t token, uint32_t tokens);

/* What a paragraph tells behind its dateline. */
struct told {
    struct codes codes; /* the first few countries */
    const char *place;  /* the first in which it says that something is, or NULL */
};

/* The code with the most of a pointer's probability, that probability, and in *at the words that were pointed at first for
 * it. NULL where it points at no country word. Words further from token `from` than its paragraph count less: what an article
 * tells elsewhere is often about others, and nearly always so where the paragraph tells countries of its own. Towns and
 * regions inside people's names tell nothing, nor does a dateline of somebody whom no "the" points at, where its paragraph
 * speaks of another country as the place and never of this one. `told_in`: [paragraph]; `name_at`: [token] the name that covers
 * it, or NONE. */
const char *codes_pointed(const struct document *d, const struct knowledge *k, const struct told *told_in,
                          const uint32_t *name_at, const struct pointer *p, uint32_t from, float *mass,
                          struct span *at);

#endif

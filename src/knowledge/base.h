/* How the knowledge base lies in memory. All of it lives in one arena and is constant once read. */
#ifndef ATTACHE_KNOWLEDGE_BASE_H
#define ATTACHE_KNOWLEDGE_BASE_H

#include "base/arena.h"
#include "knowledge/connect.h"
#include "knowledge/knowledge.h"

#define KNOWLEDGE_SCHEMA 1
#define KNOWLEDGE_FILE_LIMIT ((size_t)128 << 20) /* bytes */
#define KNOWLEDGE_FOREVER INT32_MAX              /* a term without an end; INT32_MIN: without a beginning */

/* A key and the rows of a table that it leads to: rows first … first + count. */
struct key {
    const char *words;
    uint32_t len, first, count;
};

/* Keys with an open-addressing table over them. */
struct index {
    struct key *keys;
    uint32_t count, capacity;
    uint32_t *slots;     /* index of a key + 1; 0: empty */
    uint32_t slot_count; /* a power of two, or 0 */
};

/* One stretch of somebody's life: an office, a membership, or all of it. */
struct term {
    uint32_t subject; /* index of a subject */
    const char *country[4];
    uint32_t country_count;
    const char *sector[4];
    uint32_t sector_count;
    const char *office; /* or NULL */
    int32_t from, to;   /* days since 1970-01-01, both included */
    int32_t rank;       /* 0 … 9: how far a bare surname means this one */
};

/* Somebody or something with a name; its terms stand in a row. */
struct subject {
    const char *key, *name;
    enum actor_kind kind;
    uint32_t first_term, term_count;
};

struct agent_row {
    struct agent_word word;
    const char *post; /* the office under which its holder is filed, or NULL */
};

struct knowledge {
    struct arena arena;
    struct knowledge_source source;
    char *uri, *copy; /* what `source` refers to, on the heap */
    bool has_places;
    char hash[65];
    struct index country_index; /* rows: country_words */
    struct country_word *country_words;
    uint32_t country_count, country_capacity;
    struct index code_index; /* rows: code_names */
    const char **code_names;
    uint32_t code_count, code_capacity;
    struct subject *subjects;
    uint32_t subject_count, subject_capacity;
    struct term *terms;
    uint32_t term_count, term_capacity;
    struct index alias_index; /* rows: aliases, each a subject */
    uint32_t *aliases;
    uint32_t alias_count, alias_capacity;
    struct index surname_index; /* rows: surnames, each a subject */
    uint32_t *surnames;
    uint32_t surname_count, surname_capacity;
    struct index post_index; /* "RUS president"; rows: posts, each a term */
    uint32_t *posts;
    uint32_t post_count, post_capacity;
    struct index agent_index; /* rows: agents */
    struct agent_row *agents;
    uint32_t agent_count, agent_capacity;
};

const struct key *index_find(const struct index *index, const char *words, size_t len); /* NULL where it is not there */

/* Reads the base. `k` is cleared first; after a failure its arena still has to be freed. */
att_status knowledge_read(const struct knowledge_source *source, struct knowledge *k, att_error *err);

#endif

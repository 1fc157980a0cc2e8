/* Joining sightings into actors: what the files of the stage share. */
#ifndef ATTACHE_MENTION_JOIN_H
#define ATTACHE_MENTION_JOIN_H

#include "document/resources.h"
#include "mention/sight.h"

/* ---- a table from hashes to numbers (table.c) -------------------------------------------------------------------- */

struct slot {
    uint64_t key; /* 0: free */
    uint32_t value;
};

struct table {
    struct arena *arena;
    struct slot *slots;
    uint32_t count, mask;
};

bool table_init(struct table *t, struct arena *arena);
bool table_put(struct table *t, uint64_t key, uint32_t value); /* replaces; false without memory */
uint32_t table_get(const struct table *t, uint64_t key);       /* NONE where it isn't there */

/* ---- an actor while mentions are still being joined to it -------------------------------------------------------- */

#define GUESSES 4

struct draft {
    bool named;  /* has a proper name */
    bool single; /* its name is one word */
    bool plural;
    uint32_t name_tokens;
    uint32_t last;     /* head token of the last mention */
    uint32_t mentions; /* names and descriptions */
    struct slice noun; /* its head noun: lemma of a description, last word of a body's name */
    struct codes told; /* by the words */
    struct span told_at, sector_at;
    struct codes sector;
    const char *near; /* the country of the place where it is met, or NULL */
    struct span near_at;
    enum home home;
    const char *side; /* the country that backs it, or NULL */
    struct span side_at;
    bool has_entity;
    struct entity entity;
    uint32_t employer; /* head token of the employer's name, or NONE */
    const char *office;
    /* The network's: probability summed over mentions. */
    const char *guess[GUESSES];
    struct span guess_at[GUESSES]; /* the words that it pointed at most, the first time */
    float mass[GUESSES];
    float nothing;
    uint32_t guessed; /* mentions that were asked */
    uint32_t net_sector;
    float net_sector_score;
};

#define RECENT 48u /* mentions that a description or a pronoun looks back over */

/* A mention of somebody, in the order of heads. */
struct link {
    uint32_t first, end, head, actor, name;
    enum mention_form form;
    float score;
};

struct joiner {
    struct scene scene;
    struct sight *sights; /* in the order of their heads */
    uint32_t sight_count, sight_capacity;
    struct draft *drafts; /* [actors] */
    uint32_t draft_count, draft_capacity;
    struct link *links;
    uint32_t link_count, link_capacity;
    struct table table;
    uint32_t *actor_at; /* [token] the actor of the mention that has its head there, or NONE */
    uint32_t *cover;    /* [token] the actor of the innermost mention that holds it, or NONE; filled before pronouns */
    uint32_t recent[RECENT]; /* heads of mentions, newest at recent[(recent_count - 1) % RECENT] */
    uint32_t recent_count;
    uint32_t pair_head; /* the last pair, "the two leaders": the token that named it, or NONE … */
    uint32_t pair[2];   /* … and who they are */
};

/* Keys of the table. */
enum key {
    KEY_FULL = 1,
    KEY_LAST,
    KEY_FIRST,
    KEY_MIDDLE,
    KEY_CODE,
    KEY_ENTITY,
    KEY_BASE,
    KEY_BASE_CODES,
    KEY_HEAD,
    KEY_OFFICE,
    KEY_PEOPLE
};

uint64_t key_of(enum key kind, const void *bytes, size_t len);
/* The words first … end in lower case, single spaces, without hyphens and stops; `out` has room for KEY_TEXT. */
#define KEY_TEXT 192
size_t key_text(const struct document *d, uint32_t first, uint32_t end, char out[KEY_TEXT]);
/* The same without country words, determiners, numerals and possessors. */
size_t key_base(const struct scene *s, uint32_t first, uint32_t end, char out[KEY_TEXT]);
uint64_t key_codes(uint64_t seed, const struct codes *c); /* whatever the order of the codes */

uint32_t draft_new(struct joiner *j, const struct sight *o, const char *name); /* NONE without memory */
bool draft_takes(struct joiner *j, uint32_t actor,
                 const struct sight *o); /* what the sighting tells; false without memory */
bool join_put(struct joiner *j, uint64_t key, uint32_t actor);
bool codes_fit(const struct codes *a, const struct codes *b); /* equal, or one of them empty */
/* The actor that the network's pointer means most, over `cover` or `actor_at`; its probability in *mass. */
uint32_t pointed_actor(const struct joiner *j, const uint32_t *at, const struct pointer *p, float *mass);
const struct mention_signal *sight_signal(const struct joiner *j, const struct sight *o);

/* Each sets *actor to the sighting's actor, NONE where it is nobody; false without memory. */
bool join_person(struct joiner *j, const struct sight *o, uint32_t *actor);
bool join_body(struct joiner *j, const struct sight *o, uint32_t *actor);
bool join_state(struct joiner *j, const struct sight *o, uint32_t *actor);
bool join_nominal(struct joiner *j, struct sight *o, uint32_t *actor);
bool join_code(struct joiner *j, const struct sight *o, const char *code, uint32_t *actor);

/* The state that publishes it itself: "The White House", "President of Vessia"; NULL for anybody else. */
const char *publishing_state(const struct joiner *j);

bool join_pronouns(struct joiner *j);
bool settle_actors(struct joiner *j); /* kind, country, sector, office, basis out of the drafts */

#endif

/* What the parts of the place stage share: names of places as they stand in the text, and what each may mean. */
#ifndef ATTACHE_PLACE_PARTS_H
#define ATTACHE_PLACE_PARTS_H

#include "base/arena.h"
#include "document/document.h"
#include "document/resources.h"
#include "knowledge/gazetteer.h"

#define CANDIDATES 100 /* places of one name that are weighed: the most populous */
#define NEIGHBOURS 24  /* other names whose places one name is compared with */

struct candidate {
    struct gaz_place place;
    float at[3];  /* on the unit sphere */
    float prior;  /* by itself */
    float inside; /* the region that the text names behind it holds it */
    float score;  /* all told, of the last round */
    float next;   /* of the round that goes on */
};

/* One name, wherever it stands in the article: a report means one place by it. */
struct group {
    struct slice words;
    struct candidate *candidates; /* the most populous first */
    uint32_t count, best;         /* best: NONE where there are no candidates */
    float margin;                 /* of the best over the next */
    enum place_precision least;   /* what was taken off leaves it no more exact than this ("Kharkiv region") */
    uint32_t neighbour[NEIGHBOURS];
    float weight[NEIGHBOURS];
    uint32_t neighbours;
    uint32_t mentions; /* whose neighbours were looked at */
};

/* One name where it stands. */
struct toponym {
    struct span at;
    uint32_t first_token, end_token;
    uint32_t name;   /* of the document, or NONE */
    uint32_t group;  /* NONE: no place by its words */
    uint32_t inside; /* group of what stands right behind it and may hold it ("Paris, Texas"), or NONE */
    uint32_t beside; /* toponym that tells where a site without an entry is ("the hotel in Kabul"), or NONE */
    uint32_t place;  /* of the document, once written, or NONE */
    struct basis basis;
};

/* A state and how often the text speaks of it. */
#define STATES 48
struct state {
    const char *code;
    float weight;
};

struct places {
    struct document *d;
    const struct resources *r;
    struct arena *scratch;
    struct toponym *toponyms; /* in the order of the text */
    uint32_t toponym_count, toponym_capacity;
    struct group *groups;
    uint32_t group_count, group_capacity;
    uint32_t *slots; /* hash table of groups: index + 1, 0 empty */
    uint32_t slot_count;
    struct state states[STATES];
    uint32_t state_count;
    float state_total;
    struct gaz_place found[CANDIDATES]; /* of the last look-up */
    att_error *err;
};

/* Names of locations and facilities, and words that events point at; each with its group and what stands behind it. */
att_status toponyms_collect(struct places *p);
/* The group of these words, made and looked up where it is new; *out is NONE where they name no place (demonyms). */
att_status group_of(struct places *p, struct slice words, uint32_t *out);
/* Chooses a candidate for each group. */
att_status groups_resolve(struct places *p);
/* The candidate of a toponym, or NULL: its group's best, or another that fits what stands behind this very mention. */
const struct candidate *toponym_choice(const struct places *p, const struct toponym *t, float *margin);
/* Whether `inner` lies in `outer` by all that the gazetteer tells. */
bool place_inside(const struct gaz_place *inner, const struct gaz_place *outer);
enum place_precision place_precision_of(const struct gaz_place *place);

#endif

/* The gazetteer: places of the world with their names and coordinates, in the knowledge base's file. Too large to be held in
 * memory by every program that reads one article: it is asked where it lies. A handle serves one thread; the file is never
 * written. A damaged file gives an error or odd places, never a crash, and no look-up runs without end. */
#ifndef ATTACHE_KNOWLEDGE_GAZETTEER_H
#define ATTACHE_KNOWLEDGE_GAZETTEER_H

#include <stdbool.h>
#include <stdint.h>

#include "attache/attache.h"
#include "base/arena.h"
#include "base/text.h"

struct gazetteer;
struct knowledge;

enum place_kind { /* as tools/build_gazetteer counts them */
                  PLACE_CITY,
                  PLACE_ADMIN, /* a first-level region */
                  PLACE_COUNTY,
                  PLACE_COUNTRY,
                  PLACE_CONTINENT,
                  PLACE_REGION,
                  PLACE_SEA,
                  PLACE_STRAIT,
                  PLACE_ISLAND,
                  PLACE_RIVER,
                  PLACE_LAKE,
                  PLACE_MOUNTAINS,
                  PLACE_DESERT,
                  PLACE_FACILITY,
                  PLACE_KINDS
};

struct gaz_place {
    uint32_t id;       /* its row: the most populous place is 1 */
    uint32_t geonames; /* GeoNames id, 0: none */
    const char *name;
    enum place_kind kind;
    char country[4];   /* ISO 3166-1 alpha-3 or KOS; "" where no single state has it */
    uint32_t admin;    /* row of its first-level region, 0: none */
    double lat, lon;   /* degrees */
    double population; /* people; invented for waters and the like */
    bool other;        /* found by another name than its main one */
};

/* Opens a handle of its own on the base's file. *out is NULL, and that is no error, where `k` is NULL or has no places. `k` must
 * outlive the handle. Errors: ATT_NO_MEMORY, ATT_IO, ATT_BAD_KNOWLEDGE. */
att_status gazetteer_open(const struct knowledge *k, struct gazetteer **out, att_error *err);
void gazetteer_close(struct gazetteer *g); /* may be NULL */

/* Places called `words`, the most populous first, into `out`, which has room for `limit`; their names live in `a`. None where
 * `words` are too long or empty. Case, accents, hyphens and a leading "the" do not matter. Errors: ATT_NO_MEMORY,
 * ATT_BAD_KNOWLEDGE. */
att_status gazetteer_find(struct gazetteer *g, struct slice words, struct gaz_place *out, uint32_t limit,
                          uint32_t *count, struct arena *a, att_error *err);
/* The place of a row, or of a country's code; *found is false where there is none. */
att_status gazetteer_row(struct gazetteer *g, uint32_t id, struct arena *a, struct gaz_place *out, bool *found,
                         att_error *err);
att_status gazetteer_country(struct gazetteer *g, const char *code, struct arena *a, struct gaz_place *out, bool *found,
                             att_error *err);

/* Kilometres between two points on the globe. */
double place_distance(double lat1, double lon1, double lat2, double lon2);

#endif

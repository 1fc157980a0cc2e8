/* The generated tables; ontology.c alone reads them. */
#ifndef ATTACHE_ONTOLOGY_TABLE_H
#define ATTACHE_ONTOLOGY_TABLE_H

#include "ontology/ontology.h"

struct ontology_type {
    const char *name;
    float score;
    enum quad quad;
    bool needs_recipient;
    enum event_type future; /* what it folds to while still to come */
    const char *gloss;
};

struct ontology_mode {
    enum event_type type;
    const char *name;
    float score;
};

extern const struct ontology_type ontology_types[]; /* in the order of enum event_type */
extern const uint32_t ontology_type_count;
extern const struct ontology_mode ontology_modes[];
extern const uint32_t ontology_mode_count;
extern const char *const ontology_contexts[];
extern const uint32_t ontology_context_count;
extern const struct cameo ontology_cameos[]; /* sorted by code */
extern const uint32_t ontology_cameo_count;

#endif

/* What the ontology says of event types, modes, contexts and CAMEO codes: look-ups in the tables that are generated
 * from ontology/ontology.tsv at build time. All strings are static. */
#ifndef ATTACHE_ONTOLOGY_ONTOLOGY_H
#define ATTACHE_ONTOLOGY_ONTOLOGY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"
#include "document/labels.h"

enum quad { QUAD_VERBAL_COOPERATION, QUAD_MATERIAL_COOPERATION, QUAD_VERBAL_CONFLICT, QUAD_MATERIAL_CONFLICT, QUADS };
extern const char *const quad_names[QUADS]; /* "verbal-cooperation" … */

/* A CAMEO code and where PLOVER puts it. */
struct cameo {
    const char *code; /* "046": two digits are a root, three or four a leaf */
    enum event_type type;
    const char *mode;  /* or NULL */
    uint64_t contexts; /* bit i: context i */
    const char *label;
};

/* Index into mode_names[] of labels.h, or -1; 0 for an empty slice. */
int ontology_mode_index(struct slice mode);
/* Whether `type` has this mode; NULL and "" (none) belong to every type. */
bool ontology_has_mode(enum event_type type, const char *mode);

/* PLOVER's intensity from -10 (worst) to 10: of the mode, or of the type where mode is NULL, "" or not the type's. */
float ontology_score(enum event_type type, const char *mode);
enum quad ontology_quad(enum event_type type);
/* Whether PLOVER wants a recipient for this type. */
bool ontology_needs_recipient(enum event_type type);
/* One line that says what the type is. */
const char *ontology_gloss(enum event_type type);

/* PLOVER's type of an act with this status: what is still to come (planned, possible, conditional) folds, a cooperative
 * act into AGREE and a retreat into CONCEDE; what happened, and what is negated, keeps its type. */
enum event_type ontology_fold(enum event_type type, enum event_status status);

/* The code's entry, or NULL where CAMEO has no such code. */
const struct cameo *ontology_cameo(struct slice code);
uint32_t ontology_cameos_count(void);
const struct cameo *ontology_cameo_at(uint32_t i); /* in the order of codes; NULL beyond */

uint32_t ontology_contexts_count(void);
const char *ontology_context_name(uint32_t i); /* NULL beyond */
int ontology_context(struct slice name);       /* bit, or -1 */

#endif

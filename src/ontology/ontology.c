#include "ontology/ontology.h"

#include <string.h>

#include "ontology/table.h"

const char *const quad_names[QUADS] = {"verbal-cooperation", "material-cooperation", "verbal-conflict",
                                       "material-conflict"};

int ontology_mode_index(struct slice mode) {
    return label_find(mode_names, MODE_COUNT, mode.at, mode.len);
}

static const struct ontology_mode *find_mode(enum event_type type, const char *mode) {
    for (uint32_t i = 0; i < ontology_mode_count; i++) {
        if (ontology_modes[i].type == type && strcmp(ontology_modes[i].name, mode) == 0) {
            return &ontology_modes[i];
        }
    }
    return NULL;
}

bool ontology_has_mode(enum event_type type, const char *mode) {
    return mode == NULL || mode[0] == '\0' || find_mode(type, mode) != NULL;
}

float ontology_score(enum event_type type, const char *mode) {
    const struct ontology_mode *m = mode == NULL ? NULL : find_mode(type, mode);
    return m != NULL ? m->score : ontology_types[type].score;
}

enum quad ontology_quad(enum event_type type) {
    return ontology_types[type].quad;
}

bool ontology_needs_recipient(enum event_type type) {
    return ontology_types[type].needs_recipient;
}

const char *ontology_gloss(enum event_type type) {
    return ontology_types[type].gloss;
}

enum event_type ontology_fold(enum event_type type, enum event_status status) {
    bool to_come = status == STATUS_PLANNED || status == STATUS_POSSIBLE || status == STATUS_CONDITIONAL;
    return to_come ? ontology_types[type].future : type;
}

static int compare_code(struct slice code, const char *with) {
    size_t len = strlen(with);
    int order = memcmp(code.at, with, code.len < len ? code.len : len);
    return order != 0 ? order : (code.len > len) - (code.len < len);
}

const struct cameo *ontology_cameo(struct slice code) {
    uint32_t low = 0, high = ontology_cameo_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = compare_code(code, ontology_cameos[middle].code);
        if (order == 0) {
            return &ontology_cameos[middle];
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

uint32_t ontology_cameos_count(void) {
    return ontology_cameo_count;
}

const struct cameo *ontology_cameo_at(uint32_t i) {
    return i < ontology_cameo_count ? &ontology_cameos[i] : NULL;
}

uint32_t ontology_contexts_count(void) {
    return ontology_context_count;
}

const char *ontology_context_name(uint32_t i) {
    return i < ontology_context_count ? ontology_contexts[i] : NULL;
}

int ontology_context(struct slice name) {
    return label_find(ontology_contexts, ontology_context_count, name.at, name.len);
}

#include "output/fields.h"

const char *const told_names[3] = {"text", "knowledge", "both"};
const char *const speaker_names[6] = {"none", "network", "lexicon", "knowledge", "rule", "text"};

enum told actor_told(const struct actor *a) {
    if (a->basis.origin == ORIGIN_KNOWLEDGE) {
        return span_empty(a->basis_at) ? TOLD_KNOWLEDGE : TOLD_BOTH;
    }
    return TOLD_TEXT;
}

double rounded_score(double score) {
    if (!(score > 0)) {
        return 0;
    }
    return score < 1 ? (double)(long)(score * 1000 + 0.5) / 1000 : 1;
}

uint64_t output_offset(const struct output *o, uint32_t byte) {
    return o->points != NULL ? points_at(o->points, byte) : byte;
}

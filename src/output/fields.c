#include "output/fields.h"

const char *const told_names[4] = {"text", "knowledge", "both", NULL};
const char *const speaker_names[6] = {"none", "network", "lexicon", "knowledge", "rule", "text"};

enum told actor_told(const struct actor *a) {
    if (a->basis.origin == ORIGIN_KNOWLEDGE) {
        return span_empty(a->basis_at) ? TOLD_KNOWLEDGE : TOLD_BOTH;
    }
    return span_empty(a->basis_at) ? TOLD_NOWHERE : TOLD_TEXT;
}

double rounded_score(double score) {
    if (!(score > 0)) {
        return 0;
    }
    return score < 1 ? (double)(long)(score * 1000 + 0.5) / 1000 : 1;
}

void put_decimal(struct buffer *out, double x, unsigned digits) {
    long scale = 1;
    for (unsigned i = 0; i < digits; i++) {
        scale *= 10;
    }
    long parts = (long)((x < 0 ? -x : x) * (double)scale + 0.5);
    buffer_format(out, "%s%ld.%0*ld", x < 0 && parts > 0 ? "-" : "", parts / scale, (int)digits, parts % scale);
}

uint64_t output_offset(const struct output *o, uint32_t byte) {
    return o->points != NULL ? points_at(o->points, byte) : byte;
}

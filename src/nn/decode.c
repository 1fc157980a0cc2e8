/* Decoding: probabilities, and the best sequence of tags (Viterbi 1967, with one rule: I-X goes behind B-X or I-X). */
#include <math.h>

#include "nn/model.h"

void softmax(float *x, uint32_t n) {
    if (n > 0) {
        ops_plain.softmax(x, n);
    }
}

/* out = x - log sum exp x */
static void log_softmax(const float *x, uint32_t n, float *out) {
    float most = x[0];
    for (uint32_t i = 1; i < n; i++) {
        most = x[i] > most ? x[i] : most;
    }
    double sum = 0;
    for (uint32_t i = 0; i < n; i++) {
        sum += exp((double)(x[i] - most));
    }
    float by = most + (float)log(sum);
    for (uint32_t i = 0; i < n; i++) {
        out[i] = x[i] - by;
        if (!(out[i] > -1e4f)) { /* also what is not a number, so that comparisons below hold */
            out[i] = -1e4f;
        }
    }
}

static uint32_t best_of(const double *score, uint32_t n) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < n; i++) {
        if (score[i] > score[best]) {
            best = i;
        }
    }
    return best;
}

/* From the best scores behind one token to those behind the next; from[label] is the label before. */
static void step(const struct bio *bio, uint32_t labels, const float *now, const double *before, double *after,
                 uint16_t *from) {
    uint32_t best = best_of(before, labels);
    for (uint32_t i = 0; i < labels; i++) {
        uint32_t k = best;
        if (bio[i].inside) {
            k = before[i] >= before[bio[i].begin] ? i : bio[i].begin;
        }
        from[i] = (uint16_t)k;
        after[i] = before[k] + (double)now[i];
    }
}

att_status decode_bio(const struct network *n, enum token_head head, struct arena *scratch, const float *scores,
                      uint32_t count, uint32_t *labels) {
    if (count == 0) {
        return ATT_OK;
    }
    uint32_t width = n->token[head].labels.count;
    const struct bio *bio = n->token[head].bio;
    struct arena_mark mark = arena_here(scratch);
    uint16_t *from = arena_array(scratch, (size_t)count * width, sizeof *from);
    double *before = arena_array(scratch, width, sizeof *before), *after = arena_array(scratch, width, sizeof *after);
    float *now = arena_array(scratch, width, sizeof *now);
    if (from == NULL || before == NULL || after == NULL || now == NULL) {
        arena_rewind(scratch, mark);
        return ATT_NO_MEMORY;
    }
    log_softmax(scores, width, now);
    for (uint32_t i = 0; i < width; i++) {
        before[i] = bio[i].inside ? -1e12 : (double)now[i];
    }
    for (uint32_t t = 1; t < count; t++) {
        log_softmax(scores + (size_t)t * width, width, now);
        step(bio, width, now, before, after, from + (size_t)t * width);
        double *swap = before;
        before = after;
        after = swap;
    }
    labels[count - 1] = best_of(before, width);
    for (uint32_t t = count - 1; t > 0; t--) {
        labels[t - 1] = from[(size_t)t * width + labels[t]];
    }
    arena_rewind(scratch, mark);
    return ATT_OK;
}

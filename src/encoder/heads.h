/* What the stages ask of a window: tagged spans, labels of a span, and where a span points. All token numbers here are the
 * document's; spans that begin outside the owned part are left to the window that owns them. */
#ifndef ATTACHE_ENCODER_HEADS_H
#define ATTACHE_ENCODER_HEADS_H

#include <stdint.h>

#include "attache/attache.h"
#include "document/document.h"
#include "encoder/window.h"

/* One span of a BIO head. */
struct tagged {
    uint32_t first_token, end_token;
    int32_t label;    /* index of the name behind "B-", in the order of the head's own list of B labels */
    const char *name; /* that name; "" for heads without names */
    float found;      /* mean probability over its tokens of being tagged at all */
    float typed;      /* mean share of this label's probability in what is tagged */
};

/* The spans of `head` that begin in the owned part, in order; both arrays live in the window's scratch. `lean` is added to
 * the score of O before decoding (below 0 finds more). */
att_status heads_spans(const struct window *w, enum token_head head, float lean, struct tagged **out, uint32_t *count,
                       att_error *err);

/* Probabilities of the labels of a span head; `p` has room for span_head_labels(). */
void heads_label(const struct window *w, enum span_head head, uint32_t first_token, uint32_t end_token, float *p);

/* Where the span points: the largest probabilities, as tokens of the document. */
att_status heads_point(const struct window *w, enum pointer_head head, uint32_t first_token, uint32_t end_token,
                       struct pointer *out, att_error *err);

/* The probability that falls on tokens first … end. */
float pointer_mass(const struct pointer *p, uint32_t first_token, uint32_t end_token);

#endif

/* The network's vectors of given mentions and what stands beside them in its tree, without the stages that would find them. For eval/stories.c, which cannot see the
 * document's structures beside the store's. */
#ifndef ATTACHE_EVAL_VECTORS_H
#define ATTACHE_EVAL_VECTORS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "document/labels.h"
#include "nn/network.h"

#define SPAN_BESIDE 8

struct vector_beside {
    uint32_t start, end, role; /* code points; enum argument_role */
};

struct vector_span {
    uint32_t start, end; /* code points */
    bool known;          /* out: it stands on tokens of the text */
    int8_t vector[STORY_VECTOR];
    struct vector_beside beside[SPAN_BESIDE];
    uint32_t beside_count;
};

/* Valid UTF-8; `scratch` is wound back. */
att_status vectors_read(const struct network *net, struct arena *scratch, const char *text, struct vector_span *spans,
                        uint32_t count, att_error *err);

#endif

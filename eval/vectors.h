/* The network's vectors of given mentions, without the stages that would find them. For eval/stories.c, which cannot see the
 * document's structures beside the store's. */
#ifndef ATTACHE_EVAL_VECTORS_H
#define ATTACHE_EVAL_VECTORS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "document/labels.h"
#include "nn/network.h"

struct vector_span {
    uint32_t start, end; /* code points */
    bool known;          /* out: it stands on tokens of the text */
    int8_t vector[STORY_VECTOR];
};

/* Valid UTF-8; `scratch` is wound back. */
att_status vectors_read(const struct network *net, struct arena *scratch, const char *text, struct vector_span *spans,
                        uint32_t count, att_error *err);

#endif

/* The three objects behind the public interface. */
#ifndef ATTACHE_ENGINE_ENGINE_H
#define ATTACHE_ENGINE_ENGINE_H

#include "attache/attache.h"
#include "base/arena.h"
#include "document/document.h"
#include "document/resources.h"
#include "output/output.h"

#define ENGINE_MAX_TEXT ((size_t)1 << 20)
#define ENGINE_MOST_TEXT ((size_t)UINT32_MAX / 2) /* spans are 32 bits wide */
#define ENGINE_MAX_TOKENS 200000
/* Memory that a document may take: real news takes about 100 bytes for each of its own, a text of nothing but anchors
 * 4,000. */
#define ENGINE_DOCUMENT ((size_t)64 << 20)
#define ENGINE_DOCUMENT_FOR_A_BYTE ((size_t)1024)
#define ENGINE_SHORT_HASH 12 /* digits of a hash that stand in a record */

struct att_engine {
    struct arena arena; /* paths and names */
    struct network *net;
    struct lexicon *lexicon;
    struct knowledge *knowledge;
    struct resources resources;
    size_t max_text;
    uint32_t max_tokens;
    bool with_title, text_only;
    att_offsets offsets;
    att_description description;
    struct coder coder;
};

struct att_worker {
    const struct att_engine *engine;
    struct resources resources; /* the engine's, with a gazetteer of its own */
    struct arena scratch;       /* of one window, or of one stage */
};

struct att_document {
    struct document d;
    const struct att_engine *engine;
    struct points points;
};

/* att_worker_read with layers given (evaluations alone; `given` may be NULL). */
att_status engine_read_given(att_worker *worker, const att_article *article, const struct given *given,
                             att_document **out, att_error *err);

/* Runs all stages behind input on a document with its text. */
att_status engine_stages(struct att_worker *w, struct document *d, att_error *err);

#endif

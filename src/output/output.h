/* A document written out: record, brief, dump of a layer, explanation of an event. Reads the settled document
 * (record/), writes into a buffer; time and room are linear in the text and the layers.
 */
#ifndef ATTACHE_OUTPUT_OUTPUT_H
#define ATTACHE_OUTPUT_OUTPUT_H

#include "attache/attache.h"
#include "base/text.h"
#include "document/document.h"
#include "output/points.h"

/* Who spoke. Strings are borrowed. */
struct coder {
    const char *version, *model, *lexicon, *knowledge;
};

struct output {
    const struct document *d;
    const struct points *points; /* NULL: spans count bytes */
    struct coder coder;
    bool colour;
    uint32_t width; /* columns of a page */
    struct buffer *out;
};

/* Each appends to o->out. Errors: ATT_NO_MEMORY; where named also ATT_BAD_INPUT. */
att_status output_record(const struct output *o, att_error *err); /* docs/record.schema.json */
att_status output_brief(const struct output *o, att_error *err);
att_status output_dump(const struct output *o, att_layer layer, att_error *err);      /* ATT_BAD_INPUT: no such layer */
att_status output_explain(const struct output *o, const char *event, att_error *err); /* ATT_BAD_INPUT: no such event */

uint64_t output_offset(const struct output *o, uint32_t byte);

#endif

/* One layer as document/dump.h writes it, behind a line that names the article. */
#include "document/dump.h"

#include "base/error.h"
#include "output/output.h"
#include "output/page.h"

att_status output_dump(const struct output *o, att_layer layer, att_error *err) {
    static const enum layer layers[ATT_LAYERS] = {
        [ATT_LAYER_TEXT] = LAYER_TEXT,
        [ATT_LAYER_TOKENS] = LAYER_TOKENS,
        [ATT_LAYER_TREE] = LAYER_TREE,
        [ATT_LAYER_NAMES] = LAYER_NAMES,
        [ATT_LAYER_TIMES] = LAYER_TIMES,
        [ATT_LAYER_MENTIONS] = LAYER_MENTIONS,
        [ATT_LAYER_ACTORS] = LAYER_ACTORS,
        [ATT_LAYER_EVENTS] = LAYER_EVENTS,
        [ATT_LAYER_CLAIMS] = LAYER_CLAIMS,
        [ATT_LAYER_NOTES] = LAYER_NOTES,
        [ATT_LAYER_COMMITMENTS] = LAYER_COMMITMENTS,
        [ATT_LAYER_PLACES] = LAYER_PLACES,
        [ATT_LAYER_SIGNALS] = LAYER_SIGNALS,
    };
    if ((unsigned)layer >= ATT_LAYERS) {
        return fail(err, ATT_BAD_INPUT, "there is no layer %d", (int)layer);
    }
    buffer_text(o->out, "# newdoc id = ");
    page_string(o, o->d->id);
    buffer_text(o->out, "\n");
    TRY(document_dump(o->d, layers[layer], o->out, err));
    return o->out->failed ? fail(err, ATT_NO_MEMORY, "no memory for the layer") : ATT_OK;
}

/* Layers read back from text: the first byte chooses the layer, the rest is its text. What was read without a mistake
 * and holds together is dumped, read again and dumped the same. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "document/dump.h"

#define ARTICLE                                                                                                  \
    "FENWICK, Aug 6 \xe2\x80\x94 Alder didn't meet Birch.\n\xe2\x80\x9cWe will strike,\xe2\x80\x9d she said on " \
    "Monday.\n"
#define TREE                                                                                               \
    "FENWICK PROPN 0 root\n, PUNCT 1 punct\nAug PROPN 1 dep\n6 NUM 3 nummod\n\xe2\x80\x94 PUNCT 1 punct\n" \
    "Alder PROPN 4 nsubj\ndid AUX 4 aux\n+n't PART 4 advmod\nmeet VERB 0 root\n"

/* Layers that need tokens get those of the tree; the first three are what makes them. */
static void begin(struct document *d, enum layer layer) {
    document_init(d, (size_t)64 << 20);
    d->text = ARTICLE;
    d->text_len = sizeof ARTICLE - 1;
    if (layer != LAYER_TEXT && layer != LAYER_TOKENS && layer != LAYER_TREE &&
        document_read(d, LAYER_TREE, TREE, sizeof TREE - 1, NULL) != ATT_OK) {
        abort();
    }
}

static int dump_all(const struct document *d, enum layer layer, struct buffer *out) {
    return document_dump(d, layer, out, NULL) == ATT_OK && out->at != NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) {
        return 0;
    }
    enum layer layer = (enum layer)(data[0] % LAYERS);
    struct document d, again;
    struct buffer first = {0}, second = {0};
    att_error err;
    begin(&d, layer);
    begin(&again, layer);
    if (document_read(&d, layer, (const char *)data + 1, size - 1, &err) == ATT_OK &&
        document_check(&d, &err) == ATT_OK && dump_all(&d, layer, &first)) {
        if (document_read(&again, layer, first.at, first.len, &err) != ATT_OK || !dump_all(&again, layer, &second) ||
            first.len != second.len || memcmp(first.at, second.at, first.len) != 0) {
            abort();
        }
    }
    buffer_free(&first);
    buffer_free(&second);
    document_free(&d);
    document_free(&again);
    return 0;
}

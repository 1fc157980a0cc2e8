/* The document's layers as text that people read and write: what `attache dump` prints, and what case files give.
 *
 * All layers but the tree are JSON lines, one item a line. A field that is left out has its default (null, nothing,
 * false, zero; the first label); an unknown field is a mistake.
 *
 *   {"i":0,"at":[8,11,"met"],"tokens":[1,2],"type":"CONSULT","actor":[0],"basis":["network",0.93,""]}
 *
 *   span        [start, end, "its words"] in bytes, end exclusive; the words may be left out, but must fit when given.
 *               Or by the words alone: "met", or "met#2" where they stand for the second time. What stands there as
 *               whole words comes first; parts of words ("n't") are looked at where nothing does.
 *   reference   index into the layer that it refers to, or null. By hand also a string: an actor's name; for all
 *               others, a token included, the words at which the item stands (its span has exactly these words).
 *   tokens      [first, end): may be left out, then it is the tokens that the span covers; so may `head`
 *   date        "2025-08-06", "2025-08", "2025"
 *   basis       [origin, score, entry], the last ones may be left out: ["rule"]
 *   contexts    numbers of their bits
 *   pointer     {"none":0.2,"to":[[5,0.7,"Birch"],["Fenwick",0.1]]}, or "Birch": that word with certainty;
 *               left out: nothing is pointed at, with certainty
 *   weights     {"actual":0.9,"planned":0.1}, or "planned": that one with certainty; left out: the first with certainty
 *   "i"         the item's index, for the reader's eye; ignored when read
 *
 * `text` holds paragraphs and quotes, `signals` the network's proposals: their lines say which with "is". A score of a
 * signal that is left out is 1.
 *
 * The tree is CoNLL-U, whose tokens are found in the text one after another. By hand a shorter line will do, separated
 * by spaces, the id left out:  FORM UPOS HEAD DEPREL [LEMMA [XPOS [FEATS]]]; "+n't" continues the word before it.
 * Sentences are separated by an empty line. Where the document has tokens already, the tree's must be the same and fill
 * them in; else they are made, with the paragraphs that the document has, or one a line of the text where it has none.
 */
#ifndef ATTACHE_DOCUMENT_DUMP_H
#define ATTACHE_DOCUMENT_DUMP_H

#include "attache/attache.h"
#include "base/text.h"
#include "document/document.h"

enum layer {
    LAYER_TEXT,
    LAYER_TOKENS,
    LAYER_TREE,
    LAYER_NAMES,
    LAYER_TIMES,
    LAYER_MENTIONS,
    LAYER_ACTORS,
    LAYER_EVENTS,
    LAYER_CLAIMS,
    LAYER_COMMITMENTS,
    LAYER_PLACES,
    LAYER_NOTES,
    LAYER_SIGNALS,
    LAYERS
};
extern const char *const layer_names[LAYERS]; /* "text", "tokens", "tree" … */

/* Appends the layer to `out`. ATT_NO_MEMORY alone can go wrong. */
att_status document_dump(const struct document *d, enum layer layer, struct buffer *out, att_error *err);

/* Adds what `text` says to the layer; strings are copied into the document's arena. ATT_BAD_INPUT with line and column
 * where it cannot be understood. References are not looked at, since they may be to later layers: document_check does
 * that once all are read. */
att_status document_read(struct document *d, enum layer layer, const char *text, size_t len, att_error *err);

/* Whether all spans lie inside the text, tokens are in order, and all references inside their layers. ATT_BAD_INPUT
 * names the first that does not. */
att_status document_check(const struct document *d, att_error *err);

#endif

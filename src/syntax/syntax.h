/* Syntax: sentences, tags, trees and names by the network's word, lemmas by the lexicon's where it has one. */
#ifndef ATTACHE_SYNTAX_SYNTAX_H
#define ATTACHE_SYNTAX_SYNTAX_H

#include "attache/attache.h"
#include "document/document.h"
#include "document/resources.h"
#include "encoder/window.h"

/* Reads what the window owns: adds its sentences and names, fills in its tokens (sentence, upos, xpos, feats, lemma, head,
 * deprel). Sentences lie wholly inside what a window owns (see encoder/encoder.h). */
att_status syntax_window(struct document *d, const struct window *w, att_error *err);

/* After the last window: holds that sentences and tokens fit together, whatever windows were read. Tokens that no window
 * read get sentences by paragraph and empty tags, so that later stages find every token in a sentence. Lemmas are settled
 * (lemmatize.h); `r` may be NULL, or without a lexicon: then they stay the network's. */
att_status syntax_finish(struct document *d, const struct resources *r, struct arena *scratch, att_error *err);

#endif

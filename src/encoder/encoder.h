/* Cuts a document into windows and encodes them one after the other.
 *
 * Every token is owned by exactly one window. What a window owns ends where a sentence ends, if one ends at all: whether it
 * does is known only once the window is encoded, so the next window is cut then. Around what it owns a window has up to
 * CONTEXT_LEFT pieces of the text before and at least CONTEXT_RIGHT behind, where there is so much text. Memory depends on
 * the window, not on the document; a token takes at most TOKEN_PIECES pieces, so time is linear whatever the tokens are. */
#ifndef ATTACHE_ENCODER_ENCODER_H
#define ATTACHE_ENCODER_ENCODER_H

#include "attache/attache.h"
#include "document/document.h"
#include "encoder/window.h"

#define WINDOW_PIECES 384 /* [CLS] and [SEP] included */
#define CONTEXT_LEFT 96
#define CONTEXT_RIGHT 48
#define SENTENCE_TOKENS 200 /* a sentence is cut behind so many tokens at the latest */

struct encoder {
    const struct document *document;
    const struct network *net;
    uint32_t first; /* where the next window begins */
    uint32_t next;  /* the first token that no window has owned */
};

void encoder_begin(struct encoder *e, const struct document *d, const struct network *net);

/* The next window with its vectors, in `scratch`; the caller winds it back when done with the window. ATT_END behind the last. */
att_status encoder_next(struct encoder *e, struct arena *scratch, struct window *out, att_error *err);

#endif

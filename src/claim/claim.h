/* Claims: who says what, through whom; which claim holds which event. */
#ifndef ATTACHE_CLAIM_CLAIM_H
#define ATTACHE_CLAIM_CLAIM_H

#include "attache/attache.h"
#include "document/document.h"
#include "document/resources.h"
#include "encoder/window.h"

/* Appends the window's contents, cues and sources to d->signals. */
att_status claim_window(struct document *d, const struct window *w, att_error *err);

/* Makes d->claims: content (widened to the quotation that it fills), cue, source, via, form, stance, nesting; then gives every
 * event the claims that hold it and those who vouch for it (said_by, outermost first). Reads quotes, tree, actors, events. */
att_status claim_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err);

#endif

/* Commitments: threats, ultimatums, promises, offers, demands and proposals, with what they hang on and by when. */
#ifndef ATTACHE_COMMITMENT_COMMITMENT_H
#define ATTACHE_COMMITMENT_COMMITMENT_H

#include "attache/attache.h"
#include "document/document.h"
#include "document/resources.h"
#include "encoder/window.h"

/* Appends the window's acts and conditions to d->signals. */
att_status commitment_window(struct document *d, const struct window *w, att_error *err);

/* Makes d->commitments: those whose act the network found, and those that an event makes by itself (a request is a
 * demand, an agreement a promise, a threat a threat) where it found none. Reads events, claims, times, the tree. */
att_status commitment_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err);

#endif

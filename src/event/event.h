/* Events: who did what to whom. The network finds anchors, their type, status and participants; the lexicon gives mode and
 * CAMEO code, raises what the network is unsure of, and overrules it where a user says so. */
#ifndef ATTACHE_EVENT_EVENT_H
#define ATTACHE_EVENT_EVENT_H

#include "attache/attache.h"
#include "document/document.h"
#include "document/resources.h"
#include "encoder/window.h"

/* Appends the window's anchors with all that the network says of them to d->signals.events. Reads tokens. */
att_status event_window(struct document *d, const struct window *w, att_error *err);

/* Makes d->events of the signals: type, mode, code, participants, status, background, same_as. Reads the tree, names, times,
 * mentions and actors. said_by and claims stay empty: the claim stage fills them; dates are the date stage's. */
att_status event_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err);

#endif

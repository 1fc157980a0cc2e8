/* The mention stage: who is who. Names, descriptions, pronouns and metonyms are found, joined into actors, and each actor gets
 * its kind, country, sector and office from the words around it, from knowledge and from the network.
 *
 * Reads tokens, trees, quotations, names; writes signals.mentions (window) and the layers mentions and actors (join).
 * Mentions stand in the order of their first token, the longer first; they may stand inside each other ("Russian" in "Russian
 * police"). What the words of a description tell wins over what knowledge holds, which wins over the network's guess. Time is
 * linear in the text: joining looks names up by hash and looks back over a fixed number of actors. */
#ifndef ATTACHE_MENTION_MENTION_H
#define ATTACHE_MENTION_MENTION_H

#include <stdint.h>

#include "attache/attache.h"
#include "document/document.h"
#include "document/resources.h"
#include "encoder/window.h"

/* Appends one struct mention_signal for each stretch of the window's own tokens that may refer to somebody: the network's
 * mentions, names, noun phrases and pronouns. Trees and names of the window must stand already. ATT_NO_MEMORY. */
att_status mention_window(struct document *d, const struct window *w, att_error *err);

/* The same for tokens first … end without a network: spans alone, every score 0 and every pointer empty. What documents whose
 * layers were written by hand use. */
att_status mention_propose(struct document *d, uint32_t first, uint32_t end, struct arena *scratch, att_error *err);

/* Joins the signals into mentions and actors. `r->knowledge` must be set. ATT_NO_MEMORY. */
att_status mention_join(struct document *d, const struct resources *r, struct arena *scratch, att_error *err);

#endif

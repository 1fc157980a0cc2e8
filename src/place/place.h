/* Place names: where things are. Reads names; writes places, and the note "no-gazetteer" once where there are any. */
#ifndef ATTACHE_PLACE_PLACE_H
#define ATTACHE_PLACE_PLACE_H

#include "attache/attache.h"
#include "document/document.h"
#include "document/resources.h"

/* Every name of a location or a facility becomes a place, in the order of the text. Errors: ATT_NO_MEMORY. */
att_status place_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err);

#endif

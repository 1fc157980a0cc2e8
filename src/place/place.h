/* Place names: where things are. Reads names and the words that events point at; writes places, and where events were. */
#ifndef ATTACHE_PLACE_PLACE_H
#define ATTACHE_PLACE_PLACE_H

#include "attache/attache.h"
#include "document/document.h"
#include "document/resources.h"

/* Every name of a location or a facility becomes a place, resolved where the gazetteer knows it: by the region that the text
 * names with it, the places named around it, the states spoken of, and population last. Words that an event points at become a
 * place where they are known. An event's location is the place of its words; a dateline is none. Without a gazetteer nothing is
 * resolved and the note "no-gazetteer" says so. Errors: ATT_NO_MEMORY, ATT_BAD_KNOWLEDGE. */
att_status place_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err);

#endif

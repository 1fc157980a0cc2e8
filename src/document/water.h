/* Names of waters, which hold names of states: "the Sea of Japan". */
#ifndef ATTACHE_DOCUMENT_WATER_H
#define ATTACHE_DOCUMENT_WATER_H

#include "document/document.h"

/* Whether the name at `token` only tells which water is meant: "the Sea of *Alder*". */
bool token_names_water(const struct document *d, uint32_t token);

#endif

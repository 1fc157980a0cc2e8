/* The last stage: settles what the record says. Reads all layers; adds nothing that the text does not say.
 *
 * Afterwards every layer stands in the order of the text, so that an item's id is its index plus one; actors that take
 * part in something come first and are marked used; lists name nobody twice; same_as leads to the first mention and to
 * nothing else; events have their PLOVER type.
 */
#ifndef ATTACHE_RECORD_RECORD_H
#define ATTACHE_RECORD_RECORD_H

#include "attache/attache.h"
#include "document/document.h"
#include "document/resources.h"

/* Errors: ATT_NO_MEMORY. */
att_status record_settle(struct document *d, const struct resources *r, struct arena *scratch, att_error *err);

#endif

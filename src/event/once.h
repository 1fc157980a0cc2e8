/* What one clause tells in several words: an attack by its weapons and its effect, a visit by what it is for. */
#ifndef ATTACHE_EVENT_ONCE_H
#define ATTACHE_EVENT_ONCE_H

#include "document/document.h"

/* Whether event `event` only tells more of another one on which its words hang, and is no event of its own: "struck the port *with ten
 * missiles*", "airstrikes *killing* two", "flew to Alder *to meet* Vell". Looks at a few events before and behind it, but not at those
 * that are `gone` (one flag for each event). */
bool told_by_another(const struct document *d, uint32_t event, const bool *gone);

#endif

/* Lemma scripts: how a lemma is made from a form. train/lemma.py is the reference.
 *
 * A script is CASE ":" EDIT. CASE: k takes the form as it stands, l in lower case. EDIT: "-N+suffix" cuts the last N code
 * points and appends the suffix; "=lemma" gives the whole lemma, for irregular words. */
#ifndef ATTACHE_SYNTAX_LEMMA_H
#define ATTACHE_SYNTAX_LEMMA_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/text.h"

/* The lemma in `a`. *out is NULL without memory; false where the script is none or cuts the whole form away. */
bool lemma_apply(struct arena *a, struct slice script, struct slice form, const char **out);

#endif

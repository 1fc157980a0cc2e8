/* The lemmas that stay: the lexicon's list of words over the network's scripts. */
#ifndef ATTACHE_SYNTAX_LEMMATIZE_H
#define ATTACHE_SYNTAX_LEMMATIZE_H

#include "base/arena.h"
#include "document/document.h"
#include "knowledge/lexicon.h"

/* The lemma of a form under its tags, in `a` or of the lexicon; NULL without memory. `script` is what the network's script
 * made of the form. In this order: what the list says; regular inflection of a known lemma; the script's lemma where it is
 * known; for compounds with a hyphen the same of the last part; regular inflection by spelling. Names keep their form but
 * for plurals ("Iraqis"). */
const char *lemmatize(struct arena *a, const struct lexicon *lex, struct slice form, enum upos upos, const char *xpos,
                      const char *script);

/* Every token's lemma so; nothing changes where the lexicon has no list. */
att_status lemmatize_all(struct document *d, const struct lexicon *lex, att_error *err);

#endif

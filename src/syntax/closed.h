/* Which tags a word can have at all: closed classes have the forms that they have. */
#ifndef ATTACHE_SYNTAX_CLOSED_H
#define ATTACHE_SYNTAX_CLOSED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

/* False where the tag (enum upos) is one of a closed class that has no such form, or punctuation for a word. A network that
 * met a word seldom in trees and often elsewhere gives it absurd tags ("tariffs" as punctuation). */
bool closed_allows(uint8_t upos, struct slice form);
/* False where a verb of that form cannot have the Penn tag: "suspends" is no past tense, "shelling" neither. Short words may be
 * anything. */
bool verb_allows(const char *xpos, struct slice form);

#endif

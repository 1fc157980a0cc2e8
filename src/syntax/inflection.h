/* Regular English inflection, backwards: from a form to the words that it may be a form of. Knows no words.
 *
 * Forms are taken in lower case and end in NUL; longer ones than INFLECTION_BYTES - 1 have no bases. */
#ifndef ATTACHE_SYNTAX_INFLECTION_H
#define ATTACHE_SYNTAX_INFLECTION_H

#include <stdint.h>

#include "document/labels.h"

#define INFLECTION_BYTES 64
#define INFLECTION_BASES 8

/* What the form may be inflected from under its tags, the likelier first, the form itself not included; returns their
 * number. xpos "" is unknown; adjectives and adverbs whose tag says that they are not compared have none. */
uint32_t inflection_bases(const char *form, enum upos upos, const char *xpos,
                          char out[INFLECTION_BASES][INFLECTION_BYTES]);

/* The likeliest one by spelling alone, for words that nobody knows; the form itself where it looks like a base. */
void inflection_guess(const char *form, enum upos upos, const char *xpos, char out[INFLECTION_BYTES]);

#endif

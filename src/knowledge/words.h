/* The form under which words are looked up: what spelling, transliteration and typography leave open is taken away. */
#ifndef ATTACHE_KNOWLEDGE_WORDS_H
#define ATTACHE_KNOWLEDGE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

#define WORDS_MAX 256 /* bytes of a normal form with its NUL; longer names are not in the base */

/* Writes the normal form of `words`: accents taken off, apostrophes and full stops dropped, hyphens and runs of white space
 * one space, a leading "the" dropped unless `article` keeps it ("The Hill" is a paper, "Hill" is not). Several words are put in
 * lower case; a single word keeps its case, since "WHO" and "who", "Turkey" and "turkey" differ. tools/build_knowledge does
 * the same. Returns its length; 0 where nothing is left or it does not fit. */
size_t words_normal(struct slice words, bool article, char out[WORDS_MAX]);

/* Turns a single word in capitals into its form with one capital ("IRAN" to "Iran") in place; false where it is none. */
bool words_capitalise(char *word, size_t len);

#endif

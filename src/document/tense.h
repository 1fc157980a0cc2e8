/* Whether what a temporal expression dates lies behind or before the article: from the tree where there is one, from the words
 * around it where there is none. */
#ifndef ATTACHE_DOCUMENT_TENSE_H
#define ATTACHE_DOCUMENT_TENSE_H

#include <stdbool.h>
#include <stdint.h>

#include "document/document.h"

enum tense { TENSE_UNKNOWN, TENSE_PAST, TENSE_PRESENT, TENSE_FUTURE };

enum tense tense_of(const struct document *d, uint32_t first, uint32_t end);

/* Whether the sentence of `token` has a tree: then tense_of answers from it. */
bool tense_has_tree(const struct document *d, uint32_t token);

/* The tense of one verb with its auxiliaries, from the tree. */
enum tense verb_tense(const struct document *d, uint32_t verb);

/* Whether the token's lemma is an act or event that nobody announces, such as an attack or a crash: told with a day, it is over. */
bool tense_unannounced(const struct document *d, uint32_t token);

#endif

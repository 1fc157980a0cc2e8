/* Sentences as CoNLL-U. */
#ifndef ATTACHE_OUTPUT_TREE_H
#define ATTACHE_OUTPUT_TREE_H

#include "output/output.h"

void tree_write(const struct output *o);

#endif

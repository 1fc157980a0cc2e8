/* Where the model, the knowledge base and the lexicon are when nobody says so. */
#ifndef ATTACHE_ENGINE_PATHS_H
#define ATTACHE_ENGINE_PATHS_H

#include "attache/attache.h"
#include "base/arena.h"

enum resource { RESOURCE_MODEL, RESOURCE_KNOWLEDGE, RESOURCE_LEXICON };

/* The path of a resource: `given` where the caller named one, else the first that exists below ATTACHE_HOME, the
 * directory of data of the build, ../share/attache beside the program, or the tree in which the program stands. Where
 * none exists, the one that was looked for first is named in the error (ATT_IO). *out lives in `a` or is `given`. */
att_status paths_find(struct arena *a, enum resource resource, const char *given, const char **out, att_error *err);

#endif

/* What an engine holds and stages read: constant, shared by all threads, but for the gazetteer, which is the worker's own.
 * Stages include the headers of those they use. */
#ifndef ATTACHE_DOCUMENT_RESOURCES_H
#define ATTACHE_DOCUMENT_RESOURCES_H

#include <stdint.h>

struct network;
struct lexicon;
struct knowledge;
struct gazetteer;

struct resources {
    const struct network *net;
    const struct lexicon *lexicon;
    const struct knowledge *knowledge;
    struct gazetteer *gazetteer; /* NULL where the base has no places */
};

#endif

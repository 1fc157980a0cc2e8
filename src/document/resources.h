/* What an engine holds and stages read: constant, shared by all threads. Stages include the headers of those they use. */
#ifndef ATTACHE_DOCUMENT_RESOURCES_H
#define ATTACHE_DOCUMENT_RESOURCES_H

#include <stdint.h>

struct network;
struct lexicon;
struct knowledge;

struct resources {
    const struct network *net;
    const struct lexicon *lexicon;
    const struct knowledge *knowledge;
};

#endif

/* A window of a document while its vectors live. */
#ifndef ATTACHE_ENCODER_WINDOW_H
#define ATTACHE_ENCODER_WINDOW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "nn/network.h"

/* Tokens first … end of the document stand in the window; it answers for own_first … own_end. */
struct window {
    uint32_t first, end, own_first, own_end;
    const struct network *net;
    struct vectors vectors; /* row i is token first + i */
    const bool *starts;     /* [end - first]: the token begins a sentence; so do own_first and, outside, own_end */
    struct arena *scratch;  /* wound back after each window */
};

#endif

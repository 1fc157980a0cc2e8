/* How long the encoder takes: bench-encoder MODEL WORD COUNT ROUNDS encodes a window of COUNT times WORD (which should be one
 * piece), and prints processor seconds of each round, one a line. bench/encoder.py calls it. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/arena.h"
#include "nn/network.h"

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
    struct network *n;
    att_error err;
    if (argc != 5) {
        fputs("usage: bench-encoder MODEL WORD COUNT ROUNDS\n", stderr);
        return 1;
    }
    if (network_open(argv[1], &n, &err) != ATT_OK) {
        fprintf(stderr, "bench-encoder: %s\n", err.message);
        return 1;
    }
    static struct slice tokens[4096];
    uint32_t count = (uint32_t)strtoul(argv[3], NULL, 10);
    for (uint32_t i = 0; i < count && i < 4096; i++) {
        tokens[i] = slice_of(argv[2]);
    }
    struct arena a;
    arena_init(&a, 0);
    for (unsigned long round = strtoul(argv[4], NULL, 10); round > 0; round--) {
        struct arena_mark mark = arena_here(&a);
        struct vectors v;
        double begin = seconds();
        if (network_encode(n, &a, tokens, count, &v, &err) != ATT_OK) {
            fprintf(stderr, "bench-encoder: %s\n", err.message);
            return 1;
        }
        printf("%.6f\n", seconds() - begin);
        arena_rewind(&a, mark);
    }
    arena_free(&a);
    network_close(n);
    return 0;
}

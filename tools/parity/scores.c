/* Prints what the network makes of windows of tokens, for tools/parity/parity.py.
 *
 *   scores MODEL < WINDOWS > FLOATS
 *
 * One window a line, tokens divided by tabs. Out come raw float32, for each window: the vectors; the scores of every token
 * head; for the spans 0…1 and n/2…n/2+2 the scores of every span head, the probabilities of every pointer, query, key and
 * fresh of same_vectors; arc scores with the window as one sentence; label scores with each token's head the token before. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "nn/network.h"

#define MOST_TOKENS 512

static void put(const float *x, size_t n) {
    fwrite(x, sizeof *x, n, stdout);
}

static float *space(struct arena *a, size_t n) {
    float *x = arena_array(a, n, sizeof *x);
    if (x == NULL) {
        fputs("scores: no memory\n", stderr);
        exit(1);
    }
    return x;
}

static void put_span(const struct network *n, struct arena *a, const struct vectors *v, uint32_t first, uint32_t end) {
    for (enum span_head h = 0; h < SPAN_HEADS; h++) {
        float *s = space(a, span_head_labels(n, h));
        span_head_scores(n, h, v, first, end, s);
        put(s, span_head_labels(n, h));
    }
    for (enum pointer_head h = 0; h < POINTER_HEADS; h++) {
        float *p = space(a, v->token_count + 1);
        if (pointer_scores(n, h, a, v, first, end, p) != ATT_OK) {
            exit(1);
        }
        put(p, v->token_count + 1);
    }
    float query[SAME_WIDTH], key[SAME_WIDTH], fresh;
    same_vectors(n, v, first, end, query, key, &fresh);
    put(query, SAME_WIDTH);
    put(key, SAME_WIDTH);
    put(&fresh, 1);
}

static void put_window(const struct network *n, struct arena *a, const struct slice *tokens, uint32_t count) {
    struct vectors v;
    att_error err;
    if (network_encode(n, a, tokens, count, &v, &err) != ATT_OK) {
        fprintf(stderr, "scores: %s\n", err.message);
        exit(1);
    }
    put(v.x, (size_t)count * v.width);
    for (enum token_head h = 0; h < TOKEN_HEADS; h++) {
        size_t size = (size_t)count * token_head_labels(n, h);
        float *s = space(a, size);
        token_head_scores(n, h, &v, 0, count, s);
        put(s, size);
    }
    put_span(n, a, &v, 0, 1);
    put_span(n, a, &v, count / 2, count / 2 + 2 < count ? count / 2 + 2 : count);
    float *arcs = space(a, (size_t)count * (count + 1));
    float *labels = space(a, (size_t)count * arc_labels(n));
    uint32_t heads[MOST_TOKENS];
    for (uint32_t i = 0; i < count; i++) {
        heads[i] = i;
    }
    if (arc_scores(n, a, &v, 0, count, arcs) != ATT_OK || label_scores(n, a, &v, 0, count, heads, labels) != ATT_OK) {
        exit(1);
    }
    put(arcs, (size_t)count * (count + 1));
    put(labels, (size_t)count * arc_labels(n));
}

int main(int argc, char **argv) {
    struct network *n;
    att_error err;
    if (argc != 2 || network_open(argv[1], &n, &err) != ATT_OK) {
        fprintf(stderr, "scores: %s\n", argc != 2 ? "usage: scores MODEL < WINDOWS" : err.message);
        return 1;
    }
    struct arena a;
    arena_init(&a, 0);
    static char line[1 << 16];
    while (fgets(line, sizeof line, stdin) != NULL) {
        struct slice tokens[MOST_TOKENS];
        uint32_t count = 0;
        line[strcspn(line, "\n")] = '\0';
        for (char *s = strtok(line, "\t"); s != NULL && count < MOST_TOKENS; s = strtok(NULL, "\t")) {
            tokens[count++] = slice_of(s);
        }
        struct arena_mark mark = arena_here(&a);
        if (count > 0) {
            put_window(n, &a, tokens, count);
        }
        arena_rewind(&a, mark);
    }
    arena_free(&a);
    network_close(n);
    return 0;
}

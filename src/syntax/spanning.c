#include "syntax/spanning.h"

#include <assert.h>
#include <stdbool.h>

#include "base/error.h"

#define NO_NODE UINT32_MAX
#define LOWEST (-1e6)

enum state { FRESH, ON_PATH, ATTACHED };

/* Nodes: 0 is the root, 1 … n the words, above them cycles contracted to one node. */
struct forest {
    uint32_t words, nodes;
    double *in;       /* [2n + 1][n + 1]: best score of an arc from that word into the node */
    uint16_t *to;     /* [2n + 1][n + 1]: the word inside the node where it ends */
    uint32_t *parent; /* the node into which it was contracted */
    uint32_t *top;    /* union-find over parents */
    uint32_t *from;   /* the chosen arc into the node: from this word … */
    uint32_t *onto;   /* … to this word inside the node */
    uint32_t *path;   /* nodes under way, the last one without an arc yet */
    uint8_t *state;
    uint32_t path_len;
};

static double *in_row(const struct forest *f, uint32_t node) {
    return f->in + (size_t)node * (f->words + 1);
}

static uint16_t *to_row(const struct forest *f, uint32_t node) {
    return f->to + (size_t)node * (f->words + 1);
}

static uint32_t find(struct forest *f, uint32_t node) {
    while (f->top[node] != node) {
        f->top[node] = f->top[f->top[node]];
        node = f->top[node];
    }
    return node;
}

static double bounded(float score) {
    double s = (double)score;
    return s > LOWEST && s < -LOWEST ? s : s >= -LOWEST ? -LOWEST : LOWEST; /* a NaN becomes the lowest */
}

/* Arcs from the root are made so dear that one is all a tree takes; which one is still decided by the scores. */
static void load(struct forest *f, const float *scores) {
    uint32_t n = f->words;
    double least = bounded(scores[0]), most = least;
    for (size_t i = 0; i < (size_t)n * (n + 1); i++) {
        double s = bounded(scores[i]);
        least = s < least ? s : least;
        most = s > most ? s : most;
    }
    double root = (double)n * (most - least) + 1;
    for (uint32_t v = 1; v <= n; v++) {
        for (uint32_t u = 0; u <= n; u++) {
            in_row(f, v)[u] = bounded(scores[(size_t)(v - 1) * (n + 1) + u]) - (u == 0 ? root : 0);
            to_row(f, v)[u] = (uint16_t)v;
        }
    }
    f->nodes = n + 1;
    for (uint32_t i = 0; i < 2 * n + 1; i++) {
        f->top[i] = i;
        f->parent[i] = NO_NODE;
        f->state[i] = FRESH;
    }
    f->state[0] = ATTACHED;
}

/* Chooses the best arc from outside into the node; returns the node that it comes from. */
static uint32_t choose(struct forest *f, uint32_t node) {
    uint32_t best = NO_NODE;
    const double *in = in_row(f, node);
    for (uint32_t u = 0; u <= f->words; u++) {
        if ((best == NO_NODE || in[u] > in[best]) && find(f, u) != node) {
            best = u;
        }
    }
    assert(best != NO_NODE); /* the root is never inside */
    f->from[node] = best;
    f->onto[node] = to_row(f, node)[best];
    return find(f, best);
}

/* Makes one node of the path's end from `first` on: an arc into it stands for that arc instead of the member's own. */
static void contract(struct forest *f, uint32_t first) {
    uint32_t node = f->nodes++, member;
    double *in = in_row(f, node);
    bool begun = false;
    do {
        member = f->path[--f->path_len];
        const double *its = in_row(f, member);
        double own = its[f->from[member]];
        for (uint32_t u = 0; u <= f->words; u++) {
            if (!begun || its[u] - own > in[u]) {
                in[u] = its[u] - own;
                to_row(f, node)[u] = to_row(f, member)[u];
            }
        }
        begun = true;
        f->parent[member] = f->top[member] = node;
    } while (member != first);
    f->state[node] = ON_PATH;
    f->path[f->path_len++] = node;
}

/* Follows best arcs from a word until they reach what hangs on the root. */
static void attach(struct forest *f, uint32_t word) {
    uint32_t node = find(f, word);
    if (f->state[node] == ATTACHED) {
        return;
    }
    f->state[node] = ON_PATH;
    f->path[f->path_len++] = node;
    for (;;) {
        uint32_t from = choose(f, f->path[f->path_len - 1]);
        if (f->state[from] == ATTACHED) {
            break;
        }
        if (f->state[from] == ON_PATH) {
            contract(f, from);
        } else {
            f->state[from] = ON_PATH;
            f->path[f->path_len++] = from;
        }
    }
    while (f->path_len > 0) {
        f->state[f->path[--f->path_len]] = ATTACHED;
    }
}

/* Opens the contracted nodes, the last made first: the arc into a node replaces that of the member which it enters. */
static void expand(struct forest *f) {
    for (uint32_t node = f->nodes; node-- > f->words + 1;) {
        uint32_t member = f->onto[node];
        while (f->parent[member] != node) {
            member = f->parent[member];
        }
        f->from[member] = f->from[node];
        f->onto[member] = f->onto[node];
    }
}

static bool make(struct forest *f, struct arena *a) {
    size_t most = (size_t)2 * f->words + 1, row = (size_t)f->words + 1;
    f->in = arena_array(a, most * row, sizeof *f->in);
    f->to = arena_array(a, most * row, sizeof *f->to);
    f->parent = arena_array(a, most, sizeof *f->parent);
    f->top = arena_array(a, most, sizeof *f->top);
    f->from = arena_array(a, most, sizeof *f->from);
    f->onto = arena_array(a, most, sizeof *f->onto);
    f->path = arena_array(a, most, sizeof *f->path);
    f->state = arena_array(a, most, sizeof *f->state);
    return f->in != NULL && f->to != NULL && f->parent != NULL && f->top != NULL && f->from != NULL &&
           f->onto != NULL && f->path != NULL && f->state != NULL;
}

att_status spanning_tree(struct arena *scratch, const float *scores, uint32_t n, uint32_t *heads, att_error *err) {
    assert(n > 0 && n <= SPANNING_MOST);
    struct forest f = {.words = n};
    struct arena_mark mark = arena_here(scratch);
    if (!make(&f, scratch)) {
        arena_rewind(scratch, mark);
        return fail(err, ATT_NO_MEMORY, "no memory for the tree of %u words", n);
    }
    load(&f, scores);
    for (uint32_t v = 1; v <= n; v++) {
        attach(&f, v);
    }
    expand(&f);
    for (uint32_t v = 1; v <= n; v++) {
        heads[v - 1] = f.from[v];
    }
    arena_rewind(scratch, mark);
    return ATT_OK;
}

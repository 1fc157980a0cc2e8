#include "encoder/encoder.h"

#include "base/error.h"
#include "text/boundary.h"

/* What a window may take, in pieces. */
struct budget {
    uint32_t all;         /* without [CLS] and [SEP] */
    uint32_t left, right; /* context */
};

/* A network of few positions gives all it has, but always one token of full length to own. */
static struct budget budget_of(const struct network *net) {
    uint32_t most = network_positions(net);
    uint32_t all = (most < WINDOW_PIECES ? most : WINDOW_PIECES) - 2, spare = all - TOKEN_PIECES;
    return (struct budget){
        .all = all,
        .left = spare / 3 < CONTEXT_LEFT ? spare / 3 : CONTEXT_LEFT,
        .right = spare / 4 < CONTEXT_RIGHT ? spare / 4 : CONTEXT_RIGHT,
    };
}

void encoder_begin(struct encoder *e, const struct document *d, const struct network *net) {
    *e = (struct encoder){.document = d, .net = net};
}

/* A window in the making. */
struct cut {
    const struct encoder *e;
    struct budget budget;
    struct slice *tokens; /* [budget.all] */
    uint8_t *pieces;      /* [budget.all]: of each token */
    float *scores;        /* [count][2]: O, B, or whatever order the head has */
    bool *starts;         /* [count] */
    uint32_t first, count;
};

static bool begins_paragraph(const struct document *d, uint32_t token) {
    return token == 0 || d->tokens[token].paragraph != d->tokens[token - 1].paragraph;
}

static bool joined(const struct document *d, uint32_t token) {
    return (d->tokens[token].flags & TOKEN_JOINED) != 0;
}

/* Takes tokens from e->first while they fit. */
static att_status fill(struct cut *c, struct arena *scratch, att_error *err) {
    const struct document *d = c->e->document;
    c->tokens = arena_array(scratch, c->budget.all, sizeof *c->tokens);
    c->pieces = arena_array(scratch, c->budget.all, sizeof *c->pieces);
    c->starts = arena_array(scratch, c->budget.all, sizeof *c->starts);
    if (c->tokens == NULL || c->pieces == NULL || c->starts == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a window");
    }
    uint32_t used = 0;
    while (c->count < c->budget.all && c->first + c->count < d->token_count) {
        struct piece pieces[TOKEN_PIECES];
        struct slice token = token_text(d, c->first + c->count);
        uint32_t n = network_pieces(c->e->net, token, pieces);
        if (used + n > c->budget.all) {
            break;
        }
        used += n;
        c->tokens[c->count] = token;
        c->pieces[c->count++] = (uint8_t)n;
    }
    return ATT_OK;
}

/* How much more the head holds for a sentence's beginning than for its inside. */
static float lean(const struct cut *c, uint32_t i) {
    const struct network *net = c->e->net;
    uint32_t labels = token_head_labels(net, HEAD_SENTENCE);
    float b = -1e30f, o = -1e30f;
    for (uint32_t k = 0; k < labels; k++) {
        float s = c->scores[(size_t)i * labels + k];
        if (token_head_label(net, HEAD_SENTENCE, k)[0] == 'B') {
            b = s > b ? s : b;
        } else {
            o = s > o ? s : o;
        }
    }
    return b - o;
}

/* What a stop before and a capital behind add to the network's word; the best of a few tried on the treebanks' dev parts. */
#define LIKELY_BONUS 3.0f

/* Where the network sees a sentence begin, inside the limits that the text sets. */
static void mark_starts(struct cut *c, uint32_t own_first) {
    for (uint32_t i = 0; i < c->count; i++) {
        enum boundary text = boundary_before(c->e->document, c->first + i);
        float seen = lean(c, i) + (text == BOUNDARY_LIKELY ? LIKELY_BONUS : 0);
        c->starts[i] = c->first + i == own_first || text == BOUNDARY_CERTAIN || (text != BOUNDARY_NEVER && seen > 0);
    }
}

/* Cuts sentences longer than SENTENCE_TOKENS where the network is most inclined to, in the second half of what fits. */
static void cut_long(struct cut *c, uint32_t own_first) {
    const struct document *d = c->e->document;
    uint32_t start = own_first - c->first;
    for (uint32_t i = start + 1; i < c->count; i++) {
        if (c->starts[i]) {
            start = i;
        } else if (i - start >= SENTENCE_TOKENS) {
            uint32_t best = i;
            for (uint32_t k = start + SENTENCE_TOKENS / 2; k < i; k++) {
                if (!joined(d, c->first + k) && (best == i || lean(c, k) > lean(c, best))) {
                    best = k;
                }
            }
            c->starts[best] = true;
            start = i = best;
        }
    }
}

/* The first token that the window does not own: behind it stands the right context. A paragraph's end in the last third is
 * preferred, then any sentence's end, then wherever the room ends. */
static uint32_t own_end(const struct cut *c, uint32_t own_first) {
    const struct document *d = c->e->document;
    uint32_t end = c->first + c->count;
    if (end == d->token_count) {
        return end;
    }
    uint32_t context = 0, most = c->count, least = own_first - c->first + 1;
    while (most > least && context < c->budget.right) {
        context += c->pieces[--most];
    }
    uint32_t sentence = 0, paragraph = 0;
    for (uint32_t i = least; i <= most && i < c->count; i++) {
        if (c->starts[i]) {
            sentence = i;
            paragraph = begins_paragraph(d, c->first + i) ? i : paragraph;
        }
    }
    if (paragraph > least + (most - least) / 3 * 2) {
        return c->first + paragraph;
    }
    if (sentence != 0) {
        return c->first + sentence;
    }
    while (most > least && joined(d, c->first + most)) {
        most--;
    }
    return c->first + most;
}

/* Where the next window begins: at most the left context before what it owns, at a sentence's beginning where there is one. */
static uint32_t next_first(const struct cut *c, uint32_t own) {
    uint32_t i = own - c->first, context = 0;
    while (i > 0 && context + c->pieces[i - 1] <= c->budget.left) {
        context += c->pieces[--i];
    }
    for (uint32_t k = i; c->first + k < own; k++) {
        if (c->starts[k]) {
            return c->first + k;
        }
    }
    return c->first + i;
}

att_status encoder_next(struct encoder *e, struct arena *scratch, struct window *out, att_error *err) {
    const struct document *d = e->document;
    if (e->next >= d->token_count) {
        return ATT_END;
    }
    struct cut c = {.e = e, .budget = budget_of(e->net), .first = e->first};
    TRY(fill(&c, scratch, err));
    *out = (struct window){
        .first = c.first, .end = c.first + c.count, .own_first = e->next, .net = e->net, .scratch = scratch};
    TRY(network_encode(e->net, scratch, c.tokens, c.count, &out->vectors, err));
    c.scores = arena_array(scratch, (size_t)c.count * token_head_labels(e->net, HEAD_SENTENCE), sizeof *c.scores);
    if (c.scores == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a window");
    }
    token_head_scores(e->net, HEAD_SENTENCE, &out->vectors, 0, c.count, c.scores);
    mark_starts(&c, e->next);
    cut_long(&c, e->next);
    out->starts = c.starts;
    out->own_end = own_end(&c, e->next);
    e->first = next_first(&c, out->own_end);
    e->next = out->own_end;
    return ATT_OK;
}

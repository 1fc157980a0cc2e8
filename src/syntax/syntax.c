#include "syntax/syntax.h"

#include <string.h>

#include "base/error.h"
#include "encoder/heads.h"
#include "syntax/closed.h"
#include "syntax/lemma.h"
#include "syntax/lemmatize.h"
#include "syntax/spanning.h"

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for syntax");
}

static uint32_t best_of(const float *x, uint32_t n) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < n; i++) {
        best = x[i] > x[best] ? i : best;
    }
    return best;
}

/* Scores of one token head for what the window owns: [token][labels], in scratch; NULL without memory. */
static float *own_scores(const struct window *w, enum token_head head) {
    size_t labels = token_head_labels(w->net, head), count = w->own_end - w->own_first;
    float *scores = arena_array(w->scratch, count * labels, sizeof *scores);
    if (scores != NULL) {
        token_head_scores(w->net, head, &w->vectors, w->own_first - w->first, w->own_end - w->first, scores);
    }
    return scores;
}

/* ---- tags ---- */

static att_status read_upos(struct document *d, const struct window *w, att_error *err) {
    uint32_t labels = token_head_labels(w->net, HEAD_UPOS);
    float *scores = own_scores(w, HEAD_UPOS);
    if (scores == NULL) {
        return no_memory(err);
    }
    for (uint32_t t = w->own_first; t < w->own_end; t++, scores += labels) {
        d->tokens[t].upos = UPOS_X;
        for (uint32_t tries = 0; tries < labels; tries++) {
            uint32_t best = best_of(scores, labels);
            const char *name = token_head_label(w->net, HEAD_UPOS, best);
            int found = label_find(upos_names, UPOS_COUNT, name, strlen(name));
            if (found >= 0 && closed_allows((uint8_t)found, token_text(d, t))) {
                d->tokens[t].upos = (uint8_t)found;
                break;
            }
            scores[best] = -1e30f;
        }
    }
    return ATT_OK;
}

/* Whether a Penn tag can stand beside the universal one: a noun or verb has none of a closed class. */
static bool goes_with(uint8_t upos, const char *xpos) {
    static const char *const closed[] = {"PRP", "PRP$", "CC",  "DT", "PDT", "EX", "MD",
                                         "POS", "TO",   "WDT", "WP", "WP$", "RP"};
    if (upos != UPOS_NOUN && upos != UPOS_VERB && upos != UPOS_PROPN) {
        return true;
    }
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++) {
        if (strcmp(xpos, closed[i]) == 0) {
            return false;
        }
    }
    return (xpos[0] >= 'A' && xpos[0] <= 'Z') || xpos[0] == '$';
}

/* The best label that goes with the universal tag, the best of all where none does; spoils the scores. */
static uint32_t best_xpos(const struct window *w, const struct token *t, struct slice form, float *scores,
                          uint32_t labels) {
    uint32_t first = best_of(scores, labels), best = first;
    for (uint32_t tries = 0; tries < labels; tries++) {
        const char *tag = token_head_label(w->net, HEAD_XPOS, best);
        if (goes_with(t->upos, tag) && (t->upos != UPOS_VERB || verb_allows(tag, form))) {
            return best;
        }
        scores[best] = -1e30f;
        best = best_of(scores, labels);
    }
    return first;
}

/* XPOS or features: the labels' texts, each copied into the document once a window. */
static att_status read_text(struct document *d, const struct window *w, enum token_head head, att_error *err) {
    uint32_t labels = token_head_labels(w->net, head);
    float *scores = own_scores(w, head);
    const char **copies = arena_array(w->scratch, labels, sizeof *copies);
    if (scores == NULL || copies == NULL) {
        return no_memory(err);
    }
    for (uint32_t t = w->own_first; t < w->own_end; t++, scores += labels) {
        uint32_t best =
            head == HEAD_XPOS ? best_xpos(w, &d->tokens[t], token_text(d, t), scores, labels) : best_of(scores, labels);
        if (copies[best] == NULL) {
            const char *label = token_head_label(w->net, head, best);
            copies[best] = arena_copy(&d->arena, label, strlen(label));
            if (copies[best] == NULL) {
                return no_memory(err);
            }
        }
        *(head == HEAD_XPOS ? &d->tokens[t].xpos : &d->tokens[t].feats) = copies[best];
    }
    return ATT_OK;
}

/* The lemma by the best script that can be applied; after a few that cannot, the form itself. */
static const char *lemma_of(struct document *d, const struct window *w, uint32_t token, float *scores,
                            uint32_t labels) {
    struct slice form = token_text(d, token);
    const char *lemma;
    for (int tries = 0; tries < 4; tries++) {
        uint32_t best = best_of(scores, labels);
        if (lemma_apply(&d->arena, slice_of(token_head_label(w->net, HEAD_LEMMA, best)), form, &lemma)) {
            return lemma;
        }
        scores[best] = -1e30f;
    }
    return arena_copy(&d->arena, form.at, form.len);
}

static att_status read_lemmas(struct document *d, const struct window *w, att_error *err) {
    uint32_t labels = token_head_labels(w->net, HEAD_LEMMA);
    float *scores = own_scores(w, HEAD_LEMMA);
    if (scores == NULL) {
        return no_memory(err);
    }
    for (uint32_t t = w->own_first; t < w->own_end; t++, scores += labels) {
        d->tokens[t].lemma = lemma_of(d, w, t, scores, labels);
        if (d->tokens[t].lemma == NULL) {
            return no_memory(err);
        }
    }
    return ATT_OK;
}

/* ---- trees ---- */

/* The best label of an arc; "root" for the root's word and for no other. */
static uint8_t best_deprel(const struct window *w, const float *scores, bool root) {
    uint32_t labels = arc_labels(w->net), best = UINT32_MAX;
    for (uint32_t i = 0; i < labels; i++) {
        bool is_root = strcmp(arc_label(w->net, i), "root") == 0;
        if (is_root == root && (best == UINT32_MAX || scores[i] > scores[best])) {
            best = i;
        }
    }
    if (best == UINT32_MAX) {
        return root ? DEP_ROOT : DEP_DEP;
    }
    const char *name = arc_label(w->net, best);
    int found = label_find(deprel_names, DEP_COUNT, name, strlen(name));
    return (uint8_t)(found < 0 ? DEP_DEP : found);
}

static att_status read_tree(struct document *d, const struct window *w, struct sentence *s, att_error *err) {
    uint32_t n = s->end_token - s->first_token, first = s->first_token - w->first;
    float *arcs = arena_array(w->scratch, (size_t)n * (n + 1), sizeof *arcs);
    float *labels = arena_array(w->scratch, (size_t)n * arc_labels(w->net), sizeof *labels);
    uint32_t *heads = arena_array(w->scratch, n, sizeof *heads);
    if (arcs == NULL || labels == NULL || heads == NULL) {
        return no_memory(err);
    }
    if (arc_scores(w->net, w->scratch, &w->vectors, first, first + n, arcs) != ATT_OK) {
        return no_memory(err);
    }
    TRY(spanning_tree(w->scratch, arcs, n, heads, err));
    if (label_scores(w->net, w->scratch, &w->vectors, first, first + n, heads, labels) != ATT_OK) {
        return no_memory(err);
    }
    for (uint32_t i = 0; i < n; i++) {
        struct token *t = &d->tokens[s->first_token + i];
        t->head = heads[i] == 0 ? NONE : s->first_token + heads[i] - 1;
        t->deprel = best_deprel(w, labels + (size_t)i * arc_labels(w->net), heads[i] == 0);
        if (heads[i] == 0) {
            s->root = s->first_token + i;
        }
    }
    return ATT_OK;
}

/* ---- sentences ---- */

static struct sentence *add_sentence(struct document *d, uint32_t first, uint32_t end) {
    struct sentence *s = document_add_sentence(d);
    if (s != NULL) {
        *s = (struct sentence){
            .at = span_of_tokens(d, first, end), .first_token = first, .end_token = end, .root = first};
        for (uint32_t t = first; t < end; t++) {
            d->tokens[t].sentence = d->sentence_count - 1;
        }
    }
    return s;
}

static att_status read_sentences(struct document *d, const struct window *w, att_error *err) {
    struct arena_mark mark = arena_here(w->scratch);
    for (uint32_t first = w->own_first, end; first < w->own_end; first = end) {
        end = first + 1;
        while (end < w->own_end && !w->starts[end - w->first]) {
            end++;
        }
        struct sentence *s = add_sentence(d, first, end);
        if (s == NULL) {
            return no_memory(err);
        }
        TRY(read_tree(d, w, s, err));
        arena_rewind(w->scratch, mark);
    }
    return ATT_OK;
}

/* ---- names ---- */

/* "Yeo" "Han-koo": a surname of one word right before a given name with a hyphen is one person's name with it. */
static bool continues(const struct document *d, uint32_t first, uint32_t end, enum name_type type) {
    const struct name *last = d->name_count > 0 ? &d->names[d->name_count - 1] : NULL;
    if (last == NULL || type != NAME_PERSON || last->type != NAME_PERSON || last->end_token != first ||
        last->end_token - last->first_token != 1 ||
        d->tokens[first].sentence != d->tokens[last->first_token].sentence) {
        return false;
    }
    for (uint32_t i = first; i < end; i++) {
        if (slice_is_fold(token_text(d, i), "-")) {
            return true;
        }
    }
    return false;
}

static att_status read_names(struct document *d, const struct window *w, att_error *err) {
    struct tagged *spans;
    uint32_t count;
    TRY(heads_spans(w, HEAD_NAMES, 0, &spans, &count, err));
    for (uint32_t i = 0; i < count; i++) {
        uint32_t first = spans[i].first_token, end = spans[i].end_token;
        uint32_t sentence_end = d->sentences[d->tokens[first].sentence].end_token;
        int type = label_find(name_type_names, NAME_TYPES, spans[i].name, strlen(spans[i].name));
        if (type >= 0 && continues(d, first, end, (enum name_type)type)) {
            struct name *last = &d->names[d->name_count - 1];
            last->end_token = end < sentence_end ? end : sentence_end;
            last->at = span_of_tokens(d, last->first_token, last->end_token);
            continue;
        }
        struct name *name = type < 0 ? NULL : document_add_name(d);
        if (name == NULL) {
            if (type < 0) {
                continue;
            }
            return no_memory(err);
        }
        end = end < sentence_end ? end : sentence_end; /* no name runs on into the next sentence */
        *name = (struct name){
            .at = span_of_tokens(d, first, end),
            .first_token = first,
            .end_token = end,
            .type = (enum name_type)type,
            .basis = {.origin = ORIGIN_NETWORK, .score = spans[i].found * spans[i].typed, .entry = "names"},
        };
    }
    return ATT_OK;
}

att_status syntax_window(struct document *d, const struct window *w, att_error *err) {
    TRY(read_upos(d, w, err));
    TRY(read_text(d, w, HEAD_XPOS, err));
    TRY(read_text(d, w, HEAD_FEATS, err));
    TRY(read_lemmas(d, w, err));
    TRY(read_sentences(d, w, err));
    return read_names(d, w, err);
}

att_status syntax_finish(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    (void)scratch;
    if (r != NULL && r->lexicon != NULL) {
        TRY(lemmatize_all(d, r->lexicon, err));
    }
    uint32_t first = d->sentence_count == 0 ? 0 : d->sentences[d->sentence_count - 1].end_token;
    for (uint32_t end; first < d->token_count; first = end) {
        end = first + 1;
        while (end < d->token_count && d->tokens[end].paragraph == d->tokens[first].paragraph) {
            end++;
        }
        struct sentence *s = add_sentence(d, first, end);
        if (s == NULL) {
            return no_memory(err);
        }
        for (uint32_t t = first; t < end; t++) {
            d->tokens[t].head = t == first ? NONE : first;
            d->tokens[t].deprel = t == first ? DEP_ROOT : DEP_DEP;
        }
    }
    return ATT_OK;
}

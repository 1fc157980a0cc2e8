/* What may refer to somebody, and what the network says of it while the vectors live. */
#include <string.h>

#include "base/error.h"
#include "encoder/heads.h"
#include "mention/mention.h"
#include "mention/phrase.h"

/* A stretch that may be a mention. */
struct unit {
    uint32_t first, end, head;
    float score; /* the network's, that it is one; 0 where the tree alone proposes it */
};

struct units {
    struct unit *at;
    uint32_t count, capacity;
    uint32_t first, end; /* the tokens they may begin in */
    uint8_t *cover;      /* [end - first] */
    struct arena *scratch;
};

enum { COVER_NAME = 1, COVER_TAG = 2, COVER_HEAD = 4 };

static bool add(struct units *u, uint32_t first, uint32_t end, uint32_t head, float score) {
    struct unit *unit = arena_push(u->scratch, &u->at, &u->count, &u->capacity, sizeof *unit);
    if (unit == NULL) {
        return false;
    }
    *unit = (struct unit){first, end, head, score};
    if (head >= u->first && head < u->end) {
        u->cover[head - u->first] |= COVER_HEAD;
    }
    return true;
}

static void cover(struct units *u, uint32_t first, uint32_t end, uint8_t with) {
    for (uint32_t i = first; i < end && i < u->end; i++) {
        if (i >= u->first) {
            u->cover[i - u->first] |= with;
        }
    }
}

static bool may_be_actor(enum name_type t) {
    return t != NAME_DATE && t != NAME_MONEY;
}

/* The names that begin in the stretch: they were added last. */
static uint32_t first_name(const struct document *d, uint32_t first) {
    uint32_t n = d->name_count;
    while (n > 0 && d->names[n - 1].first_token >= first) {
        n--;
    }
    return n;
}

static bool add_names(const struct document *d, struct units *u) {
    for (uint32_t i = first_name(d, u->first); i < d->name_count; i++) {
        const struct name *n = &d->names[i];
        if (!may_be_actor(n->type) || n->first_token >= u->end) {
            continue;
        }
        cover(u, n->first_token, n->end_token, COVER_NAME);
        if (!add(u, n->first_token, n->end_token, tokens_head(d, n->first_token, n->end_token), 0)) {
            return false;
        }
    }
    return true;
}

/* A tagged stretch that ends where a name ends, or holds the same head, gives the name its score; else it is a unit itself. */
static bool add_tag(const struct document *d, struct units *u, const struct tagged *t) {
    uint32_t head = tokens_head(d, t->first_token, t->end_token);
    cover(u, t->first_token, t->end_token, COVER_TAG);
    for (uint32_t i = u->count; i-- > 0;) {
        struct unit *other = &u->at[i];
        if (other->first < t->end_token && other->end > t->first_token &&
            (other->head == head || other->end == t->end_token)) {
            other->score = t->found > other->score ? t->found : other->score;
            return true;
        }
        if (u->count - i > 64) {
            break;
        }
    }
    return add(u, t->first_token, t->end_token, head, t->found);
}

/* Whether the token heads a noun phrase that may be somebody. */
static bool heads_phrase(const struct document *d, uint32_t i) {
    const struct token *t = &d->tokens[i];
    if (t->upos == UPOS_PRON) {
        return token_personal(d, i);
    }
    if (t->upos != UPOS_NOUN && t->upos != UPOS_PROPN) {
        return false;
    }
    return t->deprel != DEP_FLAT && t->deprel != DEP_FIXED && t->deprel != DEP_GOESWITH;
}

static bool add_phrases(const struct document *d, struct units *u) {
    for (uint32_t i = u->first; i < u->end; i++) {
        uint8_t c = u->cover[i - u->first];
        if ((c & COVER_HEAD) || (c & COVER_NAME) || !heads_phrase(d, i)) {
            continue;
        }
        if (d->tokens[i].upos == UPOS_PRON) {
            if (!add(u, i, i + 1, i, 0)) {
                return false;
            }
            continue;
        }
        struct phrase p;
        phrase_read(d, i, &p);
        /* Words inside a longer phrase: a title before a name, the first part of a compound. They are read with the whole. */
        bool inner = d->tokens[i].deprel == DEP_COMPOUND && d->tokens[i].upos == UPOS_NOUN && !token_plural(d, i);
        if (!inner && !add(u, p.first, p.end, i, 0)) {
            return false;
        }
    }
    return true;
}

static int by_place(const struct unit *a, const struct unit *b) {
    if (a->first != b->first) {
        return a->first < b->first ? -1 : 1;
    }
    return a->end == b->end ? 0 : a->end > b->end ? -1 : 1;
}

/* Units come as three sorted runs that are nearly in order: insertion would be quadratic on hostile text, so merge sort. */
static bool sort_units(struct units *u) {
    struct unit *from = u->at, *to = arena_array(u->scratch, u->count, sizeof *to);
    if (to == NULL) {
        return false;
    }
    for (uint32_t width = 1; width < u->count; width *= 2) {
        for (uint32_t low = 0; low < u->count; low += 2 * width) {
            uint32_t mid = low + width < u->count ? low + width : u->count;
            uint32_t high = mid + width < u->count ? mid + width : u->count;
            uint32_t a = low, b = mid;
            for (uint32_t k = low; k < high; k++) {
                bool left = a < mid && (b >= high || by_place(&from[a], &from[b]) <= 0);
                to[k] = left ? from[a++] : from[b++];
            }
        }
        struct unit *other = from;
        from = to;
        to = other;
    }
    u->at = from;
    return true;
}

static att_status collect(struct document *d, const struct tagged *tags, uint32_t tag_count, struct units *u,
                          att_error *err) {
    u->cover = arena_array(u->scratch, (size_t)(u->end - u->first) + 1, 1);
    bool good = u->cover != NULL && add_names(d, u);
    for (uint32_t i = 0; good && i < tag_count; i++) {
        good = add_tag(d, u, &tags[i]);
    }
    if (!good || !add_phrases(d, u) || !sort_units(u)) {
        return fail(err, ATT_NO_MEMORY, "mentions: out of memory");
    }
    return ATT_OK;
}

static struct mention_signal *push_signal(struct document *d) {
    struct signals *s = &d->signals;
    struct mention_signal *m = arena_push(&d->arena, &s->mentions, &s->mention_count, &s->mention_capacity, sizeof *m);
    if (m != NULL) {
        m->country.none = m->antecedent.none = 1;
    }
    return m;
}

static uint32_t best_of(const float *p, uint32_t count) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++) {
        best = p[i] > p[best] ? i : best;
    }
    return best;
}

#define LABELS_MOST 64

/* Kind and sector; the model's labels may stand in another order than ours. */
static void label(const struct window *w, const struct unit *u, struct mention_signal *m) {
    float p[LABELS_MOST];
    uint32_t kinds = span_head_labels(w->net, SPAN_KIND), sectors = span_head_labels(w->net, SPAN_SECTOR);
    if (kinds == 0 || sectors == 0 || kinds > LABELS_MOST || sectors > LABELS_MOST) {
        return;
    }
    heads_label(w, SPAN_KIND, u->first, u->end, p);
    uint32_t best = best_of(p, kinds);
    const char *name = span_head_label(w->net, SPAN_KIND, best);
    int kind = label_find(actor_kind_names, ACTOR_KINDS, name, strlen(name));
    if (kind >= 0) {
        m->kind = (enum actor_kind)kind;
        m->kind_score = p[best];
    }
    heads_label(w, SPAN_SECTOR, u->first, u->end, p);
    best = best_of(p, sectors);
    name = span_head_label(w->net, SPAN_SECTOR, best);
    int sector = label_find(sector_names, SECTOR_COUNT, name, strlen(name));
    if (sector >= 0) {
        m->sector = (uint32_t)sector;
        m->sector_score = p[best];
    }
}

static att_status signal(struct document *d, const struct window *w, const struct unit *u, att_error *err) {
    struct mention_signal *m = push_signal(d);
    if (m == NULL) {
        return fail(err, ATT_NO_MEMORY, "mentions: out of memory");
    }
    m->first_token = u->first;
    m->end_token = u->end;
    m->score = u->score;
    if (w == NULL || u->end > w->end) {
        return ATT_OK;
    }
    bool pronoun = token_personal(d, u->head);
    if (!pronoun) {
        label(w, u, m);
        TRY(heads_point(w, POINTER_COUNTRY, u->first, u->end, &m->country, err));
    }
    /* Names find their actor by their letters; descriptions and pronouns by what the network learnt from coreference, which
     * saw phrases with their determiner. */
    if (pronoun || d->tokens[u->head].upos == UPOS_NOUN) {
        struct phrase p;
        phrase_read(d, u->head, &p);
        uint32_t first = pronoun || p.outer < w->first ? u->first : p.outer;
        TRY(heads_point(w, POINTER_ANTECEDENT, first, u->end, &m->antecedent, err));
    }
    return ATT_OK;
}

static att_status signals(struct document *d, const struct window *w, const struct units *u, att_error *err) {
    for (uint32_t i = 0; i < u->count; i++) {
        if (i > 0 && u->at[i].first == u->at[i - 1].first && u->at[i].end == u->at[i - 1].end) {
            continue;
        }
        TRY(signal(d, w, &u->at[i], err));
    }
    return ATT_OK;
}

att_status mention_window(struct document *d, const struct window *w, att_error *err) {
    struct units u = {.first = w->own_first, .end = w->own_end, .scratch = w->scratch};
    struct tagged *tags = NULL;
    uint32_t count = 0;
    TRY(heads_spans(w, HEAD_MENTION, 0, &tags, &count, err));
    TRY(collect(d, tags, count, &u, err));
    return signals(d, w, &u, err);
}

att_status mention_propose(struct document *d, uint32_t first, uint32_t end, struct arena *scratch, att_error *err) {
    struct units u = {.first = first, .end = end, .scratch = scratch};
    TRY(collect(d, NULL, 0, &u, err));
    return signals(d, NULL, &u, err);
}

/* Mode and CAMEO leaf of an event from the words around its anchor. */
#include <string.h>

#include "knowledge/lexicon_parts.h"

#define ANCHOR_TOKENS 40u
#define ARGUMENT_STEPS 3
#define NEIGHBOURS 6u /* without a tree: words this near count as arguments */

/* How far from the anchor an entry of [modes] still speaks. */
static enum lexicon_distance reach(const struct entry *e) {
    return (e->flags & ENTRY_ANCHOR) != 0 ? MODE_ANCHOR : (e->flags & ENTRY_CLAUSE) != 0 ? MODE_CLAUSE : MODE_ARGUMENT;
}

struct search {
    const struct lexicon *lex;
    const struct document *d;
    enum event_type type;
    const struct entry *best;
    enum lexicon_distance distance;
    uint32_t rank;
};

/* The nearer word wins; then the more specific entry; then the earlier line, so that files order what competes. */
static void look(struct search *s, uint32_t token, enum lexicon_distance distance) {
    struct candidates c;
    candidates_open(&c, s->lex, s->d, token);
    struct view v;
    bool open = false;
    for (const struct entry *e = candidates_next(&c, s->lex); e != NULL; e = candidates_next(&c, s->lex)) {
        if (e->section != SECTION_MODES || e->value != (int)s->type || reach(e) > distance) {
            continue;
        }
        if (!open) {
            view_open(&v, s->lex, s->d, token);
            open = true;
        }
        struct lexicon_hit hit = {0};
        if (!entry_fits(&v, e, &hit)) {
            continue;
        }
        bool wins =
            s->best == NULL || distance > s->distance ||
            (distance == s->distance && (hit.rank > s->rank || (hit.rank == s->rank && e->order < s->best->order)));
        if (wins) {
            s->best = e;
            s->distance = distance;
            s->rank = hit.rank;
        }
    }
}

/* Whether `token` hangs on the anchor: an argument, or a word inside one. */
static bool hangs_on(const struct document *d, uint32_t token, uint32_t first, uint32_t end) {
    for (int step = 0; step < ARGUMENT_STEPS; step++) {
        uint32_t head = d->tokens[token].head;
        if (head >= d->token_count) {
            return false;
        }
        if (head >= first && head < end) {
            return true;
        }
        token = head;
    }
    return false;
}

static void search_around(struct search *s, uint32_t head, uint32_t first, uint32_t end) {
    struct view v;
    view_open(&v, s->lex, s->d, head);
    for (uint32_t t = first; t < end; t++) {
        look(s, t, MODE_ANCHOR);
    }
    if (s->best != NULL) {
        return;
    }
    for (uint32_t t = v.first; t < v.end; t++) {
        if (t >= first && t < end) {
            continue;
        }
        bool argument = v.tree ? hangs_on(s->d, t, first, end) : t + NEIGHBOURS >= first && t < end + NEIGHBOURS;
        look(s, t, argument ? MODE_ARGUMENT : MODE_CLAUSE);
    }
}

struct lexicon_mode lexicon_mode(const struct lexicon *lex, const struct document *d, uint32_t first, uint32_t end,
                                 enum event_type type) {
    struct lexicon_mode out = {NULL, NULL, "", MODE_NOWHERE};
    if (first >= end || end > d->token_count) {
        return out;
    }
    end = end - first > ANCHOR_TOKENS ? first + ANCHOR_TOKENS : end;
    struct lexicon_hit hit;
    bool found = lexicon_anchor(lex, d, first, end, type, &hit);
    if (found) {
        out = (struct lexicon_mode){hit.mode, hit.cameo, hit.entry, hit.mode != NULL ? MODE_ANCHOR : MODE_NOWHERE};
    }
    if (found && hit.mode != NULL) {
        return out;
    }
    struct search s = {.lex = lex, .d = d, .type = type};
    search_around(&s, tokens_head(d, first, end), first, end);
    if (s.best != NULL && (s.best->flags & LEXICON_NOTHING) == 0) {
        out.mode = s.best->mode;
        out.cameo = s.best->cameo != NULL ? s.best->cameo : out.cameo;
        out.entry = s.best->name;
        out.distance = s.distance;
    }
    return out;
}

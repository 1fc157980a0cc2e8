/* Which entries fit a predicate, and who fills its roles. */
#include <string.h>

#include "knowledge/lexicon_parts.h"

#define FILLS 32
#define ANCHOR_TOKENS 40u

/* ---- entries that may fit ---- */

void candidates_open(struct candidates *c, const struct lexicon *lex, const struct document *d, uint32_t token) {
    char word[WORD_BYTES];
    memset(c, 0, sizeof *c);
    c->stem_count = token_lower(d, token, false, word) ? word_stems(lex, word, c->stems) : 0;
    if (c->stem_count < STEMS && token_lower(d, token, true, c->stems[c->stem_count])) {
        uint32_t i = 0;
        while (strcmp(c->stems[i], c->stems[c->stem_count]) != 0) {
            i++;
        }
        c->stem_count += i == c->stem_count;
    }
}

const struct entry *candidates_next(struct candidates *c, const struct lexicon *lex) {
    while (c->stem < c->stem_count) {
        const char *stem = c->stems[c->stem];
        if (!c->started) {
            c->entry = lex->entry_buckets[(uint32_t)hash_bytes(stem, strlen(stem), 0) & (lex->bucket_count - 1)];
            c->started = true;
        }
        while (c->entry != NONE) {
            const struct entry *e = &lex->entries[c->entry];
            c->entry = e->next;
            if (!e->replaced && strcmp(e->words[e->key], stem) == 0) {
                return e;
            }
        }
        c->stem++;
        c->started = false;
    }
    return NULL;
}

/* ---- one entry ---- */

static bool hyphen(const struct document *d, uint32_t token) {
    return slice_is(token_text(d, token), "-") || slice_is(token_text(d, token), "–");
}

/* The lemma's other words: behind the predicate, or before a noun. *end: behind the last of them. */
static bool phrase_fits(const struct view *v, const struct entry *e, uint32_t *end) {
    const struct document *d = v->d;
    uint32_t at = v->token;
    for (uint32_t k = e->key; k > 0; k--) {
        at = at > v->first ? at - 1 : NONE;
        at = at != NONE && hyphen(d, at) ? (at > v->first ? at - 1 : NONE) : at;
        if (at == NONE || !lexicon_token_is(v->lex, d, at, e->words[k - 1])) {
            return false;
        }
    }
    at = v->token;
    for (uint32_t k = e->key + 1; k < e->word_count; k++) {
        at++;
        at += at < v->end && hyphen(d, at);
        if (at >= v->end || !lexicon_token_is(v->lex, d, at, e->words[k])) {
            return false;
        }
    }
    *end = at + 1;
    return true;
}

/* The first word that fills the condition, or NONE. */
static uint32_t condition_word(const struct view *v, const struct condition *c, uint32_t light) {
    uint32_t fills[FILLS];
    bool named = c->words.any || c->words.count > 0;
    for (uint32_t s = 0; s < c->slot_count; s++) {
        uint32_t n = view_fill(v, c->slots[s], light, fills, FILLS);
        for (uint32_t i = 0; i < n; i++) {
            bool particle =
                c->slots[s].kind == SLOT_WORD && slice_is_fold(token_text(v->d, fills[i]), c->slots[s].word);
            if (named ? !particle && words_hold(v, &c->words, fills[i]) : true) {
                return fills[i];
            }
        }
    }
    return NONE;
}

/* A listed word says more than a class, a class more than any word. */
static uint32_t condition_rank(const struct condition *c) {
    if (c->negated) {
        return 1;
    }
    if (c->words.any || c->words.count == 0) {
        return c->words.any ? 3 : 4;
    }
    for (uint32_t i = 0; i < c->words.count; i++) {
        if (c->words.at[i][0] == '@') {
            return 5;
        }
    }
    return 6;
}

static bool light_slot(const struct condition *c) {
    return c->slots[0].kind == SLOT_OBJECT || c->slots[0].kind == SLOT_WORD;
}

static bool tail_is(const char *word, size_t len, size_t from, const char *tail) {
    return len >= from && strcmp(word + from, tail) == 0;
}

/* Whether `surface` is `lemma` or its plural. Stems serve verbs too: "bombing" and "struck" are no forms of the nouns bomb and
 * strike, nor is a refugee a refuge. */
static bool noun_form(const char *surface, const char *lemma) {
    size_t n = strlen(surface), m = strlen(lemma), shared = 0;
    while (shared < n && shared < m && surface[shared] == lemma[shared]) {
        shared++;
    }
    if (shared == m) {
        return n == m || tail_is(surface, n, m, "s") || tail_is(surface, n, m, "es") || tail_is(surface, n, m, "ren");
    }
    return (shared == m - 1 && (tail_is(surface, n, m - 1, "ies") || tail_is(surface, n, m - 1, "ves"))) ||
           (m > 2 && shared == m - 2 &&
            (tail_is(surface, n, m - 2, "en") || tail_is(surface, n, m - 2, "es") ||
             tail_is(surface, n, m - 2, "ves")));
}

bool entry_fits(const struct view *v, const struct entry *e, struct lexicon_hit *hit) {
    int fits = token_fits(v->d, v->token, e->pos);
    uint32_t end;
    if (fits == 0 || !phrase_fits(v, e, &end)) {
        return false;
    }
    hit->content = NONE;
    hit->word_count = 0;
    char surface[WORD_BYTES];
    const char *key = e->words[e->key];
    bool short_enough = token_lower(v->d, v->token, false, surface);
    if (short_enough && e->pos == 'N' && !noun_form(surface, key)) {
        return false;
    }
    bool same = short_enough && strcmp(surface, key) == 0;
    hit->rank =
        8 * e->word_count + (fits == 2 ? 2 : 0) + (same ? 1 : 0); /* "meeting" is a meeting rather than to meet */
    uint32_t light = NONE;
    for (uint32_t i = 0; i < e->condition_count; i++) {
        const struct condition *c = &e->conditions[i];
        uint32_t word = condition_word(v, c, light);
        if ((word == NONE) != c->negated) {
            return false;
        }
        hit->rank += condition_rank(c);
        if (word == NONE) {
            continue;
        }
        if (c->content) {
            hit->content = word;
        }
        if (hit->word_count < LEXICON_WORDS) {
            hit->words[hit->word_count++] = word;
        }
        if (light == NONE && light_slot(c) && c->words.count > 0) {
            light = word;
        }
    }
    return true;
}

/* ---- roles ---- */

static uint32_t light_of(const struct view *v, const struct entry *e) {
    uint32_t light = NONE;
    for (uint32_t i = 0; i < e->condition_count && light == NONE; i++) {
        const struct condition *c = &e->conditions[i];
        if (!c->negated && light_slot(c) && c->words.count > 0) {
            light = condition_word(v, c, NONE);
        }
    }
    return light;
}

static void role_put(struct lexicon_hit *hit, uint32_t token, enum lexicon_role role) {
    for (uint32_t i = 0; i < hit->role_count; i++) {
        if (hit->roles[i].token == token) {
            return;
        }
    }
    if (hit->role_count == LEXICON_ROLES) {
        return;
    }
    uint32_t at = hit->role_count++;
    for (; at > 0 && hit->roles[at - 1].token > token; at--) {
        hit->roles[at] = hit->roles[at - 1];
    }
    hit->roles[at] = (struct lexicon_dependent){token, role};
}

/* Nouns and names, and adjectives of countries: "Russian". */
static bool may_act(const struct document *d, uint32_t token) {
    enum upos upos = (enum upos)d->tokens[token].upos;
    char first = token_text(d, token).len > 0 ? token_text(d, token).at[0] : 0;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_PRON ||
           (upos == UPOS_ADJ && first >= 'A' && first <= 'Z');
}

/* Only where there is a tree: neighbours alone don't tell who takes part. */
static void fill_roles(const struct view *v, const struct entry *e, struct lexicon_hit *hit) {
    hit->role_count = 0;
    if (!v->tree) {
        return;
    }
    uint32_t light = light_of(v, e);
    for (uint32_t i = 0; i < e->role_count; i++) {
        uint32_t fills[FILLS];
        uint32_t n = e->roles[i].role == ROLE_NONE ? 0 : view_fill(v, e->roles[i].slot, light, fills, FILLS);
        for (uint32_t k = 0; k < n; k++) {
            bool named = fills[k] == light || fills[k] == hit->content || !may_act(v->d, fills[k]);
            for (uint32_t w = 0; w < hit->word_count; w++) {
                named = named || (hit->words[w] == fills[k] && light == NONE && e->roles[i].slot.kind == SLOT_COMPOUND);
            }
            if (!named) {
                role_put(hit, fills[k], e->roles[i].role);
            }
        }
    }
}

static void hit_set(const struct entry *e, struct lexicon_hit *hit) {
    hit->entry = e->name;
    hit->type = e->value >= 0 ? (enum event_type)e->value : EVENT_TYPES;
    hit->mode = e->mode;
    hit->cameo = e->cameo;
    hit->flags = e->flags & (LEXICON_CONTENT | LEXICON_BACKGROUND | LEXICON_WEAK | LEXICON_NOTHING | LEXICON_USER |
                             LEXICON_RAISE | LEXICON_SURE);
    hit->flags |= hit->content != NONE ? LEXICON_CONTENT : 0;
}

static bool better(const struct lexicon_hit *a, const struct entry *ea, const struct lexicon_hit *b,
                   const struct entry *eb) {
    if (ea->layer != eb->layer) {
        return ea->layer > eb->layer; /* the user overrules */
    }
    return a->rank != b->rank ? a->rank > b->rank : ea->order < eb->order;
}

uint32_t lexicon_match(const struct lexicon *lex, const struct document *d, uint32_t token, struct lexicon_hit *hits,
                       uint32_t max) {
    const struct entry *entries[16];
    max = max > 16 ? 16 : max;
    if (token >= d->token_count || max == 0) {
        return 0;
    }
    struct candidates c;
    candidates_open(&c, lex, d, token);
    const struct entry *e = candidates_next(&c, lex);
    if (e == NULL) {
        return 0;
    }
    struct view v;
    view_open(&v, lex, d, token);
    uint32_t count = 0;
    for (; e != NULL; e = candidates_next(&c, lex)) {
        struct lexicon_hit hit = {0};
        if (e->section != SECTION_PREDICATES || !entry_fits(&v, e, &hit)) {
            continue;
        }
        hit_set(e, &hit);
        uint32_t at = count < max ? count++ : max;
        for (; at > 0 && better(&hit, e, &hits[at - 1], entries[at - 1]); at--) {
            if (at < max) {
                hits[at] = hits[at - 1];
                entries[at] = entries[at - 1];
            }
        }
        if (at < max) {
            hits[at] = hit;
            entries[at] = e;
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        fill_roles(&v, entries[i], &hits[i]);
    }
    return count;
}

const struct entry *section_best(const struct view *v, enum section section, struct lexicon_hit *hit) {
    struct candidates c;
    candidates_open(&c, v->lex, v->d, v->token);
    const struct entry *best = NULL;
    for (const struct entry *e = candidates_next(&c, v->lex); e != NULL; e = candidates_next(&c, v->lex)) {
        struct lexicon_hit h = {0};
        if (e->section == section && entry_fits(v, e, &h) && (best == NULL || better(&h, e, hit, best))) {
            best = e;
            *hit = h;
        }
    }
    return best;
}

/* A user's word before all others, then what the anchor's head says, then the more specific. */
static uint32_t anchor_rank(const struct lexicon_hit *hit, bool is_head) {
    return hit->rank + (is_head ? 3 : 0) + ((hit->flags & LEXICON_USER) != 0 ? 1u << 16 : 0);
}

/* Whether `token` stands in a clause that `head` governs: "withdraw" of "demanded that Birch withdraw its forces". */
static bool in_content(const struct document *d, uint32_t token, uint32_t head) {
    for (uint32_t steps = 0; steps < ANCHOR_TOKENS && token != head && token < d->token_count; steps++) {
        uint8_t rel = d->tokens[token].deprel;
        if ((rel == DEP_CCOMP || rel == DEP_XCOMP) && d->tokens[token].head == head) {
            return true;
        }
        token = d->tokens[token].head;
    }
    return false;
}

bool lexicon_anchor(const struct lexicon *lex, const struct document *d, uint32_t first, uint32_t end,
                    enum event_type type, struct lexicon_hit *out) {
    if (first >= end || end > d->token_count) {
        return false;
    }
    uint32_t head = tokens_head(d, first, end);
    uint32_t last = end - first > ANCHOR_TOKENS ? first + ANCHOR_TOKENS : end;
    uint32_t best = 0;
    struct lexicon_hit own;
    bool governs = d->tokens[head].upos == UPOS_VERB && lexicon_match(lex, d, head, &own, 1) > 0 &&
                   (own.flags & (LEXICON_WEAK | LEXICON_NOTHING)) == 0;
    for (uint32_t t = first; t < last; t++) {
        if (governs && in_content(d, t, head)) {
            continue;
        }
        struct lexicon_hit hits[8];
        uint32_t n = lexicon_match(lex, d, t, hits, 8);
        for (uint32_t i = 0; i < n; i++) {
            bool nothing = (hits[i].flags & LEXICON_NOTHING) != 0;
            bool fits = type == EVENT_TYPES || (!nothing && hits[i].type == type);
            uint32_t rank = anchor_rank(&hits[i], t == head);
            if (fits && rank > best) {
                best = rank;
                *out = hits[i];
            }
        }
    }
    return best > 0;
}

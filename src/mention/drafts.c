/* Actors in the making: keys, what each mention adds, and what the network's pointers mean. */
#include <string.h>

#include "mention/join.h"

/* ---- keys -------------------------------------------------------------------------------------------------------- */

uint64_t key_of(enum key kind, const void *bytes, size_t len) {
    return hash_bytes(bytes, len, 0x6d656e74u + (uint64_t)kind);
}

uint64_t key_codes(uint64_t seed, const struct codes *c) {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        sum += hash_bytes(c->at[i], strlen(c->at[i]), seed);
    }
    return seed ^ (sum * 0x9e3779b97f4a7c15u + c->count);
}

static bool append(char out[KEY_TEXT], size_t *len, struct slice word) {
    if (word.len == 0 || word_in(word, "- . ' 's") || *len + word.len + 2 > KEY_TEXT) {
        return word.len == 0 || *len + word.len + 2 <= KEY_TEXT;
    }
    if (*len > 0) {
        out[(*len)++] = ' ';
    }
    for (size_t i = 0; i < word.len; i++) {
        char c = word.at[i];
        if (c != '.') {
            out[(*len)++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        }
    }
    return true;
}

size_t key_text(const struct document *d, uint32_t first, uint32_t end, char out[KEY_TEXT]) {
    size_t len = 0;
    for (uint32_t i = first; i < end && append(out, &len, token_text(d, i)); i++) {
    }
    return len;
}

size_t key_base(const struct scene *s, uint32_t first, uint32_t end, char out[KEY_TEXT]) {
    const struct document *d = s->d;
    size_t len = 0;
    for (uint32_t i = first; i < end;) {
        struct country_word word;
        uint32_t tokens = 1;
        if (country_at(d, s->k, i, end, &tokens, &word)) {
            i += tokens;
            continue;
        }
        const struct token *t = &d->tokens[i];
        bool skip = t->upos == UPOS_DET || t->upos == UPOS_NUM || t->upos == UPOS_PART || t->upos == UPOS_PUNCT ||
                    t->upos == UPOS_ADP || t->deprel == DEP_NMOD_POSS;
        struct slice lemma = slice_of(t->lemma);
        bool proper = t->upos == UPOS_PROPN || lemma.len == 0;
        if (!skip && !append(out, &len, proper ? token_text(d, i) : lemma)) {
            break;
        }
        i++;
    }
    return len;
}

bool codes_fit(const struct codes *a, const struct codes *b) {
    return a->count == 0 || b->count == 0 || codes_same(a, b);
}

/* ---- drafts ------------------------------------------------------------------------------------------------------ */

const struct mention_signal *sight_signal(const struct joiner *j, const struct sight *o) {
    return o->signal == NONE ? NULL : &j->scene.d->signals.mentions[o->signal];
}

uint32_t draft_new(struct joiner *j, const struct sight *o, const char *name) {
    struct draft *draft = arena_push(j->scene.scratch, &j->drafts, &j->draft_count, &j->draft_capacity, sizeof *draft);
    struct actor *actor = draft == NULL || name == NULL ? NULL : document_add_actor(j->scene.d);
    if (actor == NULL) {
        return NONE;
    }
    draft->employer = NONE;
    draft->last = o->head;
    draft->plural = o->plural;
    draft->home = o->home;
    actor->name = name;
    actor->kind = o->kind;
    return j->draft_count - 1;
}

static void guess(struct joiner *j, struct draft *draft, const struct mention_signal *m) {
    float mass = 0;
    struct span words;
    const char *code = codes_pointed(j->scene.d, j->scene.k, j->scene.told_in, j->scene.name_at, &m->country,
                                     draft->last, &mass, &words);
    draft->guessed++;
    draft->nothing += m->country.none;
    uint32_t at = 0;
    while (code != NULL && at < GUESSES && draft->guess[at] != NULL && strcmp(draft->guess[at], code) != 0) {
        at++;
    }
    if (code != NULL && at < GUESSES) {
        draft->guess_at[at] = draft->guess[at] == NULL ? words : draft->guess_at[at];
        draft->guess[at] = code;
        draft->mass[at] += mass;
    }
    if (m->sector_score > draft->net_sector_score) {
        draft->net_sector = m->sector;
        draft->net_sector_score = m->sector_score;
    }
}

bool draft_takes(struct joiner *j, uint32_t actor, const struct sight *o) {
    struct draft *draft = &j->drafts[actor];
    const struct mention_signal *m = sight_signal(j, o);
    draft->last = o->head;
    if (draft->told.count == 0 && o->country.count > 0) {
        draft->told = o->country;
        draft->told_at = o->country_at;
    }
    for (uint32_t i = 0; i < o->sector.count && draft->sector.count == 0; i++) {
        codes_add(&draft->sector, o->sector.at[i]);
        draft->sector_at = o->sector_at;
    }
    if (o->has_entity && !draft->has_entity) {
        draft->has_entity = true;
        draft->entity = o->entity;
    }
    if (draft->near == NULL) {
        draft->near = o->near;
        draft->near_at = o->near_at;
    }
    if (draft->side == NULL) {
        draft->side = o->side;
        draft->side_at = o->side_at;
    }
    if (draft->employer == NONE) {
        draft->employer = o->employer;
    }
    if (draft->office == NULL) {
        draft->office = o->office;
    }
    if (m != NULL && m->kind_score > 0 && o->sort != SORT_PRONOUN) {
        guess(j, draft, m);
    }
    return true;
}

bool join_put(struct joiner *j, uint64_t key, uint32_t actor) {
    return table_put(&j->table, key, actor);
}

uint32_t pointed_actor(const struct joiner *j, const uint32_t *at, const struct pointer *p, float *mass) {
    uint32_t actors[POINTER_WIDTH], count = 0, best = 0;
    float sums[POINTER_WIDTH];
    for (uint32_t i = 0; i < p->count && i < POINTER_WIDTH; i++) {
        uint32_t a = p->token[i] < j->scene.d->token_count ? at[p->token[i]] : NONE;
        uint32_t k = 0;
        if (a == NONE) {
            continue;
        }
        while (k < count && actors[k] != a) {
            k++;
        }
        if (k == count) {
            actors[count] = a;
            sums[count++] = 0;
        }
        sums[k] += p->p[i];
        best = sums[k] > sums[best] ? k : best;
    }
    *mass = count > 0 ? sums[best] : 0;
    return count > 0 ? actors[best] : NONE;
}

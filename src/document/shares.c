#include "document/shares.h"

#define SAME_PARAGRAPH 0.75f
#define ELSEWHERE 0.35f

void shares_begin(struct shares *s) {
    *s = (struct shares){.loose_token = NONE};
}

static uint32_t add(struct shares *out, uint32_t actor, float p, uint32_t token) {
    uint32_t at = 0;
    while (at < out->count && out->actor[at] != actor) {
        at++;
    }
    if (at == SHARES) {
        return NONE;
    }
    if (at == out->count) {
        out->actor[at] = actor;
        out->mass[at] = 0;
        out->told[at] = false;
        out->token[at] = token;
        out->count++;
    }
    out->mass[at] += p;
    return at;
}

/* "Both leaders" are the two. */
static void add_parts(const struct document *d, struct shares *out, uint32_t actor, float p, uint32_t token,
                      bool told) {
    const struct actor *a = &d->actors[actor];
    const uint32_t parts[2] = {a->part_one == NONE ? actor : a->part_one, a->part_two};
    for (int i = 0; i < 2 && parts[i] != NONE; i++) {
        uint32_t at = add(out, parts[i], p, token);
        if (at != NONE) {
            out->told[at] |= told;
        }
    }
}

static float nearness(const struct document *d, uint32_t from, uint32_t token) {
    const struct token *a = &d->tokens[from], *b = &d->tokens[token];
    return a->sentence == b->sentence ? 1 : a->paragraph == b->paragraph ? SAME_PARAGRAPH : ELSEWHERE;
}

void shares_add(const struct document *d, struct shares *s, const struct pointer *p, uint32_t from, float weight) {
    s->none += weight * p->none;
    for (uint32_t i = 0; i < p->count; i++) {
        uint32_t actor = actor_at(d, p->token[i]);
        float mass = weight * p->p[i] * nearness(d, from, p->token[i]);
        if (actor != NONE) {
            add_parts(d, s, actor, mass, p->token[i], false);
            continue;
        }
        s->loose += mass;
        if (mass > s->loose_most) {
            s->loose_most = mass;
            s->loose_token = p->token[i];
        }
    }
}

void shares_lend(const struct document *d, struct shares *s, uint32_t actor, float mass, uint32_t token) {
    add_parts(d, s, actor, mass, token, true);
}

void shares_sort(struct shares *s) {
    for (uint32_t i = 1; i < s->count; i++) {
        for (uint32_t k = i; k > 0 && s->mass[k] > s->mass[k - 1]; k--) {
            uint32_t actor = s->actor[k], token = s->token[k];
            float mass = s->mass[k];
            bool told = s->told[k];
            s->actor[k] = s->actor[k - 1], s->token[k] = s->token[k - 1], s->mass[k] = s->mass[k - 1];
            s->actor[k - 1] = actor, s->token[k - 1] = token, s->mass[k - 1] = mass;
            s->told[k - 1] = told;
        }
    }
}

float shares_of(const struct shares *s, uint32_t actor) {
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->actor[i] == actor) {
            return s->mass[i];
        }
    }
    return 0;
}

uint32_t shares_token(const struct shares *s, uint32_t actor) {
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->actor[i] == actor) {
            return s->token[i];
        }
    }
    return NONE;
}

/* Words that the network points at and nobody has taken for an actor yet become one, named by their noun phrase. */
bool shares_actor(struct document *d, uint32_t token, uint32_t *actor) {
    const struct token *t = &d->tokens[token];
    *actor = NONE;
    if (t->upos != UPOS_NOUN && t->upos != UPOS_PROPN) {
        return true;
    }
    uint32_t first = token;
    while (first > 0 && token - first < 4 && d->tokens[first - 1].sentence == t->sentence &&
           (d->tokens[first - 1].upos == UPOS_ADJ || d->tokens[first - 1].upos == UPOS_PROPN ||
            d->tokens[first - 1].upos == UPOS_NUM || d->tokens[first - 1].upos == UPOS_NOUN) &&
           (d->tokens[first - 1].flags & TOKEN_JOINED) == 0) {
        first--;
    }
    struct span at = span_of_tokens(d, first, token + 1);
    struct slice words = span_text(d, at);
    const char *name = arena_copy(&d->arena, words.at, words.len); /* first: no actor stays without a name */
    struct actor *a = name != NULL ? document_add_actor(d) : NULL;
    struct mention *m = a != NULL ? document_add_mention(d) : NULL;
    if (m == NULL) {
        return false;
    }
    *m = (struct mention){.at = at,
                          .first_token = first,
                          .end_token = token + 1,
                          .head = token,
                          .actor = d->actor_count - 1,
                          .name = NONE,
                          .form = FORM_NOMINAL,
                          .basis = {ORIGIN_NETWORK, 0.5f, "pointer"}};
    a->name = name;
    a->kind = KIND_GROUP;
    a->first_mention = d->mention_count - 1;
    a->basis = (struct basis){ORIGIN_NETWORK, 0.5f, "pointer"};
    if (d->token_mention != NULL) {
        d->token_mention[token] = d->mention_count - 1;
    }
    *actor = m->actor;
    return true;
}

bool shares_choose(struct document *d, const struct shares *s, const struct share_rule *rule, struct list *out) {
    float top = s->count > 0 ? s->mass[0] : 0;
    if (s->loose > top && s->loose > s->none && s->loose > rule->loose) {
        uint32_t made;
        if (!shares_actor(d, s->loose_token, &made)) {
            return false;
        }
        if (made != NONE) {
            return list_add(d, out, made);
        }
    }
    if (s->count == 0 || s->none > rule->empty * top) {
        return true;
    }
    for (uint32_t i = 0; i < s->count && out->count < rule->most; i++) {
        bool enough = i == 0 || (s->mass[i] >= rule->part * top && s->mass[i] >= rule->enough) ||
                      (s->told[i] && s->mass[i] >= rule->told * top) ||
                      (s->mass[i] >= rule->linked * top && mentions_coordinated(d, s->token[i], s->token[0]));
        if (enough && !list_add(d, out, s->actor[i])) {
            return false;
        }
    }
    return true;
}

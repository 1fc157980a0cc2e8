#include "event/who.h"

#include "base/error.h"

/* A further actor counts when its share is at least PART of the largest one and ENOUGH by itself; LINKED is the part asked of
 * one that the tree coordinates with it ("Andorra, France and Malta"). */
#define PART 0.30f
#define ENOUGH 0.10f
#define LINKED 0.08f
/* Nobody is meant when "none" is this many times the largest share. */
#define EMPTY 1.0f

static void share(struct shares *out, uint32_t actor, float p, uint32_t token) {
    uint32_t at = 0;
    while (at < out->count && out->actor[at] != actor) {
        at++;
    }
    if (at == SHARES) {
        return;
    }
    if (at == out->count) {
        out->actor[at] = actor;
        out->mass[at] = 0;
        out->token[at] = token;
        out->count++;
    }
    out->mass[at] += p;
}

static void sort(struct shares *s) {
    for (uint32_t i = 1; i < s->count; i++) {
        for (uint32_t k = i; k > 0 && s->mass[k] > s->mass[k - 1]; k--) {
            uint32_t actor = s->actor[k], token = s->token[k];
            float mass = s->mass[k];
            s->actor[k] = s->actor[k - 1], s->token[k] = s->token[k - 1], s->mass[k] = s->mass[k - 1];
            s->actor[k - 1] = actor, s->token[k - 1] = token, s->mass[k - 1] = mass;
        }
    }
}

void who_shares(const struct document *d, const struct pointer *p, struct shares *out) {
    *out = (struct shares){.none = p->none, .loose_token = NONE};
    float most = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        uint32_t actor = actor_at(d, p->token[i]);
        if (actor != NONE) {
            share(out, actor, p->p[i], p->token[i]);
            continue;
        }
        out->loose += p->p[i];
        if (p->p[i] > most) {
            most = p->p[i];
            out->loose_token = p->token[i];
        }
    }
    sort(out);
}

/* The first conjunct of the coordination that `token` stands in. */
static uint32_t conjunct_head(const struct document *d, uint32_t token) {
    for (uint32_t steps = 0; steps < 64 && d->tokens[token].deprel == DEP_CONJ && d->tokens[token].head != NONE; steps++) {
        token = d->tokens[token].head;
    }
    return token;
}

static uint32_t mention_head(const struct document *d, uint32_t token) {
    uint32_t m = mention_at(d, token);
    return m != NONE ? d->mentions[m].head : token;
}

static bool coordinated(const struct document *d, uint32_t a, uint32_t b) {
    a = mention_head(d, a), b = mention_head(d, b);
    return a != b && conjunct_head(d, a) == conjunct_head(d, b);
}

/* Words that the network points at and nobody has taken for an actor yet become one, named by their noun phrase. */
static uint32_t new_actor(struct document *d, uint32_t token) {
    const struct token *t = &d->tokens[token];
    if (t->upos != UPOS_NOUN && t->upos != UPOS_PROPN) {
        return NONE;
    }
    uint32_t first = token;
    while (first > 0 && token - first < 4 && d->tokens[first - 1].sentence == t->sentence &&
           (d->tokens[first - 1].upos == UPOS_ADJ || d->tokens[first - 1].upos == UPOS_PROPN || d->tokens[first - 1].upos == UPOS_NUM ||
            d->tokens[first - 1].upos == UPOS_NOUN) && (d->tokens[first - 1].flags & TOKEN_JOINED) == 0) {
        first--;
    }
    struct mention *m = document_add_mention(d);
    struct actor *a = m != NULL ? document_add_actor(d) : NULL;
    if (a == NULL) {
        return NONE;
    }
    *m = (struct mention){.at = span_of_tokens(d, first, token + 1), .first_token = first, .end_token = token + 1, .head = token,
                          .actor = d->actor_count - 1, .name = NONE, .form = FORM_NOMINAL,
                          .basis = {ORIGIN_NETWORK, 0.5f, "pointer"}};
    struct slice name = span_text(d, m->at);
    a->name = arena_copy(&d->arena, name.at, name.len);
    a->kind = KIND_GROUP;
    a->first_mention = d->mention_count - 1;
    a->basis = (struct basis){ORIGIN_NETWORK, 0.5f, "pointer"};
    if (d->token_mention != NULL) {
        d->token_mention[token] = d->mention_count - 1;
    }
    return a->name != NULL ? m->actor : NONE;
}

/* Those whom the shares name, into `out`. */
static att_status choose(struct document *d, const struct shares *s, struct list *out, att_error *err) {
    float top = s->count > 0 ? s->mass[0] : 0;
    if (s->loose > top && s->loose > s->none && s->loose > 0.35f) {
        uint32_t made = new_actor(d, s->loose_token);
        if (made != NONE) {
            return list_add(d, out, made) ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for participants");
        }
    }
    if (s->count == 0 || s->none > EMPTY * top) {
        return ATT_OK;
    }
    for (uint32_t i = 0; i < s->count; i++) {
        bool enough = i == 0 || (s->mass[i] >= PART * top && s->mass[i] >= ENOUGH) ||
                      (s->mass[i] >= LINKED * top && coordinated(d, s->token[i], s->token[0]));
        if (enough && !list_add(d, out, s->actor[i])) {
            return fail(err, ATT_NO_MEMORY, "no memory for participants");
        }
    }
    return ATT_OK;
}

static float share_of(const struct shares *s, uint32_t actor) {
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->actor[i] == actor) {
            return s->mass[i];
        }
    }
    return 0;
}

static void drop(struct list *l, uint32_t at) {
    for (uint32_t i = at; i + 1 < l->count; i++) {
        l->at[i] = l->at[i + 1];
    }
    l->count--;
}

/* Nobody acts on themselves: who stands on both sides stays where the network sees them more. */
static void part(struct event *e, const struct shares *actor, const struct shares *recipient) {
    for (uint32_t i = 0; i < e->recipient.count;) {
        uint32_t who = e->recipient.at[i], k = 0;
        while (k < e->actor.count && e->actor.at[k] != who) {
            k++;
        }
        if (k == e->actor.count) {
            i++;
        } else if (share_of(actor, who) >= share_of(recipient, who)) {
            drop(&e->recipient, i);
        } else {
            drop(&e->actor, k);
            i++;
        }
    }
}

att_status who_read(struct document *d, struct event *e, const struct event_signal *s, att_error *err) {
    struct shares actor, recipient;
    who_shares(d, &s->actor, &actor);
    who_shares(d, &s->recipient, &recipient);
    TRY(choose(d, &actor, &e->actor, err));
    TRY(choose(d, &recipient, &e->recipient, err));
    part(e, &actor, &recipient);
    float a = actor.count > 0 ? actor.mass[0] : 0, b = recipient.count > 0 ? recipient.mass[0] : 0;
    e->who_basis = (struct basis){ORIGIN_NETWORK, e->actor.count > 0 ? a : b, "pointer"};
    return ATT_OK;
}

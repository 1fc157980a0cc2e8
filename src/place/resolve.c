/* Which of its candidates a name means: by what holds it in the text, by the places named around it, by the states of which the
 * report speaks, by population last. Rounds of comparing each name with its neighbours' likeliest places; cost is bounded by
 * names × candidates × neighbours.
 *
 * The idea of taking context in rounds follows Grover et al., Use of the Edinburgh geoparser for georeferencing digitized
 * historical collections, 2010; the weights are ours. */
#include <math.h>
#include <string.h>

#include "base/error.h"
#include "knowledge/knowledge.h"
#include "place/parts.h"

#define ROUNDS 3
#define WINDOW 8     /* names before and behind that count as neighbours */
#define MENTIONS 8   /* of one group whose neighbours are looked at */
#define INSIDE 6.0f  /* what holds it in the text */
#define COUNTRY 1.5f /* the share of its state among those spoken of */
#define NEAR 7.0f    /* how well it goes with its neighbours */
#define PARTNERS 40  /* candidates of a neighbour that are compared */

bool place_inside(const struct gaz_place *inner, const struct gaz_place *outer) {
    if (inner->id == outer->id) {
        return false;
    }
    double far = place_distance(inner->lat, inner->lon, outer->lat, outer->lon);
    switch (outer->kind) {
    case PLACE_COUNTRY:
        return inner->kind != PLACE_COUNTRY && strcmp(inner->country, outer->country) == 0;
    case PLACE_ADMIN:
        return inner->admin == outer->id;
    case PLACE_COUNTY:
        return inner->admin == outer->admin && far < 80;
    case PLACE_CITY:
        return far < 60 && inner->population <= outer->population;
    case PLACE_CONTINENT:
        return false;
    default:
        return far < 400;
    }
}

/* ---- the states of which the report speaks -------------------------------------------------------------------------------- */

static void add_state(struct places *p, const char *code, float weight) {
    uint32_t i = 0;
    while (i < p->state_count && strcmp(p->states[i].code, code) != 0) {
        i++;
    }
    if (i == STATES) {
        return;
    }
    p->state_count += i == p->state_count;
    p->states[i].code = code;
    p->states[i].weight += weight;
    p->state_total += weight;
}

/* Names and adjectives of states, one to three tokens long. */
static void count_states(struct places *p) {
    const struct document *d = p->d;
    for (uint32_t i = 0; p->r->knowledge != NULL && i < d->token_count; i++) {
        char c = d->text[d->tokens[i].at.start];
        for (uint32_t len = 3; len > 0 && c >= 'A' && c <= 'Z'; len--) {
            struct country_word word;
            if (i + len > d->token_count ||
                !knowledge_country(p->r->knowledge, span_text(d, span_of_tokens(d, i, i + len)), &word) ||
                word.form > COUNTRY_METONYM) {
                continue;
            }
            add_state(p, word.code, word.form == COUNTRY_CAPITAL ? 0.3f : 1);
            i += len - 1;
            break;
        }
    }
}

static float state_share(const struct places *p, const char *code) {
    for (uint32_t i = 0; i < p->state_count; i++) {
        if (strcmp(p->states[i].code, code) == 0) {
            return p->states[i].weight / (p->state_total + 1);
        }
    }
    return 0;
}

/* ---- neighbours ---------------------------------------------------------------------------------------------------------- */

static void add_neighbour(struct group *g, uint32_t other, float weight) {
    uint32_t i = 0;
    while (i < g->neighbours && g->neighbour[i] != other) {
        i++;
    }
    if (i == NEIGHBOURS) {
        return;
    }
    g->neighbours += i == g->neighbours;
    g->neighbour[i] = other;
    g->weight[i] = weight > g->weight[i] ? weight : g->weight[i];
}

static void find_neighbours(struct places *p) {
    for (uint32_t i = 0; i < p->toponym_count; i++) {
        uint32_t group = p->toponyms[i].group;
        if (group == NONE || p->groups[group].mentions++ >= MENTIONS) {
            continue;
        }
        uint32_t from = i > WINDOW ? i - WINDOW : 0;
        for (uint32_t k = from; k < p->toponym_count && k <= i + WINDOW; k++) {
            uint32_t other = p->toponyms[k].group;
            uint32_t gap = k > i ? k - i : i - k;
            if (other != NONE && other != group && p->groups[other].count > 0) {
                bool same = p->d->tokens[p->toponyms[k].first_token].paragraph ==
                            p->d->tokens[p->toponyms[i].first_token].paragraph;
                add_neighbour(&p->groups[group], other, (same ? 1.0f : 0.6f) / (1 + 0.15f * (float)gap));
            }
        }
    }
}

/* How near two places are, 0 … 1, as far as that tells which are meant together. */
static float closeness(const struct candidate *x, const struct candidate *y) {
    const struct gaz_place *a = &x->place, *b = &y->place;
    bool land = a->country[0] != '\0' && strcmp(a->country, b->country) == 0;
    if (b->kind == PLACE_CONTINENT || a->id == b->id) {
        return 0;
    }
    if (b->kind == PLACE_COUNTRY) {
        return land ? 0.4f : 0;
    }
    if (a->admin == b->id || b->admin == a->id) {
        return 1;
    }
    float dx = x->at[0] - y->at[0], dy = x->at[1] - y->at[1], dz = x->at[2] - y->at[2];
    float far = 6371 * sqrtf(dx * dx + dy * dy + dz * dz); /* the chord: no shorter than needed where it matters */
    float near = expf(-far / 90);
    float wide = 0.35f * expf(-far / 800);
    near = near > wide ? near : wide;
    float same = land ? a->admin != 0 && a->admin == b->admin ? 0.5f : 0.15f : 0;
    return near > same ? near : same;
}

/* How well a candidate goes with what its neighbours may mean, the likelier the more. */
static float nearness(const struct places *p, const struct group *g, const struct candidate *x) {
    float sum = 0;
    for (uint32_t i = 0; i < g->neighbours; i++) {
        const struct group *other = &p->groups[g->neighbour[i]];
        float top = other->candidates[other->best].score, most = 0;
        for (uint32_t c = 0; c < other->count && c < PARTNERS; c++) {
            float likely = expf((other->candidates[c].score - top) / 1.5f);
            if (likely > most) {
                float close = likely * closeness(x, &other->candidates[c]);
                most = close > most ? close : most;
            }
        }
        sum += g->weight[i] * most;
    }
    return 1 - expf(-sum);
}

/* ---- rounds ---------------------------------------------------------------------------------------------------------------- */

static void choose(struct group *g) {
    float first = -1e9f, second = -1e9f;
    g->best = NONE;
    for (uint32_t i = 0; i < g->count; i++) {
        float s = g->candidates[i].score;
        if (s > first) {
            second = first;
            first = s;
            g->best = i;
        } else if (s > second) {
            second = s;
        }
    }
    g->margin = g->count == 1 ? 4 : first - second;
}

/* The share of what stands behind its mentions that holds each candidate. */
static void read_containers(struct places *p) {
    for (uint32_t i = 0; i < p->toponym_count; i++) {
        const struct toponym *t = &p->toponyms[i];
        if (t->group == NONE || t->inside == NONE || t->inside == t->group) {
            continue;
        }
        struct group *g = &p->groups[t->group];
        const struct group *outer = &p->groups[t->inside];
        for (uint32_t c = 0; c < g->count; c++) {
            for (uint32_t o = 0; o < outer->count && o < 12; o++) {
                if (place_inside(&g->candidates[c].place, &outer->candidates[o].place)) {
                    float part = INSIDE * (outer->candidates[o].place.kind == PLACE_CITY ? 0.5f : 1);
                    g->candidates[c].inside = part > g->candidates[c].inside ? part : g->candidates[c].inside;
                    break;
                }
            }
        }
    }
}

att_status groups_resolve(struct places *p) {
    count_states(p);
    find_neighbours(p);
    read_containers(p);
    for (int round = 0; round < ROUNDS; round++) {
        for (uint32_t i = 0; i < p->group_count; i++) {
            struct group *g = &p->groups[i];
            for (uint32_t c = 0; c < g->count; c++) {
                struct candidate *x = &g->candidates[c];
                x->next = x->prior + x->inside + COUNTRY * state_share(p, x->place.country) +
                          (round > 0 ? NEAR * nearness(p, g, x) : 0);
            }
        }
        for (uint32_t i = 0; i < p->group_count; i++) {
            for (uint32_t c = 0; c < p->groups[i].count; c++) {
                p->groups[i].candidates[c].score = p->groups[i].candidates[c].next;
            }
            choose(&p->groups[i]);
        }
    }
    return ATT_OK;
}

const struct candidate *toponym_choice(const struct places *p, const struct toponym *t, float *margin) {
    const struct group *g = t->group != NONE ? &p->groups[t->group] : NULL;
    if (g == NULL || g->best == NONE) {
        return NULL;
    }
    *margin = g->margin;
    const struct group *outer = t->inside != NONE && t->inside != t->group ? &p->groups[t->inside] : NULL;
    const struct candidate *best = &g->candidates[g->best];
    if (outer == NULL || outer->best == NONE || place_inside(&best->place, &outer->candidates[outer->best].place)) {
        return best;
    }
    for (uint32_t i = 0; i < g->count; i++) { /* the most populous comes first */
        if (place_inside(&g->candidates[i].place, &outer->candidates[outer->best].place)) {
            return &g->candidates[i];
        }
    }
    return best;
}

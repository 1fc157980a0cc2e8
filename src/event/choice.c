#include "event/choice.h"

#include <math.h>
#include <string.h>

#include "event/choice_weights.h"
#include "event/same.h"
#include "event/sides.h"

/* From this probability on somebody takes part, or some state does. */
#define TAKES_PART 0.5f
/* Nobody stands for a state that is likelier than not with less than this. */
#define STANDS_FOR 0.2f
/* Who stands in one coordination with a participant takes part with more than this. */
#define BESIDE 0.1f

/* What the weights say of one candidate. */
enum part { OUT, ACTS, SUFFERS, PARTS };

/* One event's candidates with their probabilities. */
struct weighed {
    uint32_t count;
    uint32_t actor[SIDES], token[SIDES];
    float p[SIDES][PARTS];
    uint8_t part[SIDES]; /* chosen */
};

/* The participants chosen for one event. */
struct chosen {
    struct list actor, recipient;
    float score;
};

static void weigh(const float value[SIDE_VALUES], float p[PARTS]) {
    float hidden[CHOICE_HIDDEN], total = 0;
    for (uint32_t h = 0; h < CHOICE_HIDDEN; h++) {
        float sum = choice_first_bias[h];
        for (uint32_t i = 0; i < SIDE_VALUES; i++) {
            sum += value[i] * choice_first[h][i];
        }
        hidden[h] = sum > 0 ? sum / CHOICE_SCALE : 0;
    }
    for (uint32_t k = 0; k < PARTS; k++) {
        float sum = choice_second_bias[k];
        for (uint32_t h = 0; h < CHOICE_HIDDEN; h++) {
            sum += hidden[h] * choice_second[k][h];
        }
        p[k] = expf(sum / CHOICE_SCALE);
        total += p[k];
    }
    for (uint32_t k = 0; k < PARTS; k++) {
        p[k] /= total;
    }
}

/* Whether the candidate is the likeliest of its states, none of whom takes part by themselves, though one of them surely does. */
static bool stands_for_state(const struct document *d, const struct weighed *w, const float *p, uint32_t self) {
    float none = 1 - p[self];
    for (uint32_t i = 0; i < w->count; i++) {
        if (i == self || !actors_same_countries(&d->actors[w->actor[self]], &d->actors[w->actor[i]])) {
            continue;
        }
        if (p[i] > TAKES_PART || p[i] > p[self] || (p[i] == p[self] && i < self)) {
            return false;
        }
        none *= 1 - p[i];
    }
    return d->actors[w->actor[self]].country_count > 0 && 1 - none > TAKES_PART && p[self] > STANDS_FOR;
}

static void choose(const struct document *d, const struct event *e, struct weighed *w) {
    bool joint = e->type == EVENT_CONSULT; /* of those who meet, who acts matters less than who takes part */
    float p[PARTS][SIDES];
    uint32_t likeliest = 0;
    for (uint32_t i = 0; i < w->count; i++) {
        p[ACTS][i] = joint ? w->p[i][ACTS] + w->p[i][SUFFERS] : w->p[i][ACTS];
        p[SUFFERS][i] = joint ? 0 : w->p[i][SUFFERS];
        w->part[i] = OUT;
        likeliest = w->p[i][OUT] < w->p[likeliest][OUT] ? i : likeliest;
    }
    bool any = false;
    for (uint32_t k = ACTS; k < PARTS; k++) {
        for (uint32_t i = 0; i < w->count; i++) {
            bool in = p[k][i] > TAKES_PART || (w->part[i] == OUT && stands_for_state(d, w, p[k], i));
            if (in) {
                w->part[i] = (uint8_t)(joint ? (w->p[i][ACTS] >= w->p[i][SUFFERS] ? ACTS : SUFFERS) : k);
                any = true;
            }
        }
    }
    if (!any && w->count > 0) {
        w->part[likeliest] = w->p[likeliest][ACTS] > w->p[likeliest][SUFFERS] ? ACTS : SUFFERS;
    }
}

/* Whether both stand in one coordination, or are both the subject of one verb ("Alder, Birch agree"). */
static bool stand_together(const struct document *d, uint32_t a, uint32_t b) {
    const struct token *s = &d->tokens[token_first_conjunct(d, mention_head_at(d, a))];
    const struct token *t = &d->tokens[token_first_conjunct(d, mention_head_at(d, b))];
    bool subjects = s != t && s->deprel == DEP_NSUBJ && t->deprel == DEP_NSUBJ && s->head == t->head && s->head != NONE;
    return subjects || mentions_coordinated(d, a, b);
}

/* Who stands beside a participant does so too, unless nothing speaks for it. */
static void choose_together(const struct document *d, struct weighed *w) {
    uint8_t part[SIDES];
    for (uint32_t i = 0; i < w->count; i++) {
        part[i] = w->part[i];
        for (uint32_t k = 0; k < w->count && part[i] == OUT; k++) {
            if (w->part[k] != OUT && w->p[i][w->part[k]] > BESIDE && stand_together(d, w->token[i], w->token[k])) {
                part[i] = w->part[k];
            }
        }
    }
    memcpy(w->part, part, w->count);
}

/* Appends those of the part, the likeliest first. False without memory. */
static bool take(struct document *d, const struct weighed *w, enum part part, struct list *out, float *score) {
    bool taken[SIDES] = {false};
    for (;;) {
        uint32_t best = NONE;
        for (uint32_t i = 0; i < w->count; i++) {
            if (w->part[i] == part && !taken[i] && (best == NONE || w->p[i][part] > w->p[best][part])) {
                best = i;
            }
        }
        if (best == NONE) {
            return true;
        }
        *score = w->p[best][part] > *score ? w->p[best][part] : *score;
        taken[best] = true;
        if (!list_add(d, out, w->actor[best])) {
            return false;
        }
    }
}

/* Without network nothing is told again. */
static bool choose_all(struct document *d, const struct network *net, const uint32_t *signal, struct side *sides,
                       struct chosen *out) {
    for (uint32_t i = 0; i < d->event_count; i++) {
        struct weighed w;
        uint32_t same = same_whoever(d, net, signal, i);
        w.count = sides_find(d, i, &d->signals.events[signal[i]], same, sides);
        for (uint32_t k = 0; k < w.count; k++) {
            w.actor[k] = sides[k].actor;
            w.token[k] = sides[k].token;
            weigh(sides[k].value, w.p[k]);
            if (d->given != NULL && d->given->show != NULL) {
                d->given->show(d->given->show_to, d, &d->events[i], sides[k].actor, sides[k].value);
            }
        }
        choose(d, &d->events[i], &w);
        choose_together(d, &w);
        if (!take(d, &w, ACTS, &out[i].actor, &out[i].score) ||
            !take(d, &w, SUFFERS, &out[i].recipient, &out[i].score)) {
            return false;
        }
    }
    return true;
}

bool choice_read(struct document *d, const struct network *net, const uint32_t *signal, struct arena *scratch) {
    struct side *sides = arena_array(scratch, SIDES, sizeof *sides);
    struct chosen *chosen = arena_array(scratch, d->event_count + (size_t)1, sizeof *chosen);
    if (sides == NULL || chosen == NULL || !choose_all(d, net, signal, sides, chosen)) {
        return false;
    }
    for (uint32_t i = 0; i < d->event_count;
         i++) { /* at last, since events are weighed by what the rules chose for others */
        struct event *e = &d->events[i];
        if (chosen[i].actor.count + chosen[i].recipient.count > 0) {
            e->actor = chosen[i].actor;
            e->recipient = chosen[i].recipient;
            e->who_basis = (struct basis){ORIGIN_NETWORK, chosen[i].score, "weighed"};
        }
    }
    return true;
}

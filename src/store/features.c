/* Words compared. The weights of features_odds are a logistic regression's over pairs of mentions that people have linked
 * (train/story.py), the same for all topics; products of two values are features of their own. */
#include "store/features.h"

#include <math.h>
#include <string.h>

#define WINDOW 6      /* terms on each side that stand by the anchor */
#define LEAST_RARE 28 /* commoner words tell nothing: "the", "said", "people" */

/* ---- making ------------------------------------------------------------------------------------------------------ */

static void pack(const float sum[SENSE], int8_t out[SENSE]) {
    double length = 0;
    for (int i = 0; i < SENSE; i++) {
        length += (double)sum[i] * sum[i];
    }
    length = sqrt(length);
    for (int i = 0; i < SENSE; i++) {
        out[i] = length > 0 ? (int8_t)lround(127.0 * sum[i] / length) : 0;
    }
}

static void add(float sum[SENSE], const struct term *t, float weight) {
    for (int i = 0; i < SENSE && t->known != NULL; i++) {
        sum[i] += weight * (float)t->known->at[i] / 127.0f;
    }
}

static bool tells(const struct term *t) {
    return t->rarity >= LEAST_RARE || t->name || t->number;
}

static uint8_t weight_of(const struct term *t) {
    uint8_t w = t->rarity > LEAST_RARE ? (uint8_t)(t->rarity - LEAST_RARE + 10) : 10;
    return t->number ? 40 : w;
}

/* Words with what they weigh, by family ascending; of one family the heavier counts. `close` says of each whether it stands by
 * the anchor, or is NULL. */
struct pile {
    uint32_t *family, most;
    uint8_t *weight, *count;
    uint16_t *close;
};

static void take_out(struct pile *p, uint32_t at) {
    uint32_t n = *p->count;
    memmove(p->family + at, p->family + at + 1, (n - at - 1) * sizeof *p->family);
    memmove(p->weight + at, p->weight + at + 1, n - at - 1);
    if (p->close != NULL) {
        uint16_t low = (uint16_t)((1u << at) - 1);
        *p->close = (uint16_t)((*p->close & low) | ((*p->close >> 1) & ~low));
    }
    (*p->count)--;
}

static void put_in(struct pile *p, uint32_t at, uint32_t family, uint8_t weight, bool close) {
    uint32_t n = *p->count;
    memmove(p->family + at + 1, p->family + at, (n - at) * sizeof *p->family);
    memmove(p->weight + at + 1, p->weight + at, n - at);
    p->family[at] = family;
    p->weight[at] = weight;
    if (p->close != NULL) {
        uint16_t low = (uint16_t)((1u << at) - 1);
        *p->close = (uint16_t)((*p->close & low) | ((*p->close & ~low) << 1) | ((unsigned)close << at));
    }
    (*p->count)++;
}

static void keep(struct pile *p, uint32_t family, uint8_t weight, bool close) {
    uint32_t at = 0, lightest = 0;
    while (at < *p->count && p->family[at] < family) {
        at++;
    }
    if (at < *p->count && p->family[at] == family) {
        p->weight[at] = weight > p->weight[at] ? weight : p->weight[at];
        if (p->close != NULL && close) {
            *p->close |= (uint16_t)(1u << at);
        }
        return;
    }
    if (*p->count == p->most) {
        for (uint32_t i = 1; i < *p->count; i++) {
            lightest = p->weight[i] < p->weight[lightest] ? i : lightest;
        }
        if (p->weight[lightest] >= weight) {
            return;
        }
        take_out(p, lightest);
        at -= lightest < at;
    }
    put_in(p, at, family, weight, close);
}

void sketch_make(const struct terms *t, struct sketch *out) {
    float sum[SENSE] = {0};
    memset(out, 0, sizeof *out);
    struct pile words = {out->words, MOST_SKETCH, out->weight, &out->count, NULL};
    for (uint32_t i = 0; i < t->count && i < 4000; i++) {
        if (tells(&t->at[i])) {
            add(sum, &t->at[i], (float)weight_of(&t->at[i]));
            keep(&words, t->at[i].family, weight_of(&t->at[i]), false);
        }
    }
    pack(sum, out->sense);
}

void wording_make(const struct terms *t, uint32_t start, uint32_t end, struct wording *out) {
    float sum[SENSE] = {0}, near[SENSE] = {0};
    uint32_t low = 0, high = t->count, last;
    memset(out, 0, sizeof *out);
    while (low < high) { /* the first term that ends behind the anchor's start */
        uint32_t middle = low + (high - low) / 2;
        if (t->at[middle].end <= start) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (last = low; last < t->count && t->at[last].start < end; last++) {
    }
    if (last == low) {
        return;
    }
    /* The head: the rarest of a phrase, so "carry out an attack" is an attack; the first of two that are alike. */
    uint32_t head = low;
    for (uint32_t i = low; i < last; i++) {
        head = t->at[i].rarity > t->at[head].rarity + 10 ? i : head;
        add(sum, &t->at[i], 1 + t->at[i].rarity);
        if (out->anchor_count < MOST_ANCHOR && (tells(&t->at[i]) || last - low == 1)) {
            out->anchor[out->anchor_count++] = t->at[i].family;
        }
    }
    out->head = t->at[head].family;
    out->rarity = t->at[head].rarity;
    if (t->at[head].known != NULL) {
        memcpy(out->meanings, t->at[head].known->meanings, sizeof out->meanings);
    }
    pack(sum, out->sense);
    uint32_t from = low, to = last;
    while (from > 0 && t->at[from - 1].sentence == t->at[low].sentence && low - from < 40) {
        from--;
    }
    while (to < t->count && t->at[to].sentence == t->at[low].sentence && to - last < 40) {
        to++;
    }
    struct pile words = {out->near, MOST_NEAR, out->near_weight, &out->near_count, &out->close};
    for (uint32_t i = from; i < to; i++) {
        const struct term *x = &t->at[i];
        if ((i >= low && i < last) || !tells(x)) {
            continue;
        }
        keep(&words, x->family, weight_of(x), i + WINDOW >= low && i < last + WINDOW);
        add(near, x, (float)weight_of(x));
    }
    pack(near, out->near_sense);
}

/* ---- comparing --------------------------------------------------------------------------------------------------- */

/* Of two vectors of length 127. */
static float cosine(const int8_t *a, const int8_t *b, int width) {
    int32_t sum = 0;
    for (int i = 0; i < width; i++) {
        sum += a[i] * b[i];
    }
    return (float)sum / (127.0f * 127.0f);
}

/* Cosine of two piles; of the words of a mask alone where masks are given. */
static float agreement(const struct pile *a, const struct pile *b, bool close) {
    uint32_t both = 0, of_a = 0, of_b = 0;
    for (uint32_t i = 0, k = 0; i < *a->count || k < *b->count;) {
        bool first = k >= *b->count || (i < *a->count && a->family[i] < b->family[k]);
        bool second = i >= *a->count || (k < *b->count && b->family[k] < a->family[i]);
        uint32_t wa = !second && (!close || (*a->close >> i & 1)) ? a->weight[i] : 0;
        uint32_t wb = !first && (!close || (*b->close >> k & 1)) ? b->weight[k] : 0;
        of_a += wa * wa;
        of_b += wb * wb;
        both += wa * wb;
        i += !second;
        k += !first;
    }
    return both > 0 ? (float)((double)both / sqrt((double)of_a * of_b)) : 0;
}

static bool has(const struct wording *w, uint32_t family) {
    for (uint32_t i = 0; i < w->near_count; i++) {
        if (w->near[i] == family) {
            return true;
        }
    }
    return false;
}

static struct pile near_of(const struct wording *w) {
    return (struct pile){(uint32_t *)w->near, MOST_NEAR, (uint8_t *)w->near_weight, (uint8_t *)&w->near_count,
                         (uint16_t *)&w->close};
}

static struct pile words_of(const struct sketch *s) {
    return (struct pile){(uint32_t *)s->words, MOST_SKETCH, (uint8_t *)s->weight, (uint8_t *)&s->count, NULL};
}

static float shared_anchor(const struct wording *a, const struct wording *b) {
    uint32_t both = 0, most = a->anchor_count > b->anchor_count ? a->anchor_count : b->anchor_count;
    for (uint32_t i = 0; i < a->anchor_count; i++) {
        for (uint32_t k = 0; k < b->anchor_count; k++) {
            both += a->anchor[i] == b->anchor[k];
        }
    }
    return most > 0 ? (float)both / (float)most : 0;
}

static bool synonyms(const struct wording *a, const struct wording *b) {
    for (uint32_t i = 0; i < MEANINGS && a->meanings[i] != 0; i++) {
        for (uint32_t k = 0; k < MEANINGS && b->meanings[k] != 0; k++) {
            if (a->meanings[i] == b->meanings[k]) {
                return true;
            }
        }
    }
    return false;
}

static float vector_cosine(const struct story_vector *a, const struct story_vector *b) {
    if (!a->known || !b->known) {
        return NO_VECTOR;
    }
    float near = cosine(a->at, b->at, STORY_VECTOR);
    return near < -1 ? -1 : near > 1 ? 1 : near; /* a record from elsewhere may bring one of any length */
}

void features_of(const struct wording *a, const struct sketch *of_a, const struct story_vector *va,
                 const struct wording *b, const struct sketch *of_b, const struct story_vector *vb, bool same_article,
                 float f[FEATURES]) {
    struct pile near_a = near_of(a), near_b = near_of(b), all_a = words_of(of_a), all_b = words_of(of_b);
    f[FEATURE_HEAD] = a->head == b->head && a->head != 0;
    f[FEATURE_MEANING] = f[FEATURE_HEAD] > 0 || synonyms(a, b);
    f[FEATURE_SENSE] = cosine(a->sense, b->sense, SENSE);
    f[FEATURE_ANCHOR] = shared_anchor(a, b);
    f[FEATURE_NEAR] = agreement(&near_a, &near_b, false);
    f[FEATURE_NEAR_SENSE] = cosine(a->near_sense, b->near_sense, SENSE);
    f[FEATURE_CLOSE] = agreement(&near_a, &near_b, true);
    f[FEATURE_CROSS] = (float)(has(a, b->head) + has(b, a->head)) / 2;
    f[FEATURE_ARTICLE] = same_article ? 1 : agreement(&all_a, &all_b, false);
    f[FEATURE_ARTICLE_SENSE] = same_article ? 1 : cosine(of_a->sense, of_b->sense, SENSE);
    f[FEATURE_SAME_ARTICLE] = same_article;
    f[FEATURE_RARITY] = (float)(a->rarity < b->rarity ? a->rarity : b->rarity) / 128.0f;
    f[FEATURE_VECTOR] = vector_cosine(va, vb);
}

/* [0]: of each value alone, behind the odds of a pair that agrees in nothing; [1 + i][1 + k]: of the product of two values, i <= k.
 * Shifted so that 0 is where linking gains most. With the vectors' cosine, and of the words alone. */
#define OF_WORDS FEATURE_VECTOR /* so many values */
static const float of_both[FEATURES + 1][FEATURES + 1] = {
    {-8.385f, 0.992f, -0.709f, -2.308f, 1.534f, 5.467f, -0.622f, 2.006f, -2.112f, 6.784f, -2.330f, 0.650f, 1.401f,
     8.848f},
    {0, 0.992f, 0.992f, -3.170f, -0.306f, -1.059f, -1.003f, -0.621f, -0.471f, -0.646f, 1.190f, 0.887f, -1.215f,
     -1.667f},
    {0, 0, -0.709f, -1.238f, -0.306f, -0.509f, 1.878f, 0.166f, -0.630f, 0.598f, 2.466f, -0.790f, 1.663f, -2.303f},
    {0, 0, 0, 1.991f, 0.833f, 0.337f, -0.006f, -0.156f, 0.483f, 1.499f, -0.577f, -0.654f, 1.671f, 2.034f},
    {0, 0, 0, 0, 0.188f, 3.045f, -1.406f, 0.197f, 1.409f, 1.058f, -1.649f, -0.394f, -0.114f, 0.462f},
    {0, 0, 0, 0, 0, -0.295f, -0.262f, -0.829f, -1.133f, -2.879f, -5.192f, 1.562f, 2.624f, -1.559f},
    {0, 0, 0, 0, 0, 0, 1.283f, 0.316f, -0.470f, 3.356f, -2.478f, -1.272f, -1.272f, 2.675f},
    {0, 0, 0, 0, 0, 0, 0, -0.332f, -1.472f, 0.048f, 0.113f, -0.392f, -0.618f, -0.507f},
    {0, 0, 0, 0, 0, 0, 0, 0, -0.645f, 0.389f, 2.344f, 0.140f, 0.721f, 0.239f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, -5.817f, -3.241f, 0.650f, 1.239f, -3.062f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4.104f, 0.650f, 1.418f, -1.518f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.650f, -1.024f, 0.731f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.358f, -3.364f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2.148f},
};

static const float of_words[OF_WORDS + 1][OF_WORDS + 1] = {
    {-8.523f, 0.560f, 0.084f, 0.899f, 2.667f, 6.591f, 1.027f, 2.116f, -1.887f, 9.193f, -0.450f, 0.919f, 0.160f},
    {0, 0.560f, 0.560f, -3.546f, -0.436f, -1.398f, -0.964f, -0.749f, -0.753f, -1.030f, 0.503f, 0.981f, 0.494f},
    {0, 0, 0.084f, -3.117f, -0.436f, -1.057f, 1.338f, 0.492f, -0.539f, 1.329f, 1.426f, -1.079f, 1.238f},
    {0, 0, 0, 4.590f, -0.225f, 0.415f, 0.626f, -0.053f, -0.038f, 0.825f, 0.754f, -0.652f, -1.234f},
    {0, 0, 0, 0, 1.023f, 3.450f, -1.025f, -0.025f, 1.758f, 1.090f, -1.725f, -0.453f, -1.043f},
    {0, 0, 0, 0, 0, -0.190f, 0.818f, -0.387f, -1.392f, -4.706f, -6.595f, 2.218f, 1.992f},
    {0, 0, 0, 0, 0, 0, 1.692f, -0.602f, -0.614f, 4.231f, -3.114f, -1.631f, -1.604f},
    {0, 0, 0, 0, 0, 0, 0, 0.060f, -0.877f, 0.446f, 0.316f, -0.627f, -1.391f},
    {0, 0, 0, 0, 0, 0, 0, 0, -0.566f, 0.550f, 1.887f, 0.266f, 1.744f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, -7.085f, -6.299f, 0.919f, 2.179f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3.637f, 0.919f, 2.906f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.919f, -1.462f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1.067f},
};

static float odds(const float *weights, int count, const float f[FEATURES]) {
    float out = weights[0];
    for (int i = 0; i < count; i++) {
        const float *products = weights + (1 + i) * (count + 1) + 1;
        out += weights[1 + i] * f[i];
        for (int k = i; k < count; k++) {
            /* NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult): rows lie one behind the other */
            out += products[k] * f[i] * f[k];
        }
    }
    return out;
}

float features_odds(const float f[FEATURES]) {
    return f[FEATURE_VECTOR] == NO_VECTOR ? odds(&of_words[0][0], OF_WORDS, f) : odds(&of_both[0][0], FEATURES, f);
}

/* Chosen by hand on pairs of bullets that a reader labelled (eval/joins.py, tuning), given as records without their texts. */
float anchors_odds(const struct wording *a, const struct story_vector *va, const struct wording *b,
                   const struct story_vector *vb) {
    bool head = a->head == b->head;
    if (!va->known || !vb->known) {
        return head ? 1.2f : 0;
    }
    float near = 8 * (vector_cosine(va, vb) - 0.6f);
    return (head ? 0.3f : 0) + (near < -2 ? -2 : near > 2 ? 2 : near);
}

/* Words compared. The weights of features_odds are a logistic regression's over pairs of mentions that people have linked
 * (train/story.py), the same for all topics; products of two values are features of their own. */
#include "store/stories/features.h"

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

/* Words with what they weigh, by family ascending; of one family the heavier counts. */
struct pile {
    uint32_t *family, most;
    uint8_t *weight, *flags, *count;
};

static void take_out(struct pile *p, uint32_t at) {
    uint32_t behind = *p->count - at - 1;
    memmove(p->family + at, p->family + at + 1, behind * sizeof *p->family);
    memmove(p->weight + at, p->weight + at + 1, behind);
    memmove(p->flags + at, p->flags + at + 1, behind);
    (*p->count)--;
}

static void put_in(struct pile *p, uint32_t at, uint32_t family, uint8_t weight, uint8_t flags) {
    uint32_t behind = *p->count - at;
    memmove(p->family + at + 1, p->family + at, behind * sizeof *p->family);
    memmove(p->weight + at + 1, p->weight + at, behind);
    memmove(p->flags + at + 1, p->flags + at, behind);
    p->family[at] = family;
    p->weight[at] = weight;
    p->flags[at] = flags;
    (*p->count)++;
}

static void keep(struct pile *p, uint32_t family, uint8_t weight, uint8_t flags) {
    uint32_t at = 0, lightest = 0;
    while (at < *p->count && p->family[at] < family) {
        at++;
    }
    if (at < *p->count && p->family[at] == family) {
        p->weight[at] = weight > p->weight[at] ? weight : p->weight[at];
        p->flags[at] |= flags;
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
    put_in(p, at, family, weight, flags);
}

/* "The" at a sentence's beginning is no name; a word that is seldom found elsewhere is one even there. */
#define LEAST_NAME 60

static uint8_t flags_of(const struct terms *t, uint32_t at) {
    const struct term *x = &t->at[at];
    bool begins = at == 0 || t->at[at - 1].sentence != x->sentence;
    bool name = x->name && (x->known == NULL || x->rarity >= (begins ? LEAST_NAME : LEAST_RARE));
    return (uint8_t)((name ? WORD_NAME : 0) | (x->number ? WORD_NUMBER : 0));
}

void sketch_make(const struct terms *t, struct sketch *out) {
    float sum[SENSE] = {0};
    memset(out, 0, sizeof *out);
    struct pile words = {out->words, MOST_SKETCH, out->weight, out->flags, &out->count};
    for (uint32_t i = 0; i < t->count && i < 4000; i++) {
        if (tells(&t->at[i])) {
            add(sum, &t->at[i], (float)weight_of(&t->at[i]));
            keep(&words, t->at[i].family, weight_of(&t->at[i]), flags_of(t, i));
        }
    }
    pack(sum, out->sense);
}

/* The first term that ends behind `start`. */
static uint32_t term_at(const struct terms *t, uint32_t start) {
    uint32_t low = 0, high = t->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (t->at[middle].end <= start) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* The head: the rarest of a phrase, so "carry out an attack" is an attack; the first of two that are alike. */
static void read_anchor(const struct terms *t, uint32_t first, uint32_t last, struct wording *out) {
    float sum[SENSE] = {0};
    uint32_t head = first;
    for (uint32_t i = first; i < last; i++) {
        head = t->at[i].rarity > t->at[head].rarity + 10 ? i : head;
        add(sum, &t->at[i], 1 + t->at[i].rarity);
        if (out->anchor_count < MOST_ANCHOR && (tells(&t->at[i]) || last - first == 1)) {
            out->anchor[out->anchor_count++] = t->at[i].family;
        }
    }
    out->head = t->at[head].family;
    out->rarity = t->at[head].rarity;
    if (t->at[head].known != NULL) {
        memcpy(out->meanings, t->at[head].known->meanings, sizeof out->meanings);
    }
    pack(sum, out->sense);
}

static void read_near(const struct terms *t, uint32_t first, uint32_t last, struct wording *out) {
    float near[SENSE] = {0};
    uint32_t from = first, to = last;
    while (from > 0 && t->at[from - 1].sentence == t->at[first].sentence && first - from < 40) {
        from--;
    }
    while (to < t->count && t->at[to].sentence == t->at[first].sentence && to - last < 40) {
        to++;
    }
    struct pile words = {out->near, MOST_NEAR, out->near_weight, out->near_flags, &out->near_count};
    for (uint32_t i = from; i < to; i++) {
        const struct term *x = &t->at[i];
        if ((i >= first && i < last) || !tells(x)) {
            continue;
        }
        bool close = i + WINDOW >= first && i < last + WINDOW;
        keep(&words, x->family, weight_of(x), (uint8_t)(flags_of(t, i) | (close ? WORD_CLOSE : 0)));
        add(near, x, (float)weight_of(x));
    }
    pack(near, out->near_sense);
}

static enum side side_of(uint32_t role) {
    return role == ROLE_AGENT ? SIDE_AGENT : role == ROLE_PATIENT ? SIDE_PATIENT : SIDE_OTHER;
}

static void read_beside(const struct terms *t, const struct beside *b, struct wording *out) {
    enum side side = side_of(b->role);
    for (uint32_t i = term_at(t, b->start);
         i < t->count && t->at[i].start < b->end && out->side_count[side] < MOST_SIDE_WORDS; i++) {
        out->side[side][out->side_count[side]++] = t->at[i].family;
    }
}

void wording_make(const struct terms *t, uint32_t start, uint32_t end, const struct beside *beside,
                  uint32_t beside_count, struct wording *out) {
    uint32_t first = term_at(t, start), last = first;
    memset(out, 0, sizeof *out);
    while (last < t->count && t->at[last].start < end) {
        last++;
    }
    if (last == first) {
        return;
    }
    read_anchor(t, first, last, out);
    read_near(t, first, last, out);
    for (uint32_t i = 0; i < beside_count; i++) {
        read_beside(t, &beside[i], out);
    }
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

/* Their cosine. */
static float agreement(const struct common *c, enum words_of w) {
    return c->both[w] > 0 ? (float)((double)c->both[w] / sqrt((double)c->a->squares[w] * c->b->squares[w])) : 0;
}

/* Share of the fewer words' weight. */
static float overlap(const struct common *c, enum words_of w) {
    uint32_t a = c->a->weights[w], b = c->b->weights[w], least = a < b ? a : b;
    return least > 0 ? (float)c->shared[w] / (float)least : 0;
}

/* 1: some in common, -1: both have some, none in common. */
static float told_alike(const struct common *c, enum words_of w) {
    return c->a->weights[w] == 0 || c->b->weights[w] == 0 ? 0 : c->shared[w] > 0 ? 1 : -1;
}

static bool has(const struct wording *w, uint32_t family) {
    bool out = false;
    for (uint32_t i = 0; i < w->near_count; i++) {
        out = out || w->near[i] == family;
    }
    return out;
}

struct words words_of_sentence(const struct wording *w) {
    return (struct words){w->near, w->near_weight, w->near_flags, w->near_count};
}

struct words words_of_article(const struct sketch *s) {
    return (struct words){s->words, s->weight, s->flags, s->count};
}

struct families {
    uint32_t at[SIDES * MOST_SIDE_WORDS], count;
};

/* The words of a mention's sides from `first` to `last`, once each. */
static struct families sides_of(const struct wording *w, enum side first, enum side last) {
    struct families out = {.count = 0};
    for (uint32_t side = first; side <= last; side++) {
        for (uint32_t i = 0; i < w->side_count[side] && i < MOST_SIDE_WORDS; i++) {
            uint32_t k = 0;
            while (k < out.count && out.at[k] != w->side[side][i]) {
                k++;
            }
            if (k == out.count) {
                out.at[out.count++] = w->side[side][i];
            }
        }
    }
    return out;
}

/* Share of the fewer that both have; -1 where both have some, and none in common. */
static float families_alike(const struct families *x, const struct families *y) {
    uint32_t both = 0, least = x->count < y->count ? x->count : y->count;
    for (uint32_t i = 0; i < x->count; i++) {
        for (uint32_t k = 0; k < y->count; k++) {
            both += x->at[i] == y->at[k];
        }
    }
    return least == 0 ? 0 : both == 0 ? -1 : (float)both / (float)least;
}

static float sides_alike(const struct wording *a, const struct wording *b, enum side first, enum side last) {
    const struct families x = sides_of(a, first, last), y = sides_of(b, first, last);
    return families_alike(&x, &y);
}

static void compare_sides(const struct wording *a, const struct wording *b, float f[FEATURES]) {
    const struct families acts = sides_of(a, SIDE_AGENT, SIDE_AGENT), suffers = sides_of(b, SIDE_PATIENT, SIDE_PATIENT);
    const struct families acted = sides_of(b, SIDE_AGENT, SIDE_AGENT),
                          suffered = sides_of(a, SIDE_PATIENT, SIDE_PATIENT);
    float one = families_alike(&acts, &suffers), other = families_alike(&acted, &suffered);
    f[FEATURE_AGENT] = families_alike(&acts, &acted);
    f[FEATURE_PATIENT] = families_alike(&suffers, &suffered);
    f[FEATURE_OTHER] = sides_alike(a, b, SIDE_OTHER, SIDE_OTHER);
    f[FEATURE_CROSSED] = one > other ? one : other;
    f[FEATURE_PARTIES] = sides_alike(a, b, SIDE_AGENT, SIDE_PATIENT);
    f[FEATURE_BESIDE] = sides_alike(a, b, SIDE_AGENT, SIDE_OTHER);
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
    float near = cosine(a->at, b->at, STORY_DIRECTION);
    return near < -1 ? -1 : near > 1 ? 1 : near; /* a record from elsewhere may bring one of any length */
}

static float told_elsewhere(const struct story_vector *a, const struct story_vector *b) {
    return a->known && b->known ? (float)(a->at[STORY_DIRECTION] + b->at[STORY_DIRECTION]) / (2 * 127.0f) : 0;
}

void features_of_sentences(const struct wording *a, const struct laid *words_of_a, const struct wording *b,
                           const struct sums *of_b, float f[FEATURES]) {
    const struct words near = words_of_sentence(b);
    struct common c;
    words_common(words_of_a, &near, of_b, &c);
    f[FEATURE_HEAD] = a->head == b->head && a->head != 0;
    f[FEATURE_NEAR] = agreement(&c, WORDS_ALL);
    f[FEATURE_CLOSE] = agreement(&c, WORDS_CLOSE);
    f[FEATURE_NEAR_NUMBERS] = told_alike(&c, WORDS_NUMBERS);
    f[FEATURE_NEAR_NAMES] = told_alike(&c, WORDS_NAMES);
    f[FEATURE_NEAR_SENSE] = cosine(a->near_sense, b->near_sense, SENSE);
    f[FEATURE_CROSS] = (float)(words_have(words_of_a, b->head) + has(b, a->head)) / 2;
}

void features_of_articles(const struct sketch *a, const struct laid *words_of_a, const struct sketch *b,
                          const struct sums *of_b, bool same, float f[FEATURES]) {
    const struct words all = words_of_article(b);
    struct common c;
    f[FEATURE_ARTICLE] = f[FEATURE_ARTICLE_SENSE] = f[FEATURE_SAME_ARTICLE] = 1;
    f[FEATURE_NAMES] = f[FEATURE_NUMBERS] = f[FEATURE_ARTICLE_SHARE] = 1;
    if (same) {
        return;
    }
    words_common(words_of_a, &all, of_b, &c);
    f[FEATURE_ARTICLE] = agreement(&c, WORDS_ALL);
    f[FEATURE_ARTICLE_SENSE] = cosine(a->sense, b->sense, SENSE);
    f[FEATURE_SAME_ARTICLE] = 0;
    f[FEATURE_NAMES] = overlap(&c, WORDS_NAMES);
    f[FEATURE_NUMBERS] = agreement(&c, WORDS_NUMBERS);
    f[FEATURE_ARTICLE_SHARE] = overlap(&c, WORDS_ALL);
}

void features_of_mentions(const struct wording *a, const struct story_vector *va, const struct wording *b,
                          const struct story_vector *vb, float f[FEATURES]) {
    f[FEATURE_MEANING] = f[FEATURE_HEAD] > 0 || synonyms(a, b);
    f[FEATURE_SENSE] = cosine(a->sense, b->sense, SENSE);
    f[FEATURE_ANCHOR] = shared_anchor(a, b);
    f[FEATURE_RARITY] = (float)(a->rarity < b->rarity ? a->rarity : b->rarity) / 128.0f;
    compare_sides(a, b, f);
    f[FEATURE_TOLD] = told_elsewhere(va, vb);
    f[FEATURE_VECTOR] = vector_cosine(va, vb);
}

void features_of_two(const struct told_words *a, const struct told_words *b, bool same, float f[FEATURES]) {
    const struct words near_a = words_of_sentence(a->wording), near_b = words_of_sentence(b->wording);
    const struct words all_a = words_of_article(a->sketch), all_b = words_of_article(b->sketch);
    struct sums of_a, of_b;
    struct laid laid;
    words_add_up(&all_a, &of_a);
    words_add_up(&all_b, &of_b);
    words_lay(&all_a, &of_a, &laid);
    features_of_articles(a->sketch, &laid, b->sketch, &of_b, same, f);
    words_add_up(&near_a, &of_a);
    words_add_up(&near_b, &of_b);
    words_lay(&near_a, &of_a, &laid);
    features_of_sentences(a->wording, &laid, b->wording, &of_b, f);
    features_of_mentions(a->wording, a->vector, b->wording, b->vector, f);
}

/* [0]: of each value alone, behind the odds of a pair that agrees in nothing; [1 + i][1 + k]: of the product of two values, i <= k.
 * Shifted so that 0 is where linking gains most. With the vectors' cosine, and of the words alone. */
static const float of_both[FEATURES + 1][FEATURES + 1] = {
    {-5.324f, 0.111f, 0.338f, 0.473f, 0.609f, 0.325f, 0.067f, 0.492f,  -0.098f, -0.078f, 0.324f, -0.103f, 0.081f,
     0.805f,  0.231f, 0.441f, 0.223f, 0.119f, 0.040f, 0.236f, -0.128f, -0.017f, 0.380f,  0.437f, 0.021f,  2.080f},
    {0,       0.111f, 0.111f, -0.742f, -0.361f, 0.035f, -0.253f, -0.259f, -0.080f, 0.139f,  -0.070f, 0.005f, -0.140f,
     -0.019f, 0.074f, 0.027f, -0.227f, 0.330f,  0.129f, -0.099f, -0.094f, 0.052f,  -0.251f, 0.011f,  0.484f, -0.403f},
    {0,       0,      0.338f, -0.913f, -0.262f, 0.199f, 0.058f,  -0.358f, -0.042f, 0.219f,  0.191f,  0.334f, -0.206f,
     -0.025f, 0.096f, 0.235f, -0.190f, 0.108f,  0.249f, -0.114f, -0.143f, -0.075f, -0.088f, -0.082f, 0.284f, -0.224f},
    {0,      0,       0,      0.694f, -0.176f, 0.261f,  0.157f,  -0.006f, 0.118f, 0.159f,  0.127f, -0.225f, -0.276f,
     0.374f, -0.103f, 0.274f, 0.150f, 0.068f,  -0.025f, -0.254f, -0.092f, 0.304f, -0.306f, 0.091f, -0.437f, 0.319f},
    {0,      0,      0,      0,      -0.023f, 0.458f,  0.168f, 0.169f, 0.399f, 0.476f, 0.229f, 0.167f,  -0.153f,
     0.379f, 0.158f, 0.286f, 0.241f, -0.140f, -0.063f, 0.169f, 0.120f, 0.244f, 0.069f, 0.234f, -0.282f, -0.236f},
    {0,       0,       0,       0,      0,       -0.247f, -0.216f, -0.177f, -0.534f, 0.162f,  -0.311f, -0.142f, 0.019f,
     -0.177f, -0.208f, -0.185f, 0.100f, -0.013f, 0.134f,  -0.041f, 0.142f,  -0.160f, -0.059f, 0.209f,  -0.190f, 0.446f},
    {0,      0,       0,       0,      0,       0,      -0.106f, 0.083f, -0.432f, 0.250f,  -0.096f, -0.223f, 0.058f,
     0.029f, -0.001f, -0.063f, 0.007f, -0.020f, 0.046f, 0.130f,  0.252f, -0.226f, -0.013f, 0.066f,  -0.307f, 1.148f},
    {0,       0,       0,      0,       0,       0,       0,       -0.014f, -0.491f, 0.129f,  -0.206f, 0.156f,  -0.058f,
     -0.180f, -0.260f, 0.005f, -0.057f, -0.103f, -0.079f, -0.312f, -0.084f, -0.100f, -0.249f, 0.176f,  -0.116f, 0.177f},
    {0,      0,       0,       0,      0,       0,       0,      0,      -0.005f, -0.011f, -0.174f, -0.216f, 0.140f,
     0.225f, -0.005f, -0.120f, 0.090f, -0.006f, -0.113f, 0.405f, 0.151f, -0.026f, -0.038f, -0.098f, -0.103f, -0.066f},
    {0,      0,      0,      0,      0,      0,       0,      0,       0,       0.077f, 0.206f,  0.191f, -0.009f,
     0.506f, 0.389f, 0.338f, 0.209f, 0.168f, -0.157f, 0.100f, -0.212f, -0.038f, 0.041f, -0.188f, 0.227f, 0.569f},
    {0,       0,       0,       0,      0,       0,      0,      0,      0,      0,       -0.623f, -0.132f, 0.081f,
     -0.245f, -0.456f, -0.455f, 0.310f, -0.022f, 0.018f, 0.140f, 0.065f, 0.023f, -0.044f, 0.153f,  0.581f,  0.174f},
    {0,      0,       0,       0,       0,      0,      0,      0,      0,      0,      0,      -0.021f, 0.081f,
     0.382f, -0.016f, -0.116f, -0.152f, 0.059f, 0.206f, 0.158f, 0.023f, 0.020f, 0.071f, 0.094f, 0.741f,  1.600f},
    {0,      0,      0,      0,      0,      0,      0,       0,       0,       0,       0,       0,       0.081f,
     0.081f, 0.081f, 0.081f, 0.074f, 0.083f, 0.012f, -0.056f, -0.055f, -0.050f, -0.005f, -0.104f, -0.146f, -0.121f},
    {0,       0,       0,       0,       0,      0,       0,      0,       0,       0,       0,      0,      0,
     -0.101f, -0.195f, -0.160f, -0.446f, 0.128f, -0.206f, 0.102f, -0.265f, -0.077f, -0.083f, 0.030f, 0.422f, 0.321f},
    {0, 0,      0,       0,       0,       0,      0,      0,      0,      0,       0,       0,       0,
     0, 0.277f, -0.395f, -0.102f, -0.261f, 0.166f, 0.082f, 0.071f, 0.026f, -0.017f, -0.277f, -0.033f, 0.185f},
    {0, 0, 0,       0,      0,       0,      0,      0,      0,      0,      0,      0,      0,
     0, 0, -0.295f, 0.141f, -0.032f, 0.104f, 0.052f, 0.057f, 0.076f, 0.011f, 0.178f, 0.339f, 0.249f},
    {0, 0, 0, 0,       0,      0,       0,       0,      0,       0,       0,      0,      0,
     0, 0, 0, -0.007f, 0.152f, -0.029f, -0.137f, 0.172f, -0.004f, -0.104f, 0.011f, 0.137f, -0.114f},
    {0, 0, 0, 0, 0,       0,      0,       0,      0,       0,      0,       0,       0,
     0, 0, 0, 0, -0.189f, 0.040f, -0.002f, 0.009f, -0.055f, 0.014f, -0.178f, -0.358f, -0.001f},
    {0, 0, 0, 0, 0, 0,       0,       0,      0,      0,      0,       0,       0,
     0, 0, 0, 0, 0, -0.085f, -0.030f, 0.065f, 0.070f, 0.015f, -0.113f, -0.040f, -0.247f},
    {0, 0, 0, 0, 0, 0, 0,      0,      0,      0,       0,      0,       0,
     0, 0, 0, 0, 0, 0, 0.061f, 0.020f, 0.064f, -0.025f, 0.125f, -0.047f, -0.185f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.019f, 0.164f, 0.129f, -0.159f, 0.063f, 0.014f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.046f, 0.067f, -0.042f, 0.004f, -0.016f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.173f, 0.083f, -0.116f, -0.365f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.256f, -0.187f, 0.014f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.226f, 0.193f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.782f},
};

static const float of_words[OF_WORDS + 1][OF_WORDS + 1] = {
    {-8.523f, 0.560f, 0.084f, 0.899f, 2.667f, 6.591f, 1.027f, 2.116f, -1.887f, 0.160f, 9.193f, -0.450f, 0.919f},
    {0, 0.560f, 0.560f, -3.546f, -0.436f, -1.398f, -0.964f, -0.749f, -0.753f, 0.494f, -1.030f, 0.503f, 0.981f},
    {0, 0, 0.084f, -3.117f, -0.436f, -1.057f, 1.338f, 0.492f, -0.539f, 1.238f, 1.329f, 1.426f, -1.079f},
    {0, 0, 0, 4.590f, -0.225f, 0.415f, 0.626f, -0.053f, -0.038f, -1.234f, 0.825f, 0.754f, -0.652f},
    {0, 0, 0, 0, 1.023f, 3.450f, -1.025f, -0.025f, 1.758f, -1.043f, 1.090f, -1.725f, -0.453f},
    {0, 0, 0, 0, 0, -0.190f, 0.818f, -0.387f, -1.392f, 1.992f, -4.706f, -6.595f, 2.218f},
    {0, 0, 0, 0, 0, 0, 1.692f, -0.602f, -0.614f, -1.604f, 4.231f, -3.114f, -1.631f},
    {0, 0, 0, 0, 0, 0, 0, 0.060f, -0.877f, -1.391f, 0.446f, 0.316f, -0.627f},
    {0, 0, 0, 0, 0, 0, 0, 0, -0.566f, 1.744f, 0.550f, 1.887f, 0.266f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, -1.067f, 2.179f, 2.906f, -1.462f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -7.085f, -6.299f, 0.919f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3.637f, 0.919f},
    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.919f},
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

/* What one mention tells, in a form that two of them can be held against each other: small, without words, so that it may be
 * kept where texts may not. */
#ifndef ATTACHE_STORE_FEATURES_H
#define ATTACHE_STORE_FEATURES_H

#include "document/labels.h"
#include "store/senses.h"

#define MOST_NEAR 16
#define MOST_SKETCH 48
#define MOST_ANCHOR 4

/* What an article is about: its weightiest words, by family ascending, and the mean sense of them all. */
struct sketch {
    uint32_t words[MOST_SKETCH];
    uint8_t weight[MOST_SKETCH];
    uint8_t count;
    int8_t sense[SENSE];
};

/* The words of a mention: its anchor, and the sentence around it. */
struct wording {
    uint32_t head;                /* family of the anchor's head; 0: nothing is known of its words */
    uint32_t anchor[MOST_ANCHOR]; /* families of its words */
    uint8_t anchor_count, rarity; /* rarity: the head's */
    int8_t sense[SENSE];          /* of the anchor */
    uint16_t meanings[MEANINGS];  /* of the head */
    uint8_t near_count;           /* the sentence's weightiest words without the anchor, by family ascending */
    uint16_t close;               /* bit i: near[i] stands by the anchor */
    uint32_t near[MOST_NEAR];
    uint8_t near_weight[MOST_NEAR];
    int8_t near_sense[SENSE];
};

/* A vector that the network made of a mention in its text; `known` is false where a record has none. */
struct story_vector {
    bool known;
    int8_t at[STORY_VECTOR]; /* of length 127 */
};

/* Reads an article's words once; NULL text leaves an empty sketch. */
void sketch_make(const struct terms *t, struct sketch *out);
/* The words of the anchor at [start, end) code points. */
void wording_make(const struct terms *t, uint32_t start, uint32_t end, struct wording *out);

/* How two mentions' words agree. Each value lies between -1 and 1. */
enum feature {
    FEATURE_HEAD,       /* heads of one family */
    FEATURE_MEANING,    /* heads that are synonyms */
    FEATURE_SENSE,      /* cosine of the anchors' senses */
    FEATURE_ANCHOR,     /* share of anchor words that both have */
    FEATURE_NEAR,       /* cosine of the sentences' words by their rarity */
    FEATURE_NEAR_SENSE, /* of their senses */
    FEATURE_CLOSE,      /* of the words by the anchor */
    FEATURE_CROSS,      /* whether one's anchor stands in the other's sentence though its own does not */
    FEATURE_ARTICLE,    /* cosine of the articles' words */
    FEATURE_ARTICLE_SENSE,
    FEATURE_SAME_ARTICLE,
    FEATURE_RARITY, /* of the heads, the commoner one's */
    FEATURE_VECTOR, /* cosine of the network's vectors; NO_VECTOR where one of them is missing */
    FEATURES
};
#define NO_VECTOR (-2.0f)

void features_of(const struct wording *a, const struct sketch *of_a, const struct story_vector *va,
                 const struct wording *b, const struct sketch *of_b, const struct story_vector *vb, bool same_article,
                 float out[FEATURES]);
/* How likely the words, and the vectors where there are both, make it that both tell of one occurrence: the logarithm of the odds, 0
 * for even. */
float features_odds(const float f[FEATURES]);
/* The same where a text is not at hand, so that the anchors and their vectors alone speak. */
float anchors_odds(const struct wording *a, const struct story_vector *va, const struct wording *b,
                   const struct story_vector *vb);

#endif

/* What one mention tells, in a form that two of them can be held against each other: small, without words, so that it may be
 * kept where texts may not. */
#ifndef ATTACHE_STORE_STORIES_FEATURES_H
#define ATTACHE_STORE_STORIES_FEATURES_H

#include "document/labels.h"
#include "store/stories/common.h"
#include "store/stories/senses.h"

#define MOST_NEAR 16
#define MOST_SKETCH MOST_WORDS
#define MOST_ANCHOR 4
#define MOST_SIDE_WORDS 6
#define MOST_BESIDE 8

/* What an article is about: its weightiest words, by family ascending, and the mean sense of them all. */
struct sketch {
    uint32_t words[MOST_SKETCH];
    uint8_t weight[MOST_SKETCH];
    uint8_t flags[MOST_SKETCH]; /* enum word_flag */
    uint8_t count;
    int8_t sense[SENSE];
};

/* Who acts, what is acted upon, what else is told of it. */
enum side { SIDE_AGENT, SIDE_PATIENT, SIDE_OTHER, SIDES };

/* Words beside an anchor in the tree, as the record has them. */
struct beside {
    uint32_t start, end; /* code points */
    uint32_t role;       /* enum argument_role */
};

/* The words of a mention: its anchor, and the sentence around it. */
struct wording {
    uint32_t head;                /* family of the anchor's head; 0: nothing is known of its words */
    uint32_t anchor[MOST_ANCHOR]; /* families of its words */
    uint8_t anchor_count, rarity; /* rarity: the head's */
    int8_t sense[SENSE];          /* of the anchor */
    uint16_t meanings[MEANINGS];  /* of the head */
    uint8_t near_count;           /* the sentence's weightiest words without the anchor, by family ascending */
    uint32_t near[MOST_NEAR];
    uint8_t near_weight[MOST_NEAR];
    uint8_t near_flags[MOST_NEAR]; /* enum word_flag */
    int8_t near_sense[SENSE];
    uint8_t side_count[SIDES];
    uint32_t side[SIDES][MOST_SIDE_WORDS]; /* families of the words beside the anchor in the tree */
};

/* A vector that the network made of a mention in its text; `known` is false where a record has none. */
struct story_vector {
    bool known;
    int8_t at[STORY_VECTOR]; /* a direction, of length 127, and how likely such a thing is told elsewhere */
};

/* Reads an article's words once; NULL text leaves an empty sketch. */
void sketch_make(const struct terms *t, struct sketch *out);
/* The words of the anchor at [start, end) code points, with what stands beside it. */
void wording_make(const struct terms *t, uint32_t start, uint32_t end, const struct beside *beside,
                  uint32_t beside_count, struct wording *out);

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
    FEATURE_RARITY,     /* of the heads, the commoner one's */
    FEATURE_ARTICLE,    /* cosine of the articles' words: the first that is the same for all mentions of two articles */
    FEATURE_ARTICLE_SENSE,
    FEATURE_SAME_ARTICLE,
    OF_WORDS,                 /* so many of the words alone */
    FEATURE_NAMES = OF_WORDS, /* share of the articles' names that both have */
    FEATURE_NUMBERS,          /* cosine of the articles' numbers */
    FEATURE_ARTICLE_SHARE,    /* share of the articles' words that both have: the last of the articles' */
    FEATURE_NEAR_NAMES,       /* the sentences' names: 1 one in common, -1 none, 0 where one has none */
    FEATURE_NEAR_NUMBERS,     /* their numbers */
    FEATURE_AGENT,            /* who acts: share in common, -1 nobody, 0 where one side is not told */
    FEATURE_PATIENT,          /* what is acted upon */
    FEATURE_OTHER,            /* what else stands beside the anchor */
    FEATURE_CROSSED,          /* who acts in one, acted upon in the other */
    FEATURE_PARTIES,          /* who acts and what is acted upon, together */
    FEATURE_BESIDE,           /* all of it */
    FEATURE_TOLD,             /* how likely what both tell of is told elsewhere, by the network: mean of both */
    FEATURE_VECTOR,           /* cosine of the network's vectors; NO_VECTOR where one of them is missing */
    FEATURES
};
#define NO_VECTOR (-2.0f)

#define OF_ARTICLES (FEATURE_ARTICLE_SHARE + 1 - FEATURE_ARTICLE)

/* The words of a sentence and of an article, for words_common; borrowed. */
struct words words_of_sentence(const struct wording *w);
struct words words_of_article(const struct sketch *s);

/* FEATURE_ARTICLE to FEATURE_ARTICLE_SHARE, of two articles or of one, which is laid out; whichever of two that is, they are the same. */
void features_of_articles(const struct sketch *a, const struct laid *words_of_a, const struct sketch *b,
                          const struct sums *of_b, bool same, float out[FEATURES]);
/* FEATURE_HEAD, FEATURE_CROSS, and what the sentences have in common: FEATURE_NEAR and those that are named after it, FEATURE_CLOSE. */
void features_of_sentences(const struct wording *a, const struct laid *words_of_a, const struct wording *b,
                           const struct sums *of_b, float out[FEATURES]);
/* All the others; FEATURE_HEAD is known. */
void features_of_mentions(const struct wording *a, const struct story_vector *va, const struct wording *b,
                          const struct story_vector *vb, float out[FEATURES]);
/* A mention's words and its article's, borrowed. */
struct told_words {
    const struct wording *wording;
    const struct story_vector *vector;
    const struct sketch *sketch;
};
/* All of two that are held against each other once. */
void features_of_two(const struct told_words *a, const struct told_words *b, bool same, float out[FEATURES]);
/* How likely the words, and the vectors where there are both, make it that both tell of one occurrence: the logarithm of the odds, 0
 * for even. */
float features_odds(const float f[FEATURES]);
/* The same where a text is not at hand, so that the anchors and their vectors alone speak. */
float anchors_odds(const struct wording *a, const struct story_vector *va, const struct wording *b,
                   const struct story_vector *vb);

#endif

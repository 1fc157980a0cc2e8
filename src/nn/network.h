/* The network: a small BERT encoder with heads, read from one safetensors file.
 *
 * File: eight-bit weights "NAME.weight" (I8, [rows][columns]) with "NAME.scale" (F32, [rows]: weight = I8 * scale), biases
 * and norms in F32; "vocab" (U8: the WordPiece vocabulary, one piece a line, in the order of ids); the header's
 * __metadata__ holds "format" = "attache.model/2", "name", "config" (JSON: layers, width, heads, inner, positions, …),
 * "labels.HEAD" (labels, one a line) for every token head, span head and "arc", "sha256" of the data section in hex, and
 * "header_sha256" of the header itself (safetensors.h). Files of "attache.model/1" have no header_sha256 and are still read.
 *
 * Tensors (H = width, F = inner width; `linear N` means N.weight [out][in], N.scale [out], N.bias [out] F32):
 *   embed.word [vocab][H], embed.position [512][H], embed.shape [8][H]      (weight + scale by row; the token type's vector
 *                                                                            is folded into embed.position)
 *   embed.norm.weight, embed.norm.bias [H] F32
 *   layer.I.q .k .v .o (linear H→H), layer.I.norm1 .norm2 (weight, bias), layer.I.up (linear H→F), layer.I.down (linear F→H)
 *   head.NAME (linear H→labels)                      token heads: one row of scores a token
 *   span.NAME (linear 2H→labels)                     span heads: over [x(first token); x(last token)]
 *   pointer.NAME.query (linear 2H→D, D = 160), .key (linear H→D), .none (linear 2H→1), .distance (F32 [81])
 *   arc.dep, arc.head (linear H→A), label.dep, label.head (linear H→R; A = 256, R = 128); arc.root (F32 [H]);
 *   arc.bilinear (weight I8 [A+1][A], scale [A+1]), label.bilinear (weight I8 [labels*(R+1)][R+1], scale by row)
 *   same.query, same.key (linear 2H→96), same.none (linear 2H→1), same.distance (F32 [16]), same.type (F32 [2])
 *   story (linear 4H→96)                             may be missing: then events have no vector
 *
 * Encoder: x = norm(word + position + shape); each layer x = norm1(x + o(attention)), x = norm2(x + down(gelu(up(x)))),
 * gelu exact (erf), norms with epsilon 1e-12, attention over 12 heads scaled by 1/sqrt(H/12). Pieces: [CLS] … [SEP].
 * A token's vector is that of its first piece.
 */
#ifndef ATTACHE_NN_NETWORK_H
#define ATTACHE_NN_NETWORK_H

#include <stdbool.h>
#include <stdint.h>

#include "attache/attache.h"
#include "base/arena.h"
#include "base/text.h"

struct network; /* constant once opened; shared by threads */

att_status network_open(const char *path, struct network **out, att_error *err);
/* The same from bytes, which are copied where needed (tests, fuzzing). */
att_status network_read(const void *bytes, size_t len, struct network **out, att_error *err);
void network_close(struct network *n);

const char *network_name(const struct network *n);
const char *network_hash(const struct network *n); /* SHA-256 of the whole file, hex */
uint32_t network_width(const struct network *n);
uint32_t network_positions(const struct network *n); /* most pieces in a window, [CLS] and [SEP] included */

/* Token heads and span heads, in the order of the names in network.c. */
enum token_head {
    HEAD_SENTENCE, /* O, B: the token begins a sentence */
    HEAD_UPOS,
    HEAD_XPOS,
    HEAD_FEATS,
    HEAD_LEMMA,     /* lemma: scripts, see syntax/lemma.h */
    HEAD_NAMES,     /* BIO over nine types of name */
    HEAD_TIMES,     /* BIO over four TIMEX3 types */
    HEAD_REPORT,    /* BIO over source, cue, content as PolNeAR marks them */
    HEAD_CLAIM,     /* BIO: content of a claim as the guidelines mark it */
    HEAD_CUE,       /* BIO: its cue */
    HEAD_MENTION,   /* BIO: mentions of actors */
    HEAD_EVENT,     /* BIO over sixteen types */
    HEAD_ACT,       /* BIO over six kinds of commitment: the act */
    HEAD_CONDITION, /* BIO: what it hangs on */
    TOKEN_HEADS
};

enum span_head {
    SPAN_MODE,
    SPAN_STATUS,
    SPAN_WHEN, /* of an event's anchor */
    SPAN_KIND,
    SPAN_SECTOR,     /* of a mention */
    SPAN_ACT_STATUS, /* of a commitment's act */
    SPAN_HEADS
};

enum pointer_head {
    POINTER_ACTOR,
    POINTER_RECIPIENT,
    POINTER_SAID_BY,
    POINTER_PLACE,
    POINTER_TIME, /* from an event's anchor */
    POINTER_COUNTRY,
    POINTER_ANTECEDENT, /* from a mention */
    POINTER_SOURCE,
    POINTER_VIA,
    POINTER_CUE, /* from a claim's content */
    POINTER_ISSUER,
    POINTER_ADDRESSEE,
    POINTER_CONDITION,
    POINTER_DUE,
    POINTER_EVENT,   /* from a commitment's act */
    POINTER_SPEAKER, /* from a claim's content to the words beside it that name the source (PolNeAR), pronouns too */
    POINTER_HEADS
};

uint32_t token_head_labels(const struct network *n, enum token_head head);
const char *token_head_label(const struct network *n, enum token_head head, uint32_t label);
uint32_t span_head_labels(const struct network *n, enum span_head head);
const char *span_head_label(const struct network *n, enum span_head head, uint32_t label);
uint32_t arc_labels(const struct network *n);
const char *arc_label(const struct network *n, uint32_t label);

/* ---- pieces ---- */

struct piece {
    uint16_t id;
    uint8_t
        shape; /* 0 special, 1 digits, 2 has digits, 3 capitals, 4 one capital, 5 capitalised, 6 lower case, 7 other */
};

/* The WordPieces of one token (at most 12), as train/pieces.py makes them; returns their number. */
#define TOKEN_PIECES 12
uint32_t network_pieces(const struct network *n, struct slice token, struct piece out[TOKEN_PIECES]);

/* ---- a window ---- */

/* Vectors of `token_count` tokens: x[token][width]. Lives in the arena that network_encode was given. */
struct vectors {
    float *x;
    uint32_t token_count, width;
};

/* Runs the encoder over one window of tokens (pieces with [CLS] and [SEP] must not exceed network_positions). Scratch and
 * result come from `scratch`. */
att_status network_encode(const struct network *n, struct arena *scratch, const struct slice *tokens,
                          uint32_t token_count, struct vectors *out, att_error *err);

/* scores[token][labels] for tokens first … end of the window. */
void token_head_scores(const struct network *n, enum token_head head, const struct vectors *v, uint32_t first,
                       uint32_t end, float *scores);
/* scores[labels] of the span first … end (end exclusive) of the window. */
void span_head_scores(const struct network *n, enum span_head head, const struct vectors *v, uint32_t first,
                      uint32_t end, float *scores);
/* Probabilities over the window's tokens for the span: p[0] is "none", p[1 + i] token i; they sum to 1. */
att_status pointer_scores(const struct network *n, enum pointer_head head, struct arena *scratch,
                          const struct vectors *v, uint32_t first, uint32_t end, float *p);
/* Arc scores inside one sentence first … end: s[dependent][head], head 0 is the root, head 1 + i token first + i. */
att_status arc_scores(const struct network *n, struct arena *scratch, const struct vectors *v, uint32_t first,
                      uint32_t end, float *s);
/* Label scores l[dependent][arc_labels] once heads are chosen: heads[i] as in arc_scores. */
att_status label_scores(const struct network *n, struct arena *scratch, const struct vectors *v, uint32_t first,
                        uint32_t end, const uint32_t *heads, float *l);

#define SAME_WIDTH 96
/* The two sides of the same-event score and the score of being new, for an anchor. */
void same_vectors(const struct network *n, const struct vectors *v, uint32_t first, uint32_t end,
                  float query[SAME_WIDTH], float key[SAME_WIDTH], float *fresh);
/* How much the later event (query) speaks of the earlier one (key): compare with the later one's `fresh`.
 * distance: how many events lie between plus one. */
float same_score(const struct network *n, const float query[SAME_WIDTH], const float key[SAME_WIDTH], uint32_t distance,
                 bool same_type);

#define STORY_WIDTH 96
#define STORY_TOLD (STORY_WIDTH - 1) /* the last: how likely what the anchor tells of is told elsewhere too */
#define STORY_NEAR 12                /* tokens on each side of an anchor */
bool network_has_story(const struct network *n);
/* The mean of the window's vectors, which story_vector wants for every anchor of it: out[width]. */
void window_mean(const struct vectors *v, float *out);
/* A vector that is near another's where both anchors tell of one occurrence, be it in two articles: the story layer over
 * [x(first); x(last); mean of the tokens near the anchor; mean of the window], scaled to length 127 and rounded. All zero where
 * it has no direction. The last number is none of its directions: it is 127 times what the layer says, between -127 and 127. The
 * network has the layer. */
void story_vector(const struct network *n, const struct vectors *v, const float *mean, uint32_t first, uint32_t end,
                  int8_t out[STORY_WIDTH]);

/* ---- decoding ---- */

/* Best sequence of B-X, I-X, O under the rule that I-X follows B-X or I-X; labels as the head lists them. */
att_status decode_bio(const struct network *n, enum token_head head, struct arena *scratch, const float *scores,
                      uint32_t count, uint32_t *labels);
void softmax(float *x, uint32_t n);

#endif

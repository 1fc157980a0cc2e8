/* The document: one article and everything said of it. The first file to read.
 *
 * All of it lives in one arena and is freed at once. Each layer is one array; a reference to an item is its index in an
 * earlier array, never a pointer, and NONE where there is none. Spans are bytes of `text`, end exclusive. Every item keeps
 * what produced it (struct basis). A stage reads only what earlier stages wrote:
 *
 *   input → text → encoder (per window: syntax, names, times, mentions, events, claims, commitments read the network)
 *         → syntax → time → mention → event → claim → commitment → date → place → record
 */
#ifndef ATTACHE_DOCUMENT_H
#define ATTACHE_DOCUMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/text.h"
#include "document/labels.h"

#define NONE UINT32_MAX

struct span {
    uint32_t start, end;
};

enum origin { ORIGIN_NONE, ORIGIN_NETWORK, ORIGIN_LEXICON, ORIGIN_KNOWLEDGE, ORIGIN_RULE, ORIGIN_TEXT };

/* What produced an item or a field. */
struct basis {
    enum origin origin;
    float score; /* 0 … 1 */
    const char
        *entry; /* the lexicon's, the knowledge base's or the rule's name; never NULL once set, "" where unnamed */
};

/* ---- text ---------------------------------------------------------------------------------------------------------- */

struct paragraph {
    struct span at;
    uint32_t first_token, end_token;
    bool heading; /* a headline or a subtitle: short, no final stop */
    uint32_t
        dateline_end; /* byte where the text proper begins after "KYIV, Aug 6 (Reuters) —"; at.start where there is none */
};

/* A pair of quotation marks. `at` runs from the opening mark to behind the closing one (or to the end of the last
 * paragraph that the quotation reaches, where it is never closed). */
struct quote {
    struct span at;
    uint32_t parent; /* the quotation that holds it, or NONE */
    bool closed;
};

enum token_flag {
    TOKEN_SPACE_BEFORE = 1 << 0,
    TOKEN_JOINED = 1 << 1, /* continues the surface word of the token before it ("n't" in "don't"): one CoNLL-U range */
};

/* A syntactic word of the treebanks. */
struct token {
    struct span at;
    uint32_t paragraph;
    uint32_t sentence; /* after syntax; NONE before */
    uint32_t quote;    /* the innermost quotation that it stands in, or NONE */
    uint32_t head;     /* after syntax: a token, or NONE for the root of its sentence */
    const char *lemma; /* after syntax; "" before */
    const char *xpos;  /* Penn tag; "" before */
    const char *feats; /* UD features, "_" where none */
    uint8_t upos;      /* enum upos */
    uint8_t deprel;    /* enum deprel */
    uint8_t flags;
};

struct sentence {
    struct span at;
    uint32_t first_token, end_token;
    uint32_t root; /* token */
};

/* ---- names, times --------------------------------------------------------------------------------------------------- */

/* A named entity as the network tags it. */
struct name {
    struct span at;
    uint32_t first_token, end_token;
    enum name_type type;
    struct basis basis;
};

/* A temporal expression (TIMEX3). */
struct timex {
    struct span at;
    uint32_t first_token, end_token;
    enum timex_type type;
    const char *value;    /* TIMEX3 value: "2025-08-06", "2025-W32", "P2D", "PAST_REF" …; NULL where left open */
    struct date from, to; /* the days it covers, both included; empty where it names none, or is open to that side */
    enum timex_relation relation; /* how what is dated lies to it */
    const char *mod;              /* TIMEX3 mod: START, MID, END, EQUAL_OR_MORE, EQUAL_OR_LESS; NULL where none */
    bool relative;                /* resolved against the publication date or another expression */
    bool yearless;                /* a day or month whose year the text does not tell */
    struct basis basis;
};

/* ---- who ------------------------------------------------------------------------------------------------------------ */

/* One stretch of text that refers to somebody. */
struct mention {
    struct span at;
    uint32_t first_token, end_token;
    uint32_t head;  /* token */
    uint32_t actor; /* after mention: index of the actor */
    uint32_t name;  /* the named entity inside it, or NONE */
    enum mention_form form;
    struct basis basis;
};

#define ACTOR_CODES 8

/* Somebody who takes part, says something, or makes or receives a commitment; all mentions of one actor are joined. */
struct actor {
    const char *name; /* fullest form in the text */
    enum actor_kind kind;
    const char *country[ACTOR_CODES]; /* ISO 3166-1 alpha-3 or UNO EUR IGO NGO IMG MNC ISM; the first count are set */
    uint32_t country_count;
    const char *sector[ACTOR_CODES]; /* PLOVER's, the primary first */
    uint32_t sector_count;
    const char *office;     /* "foreign policy adviser", or NULL */
    const char *entity;     /* key in the actor base, or NULL */
    uint32_t first_mention; /* index of its earliest mention */
    uint32_t part_one;      /* the two actors for which "both leaders" stands; NONE for anybody else */
    uint32_t part_two;
    bool used;            /* after record: takes part in something and is written out */
    struct basis basis;   /* what told country and sector */
    struct span basis_at; /* the words that told them; empty span where knowledge alone did */
};

/* A list of indices, kept in the document's arena. */
struct list {
    uint32_t *at;
    uint32_t count, capacity;
};

/* ---- what happened --------------------------------------------------------------------------------------------------- */

struct quantity {
    enum quantity_kind kind;
    struct span at;
    double low, high; /* equal where one figure is told; high 0: "at least"; low 0: "up to" */
    const char *unit; /* currency code for money, "" else */
};

/* Words beside an event's anchor in the tree, whoever or whatever they name. */
struct argument {
    struct span at; /* a head with what stands by it, without its article */
    enum argument_role role;
};

#define ARGUMENTS 8 /* most of an event */

struct event {
    struct span at; /* the anchor */
    uint32_t first_token, end_token;
    uint32_t head; /* the anchor's syntactic head */
    enum event_type type;
    enum event_type plover;                /* after record: the type after PLOVER's folding of what is still to come */
    const char *mode;                      /* or NULL */
    uint64_t contexts;                     /* bit i: context i of the ontology */
    const char *cameo;                     /* or NULL */
    struct list actor, recipient, said_by; /* actors; said_by outermost first */
    struct list claims;                    /* claims that hold it, outermost first */
    enum event_status status;
    bool background;
    struct date date;
    uint32_t time; /* timex, or NONE */
    enum date_basis date_basis;
    struct span place;      /* empty where none */
    const char *place_note; /* why there is none, or NULL */
    struct quantity *quantities;
    uint32_t quantity_count, quantity_capacity;
    uint32_t same_as;   /* an earlier event, or NONE */
    uint32_t location;  /* a place that is resolved, or NONE */
    struct basis basis; /* anchor and type */
    struct basis mode_basis, status_basis, who_basis, date_reason;
    const char *vector;         /* base64 of STORY_VECTOR signed bytes (labels.h); NULL where the model makes none */
    struct argument *arguments; /* in the order of the text, ARGUMENTS at most */
    uint32_t argument_count;
};

struct claim {
    struct span at; /* the content */
    uint32_t first_token, end_token;
    struct span cue;         /* empty where none */
    struct span source_at;   /* the words that name the source; empty where it is carried over */
    struct list source, via; /* actors, outermost first */
    enum claim_form form;
    enum claim_stance stance;
    uint32_t inside; /* the claim that holds it, or NONE */
    struct basis basis;
};

struct commitment {
    struct span at; /* the act */
    uint32_t first_token, end_token;
    enum commitment_kind kind;
    struct list issuer, addressee, affected, said_by, claims;
    struct span condition; /* empty where none */
    struct date due, due_from;
    uint32_t due_time; /* timex, or NONE */
    uint32_t event;    /* or NONE */
    enum event_status status;
    struct basis basis, due_basis;
};

struct place {
    struct span at;
    uint32_t name;        /* the named entity, or NONE */
    const char *resolved; /* what the gazetteer calls it; NULL: it is not known, and all down to `reason` is unset */
    const char *country;  /* ISO 3166-1 alpha-3 or KOS, or NULL */
    const char *admin;    /* its first-level region, or NULL */
    double lat, lon;      /* degrees */
    uint32_t geonames;    /* GeoNames id, 0: none */
    enum place_precision precision;
    struct basis basis;  /* the name's */
    struct basis reason; /* what chose among the places of this name */
};

/* What could not be done, and why. */
struct note {
    const char *code; /* "no-published-date", "cut", "not-english", … */
    const char *message;
    struct span at; /* empty where it concerns the whole */
};

/* ---- the network's word on pairs -------------------------------------------------------------------------------------- */

/* What a pointer head said of one anchor: the tokens with the most probability, the largest first. Written while a window's
 * vectors live; kept small because the vectors do not outlive the window. */
#define POINTER_WIDTH 12
struct pointer {
    float none; /* probability that nothing is pointed at */
    uint32_t count;
    uint32_t token[POINTER_WIDTH];
    float p[POINTER_WIDTH];
};

/* A mention as the network proposes it, before anybody is joined. */
struct mention_signal {
    uint32_t first_token, end_token;
    float score;
    enum actor_kind kind;
    float kind_score;
    uint32_t sector; /* index into the network's sector labels: sector_names[] of labels.h; 0: none */
    float sector_score;
    struct pointer country;    /* words that tell its country */
    struct pointer antecedent; /* earlier words for the same one */
};

#define EVENT_VECTOR 96

struct event_signal {
    uint32_t first_token, end_token;
    enum event_type type;
    bool faint; /* too weak to count by itself: only an entry of the lexicon that raises makes it an event */
    float score, type_score; /* found at all; of this type */
    uint32_t mode;           /* index into mode_names[]; 0: none */
    float mode_score;
    float status[EVENT_STATUSES];
    float when[EVENT_WHENS]; /* none, the day of publication, another time that the text tells */
    struct pointer actor, recipient, said_by, place, time;
    float query[EVENT_VECTOR], key[EVENT_VECTOR]; /* the two sides of the same-event score */
    float fresh;                                  /* score that it is the first mention */
    const char *vector; /* base64 of STORY_VECTOR signed bytes, near those of the same occurrence elsewhere; or NULL */
};

struct claim_signal {
    uint32_t first_token, end_token;
    float score;
    uint32_t cue_first, cue_end; /* NONE where none */
    struct pointer source;       /* words anywhere that name the source */
    struct pointer speaker;      /* words beside it that stand for the source, pronouns too */
    struct pointer via, cue;
};

struct commitment_signal {
    uint32_t first_token, end_token;
    enum commitment_kind kind;
    float score, kind_score;
    struct pointer issuer, addressee, condition, due, event;
    float status[EVENT_STATUSES];
};

/* A span of one of the tagging heads. */
struct tag_span {
    uint32_t first_token, end_token;
    float score;
};

struct signals {
    struct mention_signal *mentions;
    uint32_t mention_count, mention_capacity;
    struct event_signal *events;
    uint32_t event_count, event_capacity;
    struct claim_signal *claims;
    uint32_t claim_count, claim_capacity;
    struct tag_span *cues, *sources, *conditions;
    uint32_t cue_count, cue_capacity, source_count, source_capacity, condition_count, condition_capacity;
    struct commitment_signal *commitments;
    uint32_t commitment_count, commitment_capacity;
};

/* ---- what an evaluation gives ------------------------------------------------------------------------------------------ */

/* Layers that an evaluation hands over instead of what would be found, so that one sees which stage fails (eval/ladder). The
 * caller owns all of it, for as long as the document lives. */
struct given_event {
    struct span at;
    enum event_type type;
    enum event_status status;
};
struct given_mention {
    struct span at;
    uint32_t actor; /* index into actors */
};
struct document;
struct event;
struct given {
    const struct span *names; /* of places: all names there are, where not NULL */
    uint32_t name_count;
    const struct given_event *events; /* in the order of the text; NULL: anchors are found as always */
    uint32_t event_count;
    const struct actor *actors; /* NULL: actors are found as always */
    uint32_t actor_count;
    const struct given_mention *mentions;
    uint32_t mention_count;
    /* Where not NULL, it is shown every candidate of every event with the values that are weighed (event/sides.h). */
    void (*show)(void *to, const struct document *d, const struct event *e, uint32_t actor, const float *values);
    void *show_to;
};

/* Replaces mentions and actors by the given ones; false without memory. Nothing happens where none are given. */
bool document_give_actors(struct document *d);
/* The same with names of places. */
bool document_give_names(struct document *d);

/* ---- the whole --------------------------------------------------------------------------------------------------------- */

struct document {
    struct arena arena;
    const struct given *given; /* NULL but in evaluations */

    /* input */
    const char *id, *title, *publisher, *url; /* NULL where not given */
    const char **outlets;
    uint32_t outlet_count;
    struct date published;
    const char *language; /* "en", or "und" where the text does not look English */
    char sha256[65];      /* of the text in UTF-8, hex */
    const char *text;     /* repaired UTF-8, NUL behind it */
    uint32_t text_len;    /* bytes */

    /* text */
    struct paragraph *paragraphs;
    uint32_t paragraph_count, paragraph_capacity;
    struct quote *quotes;
    uint32_t quote_count, quote_capacity;
    struct token *tokens;
    uint32_t token_count, token_capacity;

    /* encoder: what the pair heads said, kept for the stages below */
    struct signals signals;

    /* syntax */
    struct sentence *sentences;
    uint32_t sentence_count, sentence_capacity;
    struct name *names;
    uint32_t name_count, name_capacity;

    struct timex *times;
    uint32_t time_count, time_capacity;
    struct mention *mentions;
    uint32_t mention_count, mention_capacity;
    uint32_t *token_mention; /* per token: its mention, see document_index_mentions; NULL before */
    uint32_t
        mention_ordered; /* mentions there were then; pointers may have added some behind, out of the text's order */
    struct actor *actors;
    uint32_t actor_count, actor_capacity;
    struct event *events;
    uint32_t event_count, event_capacity;
    struct claim *claims;
    uint32_t claim_count, claim_capacity;
    struct commitment *commitments;
    uint32_t commitment_count, commitment_capacity;
    struct place *places;
    uint32_t place_count, place_capacity;
    struct note *notes;
    uint32_t note_count, note_capacity;
};

/* `limit`: bytes that the arena may take, 0 for no limit. */
void document_init(struct document *d, size_t limit);
void document_free(struct document *d);

/* Each adds one item and returns its address, or NULL without memory. The address holds until the next add. The item is
 * cleared, but references are NONE, an entry, lemma, tag or actor's name is "" and feats "_". */
struct paragraph *document_add_paragraph(struct document *d);
struct quote *document_add_quote(struct document *d);
struct token *document_add_token(struct document *d);
struct sentence *document_add_sentence(struct document *d);
struct name *document_add_name(struct document *d);
struct timex *document_add_time(struct document *d);
struct mention *document_add_mention(struct document *d);
struct actor *document_add_actor(struct document *d);
struct event *document_add_event(struct document *d);
struct claim *document_add_claim(struct document *d);
struct commitment *document_add_commitment(struct document *d);
struct place *document_add_place(struct document *d);
/* A span longer than NOTE_SPAN bytes is shortened to them, between two code points. */
#define NOTE_SPAN 400u
bool document_note(struct document *d, const char *code, struct span at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* ---- who a token names (document/mentions.c) --------------------------------------------------------------------------- */

/* Fills token_mention: for each token the mention whose head it is, else the smallest mention that covers it, else NONE.
 * Called once the mentions are complete; false without memory. */
bool document_index_mentions(struct document *d);
/* How many of the mentions, from the first on, stand in the order of the text. */
uint32_t mentions_in_order(const struct document *d);
/* The head of the mention there; without one, `token`. */
uint32_t mention_head_at(const struct document *d, uint32_t token);
/* Whether the mentions at two tokens, or the tokens where none are, stand in one coordination. */
bool mentions_coordinated(const struct document *d, uint32_t a, uint32_t b);
uint32_t mention_at(const struct document *d,
                    uint32_t token); /* NONE where there is none, or before the index is built */
uint32_t actor_at(const struct document *d, uint32_t token);
bool actors_share_country(const struct actor *a, const struct actor *b);

/* ---- lists ---------------------------------------------------------------------------------------------------------------- */

bool list_add(struct document *d, struct list *l, uint32_t item); /* false without memory */
bool list_has(const struct list *l, uint32_t item);
void list_remove(struct list *l, uint32_t item); /* the rest keep their order */

/* ---- looking at the tree (syntax/… wrote it) --------------------------------------------------------------------------- */

struct slice token_text(const struct document *d, uint32_t token);
struct slice span_text(const struct document *d, struct span at);
bool span_empty(struct span s);
bool span_overlap(struct span a, struct span b);
bool span_holds(struct span outer, struct span inner);
/* Nothing below trusts the tree: cycles, references outside and missing sentences are harmless. Each costs at most the length
 * of the sentence, of which at most 2,048 tokens on either side are looked at. */

/* The token whose head lies outside [first, end): the head of the stretch, a content word where there are several; first
 * where the tree is not set. */
uint32_t tokens_head(const struct document *d, uint32_t first, uint32_t end);
/* The tokens that cover bytes [at.start, at.end): *first … *end, empty where none do. */
void tokens_of_span(const struct document *d, struct span at, uint32_t *first, uint32_t *end);
struct span span_of_tokens(const struct document *d, uint32_t first, uint32_t end);
/* First and end token of the subtree of `token` (its contiguous yield inside the sentence). */
void tokens_yield(const struct document *d, uint32_t token, uint32_t *first, uint32_t *end);
/* Next dependent of `token` after `after` (NONE to begin), or NONE. */
uint32_t token_dependent(const struct document *d, uint32_t token, uint32_t after);
uint32_t token_dependent_by(const struct document *d, uint32_t token,
                            enum deprel deprel);                               /* first with that relation, or NONE */
bool token_below(const struct document *d, uint32_t token, uint32_t ancestor); /* also when equal */
/* The first conjunct of the coordination that `token` stands in; itself where it stands in none. */
uint32_t token_first_conjunct(const struct document *d, uint32_t token);
/* "The president and | the chairman": whether only names, titles and an "and" stand between the two, by the words, where the tree joins
 * them otherwise. */
bool tokens_joined(const struct document *d, uint32_t a, uint32_t b);
bool token_lemma_is(const struct document *d, uint32_t token, const char *lemma);
bool token_lemma_in(const struct document *d, uint32_t token, const char *const *lemmas); /* lemmas end in NULL */
/* Whether a preposition with one of the lemmas stands with the noun. */
bool token_case_in(const struct document *d, uint32_t noun, const char *const *lemmas);

#endif

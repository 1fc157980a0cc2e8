/* Inside of the lexicon: entries as they are read, shared by its parse, match and word files. Not for stages. */
#ifndef ATTACHE_KNOWLEDGE_LEXICON_PARTS_H
#define ATTACHE_KNOWLEDGE_LEXICON_PARTS_H

#include "base/arena.h"
#include "knowledge/lexicon.h"

#define WORD_BYTES 64 /* longest lemma with its NUL; longer words of a text match nothing */
#define PATTERN_WORDS 6
#define PATTERN_CONDITIONS 8
#define CONDITION_SLOTS 8
#define ENTRY_ROLES 16

enum section {
    SECTION_PREDICATES,
    SECTION_MODES,
    SECTION_REPORTING,
    SECTION_CUES,
    SECTION_HEDGES,
    SECTION_STATUS,
    SECTION_COMMITMENTS,
    SECTION_BACKGROUND,
    SECTION_CLASSES,
    SECTION_FORMS,
    SECTION_LEMMAS,
    SECTIONS
};
extern const char *const section_names[SECTIONS];

/* Where a condition or a role looks for its word. */
enum slot_kind {
    SLOT_SUBJECT, /* who does it: subject of the active, "by" of the passive */
    SLOT_OBJECT,  /* object of the active, subject of the passive, noun before a participle */
    SLOT_POSSESSIVE,
    SLOT_COMPOUND, /* words that stand before a noun and belong to it, adjectives too */
    SLOT_TO_INF,
    SLOT_THAT,
    SLOT_ING,
    SLOT_NEGATED, /* a negation stands with it */
    SLOT_PASSIVE,
    SLOT_NEAR, /* anywhere in its clause */
    SLOT_WORD  /* a preposition or particle: `word`; its own object where a condition has words */
};
extern const char *const slot_names[SLOT_WORD];

struct slot {
    enum slot_kind kind;
    const char *word; /* of SLOT_WORD, else "" */
};

/* Words that a slot's head may be, "@name" a class of them; any: whatever fills it. */
struct words {
    const char **at;
    uint32_t count, capacity;
    bool any;
};

struct condition {
    struct slot slots[CONDITION_SLOTS]; /* one of them must be filled */
    uint32_t slot_count;
    struct words words; /* empty: only that the slot is filled */
    bool negated;       /* ! */
    bool content;       /* ^ */
    size_t column;      /* of its words, from 0: for faults found late */
};

struct role {
    struct slot slot;
    enum lexicon_role role;
};

struct entry {
    const char *name;                 /* the pattern as written, single spaces */
    const char *words[PATTERN_WORDS]; /* of the lemma; the one that is looked up is words[key] */
    uint32_t word_count, key;
    char pos; /* V N A X: X is any word */
    struct condition conditions[PATTERN_CONDITIONS];
    uint32_t condition_count;
    enum section section;
    int value;                /* event type, stance, status or kind of commitment, by section; -1: none */
    const char *mode, *cameo; /* or NULL */
    uint32_t flags;           /* enum lexicon_flag, and those below */
    uint32_t layer;           /* number of the path that it came from: later ones win */
    uint32_t order;           /* number of the entry in all */
    struct role roles[ENTRY_ROLES];
    uint32_t role_count;
    uint32_t next; /* entry with the same hash, or NONE */
    bool replaced;
    const char *file; /* and line: for faults found late */
    uint64_t line;
};

enum entry_flag {
    ENTRY_FACTIVE = 1 << 16,
    ENTRY_SPEECH = 1 << 17,
    ENTRY_SOURCE_AFTER = 1 << 18,
    ENTRY_ANCHOR = 1 << 19, /* [modes]: speaks inside the anchor alone */
    ENTRY_SELF = 1 << 21,   /* [status]: an event that the word itself heads has its status */
    ENTRY_CLAUSE = 1 << 20  /* [modes]: speaks from anywhere in the clause */
};

struct word_class {
    const char *name; /* without @ */
    struct words words;
    uint32_t order; /* position of its definition, so that a later path may add to it */
};

/* An irregular form: "met" of "meet". */
struct form {
    const char *form, *lemma;
    uint32_t next;
};

/* A word of [lemmas] under one tag: as a form, as a lemma, or as both ("found": of "find"; and "founded" is of it). */
struct lemma_word {
    const char *word;  /* in lower case */
    const char *lemma; /* whose form a line says it is, or NULL */
    const char *base;  /* as a lemma, in the case in which it is written; or NULL */
    uint32_t tag;      /* lexicon_lemmas.c numbers them */
    uint32_t layer;
    const char *file; /* and line and column: for faults found late */
    uint64_t line;
    size_t column;
};

struct lexicon {
    struct arena arena;
    struct entry *entries;
    uint32_t entry_count, entry_capacity;
    struct word_class *classes;
    uint32_t class_count, class_capacity;
    struct form *forms;
    uint32_t form_count, form_capacity;
    uint32_t *entry_buckets, *form_buckets; /* heads of chains, NONE where empty */
    uint32_t bucket_count;                  /* a power of two */
    struct lemma_word *lemmas;
    uint32_t lemma_count, lemma_capacity;
    uint32_t *lemma_slots;     /* open addressing: an index of lemmas, or NONE */
    uint32_t lemma_slot_count; /* a power of two, at least twice as many as lemmas; 0: no lemmas */
    uint32_t predicates, layers;
    char hash[65];
};

/* One text's lines go into `lex`, as layer `layer`. */
att_status lexicon_parse(struct lexicon *lex, const char *name, const char *text, size_t len, uint32_t layer,
                         att_error *err);
/* After all texts: builds the tables. */
att_status lexicon_index(struct lexicon *lex, att_error *err);

/* ---- reading a pattern (lexicon_pattern.c) ---- */

/* One line being read; columns in messages count bytes from 1. */
struct line {
    const char *file;
    const char *at;
    size_t len, next;
    uint64_t number;
    att_error *err;
};

att_status line_fault(const struct line *l, size_t at, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* The next word up to white space or a comment; len 0 at the end. *at: where it starts. */
struct slice line_word(struct line *l, size_t *at);
const char *lower_copy(struct lexicon *lex, struct slice s);
att_status words_add(struct lexicon *lex, struct words *w, const char *word);
/* `head` is "lemma/POS" and stands at `at`. */
att_status pattern_head(struct lexicon *lex, const struct line *l, struct slice head, size_t at, struct entry *e);
att_status pattern_condition(struct lexicon *lex, const struct line *l, struct slice s, size_t at, struct entry *e);
/* "by=actor", "on,against=recipient": added in front of the roles that `e` already has. */
att_status pattern_role(struct lexicon *lex, const struct line *l, struct slice s, size_t at, struct role *roles,
                        uint32_t *count);

/* ---- lemmas (lexicon_lemmas.c) ---- */

/* "VERB tell tells told": the line whose first word is `tag`, at `at`. */
att_status lemmas_line(struct lexicon *lex, struct line *l, uint32_t layer, struct slice tag, size_t at);
att_status lemmas_index(struct lexicon *lex, att_error *err);

/* ---- words of a text (lexicon_forms.c) ---- */

/* Lower case of a token's lemma or surface; false where it is too long. */
bool token_lower(const struct document *d, uint32_t token, bool lemma, char out[WORD_BYTES]);
/* Whether the token is (a form of) `lemma`. */
bool lexicon_token_is(const struct lexicon *lex, const struct document *d, uint32_t token, const char *lemma);
/* Lemmas that the surface word `form` may belong to, itself included; returns their number. */
#define STEMS 12
uint32_t word_stems(const struct lexicon *lex, const char *form, char out[STEMS][WORD_BYTES]);
/* Whether `token` can be of the entry's part of speech; 2: it is, 1: it may be ("shelling" tagged as noun), 0: no. */
int token_fits(const struct document *d, uint32_t token, char pos);

/* ---- slots (lexicon_slots.c) ---- */

#define VIEW_TOKENS 48

/* What stands around one predicate token: gathered once, looked at by every entry. */
struct view {
    const struct lexicon *lex;
    const struct document *d;
    uint32_t token;
    uint32_t first, end; /* tokens that belong to its sentence and are near enough */
    bool tree;
    bool passive;
    uint32_t below[VIEW_TOKENS]; /* its dependents, in the order of the text */
    uint32_t below_count;
    uint32_t head, relation; /* of the token; NONE where none */
};

void view_open(struct view *v, const struct lexicon *lex, const struct document *d, uint32_t token);
/* The tokens that fill `slot`, at most `max`; `light` is the object of a light verb whose dependents count too, or
 * NONE. */
uint32_t view_fill(const struct view *v, struct slot slot, uint32_t light, uint32_t *out, uint32_t max);
/* Whether `token` is among the words. */
bool words_hold(const struct view *v, const struct words *w, uint32_t token);

/* ---- matching (lexicon_match.c) ---- */

/* Whether the entry fits; fills what the entry says of the hit (words, content, rank). */
bool entry_fits(const struct view *v, const struct entry *e, struct lexicon_hit *hit);
/* Calls nothing: walks the entries of `section` that may fit the token; *state begins as 0. NULL at the end. */
struct candidates {
    char stems[STEMS][WORD_BYTES];
    uint32_t stem_count, stem, entry;
    bool started;
};
void candidates_open(struct candidates *c, const struct lexicon *lex, const struct document *d, uint32_t token);
const struct entry *candidates_next(struct candidates *c, const struct lexicon *lex);
/* The best fitting entry of a section, or NULL. */
const struct entry *section_best(const struct view *v, enum section section, struct lexicon_hit *hit);

#endif

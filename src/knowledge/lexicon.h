/* The lexicon: what words say of events, speech, certainty and commitments, as text that people read and extend
 * (lexicon/NAME.lex, docs/lexicon.md). Read at start, constant afterwards, shared by all threads.
 *
 * It works after the network and never feeds it. Every function but those on lemmas looks at the tree where the document
 * has one and at neighbouring words where it has none (before syntax, or in tests), so that each answers something
 * sensible for both.
 * All look at a bounded number of words around a token: time is linear in the text whatever the text is.
 */
#ifndef ATTACHE_KNOWLEDGE_LEXICON_H
#define ATTACHE_KNOWLEDGE_LEXICON_H

#include <stdbool.h>
#include <stdint.h>

#include "attache/attache.h"
#include "base/error.h"
#include "base/text.h"
#include "document/document.h"

struct lexicon; /* constant once opened */

/* Reads `count` files, or folders whose *.lex files are read in the order of their names. A later path is laid on top:
 * its entries win over all earlier ones that fit the same word, and one with the same pattern replaces the earlier
 * ones. The caller owns *out. ATT_IO: a path cannot be read. ATT_BAD_LEXICON: a mistake; err has the file's name in its
 * message, line and column. */
att_status lexicon_open(const char *const *paths, uint32_t count, struct lexicon **out, att_error *err);

/* The same from memory, one text (tests, fuzzing). `name` stands in messages. */
att_status lexicon_read(const char *name, const char *text, size_t len, struct lexicon **out, att_error *err);
void lexicon_close(struct lexicon *lex);

const char *lexicon_hash(const struct lexicon *lex);    /* SHA-256 of all files in their order, hex */
uint32_t lexicon_predicates(const struct lexicon *lex); /* entries that make events */

/* ---- predicates
 * ------------------------------------------------------------------------------------------------------ */

enum lexicon_flag {
    LEXICON_CONTENT = 1 << 0,    /* its complement is its content: what stands there is no event of its own */
    LEXICON_BACKGROUND = 1 << 1, /* tells history or setting */
    LEXICON_WEAK = 1 << 2,       /* only raises or labels what the network found; never makes an event by itself */
    LEXICON_NOTHING = 1 << 3,    /* known to be no event ("heart attack"); `type` has no meaning */
    LEXICON_USER = 1 << 4,       /* from a path behind the first: the user overrules the network */
    LEXICON_RAISE = 1 << 5,      /* makes an event even of an anchor that the network hardly sees */
    LEXICON_SURE = 1 << 6        /* its type holds whatever the network takes the event for */
};

enum lexicon_role { ROLE_NONE, ROLE_ACTOR, ROLE_RECIPIENT, ROLE_EITHER, ROLE_PLACE };

struct lexicon_dependent {
    uint32_t token; /* head of the words that fill the role */
    enum lexicon_role role;
};

#define LEXICON_ROLES 12
#define LEXICON_WORDS 6

/* One entry that fits a predicate token. Strings live as long as the lexicon. */
struct lexicon_hit {
    const char *entry; /* its pattern: "hold/V obj:talk|meeting" */
    const char *mode;  /* or NULL */
    const char *cameo; /* or NULL */
    enum event_type type;
    uint32_t flags;   /* enum lexicon_flag */
    uint32_t rank;    /* specificity: more is better; comparable between entries of one token only */
    uint32_t content; /* token that heads the content, or NONE */
    uint32_t word_count;
    uint32_t role_count;
    uint32_t words[LEXICON_WORDS]; /* the tokens that the entry names besides the predicate ("talks" of "held talks") */
    struct lexicon_dependent roles[LEXICON_ROLES]; /* in the order of the text */
};

/* The entries that fit the predicate `token`, a user's first, then the most specific; returns their number, at most
 * `max` (and 16). */
uint32_t lexicon_match(const struct lexicon *lex, const struct document *d, uint32_t token, struct lexicon_hit *hits,
                       uint32_t max);

/* The best entry over the tokens first … end of an anchor: of type `type` where `type` is a type, of any where it is
 * EVENT_TYPES (then also one that says LEXICON_NOTHING). False where none fits. A user's entry wins, then
 * the anchor's head and the more specific entry. */
bool lexicon_anchor(const struct lexicon *lex, const struct document *d, uint32_t first, uint32_t end,
                    enum event_type type, struct lexicon_hit *out);

/* Where a mode was found: the nearer, the surer. */
enum lexicon_distance { MODE_NOWHERE, MODE_CLAUSE, MODE_ARGUMENT, MODE_ANCHOR };

struct lexicon_mode {
    const char *mode;               /* or NULL */
    const char *cameo;              /* or NULL: the most specific code that the words support */
    const char *entry;              /* what told the mode, else what told the code; "" where nothing did */
    enum lexicon_distance distance; /* of the mode */
};

/* Mode and code of the event of `type` that is anchored on tokens first … end, from the words of the anchor, then of
 * its arguments, then of its clause. */
struct lexicon_mode lexicon_mode(const struct lexicon *lex, const struct document *d, uint32_t first, uint32_t end,
                                 enum event_type type);

/* ---- lemmas ---- */

bool lexicon_has_lemmas(const struct lexicon *lex);

/* The lemma of a form under a tag, as a line says: one of its XPOS tag ("" where unknown), else one of its UPOS tag; else
 * an irregular form of [forms]. NULL where none does. ASCII case does not matter. Strings live as long as the lexicon. */
const char *lexicon_lemma(const struct lexicon *lex, struct slice form, enum upos upos, const char *xpos);

/* The lemma `word` under a tag, as it is written; NULL where it is not known for one. */
const char *lexicon_base(const struct lexicon *lex, struct slice word, enum upos upos);

/* ---- speech, certainty, commitments
 * ------------------------------------------------------------------------------------ */

/* What a reporting word says of its content. */
struct lexicon_report {
    const char *entry;
    enum claim_stance stance;
    bool factive;       /* what it reports is taken for true ("admitted that") */
    bool speech;        /* may stand beside direct speech ("said", "wrote") */
    bool source_after;  /* a cue whose source follows it ("according to", "citing"): else the subject is the source */
    uint32_t end_token; /* behind the cue's last word; the token alone: token + 1 */
};

/* Whether `token` is a reporting verb or noun, or the first word of a cue ("according to"). */
bool lexicon_report(const struct lexicon *lex, const struct document *d, uint32_t token, struct lexicon_report *out);

/* Whether `token` is a hedge ("reportedly", "allegedly"): the teller doesn't vouch for its clause. */
bool lexicon_hedge(const struct lexicon *lex, const struct document *d, uint32_t token, struct lexicon_report *out);

struct lexicon_status {
    enum event_status status;
    const char *entry;
    uint32_t token; /* the word that told it */
};

/* What modal and other words around the event headed by `token` say of its status; false where nothing says anything
 * (which speaks for actual). Negation wins over modality, a condition over both. */
bool lexicon_status(const struct lexicon *lex, const struct document *d, uint32_t token, struct lexicon_status *out);

/* Whether words around the event headed by `token` tell it as history or setting ("amid", "since", "sparked by"). */
bool lexicon_background(const struct lexicon *lex, const struct document *d, uint32_t token,
                        struct lexicon_status *out);

struct lexicon_commitment {
    enum commitment_kind kind;
    const char *entry;
    uint32_t rank;
    uint32_t content; /* token that heads what is at stake, or NONE */
};

/* What `token` says of a commitment ("vow", "ultimatum", "demand"). False where nothing. */
bool lexicon_commitment(const struct lexicon *lex, const struct document *d, uint32_t token,
                        struct lexicon_commitment *out);

#endif

/* What the files of the ledger share.
 *
 * The ledger is a fold over the reports in the order of their days (then of their keys), done apart for each group: all
 * entries with one set of issuers. What a report does to a group depends on nothing but the group's entries so far, so a
 * report that comes late winds back those groups alone that it names, to its place, and the reports behind it are told
 * again. Hence the order of arrival changes nothing.
 *
 *     ledger/words.c   words, their stems and classes       ledger/items.c   what a report says that may open an entry
 *     ledger/report.c  one report out of the tables         ledger/truces.c  the truces among it
 *     ledger/side.c    who stands on a side
 *     ledger/days.c    days, spans of time that it tells    ledger/join.c    what a sentence says twice
 *     ledger/state.c   what became of an entry              ledger/judge.c   what a deed does to an entry
 *     ledger/hearing.c which groups hear which reports      ledger/fold.c    a report's items and deeds into a group
 *     ledger/update.c  the hook                             ledger/group.c   a group out of the tables and into them
 *     ledger/concern.c which entries a deed may concern     ask/ledger.c     answers
 */
#ifndef ATTACHE_STORE_LEDGER_PARTS_H
#define ATTACHE_STORE_LEDGER_PARTS_H

#include <string.h>

#include "document/labels.h"
#include "store/store.h"

#define LEDGER_NONE UINT32_MAX

/* Labels compared; NULL is none of them. */
static inline bool is(const char *a, const char *b) {
    return a != NULL && strcmp(a, b) == 0;
}

/* Whether it is one of the labels, which end with NULL. */
static inline bool one_of(const char *label, const char *const *labels) {
    for (; *labels != NULL; labels++) {
        if (is(label, *labels)) {
            return true;
        }
    }
    return false;
}

/* ---- words ------------------------------------------------------------------------------------------------------- */

enum word_class {
    WORD_LIGHT = 1u << 0,     /* carries no matter of its own */
    WORD_TRUCE = 1u << 1,     /* ceasefire, truce */
    WORD_PEACE = 1u << 2,     /* peace: with a deal's word beside it */
    WORD_DEAL = 1u << 3,      /* agreement, deal, accord */
    WORD_EFFECT = 1u << 4,    /* takes effect, enters into force */
    WORD_HOLD = 1u << 5,      /* remains, holds, despite */
    WORD_STOP = 1u << 6,      /* suspends, cancels, lifts */
    WORD_DELAY = 1u << 7,     /* postpones, pauses: moves a day where there is one */
    WORD_BREACH = 1u << 8,    /* violates */
    WORD_NEW = 1u << 9,       /* new, another */
    WORD_TELL = 1u << 10,     /* announces, says: the act is a word */
    WORD_CONCLUDE = 1u << 11, /* signs, reaches, agrees */
    WORD_FUTURE = 1u << 12,   /* will, would, plans to */
    WORD_CAPTIVE = 1u << 13,  /* hostages, prisoners */
    WORD_NOT = 1u << 14,
    WORD_RAISE = 1u << 15,   /* raises, increases: new terms of the old */
    WORD_ACCUSE = 1u << 17,  /* accuses: one side's word */
    WORD_HARM = 1u << 18,    /* tariffs, sanctions, war: to end them helps */
    WORD_ORDER = 1u << 16,   /* urges, orders: what follows is what somebody wants */
    WORD_STAKE = 1u << 19,   /* ultimatum, deadline, threat: a will of harm as a thing */
    WORD_WISH = 1u << 20,    /* proposal, offer, plan: a will of another kind as a thing */
    WORD_EXTEND = 1u << 22,  /* extends, prolongs: what holds goes on */
    WORD_FORCE = 1u << 23,   /* effect, force: what is in them holds from then on, wherever the sentence names it */
    WORD_UNDONE = 1u << 24,  /* before, face, avoid: what follows is not done */
    WORD_COMMAND = 1u << 25, /* orders: what one's own people are told is no demand */
    WORD_SPAN = 1u << 26,    /* period, window, waiver: what a length of time before it is the length of */
    WORD_TO = 1u << 27,      /* to: the verb behind it is not yet done */
    WORD_HOPED = 1u << 28,   /* potential, near, discussed: what may come to be */
    WORD_ALONE = 1u << 29,   /* declares, unilateral: one side's own word */
    WORD_UNTIL = 1u << 30,   /* until, unless: what hangs on something */
    WORD_KNOWN = 1u << 21    /* his, the, latest, "Alder's": the thing has been told of */
};

#define MOST_WORDS 48

/* A set of content words, by the hash of their stems; in order of being added. */
struct words {
    uint64_t mask; /* a bit for each: sets whose masks share none share no word */
    uint32_t count;
    uint64_t at[MOST_WORDS];
};

struct token {
    uint32_t start, end; /* code points of the text */
    uint32_t byte;       /* of its first, in the text that was read */
    uint32_t sentence;
    uint32_t classes;
    uint64_t stem;   /* hash, 0 where the word carries no matter: light, a number, a name */
    uint64_t name;   /* hash of a name's first letters, 0 where it is none that tells one matter from another */
    uint32_t number; /* its value up to 9999, or 0 */
    bool past;       /* "ago", "last", "after", "following": what stands beside it lies behind */
    bool spans;      /* "for", "by": a span of time behind it is how long what stands before it lasts */
    bool ties;       /* "that", "which": what follows tells more of the thing before it */
    char unit;       /* 'h' hour, 'd' day, 'w' week, 'm' month, 'y' year, or 0 */
};

/* Lower case, without its ending; NUL-terminated. */
#define STEM_ROOM 32
void word_stem(const char *word, size_t len, char out[STEM_ROOM]);
/* Appends the words of `text`, whose first code point stands at `start`. */
att_status ledger_words_read(struct arena *a, const char *text, uint32_t start, struct token **tokens, uint32_t *count,
                             uint32_t *capacity, att_error *err);
void ledger_words_add(struct words *w, uint64_t stem);
/* The hash of a name's first letters, 0 where it tells no matter: a month, a nationality, a title. */
uint64_t ledger_name(const char *word, size_t len);
void ledger_words_merge(struct words *to, const struct words *from);
uint32_t ledger_words_shared(const struct words *a, const struct words *b);
bool ledger_words_has(const struct words *w, uint64_t stem);
/* How much of the smaller set the `shared` words are; 0 … 1. */
double ledger_words_likeness(const struct words *a, const struct words *b, uint32_t shared);

/* ---- a report ---------------------------------------------------------------------------------------------------- */

#define MOST_SIDE 12

/* Who stands on one side: sorted and unique; country codes, or "~name" where an actor has no country. */
struct side {
    uint32_t count;
    uint64_t mask; /* a bit for each: sides whose masks share none share nobody */
    const char *who[MOST_SIDE];
    uint32_t hash[MOST_SIDE]; /* of each */
};
void side_add(struct side *s, const char *who);
void side_merge(struct side *to, const struct side *from);
uint32_t side_shared(const struct side *a, const struct side *b);
/* Both name states, and none in common: those without a country tell nothing. */
bool side_apart(const struct side *a, const struct side *b);
/* Adds those of `from` that have a country. */
void side_states(const struct side *from, struct side *to);
bool is_state(const char *who); /* one that can make war */
bool side_equal(const struct side *a, const struct side *b);
bool side_has(const struct side *s, const char *who);
/* "KHM+THA"; "-" for nobody. */
const char *side_name(struct arena *a, const struct side *s);

struct participant {
    const char *name, *kind, *country, *sector;
};

/* How a participant stands in a report: whoever acts for himself (a firm, a court, a party) is known by his name, not by his
 * country; whoever something is done or said to by both. */
enum standing { AS_NAMED, AS_DOER, AS_OTHER };

/* Adds the participant's countries, or its name, to the side; strings in `a`. */
void side_of(struct arena *a, const struct participant *p, enum standing as, struct side *out);

struct cast { /* the actors behind a side */
    struct participant *at;
    uint32_t count, capacity;
};

struct deed {
    int64_t id;                        /* mention */
    uint8_t type, status;              /* enum event_type, enum event_status; their numbers for what is none */
    const char *mode, *date, *country; /* `country`: where it was, or NULL */
    uint32_t start, end;
    bool background;
    struct side actor, recipient, said_by;
    struct cast actors, recipients, voices;
    uint32_t first, last; /* tokens of the anchor, end exclusive */
    uint32_t near;        /* classes of the words around the anchor, within its sentence */
    uint32_t head;        /* the same, with fewer words behind: what is done with the matter itself */
    uint32_t within;      /* classes of the anchor's own words and the two before it */
    uint32_t around;      /* classes of the sentence */
    struct words core;    /* matter of the anchor */
    struct words words;   /* of the anchor and what follows */
    bool again;           /* the report has told of it before */
    bool willed;          /* a commitment is told with this anchor */
};

#define TYPE(type) ((uint32_t)1 << (type))
/* Whether it is one of the types, a TYPE each. */
static inline bool is_type(const struct deed *d, uint32_t types) {
    return (types & TYPE(d->type)) != 0;
}

struct will {
    int64_t id; /* commitment */
    const char *key, *kind, *due, *due_from, *status, *act;
    uint32_t start, end;
    uint32_t deed; /* or LEDGER_NONE */
    struct side issuer, addressee, said_by;
    struct cast issuers, addressees, affected, voices;
    struct words words, hung; /* of the act; of the condition */
    uint32_t first, last, near, head, around;
};

/* What a deed's sentence is about: made when it is first asked for, since few deeds are ever judged and some by dozens of groups. */
struct about {
    bool known;
    struct words words;
};

struct report {
    int64_t article;
    const char *key;    /* the article's */
    const char *day;    /* "2025-08-06", or "" */
    int32_t number;     /* of the day: day_number */
    const char *place;  /* within the day: the article's id and key */
    struct deed *deeds; /* in order of their places */
    uint32_t deed_count;
    struct about *abouts; /* of the deeds: report_deed_about */
    struct will *wills;   /* likewise */
    uint32_t will_count;
    struct token *tokens;
    uint32_t token_count;
    const char *text;
    bool heading;      /* its text is no sentence: it names matters, and tells nothing of anybody's will */
    bool ties;         /* it names a truce as holding or broken: its blows are told of that truce */
    bool sought;       /* it names one as proposed, awaited, talked about */
    struct side named; /* everyone in it */
    struct side alone; /* by their names: those with a country who act for themselves */
    struct cast everyone;
};

/* Everything lives in `a`. */
att_status report_load(struct att_store *s, struct arena *a, int64_t article, struct report *out, att_error *err);
/* Whom and which places the token's sentence names, each by a hash; the names of those of `but` (or NULL) left out. */
void report_about(const struct report *r, uint32_t token, const struct cast *but, struct words *out);
/* The same of the sentence of one of the report's deeds, nobody left out. */
const struct words *report_deed_about(const struct report *r, const struct deed *d);
uint64_t about_code(const char *who); /* how `about` has one who stands on a side */
/* Whether the report names each of the side, or tells of something in its country. */
bool report_covers(const struct report *r, const struct side *of);
/* How many of the side the report names. */
uint32_t report_names(const struct report *r, const struct side *of);
/* How many states the report names. */
uint32_t report_states(const struct report *r);
/* The first token that ends behind the code point; token_count where none does. */
uint32_t report_token(const struct report *r, uint32_t point);
/* The words of [start, end) of the text; "" where it is not kept. */
const char *report_text(struct arena *a, const struct report *r, uint32_t start, uint32_t end);
/* Whether one of the tokens first … last - 1 is a thing of the class that the words before it know: "his ultimatum". */
bool report_refers(const struct report *r, uint32_t first, uint32_t last, uint32_t classes);
/* The classes of tokens first … last and their neighbours in the sentence. */
uint32_t report_classes(const struct report *r, uint32_t first, uint32_t last, uint32_t before, uint32_t after);
/* A span of time told near the token, "for 90 days", "another month": the last day, or NULL; for a `truce` its own alone. */
const char *report_duration(struct arena *a, const struct report *r, uint32_t token, bool truce);

/* Commitments that a sentence tells besides the one that stands for them; the first few, which is all that sentences do. */
struct others {
    int64_t at[4];
    uint32_t count;
};

/* What a report says that may open an entry or be one told again. */
struct item {
    const char *kind, *due, *due_from, *status;
    uint32_t start, end, first;  /* the place, and its first token */
    uint32_t near, head, around; /* classes of the words around */
    char truce;                  /* 't' a truce, 'p' a peace, its parties the issuers; else 0 */
    bool opens;                  /* may open an entry; else it only joins */
    bool ordered;                /* told in words that conclude something: "signs", "reaches" */
    bool refers;                 /* told as something known: "his ultimatum", "the truce" */
    struct side issuer, addressee;
    struct cast issuers, addressees, affected, voices;
    struct words words, hung, about;
    int64_t commitment, mention;
    struct others others;
    uint32_t deed; /* or LEDGER_NONE */
};

struct items {
    struct item *at;
    uint32_t count, capacity;
    struct arena *growing; /* while they are gathered */
};

/* In order of their places, the same for all groups; kept in `a`, gathered in `growing`. items.c */
att_status report_items(struct arena *a, struct arena *growing, const struct report *r, struct items *out,
                        att_error *err);

/* items.c: one more, all zero; NULL without memory. */
struct item *items_push(struct items *out);

/* truces.c: 't' a truce, 'p' a peace, 0: the words `near` it and `around` it in its sentence name none. */
char truce_word(uint32_t near, uint32_t around);
/* Whether an item or deed is one side's offer, which no blow breaks. */
bool truce_offered(const char *kind, uint32_t near, uint32_t head);
/* Whether the deed tells of a truce. */
bool truce_told(const struct report *r, const struct deed *d);
/* Makes a truce of the item, of those who act and those towards whom they do; `voice`: who tells it. False without memory. */
bool truce_make(struct arena *a, const struct report *r, const struct side *actor, const struct side *other,
                const struct side *voice, struct item *x);
/* A truce of one side that is told to hold is the one that its sentence names; false without memory. */
bool truce_complete(struct arena *a, const struct report *r, const struct deed *d, struct item *x);
/* Adds the truces that the report only names; false without memory. */
bool truces_named(struct arena *a, const struct report *r, struct items *out);

/* Items that are one will, told twice in a sentence, into one; they stand in the order of their places. join.c */
void items_join(const struct report *r, struct items *all);

/* ---- an entry ---------------------------------------------------------------------------------------------------- */

struct change {
    int64_t article, mention, commitment;
    struct others others; /* not read back: known where the change was told in this batch */
    const char *day;      /* the report's, "" where it has none */
    const char *key;      /* the report's place within its day */
    uint32_t start, end;
    const char *text, *change, *date, *due, *due_from;
    const char *said_by; /* those who alone vouch for it, as JSON: [{"name", "kind", "country"}]; or NULL */
    struct words words, about;
};

/* What became of an entry, without `lapsed`, which hangs on the day of asking. */
struct state {
    const char *state, *due, *due_from, *last_heard, *opened;
    const char *settled, *answer;     /* the changes that `state` is read off, or NULL */
    bool was_broken, was_carried_out; /* at any time, vouched for by more than one side */
};

struct entry {
    char truce;
    bool settled;        /* this and what follows is read off the changes by entry_hear */
    int32_t heard, term; /* numbers of the last change's day, of the last day of `now.due` */
    struct side addressee;
    int64_t id; /* 0: not yet stored */
    const char *key, *kind, *status;
    bool dirty, wound_back; /* differs from the tables; they hold changes that are no more */
    struct side issuer;
    struct cast issuers, addressees, affected;
    struct words words, hung, about;
    uint32_t past; /* so many changes are not read, only what came of them: they are of no report that is being told */
    struct change *changes; /* those behind them */
    uint32_t change_count, change_capacity;
    uint32_t saved;   /* so many changes, with those of the past, stand in the tables as they are here */
    struct state now; /* read off the changes, too */
    struct row {      /* as the table has it; `state` NULL: it does not */
        const char *state, *due, *due_from, *opened;
    } row;
};

/* Of a group's entries, which are open or truces, and which words and addressees they have: bits in the order of entries. */
struct concerns {
    uint64_t *rows;  /* of `width` each; NULL while there are no entries */
    uint64_t *found; /* the row that is told */
    uint32_t width;
};

struct group {
    const char *name; /* side_name of the issuers */
    struct side issuer;
    struct entry *entries; /* in the order in which they were opened */
    uint32_t entry_count, entry_capacity;
    uint64_t addressed; /* the masks of all their addressees */
    struct concerns concerns;
    struct arena *arena;
};

#define LEDGER_MEMORY 200 /* days after which an entry that nobody speaks of joins nothing any more */

char kind_group(const char *kind);   /* 'h' harm, 'g' good, 'd' demand: what the ledger never mixes */
int32_t day_number(const char *day); /* INT32_MIN where there is none */
int32_t last_day(const char *day);   /* the number of the last day of what may be a month or a year; likewise */
int32_t days_between(const char *from, const char *to); /* 0 where one is missing */
int32_t days_apart(int32_t from, int32_t to);           /* likewise, of day_number's */

/* state.c: takes in the next change of the entry's history, its words too. */
void entry_hear(struct entry *e, const struct change *c);
void entry_settle(struct entry *e); /* what else hangs on e->now */
/* The report that the entry was opened by, or heard of last; 0 where that is of the past. */
int64_t entry_opened_by(const struct entry *e);
int64_t entry_heard_from(const struct entry *e);

/* judge.c: whether the sentence of token `first`, with its classes `around`, says that what it tells is in force. */
bool told_in_force(const struct report *r, uint32_t first, uint32_t around);
/* judge.c: what the deed, news and told first here, does to the entry: a change's name, or NULL. Of a truce an issuer takes part in it;
 * else an issuer or an addressee does it, or it breaks what it is told beside and is done to an issuer. */
const char *judge(const struct entry *e, const struct report *r, const struct deed *d, const char **due,
                  struct arena *a);
/* To which entries a deed can do anything though it shares no word with them: none, those that it answers, also those that are
 * addressed to nobody who is named, or all. */
enum wordless { WORDLESS_NONE, WORDLESS_ANSWER, WORDLESS_STAKE, WORDLESS_ALL };
enum wordless judge_wordless(const struct deed *d);
/* Whether what the item tells can be what stands: both name somebody beside the issuers, or words that are not of every matter. */
bool judge_again(const struct entry *e, const struct item *x);
/* Whether one side of the matter alone vouches for the deed. */
bool judge_partial(const struct entry *e, const struct deed *d, const struct side **side, const struct cast **cast);

/* concern.c: takes in how the entry stands now; false without memory. */
bool concerns_note(struct group *g, const struct entry *e);
/* Which entries that are no truce hear of a deed: none, those that are addressed to whoever does it, all. */
enum hears { HEARS_NONE, HEARS_ANSWERS, HEARS_ALL };
/* Bits of the entries of which `judge` may find anything, with `truces` of all truces; good until the next deed. They and the two
 * below are NULL while the group has no entries. */
const uint64_t *concerns_of(const struct group *g, const struct deed *d, enum hears hears, bool truces);
const uint64_t *concerns_open(const struct group *g); /* those that are no truce, and not settled */
const uint64_t *concerns_truces(const struct group *g);
/* The last that is set before `end`, the first from `start` on, where none is set from `end` on; LEDGER_NONE where there is none. */
uint32_t concerns_before(const uint64_t *bits, uint32_t end);
uint32_t concerns_from(const uint64_t *bits, uint32_t start, uint32_t end);

/* fold.c: tells the report to the group. */
att_status fold_report(struct group *g, const struct report *r, const struct items *items, att_error *err);

/* group.c */
struct place { /* in the order of reports */
    const char *day, *key;
};
/* The entries as they stood before `cut`, those that can still be joined there; the tables lose what lies behind it. All
 * strings live in `a`, which the group keeps using. */
att_status group_load(struct att_store *s, struct arena *a, const char *name, struct place cut, struct group *out,
                      att_error *err);
/* `today`: the newest report's day, by which days have passed. */
att_status group_save(struct att_store *s, struct group *g, const char *today, att_error *err);

extern const char schema_ledger[]; /* the tables of the ledger but for entries and their parties */
/* The entries' histories, appended as they are told: those of one batch lie together. Columns behind `said_by` are the ledger's own:
 * day and place of the report in the order in which reports are told, and the words told. */
#define LEDGER_CHANGE                                                                                                 \
    "CREATE TABLE change(entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, ordinal INTEGER NOT NULL,"        \
    "  article INTEGER REFERENCES article ON DELETE CASCADE, start INTEGER, \"end\" INTEGER, text TEXT, change TEXT," \
    "  date TEXT, due TEXT, mention INTEGER REFERENCES mention ON DELETE SET NULL, said_by TEXT, day TEXT NOT NULL,"  \
    "  place TEXT NOT NULL, due_from TEXT, words BLOB NOT NULL,"                                                      \
    "  commitment INTEGER REFERENCES commitment ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED) STRICT;"
#define LEDGER_CHANGE_INDEXES                                                   \
    "CREATE UNIQUE INDEX change_entry ON change(entry, ordinal);"               \
    "CREATE INDEX change_article ON change(article, change, date);"             \
    "CREATE INDEX change_mention ON change(mention) WHERE mention IS NOT NULL;" \
    "CREATE INDEX change_commitment ON change(commitment) WHERE commitment IS NOT NULL;"
/* Who names which group; `until` is the last day on which a report can still move it ("9": any; "": opened in this batch). */
#define LEDGER_ISSUER                                                                                                 \
    "CREATE TABLE ledger_issuer(who TEXT NOT NULL, until TEXT NOT NULL, name TEXT NOT NULL, weight INTEGER NOT NULL," \
    "  PRIMARY KEY(who, until, name)) STRICT, WITHOUT ROWID;"                                                         \
    "CREATE UNIQUE INDEX ledger_issuer_name ON ledger_issuer(name, who);"

/* The order of the ledger, by columns of `entry`, for its index: the next deadline first, then what has none. A month or a year stands
 * for its last day: behind all of its days, in the order of letters. `ask/ledger.c` asks in the same words. */
#define ENTRY_ORDER \
    "(due IS NULL), coalesce(due || iif(length(due) < 10, '~', ''), ''), coalesce(last_heard, '') DESC, key"
#define ENTRY_MAY_LIVE "state IN ('open', 'accepted', 'refused', 'lapsed')"

#endif

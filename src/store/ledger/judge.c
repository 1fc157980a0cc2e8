/* What a deed does to an entry that stands: by who does it to whom, its type, and the words that it shares with what was
 * threatened or promised. */
#include <string.h>

#include "store/ledger/parts.h"

static const uint32_t harms =
    TYPE(EVENT_SANCTION) | TYPE(EVENT_COERCE) | TYPE(EVENT_ASSAULT) | TYPE(EVENT_MOBILIZE) | TYPE(EVENT_PROTEST);
static const uint32_t helps = TYPE(EVENT_AID) | TYPE(EVENT_RETREAT) | TYPE(EVENT_CONCEDE) | TYPE(EVENT_COOPERATE) |
                              TYPE(EVENT_SUPPORT) | TYPE(EVENT_CONSULT);
static const uint32_t yields =
    TYPE(EVENT_RETREAT) | TYPE(EVENT_CONCEDE) | TYPE(EVENT_AGREE) | TYPE(EVENT_AID) | TYPE(EVENT_COOPERATE);
static const uint32_t words_alone =
    TYPE(EVENT_REQUEST) | TYPE(EVENT_CONSULT) | TYPE(EVENT_AGREE) | TYPE(EVENT_SUPPORT); /* break nothing themselves */
static const uint32_t no_ends =
    TYPE(EVENT_THREATEN) | TYPE(EVENT_REQUEST) | TYPE(EVENT_ASSAULT); /* take nothing back */
static const uint32_t refusals = TYPE(EVENT_REJECT);

bool judge_partial(const struct entry *e, const struct deed *d, const struct side **side, const struct cast **cast) {
    bool accuse = d->type == EVENT_ACCUSE || (d->head & WORD_ACCUSE);
    *side = accuse ? &d->actor : &d->said_by;
    *cast = accuse ? &d->actors : &d->voices;
    if (accuse && (*side)->count == 0) {
        return false;
    }
    bool concerned = side_shared(*side, &e->issuer) > 0 || side_shared(*side, &e->addressee) > 0;
    return (accuse || concerned) && (*side)->count > 0 && (accuse || side_shared(*side, &d->actor) == 0);
}

/* ---- truces ------------------------------------------------------------------------------------------------------ */

#define TRUCE_DEEDS \
    90 /* days for which deeds between the parties still belong to a truce that nobody names beside them */

#define TERM_OVER 21 /* days behind a truce's last day, from when nothing is done under it */

#define WANTED 6        /* words before a release that may say that it is wanted … */
#define WANTED_THING 60 /* … and before "the release of" */

#define JUST_TOLD 10 /* days for which what one party alone is told to hand over belongs to it */

#define ALONE 21 /* the same for one side's own truce, of whose deeds any may be meant */

/* Both name states, and none in common: the Red Cross, which takes in those who are set free, is no side. */
static bool parties_apart(const struct side *a, const struct side *b) {
    struct side states = {0};
    for (uint32_t i = 0; i < a->count; i++) {
        if (is_state(a->who[i])) {
            side_add(&states, a->who[i]);
        }
    }
    return side_apart(&states, b);
}

#define TRIED 5 /* words before a blow that may say that a court has judged it */

static bool is_tried(const struct report *r, const struct deed *d) {
    const uint64_t convict = hash_bytes("convict", 7, 0);
    for (uint32_t i = d->first > TRIED ? d->first - TRIED : 0; i < d->first && d->first < r->token_count; i++) {
        if (r->tokens[i].stem == convict && r->tokens[i].sentence == r->tokens[d->first].sentence) {
            return true;
        }
    }
    return false;
}

/* "The war may end", "a dead hostage", "convicted of attacks": what is no blow of this day. */
static bool no_blow(const struct report *r, const struct deed *d) {
    const uint64_t war = hash_bytes("war", 3, 0), conflict = hash_bytes("conflict", 8, 0);
    for (uint32_t i = d->first; i < d->last + 2 && i < r->token_count; i++) {
        if ((r->tokens[i].stem == war || r->tokens[i].stem == conflict) &&
            r->tokens[i].sentence == r->tokens[d->first].sentence) {
            return true;
        }
    }
    return ledger_words_has(&d->core, hash_bytes("captive", 7, 0)) || is_tried(r, d);
}

/* A blow in a country that has not made the truce. */
static bool elsewhere(const struct entry *e, const struct deed *d) {
    return e->issuer.count >= 2 && d->country != NULL && is_state(d->country) && !side_has(&e->issuer, d->country);
}

/* A blow of a day before the truce was told of: "yesterday's strikes". */
static bool before_it(const struct entry *e, const struct deed *d) {
    return d->date != NULL && e->now.opened != NULL && e->now.opened[0] != 0 &&
           last_day(d->date) < day_number(e->now.opened);
}

/* "The release of all hostages", "a withdrawal": a thing that may be wanted, not a verb. */
static bool is_thing(const struct report *r, const struct deed *d) {
    static const char *const before[] = {"the", "a", "an", NULL};
    if (d->first == 0 || d->first >= r->token_count || r->text == NULL) {
        return false;
    }
    const struct token *t = &r->tokens[d->first - 1], *own = t + 1;
    uint32_t bytes = own->end - own->start; /* where all are letters */
    if (bytes > 6 && strncmp(r->text + own->byte + bytes - 3, "wal", 3) == 0) {
        return true; /* withdrawal */
    }
    for (size_t i = 0; before[i] != NULL; i++) {
        size_t n = strlen(before[i]);
        if (t->end - t->start == n && strncmp(r->text + t->byte, before[i], n) == 0) {
            return true;
        }
    }
    return false;
}

/* "Talks over the release of", "insists on the release": what is wanted or spoken of, not done. */
static bool only_wanted(const struct report *r, const struct deed *d) {
    const uint64_t talk = hash_bytes("talk", 4, 0);
    uint32_t far = is_thing(r, d) ? WANTED_THING : WANTED, back = d->first > far ? d->first - far : 0;
    for (uint32_t i = back; i < d->first && d->first < r->token_count; i++) {
        const struct token *t = &r->tokens[i];
        if (t->sentence == r->tokens[d->first].sentence &&
            (t->stem == talk || (t->classes & (WORD_ORDER | WORD_WISH | WORD_HOPED)))) {
            return true;
        }
    }
    return false;
}

/* "Delays the release", not "releases them after a delay": whether it is put off or ended. */
static bool is_stopped(const struct report *r, const struct deed *d) {
    uint32_t from = d->first > 4 ? d->first - 4 : 0;
    bool over = false;
    for (uint32_t i = from; i < d->last + 2 && i < r->token_count && (d->head & (WORD_STOP | WORD_DELAY)); i++) {
        const struct token *t = &r->tokens[i];
        over = (over || t->past) && t->sentence == r->tokens[d->first].sentence;
        if ((t->classes & (WORD_STOP | WORD_DELAY)) && !over && t->sentence == r->tokens[d->first].sentence) {
            return true;
        }
    }
    return false;
}

#define DEAL_FAR 40 /* words from a deed to the deal that it is done under */

/* "Under the deal": one that is known, not one that is being made. */
static bool names_deal(const struct report *r, const struct deed *d) {
    for (uint32_t i = d->first > DEAL_FAR ? d->first - DEAL_FAR : 0; i < d->last + DEAL_FAR && i < r->token_count;
         i++) {
        if (r->tokens[i].sentence == r->tokens[d->first].sentence && report_refers(r, i, i + 1, WORD_DEAL)) {
            return true;
        }
    }
    return false;
}

static const char *judge_truce(const struct entry *e, const struct report *r, const struct deed *d, int32_t silence) {
    uint32_t own = side_shared(&d->actor, &e->issuer), other = side_shared(&d->recipient, &e->issuer);
    bool named = (d->around & WORD_TRUCE) || ((d->around & WORD_DEAL) && own > 0 && names_deal(r, d));
    bool vague = report_names(r, &e->issuer) < e->issuer.count;
    bool known = report_covers(r, &e->issuer) ||
                 (silence <= JUST_TOLD && d->type == EVENT_RETREAT && own + other > 0 && e->issuer.count == 2);
    if (!known || days_apart(e->term, r->number) > TERM_OVER) {
        return NULL;
    }
    if (d->type == EVENT_ASSAULT && (elsewhere(e, d) || before_it(e, d))) {
        return NULL;
    }
    if (d->type == EVENT_ASSAULT && no_blow(r, d)) {
        return NULL;
    }
    if (d->type == EVENT_ASSAULT && r->sought && (d->around & WORD_TRUCE) && !(d->around & (WORD_HOLD | WORD_BREACH))) {
        return NULL; /* "a strike, as the truce awaits approval" */
    }
    uint32_t told = d->type == EVENT_ASSAULT || d->type == EVENT_ACCUSE ? d->near : d->within;
    if ((told & WORD_BREACH) && (d->around & (WORD_TRUCE | WORD_DEAL)) && !is_type(d, words_alone)) {
        return (own > 0 || other > 0) && !(vague && side_apart(&d->recipient, &e->issuer)) ? "broken" : NULL;
    }
    if (silence > TRUCE_DEEDS && !named) {
        return NULL;
    }
    bool captives = (d->near & WORD_CAPTIVE) || ledger_words_has(&d->words, hash_bytes("captive", 7, 0));
    if (d->type == EVENT_AGREE && captives && own > 0 && is_stopped(r, d) && !(d->head & WORD_EXTEND)) {
        return "withdrawn"; /* "announces that it postpones the return of hostages" */
    }
    bool hands = (d->type == EVENT_RETREAT && !is(d->mode, "resign")) ||
                 (d->type == EVENT_AID && captives && own > 0 && other > 0);
    if (hands && !(d->near & WORD_TRUCE) && (own > 0 || other > 0)) {
        if (vague && (parties_apart(&d->actor, &e->issuer) || parties_apart(&d->recipient, &e->issuer))) {
            return NULL; /* between one of them and somebody else */
        }
        bool exchange = (captives || (is(d->mode, "release") && own > 0 && other > 0)) && e->issuer.count >= 2;
        if (is_stopped(r, d) && !(d->head & WORD_EXTEND)) { /* what is put off belongs to it */
            return (own > 0 || d->actor.count == 0) && (exchange || named) ? "withdrawn" : NULL;
        }
        return !(d->near & WORD_FUTURE) && (exchange || named) && !only_wanted(r, d) ? "carried_out" : NULL;
    }
    /* "Strikes kill twenty in Birch despite the truce": those hit are told by where they are. */
    struct side states = {0};
    for (uint32_t i = 0; i < d->recipient.count; i++) {
        if (d->recipient.who[i][0] != '~') {
            side_add(&states, d->recipient.who[i]);
        }
    }
    bool implied = (d->around & WORD_TRUCE) && (d->around & (WORD_HOLD | WORD_BREACH)) && own > 0 &&
                   states.count == 0 && !vague && e->issuer.count >= 2;
    bool between = implied || (own > 0 && other > 0 && (own + other > 2 || !side_equal(&d->actor, &d->recipient)));
    if (d->type == EVENT_ASSAULT && (between || own >= 2 || (e->issuer.count == 1 && own > 0 && silence <= ALONE))) {
        bool stands = !e->now.was_broken && days_apart(e->term, r->number) <= 0; /* a day that is past binds nobody */
        return named || r->ties || stands ? "broken" : NULL;
    }
    if (d->type == EVENT_ACCUSE && between && named && (d->around & (WORD_BREACH | WORD_HARM))) {
        return "broken";
    }
    return NULL;
}

/* ---- all others -------------------------------------------------------------------------------------------------- */

#define LATE 14 /* days after which a deed no longer answers to a day that has passed */

static bool words_about_truce(const struct words *w) {
    return ledger_words_has(w, hash_bytes("truce", 5, 0));
}

/* Whether the act is to end or to put off something. */
static bool words_about_end(const struct words *w) {
    static const char *const stems[] = {"stop",  "end",  "halt", "suspend", "lift",    "cancel",
                                        "delay", "paus", "cut",  "remov",   "postpon", "revok"};
    struct words ends = {0};
    for (size_t i = 0; i < sizeof stems / sizeof *stems; i++) {
        ledger_words_add(&ends, hash_bytes(stems[i], strlen(stems[i]), 0));
    }
    return ledger_words_shared(w, &ends) > 0;
}

/* Whether the deed is the ending that was announced, in the same verb; to put something off again is none. */
static bool ends_it(const struct entry *e, const struct deed *d) {
    static const char *const stems[] = {"suspend", "end", "halt", "stop", "cut", "clos"};
    for (size_t i = 0; i < sizeof stems / sizeof *stems; i++) {
        uint64_t stem = hash_bytes(stems[i], strlen(stems[i]), 0);
        if (ledger_words_has(&e->words, stem) && ledger_words_has(&d->core, stem)) {
            return true;
        }
    }
    return false;
}

struct sight {
    uint32_t own, other;        /* of the deed's actors: among the issuers, among the addressees */
    bool fits;                  /* the deed's recipients can be the addressees */
    uint32_t shared, hung;      /* words that deed and act, deed and condition share */
    double asked;               /* how much of condition or deed they are */
    double like, core;          /* how much of act or deed, of the deed's anchor, they are */
    bool stops, goes_on, truce; /* the deed ends something; the entry is about a truce */
};

/* Read off what follows: whatever finds something where no word is shared. */
enum wordless judge_wordless(const struct deed *d) {
    if ((d->within & WORD_BREACH) && (d->around & WORD_DEAL)) {
        return WORDLESS_ALL;
    }
    if (d->status == STATUS_NEGATED && is_type(d, yields) && (d->around & WORD_STAKE)) {
        return WORDLESS_STAKE;
    }
    bool yes = (d->type == EVENT_AGREE || d->type == EVENT_CONCEDE) && (d->near & WORD_WISH);
    return yes || is_type(d, refusals) ? WORDLESS_ANSWER : WORDLESS_NONE;
}

/* What the issuer does else, as most of it is: to nobody of the addressees, in words of which none is the entry's. Whatever follows
 * asks for one of them, but for a no to what was demanded of nobody that is named. */
static bool is_of_another_matter(const struct entry *e, const struct deed *d) {
    return !(d->within & WORD_BREACH) && (e->addressee.count > 0 || !(d->around & WORD_STAKE)) &&
           side_shared(&d->actor, &e->addressee) == 0 && ledger_words_shared(&e->words, &d->words) == 0;
}

static struct sight see(const struct entry *e, const struct report *r, const struct deed *d) {
    uint32_t shared = ledger_words_shared(&e->words, &d->words), core = ledger_words_shared(&e->words, &d->core),
             hung = ledger_words_shared(&e->hung, &d->words);
    return (struct sight){.own = side_shared(&d->actor, &e->issuer),
                          .other = side_shared(&d->actor, &e->addressee),
                          .fits = !side_apart(&d->recipient, &e->addressee),
                          .shared = shared,
                          .hung = hung,
                          .asked = ledger_words_likeness(&e->hung, &d->words, hung),
                          .like = ledger_words_likeness(&e->words, &d->words, shared),
                          .core = d->core.count > 0 ? (double)core / d->core.count : 0,
                          .stops = is_stopped(r, d),
                          .goes_on = (d->head & WORD_EXTEND) != 0,
                          .truce = words_about_truce(&e->words)};
}

/* Deeds that are only named, as what stands behind a harm: "Trump's tariffs", "before attacking", "or face more attacks". */
static bool only_named(const struct report *r, const struct deed *d) {
    uint32_t back = d->first > 4 ? d->first - 4 : 0;
    for (uint32_t i = back; i <= d->first && d->first < r->token_count; i++) {
        uint32_t classes = WORD_UNDONE | (i + 2 >= d->first ? WORD_KNOWN : 0);
        if (r->tokens[i].sentence == r->tokens[d->first].sentence && (r->tokens[i].classes & classes)) {
            return true;
        }
    }
    return false;
}

/* What the sentence says to be in force from now on is done, even where its words alone would only announce it. */
bool told_in_force(const struct report *r, uint32_t first, uint32_t around) {
    if (first >= r->token_count || !(around & WORD_FORCE) || (around & (WORD_FUTURE | WORD_NOT))) {
        return false;
    }
    for (uint32_t i = first; i < r->token_count && r->tokens[i].sentence == r->tokens[first].sentence; i++) {
        uint32_t before = i > first + 1 ? report_classes(r, i - 2, i - 1, 1, 0) : 0; /* "comes in to effect" */
        if ((r->tokens[i].classes & WORD_FORCE) && (before & WORD_TO)) {
            return false; /* "to take effect" */
        }
    }
    return true;
}

/* "Given a day to withdraw": told as an aim, not as done. What somebody begins or goes on to do is done. */
static bool is_aim(const struct report *r, const struct deed *d) {
    uint32_t i = d->first;
    return i >= 2 && i < r->token_count && (r->tokens[i - 1].classes & WORD_TO) &&
           r->tokens[i - 2].sentence == r->tokens[i].sentence &&
           !(r->tokens[i - 2].classes & (WORD_EFFECT | WORD_HOLD));
}

/* The very act, to the very side. */
static bool very_act(const struct entry *e, const struct deed *d) {
    return 2 * ledger_words_shared(&e->words, &d->core) >= d->core.count && d->core.count > 0 &&
           side_shared(&d->recipient, &e->addressee) > 0;
}

static const char *by_issuer(const struct entry *e, const struct report *r, const struct deed *d, const struct sight *s,
                             const char *due) {
    char kind = kind_group(e->kind);
    if (kind == 'g' && s->stops && s->shared >= 2 && words_about_end(&e->words) && d->type != EVENT_SANCTION) {
        return "carried_out"; /* what was to end ends */
    }
    if (kind == 'h' && s->stops && s->fits && s->shared >= 2 && ends_it(e, d)) {
        return "carried_out"; /* likewise: "will suspend its flights" */
    }
    bool rejects = is_type(d, refusals) && !(d->within & WORD_STOP); /* who cancels his own strikes takes them back */
    if (s->stops && s->fits && s->shared > 0 && s->like >= 0.3 && !rejects && !is_type(d, no_ends)) {
        return (d->near & WORD_DELAY) && due != NULL ? "extended" : s->goes_on ? NULL : "withdrawn";
    }
    if (s->stops || (d->near & WORD_FUTURE) || !s->fits) {
        return NULL;
    }
    if (kind == 'h' && is_type(d, harms) && s->shared > 0 && s->like >= 0.3 &&
        (told_in_force(r, d->first, d->around) || !only_named(r, d))) {
        return "carried_out";
    }
    if (kind == 'g' && is_type(d, helps) && s->shared > 0 && (s->like >= 0.5 || very_act(e, d))) {
        return "carried_out";
    }
    return NULL;
}

#define FRESH 10 /* days for which a no to nothing that is named is a no to what was asked last */

/* `here`: the report itself opened the entry; `fresh`: it has been spoken of of late. */
static const char *by_addressee(const struct entry *e, const struct deed *d, const struct sight *s, bool here,
                                bool fresh) {
    char kind = kind_group(e->kind);
    bool back = side_shared(&d->recipient, &e->issuer) > 0;
    if (is_type(d, refusals)) {
        /* "rejects the proposal" answers no ultimatum, nor "rejects the ultimatum" an offer. */
        bool about = kind == 'h' ? !(d->near & WORD_WISH) || (d->near & WORD_STAKE) : !(d->near & WORD_STAKE);
        bool named = (d->near & (kind == 'h' ? WORD_STAKE : WORD_WISH)) != 0;
        bool same = s->shared >= 2 || (s->shared > 0 && s->like >= 0.4) || s->hung > 0 ||
                    (named && (back || here || fresh)) || (back && (here || fresh));
        return (kind != 'h' || is(e->kind, "ultimatum")) && (!is(e->kind, "promise") || (d->near & WORD_WISH)) &&
                       about && same
                   ? "refused"
                   : NULL;
    }
    if (kind == 'h') {
        return s->hung > 0 && s->asked >= 0.5 && is_type(d, yields) && !s->stops ? "met" : NULL;
    }
    if (kind == 'd') {
        if (d->type == EVENT_ASSAULT || d->type == EVENT_COERCE || (s->truce && !(d->near & WORD_EFFECT)) ||
            s->shared == 0 || s->like < 0.4 || d->type == EVENT_ACCUSE || d->type == EVENT_REQUEST ||
            d->type == EVENT_THREATEN) {
            return NULL;
        }
        return d->type == EVENT_AGREE ? "accepted" : "met";
    }
    bool same = (s->shared > 0 && s->like >= 0.3) || (here && (d->near & WORD_WISH));
    return !is(e->kind, "promise") && same && (d->type == EVENT_AGREE || d->type == EVENT_CONCEDE) ? "accepted" : NULL;
}

/* "Will not resign despite the ultimatum": what was asked is not done. */
static bool refuses(const struct entry *e, const struct deed *d, const struct sight *s) {
    bool asked = s->other > 0 || (e->addressee.count == 0 && (d->around & WORD_STAKE));
    return asked && is_type(d, yields) &&
           ((is(e->kind, "ultimatum") && (s->hung > 0 || (d->around & WORD_STAKE))) ||
            (is(e->kind, "demand") && s->shared > 0 && s->like >= 0.4));
}

static const char *weigh(const struct entry *e, const struct report *r, const struct deed *d, int32_t silence,
                         const char **due, struct arena *a) {
    *due = NULL;
    if (silence > LEDGER_MEMORY) {
        return NULL;
    }
    if (e->truce) {
        return d->status == STATUS_ACTUAL && !is_aim(r, d) ? judge_truce(e, r, d, silence) : NULL;
    }
    if (e->settled || days_apart(e->term, r->number) > LATE || is_of_another_matter(e, d)) {
        return NULL;
    }
    struct sight s = see(e, r, d);
    if ((d->within & WORD_BREACH) && !is_type(d, words_alone) && kind_group(e->kind) == 'g' &&
        (s.own > 0 || side_shared(&d->recipient, &e->issuer) > 0)) {
        return s.shared > 0 || (e->issuer.count >= 2 && (d->around & WORD_DEAL)) ? "broken" : NULL;
    }
    if (s.stops && d->first < r->token_count) {
        *due = report_duration(a, r, d->first, false);
    }
    if (d->status == STATUS_NEGATED && s.own > 0 && kind_group(e->kind) == 'h' && s.stops && s.shared > 0 &&
        s.like >= 0.3) {
        return "withdrawn"; /* "cancels the strikes": what is negated is the blow */
    }
    if (d->status == STATUS_NEGATED && refuses(e, d, &s)) {
        return "refused";
    }
    if (d->status != STATUS_ACTUAL &&
        !told_in_force(r, d->first, d->around)) { /* a yes to an ultimatum or a demand is still to be done */
        bool yes = d->status == STATUS_PLANNED && s.other > 0 &&
                   (is(e->kind, "ultimatum") ? s.hung > 0 : kind_group(e->kind) == 'd' && s.like >= 0.5);
        return yes && !(d->near & WORD_NOT) && is_type(d, yields) ? "accepted" : NULL;
    }
    const char *change = s.own > 0 ? by_issuer(e, r, d, &s, *due) : NULL;
    return change == NULL && s.other > 0 ? by_addressee(e, d, &s, entry_opened_by(e) == r->article, silence <= FRESH)
                                         : change;
}

/* ---- the same matter --------------------------------------------------------------------------------------------- */

/* Stems of what is done in any matter (light words, which are of none, are not among the words): two reports that share nothing else need not be about the same. */
static const char *const common[] = {
    "act",     "aid",    "allow",   "approv", "arrest",   "attack",   "attend",   "ban",     "cancel",
    "captive", "delay",  "direct",  "freez",  "paus",     "clos",     "deal",     "deploy",  "detain",
    "end",     "fir",    "free",    "giv",    "halt",     "hand",     "help",     "join",    "kill",
    "launch",  "leav",   "lift",    "meet",   "militari", "military", "open",     "oper",    "pay",
    "peace",   "peopl",  "protest", "provid", "recogniz", "releas",   "remov",    "resign",  "respond",
    "resum",   "return", "sanct",   "send",   "sent",     "stop",     "support",  "suspend", "talk",
    "tariff",  "troop",  "truce",   "visit",  "vot",      "war",      "withdraw", "work",    NULL};

static bool is_common(uint64_t stem) {
    for (size_t i = 0; common[i] != NULL; i++) {
        if (hash_bytes(common[i], strlen(common[i]), 0) == stem) {
            return true;
        }
    }
    return false;
}

#define LONG_AGO 45 /* days behind which a deed must tell of the very thing */
#define A_WHILE 14  /* days behind which it must be the very act to the very side, or tell of the thing */
#define SOON 7      /* days for which a blow may be the one that was threatened where nothing but the parties says so */
#define KNOWN 30    /* days for which a thing that is only named, "the proposal", is the last that was made */
#define AT_ONCE 3   /* days behind which "it" is still clear to everybody */

/* What two sentences have in common. */
struct common {
    uint32_t named;   /* whom and where both name, but for the issuers */
    uint32_t telling; /* words that are not of every matter */
    uint32_t others;  /* words that are */
    bool apart;       /* both name somebody, and nobody in common */
};

static uint32_t count_issuers(const struct entry *e, const struct words *about) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < e->issuer.count; i++) {
        n += ledger_words_has(about, about_code(e->issuer.who[i]));
    }
    return n;
}

static struct common in_common(const struct entry *e, const struct words *about, const struct words *words) {
    struct common c = {0};
    uint32_t here = count_issuers(e, about), there = count_issuers(e, &e->about), both = 0;
    for (uint32_t i = 0; i < e->issuer.count; i++) {
        uint64_t code = about_code(e->issuer.who[i]);
        both += ledger_words_has(about, code) && ledger_words_has(&e->about, code);
    }
    c.named = ledger_words_shared(about, &e->about) - both;
    c.apart = c.named == 0 && about->count > here && e->about.count > there;
    for (uint32_t i = 0; i < words->count; i++) {
        if (ledger_words_has(&e->words, words->at[i]) || ledger_words_has(&e->hung, words->at[i])) {
            bool of_all = is_common(words->at[i]);
            c.telling += !of_all, c.others += of_all;
        }
    }
    return c;
}

/* Whether a deed that another report tells is of the entry's matter: both name somebody beside the issuer, or words that are not of
 * every matter. A truce is known by its parties. What was threatened or promised is done in its own words; an answer or an end must
 * tell what of. */
static bool same_matter(const struct entry *e, const struct report *r, const struct deed *d, const char *change,
                        int32_t silence) {
    if (entry_opened_by(e) == r->article || e->truce) {
        return true;
    }
    if (is(change, "withdrawn") && kind_group(e->kind) == 'd' && !(d->near & (WORD_ORDER | WORD_WISH | WORD_STAKE))) {
        return false; /* what ends is no demand */
    }
    struct common c = in_common(e, report_deed_about(r, d), &d->words);
    if (kind_group(e->kind) == 'd') {
        return c.telling >= 2 && silence <= LONG_AGO; /* of what is asked for, most is asked for by many */
    }
    int32_t late = days_apart(e->term, r->number);
    if (is(change, "carried_out") && e->now.due != NULL && late >= -1 && late <= 1 &&
        (c.telling > 0 || (c.others > 0 && (c.named > 0 || told_in_force(r, d->first, d->around))))) {
        return true; /* on its very day */
    }
    bool blow = kind_group(e->kind) == 'h' && d->type == EVENT_ASSAULT;
    if (c.telling < 2 && ((blow && silence > SOON) || (silence > A_WHILE && !very_act(e, d)))) {
        return false;
    }
    if (silence > LONG_AGO) {
        return c.telling > 0 && c.named > 0;
    }
    if (c.apart || c.telling >= 2) {
        return c.telling >= 2;
    }
    if (is(change, "refused") || is(change, "accepted")) { /* "rejects the proposal" */
        c.telling += (d->near & (WORD_WISH | WORD_STAKE)) != 0 && silence <= KNOWN;
    }
    if (is(change, "accepted") && is(e->kind, "ultimatum") && silence <= AT_ONCE && c.others >= 2) {
        return true; /* "will hand over the prisoners", the day after */
    }
    if (is(change, "refused") || is(change, "accepted") || is(change, "withdrawn")) {
        return c.telling > 0 && (c.named > 0 || silence <= AT_ONCE);
    }
    return (c.named > 0 && c.telling + c.others / 2 > 0) || (silence <= AT_ONCE && c.telling + c.named > 0);
}

bool judge_again(const struct entry *e, const struct item *x) {
    struct common c = in_common(e, &x->about, &x->words);
    return c.apart ? c.telling >= 2 : c.telling + c.named > 0;
}

const char *judge(const struct entry *e, const struct report *r, const struct deed *d, const char **due,
                  struct arena *a) {
    int32_t silence = days_apart(e->heard, r->number);
    const char *change = weigh(e, r, d, silence, due, a);
    return change != NULL && same_matter(e, r, d, change, silence) ? change : NULL;
}

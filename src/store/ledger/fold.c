/* Tells one report to one group. */
#include <stdlib.h>
#include <string.h>

#include "store/ledger/parts.h"
#include "store/query/rows.h"

/* ---- changes ----------------------------------------------------------------------------------------------------- */

/* What one change would be told with. */
struct telling {
    const char *change, *due, *due_from, *date, *said_by;
    uint32_t start, end;
    int64_t mention, commitment;
    const struct others *others;
    const struct words *words, *about;
};

static uint32_t sentence_at(const struct report *r, uint32_t point) {
    uint32_t token = report_token(r, point);
    return token < r->token_count ? r->tokens[token].sentence : LEDGER_NONE;
}

/* The same of a deed, whose first token is known. */
static uint32_t sentence_of(const struct report *r, const struct deed *d) {
    return d->first < r->token_count ? r->tokens[d->first].sentence : LEDGER_NONE;
}

/* No report that is not made to be long tells more of one entry, or opens more in one group; each opened by one sentence and told of
 * by all that follow it would be as many changes as there are pairs of sentences. */
#define MOST_TOLD 30
#define MOST_OPENED 500

/* The same words tell one change once, and a sentence tells each change once. */
static bool told_already(const struct entry *e, const struct report *r, const struct telling *t) {
    for (uint32_t i = e->change_count; i > 0 && e->changes[i - 1].article == r->article; i--) {
        const struct change *c = &e->changes[i - 1];
        if (e->change_count - i == MOST_TOLD - 1) {
            return true;
        }
        bool answer = (is(c->change, "opened") || is(c->change, "repeated")) &&
                      (is(t->change, "refused") || is(t->change, "accepted"));
        if (c->start < t->end && t->start < c->end && !answer) { /* "rejects a proposal" tells both */
            return true;
        }
        if (is(c->change, t->change) && sentence_at(r, c->start) == sentence_at(r, t->start)) {
            return true;
        }
        if (is(t->change, "repeated") ||
            (is(c->change, t->change) && is(t->change, "broken") && (t->said_by == NULL) == (c->said_by == NULL))) {
            return true;
        }
    }
    return false;
}

static att_status tell(struct group *g, struct entry *e, const struct report *r, const struct telling *t,
                       att_error *err) {
    struct change *c = arena_push(g->arena, &e->changes, &e->change_count, &e->change_capacity, sizeof *c);
    if (c == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    *c = (struct change){.article = r->article,
                         .mention = t->mention,
                         .commitment = t->commitment,
                         .day = r->day,
                         .key = r->place,
                         .start = t->start,
                         .end = t->end,
                         .text = report_text(g->arena, r, t->start, t->end),
                         .change = t->change,
                         .date = t->date != NULL ? t->date : r->day,
                         .due = t->due,
                         .due_from = t->due_from,
                         .said_by = t->said_by};
    if (t->words != NULL) {
        c->words = *t->words;
    }
    if (t->about != NULL) {
        c->about = *t->about;
    }
    if (t->others != NULL) {
        c->others = *t->others;
    }
    e->dirty = true;
    entry_hear(e, c);
    return concerns_note(g, e) ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the ledger");
}

/* [{"name": …, "kind": …, "country": […]}], for the table; NULL without memory. */
static const char *voices_json(struct arena *a, const struct cast *cast) {
    struct buffer b = {0};
    buffer_text(&b, "[");
    for (uint32_t i = 0; i < cast->count; i++) {
        const struct participant *p = &cast->at[i];
        buffer_text(&b, i > 0 ? ",{\"name\":" : "{\"name\":");
        json_text(&b, p->name, strlen(p->name));
        buffer_text(&b, ",\"kind\":");
        json_text(&b, p->kind, strlen(p->kind));
        buffer_text(&b, ",\"country\":[");
        for (const char *c = p->country; *c != 0;) {
            size_t n = strcspn(c, ",");
            buffer_text(&b, c > p->country ? "," : "");
            json_text(&b, c, n);
            c += n + (c[n] == ',');
        }
        buffer_text(&b, "]}");
    }
    buffer_text(&b, "]");
    const char *out = b.failed ? NULL : arena_copy(a, b.at, b.len);
    buffer_free(&b);
    return out;
}

/* ---- commitments ------------------------------------------------------------------------------------------------- */

/* How many entries the report has opened, and how many of them with these very words: two commitments may rest on one event. */
static uint32_t opened_here(const struct group *g, const struct report *r, const struct item *x, uint32_t *twins) {
    uint32_t n = 0;
    *twins = 0;
    for (uint32_t i = g->entry_count; i > 0 && entry_opened_by(&g->entries[i - 1]) == r->article; i--, n++) {
        const struct change *c = &g->entries[i - 1].changes[0];
        *twins += c->start == x->start && c->end == x->end && is(g->entries[i - 1].kind, x->kind);
    }
    return n;
}

static att_status open_entry(struct group *g, const struct report *r, const struct item *x, att_error *err) {
    uint32_t twins;
    if (opened_here(g, r, x, &twins) == MOST_OPENED) {
        return ATT_OK;
    }
    struct entry *e = arena_push(g->arena, &g->entries, &g->entry_count, &g->entry_capacity, sizeof *e);
    char key[STORE_KEY], start[24], end[24], twin[12];
    if (e == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    sqlite3_snprintf(sizeof start, start, "%u", x->start);
    sqlite3_snprintf(sizeof end, end, "%u", x->end);
    sqlite3_snprintf(sizeof twin, twin, "%u", twins);
    store_key(key, (const char *const[]){"entry", r->key, start, end, x->kind, g->name, twin}, twins > 0 ? 7 : 6);
    *e = (struct entry){.key = arena_copy(g->arena, key, strlen(key)),
                        .kind = x->kind,
                        .status = x->status,
                        .truce = x->truce,
                        .issuer = x->issuer,
                        .addressee = x->addressee,
                        .issuers = x->issuers,
                        .addressees = x->addressees,
                        .affected = x->affected,
                        .hung = x->hung};
    if (e->key == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    g->addressed |= e->addressee.mask;
    struct telling t = {.change = "opened",
                        .due = x->due,
                        .due_from = x->due_from,
                        .start = x->start,
                        .end = x->end,
                        .mention = x->mention,
                        .commitment = x->commitment,
                        .others = &x->others,
                        .words = &x->words,
                        .about = &x->about};
    return tell(g, e, r, &t, err);
}

#define JUST_MADE 10 /* days for which "the truce" of one who is named is the one that was just made */

#define TRUCE_ANEW 45 /* days behind which "sign a ceasefire" is another ceasefire */

static bool takes_effect(const struct item *x) {
    return (x->near & WORD_EFFECT) || (x->around & WORD_FORCE);
}

/* The newest truce that the item can mean. */
static struct entry *find_truce(struct group *g, const struct report *r, const struct item *x) {
    const uint64_t *truces = concerns_truces(g);
    for (uint32_t i = concerns_before(truces, g->entry_count); i != LEDGER_NONE; i = concerns_before(truces, i)) {
        struct entry *e = &g->entries[i];
        int32_t silence = days_apart(e->heard, r->number);
        bool fits = e->truce == x->truce || (x->truce == 't' && !(x->near & WORD_TRUCE));
        bool just = silence <= JUST_MADE && g->issuer.count == 2 && x->issuer.count > 0 && takes_effect(x);
        if (silence > LEDGER_MEMORY || !fits || !(just || report_covers(r, &g->issuer))) {
            continue;
        }
        bool over = silence > TRUCE_ANEW || is(e->now.state, "withdrawn") || e->now.was_broken;
        bool past =
            x->due != NULL && days_apart(e->term, r->number) > 0; /* its day is gone, and this one has its own */
        bool declared = (x->near & (WORD_TELL | WORD_ALONE)) && !(x->near & WORD_HOLD) && silence > TRUCE_ANEW;
        bool begins = x->ordered || declared || (takes_effect(x) && !(x->near & (WORD_HOLD | WORD_FUTURE)));
        bool anew = x->opens && (x->issuer.count >= 2 || declared) &&
                    (((x->near & WORD_NEW) && !(x->head & WORD_EXTEND)) || (x->truce == 't' && begins && over) ||
                     (past && !(x->near & (WORD_DELAY | WORD_EXTEND))));
        return anew && entry_heard_from(e) != r->article ? NULL : e;
    }
    return NULL;
}

/* A "trade truce" is what two sides have agreed, by another name: the newest that they have promised each other. */
static struct entry *find_deal(struct group *g, const struct report *r) {
    const uint64_t *open = concerns_open(g);
    uint32_t end = g->issuer.count >= 2 ? g->entry_count : 0;
    for (uint32_t i = concerns_before(open, end); i != LEDGER_NONE; i = concerns_before(open, i)) {
        struct entry *e = &g->entries[i];
        if (kind_group(e->kind) == 'g' && days_apart(e->heard, r->number) <= LEDGER_MEMORY) {
            return e;
        }
    }
    return NULL;
}

#define KNOWN_FRESH 60 /* days for which "his ultimatum" means the last one told of */

#define SAME_TERM 2 /* days between the terms of what may be one ultimatum */

#define OUTLIVED 7 /* days by which a term may be outrun and told anew: ultimatums are */

/* The entry's day is long gone, and the item has its own, which nobody has put off: another will of the kind. */
static bool is_after(const struct entry *e, const struct report *r, const struct item *x) {
    return e->now.due != NULL && x->due != NULL && days_apart(e->term, r->number) > OUTLIVED &&
           !(x->near & (WORD_DELAY | WORD_EXTEND));
}

static struct entry *find_entry(struct group *g, const struct report *r, const struct item *x) {
    struct entry *best = NULL, *known = NULL;
    double most = 0;
    const uint64_t *open = concerns_open(g);
    for (uint32_t i = concerns_from(open, 0, g->entry_count); i != LEDGER_NONE;
         i = concerns_from(open, i + 1, g->entry_count)) {
        struct entry *e = &g->entries[i];
        if (days_apart(e->heard, r->number) > LEDGER_MEMORY || entry_heard_from(e) == r->article ||
            kind_group(e->kind) != kind_group(x->kind)) {
            continue;
        }
        if (side_apart(&e->addressee, &x->addressee) || is_after(e, r, x)) {
            continue;
        }
        bool same_day = is(e->kind, "ultimatum") && is(x->kind, "ultimatum") && e->now.due != NULL && x->due != NULL &&
                        side_shared(&e->addressee, &x->addressee) > 0 &&
                        abs(days_apart(last_day(e->now.due), last_day(x->due))) <= SAME_TERM;
        bool theirs = side_shared(&e->addressee, &x->addressee) > 0 || x->addressee.count == 0;
        if (same_day || (x->refers && theirs && days_apart(e->heard, r->number) <= KNOWN_FRESH)) {
            if ((known == NULL || e->heard > known->heard || is(e->kind, "ultimatum"))) {
                known = e;
            }
        }
        uint32_t shared = ledger_words_shared(&e->words, &x->words);
        double like = ledger_words_likeness(&e->words, &x->words, shared);
        if (like >= 0.5 && (shared >= 2 || like >= 1) && like >= most && judge_again(e, x)) {
            best = e, most = like;
        }
    }
    return best != NULL ? best : known;
}

static bool broken_here(const struct entry *e, const struct report *r) {
    for (uint32_t i = e->change_count; i > 0 && e->changes[i - 1].article == r->article; i--) {
        if (is(e->changes[i - 1].change, "broken")) {
            return true;
        }
    }
    return false;
}

#define LONGEST_QUOTE 160 /* code points */

/* "Tariffs on steel … take effect": the words that say so belong to what is quoted. */
static uint32_t quote_force(const struct report *r, uint32_t first, uint32_t start, uint32_t end) {
    for (uint32_t i = first; i < r->token_count && r->tokens[i].sentence == r->tokens[first].sentence; i++) {
        const struct token *t = &r->tokens[i];
        if ((t->classes & WORD_FORCE) && t->end > end && t->end - start <= LONGEST_QUOTE) {
            return t->end;
        }
    }
    return end;
}

/* "A truce, brokered by the neighbours, comes into effect": told of for the first time, and begun. */
static bool begins_at_once(const struct report *r, const struct item *x) {
    return x->truce && !(x->around & (WORD_CONCLUDE | WORD_NEW)) && told_in_force(r, x->first, x->around);
}

static att_status tell_beginning(struct group *g, const struct report *r, const struct item *x, att_error *err) {
    for (uint32_t i = x->first; i < r->token_count && r->tokens[i].sentence == r->tokens[x->first].sentence; i++) {
        uint32_t verb = i > x->first + 1 ? i - 2 : x->first;
        if ((r->tokens[i].classes & WORD_FORCE) && r->tokens[verb].start >= x->end) {
            struct telling t = {.change = "carried_out",
                                .start = r->tokens[verb].start,
                                .end = r->tokens[i].end,
                                .mention = x->mention};
            return tell(g, &g->entries[g->entry_count - 1], r, &t, err);
        }
    }
    return ATT_OK;
}

#define BEFORE 4  /* words before a truce that may end it … */
#define DENIED 12 /* … and that may say that it is not ended */

/* "The truce ends", "suspends the truce"; not "the truce that ended the war". */
static bool ended(const struct report *r, const struct item *x) {
    uint32_t i = x->first;
    if (!(x->head & (WORD_STOP | WORD_DELAY)) || (x->near & (WORD_HOLD | WORD_FUTURE)) || i >= r->token_count) {
        return false;
    }
    while (i + 1 < r->token_count && r->tokens[i].start < x->end && !(r->tokens[i].classes & WORD_TRUCE)) {
        i++;
    }
    bool ties = i + 1 < r->token_count && r->tokens[i + 1].ties;
    if (report_classes(r, i, i + 1, DENIED, 0) & WORD_NOT) {
        return false; /* "which does not mean the end of the truce" */
    }
    return !ties || (report_classes(r, i, i + 1, BEFORE, 0) & (WORD_STOP | WORD_DELAY));
}

/* "Rejects the ultimatum", which the same report has told. */
static bool opened_by_it(const struct group *g, const struct report *r, const struct item *x) {
    for (uint32_t i = g->entry_count; i > 0; i--) {
        const struct entry *e = &g->entries[i - 1];
        if (entry_heard_from(e) == r->article && !e->truce && kind_group(e->kind) == kind_group(x->kind) &&
            side_shared(&e->addressee, &x->addressee) > 0) {
            return true;
        }
    }
    return false;
}

static att_status tell_item(struct group *g, const struct report *r, const struct item *x, att_error *err) {
    bool mine = side_equal(&x->issuer, &g->issuer);
    struct entry *e = NULL;
    if (x->truce) {
        /* Where nobody is told to have it: those who are named, with at most one who speaks of it or has brokered it. */
        bool part = x->issuer.count > 0 ? side_shared(&x->issuer, &g->issuer) == x->issuer.count
                                        : g->issuer.count >= 2 && report_names(r, &g->issuer) == g->issuer.count &&
                                              report_states(r) <= g->issuer.count + 1;
        e = mine || part ? find_truce(g, r, x) : NULL;
        e = e == NULL && mine && (x->near & WORD_DELAY) ? find_deal(g, r) : e;
    } else if (mine) {
        e = find_entry(g, r, x);
    }
    if (e == NULL) {
        if (mine && x->opens && !(x->refers && opened_by_it(g, r, x))) {
            uint32_t before = g->entry_count;
            TRY(open_entry(g, r, x, err));
            return g->entry_count > before && begins_at_once(r, x) ? tell_beginning(g, r, x, err) : ATT_OK;
        }
        return ATT_OK;
    }
    struct telling t = {.change = "repeated",
                        .due = x->due,
                        .due_from = x->due_from,
                        .start = x->start,
                        .end = x->end,
                        .mention = x->mention,
                        .commitment = mine ? x->commitment : 0,
                        .others = mine ? &x->others : NULL,
                        .words = x->truce ? NULL : &x->words,
                        .about = x->truce ? NULL : &x->about};
    if (x->truce && x->refers && x->due_from == NULL && !(x->near & WORD_EXTEND)) {
        t.due = NULL; /* "the 48-hour truce": how long it was to last from its beginning */
    }
    if (((x->near & WORD_DELAY) && x->due != NULL) || (x->truce && (x->head & WORD_EXTEND))) {
        t.change = "extended";
    } else if (x->truce && (x->near & WORD_BREACH)) {
        return ATT_OK; /* the deed tells it */
    } else if (x->truce && ended(r, x)) {
        if (broken_here(e, r)) {
            return ATT_OK; /* "ending the truce": by the blow that the report tells */
        }
        t.change = "withdrawn";
        t.due = t.due_from = NULL;
    } else if (x->truce && takes_effect(x) && !(x->near & (WORD_FUTURE | WORD_HOLD))) {
        t.change = e->now.was_carried_out ? "repeated" : "carried_out";
        t.end = x->first < r->token_count ? quote_force(r, x->first, x->start, x->end) : x->end;
    }
    return told_already(e, r, &t) ? ATT_OK : tell(g, e, r, &t, err);
}

/* ---- deeds ------------------------------------------------------------------------------------------------------- */

/* "Cancels the strikes after threatening them", "rejects a proposal to meet": the answer may stand before what it answers. */
static bool answers(const struct deed *d) {
    return (d->within & (WORD_STOP | WORD_DELAY)) || d->type == EVENT_REJECT || d->status == STATUS_NEGATED ||
           (d->type == EVENT_AGREE && (d->near & WORD_WISH));
}

static bool opened_by(const struct entry *e, const struct report *r, const struct deed *d) {
    const struct change *first = e->changes;
    if (entry_opened_by(e) != r->article) {
        return false;
    }
    uint32_t opened = sentence_at(r, first->start), at = sentence_of(r, d);
    if (e->truce && d->type == EVENT_ASSAULT && (d->around & WORD_HOLD) && opened == at && first->mention != d->id) {
        return false; /* "strikes despite a truce": told first where it is broken */
    }
    bool rejects = d->type == EVENT_REJECT && side_shared(&d->actor, &e->issuer) == 0;
    return (first->mention == d->id && !rejects) || opened > at || (opened == at && !answers(d));
}

/* `apart`: a deal of two sides hears of them together; only their truce hears of each. */
static att_status tell_deed(struct group *g, const struct report *r, const struct deed *d, bool apart, att_error *err) {
    if (d->background || d->again) {
        return ATT_OK;
    }
    /* Most deeds of most days do not concern most entries: neither do the issuers take part, nor can the addressees. */
    bool acts = side_shared(&d->actor, &g->issuer) > 0, own = acts || side_shared(&d->recipient, &g->issuer) > 0;
    if (!own && (d->actor.mask & g->addressed) == 0) {
        return ATT_OK;
    }
    bool heard = acts || (own && (d->near & WORD_BREACH) != 0); /* by whatever the issuers said, not by truces alone */
    char newest = 0; /* of truces: what is done later is done under the last that was made */
    const uint64_t *may = concerns_of(g, d, apart ? HEARS_NONE : heard ? HEARS_ALL : HEARS_ANSWERS, own);
    for (uint32_t i = concerns_before(may, g->entry_count); i != LEDGER_NONE; i = concerns_before(may, i)) {
        struct entry *e = &g->entries[i];
        const struct side *side;
        const struct cast *cast;
        const char *due;
        bool superseded = e->truce && e->truce == newest;
        newest = e->truce ? e->truce : newest;
        bool concerned = e->truce || heard || side_shared(&d->actor, &e->addressee) > 0;
        if (superseded || !concerned || opened_by(e, r, d)) {
            continue;
        }
        const char *change = judge(e, r, d, &due, g->arena);
        if (change == NULL) {
            continue;
        }
        for (uint32_t k = e->change_count; k > 0 && e->changes[k - 1].article == r->article; k--) {
            due = e->changes[k - 1].due != NULL ? NULL : due; /* the commitment's day is told better */
        }
        struct telling t = {
            .change = change, .due = due, .start = d->start, .end = d->end, .mention = d->id, .date = d->date};
        if (is(change, "carried_out") && told_in_force(r, d->first, d->around)) {
            t.end = quote_force(r, d->first, d->start, d->end);
        }
        bool partial = (is(change, "broken") || is(change, "carried_out") || is(change, "met")) &&
                       judge_partial(e, d, &side, &cast);
        t.said_by = partial ? voices_json(g->arena, cast) : NULL;
        if (partial && t.said_by == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
        }
        if (!told_already(e, r, &t)) {
            TRY(tell(g, e, r, &t, err));
        }
        if (e->truce) {
            break; /* the newest truce alone */
        }
    }
    return ATT_OK;
}

/* A sentence's commitments before its deeds, which may answer them; truces, which deeds break and carry out, in their places. */
att_status fold_report(struct group *g, const struct report *r, const struct items *items, att_error *err) {
    bool apart = g->issuer.count >= 2 && report_names(r, &g->issuer) < 2;
    uint32_t k = 0;
    for (uint32_t i = 0; i <= r->deed_count; i++) {
        uint32_t sentence = i < r->deed_count ? sentence_of(r, &r->deeds[i]) : LEDGER_NONE;
        for (; k < items->count && sentence_at(r, items->at[k].start) <= sentence &&
               (!items->at[k].truce || i == r->deed_count || items->at[k].start <= r->deeds[i].start);
             k++) {
            TRY(tell_item(g, r, &items->at[k], err));
        }
        if (i < r->deed_count) {
            TRY(tell_deed(g, r, &r->deeds[i], apart, err));
        }
    }
    return ATT_OK;
}

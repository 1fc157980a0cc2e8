/* What a report says that may open an entry: its commitments, truces that it tells of (ledger/truces.c), and deeds still to come
 * that the network took for no commitment. */
#include <stdlib.h>
#include <string.h>

#include "store/ledger/parts.h"

struct item *items_push(struct items *out) {
    return arena_push(out->growing, &out->at, &out->count, &out->capacity, sizeof *out->at);
}

/* ---- items ------------------------------------------------------------------------------------------------------- */

/* Ministries, forces, courts that no country is told of: they are of his who orders them. */
static bool own_office(const struct cast *c) {
    for (uint32_t i = 0; i < c->count; i++) {
        const struct participant *p = &c->at[i];
        if (*p->country != 0 || (strstr(p->sector, "GOV") == NULL && strstr(p->sector, "MIL") == NULL)) {
            return false;
        }
    }
    return c->count > 0;
}

/* What one's own forces or courts are told to do. */
static bool own_order(const struct item *x) {
    return is(x->kind, "demand") && (x->head & WORD_COMMAND) &&
           (x->addressee.count == 0 || side_equal(&x->addressee, &x->issuer) || own_office(&x->addressees));
}

/* What a deal that is being concluded calls for is part of it. */
static bool terms(const struct item *x) {
    return is(x->kind, "demand") && x->issuer.count >= 2 && x->addressee.count == 0 &&
           (x->around & (WORD_DEAL | WORD_TRUCE)) && (x->around & WORD_CONCLUDE);
}

/* A harm that is done with its announcement, no will that stands: nothing tells that it is to come. */
static bool done(const struct deed *d, const struct item *x) {
    return is(x->kind, "threat") && x->due == NULL && x->hung.count == 0 && d->status == STATUS_ACTUAL &&
           (d->type == EVENT_SANCTION || d->type == EVENT_COERCE) && !(x->near & WORD_FUTURE);
}

/* Captives who are handed over with the telling: nobody promises it any more. */
static bool given(const struct deed *d, const struct item *x) {
    return is(x->kind, "promise") && d->status == STATUS_ACTUAL && (d->type == EVENT_RETREAT || d->type == EVENT_AID) &&
           (is(d->mode, "release") || (x->near & WORD_CAPTIVE)) && x->hung.count == 0 &&
           !(x->near & (WORD_FUTURE | WORD_TELL | WORD_CONCLUDE));
}

/* "Pending an agreement", "the 60 days of the agreement": a deal that may come, or one that is only pointed at. */
static bool only_pointed_at(const struct report *r, const struct deed *d, const struct item *x) {
    if (!is(x->kind, "promise") || d->type != EVENT_AGREE || d->first == 0 || d->first >= r->token_count ||
        x->hung.count > 0) {
        return false;
    }
    uint32_t before = report_classes(r, d->first, d->first + 1, 2, 0);
    bool noun = (r->tokens[d->last > d->first ? d->last - 1 : d->first].classes & WORD_DEAL) != 0;
    return (before & WORD_UNDONE) ||
           (noun && (before & WORD_KNOWN) && x->issuer.count < 2 && !(x->near & (WORD_CONCLUDE | WORD_TELL)));
}

/* Talks whose day is set: what was agreed before. */
static bool scheduled(const struct deed *d, const struct item *x) {
    return is(x->kind, "promise") && d->type == EVENT_CONSULT && x->addressee.count + x->issuer.count > 0;
}

static void from_will(const struct report *r, const struct will *w, struct item *x) {
    const struct deed *d = w->deed != LEDGER_NONE ? &r->deeds[w->deed] : NULL;
    *x = (struct item){.kind = w->kind,
                       .due = w->due,
                       .due_from = w->due_from,
                       .status = w->status,
                       .start = w->start,
                       .end = w->end,
                       .first = w->first,
                       .near = w->near,
                       .head = w->head,
                       .around = w->around,
                       .opens = true,
                       .issuer = w->issuer,
                       .addressee = w->addressee,
                       .issuers = w->issuers,
                       .addressees = w->addressees,
                       .affected = w->affected,
                       .voices = w->voices,
                       .words = w->words,
                       .hung = w->hung,
                       .commitment = w->id,
                       .mention = d != NULL ? d->id : 0,
                       .deed = w->deed};
    if (d != NULL && d->start < x->end + 80 && x->start < d->end + 80) { /* the words it rests on: act and event */
        x->first = d->start < x->start ? d->first : x->first;
        x->start = d->start < x->start ? d->start : x->start;
        x->end = d->end > x->end ? d->end : x->end;
    }
    x->ordered = x->near & WORD_CONCLUDE;
    x->opens =
        !terms(x) &&
        (d == NULL || !(own_order(x) || done(d, x) || given(d, x) || scheduled(d, x) || only_pointed_at(r, d, x)));
}

/* "Tariffs on imports into the country": those who govern it threaten somebody else, who is not told. */
static bool only_own_state(const struct item *x) {
    for (uint32_t i = 0; i < x->issuers.count; i++) {
        if (strstr(x->issuers.at[i].sector, "GOV") == NULL) {
            return false;
        }
    }
    for (uint32_t i = 0; i < x->addressees.count; i++) {
        if (!is(x->addressees.at[i].kind, "state") || *x->addressees.at[i].country == 0) {
            return false;
        }
    }
    return x->issuers.count > 0 && x->addressees.count > 0;
}

/* Nobody promises to himself: where others are named beside the issuer, they alone are spoken to. False without
 * memory. */
static bool drop_own(struct arena *a, struct item *x) {
    struct side kept = {0};
    struct cast cast = {arena_array(a, x->addressees.count, sizeof *cast.at), 0, 0};
    if (cast.at == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < x->addressee.count; i++) {
        if (!side_has(&x->issuer, x->addressee.who[i])) {
            side_add(&kept, x->addressee.who[i]);
        }
    }
    for (uint32_t i = 0; i < x->addressees.count; i++) {
        const struct participant *p = &x->addressees.at[i];
        if (*p->country == 0 || !side_has(&x->issuer, p->country)) {
            cast.at[cast.count++] = *p;
        }
    }
    if (kept.count > 0 || only_own_state(x)) {
        x->addressee = kept;
        x->addressees = cast;
    }
    return true;
}

/* Both sides of a deal promise together, to nobody. */
static void join_deal(const struct report *r, struct item *x) {
    const struct deed *d = x->deed != LEDGER_NONE ? &r->deeds[x->deed] : NULL;
    if (d == NULL || kind_group(x->kind) != 'g' || !(d->type == EVENT_AGREE || d->type == EVENT_SUPPORT) ||
        d->actor.count < 2 || !(x->around & (WORD_DEAL | WORD_CONCLUDE))) {
        return;
    }
    x->kind = "promise";
    x->issuer = d->actor;
    x->issuers = d->actors;
    x->addressee = (struct side){0};
    x->addressees = (struct cast){0};
}

/* To do harm is no promise, whatever verb announces it: "vows to take the matter to court", "will lay off workers". */
static bool harms(const struct report *r, const struct item *x) {
    static const uint32_t types =
        TYPE(EVENT_SANCTION) | TYPE(EVENT_COERCE) | TYPE(EVENT_ASSAULT) | TYPE(EVENT_THREATEN);
    const struct deed *d = x->deed != LEDGER_NONE ? &r->deeds[x->deed] : NULL;
    return d != NULL && is_type(d, types) && !(d->head & (WORD_STOP | WORD_DELAY)) &&
           !(x->near & (WORD_CONCLUDE | WORD_NOT | WORD_TRUCE | WORD_SPAN));
}

/* "Will not withdraw until …": a threat, whatever it is that will not be done. */
static bool withholds(const struct report *r, uint32_t first) {
    bool future = false, refused = false;
    for (uint32_t i = first > 4 ? first - 4 : 0; i < r->token_count && i < first + 30; i++) {
        if (r->tokens[i].sentence != r->tokens[first].sentence) {
            continue;
        }
        uint32_t classes = r->tokens[i].classes;
        refused |= (classes & WORD_NOT) && future && i < first + 4;
        future = (classes & WORD_FUTURE) != 0;
        if ((classes & WORD_UNTIL) && refused) {
            return true;
        }
    }
    return false;
}

/* What is asked for, in a verb that asks: "urges", "the minister's request". */
static bool asks(const struct report *r, const struct item *x) {
    const struct deed *d = x->deed != LEDGER_NONE ? &r->deeds[x->deed] : NULL;
    if (d == NULL || d->first >= r->token_count || (x->near & (WORD_CONCLUDE | WORD_WISH))) {
        return false;
    }
    return d->type == EVENT_REQUEST || (report_classes(r, d->first, d->last, 0, 0) & WORD_ORDER);
}

/* To end what helps is a threat, to end what harms a promise: "will end contracts", "will lift sanctions". */
static void mend_kind(const struct report *r, struct item *x) {
    uint32_t act = report_classes(r, x->first, x->first + 1, 0, 2),
             object = report_classes(r, x->first, x->first + 1, 0, 8);
    if (kind_group(x->kind) == 'g' && x->first < r->token_count && withholds(r, x->first)) {
        x->kind = "threat";
        return;
    }
    if (is(x->kind, "promise") && asks(r, x)) {
        x->kind = "demand";
        return;
    }
    if (is(x->kind, "promise") && harms(r, x)) {
        x->kind = "threat";
        return;
    }
    if (!(act & WORD_STOP) || (x->near & WORD_CONCLUDE) || x->hung.count > 0) {
        return;
    }
    if (is(x->kind, "promise") && !(object & WORD_HARM)) {
        x->kind = "threat";
    } else if (is(x->kind, "threat") && (object & WORD_HARM)) {
        x->kind = "promise";
    }
}

/* The text's own word decides: "despite the minister's ultimatum". */
static void name_ultimatum(const struct report *r, struct item *x) {
    uint64_t stem = hash_bytes("ultimatum", 9, 0);
    for (uint32_t i = x->first; i < r->token_count && r->tokens[i].start < x->end; i++) {
        if (is(x->kind, "threat") && r->tokens[i].stem == stem) {
            x->kind = "ultimatum";
        }
    }
}

static bool overlaps(const struct items *all, const struct report *r, const struct deed *d, bool truce) {
    for (uint32_t i = 0; i < all->count; i++) {
        const struct item *x = &all->at[i];
        bool sentence = x->first < r->token_count && d->first < r->token_count &&
                        r->tokens[x->first].sentence == r->tokens[d->first].sentence;
        if (truce ? x->truce && sentence
                  : (x->start < d->end && d->start < x->end) || (sentence && x->deed == LEDGER_NONE)) {
            return true;
        }
    }
    return false;
}

static void from_deed(const struct deed *d, uint32_t index, const char *kind, struct item *x) {
    *x = (struct item){.kind = kind,
                       .status = "actual",
                       .start = d->start,
                       .end = d->end,
                       .first = d->first,
                       .near = d->near,
                       .head = d->head,
                       .around = d->around,
                       .opens = !(is(kind, "demand") && (d->head & WORD_COMMAND) &&
                                  (d->recipient.count == 0 || side_equal(&d->recipient, &d->actor))),
                       .ordered = d->near & WORD_CONCLUDE,
                       .issuer = d->actor,
                       .addressee = d->recipient,
                       .issuers = d->actors,
                       .addressees = d->recipients,
                       .words = d->words,
                       .mention = d->id,
                       .deed = index};
}

/* "The strikes on the coast will continue": what is done is told as what will be. */
static bool goes_on(const struct report *r, const struct deed *d) {
    for (uint32_t i = d->last; i + 1 < r->token_count && i < d->last + 6; i++) {
        if (r->tokens[i + 1].sentence != r->tokens[d->first].sentence) {
            return false;
        }
        if ((r->tokens[i].classes & WORD_FUTURE) && (r->tokens[i + 1].classes & WORD_HOLD)) {
            return true;
        }
    }
    return false;
}

/* "Announces a pardon, with releases scheduled": the rest is still to come. */
static bool grants_later(const struct deed *d) {
    return d->type == EVENT_CONCEDE && (d->near & WORD_TELL) && (d->around & WORD_FUTURE) && !(d->around & WORD_NOT);
}

/* "Announces a 90-day pause on counter measures", "a month's reprieve from duties". */
static bool relieves(const struct report *r, const struct deed *d) {
    uint32_t before = report_classes(r, d->first, d->last, 5, 0);
    for (uint32_t i = d->first > 5 ? d->first - 5 : 0; i < d->last && d->first < r->token_count; i++) {
        bool span =
            r->tokens[i].number > 0 && (r->tokens[i].unit != 0 || (i + 1 < d->last && r->tokens[i + 1].unit != 0));
        if (span && r->tokens[i].sentence == r->tokens[d->first].sentence) {
            return (before & (WORD_DELAY | WORD_SPAN)) && !(before & (WORD_TRUCE | WORD_STAKE));
        }
    }
    return false;
}

/* The kind of what a deed announces by itself, or NULL. */
static const char *deed_kind(const struct report *r, const struct deed *d) {
    if (d->background || d->actor.count == 0) {
        return NULL;
    }
    if (d->type == EVENT_REQUEST && d->status == STATUS_ACTUAL && (d->near & WORD_ORDER)) {
        return "demand";
    }
    if (d->status == STATUS_NEGATED && (d->near & WORD_FUTURE) && d->first < r->token_count && withholds(r, d->first)) {
        return "threat";
    }
    if (d->type == EVENT_THREATEN && d->status == STATUS_ACTUAL) {
        return "threat";
    }
    if (d->status == STATUS_ACTUAL && (d->type == EVENT_ASSAULT || d->type == EVENT_COERCE) && goes_on(r, d)) {
        return d->recipient.count > 0 ? "threat" : NULL;
    }
    if (d->status == STATUS_ACTUAL && (grants_later(d) || (d->type == EVENT_SANCTION && relieves(r, d)))) {
        return "promise";
    }
    bool aim = d->first > 0 && d->first < r->token_count && (r->tokens[d->first - 1].classes & WORD_TO);
    if (d->status != STATUS_PLANNED || !((d->near & WORD_FUTURE) || aim) || (d->near & WORD_NOT)) {
        return NULL;
    }
    if (d->type == EVENT_SANCTION || d->type == EVENT_COERCE || d->type == EVENT_ASSAULT) {
        return d->recipient.count > 0 ? "threat" : NULL;
    }
    return d->type == EVENT_CONCEDE || d->type == EVENT_AID || d->type == EVENT_RETREAT || d->type == EVENT_COOPERATE ||
                   d->type == EVENT_SUPPORT
               ? "promise"
               : NULL;
}

struct placed {
    uint32_t start, index;
};

static int by_place(const void *a, const void *b) {
    const struct placed *x = a, *y = b;
    return x->start != y->start ? (x->start > y->start) - (x->start < y->start)
                                : (x->index > y->index) - (x->index < y->index);
}

/* By their places, those of one place as they were; false without memory. */
static bool sort_items(struct arena *a, struct items *all) {
    struct placed *order = arena_array(all->growing, all->count, sizeof *order);
    struct item *sorted = arena_array(a, all->count, sizeof *sorted);
    if (order == NULL || sorted == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < all->count; i++) {
        order[i] = (struct placed){all->at[i].start, i};
    }
    qsort(order, all->count, sizeof *order, by_place);
    for (uint32_t i = 0; i < all->count; i++) {
        sorted[i] = all->at[order[i].index];
    }
    all->at = sorted, all->capacity = all->count;
    return true;
}

/* ---- a report ---------------------------------------------------------------------------------------------------- */

#define FAR 60 /* words: what is further from an item's first word is not looked at for what it refers to */

static void look_for_known(const struct report *r, struct item *x) {
    uint32_t from = x->first, last = x->first;
    while (last < r->token_count && last - x->first < FAR && r->tokens[last].start < x->end) {
        last++;
    }
    while (is(x->kind, "ultimatum") && from > 0 && x->first - from < FAR && from < r->token_count &&
           r->tokens[from - 1].sentence == r->tokens[from].sentence) {
        from--; /* "extends his deadline for leaving, or …" */
    }
    x->refers = x->truce ? report_refers(r, x->first, last, WORD_TRUCE)
                         : kind_group(x->kind) == 'h' && report_refers(r, from, last, WORD_STAKE);
}

static void look_whom_about(const struct report *r, struct item *x) {
    for (uint32_t i = 0; i < x->addressee.count; i++) {
        ledger_words_add(&x->about, about_code(x->addressee.who[i]));
    }
    report_about(r, x->first, &x->issuers, &x->about);
}

/* "Rejects a plan by the neighbours": what is answered was proposed, by those who are answered. */
static const char *answered_kind(const struct deed *d) {
    if (d->type != EVENT_REJECT || d->status != STATUS_ACTUAL || d->background || d->recipient.count == 0 ||
        side_shared(&d->actor, &d->recipient) > 0) {
        return NULL;
    }
    return d->near & WORD_STAKE   ? "ultimatum"
           : d->near & WORD_WISH  ? "proposal"
           : d->near & WORD_ORDER ? "demand"
                                  : NULL;
}

static void turn_round(struct item *x) {
    struct side side = x->issuer;
    struct cast cast = x->issuers;
    x->issuer = x->addressee, x->issuers = x->addressees;
    x->addressee = side, x->addressees = cast;
}

/* One that a commitment tells; false without memory. */
static bool add_will(struct arena *a, const struct report *r, const struct will *w, struct items *out) {
    const struct deed *d = w->deed != LEDGER_NONE ? &r->deeds[w->deed] : NULL;
    struct item *x = items_push(out);
    bool memory;
    if (x == NULL) {
        return false;
    }
    from_will(r, w, x);
    bool none = is(w->kind, "threat") && w->hung.count == 0 && (x->head & WORD_TRUCE) && !(x->near & WORD_FUTURE);
    if ((kind_group(w->kind) == 'g' || none) && !truce_offered(x->kind, x->near, x->head) &&
        truce_word(x->head, x->around)) {
        struct side other = w->addressee;
        side_merge(&other, d != NULL ? &d->recipient : &w->addressee);
        const struct side *actor = d != NULL && d->actor.count >= 2 ? &d->actor : &w->issuer;
        memory = truce_make(a, r, actor, &other, &w->said_by, x);
    } else {
        join_deal(r, x);
        memory = drop_own(a, x);
        mend_kind(r, x);
        name_ultimatum(r, x);
    }
    if (x->due == NULL && x->first < r->token_count) {
        x->due = report_duration(a, r, x->first, x->truce != 0);
    }
    return memory;
}

/* One that a deed tells, where it tells any; false without memory. */
static bool add_deed(struct arena *a, const struct report *r, uint32_t index, struct items *out) {
    const struct deed *d = &r->deeds[index];
    bool truce = truce_told(r, d) && !truce_offered("promise", d->near, d->head), memory;
    const char *answered = truce ? NULL : answered_kind(d);
    const char *kind = truce ? "promise" : answered != NULL ? answered : deed_kind(r, d);
    if (kind == NULL || (truce && (d->around & WORD_ORDER) && d->type == EVENT_REQUEST) || overlaps(out, r, d, truce)) {
        return true;
    }
    struct item *x = items_push(out);
    if (x == NULL) {
        return false;
    }
    from_deed(d, index, kind, x);
    if (answered != NULL) {
        turn_round(x);
    }
    if (truce) {
        static const struct side nobody = {0};
        bool answers = d->type == EVENT_REJECT || d->type == EVENT_ACCUSE; /* to somebody who is no party to it */
        memory = truce_make(a, r, &d->actor, answers ? &nobody : &d->recipient, &d->said_by, x);
        x->opens &= d->type != EVENT_ACCUSE && d->type != EVENT_REJECT && d->type != EVENT_CONSULT;
        memory = memory && truce_complete(a, r, d, x);
    } else {
        memory = drop_own(a, x);
        mend_kind(r, x);
        name_ultimatum(r, x);
    }
    x->due = x->first < r->token_count ? report_duration(a, r, x->first, truce) : NULL;
    return memory;
}

att_status report_items(struct arena *a, struct arena *growing, const struct report *r, struct items *out,
                        att_error *err) {
    *out = (struct items){.growing = growing};
    bool memory = true;
    for (uint32_t i = 0; i < r->will_count && memory; i++) {
        memory = add_will(a, r, &r->wills[i], out);
    }
    for (uint32_t i = 0; i < r->deed_count && memory; i++) {
        memory = add_deed(a, r, i, out);
    }
    memory = memory && truces_named(a, r, out);
    for (uint32_t i = 0; i < out->count && memory; i++) {
        out->at[i].opens &= !r->heading;
        look_for_known(r, &out->at[i]);
        look_whom_about(r, &out->at[i]);
    }
    memory = memory && sort_items(a, out);
    out->growing = NULL;
    if (!memory) {
        return fail(err, ATT_NO_MEMORY, "no memory for a report's commitments");
    }
    items_join(r, out);
    return ATT_OK;
}

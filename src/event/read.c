#include <string.h>

#include "base/error.h"
#include "document/near.h"
#include "encoder/heads.h"
#include "event/anchors.h"
#include "event/arguments.h"
#include "event/choice.h"
#include "event/content.h"
#include "event/event.h"
#include "event/once.h"
#include "event/partners.h"
#include "event/same.h"
#include "event/status.h"
#include "event/unreal.h"
#include "event/who.h"
#include "knowledge/lexicon.h"
#include "ontology/ontology.h"

/* An anchor below MIN_FOUND is no event unless the lexicon knows the word as one of this type, and below MIN_RAISED never. */
#define MIN_FOUND 0.50f
/* Below this share of its type the network hesitates, and a word that the lexicon knows decides. On labels that the model had
 * not seen, type F1 rose from 0.565 to 0.604. */
#define UNSURE 0.70f
#define MIN_RAISED 0.34f
/* The network's mode counts from this probability on, where the words themselves say nothing. */
#define MIN_MODE 0.40f

/* Whether the event is told by the text; the type may be changed by a user's entry. */
static bool accept(const struct document *d, const struct lexicon *lex, struct event_signal *s, struct lexicon_hit *hit,
                   bool *has_hit) {
    *has_hit = lex != NULL && lexicon_anchor(lex, d, s->first_token, s->end_token, EVENT_TYPES, hit);
    if (*has_hit && (hit->flags & LEXICON_NOTHING) != 0) {
        return false; /* "asked not to be named" */
    }
    if (*has_hit && hit->flags & LEXICON_USER) {
        s->type = hit->type;
        return true;
    }
    if (s->faint) {
        return *has_hit; /* what does not raise has gone (drop_faint) */
    }
    bool strong = *has_hit && (hit->flags & (LEXICON_WEAK | LEXICON_NOTHING)) == 0;
    if (strong && hit->type != s->type && (s->type_score < UNSURE || (hit->flags & LEXICON_SURE) != 0)) {
        s->type = hit->type; /* the network hesitates, or the words leave no choice */
    }
    if (*has_hit && hit->type != s->type) {
        *has_hit = lexicon_anchor(lex, d, s->first_token, s->end_token, s->type, hit);
    }
    bool known = *has_hit && (hit->flags & (LEXICON_WEAK | LEXICON_NOTHING)) == 0;
    return s->score >= MIN_FOUND || (known && s->score >= MIN_RAISED);
}

/* "Has not ruled out sending troops": the anchor tells what may be done. */
static void read_left_open(const struct document *d, const struct lexicon *lex, struct event *e) {
    enum event_type type;
    if (e->type == EVENT_REJECT && e->head < d->token_count && unreal_left_open(d, lex, e->head, &type)) {
        e->type = type;
    }
}

/* Whether the anchor tells of no act at all: "any attack" of none in particular, "can be deported" of a rule, "has not been set" of nothing refused. */
static bool tells_nothing(const struct document *d, const struct event *e, bool known) {
    bool rule = e->status == STATUS_POSSIBLE && unreal_able(d, e->head);
    return unreal_any(d, e->head) || rule || (e->type == EVENT_REJECT && e->status == STATUS_NEGATED && !known);
}

/* The most general code of a type and mode: the shortest, then the first. */
static const struct cameo *general_code(enum event_type type, const char *mode) {
    const struct cameo *best = NULL;
    for (uint32_t i = 0; i < ontology_cameos_count(); i++) {
        const struct cameo *c = ontology_cameo_at(i);
        bool same = c->mode == NULL ? mode == NULL : mode != NULL && strcmp(c->mode, mode) == 0;
        if (c->type == type && same && (best == NULL || strlen(c->code) < strlen(best->code))) {
            best = c;
        }
    }
    return best == NULL && mode != NULL ? general_code(type, NULL) : best;
}

static void read_mode(const struct document *d, const struct lexicon *lex, const struct event_signal *s,
                      struct event *e) {
    struct lexicon_mode told = {NULL, NULL, "", MODE_NOWHERE};
    if (lex != NULL) {
        told = lexicon_mode(lex, d, e->first_token, e->end_token, e->type);
    }
    const char *guess = s->mode != 0 && s->mode_score >= MIN_MODE && ontology_has_mode(e->type, mode_names[s->mode])
                            ? mode_names[s->mode]
                            : NULL;
    bool words = told.mode != NULL && (told.distance == MODE_ANCHOR || guess == NULL);
    float nothing = s->mode == 0 ? s->mode_score : 0;
    if (words && told.distance != MODE_ANCHOR && nothing > 0.8f) {
        words = false;
    }
    e->mode = words ? told.mode : guess;
    e->mode_basis = words ? (struct basis){ORIGIN_LEXICON, 1, told.entry}
                          : (struct basis){ORIGIN_NETWORK, s->mode_score, guess != NULL ? guess : ""};
    /* The lexicon's code is the words' own; it may stand outside the ontology's table for the type on purpose. */
    const struct cameo *code = told.cameo != NULL ? ontology_cameo(slice_of(told.cameo)) : NULL;
    if (code == NULL) {
        code = general_code(e->type, e->mode);
    }
    e->cameo = code != NULL ? code->code : NULL;
    e->contexts = code != NULL ? code->contexts : 0;
}

static void read_place(const struct document *d, const struct event_signal *s, struct event *e) {
    float best = 0;
    uint32_t name = NONE;
    /* The pointer reaches no further than its window: names beyond have no share of it. */
    uint32_t start = ITEMS_FROM(d->names, d->name_count, name, tokens_back(s->first_token, 2 * NEAR_TOKENS));
    for (uint32_t i = start; i < d->name_count && d->names[i].first_token < s->first_token + NEAR_TOKENS; i++) {
        const struct name *n = &d->names[i];
        float p = n->type == NAME_LOCATION || n->type == NAME_FACILITY || n->type == NAME_ORGANIZATION
                      ? pointer_mass(&s->place, n->first_token, n->end_token)
                      : 0;
        if (p > best) {
            best = p;
            name = i;
        }
    }
    if (name != NONE && best > 0.15f && best >= s->place.none) {
        e->place = d->names[name].at;
        return;
    }
    bool named =
        s->place.count > 0 && d->tokens[s->place.token[0]].upos == UPOS_PROPN; /* "the city" is nowhere by itself */
    if (named && s->place.none < 0.4f && s->place.p[0] > 0.25f) {
        e->place = d->tokens[s->place.token[0]].at;
        return;
    }
    e->place_note = "the text names no place for it";
}

/* Whether an evaluation says which words tell events. */
static bool anchors_given(const struct document *d) {
    return d->given != NULL && d->given->events != NULL;
}

static att_status add(struct document *d, const struct resources *r, struct event_signal *s, uint32_t *event,
                      att_error *err) {
    struct lexicon_hit hit;
    bool has_hit;
    *event = NONE;
    if (!accept(d, r->lexicon, s, &hit, &has_hit)) {
        return ATT_OK;
    }
    struct event *e = document_add_event(d);
    if (e == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for events");
    }
    e->first_token = s->first_token;
    e->end_token = s->end_token;
    e->at = span_of_tokens(d, s->first_token, s->end_token);
    e->head = tokens_head(d, s->first_token, s->end_token);
    e->type = s->type;
    e->time = e->same_as = NONE;
    e->vector = s->vector;
    bool user = has_hit && hit.flags & LEXICON_USER;
    e->basis = (struct basis){user || s->score < MIN_FOUND ? ORIGIN_LEXICON : ORIGIN_NETWORK,
                              s->score * (user ? 1 : s->type_score), has_hit ? hit.entry : ""};
    if (!user) {
        read_left_open(d, r->lexicon, e); /* before all that goes by the type */
    }
    read_mode(d, r->lexicon, s, e);
    status_read(d, r->lexicon, s, e);
    if (!anchors_given(d) && !user && tells_nothing(d, e, has_hit && (hit.flags & LEXICON_WEAK) == 0)) {
        d->event_count--;
        return ATT_OK;
    }
    read_place(d, s, e);
    TRY(who_read(d, e, s, r->knowledge, err));
    if (e->actor.count + e->recipient.count == 0 && !anchors_given(d)) {
        d->event_count--; /* nobody takes part: not one of the sixteen kinds of interaction */
        return ATT_OK;
    }
    if (!arguments_read(d, e)) {
        return fail(err, ATT_NO_MEMORY, "no memory for what stands beside an event");
    }
    *event = d->event_count - 1;
    return ATT_OK;
}

/* Keeps of the faint anchors those that an entry raises, with its type: before anchors are joined, so that what does not count
 * joins nothing. */
static void drop_faint(struct document *d, const struct lexicon *lex) {
    struct event_signal *all = d->signals.events;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < d->signals.event_count; i++) {
        struct lexicon_hit hit;
        if (all[i].faint) {
            bool raised = lex != NULL &&
                          lexicon_anchor(lex, d, all[i].first_token, all[i].end_token, EVENT_TYPES, &hit) &&
                          (hit.flags & LEXICON_RAISE) != 0 && (hit.flags & LEXICON_NOTHING) == 0;
            if (!raised) {
                continue;
            }
            all[i].type = hit.type;
        }
        all[kept++] = all[i];
    }
    d->signals.event_count = kept;
}

/* Whether an entry of the user's own gives the event its type. */
static bool typed_by_user(const struct document *d, const struct lexicon *lex, const struct event *e) {
    struct lexicon_hit hit;
    return lex != NULL && lexicon_anchor(lex, d, e->first_token, e->end_token, EVENT_TYPES, &hit) &&
           (hit.flags & LEXICON_USER) != 0;
}

/* "Alder announces that its forces will withdraw": who says so of themselves gives way with that, though it is still to be done.
 * `signal` is the number of each event's signal. */
static void read_announced_withdrawals(struct document *d, const struct lexicon *lex, const uint32_t *signal) {
    static const char *const says[] = {"announce", "say", "declare", "confirm", "state", "pledge", NULL};
    static const char *const goes[] = {"withdraw", "leave", "pull", NULL};
    static const char *const forces[] = {"troop", "force",      "soldier",     "army",
                                         "unit",  "contingent", "peacekeeper", NULL};
    for (uint32_t i = 0; i < d->event_count; i++) {
        struct event *e = &d->events[i];
        uint32_t verb = e->head < d->token_count ? d->tokens[e->head].head : NONE;
        uint32_t subject = e->head < d->token_count ? token_dependent_by(d, e->head, DEP_NSUBJ) : NONE;
        if (e->type != EVENT_RETREAT || e->status != STATUS_PLANNED || verb >= d->token_count || subject == NONE ||
            (!token_lemma_is(d, e->head, "withdraw") && !token_lemma_in(d, subject, forces)) ||
            d->tokens[e->head].deprel != DEP_CCOMP || !token_lemma_in(d, e->head, goes) ||
            !token_lemma_in(d, verb, says) || typed_by_user(d, lex, e)) {
            continue;
        }
        for (uint32_t k = token_dependent(d, verb, NONE); k != NONE && k < verb; k = token_dependent(d, verb, k)) {
            uint32_t who = d->tokens[k].deprel == DEP_NSUBJ ? actor_at(d, k) : NONE;
            for (uint32_t x = 0; who != NONE && x < e->actor.count; x++) {
                if (actors_share_country(&d->actors[who], &d->actors[e->actor.at[x]])) {
                    e->type = EVENT_CONCEDE;
                    e->status = STATUS_ACTUAL;
                    e->status_basis = (struct basis){ORIGIN_RULE, e->basis.score, "withdrawal announced"};
                    read_mode(d, lex, &d->signals.events[signal[i]], e);
                }
            }
        }
    }
}

/* Drops what is the content of other events, or told by those that stay; `signal` keeps step. */
static bool drop_contents(struct document *d, uint32_t *signal, struct arena *scratch) {
    bool *gone = arena_array(scratch, d->event_count + (size_t)1, sizeof *gone);
    if (gone == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        gone[i] = content_of_speech(d, i);
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        gone[i] = gone[i] || told_by_another(d, i, gone);
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < d->event_count; i++) {
        if (!gone[i]) {
            d->events[kept] = d->events[i];
            signal[kept++] = signal[i];
        }
    }
    d->event_count = kept;
    return true;
}

att_status event_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    if (!anchors_given(d)) {
        drop_faint(d, r->lexicon);
        anchors_settle(d);
    }
    uint32_t count = d->signals.event_count;
    uint32_t *signal = arena_array(scratch, count + (size_t)1, sizeof *signal); /* of each event */
    if (signal == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for events");
    }
    uint32_t actors = d->actor_count;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t event;
        TRY(add(d, r, &d->signals.events[i], &event, err));
        if (event != NONE) {
            signal[event] = i;
        }
    }
    if (r->net != NULL && !choice_read(d, r->net, signal, scratch)) {
        return fail(err, ATT_NO_MEMORY, "no memory for participants");
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        if (!partners_read(d, r->knowledge, &d->events[i])) {
            return fail(err, ATT_NO_MEMORY, "no memory for participants");
        }
    }
    read_announced_withdrawals(d, r->lexicon, signal);
    if (!anchors_given(d) && !drop_contents(d, signal, scratch)) {
        return fail(err, ATT_NO_MEMORY, "no memory for events");
    }
    named_countries(d, r->knowledge, actors);
    same_read(d, r->net, signal);
    return ATT_OK;
}

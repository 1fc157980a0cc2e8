/* What the fields of one event rest on: the words, the network's score, the entry of the lexicon or the knowledge base;
 * and what was weighed and not taken. */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "ontology/ontology.h"
#include "output/fields.h"
#include "output/page.h"

#define FIELD_COLUMNS 10

/* What the network offered below this is not worth a line. */
#define WORTH 0.02f

static void field(const struct output *o, const char *name) {
    page_ink(o, INK_TITLE);
    buffer_format(o->out, "%-*s", FIELD_COLUMNS, name);
    page_ink(o, INK_NONE);
}

static void under(const struct output *o) {
    buffer_format(o->out, "%*s", FIELD_COLUMNS, "");
}

/* “held talks” 120–130 */
static void words(const struct output *o, struct span at) {
    buffer_text(o->out, "“");
    page_short(o, span_text(o->d, at), o->width / 2);
    buffer_format(o->out, "” %llu–%llu", (unsigned long long)output_offset(o, at.start),
                  (unsigned long long)output_offset(o, at.end));
}

/* "by network 0.93, entry hold/V obj:talk" */
static void spoke(const struct output *o, const struct basis *b) {
    if (b->origin == ORIGIN_NONE) {
        buffer_text(o->out, "nothing spoke for or against");
        return;
    }
    buffer_format(o->out, "by %s ", speaker_names[b->origin]);
    put_decimal(o->out, rounded_score((double)b->score), 2);
    if (b->entry != NULL && b->entry[0] != '\0') {
        buffer_text(o->out, ", entry ");
        page_string(o, b->entry);
    }
}

static void line_end(const struct output *o) {
    buffer_text(o->out, "\n");
}

static void score_line(const struct output *o, float score) {
    put_decimal(o->out, rounded_score((double)score), 2);
    line_end(o);
}

/* The network's word on the event's anchor, or NULL where it said nothing there. */
static const struct event_signal *signal_of(const struct document *d, const struct event *e) {
    for (uint32_t i = 0; i < d->signals.event_count; i++) {
        const struct event_signal *s = &d->signals.events[i];
        if (s->first_token < e->end_token && e->first_token < s->end_token) {
            return s;
        }
    }
    return NULL;
}

/* The mention of `actor` nearest to the event. */
static const struct mention *nearest(const struct document *d, uint32_t actor, const struct event *e) {
    const struct mention *best = NULL;
    uint32_t distance = UINT32_MAX;
    for (uint32_t i = 0; i < d->mention_count; i++) {
        const struct mention *m = &d->mentions[i];
        uint32_t off = m->head > e->head ? m->head - e->head : e->head - m->head;
        if (m->actor == actor && off < distance) {
            best = m;
            distance = off;
        }
    }
    return best;
}

static void explain_type(const struct output *o, const struct event *e) {
    field(o, "type");
    buffer_format(o->out, "%s: %s; ", event_type_names[e->type], ontology_gloss(e->type));
    spoke(o, &e->basis);
    line_end(o);
    const struct event_signal *s = signal_of(o->d, e);
    if (s == NULL) {
        under(o);
        buffer_text(o->out, "the network found nothing here\n");
    } else if (s->type != e->type) {
        under(o);
        buffer_format(o->out, "rejected: %s, by network ", event_type_names[s->type]);
        score_line(o, s->type_score);
    }
    field(o, "mode");
    buffer_format(o->out, "%s; ", e->mode != NULL ? e->mode : "none");
    spoke(o, &e->mode_basis);
    line_end(o);
    if (s != NULL && s->mode > 0 && s->mode < MODE_COUNT &&
        (e->mode == NULL || strcmp(mode_names[s->mode], e->mode) != 0)) {
        under(o);
        buffer_format(o->out, "rejected: %s, by network ", mode_names[s->mode]);
        score_line(o, s->mode_score);
    }
    field(o, "code");
    const struct cameo *cameo = e->cameo != NULL ? ontology_cameo(slice_of(e->cameo)) : NULL;
    buffer_format(o->out, "%s %s\n", e->cameo != NULL ? e->cameo : "none", cameo != NULL ? cameo->label : "");
    field(o, "plover");
    buffer_format(o->out, "%s, %s, intensity ", event_type_names[e->plover], quad_names[ontology_quad(e->plover)]);
    put_decimal(o->out, (double)ontology_score(e->plover, e->mode), 1);
    buffer_text(o->out, e->plover != e->type ? " (still to come: folded)\n" : "\n");
}

static void explain_actor(const struct output *o, uint32_t index, const struct event *e) {
    const struct document *d = o->d;
    const struct actor *a = &d->actors[index];
    const struct mention *m = nearest(d, index, e);
    buffer_format(o->out, "a%u ", index + 1);
    page_actor(o, index);
    if (m != NULL) {
        buffer_text(o->out, ", here ");
        words(o, m->at);
        buffer_format(o->out, " (%s)", mention_form_names[m->form]);
    }
    line_end(o);
    under(o);
    enum told told = actor_told(a);
    buffer_format(o->out, "  country and sector from %s; ",
                  told != TOLD_NOWHERE             ? told_names[told]
                  : a->basis.origin == ORIGIN_NONE ? "nothing"
                                                   : "no words of their own");
    spoke(o, &a->basis);
    if (!span_empty(a->basis_at)) {
        buffer_text(o->out, "; ");
        words(o, a->basis_at);
    }
    line_end(o);
}

/* The words that the network pointed at: taken where they name one of `taken` or stand inside `place`, else
 * rejected. */
static void explain_pointer(const struct output *o, const struct pointer *p, const struct list *taken,
                            struct span place) {
    for (uint32_t i = 0; i < p->count && i < POINTER_WIDTH; i++) {
        if (p->p[i] < WORTH || p->token[i] >= o->d->token_count) {
            continue;
        }
        uint32_t actor = actor_at(o->d, p->token[i]);
        bool chosen = taken != NULL ? actor != NONE && list_has(taken, actor)
                                    : !span_empty(place) && span_holds(place, o->d->tokens[p->token[i]].at);
        under(o);
        buffer_text(o->out, chosen ? "network: " : "rejected: ");
        words(o, o->d->tokens[p->token[i]].at);
        if (taken != NULL && actor != NONE) {
            buffer_format(o->out, " (a%u)", actor + 1);
        }
        buffer_text(o->out, " ");
        score_line(o, p->p[i]);
    }
    under(o);
    buffer_format(o->out, "network: %s ", taken != NULL ? "nobody" : "nowhere");
    score_line(o, p->none);
}

static void explain_role(const struct output *o, const char *name, const struct event *e, const struct list *l,
                         const struct pointer *p) {
    field(o, name);
    for (uint32_t i = 0; i < l->count; i++) {
        if (i > 0) {
            under(o);
        }
        explain_actor(o, l->at[i], e);
    }
    if (l->count == 0) {
        buffer_text(o->out, "nobody\n");
    }
    if (p != NULL) {
        explain_pointer(o, p, l, (struct span){0, 0});
    }
}

static void explain_status(const struct output *o, const struct event *e, const struct event_signal *s) {
    field(o, "status");
    buffer_format(o->out, "%s%s; ", event_status_names[e->status], e->background ? ", background" : "");
    spoke(o, &e->status_basis);
    line_end(o);
    for (int i = 0; s != NULL && i < EVENT_STATUSES; i++) {
        if (s->status[i] >= WORTH) {
            under(o);
            buffer_format(o->out, "%s: %s ", i == (int)e->status ? "network" : "rejected", event_status_names[i]);
            score_line(o, s->status[i]);
        }
    }
}

static void explain_location(const struct output *o, const struct event *e) {
    const struct place *p = e->location < o->d->place_count ? &o->d->places[e->location] : NULL;
    under(o);
    if (p == NULL || p->resolved == NULL) {
        buffer_format(o->out, "not located%s%s\n", e->place_note != NULL ? ": " : "",
                      e->place_note != NULL ? e->place_note : "");
        return;
    }
    buffer_format(o->out, "%s%s%s, %s; %s ", p->resolved, p->admin != NULL ? ", " : "",
                  p->admin != NULL ? p->admin : "", p->country != NULL ? p->country : "no state's",
                  place_precision_names[p->precision]);
    put_decimal(o->out, p->lat, 3);
    buffer_text(o->out, ", ");
    put_decimal(o->out, p->lon, 3);
    buffer_text(o->out, "; ");
    spoke(o, &p->reason);
    line_end(o);
}

static void explain_date(const struct output *o, const struct event *e, const struct event_signal *s) {
    static const char *const whens[EVENT_WHENS] = {"no day told", "the day of publication",
                                                   "a day that other words tell"};
    char day[DATE_TEXT];
    date_format(e->date, day);
    field(o, "date");
    buffer_format(o->out, "%s; ", day[0] != '\0' ? day : "none");
    if (e->date_basis != DATE_UNKNOWN) {
        buffer_format(o->out, "%s; ", date_basis_names[e->date_basis]);
    }
    spoke(o, &e->date_reason);
    line_end(o);
    if (e->time < o->d->time_count) {
        under(o);
        words(o, o->d->times[e->time].at);
        buffer_format(o->out, " = %s\n", o->d->times[e->time].value != NULL ? o->d->times[e->time].value : "open");
    }
    for (int i = 0; s != NULL && i < EVENT_WHENS; i++) {
        if (s->when[i] >= WORTH) {
            under(o);
            buffer_format(o->out, "network: %s ", whens[i]);
            score_line(o, s->when[i]);
        }
    }
    field(o, "place");
    if (span_empty(e->place)) {
        buffer_format(o->out, "none%s%s\n", e->place_note != NULL ? ": " : "",
                      e->place_note != NULL ? e->place_note : "");
    } else {
        words(o, e->place);
        line_end(o);
        explain_location(o, e);
    }
    if (s != NULL) {
        explain_pointer(o, &s->place, NULL, e->place);
    }
}

static void explain_claims(const struct output *o, const struct event *e) {
    for (uint32_t i = 0; i < e->claims.count; i++) {
        const struct claim *c = &o->d->claims[e->claims.at[i]];
        if (i > 0) {
            under(o);
        } else {
            field(o, "claims");
        }
        buffer_format(o->out, "c%u ", e->claims.at[i] + 1);
        words(o, c->at);
        if (!span_empty(c->cue)) {
            buffer_text(o->out, ", cue ");
            words(o, c->cue);
        }
        line_end(o);
    }
    for (uint32_t i = 0; i < e->quantity_count; i++) {
        field(o, "number");
        buffer_format(o->out, "%s ", quantity_kind_names[e->quantities[i].kind]);
        words(o, e->quantities[i].at);
        line_end(o);
    }
    if (e->same_as != NONE) {
        field(o, "same as");
        buffer_format(o->out, "e%u ", e->same_as + 1);
        words(o, o->d->events[e->same_as].at);
        line_end(o);
    }
}

static const struct event *find(const struct document *d, const char *id) {
    if (id == NULL || id[0] != 'e' || id[1] < '1' || id[1] > '9' || strlen(id) > 9 ||
        strspn(id + 1, "0123456789") != strlen(id + 1)) {
        return NULL;
    }
    unsigned long number = strtoul(id + 1, NULL, 10);
    return number >= 1 && number <= d->event_count ? &d->events[number - 1] : NULL;
}

att_status output_explain(const struct output *o, const char *id, att_error *err) {
    const struct document *d = o->d;
    const struct event *e = find(d, id);
    if (e == NULL) {
        return fail(err, ATT_BAD_INPUT, "%s has no event %.40s; it has %u", d->id, id != NULL ? id : "",
                    d->event_count);
    }
    const struct event_signal *s = signal_of(d, e);
    field(o, id);
    page_string(o, d->id);
    line_end(o);
    field(o, "anchor");
    words(o, e->at);
    line_end(o);
    explain_type(o, e);
    field(o, "who");
    spoke(o, &e->who_basis);
    line_end(o);
    explain_role(o, "actor", e, &e->actor, s != NULL ? &s->actor : NULL);
    explain_role(o, "recipient", e, &e->recipient, s != NULL ? &s->recipient : NULL);
    explain_status(o, e, s);
    explain_role(o, "said by", e, &e->said_by, s != NULL ? &s->said_by : NULL);
    explain_claims(o, e);
    explain_date(o, e, s);
    return o->out->failed ? fail(err, ATT_NO_MEMORY, "no memory for the explanation") : ATT_OK;
}

/* One layer, one item a line: columns separated by tabs, names of the columns in the first line. Line ends and tabs inside
 * texts become a space. */
#include "base/error.h"
#include "ontology/ontology.h"
#include "output/fields.h"
#include "output/output.h"
#include "output/page.h"
#include "output/tree.h"

static void tab(const struct output *o) {
    buffer_add(o->out, "\t", 1);
}

static void line_end(const struct output *o) {
    buffer_add(o->out, "\n", 1);
}

/* start, end and, last of all columns, the words. */
static void place_of(const struct output *o, struct span at) {
    buffer_format(o->out, "%llu\t%llu\t", (unsigned long long)output_offset(o, at.start),
                  (unsigned long long)output_offset(o, at.end));
}

static void words_of(const struct output *o, struct span at) {
    page_text(o, span_text(o->d, at));
}

static void words_or_none(const struct output *o, struct span at) {
    if (span_empty(at)) {
        buffer_text(o->out, "-");
    } else {
        words_of(o, at);
    }
    tab(o);
}

static void id_or_none(const struct output *o, char layer, uint32_t index) {
    if (index == NONE) {
        buffer_text(o->out, "-\t");
    } else {
        buffer_format(o->out, "%c%u\t", layer, index + 1);
    }
}

static void ids(const struct output *o, char layer, const struct list *l) {
    buffer_text(o->out, l->count == 0 ? "-" : "");
    for (uint32_t i = 0; i < l->count; i++) {
        buffer_format(o->out, "%s%c%u", i > 0 ? "," : "", layer, l->at[i] + 1);
    }
    tab(o);
}

static void string(const struct output *o, const char *s) {
    page_string(o, s != NULL && s[0] != '\0' ? s : "-");
    tab(o);
}

static void date(const struct output *o, struct date d) {
    char text[DATE_TEXT];
    date_format(d, text);
    string(o, text);
}

static void basis(const struct output *o, const struct basis *b) {
    buffer_format(o->out, "%.3f\t%s\t", rounded_score((double)b->score), origin_names[b->origin]);
    string(o, b->entry);
}

static void codes(const struct output *o, const char *const *at, uint32_t count) {
    buffer_text(o->out, count == 0 ? "-" : "");
    for (uint32_t i = 0; i < count; i++) {
        buffer_format(o->out, "%s%s", i > 0 ? "," : "", at[i]);
    }
    tab(o);
}

static void dump_tokens(const struct output *o) {
    const struct document *d = o->d;
    buffer_text(o->out, "token\tstart\tend\tparagraph\tquote\tspace\tjoined\ttext\n");
    for (uint32_t i = 0; i < d->token_count; i++) {
        const struct token *t = &d->tokens[i];
        buffer_format(o->out, "%u\t", i + 1);
        place_of(o, t->at);
        buffer_format(o->out, "%u\t", t->paragraph + 1);
        id_or_none(o, 'q', t->quote);
        buffer_format(o->out, "%d\t%d\t", (t->flags & TOKEN_SPACE_BEFORE) != 0, (t->flags & TOKEN_JOINED) != 0);
        words_of(o, t->at);
        line_end(o);
    }
}

static void dump_names(const struct output *o) {
    buffer_text(o->out, "name\tstart\tend\ttype\tscore\tby\tentry\ttext\n");
    for (uint32_t i = 0; i < o->d->name_count; i++) {
        const struct name *n = &o->d->names[i];
        buffer_format(o->out, "n%u\t", i + 1);
        place_of(o, n->at);
        string(o, name_type_names[n->type]);
        basis(o, &n->basis);
        words_of(o, n->at);
        line_end(o);
    }
}

static void dump_times(const struct output *o) {
    buffer_text(o->out, "time\tstart\tend\ttype\tvalue\tfrom\tto\tscore\tby\tentry\ttext\n");
    for (uint32_t i = 0; i < o->d->time_count; i++) {
        const struct timex *t = &o->d->times[i];
        buffer_format(o->out, "t%u\t", i + 1);
        place_of(o, t->at);
        string(o, timex_type_names[t->type]);
        string(o, t->value);
        date(o, t->from);
        date(o, t->to);
        basis(o, &t->basis);
        words_of(o, t->at);
        line_end(o);
    }
}

/* Every mention, under its actor. Those with `used` 0 take part in nothing and stand in no record. */
static void dump_actors(const struct output *o) {
    const struct document *d = o->d;
    buffer_text(o->out, "actor\tused\tkind\tcountry\tsector\toffice\tentity\tscore\tby\tentry\tname\n");
    for (uint32_t i = 0; i < d->actor_count; i++) {
        const struct actor *a = &d->actors[i];
        buffer_format(o->out, "a%u\t%d\t", i + 1, a->used);
        string(o, actor_kind_names[a->kind]);
        codes(o, a->country, a->country_count);
        codes(o, a->sector, a->sector_count);
        string(o, a->office);
        string(o, a->entity);
        basis(o, &a->basis);
        page_string(o, a->name);
        line_end(o);
    }
    buffer_text(o->out, "\nmention\tstart\tend\tactor\tform\tscore\tby\tentry\ttext\n");
    for (uint32_t i = 0; i < d->mention_count; i++) {
        const struct mention *m = &d->mentions[i];
        buffer_format(o->out, "m%u\t", i + 1);
        place_of(o, m->at);
        id_or_none(o, 'a', m->actor);
        string(o, mention_form_names[m->form]);
        basis(o, &m->basis);
        words_of(o, m->at);
        line_end(o);
    }
}

static void dump_events(const struct output *o) {
    const struct document *d = o->d;
    buffer_text(o->out, "event\tstart\tend\ttype\tmode\tplover\tcameo\tactor\trecipient\tstatus\tbackground\tsaid_by\tclaims\tdate\t"
                        "time\tplace\tsame_as\tscore\tby\tentry\ttext\n");
    for (uint32_t i = 0; i < d->event_count; i++) {
        const struct event *e = &d->events[i];
        buffer_format(o->out, "e%u\t", i + 1);
        place_of(o, e->at);
        string(o, event_type_names[e->type]);
        string(o, e->mode);
        string(o, event_type_names[e->plover]);
        string(o, e->cameo);
        ids(o, 'a', &e->actor);
        ids(o, 'a', &e->recipient);
        string(o, event_status_names[e->status]);
        string(o, e->background ? "1" : "0");
        ids(o, 'a', &e->said_by);
        ids(o, 'c', &e->claims);
        date(o, e->date);
        id_or_none(o, 't', e->time);
        words_or_none(o, e->place);
        id_or_none(o, 'e', e->same_as);
        basis(o, &e->basis);
        words_of(o, e->at);
        line_end(o);
    }
}

static void dump_claims(const struct output *o) {
    buffer_text(o->out, "claim\tstart\tend\tsource\tvia\tform\tstance\tinside\tcue\tscore\tby\tentry\ttext\n");
    for (uint32_t i = 0; i < o->d->claim_count; i++) {
        const struct claim *c = &o->d->claims[i];
        buffer_format(o->out, "c%u\t", i + 1);
        place_of(o, c->at);
        ids(o, 'a', &c->source);
        ids(o, 'a', &c->via);
        string(o, claim_form_names[c->form]);
        string(o, claim_stance_names[c->stance]);
        id_or_none(o, 'c', c->inside);
        words_or_none(o, c->cue);
        basis(o, &c->basis);
        words_of(o, c->at);
        line_end(o);
    }
}

static void dump_commitments(const struct output *o) {
    buffer_text(o->out, "commitment\tstart\tend\tkind\tissuer\taddressee\taffected\tstatus\tcondition\tdue_from\tdue\tdue_time\t"
                        "event\tsaid_by\tclaims\tscore\tby\tentry\ttext\n");
    for (uint32_t i = 0; i < o->d->commitment_count; i++) {
        const struct commitment *c = &o->d->commitments[i];
        buffer_format(o->out, "k%u\t", i + 1);
        place_of(o, c->at);
        string(o, commitment_kind_names[c->kind]);
        ids(o, 'a', &c->issuer);
        ids(o, 'a', &c->addressee);
        ids(o, 'a', &c->affected);
        string(o, event_status_names[c->status]);
        words_or_none(o, c->condition);
        date(o, c->due_from);
        date(o, c->due);
        id_or_none(o, 't', c->due_time);
        id_or_none(o, 'e', c->event);
        ids(o, 'a', &c->said_by);
        ids(o, 'c', &c->claims);
        basis(o, &c->basis);
        words_of(o, c->at);
        line_end(o);
    }
}

static void dump_places(const struct output *o) {
    buffer_text(o->out, "place\tstart\tend\tscore\tby\tentry\ttext\n");
    for (uint32_t i = 0; i < o->d->place_count; i++) {
        const struct place *p = &o->d->places[i];
        buffer_format(o->out, "p%u\t", i + 1);
        place_of(o, p->at);
        basis(o, &p->basis);
        words_of(o, p->at);
        line_end(o);
    }
}

static void dump_notes(const struct output *o) {
    buffer_text(o->out, "note\tstart\tend\tmessage\n");
    for (uint32_t i = 0; i < o->d->note_count; i++) {
        const struct note *n = &o->d->notes[i];
        string(o, n->code);
        place_of(o, n->at);
        page_string(o, n->message);
        line_end(o);
    }
}

att_status output_dump(const struct output *o, att_layer layer, att_error *err) {
    static void (*const dumps[ATT_LAYERS])(const struct output *) = {
        [ATT_LAYER_TOKENS] = dump_tokens, [ATT_LAYER_TREE] = tree_write,     [ATT_LAYER_NAMES] = dump_names,
        [ATT_LAYER_TIMES] = dump_times,   [ATT_LAYER_ACTORS] = dump_actors,  [ATT_LAYER_EVENTS] = dump_events,
        [ATT_LAYER_CLAIMS] = dump_claims, [ATT_LAYER_COMMITMENTS] = dump_commitments,
        [ATT_LAYER_PLACES] = dump_places, [ATT_LAYER_NOTES] = dump_notes,
    };
    if ((unsigned)layer >= ATT_LAYERS) {
        return fail(err, ATT_BAD_INPUT, "there is no layer %d", (int)layer);
    }
    dumps[layer](o);
    return o->out->failed ? fail(err, ATT_NO_MEMORY, "no memory for the layer") : ATT_OK;
}

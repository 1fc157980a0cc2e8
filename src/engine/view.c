/* A document written and walked from outside. */
#include <string.h>

#include "base/error.h"
#include "engine/engine.h"
#include "ontology/ontology.h"
#include "output/fields.h"

#define WIDTH 100
#define LEAST_WIDTH 40

static struct output output_of(const att_document *document, struct buffer *out) {
    const struct att_engine *e = document->engine;
    return (struct output){
        .d = &document->d,
        .points = e->offsets == ATT_OFFSETS_CODEPOINT ? &document->points : NULL,
        .coder = e->coder,
        .width = WIDTH,
        .out = out,
    };
}

static att_status write(const struct output *o, const att_write_options *options, att_error *err) {
    switch (options->format) {
    case ATT_FORMAT_RECORD:
        return output_record(o, err);
    case ATT_FORMAT_BRIEF:
        return output_brief(o, err);
    case ATT_FORMAT_DUMP:
        return output_dump(o, options->layer, err);
    case ATT_FORMAT_EXPLAIN:
        return output_explain(o, options->event, err);
    }
    return fail(err, ATT_BAD_INPUT, "there is no format %d", (int)options->format);
}

att_status att_document_write(const att_document *document, const att_write_options *options, att_sink sink,
                              void *context, att_error *err) {
    static const att_write_options defaults = {.format = ATT_FORMAT_RECORD};
    struct buffer bytes = {0};
    struct output o = output_of(document, &bytes);
    options = options != NULL ? options : &defaults;
    o.colour = options->colour != 0;
    if (options->width > 0) {
        o.width = options->width > LEAST_WIDTH ? options->width : LEAST_WIDTH;
    }
    att_status status = write(&o, options, err);
    if (status == ATT_OK && bytes.len > 0 && sink(context, bytes.at, bytes.len) != 0) {
        status = fail(err, ATT_IO, "writing was stopped");
    }
    buffer_free(&bytes);
    return status;
}

/* ---- walking ----------------------------------------------------------------------------------------------------- */

static att_span view_span(const att_document *document, struct span at) {
    struct output o = output_of(document, NULL);
    if (span_empty(at)) {
        return (att_span){0, 0, NULL, 0};
    }
    struct slice words = span_text(&document->d, at);
    return (att_span){output_offset(&o, at.start), output_offset(&o, at.end), words.at, words.len};
}

static att_span view_time(const att_document *document, uint32_t time) {
    const struct document *d = &document->d;
    return view_span(document, time < d->time_count ? d->times[time].at : (struct span){0, 0});
}

uint32_t att_document_count(const att_document *document, att_layer layer) {
    const struct document *d = &document->d;
    uint32_t used = 0;
    switch (layer) {
    case ATT_LAYER_TEXT:
        return d->paragraph_count;
    case ATT_LAYER_TOKENS:
        return d->token_count;
    case ATT_LAYER_TREE:
        return d->sentence_count;
    case ATT_LAYER_NAMES:
        return d->name_count;
    case ATT_LAYER_TIMES:
        return d->time_count;
    case ATT_LAYER_MENTIONS:
        return d->mention_count;
    case ATT_LAYER_ACTORS:
        while (used < d->actor_count && d->actors[used].used) {
            used++;
        }
        return used;
    case ATT_LAYER_EVENTS:
        return d->event_count;
    case ATT_LAYER_CLAIMS:
        return d->claim_count;
    case ATT_LAYER_COMMITMENTS:
        return d->commitment_count;
    case ATT_LAYER_PLACES:
        return d->place_count;
    case ATT_LAYER_NOTES:
        return d->note_count;
    case ATT_LAYER_SIGNALS:
    case ATT_LAYERS:
        break;
    }
    return 0;
}

void att_document_actor(const att_document *document, uint32_t index, att_actor *out) {
    const struct actor *a = &document->d.actors[index];
    *out = (att_actor){
        .name = a->name,
        .kind = actor_kind_names[a->kind],
        .office = a->office,
        .entity = a->entity,
        .country = a->country,
        .country_count = a->country_count,
        .sector = a->sector,
        .sector_count = a->sector_count,
    };
}

void att_document_event(const att_document *document, uint32_t index, att_event *out) {
    const struct event *e = &document->d.events[index];
    *out = (att_event){
        .anchor = view_span(document, e->at),
        .place = view_span(document, e->place),
        .time = view_time(document, e->time),
        .type = event_type_names[e->type],
        .mode = e->mode,
        .plover = event_type_names[e->plover],
        .cameo = e->cameo,
        .quad = quad_names[ontology_quad(e->plover)],
        .status = event_status_names[e->status],
        .intensity = (double)ontology_score(e->plover, e->mode),
        .score = rounded_score((double)e->basis.score),
        .background = e->background,
        .actor = e->actor.at,
        .recipient = e->recipient.at,
        .said_by = e->said_by.at,
        .claims = e->claims.at,
        .actor_count = e->actor.count,
        .recipient_count = e->recipient.count,
        .said_by_count = e->said_by.count,
        .claim_count = e->claims.count,
        .same_as = e->same_as,
    };
    date_format(e->date, out->date);
}

void att_document_claim(const att_document *document, uint32_t index, att_claim *out) {
    const struct claim *c = &document->d.claims[index];
    *out = (att_claim){
        .content = view_span(document, c->at),
        .cue = view_span(document, c->cue),
        .form = claim_form_names[c->form],
        .stance = claim_stance_names[c->stance],
        .source = c->source.at,
        .via = c->via.at,
        .source_count = c->source.count,
        .via_count = c->via.count,
        .inside = c->inside,
    };
}

void att_document_commitment(const att_document *document, uint32_t index, att_commitment *out) {
    const struct commitment *c = &document->d.commitments[index];
    *out = (att_commitment){
        .act = view_span(document, c->at),
        .condition = view_span(document, c->condition),
        .due_time = view_time(document, c->due_time),
        .kind = commitment_kind_names[c->kind],
        .status = event_status_names[c->status],
        .issuer = c->issuer.at,
        .addressee = c->addressee.at,
        .affected = c->affected.at,
        .issuer_count = c->issuer.count,
        .addressee_count = c->addressee.count,
        .affected_count = c->affected.count,
        .event = c->event,
    };
    date_format(c->due, out->due);
    date_format(c->due_from, out->due_from);
}

const char *att_document_text(const att_document *document, size_t *len) {
    *len = document->d.text_len;
    return document->d.text;
}

/* The record: RECORD.md's JSON, its keys in the order of that page. */
#include <jansson.h>
#include <string.h>

#include "base/error.h"
#include "ontology/ontology.h"
#include "output/fields.h"
#include "output/output.h"

/* Items are made one by one and written at once, so that no more than one lives in Jansson's form. All helpers hand a
 * new reference on; whatever fails ends in NULL, which Jansson's setters take and refuse, and `failed`. */
struct writer {
    const struct output *o;
    const struct document *d;
    bool failed;
};

static void set(struct writer *w, json_t *object, const char *key, json_t *value) {
    if (json_object_set_new_nocheck(object, key, value) != 0) {
        w->failed = true;
    }
}

static void append(struct writer *w, json_t *list, json_t *value) {
    if (json_array_append_new(list, value) != 0) {
        w->failed = true;
    }
}

static json_t *text_or_null(const char *s) {
    return s != NULL ? json_string_nocheck(s) : json_null();
}

static json_t *text_if_some(const char *s) {
    return text_or_null(s != NULL && s[0] != '\0' ? s : NULL);
}

static json_t *date_or_null(struct date d) {
    char text[DATE_TEXT];
    date_format(d, text);
    return text_if_some(text);
}

static json_t *offset(const struct writer *w, uint32_t byte) {
    return json_integer((json_int_t)output_offset(w->o, byte));
}

static json_t *span(struct writer *w, struct span at) {
    struct slice words = span_text(w->d, at);
    json_t *s = json_object();
    set(w, s, "start", offset(w, at.start));
    set(w, s, "end", offset(w, at.end));
    set(w, s, "text", json_stringn_nocheck(words.at, words.len));
    return s;
}

static json_t *span_or_null(struct writer *w, struct span at) {
    return span_empty(at) ? json_null() : span(w, at);
}

/* "a1": the item's layer and its index plus one. */
static json_t *id(char layer, uint32_t index) {
    return json_sprintf("%c%u", layer, index + 1);
}

static json_t *id_or_null(char layer, uint32_t index) {
    return index == NONE ? json_null() : id(layer, index);
}

static json_t *ids(struct writer *w, char layer, const struct list *l) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < l->count; i++) {
        append(w, list, id(layer, l->at[i]));
    }
    return list;
}

static json_t *strings(struct writer *w, const char *const *at, uint32_t count) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < count; i++) {
        append(w, list, json_string_nocheck(at[i]));
    }
    return list;
}

static json_t *score(const struct basis *b) {
    return json_real(rounded_score((double)b->score));
}

/* Which spoke, and by which entry. */
static json_t *why(struct writer *w, const struct basis *b) {
    json_t *y = json_object();
    set(w, y, "by", json_string_nocheck(speaker_names[b->origin]));
    set(w, y, "entry", text_if_some(b->entry));
    return y;
}

/* A whole number where it is one; JSON has no word for what is no number. */
static json_t *number(double x) {
    if (!(x - x == 0)) {
        return json_integer(0);
    }
    return x > -1e15 && x < 1e15 && x == (double)(json_int_t)x ? json_integer((json_int_t)x) : json_real(x);
}

/* ---- the layers -------------------------------------------------------------------------------------------------- */

static json_t *actor_basis(struct writer *w, const struct actor *a) {
    json_t *b = json_object();
    set(w, b, "told", text_or_null(told_names[actor_told(a)]));
    set(w, b, "by", json_string_nocheck(speaker_names[a->basis.origin]));
    set(w, b, "entry", text_if_some(a->basis.entry));
    set(w, b, "span", span_or_null(w, a->basis_at));
    return b;
}

static json_t *actor(struct writer *w, uint32_t index, json_t *mentions) {
    const struct actor *a = &w->d->actors[index];
    json_t *j = json_object();
    set(w, j, "id", id('a', index));
    set(w, j, "name", text_or_null(a->name != NULL ? a->name : ""));
    set(w, j, "kind", json_string_nocheck(actor_kind_names[a->kind]));
    set(w, j, "country", strings(w, a->country, a->country_count));
    set(w, j, "sector", strings(w, a->sector, a->sector_count));
    set(w, j, "office", text_if_some(a->office));
    set(w, j, "entity", text_if_some(a->entity));
    set(w, j, "basis", actor_basis(w, a));
    set(w, j, "mentions", mentions);
    return j;
}

static json_t *mention(struct writer *w, const struct mention *m) {
    json_t *j = span(w, m->at);
    set(w, j, "form", json_string_nocheck(mention_form_names[m->form]));
    return j;
}

/* The mentions of each actor that takes part, one list an actor: one pass deals them out. Such actors stand before all
 * others (record_settle); *used gets their number. */
static json_t *deal_mentions(struct writer *w, uint32_t *used) {
    const struct document *d = w->d;
    json_t *mentions = json_array();
    for (*used = 0; *used < d->actor_count && d->actors[*used].used; ++*used) {
        append(w, mentions, json_array());
    }
    for (uint32_t i = 0; i < d->mention_count; i++) {
        if (d->mentions[i].actor < *used) {
            append(w, json_array_get(mentions, d->mentions[i].actor), mention(w, &d->mentions[i]));
        }
    }
    return mentions;
}

static json_t *contexts(struct writer *w, uint64_t bits) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < 64 && bits >> i != 0; i++) {
        const char *name = ontology_context_name(i);
        if ((bits >> i & 1) && name != NULL) {
            append(w, list, json_string_nocheck(name));
        }
    }
    return list;
}

static json_t *quantity(struct writer *w, const struct quantity *q) {
    json_t *j = json_object();
    set(w, j, "kind", json_string_nocheck(quantity_kind_names[q->kind]));
    set(w, j, "low", number(q->low));
    set(w, j, "high", number(q->high));
    set(w, j, "unit", text_if_some(q->unit));
    set(w, j, "span", span(w, q->at));
    return j;
}

static json_t *quantities(struct writer *w, const struct event *e) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < e->quantity_count; i++) {
        append(w, list, quantity(w, &e->quantities[i]));
    }
    return list;
}

static json_t *time_span(struct writer *w, uint32_t time) {
    return time < w->d->time_count ? span(w, w->d->times[time].at) : json_null();
}

/* Where a place lies; null where it is none or not known. */
static json_t *location(struct writer *w, uint32_t index) {
    const struct place *p = index < w->d->place_count ? &w->d->places[index] : NULL;
    if (p == NULL || p->resolved == NULL) {
        return json_null();
    }
    json_t *j = json_object();
    set(w, j, "name", json_string_nocheck(p->resolved));
    set(w, j, "country", text_if_some(p->country));
    set(w, j, "admin", text_if_some(p->admin));
    set(w, j, "lat", number(p->lat));
    set(w, j, "lon", number(p->lon));
    set(w, j, "geonames", p->geonames != 0 ? json_integer(p->geonames) : json_null());
    set(w, j, "precision", json_string_nocheck(place_precision_names[p->precision]));
    return j;
}

static json_t *arguments(struct writer *w, const struct event *e) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < e->argument_count; i++) {
        json_t *j = span(w, e->arguments[i].at);
        set(w, j, "role", json_string_nocheck(role_names[e->arguments[i].role]));
        append(w, list, j);
    }
    return list;
}

static json_t *event(struct writer *w, uint32_t index) {
    const struct event *e = &w->d->events[index];
    json_t *j = json_object();
    set(w, j, "id", id('e', index));
    set(w, j, "anchor", span(w, e->at));
    set(w, j, "type", json_string_nocheck(event_type_names[e->type]));
    set(w, j, "mode", text_if_some(e->mode));
    set(w, j, "context", contexts(w, e->contexts));
    set(w, j, "plover", json_string_nocheck(event_type_names[e->plover]));
    set(w, j, "cameo", text_if_some(e->cameo));
    set(w, j, "quad", json_string_nocheck(quad_names[ontology_quad(e->plover)]));
    set(w, j, "intensity", number((double)ontology_score(e->plover, e->mode)));
    set(w, j, "actor", ids(w, 'a', &e->actor));
    set(w, j, "recipient", ids(w, 'a', &e->recipient));
    set(w, j, "status", json_string_nocheck(event_status_names[e->status]));
    set(w, j, "background", json_boolean(e->background));
    set(w, j, "said_by", ids(w, 'a', &e->said_by));
    set(w, j, "claims", ids(w, 'c', &e->claims));
    set(w, j, "date", date_or_null(e->date));
    set(w, j, "time", time_span(w, e->time));
    set(w, j, "date_basis", text_if_some(date_basis_names[e->date_basis]));
    set(w, j, "place", span_or_null(w, e->place));
    set(w, j, "location", location(w, e->location));
    set(w, j, "numbers", quantities(w, e));
    set(w, j, "arguments", arguments(w, e));
    set(w, j, "same_as", id_or_null('e', e->same_as));
    set(w, j, "vector", text_if_some(e->vector));
    set(w, j, "score", score(&e->basis));
    set(w, j, "why", why(w, &e->basis));
    return j;
}

static json_t *claim(struct writer *w, uint32_t index) {
    const struct claim *c = &w->d->claims[index];
    json_t *j = json_object();
    set(w, j, "id", id('c', index));
    set(w, j, "source", ids(w, 'a', &c->source));
    set(w, j, "via", ids(w, 'a', &c->via));
    set(w, j, "cue", span_or_null(w, c->cue));
    set(w, j, "content", span(w, c->at));
    set(w, j, "form", json_string_nocheck(claim_form_names[c->form]));
    set(w, j, "inside", id_or_null('c', c->inside));
    set(w, j, "stance", json_string_nocheck(claim_stance_names[c->stance]));
    set(w, j, "score", score(&c->basis));
    set(w, j, "why", why(w, &c->basis));
    return j;
}

static json_t *commitment(struct writer *w, uint32_t index) {
    const struct commitment *c = &w->d->commitments[index];
    json_t *j = json_object();
    set(w, j, "id", id('k', index));
    set(w, j, "kind", json_string_nocheck(commitment_kind_names[c->kind]));
    set(w, j, "issuer", ids(w, 'a', &c->issuer));
    set(w, j, "addressee", ids(w, 'a', &c->addressee));
    set(w, j, "affected", ids(w, 'a', &c->affected));
    set(w, j, "act", span(w, c->at));
    set(w, j, "condition", span_or_null(w, c->condition));
    set(w, j, "due", date_or_null(c->due));
    set(w, j, "due_from", date_or_null(c->due_from));
    set(w, j, "due_time", time_span(w, c->due_time));
    set(w, j, "event", id_or_null('e', c->event));
    set(w, j, "status", json_string_nocheck(event_status_names[c->status]));
    set(w, j, "said_by", ids(w, 'a', &c->said_by));
    set(w, j, "claims", ids(w, 'c', &c->claims));
    set(w, j, "score", score(&c->basis));
    set(w, j, "why", why(w, &c->basis));
    return j;
}

static json_t *time_expression(struct writer *w, uint32_t index) {
    const struct timex *t = &w->d->times[index];
    json_t *j = json_object();
    set(w, j, "id", id('t', index));
    set(w, j, "span", span(w, t->at));
    set(w, j, "type", json_string_nocheck(timex_type_names[t->type]));
    set(w, j, "value", text_if_some(t->value));
    set(w, j, "from", date_or_null(t->from));
    set(w, j, "to", date_or_null(t->to));
    return j;
}

static json_t *place(struct writer *w, uint32_t index) {
    json_t *j = json_object();
    set(w, j, "id", id('p', index));
    set(w, j, "span", span(w, w->d->places[index].at));
    set(w, j, "location", location(w, index));
    return j;
}

static json_t *note(struct writer *w, uint32_t index) {
    const struct note *n = &w->d->notes[index];
    json_t *j = json_object();
    set(w, j, "code", json_string_nocheck(n->code));
    set(w, j, "message", json_string_nocheck(n->message));
    set(w, j, "span", n->at.end == 0 ? json_null() : span(w, n->at));
    return j;
}

/* ---- the whole --------------------------------------------------------------------------------------------------- */

static int take(const char *bytes, size_t len, void *out) {
    buffer_add(out, bytes, len);
    return ((struct buffer *)out)->failed ? -1 : 0;
}

/* Writes a value and lets it go. */
static void put(struct writer *w, json_t *value) {
    if (value == NULL ||
        json_dump_callback(value, take, w->o->out, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(12)) != 0) {
        w->failed = true;
    }
    json_decref(value);
}

static void put_key(struct writer *w, const char *key, json_t *value) {
    buffer_format(w->o->out, "\"%s\":", key);
    put(w, value);
    buffer_text(w->o->out, ",");
}

static void put_layer(struct writer *w, const char *key, uint32_t count, json_t *(*item)(struct writer *, uint32_t)) {
    buffer_format(w->o->out, ",\"%s\":[", key);
    for (uint32_t i = 0; i < count; i++) {
        buffer_text(w->o->out, i > 0 ? "," : "");
        put(w, item(w, i));
    }
    buffer_text(w->o->out, "]");
}

static void put_actors(struct writer *w) {
    uint32_t used;
    json_t *mentions = deal_mentions(w, &used);
    buffer_text(w->o->out, "\"actors\":[");
    for (uint32_t i = 0; i < used; i++) {
        buffer_text(w->o->out, i > 0 ? "," : "");
        put(w, actor(w, i, json_incref(json_array_get(mentions, i))));
    }
    buffer_text(w->o->out, "]");
    json_decref(mentions);
}

static json_t *coder(struct writer *w) {
    json_t *j = json_object();
    set(w, j, "version", json_string_nocheck(w->o->coder.version));
    set(w, j, "model", text_if_some(w->o->coder.model));
    set(w, j, "lexicon", text_if_some(w->o->coder.lexicon));
    set(w, j, "knowledge", text_if_some(w->o->coder.knowledge));
    return j;
}

static void put_article(struct writer *w) {
    const struct document *d = w->d;
    put_key(w, "schema", json_string_nocheck("attache.record/1"));
    put_key(w, "id", text_or_null(d->id));
    put_key(w, "title", text_or_null(d->title));
    put_key(w, "publisher", text_or_null(d->publisher));
    put_key(w, "outlets", strings(w, d->outlets, d->outlet_count));
    put_key(w, "url", text_or_null(d->url));
    put_key(w, "published", date_or_null(d->published));
    put_key(w, "language", json_string_nocheck(d->language != NULL ? d->language : "und"));
    put_key(w, "text_sha256", json_string_nocheck(d->sha256));
    put_key(w, "offset_unit", json_string_nocheck(w->o->points != NULL ? "codepoint" : "byte"));
    put_key(w, "coder", coder(w));
}

att_status output_record(const struct output *o, att_error *err) {
    const struct document *d = o->d;
    struct writer w = {.o = o, .d = d};
    buffer_text(o->out, "{");
    put_article(&w);
    put_actors(&w);
    put_layer(&w, "events", d->event_count, event);
    put_layer(&w, "claims", d->claim_count, claim);
    put_layer(&w, "commitments", d->commitment_count, commitment);
    put_layer(&w, "times", d->time_count, time_expression);
    put_layer(&w, "places", d->place_count, place);
    put_layer(&w, "notes", d->note_count, note);
    buffer_text(o->out, "}\n");
    return !w.failed && !o->out->failed ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the record");
}

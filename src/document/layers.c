#include "document/layers.h"

#include <string.h>

const char *const layer_names[LAYERS] = {
    "text",   "tokens", "tree",        "names",  "times", "mentions", "actors",
    "events", "claims", "commitments", "places", "notes", "signals",
};
const char *const origin_names[6] = {"none", "network", "lexicon", "knowledge", "rule", "text"};

#define FIELD(type, member, kind, ...) \
    { #member, kind, offsetof(struct type, member), __VA_ARGS__ }
#define NAMED(name, type, member, kind, ...) \
    { name, kind, offsetof(struct type, member), __VA_ARGS__ }
#define PLAIN NULL, 0, 0, 0
#define LABELS(names, count) names, count, 0, 0
#define TO(layer) NULL, 0, layer, 0
#define END \
    { NULL, FIELD_SPAN, 0, PLAIN }

static const struct field paragraph_fields[] = {
    FIELD(paragraph, at, FIELD_SPAN, PLAIN),
    NAMED("tokens", paragraph, first_token, FIELD_TOKENS, PLAIN),
    FIELD(paragraph, heading, FIELD_BOOL, PLAIN),
    FIELD(paragraph, dateline_end, FIELD_NUMBER, PLAIN),
    END,
};

static const struct field quote_fields[] = {
    FIELD(quote, at, FIELD_SPAN, PLAIN),
    FIELD(quote, parent, FIELD_REF, NULL, 0, LAYER_TEXT, 0),
    FIELD(quote, closed, FIELD_BOOL, PLAIN),
    END,
};

static const struct field token_fields[] = {
    FIELD(token, at, FIELD_SPAN, PLAIN),
    FIELD(token, paragraph, FIELD_NUMBER, PLAIN),
    FIELD(token, quote, FIELD_REF, NULL, 0, LAYER_TEXT, 0),
    NAMED("space_before", token, flags, FIELD_FLAG, NULL, TOKEN_SPACE_BEFORE, 0, 0),
    NAMED("joined", token, flags, FIELD_FLAG, NULL, TOKEN_JOINED, 0, 0),
    END,
};

static const struct field name_fields[] = {
    FIELD(name, at, FIELD_SPAN, PLAIN),
    NAMED("tokens", name, first_token, FIELD_TOKENS, PLAIN),
    FIELD(name, type, FIELD_LABEL, LABELS(name_type_names, NAME_TYPES)),
    FIELD(name, basis, FIELD_BASIS, PLAIN),
    END,
};

static const struct field time_fields[] = {
    FIELD(timex, at, FIELD_SPAN, PLAIN),
    NAMED("tokens", timex, first_token, FIELD_TOKENS, PLAIN),
    FIELD(timex, type, FIELD_LABEL, LABELS(timex_type_names, TIMEX_TYPES)),
    FIELD(timex, value, FIELD_TEXT, PLAIN),
    FIELD(timex, from, FIELD_DATE, PLAIN),
    FIELD(timex, to, FIELD_DATE, PLAIN),
    FIELD(timex, relation, FIELD_LABEL, LABELS(timex_relation_names, TIMEX_RELATIONS)),
    FIELD(timex, mod, FIELD_TEXT, PLAIN),
    FIELD(timex, relation, FIELD_LABEL, LABELS(timex_relation_names, TIMEX_RELATIONS)),
    FIELD(timex, mod, FIELD_TEXT, PLAIN),
    FIELD(timex, relative, FIELD_BOOL, PLAIN),
    FIELD(timex, yearless, FIELD_BOOL, PLAIN),
    FIELD(timex, basis, FIELD_BASIS, PLAIN),
    END,
};

static const struct field mention_fields[] = {
    FIELD(mention, at, FIELD_SPAN, PLAIN),
    NAMED("tokens", mention, first_token, FIELD_TOKENS, PLAIN),
    FIELD(mention, head, FIELD_HEAD, PLAIN),
    FIELD(mention, form, FIELD_LABEL, LABELS(mention_form_names, MENTION_FORMS)),
    FIELD(mention, actor, FIELD_REF, TO(LAYER_ACTORS)),
    FIELD(mention, name, FIELD_REF, TO(LAYER_NAMES)),
    FIELD(mention, basis, FIELD_BASIS, PLAIN),
    END,
};

static const struct field actor_fields[] = {
    FIELD(actor, name, FIELD_TEXT, PLAIN),
    FIELD(actor, kind, FIELD_LABEL, LABELS(actor_kind_names, ACTOR_KINDS)),
    FIELD(actor, country, FIELD_CODES, NULL, 0, 0, offsetof(struct actor, country_count)),
    FIELD(actor, sector, FIELD_CODES, NULL, 0, 0, offsetof(struct actor, sector_count)),
    FIELD(actor, office, FIELD_TEXT, PLAIN),
    FIELD(actor, entity, FIELD_TEXT, PLAIN),
    FIELD(actor, first_mention, FIELD_REF, TO(LAYER_MENTIONS)),
    FIELD(actor, part_one, FIELD_REF, TO(LAYER_ACTORS)),
    FIELD(actor, part_two, FIELD_REF, TO(LAYER_ACTORS)),
    FIELD(actor, used, FIELD_BOOL, PLAIN),
    FIELD(actor, basis, FIELD_BASIS, PLAIN),
    FIELD(actor, basis_at, FIELD_SPAN, PLAIN),
    END,
};

static const struct field event_fields[] = {
    FIELD(event, at, FIELD_SPAN, PLAIN),
    NAMED("tokens", event, first_token, FIELD_TOKENS, PLAIN),
    FIELD(event, head, FIELD_HEAD, PLAIN),
    FIELD(event, type, FIELD_LABEL, LABELS(event_type_names, EVENT_TYPES)),
    FIELD(event, plover, FIELD_LABEL, LABELS(event_type_names, EVENT_TYPES)),
    FIELD(event, mode, FIELD_TEXT, PLAIN),
    FIELD(event, contexts, FIELD_BITS, PLAIN),
    FIELD(event, cameo, FIELD_TEXT, PLAIN),
    FIELD(event, actor, FIELD_LIST, TO(LAYER_ACTORS)),
    FIELD(event, recipient, FIELD_LIST, TO(LAYER_ACTORS)),
    FIELD(event, status, FIELD_LABEL, LABELS(event_status_names, EVENT_STATUSES)),
    FIELD(event, background, FIELD_BOOL, PLAIN),
    FIELD(event, said_by, FIELD_LIST, TO(LAYER_ACTORS)),
    FIELD(event, claims, FIELD_LIST, TO(LAYER_CLAIMS)),
    FIELD(event, date, FIELD_DATE, PLAIN),
    FIELD(event, date_basis, FIELD_LABEL, LABELS(date_basis_names, 4)),
    FIELD(event, time, FIELD_REF, TO(LAYER_TIMES)),
    FIELD(event, place, FIELD_SPAN, PLAIN),
    FIELD(event, place_note, FIELD_TEXT, PLAIN),
    FIELD(event, location, FIELD_REF, TO(LAYER_PLACES)),
    FIELD(event, quantities, FIELD_QUANTITIES, PLAIN),
    FIELD(event, arguments, FIELD_ARGUMENTS, PLAIN),
    FIELD(event, same_as, FIELD_REF, TO(LAYER_EVENTS)),
    FIELD(event, vector, FIELD_TEXT, PLAIN),
    FIELD(event, basis, FIELD_BASIS, PLAIN),
    FIELD(event, mode_basis, FIELD_BASIS, PLAIN),
    FIELD(event, status_basis, FIELD_BASIS, PLAIN),
    FIELD(event, who_basis, FIELD_BASIS, PLAIN),
    FIELD(event, date_reason, FIELD_BASIS, PLAIN),
    END,
};

static const struct field claim_fields[] = {
    FIELD(claim, at, FIELD_SPAN, PLAIN),
    NAMED("tokens", claim, first_token, FIELD_TOKENS, PLAIN),
    FIELD(claim, cue, FIELD_SPAN, PLAIN),
    FIELD(claim, source_at, FIELD_SPAN, PLAIN),
    FIELD(claim, source, FIELD_LIST, TO(LAYER_ACTORS)),
    FIELD(claim, via, FIELD_LIST, TO(LAYER_ACTORS)),
    FIELD(claim, form, FIELD_LABEL, LABELS(claim_form_names, CLAIM_FORMS)),
    FIELD(claim, stance, FIELD_LABEL, LABELS(claim_stance_names, CLAIM_STANCES)),
    FIELD(claim, inside, FIELD_REF, TO(LAYER_CLAIMS)),
    FIELD(claim, basis, FIELD_BASIS, PLAIN),
    END,
};

static const struct field commitment_fields[] = {
    FIELD(commitment, at, FIELD_SPAN, PLAIN),
    NAMED("tokens", commitment, first_token, FIELD_TOKENS, PLAIN),
    FIELD(commitment, kind, FIELD_LABEL, LABELS(commitment_kind_names, COMMITMENT_KINDS)),
    FIELD(commitment, issuer, FIELD_LIST, TO(LAYER_ACTORS)),
    FIELD(commitment, addressee, FIELD_LIST, TO(LAYER_ACTORS)),
    FIELD(commitment, affected, FIELD_LIST, TO(LAYER_ACTORS)),
    FIELD(commitment, said_by, FIELD_LIST, TO(LAYER_ACTORS)),
    FIELD(commitment, claims, FIELD_LIST, TO(LAYER_CLAIMS)),
    FIELD(commitment, condition, FIELD_SPAN, PLAIN),
    FIELD(commitment, due, FIELD_DATE, PLAIN),
    FIELD(commitment, due_from, FIELD_DATE, PLAIN),
    FIELD(commitment, due_time, FIELD_REF, TO(LAYER_TIMES)),
    FIELD(commitment, event, FIELD_REF, TO(LAYER_EVENTS)),
    FIELD(commitment, status, FIELD_LABEL, LABELS(event_status_names, EVENT_STATUSES)),
    FIELD(commitment, basis, FIELD_BASIS, PLAIN),
    FIELD(commitment, due_basis, FIELD_BASIS, PLAIN),
    END,
};

static const struct field place_fields[] = {
    FIELD(place, at, FIELD_SPAN, PLAIN),
    FIELD(place, name, FIELD_REF, TO(LAYER_NAMES)),
    FIELD(place, resolved, FIELD_TEXT, PLAIN),
    FIELD(place, country, FIELD_TEXT, PLAIN),
    FIELD(place, admin, FIELD_TEXT, PLAIN),
    FIELD(place, lat, FIELD_DOUBLE, PLAIN),
    FIELD(place, lon, FIELD_DOUBLE, PLAIN),
    FIELD(place, geonames, FIELD_NUMBER, PLAIN),
    FIELD(place, precision, FIELD_LABEL, LABELS(place_precision_names, PLACE_PRECISIONS)),
    FIELD(place, basis, FIELD_BASIS, PLAIN),
    FIELD(place, reason, FIELD_BASIS, PLAIN),
    END,
};

static const struct field note_fields[] = {
    FIELD(note, code, FIELD_TEXT, PLAIN),
    FIELD(note, message, FIELD_TEXT, PLAIN),
    FIELD(note, at, FIELD_SPAN, PLAIN),
    END,
};

const struct field quantity_fields[] = {
    FIELD(quantity, at, FIELD_SPAN, PLAIN),
    FIELD(quantity, kind, FIELD_LABEL, LABELS(quantity_kind_names, QUANTITY_KINDS)),
    FIELD(quantity, low, FIELD_DOUBLE, PLAIN),
    FIELD(quantity, high, FIELD_DOUBLE, PLAIN),
    FIELD(quantity, unit, FIELD_TEXT, PLAIN),
    END,
};

const struct field argument_fields[] = {
    FIELD(argument, at, FIELD_SPAN, PLAIN),
    FIELD(argument, role, FIELD_LABEL, LABELS(role_names, ROLES)),
    END,
};

/* ---- signals ---- */

static const struct field mention_signal_fields[] = {
    NAMED("at", mention_signal, first_token, FIELD_STRETCH, PLAIN),
    FIELD(mention_signal, score, FIELD_SCORE, PLAIN),
    FIELD(mention_signal, kind, FIELD_LABEL, LABELS(actor_kind_names, ACTOR_KINDS)),
    FIELD(mention_signal, kind_score, FIELD_SCORE, PLAIN),
    FIELD(mention_signal, sector, FIELD_LABEL, LABELS(sector_names, SECTOR_COUNT)),
    FIELD(mention_signal, sector_score, FIELD_SCORE, PLAIN),
    FIELD(mention_signal, country, FIELD_POINTER, PLAIN),
    FIELD(mention_signal, antecedent, FIELD_POINTER, PLAIN),
    END,
};

static const struct field event_signal_fields[] = {
    NAMED("at", event_signal, first_token, FIELD_STRETCH, PLAIN),
    FIELD(event_signal, type, FIELD_LABEL, LABELS(event_type_names, EVENT_TYPES)),
    FIELD(event_signal, faint, FIELD_BOOL, PLAIN),
    FIELD(event_signal, score, FIELD_SCORE, PLAIN),
    FIELD(event_signal, type_score, FIELD_SCORE, PLAIN),
    FIELD(event_signal, mode, FIELD_LABEL, LABELS(mode_names, MODE_COUNT)),
    FIELD(event_signal, mode_score, FIELD_SCORE, PLAIN),
    FIELD(event_signal, status, FIELD_WEIGHTS, LABELS(event_status_names, EVENT_STATUSES)),
    FIELD(event_signal, when, FIELD_WEIGHTS, LABELS(event_when_names, EVENT_WHENS)),
    FIELD(event_signal, actor, FIELD_POINTER, PLAIN),
    FIELD(event_signal, recipient, FIELD_POINTER, PLAIN),
    FIELD(event_signal, said_by, FIELD_POINTER, PLAIN),
    FIELD(event_signal, place, FIELD_POINTER, PLAIN),
    FIELD(event_signal, time, FIELD_POINTER, PLAIN),
    FIELD(event_signal, query, FIELD_FLOATS, LABELS(NULL, EVENT_VECTOR)),
    FIELD(event_signal, key, FIELD_FLOATS, LABELS(NULL, EVENT_VECTOR)),
    FIELD(event_signal, fresh, FIELD_FLOAT, PLAIN),
    FIELD(event_signal, vector, FIELD_TEXT, PLAIN),
    END,
};

static const struct field claim_signal_fields[] = {
    NAMED("at", claim_signal, first_token, FIELD_STRETCH, PLAIN),
    FIELD(claim_signal, score, FIELD_SCORE, PLAIN),
    NAMED("cue_at", claim_signal, cue_first, FIELD_STRETCH, PLAIN),
    FIELD(claim_signal, source, FIELD_POINTER, PLAIN),
    FIELD(claim_signal, speaker, FIELD_POINTER, PLAIN),
    FIELD(claim_signal, via, FIELD_POINTER, PLAIN),
    FIELD(claim_signal, cue, FIELD_POINTER, PLAIN),
    END,
};

static const struct field commitment_signal_fields[] = {
    NAMED("at", commitment_signal, first_token, FIELD_STRETCH, PLAIN),
    FIELD(commitment_signal, kind, FIELD_LABEL, LABELS(commitment_kind_names, COMMITMENT_KINDS)),
    FIELD(commitment_signal, score, FIELD_SCORE, PLAIN),
    FIELD(commitment_signal, kind_score, FIELD_SCORE, PLAIN),
    FIELD(commitment_signal, issuer, FIELD_POINTER, PLAIN),
    FIELD(commitment_signal, addressee, FIELD_POINTER, PLAIN),
    FIELD(commitment_signal, condition, FIELD_POINTER, PLAIN),
    FIELD(commitment_signal, due, FIELD_POINTER, PLAIN),
    FIELD(commitment_signal, event, FIELD_POINTER, PLAIN),
    FIELD(commitment_signal, status, FIELD_WEIGHTS, LABELS(event_status_names, EVENT_STATUSES)),
    END,
};

static const struct field tag_span_fields[] = {
    NAMED("at", tag_span, first_token, FIELD_STRETCH, PLAIN),
    FIELD(tag_span, score, FIELD_SCORE, PLAIN),
    END,
};

/* ---- tables ---- */

/* A member that is added to a structure must be listed above, or it is lost between dump and read. These sizes (of
 * 64-bit machines) say so to whoever adds one. */
#if UINTPTR_MAX == UINT64_MAX
#define LISTED "list the new member in the fields above, then mend this size"
_Static_assert(sizeof(struct paragraph) == 24, LISTED);
_Static_assert(sizeof(struct quote) == 16, LISTED);
_Static_assert(sizeof(struct name) == 40, LISTED);
_Static_assert(sizeof(struct timex) == 80, LISTED);
_Static_assert(sizeof(struct mention) == 48, LISTED);
_Static_assert(sizeof(struct actor) == 216, LISTED);
_Static_assert(sizeof(struct quantity) == 40, LISTED);
_Static_assert(sizeof(struct argument) == 12, LISTED);
_Static_assert(sizeof(struct event) == 288, LISTED);
_Static_assert(sizeof(struct claim) == 96, LISTED);
_Static_assert(sizeof(struct commitment) == 168, LISTED);
_Static_assert(sizeof(struct place) == 96, LISTED);
_Static_assert(sizeof(struct note) == 24, LISTED);
_Static_assert(sizeof(struct mention_signal) == 236, LISTED);
_Static_assert(sizeof(struct event_signal) == 1368, LISTED);
_Static_assert(sizeof(struct claim_signal) == 436, LISTED);
_Static_assert(sizeof(struct commitment_signal) == 560, LISTED);
_Static_assert(sizeof(struct tag_span) == 12, LISTED);
#endif

#define ADD_LAYER(function, call)               \
    static void *function(struct document *d) { \
        return call(d);                         \
    }
ADD_LAYER(add_paragraph, document_add_paragraph)
ADD_LAYER(add_quote, document_add_quote)
ADD_LAYER(add_token, document_add_token)
ADD_LAYER(add_name, document_add_name)
ADD_LAYER(add_time, document_add_time)
ADD_LAYER(add_mention, document_add_mention)
ADD_LAYER(add_actor, document_add_actor)
ADD_LAYER(add_event, document_add_event)
ADD_LAYER(add_claim, document_add_claim)
ADD_LAYER(add_commitment, document_add_commitment)
ADD_LAYER(add_place, document_add_place)

#define ADD_PUSHED(function, items, counter)                                                                    \
    static void *function(struct document *d) {                                                                 \
        return arena_push(&d->arena, &d->items, &d->counter##_count, &d->counter##_capacity, sizeof *d->items); \
    }
ADD_PUSHED(add_note, notes, note)
ADD_PUSHED(add_mention_signal, signals.mentions, signals.mention)
ADD_PUSHED(add_event_signal, signals.events, signals.event)
ADD_PUSHED(add_claim_signal, signals.claims, signals.claim)
ADD_PUSHED(add_commitment_signal, signals.commitments, signals.commitment)
ADD_PUSHED(add_cue, signals.cues, signals.cue)
ADD_PUSHED(add_source, signals.sources, signals.source)
ADD_PUSHED(add_condition, signals.conditions, signals.condition)

#define TABLE(layer, is, fields, items, counter, type, add)                                              \
    {                                                                                                    \
        layer, is, fields, offsetof(struct document, items), offsetof(struct document, counter##_count), \
            offsetof(struct document, counter##_capacity), sizeof(struct type), add                      \
    }

const struct table tables[] = {
    TABLE(LAYER_TEXT, "paragraph", paragraph_fields, paragraphs, paragraph, paragraph, add_paragraph),
    TABLE(LAYER_TEXT, "quote", quote_fields, quotes, quote, quote, add_quote),
    TABLE(LAYER_TOKENS, NULL, token_fields, tokens, token, token, add_token),
    TABLE(LAYER_NAMES, NULL, name_fields, names, name, name, add_name),
    TABLE(LAYER_TIMES, NULL, time_fields, times, time, timex, add_time),
    TABLE(LAYER_MENTIONS, NULL, mention_fields, mentions, mention, mention, add_mention),
    TABLE(LAYER_ACTORS, NULL, actor_fields, actors, actor, actor, add_actor),
    TABLE(LAYER_EVENTS, NULL, event_fields, events, event, event, add_event),
    TABLE(LAYER_CLAIMS, NULL, claim_fields, claims, claim, claim, add_claim),
    TABLE(LAYER_COMMITMENTS, NULL, commitment_fields, commitments, commitment, commitment, add_commitment),
    TABLE(LAYER_PLACES, NULL, place_fields, places, place, place, add_place),
    TABLE(LAYER_NOTES, NULL, note_fields, notes, note, note, add_note),
    TABLE(LAYER_SIGNALS, "mention", mention_signal_fields, signals.mentions, signals.mention, mention_signal,
          add_mention_signal),
    TABLE(LAYER_SIGNALS, "event", event_signal_fields, signals.events, signals.event, event_signal, add_event_signal),
    TABLE(LAYER_SIGNALS, "claim", claim_signal_fields, signals.claims, signals.claim, claim_signal, add_claim_signal),
    TABLE(LAYER_SIGNALS, "commitment", commitment_signal_fields, signals.commitments, signals.commitment,
          commitment_signal, add_commitment_signal),
    TABLE(LAYER_SIGNALS, "cue", tag_span_fields, signals.cues, signals.cue, tag_span, add_cue),
    TABLE(LAYER_SIGNALS, "source", tag_span_fields, signals.sources, signals.source, tag_span, add_source),
    TABLE(LAYER_SIGNALS, "condition", tag_span_fields, signals.conditions, signals.condition, tag_span, add_condition),
};
const size_t table_count = sizeof tables / sizeof *tables;

const struct table *table_of(enum layer layer) {
    for (size_t i = 0; i < table_count; i++) {
        /* References into the text layer are quotations; paragraphs are only counted. */
        if (tables[i].layer == layer && (layer != LAYER_TEXT || tables[i].fields == quote_fields)) {
            return &tables[i];
        }
    }
    return NULL;
}

uint32_t table_items(const struct table *t, const struct document *d) {
    return *(const uint32_t *)((const char *)d + t->count);
}

void *table_item(const struct table *t, const struct document *d, uint32_t i) {
    char *items; /* the array's pointer has its own type; memcpy keeps the aliasing rules */
    memcpy(&items, (const char *)d + t->items, sizeof items);
    return items + (size_t)i * t->item_size;
}

#include "store/put/check.h"

#include <string.h>

#include "base/base64.h"
#include "base/date.h"
#include "base/text.h"
#include "document/labels.h"
#include "ontology/ontology.h"

/* Where in the record the reading is: "events", index, field. */
struct place {
    struct arena *arena;
    att_error *err;
    const char *layer; /* "" at the top */
    size_t index;
};

static att_status wrong(const struct place *at, const char *field, const char *what) {
    if (at->layer[0] == '\0') {
        return fail(at->err, ATT_BAD_INPUT, "the record's %s %s", field, what);
    }
    return fail(at->err, ATT_BAD_INPUT, "the record's %s[%zu].%s %s", at->layer, at->index, field, what);
}

static att_status no_memory(const struct place *at) {
    return fail(at->err, ATT_NO_MEMORY, "no memory for a record");
}

/* ---- single values ----------------------------------------------------------------------------------------------- */

enum need { OPTIONAL, REQUIRED };

static att_status read_text(const struct place *at, const json_t *object, const char *field, enum need need,
                            const char **out) {
    const json_t *v = json_object_get(object, field);
    *out = NULL;
    if (v == NULL || json_is_null(v)) {
        return need == REQUIRED ? wrong(at, field, "is missing") : ATT_OK;
    }
    if (!json_is_string(v)) {
        return wrong(at, field, "is no text");
    }
    *out = json_string_value(v);
    return ATT_OK;
}

static att_status read_label(const struct place *at, const json_t *object, const char *field, enum need need,
                             const char *const *labels, size_t count, const char **out) {
    TRY(read_text(at, object, field, need, out));
    if (*out != NULL && (**out == '\0' || label_find(labels, count, *out, strlen(*out)) < 0)) {
        return wrong(at, field, "is none of those that this version knows");
    }
    return ATT_OK;
}

static att_status read_date(const struct place *at, const json_t *object, const char *field, const char **out) {
    struct date d;
    TRY(read_text(at, object, field, OPTIONAL, out));
    if (*out != NULL && (!date_parse(*out, strlen(*out), &d) || strlen(*out) > 10)) {
        return wrong(at, field, "is no date");
    }
    return ATT_OK;
}

static att_status read_number(const struct place *at, const json_t *object, const char *field, double low, double high,
                              double *out) {
    const json_t *v = json_object_get(object, field);
    if (!json_is_number(v)) {
        return wrong(at, field, "is no number");
    }
    *out = json_number_value(v);
    return *out >= low && *out <= high ? ATT_OK : wrong(at, field, "is out of range");
}

static att_status read_span(const struct place *at, const json_t *object, const char *field, enum need need,
                            struct checked_span *out) {
    const json_t *v = field != NULL ? json_object_get(object, field) : object; /* NULL: the object is the span */
    field = field != NULL ? field : "mentions";
    *out = (struct checked_span){0, 0, NULL};
    if (v == NULL || json_is_null(v)) {
        return need == REQUIRED ? wrong(at, field, "is missing") : ATT_OK;
    }
    const json_t *start = json_object_get(v, "start"), *end = json_object_get(v, "end");
    if (!json_is_integer(start) || !json_is_integer(end)) {
        return wrong(at, field, "is no span");
    }
    out->start = json_integer_value(start);
    out->end = json_integer_value(end);
    if (out->start < 0 || out->end < out->start || out->end > INT32_MAX) {
        return wrong(at, field, "is a span that cannot be");
    }
    const char *text = json_string_value(json_object_get(v, "text"));
    out->text = text != NULL ? text : "";
    return ATT_OK;
}

/* ---- lists ------------------------------------------------------------------------------------------------------- */

static att_status list_of(const struct place *at, const json_t *object, const char *field, const json_t **out) {
    *out = json_object_get(object, field);
    return json_is_array(*out) ? ATT_OK : wrong(at, field, "is no list");
}

static att_status read_texts(const struct place *at, const json_t *object, const char *field, const char ***out,
                             uint32_t *count) {
    const json_t *list;
    TRY(list_of(at, object, field, &list));
    *count = (uint32_t)json_array_size(list);
    *out = arena_array(at->arena, *count, sizeof **out);
    if (*out == NULL) {
        return no_memory(at);
    }
    for (uint32_t i = 0; i < *count; i++) {
        (*out)[i] = json_string_value(json_array_get(list, i));
        if ((*out)[i] == NULL || (*out)[i][0] == '\0') {
            return wrong(at, field, "holds something that is no text");
        }
    }
    return ATT_OK;
}

/* Codes of capitals alone, joined: "RUS,UKR". */
static att_status read_codes(const struct place *at, const json_t *object, const char *field, const char **out) {
    const char **codes;
    uint32_t count;
    TRY(read_texts(at, object, field, &codes, &count));
    char *joined = arena_alloc(at->arena, (size_t)count * 4 + 1), *end = joined;
    if (joined == NULL) {
        return no_memory(at);
    }
    for (uint32_t i = 0; i < count; i++) {
        if (strlen(codes[i]) != 3 || strspn(codes[i], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 3) {
            return wrong(at, field, "holds something that is no code of three capitals");
        }
        if (i > 0) {
            *end++ = ',';
        }
        memcpy(end, codes[i], 3);
        end += 3;
    }
    *end = '\0';
    *out = joined;
    return ATT_OK;
}

/* The ids of a layer: where each of its items stands. */
static att_status index_ids(struct place *at, const json_t *items, json_t *index) {
    const json_t *item;
    json_array_foreach(items, at->index, item) {
        const char *id;
        TRY(read_text(at, item, "id", REQUIRED, &id));
        if (json_object_get(index, id) != NULL) {
            return wrong(at, "id", "stands twice");
        }
        if (json_object_set_new(index, id, json_integer((json_int_t)at->index)) != 0) {
            return no_memory(at);
        }
    }
    return ATT_OK;
}

static att_status find_id(const struct place *at, const json_t *index, const char *field, const json_t *id,
                          uint32_t *out) {
    const json_t *found = json_is_string(id) ? json_object_get(index, json_string_value(id)) : NULL;
    if (found == NULL) {
        return wrong(at, field, "refers to nothing in the record");
    }
    *out = (uint32_t)json_integer_value(found);
    return ATT_OK;
}

static att_status read_ref(const struct place *at, const json_t *object, const char *field, const json_t *index,
                           uint32_t *out) {
    const json_t *v = json_object_get(object, field);
    *out = CHECK_NONE;
    return v == NULL || json_is_null(v) ? ATT_OK : find_id(at, index, field, v, out);
}

static att_status read_refs(const struct place *at, const json_t *object, const char *field, const json_t *index,
                            struct checked_list *out) {
    const json_t *list;
    TRY(list_of(at, object, field, &list));
    out->count = (uint32_t)json_array_size(list);
    out->at = arena_array(at->arena, out->count, sizeof *out->at);
    if (out->at == NULL) {
        return no_memory(at);
    }
    for (uint32_t i = 0; i < out->count; i++) {
        TRY(find_id(at, index, field, json_array_get(list, i), &out->at[i]));
    }
    return ATT_OK;
}

/* ---- layers ------------------------------------------------------------------------------------------------------ */

struct ids {
    json_t *actors, *events, *claims;
};

static att_status read_mentions(const struct place *at, const json_t *v, struct checked_actor *a) {
    const json_t *list;
    TRY(list_of(at, v, "mentions", &list));
    a->mention_count = (uint32_t)json_array_size(list);
    a->mentions = arena_array(at->arena, a->mention_count, sizeof *a->mentions);
    if (a->mentions == NULL) {
        return no_memory(at);
    }
    for (uint32_t i = 0; i < a->mention_count; i++) {
        TRY(read_span(at, json_array_get(list, i), NULL, REQUIRED, &a->mentions[i]));
    }
    return ATT_OK;
}

static att_status read_actor(const struct place *at, const json_t *v, const struct ids *ids, void *item) {
    struct checked_actor *a = item;
    (void)ids;
    TRY(read_text(at, v, "id", REQUIRED, &a->local));
    TRY(read_text(at, v, "name", REQUIRED, &a->name));
    TRY(read_label(at, v, "kind", REQUIRED, actor_kind_names, ACTOR_KINDS, &a->kind));
    TRY(read_codes(at, v, "country", &a->country));
    TRY(read_codes(at, v, "sector", &a->sector));
    TRY(read_text(at, v, "office", OPTIONAL, &a->office));
    TRY(read_text(at, v, "entity", OPTIONAL, &a->entity));
    return read_mentions(at, v, a);
}

static att_status read_location(const struct place *at, const json_t *v, struct checked_event *e) {
    const json_t *location = json_object_get(v, "location");
    if (location == NULL || json_is_null(location)) {
        return ATT_OK;
    }
    if (!json_is_object(location)) {
        return wrong(at, "location", "is no location");
    }
    TRY(read_number(at, location, "lat", -90, 90, &e->lat));
    TRY(read_number(at, location, "lon", -180, 180, &e->lon));
    TRY(read_text(at, location, "name", OPTIONAL, &e->located));
    TRY(read_text(at, location, "country", OPTIONAL, &e->country));
    TRY(read_text(at, location, "precision", OPTIONAL, &e->precision));
    char *json = json_dumps(location, JSON_COMPACT | JSON_REAL_PRECISION(10));
    e->location = json != NULL ? arena_copy(at->arena, json, strlen(json)) : NULL;
    free(json);
    return e->location != NULL ? ATT_OK : no_memory(at);
}

static att_status read_numbers(const struct place *at, const json_t *v, struct checked_event *e) {
    const json_t *list;
    TRY(list_of(at, v, "numbers", &list));
    e->number_count = (uint32_t)json_array_size(list);
    e->numbers = arena_array(at->arena, e->number_count, sizeof *e->numbers);
    if (e->numbers == NULL) {
        return no_memory(at);
    }
    for (uint32_t i = 0; i < e->number_count; i++) {
        const json_t *n = json_array_get(list, i);
        TRY(read_label(at, n, "kind", REQUIRED, quantity_kind_names, QUANTITY_KINDS, &e->numbers[i].kind));
        TRY(read_number(at, n, "low", -1e18, 1e18, &e->numbers[i].low));
        TRY(read_number(at, n, "high", -1e18, 1e18, &e->numbers[i].high));
        TRY(read_text(at, n, "unit", OPTIONAL, &e->numbers[i].unit));
    }
    return ATT_OK;
}

static att_status read_vector(const struct place *at, const json_t *v, struct checked_event *e) {
    const json_t *vector = json_object_get(v, "vector");
    e->has_vector = vector != NULL && !json_is_null(vector); /* a model without the layer makes none */
    if (e->has_vector && (!json_is_string(vector) || !base64_read(json_string_value(vector), json_string_length(vector),
                                                                  e->vector, sizeof e->vector))) {
        return wrong(at, "vector", "is no base64 of 96 bytes");
    }
    return ATT_OK;
}

/* A record of an older coder has none. */
static att_status read_arguments(const struct place *at, const json_t *v, struct checked_event *e) {
    const json_t *list = json_object_get(v, "arguments");
    e->argument_count = (uint32_t)json_array_size(list);
    e->arguments = arena_array(at->arena, e->argument_count, sizeof *e->arguments);
    if (e->arguments == NULL) {
        return no_memory(at);
    }
    for (uint32_t i = 0; i < e->argument_count; i++) {
        const json_t *a = json_array_get(list, i);
        const char *role;
        TRY(read_span(at, a, NULL, REQUIRED, &e->arguments[i].span));
        TRY(read_label(at, a, "role", REQUIRED, role_names, ROLES, &role));
        e->arguments[i].role = (enum argument_role)label_find(role_names, ROLES, role, strlen(role));
    }
    return ATT_OK;
}

static att_status read_event(const struct place *at, const json_t *v, const struct ids *ids, void *item) {
    struct checked_event *e = item;
    struct checked_span place;
    TRY(read_text(at, v, "id", REQUIRED, &e->local));
    TRY(read_span(at, v, "anchor", REQUIRED, &e->anchor));
    TRY(read_label(at, v, "type", REQUIRED, event_type_names, EVENT_TYPES, &e->type));
    TRY(read_label(at, v, "plover", REQUIRED, event_type_names, EVENT_TYPES, &e->plover));
    TRY(read_label(at, v, "mode", OPTIONAL, mode_names, MODE_COUNT, &e->mode));
    TRY(read_label(at, v, "quad", REQUIRED, quad_names, QUADS, &e->quad));
    TRY(read_label(at, v, "status", REQUIRED, event_status_names, EVENT_STATUSES, &e->status));
    TRY(read_text(at, v, "cameo", OPTIONAL, &e->cameo));
    TRY(read_number(at, v, "intensity", -10, 10, &e->intensity));
    TRY(read_number(at, v, "score", 0, 1, &e->score));
    TRY(read_refs(at, v, "actor", ids->actors, &e->actor));
    TRY(read_refs(at, v, "recipient", ids->actors, &e->recipient));
    TRY(read_refs(at, v, "said_by", ids->actors, &e->said_by));
    TRY(read_refs(at, v, "claims", ids->claims, &e->claims));
    TRY(read_ref(at, v, "same_as", ids->events, &e->same_as));
    TRY(read_texts(at, v, "context", &e->context, &e->context_count));
    TRY(read_date(at, v, "date", &e->date));
    TRY(read_label(at, v, "date_basis", OPTIONAL, date_basis_names, 4, &e->date_basis));
    TRY(read_span(at, v, "place", OPTIONAL, &place));
    e->place = place.text;
    if (!json_is_boolean(json_object_get(v, "background"))) {
        return wrong(at, "background", "is neither true nor false");
    }
    e->background = json_is_true(json_object_get(v, "background"));
    TRY(read_location(at, v, e));
    TRY(read_vector(at, v, e));
    TRY(read_arguments(at, v, e));
    return read_numbers(at, v, e);
}

static att_status read_claim(const struct place *at, const json_t *v, const struct ids *ids, void *item) {
    struct checked_claim *c = item;
    struct checked_span cue;
    TRY(read_text(at, v, "id", REQUIRED, &c->local));
    TRY(read_span(at, v, "content", REQUIRED, &c->content));
    TRY(read_span(at, v, "cue", OPTIONAL, &cue));
    c->cue = cue.text;
    TRY(read_label(at, v, "form", REQUIRED, claim_form_names, CLAIM_FORMS, &c->form));
    TRY(read_label(at, v, "stance", REQUIRED, claim_stance_names, CLAIM_STANCES, &c->stance));
    TRY(read_refs(at, v, "source", ids->actors, &c->source));
    TRY(read_refs(at, v, "via", ids->actors, &c->via));
    return read_ref(at, v, "inside", ids->claims, &c->inside);
}

static att_status read_commitment(const struct place *at, const json_t *v, const struct ids *ids, void *item) {
    struct checked_commitment *k = item;
    struct checked_span condition;
    TRY(read_text(at, v, "id", REQUIRED, &k->local));
    TRY(read_label(at, v, "kind", REQUIRED, commitment_kind_names, COMMITMENT_KINDS, &k->kind));
    TRY(read_label(at, v, "status", REQUIRED, event_status_names, EVENT_STATUSES, &k->status));
    TRY(read_span(at, v, "act", REQUIRED, &k->act));
    TRY(read_span(at, v, "condition", OPTIONAL, &condition));
    k->condition = condition.text;
    TRY(read_span(at, v, "due_time", OPTIONAL, &k->due_time));
    TRY(read_date(at, v, "due", &k->due));
    TRY(read_date(at, v, "due_from", &k->due_from));
    TRY(read_refs(at, v, "issuer", ids->actors, &k->issuer));
    TRY(read_refs(at, v, "addressee", ids->actors, &k->addressee));
    TRY(read_refs(at, v, "affected", ids->actors, &k->affected));
    TRY(read_refs(at, v, "said_by", ids->actors, &k->said_by));
    TRY(read_number(at, v, "score", 0, 1, &k->score));
    return read_ref(at, v, "event", ids->events, &k->event);
}

static att_status read_time(const struct place *at, const json_t *v, const struct ids *ids, void *item) {
    struct checked_time *t = item;
    (void)ids;
    TRY(read_span(at, v, "span", REQUIRED, &t->span));
    TRY(read_text(at, v, "value", OPTIONAL, &t->value));
    TRY(read_date(at, v, "from", &t->from));
    return read_date(at, v, "to", &t->to);
}

typedef att_status reader(const struct place *at, const json_t *v, const struct ids *ids, void *item);

static att_status read_layer(const json_t *root, struct place *at, const struct ids *ids, reader *read, size_t size,
                             void *out, uint32_t *count) {
    const json_t *list = json_object_get(root, at->layer), *item;
    if (!json_is_array(list) || json_array_size(list) > INT32_MAX) {
        return fail(at->err, ATT_BAD_INPUT, "the record's %s is no list", at->layer);
    }
    char *items = arena_array(at->arena, json_array_size(list), size);
    if (items == NULL) {
        return no_memory(at);
    }
    json_array_foreach(list, at->index, item) {
        TRY(read(at, item, ids, items + at->index * size));
    }
    memcpy(out, &items, sizeof items);
    *count = (uint32_t)json_array_size(list);
    return ATT_OK;
}

#define LAYER(name, read, items, count)                                                       \
    do {                                                                                      \
        struct place at_ = {arena, err, name, 0};                                             \
        TRY(read_layer(root, &at_, ids, read, sizeof *out->items, &out->items, &out->count)); \
    } while (0)

static att_status read_layers(const json_t *root, struct arena *arena, const struct ids *ids, struct checked *out,
                              att_error *err) {
    struct place actors = {arena, err, "actors", 0}, events = {arena, err, "events", 0},
                 claims = {arena, err, "claims", 0};
    TRY(index_ids(&actors, json_object_get(root, "actors"), ids->actors));
    TRY(index_ids(&events, json_object_get(root, "events"), ids->events));
    TRY(index_ids(&claims, json_object_get(root, "claims"), ids->claims));
    LAYER("actors", read_actor, actors, actor_count);
    LAYER("events", read_event, events, event_count);
    LAYER("claims", read_claim, claims, claim_count);
    LAYER("commitments", read_commitment, commitments, commitment_count);
    LAYER("times", read_time, times, time_count);
    return ATT_OK;
}

/* ---- the top ----------------------------------------------------------------------------------------------------- */

static att_status read_coder(const struct place *at, const json_t *root, struct checked *out) {
    const json_t *coder = json_object_get(root, "coder");
    const char *model, *lexicon, *knowledge;
    TRY(read_text(at, coder, "version", REQUIRED, &out->version));
    TRY(read_text(at, coder, "model", OPTIONAL, &model));
    TRY(read_text(at, coder, "lexicon", OPTIONAL, &lexicon));
    TRY(read_text(at, coder, "knowledge", OPTIONAL, &knowledge));
    out->coder = arena_format(at->arena, "%s %s %s %s", out->version, model != NULL ? model : "-",
                              lexicon != NULL ? lexicon : "-", knowledge != NULL ? knowledge : "-");
    return out->coder != NULL ? ATT_OK : no_memory(at);
}

static int64_t read_cut(const json_t *root) {
    int64_t cut = -1;
    size_t i;
    const json_t *note;
    json_array_foreach(json_object_get(root, "notes"), i, note) {
        const char *code = json_string_value(json_object_get(note, "code"));
        const json_t *end = json_object_get(json_object_get(note, "span"), "end");
        if (code != NULL && strcmp(code, "cut") == 0 && json_integer_value(end) > cut) {
            cut = json_integer_value(end);
        }
    }
    return cut;
}

static att_status read_head(const json_t *root, const struct place *at, struct checked *out) {
    const char *schema, *unit;
    TRY(read_text(at, root, "schema", REQUIRED, &schema));
    if (strcmp(schema, "attache.record/1") != 0) {
        return wrong(at, "schema", "is not attache.record/1");
    }
    TRY(read_text(at, root, "offset_unit", REQUIRED, &unit));
    if (strcmp(unit, "codepoint") != 0) {
        return wrong(at, "offset_unit", "is not codepoint: the store counts code points");
    }
    TRY(read_text(at, root, "id", REQUIRED, &out->id));
    TRY(read_text(at, root, "title", OPTIONAL, &out->title));
    TRY(read_text(at, root, "publisher", OPTIONAL, &out->publisher));
    TRY(read_text(at, root, "url", OPTIONAL, &out->url));
    TRY(read_date(at, root, "published", &out->published));
    TRY(read_text(at, root, "language", OPTIONAL, &out->language));
    TRY(read_texts(at, root, "outlets", &out->outlets, &out->outlet_count));
    TRY(read_text(at, root, "text_sha256", REQUIRED, &out->sha256));
    if (strlen(out->sha256) != 64 || strspn(out->sha256, "0123456789abcdef") != 64) {
        return wrong(at, "text_sha256", "is no SHA-256 in lower-case hex");
    }
    TRY(read_text(at, root, "text", OPTIONAL, &out->text));
    out->text_len = out->text != NULL ? json_string_length(json_object_get(root, "text")) : 0;
    out->cut = read_cut(root);
    return out->id[0] != '\0' ? read_coder(at, root, out) : wrong(at, "id", "is empty");
}

att_status check_record(const json_t *root, struct arena *arena, struct checked *out, att_error *err) {
    const struct place top = {arena, err, "", 0};
    *out = (struct checked){0};
    if (!json_is_object(root)) {
        return fail(err, ATT_BAD_INPUT, "a record is one JSON object");
    }
    TRY(read_head(root, &top, out));
    struct ids ids = {json_object(), json_object(), json_object()};
    att_status status = ids.actors == NULL || ids.events == NULL || ids.claims == NULL
                            ? no_memory(&top)
                            : read_layers(root, arena, &ids, out, err);
    json_decref(ids.actors);
    json_decref(ids.events);
    json_decref(ids.claims);
    return status;
}

/* A span is an object with start, end and text. The depth is bounded by jansson's own limit. */
static void strip(json_t *value) {
    if (json_is_array(value)) {
        size_t i;
        json_t *v;
        json_array_foreach(value, i, v) {
            strip(v);
        }
    } else if (json_is_object(value)) {
        const char *name;
        json_t *v;
        if (json_object_get(value, "start") != NULL) {
            json_object_del(value, "text");
        }
        json_object_foreach(value, name, v) {
            strip(v);
        }
    }
}

void check_strip(json_t *root) {
    const char *name;
    json_t *v;
    json_object_foreach(root, name, v) { /* not the record itself: its text is still read, whatever else it holds */
        strip(v);
    }
}

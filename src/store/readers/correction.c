/* A correction out of JSON: which fields there are, and what may stand in each. */
#include "store/readers/correction.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/utf8.h"
#include "document/labels.h"

const char *const correction_layers[CORRECT_LAYERS] = {"actor", "event", "claim", "commitment"};
const char *const correction_lists[CORRECT_LAYERS] = {"actors", "events", "claims", "commitments"};

#define LABELS(names, count) .labels = names, .label_count = count

/* In the order in which they are applied: what others hang on first, what takes an item away last. */
static const struct field fields[] = {
    {CORRECT_ACTOR, "name", FIELD_NAME, false, NULL, 0},
    {CORRECT_ACTOR, "kind", FIELD_LABEL, false, LABELS(actor_kind_names, ACTOR_KINDS)},
    {CORRECT_ACTOR, "country", FIELD_CODES, false, NULL, 0},
    {CORRECT_ACTOR, "sector", FIELD_LABELS, false, LABELS(sector_names, SECTOR_COUNT)},
    {CORRECT_EVENT, "type", FIELD_LABEL, false, LABELS(event_type_names, EVENT_TYPES)},
    {CORRECT_EVENT, "mode", FIELD_LABEL, true, LABELS(mode_names, MODE_COUNT)},
    {CORRECT_EVENT, "status", FIELD_LABEL, false, LABELS(event_status_names, EVENT_STATUSES)},
    {CORRECT_EVENT, "background", FIELD_BOOL, false, NULL, 0},
    {CORRECT_EVENT, "date", FIELD_DAY, true, NULL, 0},
    {CORRECT_EVENT, "place", FIELD_WORDS, true, NULL, 0},
    {CORRECT_EVENT, "actor", FIELD_ACTORS, false, NULL, 0},
    {CORRECT_EVENT, "recipient", FIELD_ACTORS, false, NULL, 0},
    {CORRECT_EVENT, "said_by", FIELD_ACTORS, false, NULL, 0},
    {CORRECT_EVENT, "same_as", FIELD_EVENT, true, NULL, 0},
    {CORRECT_EVENT, "exists", FIELD_EXISTS, false, NULL, 0},
    {CORRECT_CLAIM, "stance", FIELD_LABEL, false, LABELS(claim_stance_names, CLAIM_STANCES)},
    {CORRECT_CLAIM, "form", FIELD_LABEL, false, LABELS(claim_form_names, CLAIM_FORMS)},
    {CORRECT_CLAIM, "source", FIELD_ACTORS, false, NULL, 0},
    {CORRECT_CLAIM, "via", FIELD_ACTORS, false, NULL, 0},
    {CORRECT_CLAIM, "exists", FIELD_EXISTS, false, NULL, 0},
    {CORRECT_COMMITMENT, "kind", FIELD_LABEL, false, LABELS(commitment_kind_names, COMMITMENT_KINDS)},
    {CORRECT_COMMITMENT, "status", FIELD_LABEL, false, LABELS(event_status_names, EVENT_STATUSES)},
    {CORRECT_COMMITMENT, "due", FIELD_DAY, true, NULL, 0},
    {CORRECT_COMMITMENT, "due_from", FIELD_DAY, true, NULL, 0},
    {CORRECT_COMMITMENT, "condition", FIELD_WORDS, true, NULL, 0},
    {CORRECT_COMMITMENT, "issuer", FIELD_ACTORS, false, NULL, 0},
    {CORRECT_COMMITMENT, "addressee", FIELD_ACTORS, false, NULL, 0},
    {CORRECT_COMMITMENT, "affected", FIELD_ACTORS, false, NULL, 0},
    {CORRECT_COMMITMENT, "said_by", FIELD_ACTORS, false, NULL, 0},
    {CORRECT_COMMITMENT, "event", FIELD_EVENT, true, NULL, 0},
    {CORRECT_COMMITMENT, "exists", FIELD_EXISTS, false, NULL, 0},
};
#define FIELDS (sizeof fields / sizeof *fields)

const struct field *field_find(enum correction_layer layer, const char *name) {
    for (size_t i = 0; i < FIELDS; i++) {
        if (fields[i].layer == layer && strcmp(fields[i].name, name) == 0) {
            return &fields[i];
        }
    }
    return NULL;
}

uint32_t field_rank(const struct field *f) {
    return (uint32_t)(f - fields);
}

/* ---- values ------------------------------------------------------------------------------------------------------ */

#define MOST_ITEMS 100
#define MOST_TEXT 4000 /* bytes of a note, a name, a quotation */

static bool is_label(const json_t *v, const char *const *labels, size_t count) {
    const char *text = json_string_value(v);
    return text != NULL && text[0] != '\0' && label_find(labels, count, text, strlen(text)) >= 0;
}

static bool is_text(const json_t *v) {
    return json_is_string(v) && json_string_length(v) > 0 && json_string_length(v) <= MOST_TEXT &&
           strlen(json_string_value(v)) == json_string_length(v);
}

static bool is_day(const json_t *v) {
    struct date d;
    const char *text = json_string_value(v);
    return text != NULL && strlen(text) <= 10 && date_parse(text, strlen(text), &d);
}

static bool is_code(const json_t *v) {
    const char *text = json_string_value(v);
    return text != NULL && strlen(text) == 3 && strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3;
}

static bool is_list(const json_t *v, const char *const *labels, size_t count) {
    size_t i;
    json_t *item;
    bool good = json_is_array(v) && json_array_size(v) <= MOST_ITEMS;
    json_array_foreach(v, i, item) {
        good = good && (labels != NULL ? is_label(item, labels, count) : is_code(item));
    }
    return good;
}

/* {"name", "kind", "country", "sector"}: an actor that the record lacks. */
static bool is_actor(const json_t *v) {
    return json_is_object(v) && json_object_size(v) == 4 && is_text(json_object_get(v, "name")) &&
           is_label(json_object_get(v, "kind"), actor_kind_names, ACTOR_KINDS) &&
           is_list(json_object_get(v, "country"), NULL, 0) &&
           is_list(json_object_get(v, "sector"), sector_names, SECTOR_COUNT);
}

static bool are_actors(const json_t *v) {
    size_t i;
    json_t *item;
    bool good = json_is_array(v) && json_array_size(v) <= MOST_ITEMS;
    json_array_foreach(v, i, item) {
        good = good && (is_text(item) || is_actor(item));
    }
    return good;
}

static bool is_span(const json_t *v) {
    json_int_t start = json_integer_value(json_object_get(v, "start")),
               end = json_integer_value(json_object_get(v, "end"));
    const json_t *text = json_object_get(v, "text");
    return json_is_object(v) && json_object_size(v) == (text != NULL ? 3 : 2) &&
           json_is_integer(json_object_get(v, "start")) && json_is_integer(json_object_get(v, "end")) && start >= 0 &&
           end > start && end <= INT32_MAX && (text == NULL || is_text(text));
}

static bool is_key(const char *text) {
    return text != NULL && strlen(text) == STORE_KEY - 1 && strspn(text, "0123456789abcdef") == STORE_KEY - 1;
}

static bool is_good(const struct field *f, const json_t *v) {
    if (f->nullable && json_is_null(v)) {
        return true;
    }
    switch (f->kind) {
    case FIELD_LABEL:
        return is_label(v, f->labels, f->label_count);
    case FIELD_DAY:
        return is_day(v);
    case FIELD_BOOL:
        return json_is_boolean(v);
    case FIELD_WORDS:
        return is_text(v) || is_span(v);
    case FIELD_ACTORS:
        return are_actors(v);
    case FIELD_EVENT:
        return is_text(v);
    case FIELD_NAME:
        return is_text(v);
    case FIELD_CODES:
        return is_list(v, NULL, 0);
    case FIELD_LABELS:
        return is_list(v, f->labels, f->label_count);
    case FIELD_EXISTS:
        return json_is_boolean(v) || json_is_null(v);
    }
    return false;
}

static const char *const wants[] = {
    [FIELD_LABEL] = "one of the labels of docs/record.schema.json",
    [FIELD_DAY] = "a day such as 2025-08-06",
    [FIELD_BOOL] = "true or false",
    [FIELD_WORDS] = "words of the text, or {\"start\", \"end\"}",
    [FIELD_ACTORS] = "a list of names, keys, or {\"name\", \"kind\", \"country\", \"sector\"}",
    [FIELD_EVENT] = "an event's key",
    [FIELD_NAME] = "a text",
    [FIELD_CODES] = "a list of countries such as RUS",
    [FIELD_LABELS] = "a list of the labels of docs/record.schema.json",
    [FIELD_EXISTS] = "false for a false alarm, or true",
};

/* ---- the whole --------------------------------------------------------------------------------------------------- */

static const char *const members[] = {"article", "layer", "key", "field", "value", "was", "note", "by", "at", "id"};

/* "id" may stand there, as in a list; it is of the content and told anew. */
static att_status check_members(const json_t *root, att_error *err) {
    const char *name;
    json_t *v;
    json_object_foreach((json_t *)root, name, v) {
        bool known = strcmp(name, "state") == 0 || strcmp(name, "reason") == 0;
        for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
            known = known || strcmp(members[i], name) == 0;
        }
        if (!known) {
            return fail(err, ATT_BAD_INPUT, "correction: there is no \"%.40s\"", name);
        }
    }
    return ATT_OK;
}

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for a correction");
}

static att_status take_text(const json_t *root, const char *name, bool required, struct arena *arena, const char **out,
                            att_error *err) {
    const json_t *v = json_object_get(root, name);
    *out = NULL;
    if (!required && (v == NULL || json_is_null(v) || (json_is_string(v) && json_string_length(v) == 0))) {
        return ATT_OK;
    }
    if (!is_text(v)) {
        return fail(err, ATT_BAD_INPUT, "correction: %s is no text of at most %d bytes", name, MOST_TEXT);
    }
    *out = arena_copy(arena, json_string_value(v), json_string_length(v));
    return *out != NULL ? ATT_OK : no_memory(err);
}

static att_status take_json(const json_t *v, struct arena *arena, const char **out, att_error *err) {
    char *json = json_dumps(v, JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY);
    *out = json != NULL ? arena_copy(arena, json, strlen(json)) : NULL;
    free(json);
    return *out != NULL ? ATT_OK : no_memory(err);
}

static att_status take_field(const json_t *root, struct correction *out, struct arena *arena, att_error *err) {
    const char *layer, *field;
    TRY(take_text(root, "layer", true, arena, &layer, err));
    TRY(take_text(root, "field", true, arena, &field, err));
    for (int i = 0; i < CORRECT_LAYERS; i++) {
        if (strcmp(layer, correction_layers[i]) == 0) {
            out->field = field_find((enum correction_layer)i, field);
            return out->field != NULL
                       ? ATT_OK
                       : fail(err, ATT_BAD_INPUT, "correction: field: %s has no \"%.40s\" to correct", layer, field);
        }
    }
    return fail(err, ATT_BAD_INPUT, "correction: layer: there is no \"%.40s\"; actor, event, claim and commitment are",
                layer);
}

static att_status take_value(const json_t *root, struct correction *out, struct arena *arena, att_error *err) {
    json_t *value = json_object_get(root, "value"), *was = json_object_get(root, "was");
    if (value == NULL || !is_good(out->field, value)) {
        return fail(err, ATT_BAD_INPUT, "correction: value: %s of %s is %s%s", out->field->name,
                    correction_layers[out->field->layer], wants[out->field->kind],
                    out->field->nullable ? ", or null" : "");
    }
    if (out->field->kind == FIELD_EXISTS) {
        out->value = json_is_true(value) ? "true" : "false";
    } else {
        TRY(take_json(value, arena, &out->value, err));
    }
    if (was != NULL && !json_is_null(was)) {
        TRY(take_json(was, arena, &out->was, err));
        if (strlen(out->was) > 4 * MOST_TEXT) {
            return fail(err, ATT_BAD_INPUT, "correction: was: too long");
        }
    }
    return ATT_OK;
}

static att_status take_all(const json_t *root, const char *now, struct arena *arena, struct correction *out,
                           att_error *err) {
    const char *at;
    char *time = arena_alloc(arena, STORE_TIME);
    if (time == NULL) {
        return no_memory(err);
    }
    if (!json_is_object(root)) {
        return fail(err, ATT_BAD_INPUT, "a correction is one JSON object");
    }
    TRY(check_members(root, err));
    TRY(take_text(root, "article", true, arena, &out->article, err));
    TRY(take_field(root, out, arena, err));
    TRY(take_text(root, "key", true, arena, &out->key, err));
    if (!is_key(out->key)) {
        return fail(err, ATT_BAD_INPUT, "correction: key: no content key of 32 hex digits");
    }
    TRY(take_value(root, out, arena, err));
    TRY(take_text(root, "note", false, arena, &out->note, err));
    TRY(take_text(root, "by", false, arena, &out->by, err));
    TRY(take_text(root, "at", false, arena, &at, err));
    TRY(store_time(at != NULL ? at : now, "T00:00:00Z", time, err));
    out->at = time;
    return ATT_OK;
}

att_status correction_read(const char *json, size_t len, const char *now, struct arena *arena, struct correction *out,
                           att_error *err) {
    json_error_t where;
    *out = (struct correction){0};
    json_t *root = json_loadb(json, len, JSON_REJECT_DUPLICATES, &where);
    if (root == NULL) {
        return fail(err, ATT_BAD_INPUT, "correction: no JSON in line %d: %.80s", where.line, where.text);
    }
    att_status status = take_all(root, now, arena, out, err);
    json_decref(root);
    return status;
}

void correction_name(struct correction *c, char id[STORE_KEY]) {
    const char *parts[] = {
        "correction",   c->article, correction_layers[c->field->layer], c->key,
        c->field->name, c->value,   c->by != NULL ? c->by : "",         c->note != NULL ? c->note : "",
        c->at};
    store_key(id, parts, sizeof parts / sizeof *parts);
    c->id = id;
}

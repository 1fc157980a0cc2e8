/* The ids that a record gives its items mean nothing in another record of the same article. */
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "store/find/standing.h"

/* "a12", "e3". */
static bool is_id(const char *text, char letter) {
    return text != NULL && text[0] == letter && text[1] >= '1' && text[1] <= '9' &&
           text[1 + strspn(text + 1, "0123456789")] == '\0';
}

static bool needs(const struct correction *c, const json_t *value) {
    size_t i;
    json_t *item;
    bool any = c->field->kind == FIELD_EVENT && is_id(json_string_value(value), 'e');
    if (c->field->kind == FIELD_ACTORS) {
        json_array_foreach(value, i, item) {
            any = any || is_id(json_string_value(item), 'a');
        }
    }
    return any;
}

/* The name, where no other actor of the record has it, else the key; NULL where there is none. */
static json_t *actor_called(const struct standing *a, const char *id) {
    size_t i;
    json_t *actor;
    const json_t *actors = json_object_get(a->corrected, "actors");
    const char *name = NULL;
    uint32_t at = 0, same = 0;
    json_array_foreach((json_t *)actors, i, actor) {
        if (strcmp(json_string_value(json_object_get(actor, "id")), id) == 0) {
            name = json_string_value(json_object_get(actor, "name"));
            at = (uint32_t)i;
        }
    }
    json_array_foreach((json_t *)actors, i, actor) {
        same += name != NULL && slice_is_fold(slice_of(name), json_string_value(json_object_get(actor, "name")));
    }
    bool by_key = same > 1 || (name != NULL && name[0] == '\0');
    return name == NULL ? NULL : json_string(by_key && at < a->r.actor_count ? a->over.keys.actors[at].hex : name);
}

static json_t *event_called(const struct standing *a, const char *id) {
    size_t i;
    json_t *event;
    json_array_foreach(json_object_get(a->corrected, "events"), i, event) {
        if (strcmp(json_string_value(json_object_get(event, "id")), id) == 0) {
            return json_string(a->over.keys.events[i].hex);
        }
    }
    return NULL;
}

static att_status translate(const struct correction *c, const struct standing *a, json_t **value, att_error *err) {
    if (c->field->kind == FIELD_EVENT) {
        json_t *key = event_called(a, json_string_value(*value));
        if (key == NULL) {
            return fail(err, ATT_BAD_INPUT, "correction: value: the article has no event %s",
                        json_string_value(*value));
        }
        json_decref(*value);
        *value = key;
        return ATT_OK;
    }
    for (size_t i = 0; i < json_array_size(*value); i++) {
        const char *id = json_string_value(json_array_get(*value, i));
        json_t *name = is_id(id, 'a') ? actor_called(a, id) : NULL;
        if (is_id(id, 'a') && (name == NULL || json_array_set_new(*value, i, name) != 0)) {
            return fail(err, ATT_BAD_INPUT, "correction: value: the article has no actor %s", id);
        }
    }
    return ATT_OK;
}

static att_status localize(struct att_store *s, struct correction *c, json_t **value, att_error *err) {
    struct standing a;
    bool found = false;
    att_status status = standing_find(s, c->article, &a, &found, err);
    if (status == ATT_OK && !found) {
        status = fail(err, ATT_BAD_INPUT,
                      "correction: value: ids such as a1 are of a stored article; it has none of that id");
    }
    status = status == ATT_OK ? translate(c, &a, value, err) : status;
    standing_free(&a);
    TRY(status);
    char *json = json_dumps(*value, JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY);
    c->value = json != NULL ? arena_copy(&s->scratch, json, strlen(json)) : NULL;
    free(json);
    return c->value != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a correction");
}

att_status correction_localize(struct att_store *s, struct correction *c, att_error *err) {
    json_t *value = json_loads(c->value, JSON_DECODE_ANY, NULL);
    if (value == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a correction");
    }
    att_status status = needs(c, value) ? localize(s, c, &value, err) : ATT_OK;
    json_decref(value);
    return status;
}

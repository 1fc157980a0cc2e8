/* What follows from corrections once all are applied: what is derived from a field, mentions joined, items that go. */
#include <string.h>

#include "base/text.h"
#include "document/labels.h"
#include "ontology/ontology.h"
#include "store/readers/overlay_parts.h"

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for a correction");
}

/* ---- what follows from it ---------------------------------------------------------------------------------------- */

static struct correction *standing(const struct work *w, uint32_t at, const char *field) {
    for (uint32_t i = 0; i < w->o->count; i++) {
        struct correction *c = &w->o->corrections[i];
        if (strcmp(c->state, "applied") == 0 && c->field->layer == CORRECT_EVENT &&
            strcmp(c->key, w->o->keys.events[at].hex) == 0 && strcmp(c->field->name, field) == 0) {
            return c;
        }
    }
    return NULL;
}

/* Type, mode and status decide PLOVER's type, quad and intensity; a code of another type or mode does not hold. */
static att_status refold(struct work *w, uint32_t at) {
    json_t *e = json_array_get(work_list(w, CORRECT_EVENT), at);
    const char *type = json_string_value(json_object_get(e, "type")),
               *mode = json_string_value(json_object_get(e, "mode")),
               *status = json_string_value(json_object_get(e, "status")),
               *code = json_string_value(json_object_get(e, "cameo"));
    int t = label_find(event_type_names, EVENT_TYPES, type, strlen(type));
    int st = label_find(event_status_names, EVENT_STATUSES, status, strlen(status));
    bool set = true;
    if (mode != NULL && !ontology_has_mode((enum event_type)t, mode)) {
        struct correction *c = standing(w, at, "mode");
        if (c != NULL) {
            c->state = "unmatched";
            c->reason = "the event's type has no such mode";
        }
        mode = NULL;
        set = json_object_set_new(e, "mode", json_null()) == 0;
    }
    const struct cameo *cameo = code != NULL ? ontology_cameo(slice_of(code)) : NULL;
    bool holds = cameo != NULL && cameo->type == (enum event_type)t &&
                 (mode == NULL || (cameo->mode != NULL && strcmp(cameo->mode, mode) == 0));
    enum event_type plover = ontology_fold((enum event_type)t, (enum event_status)st);
    set = set && (holds || json_object_set_new(e, "cameo", json_null()) == 0) &&
          json_object_set_new(e, "plover", json_string(event_type_names[plover])) == 0 &&
          json_object_set_new(e, "quad", json_string(quad_names[ontology_quad(plover)])) == 0 &&
          json_object_set_new(e, "intensity", json_real((double)ontology_score(plover, mode))) == 0;
    return set ? ATT_OK : no_memory(w->err);
}

/* A span of days that would end before it begins loses its beginning. */
static att_status mend_due(struct work *w, uint32_t at) {
    json_t *k = json_array_get(work_list(w, CORRECT_COMMITMENT), at);
    const char *due = json_string_value(json_object_get(k, "due")),
               *from = json_string_value(json_object_get(k, "due_from"));
    bool wrong = !w->due_from[at] && from != NULL && (due == NULL || strcmp(from, due) > 0);
    return !wrong || json_object_set_new(k, "due_from", json_null()) == 0 ? ATT_OK : no_memory(w->err);
}

/* ---- mentions joined --------------------------------------------------------------------------------------------- */

/* Which event each is joined to, by index; NOBODY for a first mention. */
#define NOBODY UINT32_MAX

static uint32_t *read_joins(const struct work *w) {
    json_t *events = work_list(w, CORRECT_EVENT), *ids = json_object(), *event;
    uint32_t *to = arena_array(&w->s->scratch, w->r->event_count, sizeof *to);
    bool good = ids != NULL && to != NULL;
    size_t i;
    json_array_foreach(events, i, event) {
        json_t *at = json_integer((json_int_t)i);
        good = json_object_set_new(ids, json_string_value(json_object_get(event, "id")), at) == 0 && good;
    }
    json_array_foreach(events, i, event) {
        const char *same = json_string_value(json_object_get(event, "same_as"));
        const json_t *at = same != NULL ? json_object_get(ids, same) : NULL;
        if (good) {
            to[i] = at != NULL ? (uint32_t)json_integer_value(at) : NOBODY;
        }
    }
    json_decref(ids);
    return good ? to : NULL;
}

static void lead_to(uint32_t *to, uint32_t from, uint32_t end) {
    for (uint32_t k = from, next; k != end && k != NOBODY; k = next) {
        next = to[k];
        to[k] = end;
    }
}

/* Chains are led to their end; a ring is cut where it is entered first. Each event is walked over twice at most. */
static bool flatten(struct arena *arena, uint32_t *to, uint32_t count) {
    uint32_t *walk = arena_array(arena, count, sizeof *walk); /* which walk came by, 0: none */
    for (uint32_t i = 0; walk != NULL && i < count; i++) {
        uint32_t at = i, ring = NOBODY;
        while (walk[at] == 0 && to[at] != NOBODY) {
            walk[at] = i + 1;
            at = to[at];
        }
        if (walk[at] == i + 1) {
            ring = to[at];
            to[at] = NOBODY;
        }
        walk[at] = i + 1;
        uint32_t end = to[at] == NOBODY ? at : to[at]; /* what an earlier walk came by leads to its end already */
        lead_to(to, i, end);
        lead_to(to, ring, end);
    }
    return walk != NULL;
}

/* A record joins each mention with the first of its event, none with one that is itself joined. */
static att_status settle_joins(struct work *w) {
    json_t *events = work_list(w, CORRECT_EVENT);
    uint32_t *to = read_joins(w);
    if (to == NULL || !flatten(&w->s->scratch, to, w->r->event_count)) {
        return no_memory(w->err);
    }
    for (uint32_t i = 0; i < w->r->event_count; i++) {
        json_t *first = json_object_get(json_array_get(events, to[i] == NOBODY ? i : to[i]), "id");
        first = to[i] == NOBODY ? json_null() : json_incref(first);
        if (json_object_set_new(json_array_get(events, i), "same_as", first) != 0) {
            return no_memory(w->err);
        }
    }
    return ATT_OK;
}

/* ---- false alarms ------------------------------------------------------------------------------------------------ */

static const char *id_of(const json_t *list, uint32_t at) {
    return json_string_value(json_object_get(json_array_get(list, at), "id"));
}

static bool refers(const json_t *item, const char *field, const char *id) {
    const char *to = json_string_value(json_object_get(item, field));
    return to != NULL && id != NULL && strcmp(to, id) == 0;
}

/* Takes `id` out of the list `field` of every item. */
static void unlist(json_t *items, const char *field, const char *id) {
    size_t i;
    json_t *item;
    json_array_foreach(items, i, item) {
        json_t *list = json_object_get(item, field);
        for (size_t k = json_array_size(list); k-- > 0;) {
            const char *one = json_string_value(json_array_get(list, k));
            if (one != NULL && id != NULL && strcmp(one, id) == 0) {
                json_array_remove(list, k);
            }
        }
    }
}

/* Nothing may refer to an item that goes: mentions joined to it are joined to its own first, or to the first of themselves. */
static att_status let_go(struct work *w, enum correction_layer layer, uint32_t at) {
    json_t *list = work_list(w, layer), *other, *heir;
    const char *id = id_of(list, at), *up = layer == CORRECT_EVENT ? "same_as" : "inside";
    size_t i;
    if (layer == CORRECT_COMMITMENT) {
        return ATT_OK;
    }
    heir = json_incref(json_object_get(json_array_get(list, at), up));
    json_array_foreach(list, i, other) {
        if (i == at || w->gone[layer][i] || !refers(other, up, id)) {
            continue;
        }
        bool set = json_object_set(other, up, heir != NULL ? heir : json_null()) == 0;
        if (layer == CORRECT_EVENT && !json_is_string(heir)) {
            json_decref(heir);
            heir = json_incref(json_object_get(other, "id"));
        }
        if (!set) {
            json_decref(heir);
            return no_memory(w->err);
        }
    }
    json_decref(heir);
    if (layer == CORRECT_EVENT) {
        json_array_foreach(work_list(w, CORRECT_COMMITMENT), i, other) {
            if (refers(other, "event", id) && json_object_set_new(other, "event", json_null()) != 0) {
                return no_memory(w->err);
            }
        }
    } else {
        unlist(work_list(w, CORRECT_EVENT), "claims", id);
        unlist(work_list(w, CORRECT_COMMITMENT), "claims", id);
    }
    return ATT_OK;
}

/* A mention that is gone is nobody's first: first all references go, one after the other, then the items. */
static att_status remove_gone(struct work *w) {
    for (int layer = CORRECT_EVENT; layer < CORRECT_LAYERS; layer++) {
        json_t *list = work_list(w, (enum correction_layer)layer);
        struct key *keys = work_keys(&w->o->keys, (enum correction_layer)layer);
        uint32_t count = work_count(w->r, (enum correction_layer)layer), left = 0;
        for (uint32_t i = 0; i < count; i++) {
            TRY(w->gone[layer][i] ? let_go(w, (enum correction_layer)layer, i) : ATT_OK);
        }
        for (uint32_t i = 0; i < count; i++) {
            if (!w->gone[layer][i]) {
                keys[left++] = keys[i];
                continue;
            }
            json_t *removed = json_pack("{s:s,s:s,s:O}", "layer", correction_layers[layer], "key", keys[i].hex, "item",
                                        json_array_get(list, left));
            if (json_array_append_new(w->o->removed, removed) != 0 || json_array_remove(list, left) != 0) {
                return no_memory(w->err);
            }
        }
    }
    return ATT_OK;
}

/* ---- the whole --------------------------------------------------------------------------------------------------- */

att_status overlay_follow(struct work *w) {
    for (uint32_t i = 0; i < w->r->event_count; i++) {
        TRY(w->touched[i] ? refold(w, i) : ATT_OK);
    }
    for (uint32_t i = 0; i < w->r->commitment_count; i++) {
        TRY(mend_due(w, i));
    }
    TRY(w->joined ? settle_joins(w) : ATT_OK);
    return remove_gone(w);
}

/* A record with its corrections laid over it. Each is applied to a copy of the record's JSON, which is then checked like any
 * other record: whatever a correction says, no row comes of it that a record could not have told. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "store/readers/overlay_parts.h"

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for a correction");
}

json_t *work_list(const struct work *w, enum correction_layer layer) {
    return json_object_get(w->o->root, correction_lists[layer]);
}

uint32_t work_count(const struct checked *r, enum correction_layer layer) {
    const uint32_t counts[] = {r->actor_count, r->event_count, r->claim_count, r->commitment_count};
    return counts[layer];
}

struct key *work_keys(const struct keys *k, enum correction_layer layer) {
    struct key *const lists[] = {k->actors, k->events, k->claims, k->commitments};
    return lists[layer];
}

/* Where an item of this key stands, or -1. */
static int64_t find_key(const struct work *w, enum correction_layer layer, const char *key) {
    const struct key *keys = work_keys(&w->o->keys, layer);
    for (uint32_t i = 0; i < work_count(w->r, layer); i++) {
        if (strcmp(keys[i].hex, key) == 0) {
            return i;
        }
    }
    return -1;
}

/* ---- who --------------------------------------------------------------------------------------------------------- */

static bool same_name(const char *a, const char *b) {
    return a != NULL && b != NULL && slice_is_fold(slice_of(a), b);
}

/* The id of an actor of that key or name (as corrected, else as coded), or NULL. */
static const char *actor_id(const struct work *w, const char *who) {
    const json_t *actors = work_list(w, CORRECT_ACTOR);
    int64_t at = find_key(w, CORRECT_ACTOR, who);
    for (size_t i = 0; at < 0 && i < json_array_size(actors); i++) {
        at = same_name(json_string_value(json_object_get(json_array_get(actors, i), "name")), who) ? (int64_t)i : -1;
    }
    for (uint32_t i = 0; at < 0 && i < w->r->actor_count; i++) {
        at = same_name(w->r->actors[i].name, who) ? (int64_t)i : -1;
    }
    return at < 0 ? NULL : json_string_value(json_object_get(json_array_get(actors, (size_t)at), "id"));
}

/* Appends an actor that the record lacks; its id is none of the record's. */
static const char *add_actor(const struct work *w, const json_t *who) {
    json_t *actors = work_list(w, CORRECT_ACTOR), *actor;
    char id[32];
    size_t n = json_array_size(actors);
    const char *known = actor_id(w, json_string_value(json_object_get(who, "name")));
    if (known != NULL) {
        return known;
    }
    bool taken = true;
    while (taken) {
        snprintf(id, sizeof id, "a%zu", ++n);
        taken = false;
        for (uint32_t i = 0; i < w->r->actor_count; i++) {
            taken = taken || strcmp(w->r->actors[i].local, id) == 0;
        }
    }
    actor = json_pack("{s:s,s:O,s:O,s:O,s:O,s:n,s:n,s:{s:n,s:s,s:n,s:n},s:[]}", "id", id, "name",
                      json_object_get(who, "name"), "kind", json_object_get(who, "kind"), "country",
                      json_object_get(who, "country"), "sector", json_object_get(who, "sector"), "office", "entity",
                      "basis", "told", "by", "none", "entry", "span", "mentions");
    return json_array_append_new(actors, actor) == 0 ? json_string_value(json_object_get(actor, "id")) : NULL;
}

static att_status set_actors(struct work *w, json_t *item, struct correction *c, const json_t *value) {
    json_t *ids = json_array(), *one, *other;
    size_t i, k;
    att_status status = ids != NULL ? ATT_OK : no_memory(w->err);
    json_array_foreach(value, i, one) {
        const char *id = json_is_string(one) ? actor_id(w, json_string_value(one)) : add_actor(w, one);
        bool twice = false;
        if (id == NULL && json_is_string(one)) {
            c->state = "unmatched";
            c->reason = "the record has no actor of that name";
            json_decref(ids);
            return ATT_OK;
        }
        json_array_foreach(ids, k, other) {
            twice = twice || (id != NULL && strcmp(json_string_value(other), id) == 0);
        }
        status = status == ATT_OK && !twice && (id == NULL || json_array_append_new(ids, json_string(id)) != 0)
                     ? no_memory(w->err)
                     : status;
    }
    if (status != ATT_OK) {
        json_decref(ids);
        return status;
    }
    return json_object_set_new(item, c->field->name, ids) == 0 ? ATT_OK : no_memory(w->err);
}

/* ---- words ------------------------------------------------------------------------------------------------------- */

static const char *find(const char *at, const char *end, const char *words, size_t len) {
    while ((size_t)(end - at) >= len && (at = memchr(at, words[0], (size_t)(end - at) - len + 1)) != NULL) {
        if (memcmp(at, words, len) == 0) {
            return at;
        }
        at++;
    }
    return NULL;
}

/* Where `words` stand in the text, nearest to the code point `near`; false where they do not. */
static bool find_words(const struct work *w, const char *words, json_int_t near, json_int_t *start) {
    const char *at = w->text, *end = w->text + w->text_len, *from = at;
    size_t len = strlen(words);
    json_int_t point = 0, apart = 0;
    bool found = false;
    while (at != NULL && (at = find(at, end, words, len)) != NULL) {
        const char *hit = at;
        point += (json_int_t)utf8_count(from, (size_t)(hit - from));
        from = hit;
        json_int_t distance = point > near ? point - near : near - point;
        if (!found || distance < apart) {
            found = true;
            apart = distance;
            *start = point;
        }
        at = hit + 1;
    }
    return found;
}

/* The location of the place that the record reads in these words, or null. */
static json_t *location_at(const struct work *w, json_int_t start, json_int_t end) {
    size_t i;
    json_t *place;
    json_array_foreach(json_object_get(w->o->root, "places"), i, place) {
        const json_t *span = json_object_get(place, "span");
        json_t *location = json_object_get(place, "location");
        if (json_integer_value(json_object_get(span, "start")) < end &&
            json_integer_value(json_object_get(span, "end")) > start && json_is_object(location)) {
            return json_deep_copy(location);
        }
    }
    return json_null();
}

/* The words of a span, "" where the text is not at hand. */
static json_t *words_at(const struct work *w, json_int_t start, json_int_t end) {
    size_t from = 0, to = 0, size = 0;
    json_int_t point = 0;
    for (size_t at = 0; w->text != NULL && point <= end && at <= w->text_len; at += size, point++) {
        from = point == start ? at : from;
        to = point == end ? at : to;
        if (at == w->text_len) {
            break;
        }
        utf8_next(w->text + at, w->text_len - at, &size);
    }
    return w->text != NULL && to >= from ? json_stringn(w->text + from, to - from) : json_string("");
}

static att_status set_words(struct work *w, json_t *item, struct correction *c, const json_t *value) {
    const char *own = c->field->layer == CORRECT_EVENT ? "anchor" : "act", *words = json_string_value(value);
    json_int_t start = json_integer_value(json_object_get(value, "start")),
               end = json_integer_value(json_object_get(value, "end"));
    bool place = strcmp(c->field->name, "place") == 0;
    if (json_is_null(value)) {
        bool set = json_object_set_new(item, c->field->name, json_null()) == 0 &&
                   (!place || json_object_set_new(item, "location", json_null()) == 0);
        return set ? ATT_OK : no_memory(w->err);
    }
    json_int_t near = json_integer_value(json_object_get(json_object_get(item, own), "start"));
    if (words != NULL && !find_words(w, words, near, &start)) {
        c->state = "unmatched";
        c->reason = "the words do not stand in the text, or the text is not at hand";
        return ATT_OK;
    }
    end = words != NULL ? start + (json_int_t)utf8_count(words, strlen(words)) : end;
    if (w->text != NULL && end > (json_int_t)utf8_count(w->text, w->text_len)) {
        c->state = "unmatched";
        c->reason = "the span lies beyond the end of the text";
        return ATT_OK;
    }
    json_t *span = json_pack("{s:I,s:I,s:o}", "start", start, "end", end, "text", words_at(w, start, end));
    bool set = json_object_set_new(item, c->field->name, span) == 0 &&
               (!place || json_object_set_new(item, "location", location_at(w, start, end)) == 0);
    return set ? ATT_OK : no_memory(w->err);
}

/* ---- fields ------------------------------------------------------------------------------------------------------ */

static att_status set_event(struct work *w, json_t *item, struct correction *c, const json_t *value, uint32_t at) {
    const char *key = json_string_value(value);
    int64_t event = key != NULL ? find_key(w, CORRECT_EVENT, key) : -1;
    if (key != NULL && (event < 0 || (c->field->layer == CORRECT_EVENT && event == at))) {
        c->state = "unmatched";
        c->reason = "the record has no other event of that key";
        return ATT_OK;
    }
    w->joined = w->joined || c->field->layer == CORRECT_EVENT;
    json_t *id = event < 0
                     ? json_null()
                     : json_incref(json_object_get(json_array_get(work_list(w, CORRECT_EVENT), (size_t)event), "id"));
    return json_object_set_new(item, c->field->name, id) == 0 ? ATT_OK : no_memory(w->err);
}

/* What was read from words that told another day is no basis for this one. */
static att_status set_day(struct work *w, json_t *item, const struct correction *c, json_t *value, uint32_t at) {
    bool event = c->field->layer == CORRECT_EVENT, due = strcmp(c->field->name, "due") == 0;
    if (c->field->layer == CORRECT_COMMITMENT && !due) {
        w->due_from[at] = true;
    }
    bool set = json_object_set(item, c->field->name, value) == 0 &&
               (!event || json_object_set_new(item, "date_basis", json_null()) == 0) &&
               (!event || !json_is_null(value) || json_object_set_new(item, "time", json_null()) == 0) &&
               (!due || !json_is_null(value) || json_object_set_new(item, "due_time", json_null()) == 0);
    return set ? ATT_OK : no_memory(w->err);
}

static att_status set_plain(struct work *w, json_t *item, const struct correction *c, json_t *value, uint32_t at) {
    const char *field = c->field->name;
    if (c->field->layer == CORRECT_EVENT) {
        w->touched[at] =
            w->touched[at] || strcmp(field, "type") == 0 || strcmp(field, "mode") == 0 || strcmp(field, "status") == 0;
    }
    return json_object_set(item, field, value) == 0 ? ATT_OK : no_memory(w->err);
}

static att_status apply(struct work *w, struct correction *c) {
    int64_t at = find_key(w, c->field->layer, c->key);
    if (at < 0) {
        c->state = "unmatched";
        c->reason = "the record has no item of that key";
        return ATT_OK;
    }
    json_t *item = json_array_get(work_list(w, c->field->layer), (size_t)at);
    json_t *value = json_loads(c->value, JSON_DECODE_ANY, NULL);
    att_status status = value != NULL ? ATT_OK : no_memory(w->err);
    c->state = "applied";
    if (status == ATT_OK) {
        switch (c->field->kind) {
        case FIELD_ACTORS:
            status = set_actors(w, item, c, value);
            break;
        case FIELD_WORDS:
            status = set_words(w, item, c, value);
            break;
        case FIELD_EVENT:
            status = set_event(w, item, c, value, (uint32_t)at);
            break;
        case FIELD_DAY:
            status = set_day(w, item, c, value, (uint32_t)at);
            break;
        case FIELD_EXISTS:
            w->gone[c->field->layer][at] = json_is_false(value);
            break;
        default:
            status = set_plain(w, item, c, value, (uint32_t)at);
            break;
        }
    }
    json_decref(value);
    return status;
}

/* ---- the corrections of an article ------------------------------------------------------------------------------- */

static const char *kept(struct att_store *s, sqlite3_stmt *st, int at, bool *failed) {
    const char *text = (const char *)sqlite3_column_text(st, at);
    char *copy = text != NULL ? arena_copy(&s->scratch, text, strlen(text)) : NULL;
    *failed = *failed || (text != NULL && copy == NULL);
    return copy;
}

static int layer_of(const char *name) {
    for (int i = 0; i < CORRECT_LAYERS; i++) {
        if (strcmp(correction_layers[i], name) == 0) {
            return i;
        }
    }
    return 0;
}

static att_status load(struct att_store *s, const char *article, struct overlaid *o, att_error *err) {
    static const char sql[] = "SELECT id, layer, key, field, value, at FROM correction WHERE article = ?1"
                              "  AND known_to IS NULL ORDER BY at DESC, id DESC";
    uint32_t capacity = 0;
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, sql, &st, err));
    sql_text(st, 1, article);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        bool failed = false;
        struct correction *c = arena_push(&s->scratch, &o->corrections, &o->count, &capacity, sizeof *c);
        if (c == NULL) {
            sql_done(st);
            return no_memory(err);
        }
        *c = (struct correction){.id = kept(s, st, 0, &failed),
                                 .article = article,
                                 .key = kept(s, st, 2, &failed),
                                 .value = kept(s, st, 4, &failed),
                                 .at = kept(s, st, 5, &failed),
                                 .field =
                                     field_find((enum correction_layer)layer_of(sql_column(st, 1)), sql_column(st, 3)),
                                 .state = "applied"};
        if (failed || c->field == NULL) {
            bool unknown = !failed;
            sql_done(st);
            return unknown ? fail(err, ATT_BAD_INPUT, "the store has a correction of a field that is none")
                           : no_memory(err);
        }
    }
}

/* Latest first: of each field the first holds. */
static int by_target(const void *a, const void *b) {
    const struct correction *x = a, *y = b;
    uint32_t rx = field_rank(x->field), ry = field_rank(y->field);
    int order = rx != ry ? (rx > ry) - (rx < ry) : strcmp(x->key, y->key);
    order = order != 0 ? order : strcmp(y->at, x->at);
    return order != 0 ? order : strcmp(y->id, x->id);
}

static att_status apply_all(struct work *w) {
    struct overlaid *o = w->o;
    qsort(o->corrections, o->count, sizeof *o->corrections, by_target);
    for (uint32_t i = 0; i < o->count; i++) {
        struct correction *c = &o->corrections[i], *before = i > 0 ? c - 1 : NULL;
        if (before != NULL && before->field == c->field && strcmp(before->key, c->key) == 0) {
            c->state = "overruled";
            continue;
        }
        TRY(apply(w, c));
    }
    return overlay_follow(w);
}

att_status overlay_keep(struct att_store *s, const struct overlaid *o, att_error *err) {
    static const char sql[] = "UPDATE correction SET state = ?2, reason = ?3 WHERE id = ?1 AND known_to IS NULL"
                              "  AND (state IS NOT ?2 OR reason IS NOT ?3)";
    for (uint32_t i = 0; i < o->count; i++) {
        sqlite3_stmt *st;
        TRY(sql_get(s, sql, &st, err));
        sql_text(st, 1, o->corrections[i].id);
        sql_text(st, 2, o->corrections[i].state);
        sql_text(st, 3, o->corrections[i].reason);
        TRY(sql_run(s, st, err));
    }
    return ATT_OK;
}

static att_status prepare(struct work *w, const json_t *root) {
    bool good = keys_of(w->r, &w->s->scratch, &w->o->keys);
    if (w->o->count == 0) {
        return good ? ATT_OK : no_memory(w->err);
    }
    for (int i = 0; i < CORRECT_LAYERS; i++) {
        w->gone[i] = arena_array(&w->s->scratch, work_count(w->r, (enum correction_layer)i), sizeof **w->gone);
        good = good && w->gone[i] != NULL;
    }
    w->touched = arena_array(&w->s->scratch, w->r->event_count, sizeof *w->touched);
    w->due_from = arena_array(&w->s->scratch, w->r->commitment_count, sizeof *w->due_from);
    w->o->root = json_deep_copy(root);
    w->o->removed = json_array();
    good = good && w->touched != NULL && w->due_from != NULL && w->o->root != NULL && w->o->removed != NULL;
    return good ? ATT_OK : no_memory(w->err);
}

att_status overlay_record(struct att_store *s, const json_t *root, const struct checked *r, const char *text,
                          size_t text_len, struct overlaid *out, att_error *err) {
    struct work w = {.s = s, .o = out, .r = r, .text = text, .text_len = text_len, .err = err};
    *out = (struct overlaid){0};
    att_status status = load(s, r->id, out, err);
    status = status == ATT_OK ? prepare(&w, root) : status;
    if (status == ATT_OK && out->count > 0) {
        status = apply_all(&w);
    }
    if (status != ATT_OK) {
        overlay_free(out);
    }
    return status;
}

void overlay_free(struct overlaid *o) {
    json_decref(o->root);
    json_decref(o->removed);
    o->root = o->removed = NULL;
}

/* Resolves names of places that are given: JSON lines of {"id", "text", "names": [{"start", "end"}]} in, {"id", "places": [{"start",
 * "end", "name", "country", "lat", "lon", "why"}]} out. Offsets are bytes. No network is asked. For eval/places.py alone; it sees
 * the library's insides.
 *
 *   places KNOWLEDGE.db < names.jsonl */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "input/input.h"
#include "knowledge/gazetteer.h"
#include "knowledge/knowledge.h"
#include "place/place.h"
#include "text/text.h"

static json_t *place(const struct place *p) {
    json_t *j = json_pack("{s:i, s:i}", "start", (int)p->at.start, "end", (int)p->at.end);
    if (p->resolved != NULL) {
        json_object_set_new(j, "name", json_string(p->resolved));
        json_object_set_new(j, "country", p->country != NULL ? json_string(p->country) : json_null());
        json_object_set_new(j, "lat", json_real(p->lat));
        json_object_set_new(j, "lon", json_real(p->lon));
        json_object_set_new(j, "why", json_string(p->reason.entry));
    }
    return j;
}

static att_status read(struct document *d, const struct resources *r, const json_t *line, const struct given *given,
                       att_error *err) {
    const json_t *text = json_object_get(line, "text");
    const att_article article = {.id = json_string_value(json_object_get(line, "id")),
                                 .text = json_string_value(text),
                                 .text_len = json_string_length(text)};
    const struct input_limits limits = {.max_text = 1 << 24};
    struct arena scratch;
    TRY(input_read(d, &article, &limits, err));
    TRY(text_read(d, 0, err));
    d->given = given;
    if (!document_give_names(d)) {
        return fail(err, ATT_NO_MEMORY, "no memory");
    }
    arena_init(&scratch, 0);
    att_status status = place_read(d, r, &scratch, err);
    arena_free(&scratch);
    return status;
}

static att_status code(const struct resources *r, const json_t *line, att_error *err) {
    const json_t *list = json_object_get(line, "names");
    struct span *names = calloc(json_array_size(list) + 1, sizeof *names);
    for (size_t i = 0; names != NULL && i < json_array_size(list); i++) {
        const json_t *n = json_array_get(list, i);
        names[i] = (struct span){(uint32_t)json_integer_value(json_object_get(n, "start")),
                                 (uint32_t)json_integer_value(json_object_get(n, "end"))};
    }
    const struct given given = {.names = names, .name_count = (uint32_t)json_array_size(list)};
    struct document d;
    document_init(&d, 0);
    att_status status = read(&d, r, line, &given, err);
    if (status == ATT_OK) {
        json_t *out = json_object(), *places = json_array();
        json_object_set_new(out, "id", json_string(d.id));
        for (uint32_t i = 0; i < d.place_count; i++) {
            json_array_append_new(places, place(&d.places[i]));
        }
        json_object_set_new(out, "places", places);
        json_dumpf(out, stdout, JSON_COMPACT | JSON_REAL_PRECISION(12));
        putchar('\n');
        json_decref(out);
    }
    document_free(&d);
    free(names);
    return status;
}

int main(int argc, char **argv) {
    struct resources r = {0};
    struct knowledge *knowledge = NULL;
    att_error err = {0};
    att_status status = argc == 2 ? knowledge_open(argv[1], &knowledge, &err) : ATT_BAD_INPUT;
    r.knowledge = knowledge;
    if (status == ATT_OK) {
        status = gazetteer_open(knowledge, &r.gazetteer, &err);
    }
    for (json_t *line; status == ATT_OK && (line = json_loadf(stdin, JSON_DISABLE_EOF_CHECK, NULL)) != NULL;
         json_decref(line)) {
        status = code(&r, line, &err);
    }
    if (status != ATT_OK) {
        fprintf(stderr, "places: %s\n", err.message);
    }
    gazetteer_close(r.gazetteer);
    knowledge_close(knowledge);
    return status != ATT_OK;
}

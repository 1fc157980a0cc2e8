/* Runs the stages with layers given: JSON lines of {"id", "text", "published", "events": [{"start", "end", "type", "status"}],
 * "actors": [{"name", "kind", "country", "sector"}], "mentions": [{"start", "end", "actor"}]} in, records out. Offsets are bytes.
 * "actors" may be absent: they are found as always. For eval/ladder.py alone; it sees the library's insides. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "articles.h"

static struct span span_of(const json_t *o) {
    return (struct span){(uint32_t)json_integer_value(json_object_get(o, "start")),
                         (uint32_t)json_integer_value(json_object_get(o, "end"))};
}

static int label_of(const json_t *o, const char *key, const char *const *names, size_t count) {
    const char *s = json_string_value(json_object_get(o, key));
    int at = s != NULL ? label_find(names, count, s, strlen(s)) : -1;
    return at < 0 ? 0 : at;
}

static uint32_t strings_of(const json_t *o, const char *key, const char **out) {
    const json_t *list = json_object_get(o, key);
    uint32_t n = 0;
    for (size_t i = 0; i < json_array_size(list) && n < ACTOR_CODES; i++) {
        out[n++] = json_string_value(json_array_get(list, i));
    }
    return n;
}

static struct given_event *events_of(const json_t *list) {
    struct given_event *out = calloc(json_array_size(list) + 1, sizeof *out);
    for (size_t i = 0; out != NULL && i < json_array_size(list); i++) {
        const json_t *e = json_array_get(list, i);
        out[i] = (struct given_event){span_of(e), (enum event_type)label_of(e, "type", event_type_names, EVENT_TYPES),
                                      (enum event_status)label_of(e, "status", event_status_names, EVENT_STATUSES)};
    }
    return out;
}

static struct actor *actors_of(const json_t *list) {
    struct actor *out = calloc(json_array_size(list) + 1, sizeof *out);
    for (size_t i = 0; out != NULL && i < json_array_size(list); i++) {
        const json_t *a = json_array_get(list, i);
        out[i].name = json_string_value(json_object_get(a, "name"));
        out[i].kind = (enum actor_kind)label_of(a, "kind", actor_kind_names, ACTOR_KINDS);
        out[i].country_count = strings_of(a, "country", out[i].country);
        out[i].sector_count = strings_of(a, "sector", out[i].sector);
        out[i].basis = (struct basis){ORIGIN_TEXT, 1, "given"};
    }
    return out;
}

static struct given_mention *mentions_of(const json_t *list) {
    struct given_mention *out = calloc(json_array_size(list) + 1, sizeof *out);
    for (size_t i = 0; out != NULL && i < json_array_size(list); i++) {
        const json_t *m = json_array_get(list, i);
        out[i] = (struct given_mention){span_of(m), (uint32_t)json_integer_value(json_object_get(m, "actor"))};
    }
    return out;
}

static int put(void *to, const char *bytes, size_t len) {
    return fwrite(bytes, 1, len, to) == len ? 0 : 1;
}

static att_status code(struct att_worker *w, const json_t *line, const att_article *article, att_error *err) {
    const json_t *actors = json_object_get(line, "actors");
    struct given_event *events = events_of(json_object_get(line, "events"));
    struct actor *who = actors_of(actors);
    struct given_mention *mentions = mentions_of(json_object_get(line, "mentions"));
    const struct given given = {.events = events,
                                .event_count = (uint32_t)json_array_size(json_object_get(line, "events")),
                                .actors = actors != NULL ? who : NULL,
                                .actor_count = (uint32_t)json_array_size(actors),
                                .mentions = mentions,
                                .mention_count = (uint32_t)json_array_size(json_object_get(line, "mentions"))};
    att_document *doc = NULL;
    att_status status = engine_read_given(w, article, &given, &doc, err);
    if (status == ATT_OK) {
        status = att_document_write(doc, NULL, put, stdout, err);
    }
    att_document_free(doc);
    free(events);
    free(who);
    free(mentions);
    return status;
}

int main(void) {
    return articles_read("ladder", code);
}

/* Who may take part in the events of articles, with the values that src/event/choice.c weighs: JSON lines of articles in; out, for
 * each candidate, one line: the article's id, the anchor's first byte and end, the event's type and status, the actor's number, kind, name
 * and countries, 1 for each side on which the rules have it, and the values; columns are parted by tabs. For train/sides.py. */
#include <jansson.h>
#include <stdio.h>

#include "base/error.h"
#include "engine/engine.h"
#include "event/sides.h"

static void show(void *to, const struct document *d, const struct event *e, uint32_t actor, const float *values) {
    FILE *out = to;
    const struct actor *a = &d->actors[actor];
    fprintf(out, "%s\t%u\t%u\t%s\t%s\t%u\t%s\t", d->id, e->at.start, e->at.end, event_type_names[e->type],
            event_status_names[e->status], actor, actor_kind_names[a->kind]);
    for (const char *c = a->name; *c != '\0'; c++) {
        fputc(*c == '\t' || *c == '\n' ? ' ' : *c, out);
    }
    fputc('\t', out);
    for (uint32_t i = 0; i < a->country_count; i++) {
        fprintf(out, "%s%s", i > 0 ? "," : "", a->country[i]);
    }
    fprintf(out, "\t%d%d\t", list_has(&e->actor, actor), list_has(&e->recipient, actor));
    for (uint32_t i = 0; i < SIDE_VALUES; i++) {
        fprintf(out, "%s%.4g", i > 0 ? " " : "", (double)values[i]);
    }
    fputc('\n', out);
}

static att_status read_article(struct att_worker *w, const json_t *line, att_error *err) {
    const struct given given = {.show = show, .show_to = stdout};
    const json_t *text = json_object_get(line, "text");
    const att_article article = {.id = json_string_value(json_object_get(line, "id")),
                                 .text = json_string_value(text),
                                 .text_len = json_string_length(text),
                                 .published = json_string_value(json_object_get(line, "published"))};
    att_document *doc = NULL;
    att_status status = engine_read_given(w, &article, &given, &doc, err);
    att_document_free(doc);
    return status;
}

int main(void) {
    att_engine *engine = NULL;
    att_worker *worker = NULL;
    att_error err = {0};
    const att_options options = {0};
    att_status status = att_engine_open(&options, &engine, &err);
    if (status == ATT_OK) {
        status = att_worker_new(engine, &worker, &err);
    }
    for (json_t *line; status == ATT_OK && (line = json_loadf(stdin, JSON_DISABLE_EOF_CHECK, NULL)) != NULL;
         json_decref(line)) {
        status = read_article(worker, line, &err);
    }
    if (status != ATT_OK) {
        fprintf(stderr, "sides: %s\n", err.message);
    }
    att_worker_free(worker);
    att_engine_close(engine);
    return status != ATT_OK;
}

#include "articles.h"

#include <stdio.h>

static att_status read_line(struct att_worker *w, const json_t *line, each_article *each, att_error *err) {
    const json_t *text = json_object_get(line, "text");
    const att_article article = {.id = json_string_value(json_object_get(line, "id")),
                                 .text = json_string_value(text),
                                 .text_len = json_string_length(text),
                                 .published = json_string_value(json_object_get(line, "published"))};
    return each(w, line, &article, err);
}

int articles_read(const char *name, each_article *each) {
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
        status = read_line(worker, line, each, &err);
    }
    if (status != ATT_OK) {
        fprintf(stderr, "%s: %s\n", name, err.message);
    }
    att_worker_free(worker);
    att_engine_close(engine);
    return status != ATT_OK;
}

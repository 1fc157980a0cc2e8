/* Who may take part in the events of articles, with the values that src/event/choice.c weighs: JSON lines of articles in; out, for
 * each candidate, one line: the article's id, the anchor's first byte and end, the event's type and status, the actor's number, kind, name
 * and countries, 1 for each side on which the rules have it, and the values; columns are parted by tabs. For train/sides.py. */
#include <stdio.h>

#include "articles.h"
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

static att_status read_article(struct att_worker *w, const json_t *line, const att_article *article, att_error *err) {
    (void)line;
    const struct given given = {.show = show, .show_to = stdout};
    att_document *doc = NULL;
    att_status status = engine_read_given(w, article, &given, &doc, err);
    att_document_free(doc);
    return status;
}

int main(void) {
    return articles_read("sides", read_article);
}

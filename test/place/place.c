#include <stdio.h>

#include "cases.h"
#include "check.h"
#include "knowledge/gazetteer.h"
#include "knowledge/knowledge.h"
#include "place/place.h"
#include "place/world_path.h"

static bool word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

/* Words and single other signs, as far as these tests need. */
static void tokenize(struct document *d) {
    document_add_paragraph(d)->at = (struct span){0, d->text_len};
    for (uint32_t at = 0; at < d->text_len;) {
        uint32_t end = at + 1;
        while (word(d->text[at]) && end < d->text_len && word(d->text[end])) {
            end++;
        }
        if (d->text[at] > ' ') {
            document_add_token(d)->at = (struct span){at, end};
        }
        at = end;
    }
    for (uint32_t i = 0; i < d->name_count; i++) {
        tokens_of_span(d, d->names[i].at, &d->names[i].first_token, &d->names[i].end_token);
    }
}

static att_status stage(struct document *d, void *context, att_error *err) {
    const struct resources *r = context;
    struct arena scratch;
    tokenize(d);
    arena_init(&scratch, 0);
    att_status status = place_read(d, r, &scratch, err);
    arena_free(&scratch);
    return status;
}

int main(void) {
    struct knowledge *k = NULL;
    struct resources none = {0}, world = {0};
    att_error err = {0};
    if (knowledge_open(PLACE_WORLD, &k, &err) != ATT_OK || gazetteer_open(k, &world.gazetteer, &err) != ATT_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    world.knowledge = k;
    int failed = cases_run(TEST_DIR "/place.cases", stage, &none) + cases_run(TEST_DIR "/resolve.cases", stage, &world);
    gazetteer_close(world.gazetteer);
    knowledge_close(k);
    return failed;
}

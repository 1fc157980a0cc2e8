#include <stdio.h>

#include "place/place.h"
#include "cases.h"
#include "check.h"
#include "knowledge/gazetteer.h"
#include "knowledge/knowledge.h"
#include "place/world_path.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    const struct resources *r = context;
    struct arena scratch;
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

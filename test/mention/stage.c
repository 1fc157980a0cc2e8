#include "stage.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "mention/mention.h"

struct knowledge *world_open(void) {
    char path[] = "/tmp/attache-world-XXXXXX", command[1024];
    int file = mkstemp(path);
    if (file < 0) {
        return NULL;
    }
    close(file);
    snprintf(command, sizeof command, "'%s/tools/build_knowledge' '%s/world' '%s'", SOURCE_DIR, TEST_DIR, path);
    struct knowledge *k = NULL;
    att_error err = {0};
    if (system(command) == 0 && knowledge_open(path, &k, &err) != ATT_OK) {
        fprintf(stderr, "%s\n", err.message);
    }
    unlink(path);
    return k;
}

att_status mention_stage(struct document *d, void *context, att_error *err) {
    struct arena scratch;
    struct resources r = {.knowledge = context};
    arena_init(&scratch, 0);
    att_status status = ATT_OK;
    if (d->signals.mention_count == 0) {
        status = mention_propose(d, 0, d->token_count, &scratch, err);
    }
    if (status == ATT_OK) {
        status = mention_join(d, &r, &scratch, err);
    }
    arena_free(&scratch);
    return status;
}

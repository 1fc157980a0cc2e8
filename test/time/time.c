#include "time/time.h"
#include "cases.h"

/* Cases without a tree get their tokens from plain_tokens. */
#include "plain.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    struct arena scratch;
    (void)context;
    arena_init(&scratch, 0);
    if (d->token_count == 0) {
        plain_tokens(d, d->text);
    }
    att_status status = time_read(d, &scratch, err);
    arena_free(&scratch);
    return status;
}

int main(void) {
    return cases_run(TEST_DIR "/time.cases", stage, NULL);
}

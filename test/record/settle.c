#include "cases.h"
#include "record/record.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    struct resources none = {0};
    struct arena scratch;
    (void)context;
    arena_init(&scratch, 0);
    att_status status = record_settle(d, &none, &scratch, err);
    arena_free(&scratch);
    return status;
}

int main(void) {
    return cases_run(TEST_DIR "/settle.cases", stage, NULL);
}

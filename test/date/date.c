#include "date/date.h"
#include "cases.h"
#include "check.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    struct resources none = {0};
    struct arena scratch;
    (void)context;
    arena_init(&scratch, 0);
    att_status status = date_read(d, &none, &scratch, err);
    arena_free(&scratch);
    return status;
}

int main(void) {
    return cases_run(TEST_DIR "/date.cases", stage, NULL);
}

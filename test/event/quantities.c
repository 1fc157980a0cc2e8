#include "event/quantities.h"
#include "cases.h"
#include "check.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context;
    return quantities_read(d, err);
}

int main(void) {
    return cases_run(TEST_DIR "/quantities.cases", stage, NULL);
}

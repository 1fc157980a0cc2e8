/* The words beside an anchor in the tree: phrases with their part in it, in the order of the text. */
#include "event/arguments.h"
#include "base/error.h"
#include "cases.h"
#include "check.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context;
    for (uint32_t i = 0; i < d->event_count; i++) {
        if (!arguments_read(d, &d->events[i])) {
            return fail(err, ATT_NO_MEMORY, "no memory");
        }
    }
    return ATT_OK;
}

int main(void) {
    return cases_run(TEST_DIR "/arguments.cases", stage, NULL);
}

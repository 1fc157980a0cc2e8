/* What the words leave no choice about, whatever was weighed before. */
#include "event/partners.h"
#include "base/error.h"
#include "cases.h"
#include "check.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context;
    bool good = document_index_mentions(d);
    for (uint32_t i = 0; good && i < d->event_count; i++) {
        good = partners_read(d, NULL, &d->events[i]);
    }
    return good ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory");
}

int main(void) {
    return cases_run(TEST_DIR "/partners.cases", stage, NULL);
}

#include "claim/via.h"
#include "base/error.h"
#include "cases.h"
#include "check.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context;
    if (!document_index_mentions(d) || !via_settle(d)) {
        return fail(err, ATT_NO_MEMORY, "no memory");
    }
    return ATT_OK;
}

int main(void) {
    return cases_run(TEST_DIR "/via.cases", stage, NULL);
}

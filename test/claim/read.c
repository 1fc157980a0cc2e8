/* Who says what, and whose words events stand in. */
#include "base/error.h"
#include "cases.h"
#include "check.h"
#include "claim/claim.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    const struct resources r = {0};
    struct arena scratch;
    (void)context;
    if (!document_index_mentions(d)) {
        return fail(err, ATT_NO_MEMORY, "no memory");
    }
    arena_init(&scratch, 0);
    att_status status = claim_read(d, &r, &scratch, err);
    arena_free(&scratch);
    return status;
}

int main(void) {
    return cases_run(TEST_DIR "/read.cases", stage, NULL);
}

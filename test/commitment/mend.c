/* Acts as the network cuts them, mended by the tree. */
#include "base/error.h"
#include "cases.h"
#include "check.h"
#include "commitment/parts.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context, (void)err;
    for (uint32_t i = 0; i < d->commitment_count; i++) {
        struct commitment *c = &d->commitments[i];
        parts_mend(d, &c->first_token, &c->end_token);
        c->at = span_of_tokens(d, c->first_token, c->end_token);
    }
    return ATT_OK;
}

int main(void) {
    return cases_run(TEST_DIR "/mend.cases", stage, NULL);
}

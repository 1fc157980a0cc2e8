/* The runner of case files itself: what fits passes, and whatever does not makes the case fail. */
#include <stdio.h>
#include <unistd.h>

#include "check.h"

#include "cases.h"

/* A stage as simple as can be: every "met" is a meeting of the first actor with the second. */
static att_status meetings(struct document *d, void *context, att_error *err) {
    (void)context;
    (void)err;
    for (uint32_t i = 0; i < d->token_count; i++) {
        if (slice_is(token_text(d, i), "met")) {
            struct event *e = document_add_event(d);
            e->at = d->tokens[i].at;
            e->first_token = e->head = i;
            e->end_token = i + 1;
            e->type = e->plover = EVENT_CONSULT;
            if (!list_add(d, &e->actor, 0) || !list_add(d, &e->recipient, 1)) {
                return ATT_NO_MEMORY;
            }
            if (d->published.year != 0) {
                e->date = d->published;
                e->date_basis = DATE_RELATIVE;
            }
        }
    }
    return ATT_OK;
}

int main(void) {
    return cases_run(TEST_DIR "/meetings.cases", meetings, NULL);
}

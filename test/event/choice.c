/* What the weights make of participants that the rules have chosen: where words, tree and pointers agree, nothing else. */
#include "event/choice.h"
#include "base/error.h"
#include "cases.h"
#include "check.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context;
    struct arena scratch;
    arena_init(&scratch, 0);
    uint32_t *signal = arena_array(&scratch, d->event_count + (size_t)1, sizeof *signal);
    for (uint32_t i = 0; signal != NULL && i < d->event_count; i++) {
        signal[i] = i;
    }
    bool done = signal != NULL && document_index_mentions(d) && choice_read(d, NULL, signal, &scratch);
    arena_free(&scratch);
    return done ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory");
}

int main(void) {
    return cases_run(TEST_DIR "/choice.cases", stage, NULL);
}

/* Anchors settled by the tree. Cases give the network's stretches as events; the stage hands them over as signals and writes
 * what is left of them. */
#include <string.h>

#include "base/error.h"
#include "cases.h"
#include "check.h"
#include "event/anchors.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context;
    struct signals *all = &d->signals;
    for (uint32_t i = 0; i < d->event_count; i++) {
        struct event_signal *s =
            arena_push(&d->arena, &all->events, &all->event_count, &all->event_capacity, sizeof *all->events);
        if (s == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory");
        }
        memset(s, 0, sizeof *s);
        s->first_token = d->events[i].first_token;
        s->end_token = d->events[i].end_token;
        s->type = d->events[i].type;
        s->score = d->events[i].basis.score;
    }
    anchors_settle(d);
    d->event_count = all->event_count;
    for (uint32_t i = 0; i < d->event_count; i++) {
        struct event *e = &d->events[i];
        e->first_token = all->events[i].first_token;
        e->end_token = all->events[i].end_token;
        e->at = span_of_tokens(d, e->first_token, e->end_token);
        e->type = all->events[i].type;
    }
    return ATT_OK;
}

int main(void) {
    return cases_run(TEST_DIR "/anchors.cases", stage, NULL);
}

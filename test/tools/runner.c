/* Runs a case file whose path is given, with a stage that makes every "met" a meeting of actor 0. test_tools.py sees to
 * it that cases which do not fit fail. */
#include "check.h"

#include "cases.h"

static att_status meetings(struct document *d, void *context, att_error *err) {
    (void)context;
    (void)err;
    if (d->token_count != 0 && d->actor_count == 0 && document_add_actor(d) == NULL) {
        return ATT_NO_MEMORY;
    }
    for (uint32_t i = 0; i < d->token_count; i++) {
        if (slice_is(token_text(d, i), "met")) {
            struct event *e = document_add_event(d);
            e->at = d->tokens[i].at;
            e->first_token = e->head = i;
            e->end_token = i + 1;
            e->type = EVENT_CONSULT;
            list_add(d, &e->actor, 0);
        }
    }
    return ATT_OK;
}

int main(int argc, char **argv) {
    return argc == 2 ? cases_run(argv[1], meetings, NULL) : 2;
}

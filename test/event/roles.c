/* Grammatical partners of an anchor. The stage here writes them as participants, so that cases can tell them: who acts as actor,
 * who is acted upon as recipient, partners as said_by. */
#include "event/roles.h"
#include "base/error.h"
#include "cases.h"
#include "check.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context;
    if (!document_index_mentions(d)) {
        return fail(err, ATT_NO_MEMORY, "no memory");
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        struct event *e = &d->events[i];
        struct roles roles;
        roles_read(d, e, &roles);
        struct list *const out[ROLE_OTHER] = {&e->actor, &e->recipient, &e->said_by};
        for (uint32_t k = 0; k < roles.count; k++) {
            uint32_t who = actor_at(d, roles.token[k]);
            if (who != NONE && roles.role[k] != ROLE_OTHER && !list_add(d, out[roles.role[k]], who)) {
                return fail(err, ATT_NO_MEMORY, "no memory");
            }
        }
    }
    return ATT_OK;
}

int main(void) {
    return cases_run(TEST_DIR "/roles.cases", stage, NULL);
}

/* What became of an entry: its history read to the end. */
#include <string.h>

#include "store/ledger_parts.h"

char kind_group(const char *kind) {
    if (strcmp(kind, "threat") == 0 || strcmp(kind, "ultimatum") == 0) {
        return 'h';
    }
    return strcmp(kind, "demand") == 0 ? 'd' : 'g';
}

static bool settles(const char *change) {
    return strcmp(change, "met") == 0 || strcmp(change, "carried_out") == 0 || strcmp(change, "broken") == 0 ||
           strcmp(change, "withdrawn") == 0;
}

/* A new day, or terms told anew behind a withdrawal, stand against what settled it before. */
static bool reopens(const char *change, const char *settled) {
    return settled != NULL && strcmp(change, "extended") == 0 && strcmp(settled, "withdrawn") == 0;
}

static struct state state_of(const struct entry *e) {
    struct state s = {.state = "open"};
    const char *settled = NULL, *answer = NULL;
    for (uint32_t i = 0; i < e->change_count; i++) {
        const struct change *c = &e->changes[i];
        s.opened = i == 0 ? c->day : s.opened;
        s.last_heard = c->day;
        if (c->due != NULL) {
            s.due = c->due;
            s.due_from = c->due_from;
        }
        if (c->said_by != NULL) {
            continue;
        }
        if (settles(c->change)) {
            settled = c->change;
        } else if (reopens(c->change, settled)) {
            settled = NULL;
        } else if (strcmp(c->change, "refused") == 0 || strcmp(c->change, "accepted") == 0) {
            answer = c->change;
        }
    }
    s.state = settled != NULL ? settled : answer != NULL ? answer : "open";
    return s;
}

void entry_settle(struct entry *e) {
    e->now = state_of(e);
    e->settled = settles(e->now.state);
    e->heard = e->change_count > 0 ? day_number(e->changes[e->change_count - 1].day) : INT32_MIN;
}

bool entry_did(const struct entry *e, const char *change) {
    for (uint32_t i = 0; i < e->change_count; i++) {
        if (e->changes[i].said_by == NULL && strcmp(e->changes[i].change, change) == 0) {
            return true;
        }
    }
    return false;
}

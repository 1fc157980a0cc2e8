/* What became of an entry: its history read to the end. */
#include <string.h>

#include "store/ledger/parts.h"

/* Threat, ultimatum, demand, or else: asked of every entry for every commitment, and the first letters tell. */
char kind_group(const char *kind) {
    return kind[0] == 't' || kind[0] == 'u' ? 'h' : kind[0] == 'd' ? 'd' : 'g';
}

static bool settles(const char *change) {
    return strcmp(change, "met") == 0 || strcmp(change, "carried_out") == 0 || strcmp(change, "broken") == 0 ||
           strcmp(change, "withdrawn") == 0;
}

/* A new day, or terms told anew behind a withdrawal, stand against what settled it before. */
static bool reopens(const char *change, const char *settled) {
    return settled != NULL && strcmp(change, "extended") == 0 && strcmp(settled, "withdrawn") == 0;
}

void entry_settle(struct entry *e) {
    const struct state *s = &e->now;
    e->now.state = s->settled != NULL ? s->settled : s->answer != NULL ? s->answer : "open";
    e->settled = settles(e->now.state);
    e->heard = s->last_heard != NULL ? day_number(s->last_heard) : INT32_MIN;
    e->term = last_day(s->due);
}

void entry_hear(struct entry *e, const struct change *c) {
    struct state *s = &e->now;
    s->opened = s->opened == NULL ? c->day : s->opened;
    s->last_heard = c->day;
    if (c->due != NULL) {
        s->due = c->due;
        s->due_from = c->due_from;
    }
    ledger_words_merge(&e->words, &c->words);
    ledger_words_merge(&e->about, &c->about);
    if (c->said_by == NULL) {
        s->was_broken = s->was_broken || strcmp(c->change, "broken") == 0;
        s->was_carried_out = s->was_carried_out || strcmp(c->change, "carried_out") == 0;
        if (settles(c->change)) {
            s->settled = c->change;
        } else if (reopens(c->change, s->settled)) {
            s->settled = NULL;
        } else if (strcmp(c->change, "refused") == 0 || strcmp(c->change, "accepted") == 0) {
            s->answer = c->change;
        }
    }
    entry_settle(e);
}

int64_t entry_opened_by(const struct entry *e) {
    return e->past == 0 ? e->changes[0].article : 0;
}

int64_t entry_heard_from(const struct entry *e) {
    return e->change_count > 0 ? e->changes[e->change_count - 1].article : 0;
}

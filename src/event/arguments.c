#include "event/arguments.h"

#include "event/roles.h"

#define REACH 6 /* tokens from a head to the words that stand by it */

/* "The *Norrish border guards*": what is part of the name or tells which one. */
static bool stands_by(const struct document *d, uint32_t token, uint32_t head) {
    switch (d->tokens[token].deprel) {
    case DEP_COMPOUND:
    case DEP_FLAT:
    case DEP_AMOD:
    case DEP_NUMMOD:
    case DEP_NMOD_POSS:
        return token < head + REACH && head < token + REACH && d->tokens[token].upos != UPOS_PRON;
    default:
        return false;
    }
}

/* The phrase of a head, which leaves the anchor's own words out. */
static struct span phrase(const struct document *d, const struct event *e, uint32_t head) {
    uint32_t first = head, last = head;
    for (uint32_t i = token_dependent(d, head, NONE); i != NONE; i = token_dependent(d, head, i)) {
        bool own = i >= e->first_token && i < e->end_token;
        if (!own && stands_by(d, i, head) && !(i < e->first_token && head >= e->end_token) &&
            !(i >= e->end_token && head < e->first_token)) {
            first = i < first ? i : first;
            last = i > last ? i : last;
        }
    }
    return span_of_tokens(d, first, last + 1);
}

static void put_in_order(struct argument *at, uint32_t count, struct argument a) {
    uint32_t i = count;
    for (; i > 0 && at[i - 1].at.start > a.at.start; i--) {
        at[i] = at[i - 1];
    }
    at[i] = a;
}

bool arguments_read(struct document *d, struct event *e) {
    struct roles roles;
    roles_read(d, e, &roles);
    e->argument_count = 0;
    e->arguments = arena_array(&d->arena, ARGUMENTS, sizeof *e->arguments);
    for (uint32_t i = 0; e->arguments != NULL && i < roles.count && e->argument_count < ARGUMENTS; i++) {
        uint32_t head = roles.token[i];
        if (d->tokens[head].upos == UPOS_PRON || (head >= e->first_token && head < e->end_token)) {
            continue;
        }
        put_in_order(e->arguments, e->argument_count++,
                     (struct argument){phrase(d, e, head), (enum argument_role)roles.role[i]});
    }
    return e->arguments != NULL;
}

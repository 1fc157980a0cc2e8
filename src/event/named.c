/* Names that the mention stage passed over, taking them for places alone or for nobody: "landed in Nordhaven". */
#include <string.h>

#include "document/near.h"
#include "document/shares.h"
#include "event/who.h"

/* Names are no longer than this, and so many actors are asked whether it is theirs. */
#define NAME_TOKENS 12u
#define ACTORS 256u

static struct slice name_words(const struct document *d, uint32_t token) {
    uint32_t i = ITEMS_FROM(d->names, d->name_count, name, tokens_back(token, NAME_TOKENS));
    for (; i < d->name_count && d->names[i].first_token <= token; i++) {
        if (token < d->names[i].end_token) {
            return span_text(d, d->names[i].at);
        }
    }
    return token_text(d, token);
}

static bool is_state(const struct actor *a, const char *code) {
    return a->kind == KIND_STATE && a->country_count == 1 && strcmp(a->country[0], code) == 0;
}

/* The actor who has this name already, or is this state; NONE. */
static uint32_t known(const struct document *d, struct slice words, const struct country_word *state) {
    for (uint32_t i = 0; i < d->actor_count && i < ACTORS; i++) {
        const struct actor *a = &d->actors[i];
        if (state != NULL ? is_state(a, state->code) : slice_is(words, a->name)) {
            return i;
        }
    }
    return NONE;
}

bool named_at(struct document *d, const struct knowledge *k, uint32_t token, uint32_t *actor) {
    struct country_word word;
    *actor = NONE;
    if (d->tokens[token].upos != UPOS_PROPN) {
        return true;
    }
    struct slice words = name_words(d, token);
    bool state = knowledge_country(k, words, &word) && word.form != COUNTRY_REGION;
    *actor = known(d, words, state ? &word : NULL);
    if (*actor != NONE || !state) {
        return true;
    }
    if (!shares_actor(d, token, actor)) {
        return false;
    }
    if (*actor != NONE) {
        struct actor *a = &d->actors[*actor];
        a->kind = KIND_STATE;
        a->country[0] = word.code;
        a->country_count = 1;
        a->sector[0] = "GOV";
        a->sector_count = 1;
        a->basis = (struct basis){ORIGIN_RULE, 0.5f, "place"};
    }
    return true;
}

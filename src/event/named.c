/* Names that the mention stage passed over, taking them for places alone or for nobody: "landed in Nordhaven". */
#include <string.h>

#include "document/near.h"
#include "document/shares.h"
#include "document/water.h"
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

static bool is_country(const struct knowledge *k, struct slice words, struct country_word *out) {
    return knowledge_country(k, words, out) && out->form != COUNTRY_REGION;
}

bool named_at(struct document *d, const struct knowledge *k, uint32_t token, uint32_t *actor) {
    struct country_word word;
    *actor = NONE;
    if (d->tokens[token].upos != UPOS_PROPN || token_names_water(d, token)) {
        return true;
    }
    struct slice words = name_words(d, token);
    bool state = is_country(k, words, &word);
    if (!state && is_country(k, token_text(d, token), &word)) { /* "Maro" of "Fenwick, Maro" */
        words = token_text(d, token);
        state = true;
    }
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

/* The country that words before the head of a mention tell: "Maroan boats", "Maro's boats". */
static bool told_before(const struct document *d, const struct knowledge *k, const struct mention *m,
                        struct country_word *out, struct span *at) {
    for (uint32_t i = tokens_back(m->head, NAME_TOKENS); i < m->head; i++) {
        const struct token *t = &d->tokens[i];
        bool inside = i >= m->first_token || (t->head == m->head && t->deprel == DEP_NMOD_POSS);
        for (uint32_t end = m->head; inside && end > i; end--) {
            *at = span_of_tokens(d, i, end);
            if (t->sentence == d->tokens[m->head].sentence && knowledge_country(k, span_text(d, *at), out) &&
                (out->form == COUNTRY_NAME || out->form == COUNTRY_ADJECTIVE)) {
                return true;
            }
        }
    }
    return false;
}

void named_countries(struct document *d, const struct knowledge *k, uint32_t first) {
    for (uint32_t i = first; k != NULL && i < d->actor_count; i++) {
        struct actor *a = &d->actors[i];
        struct country_word word;
        struct span at;
        if (a->country_count == 0 && told_before(d, k, &d->mentions[a->first_mention], &word, &at)) {
            a->country[0] = word.code;
            a->country_count = 1;
            a->basis = (struct basis){ORIGIN_TEXT, 0.5f, "pointer"};
            a->basis_at = at;
        }
    }
}

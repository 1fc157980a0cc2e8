/* What somebody says that others must do: "said that Birch must withdraw". */
#include <string.h>

#include "commitment/parts.h"

/* Verbs of what nobody can be asked for. */
static const char *const states[] = {"be",     "have", "know", "understand", "note", "remember", "say",
                                     "become", "feel", "live", "suffer",     "face", "endure",   NULL};

bool parts_state(const struct document *d, uint32_t verb) {
    return one_of(d, verb, states);
}

bool parts_duty_word(const struct document *d, uint32_t token) {
    static const char *const words[] = {"must", "should", NULL};
    return d->tokens[token].deprel == DEP_AUX && one_of(d, token, words);
}

/* Speakers for a side; a newspaper's or a scholar's opinion asks nothing of anybody. */
static bool asks(const struct actor *a) {
    static const char *const voices[] = {"MED", "JRN", "EDU", "CVL", "BUS", NULL};
    for (size_t i = 0; a->sector_count > 0 && voices[i] != NULL; i++) {
        if (strcmp(a->sector[0], voices[i]) == 0) {
            return false;
        }
    }
    return a->kind != KIND_MEDIA && a->kind != KIND_GROUP;
}

uint32_t parts_asker(const struct document *d, uint32_t token, uint32_t who) {
    uint32_t claim = parts_claim(d, token);
    if (who == NONE || claim == NONE || d->claims[claim].source.count == 0) {
        return NONE;
    }
    uint32_t source = d->claims[claim].source.at[0];
    return asks(&d->actors[source]) && !parts_same_side(d, who, source) ? source : NONE;
}

bool parts_duty(const struct document *d, uint32_t token, struct by_rule *out) {
    uint32_t verb = parts_duty_word(d, token) ? d->tokens[token].head : NONE;
    if (verb == NONE || verb <= token || d->tokens[verb].upos != UPOS_VERB || one_of(d, verb, states)) {
        return false;
    }
    uint32_t subject = token_dependent_by(d, verb, DEP_NSUBJ);
    uint32_t who = subject != NONE && subject < token ? actor_at(d, subject) : NONE;
    uint32_t source = parts_asker(d, token, who);
    if (source == NONE) {
        return false;
    }
    *out = (struct by_rule){.kind = COMMIT_DEMAND,
                            .issuer = source,
                            .addressee = who,
                            .event = NONE,
                            .time = NONE,
                            .from = NONE,
                            .rule = "others must"};
    parts_phrase(d, verb, &out->first, &out->end);
    return true;
}

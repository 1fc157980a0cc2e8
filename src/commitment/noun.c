/* What a noun puts at stake: "Alder's proposal to …", "a call from Birch for …". */
#include "commitment/parts.h"

static const char *const nouns[] = {"proposal", "offer",  "call",    "request", "demand",
                                    "appeal",   "pledge", "promise", "vow",     NULL};

bool parts_noun(const struct document *d, const struct lexicon *lex, uint32_t token, struct by_rule *out) {
    struct lexicon_commitment told;
    if (lex == NULL || d->tokens[token].upos != UPOS_NOUN || !one_of(d, token, nouns) ||
        !lexicon_commitment(lex, d, token, &told) || told.content == NONE || told.content <= token ||
        told.content > token + 12) {
        return false;
    }
    uint32_t from = parts_giver(d, token);
    if (from == NONE || d->actors[from].kind == KIND_MEDIA || d->tokens[told.content].upos != UPOS_VERB) {
        return false;
    }
    *out = (struct by_rule){.kind = told.kind,
                            .issuer = from,
                            .addressee = NONE,
                            .event = NONE,
                            .time = NONE,
                            .from = NONE,
                            .rule = told.entry};
    parts_phrase(d, told.content, &out->first, &out->end);
    return true;
}

/* The words of an office that stand right before a name. */
#include "mention/title.h"

bool token_of_person(const struct scene *s, uint32_t token) {
    uint32_t n = s->name_at[token];
    return n != NONE && s->d->names[n].type == NAME_PERSON;
}

bool title_binds(uint8_t deprel) {
    return deprel == DEP_FLAT || deprel == DEP_APPOS || deprel == DEP_COMPOUND || deprel == DEP_NMOD_DESC ||
           deprel == DEP_NMOD_UNMARKED || deprel == DEP_DEP;
}

uint32_t name_top(const struct document *d, uint32_t head, uint32_t first) {
    uint32_t top = head;
    for (uint32_t steps = 0; steps < 4 && title_binds(d->tokens[top].deprel); steps++) {
        uint32_t up = d->tokens[top].head;
        if (up >= first || first - up > TITLE_REACH || !same_sentence(d, up, head)) {
            break;
        }
        for (uint32_t i = up; i < first; i++) {
            if (token_is(d, i, ",")) {
                return top;
            }
        }
        top = up;
    }
    return top;
}

/* A singular noun that says what the name right behind it is: "minister", of bodies "outlet". */
static bool is_title(const struct scene *s, uint32_t token, bool body) {
    struct agent_word agent;
    return token_nominal(s->d, token) && !token_plural(s->d, token) &&
           knowledge_agent(s->k, token_text(s->d, token), &agent) &&
           (body ? !token_capital(s->d, token) && (agent.kind == KIND_MEDIA || agent.kind == KIND_ORGANIZATION)
                 : agent.kind == KIND_PERSON);
}

/* Words right before a name that belong to it: the first of them. */
static uint32_t title_start(const struct scene *s, uint32_t head, uint32_t first, bool body) {
    const struct document *d = s->d;
    uint32_t top = name_top(d, head, first), at = first;
    bool titled = false;
    while (at > 0 && first - at < TITLE_REACH) {
        uint32_t t = at - 1;
        const struct token *k = &d->tokens[t];
        bool word = token_nominal(d, t) || k->upos == UPOS_ADJ || k->upos == UPOS_NUM || k->upos == UPOS_PART ||
                    k->upos == UPOS_DET ||
                    (k->upos == UPOS_CCONJ && t + 2 < first && t > 0 &&
                     !token_capital(d, t - 1)) || /* "foreign and trade minister" */
                    (k->upos == UPOS_PUNCT && (token_is(d, t, "-") || token_is(d, t, "."))) ||
                    (k->upos == UPOS_PRON && k->deprel == DEP_NMOD_POSS) ||
                    (k->upos == UPOS_VERB && k->deprel == DEP_AMOD);
        /* A title that touches the name belongs to it even where the tree says otherwise. */
        bool title = at == first && word && is_title(s, t, body);
        if (title && !token_below(d, t, top)) {
            top = t;
        }
        titled = titled || title;
        /* Nor does anything else stand between a title and the capitalised words right before it. */
        bool close = titled && (((token_nominal(d, t) || k->upos == UPOS_ADJ) && (body || token_capital(d, t))) ||
                                token_joins(d, t));
        if (!word || !same_sentence(d, t, head) || !(close || token_below(d, t, top)) ||
            (token_of_person(s, t) && !token_possessive(d, t + 1))) {
            break;
        }
        at = t;
        if (k->upos == UPOS_DET) {
            break;
        }
    }
    while (at < first && (d->tokens[at].upos == UPOS_CCONJ || d->tokens[at].upos == UPOS_PUNCT)) {
        at++;
    }
    return at;
}

bool title_before(const struct scene *s, uint32_t head, uint32_t first, bool body, struct phrase *out) {
    const struct document *d = s->d;
    if (body && first > 1 && token_is(d, first - 1, "the") && token_capital(d, first - 1) &&
        same_sentence(d, first - 2, head)) {
        first--; /* "the outlet The Lamp" */
    }
    uint32_t outer = title_start(s, head, first, body);
    if (outer >= first) {
        return false;
    }
    uint32_t noun = first - 1;
    while (noun > outer && d->tokens[noun].upos == UPOS_PUNCT) {
        noun--;
    }
    *out = (struct phrase){outer, outer, noun, noun + 1, noun + 1, NONE, ARTICLE_NONE, token_plural(d, noun)};
    if (d->tokens[outer].upos == UPOS_DET && outer < noun) {
        out->first++;
        out->article = word_in(token_text(d, outer), "a an") ? ARTICLE_INDEFINITE : ARTICLE_DEFINITE;
    }
    return true;
}

/* What may stand between "of" and the name: "Foreign Affairs", "the National Security Council". */
static bool within_office(const struct scene *s, uint32_t token) {
    uint8_t upos = s->d->tokens[token].upos;
    return (token_nominal(s->d, token) && !token_of_person(s, token)) || upos == UPOS_ADJ || upos == UPOS_DET ||
           upos == UPOS_CCONJ || upos == UPOS_NUM || (upos == UPOS_PART && token_possessive(s->d, token));
}

bool title_with_tail(const struct scene *s, uint32_t first, struct phrase *out) {
    const struct document *d = s->d;
    if (first < 3 || !token_nominal(d, first - 1)) {
        return false;
    }
    for (uint32_t t = first - 1; t > 0 && first - t < TITLE_REACH && same_sentence(d, t - 1, first); t--) {
        if (d->tokens[t].upos == UPOS_ADP && t < first - 1 && word_in(token_text(d, t), "of for to on at")) {
            struct agent_word agent;
            phrase_read(d, t - 1, out);
            out->end = out->tail_end = t;
            uint32_t at;
            if (token_nominal(d, t - 1) && describe_agent(s, out, &agent, &at)) {
                return agent.kind == KIND_PERSON && !out->plural;
            }
        } else if (!within_office(s, t)) {
            return false;
        }
    }
    return false;
}

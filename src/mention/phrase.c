#include "mention/phrase.h"

#include <string.h>

#include "base/utf8.h"

bool token_is(const struct document *d, uint32_t token, const char *word) {
    return slice_is_fold(token_text(d, token), word);
}

bool word_in(struct slice word, const char *list) {
    if (word.len == 0) {
        return false;
    }
    for (const char *at = list; *at != '\0';) {
        size_t len = strcspn(at, " ");
        if (len == word.len) {
            size_t i = 0;
            while (i < len && (word.at[i] >= 'A' && word.at[i] <= 'Z' ? word.at[i] + 32 : word.at[i]) == at[i]) {
                i++;
            }
            if (i == len) {
                return true;
            }
        }
        at += len + (at[len] == ' ');
    }
    return false;
}

bool token_plural(const struct document *d, uint32_t token) {
    const struct token *t = &d->tokens[token];
    if (strcmp(t->xpos, "NNS") == 0 || strcmp(t->xpos, "NNPS") == 0 || strstr(t->feats, "Number=Plur") != NULL) {
        return true;
    }
    /* Tags err more often than the ending of a common noun does. */
    struct slice w = token_text(d, token);
    return t->upos == UPOS_NOUN && w.len > 3 && slice_ends(w, "s") && !slice_ends(w, "ss") && !slice_ends(w, "us") &&
           !slice_ends(w, "is") && !slice_ends(w, "'s") &&
           !word_in(w, "news series means headquarters politics species corps");
}

/* "the two Presidents" */
static bool counted(const struct document *d, uint32_t outer, uint32_t head) {
    for (uint32_t i = outer; i < head; i++) {
        if (word_in(token_text(d, i), "two three both several")) {
            return slice_ends(token_text(d, head), "s");
        }
    }
    return false;
}

bool token_capital(const struct document *d, uint32_t token) {
    struct slice s = token_text(d, token);
    size_t size;
    return s.len > 0 && utf8_is_upper(utf8_next(s.at, s.len, &size));
}

bool token_joins(const struct document *d, uint32_t token) {
    return token_is(d, token, "-") && token > 0 && token + 1 < d->token_count &&
           d->tokens[token - 1].at.end == d->tokens[token].at.start &&
           d->tokens[token].at.end == d->tokens[token + 1].at.start;
}

bool token_possessive(const struct document *d, uint32_t token) {
    struct slice w = token < d->token_count ? token_text(d, token) : (struct slice){"", 0};
    return slice_is(w, "'s") || slice_is(w, "'") || slice_is(w, "\xe2\x80\x99s") || slice_is(w, "\xe2\x80\x99");
}

bool token_nominal(const struct document *d, uint32_t token) {
    uint8_t u = d->tokens[token].upos;
    return u == UPOS_NOUN || u == UPOS_PROPN;
}

bool token_personal(const struct document *d, uint32_t token) {
    uint8_t u = d->tokens[token].upos;
    return (u == UPOS_PRON || u == UPOS_DET) &&
           word_in(token_text(d, token),
                   "he she they it we i his her their its our my him them us me who whom whose himself herself "
                   "themselves itself ourselves myself hers theirs");
}

bool same_sentence(const struct document *d, uint32_t a, uint32_t b) {
    return a < d->token_count && b < d->token_count && d->tokens[a].sentence == d->tokens[b].sentence &&
           d->tokens[a].paragraph == d->tokens[b].paragraph;
}

uint32_t token_case(const struct document *d, uint32_t token) {
    for (uint32_t i = token; i-- > 0 && token - i <= PHRASE_REACH && same_sentence(d, i, token);) {
        if (d->tokens[i].head == token && d->tokens[i].deprel == DEP_CASE) {
            return i;
        }
    }
    return NONE;
}

/* The relation by which `token` hangs on `head`, directly or through others; DEP_COUNT where it does not, or only far away. */
static enum deprel link_to(const struct document *d, uint32_t token, uint32_t head) {
    for (uint32_t steps = 0; steps < 8 && token < d->token_count; steps++) {
        uint32_t up = d->tokens[token].head;
        if (up == head) {
            return (enum deprel)d->tokens[token].deprel;
        }
        token = up;
    }
    return DEP_COUNT;
}

static bool before_head(enum deprel link) {
    switch (link) {
    case DEP_COMPOUND:
    case DEP_AMOD:
    case DEP_NUMMOD:
    case DEP_NMOD_POSS:
    case DEP_NMOD_DESC:
    case DEP_NMOD_UNMARKED:
    case DEP_NMOD:
    case DEP_FLAT:
    case DEP_DET:
    case DEP_DET_PREDET:
    case DEP_GOESWITH:
    case DEP_PUNCT:
    case DEP_ADVMOD:
    case DEP_DEP:
    case DEP_OBL_UNMARKED:
        return true;
    default:
        return false;
    }
}

static bool is_hyphen(struct slice s) {
    return slice_is(s, "-") || slice_is(s, "\xe2\x80\x91") || slice_is(s, "\xe2\x80\x93");
}

/* A number, also where the tags miss it. */
static bool is_number(const struct document *d, uint32_t t) {
    struct slice w = token_text(d, t);
    return d->tokens[t].upos == UPOS_NUM || (w.len > 0 && w.at[0] >= '0' && w.at[0] <= '9') ||
           word_in(w, "two three four five six seven eight nine ten eleven twelve dozen hundred thousand million");
}

/* Whether `t`, which stands just before the words taken so far, belongs to them. */
static bool takes_before(const struct document *d, uint32_t t, uint32_t head) {
    if (!same_sentence(d, t, head)) {
        return false;
    }
    if (is_number(d, t) && t + 1 == head && token_nominal(d, head)) {
        return true;
    }
    if (!before_head(link_to(d, t, head))) {
        return false;
    }
    switch (d->tokens[t].upos) {
    case UPOS_PUNCT:
        return is_hyphen(token_text(d, t)) || slice_is(token_text(d, t), ".");
    case UPOS_VERB: /* "wounded soldiers" */
        return d->tokens[t].deprel == DEP_AMOD || d->tokens[t].deprel == DEP_COMPOUND;
    case UPOS_ADP:
    case UPOS_SCONJ:
    case UPOS_AUX:
    case UPOS_INTJ:
        return false;
    case UPOS_ADV:
        return d->tokens[t].deprel == DEP_ADVMOD && d->tokens[t].head != head; /* "more than 20 people" */
    case UPOS_PRON:
        return d->tokens[t].deprel == DEP_NMOD_POSS || d->tokens[t].deprel == DEP_DET;
    default:
        return true;
    }
}

static bool takes_behind(const struct document *d, uint32_t t, uint32_t head) {
    if (t >= d->token_count || !same_sentence(d, t, head)) {
        return false;
    }
    switch (link_to(d, t, head)) {
    case DEP_FLAT:
    case DEP_GOESWITH:
        return d->tokens[t].upos != UPOS_ADP || d->tokens[head].upos == UPOS_PROPN;
    case DEP_COMPOUND:
        return d->tokens[t].upos == UPOS_PROPN || d->tokens[t].upos == UPOS_NUM;
    case DEP_NUMMOD: /* "Group 42", not "soldiers 20" */
        return d->tokens[head].upos == UPOS_PROPN && d->tokens[t].upos == UPOS_NUM;
    case DEP_PUNCT:
        return is_hyphen(token_text(d, t)) && t + 1 < d->token_count && d->tokens[t + 1].deprel == DEP_FLAT;
    default:
        return false;
    }
}

static enum article article_of(const struct document *d, uint32_t det) {
    struct slice w = token_text(d, det);
    if (word_in(w, "the this that these those both")) {
        return ARTICLE_DEFINITE;
    }
    if (word_in(w, "a an another")) {
        return ARTICLE_INDEFINITE;
    }
    return word_in(w, "no any neither") ? ARTICLE_NEGATED : ARTICLE_QUANTITY;
}

/* Determiner, number and possessor among the words before the head. */
static void read_before(const struct document *d, struct phrase *p) {
    uint32_t first = p->outer;
    for (uint32_t i = p->outer; i < p->head; i++) {
        const struct token *t = &d->tokens[i];
        bool own = t->head == p->head;
        if (t->deprel == DEP_NMOD_POSS && own) {
            p->possessor = i;
        }
        if ((is_number(d, i) || (t->deprel == DEP_NUMMOD && own)) && p->article == ARTICLE_NONE) {
            p->article = ARTICLE_QUANTITY;
        }
        if (i == first && i > 0 && word_in(token_text(d, i), "least most") && token_is(d, i - 1, "at")) {
            first = i + 1; /* "at least ten people" */
        }
        if ((t->deprel == DEP_DET || t->deprel == DEP_DET_PREDET) && i == first) {
            enum article a = own || p->possessor != NONE ? article_of(d, i) : ARTICLE_NONE;
            first = i + 1;
            if (own && (p->article == ARTICLE_NONE || a != ARTICLE_QUANTITY)) {
                p->article = a;
            }
        } else if (t->deprel == DEP_NMOD_POSS && t->upos == UPOS_PRON && i == first) {
            first = i + 1;
        }
    }
    if (p->possessor != NONE) {
        p->article = ARTICLE_POSSESSIVE;
    }
    p->first = first;
}

/* "of …" right behind the phrase, up to the end of its own core. */
static uint32_t of_tail(const struct document *d, const struct phrase *p) {
    if (p->end >= d->token_count || !token_is(d, p->end, "of")) {
        return p->end;
    }
    uint32_t inner = d->tokens[p->end].head;
    if (inner >= d->token_count || inner <= p->end || inner - p->end > PHRASE_REACH ||
        !same_sentence(d, inner, p->head) || d->tokens[inner].head != p->head ||
        d->tokens[inner].upos == UPOS_VERB) { /* "accused by experts | of arming rebels" */
        return p->end;
    }
    uint32_t end = inner + 1;
    while (end - inner < PHRASE_REACH && takes_behind(d, end, inner)) {
        end++;
    }
    return end;
}

void phrase_read(const struct document *d, uint32_t head, struct phrase *out) {
    *out = (struct phrase){head, head, head, head + 1, head + 1, NONE, ARTICLE_NONE, token_plural(d, head)};
    while (out->outer > 0 && head - out->outer < PHRASE_REACH && takes_before(d, out->outer - 1, head)) {
        out->outer--;
    }
    while (out->outer < head && d->tokens[out->outer].upos == UPOS_PUNCT) {
        out->outer++;
    }
    while (out->end - head < PHRASE_REACH && takes_behind(d, out->end, head)) {
        out->end++;
    }
    read_before(d, out);
    out->plural = out->plural || counted(d, out->outer, head);
    out->tail_end = of_tail(d, out);
}

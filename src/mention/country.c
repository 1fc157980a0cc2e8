#include "mention/country.h"

#include <string.h>

#include "mention/phrase.h"

#define WORDS_MOST 6u /* "Democratic People's Republic of Korea" */

void codes_add(struct codes *c, const char *code) {
    if (code != NULL && *code != '\0' && c->count < ACTOR_CODES && !codes_hold(c, code)) {
        c->at[c->count++] = code;
    }
}

bool codes_hold(const struct codes *c, const char *code) {
    for (uint32_t i = 0; i < c->count; i++) {
        if (strcmp(c->at[i], code) == 0) {
            return true;
        }
    }
    return false;
}

bool codes_same(const struct codes *a, const struct codes *b) {
    if (a->count != b->count) {
        return false;
    }
    for (uint32_t i = 0; i < a->count; i++) {
        if (!codes_hold(b, a->at[i])) {
            return false;
        }
    }
    return true;
}

bool code_is_body(const char *code) {
    return word_in((struct slice){code, strlen(code)}, "uno eur igo ngo img mnc ism");
}

bool country_at(const struct document *d, const struct knowledge *k, uint32_t token, uint32_t limit, uint32_t *tokens,
                struct country_word *out) {
    if (token >= d->token_count || !token_capital(d, token) || token_is(d, token, "the")) {
        return false;
    }
    uint32_t most = limit < d->token_count ? limit : d->token_count;
    most = most > token + WORDS_MOST ? token + WORDS_MOST : most;
    for (uint32_t end = most; end > token; end--) {
        if (!same_sentence(d, token, end - 1) || d->tokens[end - 1].upos == UPOS_PUNCT) {
            continue;
        }
        if (knowledge_country(k, span_text(d, span_of_tokens(d, token, end)), out)) {
            *tokens = end - token;
            return true;
        }
    }
    return false;
}

static bool is_hyphen(struct slice s) {
    return slice_is(s, "-") || slice_is(s, "\xe2\x80\x91") || slice_is(s, "\xe2\x80\x93");
}

bool word_tells_side(const struct document *d, uint32_t token, uint32_t tokens) {
    uint32_t end = token + tokens;
    if (end + 1 < d->token_count && is_hyphen(token_text(d, end)) && same_sentence(d, token, end + 1) &&
        word_in(token_text(d, end + 1),
                "backed led aligned allied supported supporting funded financed trained armed sponsored linked "
                "affiliated friendly leaning controlled occupied held annexed mediated brokered imposed made built "
                "supplied designed claimed sanctioned designated style")) {
        return true;
    }
    return token > 1 && is_hyphen(token_text(d, token - 1)) && same_sentence(d, token - 2, token) &&
           word_in(token_text(d, token - 2), "pro anti non");
}

bool codes_scan(const struct document *d, const struct knowledge *k, uint32_t first, uint32_t end, uint32_t forms,
                struct codes *out, struct span *at) {
    bool found = false;
    for (uint32_t i = first; i < end;) {
        struct country_word word;
        uint32_t tokens = 1;
        if (country_at(d, k, i, end, &tokens, &word) && (forms & 1u << word.form)) {
            if (!found && at != NULL) {
                *at = span_of_tokens(d, i, i + tokens);
            }
            codes_add(out, word.code);
            found = true;
        }
        i += tokens;
    }
    return found;
}

/* The code told by the words around one token of a name of several: "Korea" in "North Korea". */
static bool code_of_token(const struct document *d, const struct knowledge *k, uint32_t token, struct country_word *out,
                          struct span *at) {
    for (uint32_t back = token < WORDS_MOST ? token : WORDS_MOST - 1;; back--) {
        uint32_t tokens = 0;
        if (same_sentence(d, token - back, token) &&
            country_at(d, k, token - back, token - back + WORDS_MOST, &tokens, out) && tokens > back) {
            *at = span_of_tokens(d, token - back, token - back + tokens);
            return true;
        }
        if (back == 0) {
            return false;
        }
    }
}

/* "Sources cited by a Northern paper": who is named as doing something to somebody says nothing of where they are from. */
static bool acts_on(const struct document *d, uint32_t token, uint32_t from) {
    for (uint32_t steps = 0; steps < 8 && token < d->token_count; steps++) {
        const struct token *t = &d->tokens[token];
        bool agent = (t->deprel == DEP_OBL_AGENT || t->deprel == DEP_OBL) && token_case(d, token) != NONE &&
                     token_is(d, token_case(d, token), "by");
        if (agent && t->head < d->token_count && d->tokens[t->head].deprel == DEP_ACL &&
            d->tokens[t->head].head == from) {
            return true;
        }
        token = t->head;
    }
    return false;
}

/* How much a word at `token` that tells `code` says of somebody at `from`. */
static float nearness(const struct document *d, const struct told *told_in, uint32_t from, uint32_t token,
                      const char *code) {
    if (same_sentence(d, from, token)) {
        return acts_on(d, token, from) ? 0.1f : 1;
    }
    uint32_t here = d->tokens[from].paragraph;
    if (here == d->tokens[token].paragraph) {
        return 0.8f;
    }
    const struct codes *told = here < d->paragraph_count ? &told_in[here].codes : NULL;
    bool others = told != NULL && told->count > 0 && told->count < ACTOR_CODES && !codes_hold(told, code);
    return others ? 0.12f : 0.4f;
}

#define DATELINE 0.8f

/* Whether a dateline's paragraph speaks of another country as the place, and of the one where it was filed nowhere. */
static bool filed_elsewhere(const struct told *told, const char *code) {
    return told->place != NULL && !codes_hold(&told->codes, code);
}

static bool pointed_at(const struct document *d, uint32_t token) {
    for (uint32_t i = token_dependent(d, token, NONE); i != NONE && i < token; i = token_dependent(d, token, i)) {
        if (d->tokens[i].deprel == DEP_DET && token_is(d, i, "the")) {
            return true;
        }
    }
    return false;
}

/* Where a report was filed says little beside what it tells: most of that goes to the countries told. */
static void leave_dateline(float *sums, const float *filed, uint32_t count) {
    float before = 0, after = 0;
    for (uint32_t i = 0; i < count; i++) {
        before += sums[i];
        after += sums[i] - DATELINE * filed[i];
    }
    for (uint32_t i = 0; i < count && count > 1; i++) {
        sums[i] = (sums[i] - DATELINE * filed[i]) * (after > 0 ? before / after : 1);
    }
}

const char *codes_pointed(const struct document *d, const struct knowledge *k, const struct told *told_in,
                          const uint32_t *name_at, const struct pointer *p, uint32_t from, float *mass,
                          struct span *at) {
    const char *codes[POINTER_WIDTH];
    struct span words[POINTER_WIDTH], told;
    float sums[POINTER_WIDTH], filed[POINTER_WIDTH];
    uint32_t count = 0, best = 0;
    for (uint32_t i = 0; i < p->count && i < POINTER_WIDTH; i++) {
        struct country_word word;
        if (p->token[i] >= d->token_count || !code_of_token(d, k, p->token[i], &word, &told)) {
            continue;
        }
        if (code_is_body(word.code) && !token_below(d, p->token[i], from)) {
            continue; /* who is of the Union or of an alliance is said to be, not merely told of beside it */
        }
        uint32_t n = name_at[p->token[i]];
        if (n != NONE && d->names[n].type == NAME_PERSON &&
            (word.form == COUNTRY_CITY || word.form == COUNTRY_REGION)) {
            continue;
        }
        uint32_t c = 0;
        while (c < count && strcmp(codes[c], word.code) != 0) {
            c++;
        }
        if (c == count) {
            codes[count] = word.code;
            words[count] = told;
            filed[count] = 0;
            sums[count++] = 0;
        }
        float part = p->p[i] * nearness(d, told_in, from, p->token[i], word.code);
        uint32_t paragraph = d->tokens[p->token[i]].paragraph;
        bool dateline =
            paragraph < d->paragraph_count && d->tokens[p->token[i]].at.start < d->paragraphs[paragraph].dateline_end;
        sums[c] += part;
        bool nothing = dateline && filed_elsewhere(&told_in[paragraph], word.code) && !pointed_at(d, from);
        filed[c] += nothing ? part / DATELINE : dateline ? part : 0;
    }
    leave_dateline(sums, filed, count);
    for (uint32_t i = 1; i < count; i++) {
        best = sums[i] > sums[best] ? i : best;
    }
    *mass = count > 0 ? sums[best] : 0;
    *at = count > 0 ? words[best] : (struct span){0, 0};
    return count > 0 ? codes[best] : NULL;
}

#include "syntax/lemmatize.h"

#include <string.h>

#include "base/utf8.h"
#include "syntax/inflection.h"
#include "syntax/lemma.h"

/* One token on its way to a lemma. */
struct asked {
    struct arena *a;
    const struct lexicon *lex;
    struct slice form;
    const char *lower; /* the form in lower case */
    enum upos upos;
    const char *xpos, *script;
};

static bool upper_at(struct slice s, size_t at) {
    size_t size;
    return at < s.len && utf8_is_upper(utf8_next(s.at + at, s.len - at, &size));
}

/* Whether capitals stand behind the first letter: "TV", "LLMs", "McGuffin". */
static bool capitals_inside(struct slice s) {
    for (size_t i = 1; i < s.len; i++) {
        if (s.at[i] >= 'A' && s.at[i] <= 'Z') {
            return true;
        }
    }
    return false;
}

static bool has_digit(struct slice s) {
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] >= '0' && s.at[i] <= '9') {
            return true;
        }
    }
    return false;
}

static bool has_small(struct slice s) {
    for (size_t i = 0; i < s.len; i++) {
        if ((s.at[i] >= 'a' && s.at[i] <= 'z') || (unsigned char)s.at[i] >= 0x80) {
            return true;
        }
    }
    return false;
}

static const char *form_itself(const struct asked *q) {
    return arena_copy(q->a, q->form.at, q->form.len);
}

/* `base` is in lower case; what it has of the form gets the form's capitals back. Letters whose lower case takes other
 * bytes end that: behind them nothing fits. */
static const char *with_capitals(const struct asked *q, const char *base) {
    size_t len = strlen(base), lower_len = strlen(q->lower), same = 0, size, lower_size;
    while (same < len && same < q->form.len && same < lower_len) {
        utf8_next(q->form.at + same, q->form.len - same, &size);
        utf8_next(q->lower + same, lower_len - same, &lower_size);
        if (size != lower_size || len - same < size || memcmp(q->lower + same, base + same, size) != 0) {
            break;
        }
        same += size;
    }
    char *out = arena_copy(q->a, base, len);
    if (out != NULL) {
        memcpy(out, q->form.at, same);
    }
    return out;
}

/* ---- names ---- */

static const char *name_lemma(const struct asked *q) {
    const char *listed = lexicon_lemma(q->lex, q->form, UPOS_PROPN, q->xpos);
    if (listed != NULL || strcmp(q->xpos, "NNPS") != 0 || !has_small(q->form)) {
        return listed != NULL ? listed : form_itself(q);
    }
    if (strlen(q->lower) >= INFLECTION_BYTES) { /* its own length: lower case may take more bytes than the form */
        return form_itself(q);
    }
    char base[INFLECTION_BYTES];
    inflection_guess(q->lower, UPOS_PROPN, "NNPS", base);
    return with_capitals(q, base);
}

/* ---- numbers and signs ---- */

/* "5,000" is 5000; "Twelve" twelve; "XIV" stays. */
static const char *number_lemma(const struct asked *q) {
    if (!has_digit(q->form)) {
        return has_small(q->form) ? q->lower : form_itself(q);
    }
    char *out = arena_copy(q->a, q->lower, strlen(q->lower));
    size_t len = 0;
    for (size_t i = 0; out != NULL && out[i] != '\0'; i++) {
        bool between = out[i] == ',' && i > 0 && out[i - 1] >= '0' && out[i - 1] <= '9';
        if (!between || out[i + 1] < '0' || out[i + 1] > '9') {
            out[len++] = out[i];
        }
    }
    if (out != NULL) {
        out[len] = '\0';
    }
    return out;
}

/* ---- words ---- */

static const char *known_base(const struct asked *q) {
    char bases[INFLECTION_BASES][INFLECTION_BYTES];
    uint32_t count = inflection_bases(q->lower, q->upos, q->xpos, bases);
    for (uint32_t i = 0; i < count; i++) {
        const char *base = lexicon_base(q->lex, slice_of(bases[i]), q->upos);
        if (base == NULL && q->upos == UPOS_ADV) { /* "louder" of "loud" */
            base = lexicon_base(q->lex, slice_of(bases[i]), UPOS_ADJ);
        }
        if (base != NULL) {
            return base;
        }
    }
    return lexicon_base(q->lex, slice_of(q->script), q->upos);
}

/* Whether the form's capitals belong to the word. The network sees the sentence; its script kept them or did not. */
static bool keeps_capitals(const struct asked *q) {
    bool kept = upper_at(slice_of(q->script), 0) && upper_at(q->form, 0);
    return (kept && (q->upos == UPOS_ADJ || capitals_inside(q->form))) ||
           (has_small(q->form) && capitals_inside(q->form));
}

static const char *spelled(const struct asked *q) {
    char base[INFLECTION_BYTES];
    if (strlen(q->lower) >= INFLECTION_BYTES) {
        return q->lower;
    }
    inflection_guess(q->lower, q->upos, q->xpos, base);
    return keeps_capitals(q) ? with_capitals(q, base) : arena_copy(q->a, base, strlen(base));
}

/* "peace-keepers", "co-hosted": the last part is looked up, what stands before it stays; NULL where that says nothing. */
static const char *compound(const struct asked *q) {
    const char *hyphen = strrchr(q->lower, '-');
    if (hyphen == NULL || hyphen == q->lower || hyphen[1] == '\0' || strlen(q->lower) >= INFLECTION_BYTES) {
        return NULL;
    }
    struct asked last = *q;
    last.form = slice_of(hyphen + 1);
    last.lower = last.script = hyphen + 1;
    const char *lemma = lexicon_lemma(q->lex, last.form, q->upos, q->xpos);
    lemma = lemma != NULL ? lemma : known_base(&last);
    return lemma == NULL ? NULL : arena_format(q->a, "%.*s%s", (int)(hyphen + 1 - q->lower), q->lower, lemma);
}

static const char *word_lemma(const struct asked *q) {
    const char *lemma = lexicon_lemma(q->lex, q->form, q->upos, q->xpos);
    if (lemma == NULL && has_digit(q->form)) { /* "90s", "L2", "F-16": no word */
        return form_itself(q);
    }
    lemma = lemma != NULL ? lemma : known_base(q);
    lemma = lemma != NULL ? lemma : compound(q);
    return lemma != NULL ? lemma : spelled(q);
}

const char *lemmatize(struct arena *a, const struct lexicon *lex, struct slice form, enum upos upos, const char *xpos,
                      const char *script) {
    struct asked q = {a, lex, form, NULL, upos, xpos, script};
    if (!lemma_apply(a, slice_of("l:-0+"), form, &q.lower)) {
        return arena_copy(a, form.at, form.len);
    }
    if (q.lower == NULL) {
        return NULL;
    }
    bool common = upos == UPOS_PROPN && (strcmp(xpos, "NN") == 0 || strcmp(xpos, "NNS") == 0) &&
                  lexicon_lemma(lex, form, UPOS_NOUN, xpos) != NULL; /* the finer tag says that it is no name */
    if (common) {
        q.upos = UPOS_NOUN;
        return word_lemma(&q);
    }
    if (upos == UPOS_PROPN || strcmp(xpos, "NNP") == 0 || strcmp(xpos, "NNPS") == 0) {
        return name_lemma(&q);
    }
    const char *listed;
    switch (upos) {
    case UPOS_X:
        return script;
    case UPOS_PUNCT:
    case UPOS_SYM:
    case UPOS_NUM:
        listed = lexicon_lemma(lex, form, upos, xpos);
        return listed != NULL ? listed : upos == UPOS_NUM ? number_lemma(&q) : form_itself(&q);
    default:
        return word_lemma(&q);
    }
}

att_status lemmatize_all(struct document *d, const struct lexicon *lex, att_error *err) {
    for (uint32_t t = 0; lexicon_has_lemmas(lex) && t < d->token_count; t++) {
        struct token *k = &d->tokens[t];
        if (k->lemma[0] == '\0') { /* no window read it, and it has no tags */
            continue;
        }
        const char *lemma = lemmatize(&d->arena, lex, token_text(d, t), (enum upos)k->upos, k->xpos, k->lemma);
        if (lemma == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for syntax");
        }
        k->lemma = lemma;
    }
    return ATT_OK;
}

/* [lemmas]: words and their forms, looked up by form and tag. */
#include <string.h>

#include "knowledge/lexicon_parts.h"

#define LEMMA_LIMIT 2000000u /* words, as forms and as lemmas */
#define PROBE_LIMIT 1024     /* words that fall together: what one look-up may cost */
#define PENN_FIRST 128u      /* numbers of XPOS tags stand behind those of UPOS */

/* The XPOS tags that a line may name: Penn's, as the treebanks use them. */
static const char *const penn[] = {"CC",  "CD",  "DT",  "EX",  "FW",  "IN",   "JJ",  "JJR", "JJS",
                                   "LS",  "MD",  "NN",  "NNP", "NNS", "NNPS", "PDT", "PRP", "PRP$",
                                   "POS", "RB",  "RBR", "RBS", "RP",  "SYM",  "TO",  "UH",  "VB",
                                   "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT",  "WP",  "WP$", "WRB"};

/* "SYM" is both: as UPOS in a line, which is asked second. */
static bool tag_find(struct slice tag, uint32_t *out) {
    int upos = label_find(upos_names, UPOS_COUNT, tag.at, tag.len);
    int xpos = label_find(penn, sizeof penn / sizeof *penn, tag.at, tag.len);
    *out = upos >= 0 ? (uint32_t)upos : PENN_FIRST + (uint32_t)xpos;
    return upos >= 0 || xpos >= 0;
}

static att_status word_add(struct lexicon *lex, const struct line *l, const struct lemma_word *word) {
    if (lex->lemma_count == LEMMA_LIMIT) {
        return line_fault(l, word->column, "more than %u words in [lemmas]", LEMMA_LIMIT);
    }
    struct lemma_word *w =
        arena_push(&lex->arena, &lex->lemmas, &lex->lemma_count, &lex->lemma_capacity, sizeof *lex->lemmas);
    if (w == NULL || word->word == NULL) {
        return fail(l->err, ATT_NO_MEMORY, "no memory for the lexicon");
    }
    *w = *word;
    return ATT_OK;
}

att_status lemmas_line(struct lexicon *lex, struct line *l, uint32_t layer, struct slice tag, size_t at) {
    struct lemma_word w = {.layer = layer, .file = l->file, .line = l->number};
    if (!tag_find(tag, &w.tag)) {
        return line_fault(l, at, "expected a tag of UPOS or XPOS, found \"%.*s\"", (int)(tag.len < 40 ? tag.len : 40),
                          tag.at);
    }
    struct slice word = line_word(l, &at);
    if (word.len == 0) {
        return line_fault(l, at, "a tag without a lemma");
    }
    const char *lemma = arena_copy(&lex->arena, word.at, word.len);
    if (lemma == NULL) {
        return fail(l->err, ATT_NO_MEMORY, "no memory for the lexicon");
    }
    w.base = lemma; /* the first word is the lemma itself, the others are its forms */
    for (; word.len > 0; word = line_word(l, &at)) {
        if (word.len >= WORD_BYTES) {
            return line_fault(l, at, "word too long");
        }
        w.word = lower_copy(lex, word);
        w.column = at;
        TRY(word_add(lex, l, &w));
        w.base = NULL;
        w.lemma = lemma;
    }
    return ATT_OK;
}

/* The slot where the word stands under the tag, or the free one where it belongs; NULL where too many fell together. */
static uint32_t *slot_of(const struct lexicon *lex, const char *word, size_t len, uint32_t tag) {
    uint32_t at = (uint32_t)hash_bytes(word, len, tag);
    for (uint32_t probes = 0; probes < PROBE_LIMIT; probes++, at++) {
        uint32_t *slot = &lex->lemma_slots[at & (lex->lemma_slot_count - 1)];
        const struct lemma_word *w = *slot == NONE ? NULL : &lex->lemmas[*slot];
        if (w == NULL || (w->tag == tag && slice_is((struct slice){word, len}, w->word))) {
            return slot;
        }
    }
    return NULL;
}

/* What a line says of a word that stands there already. A word is a form of one lemma; later paths win. */
static att_status word_merge(struct lemma_word *w, const struct lemma_word *more, att_error *err) {
    if (more->lemma == NULL) {
        w->base = w->base == NULL || more->layer > w->layer ? more->base : w->base;
        return ATT_OK;
    }
    if (w->lemma != NULL && w->layer == more->layer) {
        return fail_at(err, ATT_BAD_LEXICON, more->line, more->column + 1, "%s: \"%s\" is already a form of \"%s\"",
                       more->file, more->word, w->lemma);
    }
    w->lemma = more->lemma;
    w->layer = more->layer;
    return ATT_OK;
}

att_status lemmas_index(struct lexicon *lex, att_error *err) {
    if (lex->lemma_count == 0) {
        return ATT_OK;
    }
    lex->lemma_slot_count = 64;
    while (lex->lemma_slot_count < 2 * lex->lemma_count) {
        lex->lemma_slot_count *= 2;
    }
    lex->lemma_slots = arena_alloc(&lex->arena, lex->lemma_slot_count * sizeof *lex->lemma_slots);
    if (lex->lemma_slots == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the lexicon");
    }
    memset(lex->lemma_slots, 0xff, lex->lemma_slot_count * sizeof *lex->lemma_slots);
    for (uint32_t i = 0; i < lex->lemma_count; i++) {
        const struct lemma_word *w = &lex->lemmas[i];
        uint32_t *slot = slot_of(lex, w->word, strlen(w->word), w->tag);
        if (slot == NULL) {
            return fail_at(err, ATT_BAD_LEXICON, w->line, w->column + 1, "%s: too many words in [lemmas]", w->file);
        }
        if (*slot == NONE) {
            *slot = i;
        } else {
            TRY(word_merge(&lex->lemmas[*slot], w, err));
        }
    }
    return ATT_OK;
}

/* False where the word is longer than any that is listed. */
static bool lower_of(struct slice word, char lower[WORD_BYTES]) {
    if (word.len == 0 || word.len >= WORD_BYTES) {
        return false;
    }
    for (size_t i = 0; i < word.len; i++) {
        lower[i] = (char)(word.at[i] >= 'A' && word.at[i] <= 'Z' ? word.at[i] + 32 : word.at[i]);
    }
    lower[word.len] = '\0';
    return true;
}

static const struct lemma_word *word_find(const struct lexicon *lex, struct slice word, uint32_t tag) {
    char lower[WORD_BYTES];
    if (lex->lemma_slot_count == 0 || !lower_of(word, lower)) {
        return NULL;
    }
    const uint32_t *slot = slot_of(lex, lower, word.len, tag);
    return slot == NULL || *slot == NONE ? NULL : &lex->lemmas[*slot];
}

/* An irregular form of [forms] whose lemma is known under the tag. */
static const char *irregular(const struct lexicon *lex, struct slice form, enum upos upos) {
    char lower[WORD_BYTES];
    if (!lower_of(form, lower)) {
        return NULL;
    }
    uint32_t budget = 64;
    for (uint32_t i = lex->form_buckets[(uint32_t)hash_bytes(lower, form.len, 0) & (lex->bucket_count - 1)];
         i != NONE && budget-- > 0; i = lex->forms[i].next) {
        const char *base =
            strcmp(lex->forms[i].form, lower) == 0 ? lexicon_base(lex, slice_of(lex->forms[i].lemma), upos) : NULL;
        if (base != NULL) {
            return base;
        }
    }
    return NULL;
}

bool lexicon_has_lemmas(const struct lexicon *lex) {
    return lex->lemma_count > 0;
}

const char *lexicon_lemma(const struct lexicon *lex, struct slice form, enum upos upos, const char *xpos) {
    int fine = label_find(penn, sizeof penn / sizeof *penn, xpos, strlen(xpos));
    const struct lemma_word *w = fine < 0 ? NULL : word_find(lex, form, PENN_FIRST + (uint32_t)fine);
    if (w == NULL || w->lemma == NULL) { /* a finer tag's lemma alone says nothing of the word as a form */
        w = word_find(lex, form, upos);
    }
    if (w == NULL) {
        return irregular(lex, form, upos);
    }
    return w->lemma != NULL ? w->lemma : w->base;
}

const char *lexicon_base(const struct lexicon *lex, struct slice word, enum upos upos) {
    const struct lemma_word *w = word_find(lex, word, upos);
    return w == NULL ? NULL : w->base;
}

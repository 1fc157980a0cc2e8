/* Words of a text against lemmas of the lexicon. English inflection as far as look-up needs it: the stage syntax gives
 * lemmas; here are the forms for texts without them and for lemmas that came out wrong. */
#include <string.h>

#include "knowledge/lexicon_parts.h"

bool token_lower(const struct document *d, uint32_t token, bool lemma, char out[WORD_BYTES]) {
    struct slice s = lemma ? slice_of(d->tokens[token].lemma) : token_text(d, token);
    if (s.len >= WORD_BYTES || s.len == 0) {
        out[0] = 0;
        return false;
    }
    for (size_t i = 0; i < s.len; i++) {
        out[i] = (char)(s.at[i] >= 'A' && s.at[i] <= 'Z' ? s.at[i] + 32 : s.at[i]);
    }
    out[s.len] = 0;
    return true;
}

static uint32_t stem_add(char out[STEMS][WORD_BYTES], uint32_t count, const char *word, size_t len,
                         const char *suffix) {
    size_t more = strlen(suffix);
    if (count == STEMS || len < 2 || len + more >= WORD_BYTES) {
        return count;
    }
    char *w = out[count];
    memcpy(w, word, len);
    memcpy(w + len, suffix, more + 1);
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(out[i], w) == 0) {
            return count;
        }
    }
    return count + 1;
}

/* "stopp", "stop", "stope" for the part before "-ed" or "-ing". */
static uint32_t stem_verb(char out[STEMS][WORD_BYTES], uint32_t count, const char *word, size_t len) {
    count = stem_add(out, count, word, len, "");
    count = stem_add(out, count, word, len, "e");
    if (len > 3 && word[len - 1] == word[len - 2]) {
        count = stem_add(out, count, word, len - 1, "");
    }
    return count;
}

static bool ends(const char *w, size_t len, const char *suffix) {
    size_t n = strlen(suffix);
    return len > n + 1 && memcmp(w + len - n, suffix, n) == 0;
}

uint32_t word_stems(const struct lexicon *lex, const char *form, char out[STEMS][WORD_BYTES]) {
    size_t len = strlen(form);
    uint32_t count = stem_add(out, 0, form, len, "");
    uint32_t bucket = (uint32_t)hash_bytes(form, len, 0) & (lex->bucket_count - 1);
    uint32_t budget = 64;
    for (uint32_t i = lex->form_buckets[bucket]; i != NONE && budget-- > 0; i = lex->forms[i].next) {
        if (strcmp(lex->forms[i].form, form) == 0) {
            count = stem_add(out, count, lex->forms[i].lemma, strlen(lex->forms[i].lemma), "");
        }
    }
    if (ends(form, len, "ies") || ends(form, len, "ied")) {
        count = stem_add(out, count, form, len - 3, "y");
    }
    if (ends(form, len, "es")) {
        count = stem_add(out, count, form, len - 2, "");
    }
    if (ends(form, len, "s") && !ends(form, len, "ss")) {
        count = stem_add(out, count, form, len - 1, "");
    }
    if (ends(form, len, "ed")) {
        count = stem_verb(out, count, form, len - 2);
    }
    if (ends(form, len, "ing")) {
        count = stem_verb(out, count, form, len - 3);
    }
    return count;
}

bool lexicon_token_is(const struct lexicon *lex, const struct document *d, uint32_t token, const char *lemma) {
    char word[WORD_BYTES], stems[STEMS][WORD_BYTES];
    if (token_lower(d, token, true, word) && strcmp(word, lemma) == 0) {
        return true;
    }
    if (!token_lower(d, token, false, word)) {
        return false;
    }
    uint32_t count = word_stems(lex, word, stems);
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(stems[i], lemma) == 0) {
            return true;
        }
    }
    return false;
}

static bool among(const char *word, const char *const *list) {
    for (; *list != NULL; list++) {
        if (strcmp(*list, word) == 0) {
            return true;
        }
    }
    return false;
}

/* Without tags: what the word before allows. */
static int guess_fits(const struct document *d, uint32_t token, char pos) {
    static const char *const noun_follows[] = {"the", "a",  "an", "his", "her",  "its",     "their", "our",   "my",
                                               "of",  "'s", "’s", "no",  "this", "another", "in",    "under", NULL};
    static const char *const verb_follows[] = {
        "to",  "will", "would", "may", "might", "could", "should", "must", "can", "not",  "n't", "did", "does", "do",
        "was", "were", "been",  "is",  "be",    "are",   "being",  "he",   "she", "they", "it",  "who", "we",   NULL};
    char before[WORD_BYTES], word[WORD_BYTES];
    if (token == 0 || !token_lower(d, token - 1, false, before) || !token_lower(d, token, false, word)) {
        return 1;
    }
    bool participle = ends(word, strlen(word), "ed");
    if (pos == 'V' && !participle && among(before, noun_follows)) {
        return 0;
    }
    return pos == 'N' && among(before, verb_follows) ? 0 : 1;
}

int token_fits(const struct document *d, uint32_t token, char pos) {
    enum upos upos = (enum upos)d->tokens[token].upos;
    if (pos == 'X') {
        return 2;
    }
    if (upos == UPOS_X) {
        return guess_fits(d, token, pos);
    }
    struct slice s = token_text(d, token);
    bool participle = slice_ends(s, "ed") || slice_ends(s, "ing") || slice_ends(s, "en");
    switch (pos) {
    case 'V':
        if (upos == UPOS_VERB || upos == UPOS_AUX) {
            return 2;
        }
        return (upos == UPOS_NOUN || upos == UPOS_ADJ) && participle ? 1 : 0;
    case 'N':
        if (upos == UPOS_NOUN || upos == UPOS_PROPN) {
            return 2;
        }
        return upos == UPOS_VERB && token > 0 && d->tokens[token - 1].upos == UPOS_DET ? 1 : 0; /* "the rejection" */
    default:
        return upos == UPOS_ADJ ? 2 : upos == UPOS_VERB || upos == UPOS_ADV || upos == UPOS_PROPN ? 1 : 0;
    }
}

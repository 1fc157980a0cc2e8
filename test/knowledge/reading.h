/* A document and a lexicon by hand, for the lexicon's tests. */
#ifndef TEST_KNOWLEDGE_READING_H
#define TEST_KNOWLEDGE_READING_H

#include "check.h"

#include "document/dump.h"
#include "knowledge/lexicon.h"

static inline struct lexicon *lexicon_of(const char *text) {
    struct lexicon *lex = NULL;
    att_error err = {0};
    if (lexicon_read("own.lex", text, strlen(text), &lex, &err) != ATT_OK) {
        fail_msg("line %u, column %u: %s", (unsigned)err.line, (unsigned)err.column, err.message);
    }
    return lex;
}

/* `tree`: lines of FORM UPOS HEAD DEPREL [LEMMA [XPOS]]. */
static inline void document_of(struct document *d, const char *text, const char *tree) {
    att_error err = {0};
    document_init(d, 0);
    d->text = text;
    d->text_len = (uint32_t)strlen(text);
    if (document_read(d, LAYER_TREE, tree, strlen(tree), &err) != ATT_OK) {
        fail_msg("tree, line %u: %s", (unsigned)err.line, err.message);
    }
}

/* Tokens at white space alone, without tags and tree. */
static inline void words_of(struct document *d, const char *text) {
    document_init(d, 0);
    d->text = text;
    d->text_len = (uint32_t)strlen(text);
    for (uint32_t at = 0; at < d->text_len;) {
        uint32_t n = (uint32_t)strcspn(text + at, " ");
        struct token *t = document_add_token(d);
        assert_non_null(t);
        t->at = (struct span){at, at + n};
        t->sentence = t->head = t->quote = NONE;
        t->lemma = t->xpos = "";
        t->feats = "_";
        at += n + (at + n < d->text_len);
    }
}

static inline uint32_t word_at(const struct document *d, const char *word) {
    for (uint32_t i = 0; i < d->token_count; i++) {
        if (slice_is(token_text(d, i), word)) {
            return i;
        }
    }
    fail_msg("no word %s", word);
    return NONE;
}

#endif

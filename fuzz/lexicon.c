/* Any bytes as a lexicon: read, and where that succeeds, matched against a few words with and without a tree. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "document/document.h"
#include "knowledge/lexicon.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds) {
    if (!holds) {
        abort();
    }
}

static const char text[] =
    "the envoys may have held long talks with miners and threatened to strike the air base by drone";

static void words(struct document *d, bool tree) {
    document_init(d, 0);
    d->text = text;
    d->text_len = sizeof text - 1;
    for (uint32_t at = 0; at < d->text_len;) {
        uint32_t n = (uint32_t)strcspn(text + at, " ");
        struct token *t = document_add_token(d);
        must(t != NULL);
        t->at = (struct span){at, at + n};
        t->sentence = tree ? 0 : NONE;
        t->head = tree && d->token_count > 1 ? (d->token_count - 1) / 2 : NONE;
        t->deprel = (uint8_t)(d->token_count * 7 % DEP_COUNT);
        t->upos = (uint8_t)(tree ? d->token_count * 5 % UPOS_COUNT : UPOS_X);
        t->lemma = t->xpos = "";
        t->feats = "_";
        at += n + 1;
    }
    struct sentence *s = document_add_sentence(d);
    must(s != NULL);
    *s = (struct sentence){{0, d->text_len}, 0, d->token_count, 0};
}

/* Every lemma that is found can be asked again and is a word. */
static void lemmas(const struct lexicon *lex, const struct document *d) {
    static const char *const tags[] = {"", "VBD", "NNS", "NN"};
    for (uint32_t i = 0; i < d->token_count; i++) {
        for (uint32_t upos = 0; upos < UPOS_COUNT; upos++) {
            struct slice form = token_text(d, i);
            const char *lemma = lexicon_lemma(lex, form, (enum upos)upos, tags[i % 4]);
            const char *base = lexicon_base(lex, form, (enum upos)upos);
            must(lemma == NULL || (lemma[0] != '\0' && lexicon_has_lemmas(lex)));
            must(base == NULL || slice_is_fold(form, base));
        }
    }
}

static void match(const struct lexicon *lex, bool tree) {
    struct document d;
    words(&d, tree);
    lemmas(lex, &d);
    for (uint32_t i = 0; i < d.token_count; i++) {
        struct lexicon_hit hits[4];
        struct lexicon_report report;
        struct lexicon_status status;
        struct lexicon_commitment commitment;
        uint32_t n = lexicon_match(lex, &d, i, hits, 4);
        must(n <= 4);
        for (uint32_t k = 0; k < n; k++) {
            must(hits[k].entry != NULL && hits[k].role_count <= LEXICON_ROLES && hits[k].word_count <= LEXICON_WORDS);
            must((hits[k].flags & LEXICON_NOTHING) != 0 || hits[k].type < EVENT_TYPES);
            must(hits[k].content == NONE || hits[k].content < d.token_count);
        }
        must(!lexicon_report(lex, &d, i, &report) || report.stance < CLAIM_STANCES);
        must(!lexicon_hedge(lex, &d, i, &report) || report.stance < CLAIM_STANCES);
        must(!lexicon_status(lex, &d, i, &status) || status.status < EVENT_STATUSES);
        (void)lexicon_background(lex, &d, i, &status);
        must(!lexicon_commitment(lex, &d, i, &commitment) || commitment.kind < COMMITMENT_KINDS);
        must(lexicon_mode(lex, &d, i, d.token_count, (enum event_type)(i % EVENT_TYPES)).entry != NULL);
    }
    document_free(&d);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct lexicon *lex = NULL;
    att_error err = {0};
    if (lexicon_read("fuzz", (const char *)data, size, &lex, &err) != ATT_OK) {
        must(err.status != ATT_OK && lex == NULL);
        return 0;
    }
    match(lex, false);
    match(lex, true);
    lexicon_close(lex);
    return 0;
}

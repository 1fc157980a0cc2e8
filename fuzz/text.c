/* Any bytes as an article: repaired, then read by the text stage. What must hold of every document is checked here: tokens in
 * order, without overlap, covering all of their paragraphs but white space; references within bounds. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "document/document.h"
#include "text/boundary.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds) {
    if (!holds) {
        abort();
    }
}

static void check_tokens(const struct document *d) {
    uint32_t token = 0;
    uint32_t byte = 0;
    for (uint32_t i = 0; i < d->paragraph_count; i++) {
        const struct paragraph *p = &d->paragraphs[i];
        must(p->at.start >= byte && p->at.end > p->at.start && p->at.end <= d->text_len && p->first_token == token);
        must(p->dateline_end >= p->at.start && p->dateline_end <= p->at.end);
        for (byte = p->at.start; token < p->end_token; token++) {
            const struct token *t = &d->tokens[token];
            must(t->paragraph == i && t->at.start >= byte && t->at.end > t->at.start && t->at.end <= p->at.end);
            must(t->quote == NONE || t->quote < d->quote_count);
            for (size_t step; byte < t->at.start; byte += (uint32_t)step) {
                must(utf8_is_space(utf8_next(d->text + byte, d->text_len - byte, &step)));
            }
            byte = t->at.end;
            (void)boundary_before(d, token);
        }
        must(byte == p->at.end);
    }
    must(token == d->token_count);
}

static void check_quotes(const struct document *d) {
    for (uint32_t i = 0; i < d->quote_count; i++) {
        const struct quote *q = &d->quotes[i];
        must(q->at.end > q->at.start && q->at.end <= d->text_len && (q->parent == NONE || q->parent < i));
        must(q->parent == NONE || span_holds(d->quotes[q->parent].at, q->at));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    uint32_t limit = size > 0 ? data[0] : 0; /* of tokens; 0 for none */
    struct document d;
    document_init(&d, 0);
    size_t len;
    size_t replaced;
    d.text = utf8_repair(&d.arena, (const char *)data, size, &len, &replaced);
    if (d.text != NULL) {
        d.text_len = (uint32_t)len;
        att_error err = {0};
        must(text_read(&d, limit < 128 ? 0 : limit - 127, &err) == ATT_OK);
        check_tokens(&d);
        check_quotes(&d);
    }
    document_free(&d);
    return 0;
}

/* Reads a text with the text stage and shows layers as strings, so that a test says in one line what must come out. */
#ifndef ATTACHE_TEST_READING_H
#define ATTACHE_TEST_READING_H

#include <stdio.h>

#include "check.h"

#include "base/utf8.h"
#include "document/document.h"
#include "text/text.h"

static inline void read_bytes(struct document *d, const char *text, size_t len, uint32_t max_tokens) {
    document_init(d, 0);
    size_t out;
    size_t replaced;
    d->text = utf8_repair(&d->arena, text, len, &out, &replaced);
    assert_non_null(d->text);
    d->text_len = (uint32_t)out;
    att_error err = {0};
    assert_int_equal(text_read(d, max_tokens, &err), ATT_OK);
}

static inline void read_text(struct document *d, const char *text) {
    read_bytes(d, text, strlen(text), 0);
}

/* "do +n't": the tokens of [first, end) with spaces between, "+" before those that continue a word. */
static inline void show_tokens(const struct document *d, uint32_t first, uint32_t end, char *out, size_t size) {
    size_t n = 0;
    out[0] = '\0';
    for (uint32_t i = first; i < end && n + 1 < size; i++) {
        struct slice text = token_text(d, i);
        const char *plus = (d->tokens[i].flags & TOKEN_JOINED) != 0 ? "+" : "";
        n += (size_t)snprintf(out + n, size - n, "%s%s%.*s", n > 0 ? " " : "", plus, (int)text.len, text.at);
    }
}

static inline void expect_tokens_at(const char *text, const char *tokens, const char *file, int line) {
    struct document d;
    read_text(&d, text);
    char shown[2048];
    show_tokens(&d, 0, d.token_count, shown, sizeof shown);
    _assert_string_equal(shown, tokens, file, line);
    document_free(&d);
}
#define expect_tokens(text, tokens) expect_tokens_at(text, tokens, __FILE__, __LINE__)

/* What must hold of any document: tokens in order, without overlap, covering all but white space of their paragraphs; layers
 * that refer to one another within bounds. */
static inline void expect_sound(const struct document *d) {
    uint32_t token = 0;
    uint32_t byte = 0;
    for (uint32_t i = 0; i < d->paragraph_count; i++) {
        const struct paragraph *p = &d->paragraphs[i];
        assert_true(p->at.start >= byte && p->at.end > p->at.start && p->at.end <= d->text_len);
        assert_int_equal(p->first_token, token);
        assert_true(p->end_token > p->first_token);
        assert_true(p->dateline_end >= p->at.start && p->dateline_end <= p->at.end);
        byte = p->at.start;
        for (; token < p->end_token; token++) {
            const struct token *t = &d->tokens[token];
            assert_int_equal(t->paragraph, i);
            assert_true(t->at.start >= byte && t->at.end > t->at.start && t->at.end <= p->at.end);
            bool space = t->at.start > byte;
            while (byte < t->at.start) {
                size_t size;
                assert_true(utf8_is_space(utf8_next(d->text + byte, d->text_len - byte, &size)));
                byte += (uint32_t)size;
            }
            if (token > p->first_token) {
                assert_int_equal((t->flags & TOKEN_SPACE_BEFORE) != 0, space);
            }
            assert_true(t->quote == NONE || t->quote < d->quote_count);
            byte = t->at.end;
        }
        assert_int_equal(byte, p->at.end);
    }
    assert_int_equal(token, d->token_count);
    for (uint32_t i = 0; i < d->quote_count; i++) {
        const struct quote *q = &d->quotes[i];
        assert_true(q->at.end > q->at.start && q->at.end <= d->text_len);
        assert_true(q->parent == NONE || q->parent < i);
        assert_true(q->parent == NONE || span_holds(d->quotes[q->parent].at, q->at));
    }
}

#endif

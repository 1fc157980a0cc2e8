/* Syntax on the tiny model, whose weights are random: whatever it says, the layers hold together. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "encoder/encoder.h"
#include "syntax/syntax.h"

static void make(struct document *d, const char *text) {
    document_init(d, 0);
    d->text = text;
    d->text_len = (uint32_t)strlen(text);
    uint32_t paragraph = 0;
    assert_non_null(document_add_paragraph(d));
    for (uint32_t at = 0; at < d->text_len;) {
        uint32_t end = at + (uint32_t)strcspn(text + at, " \n");
        struct token *t = document_add_token(d);
        assert_non_null(t);
        *t = (struct token){.at = {at, end},
                            .paragraph = paragraph,
                            .sentence = NONE,
                            .quote = NONE,
                            .head = NONE,
                            .lemma = "",
                            .xpos = "",
                            .feats = "_"};
        if (text[end] == '\n') {
            struct paragraph *p = document_add_paragraph(d);
            assert_non_null(p);
            p->first_token = d->token_count;
            paragraph++;
        }
        at = end + 1;
    }
}

static att_status read_all(const struct network *n, struct document *d, struct arena *scratch) {
    struct encoder e;
    att_error err = {0};
    encoder_begin(&e, d, n);
    att_status status;
    struct window w;
    struct arena_mark mark = arena_here(scratch);
    while ((status = encoder_next(&e, scratch, &w, &err)) == ATT_OK &&
           (status = syntax_window(d, &w, &err)) == ATT_OK) {
        arena_rewind(scratch, mark);
    }
    return status == ATT_END ? syntax_finish(d, NULL, scratch, &err) : status;
}

static void check_layers(const struct document *d) {
    uint32_t next = 0;
    for (uint32_t i = 0; i < d->sentence_count; i++) {
        const struct sentence *s = &d->sentences[i];
        assert_int_equal(s->first_token, next);
        assert_true(s->end_token > s->first_token && s->end_token - s->first_token <= SENTENCE_TOKENS);
        assert_int_equal(s->at.start, d->tokens[s->first_token].at.start);
        assert_int_equal(s->at.end, d->tokens[s->end_token - 1].at.end);
        assert_int_equal(d->tokens[s->root].head, NONE);
        uint32_t roots = 0;
        for (uint32_t t = s->first_token; t < s->end_token; t++) {
            const struct token *k = &d->tokens[t];
            assert_int_equal(k->sentence, i);
            assert_int_equal(k->paragraph, d->tokens[s->first_token].paragraph);
            assert_true(k->head == NONE || (k->head >= s->first_token && k->head < s->end_token && k->head != t));
            assert_true((k->deprel == DEP_ROOT) == (k->head == NONE));
            assert_true(k->upos < UPOS_COUNT && k->lemma[0] != '\0' && k->xpos[0] != '\0' && k->feats[0] != '\0');
            roots += k->head == NONE;
            assert_true(token_below(d, t, s->root));
        }
        assert_int_equal(roots, 1);
        next = s->end_token;
    }
    assert_int_equal(next, d->token_count);
    for (uint32_t i = 0; i < d->name_count; i++) {
        const struct name *name = &d->names[i];
        assert_true(name->first_token < name->end_token && (i == 0 || name->first_token >= d->names[i - 1].end_token));
        assert_int_equal(d->tokens[name->first_token].sentence, d->tokens[name->end_token - 1].sentence);
        assert_true(name->basis.origin == ORIGIN_NETWORK && name->basis.score > 0 && name->basis.score <= 1.001f);
    }
}

/* Two hundred tokens a paragraph or none, many windows. */
static char *article(void) {
    static const char *const some[] = {"minister", "talks", "war",   "of",  "Ruritania",
                                       "people",   ".",     "3,000", "the", "attacked"};
    char *text = malloc(40000);
    assert_non_null(text);
    uint64_t seed = 5;
    size_t len = 0;
    for (int i = 0; i < 1500; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        len += (size_t)sprintf(text + len, "%s%c", some[(seed >> 33) % 10], i > 700 && i % 31 == 0 ? '\n' : ' ');
    }
    text[len - 1] = '\0';
    return text;
}

static void layers_hold_together(void **state) {
    char *text = article();
    struct document d;
    make(&d, text);
    struct arena scratch;
    arena_init(&scratch, 0);
    assert_int_equal(read_all(*state, &d, &scratch), ATT_OK);
    assert_true(d.sentence_count > 10);
    check_layers(&d);
    arena_free(&scratch);
    document_free(&d);
    free(text);
}

static void lone_token(void **state) {
    struct document d;
    make(&d, "Peace");
    struct arena scratch;
    arena_init(&scratch, 0);
    assert_int_equal(read_all(*state, &d, &scratch), ATT_OK);
    assert_int_equal(d.sentence_count, 1);
    check_layers(&d);
    arena_free(&scratch);
    document_free(&d);
}

static void tokens_that_no_window_read(void **state) {
    (void)state;
    struct document d;
    make(&d, "Talks go on\nTalks end");
    att_error err = {0};
    assert_int_equal(syntax_finish(&d, NULL, NULL, &err), ATT_OK);
    assert_int_equal(d.sentence_count, 2);
    assert_true(d.tokens[2].sentence == 0 && d.tokens[3].sentence == 1 && d.tokens[4].head == 3 &&
                d.tokens[3].head == NONE);
    document_free(&d);
}

static void memory_may_fail(void **state) {
    for (uint64_t i = 1;; i++) {
        struct document d;
        make(&d, "The minister of Ruritania met the people .\nTalks go on .");
        struct arena scratch;
        arena_init(&scratch, 0);
        arena_fail_after(i);
        att_status status = read_all(*state, &d, &scratch);
        arena_fail_after(0);
        arena_free(&scratch);
        document_free(&d);
        if (status == ATT_OK) {
            assert_true(i > 40);
            return;
        }
        assert_int_equal(status, ATT_NO_MEMORY);
    }
}

static int open_tiny(void **state) {
    struct network *n;
    att_error err = {0};
    if (network_open(SOURCE_DIR "/test/data/tiny.safetensors", &n, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    *state = n;
    return 0;
}

static int close_tiny(void **state) {
    network_close(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(layers_hold_together),
        cmocka_unit_test(lone_token),
        cmocka_unit_test(tokens_that_no_window_read),
        cmocka_unit_test(memory_may_fail),
    };
    return cmocka_run_group_tests(tests, open_tiny, close_tiny);
}

/* Windows: every token is owned once, in order; context where there is text; sentences whole; memory and time bounded. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "encoder/encoder.h"

/* A document of words divided by blanks, paragraphs by line ends; a word that begins with + is joined to the one before. */
static void make(struct document *d, const char *text, size_t len) {
    document_init(d, 0);
    d->text = text;
    d->text_len = (uint32_t)len;
    for (size_t at = 0; at < len;) {
        struct paragraph *p = document_add_paragraph(d);
        assert_non_null(p);
        p->first_token = d->token_count;
        uint32_t paragraph = d->paragraph_count - 1;
        while (at < len && text[at] != '\n') {
            size_t end = at;
            while (end < len && text[end] != ' ' && text[end] != '\n') {
                end++;
            }
            if (end > at) {
                struct token *t = document_add_token(d);
                assert_non_null(t);
                *t = (struct token){.at = {(uint32_t)at, (uint32_t)end},
                                    .paragraph = paragraph,
                                    .sentence = NONE,
                                    .quote = NONE,
                                    .head = NONE};
                t->flags = text[at] == '+' ? TOKEN_JOINED : TOKEN_SPACE_BEFORE;
            }
            at = end + (end < len && text[end] == ' ');
        }
        d->paragraphs[paragraph].end_token = d->token_count;
        at++;
    }
}

static struct network *tiny(void) {
    struct network *n;
    att_error err = {0};
    if (network_open(SOURCE_DIR "/test/data/tiny.safetensors", &n, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    return n;
}

static uint32_t pieces_of(const struct network *n, const struct document *d, uint32_t first, uint32_t end) {
    uint32_t sum = 0;
    struct piece p[TOKEN_PIECES];
    for (uint32_t t = first; t < end; t++) {
        sum += network_pieces(n, token_text(d, t), p);
    }
    return sum;
}

static void check_starts(const struct document *d, const struct window *w) {
    assert_true(w->starts[w->own_first - w->first]);
    uint32_t since = w->own_first;
    for (uint32_t t = w->own_first + 1; t < w->own_end; t++) {
        bool starts = w->starts[t - w->first];
        if (d->tokens[t].paragraph != d->tokens[t - 1].paragraph) {
            assert_true(starts);
        } else if ((d->tokens[t].flags & TOKEN_JOINED) != 0) {
            assert_false(starts);
        }
        since = starts ? t : since;
        assert_true(t - since < SENTENCE_TOKENS);
    }
}

struct tally {
    uint32_t windows;
    size_t most_memory;
    uint32_t encoded; /* tokens, context included */
};

static struct tally run(const struct network *n, const struct document *d) {
    struct tally tally = {0};
    struct arena scratch;
    arena_init(&scratch, 0);
    struct encoder e;
    encoder_begin(&e, d, n);
    uint32_t next = 0;
    for (;; tally.windows++) {
        struct arena_mark mark = arena_here(&scratch);
        struct window w;
        att_error err = {0};
        att_status status = encoder_next(&e, &scratch, &w, &err);
        if (status == ATT_END) {
            break;
        }
        assert_int_equal(status, ATT_OK);
        assert_int_equal(w.own_first, next);
        assert_true(w.first <= w.own_first && w.own_first < w.own_end && w.own_end <= w.end && w.end <= d->token_count);
        assert_int_equal(w.vectors.token_count, w.end - w.first);
        assert_true(pieces_of(n, d, w.first, w.end) <= WINDOW_PIECES - 2);
        assert_true(pieces_of(n, d, w.first, w.own_first) <= CONTEXT_LEFT);
        if (w.end < d->token_count) {
            assert_true(pieces_of(n, d, w.own_end, w.end) + TOKEN_PIECES > CONTEXT_RIGHT ||
                        w.own_end == w.own_first + 1);
        }
        check_starts(d, &w);
        next = w.own_end;
        tally.encoded += w.end - w.first;
        tally.most_memory = scratch.total > tally.most_memory ? scratch.total : tally.most_memory;
        arena_rewind(&scratch, mark);
    }
    assert_int_equal(next, d->token_count);
    arena_free(&scratch);
    return tally;
}

static void short_text_is_one_window(void **state) {
    struct document d;
    const char *text = "The minister met the president .\nTalks on the border go on .";
    make(&d, text, strlen(text));
    assert_int_equal(run(*state, &d).windows, 1);
    document_free(&d);
    make(&d, "", 0);
    assert_int_equal(run(*state, &d).windows, 0);
    document_free(&d);
}

/* Text from a seeded generator: words of the tiny vocabulary, spelled words, paragraphs and joined tokens. */
static char *article(size_t words, size_t paragraph, size_t *len) {
    static const char *const some[] = {"minister", "talks", "war",   "+n't", "of", "Ruritania", "antidisestablishment",
                                       ".",        "3,000", "Müller"};
    char *text = malloc(words * 24 + 1);
    assert_non_null(text);
    uint64_t seed = 3;
    *len = 0;
    for (size_t i = 0; i < words; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        const char *word = some[(seed >> 33) % 10];
        memcpy(text + *len, word, strlen(word));
        *len += strlen(word);
        text[(*len)++] = paragraph != 0 && i % paragraph == paragraph - 1 ? '\n' : ' ';
    }
    return text;
}

static void long_text_is_owned_once(void **state) {
    for (size_t paragraph = 0; paragraph < 100; paragraph = paragraph * 2 + 7) {
        size_t len;
        char *text = article(900, paragraph, &len);
        struct document d;
        make(&d, text, len);
        struct tally t = run(*state, &d);
        assert_true(t.windows > 3);
        assert_true(t.encoded < 4 * d.token_count);
        document_free(&d);
        free(text);
    }
}

static void paragraph_ends_are_preferred(void **state) {
    size_t len;
    char *text = article(1000, 20, &len);
    struct document d;
    make(&d, text, len);
    struct arena scratch;
    arena_init(&scratch, 0);
    struct encoder e;
    encoder_begin(&e, &d, *state);
    struct window w;
    att_error err = {0};
    uint32_t windows = 0, at_paragraph = 0;
    while (encoder_next(&e, &scratch, &w, &err) == ATT_OK) {
        windows++;
        at_paragraph +=
            w.own_end == d.token_count || d.tokens[w.own_end].paragraph != d.tokens[w.own_end - 1].paragraph;
    }
    assert_true(at_paragraph * 2 > windows);
    arena_free(&scratch);
    document_free(&d);
    free(text);
}

/* One paragraph of 1,500 tokens and of 6,000: memory the same, time about four times. */
static void memory_is_the_windows(void **state) {
    size_t memory[2];
    double seconds[2];
    for (size_t i = 0; i < 2; i++) {
        size_t len;
        char *text = article(i == 0 ? 1500 : 6000, 0, &len);
        struct document d;
        make(&d, text, len);
        clock_t begin = clock();
        memory[i] = run(*state, &d).most_memory;
        seconds[i] = (double)(clock() - begin) / CLOCKS_PER_SEC;
        document_free(&d);
        free(text);
    }
    assert_true(memory[1] <= memory[0] + memory[0] / 4);
    assert_true(seconds[1] < 12 * (seconds[0] + 0.05));
}

static void huge_tokens_are_linear(void **state) {
    size_t len = (1 << 20) + 400;
    char *text = malloc(len);
    assert_non_null(text);
    memset(text, 'a', len);
    memcpy(text, "The war ", 8);
    memcpy(text + len - 8, " goes on", 8);
    struct document d;
    make(&d, text, len);
    clock_t begin = clock();
    run(*state, &d);
    assert_true((double)(clock() - begin) / CLOCKS_PER_SEC < 5);
    document_free(&d);
    free(text);
}

static void joined_tokens_without_end(void **state) {
    size_t words = 1500;
    char *text = malloc(words * 3);
    assert_non_null(text);
    for (size_t i = 0; i < words; i++) {
        memcpy(text + i * 3, i == 0 ? "ab " : "+b ", 3);
    }
    struct document d;
    make(&d, text, words * 3);
    struct arena scratch;
    arena_init(&scratch, 0);
    struct encoder e;
    encoder_begin(&e, &d, *state);
    struct window w;
    att_error err = {0};
    uint32_t next = 0;
    while (encoder_next(&e, &scratch, &w, &err) == ATT_OK) {
        assert_true(w.own_first == next && w.own_end > next);
        next = w.own_end;
    }
    assert_int_equal(next, words);
    arena_free(&scratch);
    document_free(&d);
    free(text);
}

static void memory_may_fail(void **state) {
    size_t len;
    char *text = article(200, 0, &len);
    struct document d;
    make(&d, text, len);
    for (uint64_t i = 1;; i++) {
        struct arena scratch;
        arena_init(&scratch, 0);
        struct encoder e;
        encoder_begin(&e, &d, *state);
        struct window w;
        att_error err = {0};
        arena_fail_after(i);
        att_status status = encoder_next(&e, &scratch, &w, &err);
        arena_fail_after(0);
        arena_free(&scratch);
        if (status == ATT_OK) {
            assert_true(i > 8);
            break;
        }
        assert_int_equal(status, ATT_NO_MEMORY);
    }
    document_free(&d);
    free(text);
}

static int open_tiny(void **state) {
    *state = tiny();
    return 0;
}

static int close_tiny(void **state) {
    network_close(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(short_text_is_one_window),
        cmocka_unit_test(long_text_is_owned_once),
        cmocka_unit_test(paragraph_ends_are_preferred),
        cmocka_unit_test(memory_is_the_windows),
        cmocka_unit_test(huge_tokens_are_linear),
        cmocka_unit_test(joined_tokens_without_end),
        cmocka_unit_test(memory_may_fail),
    };
    return cmocka_run_group_tests(tests, open_tiny, close_tiny);
}

/* Reads a text on stdin and prints its tokens, one a line: start and end in code points, paragraph, quotation ("-" for none), "+"
 * for a part that continues the word before it (else "."), the token with white space and controls escaped.
 * For comparing the tokeniser with train/tokens.py and with the treebanks (eval/words.py). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "document/document.h"
#include "text/text.h"

static char *read_all(size_t *len) {
    size_t capacity = 1 << 16;
    char *text = malloc(capacity);
    *len = 0;
    while (text != NULL) {
        *len += fread(text + *len, 1, capacity - *len, stdin);
        if (*len < capacity) {
            break;
        }
        capacity *= 2;
        char *more = realloc(text, capacity);
        if (more == NULL) {
            free(text);
        }
        text = more;
    }
    return text;
}

static void print_token(const struct document *d, uint32_t i, size_t start, size_t end) {
    const struct token *t = &d->tokens[i];
    printf("%zu\t%zu\t%u\t", start, end, (unsigned)t->paragraph);
    if (t->quote == NONE) {
        fputs("-", stdout);
    } else {
        printf("%u", (unsigned)t->quote);
    }
    printf("\t%c\t", (t->flags & TOKEN_JOINED) != 0 ? '+' : '.');
    for (uint32_t k = t->at.start; k < t->at.end; k++) {
        unsigned char c = (unsigned char)d->text[k];
        if (c < 0x20 || c == 0x7F) {
            printf("\\x%02x", c);
        } else {
            putchar(c);
        }
    }
    putchar('\n');
}

int main(int argc, char **argv) {
    size_t len;
    char *raw = read_all(&len);
    if (raw == NULL) {
        return 1;
    }
    struct document d;
    document_init(&d, 0);
    size_t text_len;
    size_t replaced;
    d.text = utf8_repair(&d.arena, raw, len, &text_len, &replaced);
    free(raw);
    if (d.text == NULL) {
        return 1;
    }
    d.text_len = (uint32_t)text_len;
    att_error err = {0};
    if (text_read(&d, argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : 0, &err) != ATT_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    size_t at = 0; /* code points before `byte` */
    uint32_t byte = 0;
    for (uint32_t i = 0; i < d.token_count; i++) {
        struct span span = d.tokens[i].at;
        at += utf8_count(d.text + byte, span.start - byte);
        size_t end = at + utf8_count(d.text + span.start, span.end - span.start);
        print_token(&d, i, at, end);
        at = end;
        byte = span.end;
    }
    document_free(&d);
    return 0;
}

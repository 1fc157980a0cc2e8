#include "server/bytes.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool make_room(struct bytes *b, size_t more) {
    if (b->failed || more >= (size_t)-1 / 4 - b->len) {
        b->failed = true;
        return false;
    }
    if (b->len + more + 1 > b->capacity) {
        size_t capacity = b->capacity == 0 ? 256 : b->capacity;
        while (capacity < b->len + more + 1) {
            capacity *= 2;
        }
        char *grown = realloc(b->at, capacity);
        if (grown == NULL) {
            b->failed = true;
            return false;
        }
        b->at = grown;
        b->capacity = capacity;
    }
    return true;
}

void bytes_add(struct bytes *b, const char *at, size_t len) {
    if (make_room(b, len)) {
        if (len > 0) {
            memcpy(b->at + b->len, at, len);
        }
        b->len += len;
        b->at[b->len] = '\0';
    }
}

void bytes_text(struct bytes *b, const char *text) {
    bytes_add(b, text, strlen(text));
}

void bytes_format(struct bytes *b, const char *format, ...) {
    va_list list, again;
    va_start(list, format);
    va_copy(again, list);
    /* NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized): va_start stands above */
    int len = vsnprintf(NULL, 0, format, list);
    va_end(list);
    if (len >= 0 && make_room(b, (size_t)len)) {
        vsnprintf(b->at + b->len, (size_t)len + 1, format, again);
        b->len += (size_t)len;
    }
    va_end(again);
}

void bytes_quote(struct bytes *b, const char *text, size_t len) {
    bytes_text(b, "\"");
    for (size_t i = 0, plain = 0; i <= len; i++) {
        unsigned char c = i < len ? (unsigned char)text[i] : 0;
        if (i < len && c >= 0x20 && c != '"' && c != '\\' && c != 0x7F) {
            continue;
        }
        bytes_add(b, text + plain, i - plain); /* what needs nothing, at one go */
        plain = i + 1;
        if (i == len) {
            break;
        }
        if (c == '"' || c == '\\') {
            bytes_add(b, (char[]){'\\', (char)c}, 2);
        } else if (c == '\n') {
            bytes_text(b, "\\n");
        } else {
            bytes_format(b, "\\u%04x", c);
        }
    }
    bytes_text(b, "\"");
}

void bytes_string(struct bytes *b, const char *text) {
    if (text == NULL) {
        bytes_text(b, "null");
    } else {
        bytes_quote(b, text, strlen(text));
    }
}

void bytes_free(struct bytes *b) {
    free(b->at);
    *b = (struct bytes){0};
}

int bytes_sink(void *context, const char *at, size_t len) {
    struct bytes *b = context;
    bytes_add(b, at, len);
    return b->failed;
}

#include "store/query/search.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

/* Whether the index would find a word in it: else it would look for nothing, and find nothing. */
static bool has_letter(const char *at, size_t len) {
    for (size_t i = 0, size = 0; i < len; i += size) {
        uint32_t c = utf8_next(at + i, len - i, &size);
        if (utf8_is_letter(c) || utf8_is_digit(c)) {
            return true;
        }
    }
    return false;
}

/* The next word or phrase behind *at; false at the end. An open quotation mark closes at the end. */
static bool next_word(const char **at, struct slice *out) {
    *at += strspn(*at, " \t\r\n");
    if (**at == '\0') {
        return false;
    }
    bool phrase = **at == '"';
    *at += phrase;
    *out = (struct slice){*at, strcspn(*at, phrase ? "\"" : " \t\r\n\"")};
    *at += out->len;
    *at += phrase && **at == '"';
    return true;
}

att_status search_read(const char *typed, struct arena *arena, struct searched *out, att_error *err) {
    size_t len, replaced = 0;
    struct slice word;
    struct buffer b = {0};
    *out = (struct searched){0};
    const char *at = utf8_repair(arena, typed, strlen(typed), &len, &replaced);
    bool failed = at == NULL;
    while (!failed && next_word(&at, &word)) {
        if (!has_letter(word.at, word.len)) {
            continue;
        }
        if (out->count == MOST_SEARCHED) {
            buffer_free(&b);
            return fail(err, ATT_BAD_INPUT, "a search has at most %d words", MOST_SEARCHED);
        }
        buffer_text(&b, out->count > 0 ? " \"" : "\"");
        buffer_add(&b, word.at, word.len);
        buffer_text(&b, "\"");
        out->words[out->count] = arena_copy(arena, word.at, word.len);
        failed = out->words[out->count++] == NULL || b.failed;
    }
    out->match = !failed && b.len > 0 ? arena_copy(arena, b.at, b.len) : NULL;
    failed = failed || (b.len > 0 && out->match == NULL);
    buffer_free(&b);
    if (failed) {
        return fail(err, ATT_NO_MEMORY, "no memory for a search");
    }
    return out->count > 0 ? ATT_OK : fail(err, ATT_BAD_INPUT, "a search needs a word");
}

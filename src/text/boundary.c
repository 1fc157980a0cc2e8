#include "text/boundary.h"

#include <string.h>

#include "text/chars.h"

static uint32_t first_char(const struct document *d, uint32_t token) {
    return char_peek(d->text, d->tokens[token].at.start, d->tokens[token].at.end);
}

static bool is_stop(const struct document *d, uint32_t token) {
    struct slice text = token_text(d, token);
    uint32_t last = char_before(d->text, d->tokens[token].at.end, d->tokens[token].at.start);
    return last == '!' || last == '?' || last == 0x2026 || (last == '.' && (text.len == 1 || text.at[0] == '.'));
}

/* Marks that stand at the end of what they belong to. */
static bool is_closing(uint32_t cp) {
    return cp == ')' || cp == ']' || cp == '}' || cp == 0x201D || cp == 0x2019 || cp == 0xBB;
}

static bool closes_quote(const struct document *d, uint32_t token) {
    uint32_t quote = d->tokens[token].quote;
    return quote != NONE && d->quotes[quote].closed && d->quotes[quote].at.end == d->tokens[token].at.end;
}

enum boundary boundary_before(const struct document *d, uint32_t token) {
    const struct token *t = &d->tokens[token];
    const struct paragraph *p = &d->paragraphs[t->paragraph];
    if (token == p->first_token || (p->dateline_end > p->at.start && t->at.start == p->dateline_end)) {
        return BOUNDARY_CERTAIN;
    }
    uint32_t cp = first_char(d, token);
    if ((t->flags & TOKEN_JOINED) != 0 || is_closing(cp) || cp == ',' || cp == ';' || closes_quote(d, token)) {
        return BOUNDARY_NEVER;
    }
    uint32_t before = token - 1;
    while (before > p->first_token && (is_closing(first_char(d, before)) || closes_quote(d, before))) {
        before--;
    }
    bool begins = utf8_is_upper(cp) || utf8_is_digit(cp) || is_opening(cp) || cp == '\'';
    return is_stop(d, before) && begins ? BOUNDARY_LIKELY : BOUNDARY_POSSIBLE;
}

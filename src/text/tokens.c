/* Chunks and marks: the walk over a paragraph. */
#include "text/tokens.h"

#include <string.h>

#include "text/chars.h"
#include "text/tables.h"

void token_take(struct scanner *t, uint32_t start, uint32_t end, bool joined) {
    if (t->failed || t->full || start >= end) {
        return;
    }
    if (t->max_tokens != 0 && t->d->token_count >= t->max_tokens) {
        t->full = true;
        return;
    }
    struct token *token = document_add_token(t->d);
    if (token == NULL) {
        t->failed = true;
        return;
    }
    token->at = (struct span){start, end};
    token->paragraph = t->paragraph;
    token->sentence = NONE;
    token->quote = NONE;
    token->head = NONE;
    token->lemma = "";
    token->xpos = "";
    token->feats = "_";
    token->flags = (uint8_t)((t->space ? TOKEN_SPACE_BEFORE : 0) | (joined ? TOKEN_JOINED : 0));
    t->space = false;
}

/* ---- marks ------------------------------------------------------------------------------------------------------------------ */

/* The end of the run of characters at `pos` that stand in `set`. */
static uint32_t set_end(const struct scanner *t, uint32_t pos, const char *set) {
    while (pos < t->chunk_end && t->s[pos] != '\0' && strchr(set, t->s[pos]) != NULL) {
        pos++;
    }
    return pos;
}

static uint32_t same_end(const struct scanner *t, uint32_t pos, uint32_t cp) {
    uint32_t size;
    while (char_at(t->s, pos, t->chunk_end, &size) == cp) {
        pos += size;
    }
    return pos;
}

/* An apostrophe that begins a word: "'90s", "'em", a clitic set apart from its word. The end of the word, or 0. */
static uint32_t elision_end(const struct scanner *t, uint32_t pos, uint32_t size) {
    uint32_t word = pos + size;
    uint32_t end = run_end(t, word);
    if (end == word || end - word > 8) {
        return 0;
    }
    if (is_digit((unsigned char)t->s[word])) {
        bool year = end - word >= 2 && is_digit((unsigned char)t->s[word + 1]) &&
                    (end - word == 2 || (end - word == 3 && t->s[word + 2] == 's'));
        return year ? end : 0;
    }
    struct slice letters = slice_between(t, word, end);
    static const char *const clitics[] = {"s", "m", "d", "re", "ve", "ll"};
    bool apart = pos > t->from && end == t->chunk_end;
    for (size_t i = 0; apart && i < sizeof clitics / sizeof *clitics; i++) {
        if (slice_is_fold(letters, clitics[i])) {
            return end;
        }
    }
    uint32_t after_size;
    bool closed = is_apostrophe(char_at(t->s, end, t->chunk_end, &after_size));
    if (closed) { /* "rock 'n' roll" */
        return slice_is_fold(letters, "n") ? end + after_size : 0;
    }
    return is_elision(letters) ? end : 0;
}

/* The end of the mark at `pos`, which is no word character. */
static uint32_t mark_end(const struct scanner *t, uint32_t pos) {
    uint32_t size;
    uint32_t cp = char_at(t->s, pos, t->chunk_end, &size);
    uint32_t left = t->chunk_end - pos;
    if (is_apostrophe(cp) || cp == '`' || cp == 0x2018) {
        uint32_t other = char_peek(t->s, pos + size, t->chunk_end);
        if (other == cp || (cp == 0x2018 && other == 0x2019)) {
            return pos + size + (other < 0x80 ? 1 : 3);
        }
        uint32_t end = cp == '`' ? 0 : elision_end(t, pos, size);
        return end != 0 ? end : pos + size;
    }
    uint32_t face = emoticon_len(t->s + pos, left);
    if (face != 0 && !is_word(char_peek(t->s, pos + face, t->chunk_end))) {
        return pos + face;
    }
    if (cp == '.' && left > 1 && (t->s[pos + 1] == '!' || t->s[pos + 1] == '?')) {
        return set_end(t, pos + 1, "!?");
    }
    static const char *const runs[] = {"!?", "-=<>|+*~_", "."};
    for (size_t i = 0; i < sizeof runs / sizeof *runs; i++) {
        uint32_t end = set_end(t, pos, runs[i]);
        if (end > pos) {
            return end;
        }
    }
    if (cp < 0x20 || cp == 0x7F || cp == UTF8_REPLACEMENT || cp == '#' || cp == '$' || cp == '^' || cp == '/' ||
        cp == '\\' || cp == ',' || is_dash(cp) || cp == 0x2026) {
        return same_end(t, pos, cp);
    }
    uint32_t end = pos + size;
    uint32_t more;
    for (;;) { /* what is laid over the sign: variation selectors, joiners */
        uint32_t over = char_at(t->s, end, t->chunk_end, &more);
        if (over == NO_CHAR || cp < 0x80 || !(utf8_is_mark(over) || is_invisible(over))) {
            return end;
        }
        end += more;
    }
}

/* ---- the walk ----------------------------------------------------------------------------------------------------------------- */

static void chunk_read(struct scanner *t) {
    uint32_t pos = t->chunk;
    while (pos < t->chunk_end && !t->full && !t->failed) {
        uint32_t end = special_end(t, pos);
        if (end == 0) {
            uint32_t cp = char_peek(t->s, pos, t->chunk_end);
            if (is_word(cp) && cp != '_') {
                pos = word_take(t, pos);
                continue;
            }
            end = number_end(t, pos); /* ".5", "+3" */
        }
        if (end == 0) {
            end = mark_end(t, pos);
        }
        token_take(t, pos, end, false);
        pos = end;
    }
}

void tokens_read(struct scanner *t) {
    uint32_t pos = t->from;
    uint32_t size;
    while (pos < t->end && !t->full && !t->failed) {
        if (utf8_is_space(char_at(t->s, pos, t->end, &size))) {
            t->space = true;
            pos += size;
            continue;
        }
        t->chunk = pos;
        uint32_t cp;
        while ((cp = char_at(t->s, pos, t->end, &size)) != NO_CHAR && !utf8_is_space(cp)) {
            pos += size;
        }
        t->chunk_end = pos;
        uint32_t next = pos;
        while ((cp = char_at(t->s, next, t->end, &size)) != NO_CHAR && utf8_is_space(cp)) {
            next += size;
        }
        t->next = cp;
        t->at_sign = memchr(t->s + t->chunk, '@', t->chunk_end - t->chunk) != NULL;
        chunk_read(t);
        t->space = next > pos;
        pos = next;
    }
}

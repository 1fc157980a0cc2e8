/* Words: hyphens, abbreviations, contractions. */
#include "text/chars.h"
#include "text/tables.h"
#include "text/tokens.h"

#define WORD_LOOK 32 /* bytes of a word that decisions look at; longer ones are in no table */

uint32_t run_end(const struct scanner *t, uint32_t pos) {
    uint32_t size;
    while (is_word(char_at(t->s, pos, t->chunk_end, &size))) {
        pos += size;
    }
    return pos;
}

static bool all_upper(const struct scanner *t, uint32_t start, uint32_t end) {
    for (uint32_t i = start; i < end; i++) {
        if (t->s[i] < 'A' || t->s[i] > 'Z') {
            return false;
        }
    }
    return end > start;
}

/* ---- where a word ends --------------------------------------------------------------------------------------------------- */

/* Whether the hyphen at `pos` stays inside the word whose last part began at `part`. */
static bool keeps_hyphen(const struct scanner *t, uint32_t part, uint32_t pos, uint32_t size) {
    uint32_t after = pos + size;
    if (!is_word(char_peek(t->s, after, t->chunk_end))) {
        return false;
    }
    if (keeps_hyphen_after(slice_between(t, part, pos))) {
        return true;
    }
    uint32_t end = after;
    while (end < t->chunk_end && end - after < WORD_LOOK && utf8_is_letter((unsigned char)t->s[end])) {
        end++;
    }
    return keeps_hyphen_before(slice_between(t, after, end)) && !is_word(char_peek(t->s, end, t->chunk_end));
}

/* Whether the mark `cp` of `size` bytes at `pos`, behind a letter of the word that began at `start`, stays inside it. */
static bool mark_inside(const struct scanner *t, uint32_t start, uint32_t part, uint32_t pos, uint32_t cp,
                        uint32_t size) {
    uint32_t after = char_peek(t->s, pos + size, t->chunk_end);
    if (is_apostrophe(cp)) {
        return is_letter(after) && is_letter(char_before(t->s, pos, start));
    }
    if (is_hyphen(cp)) {
        return keeps_hyphen(t, part, pos, size);
    }
    switch (cp) {
    case '&': /* "AT&T" */
        return pos - start <= 4 && all_upper(t, start, pos) && after >= 'A' && after <= 'Z';
    case '*': /* letters struck out */
        return is_letter(after) && is_letter(char_before(t->s, pos, start));
    default:
        return false;
    }
}

static uint32_t word_end(const struct scanner *t, uint32_t start) {
    uint32_t pos = start;
    uint32_t part = start;
    for (;;) {
        pos = run_end(t, pos);
        uint32_t size;
        uint32_t cp = char_at(t->s, pos, t->chunk_end, &size);
        if (size == 0 || !mark_inside(t, start, part, pos, cp, size)) {
            return pos;
        }
        pos += size;
        if (is_hyphen(cp)) {
            part = pos;
        }
    }
}

/* ---- periods ---------------------------------------------------------------------------------------------------------------- */

/* "U.S.", "p.m", "a.k.a.": single letters with periods between; the end behind the last period or letter, or 0. */
static uint32_t acronym_end(const struct scanner *t, uint32_t pos) {
    uint32_t end = pos;
    uint32_t letters = 0;
    for (;;) {
        uint32_t size;
        uint32_t cp = char_at(t->s, end, t->chunk_end, &size);
        if (!is_letter(cp) || is_word(char_peek(t->s, end + size, t->chunk_end))) {
            return letters >= 2 ? end : 0;
        }
        letters++;
        end += size;
        if (end >= t->chunk_end || t->s[end] != '.') {
            return letters >= 2 ? end : 0;
        }
        if (end + 2 < t->chunk_end && t->s[end + 1] == '.' &&
            t->s[end + 2] == '.') { /* an ellipsis; two are "D.C." and a stop */
            return letters >= 2 ? end : 0;
        }
        end++;
    }
}

/* "Ph.D.", "M.Sc." */
static uint32_t degree_end(const struct scanner *t, uint32_t pos) {
    uint32_t dot = run_end(t, pos);
    if (dot - pos > 4 || dot >= t->chunk_end || t->s[dot] != '.') {
        return 0;
    }
    uint32_t end = run_end(t, dot + 1);
    if (end - dot > 6 || !is_degree(slice_between(t, pos, end))) {
        return 0;
    }
    return end < t->chunk_end && t->s[end] == '.' ? end + 1 : end;
}

/* Whether the word [start, end) keeps the period that stands at `end`. */
static bool keeps_period(const struct scanner *t, uint32_t start, uint32_t end) {
    uint32_t after = char_peek(t->s, end + 1, t->chunk_end); /* within the chunk */
    if (after == '.') {
        return false;
    }
    bool last = after == NO_CHAR;
    uint32_t next = last ? t->next : after;
    if (next == NO_CHAR) {
        return false;
    }
    bool figure = is_digit(next);
    bool goes_on = figure || utf8_is_lower(next) || next == ',';
    uint32_t size;
    uint32_t first = char_at(t->s, start, end, &size);
    if (start + size == end && is_letter(first)) { /* an initial */
        if (!utf8_is_upper(first)) {
            return figure;
        }
        return first == 'I' ? goes_on : !is_digit(next) || after != NO_CHAR || start > t->from;
    }
    switch (abbreviation_of(slice_between(t, start, end))) {
    case ABBREVIATION_ALWAYS:
        return last || !is_letter(after) || utf8_is_upper(after);
    case ABBREVIATION_NUMBER:
        return figure || next == '#';
    case ABBREVIATION_INSIDE:
        return goes_on;
    case ABBREVIATION_CLOSING:
        return !last || !utf8_is_upper(next);
    default:
        return false;
    }
}

/* ---- contractions --------------------------------------------------------------------------------------------------------- */

static bool is_clitic(struct slice s) {
    static const char *const clitics[] = {"s", "m", "d", "re", "ve", "ll"};
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++) {
        if (slice_is_fold(s, clitics[i])) {
            return true;
        }
    }
    return false;
}

/* Where the last clitic of the word [start, end) begins, or `end` where it has none. */
static uint32_t clitic_start(const struct scanner *t, uint32_t start, uint32_t end) {
    uint32_t tail = end;
    while (tail > start && end - tail < 3 && utf8_is_letter((unsigned char)t->s[tail - 1])) {
        tail--;
    }
    uint32_t mark = char_before(t->s, tail, start);
    if (!is_apostrophe(mark)) {
        return end;
    }
    uint32_t at = tail - (mark < 0x80 ? 1 : mark < 0x800 ? 2 : 3);
    if (at == start) {
        return end;
    }
    struct slice letters = slice_between(t, tail, end);
    if (is_clitic(letters)) {
        return at;
    }
    bool not = slice_is_fold(letters, "t") && (t->s[at - 1] == 'n' || t->s[at - 1] == 'N') && at - 1 > start;
    return not ? at - 1 : end;
}

/* Appends the word [start, end) in its parts. */
static void take_parts(struct scanner *t, uint32_t start, uint32_t end) {
    struct fused fused = fused_of(slice_between(t, start, end));
    if (fused.first != 0 && !(end - start <= 3 && all_upper(t, start, end))) { /* "IM" is a name */
        uint32_t second = start + fused.first;
        token_take(t, start, second, false);
        if (fused.second != 0) {
            token_take(t, second, second + fused.second, true);
            second += fused.second;
        }
        token_take(t, second, end, true);
        return;
    }
    uint32_t cut[4]; /* ends of the parts, the last first: "I", "'d", "'ve" */
    uint32_t count = 0;
    cut[count++] = end;
    while (count < 4) {
        uint32_t at = clitic_start(t, start, cut[count - 1]);
        if (at == cut[count - 1]) {
            break;
        }
        cut[count++] = at;
    }
    uint32_t from = start;
    while (count-- > 0) {
        token_take(t, from, cut[count], from != start);
        from = cut[count];
    }
}

/* A clitic behind a token that is no plain word ("U.S.'s", "1999's", "NATO`s"): its end, or 0. */
static uint32_t loose_clitic_end(const struct scanner *t, uint32_t pos) {
    uint32_t size;
    uint32_t cp = char_at(t->s, pos, t->chunk_end, &size);
    if (!is_apostrophe(cp) && cp != '`') {
        return 0;
    }
    uint32_t end = run_end(t, pos + size);
    if (end - pos - size > 2 || !is_clitic(slice_between(t, pos + size, end))) {
        return 0;
    }
    return end;
}

/* The possessive of a plural, "workers'": whether it closes a quotation instead is decided with the quotations. */
static uint32_t plural_end(const struct scanner *t, uint32_t pos) {
    uint32_t size;
    uint32_t cp = char_at(t->s, pos, t->chunk_end, &size);
    char before = t->s[pos - 1];
    if (!is_apostrophe(cp) || (before != 's' && before != 'S' && before != 'x' && before != 'z')) {
        return 0;
    }
    uint32_t after = char_peek(t->s, pos + size, t->chunk_end);
    return is_word(after) || is_apostrophe(after) ? 0 : pos + size;
}

/* "w/o", "L/C": the end of what a slash at `end` holds together with the word [pos, end), or `end`. */
static uint32_t slash_word_end(const struct scanner *t, uint32_t pos, uint32_t end) {
    if (end - pos > 4 || end >= t->chunk_end || t->s[end] != '/') {
        return end;
    }
    uint32_t whole = run_end(t, end + 1);
    bool letters =
        whole - pos == 3 && utf8_is_letter((unsigned char)t->s[pos]) && utf8_is_letter((unsigned char)t->s[pos + 2]);
    return letters || (whole - pos <= 6 && is_slash_word(slice_between(t, pos, whole))) ? whole : end;
}

uint32_t word_take(struct scanner *t, uint32_t pos) {
    uint32_t end = number_end(t, pos);
    if (end == 0) {
        end = acronym_end(t, pos);
    }
    if (end == 0) {
        end = degree_end(t, pos);
    }
    if (end != 0) {
        token_take(t, pos, end, false);
    } else {
        end = run_end(t, pos);
        end = slash_word_end(t, pos, end);
        if (end < t->chunk_end && t->s[end] == '$' && is_currency_prefix(slice_between(t, pos, end)) &&
            all_upper(t, pos, end)) {
            end++;
            token_take(t, pos, end, false);
            return end;
        }
        end = end > run_end(t, pos) ? end : word_end(t, pos);
        if (end < t->chunk_end && t->s[end] == '.' && keeps_period(t, pos, end)) {
            end++;
        }
        take_parts(t, pos, end);
    }
    uint32_t clitic = loose_clitic_end(t, end);
    if (clitic == 0) {
        clitic = plural_end(t, end);
    }
    if (clitic != 0) {
        token_take(t, end, clitic, true);
        end = clitic;
    }
    return end;
}

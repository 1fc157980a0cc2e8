/* Figures: thousands and decimals, times, days, fractions, ordinals, telephone numbers. */
#include "text/chars.h"
#include "text/tables.h"
#include "text/tokens.h"

static uint32_t digits_end(const struct scanner *t, uint32_t pos) {
    while (pos < t->chunk_end && is_digit((unsigned char)t->s[pos])) {
        pos++;
    }
    return pos;
}

static bool digit_at(const struct scanner *t, uint32_t pos) {
    return pos < t->chunk_end && is_digit((unsigned char)t->s[pos]);
}

/* Whether groups of so many digits with hyphens (or slashes) between them are one number rather than a range. */
static bool is_grouped(const uint32_t *len, uint32_t count, bool zeros) {
    static const struct {
        uint32_t count, len[4];
    } known[] = {
        {2, {3, 4, 0, 0}}, {2, {5, 4, 0, 0}}, {3, {3, 3, 4, 0}}, {4, {1, 3, 3, 4}}, /* telephones, postal codes */
        {3, {2, 2, 4, 0}}, {3, {2, 2, 2, 0}}, {3, {4, 2, 2, 0}},                    /* days */
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        bool same = known[i].count == count;
        for (uint32_t k = 0; same && k < count; k++) {
            same = known[i].len[k] == len[k];
        }
        if (same) {
            return !(count == 2 && len[0] == 3 && zeros); /* "500-1000 people" */
        }
    }
    return false;
}

/* The end of "713-853-4743", "2025-08-06", "503/464-7927", or 0 where the groups are something else. */
static uint32_t grouped_end(const struct scanner *t, uint32_t pos) {
    uint32_t len[4];
    uint32_t count = 0;
    bool hyphen = false;
    uint32_t end = pos;
    for (;;) {
        uint32_t stop = digits_end(t, end);
        if (count == 4 || stop == end) {
            return 0;
        }
        len[count++] = stop - end;
        end = stop;
        if (end + 1 >= t->chunk_end || (t->s[end] != '-' && t->s[end] != '/') || !digit_at(t, end + 1)) {
            break;
        }
        hyphen = hyphen || t->s[end] == '-';
        end++;
    }
    bool zeros = end - pos >= 2 && t->s[end - 1] == '0' && t->s[end - 2] == '0';
    return hyphen && is_grouped(len, count, zeros) && !is_word(char_peek(t->s, end, t->chunk_end)) ? end : 0;
}

/* Whether the mark at `pos`, behind a digit, goes on with the figure. */
static bool goes_on(const struct scanner *t, uint32_t pos) {
    if (!digit_at(t, pos + 1)) {
        return false;
    }
    switch (t->s[pos]) {
    case ',': /* thousands */
        return digits_end(t, pos + 1) == pos + 4;
    case '.':
    case ':':
    case '/':
        return true;
    default:
        return false;
    }
}

/* Letters behind the digits: "1990s", "21st", "3D" belong to them, "10km" and "$5b" do not. */
static uint32_t suffix_end(const struct scanner *t, uint32_t pos, uint32_t start) {
    uint32_t end = run_end(t, pos);
    if (end == pos) {
        return pos;
    }
    uint32_t before = char_before(t->s, start, t->from);
    bool money = before == '$' || before == 0x20AC || before == 0xA3 || before == 0xA5;
    struct slice letters = slice_between(t, pos, end);
    if (end - pos == 1 && end + 1 < t->chunk_end && t->s[end] == '.' &&
        (t->s[end + 1] == 'm' || t->s[end + 1] == 'M')) {
        return pos; /* "2p.m." */
    }
    return is_unit(letters, money) ? pos : end;
}

uint32_t number_end(const struct scanner *t, uint32_t pos) {
    uint32_t end = pos;
    char c = t->s[pos];
    if (c == '+' || c == '.') {
        uint32_t before = char_before(t->s, pos, t->chunk);
        if (!digit_at(t, pos + 1) || (before != NO_CHAR && !is_opening(before) && before != '$')) {
            return 0;
        }
        end++;
    }
    if (!digit_at(t, end)) {
        return 0;
    }
    uint32_t grouped = grouped_end(t, end);
    if (grouped != 0) {
        return grouped;
    }
    end = digits_end(t, end);
    while (end < t->chunk_end && goes_on(t, end)) {
        end = digits_end(t, end + 1);
    }
    end = suffix_end(t, end, pos);
    /* "1960's": the decade is one word. */
    uint32_t size;
    if (end - pos >= 2 && t->s[end - 1] == '0' && is_apostrophe(char_at(t->s, end, t->chunk_end, &size)) &&
        end + size < t->chunk_end && t->s[end + size] == 's' &&
        !is_word(char_peek(t->s, end + size + 1, t->chunk_end))) {
        end += size + 1;
    }
    return end;
}

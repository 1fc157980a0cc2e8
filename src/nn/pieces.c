/* WordPieces and shapes of a token. train/pieces.py is the reference; test/nn/pieces.c holds the two together. */
#include <string.h>

#include <utf8proc.h>

#include "base/utf8.h"
#include "nn/model.h"

/* ---- shape ---- */

struct range {
    uint32_t first, last;
};

static bool in_ranges(uint32_t cp, const struct range *ranges, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (cp >= ranges[i].first && cp <= ranges[i].last) {
            return true;
        }
    }
    return false;
}

#define IN(cp, ranges) in_ranges(cp, ranges, sizeof(ranges) / sizeof *(ranges))

/* Python's str.isdigit takes besides decimal digits those that stand above, below or in circles. */
static bool is_digit(uint32_t cp) {
    static const struct range others[] = {
        {0x00B2, 0x00B3}, {0x00B9, 0x00B9},   {0x1369, 0x1371},   {0x19DA, 0x19DA},   {0x2070, 0x2070},
        {0x2074, 0x2079}, {0x2080, 0x2089},   {0x2460, 0x2468},   {0x2474, 0x247C},   {0x2488, 0x2490},
        {0x24EA, 0x24EA}, {0x24F5, 0x24FD},   {0x24FF, 0x24FF},   {0x2776, 0x277E},   {0x2780, 0x2788},
        {0x278A, 0x2792}, {0x10A40, 0x10A43}, {0x10E60, 0x10E68}, {0x11052, 0x1105A}, {0x1F100, 0x1F10A},
    };
    if (cp < 0x80) {
        return cp >= '0' && cp <= '9';
    }
    return utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_ND || IN(cp, others);
}

/* Capitals, and Unicode's Other_Uppercase: Roman numerals and letters in circles and squares. */
static bool is_upper(uint32_t cp) {
    static const struct range others[] = {
        {0x2160, 0x216F}, {0x24B6, 0x24CF}, {0x1F130, 0x1F149}, {0x1F150, 0x1F169}, {0x1F170, 0x1F189},
    };
    if (cp < 0x80) {
        return cp >= 'A' && cp <= 'Z';
    }
    return utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_LU || IN(cp, others);
}

/* Small letters, and Unicode's Other_Lowercase: ordinals, modifier letters, small Roman numerals. */
static bool is_lower(uint32_t cp) {
    static const struct range others[] = {
        {0xAA, 0xAA},       {0xBA, 0xBA},       {0x2B0, 0x2B8},     {0x2C0, 0x2C1},     {0x2E0, 0x2E4},
        {0x345, 0x345},     {0x37A, 0x37A},     {0x1D2C, 0x1D6A},   {0x1D78, 0x1D78},   {0x1D9B, 0x1DBF},
        {0x2071, 0x2071},   {0x207F, 0x207F},   {0x2090, 0x209C},   {0x2170, 0x217F},   {0x24D0, 0x24E9},
        {0x2C7C, 0x2C7D},   {0xA69C, 0xA69D},   {0xA770, 0xA770},   {0xA7F8, 0xA7F9},   {0xAB5C, 0xAB5F},
        {0x10780, 0x10780}, {0x10783, 0x10785}, {0x10787, 0x107B0}, {0x107B2, 0x107BA},
    };
    if (cp < 0x80) {
        return cp >= 'a' && cp <= 'z';
    }
    return utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_LL || IN(cp, others);
}

static uint8_t shape_of(struct slice token) {
    size_t count = 0, digits = 0;
    bool upper = false, lower = false, title = false, first_upper = false;
    for (size_t at = 0, size; at < token.len; at += size, count++) {
        uint32_t cp = utf8_next(token.at + at, token.len - at, &size);
        bool is_up = is_upper(cp);
        digits += is_digit(cp);
        upper |= is_up;
        lower |= is_lower(cp);
        title |= utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_LT;
        first_upper |= count == 0 && is_up;
    }
    if (digits > 0) {
        return digits == count ? 1 : 2;
    }
    if (upper && !lower && !title) {
        return count > 1 ? 3 : 4;
    }
    return first_upper ? 5 : lower && !upper && !title ? 6 : 7;
}

/* ---- pieces ---- */

/* A run of word characters as it comes, code point by code point. Only the text behind the last piece is kept, so that a
 * token of any length is cut in constant memory and linear time. */
struct run {
    const struct vocabulary *vocabulary;
    struct piece *out;
    uint32_t count;     /* pieces written so far, of all runs */
    uint32_t pieces;    /* of this run, also those beyond TOKEN_PIECES */
    bool open, unknown; /* a run has begun; nothing in the vocabulary continues it */
    char text[2 * LONGEST_PIECE + 8];
    size_t len;
};

static void emit(struct run *r, uint16_t id) {
    if (r->count < TOKEN_PIECES) {
        r->out[r->count++].id = id;
    }
}

/* Cuts one piece off the front. */
static void cut(struct run *r) {
    size_t size;
    uint16_t id;
    if (!vocabulary_longest(r->vocabulary, r->text, r->len, r->pieces > 0, &size, &id)) {
        r->unknown = true; /* the pieces before it stand, the rest of the run is one unknown */
        emit(r, r->vocabulary->unknown);
        r->len = 0;
        return;
    }
    emit(r, id);
    r->pieces++;
    r->len -= size;
    memmove(r->text, r->text + size, r->len);
}

static void run_add(struct run *r, uint32_t cp) {
    r->open = true;
    if (r->unknown) {
        return;
    }
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t size = utf8proc_encode_char((utf8proc_int32_t)cp, bytes);
    memcpy(r->text + r->len, bytes, (size_t)size);
    r->len += (size_t)size;
    if (r->len >= LONGEST_PIECE + 4) {
        cut(r);
    }
}

static void run_end(struct run *r) {
    while (r->open && !r->unknown && r->len > 0) {
        cut(r);
    }
    r->open = r->unknown = false;
    r->len = r->pieces = 0;
}

/* Python's \w: letters, numbers, the underscore. */
static bool is_word(uint32_t cp) {
    if (cp < 0x80) {
        return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') || (cp >= '0' && cp <= '9') || cp == '_';
    }
    switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

static uint32_t plain_mark(uint32_t cp) {
    switch (cp) {
    case 0x201C:
    case 0x201D:
        return '"';
    case 0x2018:
    case 0x2019:
        return '\'';
    case 0x2014:
    case 0x2013:
        return '-';
    default:
        return cp;
    }
}

/* One code point after lower-casing and decomposition. */
static void take(struct run *r, uint32_t cp) {
    if (cp >= 0x80 && utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_MN) {
        return;
    }
    cp = plain_mark(cp);
    if (is_word(cp)) {
        run_add(r, cp);
        return;
    }
    run_end(r);
    if (!utf8_is_space(cp) &&
        !(cp >= 0x1C && cp <= 0x1F)) { /* the four separators of ASCII are white space to Python */
        run_add(r, cp);
        run_end(r);
    }
}

static bool is_cased(uint32_t cp) {
    return is_upper(cp) || is_lower(cp) || utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_LT;
}

/* Lower case of the code point at `at`. A capital sigma behind a letter and before none is the final one, as in Python but for
 * its looking past apostrophes and the like. */
static utf8proc_int32_t lower_at(struct slice token, size_t at, size_t size, uint32_t cp, uint32_t before) {
    if (cp == 0x3A3 && is_cased(before)) {
        size_t next = at + size;
        if (next == token.len || !is_cased(utf8_next(token.at + next, token.len - next, &size))) {
            return 0x3C2;
        }
    }
    return utf8proc_tolower((utf8proc_int32_t)cp);
}

uint32_t network_pieces(const struct network *n, struct slice token, struct piece out[TOKEN_PIECES]) {
    struct run r = {.vocabulary = &n->vocabulary, .out = out};
    uint32_t cp = 0, before = 0;
    for (size_t at = 0, size; at < token.len; at += size, before = cp) {
        cp = utf8_next(token.at + at, token.len - at, &size);
        if (cp < 0x80) {
            take(&r, cp >= 'A' && cp <= 'Z' ? cp + ('a' - 'A') : cp);
            continue;
        }
        utf8proc_int32_t parts[32];
        int boundary = 0;
        utf8proc_int32_t low = lower_at(token, at, size, cp, before);
        utf8proc_ssize_t count = utf8proc_decompose_char(low, parts, 32, UTF8PROC_DECOMPOSE, &boundary);
        for (utf8proc_ssize_t i = 0; i < count && i < 32; i++) {
            take(&r, (uint32_t)parts[i]);
        }
    }
    run_end(&r);
    if (r.count == 0) {
        emit(&r, n->vocabulary.unknown);
    }
    uint8_t shape = shape_of(token);
    for (uint32_t i = 0; i < r.count; i++) {
        out[i].shape = shape;
    }
    return r.count;
}

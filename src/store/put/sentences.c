#include "store/put/sentences.h"

#include <string.h>

#include "base/utf8.h"

/* How far around an expression its sentence is looked for, in code points; without a text all of it counts. */
#define REACH 400
#define REACH_BLIND 160

static bool is_stop(uint32_t c) {
    return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

static bool is_closing(uint32_t c) {
    return c == '"' || c == '\'' || c == ')' || c == 0x201D || c == 0x2019 || c == ']';
}

/* One walk over the text: a stop behind a word of three letters or more (so neither "U.S." nor "J." nor "Mr."), closing marks,
 * a space, then anything but a small letter; or an empty line. False without memory. */
bool sentences_find(struct arena *arena, const char *text, size_t len, int64_t until, struct sentences *out) {
    uint32_t at = 0, letters = 0, word = 0, previous = 0;
    int64_t last = until < INT64_MAX - REACH ? until + REACH : INT64_MAX;
    bool boundary = false;
    enum { INSIDE, STOPPED, SPACED } state = INSIDE;
    for (size_t i = 0, size = 1; i < len && !(boundary && at > until) && at <= last; i += size, at++) {
        size = 1;
        uint32_t c = (unsigned char)text[i] < 0x80 ? (unsigned char)text[i] : utf8_next(text + i, len - i, &size);
        bool space = utf8_is_space(c);
        boundary = c == '\n' && previous == '\n';
        if (state == SPACED && !space) {
            boundary = boundary || !utf8_is_lower(c);
            state = INSIDE;
        } else if (state == STOPPED && !is_closing(c) && !is_stop(c)) {
            state = space ? SPACED : INSIDE;
        } else if (state == INSIDE && is_stop(c) && (word >= 3 || !utf8_is_letter(previous))) {
            state = STOPPED;
        }
        letters = !space && (utf8_is_letter(c) || utf8_is_digit(c)) ? letters + 1 : 0;
        word = space ? 0 : letters > 0 ? letters : word;
        previous = c;
        if (boundary) {
            uint32_t *end = arena_push(arena, &out->ends, &out->count, &out->capacity, sizeof *end);
            if (end == NULL) {
                return false;
            }
            *end = at;
        }
    }
    out->points = at;
    return true;
}

static int64_t larger(int64_t a, int64_t b) {
    return a > b ? a : b;
}

static int64_t smaller(int64_t a, int64_t b) {
    return a < b ? a : b;
}

/* The sentence (or sentences) of a span, no further than REACH. */
struct checked_span sentence_of(const struct sentences *s, const struct checked_span *at, int64_t points) {
    int64_t reach = points > 0 ? REACH : REACH_BLIND;
    struct checked_span out = {larger(at->start - reach, 0), at->end + reach, ""};
    uint32_t low = 0, high = s->count;
    while (low < high) { /* the first boundary behind the span's start */
        uint32_t mid = low + (high - low) / 2;
        if ((int64_t)s->ends[mid] <= at->start) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    if (low > 0) {
        out.start = larger(out.start, s->ends[low - 1]);
    }
    while (low < s->count && (int64_t)s->ends[low] < at->end) {
        low++;
    }
    if (low < s->count) {
        out.end = smaller(out.end, s->ends[low]);
    }
    out.end = points > 0 ? smaller(out.end, points) : out.end;
    return out;
}

#define MOST_HEADING 240 /* code points of a text that may be one */

/* A line that does not end as a sentence does. */
static bool is_unended(const char *text) {
    static const char *const ends[] = {".", "!", "?", "\"", "'", ")", "\xE2\x80\x9D", "\xE2\x80\x99", "\xE2\x80\xA6"};
    size_t len = strlen(text);
    while (len > 0 && (text[len - 1] == ' ' || text[len - 1] == '\n')) {
        len--;
    }
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t n = strlen(ends[i]);
        if (len >= n && memcmp(text + len - n, ends[i], n) == 0) {
            return false;
        }
    }
    return len > 0 && memchr(text, '\n', len) == NULL && strstr(text, ". ") == NULL;
}

bool is_heading_text(const char *text) {
    size_t len = strlen(text);
    struct utf8_place short_of = {text, len, 0, 0, 0};
    return utf8_walk(&short_of, MOST_HEADING + 1) == len && is_unended(text);
}

#include "text/lines.h"

#include "text/chars.h"

#define WRAP_MIN 40  /* bytes: narrower lines are lists and verse */
#define WRAP_MAX 130 /* wider ones are paragraphs */

/* One line: its bytes without the white space around them, and where the next begins. */
struct line {
    uint32_t start, end, next;
};

static bool is_break(uint32_t cp) {
    return cp == '\n' || cp == '\r' || cp == 0x2028 || cp == 0x2029 || cp == '\f' || cp == 0x85;
}

static struct line line_at(const char *s, uint32_t pos, uint32_t end) {
    struct line l = {pos, pos, end};
    bool seen = false;
    uint32_t size;
    while (pos < end) {
        uint32_t cp = char_at(s, pos, end, &size);
        pos += size;
        if (is_break(cp)) {
            if (cp == '\r' && pos < end && s[pos] == '\n') {
                pos++;
            }
            break;
        }
        if (!utf8_is_space(cp)) {
            l.start = seen ? l.start : pos - size;
            l.end = pos;
            seen = true;
        }
    }
    l.next = pos;
    if (!seen) {
        l.end = l.start;
    }
    return l;
}

static bool is_blank(struct line l) {
    return l.start == l.end;
}

static uint32_t first_word_len(const char *s, struct line l) {
    uint32_t pos = l.start;
    while (pos < l.end && s[pos] != ' ' && pos - l.start < WRAP_MAX) {
        pos++;
    }
    return pos - l.start;
}

/* Whether a program that wraps at `width` would have put this break: the next line's first word had no room. */
static bool is_wrap(const char *s, struct line line, struct line next, uint32_t width) {
    return line.end - line.start + 1 + first_word_len(s, next) > width;
}

static bool ends_sentence(const char *s, struct line l) {
    uint32_t cp = char_before(s, l.end, l.start);
    return cp == '.' || cp == '!' || cp == '?' || cp == ':' || cp == ';' || cp == 0x201D || cp == '"' || cp == ')';
}

/* Looks over the block at l->pos: where it ends, how wide it is, whether it was wrapped. */
static void block_read(struct lines *l) {
    uint32_t pos = l->pos;
    uint32_t width = 0;
    while (pos < l->end) {
        struct line line = line_at(l->s, pos, l->end);
        if (is_blank(line)) {
            break;
        }
        width = line.end - line.start > width ? line.end - line.start : width;
        pos = line.next;
    }
    l->block_end = pos;
    l->width = width;
    l->wrapped = false;
    if (width < WRAP_MIN || width > WRAP_MAX) {
        return;
    }
    uint32_t breaks = 0;
    uint32_t wraps = 0;
    uint32_t broken = 0; /* sentences that go on in the next line */
    struct line line = line_at(l->s, l->pos, l->end);
    while (line.next < l->block_end) {
        struct line next = line_at(l->s, line.next, l->end);
        bool wrap = is_wrap(l->s, line, next, width);
        breaks++;
        wraps += wrap;
        broken += wrap && !ends_sentence(l->s, line) && utf8_is_lower(char_peek(l->s, next.start, next.end));
        line = next;
    }
    l->wrapped = broken > 0 && wraps * 10 >= breaks * 6;
}

void lines_init(struct lines *l, const char *s, uint32_t len) {
    *l = (struct lines){.s = s, .end = len};
}

bool lines_next(struct lines *l, struct span *paragraph) {
    struct line line;
    do {
        if (l->pos >= l->end) {
            return false;
        }
        line = line_at(l->s, l->pos, l->end);
        if (is_blank(line)) {
            l->pos = line.next;
        }
    } while (is_blank(line));
    if (l->pos >= l->block_end) {
        block_read(l);
    }
    *paragraph = (struct span){line.start, line.end};
    while (l->wrapped && line.next < l->block_end) {
        struct line next = line_at(l->s, line.next, l->end);
        if (!is_wrap(l->s, line, next, l->width)) {
            break;
        }
        paragraph->end = next.end;
        line = next;
    }
    l->pos = line.next;
    return true;
}

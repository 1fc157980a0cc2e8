#include "output/page.h"

#include <string.h>

#include "base/utf8.h"

static const char *const inks[INKS] = {"\033[0m",    "\033[1m",  "\033[1;4m", "\033[36m",  "\033[1;32m",
                                       "\033[1;31m", "\033[33m", "\033[2m",   "\033[1;35m"};

void page_ink(const struct output *o, enum ink ink) {
    if (o->colour) {
        buffer_text(o->out, inks[ink]);
    }
}

uint32_t page_columns(struct slice s) {
    return (uint32_t)utf8_count(s.at, s.len);
}

void page_text(const struct output *o, struct slice s) {
    for (size_t i = 0, size; i < s.len; i += size) {
        uint32_t cp = utf8_next(s.at + i, s.len - i, &size);
        if (cp == '\n' || cp == '\t' || cp == '\r') {
            buffer_add(o->out, " ", 1);
        } else if (utf8_is_control(cp)) {
            buffer_text(o->out, "\xEF\xBF\xBD");
        } else {
            buffer_add(o->out, s.at + i, size);
        }
    }
}

void page_string(const struct output *o, const char *s) {
    page_text(o, slice_of(s));
}

void page_short(const struct output *o, struct slice s, uint32_t columns) {
    size_t end = 0, size, last = 0;
    uint32_t count = 0;
    while (end < s.len && count < columns) {
        utf8_next(s.at + end, s.len - end, &size);
        last = count + 1 == columns ? end : last;
        end += size;
        count++;
    }
    if (end == s.len) {
        page_text(o, s);
        return;
    }
    page_text(o, (struct slice){s.at, last});
    buffer_text(o->out, "…");
}

void page_actor(const struct output *o, uint32_t actor) {
    if (actor >= o->d->actor_count) {
        return;
    }
    const struct actor *a = &o->d->actors[actor];
    page_ink(o, INK_ACTOR);
    page_string(o, a->name);
    page_ink(o, INK_NONE);
    if (a->country_count + a->sector_count > 0) {
        page_ink(o, INK_DIM);
        buffer_text(o->out, " (");
        for (uint32_t i = 0; i < a->country_count; i++) {
            buffer_format(o->out, "%s%s", i > 0 ? " " : "", a->country[i]);
        }
        for (uint32_t i = 0; i < a->sector_count; i++) {
            buffer_format(o->out, "%s%s", i + a->country_count > 0 ? " " : "", a->sector[i]);
        }
        buffer_text(o->out, ")");
        page_ink(o, INK_NONE);
    }
}

void page_actors(const struct output *o, const struct list *l, const char *none) {
    if (l->count == 0) {
        buffer_text(o->out, none);
    }
    for (uint32_t i = 0; i < l->count; i++) {
        buffer_text(o->out, i > 0 ? ", " : "");
        page_actor(o, l->at[i]);
    }
}

void page_rule(const struct output *o, const char *title) {
    buffer_text(o->out, "\n");
    page_ink(o, INK_HEADING);
    buffer_text(o->out, title);
    page_ink(o, INK_NONE);
    buffer_text(o->out, "\n");
}

/* Bytes of a colour sequence at `i`, or 0. */
static size_t colour_at(struct slice s, size_t i) {
    if (s.at[i] != '\033') {
        return 0;
    }
    size_t end = i;
    while (end < s.len && s.at[end] != 'm') {
        end++;
    }
    return end - i + (end < s.len);
}

void page_wrap(const struct output *o, struct slice s, uint32_t indent) {
    uint32_t column = 0;
    for (size_t i = 0; i < s.len;) {
        size_t end = i, size;
        uint32_t columns = 0;
        while (end < s.len && s.at[end] != ' ') {
            size = colour_at(s, end);
            if (size == 0) {
                utf8_next(s.at + end, s.len - end, &size);
                columns++;
            }
            end += size;
        }
        if (column == 0 || column + 1 + columns > o->width) {
            buffer_format(o->out, "%s%*s", column > 0 ? "\n" : "", (int)indent, "");
            column = indent;
        } else {
            buffer_add(o->out, " ", 1);
            column++;
        }
        buffer_add(o->out, s.at + i, end - i);
        column += columns;
        i = end + 1;
    }
    buffer_add(o->out, "\n", 1);
}

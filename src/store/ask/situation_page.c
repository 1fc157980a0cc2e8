/* The page: every line is put together first, then flows into the width. What stands in it comes from foreign texts: control
 * characters become spaces. */
#include <string.h>

#include "base/utf8.h"
#include "store/ask/situation.h"

#define SOURCES_SHOWN 4
#define VOICES_SHOWN 20

struct keyset {
    struct buffer *out, line;
    uint32_t width;
    bool plain;
};

static const char *text_of(const json_t *object, const char *name) {
    const char *text = json_string_value(json_object_get(object, name));
    return text != NULL ? text : "";
}

static long long count_of(const json_t *object, const char *name) {
    return (long long)json_integer_value(json_object_get(object, name));
}

/* Bytes of the gap between words at `at`: a blank, or what would steer a terminal; 0 in a word and at the end. */
static size_t gap_at(const char *at, const char *end) {
    return at < end && *at == ' ' ? 1 : utf8_control(at, (size_t)(end - at));
}

static void put_spaces(struct buffer *b, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        buffer_add(b, " ", 1);
    }
}

/* Writes the line, broken at spaces, further lines two columns further in; it is empty then. */
static void flow(struct keyset *p, uint32_t indent) {
    const char *at = p->line.len > 0 ? p->line.at : "", *end = at + p->line.len;
    uint32_t column = indent, used = 0;
    put_spaces(p->out, indent);
    while (at < end) {
        size_t len = 0;
        for (size_t gap; (gap = gap_at(at, end)) > 0;) {
            at += gap;
        }
        while (at + len < end && gap_at(at + len, end) == 0) {
            len++;
        }
        uint32_t wide = (uint32_t)utf8_count(at, len);
        if (used > 0 && column + 1 + wide > p->width) {
            buffer_text(p->out, "\n");
            put_spaces(p->out, indent + 2);
            column = indent + 2;
        } else if (used > 0) {
            buffer_text(p->out, " ");
            column++;
        }
        buffer_add(p->out, at, len);
        column += wide;
        used++;
        at += len;
    }
    buffer_text(p->out, "\n");
    p->out->failed = p->out->failed || p->line.failed;
    p->line.len = 0;
    if (p->line.at != NULL) {
        p->line.at[0] = '\0';
    }
}

static void heading(struct keyset *p, const char *text) {
    buffer_format(p->out, "\n%s\n", text);
}

/* Names out of an array of strings, or of objects with a name. */
static void put_names(struct keyset *p, const json_t *list, const char *none) {
    size_t i;
    const json_t *item;
    json_array_foreach(list, i, item) {
        buffer_text(&p->line, i > 0 ? ", " : "");
        buffer_text(&p->line, json_is_string(item) ? json_string_value(item) : text_of(item, "name"));
    }
    if (json_array_size(list) == 0) {
        buffer_text(&p->line, none);
    }
}

/* "[r1 Fen Post; r4 Moor Times; 3 more]" */
static void put_sources(struct keyset *p, const json_t *sources) {
    size_t i;
    const json_t *item;
    buffer_text(&p->line, " [");
    json_array_foreach(sources, i, item) {
        if (i == SOURCES_SHOWN) {
            buffer_format(&p->line, "; %zu more", json_array_size(sources) - i);
            break;
        }
        buffer_text(&p->line, i > 0 ? "; " : "");
        buffer_text(&p->line, text_of(item, "article"));
        if (text_of(item, "publisher")[0] != '\0') {
            buffer_format(&p->line, " %s", text_of(item, "publisher"));
        }
    }
    buffer_text(&p->line, "]");
}

static void put_count(struct keyset *p, const json_t *object, const char *name, const char *one) {
    long long n = count_of(object, name);
    buffer_format(&p->line, ", %lld %s", n, n == 1 ? one : name);
}

/* "ASSAULT drone, Aland → Bland (struck)" */
static void put_event(struct keyset *p, const json_t *e) {
    buffer_text(&p->line, text_of(e, "type"));
    if (text_of(e, "mode")[0] != '\0') {
        buffer_format(&p->line, " %s", text_of(e, "mode"));
    }
    if (strcmp(text_of(e, "status"), "actual") != 0) {
        buffer_format(&p->line, " (%s)", text_of(e, "status"));
    }
    buffer_text(&p->line, ", ");
    put_names(p, json_object_get(e, "actor"), "?");
    if (json_array_size(json_object_get(e, "recipient")) > 0) {
        buffer_text(&p->line, p->plain ? " -> " : " → ");
        put_names(p, json_object_get(e, "recipient"), "");
    }
}

static void put_happened(struct keyset *p, const json_t *events) {
    size_t i;
    const json_t *e;
    const char *day = "", *quad = "";
    heading(p, "WHAT HAPPENED");
    json_array_foreach(events, i, e) {
        bool other = strcmp(text_of(e, "day"), day) != 0;
        if (other || strcmp(text_of(e, "quad"), quad) != 0) {
            day = text_of(e, "day");
            quad = text_of(e, "quad");
            buffer_format(&p->line, "%s %s", day, quad);
            flow(p, 0);
        }
        put_event(p, e);
        if (text_of(e, "place")[0] != '\0') {
            buffer_format(&p->line, ", %s", text_of(e, "place"));
        }
        buffer_text(&p->line, p->plain ? " -" : " —");
        buffer_format(&p->line, " %lld %s", count_of(e, "reports"), count_of(e, "reports") == 1 ? "report" : "reports");
        put_count(p, e, "outlets", "outlet");
        put_count(p, e, "origins", "origin");
        flow(p, 2);
        buffer_text(&p->line, text_of(e, json_is_string(json_object_get(e, "sentence")) ? "sentence" : "words"));
        put_sources(p, json_object_get(e, "sources"));
        flow(p, 4);
        if (json_array_size(json_object_get(e, "says")) > 0) {
            buffer_text(&p->line, "so says: ");
            put_names(p, json_object_get(e, "says"), "");
            flow(p, 4);
        }
    }
    if (json_array_size(events) == 0) {
        buffer_text(p->out, "  nothing\n");
    }
}

static void put_said(struct keyset *p, const json_t *voices) {
    size_t i, shown = 0;
    const json_t *v;
    heading(p, "WHO SAYS SO");
    json_array_foreach(voices, i, v) {
        if (strcmp(text_of(v, "stance"), "denies") == 0 || shown == VOICES_SHOWN) {
            continue; /* who denies stands below */
        }
        size_t events = json_array_size(json_object_get(v, "events"));
        shown++;
        buffer_format(&p->line, "%s %s %zu %s", text_of(v, "name"), text_of(v, "stance"), events,
                      events == 1 ? "event" : "events");
        put_sources(p, json_object_get(v, "sources"));
        flow(p, 2);
    }
    if (shown == 0) {
        buffer_text(p->out, "  nobody is named\n");
    }
}

static void put_denial(struct keyset *p, const json_t *d) {
    size_t i;
    const json_t *who, *told = json_object_get(d, "told");
    buffer_format(&p->line, "%s ", text_of(d, "day"));
    put_event(p, d);
    buffer_format(&p->line, ": %s", text_of(d, "words"));
    flow(p, 2);
    if (json_array_size(json_object_get(told, "sources")) > 0) {
        buffer_text(&p->line, "told by ");
        put_names(p, json_object_get(told, "says"), "the reports themselves");
        put_sources(p, json_object_get(told, "sources"));
        flow(p, 4);
    }
    json_array_foreach(json_object_get(d, "denied"), i, who) {
        buffer_format(&p->line, "denied by %s", text_of(who, "name"));
        put_sources(p, json_object_get(who, "sources"));
        flow(p, 4);
    }
}

static void put_figures(struct keyset *p, const json_t *n) {
    size_t i;
    const json_t *f;
    buffer_format(&p->line, "%s ", text_of(n, "day"));
    put_event(p, n);
    buffer_format(&p->line, ", %s: how many %s", text_of(n, "kind"), text_of(n, "unit"));
    flow(p, 2);
    json_array_foreach(json_object_get(n, "figures"), i, f) {
        double low = json_number_value(json_object_get(f, "low")), high = json_number_value(json_object_get(f, "high"));
        buffer_format(&p->line, "%.0f", low);
        if (high > low) {
            buffer_format(&p->line, " to %.0f", high);
        }
        put_sources(p, json_object_get(f, "sources"));
        flow(p, 4);
    }
}

static void put_contested(struct keyset *p, const json_t *contested) {
    size_t i;
    const json_t *item, *denials = json_object_get(contested, "denials"),
                        *numbers = json_object_get(contested, "numbers");
    heading(p, "WHAT IS CONTESTED");
    json_array_foreach(denials, i, item) {
        put_denial(p, item);
    }
    json_array_foreach(numbers, i, item) {
        put_figures(p, item);
    }
    if (json_array_size(denials) + json_array_size(numbers) == 0) {
        buffer_text(p->out, "  nothing\n");
    }
}

static void put_entries(struct keyset *p, const char *title, const json_t *entries) {
    size_t i;
    const json_t *e;
    heading(p, title);
    json_array_foreach(entries, i, e) {
        buffer_format(&p->line, "%s %s, %s: ", text_of(e, "due")[0] != '\0' ? text_of(e, "due") : "no day",
                      text_of(e, "kind"), text_of(e, "state"));
        put_names(p, json_object_get(e, "issuer"), "?");
        if (json_array_size(json_object_get(e, "addressee")) > 0) {
            buffer_text(&p->line, p->plain ? " -> " : " → ");
            put_names(p, json_object_get(e, "addressee"), "");
        }
        flow(p, 2);
        buffer_text(&p->line, text_of(e, "words"));
        put_sources(p, json_object_get(e, "sources"));
        flow(p, 4);
    }
    if (json_array_size(entries) == 0) {
        buffer_text(p->out, "  nothing\n");
    }
}

void situation_page(const json_t *situation, uint32_t width, bool plain, struct buffer *out) {
    struct keyset p = {.out = out, .width = width > 40 ? width : 40, .plain = plain};
    const char *from = text_of(situation, "from"), *to = text_of(situation, "to");
    const char *names[] = {"dyad", "matter", "actors", "words"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *text = text_of(situation, names[i]);
        buffer_text(&p.line, p.line.len > 0 && text[0] != '\0' ? ", " : "");
        buffer_text(&p.line, text);
    }
    buffer_format(&p.line, ", %s to %s, as it stands on %s", from[0] != '\0' ? from : "the first day",
                  to[0] != '\0' ? to : "the last", text_of(situation, "today"));
    flow(&p, 0);
    put_happened(&p, json_object_get(situation, "happened"));
    put_said(&p, json_object_get(situation, "said"));
    put_contested(&p, json_object_get(situation, "contested"));
    put_entries(&p, "WHAT IS OPEN, NEXT DEADLINE FIRST", json_object_get(situation, "open"));
    if (json_array_size(json_object_get(situation, "overdue")) > 0) {
        put_entries(&p, "DAY PASSED, NOTHING READ OF IT", json_object_get(situation, "overdue"));
    }
    buffer_free(&p.line);
}

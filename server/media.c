#include "server/media.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

static const struct {
    enum gives gives;
    const char *type;
    const char *names[4]; /* what clients call it */
} types[] = {
    {GIVES_JSON, "application/json", {"application/json"}},
    {GIVES_LINES,
     "application/x-ndjson",
     {"application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines"}},
    {GIVES_EVENTS, "text/event-stream", {"text/event-stream"}},
    {GIVES_CALENDAR, "text/calendar; charset=utf-8", {"text/calendar"}},
    {GIVES_TEXT, "text/plain; version=0.0.4; charset=utf-8", {"text/plain"}},
};
#define TYPES (sizeof types / sizeof *types)
#define NAMES (sizeof types[0].names / sizeof types[0].names[0])

const char *gives_type(enum gives g) {
    for (size_t i = 0; i < TYPES; i++) {
        if (types[i].gives == g) {
            return types[i].type;
        }
    }
    return "application/json";
}

/* One item of a header's list. */
struct item {
    const char *at;
    size_t len;
    int quality; /* thousandths */
};

/* "q" of an item's parameters, ";q=0.5;level=1"; 1 where it is missing or none. */
static int read_quality(const char *p, const char *end) {
    while (p < end && *p == ';') {
        p += 1 + strspn(p + 1, " \t");
        if (end - p > 2 && (p[0] == 'q' || p[0] == 'Q') && p[1] == '=' && (p[2] == '0' || p[2] == '1')) {
            int q = (p[2] - '0') * 1000, step = 100;
            for (p += p[3] == '.' ? 4 : 3; p < end && *p >= '0' && *p <= '9'; p++, step /= 10) {
                q += (*p - '0') * step;
            }
            return q > 1000 ? 1000 : q;
        }
        p += strcspn(p, ";,");
    }
    return 1000;
}

static bool next_item(const char **at, struct item *out) {
    const char *p = *at + strspn(*at, " \t,");
    size_t len = strcspn(p, ",;");
    if (*p == '\0') {
        return false;
    }
    *out = (struct item){.at = p, .len = len};
    while (out->len > 0 && (p[out->len - 1] == ' ' || p[out->len - 1] == '\t')) {
        out->len--;
    }
    p += len;
    *at = p + strcspn(p, ",");
    out->quality = read_quality(p, *at);
    return true;
}

static bool item_is(const struct item *item, const char *name, size_t len) {
    return item->len == len && strncasecmp(item->at, name, len) == 0;
}

/* How exactly an item means a type: 3 by its name, 2 by "text/" and a star, 1 by two stars, 0 not at all. */
static int fit(const struct item *item, size_t type) {
    const char *name = types[type].names[0];
    size_t slash = (size_t)(strchr(name, '/') - name) + 1;
    for (size_t i = 0; i < NAMES && types[type].names[i] != NULL; i++) {
        if (item_is(item, types[type].names[i], strlen(types[type].names[i]))) {
            return 3;
        }
    }
    if (item->len == slash + 1 && item->at[slash] == '*' && strncasecmp(item->at, name, slash) == 0) {
        return 2;
    }
    return item_is(item, "*/*", 3);
}

/* The quality of a type: what the most exact item says; *place: that item's in the list. */
static int quality_of(const char *accept, size_t type, int *place) {
    struct item item = {0};
    int best = 0, quality = 0;
    *place = 0;
    for (int i = 0; next_item(&accept, &item); i++) {
        int exact = fit(&item, type);
        if (exact > best) {
            best = exact;
            quality = item.quality;
            *place = i;
        }
    }
    return quality;
}

enum gives accept_choose(const char *accept, unsigned gives) {
    int best = 0, first = 0;
    enum gives chosen = 0;
    if (accept == NULL || accept[strspn(accept, " \t,")] == '\0') {
        accept = "*/*";
    }
    for (size_t i = 0; i < TYPES; i++) {
        int place = 0, quality = (gives & types[i].gives) != 0 ? quality_of(accept, i, &place) : 0;
        if (quality > best || (quality > 0 && quality == best && place < first)) {
            best = quality;
            first = place;
            chosen = types[i].gives;
        }
    }
    return chosen;
}

enum takes content_kind(const char *header) {
    struct item item = {0};
    if (header == NULL || !next_item(&header, &item)) {
        return TAKES_NOTHING;
    }
    return fit(&item, 0) == 3 ? TAKES_JSON : fit(&item, 1) == 3 ? TAKES_LINES : TAKES_NOTHING;
}

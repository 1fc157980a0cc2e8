/* What `aggregate --complete` counts, drawn: a block of rows a series (a dyad or country, and its type or quad), a bar a period,
 * and beside the bar its figures. All bars have one scale. A period of which no report was read says so: it is no zero. */
#include <stdio.h>
#include <string.h>

#include "document/labels.h"
#include "store/ask/ask.h"
#include "store/find/filter.h"

#define SERIES_SHOWN 6 /* unless --limit says otherwise: those with most events */
#define LEAST_BAR 10

struct point {
    const char *period;
    int64_t events, reports, publishers;
};

struct series {
    const char *name;
    int64_t total;
    struct point *points;
    uint32_t count, capacity;
};

struct plot {
    struct series *at;
    uint32_t count, capacity;
    int64_t most;
};

static const char *column_text(struct arena *a, sqlite3_stmt *st, int i) {
    const char *text = (const char *)sqlite3_column_text(st, i);
    return text != NULL ? arena_copy(a, text, strlen(text)) : "";
}

/* "USA → RUS  verbal-conflict": the columns before the three numbers, but for the period. */
static const char *name_of(struct arena *a, sqlite3_stmt *st, bool dyad, bool plain) {
    int last = sqlite3_column_count(st) - 3;
    const char *name = column_text(a, st, 0);
    if (name != NULL && dyad) {
        name = arena_format(a, "%s %s %s", name, plain ? "->" : "→", column_text(a, st, 1));
    }
    for (int i = dyad ? 3 : 2; i < last && name != NULL; i++) {
        name = arena_format(a, "%s  %s", name, column_text(a, st, i));
    }
    return name;
}

/* Rows come by party and period, then by kind: a series' points are not in one run, but not behind another party's. */
static struct series *series_of(struct arena *a, struct plot *p, const char *name) {
    uint32_t first = p->count > EVENT_TYPES ? p->count - EVENT_TYPES : 0;
    for (uint32_t i = p->count; i-- > first;) {
        if (strcmp(p->at[i].name, name) == 0) {
            return &p->at[i];
        }
    }
    struct series *s = arena_push(a, &p->at, &p->count, &p->capacity, sizeof *s);
    if (s != NULL) {
        s->name = name;
    }
    return s;
}

static att_status add_point(struct arena *a, struct plot *p, sqlite3_stmt *st, bool dyad, bool plain, att_error *err) {
    int last = sqlite3_column_count(st) - 3;
    const char *name = name_of(a, st, dyad, plain);
    struct series *s = name != NULL ? series_of(a, p, name) : NULL;
    struct point *at = s != NULL ? arena_push(a, &s->points, &s->count, &s->capacity, sizeof *at) : NULL;
    if (at == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for an answer");
    }
    *at = (struct point){column_text(a, st, dyad ? 2 : 1), sqlite3_column_int64(st, last),
                         sqlite3_column_int64(st, last + 1), sqlite3_column_int64(st, last + 2)};
    s->total += at->events;
    return at->period != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for an answer");
}

static att_status read_plot(struct att_store *s, const att_question *ask, const struct way *way, struct plot *p,
                            att_error *err) {
    struct query q;
    sqlite3_stmt *st = NULL;
    bool dyad = false, row = false;
    att_question whole = *ask;
    whole.complete = 1;
    whole.limit = 0;
    att_status status = aggregate_query(s, &whole, way, &q, &dyad, err);
    status = status == ATT_OK ? query_prepare(&q, s, &st, err) : status;
    while (status == ATT_OK && (status = sql_step(s, st, &row, err)) == ATT_OK && row) {
        status = add_point(&s->scratch, p, st, dyad, ask->plain != 0, err);
    }
    sqlite3_finalize(st);
    query_free(&q);
    return status;
}

/* The series with most events first; of equals by name. Few are kept, so each is looked for. */
static void keep_largest(struct plot *p, uint32_t most) {
    for (uint32_t i = 0; i < p->count && i < most; i++) {
        uint32_t best = i;
        for (uint32_t k = i + 1; k < p->count; k++) {
            const struct series *a = &p->at[k], *b = &p->at[best];
            if (a->total > b->total || (a->total == b->total && strcmp(a->name, b->name) < 0)) {
                best = k;
            }
        }
        struct series swap = p->at[i];
        p->at[i] = p->at[best];
        p->at[best] = swap;
    }
    p->count = p->count < most ? p->count : most;
    while (p->count > 0 && p->at[p->count - 1].total == 0) {
        p->count--; /* a line of zeros is no trend; the table of `aggregate` has it */
    }
    for (uint32_t i = 0; i < p->count; i++) {
        for (uint32_t k = 0; k < p->at[i].count; k++) {
            p->most = p->at[i].points[k].events > p->most ? p->at[i].points[k].events : p->most;
        }
    }
}

/* Eighths of a column, or whole ones; what is more than nothing is seen. */
static void put_bar(struct buffer *b, int64_t events, int64_t most, uint32_t columns, bool plain) {
    static const char *const eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    uint64_t steps = plain ? 1 : 8;
    uint64_t len = most > 0 ? (uint64_t)events * columns * steps / (uint64_t)most : 0;
    len = len == 0 && events > 0 ? 1 : len;
    for (uint64_t i = 0; i < len / steps; i++) {
        buffer_text(b, plain ? "#" : "█");
    }
    buffer_text(b, plain ? "" : eighths[len % steps]);
}

static void put_series(struct buffer *b, const struct series *s, const struct plot *p, uint32_t width, bool plain) {
    const char *period = s->points[0].period;
    uint32_t left = 12 + 8 + 9 + 9 + 2;
    uint32_t columns = width > left + LEAST_BAR ? width - left : LEAST_BAR;
    buffer_format(b, "%s\n%-12s%8s%9s%9s\n", s->name, strlen(period) > 7 ? "week of" : "month", "events", "reports",
                  "outlets");
    for (uint32_t i = 0; i < s->count; i++) {
        const struct point *at = &s->points[i];
        buffer_format(b, "%-12s%8lld%9lld%9lld  ", at->period, (long long)at->events, (long long)at->reports,
                      (long long)at->publishers);
        if (at->reports == 0 && at->events == 0) {
            buffer_text(b, "(no reports)");
        } else {
            put_bar(b, at->events, p->most, columns, plain);
        }
        while (b->len > 0 && !b->failed && b->at[b->len - 1] == ' ') {
            b->len--;
        }
        buffer_add(b, "\n", 1);
    }
}

static att_status draw(const struct plot *p, const att_question *ask, struct rows *w, att_error *err) {
    for (uint32_t i = 0; i < p->count; i++) {
        buffer_text(&w->line, i > 0 ? "\n" : "");
        put_series(&w->line, &p->at[i], p, w->width, ask->plain != 0);
    }
    if (p->count == 0) {
        buffer_text(&w->line, "No events.\n");
    }
    if (w->line.failed) {
        return fail(err, ATT_NO_MEMORY, "no memory for an answer");
    }
    return w->sink(w->context, w->line.at, w->line.len) == 0 ? ATT_OK
                                                             : fail(err, ATT_IO, "the answer could not be written");
}

att_status ask_trend(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out, att_error *err) {
    struct plot p = {0};
    struct way way;
    if (w->format != ATT_ROWS_TABLE) {
        att_question whole = *ask;
        whole.complete = 1;
        return ask_aggregate(s, &whole, w, out, err);
    }
    TRY(filter_look(s, ask, &way, err));
    TRY(read_plot(s, ask, &way, &p, err));
    uint32_t all = p.count, most = ask->limit > 0 ? ask->limit : SERIES_SHOWN;
    keep_largest(&p, most);
    TRY(draw(&p, ask, w, err));
    TRY(filter_note(s, ask, &way, &out->note, err));
    if (all > p.count && p.count == most) {
        buffer_format(&out->note, "The %u series with most events; --limit shows more.", p.count);
    }
    return ATT_OK;
}

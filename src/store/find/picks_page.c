/* Which of the story events that are found come first, and the connection's way to ask whether one is found. */
#include <jansson.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "store/find/picks.h"
#include "store/find/top.h"

static void add_number(struct buffer *b, int64_t n) {
    char digits[24];
    size_t at = sizeof digits;
    digits[--at] = ',';
    do {
        digits[--at] = (char)('0' + n % 10);
        n /= 10;
    } while (n > 0);
    buffer_add(b, digits + at, sizeof digits - at);
}

/* ---- by days ------------------------------------------------------------------------------------------------------ */

/* What is looked for: of `among` the first by their days, behind the cursor's where there is one. */
struct by_days {
    struct att_store *s;
    const struct bits *among;
    bool newest;
    int64_t most;       /* behind the cursor; whoever shares the last one's day, or the cursor's, is added too */
    const char *cursor; /* a day, "" for none; NULL at the beginning */
    struct buffer *out;
    int64_t taken;
};

#define WALK_EXPECTED 4000 /* rows of the days' index until so many are found: else the sheet is quicker */
#define WALK_MOST 30000

/* Along the days' index, where every so manieth is one of them. */
static att_status walk_days(struct by_days *d, bool *whole, att_error *err) {
    struct query q;
    sqlite3_stmt *st = NULL;
    bool row = true;
    uint32_t last = UINT32_MAX, cursor = sheet_day(d->cursor);
    size_t had = d->out->len;
    int64_t walked = 0;
    query_begin(&q, &d->s->scratch);
    query_add(&q, "SELECT story, day FROM story");
    if (cursor != 0) {
        query_text(&q, d->newest ? "WHERE day <= ?" : "WHERE day >= ?", d->cursor);
    } else if (d->cursor != NULL && d->newest) {
        query_add(&q, "WHERE day IS NULL");
    }
    query_add(&q, d->newest ? "ORDER BY day DESC" : "ORDER BY day");
    att_status status = query_prepare(&q, d->s, &st, err);
    for (*whole = false; status == ATT_OK && walked < WALK_MOST && !*whole; walked++) {
        status = sql_step(d->s, st, &row, err);
        if (!row && d->newest && cursor != 0) { /* those without a day come then */
            break;
        }
        *whole = !row;
        if (status != ATT_OK || !row || !bits_has(d->among, sqlite3_column_int64(st, 0))) {
            continue;
        }
        uint32_t day = sheet_day((const char *)sqlite3_column_text(st, 1));
        if (d->taken >= d->most && day != last) {
            *whole = true;
        } else {
            add_number(d->out, sqlite3_column_int64(st, 0));
            d->taken += d->cursor == NULL || day != cursor;
            last = day;
        }
    }
    if (!*whole) {
        d->out->len = had;
        d->taken = 0;
    }
    sqlite3_finalize(st);
    query_free(&q);
    return status;
}

struct sorting {
    struct top top;
    bool newest;
};

static void sort_day(void *context, int64_t story, uint32_t day) {
    struct sorting *x = context;
    top_add(&x->top, 1 + (uint64_t)(x->newest ? UINT32_MAX - day : day), story);
}

static att_status sort_days(struct by_days *d, att_error *err) {
    struct sorting x = {.newest = d->newest};
    struct top *t = &x.top;
    uint64_t cursor = sheet_day(d->cursor);
    top_begin(t, (size_t)d->most, d->cursor == NULL ? 0 : 1 + (d->newest ? UINT32_MAX - cursor : cursor));
    att_status status = sheet_values(d->s, SHEET_DAY, d->among, sort_day, &x, err);
    top_cut(t);
    for (size_t i = 0; i < t->count; i++) {
        add_number(d->out, t->at[i].number);
        d->taken += t->at[i].rank != t->cursor;
    }
    bool failed = t->failed;
    top_free(t);
    return status == ATT_OK && failed ? fail(err, ATT_NO_MEMORY, "no memory for a question") : status;
}

static att_status add_by_days(struct by_days *d, att_error *err) {
    int64_t count = bits_count(d->among);
    bool whole = false;
    if (count > 0 && d->s->few == 0 && d->most < WALK_EXPECTED && d->most * (d->among->count / count) < WALK_EXPECTED) {
        TRY(walk_days(d, &whole, err));
    }
    return whole || count == 0 ? ATT_OK : sort_days(d, err);
}

/* ---- by those who tell -------------------------------------------------------------------------------------------- */

struct told {
    int64_t story;
    uint32_t origins, reports;
};

/* Those that one origin tells in one report are not listed. */
struct tellings {
    struct att_store *s;
    const struct bits *among;
    struct told *at;
    uint32_t count, capacity, read; /* read: of those with another number of origins, which come first */
    uint32_t next;
    bool reports, failed;
};

static uint32_t few(int64_t n) {
    return n < 0 ? 0 : n > SHEET_MOST ? SHEET_MOST : (uint32_t)n;
}

static void take_telling(void *context, int64_t story, int64_t n) {
    struct tellings *x = context;
    if (!bits_has(x->among, story)) {
        return;
    }
    while (x->reports && x->next < x->read && x->at[x->next].story < story) {
        x->next++;
    }
    if (x->reports && x->next < x->read && x->at[x->next].story == story) {
        x->at[x->next].reports = few(n);
        return;
    }
    struct told *t = arena_push(&x->s->scratch, &x->at, &x->count, &x->capacity, sizeof *t);
    x->failed = x->failed || t == NULL;
    if (t != NULL) {
        *t = x->reports ? (struct told){story, 1, few(n)} : (struct told){story, few(n), 1};
    }
}

static int by_telling(const void *a, const void *b) {
    const struct told *x = a, *y = b;
    return x->origins != y->origins ? (x->origins < y->origins) - (x->origins > y->origins)
                                    : (x->reports < y->reports) - (x->reports > y->reports);
}

/* Those that as many tell: all, or by days where they are too many or where the cursor stands among them. */
static att_status add_group(struct by_days *d, struct told group, const struct bits *among, const struct told *cursor,
                            att_error *err) {
    int order = cursor != NULL ? by_telling(&group, cursor) : 1;
    if (order < 0 || d->taken >= d->most) {
        return ATT_OK;
    }
    struct by_days part = *d;
    part.among = among;
    part.most = d->most - d->taken;
    part.taken = 0;
    part.cursor = order == 0 ? d->cursor : NULL;
    if (part.cursor == NULL && bits_count(among) <= part.most) {
        BITS_EACH(among, n) {
            add_number(d->out, n);
            part.taken++;
        }
    } else {
        TRY(add_by_days(&part, err));
    }
    d->taken += part.taken;
    return ATT_OK;
}

static att_status read_tellings(struct tellings *x, att_error *err) {
    TRY(sheet_pairs(x->s, SHEET_ORIGINS, take_telling, x, err));
    x->reports = true;
    x->read = x->count;
    TRY(sheet_pairs(x->s, SHEET_REPORTS, take_telling, x, err));
    if (x->count > 1) {
        qsort(x->at, x->count, sizeof *x->at, by_telling);
    }
    return x->failed ? fail(err, ATT_NO_MEMORY, "no memory for a question") : ATT_OK;
}

static att_status add_by_tellings(struct by_days *d, const struct told *cursor, att_error *err) {
    static const struct told once = {0, 1, 1};
    struct tellings x = {.s = d->s, .among = d->among};
    struct bits rest, group;
    bool done = false;
    TRY(read_tellings(&x, err));
    TRY(bits_copy(d->s, d->among, &rest, err));
    TRY(bits_make(d->s, d->among->count, &group, err));
    for (uint32_t i = 0; i < x.count; i++) {
        bits_clear(&rest, x.at[i].story);
    }
    for (uint32_t i = 0, end; i <= x.count; i = end) {
        if (!done && (i == x.count || by_telling(&once, &x.at[i]) < 0)) {
            done = true;
            TRY(add_group(d, once, &rest, cursor, err));
        }
        for (end = i; end < x.count && by_telling(&x.at[end], &x.at[i]) == 0; end++) {
            bits_set(&group, x.at[end].story);
        }
        if (i < x.count && d->taken < d->most) {
            TRY(add_group(d, x.at[i], &group, cursor, err));
        }
        for (uint32_t k = i; k < end; k++) {
            bits_clear(&group, x.at[k].story);
        }
        end += i == x.count;
    }
    return ATT_OK;
}

/* ---- the first ----------------------------------------------------------------------------------------------------- */

/* "1,2," as "[1,2]", in the store's scratch. */
static att_status finish(struct att_store *s, struct buffer *b, const char **out, att_error *err) {
    *out = b->failed || b->len > INT_MAX
               ? NULL
               : arena_format(&s->scratch, "[%.*s]", (int)(b->len > 0 ? b->len - 1 : 0), b->len > 0 ? b->at : "");
    buffer_free(b);
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a question");
}

static att_status find_first(struct by_days *d, enum picks_order order, const json_t *cursor, att_error *err) {
    if (order != PICKS_TOLD) {
        d->cursor = json_string_value(json_array_get(cursor, 0));
        return add_by_days(d, err);
    }
    const struct told at = {0, few(json_integer_value(json_array_get(cursor, 0))),
                            few(json_integer_value(json_array_get(cursor, 1)))};
    d->cursor = json_string_value(json_array_get(cursor, 2));
    return add_by_tellings(d, cursor != NULL ? &at : NULL, err);
}

/* Those of a status and background that are asked. */
static att_status keep_shown(struct att_store *s, const struct picks *p, struct bits *out, att_error *err) {
    TRY(bits_make(s, p->stories.count, out, err));
    for (int64_t at = 0; at < p->stories.count; at += 64) {
        uint64_t left = p->stories.words[at >> 6], word = 0;
        for (; left != 0; left &= left - 1) {
            int bit = __builtin_ctzll(left);
            word |= (uint64_t)(at + bit < p->stories.count && p->shown[p->kinds[at + bit]]) << bit;
        }
        out->words[at >> 6] = word;
    }
    return ATT_OK;
}

att_status picks_first(struct att_store *s, const struct picks *p, enum picks_order order, int64_t limit,
                       const char *values, const char **out, att_error *err) {
    struct bits shown;
    struct buffer b = {0};
    json_t *cursor = values != NULL ? json_loads(values, 0, NULL) : NULL;
    struct by_days d = {.s = s, .among = &shown, .newest = order != PICKS_DAY, .most = limit, .out = &b};
    att_status status = keep_shown(s, p, &shown, err);
    status = status == ATT_OK ? find_first(&d, order, cursor, err) : status;
    json_decref(cursor);
    if (status != ATT_OK) {
        buffer_free(&b);
        return status;
    }
    return finish(s, &b, out, err);
}

att_status picks_list(struct att_store *s, const struct picks *p, int64_t most, const char **out, att_error *err) {
    struct buffer b = {0};
    *out = NULL;
    if (bits_count(&p->stories) > most) {
        return ATT_OK;
    }
    BITS_EACH(&p->stories, n) {
        add_number(&b, n);
    }
    return finish(s, &b, out, err);
}

/* ---- asked in SQL -------------------------------------------------------------------------------------------------- */

static void sql_held(sqlite3_context *context, int count, sqlite3_value **values) {
    const struct att_store *s = sqlite3_user_data(context);
    (void)count;
    sqlite3_result_int(context, s->held != NULL && bits_has(&s->held->stories, sqlite3_value_int64(values[0])));
}

att_status picks_functions(struct att_store *s, att_error *err) {
    int rc = sqlite3_create_function_v2(s->db, "held", 1, SQLITE_UTF8, s, sql_held, NULL, NULL, NULL);
    return rc == SQLITE_OK ? ATT_OK : sql_fail(s, rc, err);
}

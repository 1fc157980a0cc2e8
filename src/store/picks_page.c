/* Which of the story events that are found come first, and the connection's way to ask whether one is found. */
#include <jansson.h>
#include <limits.h>
#include <string.h>

#include "store/picks.h"

/* ---- in order ----------------------------------------------------------------------------------------------------- */

/* What orders them but for their keys: the least comes first. */
struct ranking {
    enum picks_order order;
    uint8_t *days;
    uint16_t *origins, *reports;
};

struct counts {
    uint16_t *at;
    int64_t count;
};

static void take_count(void *context, int64_t story, int64_t n) {
    const struct counts *c = context;
    if (story >= 0 && story < c->count) {
        c->at[story] = (uint16_t)n;
    }
}

static att_status read_counts(struct att_store *s, enum sheet_column column, int64_t count, uint16_t **out,
                              att_error *err) {
    struct counts c = { *out = arena_zero(&s->scratch, (size_t)count * sizeof **out), count};
    for (int64_t i = 0; c.at != NULL && i < count; i++) { /* unless it is told apart */
        c.at[i] = 1;
    }
    return c.at != NULL ? sheet_pairs(s, column, take_count, &c, err)
                        : fail(err, ATT_NO_MEMORY, "no memory for a question");
}

static att_status read_ranks(struct att_store *s, enum picks_order order, int64_t count, struct ranking *out,
                             att_error *err) {
    *out = (struct ranking){.order = order};
    if (order == PICKS_TOLD) {
        TRY(read_counts(s, SHEET_ORIGINS, count, &out->origins, err));
        TRY(read_counts(s, SHEET_REPORTS, count, &out->reports, err));
    }
    return sheet_load(s, SHEET_DAY, count, &out->days, err);
}

static uint64_t rank_of(enum picks_order order, uint64_t origins, uint64_t reports, uint64_t day) {
    uint64_t rank = order == PICKS_TOLD ? origins << 40 | reports << 24 | day : day;
    return order == PICKS_DAY ? rank : ((uint64_t)1 << 56) - 1 - rank;
}

static uint64_t rank(const struct ranking *r, int64_t n) {
    bool told = r->order == PICKS_TOLD;
    return rank_of(r->order, told ? r->origins[n] : 0, told ? r->reports[n] : 0, sheet_at(r->days, 3, n));
}

static uint64_t number_of(const json_t *list, size_t i) {
    json_int_t n = json_integer_value(json_array_get(list, i));
    return n < 0 ? 0 : n > SHEET_MOST ? SHEET_MOST : (uint64_t)n;
}

/* The cursor's: [day, key], or [origins, reports, day, key]. */
static uint64_t rank_of_cursor(enum picks_order order, const char *values) {
    json_t *list = json_loads(values, 0, NULL);
    size_t day = order == PICKS_TOLD ? 2 : 0;
    uint64_t out =
        rank_of(order, number_of(list, 0), number_of(list, 1), sheet_day(json_string_value(json_array_get(list, day))));
    json_decref(list);
    return out;
}

/* ---- the first ----------------------------------------------------------------------------------------------------- */

/* The least ranks, the greatest of them at the top: a heap. */
struct least {
    uint64_t *at;
    uint32_t count, most;
};

static void sink(struct least *l, uint32_t i) {
    for (;;) {
        uint32_t greatest = i;
        for (uint32_t child = 2 * i + 1; child <= 2 * i + 2 && child < l->count; child++) {
            greatest = l->at[child] > l->at[greatest] ? child : greatest;
        }
        if (greatest == i) {
            return;
        }
        uint64_t other = l->at[i];
        l->at[i] = l->at[greatest];
        l->at[greatest] = other;
        i = greatest;
    }
}

static void take(struct least *l, uint64_t rank) {
    if (l->count == l->most) {
        if (rank < l->at[0]) {
            l->at[0] = rank;
            sink(l, 0);
        }
        return;
    }
    l->at[l->count++] = rank;
    for (uint32_t i = l->count / 2; l->count == l->most && i-- > 0;) { /* full: now it becomes one */
        sink(l, i);
    }
}

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

/* "1,2," as "[1,2]", in the store's scratch. */
static att_status finish(struct att_store *s, struct buffer *b, const char **out, att_error *err) {
    *out = b->failed || b->len > INT_MAX
               ? NULL
               : arena_format(&s->scratch, "[%.*s]", (int)(b->len > 0 ? b->len - 1 : 0), b->len > 0 ? b->at : "");
    buffer_free(b);
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a question");
}

att_status picks_first(struct att_store *s, const struct picks *p, enum picks_order order, int64_t limit,
                       const char *values, const char **out, att_error *err) {
    struct ranking r;
    struct buffer b = {0};
    int64_t all = bits_count(&p->stories);
    uint32_t most = (uint32_t)(limit < all ? limit : all); /* who asks for more gets all */
    struct least least = {arena_alloc(&s->scratch, ((size_t)most + 1) * sizeof *least.at), 0, most};
    TRY(least.at != NULL ? read_ranks(s, order, p->stories.count, &r, err)
                         : fail(err, ATT_NO_MEMORY, "no memory for a question"));
    uint64_t cursor = values != NULL ? rank_of_cursor(order, values) : 0;
    BITS_EACH(&p->stories, n) {
        uint64_t at = picks_shown(p, n) ? rank(&r, n) : 0;
        if (picks_shown(p, n) && (values == NULL || at > cursor)) {
            take(&least, at);
        }
    }
    uint64_t last = least.count == least.most && least.count > 0 ? least.at[0] : UINT64_MAX;
    BITS_EACH(&p->stories, n) {
        if (picks_shown(p, n)) {
            uint64_t at = rank(&r, n);
            if (at <= last && at >= cursor) {
                add_number(&b, n);
            }
        }
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

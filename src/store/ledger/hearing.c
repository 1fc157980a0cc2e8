/* Who hears a batch's reports, and which of them a group hears: asked of memory for all groups at once, since most reports are
 * heard by dozens of groups. What the tables hold besides is asked only where a group must be told again from behind it. */
#include <stdlib.h>
#include <string.h>

#include "store/ledger/hearing.h"

bool place_before(struct place a, struct place b) {
    int c = strcmp(a.day, b.day);
    return c < 0 || (c == 0 && strcmp(a.key, b.key) < 0);
}

att_status hearings_add(struct hearings *h, struct arena *a, const char *who, struct place at, int64_t article,
                        att_error *err) {
    struct hearing *x = arena_push(a, &h->at, &h->count, &h->capacity, sizeof *x);
    if (x == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    *x = (struct hearing){.who = who, .at = at, .article = article};
    return ATT_OK;
}

static int by_place(const void *a, const void *b) {
    const struct hearing *x = a, *y = b;
    return place_before(x->at, y->at) ? -1 : place_before(y->at, x->at);
}

static int by_who(const void *a, const void *b) {
    const struct hearing *x = a, *y = b;
    int c = strcmp(x->who, y->who);
    return c != 0 ? c : (x->order > y->order) - (x->order < y->order);
}

/* In order of whom they name, then of their places; each once. */
void hearings_sort(struct hearings *h) {
    uint32_t left = 0;
    if (h->count > 1) {
        qsort(h->at, h->count, sizeof *h->at, by_place);
    }
    for (uint32_t i = 1; i < h->count; i++) {
        h->at[i].order = h->at[i - 1].order + place_before(h->at[i - 1].at, h->at[i].at);
    }
    if (h->count > 1) {
        qsort(h->at, h->count, sizeof *h->at, by_who);
    }
    for (uint32_t i = 0; i < h->count; i++) {
        if (left == 0 || by_who(&h->at[i], &h->at[left - 1]) != 0) {
            h->at[left++] = h->at[i];
        }
    }
    h->count = left;
}

/* ---- the reports that a group hears -------------------------------------------------------------------------------- */

/* One of those who name a group, with what is left of the reports that name him. */
struct part {
    const struct hearing *at, *end;
    int weight;
};

#define MOST_PARTS (2 * MOST_SIDE)

/* The parts' next report, and what the weights of those whom it names come to; false at their end. Asked for very often: dozens of
 * groups hear each report. */
static bool next_report(struct part *parts, uint32_t count, const struct hearing **out, int *weight) {
    const struct hearing *next = NULL;
    *weight = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (parts[i].at < parts[i].end && (next == NULL || parts[i].at->order < next->order)) {
            next = parts[i].at;
        }
    }
    for (uint32_t i = 0; next != NULL && i < count; i++) {
        if (parts[i].at < parts[i].end && parts[i].at->order == next->order) {
            *weight += parts[i].weight;
            parts[i].at++;
        }
    }
    *out = next;
    return next != NULL;
}

/* The first of [from, to), which are in order of places, that is not before the place. */
static const struct hearing *not_before(const struct hearing *from, const struct hearing *to, struct place place) {
    while (from < to) {
        const struct hearing *middle = from + (to - from) / 2;
        if (place_before(middle->at, place)) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return from;
}

/* The first of all whose name is the given one, or behind it. */
static const struct hearing *first_of(const struct hearings *h, const char *who, bool behind) {
    uint32_t low = 0, high = h->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int c = strcmp(h->at[middle].who, who);
        if (c < 0 || (behind && c == 0)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low > 0 ? h->at + low : h->at; /* of nothing there is no offset */
}

/* ---- groups that hear ---------------------------------------------------------------------------------------------- */

struct hearer {
    const char *name, *who;
    struct part part;
};

struct hearers {
    struct hearer *at;
    uint32_t count, capacity;
};

static att_status find_hearers(struct att_store *s, struct arena *a, const struct hearing *from,
                               const struct hearing *to, struct hearers *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT until, name, weight FROM ledger_issuer WHERE who = ?1 AND until >= ?2", &st, err));
    sql_text(st, 1, from->who);
    sql_text(st, 2, from->at.day);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        struct hearer *x = arena_push(a, &out->at, &out->count, &out->capacity, sizeof *x);
        const char *until = sql_column(st, 0), *name = sql_column(st, 1);
        name = arena_copy(a, name, strlen(name));
        if (x == NULL || name == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
        }
        struct place end = {until, "\xff"}; /* of its last day */
        *x = (struct hearer){name, from->who, {from, not_before(from, to, end), sqlite3_column_int(st, 2)}};
    }
}

static int by_name(const void *a, const void *b) {
    const struct hearer *x = a, *y = b;
    int c = strcmp(x->name, y->name);
    return c != 0 ? c : strcmp(x->who, y->who);
}

att_status hearings_touch(struct att_store *s, struct arena *a, const struct hearings *h, touch_group *touch,
                          void *context, att_error *err) {
    struct hearers found = {0};
    for (uint32_t i = 0, end; i < h->count; i = end) {
        for (end = i + 1; end < h->count && strcmp(h->at[end].who, h->at[i].who) == 0; end++) {
        }
        TRY(find_hearers(s, a, h->at + i, h->at + end, &found, err));
    }
    if (found.count > 1) {
        qsort(found.at, found.count, sizeof *found.at, by_name);
    }
    for (uint32_t i = 0, end; i < found.count; i = end) {
        struct part parts[MOST_PARTS];
        const struct hearing *report;
        uint32_t count = 0;
        int weight;
        for (end = i; end < found.count && strcmp(found.at[end].name, found.at[i].name) == 0; end++) {
            if (count < MOST_PARTS) {
                parts[count++] = found.at[end].part;
            }
        }
        while (next_report(parts, count, &report, &weight)) {
            if (weight >= 2) {
                TRY(touch(context, found.at[i].name, report->at, err));
                break;
            }
        }
    }
    return ATT_OK;
}

/* ---- what a group is told ------------------------------------------------------------------------------------------ */

static att_status push(struct arena *a, struct articles *out, int64_t article, att_error *err) {
    int64_t *x = arena_push(a, &out->at, &out->count, &out->capacity, sizeof *x);
    if (x == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    *x = article;
    return ATT_OK;
}

static att_status list_stored(struct att_store *s, struct arena *a, const char *name, struct place from,
                              struct place end, struct articles *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(
        s,
        "SELECT h.article FROM ledger_issuer i CROSS JOIN heard h ON h.who = i.who AND (h.day, h.key) >= (?2, ?3)"
        " AND (h.day, h.key) < (?4, ?5)"
        " WHERE i.name = ?1 GROUP BY h.article HAVING sum(i.weight) >= 2 ORDER BY h.day, h.key",
        &st, err));
    sql_text(st, 1, name);
    sql_text(st, 2, from.day);
    sql_text(st, 3, from.key);
    sql_text(st, 4, end.day);
    sql_text(st, 5, end.key);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        att_status status = push(a, out, sqlite3_column_int64(st, 0), err);
        if (status != ATT_OK) {
            sql_done(st);
            return status;
        }
    }
}

att_status hearings_list(struct att_store *s, struct arena *a, const struct hearings *h, const char *name,
                         struct place from, struct place end, struct articles *out, att_error *err) {
    struct part parts[MOST_PARTS];
    const struct hearing *report;
    uint32_t count = 0;
    sqlite3_stmt *st;
    bool row;
    int weight;
    *out = (struct articles){0};
    if (!place_before(h->stored, from)) {
        return list_stored(s, a, name, from, end, out, err);
    }
    TRY(sql_get(s, "SELECT who, weight FROM ledger_issuer WHERE name = ?1", &st, err));
    sql_text(st, 1, name);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        if (count < MOST_PARTS) {
            struct part *p = &parts[count++];
            const char *who = sql_column(st, 0);
            const struct hearing *first = first_of(h, who, false), *last = first_of(h, who, true);
            *p = (struct part){not_before(first, last, from), not_before(first, last, end), sqlite3_column_int(st, 1)};
        }
    }
    while (next_report(parts, count, &report, &weight)) {
        if (weight >= 2) {
            TRY(push(a, out, report->article, err));
        }
    }
    return ATT_OK;
}

#include "store/find/entries.h"

#include <jansson.h>
#include <string.h>

#include "document/labels.h"
#include "store/find/filter.h"
#include "store/find/top.h"

att_status entries_load(struct att_store *s, struct entries *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT coalesce(max(entry), 0) + 1 FROM entry", &st, err));
    TRY(sql_step(s, st, &row, err));
    out->count = row ? sqlite3_column_int64(st, 0) : 1;
    sql_done(st);
    if (out->count < 1 || out->count > (int64_t)(SHEET_MOST_LOT + 1) << SHEET_SHIFT) {
        return fail(err, ATT_BAD_INPUT, "the store's ledger has numbers that are too great to be asked about");
    }
    TRY(sheet_load(s, SHEET_ENTRY, out->count, &out->is, err));
    return sheet_load(s, SHEET_DUE, out->count, &out->due, err);
}

/* What had lapsed by then may be alive on an earlier day. */
int entries_state(const struct entries *e, int64_t n, uint32_t today) {
    int state = e->is[n] >> 3 & 7;
    uint32_t last = entries_last_day(e, n);
    if (today == 0 || state > SHEET_LAPSED) {
        return state;
    }
    return last != 0 && last < today ? SHEET_LAPSED : state == SHEET_LAPSED ? e->is[n] >> 6 : state;
}

att_status entries_all(struct att_store *s, const struct entries *e, struct bits *out, att_error *err) {
    TRY(bits_make(s, e->count, out, err));
    for (int64_t n = 1; n < e->count; n++) {
        if (e->is[n] != 0) {
            bits_set(out, n);
        }
    }
    return ATT_OK;
}

att_status entries_keep(struct att_store *s, const char *roles, const char *who, struct bits *entries, att_error *err) {
    struct bits some;
    struct query q;
    TRY(bits_make(s, entries->count, &some, err));
    query_begin(&q, &s->scratch);
    filter_entries(&q, roles, who);
    TRY(bits_read(s, &q, &some, err));
    bits_and(entries, &some);
    return ATT_OK;
}

/* ---- a question's ----------------------------------------------------------------------------------------------------- */

static void mark_labels(const char *list, const char *const *names, size_t count, bool *out) {
    struct slice item;
    for (size_t i = 0; i < count; i++) {
        out[i] = list == NULL;
    }
    while (list != NULL && list_next(&list, &item)) {
        int i = label_find(names, count, item.at, item.len);
        if (i >= 0) {
            out[i] = true;
        }
    }
}

/* By kind, day and parties. */
static att_status choose(struct att_store *s, const att_question *ask, struct entries_found *f, att_error *err) {
    const struct entries *e = &f->entries;
    bool kinds[COMMITMENT_KINDS + 2] = {false}; /* what is no kind of ours is none that is asked */
    uint32_t before = ask->due_before != NULL ? sheet_day(ask->due_before) : 0;
    mark_labels(ask->type, commitment_kind_names, COMMITMENT_KINDS, kinds + 1);
    kinds[0] = kinds[COMMITMENT_KINDS + 1] = ask->type == NULL;
    TRY(bits_make(s, e->count, &f->kept, err));
    for (int64_t n = 1; n < e->count; n++) {
        uint32_t last = entries_last_day(e, n);
        if (e->is[n] != 0 && kinds[e->is[n] & 7] && (before == 0 || (last != 0 && last < before))) {
            bits_set(&f->kept, n);
        }
    }
    TRY(ask->issuer != NULL ? entries_keep(s, "('issuer')", ask->issuer, &f->kept, err) : ATT_OK);
    TRY(ask->affecting != NULL ? entries_keep(s, ENTRY_OTHERS, ask->affecting, &f->kept, err) : ATT_OK);
    return ask->country != NULL ? entries_keep(s, ENTRY_ALL, ask->country, &f->kept, err) : ATT_OK;
}

att_status entries_find(struct att_store *s, const att_question *ask, const char *states, const char *today,
                        struct entries_found *out, att_error *err) {
    bool asked[SHEET_STATES];
    uint32_t day = sheet_day(today);
    *out = (struct entries_found){0};
    mark_labels(states, sheet_states, SHEET_STATES, asked);
    TRY(entries_load(s, &out->entries, err));
    TRY(choose(s, ask, out, err));
    BITS_EACH(&out->kept, n) {
        int state = entries_state(&out->entries, n, day);
        out->all++;
        out->lapsed += state == SHEET_LAPSED;
        out->wanted += asked[state];
        if (!asked[state]) {
            bits_clear(&out->kept, n);
        }
    }
    return ATT_OK;
}

/* ---- those that come first -------------------------------------------------------------------------------------------- */

#define UNDATED UINT32_MAX
#define MOST_LISTED 700 /* without a day: of more than these the first are found along their index */

/* [0, "2025-08-06", …], [0, "2025-08~", …], [1, "", …] */
static uint64_t cursor_of(const char *values) {
    json_t *list = values != NULL ? json_loads(values, 0, NULL) : NULL;
    const char *text = json_string_value(json_array_get(list, 1));
    char day[11] = {0};
    uint64_t out = 0;
    if (json_integer_value(json_array_get(list, 0)) == 1) {
        out = UNDATED;
    } else if (text != NULL) {
        size_t len = strcspn(text, "~");
        memcpy(day, text, len < 10 ? len : 10);
        out = sheet_day(day);
        out += text[len] != '~' ? 0 : out / 32 % 13 != 0 ? 31 : 12 * 32 + 31;
    }
    json_decref(list);
    return out;
}

static att_status add_undated(struct att_store *s, const att_question *ask, const struct keyset *page,
                              const struct bits *kept, struct top *t, att_error *err) {
    struct query q;
    sqlite3_stmt *st = NULL;
    bool row = true;
    s->kept = kept;
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT e.entry FROM entry e INDEXED BY entry_all WHERE (e.due IS NULL) = 1 AND kept(e.entry)");
    q.conditions = true;
    keyset_after(page, &q);
    keyset_order(page, &q, ask);
    att_status status = query_prepare(&q, s, &st, err);
    while (status == ATT_OK && (status = sql_step(s, st, &row, err)) == ATT_OK && row) {
        top_add(t, UNDATED, sqlite3_column_int64(st, 0));
    }
    sqlite3_finalize(st);
    query_free(&q);
    s->kept = NULL;
    return status;
}

att_status entries_first(struct att_store *s, const att_question *ask, const struct keyset *page,
                         const struct entries_found *f, const char **out, att_error *err) {
    struct top t;
    int64_t undated = 0;
    top_begin(&t, ask->limit > 0 ? (size_t)ask->limit + 1 : 0, cursor_of(page->values));
    BITS_EACH(&f->kept, n) {
        uint32_t last = entries_last_day(&f->entries, n);
        undated += last == 0;
    }
    bool walk = ask->limit > 0 && undated > (s->few > 0 ? s->few : MOST_LISTED);
    BITS_EACH(&f->kept, n) {
        uint32_t last = entries_last_day(&f->entries, n);
        if (last != 0 || !walk) {
            top_add(&t, last != 0 ? last : UNDATED, n);
        }
    }
    top_cut(&t);
    att_status status = walk && t.edge == UINT64_MAX ? add_undated(s, ask, page, &f->kept, &t, err) : ATT_OK;
    status = status == ATT_OK ? top_list(s, &t, out, err) : status;
    top_free(&t);
    return status;
}

static void sql_kept(sqlite3_context *context, int count, sqlite3_value **values) {
    const struct att_store *s = sqlite3_user_data(context);
    (void)count;
    sqlite3_result_int(context, s->kept != NULL && bits_has(s->kept, sqlite3_value_int64(values[0])));
}

att_status entries_functions(struct att_store *s, att_error *err) {
    int rc = sqlite3_create_function_v2(s->db, "kept", 1, SQLITE_UTF8, s, sql_kept, NULL, NULL, NULL);
    return rc == SQLITE_OK ? ATT_OK : sql_fail(s, rc, err);
}

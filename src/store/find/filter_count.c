/* How many story events a question has, and how many its status and background leave out. */
#include "store/find/filter.h"

#include <string.h>

#include "store/find/picks.h"

/* Whether nothing is asked that the counts by type, status, background and place do not know. */
static bool is_counted(const att_question *a) {
    return !filter_asks_mentions(a) && a->mode == NULL && !(a->min_origins > 0) && a->from == NULL && a->to == NULL;
}

/* The same out of those counts. */
static att_status add_up(struct att_store *s, const att_question *a, struct picks_counts *out, att_error *err) {
    struct query q;
    sqlite3_stmt *st = NULL;
    bool row = false;
    const char *statuses = a->status == NULL ? "actual" : a->status;
    *out = (struct picks_counts){0};
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT total(n), total(n * NOT shown), total(n * background), total(n * (shown");
    query_add(&q, a->background == 2 ? "AND background" : a->background == 1 ? "" : "AND NOT background");
    query_add(&q, ")) FROM (SELECT s.n, s.background,");
    strcmp(statuses, "all") == 0 ? query_add(&q, "1") : query_list(&q, "s.status", statuses);
    query_add(
        &q,
        "AS shown FROM (SELECT type, status, background, nullif(placed, 0) AS place, stories AS n FROM story_count) s");
    att_status status = filter_stories(&q, a, true, err);
    query_add(&q, ")");
    status = status == ATT_OK ? query_prepare(&q, s, &st, err) : status;
    status = status == ATT_OK ? sql_step(s, st, &row, err) : status;
    if (status == ATT_OK && row) {
        *out = (struct picks_counts){.all = sqlite3_column_int64(st, 0),
                                     .other_status = sqlite3_column_int64(st, 1),
                                     .background = sqlite3_column_int64(st, 2),
                                     .shown = sqlite3_column_int64(st, 3)};
    }
    sqlite3_finalize(st);
    query_free(&q);
    return status;
}

static att_status count_all(struct att_store *s, const att_question *a, struct way *way, struct picks_counts *out,
                            att_error *err) {
    if (!way->held && is_counted(a)) {
        return add_up(s, a, out, err);
    }
    TRY(filter_find(s, a, way, err));
    *out = picks_count(way->picks);
    return ATT_OK;
}

att_status filter_count(struct att_store *s, const att_question *a, struct way *way, int64_t *out, att_error *err) {
    struct picks_counts c;
    TRY(count_all(s, a, way, &c, err));
    *out = c.shown;
    return ATT_OK;
}

att_status filter_unplaced(struct att_store *s, const att_question *a, struct way *way, int64_t *out, att_error *err) {
    att_question unplaced = *a;
    struct picks_counts c;
    unplaced.place = "-";
    if (a->place != NULL || way->held || !is_counted(&unplaced)) {
        TRY(filter_find(s, a, way, err));
        return picks_unplaced(s, way->picks, out, err);
    }
    TRY(add_up(s, &unplaced, &c, err));
    *out = c.shown;
    return ATT_OK;
}

att_status filter_note(struct att_store *s, const att_question *ask, struct way *way, struct buffer *note,
                       att_error *err) {
    struct picks_counts c;
    bool any_status = ask->status != NULL && strcmp(ask->status, "all") == 0;
    TRY(count_all(s, ask, way, &c, err));
    int64_t left = ask->background == 2 ? c.all - c.background : c.background;
    if (!any_status && c.other_status > 0) {
        buffer_format(note, "%lld story events are not %s; --status all shows them. ", (long long)c.other_status,
                      ask->status != NULL ? ask->status : "actual");
    }
    if (ask->background != 1 && left > 0) {
        buffer_format(note, "%lld story events are %s; --background also shows them. ", (long long)left,
                      ask->background == 2 ? "news" : "told as background");
    }
    return ATT_OK;
}

/* How many story events a question has, and how many its status and background leave out. */
#include "store/filter.h"

#include <string.h>

/* Whether nothing is asked that the counts by type, status, background and place do not know. */
static bool is_counted(const att_question *a) {
    return !filter_asks_mentions(a) && a->mode == NULL && !(a->min_origins > 0) && a->from == NULL && a->to == NULL;
}

static void add_from(struct query *q, const att_question *a, const struct way *way) {
    if (is_counted(a)) {
        query_add(
            q, "FROM (SELECT type, status, background, nullif(placed, 0) AS place, stories AS n FROM story_count) s");
    } else {
        filter_from(q, a, way, true, true);
    }
}

att_status filter_count(struct att_store *s, const att_question *a, const struct way *way, int64_t *out,
                        att_error *err) {
    struct query q;
    query_begin(&q, &s->scratch);
    query_add(&q, is_counted(a) ? "SELECT total(s.n)" : "SELECT count(*)");
    add_from(&q, a, way);
    return query_counted(&q, filter_stories(&q, a, false, err), s, out, err);
}

static att_status count_left(struct att_store *s, const att_question *ask, const struct way *way, struct query *q,
                             double *unreal, double *background, double *all, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    const char *n = is_counted(ask) ? "s.n" : "1";
    query_add(q, "SELECT sum((NOT");
    query_list(q, "(s.status", ask->status != NULL && strcmp(ask->status, "all") != 0 ? ask->status : "actual");
    buffer_format(&q->sql, ")) * %s), sum(s.background * %s), total(%s) ", n, n, n);
    q->left =
        ask->background != 2 && ask->status == NULL; /* the others count in neither: by the index of those that do */
    add_from(q, ask, way);
    TRY(filter_stories(q, ask, true, err));
    if (q->left) {
        query_where(q);
        query_add(q, "(s.status <> 'actual' OR s.background = 1)");
    }
    TRY(query_prepare(q, s, &st, err));
    att_status status = sql_step(s, st, &row, err);
    if (status == ATT_OK && row) {
        *unreal = sqlite3_column_double(st, 0);
        *background = sqlite3_column_double(st, 1);
        *all = sqlite3_column_double(st, 2);
    }
    sqlite3_finalize(st);
    return status;
}

att_status filter_note(struct att_store *s, const att_question *ask, const struct way *way, struct buffer *note,
                       att_error *err) {
    struct query q;
    double unreal = 0, background = 0, all = 0;
    bool any_status = ask->status != NULL && strcmp(ask->status, "all") == 0;
    query_begin(&q, &s->scratch);
    att_status status = count_left(s, ask, way, &q, &unreal, &background, &all, err);
    query_free(&q);
    TRY(status);
    double left = ask->background == 2 ? all - background : background;
    if (!any_status && unreal > 0) {
        buffer_format(note, "%.0f story events are not %s; --status all shows them. ", unreal,
                      ask->status != NULL ? ask->status : "actual");
    }
    if (ask->background != 1 && left > 0) {
        buffer_format(note, "%.0f story events are %s; --background also shows them. ", left,
                      ask->background == 2 ? "news" : "told as background");
    }
    return ATT_OK;
}

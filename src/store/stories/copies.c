/* Near-identical copies of an article are one report: agency text republished, cut at the end, under another headline.
 *
 * Articles that share more than half of their shingles (traces.h), and those of one text, are copies of each other; a report is all
 * that are joined so. That depends on no order, and texts of an article never change: reports only ever grow together. */
#include "store/stories/copies.h"

#include <stdlib.h>

#include "store/schema.h"
#include "store/stories/traces.h"

/* ---- reports ----------------------------------------------------------------------------------------------------- */

static att_status run_with(struct att_store *s, const char *sql, int64_t a, int64_t b, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, a);
    if (sqlite3_bind_parameter_count(st) > 1) {
        sqlite3_bind_int64(st, 2, b);
    }
    return sql_run(s, st, err);
}

static att_status report_of(struct att_store *s, int64_t article, int64_t *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT report FROM article WHERE article = ?1", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(s, st, &row, err));
    *out = row ? sqlite3_column_int64(st, 0) : 0;
    sql_done(st);
    return ATT_OK;
}

/* How many articles a report has, counted up to `most`. */
static att_status size_of(struct att_store *s, int64_t report, int64_t most, int64_t *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT count(*) FROM (SELECT 1 FROM article WHERE report = ?1 LIMIT ?2)", &st, err));
    sqlite3_bind_int64(st, 1, report);
    sqlite3_bind_int64(st, 2, most);
    TRY(sql_step(s, st, &row, err));
    *out = row ? sqlite3_column_int64(st, 0) : 0;
    sql_done(st);
    return ATT_OK;
}

/* Of articles that were there before, the first ones of reports that grow are alone looked at again, since one of them may be first no
 * more; what stories tell of the others' report is told anew by whoever joins it. */
static att_status look_again(struct att_store *s, int64_t report, int64_t other, att_error *err) {
    TRY(run_with(s,
                 "INSERT OR IGNORE INTO temp.joined_article SELECT first FROM report WHERE report IN (?1, ?2)"
                 " AND first IS NOT NULL AND first NOT IN (SELECT article FROM pending_article)",
                 report, other, err));
    return run_with(s,
                    "INSERT OR IGNORE INTO pending_article SELECT first FROM report WHERE report IN (?1, ?2)"
                    " AND first IS NOT NULL",
                    report, other, err);
}

/* All articles of report `from` go over to `to`. */
static att_status merge(struct att_store *s, int64_t from, int64_t to, att_error *err) {
    TRY(look_again(s, from, to, err));
    TRY(run_with(s, "INSERT OR IGNORE INTO temp.moved_article SELECT article FROM article WHERE report = ?1", from, 0,
                 err));
    TRY(run_with(s, "UPDATE article SET report = ?2 WHERE report = ?1", from, to, err));
    return run_with(s, "DELETE FROM report WHERE report = ?1", from, 0, err);
}

/* Joins two reports; the larger keeps its number: a text that very many carry is not moved with each that joins it. */
static att_status join(struct att_store *s, int64_t other, int64_t *mine, att_error *err) {
    int64_t here, there, most = 16;
    do {
        most *= 4;
        TRY(size_of(s, *mine, most, &here, err));
        TRY(size_of(s, other, most, &there, err));
    } while (here == most && there == most);
    if (here >= there) {
        return merge(s, other, *mine, err);
    }
    TRY(merge(s, *mine, other, err));
    *mine = other;
    return ATT_OK;
}

/* ---- of one text ------------------------------------------------------------------------------------------------- */

static int by_day(const void *a, const void *b) {
    const struct copy *x = a, *y = b;
    return x->day != y->day ? (x->day > y->day) - (x->day < y->day)
                            : (x->article > y->article) - (x->article < y->article);
}

att_status copies_of_text(struct att_store *s, int64_t article, struct copies *out, att_error *err) {
    static const char sql[] = "SELECT b.article, b.report, b.published, t.trace FROM article a CROSS JOIN"
                              " article b ON " SAME_TEXT("a", "b") " LEFT JOIN trace t ON t.article = b.article"
                                                                   " WHERE a.article = ?1";
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, article);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        struct copy *c = arena_push(&s->scratch, &out->at, &out->count, &out->capacity, sizeof *c);
        if (c == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for the copies of a text");
        }
        const struct trace trace = trace_read(st, 3);
        *c = (struct copy){sqlite3_column_int64(st, 0), sqlite3_column_int64(st, 1), trace_day(sql_column(st, 2)),
                           trace.words > 0, trace.words >= TRACE_SHORT};
    }
    if (out->count > 1) {
        qsort(out->at, out->count, sizeof *out->at, by_day);
    }
    return ATT_OK;
}

/* Joins the copy with the report of another. */
static att_status join_copy(struct att_store *s, struct copy *c, const struct copy *with, att_error *err) {
    int64_t other;
    TRY(report_of(s, with->article, &other, err));
    if (c->report == 0) {
        c->report = other;
        TRY(look_again(s, other, other, err));
        return run_with(s, "UPDATE article SET report = ?2 WHERE article = ?1", c->article, other, err);
    }
    TRY(report_of(s, c->article, &c->report, err));
    return c->report != other ? join(s, other, &c->report, err) : ATT_OK;
}

/* A report has the number of an article that founded it, which is free, since an article founds once. */
static att_status found(struct att_store *s, struct copy *c, att_error *err) {
    c->report = c->article;
    TRY(run_with(s, "INSERT OR IGNORE INTO report(report, first) VALUES(?1, ?1)", c->report, 0, err));
    return run_with(s, "UPDATE article SET report = ?1 WHERE article = ?1", c->report, 0, err);
}

/* What is asked of the articles of a batch, which ascend. */
struct placing {
    const int64_t *articles;
    uint32_t count;
    bool *done;
    struct ids near; /* those whose bands are to be put and looked for */
};

/* Where it stands in the batch; NULL: it is not of it. */
static bool *pending(const struct placing *p, const struct copy *c) {
    const int64_t *at = id_find(p->articles, p->count, c->article);
    return at != NULL ? &p->done[at - p->articles] : NULL;
}

/* Joins copies of which one at least is of the batch: a long text's with each other, a short one's with those of days before and
 * behind. */
static att_status join_copies(struct att_store *s, struct placing *p, struct copies *text, att_error *err) {
    struct copy *longs = NULL; /* the last of a long text */
    for (uint32_t i = 0; i < text->count; i++) {
        struct copy *c = &text->at[i], *before = i > 0 ? c - 1 : NULL;
        bool *mine = pending(p, c);
        if (before != NULL && trace_within(before->day, c->day, TRACE_SHORT_WITHIN) && (mine || pending(p, before))) {
            TRY(join_copy(s, c, before, err));
        }
        if (longs != NULL && c->is_long && (mine || pending(p, longs))) {
            TRY(join_copy(s, c, longs, err));
        }
        TRY(c->report == 0 ? found(s, c, err) : ATT_OK);
        longs = c->is_long ? c : longs;
        if (mine != NULL) {
            *mine = true;
        }
    }
    return ATT_OK;
}
/* Of copies of one day the first stands for all: whatever is a copy of it is one of the others. It may be an older one, where another
 * was first until its day was corrected. */
static att_status find_first(struct att_store *s, struct placing *p, const struct copies *text, att_error *err) {
    for (uint32_t i = 0, end; i < text->count; i = end) {
        const struct copy *first = NULL;
        for (end = i; end < text->count && text->at[end].day == text->at[i].day; end++) {
            first = first == NULL && text->at[end].traced ? &text->at[end] : first;
        }
        bool banded = first == NULL;
        if (first != NULL && text->count > 1 && pending(p, first) == NULL) {
            TRY(trace_is_banded(s, first->article, &banded, err));
        }
        TRY(banded ? ATT_OK : ids_push(s, &p->near, first->article, err));
    }
    return ATT_OK;
}

/* ---- of texts that are alike ---------------------------------------------------------------------------------------- */

/* Joins the article with those near it that are copies; of those that are of its report already nothing is read. */
static att_status join_near(struct att_store *s, const struct trace_pair *near, uint32_t count, att_error *err) {
    struct trace_print print, of_other;
    int64_t mine, other;
    TRY(trace_print(s, near->article, &print, err));
    TRY(report_of(s, near->article, &mine, err));
    for (uint32_t i = 0; i < count; i++) {
        TRY(report_of(s, near[i].other, &other, err));
        if (other != 0 && other != mine) {
            TRY(trace_print(s, near[i].other, &of_other, err));
            TRY(traces_alike(&print, &of_other) ? join(s, other, &mine, err) : ATT_OK);
        }
    }
    return ATT_OK;
}

/* The first is the one that was published first, whichever came first to us. */
static att_status find_firsts(struct att_store *s, const struct placing *p, att_error *err) {
    struct ids reports = {0};
    int64_t report;
    for (uint32_t i = 0; i < p->count; i++) {
        TRY(report_of(s, p->articles[i], &report, err));
        TRY(ids_push(s, &reports, report, err));
    }
    ids_once(&reports);
    for (uint32_t i = 0; i < reports.count; i++) {
        TRY(run_with(s,
                     "UPDATE report SET first = (SELECT article FROM article WHERE report = ?1"
                     "  ORDER BY coalesce(published, '9999'), key LIMIT 1) WHERE report = ?1",
                     reports.at[i], 0, err));
    }
    return ATT_OK;
}

/* ---- a batch ------------------------------------------------------------------------------------------------------- */

#define AT_ONCE 1024u /* articles whose bands are sorted together */

static att_status place_all(struct att_store *s, const int64_t *articles, uint32_t count, att_error *err) {
    struct placing p = {articles, count, arena_array(&s->scratch, count, sizeof *p.done), {0}};
    struct copies text = {0};
    struct trace_pairs near = {0};
    if (p.done == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a batch's copies");
    }
    for (uint32_t i = 0; i < count; i++) {
        if (!p.done[i]) {
            text.count = 0;
            TRY(copies_of_text(s, articles[i], &text, err));
            TRY(join_copies(s, &p, &text, err));
            TRY(find_first(s, &p, &text, err));
        }
    }
    ids_sort(&p.near);
    TRY(traces_near(s, p.near.at, p.near.count, &near, err));
    for (uint32_t i = 0, end; i < near.count; i = end) {
        for (end = i + 1; end < near.count && near.at[end].article == near.at[i].article; end++) {
        }
        TRY(join_near(s, near.at + i, end - i, err));
    }
    return find_firsts(s, &p, err);
}

att_status copies_update(struct att_store *s, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    struct ids pending = {0};
    sqlite3_stmt *st;
    /* Which articles are pending only because another joined their report: they say nothing new; and whose report is another. */
    att_status status = sql_exec(s,
                                 "CREATE TEMP TABLE IF NOT EXISTS joined_article(article INTEGER PRIMARY KEY);"
                                 "DELETE FROM temp.joined_article;"
                                 "CREATE TEMP TABLE IF NOT EXISTS moved_article(article INTEGER PRIMARY KEY);"
                                 "DELETE FROM temp.moved_article",
                                 err);
    if (status == ATT_OK) {
        status = sql_get(s, "SELECT article FROM pending_article ORDER BY article", &st, err);
    }
    if (status == ATT_OK) {
        status = ids_collect(s, st, &pending, err);
    }
    for (uint32_t i = 0; status == ATT_OK && i < pending.count; i += AT_ONCE) {
        struct arena_mark here = arena_here(&s->scratch);
        status = place_all(s, pending.at + i, pending.count - i < AT_ONCE ? pending.count - i : AT_ONCE, err);
        arena_rewind(&s->scratch, here);
    }
    arena_rewind(&s->scratch, mark);
    return status;
}

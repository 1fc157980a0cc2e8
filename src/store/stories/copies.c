/* Near-identical copies of an article are one report: agency text republished, cut at the end, under another headline.
 *
 * An article is the set of its shingles (three words in a row, by family, so that an inflection changes nothing). MinHash
 * (Broder 1997) estimates how much two sets share; bands of three values lead to the articles that may be copies. Articles that
 * share more than half of their shingles, and those of one text, are copies of each other; a report is all that are joined so. That
 * depends on no order, and texts of an article never change: reports only ever grow together.
 *
 * In a text of a sentence or two a figure and a weekday are all that tells today's report from yesterday's, and headings return
 * word for word months later. So a short text is a copy only of one that was published within days of it, with the same
 * figures and days; and a long one only of what was published in the same weeks, unless the texts are the same. */
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/text.h"
#include "store/ids.h"
#include "store/schema.h"
#include "store/stories/linking.h"
#include "store/stories/stories.h"

#define BANDS 42
#define ROWS 3
#define HASHES (BANDS * ROWS)
#define SHINGLE 3
#define LEAST_SHINGLES 6 /* shorter texts are compared whole, by their hash */
#define LEAST_SHARED 72  /* values that agree of HASHES: somewhat more than half of the shingles */
#define SHORT 80         /* words */
#define SHORT_WITHIN 3   /* days between the publication of a short text and of its copy */
#define LONG_WITHIN 14   /* of a long one */
#define BUCKET 56        /* days whose bands lie together; no less than twice LONG_WITHIN */

/* What the table `trace` keeps of a text. */
struct trace {
    uint32_t least[HASHES];
    uint32_t words;
    uint64_t figures; /* of the text's figures, weekdays and months, in whatever order */
};

/* ---- traces ------------------------------------------------------------------------------------------------------ */

static uint64_t mix(uint64_t x) { /* splitmix64's finisher */
    x ^= x >> 30;
    x *= 0xBF58476D1CE4E5B9u;
    x ^= x >> 27;
    x *= 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

/* What tells today's report from yesterday's in the same words; 0 for a long text. */
static uint64_t figures_of(const struct terms *t) {
    static const char *const words[] = {"two",     "three",     "four",     "five",   "six",      "seven",   "eight",
                                        "nine",    "ten",       "eleven",   "twelve", "dozen",    "hundred", "monday",
                                        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    enum { WORDS = sizeof words / sizeof *words };
    uint32_t families[WORDS];
    uint64_t sum = 0;
    if (t->count >= SHORT) {
        return 0;
    }
    for (uint32_t k = 0; k < WORDS; k++) {
        families[k] = (uint32_t)hash_bytes(words[k], strlen(words[k]), 0);
    }
    for (uint32_t i = 0; i < t->count; i++) {
        bool tells = t->at[i].number;
        for (uint32_t k = 0; k < WORDS && !tells; k++) {
            tells = t->at[i].family == families[k];
        }
        sum += tells ? mix(t->at[i].family + 0x9E3779B97F4A7C15u) : 0;
    }
    return sum;
}

/* False for a text of too few words. */
static bool trace_make(const struct terms *t, struct trace *trace) {
    uint32_t *out = trace->least;
    if (t->count < LEAST_SHINGLES + SHINGLE - 1) {
        return false;
    }
    memset(trace, 0, sizeof *trace);
    memset(out, 0xFF, sizeof trace->least);
    trace->words = t->count;
    trace->figures = figures_of(t);
    for (uint32_t i = 0; i + SHINGLE <= t->count; i++) {
        uint64_t h = 0;
        for (uint32_t k = 0; k < SHINGLE; k++) {
            h = mix(h + t->at[i + k].family + 0x9E3779B97F4A7C15u);
        }
        for (uint32_t k = 0; k < HASHES; k++) {
            uint32_t v = (uint32_t)(mix(h + k * 0x9E3779B97F4A7C15u) >> 32);
            out[k] = v < out[k] ? v : out[k];
        }
    }
    return true;
}

/* Half of a hash below the bucket: copies are published within days of each other, so an article is put and looked for among
 * those of its time alone, however large the table is. */
static int64_t band_of(const uint32_t trace[HASHES], uint32_t band, int32_t bucket) {
    uint32_t part[ROWS + 1] = {band};
    memcpy(part + 1, trace + band * ROWS, ROWS * sizeof *part);
    return (int64_t)bucket * ((int64_t)1 << 32) + (int64_t)(hash_bytes(part, sizeof part, 0) >> 32);
}

static att_status note(struct att_store *s, int64_t article, const char *text, size_t len, att_error *err) {
    struct terms terms = {0};
    struct trace trace;
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT 1 FROM trace WHERE article = ?1", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(s, st, &row, err));
    sql_done(st);
    if (row) {
        return ATT_OK; /* an article's text never changes */
    }
    TRY(terms_read(&s->scratch, text, len, 0, &terms, err));
    if (!trace_make(&terms, &trace)) {
        return ATT_OK;
    }
    TRY(sql_get(s, "INSERT INTO trace(article, trace) VALUES(?1, ?2)", &st, err));
    sqlite3_bind_int64(st, 1, article);
    sqlite3_bind_blob(st, 2, &trace, sizeof trace, SQLITE_STATIC);
    return sql_run(s, st, err); /* its bands follow with the batch's */
}

att_status copies_note(struct att_store *s, int64_t article, const char *text, size_t len, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    att_status status = ATT_OK;
    if (text == NULL) { /* a newer record of a text that is stored */
        sqlite3_stmt *st;
        bool row;
        TRY(sql_get(s, "SELECT text FROM article WHERE article = ?1 AND text IS NOT NULL", &st, err));
        sqlite3_bind_int64(st, 1, article);
        TRY(sql_step(s, st, &row, err));
        if (row) {
            len = strlen(sql_column(st, 0));
            text = arena_copy(&s->scratch, sql_column(st, 0), len);
            status = text != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a text");
        }
        sql_done(st);
    }
    if (status == ATT_OK && text != NULL) {
        status = note(s, article, text, len, err);
    }
    if (status == ATT_OK) {
        status = stories_note(s, article, text, len, err);
    }
    arena_rewind(&s->scratch, mark);
    return status;
}

/* ---- reports ----------------------------------------------------------------------------------------------------- */

/* What is asked of two articles that may be copies. */
struct print {
    struct trace trace; /* words 0: it has none, being of a few words */
    int32_t published;  /* day's number, or NO_DAY */
};

static att_status load_print(struct att_store *s, int64_t article, struct print *out, att_error *err) {
    sqlite3_stmt *st;
    struct date day;
    bool row;
    memset(out, 0, sizeof *out);
    out->published = NO_DAY;
    TRY(sql_get(s, "SELECT published, trace FROM article LEFT JOIN trace USING(article) WHERE article = ?1", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(s, st, &row, err));
    if (!row) {
        return ATT_OK;
    }
    const char *published = sql_column(st, 0);
    if (date_parse(published, strlen(published), &day) && day.day != 0) {
        out->published = date_days(day);
    }
    if (sqlite3_column_bytes(st, 1) == (int)sizeof out->trace) {
        memcpy(&out->trace, sqlite3_column_blob(st, 1), sizeof out->trace);
    }
    sql_done(st);
    return ATT_OK;
}

static bool published_within(const struct print *a, const struct print *b, int32_t days) {
    int64_t apart = (int64_t)a->published - b->published;
    return a->published == b->published ||
           (a->published != NO_DAY && b->published != NO_DAY && apart <= days && apart >= -days);
}

/* Whether two articles are copies; same: their texts are. */
static bool alike(const struct print *a, const struct print *b, bool same) {
    uint32_t shared = 0;
    bool is_short = a->trace.words < SHORT || b->trace.words < SHORT;
    if (same) {
        return !is_short || published_within(a, b, SHORT_WITHIN);
    }
    for (uint32_t i = 0; i < HASHES; i++) {
        shared += a->trace.least[i] == b->trace.least[i];
    }
    return shared >= LEAST_SHARED && published_within(a, b, is_short ? SHORT_WITHIN : LONG_WITHIN) &&
           (!is_short || a->trace.figures == b->trace.figures);
}

static int32_t bucket_of(int32_t day) {
    return day / BUCKET - (day % BUCKET < 0); /* downwards; NO_DAY has one of its own */
}

/* The bucket beside the article's own in which copies of it may stand; its own where there is none. */
static int32_t bucket_beside(int32_t day) {
    int32_t own = bucket_of(day);
    if (day == NO_DAY) {
        return own; /* is a copy only of what has no day either */
    }
    return bucket_of(day - LONG_WITHIN) != own ? own - 1 : bucket_of(day + LONG_WITHIN);
}

/* One band of an article of the batch, in its own bucket or in the one beside, where it only looks. */
struct banded {
    int64_t hash;
    int64_t article;
    bool looks;
};

/* Two articles that share a band: the first one is of the batch. */
struct pair {
    int64_t article, other;
};

struct pairs {
    struct pair *at;
    uint32_t count, capacity;
    uint32_t full; /* so many are sorted, and equal ones dropped, before there are more */
};

static int by_hash(const void *a, const void *b) {
    const struct banded *x = a, *y = b;
    return x->hash != y->hash ? (x->hash > y->hash) - (x->hash < y->hash)
                              : (x->article > y->article) - (x->article < y->article);
}

static int by_article(const void *a, const void *b) {
    const struct pair *x = a, *y = b;
    return x->article != y->article ? (x->article > y->article) - (x->article < y->article)
                                    : (x->other > y->other) - (x->other < y->other);
}

static void sort_pairs(struct pairs *p) {
    uint32_t left = 0;
    if (p->count > 1) {
        qsort(p->at, p->count, sizeof *p->at, by_article);
    }
    for (uint32_t i = 0; i < p->count; i++) {
        if (left == 0 || by_article(&p->at[i], &p->at[left - 1]) != 0) {
            p->at[left++] = p->at[i];
        }
    }
    p->count = left;
}

/* Copies share most of their bands, and a text that is everywhere is a copy of very many. */
static att_status add_pair(struct att_store *s, struct pairs *out, int64_t article, int64_t other, att_error *err) {
    if (out->count == out->full) {
        sort_pairs(out);
        out->full = out->full == 0 ? 1u << 16 : out->count > out->full / 2 ? 2 * out->full : out->full;
    }
    struct pair *p = arena_push(&s->scratch, &out->at, &out->count, &out->capacity, sizeof *p);
    if (p == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a batch's copies");
    }
    *p = (struct pair){article, other};
    return ATT_OK;
}

/* Two of a batch that have one band; those that both look from elsewhere are too far apart, or meet there. */
static att_status pair_up(struct att_store *s, const struct banded *a, const struct banded *b, struct pairs *out,
                          att_error *err) {
    return (a->looks && b->looks) || a->article == b->article ? ATT_OK : add_pair(s, out, a->article, b->article, err);
}

static att_status put_band(struct att_store *s, const struct banded *b, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, "INSERT OR IGNORE INTO band(hash, article) VALUES(?1, ?2)", &st, err));
    sqlite3_bind_int64(st, 1, b->hash);
    sqlite3_bind_int64(st, 2, b->article);
    return sql_run(s, st, err);
}

/* Puts one band of some articles into the table, and tells who else has it. */
static att_status meet(struct att_store *s, const struct banded *b, uint32_t count, struct pairs *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT article FROM band WHERE hash = ?1", &st, err));
    sqlite3_bind_int64(st, 1, b->hash);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        for (uint32_t i = 0; i < count; i++) {
            if (sqlite3_column_int64(st, 0) != b[i].article) {
                TRY(add_pair(s, out, b[i].article, sqlite3_column_int64(st, 0), err));
            }
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t k = 0; k < i; k++) { /* each pair once: who joins whom is all the same */
            TRY(pair_up(s, &b[i], &b[k], out, err));
        }
        TRY(b[i].looks ? ATT_OK : put_band(s, &b[i], err));
    }
    return ATT_OK;
}

/* Who shares a band with one of these articles. Bands are hashes and lie all over their bucket: taken in its order, a batch's
 * walk through it once, and a page is read and written once however many of them it gets. */
static att_status find_near(struct att_store *s, const int64_t *articles, uint32_t count, struct pairs *out,
                            att_error *err) {
    struct banded *bands = arena_array(&s->scratch, (size_t)count * BANDS * 2, sizeof *bands);
    struct print print;
    uint32_t n = 0;
    if (bands == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a batch's copies");
    }
    for (uint32_t i = 0; i < count; i++) {
        TRY(load_print(s, articles[i], &print, err));
        int32_t own = bucket_of(print.published), beside = bucket_beside(print.published);
        for (uint32_t b = 0; print.trace.words > 0 && b < BANDS; b++) {
            bands[n++] = (struct banded){band_of(print.trace.least, b, own), articles[i], false};
            if (beside != own) {
                bands[n++] = (struct banded){band_of(print.trace.least, b, beside), articles[i], true};
            }
        }
    }
    qsort(bands, n, sizeof *bands, by_hash);
    for (uint32_t i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && bands[end].hash == bands[i].hash; end++) {
        }
        TRY(meet(s, bands + i, end - i, out, err));
    }
    sort_pairs(out);
    return ATT_OK;
}

/* The articles that are copies of this one: of one text with it, or like enough among those `near` it. */
static att_status copies_of(struct att_store *s, int64_t article, const struct pair *near, uint32_t count,
                            struct ids *out, att_error *err) {
    sqlite3_stmt *st;
    struct print mine, other;
    struct ids same = {0};
    TRY(load_print(s, article, &mine, err));
    static const char sql[] = "SELECT b.article FROM article a CROSS JOIN article b ON " /* of one text */
        SAME_TEXT("a", "b") " WHERE a.article = ?1 AND b.article <> ?1";
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(ids_collect(s, st, &same, err));
    for (uint32_t i = 0; i < same.count + count; i++) {
        int64_t id = i < same.count ? same.at[i] : near[i - same.count].other;
        TRY(load_print(s, id, &other, err));
        if (alike(&mine, &other, i < same.count)) {
            TRY(ids_push(s, out, id, err));
        }
    }
    return ATT_OK;
}

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

static att_status size_of(struct att_store *s, int64_t report, int64_t *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT count(*) FROM article WHERE report = ?1", &st, err));
    sqlite3_bind_int64(st, 1, report);
    TRY(sql_step(s, st, &row, err));
    *out = row ? sqlite3_column_int64(st, 0) : 0;
    sql_done(st);
    return ATT_OK;
}

/* All articles of report `from` go over to `to`. Of those that were there before, the first ones alone are looked at again, since one
 * of them is first no more; what stories tell of the others' report is told anew by whoever joins it. */
static att_status merge(struct att_store *s, int64_t from, int64_t to, att_error *err) {
    TRY(run_with(s,
                 "INSERT OR IGNORE INTO temp.joined_article SELECT first FROM report WHERE report IN (?1, ?2)"
                 " AND first IS NOT NULL AND first NOT IN (SELECT article FROM pending_article)",
                 from, to, err));
    TRY(run_with(s,
                 "INSERT OR IGNORE INTO pending_article SELECT first FROM report WHERE report IN (?1, ?2)"
                 " AND first IS NOT NULL",
                 from, to, err));
    TRY(run_with(s, "UPDATE article SET report = ?2 WHERE report = ?1", from, to, err));
    return run_with(s, "DELETE FROM report WHERE report = ?1", from, 0, err);
}

/* Joins two reports; the larger keeps its number: a text that very many carry is not moved with each that joins it. */
static att_status join(struct att_store *s, int64_t other, int64_t *mine, att_error *err) {
    int64_t here, there;
    TRY(size_of(s, *mine, &here, err));
    TRY(size_of(s, other, &there, err));
    if (here >= there) {
        return merge(s, other, *mine, err);
    }
    TRY(merge(s, *mine, other, err));
    *mine = other;
    return ATT_OK;
}

static att_status place(struct att_store *s, int64_t article, const struct pair *near, uint32_t count, att_error *err) {
    int64_t mine, other;
    struct ids copies = {0};
    TRY(report_of(s, article, &mine, err));
    if (mine == 0) {
        mine = article; /* free: a report has the number of an article that founded it, and an article founds once */
        TRY(run_with(s, "INSERT OR IGNORE INTO report(report, first) VALUES(?1, ?1)", mine, 0, err));
        TRY(run_with(s, "UPDATE article SET report = ?1 WHERE article = ?1", mine, 0, err));
    }
    TRY(copies_of(s, article, near, count, &copies, err));
    for (uint32_t i = 0; i < copies.count; i++) {
        TRY(report_of(s, copies.at[i], &other, err));
        if (other != 0 && other != mine) {
            TRY(join(s, other, &mine, err));
        }
    }
    /* The first is the one that was published first, whichever came first to us. */
    return run_with(s,
                    "UPDATE report SET first = (SELECT article FROM article WHERE report = ?1"
                    "  ORDER BY coalesce(published, '9999'), key LIMIT 1) WHERE report = ?1",
                    mine, 0, err);
}

#define AT_ONCE 1024u /* articles whose bands are sorted together */

static att_status place_all(struct att_store *s, const int64_t *articles, uint32_t count, att_error *err) {
    struct pairs near = {0};
    TRY(find_near(s, articles, count, &near, err));
    for (uint32_t i = 0, from = 0, to; i < count; i++, from = to) { /* both in ascending order */
        struct arena_mark here = arena_here(&s->scratch);
        for (to = from; to < near.count && near.at[to].article == articles[i]; to++) {
        }
        TRY(place(s, articles[i], to > from ? near.at + from : NULL, to - from, err));
        arena_rewind(&s->scratch, here);
    }
    return ATT_OK;
}

att_status copies_update(struct att_store *s, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    struct ids pending = {0};
    sqlite3_stmt *st;
    /* Which articles are pending only because another joined their report: they say nothing new. */
    att_status status = sql_exec(s,
                                 "CREATE TEMP TABLE IF NOT EXISTS joined_article(article INTEGER PRIMARY KEY);"
                                 "DELETE FROM temp.joined_article",
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

/* Traces of texts made, kept and looked for. */
#include "store/stories/traces.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "store/stories/linking.h"
#include "store/stories/stories.h"

#define SHINGLE 3
#define LEAST_SHINGLES 6 /* shorter texts are compared whole, by their hash */
#define LEAST_SHARED 72  /* values that agree of TRACE_HASHES: somewhat more than half of the shingles */
#define LONG_WITHIN 14   /* days between the publication of a long text and of its copy */
#define BUCKET 56        /* days whose bands lie together; no less than twice LONG_WITHIN */

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
    if (t->count >= TRACE_SHORT) {
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
        for (uint32_t k = 0; k < TRACE_HASHES; k++) {
            uint32_t v = (uint32_t)(mix(h + k * 0x9E3779B97F4A7C15u) >> 32);
            out[k] = v < out[k] ? v : out[k];
        }
    }
    return true;
}

/* Half of a hash below the bucket: copies are published within days of each other, so an article is put and looked for among
 * those of its time alone, however large the table is. */
static int64_t band_of(const uint32_t trace[TRACE_HASHES], uint32_t band, int32_t bucket) {
    uint32_t part[TRACE_ROWS + 1] = {band};
    memcpy(part + 1, trace + band * TRACE_ROWS, TRACE_ROWS * sizeof *part);
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

/* The text that is stored of the article; *out stays NULL where there is none. */
static att_status read_text(struct att_store *s, int64_t article, const char **out, size_t *len, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT text FROM article WHERE article = ?1 AND text IS NOT NULL", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(s, st, &row, err));
    if (row) {
        *len = strlen(sql_column(st, 0));
        *out = arena_copy(&s->scratch, sql_column(st, 0), *len);
    }
    sql_done(st);
    return !row || *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a text");
}

att_status copies_note(struct att_store *s, int64_t article, const char *text, size_t len, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    /* Without a text: a newer record of one that is stored. */
    att_status status = text == NULL ? read_text(s, article, &text, &len, err) : ATT_OK;
    if (status == ATT_OK && text != NULL) {
        status = note(s, article, text, len, err);
    }
    if (status == ATT_OK) {
        status = stories_note(s, article, text, len, err);
    }
    arena_rewind(&s->scratch, mark);
    return status;
}

/* ---- compared ---------------------------------------------------------------------------------------------------- */

int32_t trace_day(const char *published) {
    struct date day;
    bool known = date_parse(published, strlen(published), &day) && day.day != 0;
    return known ? date_days(day) : NO_DAY;
}

struct trace trace_read(sqlite3_stmt *st, int column) {
    struct trace out = {.words = 0};
    const void *blob = sqlite3_column_blob(st, column);
    if (blob != NULL && sqlite3_column_bytes(st, column) == (int)sizeof out) {
        memcpy(&out, blob, sizeof out);
    }
    return out;
}

att_status trace_print(struct att_store *s, int64_t article, struct trace_print *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    memset(out, 0, sizeof *out);
    out->published = NO_DAY;
    TRY(sql_get(s, "SELECT published, trace FROM article LEFT JOIN trace USING(article) WHERE article = ?1", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(s, st, &row, err));
    if (!row) {
        return ATT_OK;
    }
    out->published = trace_day(sql_column(st, 0));
    out->trace = trace_read(st, 1);
    sql_done(st);
    return ATT_OK;
}

bool trace_within(int32_t a, int32_t b, int32_t days) {
    int64_t apart = (int64_t)a - b;
    return a == b || (a != NO_DAY && b != NO_DAY && apart <= days && apart >= -days);
}

/* Whether two articles of two texts are copies. */
bool traces_alike(const struct trace_print *a, const struct trace_print *b) {
    uint32_t shared = 0;
    bool is_short = a->trace.words < TRACE_SHORT || b->trace.words < TRACE_SHORT;
    for (uint32_t i = 0; i < TRACE_HASHES; i++) {
        shared += a->trace.least[i] == b->trace.least[i];
    }
    return shared >= LEAST_SHARED &&
           trace_within(a->published, b->published, is_short ? TRACE_SHORT_WITHIN : LONG_WITHIN) &&
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

static int by_hash(const void *a, const void *b) {
    const struct banded *x = a, *y = b;
    return x->hash != y->hash ? (x->hash > y->hash) - (x->hash < y->hash)
                              : (x->article > y->article) - (x->article < y->article);
}

static int by_article(const void *a, const void *b) {
    const struct trace_pair *x = a, *y = b;
    return x->article != y->article ? (x->article > y->article) - (x->article < y->article)
                                    : (x->other > y->other) - (x->other < y->other);
}

static void sort_pairs(struct trace_pairs *p) {
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
static att_status add_pair(struct att_store *s, struct trace_pairs *out, int64_t article, int64_t other,
                           att_error *err) {
    if (out->count == out->full) {
        sort_pairs(out);
        out->full = out->full == 0 ? 1u << 16 : out->count > out->full / 2 ? 2 * out->full : out->full;
    }
    struct trace_pair *p = arena_push(&s->scratch, &out->at, &out->count, &out->capacity, sizeof *p);
    if (p == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a batch's copies");
    }
    *p = (struct trace_pair){article, other};
    return ATT_OK;
}

/* Two of a batch that have one band; those that both look from elsewhere are too far apart, or meet there. */
static att_status pair_up(struct att_store *s, const struct banded *a, const struct banded *b, struct trace_pairs *out,
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
static att_status meet(struct att_store *s, const struct banded *b, uint32_t count, struct trace_pairs *out,
                       att_error *err) {
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
att_status traces_near(struct att_store *s, const int64_t *articles, uint32_t count, struct trace_pairs *out,
                       att_error *err) {
    struct banded *bands = arena_array(&s->scratch, (size_t)count * TRACE_BANDS * 2, sizeof *bands);
    struct trace_print print;
    uint32_t n = 0;
    if (bands == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a batch's copies");
    }
    for (uint32_t i = 0; i < count; i++) {
        TRY(trace_print(s, articles[i], &print, err));
        int32_t own = bucket_of(print.published), beside = bucket_beside(print.published);
        for (uint32_t b = 0; print.trace.words > 0 && b < TRACE_BANDS; b++) {
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

att_status trace_is_banded(struct att_store *s, int64_t article, bool *out, att_error *err) {
    struct trace_print print;
    sqlite3_stmt *st;
    TRY(trace_print(s, article, &print, err));
    TRY(sql_get(s, "SELECT 1 FROM band WHERE hash = ?1 AND article = ?2", &st, err));
    sqlite3_bind_int64(st, 1, band_of(print.trace.least, 0, bucket_of(print.published)));
    sqlite3_bind_int64(st, 2, article);
    TRY(sql_step(s, st, out, err));
    sql_done(st);
    return ATT_OK;
}

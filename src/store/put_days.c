/* Days of an article, each with its sentence. The record tells no sentences, so they are found anew, generously: a boundary
 * that is missed joins two sentences and gives a day an actor too many, one that is seen where none is takes an actor away;
 * a desk forgives the first. */
#include <string.h>

#include "base/utf8.h"
#include "store/put.h"

/* How far around an expression its sentence is looked for, in code points; without a text all of it counts. */
#define REACH 400
#define REACH_BLIND 160

struct sentences {
    uint32_t *ends; /* code point offsets behind each boundary, ascending */
    uint32_t count, capacity;
};

static bool is_stop(uint32_t c) {
    return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

static bool is_closing(uint32_t c) {
    return c == '"' || c == '\'' || c == ')' || c == 0x201D || c == 0x2019 || c == ']';
}

/* One walk over the text: a stop behind a word of three letters or more (so neither "U.S." nor "J." nor "Mr."), closing marks,
 * a space, then anything but a small letter; or an empty line. False without memory. */
static bool find_sentences(struct arena *arena, const char *text, size_t len, struct sentences *out) {
    uint32_t at = 0, letters = 0, word = 0, previous = 0;
    enum { INSIDE, STOPPED, SPACED } state = INSIDE;
    for (size_t i = 0, size = 0; i < len; i += size, at++) {
        uint32_t c = utf8_next(text + i, len - i, &size);
        bool boundary = c == '\n' && previous == '\n';
        if (state == SPACED && !utf8_is_space(c)) {
            boundary = boundary || !utf8_is_lower(c);
            state = INSIDE;
        } else if (state == STOPPED && !is_closing(c) && !is_stop(c)) {
            state = utf8_is_space(c) ? SPACED : INSIDE;
        } else if (state == INSIDE && is_stop(c) && (word >= 3 || !utf8_is_letter(previous))) {
            state = STOPPED;
        }
        letters = utf8_is_letter(c) || utf8_is_digit(c) ? letters + 1 : 0;
        word = letters > 0 ? letters : word;
        word = utf8_is_space(c) ? 0 : word;
        previous = c;
        if (boundary) {
            uint32_t *end = arena_push(arena, &out->ends, &out->count, &out->capacity, sizeof *end);
            if (end == NULL) {
                return false;
            }
            *end = at;
        }
    }
    return true;
}

static int64_t larger(int64_t a, int64_t b) {
    return a > b ? a : b;
}

static int64_t smaller(int64_t a, int64_t b) {
    return a < b ? a : b;
}

/* The sentence (or sentences) of a span, no further than REACH. */
static struct checked_span sentence_of(const struct sentences *s, const struct checked_span *at, int64_t points) {
    int64_t reach = points > 0 ? REACH : REACH_BLIND;
    struct checked_span out = {larger(at->start - reach, 0), at->end + reach, ""};
    uint32_t low = 0, high = s->count;
    while (low < high) { /* the first boundary behind the span's start */
        uint32_t mid = low + (high - low) / 2;
        if ((int64_t)s->ends[mid] <= at->start) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    if (low > 0) {
        out.start = larger(out.start, s->ends[low - 1]);
    }
    while (low < s->count && (int64_t)s->ends[low] < at->end) {
        low++;
    }
    if (low < s->count) {
        out.end = smaller(out.end, s->ends[low]);
    }
    out.end = points > 0 ? smaller(out.end, points) : out.end;
    return out;
}

static bool stands_in(const struct checked_actor *a, const struct checked_span *sentence) {
    for (uint32_t i = 0; i < a->mention_count; i++) {
        if (a->mentions[i].start < sentence->end && a->mentions[i].end > sentence->start) {
            return true;
        }
    }
    return false;
}

static att_status put_day(struct att_store *s, const struct checked_time *t, const struct checked_span *sentence,
                          int64_t article, int64_t *day, att_error *err) {
    static const char sql[] =
        "INSERT INTO day(article, start, \"end\", text, value, day_from, day_to, sentence_start, sentence_end)"
        "  VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)";
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, article);
    sqlite3_bind_int64(st, 2, t->span.start);
    sqlite3_bind_int64(st, 3, t->span.end);
    sql_text(st, 4, t->span.text);
    sql_text(st, 5, t->value);
    sql_text(st, 6, t->from);
    sql_text(st, 7, t->to);
    sqlite3_bind_int64(st, 8, sentence->start);
    sqlite3_bind_int64(st, 9, sentence->end);
    TRY(sql_run(s, st, err));
    *day = sqlite3_last_insert_rowid(s->db);
    return ATT_OK;
}

static att_status put_day_actor(struct att_store *s, int64_t day, int64_t actor, att_error *err) {
    static const char sql[] = "INSERT INTO day_actor(day, actor) VALUES(?1, ?2)";
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, day);
    sqlite3_bind_int64(st, 2, actor);
    return sql_run(s, st, err);
}

/* Beyond so many pairs of a day and an actor's mention an article is a list, not a report. */
#define MOST_LOOKS 4000000u

att_status put_days(struct att_store *s, const struct entered *in, int64_t article, const int64_t *actors,
                    att_error *err) {
    struct sentences sentences = {0};
    const struct checked *r = in->r;
    uint64_t looks = 0;
    if (in->text != NULL && !find_sentences(&s->scratch, in->text, in->text_len, &sentences)) {
        return fail(err, ATT_NO_MEMORY, "no memory for a record");
    }
    int64_t points = in->text != NULL ? (int64_t)utf8_count(in->text, in->text_len) : 0;
    for (uint32_t i = 0; i < r->time_count; i++) {
        const struct checked_time *t = &r->times[i];
        int64_t day;
        if (t->from == NULL && t->to == NULL) {
            continue; /* durations, "now": of no use across articles */
        }
        struct checked_span sentence = sentence_of(&sentences, &t->span, points);
        TRY(put_day(s, t, &sentence, article, &day, err));
        for (uint32_t k = 0; k < r->actor_count && looks < MOST_LOOKS; k++) {
            looks += r->actors[k].mention_count;
            if (stands_in(&r->actors[k], &sentence)) {
                TRY(put_day_actor(s, day, actors[k], err));
            }
        }
    }
    return ATT_OK;
}

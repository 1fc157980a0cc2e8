/* Days of an article, each with its sentence. */
#include <string.h>

#include "store/put/put.h"
#include "store/put/run_out.h"
#include "store/put/sentences.h"

static bool stands_in(const struct checked_actor *a, const struct checked_span *sentence) {
    for (uint32_t i = 0; i < a->mention_count; i++) {
        if (a->mentions[i].start < sentence->end && a->mentions[i].end > sentence->start) {
            return true;
        }
    }
    return false;
}

/* "The March 23 Movement": a day in somebody's name is none of the calendar's. */
static bool in_name(const struct checked *r, const struct checked_span *time) {
    for (uint32_t i = 0; i < r->actor_count; i++) {
        const struct checked_actor *a = &r->actors[i];
        for (uint32_t k = 0; strcmp(a->kind, "organization") == 0 && k < a->mention_count; k++) {
            if (a->mentions[k].start <= time->start && a->mentions[k].end > time->end) {
                return true;
            }
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
    struct utf8_place place = {.text = in->text, .len = in->text_len};
    if (in->text != NULL && !sentences_find(&s->scratch, in->text, in->text_len, SENTENCES_ALL, &sentences)) {
        return fail(err, ATT_NO_MEMORY, "no memory for a record");
    }
    int64_t points = sentences.points;
    for (uint32_t i = 0; i < r->time_count; i++) {
        struct checked_time t = r->times[i];
        char end[DATE_TEXT];
        int64_t day;
        if (t.from == NULL && t.to == NULL) {
            if (!run_out(&t, r->published, &place, end)) {
                continue; /* other durations, "now": of no use across articles */
            }
            t.from = t.to = end;
        }
        if (looks < MOST_LOOKS && in_name(r, &t.span)) {
            continue;
        }
        struct checked_span sentence = sentence_of(&sentences, &t.span, points);
        TRY(put_day(s, &t, &sentence, article, &day, err));
        for (uint32_t k = 0; k < r->actor_count && looks < MOST_LOOKS; k++) {
            looks += r->actors[k].mention_count;
            if (stands_in(&r->actors[k], &sentence)) {
                TRY(put_day_actor(s, day, actors[k], err));
            }
        }
    }
    return ATT_OK;
}

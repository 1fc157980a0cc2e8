/* A story told of its mentions: what most say, how many tell it, who denies it, which figures it has. Rows and columns are written only
 * where they differ: most stories that are told again are only told by one more. */
#include <stdlib.h>
#include <string.h>

#include "store/ids.h"
#include "store/stories/name_set.h"
#include "store/stories/origins.h"
#include "store/stories/stories.h"

#define NO_MEMORY "no memory for a story"
#define MOST_ARTICLES 32 /* that a story's row lists: of more they are looked up */

struct row {
    const char *type, *mode, *status, *day, *first_day, *last_day, *place, *first_known, *last_known;
    const char *sectors, *actors, *recipients, *places, *carriers, *articles;
    const struct said *spot; /* whose country and coordinates it has, or NULL */
    struct tally tally;
    int background;
    double score;
};

static int compare(const char *a, const char *b) { /* NULL before all */
    return a == NULL || b == NULL ? (a != NULL) - (b != NULL) : strcmp(a, b);
}

/* ---- what most say ------------------------------------------------------------------------------------------------- */

struct vote {
    const char *value;
    int64_t article;
    double score;
};

struct votes {
    struct vote *at;
    uint32_t count;
};

static void vote(struct votes *v, const char *value, const struct said *m) {
    v->at[v->count++] = (struct vote){value, m->article, m->score};
}

static int by_value(const void *a, const void *b) {
    const struct vote *x = a, *y = b;
    int order = compare(x->value, y->value);
    return order != 0 ? order : (x->article > y->article) - (x->article < y->article);
}

/* What most articles say; of equals the surer mention's, then the first by bytes. NULL where nobody votes; the votes are used up. */
static const char *elect(struct votes *v) {
    const char *best = NULL;
    uint32_t most = 0;
    double surest = 0;
    if (v->count > 1) {
        qsort(v->at, v->count, sizeof *v->at, by_value);
    }
    for (uint32_t i = 0, end; i < v->count; i = end) {
        uint32_t articles = 0;
        double score = v->at[i].score;
        for (end = i; end < v->count && compare(v->at[end].value, v->at[i].value) == 0; end++) {
            articles += end == i || v->at[end].article != v->at[end - 1].article;
            score = v->at[end].score > score ? v->at[end].score : score;
        }
        if (articles > most || (articles == most && score > surest)) {
            best = v->at[i].value;
            most = articles;
            surest = score;
        }
    }
    v->count = 0;
    return best;
}

static bool whole_day(const struct said *m) {
    return m->date != NULL && strlen(m->date) >= 10;
}

/* The last word counts, but a denial does not undo what others tell. */
static bool speaks_last(const struct said *a, const struct said *b) {
    if (a->negated != b->negated) {
        return b->negated;
    }
    int order = compare(b->published, a->published);
    if (order != 0 || a->score != b->score) {
        return order != 0 ? order < 0 : a->score > b->score;
    }
    return strcmp(a->key, b->key) < 0;
}

/* Of the mentions that count, those of which `where` holds vote with their column; `m` is the mention. */
#define ELECT(column, where)                             \
    for (uint32_t i = 0; i < t->said_count; i++) {       \
        const struct said *m = &t->said[i];              \
        if (m->background <= r->background && (where)) { \
            vote(&v, m->column, m);                      \
        }                                                \
    }

static att_status elect_all(struct att_store *s, const struct testimony *t, struct row *r, att_error *err) {
    const struct said *last = NULL;
    struct votes v = {.at = arena_array(&s->scratch, t->said_count, sizeof *v.at)};
    if (v.at == NULL) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    ELECT(type, true)
    r->type = elect(&v);
    ELECT(mode, m->mode != NULL)
    r->mode = elect(&v);
    ELECT(date, whole_day(m))
    r->day = elect(&v);
    ELECT(date, r->day == NULL && m->date != NULL)
    r->day = v.count > 0 ? elect(&v) : r->day;
    r->day = r->day != NULL ? r->day : r->first_day;
    ELECT(located, m->placed)
    r->place = elect(&v);
    ELECT(place, r->place == NULL && m->place != NULL)
    r->place = v.count > 0 ? elect(&v) : r->place;
    for (uint32_t i = 0; i < t->said_count; i++) {
        const struct said *m = &t->said[i];
        if (m->background <= r->background) {
            last = last == NULL || speaks_last(m, last) ? m : last;
        }
    }
    r->status = last != NULL ? last->status : NULL;
    return ATT_OK;
}
#undef ELECT

/* ---- what they say together ---------------------------------------------------------------------------------------- */

static const char *least(const char *a, const char *b) {
    return a == NULL || (b != NULL && strcmp(b, a) < 0) ? b : a;
}

static const char *greatest(const char *a, const char *b) {
    return compare(a, b) < 0 ? b : a;
}

static void span(const struct testimony *t, struct row *r) {
    r->score = t->said[0].score;
    for (uint32_t i = 0; i < t->said_count; i++) {
        const struct said *m = &t->said[i];
        r->first_day = least(r->first_day, m->published);
        r->last_day = greatest(r->last_day, m->published);
        r->first_known = least(r->first_known, m->first_known);
        r->last_known = greatest(r->last_known, m->first_known);
        r->score = m->score > r->score ? m->score : r->score;
    }
}

/* The surest of the mentions that name its place, one with coordinates before all others. */
static void locate(const struct testimony *t, struct row *r) {
    for (uint32_t i = 0; r->place != NULL && i < t->said_count; i++) {
        const struct said *m = &t->said[i], *b = r->spot;
        const char *place = m->located != NULL ? m->located : m->place;
        if (place == NULL || strcmp(place, r->place) != 0) {
            continue;
        }
        bool better = b == NULL || (m->has_lat != b->has_lat ? m->has_lat
                                    : m->score != b->score   ? m->score > b->score
                                                             : strcmp(m->key, b->key) < 0);
        r->spot = better ? m : b;
    }
}

/* Small letters; `mark` of the lists becomes another. Nothing where it is NULL. */
static att_status add_folded(struct att_store *s, struct name_set *set, const char *text, att_error *err) {
    char *folded = text != NULL ? arena_copy(&s->scratch, text, strlen(text)) : NULL;
    if (folded == NULL) {
        return text == NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    for (char *c = folded; *c != '\0'; c++) {
        *c = (char)(*c >= 'A' && *c <= 'Z' ? *c + ('a' - 'A') : *c);
    }
    return name_set_add(s, set, folded, err);
}

static att_status list_parties(struct att_store *s, const struct testimony *t, struct row *r, att_error *err) {
    struct name_set sectors = {0}, actors = {0}, recipients = {0};
    for (uint32_t i = 0; i < t->party_count; i++) {
        const struct party *p = &t->parties[i];
        bool actor = strcmp(p->role, "actor") == 0;
        if (actor || strcmp(p->role, "recipient") == 0) {
            TRY(add_folded(s, actor ? &actors : &recipients, p->name, err));
            TRY(p->sector[0] != '\0' ? name_set_add(s, &sectors, p->sector, err) : ATT_OK);
        }
    }
    TRY(name_set_join(s, &sectors, ',', &r->sectors, err));
    TRY(name_set_join(s, &actors, ',', &r->actors, err));
    return name_set_join(s, &recipients, ',', &r->recipients, err);
}

#define PART '\x1f' /* between places; for a comma in an outlet's name */

/* The articles, those who carried them, the places. */
static att_status list_articles(struct att_store *s, const struct testimony *t, struct row *r, att_error *err) {
    struct name_set places = {0}, carriers = {0};
    struct ids articles = {arena_array(&s->scratch, t->said_count, sizeof *articles.at), 0, t->said_count};
    if (articles.at == NULL) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    for (uint32_t i = 0; i < t->said_count; i++) {
        articles.at[articles.count++] = t->said[i].article;
        TRY(add_folded(s, &places, t->said[i].place, err));
        TRY(add_folded(s, &places, t->said[i].located, err));
    }
    ids_once(&articles);
    uint32_t count = articles.count;
    for (uint32_t i = 0; i < t->carrier_count; i++) {
        if (id_find(articles.at, count, t->carriers[i].article) != NULL) {
            char *name = arena_copy(&s->scratch, t->carriers[i].name, strlen(t->carriers[i].name));
            for (char *c = name; c != NULL && *c != '\0'; c++) {
                *c = *c == ',' ? PART : *c;
            }
            TRY(name != NULL ? name_set_add(s, &carriers, name, err) : fail(err, ATT_NO_MEMORY, NO_MEMORY));
        }
    }
    const char *list = count <= MOST_ARTICLES ? "" : NULL;
    for (uint32_t i = 0; i < count && list != NULL; i++) {
        list = arena_format(&s->scratch, "%s%s%lld", list, i > 0 ? "," : "", (long long)articles.at[i]);
    }
    if (list == NULL && count <= MOST_ARTICLES) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    r->articles = list;
    TRY(name_set_join(s, &places, PART, &r->places, err));
    return name_set_join(s, &carriers, ',', &r->carriers, err);
}

/* ---- the row ------------------------------------------------------------------------------------------------------- */

static void bind_number(sqlite3_stmt *st, int at, bool known, double number) {
    if (known) {
        sqlite3_bind_double(st, at, number);
    }
}

/* Values by number are the same in all three. */
#define WHAT "type, mode, status, day, background, place, country, lat, lon, score, sectors"
#define WHAT_VALUES "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12"
#define TOLD                                                                                              \
    "first_day, last_day, reports, outlets, voices, first_known, last_known, actors, recipients, places," \
    " carriers, mentions, articles"
#define TOLD_VALUES "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25"
#define SET(columns, values) \
    "UPDATE story SET (" columns ") = (" values ") WHERE story = ?1 AND (" columns ") IS NOT (" values ")"

static att_status write_row(struct att_store *s, const char *sql, const struct testimony *t, const struct row *r,
                            const char *key, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, t->story);
    const char *what[] = {r->type, r->mode, r->status, r->day};
    for (int i = 0; i < 4; i++) {
        sql_text(st, 2 + i, what[i]);
    }
    sqlite3_bind_int(st, 6, r->background);
    sql_text(st, 7, r->place);
    if (r->spot != NULL) {
        sql_text(st, 8, r->spot->country);
        bind_number(st, 9, r->spot->has_lat, r->spot->lat);
        bind_number(st, 10, r->spot->has_lon, r->spot->lon);
    }
    sqlite3_bind_double(st, 11, r->score);
    sql_text(st, 12, r->sectors);
    sql_text(st, 13, r->first_day);
    sql_text(st, 14, r->last_day);
    sqlite3_bind_int64(st, 15, r->tally.reports);
    sqlite3_bind_int64(st, 16, r->tally.outlets);
    sqlite3_bind_int64(st, 17, r->tally.voices);
    const char *told[] = {r->first_known, r->last_known, r->actors, r->recipients, r->places, r->carriers};
    for (int i = 0; i < 6; i++) {
        sql_text(st, 18 + i, told[i]);
    }
    sqlite3_bind_int64(st, 24, t->said_count);
    sql_text(st, 25, r->articles);
    sqlite3_bind_int64(st, 26, r->tally.origins);
    sql_text(st, 27, key);
    return sql_run(s, st, err);
}

static att_status save_row(struct att_store *s, const struct testimony *t, const struct row *r, att_error *err) {
    static const char add[] = "INSERT INTO story(story, " WHAT ", " TOLD ", origins, key) VALUES(?1, " WHAT_VALUES
                              ", " TOLD_VALUES ", ?26, ?27)";
    static const char what[] = SET(WHAT, WHAT_VALUES), told[] = SET(TOLD, TOLD_VALUES);
    static const char origins[] = "UPDATE story SET origins = ?26 WHERE story = ?1 AND origins IS NOT ?26";
    const char *key = t->said[0].key;
    sqlite3_stmt *st;
    bool there;
    TRY(sql_get(s, "SELECT 1 FROM story WHERE story = ?1", &st, err));
    sqlite3_bind_int64(st, 1, t->story);
    TRY(sql_step(s, st, &there, err));
    sql_done(st);
    for (uint32_t i = 0; i < t->said_count; i++) {
        key = t->said[i].mention == t->story ? t->said[i].key : key;
    }
    if (!there) {
        return write_row(s, add, t, r, key, err);
    }
    TRY(write_row(s, what, t, r, key, err));
    TRY(write_row(s, told, t, r, key, err));
    return write_row(s, origins, t, r, key, err);
}

/* ---- who denies it, which figures it has ----------------------------------------------------------------------------- */

/* Something that a report tells: a name and its countries, or a figure with its unit. */
struct detail {
    const char *a, *b;
    double low, high;
    int64_t report;
};

struct details {
    struct detail *at;
    uint32_t count, capacity;
};

static att_status add_detail(struct att_store *s, struct details *d, struct detail x, att_error *err) {
    struct detail *kept = arena_push(&s->scratch, &d->at, &d->count, &d->capacity, sizeof *kept);
    if (kept == NULL || x.a == NULL || x.b == NULL) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    *kept = x;
    return ATT_OK;
}

static int by_detail(const void *a, const void *b) {
    const struct detail *x = a, *y = b;
    int order = strcmp(x->a, y->a);
    order = order != 0 ? order : strcmp(x->b, y->b);
    order = order != 0 ? order : (x->low > y->low) - (x->low < y->low);
    return order != 0 ? order : (x->high > y->high) - (x->high < y->high);
}

static int by_detail_and_report(const void *a, const void *b) {
    const struct detail *x = a, *y = b;
    int order = by_detail(a, b);
    return order != 0 ? order : (x->report > y->report) - (x->report < y->report);
}

/* Each once, with how many reports tell it; `sql` takes the story, both texts, the reports, both numbers. */
static att_status put_details(struct att_store *s, int64_t story, const char *sql, struct details *d, att_error *err) {
    if (d->count > 1) {
        qsort(d->at, d->count, sizeof *d->at, by_detail_and_report);
    }
    for (uint32_t i = 0, end; i < d->count; i = end) {
        int reports = 0;
        sqlite3_stmt *st;
        for (end = i; end < d->count && by_detail(&d->at[end], &d->at[i]) == 0; end++) {
            reports += end == i || d->at[end].report != d->at[end - 1].report;
        }
        TRY(sql_get(s, sql, &st, err));
        sqlite3_bind_int64(st, 1, story);
        sql_text(st, 2, d->at[i].a);
        sql_text(st, 3, d->at[i].b);
        sqlite3_bind_int(st, 4, reports);
        if (sqlite3_bind_parameter_count(st) > 4) {
            sqlite3_bind_double(st, 5, d->at[i].low);
            sqlite3_bind_double(st, 6, d->at[i].high);
        }
        TRY(sql_run(s, st, err));
    }
    return ATT_OK;
}

/* Whose word a negated mention is, the sources of claims that deny; an article's own denial has no name. */
static att_status deny(struct att_store *s, const struct testimony *t, att_error *err) {
    static const char sql[] = "INSERT INTO denial(story, name, country, reports) VALUES(?1, ?2, ?3, ?4)";
    struct details d = {0};
    bool told = false;
    for (uint32_t i = 0; i < t->said_count; i++) {
        told = told || !t->said[i].negated;
    }
    for (uint32_t i = 0; i < t->said_count; i++) {
        const struct said *m = &t->said[i];
        for (uint32_t k = 0; k < m->voice_count; k++) {
            const struct voice *v = &t->voices[m->voice + k];
            if (v->source && (m->negated || (v->denies && told))) {
                TRY(add_detail(s, &d, (struct detail){v->name, v->country, 0, 0, m->report}, err));
            }
        }
        for (uint32_t k = 0; m->negated && k < m->party_count; k++) {
            const struct party *p = &t->parties[m->party + k];
            if (strcmp(p->role, "said_by") == 0) {
                TRY(add_detail(s, &d, (struct detail){p->name, p->country, 0, 0, m->report}, err));
            }
        }
    }
    return put_details(s, t->story, sql, &d, err);
}

static att_status count_numbers(struct att_store *s, const struct testimony *t, att_error *err) {
    static const char find[] = "SELECT kind, coalesce(unit, ''), low, high FROM number WHERE mention = ?1";
    static const char sql[] =
        "INSERT INTO story_number(story, kind, unit, reports, low, high) VALUES(?1, ?2, ?3, ?4, ?5, ?6)";
    struct details d = {0};
    for (uint32_t i = 0; i < t->said_count; i++) {
        sqlite3_stmt *st;
        bool row;
        TRY(sql_get(s, find, &st, err));
        sqlite3_bind_int64(st, 1, t->said[i].mention);
        for (;;) {
            TRY(sql_step(s, st, &row, err));
            if (!row) {
                break;
            }
            const char *kind = sql_column(st, 0), *unit = sql_column(st, 1);
            struct detail x = {arena_copy(&s->scratch, kind, strlen(kind)), arena_copy(&s->scratch, unit, strlen(unit)),
                               sqlite3_column_double(st, 2), sqlite3_column_double(st, 3), t->said[i].report};
            att_status status = add_detail(s, &d, x, err);
            if (status != ATT_OK) {
                sql_done(st);
                return status;
            }
        }
    }
    return put_details(s, t->story, sql, &d, err);
}

/* ---- all of it ----------------------------------------------------------------------------------------------------- */

/* Background is what all its mentions tell as such; also where its first stands behind all that has days: what all of them name goes on
 * for months. */
static att_status is_background(struct att_store *s, const struct testimony *t, int *out, att_error *err) {
    bool all = true, behind;
    sqlite3_stmt *st;
    for (uint32_t i = 0; i < t->said_count; i++) {
        all = all && t->said[i].background;
    }
    *out = all;
    if (all) {
        return ATT_OK;
    }
    TRY(sql_get(s, "SELECT 1 FROM link WHERE mention = ?1 AND place >= '2'", &st, err));
    sqlite3_bind_int64(st, 1, t->story);
    TRY(sql_step(s, st, &behind, err));
    sql_done(st);
    *out = behind;
    return ATT_OK;
}

att_status story_row_tell(struct att_store *s, const struct testimony *t, att_error *err) {
    struct row r = {0};
    TRY(is_background(s, t, &r.background, err));
    span(t, &r);
    TRY(elect_all(s, t, &r, err));
    locate(t, &r);
    TRY(list_parties(s, t, &r, err));
    TRY(list_articles(s, t, &r, err));
    TRY(origins_tally(s, t, r.background, &r.tally, err));
    TRY(save_row(s, t, &r, err));
    TRY(deny(s, t, err));
    return count_numbers(s, t, err);
}

/* Twins found and led: each report once a batch, with all that its articles say. */
#include "store/stories/twins.h"

#include <stdlib.h>
#include <string.h>

#define NO_MEMORY "no memory for the copies of a text"

/* ---- what they say ------------------------------------------------------------------------------------------------- */

static uint64_t hash_column(sqlite3_stmt *st, int column, uint64_t seed) {
    const void *blob = sqlite3_column_blob(st, column);
    return blob != NULL ? hash_bytes(blob, (size_t)sqlite3_column_bytes(st, column), seed) : seed;
}

/* Of the words around a mention and all that it tells, but for when it was published; 0 where nothing is known of its words. */
static uint64_t hash_words(sqlite3_stmt *st, int column, struct facts facts) {
    facts.published = 0;
    return sqlite3_column_bytes(st, column) == (int)sizeof(struct wording)
               ? hash_column(st, column, hash_bytes(&facts, sizeof facts, 0)) | 1
               : 0;
}

/* Of what an article says. Its words are 0 where another of it has them too: which would be which? */
struct twin {
    int64_t mention;
    int64_t leader; /* the first of its twins; 0: it is that itself, or none of them tells of its day */
    int64_t led;    /* by which of them it was led */
    uint64_t key, words;
    int32_t day; /* of which a heading tells, which comes again on others; OF_ANY_DAY */
    char place[PLACE_ROOM];
};

#define OF_ANY_DAY INT32_MIN

/* A report's, for as long as it is settled: a text of a hundred events that twenty thousand carry has two million. */
struct report {
    struct twin *at;
    size_t count, capacity;
};

static struct twin *add_twin(struct report *r) {
    if (r->count == r->capacity) {
        size_t capacity = r->capacity == 0 ? 256 : r->capacity + r->capacity / 2;
        struct twin *at = arena_test_fails() ? NULL : realloc(r->at, capacity * sizeof *at);
        if (at == NULL) {
            return NULL;
        }
        r->at = at;
        r->capacity = capacity;
    }
    return &r->at[r->count++];
}

static int by_words(const void *a, const void *b) {
    const struct twin *x = a, *y = b;
    int order = (x->words > y->words) - (x->words < y->words);
    return order != 0 ? order : strcmp(x->place, y->place);
}

static void sort(struct twin *at, size_t count, int (*order)(const void *, const void *)) {
    if (count > 1) {
        qsort(at, count, sizeof *at, order);
    }
}

/* What an article says twice in the same words has no twins by them. */
static void drop_repeated(struct twin *at, size_t count) {
    sort(at, count, by_words);
    for (size_t i = 0, end; i < count; i = end) {
        const uint64_t words = at[i].words;
        for (end = i + 1; end < count && at[end].words == words; end++) {
        }
        for (size_t k = i; k < end && end - i > 1; k++) {
            at[k].words = 0;
        }
    }
}

static att_status read_article(struct att_store *s, int64_t article, struct report *r, att_error *err) {
    static const char sql[] =
        "SELECT m.mention, m.key, l.place, l.facts, w.wording, iif(l.odds = ?2, l.leader, 0) FROM mention m"
        "  CROSS JOIN link l USING(mention) LEFT JOIN wording w USING(mention) WHERE m.article = ?1";
    sqlite3_stmt *st;
    bool row;
    size_t first = r->count;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, article);
    sqlite3_bind_double(st, 2, TWIN_ODDS);
    for (;;) {
        struct facts facts;
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        if (!nodes_facts_read(st, 3, &facts)) {
            continue;
        }
        struct twin *t = add_twin(r);
        if (t == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, NO_MEMORY);
        }
        *t = (struct twin){.mention = sqlite3_column_int64(st, 0),
                           .led = sqlite3_column_int64(st, 5),
                           .key = hash_column(st, 1, 0),
                           .words = hash_words(st, 4, facts),
                           .day = facts.heading && facts.exact ? facts.from : OF_ANY_DAY};
        sqlite3_snprintf(sizeof t->place, t->place, "%s", sql_column(st, 2));
    }
    if (r->count > first) {
        drop_repeated(r->at + first, r->count - first);
    }
    return ATT_OK;
}

/* ---- led ----------------------------------------------------------------------------------------------------------- */

static int by_key(const void *a, const void *b) {
    const struct twin *x = a, *y = b;
    int order = (x->key > y->key) - (x->key < y->key);
    return order != 0 ? order : strcmp(x->place, y->place);
}

static int by_day(const void *a, const void *b) {
    const struct twin *x = a, *y = b;
    int order = (x->day > y->day) - (x->day < y->day);
    return order != 0 ? order : strcmp(x->place, y->place);
}

/* Of one place of one text, in the order of content: the first leads. A heading that comes again on another day tells of that day,
 * though its article is a copy: there are as many that are first as days on which it came. */
static void lead_text(struct twin *run, size_t count) {
    const int64_t first = run[0].mention;
    bool by_days = run[0].day != OF_ANY_DAY;
    if (by_days) {
        sort(run, count, by_day);
    }
    int64_t leader = first;
    for (size_t i = 0; i < count; i++) {
        if (by_days && run[i].day != OF_ANY_DAY && (i == 0 || run[i].day != run[i - 1].day)) {
            leader = run[i].mention;
        }
        run[i].leader = run[i].mention != leader ? leader : 0;
    }
}

/* In the same words: the first leads those that nobody leads yet. What leads others by its place in a text then follows, and they are
 * led through it. */
static void lead_words(struct twin *at, size_t count) {
    sort(at, count, by_words);
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && at[end].words == at[i].words; end++) {
            if (at[i].words != 0 && at[end].leader == 0) {
                at[end].leader = at[i].mention;
            }
        }
    }
}

/* Whom it has led without being their twin: it follows now. */
static att_status find_led(struct att_store *s, int64_t mention, struct ids *orphans, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, "SELECT mention FROM link WHERE leader = ?1 AND odds <> ?2", &st, err));
    sqlite3_bind_int64(st, 1, mention);
    sqlite3_bind_double(st, 2, TWIN_ODDS);
    return ids_collect(s, st, orphans, err);
}

static att_status settle_report(struct att_store *s, const struct at_hand *h, const struct ids *articles,
                                struct report *r, struct ids *orphans, att_error *err) {
    r->count = 0;
    for (uint32_t i = 0; i < articles->count; i++) {
        TRY(read_article(s, articles->at[i], r, err));
    }
    struct twin *at = r->at;
    sort(at, r->count, by_key);
    for (size_t i = 0, end; i < r->count; i = end) {
        for (end = i + 1; end < r->count && at[end].key == at[i].key; end++) {
        }
        lead_text(at + i, end - i);
    }
    lead_words(at, r->count);
    for (size_t i = 0; i < r->count; i++) {
        if (at[i].leader != 0 && at[i].leader != at[i].led) {
            TRY(nodes_lead(s, h, at[i].mention, at[i].leader, TWIN_ODDS, err));
            TRY(at[i].led == 0 ? find_led(s, at[i].mention, orphans, err) : ATT_OK);
        }
    }
    return ATT_OK;
}

/* ---- a batch ------------------------------------------------------------------------------------------------------- */

static att_status articles_beside(struct att_store *s, int64_t article, struct ids *out, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s,
                "SELECT b.article FROM article a CROSS JOIN article b ON b.report = a.report WHERE a.article = ?1"
                "  ORDER BY b.article",
                &st, err));
    sqlite3_bind_int64(st, 1, article);
    return ids_collect(s, st, out, err);
}

static att_status settle_reports(struct att_store *s, const struct at_hand *h, const struct ids *articles,
                                 struct report *r, struct ids *orphans, att_error *err) {
    bool *done = arena_array(&s->scratch, articles->count, sizeof *done);
    if (done == NULL) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    struct ids beside = {0}; /* its room is used again */
    for (uint32_t i = 0; i < articles->count; i++) {
        beside.count = 0;
        TRY(!done[i] ? articles_beside(s, articles->at[i], &beside, err) : ATT_OK);
        for (uint32_t k = 0; k < beside.count && beside.count > 1; k++) {
            const int64_t *at = id_find(articles->at, articles->count, beside.at[k]);
            if (at != NULL) {
                done[at - articles->at] = true;
            }
        }
        TRY(beside.count > 1 ? settle_report(s, h, &beside, r, orphans, err) : ATT_OK);
    }
    return ATT_OK;
}

att_status twins_settle(struct att_store *s, const struct at_hand *h, struct ids *articles, struct ids *orphans,
                        att_error *err) {
    struct report report = {0};
    ids_once(articles);
    att_status status = settle_reports(s, h, articles, &report, orphans, err);
    free(report.at);
    return status;
}

bool twins_follows(const struct known *k) {
    return k->leader != 0 && k->odds == TWIN_ODDS;
}

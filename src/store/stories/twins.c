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

static att_status read_article(struct att_store *s, int64_t article, struct twins *out, att_error *err) {
    static const char sql[] =
        "SELECT m.mention, m.key, l.place, l.facts, w.wording, iif(l.odds = ?2, l.leader, 0) FROM mention m"
        "  CROSS JOIN link l USING(mention) LEFT JOIN wording w USING(mention) WHERE m.article = ?1";
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, article);
    sqlite3_bind_double(st, 2, TWIN_ODDS);
    for (;;) {
        struct facts facts;
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        if (!nodes_facts_read(st, 3, &facts)) {
            continue;
        }
        struct twin *t = arena_push(&s->scratch, &out->at, &out->count, &out->capacity, sizeof *t);
        if (t == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, NO_MEMORY);
        }
        t->mention = sqlite3_column_int64(st, 0);
        t->article = article;
        t->key = hash_column(st, 1, 0);
        sqlite3_snprintf(sizeof t->place, t->place, "%s", sql_column(st, 2));
        t->words = hash_words(st, 4, facts);
        t->led = sqlite3_column_int64(st, 5);
        t->heading = facts.heading;
        t->exact = facts.exact;
        t->from = facts.from;
    }
}

/* ---- led ----------------------------------------------------------------------------------------------------------- */

static int by_key(const void *a, const void *b) {
    const struct twin *x = a, *y = b;
    int order = (x->key > y->key) - (x->key < y->key);
    return order != 0 ? order : strcmp(x->place, y->place);
}

static int by_words(const void *a, const void *b) {
    const struct twin *x = a, *y = b;
    int order = (x->words > y->words) - (x->words < y->words);
    return order != 0 ? order : strcmp(x->place, y->place);
}

static int by_words_and_article(const void *a, const void *b) {
    const struct twin *x = a, *y = b;
    int order = (x->words > y->words) - (x->words < y->words);
    return order != 0 ? order : (x->article > y->article) - (x->article < y->article);
}

static int by_mention(const void *a, const void *b) {
    const struct twin *x = a, *y = b;
    return (x->mention > y->mention) - (x->mention < y->mention);
}

static void sort(struct twin *at, uint32_t count, int (*order)(const void *, const void *)) {
    if (count > 1) {
        qsort(at, count, sizeof *at, order);
    }
}

/* A heading that comes again on another day tells of that day, though its article is a copy. */
static bool returns(const struct twin *a, const struct twin *b) {
    return (a->heading || b->heading) && a->exact && b->exact && a->from != b->from;
}

/* Of one place of one text, in the order of content. There are as many that are first as days on which a heading came. */
static att_status lead_text(struct att_store *s, struct twin *run, uint32_t count, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    uint32_t *first = arena_array(&s->scratch, count, sizeof *first), firsts = 0;
    if (first == NULL) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = 0;
        while (at < firsts && returns(&run[i], &run[first[at]])) {
            at++;
        }
        run[i].leader = at < firsts ? run[first[at]].mention : 0;
        first[firsts] = i;
        firsts += at == firsts;
    }
    arena_rewind(&s->scratch, mark);
    return ATT_OK;
}

/* What an article says twice in the same words has no twins by them: which would be which? */
static void drop_repeated(struct twin *at, uint32_t count) {
    sort(at, count, by_words_and_article);
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && by_words_and_article(&at[end], &at[i]) == 0; end++) {
        }
        for (uint32_t k = i; k < end && end - i > 1; k++) {
            at[k].words = 0;
        }
    }
}

/* In the same words: the first leads those that nobody leads yet. What leads others by its place in a text then follows, and they are
 * led through it. */
static void lead_words(struct twin *at, uint32_t count) {
    drop_repeated(at, count);
    sort(at, count, by_words);
    for (uint32_t i = 0, end; i < count; i = end) {
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
                                struct twins *out, struct ids *orphans, att_error *err) {
    uint32_t first = out->count;
    for (uint32_t i = 0; i < articles->count; i++) {
        TRY(read_article(s, articles->at[i], out, err));
    }
    struct twin *at = out->at + first;
    uint32_t count = out->count - first;
    sort(at, count, by_key);
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && at[end].key == at[i].key; end++) {
        }
        TRY(lead_text(s, at + i, end - i, err));
    }
    lead_words(at, count);
    for (uint32_t i = 0; i < count; i++) {
        if (at[i].leader != 0 && at[i].leader != at[i].led) {
            TRY(nodes_lead(s, h, at[i].mention, at[i].leader, TWIN_ODDS, err));
            TRY(at[i].led == 0 ? find_led(s, at[i].mention, orphans, err) : ATT_OK);
        }
    }
    return ATT_OK;
}

/* ---- a batch ------------------------------------------------------------------------------------------------------- */

static int by_number(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static att_status articles_beside(struct att_store *s, int64_t article, struct ids *out, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s,
                "SELECT b.article FROM article a CROSS JOIN article b ON b.report = a.report WHERE a.article = ?1"
                "  ORDER BY b.article",
                &st, err));
    sqlite3_bind_int64(st, 1, article);
    return ids_collect(s, st, out, err);
}

att_status twins_settle(struct att_store *s, const struct at_hand *h, struct ids *articles, struct twins *out,
                        struct ids *orphans, att_error *err) {
    ids_once(articles);
    bool *done = arena_array(&s->scratch, articles->count, sizeof *done);
    if (done == NULL) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    struct ids beside = {0}; /* its room is used again */
    for (uint32_t i = 0; i < articles->count; i++) {
        beside.count = 0;
        TRY(!done[i] ? articles_beside(s, articles->at[i], &beside, err) : ATT_OK);
        for (uint32_t k = 0; k < beside.count && beside.count > 1; k++) {
            const int64_t *at = bsearch(&beside.at[k], articles->at, articles->count, sizeof *at, by_number);
            if (at != NULL) {
                done[at - articles->at] = true;
            }
        }
        TRY(beside.count > 1 ? settle_report(s, h, &beside, out, orphans, err) : ATT_OK);
    }
    sort(out->at, out->count, by_mention);
    return ATT_OK;
}

bool twins_follows(const struct twins *t, int64_t mention) {
    const struct twin sought = {.mention = mention};
    const struct twin *at = t->count > 0 ? bsearch(&sought, t->at, t->count, sizeof sought, by_mention) : NULL;
    return at != NULL && at->leader != 0;
}

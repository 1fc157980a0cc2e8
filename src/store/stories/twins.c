/* Twins found and led: the articles of a text once a batch, in the order of their reports, and of each report what they say. */
#include "store/stories/twins.h"

#include <stdlib.h>
#include <string.h>

#include "store/stories/copies.h"

#define NO_MEMORY "no memory for the copies of a text"

/* ---- the articles of a text ---------------------------------------------------------------------------------------- */

/* In the order of reports. */
static int by_report(const void *a, const void *b) {
    const struct copy *x = a, *y = b;
    return x->report != y->report ? (x->report > y->report) - (x->report < y->report)
                                  : (x->article > y->article) - (x->article < y->article);
}

/* ---- what they say ------------------------------------------------------------------------------------------------- */

static uint64_t hash_column(sqlite3_stmt *st, int column, uint64_t seed) {
    const void *blob = sqlite3_column_blob(st, column);
    return blob != NULL ? hash_bytes(blob, (size_t)sqlite3_column_bytes(st, column), seed) : seed;
}

static att_status read_article(struct att_store *s, int64_t article, struct twins *out, att_error *err) {
    static const char sql[] =
        "SELECT m.mention, m.key, l.place, l.facts, w.wording, v.vector, iif(l.odds = ?2, l.leader, 0) FROM mention m"
        "  CROSS JOIN link l USING(mention) LEFT JOIN wording w USING(mention) LEFT JOIN vector v USING(mention)"
        "  WHERE m.article = ?1";
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
        t->content = hash_column(st, 5, hash_column(st, 4, hash_column(st, 3, 0)));
        t->led = sqlite3_column_int64(st, 6);
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

/* A heading that comes again on another day tells of that day, though its article is a copy. */
static bool returns(const struct twin *a, const struct twin *b) {
    return (a->heading || b->heading) && a->exact && b->exact && a->from != b->from;
}

/* Of twins in the order of content: the first that leads each, and the first that tells the very same. Those that are first lie at the
 * front of two lists; there are as many as days on which a heading came, and as many as days and coders. */
static att_status lead(struct att_store *s, struct twin *run, uint32_t count, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    uint32_t *first = arena_array(&s->scratch, count, sizeof *first), firsts = 0;
    uint32_t *kind = arena_array(&s->scratch, count, sizeof *kind), kinds = 0;
    bool *told = arena_array(&s->scratch, count, sizeof *told); /* a second of the kind has come */
    if (first == NULL || kind == NULL || told == NULL) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    for (uint32_t i = 0; i < count; i++) {
        struct twin *t = &run[i];
        uint32_t at = 0;
        while (at < firsts && returns(t, &run[first[at]])) {
            at++;
        }
        t->leader = at < firsts ? run[first[at]].mention : 0;
        first[firsts] = i;
        firsts += at == firsts;
        at = 0;
        while (at < kinds && run[kind[at]].content != t->content) {
            at++;
        }
        t->like = at < kinds ? run[kind[at]].article : 0;
        t->second = at < kinds && !told[at];
        told[at] = at < kinds;
        kind[kinds] = i;
        kinds += at == kinds;
    }
    arena_rewind(&s->scratch, mark);
    return ATT_OK;
}

/* What articles of one text and report say. */
static att_status settle_report(struct att_store *s, const struct at_hand *h, const struct copy *copies, uint32_t count,
                                struct twins *out, att_error *err) {
    uint32_t first = out->count;
    for (uint32_t i = 0; i < count; i++) {
        TRY(read_article(s, copies[i].article, out, err));
    }
    if (out->count > first) {
        qsort(out->at + first, out->count - first, sizeof *out->at, by_key);
    }
    for (uint32_t i = first, end; i < out->count; i = end) {
        for (end = i + 1; end < out->count && out->at[end].key == out->at[i].key; end++) {
        }
        TRY(lead(s, out->at + i, end - i, err));
    }
    for (uint32_t i = first; i < out->count; i++) {
        const struct twin *t = &out->at[i];
        TRY(t->leader != 0 && t->leader != t->led ? nodes_lead(s, h, t->mention, t->leader, TWIN_ODDS, err) : ATT_OK);
    }
    return ATT_OK;
}

static int by_mention(const void *a, const void *b) {
    const struct twin *x = a, *y = b;
    return x->article != y->article ? (x->article > y->article) - (x->article < y->article)
                                    : (x->mention > y->mention) - (x->mention < y->mention);
}

static int by_number(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* The text's reports that have one of the articles, and another of its own; `done` of all articles of the text. */
static att_status settle_text(struct att_store *s, const struct at_hand *h, struct copies *text,
                              const struct ids *articles, bool *done, struct twins *out, att_error *err) {
    qsort(text->at, text->count, sizeof *text->at, by_report);
    for (uint32_t i = 0, end; i < text->count; i = end) {
        bool asked = false;
        for (end = i; end < text->count && text->at[end].report == text->at[i].report; end++) {
            const int64_t *at =
                bsearch(&text->at[end].article, articles->at, articles->count, sizeof *articles->at, by_number);
            if (at != NULL) {
                done[at - articles->at] = true;
                asked = true;
            }
        }
        TRY(asked && end - i > 1 ? settle_report(s, h, text->at + i, end - i, out, err) : ATT_OK);
    }
    return ATT_OK;
}

att_status twins_settle(struct att_store *s, const struct at_hand *h, struct ids *articles, struct twins *out,
                        att_error *err) {
    ids_once(articles);
    bool *done = arena_array(&s->scratch, articles->count, sizeof *done);
    if (done == NULL) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    struct copies text = {0}; /* its room is used again */
    for (uint32_t i = 0; i < articles->count; i++) {
        text.count = 0;
        if (!done[i]) {
            TRY(copies_of_text(s, articles->at[i], &text, err));
            TRY(text.count > 1 ? settle_text(s, h, &text, articles, done, out, err) : ATT_OK);
        }
    }
    if (out->count > 1) {
        qsort(out->at, out->count, sizeof *out->at, by_mention);
    }
    return ATT_OK;
}

/* ---- found --------------------------------------------------------------------------------------------------------- */

const struct twin *twins_find(const struct twins *t, int64_t article, int64_t mention) {
    const struct twin sought = {.article = article, .mention = mention};
    return t->count > 0 ? bsearch(&sought, t->at, t->count, sizeof sought, by_mention) : NULL;
}

const struct twin *twins_of_article(const struct twins *t, int64_t article) {
    uint32_t low = 0, high = t->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (t->at[middle].article < article) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < t->count && t->at[low].article == article ? &t->at[low] : NULL;
}

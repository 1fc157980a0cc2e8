/* Stories brought up to date: new mentions find their leaders and later mentions that they lead; what that touches is told again.
 *
 * Candidates are found by handles: hashes of the states that take part, the group of types and the days. A mention of two states
 * stands under the pair, and meets mentions of one of them alone; one without states is found by its anchor. What is told as
 * background without a day stands under its own signature (states, type, anchor), where the first leads all others. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "store/ids.h"
#include "store/linking.h"
#include "store/stories.h"

#define MOST_STATES 4
#define BUCKET 4 /* days */
#define REACH 8  /* days before a mention's first on which a candidate's may have begun; longer spans are loose */
#define MOST_HANDLES 64
#define MOST_WORDS 3.0f  /* what words may say for or against: states and days weigh too */
#define SAME_KEY 1000.0f /* odds of what two articles of one text say at one place */

struct node {
    int64_t mention, article;
    const char *place; /* in the order of content */
    struct facts facts;
    struct wording wording;
    struct sketch sketch;
};

/* ---- words, while they are at hand -------------------------------------------------------------------------------- */

static att_status put_blob(struct att_store *s, const char *sql, int64_t id, const void *blob, size_t size,
                           att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, id);
    sqlite3_bind_blob64(st, 2, blob, size, SQLITE_STATIC);
    return sql_run(s, st, err);
}

static att_status note_mentions(struct att_store *s, int64_t article, const struct terms *text, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT mention, start, \"end\", anchor FROM mention WHERE article = ?1", &st, err));
    sqlite3_bind_int64(st, 1, article);
    for (;;) {
        struct wording w;
        struct terms anchor = {0};
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        uint32_t start = (uint32_t)sqlite3_column_int64(st, 1), end = (uint32_t)sqlite3_column_int64(st, 2);
        const char *words = sql_column(st, 3);
        if (text->count == 0) { /* the anchor's words are all there is */
            TRY(terms_read(&s->scratch, words, strlen(words), start, &anchor, err));
        }
        wording_make(text->count > 0 ? text : &anchor, start, end, &w);
        TRY(put_blob(s, "INSERT OR REPLACE INTO wording VALUES(?1, ?2)", sqlite3_column_int64(st, 0), &w, sizeof w,
                     err));
    }
}

att_status stories_note(struct att_store *s, int64_t article, const char *text, size_t len, att_error *err) {
    struct terms terms = {0};
    struct sketch sketch;
    struct arena_mark mark = arena_here(&s->scratch);
    att_status status = text != NULL ? terms_read(&s->scratch, text, len, 0, &terms, err) : ATT_OK;
    if (status == ATT_OK) {
        sketch_make(&terms, &sketch);
        status = put_blob(s,
                          text != NULL ? "INSERT OR REPLACE INTO sketch VALUES(?1, ?2)"
                                       : "INSERT OR IGNORE INTO sketch VALUES(?1, ?2)",
                          article, &sketch, sizeof sketch, err);
    }
    if (status == ATT_OK) {
        status = note_mentions(s, article, &terms, err);
    }
    arena_rewind(&s->scratch, mark);
    return status;
}

/* ---- handles ----------------------------------------------------------------------------------------------------- */

struct handles {
    uint64_t at[MOST_HANDLES];
    uint32_t count;
};

/* kind: 'p' a pair, 's' one state of several, 'o' the only state, 'w' words, 'b' a signature. */
static void add_handle(struct handles *h, char kind, uint32_t a, uint32_t b, uint8_t group, int32_t bucket) {
    if (h->count < MOST_HANDLES) {
        uint32_t parts[5] = {(uint32_t)kind, a, b, group, (uint32_t)bucket};
        h->at[h->count++] = hash_bytes(parts, sizeof parts, 0);
    }
}

static uint32_t states_of(const struct facts *f, uint32_t out[MOST_STATES]) {
    uint32_t n = 0;
    const uint32_t *lists[] = {f->actor, f->recipient, &f->country};
    uint32_t counts[] = {f->actors, f->recipients, f->country != 0};
    for (int l = 0; l < 3; l++) {
        for (uint32_t i = 0; i < counts[l]; i++) {
            bool known = false;
            for (uint32_t k = 0; k < n; k++) {
                known = known || out[k] == lists[l][i];
            }
            if (!known && n < MOST_STATES) {
                out[n++] = lists[l][i];
            }
        }
    }
    for (uint32_t i = 0; i < n; i++) { /* ascending: four at most */
        for (uint32_t k = i + 1; k < n; k++) {
            if (out[k] < out[i]) {
                uint32_t x = out[i];
                out[i] = out[k];
                out[k] = x;
            }
        }
    }
    return n;
}

/* Told of no day that could be compared. */
static bool is_loose(const struct facts *f) {
    return f->from == NO_DAY || f->to - f->from >= REACH;
}

static int32_t bucket_of(int32_t day) {
    return day >= 0 ? day / BUCKET : (day - BUCKET + 1) / BUCKET;
}

/* Where the mention stands. */
static void stand(const struct node *n, struct handles *h) {
    uint32_t states[MOST_STATES], count = states_of(&n->facts, states);
    uint8_t group = n->facts.group;
    h->count = 0;
    if (is_loose(&n->facts)) {
        uint32_t all = 0;
        for (uint32_t i = 0; i < count; i++) {
            all = all * 31 + states[i];
        }
        if (count > 0 && n->wording.head != 0 && (n->facts.background || n->facts.from != NO_DAY)) {
            add_handle(h, 'b', all, n->wording.head + n->facts.type, group, n->facts.from);
        }
        return;
    }
    int32_t bucket = bucket_of(n->facts.from);
    for (uint32_t i = 0; i < count; i++) {
        add_handle(h, count == 1 ? 'o' : 's', states[i], 0, group, bucket);
        for (uint32_t k = i + 1; k < count; k++) {
            add_handle(h, 'p', states[i], states[k], group, bucket);
        }
    }
    if (count == 0) {
        add_handle(h, 'w', n->wording.head, 0, group, bucket);
    }
}

/* Where its candidates stand: in the buckets around, since days may be a span. */
static void look(const struct node *n, struct handles *h) {
    uint32_t states[MOST_STATES], count = states_of(&n->facts, states);
    uint8_t group = n->facts.group;
    h->count = 0;
    if (is_loose(&n->facts)) {
        stand(n, h);
        return;
    }
    int32_t first = bucket_of(n->facts.from - REACH), last = bucket_of(n->facts.to + 1);
    for (int32_t bucket = first; bucket <= last; bucket++) {
        for (uint32_t i = 0; i < count; i++) {
            add_handle(h, 'o', states[i], 0, group, bucket);
            if (count == 1) {
                add_handle(h, 's', states[i], 0, group, bucket);
            }
            for (uint32_t k = i + 1; k < count; k++) {
                add_handle(h, 'p', states[i], states[k], group, bucket);
            }
        }
        if (count == 0) {
            add_handle(h, 'w', n->wording.head, 0, group, bucket);
        }
    }
}

/* ---- nodes ------------------------------------------------------------------------------------------------------- */

#define NODE                                                                                                           \
    "SELECT l.mention, m.article, l.place, l.facts, w.wording, k.sketch, l.leader, l.odds FROM link l JOIN mention m " \
    "USING(mention)"                                                                                                   \
    "  JOIN wording w USING(mention) JOIN sketch k USING(article) WHERE "

static bool take(const void *blob, int bytes, void *out, size_t size) {
    if (blob == NULL || bytes < 0 || (size_t)bytes != size) {
        return false;
    }
    memcpy(out, blob, size);
    return true;
}

/* False for a row whose blobs are not this version's. */
static bool read_node(struct att_store *s, sqlite3_stmt *st, struct node *out) {
    out->mention = sqlite3_column_int64(st, 0);
    out->article = sqlite3_column_int64(st, 1);
    out->place = arena_copy(&s->scratch, sql_column(st, 2), strlen(sql_column(st, 2)));
    return out->place != NULL &&
           take(sqlite3_column_blob(st, 3), sqlite3_column_bytes(st, 3), &out->facts, sizeof out->facts) &&
           take(sqlite3_column_blob(st, 4), sqlite3_column_bytes(st, 4), &out->wording, sizeof out->wording) &&
           take(sqlite3_column_blob(st, 5), sqlite3_column_bytes(st, 5), &out->sketch, sizeof out->sketch);
}

static att_status load_node(struct att_store *s, int64_t mention, struct node *out, int64_t *leader, float *odds,
                            bool *there, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, NODE "l.mention = ?1", &st, err));
    sqlite3_bind_int64(st, 1, mention);
    TRY(sql_step(s, st, there, err));
    if (*there) {
        *leader = sqlite3_column_int64(st, 6);
        *odds = (float)sqlite3_column_double(st, 7);
        *there = read_node(s, st, out);
        sql_done(st);
    }
    return ATT_OK;
}

/* Whether the facts of a candidate leave it a chance; most have none, and their words need not be read. */
static att_status has_chance(struct att_store *s, const struct node *n, int64_t mention, bool *out, att_error *err) {
    sqlite3_stmt *st;
    struct facts facts;
    TRY(sql_get(s, "SELECT facts FROM link WHERE mention = ?1", &st, err));
    sqlite3_bind_int64(st, 1, mention);
    TRY(sql_step(s, st, out, err));
    if (*out) {
        *out = take(sqlite3_column_blob(st, 0), sqlite3_column_bytes(st, 0), &facts, sizeof facts) &&
               (is_loose(&n->facts) || facts_odds(&n->facts, &facts) + MOST_WORDS >= LEAST_ODDS);
        sql_done(st);
    }
    return ATT_OK;
}

static float odds_of(const struct node *a, const struct node *b) {
    if (is_loose(&a->facts)) {
        return LEAST_ODDS; /* one signature: the first leads */
    }
    float odds = facts_odds(&a->facts, &b->facts), f[FEATURES];
    if (odds == -INFINITY) {
        return odds;
    }
    if (a->sketch.count == 0 || b->sketch.count == 0) { /* a text is not at hand: the anchors alone speak */
        return odds + (a->wording.head == b->wording.head ? 0.5f : -0.5f);
    }
    features_of(&a->wording, &a->sketch, &b->wording, &b->sketch, a->article == b->article, f);
    float words = features_odds(f);
    return odds + (words < -MOST_WORDS ? -MOST_WORDS : words > MOST_WORDS ? MOST_WORDS : words);
}

/* ---- leaders ----------------------------------------------------------------------------------------------------- */

static att_status run_with(struct att_store *s, const char *sql, int64_t id, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, id);
    return sql_run(s, st, err);
}

static att_status set_leader(struct att_store *s, int64_t mention, int64_t leader, float odds, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, "UPDATE link SET leader = ?2, odds = ?3 WHERE mention = ?1", &st, err));
    sqlite3_bind_int64(st, 1, mention);
    sql_id(st, 2, leader);
    sqlite3_bind_double(st, 3, (double)odds);
    TRY(sql_run(s, st, err));
    return run_with(s, "INSERT OR IGNORE INTO touched_mention VALUES(?1)", mention, err);
}

/* Mentions that may tell of the same; those of one key first of all. */
static att_status candidates(struct att_store *s, const struct node *n, struct ids *out, att_error *err) {
    struct handles h;
    sqlite3_stmt *st;
    look(n, &h);
    for (uint32_t i = 0; i < h.count; i++) {
        TRY(sql_get(s, "SELECT mention FROM handle WHERE hash = ?1 AND mention <> ?2", &st, err));
        sqlite3_bind_int64(st, 1, (int64_t)h.at[i]);
        sqlite3_bind_int64(st, 2, n->mention);
        TRY(ids_collect(s, st, out, err));
    }
    ids_sort(out);
    return ATT_OK;
}

struct choice {
    int64_t leader;
    float odds;
    const char *place;
};

static void choose(struct choice *c, const struct node *n, float odds) {
    if (odds >= LEAST_ODDS &&
        (c->leader == 0 || odds > c->odds || (odds == c->odds && strcmp(n->place, c->place) < 0))) {
        *c = (struct choice){n->mention, odds, n->place};
    }
}

/* Whether the later mention `c`, led by `leader` with `odds`, had better be led by `n`. */
static att_status lead(struct att_store *s, const struct node *n, const struct node *c, int64_t leader, float had,
                       float odds, att_error *err) {
    bool better = odds >= LEAST_ODDS && (leader == 0 || odds > had);
    if (!better && leader != 0 && leader != n->mention && odds == had) {
        sqlite3_stmt *st;
        bool row;
        TRY(sql_get(s, "SELECT place FROM link WHERE mention = ?1", &st, err));
        sqlite3_bind_int64(st, 1, leader);
        TRY(sql_step(s, st, &row, err));
        better = row && strcmp(n->place, sql_column(st, 0)) < 0;
        sql_done(st);
    }
    return better ? set_leader(s, c->mention, n->mention, odds, err) : ATT_OK;
}

/* Settles who leads `mention`; with `both`, also whom it leads. */
static att_status settle(struct att_store *s, int64_t mention, bool both, att_error *err) {
    struct node n, c;
    struct ids near = {0}, same = {0};
    struct choice best = {0};
    sqlite3_stmt *st;
    int64_t leader;
    float odds;
    bool there;
    TRY(load_node(s, mention, &n, &leader, &odds, &there, err));
    if (!there) {
        return ATT_OK;
    }
    TRY(sql_get(s,
                "SELECT o.mention FROM mention m JOIN mention o USING(key) JOIN link l ON l.mention = o.mention"
                "  WHERE m.mention = ?1 AND o.mention <> ?1",
                &st, err));
    sqlite3_bind_int64(st, 1, mention);
    TRY(ids_collect(s, st, &same, err));
    TRY(candidates(s, &n, &near, err));
    for (uint32_t i = 0; i < same.count + near.count; i++) {
        int64_t id = i < same.count ? same.at[i] : near.at[i - same.count];
        if (i > same.count && id == near.at[i - same.count - 1]) {
            continue;
        }
        struct arena_mark mark = arena_here(&s->scratch);
        there = true;
        TRY(i < same.count ? ATT_OK : has_chance(s, &n, id, &there, err));
        TRY(there ? load_node(s, id, &c, &leader, &odds, &there, err) : ATT_OK);
        if (!there) {
            continue;
        }
        float mutual = i < same.count ? SAME_KEY : odds_of(&n, &c);
        if (strcmp(c.place, n.place) < 0) {
            choose(&best, &c, mutual);
        } else {
            TRY(both ? lead(s, &n, &c, leader, odds, mutual, err) : ATT_OK);
        }
        if (best.place != c.place) {
            arena_rewind(&s->scratch, mark);
        }
    }
    return set_leader(s, mention, best.leader, best.odds, err);
}

/* ---- a batch ------------------------------------------------------------------------------------------------------ */

/* A link for a mention that has none: mentions that their record joins with an earlier one are part of that one's. */
static att_status make_link(struct att_store *s, int64_t mention, att_error *err) {
    struct node n = {.mention = mention};
    struct handles h;
    sqlite3_stmt *st;
    int64_t leader;
    float odds;
    bool there;
    TRY(facts_load(s, mention, &n.facts, err));
    TRY(sql_get(
        s,
        "INSERT INTO link(mention, place, facts) SELECT m.mention, substr(coalesce(a.published, '9999'), 1, 10)"
        "  || substr(a.key, 1, 16) || printf('%08d', m.start) || substr(m.key, 1, 8), ?2 FROM mention m JOIN article a"
        "  USING(article) WHERE m.mention = ?1",
        &st, err));
    sqlite3_bind_int64(st, 1, mention);
    sqlite3_bind_blob64(st, 2, &n.facts, sizeof n.facts, SQLITE_STATIC);
    TRY(sql_run(s, st, err));
    TRY(load_node(s, mention, &n, &leader, &odds, &there, err));
    if (!there) {
        return ATT_OK;
    }
    stand(&n, &h);
    for (uint32_t i = 0; i < h.count; i++) {
        TRY(sql_get(s, "INSERT OR IGNORE INTO handle(hash, mention) VALUES(?1, ?2)", &st, err));
        sqlite3_bind_int64(st, 1, (int64_t)h.at[i]);
        sqlite3_bind_int64(st, 2, mention);
        TRY(sql_run(s, st, err));
    }
    return ATT_OK;
}

/* A mention that its record joins with an earlier one: in the order of the text, so that no two can lead each other. */
#define JOINED                                                                             \
    "EXISTS(SELECT 1 FROM mention f WHERE f.mention = m.same_as AND f.article = m.article" \
    "  AND (f.start, f.key) < (m.start, m.key))"

static att_status each(struct att_store *s, const struct ids *l, bool both, bool make, att_error *err) {
    for (uint32_t i = 0; i < l->count; i++) {
        struct arena_mark mark = arena_here(&s->scratch);
        TRY(make ? make_link(s, l->at[i], err) : settle(s, l->at[i], both, err));
        arena_rewind(&s->scratch, mark);
    }
    return ATT_OK;
}

static att_status update(struct att_store *s, att_error *err) {
    struct ids fresh = {0}, orphans = {0};
    sqlite3_stmt *st;
    TRY(sql_exec(s,
                 "CREATE TEMP TABLE IF NOT EXISTS touched_mention(mention INTEGER PRIMARY KEY);"
                 "CREATE TEMP TABLE IF NOT EXISTS touched_story(story INTEGER PRIMARY KEY, key TEXT);"
                 "DELETE FROM temp.touched_mention; DELETE FROM temp.touched_story",
                 err));
    TRY(sql_exec(
        s,
        "INSERT OR IGNORE INTO touched_mention SELECT mention FROM pending_article JOIN mention USING(article);"
        "INSERT OR IGNORE INTO touched_mention SELECT mention FROM pending_story JOIN mention USING(story)",
        err));
    TRY(sql_get(s,
                "SELECT m.mention FROM pending_article JOIN mention m USING(article) LEFT JOIN link l USING(mention)"
                "  WHERE l.mention IS NULL AND NOT " JOINED,
                &st, err));
    TRY(ids_collect(s, st, &fresh, err));
    /* Those whose leader went with its record. */
    TRY(sql_get(s,
                "SELECT m.mention FROM pending_story JOIN mention m USING(story) JOIN link l USING(mention) WHERE "
                "l.leader IS NOT"
                "  NULL AND NOT EXISTS(SELECT 1 FROM link x WHERE x.mention = l.leader)",
                &st, err));
    TRY(ids_collect(s, st, &orphans, err));
    TRY(each(s, &fresh, false, true, err));
    TRY(each(s, &orphans, false, false, err));
    TRY(each(s, &fresh, true, false, err));
    return stories_tell(s, err);
}

att_status stories_update(struct att_store *s, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    att_status status = update(s, err);
    arena_rewind(&s->scratch, mark);
    return status;
}

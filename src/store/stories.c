/* Stories brought up to date: new mentions find their leaders and later mentions that they lead; what that touches is told again.
 *
 * Candidates are found by handles: hashes of the states that take part and the group of types, behind the days. A mention of two
 * states stands under the pair, and meets mentions of one of them alone; one without states is found by its anchor. What is told
 * as background without a day stands under its own signature (states, type, anchor), where the first leads all others: of these
 * the first alone is looked for, since there may be as many as there are articles. */
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
#define WORDS \
    0.6f /* of what words alone say, which may be so much for and so much against: states and days weigh too */
#define MOST_FOR 3.0f
#define MOST_AGAINST -2.0f
#define ARTICLE 2.0f     /* of how alike the whole texts are … */
#define OWN_ARTICLE 0.3f /* … where they are two: what a record keeps apart within one is as alike as most */
#define SAME_KEY 1000.0f /* odds of what two articles of one text and report say at one place */

struct node {
    int64_t mention, article;
    const char *place; /* in the order of content */
    struct facts facts;
    struct wording wording;
    struct sketch sketch;
    struct story_vector vector;
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
    int64_t at[MOST_HANDLES];
    uint32_t count;
};

/* kind: 'p' a pair, 's' one state of several, 'o' the only state, 'w' words. Days stand above the hash: what reports of a few
 * days look for lies together in the table, however large it is. */
static void add_handle(struct handles *h, char kind, uint32_t a, uint32_t b, uint8_t group, int32_t bucket) {
    if (h->count < MOST_HANDLES) {
        uint32_t parts[4] = {(uint32_t)kind, a, b, group};
        h->at[h->count++] = (int64_t)bucket * ((int64_t)1 << 32) + (int64_t)(hash_bytes(parts, sizeof parts, 0) >> 32);
    }
}

static uint32_t states_of(const struct facts *f, uint32_t out[MOST_STATES]) {
    uint32_t n = 0;
    const struct set country = {f->country != 0, {f->country}};
    const struct set *sets[] = {&f->actor, &f->recipient, &country};
    for (int l = 0; l < 3; l++) {
        for (uint32_t i = 0; i < sets[l]->count; i++) {
            bool known = false;
            for (uint32_t k = 0; k < n; k++) {
                known = known || out[k] == sets[l]->at[i];
            }
            if (!known && n < MOST_STATES) {
                out[n++] = sets[l]->at[i];
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

/* The signature of a loose mention; false where it has none, and nobody joins it. Convictions are told apart by who was convicted,
 * and negotiations of one state are with anybody. */
static bool signature_of(const struct node *n, int64_t *out) {
    uint32_t states[MOST_STATES], count = states_of(&n->facts, states), all = 0;
    for (uint32_t i = 0; i < count; i++) {
        all = all * 31 + states[i];
    }
    for (uint32_t i = 0; i < n->facts.sufferer.count; i++) {
        all = all * 31 + n->facts.sufferer.at[i];
    }
    uint32_t parts[4] = {all, n->wording.head + n->facts.type, n->facts.group, (uint32_t)n->facts.from};
    *out = (int64_t)hash_bytes(parts, sizeof parts, 0);
    return count > (n->facts.group == 0) && n->wording.head != 0 && (n->facts.background || n->facts.from != NO_DAY);
}

/* Where the mention stands; it is not loose. */
static void stand(const struct node *n, struct handles *h) {
    uint32_t states[MOST_STATES], count = states_of(&n->facts, states);
    uint8_t group = n->facts.group;
    h->count = 0;
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

#define PLACE_ROOM 64 /* 42 bytes, as make_link writes it */

/* A node as it stands in the tables. */
struct known {
    struct node node;
    char place[PLACE_ROOM];
    int64_t leader;
    float odds;
    bool whole; /* its words are read, not only its facts: most candidates' need not be */
};

/* Nodes at hand: a mention is looked at by many of a batch, which tell of the same days. Each stands at its id modulo `size`,
 * until another takes its place: what is taken from here is good until the next is. */
struct at_hand {
    struct known *slots;
    uint32_t size; /* a power of two */
};

#define MOST_AT_HAND (1u << 15)

static att_status have_at_hand(struct att_store *s, uint32_t mentions, struct at_hand *out, att_error *err) {
    out->size = 64;
    while (out->size < MOST_AT_HAND && out->size / 8 < mentions) {
        out->size *= 2;
    }
    out->slots = arena_zero(&s->scratch, out->size * sizeof *out->slots);
    return out->slots != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for stories");
}

static struct known *slot_of(const struct at_hand *h, int64_t mention) {
    return &h->slots[(uint32_t)mention & (h->size - 1)];
}

static bool take(sqlite3_stmt *st, int column, void *out, size_t size) {
    const void *blob = sqlite3_column_blob(st, column);
    if (blob == NULL || (size_t)sqlite3_column_bytes(st, column) != size) {
        return false;
    }
    memcpy(out, blob, size);
    return true;
}

/* NULL where there is no such mention, or its facts are not this version's. */
static att_status known_of(struct att_store *s, struct at_hand *h, int64_t mention, struct known **out,
                           att_error *err) {
    struct known *k = slot_of(h, mention);
    sqlite3_stmt *st;
    bool row;
    *out = k;
    if (k->node.mention == mention) {
        return ATT_OK;
    }
    TRY(sql_get(s, "SELECT facts, place, leader, odds FROM link WHERE mention = ?1", &st, err));
    sqlite3_bind_int64(st, 1, mention);
    TRY(sql_step(s, st, &row, err));
    k->node.mention = 0;
    if (!row || !take(st, 0, &k->node.facts, sizeof k->node.facts)) {
        *out = NULL;
    } else {
        k->node.mention = mention;
        k->node.place = k->place;
        sqlite3_snprintf(sizeof k->place, k->place, "%s", sql_column(st, 1));
        k->leader = sqlite3_column_int64(st, 2);
        k->odds = (float)sqlite3_column_double(st, 3);
        k->whole = false;
    }
    sql_done(st);
    return ATT_OK;
}

/* Its words too; NULL in *k where they are not this version's. */
static att_status make_whole(struct att_store *s, struct known **k, att_error *err) {
    struct node *n = &(*k)->node;
    sqlite3_stmt *st;
    bool row;
    if ((*k)->whole) {
        return ATT_OK;
    }
    TRY(sql_get(
        s,
        "SELECT m.article, w.wording, x.sketch, v.vector FROM mention m JOIN wording w USING(mention) JOIN sketch x"
        " USING(article) LEFT JOIN vector v USING(mention) WHERE m.mention = ?1",
        &st, err));
    sqlite3_bind_int64(st, 1, n->mention);
    TRY(sql_step(s, st, &row, err));
    if (row && take(st, 1, &n->wording, sizeof n->wording) && take(st, 2, &n->sketch, sizeof n->sketch)) {
        n->article = sqlite3_column_int64(st, 0);
        n->vector.known = take(st, 3, n->vector.at, sizeof n->vector.at);
        (*k)->whole = true;
    } else {
        n->mention = 0;
        *k = NULL;
    }
    sql_done(st);
    return ATT_OK;
}

static float odds_of(const struct node *a, const struct node *b) {
    float odds = facts_odds(&a->facts, &b->facts), f[FEATURES];
    if (odds == -INFINITY) {
        return odds;
    }
    if (a->sketch.count == 0 || b->sketch.count == 0) {
        return odds + anchors_odds(&a->wording, &a->vector, &b->wording, &b->vector);
    }
    features_of(&a->wording, &a->sketch, &a->vector, &b->wording, &b->sketch, &b->vector, a->article == b->article, f);
    float words = features_odds(f);
    words = words < MOST_AGAINST ? MOST_AGAINST : words > MOST_FOR ? MOST_FOR : words;
    return odds + WORDS * words + ARTICLE * (a->article == b->article ? OWN_ARTICLE : f[FEATURE_ARTICLE]);
}

/* ---- leaders ----------------------------------------------------------------------------------------------------- */

static att_status run_with(struct att_store *s, const char *sql, int64_t id, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, id);
    return sql_run(s, st, err);
}

static att_status set_leader(struct att_store *s, const struct at_hand *h, int64_t mention, int64_t leader, float odds,
                             att_error *err) {
    sqlite3_stmt *st;
    struct known *k = slot_of(h, mention);
    if (k->node.mention == mention) {
        k->leader = leader;
        k->odds = odds;
    }
    TRY(sql_get(s, "UPDATE link SET leader = ?2, odds = ?3 WHERE mention = ?1", &st, err));
    sqlite3_bind_int64(st, 1, mention);
    sql_id(st, 2, leader);
    sqlite3_bind_double(st, 3, (double)odds);
    TRY(sql_run(s, st, err));
    return run_with(s, "INSERT OR IGNORE INTO touched_mention VALUES(?1)", mention, err);
}

/* Mentions that may tell of the same; they come once each and ascend. */
static att_status candidates(struct att_store *s, const struct node *n, struct ids *out, att_error *err) {
    struct handles h;
    sqlite3_stmt *st;
    look(n, &h);
    for (uint32_t i = 0; i < h.count; i++) {
        TRY(sql_get(s, "SELECT mention FROM handle WHERE hash = ?1 AND mention <> ?2", &st, err));
        sqlite3_bind_int64(st, 1, h.at[i]);
        sqlite3_bind_int64(st, 2, n->mention);
        TRY(ids_collect(s, st, out, err));
    }
    ids_sort(out);
    uint32_t left = 0;
    for (uint32_t i = 0; i < out->count; i++) {
        if (left == 0 || out->at[i] != out->at[left - 1]) {
            out->at[left++] = out->at[i];
        }
    }
    out->count = left;
    return ATT_OK;
}

/* What two articles of one text say at one place, where they are one report: a text that returns later tells of another day. */
static att_status same_key(struct att_store *s, int64_t mention, struct ids *out, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s,
                "SELECT o.mention FROM mention m JOIN article a USING(article) JOIN mention o ON o.key = m.key"
                "  JOIN article b ON b.article = o.article JOIN link l ON l.mention = o.mention"
                "  WHERE m.mention = ?1 AND o.mention <> ?1 AND b.report = a.report",
                &st, err));
    sqlite3_bind_int64(st, 1, mention);
    return ids_collect(s, st, out, err);
}

/* Of a loose mention's signature: the first alone where that stands before it, else all, whom it leads from now on. */
static att_status signed_alike(struct att_store *s, const struct node *n, struct ids *out, att_error *err) {
    sqlite3_stmt *st;
    int64_t hash;
    bool row;
    if (!signature_of(n, &hash)) {
        return ATT_OK;
    }
    TRY(sql_get(s, "SELECT mention FROM signature WHERE hash = ?1 ORDER BY place LIMIT 1", &st, err));
    sqlite3_bind_int64(st, 1, hash);
    TRY(sql_step(s, st, &row, err));
    int64_t first = row ? sqlite3_column_int64(st, 0) : n->mention;
    sql_done(st);
    if (first != n->mention) {
        return ids_push(s, out, first, err);
    }
    TRY(sql_get(s, "SELECT mention FROM signature WHERE hash = ?1 AND mention <> ?2", &st, err));
    sqlite3_bind_int64(st, 1, hash);
    sqlite3_bind_int64(st, 2, n->mention);
    return ids_collect(s, st, out, err);
}

struct choice {
    int64_t leader;
    float odds;
    char place[PLACE_ROOM];
};

static void choose(struct choice *c, const struct node *n, float odds) {
    if (odds >= LEAST_ODDS &&
        (c->leader == 0 || odds > c->odds || (odds == c->odds && strcmp(n->place, c->place) < 0))) {
        c->leader = n->mention;
        c->odds = odds;
        memcpy(c->place, n->place, sizeof c->place);
    }
}

/* Whether the later mention `c`, led by another or nobody, had better be led by `n`. */
static att_status lead(struct att_store *s, const struct at_hand *h, const struct node *n, const struct known *c,
                       float odds, att_error *err) {
    bool better = odds >= LEAST_ODDS && (c->leader == 0 || odds > c->odds);
    if (!better && c->leader != 0 && c->leader != n->mention && odds == c->odds) {
        sqlite3_stmt *st;
        bool row;
        TRY(sql_get(s, "SELECT place FROM link WHERE mention = ?1", &st, err));
        sqlite3_bind_int64(st, 1, c->leader);
        TRY(sql_step(s, st, &row, err));
        better = row && strcmp(n->place, sql_column(st, 0)) < 0;
        sql_done(st);
    }
    return better ? set_leader(s, h, c->node.mention, n->mention, odds, err) : ATT_OK;
}

/* How likely a candidate tells of the same as the whole `n`; NULL in *c where it is out of the question. */
static att_status weigh(struct att_store *s, struct at_hand *h, const struct node *n, int64_t mention, bool loose,
                        struct known **c, float *odds, att_error *err) {
    TRY(known_of(s, h, mention, c, err));
    if (*c == NULL || loose) { /* one signature: the first leads */
        *odds = LEAST_ODDS;
        return ATT_OK;
    }
    if (facts_odds(&n->facts, &(*c)->node.facts) + WORDS * MOST_FOR + ARTICLE < LEAST_ODDS) {
        *c = NULL;
        return ATT_OK;
    }
    TRY(make_whole(s, c, err));
    *odds = *c != NULL ? odds_of(n, &(*c)->node) : LEAST_ODDS;
    return ATT_OK;
}

/* A heading that comes again on another day tells of that day, though its article is a copy. */
static bool returns(const struct facts *a, const struct facts *b) {
    return (a->heading || b->heading) && a->exact && b->exact && a->from != b->from;
}

/* Settles who leads `mention`; with `both`, also whom it leads. */
static att_status settle(struct att_store *s, struct at_hand *h, int64_t mention, bool both, att_error *err) {
    struct known *c;
    struct ids near = {0}, same = {0};
    struct choice best = {0};
    TRY(known_of(s, h, mention, &c, err));
    TRY(c != NULL ? make_whole(s, &c, err) : ATT_OK);
    if (c == NULL) {
        return ATT_OK;
    }
    struct known self = *c;
    struct node *n = &self.node;
    n->place = self.place;
    bool loose = is_loose(&n->facts);
    TRY(same_key(s, mention, &same, err));
    TRY(loose ? signed_alike(s, n, &near, err) : candidates(s, n, &near, err));
    for (uint32_t i = 0; i < same.count + near.count; i++) {
        float odds = SAME_KEY;
        if (i < same.count) {
            TRY(known_of(s, h, same.at[i], &c, err));
            c = c != NULL && returns(&n->facts, &c->node.facts) ? NULL : c;
        } else {
            TRY(weigh(s, h, n, near.at[i - same.count], loose, &c, &odds, err));
        }
        if (c != NULL && strcmp(c->node.place, n->place) < 0) {
            choose(&best, &c->node, odds);
        } else if (c != NULL && both) {
            TRY(lead(s, h, n, c, odds, err));
        }
    }
    return set_leader(s, h, mention, best.leader, best.odds, err);
}

/* ---- a batch ------------------------------------------------------------------------------------------------------ */

static att_status sign(struct att_store *s, const struct node *n, att_error *err) {
    sqlite3_stmt *st;
    int64_t hash;
    if (!signature_of(n, &hash)) {
        return ATT_OK;
    }
    TRY(sql_get(s, "INSERT OR IGNORE INTO signature(hash, place, mention) VALUES(?1, ?2, ?3)", &st, err));
    sqlite3_bind_int64(st, 1, hash);
    sql_text(st, 2, n->place);
    sqlite3_bind_int64(st, 3, n->mention);
    return sql_run(s, st, err);
}

/* A link for a mention that has none: mentions that their record joins with an earlier one are part of that one's. */
static att_status make_link(struct att_store *s, struct at_hand *h, int64_t mention, att_error *err) {
    struct facts facts;
    struct known *k;
    struct handles at;
    sqlite3_stmt *st;
    TRY(facts_load(s, mention, &facts, err));
    TRY(sql_get(
        s,
        "INSERT INTO link(mention, place, facts) SELECT m.mention, ?3 || substr(coalesce(a.published, '9999'), 1, 10)"
        "  || substr(a.key, 1, 16) || printf('%08d', m.start) || substr(m.key, 1, 8), ?2 FROM mention m JOIN article a"
        "  USING(article) WHERE m.mention = ?1",
        &st, err));
    sqlite3_bind_int64(st, 1, mention);
    sqlite3_bind_blob64(st, 2, &facts, sizeof facts, SQLITE_STATIC);
    sqlite3_bind_text(st, 3, facts.exact ? "0" : facts.background ? "2" : "1", 1, SQLITE_STATIC);
    TRY(sql_run(s, st, err));
    TRY(known_of(s, h, mention, &k, err));
    TRY(k != NULL ? make_whole(s, &k, err) : ATT_OK);
    if (k == NULL) {
        return ATT_OK;
    }
    if (is_loose(&k->node.facts)) {
        return sign(s, &k->node, err);
    }
    stand(&k->node, &at);
    for (uint32_t i = 0; i < at.count; i++) {
        TRY(sql_get(s, "INSERT OR IGNORE INTO handle(hash, mention) VALUES(?1, ?2)", &st, err));
        sqlite3_bind_int64(st, 1, at.at[i]);
        sqlite3_bind_int64(st, 2, mention);
        TRY(sql_run(s, st, err));
    }
    return ATT_OK;
}

/* A mention that its record joins with an earlier one: in the order of the text, so that no two can lead each other. */
#define JOINED                                                                             \
    "EXISTS(SELECT 1 FROM mention f WHERE f.mention = m.same_as AND f.article = m.article" \
    "  AND (f.start, f.key) < (m.start, m.key))"

static att_status link_all(struct att_store *s, struct at_hand *h, const struct ids *l, att_error *err) {
    for (uint32_t i = 0; i < l->count; i++) {
        struct arena_mark mark = arena_here(&s->scratch);
        TRY(make_link(s, h, l->at[i], err));
        arena_rewind(&s->scratch, mark);
    }
    return ATT_OK;
}

static att_status settle_all(struct att_store *s, struct at_hand *h, const struct ids *l, bool both, att_error *err) {
    for (uint32_t i = 0; i < l->count; i++) {
        struct arena_mark mark = arena_here(&s->scratch);
        TRY(settle(s, h, l->at[i], both, err));
        arena_rewind(&s->scratch, mark);
    }
    return ATT_OK;
}

/* CROSS JOIN, here and where stories are told: from what is pending into the tables, in this order; nobody counts their rows for the
 * planner, and a walk through a whole table is what grows. */
static att_status update(struct att_store *s, att_error *err) {
    struct ids fresh = {0}, orphans = {0};
    struct at_hand h;
    sqlite3_stmt *st;
    TRY(sql_exec(s,
                 "CREATE TEMP TABLE IF NOT EXISTS touched_mention(mention INTEGER PRIMARY KEY);"
                 "CREATE TEMP TABLE IF NOT EXISTS touched_story(story INTEGER PRIMARY KEY);"
                 "DELETE FROM temp.touched_mention",
                 err));
    TRY(sql_exec(
        s,
        "INSERT OR IGNORE INTO touched_mention SELECT mention FROM pending_article CROSS JOIN mention USING(article);"
        "INSERT OR IGNORE INTO touched_mention SELECT mention FROM pending_story CROSS JOIN mention USING(story)",
        err));
    TRY(sql_get(
        s,
        "SELECT m.mention FROM pending_article CROSS JOIN mention m USING(article) LEFT JOIN link l USING(mention)"
        "  WHERE l.mention IS NULL AND NOT " JOINED,
        &st, err));
    TRY(ids_collect(s, st, &fresh, err));
    /* Those whose leader went with its record. */
    TRY(sql_get(
        s,
        "SELECT m.mention FROM pending_story CROSS JOIN mention m USING(story) CROSS JOIN link l USING(mention) WHERE "
        "l.leader IS NOT"
        "  NULL AND NOT EXISTS(SELECT 1 FROM link x WHERE x.mention = l.leader)",
        &st, err));
    TRY(ids_collect(s, st, &orphans, err));
    TRY(have_at_hand(s, fresh.count + orphans.count, &h, err));
    TRY(link_all(s, &h, &fresh, err));
    TRY(settle_all(s, &h, &orphans, false, err));
    TRY(settle_all(s, &h, &fresh, true, err));
    return stories_tell(s, err);
}

att_status stories_update(struct att_store *s, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    att_status status = update(s, err);
    arena_rewind(&s->scratch, mark);
    return status;
}

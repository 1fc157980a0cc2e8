/* What stories know of a mention: its words and its article's are remembered while the text is at hand, and read back, with its
 * facts and its vector, when it is held against another. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "store/stories/nodes.h"
#include "store/stories/stories.h"

/* Of what the words say (features.h), which may be so much for and so much against: states and days weigh too. */
#define WORDS 0.7f
#define MOST_FOR 2.5f
#define MOST_AGAINST (-3.0f)
/* Of how likely two reports that are held against each other are of one matter: they have states and days in common, so that what
 * words have in common says other things than in reports of one topic. */
#define MOST_MATTER 2.0f
#define OWN_MATTER 0.6f /* where they are one: what a record keeps apart within it is as alike as most */
#define ARTICLE 2.0f    /* without vectors: of how alike the whole texts are */

/* Of each value, and of itself: fitted with the weights of features.c on pairs of bullets that a reader labelled
 * (train/story_weights.py), of the sentences and the articles alone: a matter is known before the rest is. */
#define OF_MATTER FEATURE_AGENT
static const float matter_of[OF_MATTER + 1] = {0.93f, 0.00f, 0.00f, 0.00f,  -0.20f, 0.23f, 1.31f,  0.39f, 0.00f,
                                               2.09f, 0.49f, 0.00f, -0.75f, 0.40f,  0.50f, -0.44f, 0.37f, -1.41f};

/* ---- remembered --------------------------------------------------------------------------------------------------- */

static att_status put_blob(struct att_store *s, const char *sql, int64_t id, const void *blob, size_t size,
                           att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, id);
    sqlite3_bind_blob64(st, 2, blob, size, SQLITE_STATIC);
    return sql_run(s, st, err);
}

static uint32_t take_beside(sqlite3_stmt *st, int column, struct beside out[MOST_BESIDE]) {
    const void *blob = sqlite3_column_blob(st, column);
    size_t size = (size_t)sqlite3_column_bytes(st, column), most = MOST_BESIDE * sizeof *out;
    size = blob == NULL || size % sizeof *out != 0 ? 0 : size < most ? size : most;
    memcpy(out, size > 0 ? blob : "", size);
    return (uint32_t)(size / sizeof *out);
}

static att_status note_mentions(struct att_store *s, int64_t article, const struct terms *text, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(
        s,
        "SELECT m.mention, m.start, m.\"end\", m.anchor, v.beside FROM mention m LEFT JOIN vector v USING(mention)"
        "  WHERE m.article = ?1",
        &st, err));
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
        struct beside beside[MOST_BESIDE];
        uint32_t count = take_beside(st, 4, beside);
        wording_make(text->count > 0 ? text : &anchor, start, end, beside, text->count > 0 ? count : 0, &w);
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

/* ---- read back ---------------------------------------------------------------------------------------------------- */

#define MOST_ALIKE (1u << 12)   /* articles that those of a batch are compared with at a time */
#define MOST_AT_HAND (1u << 16) /* what some weeks tell of, 320 articles a day */

void nodes_forget(struct at_hand *h) {
    free(h->slots);
    free(h->alike);
    *h = (struct at_hand){0};
}

att_status nodes_at_hand(uint32_t mentions, const struct ids *fresh, struct at_hand *out, att_error *err) {
    out->fresh = fresh;
    out->size = 64;
    while (out->size < MOST_AT_HAND && out->size / 8 < mentions) {
        out->size *= 2;
    }
    out->slots = calloc(out->size, sizeof *out->slots); /* what is not used costs nothing */
    out->alike = calloc(MOST_ALIKE, sizeof *out->alike);
    return out->slots != NULL && out->alike != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for stories");
}

struct known *nodes_slot(const struct at_hand *h, int64_t mention) {
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

/* What a file brings that somebody else made may count anything. */
static bool facts_hold(const struct facts *f) {
    const struct set *sets[] = {&f->actor, &f->recipient, &f->doer, &f->sufferer, &f->body, &f->target, NULL};
    for (const struct set *const *set = sets; *set != NULL; set++) {
        if ((*set)->count > MOST_SIDE) {
            return false;
        }
    }
    return f->numbers <= MOST_NUMBERS;
}

bool nodes_facts_read(sqlite3_stmt *st, int column, struct facts *out) {
    return take(st, column, out, sizeof *out) && facts_hold(out);
}

static bool words_hold(const struct wording *w, const struct sketch *s) {
    for (uint32_t side = 0; side < SIDES; side++) {
        if (w->side_count[side] > MOST_SIDE_WORDS) {
            return false;
        }
    }
    return w->anchor_count <= MOST_ANCHOR && w->near_count <= MOST_NEAR && s->count <= MOST_SKETCH;
}

att_status nodes_known(struct att_store *s, struct at_hand *h, int64_t mention, struct known **out, att_error *err) {
    struct known *k = nodes_slot(h, mention);
    sqlite3_stmt *st;
    bool row;
    *out = k;
    if (k->node.mention == mention && mention != 0) { /* 0: nobody has the slot */
        return ATT_OK;
    }
    TRY(sql_get(s, "SELECT facts, place, leader, odds FROM link WHERE mention = ?1", &st, err));
    sqlite3_bind_int64(st, 1, mention);
    TRY(sql_step(s, st, &row, err));
    k->node.mention = 0;
    if (!row || !nodes_facts_read(st, 0, &k->node.facts)) {
        *out = NULL;
    } else {
        k->node.mention = mention;
        k->node.place = k->place;
        sqlite3_snprintf(sizeof k->place, k->place, "%s", sql_column(st, 1));
        k->leader = sqlite3_column_int64(st, 2);
        k->odds = (float)sqlite3_column_double(st, 3);
        k->whole = false;
        k->seen = 0;
        k->fresh = id_find(h->fresh->at, h->fresh->count, mention) != NULL;
    }
    sql_done(st);
    return ATT_OK;
}

att_status nodes_whole(struct att_store *s, struct known **k, att_error *err) {
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
    if (row && take(st, 1, &n->wording, sizeof n->wording) && take(st, 2, &n->sketch, sizeof n->sketch) &&
        words_hold(&n->wording, &n->sketch)) {
        n->article = sqlite3_column_int64(st, 0);
        n->vector.known = take(st, 3, n->vector.at, sizeof n->vector.at);
        const struct words near = words_of_sentence(&n->wording), all = words_of_article(&n->sketch);
        words_add_up(&near, &n->near);
        words_add_up(&all, &n->all);
        (*k)->whole = true;
    } else {
        n->mention = 0;
        *k = NULL;
    }
    sql_done(st);
    return ATT_OK;
}

att_status nodes_lead(struct att_store *s, const struct at_hand *h, int64_t mention, int64_t leader, float odds,
                      att_error *err) {
    sqlite3_stmt *st;
    struct known *k = nodes_slot(h, mention);
    if (k->node.mention == mention) {
        k->leader = leader;
        k->odds = odds;
    }
    TRY(sql_get(s, "UPDATE link SET leader = ?2, odds = ?3 WHERE mention = ?1", &st, err));
    sqlite3_bind_int64(st, 1, mention);
    sql_id(st, 2, leader);
    sqlite3_bind_double(st, 3, (double)odds);
    TRY(sql_run(s, st, err));
    TRY(sql_get(s, "INSERT OR IGNORE INTO touched_mention VALUES(?1)", &st, err));
    sqlite3_bind_int64(st, 1, mention);
    return sql_run(s, st, err);
}

/* ---- compared ----------------------------------------------------------------------------------------------------- */

float nodes_facts(const struct node *a, const struct node *b) {
    return facts_odds(&a->facts, &b->facts);
}

float nodes_most(float facts) {
    return facts + WORDS * MOST_FOR + MOST_MATTER;
}

void nodes_hold(const struct node *n, struct held *out) {
    const struct words near = words_of_sentence(&n->wording), all = words_of_article(&n->sketch);
    out->node = n;
    words_lay(&near, &n->near, &out->near);
    words_lay(&all, &n->all, &out->all);
}

static void compare_articles(const struct at_hand *h, const struct held *x, const struct node *b, float f[FEATURES]) {
    const struct node *a = x->node;
    struct alike *known = &h->alike[(uint32_t)(a->article ^ b->article) & (MOST_ALIKE - 1)];
    if (known->one != a->article || known->other != b->article) {
        features_of_articles(&a->sketch, &x->all, &b->sketch, &b->all, a->article == b->article, f);
        known->one = a->article;
        known->other = b->article;
        memcpy(known->features, f + FEATURE_ARTICLE, sizeof known->features);
    } else {
        memcpy(f + FEATURE_ARTICLE, known->features, sizeof known->features);
    }
}

static float matter(const float f[FEATURES]) {
    float out = matter_of[OF_MATTER];
    if (f[FEATURE_VECTOR] == NO_VECTOR) {
        return ARTICLE * f[FEATURE_ARTICLE];
    }
    for (int i = 0; i < OF_MATTER; i++) {
        out += matter_of[i] * f[i];
    }
    return out < MOST_MATTER ? out : MOST_MATTER;
}

float nodes_odds(const struct at_hand *h, const struct held *x, const struct node *b, float facts, float least) {
    const struct node *a = x->node;
    float f[FEATURES] = {0};
    if (facts == -INFINITY) {
        return facts;
    }
    if (a->sketch.count == 0 || b->sketch.count == 0) {
        return facts + anchors_odds(&a->wording, &a->vector, &b->wording, &b->vector);
    }
    compare_articles(h, x, b, f);
    features_of_sentences(&a->wording, &x->near, &b->wording, &b->near, f);
    f[FEATURE_VECTOR] = a->vector.known && b->vector.known ? 0 : NO_VECTOR; /* for now */
    float of_matter = a->article == b->article ? OWN_MATTER : matter(f), most = facts + WORDS * MOST_FOR + of_matter;
    if (most < least) {
        return most;
    }
    features_of_mentions(&a->wording, &a->vector, &b->wording, &b->vector, f);
    float words = features_odds(f);
    words = words < MOST_AGAINST ? MOST_AGAINST : words > MOST_FOR ? MOST_FOR : words;
    return facts + WORDS * words + of_matter;
}

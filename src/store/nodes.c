/* What stories know of a mention: its words and its article's are remembered while the text is at hand, and read back, with its
 * facts and its vector, when it is held against another. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "store/nodes.h"
#include "store/stories.h"

#define WORDS \
    0.6f /* of what words alone say, which may be so much for and so much against: states and days weigh too */
#define MOST_FOR 3.0f
#define MOST_AGAINST -2.0f
#define NEARER \
    -0.45f /* where both have vectors: reports of one matter are nearer than those the weights were fitted on */
#define ARTICLE 2.0f     /* of how alike the whole texts are … */
#define OWN_ARTICLE 0.3f /* … where they are two: what a record keeps apart within one is as alike as most */

/* ---- remembered --------------------------------------------------------------------------------------------------- */

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

/* ---- read back ---------------------------------------------------------------------------------------------------- */

#define MOST_AT_HAND (1u << 16) /* what some weeks tell of, 320 articles a day */

void nodes_forget(struct at_hand *h) {
    free(h->slots);
    *h = (struct at_hand){0};
}

att_status nodes_at_hand(uint32_t mentions, struct at_hand *out, att_error *err) {
    out->size = 64;
    while (out->size < MOST_AT_HAND && out->size / 8 < mentions) {
        out->size *= 2;
    }
    out->slots = calloc(out->size, sizeof *out->slots); /* what is not used costs nothing */
    return out->slots != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for stories");
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

static bool words_hold(const struct wording *w, const struct sketch *s) {
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
    if (!row || !take(st, 0, &k->node.facts, sizeof k->node.facts) || !facts_hold(&k->node.facts)) {
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
        (*k)->whole = true;
    } else {
        n->mention = 0;
        *k = NULL;
    }
    sql_done(st);
    return ATT_OK;
}

/* ---- compared ----------------------------------------------------------------------------------------------------- */

/* Sums of floats hang on their order: two nodes are always held against each other in the order of their places, whichever came
 * first into the store. */
static void in_order(const struct node **a, const struct node **b) {
    if (strcmp((*a)->place, (*b)->place) > 0) {
        const struct node *x = *a;
        *a = *b;
        *b = x;
    }
}

bool nodes_may_meet(const struct node *a, const struct node *b) {
    in_order(&a, &b);
    return facts_odds(&a->facts, &b->facts) + WORDS * MOST_FOR + ARTICLE >= LEAST_ODDS;
}

float nodes_odds(const struct node *a, const struct node *b) {
    float f[FEATURES];
    in_order(&a, &b);
    float odds = facts_odds(&a->facts, &b->facts);
    if (odds == -INFINITY) {
        return odds;
    }
    if (a->sketch.count == 0 || b->sketch.count == 0) {
        return odds + anchors_odds(&a->wording, &a->vector, &b->wording, &b->vector);
    }
    features_of(&a->wording, &a->sketch, &a->vector, &b->wording, &b->sketch, &b->vector, a->article == b->article, f);
    float words = features_odds(f) + (f[FEATURE_VECTOR] != NO_VECTOR ? NEARER : 0);
    words = words < MOST_AGAINST ? MOST_AGAINST : words > MOST_FOR ? MOST_FOR : words;
    return odds + WORDS * words + ARTICLE * (a->article == b->article ? OWN_ARTICLE : f[FEATURE_ARTICLE]);
}

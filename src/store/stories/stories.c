/* Stories brought up to date: new mentions find their leaders and later mentions that they lead; what that touches is told again. */
#include <string.h>

#include "store/ids.h"
#include "store/schema.h"
#include "store/stories/handles.h"
#include "store/stories/nodes.h"
#include "store/stories/stories.h"
#include "store/stories/twins.h"

/* ---- leaders ----------------------------------------------------------------------------------------------------- */

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
    return better ? nodes_lead(s, h, c->node.mention, n->mention, odds, err) : ATT_OK;
}

/* A mention whose leader is looked for. */
struct search {
    const struct node *n;
    struct held held;
    uint32_t number;
    bool loose, both; /* both: also those that it may lead */
    struct choice best;
};

/* Whether the candidate, seen for the first time, is worth a comparison. What comes behind `n` in one batch with it is not: it looks
 * for its own leader, and finds `n`. */
static bool worth(const struct search *x, struct known *c, bool earlier) {
    bool again = c->seen == x->number; /* it stands under several handles */
    c->seen = x->number;
    return !again && !twins_follows(c) && (earlier || (x->both && !c->fresh));
}

/* How likely a candidate tells of the same as x->n; NULL in *c where it is out of the question, or cannot take the place of x->best
 * or, behind x->n, of whoever leads it. */
static att_status weigh(struct att_store *s, struct at_hand *h, const struct search *x, int64_t mention,
                        struct known **c, bool *earlier, float *odds, att_error *err) {
    TRY(nodes_known(s, h, mention, c, err));
    *earlier = *c != NULL && strcmp((*c)->place, x->n->place) < 0;
    if (*c == NULL || x->loose) { /* one signature: the first leads */
        *odds = LEAST_ODDS;
        return ATT_OK;
    }
    if (!worth(x, *c, *earlier)) {
        *c = NULL;
        return ATT_OK;
    }
    const struct node *first = *earlier ? &(*c)->node : x->n, *second = *earlier ? x->n : &(*c)->node;
    bool led = *earlier ? x->best.leader != 0 : (*c)->leader != 0;
    float least = !led ? LEAST_ODDS : *earlier ? x->best.odds : (*c)->odds;
    float facts = nodes_facts(first, second);
    if (nodes_most(facts) < least) {
        *c = NULL;
        return ATT_OK;
    }
    TRY(nodes_whole(s, c, err));
    *odds = *c != NULL ? nodes_odds(h, &x->held, &(*c)->node, facts, least) : LEAST_ODDS;
    return ATT_OK;
}

static att_status meet(struct att_store *s, struct at_hand *h, struct search *x, int64_t mention, att_error *err) {
    struct known *c;
    bool earlier;
    float odds;
    TRY(weigh(s, h, x, mention, &c, &earlier, &odds, err));
    if (c != NULL && earlier) {
        choose(&x->best, &c->node, odds);
    } else if (c != NULL && x->both) {
        return lead(s, h, x->n, c, odds, err);
    }
    return ATT_OK;
}

/* What a batch keeps at hand while leaders are found. */
struct finding {
    struct at_hand nodes;
    struct handle_lists lists;
};

/* Settles who leads `mention`, where none of its twins does; with `both`, also whom it leads. */
static att_status settle(struct att_store *s, struct finding *f, int64_t mention, bool both, att_error *err) {
    struct at_hand *h = &f->nodes;
    struct known *c = NULL;
    struct handle_found near;
    TRY(nodes_known(s, h, mention, &c, err));
    TRY(c != NULL && !twins_follows(c) ? nodes_whole(s, &c, err) : ATT_OK);
    if (c == NULL || twins_follows(c)) {
        return ATT_OK;
    }
    struct known self = *c;
    struct node *n = &self.node;
    n->place = self.place;
    struct search x = {.n = n, .number = ++h->searches, .loose = handles_loose(&n->facts), .both = both};
    nodes_hold(n, &x.held);
    TRY(handles_find(s, &f->lists, n, &near, err));
    for (uint32_t i = 0; i < near.count; i++) {
        for (uint32_t k = 0; k < near.list[i].count; k++) {
            TRY(near.list[i].at[k] != mention ? meet(s, h, &x, near.list[i].at[k], err) : ATT_OK);
        }
    }
    return nodes_lead(s, h, mention, x.best.leader, x.best.odds, err);
}

/* ---- a batch ------------------------------------------------------------------------------------------------------ */

/* A link for a mention that has none: mentions that their record joins with an earlier one are part of that one's. */
static att_status make_link(struct att_store *s, struct at_hand *h, int64_t mention, struct text_read *text,
                            struct handle_lists *crowd, att_error *err) {
    struct facts facts;
    struct known *k;
    sqlite3_stmt *st;
    TRY(facts_load(s, mention, text, &facts, err));
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
    TRY(nodes_known(s, h, mention, &k, err));
    TRY(k != NULL ? nodes_whole(s, &k, err) : ATT_OK);
    return k != NULL ? handles_put(s, &k->node, crowd, err) : ATT_OK;
}

/* A mention that its record joins with an earlier one: in the order of the text, so that no two can lead each other. */
#define JOINED                                                                             \
    "EXISTS(SELECT 1 FROM mention f WHERE f.mention = m.same_as AND f.article = m.article" \
    "  AND (f.start, f.key) < (m.start, m.key))"

/* Mentions that have no link yet, in the order of articles and their texts, and the article of each. */
struct fresh {
    struct ids mentions, articles;
};

static att_status find_fresh(struct att_store *s, struct fresh *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s,
                "SELECT m.mention, m.article FROM pending_article CROSS JOIN mention m USING(article) LEFT JOIN link l "
                "USING(mention)"
                "  WHERE l.mention IS NULL AND NOT " JOINED " ORDER BY m.article, m.start, m.key",
                &st, err));
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        TRY(ids_push(s, &out->mentions, sqlite3_column_int64(st, 0), err));
        TRY(ids_push(s, &out->articles, sqlite3_column_int64(st, 1), err));
    }
}

static att_status link_all(struct att_store *s, struct at_hand *h, const struct fresh *l, att_error *err) {
    struct text_read text = {0};
    struct handle_lists crowd = {0};
    att_status status = ATT_OK;
    uint32_t end = 0; /* behind the last of the present article */
    bool crowded = false;
    for (uint32_t i = 0; i < l->mentions.count && status == ATT_OK; i++) {
        if (i == end) {
            while (end < l->mentions.count && l->articles.at[end] == l->articles.at[i]) {
                end++;
            }
            crowded = end - i > MOST_STANDING;
            handles_forget(&crowd);
        }
        struct arena_mark mark = arena_here(&s->scratch);
        status = make_link(s, h, l->mentions.at[i], &text, crowded ? &crowd : NULL, err);
        arena_rewind(&s->scratch, mark);
    }
    handles_forget(&crowd);
    facts_done(&text);
    return status;
}

static att_status settle_all(struct att_store *s, struct finding *f, const struct ids *l, bool both, att_error *err) {
    for (uint32_t i = 0; i < l->count; i++) {
        struct arena_mark mark = arena_here(&s->scratch);
        TRY(settle(s, f, l->at[i], both, err));
        arena_rewind(&s->scratch, mark);
    }
    return ATT_OK;
}

/* Those whose leader went with its record: of twins the first of those that are left, which may lead others now, or else all others. */
static att_status find_orphans(struct att_store *s, bool twins, struct ids *out, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s,
                "SELECT m.mention FROM pending_story CROSS JOIN mention m USING(story) CROSS JOIN link l USING(mention)"
                "  WHERE l.leader IS NOT NULL AND (l.odds = ?1) = ?2"
                "  AND NOT EXISTS(SELECT 1 FROM link x WHERE x.mention = l.leader)",
                &st, err));
    sqlite3_bind_double(st, 1, TWIN_ODDS);
    sqlite3_bind_int(st, 2, twins);
    return ids_collect(s, st, out, err);
}

/* Whose twins are looked for: of fresh mentions, of those whose leader went, of those whose report is another now. */
static att_status find_articles(struct att_store *s, const struct fresh *fresh, struct ids *out, att_error *err) {
    sqlite3_stmt *st;
    for (uint32_t i = 0; i < fresh->articles.count; i++) {
        bool again = i > 0 && fresh->articles.at[i] == fresh->articles.at[i - 1];
        TRY(!again ? ids_push(s, out, fresh->articles.at[i], err) : ATT_OK);
    }
    TRY(sql_get(s,
                "SELECT DISTINCT m.article FROM pending_story CROSS JOIN mention m USING(story)"
                " UNION SELECT article FROM temp.moved_article",
                &st, err));
    return ids_collect(s, st, out, err);
}

/* CROSS JOIN, here and where stories are told: from what is pending into the tables, in this order; nobody counts their rows for the
 * planner, and a walk through a whole table is what grows. */
static att_status update(struct att_store *s, struct finding *f, att_error *err) {
    struct ids orphans = {0}, firsts = {0}, articles = {0}, ascending = {0};
    struct fresh fresh = {0};
    TRY(stories_renew(s, err));
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
    TRY(find_fresh(s, &fresh, err));
    TRY(find_orphans(s, true, &firsts, err));
    TRY(find_orphans(s, false, &orphans, err));
    for (uint32_t i = 0; i < fresh.mentions.count; i++) {
        TRY(ids_push(s, &ascending, fresh.mentions.at[i], err));
    }
    ids_sort(&ascending);
    TRY(nodes_at_hand(fresh.mentions.count + firsts.count + orphans.count, &ascending, &f->nodes, err));
    for (uint32_t i = 0; i < firsts.count; i++) { /* what they followed is gone, and its number may be given again */
        TRY(nodes_lead(s, &f->nodes, firsts.at[i], 0, 0, err));
    }
    TRY(link_all(s, &f->nodes, &fresh, err));
    TRY(find_articles(s, &fresh, &articles, err));
    TRY(twins_settle(s, &f->nodes, &articles, &orphans, err));
    TRY(settle_all(s, f, &orphans, false, err));
    TRY(settle_all(s, f, &firsts, true, err));
    TRY(settle_all(s, f, &fresh.mentions, true, err));
    nodes_forget(&f->nodes);
    handles_forget(&f->lists);
    return stories_tell(s, err);
}

att_status stories_update(struct att_store *s, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    struct finding f = {0};
    att_status status = update(s, &f, err);
    nodes_forget(&f.nodes);
    handles_forget(&f.lists);
    arena_rewind(&s->scratch, mark);
    return status;
}

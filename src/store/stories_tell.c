/* Stories told again: which mentions are one, what they say together, what they dispute. */
#include "store/ids.h"
#include "store/origins.h"
#include "store/schema.h"
#include "store/stories.h"
#include "store/summaries.h"

/* Stories that lost a mention with its record are made anew. */
static const char dissolve[] =
    "DELETE FROM touched_story;"
    "INSERT INTO touched_story SELECT story FROM pending_story;"
    "INSERT OR IGNORE INTO shared_key SELECT key FROM pending_story CROSS JOIN story USING(story);"
    "UPDATE mention SET story = NULL WHERE story IN (SELECT story FROM pending_story);"
    "DELETE FROM story WHERE story IN (SELECT story FROM pending_story);";

/* Mentions whose story is another now, with the root of that one; a story has its root's number. A mention that its record joins
 * with another follows that one; a leader's chain ends at the root. Up from those that are touched, then down from those that
 * move: the others' chains are as they were, however many they are. */
#define NO_LINK(mention) "NOT EXISTS(SELECT 1 FROM link x WHERE x.mention = " mention ")"
static const char find_roots[] =
    "CREATE TEMP TABLE IF NOT EXISTS rooted(mention INTEGER PRIMARY KEY, root INTEGER NOT NULL);"
    "DELETE FROM temp.rooted;"
    "INSERT INTO rooted WITH RECURSIVE up(mention, at) AS (SELECT mention, mention FROM touched_mention"
    "    UNION ALL SELECT u.mention, l.leader FROM up u CROSS JOIN link l ON l.mention = u.at WHERE l.leader IS NOT "
    "NULL"
    "    UNION ALL SELECT u.mention, m.same_as FROM up u CROSS JOIN mention m ON m.mention = u.at WHERE m.same_as IS "
    "NOT NULL"
    "      AND " NO_LINK(
        "u.at") ")"
                "  SELECT u.mention, u.at FROM up u CROSS JOIN link l ON l.mention = u.at CROSS JOIN mention m ON "
                "m.mention = "
                "u.mention"
                "    WHERE l.leader IS NULL AND m.story IS NOT u.at;"
                "INSERT OR IGNORE INTO rooted WITH RECURSIVE down(mention, root) AS (SELECT mention, root FROM rooted"
                "    UNION SELECT l.mention, d.root FROM down d CROSS JOIN link l ON l.leader = d.mention"
                "    UNION SELECT m.mention, d.root FROM down d CROSS JOIN mention m ON m.same_as = d.mention "
                "WHERE " NO_LINK("m.mention") ")"
                                              "  SELECT mention, root FROM down;";

/* clang-format off */

/* Stories that gain, lose or hold a touched mention, and the mentions' way into theirs. */
static const char move[] =
    "INSERT OR IGNORE INTO touched_story SELECT m.story FROM touched_mention CROSS JOIN mention m USING(mention)"
    "  WHERE m.story IS NOT NULL;"
    "INSERT OR IGNORE INTO touched_story SELECT m.story FROM rooted CROSS JOIN mention m USING(mention) WHERE m.story IS NOT NULL;"
    "INSERT OR IGNORE INTO touched_story SELECT root FROM rooted;"
    /* Of whoever else is of one report with an article of the batch: who carries it, and whether two reports are one. */
    "INSERT OR IGNORE INTO touched_story SELECT m.story FROM (SELECT DISTINCT a.report FROM pending_article"
    "    CROSS JOIN article a USING(article)) r CROSS JOIN article c ON c.report = r.report CROSS JOIN mention m"
    "    ON m.article = c.article WHERE m.story IS NOT NULL;"
    "UPDATE mention SET story = (SELECT root FROM rooted r WHERE r.mention = mention.mention) WHERE mention IN"
    "  (SELECT mention FROM rooted);" /* UPDATE FROM would walk through all mentions */
    "INSERT OR IGNORE INTO shared_key SELECT s.key FROM touched_story CROSS JOIN story s USING(story)"
    "  WHERE NOT EXISTS(SELECT 1 FROM mention m WHERE m.story = s.story);"
    "DELETE FROM story WHERE story IN (SELECT story FROM touched_story)"
    "  AND NOT EXISTS(SELECT 1 FROM mention m WHERE m.story = story.story);"
    "INSERT OR IGNORE INTO story(story, key) SELECT DISTINCT r.root, m.key FROM rooted r CROSS JOIN mention m ON m.mention = r.root;"
    /* Another story has the key: a text that returns word for word begins it too. */
    "INSERT OR IGNORE INTO shared_key SELECT m.key FROM (SELECT DISTINCT root FROM rooted) r CROSS JOIN mention m"
    "    ON m.mention = r.root CROSS JOIN article a ON a.article = m.article CROSS JOIN article b ON " SAME_TEXT("a", "b")
    "    CROSS JOIN mention o ON o.article = b.article AND o.key = m.key WHERE b.article <> a.article AND o.story = o.mention;"
    "DELETE FROM denial WHERE story IN (SELECT story FROM touched_story);"
    "DELETE FROM story_number WHERE story IN (SELECT story FROM touched_story);";

/* Stories whose first mentions have one key, the last in the order of content first. */
static const char sharing[] =
    "SELECT s.story, a.key FROM " IN_LOTS("mention", "m") " AND m.key = ?1 CROSS JOIN story s ON s.story = m.mention"
    "  CROSS JOIN link l ON l.mention = m.mention CROSS JOIN article a ON a.article = m.article"
    "  ORDER BY l.place DESC, s.story";
/* clang-format on */

struct sharer {
    int64_t story;
    char key[STORE_KEY];
};

/* A text that returns word for word has the keys of its mentions each time: the first story of a key is called by it, the others
 * by the key and their article. */
static att_status share_key(struct att_store *s, const char *key, att_error *err) {
    struct sharer *all = NULL;
    uint32_t count = 0, capacity = 0;
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, sharing, &st, err));
    sql_text(st, 1, key);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        struct sharer *x = arena_push(&s->scratch, &all, &count, &capacity, sizeof *x);
        if (x == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for the keys of stories");
        }
        const char *parts[] = {"story", key, sql_column(st, 1)};
        x->story = sqlite3_column_int64(st, 0);
        store_key(x->key, parts, 3);
    }
    for (uint32_t i = 0; i < count; i++) {
        TRY(sql_get(s, "UPDATE story SET key = ?2 WHERE story = ?1 AND key <> ?2", &st, err));
        sqlite3_bind_int64(st, 1, all[i].story);
        sql_text(st, 2, i + 1 < count ? all[i].key : key);
        TRY(sql_run(s, st, err));
    }
    return ATT_OK;
}

static att_status share_keys(struct att_store *s, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    char key[STORE_KEY + 24] = "";
    sqlite3_stmt *st;
    bool row;
    for (;;) { /* one at a time: telling them apart asks anew */
        TRY(sql_get(s, "SELECT key FROM shared_key WHERE key > ?1 ORDER BY key LIMIT 1", &st, err));
        sql_text(st, 1, key);
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        sqlite3_snprintf(sizeof key, key, "%s", sql_column(st, 0));
        sql_done(st);
        TRY(share_key(s, key, err));
        arena_rewind(&s->scratch, mark);
    }
}

/* What most reports say; of equals the surer mention's, then the first by bytes. */
#define MOST(column, where)                                                                                       \
    "(SELECT " column " FROM mention m WHERE m.story = ?1 AND m.background <= ?2 AND " where "  GROUP BY " column \
    " ORDER BY count(DISTINCT m.article) DESC, max(m.score) DESC, " column " LIMIT 1)"
#define PLACED "m.location IS NOT NULL"

/* clang-format off */
static const char tell[] =
    "UPDATE story SET type = " MOST("m.type", "1") ", mode = " MOST("m.mode", "m.mode IS NOT NULL") ","
    /* The last word counts, but a denial does not undo what others tell. */
    "  status = (SELECT m.status FROM mention m JOIN article a USING(article) WHERE m.story = ?1 AND m.background <= "
    "?2"
    "    ORDER BY m.status = 'negated', a.published DESC, m.score DESC, m.key LIMIT 1),  first_day = (SELECT "
    "min(a.published) FROM mention m JOIN article a USING(article) WHERE m.story = ?1),  last_day = (SELECT "
    "max(a.published) FROM mention m JOIN article a USING(article) WHERE m.story = ?1),  day = coalesce("
    MOST("m.date", "length(m.date) >= 10") ", " MOST("m.date", "m.date IS NOT NULL") ",    (SELECT min(a.published) "
    "FROM mention m JOIN article a USING(article) WHERE m.story = ?1)),  country = NULL, lat = NULL, lon = NULL, "
    "background = ?2, reports = ?3, outlets = ?4, origins = ?5, voices = ?6,  place = coalesce("
    MOST("m.located", PLACED) ", " MOST("m.place", "m.place IS NOT NULL") ")"
    "  WHERE story = ?1";
/* clang-format on */

static const char locate[] =
    "UPDATE story SET country = m.country, lat = m.lat, lon = m.lon FROM (SELECT country, lat, lon FROM mention n WHERE"
    "    n.story = ?1 AND coalesce(n.located, n.place) = (SELECT place FROM story WHERE story "
    "= ?1)"
    "    ORDER BY n.lat IS NULL, n.score DESC, n.key LIMIT 1) m WHERE story.story = ?1";

/* Who denies: whose word a negated mention is, the sources of claims that deny; an article's own denial has no name. */
static const char deny[] =
    "INSERT INTO denial(story, name, country, reports) SELECT ?1, name, country, count(DISTINCT report) FROM ("
    "    SELECT w.name, w.country, a.report FROM mention m JOIN article a USING(article) JOIN holds h USING(mention)"
    "      JOIN claim c USING(claim) JOIN voice v USING(claim) JOIN actor w USING(actor)"
    "      WHERE m.story = ?1 AND v.role = 'source' AND (c.stance = 'denies' OR m.status = 'negated')"
    "        AND (m.status = 'negated' OR EXISTS(SELECT 1 FROM mention x WHERE x.story = ?1 AND x.status <> 'negated'))"
    "    UNION ALL SELECT w.name, w.country, a.report FROM mention m JOIN article a USING(article) JOIN party p ON"
    "      p.mention = m.mention AND p.role = 'said_by' JOIN actor w USING(actor) WHERE m.story = ?1 AND m.status = "
    "'negated')"
    "  GROUP BY name, country";

static const char number[] =
    "INSERT INTO story_number(story, kind, unit, low, high, reports) SELECT ?1, n.kind, coalesce(n.unit, ''), n.low, "
    "n.high,"
    "    count(DISTINCT a.report) FROM mention m JOIN article a USING(article) JOIN number n USING(mention)"
    "  WHERE m.story = ?1 GROUP BY n.kind, coalesce(n.unit, ''), n.low, n.high";

static att_status run_story(struct att_store *s, const char *sql, int64_t story, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, story);
    return sql_run(s, st, err);
}

/* clang-format off */
/* The same of a story of one mention, as most are; what has no place is nowhere. */
static const char tell_single[] =
    "UPDATE story SET type = m.type, mode = m.mode, status = m.status, day = coalesce(m.date, a.published),"
    "  first_day = a.published, last_day = a.published, background = ?2, reports = ?3, outlets = ?4, origins = ?5, voices = ?6,"
    "  place = coalesce(m.located, m.place), country = iif(coalesce(m.located, m.place) IS NULL, NULL, m.country),"
    "  lat = iif(coalesce(m.located, m.place) IS NULL, NULL, m.lat), lon = iif(coalesce(m.located, m.place) IS NULL, NULL, m.lon)"
    "  FROM mention m JOIN article a USING(article) WHERE m.mention = ?1 AND story.story = ?1;";
/* clang-format on */

static att_status tell_one(struct att_store *s, int64_t story, att_error *err) {
    struct tally t;
    sqlite3_stmt *st;
    bool row;
    /* Also where its first stands behind all that has days: what all its mentions name goes on for months. */
    TRY(sql_get(
        s,
        "SELECT min(background) OR EXISTS(SELECT 1 FROM link l WHERE l.mention = ?1 AND l.place >= '2'), count(*)"
        "  FROM mention WHERE story = ?1",
        &st, err));
    sqlite3_bind_int64(st, 1, story);
    TRY(sql_step(s, st, &row, err));
    int background = row ? sqlite3_column_int(st, 0) : 0;
    bool single = row && sqlite3_column_int(st, 1) == 1;
    sql_done(st);
    TRY(origins_tally(s, story, background, &t, err));
    TRY(sql_get(s, single ? tell_single : tell, &st, err));
    sqlite3_bind_int64(st, 1, story);
    sqlite3_bind_int(st, 2, background);
    sqlite3_bind_int(st, 3, (int)t.reports);
    sqlite3_bind_int(st, 4, (int)t.outlets);
    sqlite3_bind_int(st, 5, (int)t.origins);
    sqlite3_bind_int(st, 6, (int)t.voices);
    TRY(sql_run(s, st, err));
    TRY(single ? ATT_OK : run_story(s, locate, story, err));
    TRY(run_story(s, deny, story, err));
    return run_story(s, number, story, err);
}

att_status stories_tell(struct att_store *s, att_error *err) {
    struct ids told = {0};
    sqlite3_stmt *st;
    TRY(sql_exec(s, "CREATE TEMP TABLE IF NOT EXISTS shared_key(key TEXT PRIMARY KEY); DELETE FROM temp.shared_key",
                 err));
    TRY(sql_exec(s, dissolve, err));
    TRY(sql_exec(s, find_roots, err));
    TRY(sql_exec(s, move, err));
    TRY(share_keys(s, err));
    TRY(summaries_before(s, err));
    TRY(sql_get(s, "SELECT story FROM touched_story CROSS JOIN story USING(story)", &st, err));
    TRY(ids_collect(s, st, &told, err));
    for (uint32_t i = 0; i < told.count; i++) {
        TRY(tell_one(s, told.at[i], err));
    }
    TRY(summaries_after(s, err));
    return stories_parties(s, err);
}

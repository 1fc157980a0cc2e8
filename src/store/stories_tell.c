/* Stories told again: which mentions are one, what they say together, what they dispute. */
#include "store/origins.h"
#include "store/stories.h"

/* Each statement runs over the mentions and stories that are touched. A mention that its record joins with another follows that
 * one; a leader's chain ends at the root. */
static const char gather[] =
    "INSERT OR IGNORE INTO touched_story SELECT DISTINCT m.story, s.key FROM touched_mention JOIN mention m "
    "USING(mention)"
    "  JOIN story s USING(story);"
    /* Stories that a touched mention goes over to. */
    "INSERT OR IGNORE INTO touched_story SELECT DISTINCT r.story, s.key FROM touched_mention JOIN link l USING(mention)"
    "  JOIN mention r ON r.mention = l.leader JOIN story s ON s.story = r.story;"
    "INSERT OR IGNORE INTO touched_story SELECT story, key FROM pending_story JOIN story USING(story);"
    "INSERT OR IGNORE INTO touched_mention SELECT mention FROM touched_story JOIN mention USING(story);";

static const char settle[] =
    "DROP TABLE IF EXISTS temp.rooted;"
    "CREATE TEMP TABLE rooted(mention INTEGER PRIMARY KEY, root INTEGER NOT NULL);"
    /* From the roots down: every touched story is touched whole, so its root is among them. */
    "INSERT INTO rooted WITH RECURSIVE down(mention, root) AS ("
    "    SELECT mention, mention FROM touched_mention JOIN link USING(mention) WHERE leader IS NULL"
    "    UNION ALL SELECT l.mention, d.root FROM down d JOIN link l ON l.leader = d.mention)"
    "  SELECT mention, root FROM down;"
    "INSERT INTO rooted SELECT m.mention, r.root FROM rooted r JOIN mention m ON m.same_as = r.mention"
    "  WHERE NOT EXISTS(SELECT 1 FROM link l WHERE l.mention = m.mention);"
    /* A chain of joined mentions: each after the one before. */
    "INSERT OR IGNORE INTO rooted WITH RECURSIVE up(mention, at) AS (SELECT mention, mention FROM touched_mention"
    "    WHERE mention NOT IN (SELECT mention FROM rooted)"
    "    UNION SELECT u.mention, m.same_as FROM up u JOIN mention m ON m.mention = u.at WHERE m.same_as IS NOT NULL)"
    "  SELECT u.mention, r.root FROM up u JOIN rooted r ON r.mention = u.at GROUP BY u.mention;"
    "UPDATE mention SET story = NULL WHERE mention IN (SELECT mention FROM rooted);"
    "DELETE FROM displaced WHERE to_key IN (SELECT key FROM touched_story);"
    "DELETE FROM story WHERE story IN (SELECT story FROM touched_story);"
    "INSERT INTO story(story, key) SELECT DISTINCT r.root, m.key FROM rooted r JOIN mention m ON m.mention = r.root;"
    "UPDATE mention SET story = r.root FROM rooted r WHERE r.mention = mention.mention;"
    "INSERT OR IGNORE INTO displaced SELECT DISTINCT m.key, s.key FROM rooted r JOIN link l USING(mention) JOIN "
    "mention m USING(mention)"
    "  JOIN story s ON s.story = r.root WHERE m.key <> s.key;";

/* What most reports say; of equals the surer mention's, then the first by bytes. */
#define MOST(column, where)                                                                                       \
    "(SELECT " column " FROM mention m WHERE m.story = ?1 AND m.background <= ?2 AND " where "  GROUP BY " column \
    " ORDER BY count(DISTINCT m.article) DESC, max(m.score) DESC, " column " LIMIT 1)"
#define PLACED "m.location IS NOT NULL"

static const char tell[] = "UPDATE story SET type = " MOST("m.type", "1") ", mode = " MOST(
    "m.mode",
    "m.mode IS NOT NULL") ","
                          /* The last word counts, but a denial does not undo what others tell. */
                          "  status = (SELECT m.status FROM mention m JOIN article a USING(article) WHERE m.story = ?1 "
                          "AND m.background <= ?2"
                          "    ORDER BY m.status = 'negated', a.published DESC, m.score DESC, m.key LIMIT 1),"
                          "  first_day = (SELECT min(a.published) FROM mention m JOIN article a USING(article) WHERE "
                          "m.story = ?1),"
                          "  last_day = (SELECT max(a.published) FROM mention m JOIN article a USING(article) WHERE "
                          "m.story = ?1),"
                          "  day = coalesce(" MOST("m.date", "length(m.date) >= 10") ", " MOST(
                              "m.date",
                              "m.date IS NOT NULL") ","
                                                    "    (SELECT min(a.published) FROM mention m JOIN article a "
                                                    "USING(article) WHERE m.story = ?1)),"
                                                    "  background = ?2, reports = ?3, outlets = ?4, origins = ?5, "
                                                    "voices = ?6,"
                                                    "  place = coalesce(" MOST(
                                                        "json_extract(m.location, '$.name')",
                                                        PLACED) ", " MOST("m.place",
                                                                          "m.place IS NOT NULL") ")"
                                                                                                 "  WHERE story = ?1";

static const char locate[] =
    "UPDATE story SET country = m.country, lat = m.lat, lon = m.lon FROM (SELECT country, lat, lon FROM mention n WHERE"
    "    n.story = ?1 AND coalesce(json_extract(n.location, '$.name'), n.place) = (SELECT place FROM story WHERE story "
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

static att_status tell_one(struct att_store *s, int64_t story, att_error *err) {
    struct tally t;
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT min(background) FROM mention WHERE story = ?1", &st, err));
    sqlite3_bind_int64(st, 1, story);
    TRY(sql_step(s, st, &row, err));
    int background = row ? sqlite3_column_int(st, 0) : 0;
    sql_done(st);
    TRY(origins_tally(s, story, &t, err));
    TRY(sql_get(s, tell, &st, err));
    sqlite3_bind_int64(st, 1, story);
    sqlite3_bind_int(st, 2, background);
    sqlite3_bind_int(st, 3, (int)t.reports);
    sqlite3_bind_int(st, 4, (int)t.outlets);
    sqlite3_bind_int(st, 5, (int)t.origins);
    sqlite3_bind_int(st, 6, (int)t.voices);
    TRY(sql_run(s, st, err));
    TRY(run_story(s, locate, story, err));
    TRY(run_story(s, deny, story, err));
    return run_story(s, number, story, err);
}

att_status stories_tell(struct att_store *s, att_error *err) {
    sqlite3_stmt *st;
    int64_t *roots = NULL;
    uint32_t count = 0, capacity = 0;
    bool row;
    TRY(sql_exec(s, gather, err));
    TRY(sql_exec(s, settle, err));
    sqlite3_stmt *list = NULL; /* the table is made anew each time: no statement of it is kept */
    int rc = sqlite3_prepare_v2(s->db, "SELECT DISTINCT root FROM temp.rooted", -1, &list, NULL);
    att_status status = rc == SQLITE_OK ? ATT_OK : sql_fail(s, rc, err);
    (void)st;
    while (status == ATT_OK) {
        status = sql_step(s, list, &row, err);
        if (status != ATT_OK || !row) {
            break;
        }
        int64_t *root = arena_push(&s->scratch, &roots, &count, &capacity, sizeof *root);
        status = root != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for stories");
        if (root != NULL) {
            *root = sqlite3_column_int64(list, 0);
        }
    }
    sqlite3_finalize(list);
    for (uint32_t i = 0; status == ATT_OK && i < count; i++) {
        status = tell_one(s, roots[i], err);
    }
    return status;
}

/* Stories told again: which mentions are one, what they say together, what they dispute. */
#include "store/ids.h"
#include "store/schema.h"
#include "store/stories/origins.h"
#include "store/stories/stories.h"
#include "store/summaries/summaries.h"

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

static att_status tell_one(struct att_store *s, int64_t story, const struct ids *changed, att_error *err) {
    struct testimony t;
    TRY(testimony_read(s, story, changed, &t, err));
    if (t.said_count == 0) {
        return ATT_OK; /* it went with its last mention */
    }
    TRY(story_row_tell(s, &t, err));
    TRY(testimony_keep(s, &t, err));
    return stories_parties(s, &t, err);
}

att_status stories_tell(struct att_store *s, att_error *err) {
    struct ids told = {0}, changed = {0};
    sqlite3_stmt *st;
    TRY(sql_exec(s, "CREATE TEMP TABLE IF NOT EXISTS shared_key(key TEXT PRIMARY KEY); DELETE FROM temp.shared_key",
                 err));
    TRY(sql_exec(s, dissolve, err));
    TRY(sql_exec(s, find_roots, err));
    TRY(sql_exec(s, move, err));
    TRY(summaries_before(s, err));
    TRY(sql_get(s, "SELECT story FROM touched_story", &st, err));
    TRY(ids_collect(s, st, &told, err));
    TRY(testimony_changed(s, &changed, err));
    for (uint32_t i = 0; i < told.count; i++) {
        struct arena_mark mark = arena_here(&s->scratch);
        TRY(tell_one(s, told.at[i], &changed, err));
        arena_rewind(&s->scratch, mark);
    }
    TRY(share_keys(s, err));
    return summaries_after(s, err);
}

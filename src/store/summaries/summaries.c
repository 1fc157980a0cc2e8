/* What is counted of the whole, spellings of names, and the indexes that questions of a large store go by. Counts and spellings are
 * brought up to date with a batch, or by triggers where something goes. Rows whose count is zero, and spellings that no row has any
 * more, may stay. */
#include "store/summaries/summaries.h"

#include "store/ledger/parts.h"
#include "store/schema.h"
#include "store/stories/stories.h"

/* clang-format off */
#define COUNTED(row) \
    "type = " row ".type AND status = " row ".status AND background = " row ".background AND placed = (" row ".place IS NOT NULL)"
#define COUNT(n, stories) \
    "INSERT INTO story_count SELECT s.type, s.status, s.background, s.place IS NOT NULL, " n " FROM " stories \
    "  WHERE s.type IS NOT NULL GROUP BY 1, 2, 3, 4"
#define SPELL(table, column, rows) \
    "INSERT OR IGNORE INTO " table "(spelling, folded) SELECT DISTINCT " column ", lower(" column ") FROM " rows " WHERE " column " IS NOT NULL;"

/* What the mentions of a story say together, where an older store is brought up to date (else stories/row.c tells it): the surest one's
 * score; sectors, names (in small letters) and places of those who take part, and who carried it: lists with commas, in places with
 * char(31). */
#define STORY_MENTIONS                                                                                                 \
    "(score, carriers, places) = (SELECT max(m.score),"                                                                \
    "    (SELECT group_concat(name) FROM (SELECT DISTINCT replace(o.name, ',', char(31)) AS name FROM mention n"       \
    "      CROSS JOIN outlet o USING(article) WHERE n.story = story.story ORDER BY 1)),"                               \
    "    (SELECT group_concat(name, char(31)) FROM (SELECT lower(n.place) AS name FROM mention n WHERE n.story ="      \
    "      story.story AND n.place IS NOT NULL UNION SELECT lower(n.located) FROM mention n WHERE n.story = "          \
    "story.story"                                                                                                      \
    "      AND n.located IS NOT NULL ORDER BY 1)) FROM mention m WHERE m.story = story.story),"                        \
    "  (sectors, actors, recipients) = (SELECT group_concat(DISTINCT nullif(sector, '')),"                             \
    "    group_concat(DISTINCT iif(role = 'actor', name, NULL)), group_concat(DISTINCT iif(role = 'recipient', name, " \
    "NULL))"                                                                                                           \
    "    FROM (SELECT p.role, lower(a.name) AS name, a.sector FROM mention m CROSS JOIN party p USING(mention)"        \
    "      CROSS JOIN actor a USING(actor) WHERE m.story = story.story AND p.role IN ('actor', 'recipient')"           \
    "      ORDER BY a.name, a.sector))"
/* How many mentions it has, and in which articles, with commas; NULL of more than so many: they are looked up. */
#define STORY_ARTICLES                                                                                                 \
    "(mentions, articles) = (SELECT count(*), iif(count(DISTINCT m.article) <= 32, group_concat(DISTINCT m.article), " \
    "NULL) FROM mention m WHERE m.story = story.story)"

/* From version 9; what is stored already is summed up at once. */
const char schema_summaries[] =
    "CREATE TABLE story_count(type TEXT NOT NULL, status TEXT NOT NULL, background INTEGER NOT NULL, placed INTEGER NOT NULL,"
    "  stories INTEGER NOT NULL, PRIMARY KEY(type, status, background, placed)) STRICT, WITHOUT ROWID;"
    COUNT("count(*)", "story s") ";"
    "CREATE TRIGGER story_uncounted AFTER DELETE ON story BEGIN"
    "  UPDATE story_count SET stories = stories - 1 WHERE " COUNTED("OLD") "; END;"
    "CREATE TABLE entry_count(kind TEXT NOT NULL, state TEXT NOT NULL, entries INTEGER NOT NULL, PRIMARY KEY(kind, state))"
    "  STRICT, WITHOUT ROWID;"
    "INSERT INTO entry_count SELECT kind, state, count(*) FROM entry WHERE state IS NOT NULL GROUP BY 1, 2;"
    "CREATE TRIGGER entry_counted AFTER UPDATE OF kind, state ON entry WHEN (OLD.kind, OLD.state) IS NOT (NEW.kind, NEW.state)"
    " BEGIN UPDATE entry_count SET entries = entries - 1 WHERE kind = OLD.kind AND state = OLD.state;"
    "  INSERT INTO entry_count VALUES(NEW.kind, NEW.state, 1) ON CONFLICT DO UPDATE SET entries = entries + 1; END;"
    "CREATE TRIGGER entry_uncounted AFTER DELETE ON entry BEGIN"
    "  UPDATE entry_count SET entries = entries - 1 WHERE kind = OLD.kind AND state = OLD.state; END;"
    /* The ledger's order, of what may be alive on some day; names of its parties are spellings of actors. */
    "CREATE INDEX entry_order ON entry(" ENTRY_ORDER ", state, kind, due, last_heard) WHERE " ENTRY_MAY_LIVE ";"
    "CREATE INDEX entry_all ON entry(" ENTRY_ORDER ", state, kind, due, last_heard);"
    "CREATE INDEX entry_party_name ON entry_party(name, role);"
    "ALTER TABLE mention ADD COLUMN located TEXT;" /* the location's name */
    "UPDATE mention SET located = json_extract(location, '$.name') WHERE location IS NOT NULL;"
    "CREATE TABLE actor_spelling(spelling TEXT PRIMARY KEY, folded TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE place_spelling(spelling TEXT PRIMARY KEY, folded TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    SPELL("actor_spelling", "name", "actor") SPELL("actor_spelling", "name", "entry_party")
    SPELL("place_spelling", "place", "mention") SPELL("place_spelling", "located", "mention")
    "CREATE INDEX mention_place ON mention(place) WHERE place IS NOT NULL;"
    "CREATE INDEX mention_located ON mention(located) WHERE located IS NOT NULL;"
    /* What is asked of stories without their mentions: walked by days, and counted, on the index alone. */
    "ALTER TABLE story ADD COLUMN score REAL; ALTER TABLE story ADD COLUMN sectors TEXT;"
    "ALTER TABLE story ADD COLUMN actors TEXT; ALTER TABLE story ADD COLUMN recipients TEXT;"
    "ALTER TABLE story ADD COLUMN places TEXT; ALTER TABLE story ADD COLUMN carriers TEXT;"
    "UPDATE story SET " STORY_MENTIONS ";"
    "DROP INDEX story_day; CREATE INDEX story_day ON story(day, status, background, type, score, sectors);"
    "DROP INDEX story_left; CREATE INDEX story_left ON story(day, status, background, type, score, sectors, actors, recipients,"
    "  places, carriers) WHERE status <> 'actual' OR background = 1;"
    "DROP INDEX story_told; CREATE INDEX story_told ON story(coalesce(origins, 0), status, background, type, day);"
    "CREATE INDEX story_mode ON story(mode, day, status, background, type) WHERE mode IS NOT NULL;"
    "CREATE INDEX story_place ON story(place, country, lat, lon, status, background, type, day) WHERE place IS NOT NULL;";

/* From version 11: what is left out unasked is counted along one index, whatever else is asked of it. */
const char schema_left[] =
    "ALTER TABLE story ADD COLUMN mentions INTEGER; ALTER TABLE story ADD COLUMN articles TEXT;"
    "UPDATE story SET " STORY_ARTICLES ";"
    "DROP INDEX story_left; CREATE INDEX story_left ON story(day, status, background, type, mode, origins, score, mentions, sectors,"
    "  actors, recipients, places, carriers, articles, place) WHERE status <> 'actual' OR background = 1;";

/* From version 13: what is denied or guessed, and what is new of commitments without their histories. */
const char schema_fresh[] =
    "CREATE INDEX claim_rare ON claim(stance, article) WHERE stance <> 'asserts';"
    "DROP INDEX change_article; CREATE INDEX change_article ON change(article, change, date, entry, ordinal);";

/* From version 19: the sheets have places by the numbers of their spellings. */
const char schema_spellings[] =
    "ALTER TABLE place_spelling RENAME TO respelled;"
    "CREATE TABLE place_spelling(number INTEGER PRIMARY KEY, spelling TEXT NOT NULL UNIQUE, folded TEXT NOT NULL) STRICT;"
    "INSERT INTO place_spelling(spelling, folded) SELECT spelling, folded FROM respelled; DROP TABLE respelled;"
    "CREATE INDEX place_folded ON place_spelling(folded);"; /* smaller than the table: it is read whole */

att_status summaries_before(struct att_store *s, att_error *err) {
    return sql_exec(s, COUNT("-count(*)", "touched_story CROSS JOIN story s USING(story)")
                    " ON CONFLICT DO UPDATE SET stories = stories + excluded.stories", err);
}

att_status summaries_after(struct att_store *s, att_error *err) {
    return sql_exec(s, COUNT("count(*)", "touched_story CROSS JOIN story s USING(story)")
                    " ON CONFLICT DO UPDATE SET stories = stories + excluded.stories", err);
}

att_status summaries_spell(struct att_store *s, att_error *err) {
    return sql_exec(s, SPELL("actor_spelling", "name", "pending_said CROSS JOIN actor USING(article)")
                    SPELL("place_spelling", "place", "pending_said CROSS JOIN mention USING(article)")
                    SPELL("place_spelling", "located", "pending_said CROSS JOIN mention USING(article)"), err);
}
/* clang-format on */

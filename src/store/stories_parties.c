/* What leads from a country, a party or a pair of parties to its story events, in the order of days, and when a story was first and
 * last heard of: a summary of the mentions, told again with each story, so that questions need not go through all of them. */
#include "store/schema.h"
#include "store/stories.h"

/* `who` is a country that takes part or where it was ("IRN"), who does it ("RUS>"), to whom (">UKR"), or both in one mention
 * ("RUS>UKR"). `main`: it holds of the parties' first countries, by which `aggregate` counts. Codes are three capitals. */
#define PARTIES(mentions)                                                                                         \
    "INSERT INTO story_party(story, who, day, status, background, type, main)"                                    \
    "  WITH side(story, mention, role, code, main) AS MATERIALIZED (SELECT m.story, m.mention, p.role, j.value, " \
    "    j.key = 0 FROM " mentions " CROSS JOIN party p ON p.mention = m.mention CROSS JOIN actor a"              \
    "    ON a.actor = p.actor JOIN json_each('[\"' || replace(a.country, ',', '\",\"') || '\"]') j"               \
    "    WHERE m.story IS NOT NULL AND p.role IN ('actor', 'recipient') AND a.country <> ''),"                    \
    "  told(story, who, main) AS (SELECT story, code, main FROM side"                                             \
    "    UNION ALL SELECT m.story, m.country, 0 FROM " mentions " WHERE m.country IS NOT NULL"                    \
    "    UNION ALL SELECT story, iif(role = 'actor', code || '>', '>' || code), 0 FROM side"                      \
    "    UNION ALL SELECT a.story, a.code || '>' || r.code, a.main AND r.main AND a.code <> r.code FROM side a"   \
    "      JOIN side r ON r.mention = a.mention WHERE a.role = 'actor' AND r.role = 'recipient')"                 \
    "  SELECT s.story, t.who, s.day, s.status, s.background, s.type, max(t.main) FROM told t JOIN story s"        \
    "    ON s.story = t.story GROUP BY s.story, t.who;"
#define KNOWN                                                                                                    \
    "UPDATE story SET (first_known, last_known) = (SELECT min(a.first_known), max(a.first_known) FROM mention m" \
    "  JOIN article a USING(article) WHERE m.story = story.story)"

/* Version 5; what is stored already is summed up at once. */
const char schema_parties[] =
    "ALTER TABLE story ADD COLUMN first_known TEXT;"
    "ALTER TABLE story ADD COLUMN last_known TEXT;"
    "CREATE TABLE story_party(story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE, who TEXT NOT NULL, day TEXT,"
    "  status TEXT, background INTEGER, type TEXT, main INTEGER NOT NULL, PRIMARY KEY(story, who)) STRICT, WITHOUT "
    "ROWID;" PARTIES("mention m") KNOWN
    ";"
    "CREATE INDEX story_party_who ON story_party(who, day, status, background, type, main);"
    /* What `changes` orders by; the order of those that most voices tell; and how many of some days' are left out unasked. */
    "CREATE INDEX story_known ON story(last_known, first_known, background, day, key) WHERE last_known IS NOT NULL;"
    "CREATE INDEX story_told ON story(coalesce(origins, 0));"
    "DROP INDEX mention_story; CREATE INDEX mention_story ON mention(story, status);" /* told with two statuses? */
    "DROP INDEX change_article; CREATE INDEX change_article ON change(article, change, date);"
    "CREATE INDEX story_left ON story(day, status, background) WHERE status <> 'actual' OR background = 1;";

att_status stories_parties(struct att_store *s, att_error *err) {
    return sql_exec(s,
                    "DELETE FROM story_party WHERE story IN (SELECT story FROM touched_story);" PARTIES(
                        "touched_story x CROSS JOIN mention m ON m.story = x.story") KNOWN
                    ", " STORY_MENTIONS ", " STORY_ARTICLES " WHERE story IN (SELECT story FROM touched_story)",
                    err);
}

/* Event mentions that tell of one occurrence are one story event. First version: what one article tells of once is one story
 * event; mentions that its record joins by same_as share it. */
#include "store/store.h"

static const char gone[] =
    "DELETE FROM story WHERE story IN (SELECT story FROM pending_story) AND story NOT IN (SELECT story FROM mention WHERE story"
    "  IS NOT NULL)";

static const char fresh[] =
    "INSERT OR REPLACE INTO story(key, type, mode, status, day, first_day, last_day, reports, outlets, origins, voices,"
    "    background, place, country, lat, lon)"
    "  SELECT m.key, m.type, m.mode, m.status, coalesce(m.date, a.published), a.published, a.published, 1,"
    "    max((SELECT count(*) FROM outlet o WHERE o.article = a.article), 1), 1,"
    "    (SELECT count(*) FROM party p WHERE p.mention = m.mention AND p.role = 'said_by'), m.background,"
    "    coalesce(json_extract(m.location, '$.name'), m.place), m.country, m.lat, m.lon"
    "  FROM pending_article CROSS JOIN article a USING(article) CROSS JOIN mention m USING(article) WHERE m.same_as IS NULL";

static const char joined[] =
    "UPDATE mention SET story = (SELECT s.story FROM story s JOIN mention f USING(key)"
    "    WHERE f.mention = coalesce(mention.same_as, mention.mention))"
    "  WHERE article IN (SELECT article FROM pending_article) OR story IS NULL";

att_status stories_update(struct att_store *s, att_error *err) {
    TRY(sql_exec(s, fresh, err));
    TRY(sql_exec(s, joined, err));
    return sql_exec(s, gone, err);
}

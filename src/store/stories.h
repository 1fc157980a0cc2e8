/* What the files that make stories share. */
#ifndef ATTACHE_STORE_STORIES_H
#define ATTACHE_STORE_STORIES_H

#include "store/store.h"

/* What its mentions say together, for an UPDATE of `story`: the surest one's score; sectors, names (in small letters) and places of
 * those who take part, and who carried it: lists with commas, in places with char(31). */
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
/* Remembers the words of an article and its mentions while its text is at hand; NULL: it is not. nodes.c */
att_status stories_note(struct att_store *s, int64_t article, const char *text, size_t len, att_error *err);
/* Who leads whom is settled: stories of the mentions in `touched_mention` (a temporary table) are told again. stories_tell.c */
att_status stories_tell(struct att_store *s, att_error *err);
/* Sums up the stories in `touched_story` (a temporary table), which have been told: their parties, pairs and places by day, when
 * they were first and last heard of. stories_parties.c */
att_status stories_parties(struct att_store *s, att_error *err);
/* Fills the table of publishers in a store that has none. publishers.c */
att_status publishers_settle(struct att_store *s, att_error *err);
/* Gives `to` the table of `from`. */
att_status publishers_copy(struct att_store *from, struct att_store *to, att_error *err);

#endif

/* What is new since a moment on the store's own clock: story events and commitments that came, a status that is told otherwise
 * now, the first denial, deadlines that moved or passed, what was withdrawn or settled. An article that a newer coder read anew
 * is no news of the world: what counts is when it first came. */
#include <stdio.h>

#include "store/ask.h"
#include "store/filter.h"

/* ?1 since, ?2 today, ?3 the day of since. A status is what the report published last says of what is news. */
#define STATUS(known)                                                                                  \
    "(SELECT m.status FROM mention m JOIN article r USING(article) WHERE m.story = s.story AND " known \
    "   ORDER BY m.background, r.published DESC, m.score DESC, m.key LIMIT 1)"
#define DENIED(known)                                                                                                  \
    "EXISTS(SELECT 1 FROM mention m JOIN article r USING(article) JOIN holds h ON h.mention = m.mention JOIN claim c " \
    "USING(claim)"                                                                                                     \
    "   WHERE m.story = s.story AND c.stance = 'denies' AND " known ")"

static const char
    head[] = "WITH fresh AS (SELECT article FROM article WHERE first_known >= ?1),"
             "touched AS (SELECT DISTINCT m.story FROM fresh f CROSS JOIN mention m ON m.article = f.article WHERE "
             "m.story IS NOT NULL),"
             "s AS (SELECT s.*, EXISTS(SELECT 1 FROM mention m JOIN article r USING(article) WHERE m.story = s.story"
             "         AND r.first_known < ?1) AS old FROM touched CROSS JOIN story s USING(story)),"
             "news AS ("
             "  SELECT 'new event' AS change, s.story, NULL AS entry, s.day AS date, NULL AS was, s.status AS now FROM "
             "s WHERE NOT s.old"
             "  UNION ALL SELECT 'status', s.story, NULL, s.day, " STATUS("r.first_known < ?1") " AS was, " STATUS(
                 "1") " AS now FROM s"
                      "    WHERE s.old AND was IS NOT now"
                      "  UNION ALL SELECT 'first denial', s.story, NULL, s.day, NULL, NULL FROM s WHERE s.old "
                      "AND " DENIED("1") "    AND NOT " DENIED(
                          "r.first_known < ?1") "  UNION ALL SELECT 'commitment ' || c.change, NULL, c.entry, c.date,"
                                                "    (SELECT p.due FROM change p WHERE p.entry = c.entry AND p.ordinal "
                                                "< c.ordinal AND p.due IS NOT NULL"
                                                "       ORDER BY p.ordinal DESC LIMIT 1), c.due FROM fresh f CROSS "
                                                "JOIN change c ON c.article = f.article"
                                                "    WHERE c.change <> 'repeated'"
                                                "  UNION ALL SELECT 'deadline passed', NULL, e.entry, e.due, NULL, "
                                                "e.state FROM entry e WHERE e.due >= ?3 AND e.due < ?2"
                                                "    AND e.state IN ('open', 'lapsed'))";

static const char columns[] =
    "SELECT n.change, n.date, n.was, n.now, coalesce(s.key, e.key) AS key, coalesce(s.type, e.kind) AS kind,"
    "  coalesce((SELECT group_concat(name, char(31)) FROM (SELECT DISTINCT a.name FROM mention m JOIN party p "
    "USING(mention)"
    "     JOIN actor a USING(actor) WHERE m.key = s.key AND p.role = 'actor' ORDER BY p.ordinal)),"
    "    (SELECT group_concat(name, char(31)) FROM (SELECT p.name FROM entry_party p WHERE p.entry = n.entry"
    "     AND p.role = 'issuer' ORDER BY p.ordinal))) AS \"actor[;]\","
    "  coalesce((SELECT group_concat(name, char(31)) FROM (SELECT DISTINCT a.name FROM mention m JOIN party p "
    "USING(mention)"
    "     JOIN actor a USING(actor) WHERE m.key = s.key AND p.role = 'recipient' ORDER BY p.ordinal)),"
    "    (SELECT group_concat(name, char(31)) FROM (SELECT p.name FROM entry_party p WHERE p.entry = n.entry"
    "     AND p.role = 'addressee' ORDER BY p.ordinal))) AS \"recipient[;]\","
    "  coalesce((SELECT m.anchor FROM mention m WHERE m.key = s.key LIMIT 1),"
    "    (SELECT c.text FROM change c WHERE c.entry = n.entry ORDER BY c.ordinal DESC LIMIT 1)) AS words,"
    "  s.reports, s.outlets, s.origins FROM news n LEFT JOIN story s ON s.story = n.story LEFT JOIN entry e ON e.entry "
    "= n.entry";

att_status ask_changes(struct att_store *s, const att_question *ask, struct rows *w, struct buffer *note,
                       att_error *err) {
    struct query q;
    char since[STORE_TIME], today[STORE_TIME], day[STORE_TIME];
    if (ask->since == NULL) {
        return fail(err, ATT_BAD_INPUT, "changes needs a time: --since 2025-08-06T18:00");
    }
    TRY(store_time(ask->since, "T00:00:00Z", since, err));
    TRY(question_today(s, ask, today, err));
    snprintf(day, sizeof day, "%.10s", since);
    query_begin(&q, &s->scratch);
    query_text(&q, "", since);
    query_text(&q, "", today);
    query_text(&q, "", day);
    query_add(&q, head);
    query_add(&q, columns);
    query_where(&q);
    query_add(&q, "(n.story IS NULL OR n.story IN (SELECT s.story FROM story s");
    q.conditions = false;
    att_question kinds = *ask; /* what changed its status is shown whatever it is now */
    kinds.background = ask->background;
    att_status status = filter_stories(&q, &kinds, ask->status == NULL, err);
    if (status != ATT_OK) {
        query_free(&q);
        return status;
    }
    if (ask->status == NULL && ask->background != 1) {
        query_where(&q);
        query_add(&q, ask->background == 2 ? "s.background = 1" : "s.background = 0");
        buffer_text(note, "what is told as background is left out; --background also shows it");
    }
    query_add(&q, ")) ORDER BY n.change, n.date, key");
    if (ask->limit > 0) {
        query_number(&q, "LIMIT CAST(? AS INTEGER)", ask->limit);
    }
    return query_answer(&q, s, w, err);
}

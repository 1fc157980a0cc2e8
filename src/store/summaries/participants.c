/* Who takes part, over all articles: a row for each key of the actor base, else for each name with its countries, with how often it
 * does what. Counts go up with the articles of a batch and down with what a newer record replaces; what is told of names, offices
 * and days is looked up again only where the row that told it went. */
#include "store/summaries/participants.h"

#include "store/schema.h"

/* clang-format off */
#define IDENT(of) "coalesce(" of ".entity, lower(" of ".name))"
/* The plus: an index on an expression takes no comparison with a column that has an affinity. */
#define OF_ITS "FROM " IN_LOTS("actor", "a") " AND a.country = participant.country AND " IDENT("a") " = +participant.ident"
#define HELD(column) "(" column " IS NULL OR EXISTS(SELECT 1 " OF_ITS " WHERE a." column " = participant." column "))"
#define HELD_AS(column, as) "EXISTS(SELECT 1 " OF_ITS " WHERE a." column " = participant." as ")"

#define ADD(articles) \
    "INSERT INTO participant(country, ident, name, least_name, kind, sector, least_sector, office, entity, articles, " \
    "   as_actor, as_recipient, as_source, first_day, last_day)" \
    "  SELECT a.country, " IDENT("a") ", max(a.name), min(a.name), min(a.kind), max(a.sector), min(a.sector),    " \
    "max(a.office), max(a.entity), count(DISTINCT a.article), sum(a.as_actor), sum(a.as_recipient),    " \
    "sum(a.as_source), min(r.published), max(r.published) FROM " articles " GROUP BY 1, 2"

/* From version 9. */
const char schema_participants[] =
    /* Mentions in that role; claims whose source it is. */
    "ALTER TABLE actor ADD COLUMN as_actor INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE actor ADD COLUMN as_recipient INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE actor ADD COLUMN as_source INTEGER NOT NULL DEFAULT 0;"
    "UPDATE actor SET as_actor = (SELECT count(*) FROM party p WHERE p.actor = actor.actor AND p.role = 'actor'),  "
    "as_recipient = (SELECT count(*) FROM party p WHERE p.actor = actor.actor AND p.role = 'recipient'),  as_source "
    "= (SELECT count(*) FROM voice v WHERE v.actor = actor.actor AND v.role = 'source');"
    "DROP INDEX actor_country; CREATE INDEX actor_country ON actor(actor" LOT ", country, coalesce(entity, lower(name)));"
    "CREATE TABLE participant(participant INTEGER PRIMARY KEY, country TEXT NOT NULL, ident TEXT NOT NULL, name TEXT "
    "NOT NULL,  least_name TEXT NOT NULL, kind TEXT NOT NULL, sector TEXT NOT NULL, least_sector TEXT NOT NULL, "
    "office TEXT, entity TEXT,  articles INTEGER NOT NULL, as_actor INTEGER NOT NULL, as_recipient INTEGER NOT NULL, "
    "as_source INTEGER NOT NULL,  first_day TEXT, last_day TEXT, UNIQUE(country, ident)) STRICT;"
    ADD("actor a JOIN article r USING(article)") ";"
    "CREATE INDEX participant_order ON participant(articles, as_actor);"
    "CREATE INDEX participant_name ON participant(name);"
    "CREATE TABLE pending_said(article INTEGER PRIMARY KEY) STRICT;" /* whose actors are not counted yet */
    "CREATE TABLE pending_participant(participant INTEGER PRIMARY KEY, days INTEGER NOT NULL) STRICT;";

/* The number of the article is bound to ?1. */
static att_status run_for(struct att_store *s, const char *sql, int64_t article, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, article);
    return sql_run(s, st, err);
}

att_status participants_put(struct att_store *s, int64_t article, att_error *err) {
    return run_for(s, "INSERT OR IGNORE INTO pending_said VALUES(?1)", article, err);
}

att_status participants_forget(struct att_store *s, int64_t article, att_error *err) {
    static const char down[] =
        "UPDATE participant SET articles = articles - 1, as_actor = participant.as_actor - g.actors,    as_recipient "
        "= participant.as_recipient - g.recipients, as_source = participant.as_source - g.sources"
        "  FROM (SELECT a.country, " IDENT("a") " AS ident, sum(a.as_actor) AS actors, sum(a.as_recipient) AS "
        "recipients,    sum(a.as_source) AS sources FROM actor a WHERE a.article = ?1 GROUP BY 1, 2) g"
        "  WHERE participant.country = g.country AND participant.ident = g.ident";
    static const char mark[] =
        "INSERT INTO pending_participant SELECT p.participant, max(r.published IS p.first_day OR r.published IS "
        "p.last_day)"
        "  FROM article r CROSS JOIN actor a ON a.article = r.article CROSS JOIN participant p ON p.country = "
        "a.country"
        "    AND p.ident = " IDENT("a") " WHERE r.article = ?1 GROUP BY 1"
        "  ON CONFLICT DO UPDATE SET days = max(days, excluded.days)";
    int before = sqlite3_total_changes(s->db);
    TRY(run_for(s, "DELETE FROM pending_said WHERE article = ?1", article, err));
    if (sqlite3_total_changes(s->db) != before) { /* of this very batch */
        return ATT_OK;
    }
    TRY(run_for(s, mark, article, err));
    return run_for(s, down, article, err);
}

#define LESS(column) column " = coalesce(min(" column ", excluded." column "), " column ", excluded." column ")"
#define MORE(column) column " = coalesce(max(" column ", excluded." column "), " column ", excluded." column ")"
#define SUM(column) column " = " column " + excluded." column

att_status participants_update(struct att_store *s, att_error *err) {
    return sql_exec(
        s,
        ADD("pending_said p CROSS JOIN article r ON r.article = p.article CROSS JOIN actor a ON a.article = r.article")
        " ON CONFLICT(country, ident) DO UPDATE SET " MORE("name") ", " LESS("least_name") ", " LESS("kind") ", "
        MORE("sector") ", " LESS("least_sector") ", " MORE("office") ", " MORE("entity") ", " SUM("articles") ", "
        SUM("as_actor") ", " SUM("as_recipient") ", " SUM("as_source") ", " LESS("first_day") ", " MORE("last_day")
        ";"
        "DELETE FROM pending_said;"
        "DELETE FROM participant WHERE participant IN (SELECT participant FROM pending_participant) AND articles = 0;"
        "UPDATE participant SET (name, least_name, kind, sector, least_sector, office, entity) = (SELECT "
        "max(a.name),    min(a.name), min(a.kind), max(a.sector), min(a.sector), max(a.office), max(a.entity) " OF_ITS
        ")"
        "  WHERE participant IN (SELECT participant FROM pending_participant) AND NOT (" HELD("name") " AND "
        HELD_AS("name", "least_name") " AND " HELD("kind") " AND " HELD("sector") " AND "
        HELD_AS("sector", "least_sector") " AND " HELD("office") " AND " HELD("entity") ");"
        "UPDATE participant SET (first_day, last_day) = (SELECT min(r.published), max(r.published) " OF_ITS
        "    CROSS JOIN article r USING(article)) WHERE participant IN (SELECT participant FROM pending_participant WHERE days);"
        "DELETE FROM pending_participant",
        err);
}
/* clang-format on */

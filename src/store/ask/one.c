/* One story event, one ledger entry: its row, and all that belongs to it. */
#include <string.h>

#include "store/ask/ask.h"
#include "store/query/quote.h"
#include "store/schema.h"

/* ---- which one --------------------------------------------------------------------------------------------------- */

/* The key that a key leads to, in the scratch; NULL where it leads nowhere. */
static att_status resolve(struct att_store *s, const char *sql, const char *key, const char **out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    *out = NULL;
    TRY(sql_get(s, sql, &st, err));
    sql_text(st, 1, key);
    TRY(sql_step(s, st, &row, err));
    if (row) {
        *out = arena_copy(&s->scratch, sql_column(st, 0), strlen(sql_column(st, 0)));
    }
    sql_done(st);
    return row && *out == NULL ? fail(err, ATT_NO_MEMORY, "no memory for an answer") : ATT_OK;
}

/* clang-format off */

/* A story's key is that of its first mention: where an earlier one came, the old key is any mention's. */
static const char story_of[] =
    "SELECT key FROM (SELECT 0 AS o, key FROM story WHERE story = " STORY_KEYED("?1")
    "  UNION ALL SELECT 1, s.key FROM " IN_LOTS("mention", "m") " AND m.key = ?1 CROSS JOIN story s USING(story))"
    "  ORDER BY o, key LIMIT 1";

#define ASKED ENTRY_KEYED("?1")
static const char entry_of[] =
    "SELECT key FROM (SELECT 0 AS o, key FROM entry WHERE entry = " ASKED
    "  UNION ALL SELECT 1, e.key FROM " IN_LOTS("commitment", "k") " AND k.key = ?1 CROSS JOIN entry e USING(entry))"
    "  ORDER BY o, key LIMIT 1";
/* clang-format on */

/* ---- a story event ----------------------------------------------------------------------------------------------- */

/* clang-format off */
static const char mentions[] =
    "SELECT json_object('key', m.key, 'article', r.id, 'title', r.title, 'publisher', " QUOTE_PUBLISHER("r")
    ", 'published', r.published, 'url', r.url,"
    "  'report', (SELECT f.id FROM report p JOIN article f ON f.article = p.first WHERE p.report = r.report),"
    "  'start', m.start, 'end', m.\"end\", 'anchor', m.anchor, 'type', m.type, 'mode', m.mode, 'status', m.status,"
    "  'background', json(iif(m.background, 'true', 'false')), 'date', m.date, 'place', m.place,"
    "  'actor', " QUOTE_PARTY("actor", "m") ", 'recipient', " QUOTE_PARTY("recipient", "m") ", 'said_by', " QUOTE_PARTY("said_by", "m") ","
    "  'denied_by', json((SELECT json_group_array(n) FROM (SELECT DISTINCT a.name AS n FROM holds h JOIN claim c USING(claim)"
    "     JOIN voice v ON v.claim = c.claim AND v.role = 'source' JOIN actor a USING(actor) WHERE h.mention = m.mention"
    "     AND c.stance = 'denies' ORDER BY a.name))), 'score', m.score,"
    "  'corrected', json(iif(EXISTS(SELECT 1 FROM correction x WHERE x.article = r.id AND x.key = m.key"
    "     AND x.known_to IS NULL AND x.state = 'applied'), 'true', 'false'))), " QUOTE_COLUMNS("m", "r")
    "  FROM story s JOIN mention m USING(story) JOIN article r USING(article) WHERE s.story = " STORY_KEYED("?1")
    "  ORDER BY r.published, r.key, m.start, m.key";

static const char entries[] =
    "SELECT json_quote(key) FROM (SELECT e.key FROM mention m JOIN commitment k ON k.mention = m.mention"
    "    JOIN entry e USING(entry) WHERE m.story = " STORY_KEYED("?1")
    "  UNION SELECT e.key FROM mention m JOIN change c ON c.mention = m.mention JOIN entry e ON e.entry = c.entry"
    "    WHERE m.story = " STORY_KEYED("?1") " ORDER BY 1)";
/* clang-format on */

static att_status event_row(struct att_store *s, const void *key, struct rows *w, att_error *err) {
    return events_row(s, key, w, err);
}

/* What stands in the item too, where a reader of the whole looks for it. */
static att_status repeat(json_t *out, const json_t *item, const char *name, att_error *err) {
    return quote_set(out, name, json_incref(json_object_get(item, name)), err);
}

static att_status event_object(struct att_store *s, const char *key, json_t *out, att_error *err) {
    json_t *item;
    TRY(quote_object(s, event_row, key, &item, err));
    TRY(quote_set(out, "event", item, err));
    TRY(quote_gather_by(s, mentions, key, out, "mentions", err));
    TRY(repeat(out, item, "denials", err));
    TRY(repeat(out, item, "differences", err));
    return quote_gather_by(s, entries, key, out, "ledger", err);
}

/* ---- a ledger entry ---------------------------------------------------------------------------------------------- */

struct entry_asked {
    const att_question *ask;
    const char *key;
};

static att_status entry_row(struct att_store *s, const void *what, struct rows *w, att_error *err) {
    const struct entry_asked *e = what;
    return ledger_row(s, e->ask, e->key, w, err);
}

/* As in the list, and where it is told. */
static const char history[] =
    "SELECT json_object('article', a.id, 'start', c.start, 'end', c.\"end\", 'text', c.text, 'change', c.change, "
    "'date', "
    "c.date, 'due', c.due, 'event', m.key, 'said_by', json(coalesce(c.said_by, '[]')), 'publisher', " QUOTE_PUBLISHER(
        "a") ", "
             "'published',"
             "  a.published, 'title', a.title, 'url', a.url, 'story', s.key), " QUOTE_COLUMNS(
                 "c",
                 "a") "  FROM entry e JOIN change c USING(entry) JOIN article a USING(article) LEFT JOIN mention m "
                      "USING(mention)"
                      "  LEFT JOIN story s ON s.story = m.story WHERE e.entry = " ASKED " ORDER BY c.ordinal";

static const char commitments[] = "SELECT json_object('key', k.key, 'article', r.id, 'publisher', " QUOTE_PUBLISHER(
    "r") ", 'published', r.published, 'kind', "
         "k.kind,"
         "  'start', k.start, 'end', k.\"end\", 'act', k.act, 'condition', k.condition, 'due', k.due, 'due_from', "
         "k.due_from,"
         "  'status', k.status, 'event', m.key, 'story', s.key, 'score', k.score,"
         "  'corrected', json(iif(EXISTS(SELECT 1 FROM correction x WHERE x.article = r.id AND x.key = k.key"
         "     AND x.known_to IS NULL AND x.state = 'applied'), 'true', 'false'))), " QUOTE_COLUMNS(
             "k",
             "r") "  FROM entry e JOIN commitment k USING(entry) JOIN article r USING(article) LEFT JOIN mention m ON "
                  "m.mention = k.mention"
                  "  LEFT JOIN story s ON s.story = m.story WHERE e.entry = " ASKED
                  " ORDER BY r.published, r.key, k.start, "
                  "k.key";

static att_status entry_object(struct att_store *s, const att_question *ask, const char *key, json_t **out,
                               att_error *err) {
    const struct entry_asked asked = {ask, key};
    TRY(quote_object(s, entry_row, &asked, out, err));
    if (*out == NULL) {
        return ATT_OK;
    }
    TRY(quote_gather_by(s, history, key, *out, "history", err));
    return quote_gather_by(s, commitments, key, *out, "commitments", err);
}

/* ---- answers ----------------------------------------------------------------------------------------------------- */

att_status ask_event(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out, att_error *err) {
    const char *key;
    (void)out;
    TRY(resolve(s, story_of, ask->key, &key, err));
    if (key == NULL) {
        return ATT_OK;
    }
    json_t *object = json_object();
    att_status status = object != NULL ? event_object(s, key, object, err) : fail(err, ATT_NO_MEMORY, "no memory");
    status = status == ATT_OK ? quote_write(w, object, err) : status;
    json_decref(object);
    return status;
}

att_status ask_entry(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out, att_error *err) {
    const char *key;
    json_t *object = NULL;
    (void)out;
    TRY(resolve(s, entry_of, ask->key, &key, err));
    if (key == NULL) {
        return ATT_OK;
    }
    att_status status = entry_object(s, ask, key, &object, err);
    status = status == ATT_OK && object != NULL ? quote_write(w, object, err) : status;
    json_decref(object);
    return status;
}

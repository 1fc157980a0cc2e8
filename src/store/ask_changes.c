/* What is new since a moment on the store's own clock: story events and commitments that came, a status that is told otherwise
 * now, the first denial, deadlines that moved or passed, what was withdrawn or settled. An article that a newer coder read anew
 * is no news of the world: what counts is when it first came. */
#include <stdio.h>
#include <string.h>

#include "store/ask.h"
#include "store/filter.h"
#include "store/hits.h"
#include "store/picks.h"
#include "store/quote.h"

/* ?1 since, ?2 today, ?3 the day of since. A status is what the report published last says of what is news. */
#define STATUS(known)                                                                                  \
    "(SELECT m.status FROM mention m JOIN article r USING(article) WHERE m.story = s.story AND " known \
    "   ORDER BY m.background, r.published DESC, m.score DESC, m.key LIMIT 1)"
#define DENIED(known)                                                                                            \
    "EXISTS(SELECT 1 FROM mention m CROSS JOIN holds h ON h.mention = m.mention CROSS JOIN claim c USING(claim)" \
    "  CROSS JOIN article r ON r.article = m.article WHERE m.story = s.story AND c.stance = 'denies' AND " known ")"
#define BEFORE "r.first_known < ?1"

/* Told with more than one status. */
#define DIVIDED "(SELECT min(m.status) <> max(m.status) FROM mention m WHERE m.story = s.story)"

/* clang-format off */
/* All three are named before any value without a number. */
static const char head[] = "WITH asked AS (SELECT ?1, ?2, ?3), fresh AS (SELECT article FROM article WHERE first_known >= ?1),";
/* Stories by the index of when they were heard of (story_known), which has all that orders those that are new. */
static const char stories[] =
    "s AS MATERIALIZED (SELECT story, day, background, key FROM story WHERE last_known >= ?1 AND first_known < ?1), news AS ("
    "SELECT 'new event' AS change, story, NULL AS entry, 0 AS nth, day AS date, NULL AS was, NULL AS now, background, key FROM story"
    "  WHERE last_known >= ?1 AND first_known >= ?1";
static const char divided[] =
    "UNION ALL SELECT 'status', s.story, NULL, 0, s.day, " STATUS(BEFORE) " AS was, " STATUS("1") " AS now, s.background, s.key"
    "  FROM s WHERE " DIVIDED " AND was IS NOT now";
static const char denied[] =
    "UNION ALL SELECT 'first denial', s.story, NULL, 0, s.day, NULL, NULL, s.background, s.key FROM s WHERE " DENIED("1") " AND NOT "
    DENIED(BEFORE);
static const char passed[] =
    "UNION ALL SELECT 'deadline passed', NULL, e.entry, 0, e.due, NULL, e.state, NULL, e.key FROM entry e"
    "  WHERE e.due >= ?3 AND e.due < ?2 AND e.state IN ('open', 'lapsed')";
/* `e` is the change: what is asked of entries is asked of its number. */
static const char turns_of[] =
    "SELECT e.change, coalesce(e.date, '') AS day, e.date, e.entry, e.ordinal FROM fresh f CROSS JOIN change e"
    "  ON e.article = f.article WHERE e.change <> 'repeated'";
/* clang-format on */

/* The due day before the change. */
#define WAS                                                                                                     \
    "(SELECT p.due FROM change p WHERE p.entry = n.entry AND p.ordinal < n.nth AND p.due IS NOT NULL ORDER BY " \
    "p.ordinal DESC LIMIT 1)"

static const char columns[] =
    "SELECT n.change, n.date, coalesce(n.was, " WAS
    ") AS was, coalesce(n.now, CASE WHEN n.change = 'new event' THEN s.status WHEN n.change LIKE 'commitment %' THEN "
    "c.due END) AS now, n.key, coalesce(s.type, "
    "e.kind) AS kind,"
    "  coalesce((SELECT group_concat(name, char(31)) FROM (SELECT DISTINCT a.name FROM mention m JOIN party p "
    "USING(mention)"
    "     JOIN actor a USING(actor) WHERE m.mention = s.story AND p.role = 'actor' ORDER BY p.ordinal)),"
    "    (SELECT group_concat(name, char(31)) FROM (SELECT p.name FROM entry_party p WHERE p.entry = n.entry"
    "     AND p.role = 'issuer' ORDER BY p.ordinal))) AS \"actor[;]\","
    "  coalesce((SELECT group_concat(name, char(31)) FROM (SELECT DISTINCT a.name FROM mention m JOIN party p "
    "USING(mention)"
    "     JOIN actor a USING(actor) WHERE m.mention = s.story AND p.role = 'recipient' ORDER BY p.ordinal)),"
    "    (SELECT group_concat(name, char(31)) FROM (SELECT p.name FROM entry_party p WHERE p.entry = n.entry"
    "     AND p.role = 'addressee' ORDER BY p.ordinal))) AS \"recipient[;]\","
    "  coalesce(b.anchor, c.text) AS words, s.reports, s.outlets, s.origins";

/* The words that it rests on: a story's first mention, the change's own. */
#define START "coalesce(b.start, c.start)"
#define END "coalesce(b.\"end\", c.\"end\")"
static const char words[] =
    ", r.id AS article, " START " AS start, " END
    " AS \"end\", " QUOTE_PUBLISHER("r") " AS publisher, r.published,"
                                         "  (SELECT sentence(" QUOTE_COLUMNS("w", "r") ") FROM (SELECT " START
                                                                                       " AS start, " END
                                                                                       " AS \"end\") w) AS sentence";

/* Which ones, before anything is looked up of them. A condition on `s` alone has it joined. */
static const char chosen[] = ", chosen AS (SELECT n.* FROM news n LEFT JOIN story s ON s.story = n.story";
static const char counted[] = "SELECT count(*) FROM news n LEFT JOIN story s ON s.story = n.story";

static const char from[] =
    "FROM chosen n LEFT JOIN story s ON s.story = n.story LEFT JOIN entry e ON e.entry = n.entry LEFT JOIN mention b "
    "ON "
    "b.mention = s.story LEFT JOIN change c ON c.entry = n.entry AND c.ordinal = n.nth LEFT JOIN article r ON "
    "r.article = coalesce(b.article, c.article)";

#define KEY                   \
    {"n.key", false, NULL}, { \
        "n.nth", false, NULL  \
    }
static const struct keyset_term by_day[] = {{"n.change", false, NULL}, {"coalesce(n.date, '')", false, NULL}, KEY};
static const struct keyset_term newest[] = {{"coalesce(n.date, '')", true, NULL}, {"n.change", false, NULL}, KEY};

static const char *const kinds[] = {"new-event",           "status",
                                    "first-denial",        "deadline-passed",
                                    "commitment-opened",   "commitment-extended",
                                    "commitment-accepted", "commitment-refused",
                                    "commitment-met",      "commitment-carried-out",
                                    "commitment-broken",   "commitment-withdrawn"};

static att_status begin(struct att_store *s, const att_question *ask, struct query *q, att_error *err) {
    char since[STORE_TIME], today[STORE_TIME];
    TRY(store_time(ask->since, "T00:00:00Z", since, err));
    TRY(question_today(s, ask, today, err));
    query_text(q, "", arena_copy(q->arena, since, strlen(since)));
    query_text(q, "", arena_copy(q->arena, today, strlen(today)));
    query_text(q, "", arena_copy(q->arena, since, 10));
    query_add(q, head);
    return ATT_OK;
}

/* What holds of the parties of `e`, which has an `entry`; filters of events alone leave commitments as they are. */
static void choose_entries(struct query *q, const att_question *ask) {
    if (ask->country != NULL) {
        query_add(q, "AND");
        filter_entry(q, ENTRY_ALL, ask->country);
    }
    if (ask->actor != NULL) {
        query_add(q, "AND");
        filter_entry(q, "('issuer')", ask->actor);
    }
    if (ask->recipient != NULL) {
        query_add(q, "AND");
        filter_entry(q, ENTRY_OTHERS, ask->recipient);
    }
    if (ask->dyad != NULL) {
        const char *first = arena_copy(q->arena, ask->dyad, 3), *second = ask->dyad + 4;
        query_add(q, "AND ((");
        filter_entry(q, "('issuer')", first != NULL ? first : "");
        query_add(q, "AND");
        filter_entry(q, ENTRY_OTHERS, second);
        query_add(q, ") OR (");
        filter_entry(q, "('issuer')", second);
        query_add(q, "AND");
        filter_entry(q, ENTRY_OTHERS, first != NULL ? first : "");
        query_add(q, "))");
    }
}

/* ---- the first ones alone ----------------------------------------------------------------------------------------- */

/* Tens of thousands of commitments may have changed; their keys are looked up of those alone that a page can reach. `turns` has what
 * orders them but for the key, from the cursor's change and day on. */
struct reach {
    const struct keyset *page; /* NULL: all are wanted */
    uint32_t limit;
    bool down, counting; /* a count needs no keys */
};

/* Compares change and day of `turns`, or of the change `e`, with two expressions, by the order of the list. */
static void compare(struct query *q, const struct reach *r, const char *change, const char *day, const char *how,
                    const char *other_change, const char *other_day) {
    const char *strict = how[0] == '<' ? "<" : ">", *behind = r->down ? (how[0] == '<' ? ">" : "<") : strict;
    if (r->down) {
        buffer_format(&q->sql, "(%s %s %s OR (%s = %s AND %s %s %s)) ", day, behind, other_day, day, other_day, change,
                      how, other_change);
    } else {
        buffer_format(&q->sql, "(%s, %s) %s (%s, %s) ", change, day, how, other_change, other_day);
    }
}

#define AT_CHANGE(down) ((down) ? "(SELECT second FROM at)" : "(SELECT first FROM at)")
#define AT_DAY(down) ((down) ? "(SELECT first FROM at)" : "(SELECT second FROM at)")

static void add_turns(struct query *q, const att_question *ask, const struct reach *r) {
    bool behind = r->page != NULL && r->page->values != NULL;
    if (behind) {
        query_text(q, "at(first, second) AS (SELECT json_extract(?, '$[0]'),", r->page->values);
        query_text(q, "json_extract(?, '$[1]')),", r->page->values);
    }
    bool some =
        ask->country != NULL || ask->actor != NULL || ask->recipient != NULL || ask->dyad != NULL || ask->words != NULL;
    /* all are read twice sooner than kept */
    query_add(q, some ? "turns AS MATERIALIZED (" : "turns AS NOT MATERIALIZED (");
    query_add(q, turns_of);
    choose_entries(q, ask);
    query_add(q, ask->words != NULL ? "AND hit(e.article)" : "");
    if (ask->change != NULL) {
        query_add(q, strstr(ask->change, "commitment-") == NULL ? "AND 0" : "");
        query_list(q, "AND 'commitment-' || replace(e.change, '_', '-')", ask->change);
    }
    if (behind) {
        query_add(q, "AND");
        compare(q, r, "'commitment ' || e.change", "coalesce(e.date, '')", ">=", AT_CHANGE(r->down), AT_DAY(r->down));
    }
    query_add(q, "),");
    if (r->page == NULL) {
        return;
    }
    query_add(q, "later AS (SELECT change, day FROM turns"); /* for certain: of the cursor's own day some were shown */
    if (behind) {
        query_add(q, "WHERE");
        compare(q, r, "'commitment ' || change", "day", ">", AT_CHANGE(r->down), AT_DAY(r->down));
    }
    query_add(q, r->down ? "ORDER BY day DESC, change" : "ORDER BY change, day");
    query_number(q, "LIMIT CAST(? AS INTEGER)),", (double)r->limit + 1);
    query_number(q, "edge AS (SELECT change, day FROM later LIMIT 1 OFFSET CAST(? AS INTEGER)),", r->limit);
}

/* Commitments stand before all else where the change orders: if they fill the page, nothing else is looked for. */
static void add_gate(struct query *q, const struct reach *r) {
    query_add(q, r->page != NULL && !r->down ? "AND NOT EXISTS(SELECT 1 FROM edge)" : "");
}

static void add_news(struct query *q, const att_question *ask, const struct reach *r) {
    add_turns(q, ask, r);
    query_add(q, stories);
    query_add(q, q->held ? "AND held(story)" : "");
    add_gate(q, r);
    query_add(q, divided);
    add_gate(q, r);
    query_add(q, denied);
    add_gate(q, r);
    query_add(q, passed);
    add_gate(q, r);
    choose_entries(q, ask);
    query_add(q, ask->words != NULL
                     ? "AND EXISTS(SELECT 1 FROM change c WHERE c.entry = e.entry AND c.ordinal = 0 AND hit(c.article))"
                     : "");
    query_add(q, "UNION ALL SELECT 'commitment ' || c.change, NULL, c.entry, c.ordinal, c.date, NULL, NULL, NULL,");
    query_add(q, r->counting ? "NULL FROM turns c" : "e.key FROM turns c CROSS JOIN entry e ON e.entry = c.entry");
    if (r->page != NULL) {
        query_add(q, "WHERE (NOT EXISTS(SELECT 1 FROM edge) OR");
        compare(q, r, "c.change", "c.day", "<=", "(SELECT change FROM edge)", "(SELECT day FROM edge)");
        query_add(q, ")");
    }
    query_add(q, ")");
}

/* WHERE. What changed its status is shown whatever it is now. */
static att_status choose(struct query *q, const att_question *ask, att_error *err) {
    query_add(q, "WHERE (n.story IS NULL OR (1");
    q->conditions = true;
    TRY(filter_stories(q, ask, ask->status == NULL, err));
    if (ask->status == NULL && ask->background != 1) {
        query_where(q);
        query_add(q, ask->background == 2 ? "n.background = 1" : "n.background = 0");
    }
    query_add(q, "))");
    if (ask->change != NULL) {
        TRY(list_check("change", ask->change, kinds, sizeof kinds / sizeof *kinds, err));
        query_add(q, "AND");
        query_list(q, "replace(replace(n.change, ' ', '-'), '_', '-')", ask->change);
    }
    return ATT_OK;
}

static att_status build(struct att_store *s, const att_question *ask, bool table, bool counting, struct query *q,
                        att_error *err) {
    struct keyset page;
    bool down;
    TRY(filter_order(ask, &down, err));
    TRY(begin(s, ask, q, err));
    TRY(keyset_begin(&page, down ? newest : by_day, sizeof newest / sizeof *newest, ask, q, err));
    struct reach reach = {counting || ask->limit == 0 ? NULL : &page, ask->limit, down, counting};
    q->held = filter_later(s, ask);
    add_news(q, ask, &reach);
    if (counting) {
        query_add(q, counted);
        return choose(q, ask, err);
    }
    query_add(q, chosen);
    TRY(choose(q, ask, err));
    keyset_after(&page, q);
    keyset_order(&page, q, ask);
    query_add(q, ")");
    query_add(q, columns);
    query_add(q, table ? "" : words);
    keyset_column(&page, q);
    query_add(q, from);
    keyset_order(&page, q, ask);
    return ATT_OK;
}

static att_status read_clock(struct att_store *s, char out[STORE_TIME], att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT max(first_known) FROM article", &st, err));
    TRY(sql_step(s, st, &row, err));
    snprintf(out, STORE_TIME, "%s", row ? sql_column(st, 0) : "");
    sql_done(st);
    return ATT_OK;
}

att_status ask_changes(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                       att_error *err) {
    struct query q;
    if (ask->since == NULL) {
        return fail(err, ATT_BAD_INPUT, "changes needs a time: --since 2025-08-06T18:00");
    }
    TRY(filter_check(ask, err));
    TRY(hits_read(s, ask->words, err));
    TRY(read_clock(s, out->clock, err)); /* before the rows: what comes between the two is told again, not lost */
    for (int counting = 0; counting <= (ask->count != 0); counting++) {
        query_begin(&q, &s->scratch);
        att_status status = build(s, ask, w->format == ATT_ROWS_TABLE, counting, &q, err);
        if (status != ATT_OK) {
            query_free(&q);
            return status;
        }
        TRY(counting ? query_count(&q, s, &out->total, err) : query_answer(&q, s, w, err));
    }
    if (ask->status == NULL && ask->background != 1) {
        buffer_text(&out->note, "what is told as background is left out; --background also shows it");
    }
    return ATT_OK;
}

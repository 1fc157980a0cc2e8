/* What is counted and summed up as articles come is what looking at all of them gives: in whatever order they came, where records
 * took others' places, where a reader corrected them, and in a store of before it was kept. */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/store.h"

#define REPORTS 60

/* A newer coder's are of a later month and by others. */
static void put_nth(att_store *s, int n, const char *version) {
    struct made_blow b;
    char due[32];
    int blow = made_blow_of(n), moved = version != NULL && n % 2 == 0;
    made_blow(&b, n, 5 + blow % 3 + moved, version);
    snprintf(due, sizeof due, "2025-07-%02d", 1 + blow % 28);
    b.made.published = n % 13 == 4 ? "2025-05" : b.day;
    b.made.from = version != NULL ? made_countries[(blow + 1) % 6] : b.made.from;
    b.made.act = n % 4 == 1 ? "struck the harbour" : NULL;
    b.made.due = n % 4 == 1 ? due : NULL;
    b.made.denied = n % 5 == 3 ? "struck the harbour" : NULL;
    made_put(s, &b.made);
}

static att_store *open_new(void) {
    return made_open(":memory:", &(att_store_options){.now = "2025-08-01"});
}

/* One of the newer coder's is replaced again in its batch. */
static void fill(att_store *s, bool backwards) {
    made_fill(s, put_nth, REPORTS, backwards);
    put_nth(s, 18, "0.3.0");
    made_commit(s);
}

/* Each answers the same twice: by what is kept, by looking at everything. */
/* clang-format off */
#define LIST(of, expression) \
    "(SELECT group_concat(v) FROM (SELECT DISTINCT lower(" expression ") AS v FROM mention m " of " ORDER BY 1))"
#define PARTIES(role) \
    "JOIN party p USING(mention) JOIN actor a USING(actor) WHERE m.story = s.story AND p.role IN (" role ")"
static const char *const pairs[][2] = {
    {"SELECT type, status, background, placed, stories FROM story_count WHERE stories > 0",
     "SELECT type, status, background, place IS NOT NULL, count(*) FROM story GROUP BY 1, 2, 3, 4"},
    {"SELECT kind, state, entries FROM entry_count WHERE entries > 0",
     "SELECT kind, state, count(*) FROM entry GROUP BY 1, 2"},
    {"SELECT country, ident, name, least_name, kind, sector, least_sector, office, entity, articles, as_actor, "
     "as_recipient,  as_source, first_day, last_day FROM participant",
     "SELECT a.country, coalesce(a.entity, lower(a.name)), max(a.name), min(a.name), min(a.kind), max(a.sector), "
     "min(a.sector),  max(a.office), max(a.entity), count(DISTINCT a.article), sum((SELECT count(*) FROM party p "
     "WHERE p.actor = a.actor AND  p.role = 'actor')), sum((SELECT count(*) FROM party p WHERE p.actor = a.actor AND "
     "p.role = 'recipient')),  sum((SELECT count(*) FROM voice v WHERE v.actor = a.actor AND v.role = 'source')), "
     "min(r.published), max(r.published)"
     "  FROM actor a JOIN article r USING(article) GROUP BY 1, 2"},
    {"SELECT period, reports, publishers FROM period WHERE reports > 0 OR publishers > 0",
     "SELECT period, count(DISTINCT report), count(DISTINCT name) FROM (SELECT substr(published, 1, 7) AS period, * "
     "FROM article"
     "  UNION ALL SELECT date(published, 'weekday 0', '-6 days'), * FROM article) JOIN outlet USING(article)"
     "  WHERE length(published) = 10 GROUP BY 1"},
    {"SELECT story, score, sectors, actors, recipients, places, carriers FROM story",
     "SELECT story, (SELECT max(m.score) FROM mention m WHERE m.story = s.story),  (SELECT group_concat(v) FROM "
     "(SELECT DISTINCT a.sector AS v FROM mention m " PARTIES("'actor', 'recipient'") "    AND a.sector <> '' ORDER "
     "BY 1)), " LIST(PARTIES("'actor'"), "a.name") ", " LIST(PARTIES("'recipient'"), "a.name") ", (SELECT "
     "group_concat(v, char(31)) FROM (SELECT lower(m.place) AS v FROM mention m WHERE m.story = s.story"
     "    AND m.place IS NOT NULL UNION SELECT lower(json_extract(m.location, '$.name')) FROM mention m WHERE "
     "m.story = s.story"
     "    AND m.location IS NOT NULL ORDER BY 1)), (SELECT group_concat(v) FROM (SELECT DISTINCT o.name AS v FROM "
     "mention m"
     "    JOIN outlet o USING(article) WHERE m.story = s.story ORDER BY 1)) FROM story s"},
    {"SELECT s.story, mentions, j.value FROM story s, json_each('[' || s.articles || ']') j",
     "SELECT story, (SELECT count(*) FROM mention o WHERE o.story = m.story), article FROM mention m WHERE story IS NOT NULL"},
};
/* clang-format on */

static void assert_summed(att_store *s) {
    static const char *const empty[] = {
        "SELECT count(*) FROM pending_said", "SELECT count(*) FROM pending_participant",
        "SELECT count(*) FROM entry_party WHERE name NOT IN (SELECT spelling FROM actor_spelling)",
        "SELECT count(*) FROM actor WHERE name NOT IN (SELECT spelling FROM actor_spelling)",
        "SELECT count(*) FROM mention WHERE place IS NOT NULL AND place NOT IN (SELECT spelling FROM place_spelling)"};
    char sql[8192];
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        for (int k = 0; k < 2; k++) {
            snprintf(sql, sizeof sql, "SELECT count(*) FROM (SELECT * FROM (%s) EXCEPT SELECT * FROM (%s))",
                     pairs[i][k], pairs[i][1 - k]);
            if (made_number(s, sql) != 0) {
                fail_msg("summary %d does not hold", (int)i);
            }
        }
        snprintf(sql, sizeof sql, "SELECT count(*) FROM (%s)", pairs[i][1]);
        assert_true(made_number(s, sql) > 1);
    }
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++) {
        if (made_number(s, empty[i]) != 0) {
            fail_msg("%s: %d", empty[i], made_number(s, empty[i]));
        }
    }
}

static void test_summaries(void **state) {
    (void)state;
    for (int backwards = 0; backwards < 2; backwards++) {
        att_store *s = open_new();
        fill(s, backwards);
        assert_true(made_number(s, "SELECT count(*) FROM superseded") + made_number(s, "SELECT count(*) FROM story") >
                    3);
        assert_summed(s);
        att_store_close(s);
    }
}

static void test_corrected(void **state) {
    (void)state;
    att_store *s = open_new();
    att_error err;
    char json[512], id[33], key[64] = "";
    fill(s, false);
    sqlite3_stmt *st;
    assert_int_equal(sqlite3_prepare_v2(s->db,
                                        "SELECT m.key FROM mention m JOIN article USING(article) WHERE id = 'p12'", -1,
                                        &st, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    snprintf(key, sizeof key, "%s", (const char *)sqlite3_column_text(st, 0));
    sqlite3_finalize(st);
    snprintf(json, sizeof json,
             "{\"article\": \"p12\", \"layer\": \"event\", \"key\": \"%s\", \"field\": \"exists\", \"value\": false,"
             " \"by\": \"t\", \"at\": \"2025-08-01T00:00:00Z\"}",
             key);
    if (att_store_correction_put(s, json, strlen(json), id, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    made_commit(s);
    assert_summed(s);
    att_store_close(s);
}

/* A store of an older version is summed up when it is opened, and goes on as one that was made so. */
static void test_older(void **state) {
    (void)state;
    made_older("summaries-older.db", MADE_VERSION_8, fill, put_nth, assert_summed);
    made_older("summaries-older.db", MADE_VERSION_10, fill, put_nth, assert_summed);
}

static void test_days(void **state) {
    (void)state;
    static const char *const verbs[] = {"events", "places", "actors", "claims", "articles", "aggregate", "changes"};
    att_store *s = open_new();
    fill(s, false);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        struct buffer out = {0};
        att_error err;
        att_question q = {.verb = verbs[i], .from = "2025-06-02", .to = "2025-06-01", .since = "2025-01-01"};
        assert_int_equal(att_store_ask(s, &q, made_sink, &out, NULL, &err), ATT_BAD_INPUT);
        assert_non_null(strstr(err.message, "after the last"));
        q.to = "2025-06"; /* the month that the day lies in */
        assert_int_equal(att_store_ask(s, &q, made_sink, &out, NULL, &err), ATT_OK);
        buffer_free(&out);
    }
    att_store_close(s);
}

/* Page by page: as the whole list, whatever fills the pages. */
static void test_pages(void **state) {
    (void)state;
    static const att_question asked[] = {
        {.change = NULL},
        {.background = 1, .status = "all"},
        {.country = "FIN"},
        {.country = "FIN,DNK"},
        {.dyad = "FIN-SWE"},
        {.actor = "SWE", .recipient = "DNK"},
        {.actor = "fi"},
        {.words = "harbour"},
        {.words = "3 OR 9 OR 13 OR 21 OR 25", .country = "FIN,SWE"},
        {.type = "PROTEST"},
        {.publisher = "Fen Post"},
        {.change = "new-event,commitment-opened"},
        {.change = "deadline-passed,commitment-opened"},
        {.change = "new-event"},
        {.verb = "claims", .stance = "denies"},
        {.verb = "claims", .stance = "denies,speculates", .country = "SWE,FIN"},
        {.verb = "claims", .words = "harbour", .from = "2025-06-10"},
        {.verb = "articles", .words = "harbour"},
        {.verb = "dates", .ahead = 60},
        {.verb = "dates", .ahead = 60, .country = "SWE"},
        {.verb = "ledger", .issuer = "DNK,we", .all = 1},
        {.verb = "ledger", .issuer = "DNK,we", .state = "open,lapsed,met,broken,carried_out,refused"},
        {.verb = "ledger", .type = "threat,demand,promise,offer,proposal,ultimatum", .all = 1},
    };
    att_store *s = open_new();
    fill(s, false);
    for (size_t i = 0; i < 2 * sizeof asked / sizeof *asked; i++) {
        for (s->few = 0; s->few <= 1; s->few++) {
            struct buffer whole = {0}, pages = {0};
            att_answer said;
            att_error err;
            char after[512];
            att_question q = asked[i / 2];
            q.verb = q.verb != NULL ? q.verb : "changes", q.since = "2025-07-05", q.today = "2025-07-20",
            q.order = i % 2 ? "-day" : "day", q.count = 1;
            if (att_store_ask(s, &q, made_sink, &whole, &said, &err) != ATT_OK) {
                fail_msg("question %d: %s", (int)i / 2, err.message);
            }
            if (said.rows == 0) {
                fail_msg("question %d has no rows", (int)i / 2);
            }
            assert_int_equal(said.total, said.rows);
            for (q.limit = 3;;) {
                assert_int_equal(att_store_ask(s, &q, made_sink, &pages, &said, NULL), ATT_OK);
                if (said.next == NULL) {
                    break;
                }
                snprintf(after, sizeof after, "%s", said.next);
                q.after = after;
            }
            assert_string_equal(pages.at, whole.at);
            buffer_free(&whole);
            buffer_free(&pages);
        }
    }
    att_store_close(s);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_summaries), cmocka_unit_test(test_corrected),
                                       cmocka_unit_test(test_older), cmocka_unit_test(test_days),
                                       cmocka_unit_test(test_pages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

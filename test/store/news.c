/* What is new, and the ledger, are found on the sheets: as going through all the rows finds them, whatever is asked. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/store.h"

#define REPORTS 72

/* Of two reports one tells of a harbour that is struck (some as planned or negated, some denied), the other of a threat, of the same
 * threat again, of what comes of it. */
static void put_nth(att_store *s, int n, const char *version) {
    static const char *const goods[] = {"steel", "copper", "timber", "salt", "wool", "glass"};
    static const char *const told[] = {"threatens to impose tariffs on", "repeats its threat of tariffs on",
                                       "imposes tariffs on", "will impose tariffs on"};
    static const char *const parties[][2] = {{"FIN", "SWE"}, {"FIN", "NOR"},     {"SWE", "DNK"},
                                             {"NOR", "FIN"}, {"FIN,SWE", "NOR"}, {"DNK", "SWE"}};
    struct made_blow b;
    char text[200], id[24], day[32], due[32], act[60];
    if (n % 2 != 0) {
        made_blow(&b, n, 3, version);
        b.made.denied = n > 40 && n % 4 == 1 ? "struck the harbour" : NULL;
        made_put(s, &b.made);
        return;
    }
    int good = n / 2 % 6, step = n / 12;
    snprintf(id, sizeof id, "t%d", n);
    snprintf(day, sizeof day, "2025-03-%02d", 1 + step * 3);
    snprintf(due, sizeof due, good == 4 ? "2025-09-%02d" : step % 4 == 1 ? "2025-04-%02d" : "2025-04", 1 + good);
    snprintf(act, sizeof act, step % 4 == 1 ? "tariffs on %s" : "impose tariffs on %s", goods[good]);
    snprintf(text, sizeof text, "Report %d: %s %s %s of the other.", n, parties[good][0], told[step % 4], goods[good]);
    bool deed = step % 4 == 2;
    made_put(s, &(struct made){.id = id,
                               .text = text,
                               .published = day,
                               .from = parties[good][0],
                               .to = parties[good][1],
                               .type = deed ? "SANCTION" : "THREATEN",
                               .quad = deed ? "material-conflict" : "verbal-conflict",
                               .anchor = deed            ? "imposes"
                                         : step % 4 == 3 ? "will"
                                                         : "threat",
                               .act = deed ? NULL : act,
                               .due = good % 2 == 0 && !deed ? due : NULL,
                               .date = day,
                               .version = version});
}

#define PATH "news.db"

/* In six batches, each of a day of its own; some reports come last that were published first. */
static att_store *filled(void) {
    att_store *s = NULL;
    made_remove(PATH);
    for (int batch = 0; batch < 6; batch++) {
        char now[24];
        snprintf(now, sizeof now, "2025-08-0%d", 1 + batch);
        att_store_close(s);
        s = made_open(PATH, &(att_store_options){.now = now});
        for (int n = 0; n < REPORTS; n++) {
            if ((n % 7 == 3 ? 5 : n * 6 / REPORTS) == batch) {
                put_nth(s, n, NULL);
            }
        }
        for (int n = 0; batch == 4 && n < REPORTS / 2; n += 9) {
            put_nth(s, n, "0.2.0");
        }
        made_commit(s);
        made_assert_sheets(s);
    }
    return s;
}

/* clang-format off */
#define SINCE "'2025-08-0%d'"
#define KNOWN(which) "(SELECT " which "(r.first_known) FROM mention m JOIN article r USING(article) WHERE m.story = s.story)"
#define AGAIN KNOWN("min") " < " SINCE " AND " KNOWN("max") " >= " SINCE " AND s.background = 0"
#define STATUS(known) \
    "(SELECT m.status FROM mention m JOIN article r USING(article) WHERE m.story = s.story AND " known \
    "   ORDER BY m.background, r.published DESC, m.score DESC, m.key LIMIT 1)"
#define DENIED(known) \
    "EXISTS(SELECT 1 FROM mention m JOIN holds h USING(mention) JOIN claim c USING(claim) JOIN article r ON r.article = m.article" \
    "  WHERE m.story = s.story AND c.stance = 'denies' AND " known ")"
/* By going through all rows: takes the day of August seven times, with what is asked of stories, entries and their articles
 * between. */
static const char plain[] =
    "SELECT 'new event' AS change, coalesce(s.day, '') AS date, s.key, 0 AS nth FROM story s WHERE " KNOWN("min") " >= " SINCE
    "  AND s.background = 0 AND %s"
    " UNION ALL SELECT 'status', coalesce(s.day, ''), s.key, 0 FROM story s WHERE " AGAIN " AND %s AND " STATUS("r.first_known < " SINCE)
    "  IS NOT " STATUS("1")
    " UNION ALL SELECT 'first denial', coalesce(s.day, ''), s.key, 0 FROM story s WHERE " AGAIN " AND %s AND " DENIED("1") " AND NOT "
    DENIED("r.first_known < " SINCE)
    " UNION ALL SELECT 'deadline passed', e.due, e.key, 0 FROM entry e JOIN change c ON c.entry = e.entry AND c.ordinal = 0"
    "  WHERE e.due >= " SINCE " AND e.due < '2026-01-01' AND e.state IN ('open', 'lapsed') AND %s AND %s"
    " UNION ALL SELECT 'commitment ' || c.change, coalesce(c.date, ''), e.key, c.ordinal FROM change c JOIN entry e USING(entry)"
    "  JOIN article r ON r.article = c.article WHERE c.change <> 'repeated' AND r.first_known >= " SINCE " AND %s AND %s";
#define MENTION(condition) "EXISTS(SELECT 1 FROM mention m WHERE m.story = s.story AND " condition ")"
#define HAS(code, as) \
    "EXISTS(SELECT 1 FROM party p JOIN actor a USING(actor) WHERE p.mention = m.mention AND p.role IN (" as ") AND instr(a.country, '" \
    code "') > 0)"
#define STANDS(code, as) \
    "EXISTS(SELECT 1 FROM entry_party p WHERE p.entry = e.entry AND p.role IN (" as ") AND instr(p.country, '" code "') > 0)"
#define BOTH "'actor', 'recipient'"
#define ANY "'issuer', 'addressee', 'affected'"
#define OTHERS "'addressee', 'affected'"
#define TELLS(column) column " IN (SELECT rowid FROM words WHERE words MATCH 'steel OR harbour')"
/* clang-format on */

static const struct {
    att_question ask;
    const char *story, *entry, *article; /* what holds of its stories, its entries, the articles of these */
} news[] = {
    {{0}, "1", "1", "1"},
    {{.country = "FIN"}, MENTION(HAS("FIN", BOTH)), STANDS("FIN", ANY), "1"},
    {{.actor = "FIN"}, MENTION(HAS("FIN", "'actor'")), STANDS("FIN", "'issuer'"), "1"},
    {{.actor = "swe"},
     MENTION("EXISTS(SELECT 1 FROM party p JOIN actor a USING(actor) WHERE p.mention = m.mention AND p.role = 'actor'"
             "  AND instr(lower(a.name), 'swe') > 0)"),
     "EXISTS(SELECT 1 FROM entry_party p WHERE p.entry = e.entry AND p.role = 'issuer' AND instr(lower(p.name), "
     "'swe') > 0)",
     "1"},
    {{.recipient = "NOR"}, MENTION(HAS("NOR", "'recipient'")), STANDS("NOR", OTHERS), "1"},
    {{.dyad = "FIN-SWE"},
     MENTION("((" HAS("FIN", "'actor'") " AND " HAS("SWE", "'recipient'") ") OR (" HAS("SWE", "'actor'") " AND " HAS(
         "FIN", "'recipient'") "))"),
     "((" STANDS("FIN", "'issuer'") " AND " STANDS("SWE", OTHERS) ") OR (" STANDS("SWE", "'issuer'") " AND " STANDS(
         "FIN", OTHERS) "))",
     "1"},
    {{.words = "steel OR harbour"}, MENTION(TELLS("m.article")), "1", TELLS("c.article")},
    {{.type = "ASSAULT"}, "s.type = 'ASSAULT'", "1", "1"},
    {{.status = "planned"}, "s.status = 'planned'", "1", "1"},
    {{.from = "2025-03-05", .to = "2025-03-20"}, "s.day BETWEEN '2025-03-05' AND '2025-03-20'", "1", "1"},
    {{.country = "NOR", .words = "steel OR harbour"},
     MENTION(HAS("NOR", BOTH) " AND " TELLS("m.article")),
     STANDS("NOR", ANY),
     TELLS("c.article")},
};

/* "change date key" a line, of an answer. */
static char *lines_of(att_store *s, const att_question *ask, const char *first, const char *second) {
    struct buffer b = {0};
    char *answer = made_answer(s, ask);
    for (char *at = answer, *end; *at != '\0'; at = end + 1) {
        end = strchr(at, '\n');
        json_t *row = json_loadb(at, (size_t)(end - at), 0, NULL);
        const char *one = json_string_value(json_object_get(row, first));
        const char *other = json_string_value(json_object_get(row, second));
        buffer_format(&b, "%s %s %s\n", one, other != NULL ? other : "",
                      json_string_value(json_object_get(row, "key")));
        json_decref(row);
    }
    buffer_add(&b, "", 1);
    free(answer);
    return b.at;
}

static char *lines_by_sql(att_store *s, const char *sql) {
    struct buffer b = {0};
    sqlite3_stmt *st;
    assert_int_equal(sqlite3_prepare_v2(s->db, sql, -1, &st, NULL), SQLITE_OK);
    while (sqlite3_step(st) == SQLITE_ROW) {
        for (int i = 0; i < 3; i++) {
            buffer_format(&b, "%s%s", sqlite3_column_text(st, i), i < 2 ? " " : "\n");
        }
    }
    sqlite3_finalize(st);
    buffer_add(&b, "", 1);
    return b.at;
}

static const char *const kinds[] = {
    "new event", "status ", "first denial", "commitment opened", "commitment carried_out", "deadline passed"};
#define KINDS (sizeof kinds / sizeof *kinds)

static void assert_news(att_store *s, size_t i, int day, bool newest, bool seen[KINDS]) {
    char since[24], sql[12000], all[12400];
    att_question ask = news[i].ask;
    int len = snprintf(sql, sizeof sql, plain, day, news[i].story, day, day, news[i].story, day, day, day,
                       news[i].story, day, day, news[i].entry, news[i].article, day, news[i].entry, news[i].article);
    assert_in_range(len, 1, sizeof sql - 1);
    snprintf(all, sizeof all, "SELECT change, date, key FROM (%s) ORDER BY %s, key, nth", sql,
             newest ? "date DESC, change" : "change, date");
    snprintf(since, sizeof since, "2025-08-0%d", day);
    ask.verb = "changes";
    ask.since = since;
    ask.today = "2026-01-01";
    ask.order = newest ? "-day" : NULL;
    char *had = lines_of(s, &ask, "change", "date"), *wanted = lines_by_sql(s, all);
    assert_string_equal(had, wanted);
    ask.limit = 2; /* the first are the first */
    char *two = lines_of(s, &ask, "change", "date");
    assert_memory_equal(two, wanted, strlen(two));
    free(two);
    for (size_t k = 0; k < KINDS; k++) {
        seen[k] = seen[k] || strstr(had, kinds[k]) != NULL;
    }
    free(had);
    free(wanted);
}

static void test_news(void **state) {
    (void)state;
    att_store *s = filled();
    bool seen[KINDS] = {false};
    for (size_t i = 0; i < sizeof news / sizeof *news; i++) {
        for (int day = 1; day <= 7; day++) {
            assert_news(s, i, day, false, seen);
            assert_news(s, i, day, true, seen);
        }
    }
    for (size_t k = 0; k < KINDS; k++) { /* all that can be new is */
        if (!seen[k]) {
            fail_msg("there was no %s", kinds[k]);
        }
    }
    att_store_close(s);
    made_remove(PATH);
}

/* ---- the ledger ------------------------------------------------------------------------------------------------------- */

#define LAST_DAY "e.due || iif(length(e.due) < 10, '~', '')"
#define ALIVE "e.state IN ('open', 'accepted', 'refused')"

static const struct {
    att_question ask;
    const char *sql; /* what holds of its entries, the state aside */
    const char *states;
} ledger[] = {
    {{0}, "1", "'open', 'accepted', 'refused'"},
    {{.all = 1}, "1", NULL},
    {{.state = "lapsed,carried_out"}, "1", "'lapsed', 'carried_out'"},
    {{.today = "2025-04-03"}, "1", "'open', 'accepted', 'refused'"},
    {{.today = "2025-04-03", .state = "lapsed"}, "1", "'lapsed'"},
    {{.today = "2025-05-01", .all = 1}, "1", NULL},
    {{.issuer = "FIN", .all = 1}, STANDS("FIN", "'issuer'"), NULL},
    {{.affecting = "SWE"}, STANDS("SWE", OTHERS), "'open', 'accepted', 'refused'"},
    {{.country = "NOR", .due_before = "2025-04-06", .all = 1},
     STANDS("NOR", ANY) " AND " LAST_DAY " < '2025-04-06'",
     NULL},
    {{.type = "threat", .due_before = "2025-05", .all = 1}, "e.kind = 'threat' AND " LAST_DAY " < '2025-05'", NULL},
    {{.type = "promise", .all = 1}, "e.kind = 'promise'", NULL},
};

/* "state key" in order: all, and the pages of two. */
static void assert_ledger(att_store *s, size_t i) {
    att_question ask = ledger[i].ask;
    char state[400], sql[2000];
    snprintf(state, sizeof state,
             "CASE WHEN " ALIVE " AND " LAST_DAY " < '%s' THEN 'lapsed' WHEN e.state = 'lapsed' AND NOT " LAST_DAY
             " < '%s' THEN (SELECT base FROM ledger_group g WHERE g.entry = e.entry) ELSE e.state END",
             ask.today, ask.today);
    const char *now = ask.today != NULL ? state : "e.state";
    snprintf(
        sql, sizeof sql,
        "SELECT %s AS now, coalesce(e.due, ''), e.key FROM entry e WHERE %s %s%s%s ORDER BY e.due IS NULL, " LAST_DAY
        ", e.last_heard DESC, e.key",
        now, ledger[i].sql, ledger[i].states != NULL ? "AND now IN (" : "",
        ledger[i].states != NULL ? ledger[i].states : "", ledger[i].states != NULL ? ")" : "");
    ask.verb = "ledger";
    ask.count = 1;
    char *wanted = lines_by_sql(s, sql), *had = lines_of(s, &ask, "state", "due");
    assert_string_equal(had, wanted);
    char cursor[400] = "";
    struct buffer pages = {0};
    for (bool more = true; more;) {
        att_answer answer;
        struct buffer ignored = {0};
        att_error err;
        ask.limit = 2;
        ask.after = cursor[0] != '\0' ? cursor : NULL;
        char *page = lines_of(s, &ask, "state", "due");
        buffer_text(&pages, page);
        free(page);
        assert_int_equal(att_store_ask(s, &ask, made_sink, &ignored, &answer, &err), ATT_OK);
        buffer_free(&ignored);
        more = answer.next != NULL;
        snprintf(cursor, sizeof cursor, "%s", more ? answer.next : "");
    }
    buffer_add(&pages, "", 1);
    assert_string_equal(pages.at, wanted);
    buffer_free(&pages);
    free(had);
    free(wanted);
}

static void test_ledger(void **state) {
    (void)state;
    att_store *s = filled();
    assert_true(made_number(s, "SELECT count(*) FROM entry WHERE due IS NULL") > 3);
    assert_true(made_number(s, "SELECT count(*) FROM entry WHERE due IS NOT NULL") > 3);
    for (s->few = 0; s->few <= 1; s->few++) { /* 1: those without a day are found along the index */
        for (size_t i = 0; i < sizeof ledger / sizeof *ledger; i++) {
            assert_ledger(s, i);
        }
    }
    att_store_close(s);
    made_remove(PATH);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_news), cmocka_unit_test(test_ledger)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

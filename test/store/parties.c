/* The summaries that questions go by are what the mentions say, in whatever order these came, and in a store of before they were
 * kept; questions that go by them answer what going through the mentions does. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/store.h"

#define REPORTS 60

static void put_nth(att_store *s, int n, const char *version) {
    struct made_blow b;
    made_blow(&b, n, 6, version);
    made_put(s, &b.made);
}

static att_store *open_new(void) {
    return made_open(":memory:", &(att_store_options){.now = "2025-08-01"});
}

static void fill(att_store *s, bool backwards) {
    made_fill(s, put_nth, REPORTS, backwards);
    made_commit(s);
}

/* clang-format off */
#define CODES "(SELECT column1 AS c FROM (VALUES('FIN'), ('SWE'), ('NOR'), ('DNK')))"
#define PARTY(name, as)                                                                                         \
    "EXISTS(SELECT 1 FROM party p JOIN actor a USING(actor) WHERE p.mention = m.mention AND p.role IN (" as ")" \
    "  AND instr(a.country, " name ".c) > 0)"
#define FIRST(name, as)                                                                                         \
    "EXISTS(SELECT 1 FROM party p JOIN actor a USING(actor) WHERE p.mention = m.mention AND p.role IN (" as ")" \
    "  AND substr(a.country, 1, 3) = " name ".c)"
/* By going through the mentions. */
static const char counted[] =
    "SELECT m.story, k.c AS who, max(" FIRST("k", "'actor', 'recipient'") ") AS main FROM mention m, " CODES " k"
    "  WHERE " PARTY("k", "'actor', 'recipient'") " OR m.country = k.c GROUP BY 1, 2 UNION ALL SELECT m.story, k.c "
    "|| '>', 0 FROM mention m, " CODES " k WHERE " PARTY("k", "'actor'") " GROUP BY 1, 2 UNION ALL SELECT m.story, "
    "'>' || k.c, 0 FROM mention m, " CODES " k WHERE " PARTY("k", "'recipient'") " GROUP BY 1, 2 UNION ALL SELECT "
    "m.story, k.c || '>' || o.c, max(k.c <> o.c AND " FIRST("k", "'actor'") " AND " FIRST("o", "'recipient'")
    ") FROM mention m, " CODES " k, " CODES " o WHERE " PARTY("k", "'actor'") " AND " PARTY("o", "'recipient'")
    " GROUP BY 1, 2";
/* clang-format on */

static void assert_summed(att_store *s) {
    char sql[4096];
    made_assert_sheets(s);
    snprintf(sql, sizeof sql, "SELECT count(*) FROM (%s)", counted);
    assert_true(made_number(s, sql) > REPORTS / 2);
    assert_int_equal(made_number(s, "SELECT count(*) FROM story_party"), made_number(s, sql));
    snprintf(sql, sizeof sql,
             "SELECT count(*) FROM (SELECT * FROM (%s) EXCEPT SELECT story, who, main FROM story_party)", counted);
    assert_int_equal(made_number(s, sql), 0);
    assert_true(made_number(s, "SELECT count(*) FROM story_party WHERE main") > 0);
    assert_int_equal(
        made_number(s, "SELECT count(*) FROM story_party w JOIN story s USING(story) WHERE w.day IS NOT s.day"
                       "  OR w.status IS NOT s.status OR w.background IS NOT s.background OR w.type IS NOT s.type"),
        0);
    assert_int_equal(made_number(s,
                                 "SELECT count(*) FROM story s WHERE (first_known, last_known) IS NOT (SELECT "
                                 "min(r.first_known), max(r.first_known) FROM mention m JOIN article r USING(article)"
                                 "  WHERE m.story = s.story)"),
                     0);
}

static void test_summaries(void **state) {
    (void)state;
    for (int backwards = 0; backwards < 2; backwards++) {
        att_store *s = open_new();
        fill(s, backwards);
        assert_true(made_number(s, "SELECT count(*) FROM story WHERE reports > 1") > 3);
        assert_summed(s);
        att_store_close(s);
    }
}

/* A store of version 4 is summed up when it is opened, those of versions 16 and 17 get what their sheets lack. */
static void test_older(void **state) {
    (void)state;
    made_older("parties-older.db", MADE_VERSION_4, fill, put_nth, assert_summed);
    made_older("parties-older.db", MADE_VERSION_16, fill, put_nth, assert_summed);
    made_older("parties-older.db", MADE_VERSION_17, fill, put_nth, assert_summed);
    made_older("parties-older.db", MADE_VERSION_19, fill, put_nth, assert_summed);
}

#define MENTION(condition) "EXISTS(SELECT 1 FROM mention m WHERE m.story = s.story AND " condition ")"
#define HAS(code, as)                                                                                           \
    "EXISTS(SELECT 1 FROM party p JOIN actor a USING(actor) WHERE p.mention = m.mention AND p.role IN (" as ")" \
    "  AND instr(a.country, '" code "') > 0)"
#define BOTH "'actor', 'recipient'"
#define NAMED(name, as)                                                                                         \
    "EXISTS(SELECT 1 FROM party p JOIN actor a USING(actor) WHERE p.mention = m.mention AND p.role IN (" as ")" \
    "  AND instr(lower(a.name), '" name "') > 0)"
#define PUBLISHED "EXISTS(SELECT 1 FROM outlet o WHERE o.article = m.article AND o.name = 'Fen Post')"
#define FOUND \
    "0 OR 3 OR 4 OR 9 OR 12 OR 13 OR 15 OR 17 OR 21 OR 27 OR 33 OR 40 OR 48" /* numbers of reports, and in them */
#define TOLD "m.article IN (SELECT rowid FROM words WHERE words MATCH '" FOUND "')"

static const struct {
    att_question ask;
    const char *sql; /* what holds of its stories */
} questions[] = {
    {{.country = "FIN"}, MENTION(HAS("FIN", BOTH))},
    {{.country = "FIN", .from = "2025-06-03", .to = "2025-06-12"},
     MENTION(HAS("FIN", BOTH)) " AND day BETWEEN '2025-06-03' AND '2025-06-12'"},
    {{.country = "FIN", .type = "ASSAULT"}, MENTION(HAS("FIN", BOTH)) " AND type = 'ASSAULT'"},
    {{.country = "DNK", .min_origins = 1}, MENTION(HAS("DNK", BOTH)) " AND origins >= 1"},
    {{.country = "DNK, FIN"}, MENTION("(" HAS("FIN", BOTH) " OR " HAS("DNK", BOTH) ")")},
    {{.country = "DNK,FIN", .to = "2025-06-12"},
     MENTION("(" HAS("FIN", BOTH) " OR " HAS("DNK", BOTH) ")") " AND day <= '2025-06-12'"},
    {{.country = "FIN", .publisher = "Fen Post"},
     MENTION(
         HAS("FIN", BOTH) " AND EXISTS(SELECT 1 FROM outlet o WHERE o.article = m.article AND o.name = 'Fen Post')")},
    {{.actor = "DNK"}, MENTION(HAS("DNK", "'actor'"))},
    {{.recipient = "DNK"}, MENTION(HAS("DNK", "'recipient'"))},
    {{.actor = "FIN", .recipient = "DNK"}, MENTION(HAS("FIN", "'actor'") " AND " HAS("DNK", "'recipient'"))},
    {{.actor = "FIN,SWE", .recipient = "DNK"},
     MENTION("(" HAS("FIN", "'actor'") " OR " HAS("SWE", "'actor'") ") AND " HAS("DNK", "'recipient'"))},
    {{.actor = "FIN", .country = "DNK"}, MENTION(HAS("FIN", "'actor'") " AND " HAS("DNK", BOTH))},
    {{.dyad = "SWE-DNK"},
     MENTION("(" HAS("SWE", "'actor'") " AND " HAS("DNK", "'recipient'") " OR " HAS("DNK", "'actor'") " AND " HAS(
         "SWE", "'recipient'") ")")},
    {{.dyad = "DNK-DNK"}, MENTION(HAS("DNK", "'actor'") " AND " HAS("DNK", "'recipient'"))},
    {{.dyad = "SWE-DNK", .country = "FIN,NOR"},
     MENTION("(" HAS("SWE", "'actor'") " AND " HAS("DNK", "'recipient'") " OR " HAS("DNK", "'actor'") " AND " HAS(
         "SWE", "'recipient'") ") AND (" HAS("FIN", BOTH) " OR " HAS("NOR", BOTH) ")")},
    {{.country = "DNK,FIN", .publisher = "Fen Post"},
     MENTION("(" HAS("FIN", BOTH) " OR " HAS("DNK", BOTH) ") AND " PUBLISHED)},
    {{.actor = "FIN", .recipient = "we"}, MENTION(HAS("FIN", "'actor'") " AND " NAMED("we", "'recipient'"))},
    {{.actor = "FIN,we"}, MENTION("(" HAS("FIN", "'actor'") " OR " NAMED("we", "'actor'") ")")},
    {{.words = FOUND}, MENTION(TOLD)},
    {{.words = FOUND, .country = "DNK"}, MENTION(TOLD " AND " HAS("DNK", BOTH))},
    {{.words = FOUND, .country = "DNK,FIN"}, MENTION(TOLD " AND (" HAS("FIN", BOTH) " OR " HAS("DNK", BOTH) ")")},
    {{.words = FOUND, .publisher = "Moor Times", .type = "PROTEST"},
     MENTION(TOLD " AND NOT " PUBLISHED) " AND type = 'PROTEST'"},
    {{.min_score = 0.1, .publisher = "Fen Post"}, MENTION("score >= 0.1 AND " PUBLISHED)},
};

/* What is left out is counted, whatever leads to it. */
static void assert_left(att_store *s, const att_question *asked, const char *condition) {
    struct buffer out = {0};
    char sql[2048], expected[64];
    att_answer said;
    att_question q = *asked;
    q.verb = "events", q.limit = 3;
    assert_int_equal(att_store_ask(s, &q, made_sink, &out, &said, NULL), ATT_OK);
    const char *const kinds[][2] = {{"status <> 'actual'", "story events are not actual"},
                                    {"background", "story events are told as background"}};
    for (int i = 0; i < 2; i++) {
        snprintf(sql, sizeof sql, "SELECT count(*) FROM story s WHERE %s AND %s", kinds[i][0], condition);
        int count = made_number(s, sql);
        snprintf(expected, sizeof expected, "%d %s", count, kinds[i][1]);
        if ((strstr(said.note, expected) != NULL) != (count > 0)) {
            fail_msg("%s: not in \"%s\"", expected, said.note);
        }
    }
    buffer_free(&out);
}

/* Asked whole, counted, and page by page in both directions. */
static void ask_all(att_store *s) {
    static const char *const orders[] = {"day", "-day", "-origins"};
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
        char sql[2048];
        att_question q = questions[i].ask;
        q.verb = "events", q.count = 1;
        snprintf(sql, sizeof sql, "SELECT count(*) FROM story s WHERE status = 'actual' AND NOT background AND %s",
                 questions[i].sql);
        int count = made_number(s, sql);
        if (count == 0) {
            fail_msg("question %d has no story", (int)i);
        }
        for (size_t o = 0; o < sizeof orders / sizeof *orders; o++) {
            struct buffer whole = {0}, pages = {0};
            att_answer said;
            att_error err;
            char after[512] = "";
            q.order = orders[o], q.limit = 0, q.after = NULL;
            assert_int_equal(att_store_ask(s, &q, made_sink, &whole, &said, &err), ATT_OK);
            assert_int_equal(said.rows, count);
            assert_int_equal(said.total, count);
            for (q.limit = 2;;) {
                assert_int_equal(att_store_ask(s, &q, made_sink, &pages, &said, &err), ATT_OK);
                assert_int_equal(said.total, count);
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
        assert_left(s, &questions[i].ask, questions[i].sql);
    }
}

/* Whichever way is taken: where all is few, and where all is many. */
static void test_questions(void **state) {
    (void)state;
    att_store *s = open_new();
    fill(s, false);
    for (s->few = 0; s->few <= 1; s->few++) {
        ask_all(s);
    }
    att_store_close(s);
}

/* Each with what holds of a mention, or of its story. */
#define ONE(field, value, holds) \
    { {.field = value}, holds, NULL }
#define OF_STORY(field, value, holds) \
    { {.field = value}, NULL, holds }
static const struct {
    att_question ask;
    const char *mention, *story;
} conditions[] = {
    ONE(actor, "FIN,we", "(" HAS("FIN", "'actor'") " OR " NAMED("we", "'actor'") ")"),
    ONE(recipient, "DNK", HAS("DNK", "'recipient'")),
    ONE(dyad, "SWE-DNK",
        "(" HAS("SWE", "'actor'") " AND " HAS("DNK", "'recipient'") " OR " HAS("DNK", "'actor'") " AND " HAS(
            "SWE", "'recipient'") ")"),
    ONE(country, "DNK,FIN", "(" HAS("FIN", BOTH) " OR " HAS("DNK", BOTH) " OR m.country IN ('DNK', 'FIN'))"),
    ONE(sector, "GOV",
        "EXISTS(SELECT 1 FROM party p JOIN actor a USING(actor) WHERE p.mention = m.mention AND p.role IN (" BOTH
        ") AND instr(a.sector, 'GOV') > 0)"),
    ONE(place, "har", "(instr(lower(m.place), 'har') > 0 OR instr(lower(m.located), 'har') > 0)"),
    ONE(publisher, "Fen Post", PUBLISHED),
    ONE(words, FOUND, TOLD),
    ONE(min_score, 0.1, "m.score >= 0.1"),
    OF_STORY(place, "-", "s.place IS NULL"),
    OF_STORY(type, "ASSAULT,PROTEST", "s.type IN ('ASSAULT', 'PROTEST')"),
    OF_STORY(quad, "material-conflict", "s.type IN ('PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')"),
    OF_STORY(mode, "restrict", "s.mode = 'restrict'"),
    OF_STORY(min_origins, 2, "coalesce(s.origins, 0) >= 2"),
    OF_STORY(from, "2025-06-05", "s.day >= '2025-06-05'"),
    OF_STORY(to, "2025-06", "s.day < '2025-07'"),
};
#define CONDITIONS (sizeof conditions / sizeof *conditions)

/* What both ask. */
static att_question both(att_question a, const att_question *b) {
    const char **to[] = {&a.actor, &a.recipient, &a.dyad, &a.country, &a.sector, &a.place, &a.publisher,
                         &a.words, &a.type,      &a.quad, &a.mode,    &a.from,   &a.to};
    const char *from[] = {b->actor, b->recipient, b->dyad, b->country, b->sector, b->place, b->publisher,
                          b->words, b->type,      b->quad, b->mode,    b->from,   b->to};
    for (size_t i = 0; i < sizeof to / sizeof *to; i++) {
        *to[i] = from[i] != NULL ? from[i] : *to[i];
    }
    a.min_score = b->min_score > 0 ? b->min_score : a.min_score;
    a.min_origins = b->min_origins > 0 ? b->min_origins : a.min_origins;
    return a;
}

/* Three of the conditions at once (some may be the same): what a walk through all stories and mentions finds. */
static void assert_scanned(att_store *s, size_t i, size_t k, size_t l) {
    const size_t which[] = {i, k, l};
    char sql[4096], story[1024] = "1", mention[3072] = "1";
    att_question q = {0};
    att_answer said;
    struct buffer out = {0};
    for (int n = 0; n < 3; n++) {
        char *to = conditions[which[n]].mention != NULL ? mention : story;
        snprintf(to + strlen(to), (to == mention ? sizeof mention : sizeof story) - strlen(to), " AND %s",
                 to == mention ? conditions[which[n]].mention : conditions[which[n]].story);
        q = both(q, &conditions[which[n]].ask);
    }
    bool twice = false; /* two places: the second stands alone */
    for (int n = 0; n < 3; n++) {
        twice =
            twice || (conditions[which[n]].ask.place != NULL && strcmp(conditions[which[n]].ask.place, q.place) != 0);
    }
    if (twice) {
        return;
    }
    q.verb = "events", q.count = 1, q.limit = 3, q.status = "all", q.background = 1;
    snprintf(sql, sizeof sql,
             "SELECT count(*) FROM story s WHERE %s AND EXISTS(SELECT 1 FROM mention m WHERE m.story = "
             "s.story AND %s)",
             story, mention);
    int expected = made_number(s, sql);
    assert_int_equal(att_store_ask(s, &q, made_sink, &out, &said, NULL), ATT_OK);
    if (said.total != expected || (int)said.rows != (expected < 3 ? expected : 3)) {
        fail_msg("conditions %zu, %zu, %zu: %lld of %d", i, k, l, (long long)said.total, expected);
    }
    buffer_free(&out);
}

static void test_combined(void **state) {
    (void)state;
    att_store *s = open_new();
    fill(s, false);
    for (size_t i = 0; i < CONDITIONS; i++) {
        for (size_t k = i; k < CONDITIONS; k++) {
            assert_scanned(s, i, k, (i * 7 + k * 3) % CONDITIONS);
        }
    }
    put_nth(s, 20, "0.3.0"); /* what was replaced is found no more */
    put_nth(s, 31, "0.3.0");
    made_commit(s);
    for (size_t i = 0; i < CONDITIONS; i++) {
        assert_scanned(s, i, i, (i + 5) % CONDITIONS);
    }
    att_store_close(s);
}

static void test_note(void **state) {
    (void)state;
    att_store *s = open_new();
    fill(s, false);
    assert_left(s, &(att_question){0}, "1");
    assert_left(s, &(att_question){.country = "FIN"}, MENTION(HAS("FIN", BOTH)));
    att_store_close(s);
}

/* What a search finds, and which report speaks for a story, is the same in whatever order they came. */
static void test_searched(void **state) {
    (void)state;
    char *found[2];
    for (int backwards = 0; backwards < 2; backwards++) {
        att_store *s = open_new();
        fill(s, backwards);
        found[backwards] = made_answer(s, &(att_question){.verb = "search", .words = "harbour", .limit = 40});
        att_store_close(s);
    }
    assert_non_null(strstr(found[0], "\"reports\":2"));
    assert_string_equal(found[0], found[1]);
    free(found[0]);
    free(found[1]);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_summaries), cmocka_unit_test(test_older),
                                       cmocka_unit_test(test_questions), cmocka_unit_test(test_combined),
                                       cmocka_unit_test(test_note),      cmocka_unit_test(test_searched)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

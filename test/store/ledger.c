/* Commitments across reports: what joins, what becomes of them, and that the order of arrival changes nothing. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/ledger/parts.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))

/* Findal threatens Sverre and carries it out; another threat is suspended, a third passes its day. */
static const struct made story[] = {
    {.id = "r1",
     .text = "Findal threatens to impose tariffs on steel from Sverre.",
     .published = "2025-03-01",
     .from = "FIN",
     .to = "SWE",
     .type = "THREATEN",
     .quad = "verbal-conflict",
     .anchor = "threatens",
     .act = "impose tariffs on steel",
     .date = "2025-03-01"},
    {.id = "r2",
     .text = "Findal repeats its threat of tariffs on steel of Sverre.",
     .published = "2025-03-03",
     .from = "FIN",
     .to = "SWE",
     .type = "THREATEN",
     .quad = "verbal-conflict",
     .anchor = "threat",
     .act = "tariffs on steel",
     .due = "2025-03-10",
     .date = "2025-03-03"},
    {.id = "r3",
     .text = "Findal imposes tariffs on steel from Sverre.",
     .published = "2025-03-10",
     .from = "FIN",
     .to = "SWE",
     .type = "SANCTION",
     .quad = "material-conflict",
     .anchor = "imposes",
     .date = "2025-03-10"},
    {.id = "r4",
     .text = "Findal will close the northern harbour to ships of Norvik.",
     .published = "2025-03-04",
     .from = "FIN",
     .to = "NOR",
     .type = "THREATEN",
     .quad = "verbal-conflict",
     .anchor = "will",
     .act = "close the northern harbour",
     .date = "2025-03-04"},
    {.id = "r5",
     .text = "Findal cancels the closure of the northern harbour.",
     .published = "2025-03-06",
     .from = "FIN",
     .to = "NOR",
     .type = "CONCEDE",
     .quad = "material-cooperation",
     .anchor = "cancels",
     .date = "2025-03-06"},
    {.id = "r6",
     .text = "Danholm will recall its ambassador from Norvik.",
     .published = "2025-03-02",
     .from = "DNK",
     .to = "NOR",
     .type = "THREATEN",
     .quad = "verbal-conflict",
     .anchor = "will",
     .act = "recall its ambassador",
     .due = "2025-03-05",
     .date = "2025-03-02"},
    {.id = "r7",
     .text = "Danholm bans fish from Norvik.",
     .published = "2025-03-12",
     .from = "DNK",
     .to = "NOR",
     .type = "SANCTION",
     .quad = "material-conflict",
     .anchor = "bans",
     .date = "2025-03-12"},
};

static att_store *open_store(void) {
    att_store *store;
    assert_int_equal(att_store_open(":memory:", &(att_store_options){.now = "2025-04-01T00:00:00Z"}, &store, NULL),
                     ATT_OK);
    return store;
}

/* "threat FIN>SWE carried_out: opened repeated carried_out" of the entry that the report opened. */
static char *told(att_store *store, const char *article) {
    static char line[512];
    static const char sql[] = "SELECT e.kind || ' ' || (SELECT group_concat(country) FROM entry_party p WHERE p.entry "
                              "= e.entry AND role = 'issuer')"
                              " || '>' || (SELECT group_concat(country) FROM entry_party p WHERE p.entry = e.entry AND "
                              "role = 'addressee') || ' ' ||"
                              " e.state || ':' || (SELECT group_concat(' ' || change, '') FROM (SELECT change FROM "
                              "change c WHERE c.entry = e.entry"
                              " ORDER BY ordinal)) FROM entry e JOIN change c ON c.entry = e.entry AND c.ordinal = 0 "
                              "JOIN article a USING(article)"
                              " WHERE a.id = ?1";
    sqlite3_stmt *st;
    assert_int_equal(sqlite3_prepare_v2(store->db, sql, -1, &st, NULL), SQLITE_OK);
    sqlite3_bind_text(st, 1, article, -1, SQLITE_STATIC);
    line[0] = 0;
    if (sqlite3_step(st) == SQLITE_ROW) {
        snprintf(line, sizeof line, "%s", (const char *)sqlite3_column_text(st, 0));
    }
    sqlite3_finalize(st);
    return line;
}

static void test_what_became(void **state) {
    (void)state;
    att_store *store = open_store();
    for (size_t i = 0; i < COUNT(story); i++) {
        made_put(store, &story[i]);
    }
    made_commit(store);
    assert_string_equal(told(store, "r1"), "threat FIN>SWE carried_out: opened repeated carried_out");
    assert_string_equal(told(store, "r2"), "");
    assert_string_equal(told(store, "r4"), "threat FIN>NOR withdrawn: opened withdrawn");
    assert_string_equal(told(store, "r6"), "threat DNK>NOR lapsed: opened");
    att_store_close(store);
}

/* Everything the ledger says, without the file's own numbers. */
static char *all_of(att_store *store) {
    return made_answer(store, &(att_question){.verb = "ledger", .all = 1});
}

static void test_order(void **state) {
    (void)state;
    static const int orders[][COUNT(story)] = {
        {0, 1, 2, 3, 4, 5, 6}, {6, 5, 4, 3, 2, 1, 0}, {2, 0, 4, 6, 1, 3, 5}, {1, 2, 0, 5, 6, 4, 3}};
    char *first = NULL;
    for (size_t k = 0; k < COUNT(orders); k++) {
        for (size_t batch = 1; batch <= 3; batch++) {
            att_store *store = open_store();
            for (size_t i = 0; i < COUNT(story); i++) {
                made_put(store, &story[orders[k][i]]);
                if (i % batch == 0) {
                    made_commit(store);
                }
            }
            made_commit(store);
            char *all = all_of(store);
            if (first == NULL) {
                first = all;
                assert_non_null(strstr(first, "carried_out"));
            } else {
                assert_string_equal(all, first);
                free(all);
            }
            att_store_close(store);
        }
    }
    free(first);
}

/* Findal threatens a league that it belongs to: it is not threatened itself, whether its threat is still at hand or comes out of
 * the tables. */
static void test_own_side(void **state) {
    (void)state;
    char *first = NULL;
    for (int turn = 0; turn < 2; turn++) {
        struct made threat = story[0], deed = story[2];
        att_store *store = open_store();
        threat.to = "SWE,FIN";
        deed.to = "FIN";
        made_put(store, &threat);
        if (turn == 1) {
            made_commit(store);
        }
        made_put(store, &deed);
        made_commit(store);
        char *all = all_of(store);
        if (first == NULL) {
            first = all;
            assert_null(strstr(first, "carried_out"));
        } else {
            assert_string_equal(all, first);
            free(all);
        }
        att_store_close(store);
    }
    free(first);
}

/* A newer coder finds no threat in the first report: the second opens the entry, and in the end nothing of the old is left. */
static void test_replaced(void **state) {
    (void)state;
    att_store *store = open_store();
    for (size_t i = 0; i < 3; i++) {
        made_put(store, &story[i]);
    }
    made_commit(store);
    struct made better = story[0];
    better.version = "0.2.0";
    better.act = NULL;
    better.type = "CONSULT";
    better.quad = "verbal-cooperation";
    made_put(store, &better);
    made_commit(store);
    assert_string_equal(told(store, "r1"), "");
    assert_string_equal(told(store, "r2"), "threat FIN>SWE carried_out: opened carried_out");
    att_store *fresh = open_store();
    made_put(fresh, &better);
    made_put(fresh, &story[1]);
    made_put(fresh, &story[2]);
    made_commit(fresh);
    char *a = all_of(store), *b = all_of(fresh);
    assert_string_equal(a, b);
    free(a);
    free(b);
    att_store_close(store);
    att_store_close(fresh);
}

/* Two commitments of one sentence are one entry where they say the same to the same, two where they speak to others, in whatever
 * order and however often they are told. */
static void test_twins(void **state) {
    (void)state;
    char *one = made_record(&story[3]);
    json_t *root = json_loads(one, 0, NULL), *list = json_object_get(root, "commitments");
    json_t *twin = json_deep_copy(json_array_get(list, 0));
    json_object_set_new(twin, "id", json_string("k2"));
    json_object_set_new(twin, "due", json_string("2025-03-20"));
    json_array_append_new(list, twin);
    char *joined = json_dumps(root, JSON_COMPACT);
    att_store *joins = open_store();
    made_put_record(joins, joined, story[3].text);
    made_commit(joins);
    assert_int_equal(made_number(joins, "SELECT count(*) FROM entry WHERE due = '2025-03-20'"), 1);
    assert_int_equal(made_number(joins, "SELECT count(*) FROM commitment WHERE entry NOT NULL"), 2);
    assert_int_equal(made_number(joins, "SELECT count(*) FROM entry"), 1);
    att_store_close(joins);
    free(joined);
    json_t *third = json_deep_copy(json_array_get(json_object_get(root, "actors"), 1));
    json_object_set_new(third, "id", json_string("a3"));
    json_object_set_new(third, "name", json_string("SWE"));
    json_object_set_new(third, "country", json_pack("[s]", "SWE"));
    json_array_append_new(json_object_get(root, "actors"), third);
    json_object_set_new(twin, "addressee", json_pack("[s]", "a3"));
    char *both = json_dumps(root, JSON_COMPACT), *first = NULL;
    for (int turn = 0; turn < 2; turn++) {
        att_store *store = open_store();
        for (int i = 0; i < 2; i++) {
            if (i == turn) {
                made_put_record(store, both, story[3].text);
            } else {
                made_put(store, &story[4]);
            }
            made_commit(store);
        }
        char *all = all_of(store), *second = strchr(all, '\n');
        assert_true(second != NULL && strstr(all, "2025-03-20") != NULL && second[1] == '{');
        if (first == NULL) {
            first = all;
        } else {
            assert_string_equal(all, first);
            free(all);
        }
        att_store_close(store);
    }
    free(first);
    free(both);
    free(one);
    json_decref(root);
}

/* What is due "in March" stands open until March is over, whichever way it is asked. */
static void test_months(void **state) {
    (void)state;
    att_store *store = open_store();
    struct made month = story[5], later = story[6];
    month.due = "2025-03";
    made_put(store, &month);
    made_commit(store);
    later.published = "2025-03-31";
    made_put(store, &later);
    made_commit(store);
    assert_string_equal(told(store, "r6"), "threat DNK>NOR open: opened");
    const struct {
        att_question question;
        int there;
    } cases[] = {{{.verb = "ledger", .today = "2025-03-31"}, 1},
                 {{.verb = "ledger", .today = "2025-04-01"}, 0},
                 {{.verb = "ledger", .due_before = "2025-03-31"}, 0},
                 {{.verb = "ledger", .due_before = "2025-04-01"}, 1}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        char *answer = made_answer(store, &cases[i].question);
        assert_int_equal(strstr(answer, "ambassador") != NULL, cases[i].there);
        free(answer);
    }
    later.id = "r8";
    later.published = "2025-04-02";
    made_put(store, &later);
    made_commit(store);
    assert_string_equal(told(store, "r6"), "threat DNK>NOR lapsed: opened");
    att_store_close(store);
}

/* What is told as known is what was told before, in whatever words; a deed is recognised by its own word, however it is
 * spelled, until the last day of the month that it was due in. */
static void test_known(void **state) {
    (void)state;
    static const struct made reports[] = {
        {.id = "k1",
         .text = "Findal issues an ultimatum to Sverre to open the strait within 48 hours.",
         .published = "2025-06-01",
         .from = "FIN",
         .to = "SWE",
         .type = "THREATEN",
         .quad = "verbal-conflict",
         .anchor = "issues an ultimatum",
         .act = "open the strait",
         .due = "2025-06-03",
         .date = "2025-06-01"},
        {.id = "k2",
         .text = "Findal is postponing its 48-hour ultimatum for five days.",
         .published = "2025-06-02",
         .from = "FIN",
         .to = "SWE",
         .type = "THREATEN",
         .quad = "verbal-conflict",
         .anchor = "postponing",
         .act = "its 48-hour ultimatum",
         .due = "2025-06-07",
         .date = "2025-06-02"},
        {.id = "k3",
         .text = "Danholm will penalize Norvik for its nets in June, it says.",
         .published = "2025-06-03",
         .from = "DNK",
         .to = "NOR",
         .type = "THREATEN",
         .quad = "verbal-conflict",
         .anchor = "will penalize",
         .act = "penalize Norvik for its nets",
         .due = "2025-06",
         .date = "2025-06-03"},
        {.id = "k4",
         .text = "Danholm formally penalises Norvik for its nets.",
         .published = "2025-06-29",
         .from = "DNK",
         .to = "NOR",
         .type = "SANCTION",
         .quad = "material-conflict",
         .anchor = "formally penalises",
         .date = "2025-06-29"},
    };
    att_store *store = open_store();
    made_all(store, reports, COUNT(reports));
    assert_non_null(strstr(told(store, "k1"), "opened extended"));
    assert_string_equal(told(store, "k2"), "");
    assert_non_null(strstr(told(store, "k3"), "carried_out: opened carried_out"));
    att_store_close(store);
}

/* A truce that a report only names has the two states of the report, is extended and not taken back, and is broken by a blow that
 * stands beside its name; a proposal that is refused leaves an ultimatum as it was. */
static void test_named_truce(void **state) {
    (void)state;
    static const struct made reports[] = {
        {.id = "n1",
         .text = "Findal reopens its consulate in Sverre as the ceasefire remains in place.",
         .published = "2025-05-01",
         .from = "FIN",
         .to = "SWE",
         .type = "COOPERATE",
         .quad = "material-cooperation",
         .anchor = "reopens its consulate",
         .date = "2025-05-01"},
        {.id = "n2",
         .text = "Findal extends its ceasefire with Sverre for 15 days.",
         .published = "2025-05-03",
         .from = "FIN",
         .to = "SWE",
         .type = "AGREE",
         .quad = "verbal-cooperation",
         .anchor = "extends its ceasefire",
         .date = "2025-05-03"},
        {.id = "n3",
         .text = "Findal shells a town of Sverre despite the ceasefire.",
         .published = "2025-05-05",
         .from = "FIN",
         .to = "SWE",
         .type = "ASSAULT",
         .quad = "material-conflict",
         .anchor = "shells a town",
         .date = "2025-05-05"},
        {.id = "n4",
         .text = "Ceasefire talks of Danholm and Norvik go on.",
         .published = "2025-05-05",
         .from = "DNK",
         .to = "NOR",
         .type = "CONSULT",
         .quad = "verbal-cooperation",
         .anchor = "talks",
         .date = "2025-05-05"},
    };
    att_store *store = open_store();
    made_all(store, reports, COUNT(reports));
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry_party WHERE role = 'issuer'"), 2);
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry WHERE state = 'broken' AND due = '2025-05-18'"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM change WHERE change = 'extended'"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM change WHERE change = 'withdrawn'"), 0);
    att_store_close(store);
}

static void test_questions(void **state) {
    (void)state;
    att_store *store = open_store();
    for (size_t i = 0; i < COUNT(story) - 1; i++) {
        if (i != 2) { /* what carries out the first threat */
            made_put(store, &story[i]);
        }
    }
    made_commit(store);
    const struct {
        att_question question;
        const char *in, *out;
    } cases[] = {
        {{.verb = "ledger"}, "\"state\":\"open\"", "lapsed"},
        {{.verb = "ledger", .issuer = "FIN"}, "tariffs on steel", "ambassador"},
        {{.verb = "ledger", .affecting = "NOR", .all = 1}, "recall its ambassador", "tariffs"},
        {{.verb = "ledger", .due_before = "2025-03-11", .all = 1}, "2025-03-10", "harbour"},
        {{.verb = "ledger", .due_before = "2025-03-10", .all = 1}, "2025-03-05", "2025-03-10"},
        {{.verb = "ledger", .state = "withdrawn"}, "harbour", "steel"},
        {{.verb = "changes", .since = "2025-01-01", .country = "FIN"}, "tariffs on steel", "recall its ambassador"},
        {{.verb = "changes", .since = "2025-01-01", .change = "commitment-withdrawn"}, "harbour", "commitment opened"},
        {{.verb = "changes", .since = "2025-01-01", .actor = "FIN", .recipient = "FIN"}, "", "commitment"},
        {{.verb = "ledger", .state = "lapsed", .today = "2025-03-11"}, "steel", "harbour"},
        {{.verb = "ledger", .rows = ATT_ROWS_TABLE, .width = 200, .state = "lapsed"}, "overdue, nothing read", "steel"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char *answer = made_answer(store, &cases[i].question);
        if (strstr(answer, cases[i].in) == NULL || strstr(answer, cases[i].out) != NULL) {
            fail_msg("question %zu: %s", i, answer);
        }
        free(answer);
    }
    att_answer said;
    struct buffer b = {0};
    assert_int_equal(att_store_ask(store, &cases[0].question, made_sink, &b, &said, NULL), ATT_OK);
    assert_non_null(strstr(said.note, "1 overdue"));
    buffer_free(&b);
    att_store_close(store);
}

/* What is in force is done, and quoted with the words that say so; what is to take effect is not; who will not do what an ultimatum asks
 * refuses it; a truce whose day is past is not broken; one may be told of for the first time as it begins. */
static void test_done(void **state) {
    (void)state;
    static const struct made reports[] = {
        {.id = "d1",
         .text = "Findal threatens tariffs on steel of Sverre.",
         .published = "2025-03-01",
         .from = "FIN",
         .to = "SWE",
         .type = "THREATEN",
         .quad = "verbal-conflict",
         .anchor = "threatens",
         .act = "tariffs on steel",
         .date = "2025-03-01"},
        {.id = "d2",
         .text = "A tariff on steel is to take effect in April.",
         .published = "2025-03-02",
         .from = "FIN",
         .to = "SWE",
         .type = "SANCTION",
         .quad = "material-conflict",
         .anchor = "A tariff on steel",
         .status = "planned"},
        {.id = "d3",
         .text = "A tariff on all steel that comes from Sverre enters into force.",
         .published = "2025-04-01",
         .from = "FIN",
         .to = "SWE",
         .type = "SANCTION",
         .quad = "material-conflict",
         .anchor = "A tariff on all steel",
         .status = "planned"},
        {.id = "d4",
         .text = "Ek issues an ultimatum to Norvik to resign.",
         .published = "2025-03-01",
         .from = "DNK",
         .to = "NOR",
         .type = "THREATEN",
         .quad = "verbal-conflict",
         .anchor = "ultimatum",
         .act = "an ultimatum",
         .date = "2025-03-01"},
        {.id = "d5",
         .text = "Its president will not resign despite the ultimatum.",
         .published = "2025-03-02",
         .from = "NOR",
         .to = "DNK",
         .type = "RETREAT",
         .quad = "material-cooperation",
         .anchor = "will not resign",
         .status = "negated"},
        {.id = "d6",
         .text = "Skagen and Polmark announce a ceasefire for 3 days.",
         .published = "2025-05-01",
         .from = "EST,POL",
         .to = "EST",
         .type = "CONCEDE",
         .quad = "verbal-cooperation",
         .anchor = "announce a ceasefire"},
        {.id = "d7",
         .text = "Skagen shells a town of Polmark.",
         .published = "2025-05-20",
         .from = "EST",
         .to = "POL",
         .type = "ASSAULT",
         .quad = "material-conflict",
         .anchor = "shells a town"},
        {.id = "d8",
         .text = "A ceasefire of Lettin and Litau, brokered by others, comes in to effect.",
         .published = "2025-05-01",
         .from = "LVA,LTU",
         .to = "LVA",
         .type = "CONCEDE",
         .quad = "verbal-cooperation",
         .anchor = "A ceasefire"},
    };
    att_store *store = open_store();
    made_all(store, reports, COUNT(reports));
    assert_string_equal(told(store, "d1"), "threat FIN>SWE carried_out: opened carried_out");
    assert_int_equal(
        made_number(store, "SELECT count(*) FROM change WHERE change = 'carried_out' AND text LIKE '%force'"), 1);
    assert_string_equal(told(store, "d4"), "ultimatum DNK>NOR refused: opened refused");
    assert_int_equal(made_number(store, "SELECT count(*) FROM change JOIN article USING(article) WHERE id = 'd8' AND"
                                        " (change, ordinal) IN (VALUES ('opened', 0), ('carried_out', 1))"),
                     2);
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry WHERE state = 'lapsed' AND due = '2025-05-04'"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM change WHERE change = 'broken'"), 0);
    att_store_close(store);
}

/* A refusal opens what it refuses; what will not be done until something is, is a threat; a truce that is offered is not broken; a pause of
 * a told length is a promise with its day. */
static void test_kinds(void **state) {
    (void)state;
    static const struct made reports[] = {
        {.id = "k1",
         .text = "Findal rejects a proposal by Sverre on fishing.",
         .published = "2025-03-01",
         .from = "FIN",
         .to = "SWE",
         .type = "REJECT",
         .quad = "verbal-conflict",
         .anchor = "rejects"},
        {.id = "k2",
         .text = "Danholm will not withdraw from the islands until Norvik disarms.",
         .published = "2025-03-01",
         .from = "DNK",
         .to = "NOR",
         .type = "RETREAT",
         .quad = "material-cooperation",
         .anchor = "will not withdraw",
         .status = "negated"},
        {.id = "k3",
         .text = "Skagen offers a ceasefire to Polmark.",
         .published = "2025-03-01",
         .from = "EST",
         .to = "POL",
         .type = "AGREE",
         .quad = "verbal-cooperation",
         .anchor = "offers a ceasefire"},
        {.id = "k4",
         .text = "Skagen shells a town of Polmark.",
         .published = "2025-03-02",
         .from = "EST",
         .to = "POL",
         .type = "ASSAULT",
         .quad = "material-conflict",
         .anchor = "shells a town"},
        {.id = "k5",
         .text = "Lettin announces a 90-day pause on duties against Litau.",
         .published = "2025-03-01",
         .from = "LVA",
         .to = "LTU",
         .type = "SANCTION",
         .quad = "material-conflict",
         .anchor = "a 90-day pause on duties"},
    };
    att_store *store = open_store();
    made_all(store, reports, COUNT(reports));
    assert_string_equal(told(store, "k1"), "proposal SWE>FIN refused: opened refused");
    assert_string_equal(told(store, "k2"), "threat DNK>NOR open: opened");
    assert_int_equal(made_number(store, "SELECT count(*) FROM change WHERE change = 'broken'"), 0);
    assert_string_equal(told(store, "k5"), "promise LVA>LTU open: opened");
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry WHERE due = '2025-05-30'"), 1);
    att_store_close(store);
}

static void test_words(void **state) {
    (void)state;
    static const struct {
        const char *word;
        uint32_t classes;
    } known[] = {
        {"abandoned", WORD_STOP},  {"accusing", WORD_ACCUSE},  {"agreements", WORD_DEAL},   {"Cease-fire", WORD_TRUCE},
        {"cancelled", 0},          {"delays", WORD_DELAY},     {"hostages", WORD_CAPTIVE},  {"lifting", WORD_STOP},
        {"peace", WORD_PEACE},     {"postponing", WORD_DELAY}, {"prisoners", WORD_CAPTIVE}, {"signed", WORD_CONCLUDE},
        {"tariffs", WORD_HARM},    {"truce", WORD_TRUCE},      {"urges", WORD_ORDER},       {"violations", WORD_BREACH},
        {"warned", WORD_TELL},     {"the", WORD_KNOWN},        {"their", WORD_KNOWN},       {"Alder's", WORD_KNOWN},
        {"deadlines", WORD_STAKE}, {"ending", WORD_STOP},      {"extended", WORD_EXTEND},   {"proposal", WORD_WISH},
        {"would", WORD_FUTURE},    {"according", WORD_LIGHT},  {"agreed", WORD_CONCLUDE},   {"nearing", WORD_HOPED},
        {"potential", WORD_HOPED}};
    struct arena a;
    arena_init(&a, 0);
    for (size_t i = 0; i < COUNT(known); i++) {
        struct token *tokens = NULL;
        uint32_t count = 0, capacity = 0;
        assert_int_equal(ledger_words_read(&a, known[i].word, 0, &tokens, &count, &capacity, NULL), ATT_OK);
        assert_int_equal(count, 1);
        if (known[i].classes != 0 && (tokens[0].classes & known[i].classes) == 0) {
            fail_msg("\"%s\" is not known", known[i].word);
        }
    }
    struct token *tokens = NULL;
    uint32_t count = 0, capacity = 0;
    static const char text[] = "Mr. Ek spoke.\u00a0He “left” for 90 days\nThe end";
    assert_int_equal(ledger_words_read(&a, text, 0, &tokens, &count, &capacity, NULL), ATT_OK);
    assert_int_equal(count, 10);
    assert_int_equal(tokens[2].sentence, 0);
    assert_int_equal(tokens[3].sentence, 1);
    assert_int_equal(tokens[3].start, 14);
    assert_int_equal(tokens[6].number, 90);
    assert_int_equal(tokens[7].unit, 'd');
    assert_int_equal(tokens[8].sentence, 2);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_became), cmocka_unit_test(test_order),    cmocka_unit_test(test_replaced),
        cmocka_unit_test(test_questions),   cmocka_unit_test(test_words),    cmocka_unit_test(test_twins),
        cmocka_unit_test(test_months),      cmocka_unit_test(test_own_side), cmocka_unit_test(test_known),
        cmocka_unit_test(test_named_truce), cmocka_unit_test(test_done),     cmocka_unit_test(test_kinds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Lists with cursors: walks give what the whole gives, whatever comes meanwhile; foreign cursors and foreign words do no harm.
 * One item by its key; claims, articles, places, search, calendar. */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/sheets/sheet.h"
#include "store/store.h"

#define REPORTS 24

static const char *const states[] = {"FIN", "SWE", "NOR", "DNK", "ISL", "EST"};

/* The n-th of a row of reports: strikes, threats with a due day, denials; some without a day, several of one day. */
static void put_nth(att_store *s, int n) {
    char id[24], text[200], day[32], due[32];
    bool threat = n % 3 == 1;
    snprintf(id, sizeof id, "n%d", n);
    snprintf(day, sizeof day, "2025-06-%02d", 1 + n / 3);
    snprintf(due, sizeof due, "2025-09-%02d", 1 + n % 5);
    if (threat) {
        snprintf(text, sizeof text, "Number %d: one will cut off the gas number %d to the other soon.", n, n);
    } else {
        snprintf(text, sizeof text, "Number %d: one struck the harbour number %d of the other.", n, n);
    }
    const struct made m = {.id = id,
                           .text = text,
                           .published = day,
                           .publisher = n % 2 ? "Fen Post" : "Moor Times",
                           .from = states[n % 6],
                           .to = states[(n + 1 + n / 6) % 6],
                           .type = threat ? "THREATEN" : "ASSAULT",
                           .quad = threat ? "verbal-conflict" : "material-conflict",
                           .anchor = threat ? "will cut off" : "struck",
                           .date = n % 4 == 2 ? NULL : day,
                           .act = threat ? "cut off the gas" : NULL,
                           .due = threat ? due : NULL,
                           .denied = n % 6 == 0 ? "struck the harbour" : NULL};
    made_put(s, &m);
}

static att_store *made_store(int first, int last) {
    att_store *s;
    const att_store_options o = {.now = "2025-08-06T12:00"};
    assert_int_equal(att_store_open(":memory:", &o, &s, NULL), ATT_OK);
    for (int n = first; n < last; n++) {
        put_nth(s, n);
    }
    made_commit(s);
    return s;
}

/* One part of a list behind `after`, appended; the cursor behind it, to be freed, or NULL. */
static char *part(att_store *s, att_question q, const char *after, struct buffer *out, att_answer *said) {
    att_error err;
    q.after = after;
    if (att_store_ask(s, &q, made_sink, out, said, &err) != ATT_OK) {
        fail_msg("%s: %s", q.verb, err.message);
    }
    return said->next != NULL ? strdup(said->next) : NULL;
}

static uint64_t lines_of(const char *text) {
    uint64_t n = 0;
    for (; *text != '\0'; text++) {
        n += *text == '\n';
    }
    return n;
}

static void walk(att_store *s, att_question q, uint32_t limit, const char *whole) {
    struct buffer b = {0};
    att_answer said;
    char *after = NULL, *next;
    uint64_t rows = 0;
    q.limit = limit;
    q.count = 1;
    do {
        next = part(s, q, after, &b, &said);
        free(after);
        after = next;
        rows += said.rows;
        assert_true(said.rows <= limit && (next == NULL || said.rows == limit));
        assert_int_equal(said.total, lines_of(whole));
    } while (next != NULL);
    buffer_add(&b, "", 0);
    if (strcmp(b.at != NULL ? b.at : "", whole) != 0) {
        print_error("%s by %u:\n%s\nis not\n%s\n", q.verb, limit, b.at, whole);
    }
    assert_string_equal(b.at != NULL ? b.at : "", whole);
    assert_int_equal(rows, lines_of(whole));
    buffer_free(&b);
}

static const att_question lists[] = {
    {.verb = "events"},
    {.verb = "events", .order = "-day"},
    {.verb = "events", .order = "-origins", .status = "all"},
    {.verb = "events", .type = "ASSAULT", .country = "FIN", .order = "-day"},
    {.verb = "ledger", .all = 1},
    {.verb = "ledger", .issuer = "SWE,ISL"},
    {.verb = "actors"},
    {.verb = "dates", .ahead = 60},
    {.verb = "changes", .since = "2025-01-01"},
    {.verb = "claims"},
    {.verb = "claims", .order = "-day", .stance = "denies"},
    {.verb = "articles"},
    {.verb = "articles", .order = "-day", .publisher = "Fen Post"},
    {.verb = "places"},
    {.verb = "corrections"},
    {.verb = "matters"},
};
#define LISTS (sizeof lists / sizeof *lists)

static void test_walks(void **state) {
    (void)state;
    att_store *s = made_store(0, REPORTS);
    for (size_t i = 0; i < LISTS; i++) {
        char *whole = made_answer(s, &lists[i]);
        if (i < 13 && lines_of(whole) < 2) {
            fail_msg("%zu: %s: %s", i, lists[i].verb, whole);
        }
        for (uint32_t limit = 1; limit <= 9; limit += 4) {
            walk(s, lists[i], limit, whole);
        }
        walk(s, lists[i], 1000, whole);
        free(whole);
    }
    att_store_close(s);
}

/* What comes while somebody walks stands where it belongs: behind the cursor it is shown, before it is not; nothing is shown
 * twice, nothing that stood is lost. */
static void test_meanwhile(void **state) {
    (void)state;
    static const char *const orders[] = {"day", "-day"};
    for (int i = 0; i < 2; i++) {
        att_store *s = made_store(6, 18);
        const att_question q = {.verb = "events", .order = orders[i], .limit = 4};
        char *before = made_answer(s, &(att_question){.verb = "events", .order = orders[i]});
        struct buffer b = {0};
        att_answer said;
        char *after = part(s, q, NULL, &b, &said);
        for (int n = 0; n < REPORTS; n++) {
            if (n < 6 || n >= 18) {
                put_nth(s, n);
            }
        }
        made_commit(s);
        while (after != NULL) {
            char *next = part(s, q, after, &b, &said);
            free(after);
            after = next;
        }
        uint64_t rows = lines_of(b.at);
        for (char *line = before; *line != '\0'; line = strchr(line, '\n') + 1) {
            char key[50];
            snprintf(key, sizeof key, "%.41s", line); /* {"key":"…" */
            char *first = strstr(b.at, key);
            assert_non_null(first);
            assert_null(strstr(first + 1, key));
        }
        assert_true(rows > lines_of(before) && rows < REPORTS);
        buffer_free(&b);
        free(before);
        att_store_close(s);
    }
}

static att_status asked(att_store *s, att_question q, const char *after) {
    struct buffer b = {0};
    att_error err = {0};
    q.after = after;
    att_status status = att_store_ask(s, &q, made_sink, &b, NULL, &err);
    assert_true(status == ATT_OK || err.message[0] != '\0');
    buffer_free(&b);
    return status;
}

static void test_cursors(void **state) {
    (void)state;
    att_store *s = made_store(0, REPORTS);
    const att_question events = {.verb = "events", .limit = 3};
    struct buffer b = {0};
    att_answer said;
    char *after = part(s, events, NULL, &b, &said);
    assert_int_equal(asked(s, events, after), ATT_OK);
    assert_int_equal(asked(s, (att_question){.verb = "events", .limit = 5}, after), ATT_OK); /* another length */
    assert_int_equal(asked(s, (att_question){.verb = "events", .limit = 3, .order = "-day"}, after), ATT_BAD_INPUT);
    assert_int_equal(asked(s, (att_question){.verb = "events", .limit = 3, .type = "ASSAULT"}, after), ATT_BAD_INPUT);
    assert_int_equal(asked(s, (att_question){.verb = "claims", .limit = 3}, after), ATT_BAD_INPUT);
    static const char *const wrong[] = {
        "", "x", "0123456789abcdef", "0123456789abcdefWyIiXQ", "%27%22", "0123456789abcdef\xff\xfe"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_int_equal(asked(s, events, wrong[i]), ATT_BAD_INPUT);
    }
    for (size_t i = 0; i < strlen(after); i++) {
        char was = after[i];
        after[i] = was == 'A' ? 'B' : 'A';
        assert_int_equal(asked(s, events, after), ATT_BAD_INPUT);
        after[i] = was;
    }
    assert_int_equal(asked(s, (att_question){.verb = "events", .order = "height"}, NULL), ATT_BAD_INPUT);
    assert_int_equal(asked(s, (att_question){.verb = "claims", .order = "-origins"}, NULL), ATT_BAD_INPUT);
    free(after);
    buffer_free(&b);
    att_store_close(s);
}

/* Whatever stands in a filter is a value, never a part of the statement. */
static void test_foreign_words(void **state) {
    (void)state;
    static const char *const words[] = {"'; DROP TABLE story; --",
                                        "\"",
                                        "'",
                                        "a' OR '1'='1",
                                        "%",
                                        "_",
                                        ")",
                                        "((",
                                        "NEAR(a b)",
                                        "harbour*",
                                        "-harbour",
                                        "a AND",
                                        "OR",
                                        "title:x",
                                        "^gas",
                                        "{a b}: c",
                                        "\\",
                                        "\x01\x02",
                                        "?1",
                                        "$[0]",
                                        "列",
                                        ",",
                                        ",,,",
                                        "\xff\xfe",
                                        "[;]",
                                        "~"};
    att_store *s = made_store(0, 6);
    int before = made_number(s, "SELECT count(*) FROM story");
    char *dump = made_answer(s, &(att_question){.verb = "dump"});
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *w = words[i];
        for (size_t k = 0; k < LISTS; k++) {
            att_question q[] = {lists[k], lists[k], lists[k], lists[k], lists[k]};
            q[0].actor = q[0].recipient = q[0].issuer = w;
            q[1].country = q[1].place = q[1].publisher = q[1].affecting = w;
            q[2].key = q[2].article = w;
            q[3].words = w;
            q[4].type = q[4].status = q[4].state = q[4].stance = q[4].order = w;
            for (size_t j = 0; j < sizeof q / sizeof *q; j++) {
                att_status status = asked(s, q[j], NULL);
                assert_true(status == ATT_OK || status == ATT_BAD_INPUT);
            }
        }
        att_status status = asked(s, (att_question){.verb = "search", .words = w}, NULL);
        assert_true(status == ATT_OK || status == ATT_BAD_INPUT);
    }
    assert_int_equal(made_number(s, "SELECT count(*) FROM story"), before);
    char *again = made_answer(s, &(att_question){.verb = "dump"});
    assert_string_equal(dump, again);
    free(dump);
    free(again);
    att_store_close(s);
}

/* ---- one of them ------------------------------------------------------------------------------------------------- */

static json_t *one(att_store *s, att_question q) {
    char *answer = made_answer(s, &q);
    json_t *out = answer[0] != '\0' ? json_loads(answer, 0, NULL) : NULL;
    assert_true(answer[0] == '\0' || out != NULL);
    free(answer);
    return out;
}

static const char *text_at(const json_t *o, const char *list, size_t i, const char *name) {
    const json_t *item = list != NULL ? json_array_get(json_object_get(o, list), i) : o;
    const char *text = json_string_value(json_object_get(item, name));
    return text != NULL ? text : "(null)";
}

static char *text_of(att_store *s, const char *sql) {
    sqlite3_stmt *st;
    assert_int_equal(sqlite3_prepare_v2(s->db, sql, -1, &st, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    char *out = strdup((const char *)sqlite3_column_text(st, 0));
    sqlite3_finalize(st);
    return out;
}

static void test_event(void **state) {
    (void)state;
    att_store *s = made_store(0, 6);
    char *key = text_of(
        s, "SELECT s.key FROM story s JOIN mention m USING(story) JOIN article r USING(article) WHERE r.id = 'n0'");
    json_t *e = one(s, (att_question){.verb = "events", .key = key});
    assert_string_equal(text_at(json_object_get(e, "event"), NULL, 0, "key"), key);
    assert_int_equal(json_array_size(json_object_get(e, "mentions")), 1);
    assert_string_equal(text_at(e, "mentions", 0, "article"), "n0");
    assert_string_equal(text_at(e, "mentions", 0, "sentence"),
                        "Number 0: one struck the harbour number 0 of the other.");
    assert_int_equal(
        json_integer_value(json_object_get(json_array_get(json_object_get(e, "mentions"), 0), "sentence_start")), 0);
    assert_string_equal(json_string_value(json_array_get(
                            json_object_get(json_array_get(json_object_get(e, "mentions"), 0), "denied_by"), 0)),
                        "SWE");
    assert_int_equal(json_array_size(json_object_get(e, "denials")), 1);
    json_decref(e);
    free(key);
    key = text_of(s, "SELECT m.key FROM mention m JOIN article r USING(article) WHERE r.id = 'n1'");
    e = one(s, (att_question){.verb = "events", .key = key});
    json_t *entry = one(
        s, (att_question){.verb = "ledger", .key = json_string_value(json_array_get(json_object_get(e, "ledger"), 0))});
    assert_string_equal(text_at(entry, NULL, 0, "kind"), "threat");
    assert_string_equal(text_at(entry, "history", 0, "sentence"),
                        "Number 1: one will cut off the gas number 1 to the other soon.");
    assert_string_equal(text_at(entry, "history", 0, "story"), key);
    assert_string_equal(text_at(entry, "commitments", 0, "event"), key);
    json_t *same = one(s, (att_question){.verb = "ledger", .key = text_at(entry, "commitments", 0, "key")});
    assert_true(json_equal(entry, same));
    json_decref(same);
    json_decref(entry);
    json_decref(e);
    free(key);
    assert_null(one(s, (att_question){.verb = "events", .key = "none"}));
    assert_null(one(s, (att_question){.verb = "ledger", .key = "none"}));
    att_store_close(s);
}

/* An earlier report of an occurrence takes its place as the first: the old key leads to the new one. */
static void test_displaced(void **state) {
    (void)state;
    struct made late = {.id = "late",
                        .text = "On Monday Aland struck the port of Bland, killing some.",
                        .published = "2025-06-04",
                        .publisher = "Fen Post",
                        .from = "FIN",
                        .to = "SWE",
                        .type = "ASSAULT",
                        .quad = "material-conflict",
                        .anchor = "struck",
                        .date = "2025-06-02"};
    struct made early = late;
    early.id = "early";
    early.published = "2025-06-02";
    early.text = "Aland struck the port of Bland today, on Monday.";
    att_store *s = made_store(0, 0);
    made_put(s, &late);
    made_commit(s);
    char *old = text_of(s, "SELECT key FROM story");
    made_put(s, &early);
    made_commit(s);
    char *now = text_of(s, "SELECT key FROM story");
    assert_string_not_equal(old, now);
    json_t *e = one(s, (att_question){.verb = "events", .key = old});
    assert_string_equal(text_at(json_object_get(e, "event"), NULL, 0, "key"), now);
    assert_int_equal(json_array_size(json_object_get(e, "mentions")), 2);
    assert_string_equal(text_at(e, "mentions", 0, "article"), "early");
    json_decref(e);
    free(old);
    free(now);
    att_store_close(s);
}

static void test_article(void **state) {
    (void)state;
    att_store *s = made_store(0, 6);
    json_t *a = one(s, (att_question){.verb = "articles", .key = "n1"});
    assert_string_equal(text_at(a, NULL, 0, "text"), "Number 1: one will cut off the gas number 1 to the other soon.");
    char *key = text_of(s, "SELECT m.key FROM mention m JOIN article r USING(article) WHERE r.id = 'n1'");
    char *entry = text_of(
        s, "SELECT e.key FROM entry e JOIN commitment k USING(entry) JOIN article r USING(article) WHERE r.id = 'n1'");
    assert_string_equal(text_at(json_object_get(json_object_get(a, "events"), "e1"), NULL, 0, "key"), key);
    assert_string_equal(text_at(json_object_get(json_object_get(a, "events"), "e1"), NULL, 0, "story"), key);
    assert_string_equal(text_at(json_object_get(json_object_get(a, "commitments"), "k1"), NULL, 0, "entry"), entry);
    assert_int_equal(strlen(text_at(json_object_get(json_object_get(a, "actors"), "a2"), NULL, 0, "key")), 32);
    json_t *same = one(s, (att_question){.verb = "articles", .key = text_at(a, NULL, 0, "key")});
    assert_true(json_equal(a, same));
    json_decref(a);
    json_decref(same);
    free(key);
    free(entry);
    assert_null(one(s, (att_question){.verb = "articles", .key = "none"}));
    att_store_close(s);
}

static void test_no_text(void **state) {
    (void)state;
    const att_store_options o = {.no_text = 1};
    att_store *s;
    assert_int_equal(att_store_open(":memory:", &o, &s, NULL), ATT_OK);
    put_nth(s, 0);
    made_commit(s);
    char *key = text_of(s, "SELECT key FROM story");
    json_t *e = one(s, (att_question){.verb = "events", .key = key}),
           *a = one(s, (att_question){.verb = "articles", .key = "n0"});
    assert_true(json_is_null(json_object_get(json_array_get(json_object_get(e, "mentions"), 0), "sentence")));
    assert_true(json_is_null(json_object_get(a, "text")));
    assert_int_equal(asked(s, (att_question){.verb = "search", .words = "harbour"}, NULL), ATT_OK);
    assert_int_equal(asked(s, (att_question){.verb = "gold"}, NULL), ATT_BAD_INPUT);
    json_decref(e);
    json_decref(a);
    free(key);
    att_store_close(s);
}

/* ---- other answers ----------------------------------------------------------------------------------------------- */

static void test_search(void **state) {
    (void)state;
    att_store *s = made_store(0, REPORTS);
    json_t *found = one(s, (att_question){.verb = "search", .words = "harbour \"number 3\"", .limit = 5});
    json_t *item = json_array_get(json_object_get(found, "articles"), 0);
    assert_string_equal(text_at(found, "articles", 0, "id"), "n3");
    bool marked = false;
    size_t i;
    json_t *segment;
    json_array_foreach(json_object_get(item, "snippet"), i, segment) {
        marked = marked || (json_is_true(json_object_get(segment, "mark")) &&
                            strcmp(json_string_value(json_object_get(segment, "text")), "harbour") == 0);
    }
    assert_true(marked);
    assert_string_equal(text_at(found, "events", 0, "words"), "struck");
    assert_int_equal(json_integer_value(json_object_get(json_object_get(found, "totals"), "articles")), 1);
    json_decref(found);
    found = one(s, (att_question){.verb = "search", .words = "harbour", .limit = 2});
    assert_int_equal(json_array_size(json_object_get(found, "articles")), 2);
    assert_int_equal(json_integer_value(json_object_get(json_object_get(found, "totals"), "articles")), 16);
    json_decref(found);
    found = one(s, (att_question){.verb = "search", .words = "swe"});
    assert_string_equal(text_at(found, "actors", 0, "name"), "SWE");
    json_decref(found);
    found = one(s, (att_question){.verb = "search", .words = "we"}); /* a part of a word is none */
    assert_int_equal(json_array_size(json_object_get(found, "actors")), 0);
    json_decref(found);
    found = one(s, (att_question){.verb = "search", .words = "harbour OR gas"}); /* words, no language: all three */
    assert_int_equal(json_array_size(json_object_get(found, "articles")), 0);
    json_decref(found);
    assert_int_equal(asked(s, (att_question){.verb = "search", .words = " ?! \"\" "}, NULL), ATT_BAD_INPUT);
    att_store_close(s);
}

static void test_places(void **state) {
    (void)state;
    att_store *s = made_store(0, 6);
    att_answer said;
    struct buffer b = {0};
    sqlite3_exec(
        s->db,
        "UPDATE story SET place = 'Port', country = 'SWE', lat = 1.5, lon = 2.5 WHERE type = 'ASSAULT' AND day IS "
        "NOT NULL; DELETE FROM story_count; INSERT INTO story_count SELECT type, status, background, place IS NOT NULL,"
        "  count(*) FROM story GROUP BY 1, 2, 3, 4",
        NULL, NULL, NULL);
    assert_int_equal(sheets_fill(s->db, NULL), ATT_OK);
    int placed = made_number(s, "SELECT count(*) FROM story WHERE place = 'Port'");
    free(part(s, (att_question){.verb = "places", .count = 1}, NULL, &b, &said));
    assert_int_equal(said.rows, 1);
    assert_int_equal(said.total, 1);
    assert_int_equal(said.unplaced, 6 - placed);
    assert_non_null(strstr(said.note, "have no place"));
    json_t *place = json_loads(b.at, 0, NULL);
    assert_int_equal(json_integer_value(json_object_get(place, "events")), placed);
    json_decref(place);
    buffer_free(&b);
    char *without = made_answer(s, &(att_question){.verb = "events", .place = "-"});
    assert_int_equal(lines_of(without), 6 - placed);
    free(without);
    att_store_close(s);
}

/* Lines of 75 bytes at most, each ended by CR LF, no character cut in two; what is joined again holds the words escaped. */
static void test_calendar(void **state) {
    (void)state;
    struct made m = {
        .id = "c1",
        .text = "Aland will cut off the gas, oil; and “grain – all of it, every last sack that has been promised "
                "to the towns of Bland” by then.",
        .published = "2025-06-03",
        .publisher = "Fen, Post",
        .from = "FIN",
        .to = "SWE",
        .type = "THREATEN",
        .quad = "verbal-conflict",
        .anchor = "will cut off",
        .date = "2025-06-03",
        .act = "cut off the gas, oil; and “grain – all of it, every last sack that has been promised",
        .due = "2025-09-30"};
    att_store *s = made_store(0, 3);
    made_put(s, &m);
    m.id = "c2";
    m.text = "Cland will cut off the tap this year, that much is clear.";
    m.from = "NOR";
    m.act = "cut off the tap";
    m.due = "2025";
    made_put(s, &m);
    made_commit(s);
    struct buffer b = {0}, joined = {0};
    att_answer said;
    free(part(s, (att_question){.verb = "ledger", .all = 1, .rows = ATT_ROWS_CALENDAR}, NULL, &b, &said));
    assert_int_equal(said.rows, 2);
    assert_non_null(strstr(said.note, "1 entries are due on no certain day"));
    for (const char *line = b.at; *line != '\0';) {
        const char *end = strstr(line, "\r\n");
        assert_non_null(end);
        assert_true(end - line <= 75 && memchr(line, '\n', (size_t)(end - line)) == NULL);
        assert_true(((unsigned char)line[line[0] == ' '] & 0xC0) != 0x80);
        buffer_text(&joined, line[0] == ' ' ? "" : "\n");
        buffer_add(&joined, line + (line[0] == ' '), (size_t)(end - line) - (line[0] == ' '));
        line = end + 2;
    }
    assert_non_null(strstr(
        joined.at, "cut off the gas\\, oil\\; and “grain – all of it\\, every last sack that has been promised"));
    assert_non_null(strstr(joined.at, "DTSTART;VALUE=DATE:20250930\nDTEND;VALUE=DATE:20251001\n"));
    assert_non_null(strstr(joined.at, "Fen\\, Post"));
    char *key = text_of(s, "SELECT key FROM entry WHERE due = '2025-09-30'");
    assert_non_null(strstr(joined.at, key));
    free(key);
    buffer_free(&b);
    buffer_free(&joined);
    free(part(s, (att_question){.verb = "ledger", .issuer = "nobody", .rows = ATT_ROWS_CALENDAR}, NULL, &b, &said));
    assert_int_equal(said.rows, 0);
    assert_non_null(strstr(b.at, "BEGIN:VCALENDAR"));
    assert_non_null(strstr(b.at, "END:VCALENDAR"));
    buffer_free(&b);
    att_store_close(s);
}

/* What a batch brings has a clock of its own, by which the next question asks on. */
static void test_clock(void **state) {
    (void)state;
    att_store *s = made_store(0, 3);
    struct buffer b = {0};
    att_answer said;
    free(part(s, (att_question){.verb = "changes", .since = "2025-01-01"}, NULL, &b, &said));
    assert_string_equal(said.clock, "2025-08-06T12:00:00Z");
    char *clock = strdup(said.clock);
    snprintf(s->fixed_now, sizeof s->fixed_now, "2025-08-06T12:00:07Z");
    put_nth(s, 5);
    made_commit(s);
    buffer_free(&b);
    free(part(s, (att_question){.verb = "changes", .since = clock}, NULL, &b, &said));
    assert_string_equal(said.clock, "2025-08-06T12:00:07Z");
    assert_int_equal(
        said.rows,
        5); /* what came in that very second is told again: three events, a commitment opened, and the new one */
    buffer_free(&b);
    free(clock);
    att_store_close(s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_walks),         cmocka_unit_test(test_meanwhile), cmocka_unit_test(test_cursors),
        cmocka_unit_test(test_foreign_words), cmocka_unit_test(test_event),     cmocka_unit_test(test_displaced),
        cmocka_unit_test(test_article),       cmocka_unit_test(test_no_text),   cmocka_unit_test(test_search),
        cmocka_unit_test(test_places),        cmocka_unit_test(test_calendar),  cmocka_unit_test(test_clock),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

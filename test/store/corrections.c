/* Corrections: overlays on content keys, whatever comes first, kept through coding anew, taken back; what hangs on them follows.
 * Matters kept. Writers take turns. An older store gets the tables. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"
#include "made.h"
#include "store/schema.h"
#include "store/store.h"

static const struct made strike = {.id = "x1",
                                   .text = "Aland struck the port of Bland on Monday, which Bland denies.",
                                   .published = "2025-06-03",
                                   .publisher = "Fen Post",
                                   .from = "FIN",
                                   .to = "SWE",
                                   .type = "ASSAULT",
                                   .quad = "material-conflict",
                                   .anchor = "struck",
                                   .date = "2025-06-02",
                                   .denied = "struck the port"};
static const struct made threat = {.id = "x2",
                                   .text = "Cland will cut off the gas to Dland by 1 September unless the tolls fall.",
                                   .published = "2025-06-20",
                                   .publisher = "Moor Times",
                                   .from = "NOR",
                                   .to = "DNK",
                                   .type = "THREATEN",
                                   .quad = "verbal-conflict",
                                   .anchor = "will cut off",
                                   .date = "2025-06-20",
                                   .act = "cut off the gas",
                                   .due = "2025-09-01"};

static att_store *open_at(const char *path, const att_store_options *o) {
    return made_open(path, o != NULL ? o : &(att_store_options){.now = "2025-08-06T12:00"});
}

static char *key_in(att_store *s, const char *table) {
    char sql[100];
    sqlite3_stmt *st;
    snprintf(sql, sizeof sql, "SELECT key FROM %s LIMIT 1", table);
    assert_int_equal(sqlite3_prepare_v2(s->db, sql, -1, &st, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    char *out = strdup((const char *)sqlite3_column_text(st, 0));
    sqlite3_finalize(st);
    return out;
}

/* The content keys of the made records. */
static char *key_of(const struct made *m, const char *table) {
    att_store *s = open_at(":memory:", NULL);
    made_put(s, m);
    made_commit(s);
    char *out = key_in(s, table);
    att_store_close(s);
    return out;
}

static char *actor_key(const struct made *m) {
    att_store *s = open_at(":memory:", NULL);
    made_put(s, m);
    made_commit(s);
    char *answer = made_answer(s, &(att_question){.verb = "articles", .key = m->id});
    json_t *a = json_loads(answer, 0, NULL);
    char *out = strdup(json_string_value(json_object_get(json_object_get(json_object_get(a, "actors"), "a1"), "key")));
    json_decref(a);
    free(answer);
    att_store_close(s);
    return out;
}

static char *text_of(const char *article, const char *layer, const char *key, const char *field, const char *value,
                     const char *at) {
    struct buffer b = {0};
    buffer_format(
        &b, "{\"article\":\"%s\",\"layer\":\"%s\",\"key\":\"%s\",\"field\":\"%s\",\"value\":%s,\"by\":\"me\"%s%s%s}",
        article, layer, key, field, value, at != NULL ? ",\"at\":\"" : "", at != NULL ? at : "",
        at != NULL ? "\"" : "");
    return b.at;
}

static void correct(att_store *s, const char *article, const char *layer, const char *key, const char *field,
                    const char *value, const char *at, char id[33]) {
    char *text = text_of(article, layer, key, field, value, at), ignored[33];
    att_error err;
    if (att_store_correction_put(s, text, strlen(text), id != NULL ? id : ignored, &err) != ATT_OK) {
        fail_msg("%s: %s", text, err.message);
    }
    free(text);
}

static void correct_event(att_store *s, const char *key, const char *field, const char *value) {
    correct(s, "x1", "event", key, field, value, "2025-08-01T00:00:00Z", NULL);
}

static void assert_event(att_store *s, const char *condition) {
    char sql[400];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM mention m LEFT JOIN story s USING(story) WHERE %s", condition);
    if (made_number(s, sql) != 1) {
        fail_msg("no event with %s", condition);
    }
}

/* ---- fields ------------------------------------------------------------------------------------------------------ */

static void test_event_fields(void **state) {
    (void)state;
    char *key = key_of(&strike, "mention");
    static const struct {
        const char *field, *value, *holds;
    } cases[] = {
        {"type", "\"REJECT\"",
         "m.type = 'REJECT' AND m.plover = 'REJECT' AND m.quad = 'verbal-conflict' AND s.type = 'REJECT'"},
        {"mode", "\"aerial\"", "m.mode = 'aerial'"},
        {"mode", "null", "m.mode IS NULL"},
        {"status", "\"planned\"", "m.status = 'planned' AND s.status = 'planned'"},
        {"background", "true", "m.background = 1 AND s.background = 1"},
        {"date", "\"2025-05-30\"", "m.date = '2025-05-30' AND s.day = '2025-05-30' AND m.date_basis IS NULL"},
        {"date", "null", "m.date IS NULL"},
        {"place", "\"port of Bland\"", "m.place = 'port of Bland'"},
        {"place", "{\"start\":17,\"end\":21}", "m.place = 'port'"},
        {"place", "null", "m.place IS NULL"},
        {"actor", "[]", "NOT EXISTS(SELECT 1 FROM party p WHERE p.mention = m.mention AND p.role = 'actor')"},
        {"actor", "[\"swe\",\"FIN\"]",
         "(SELECT group_concat(a.local) FROM party p JOIN actor a USING(actor) WHERE p.mention = m.mention AND p.role "
         "= "
         "'actor') = 'a2,a1'"},
        {"actor", "[\"a2\"]", "EXISTS(SELECT 1 FROM event_mentions e WHERE e.actor = 'SWE')"},
        {"recipient",
         "[{\"name\":\"Kland Guard\",\"kind\":\"organization\",\"country\":[\"NOR\"],\"sector\":[\"MIL\"]}]",
         "EXISTS(SELECT 1 FROM event_mentions e WHERE e.recipient = 'Kland Guard' AND e.recipient_country = 'NOR')"},
        {"said_by", "[\"SWE\"]", "EXISTS(SELECT 1 FROM event_mentions e WHERE e.said_by = 'SWE')"},
        {"exists", "true", "1"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        att_store *s = open_at(":memory:", NULL);
        made_put(s, &strike);
        correct_event(s, key, cases[i].field, cases[i].value);
        made_commit(s);
        assert_event(s, cases[i].holds);
        assert_int_equal(made_number(s, "SELECT count(*) FROM correction WHERE state = 'applied'"), 1);
        att_store_close(s);
    }
    free(key);
}

/* A mode that the corrected type lacks goes; one that is itself a correction says why it does not hold. */
static void test_type_and_mode(void **state) {
    (void)state;
    char *key = key_of(&strike, "mention");
    att_store *s = open_at(":memory:", NULL);
    made_put(s, &strike);
    correct_event(s, key, "mode", "\"aerial\"");
    correct_event(s, key, "type", "\"CONSULT\"");
    made_commit(s);
    assert_event(s, "m.type = 'CONSULT' AND m.mode IS NULL AND m.quad = 'verbal-cooperation'");
    assert_int_equal(
        made_number(s, "SELECT count(*) FROM correction WHERE field = 'mode' AND state = 'unmatched' AND reason "
                       "IS NOT NULL"),
        1);
    att_store_close(s);
    free(key);
}

static void test_false_alarm(void **state) {
    (void)state;
    char *key = key_of(&strike, "mention"), *claim = key_of(&strike, "claim"), id[33];
    att_store *s = open_at(":memory:", NULL);
    int found;
    made_put(s, &strike);
    made_commit(s);
    correct(s, "x1", "event", key, "exists", "null", "2025-08-01", id);
    made_commit(s);
    assert_int_equal(made_number(s, "SELECT count(*) FROM mention"), 0);
    assert_int_equal(made_number(s, "SELECT count(*) FROM story"), 0);
    assert_int_equal(made_number(s, "SELECT count(*) FROM claim"), 1);
    char *answer = made_answer(s, &(att_question){.verb = "articles", .key = "x1"});
    json_t *a = json_loads(answer, 0, NULL);
    assert_int_equal(json_array_size(json_object_get(json_object_get(a, "record"), "events")), 0);
    assert_string_equal(json_string_value(json_object_get(json_array_get(json_object_get(a, "removed"), 0), "key")),
                        key);
    json_decref(a);
    free(answer);
    assert_int_equal(att_store_correction_delete(s, id, &found, NULL), ATT_OK);
    assert_int_equal(found, 1);
    made_commit(s);
    assert_event(s, "s.type = 'ASSAULT'");
    assert_int_equal(att_store_correction_delete(s, id, &found, NULL), ATT_OK);
    assert_int_equal(found, 0);
    correct(s, "x1", "claim", claim, "exists", "false", "2025-08-01", NULL);
    made_commit(s);
    assert_int_equal(made_number(s, "SELECT count(*) FROM claim"), 0);
    assert_int_equal(made_number(s, "SELECT count(*) FROM denial"), 0);
    att_store_close(s);
    free(key);
    free(claim);
}

static void test_other_layers(void **state) {
    (void)state;
    char *claim = key_of(&strike, "claim"), *commitment = key_of(&threat, "commitment"), *actor = actor_key(&strike);
    att_store *s = open_at(":memory:", NULL);
    made_put(s, &strike);
    made_put(s, &threat);
    made_commit(s);
    assert_int_equal(made_number(s, "SELECT count(*) FROM denial"), 1);
    correct(s, "x1", "claim", claim, "stance", "\"asserts\"", "2025-08-01", NULL);
    correct(s, "x1", "claim", claim, "source", "[\"FIN\"]", "2025-08-01", NULL);
    correct(s, "x2", "commitment", commitment, "kind", "\"ultimatum\"", "2025-08-01", NULL);
    correct(s, "x2", "commitment", commitment, "due", "\"2025-10-15\"", "2025-08-01", NULL);
    correct(s, "x2", "commitment", commitment, "condition", "\"the tolls fall\"", "2025-08-01", NULL);
    correct(s, "x1", "actor", actor, "name", "\"Aland's fleet\"", "2025-08-01", NULL);
    correct(s, "x1", "actor", actor, "country", "[\"EST\"]", "2025-08-01", NULL);
    correct(s, "x1", "actor", actor, "sector", "[\"MIL\"]", "2025-08-01", NULL);
    correct(s, "x1", "actor", actor, "kind", "\"organization\"", "2025-08-01", NULL);
    made_commit(s);
    assert_int_equal(made_number(s, "SELECT count(*) FROM correction WHERE state <> 'applied'"), 0);
    assert_int_equal(made_number(s, "SELECT count(*) FROM denial"), 0);
    assert_int_equal(made_number(s, "SELECT count(*) FROM claims WHERE source = 'Aland''s fleet'"), 1);
    assert_int_equal(made_number(s, "SELECT count(*) FROM entry WHERE kind = 'ultimatum' AND due = '2025-10-15'"), 1);
    assert_int_equal(made_number(s, "SELECT count(*) FROM commitment WHERE condition = 'the tolls fall'"), 1);
    assert_int_equal(
        made_number(s, "SELECT count(*) FROM actor WHERE name = 'Aland''s fleet' AND country = 'EST' AND sector = "
                       "'MIL' AND kind = 'organization'"),
        1);
    assert_int_equal(made_number(s, "SELECT count(*) FROM event_mentions WHERE actor_country = 'EST'"), 1);
    att_store_close(s);
    free(claim);
    free(commitment);
    free(actor);
}

/* Mentions joined: chains lead to their end, rings are cut, and who was joined with a false alarm stays together. */
static void test_joins(void **state) {
    (void)state;
    static const int joins[][2] = {{1, 2}, {2, 3}, {3, 1}, {4, 3}};
    char *record = made_record(&strike), keys[5][33], sql[80];
    json_t *root = json_loads(record, 0, NULL), *events = json_object_get(root, "events");
    for (int i = 2; i <= 4; i++) {
        char id[16];
        json_t *e = json_deep_copy(json_array_get(events, 0)), *anchor = json_object_get(e, "anchor");
        snprintf(id, sizeof id, "e%d", i);
        json_object_set_new(e, "id", json_string(id));
        json_object_set_new(anchor, "end", json_integer(json_integer_value(json_object_get(anchor, "end")) + i));
        json_array_append_new(events, e);
    }
    free(record);
    record = json_dumps(root, 0);
    json_decref(root);
    att_store *s = open_at(":memory:", NULL);
    assert_int_equal(att_store_put(s, record, strlen(record), strike.text, strlen(strike.text), NULL, NULL), ATT_OK);
    made_commit(s);
    for (int i = 1; i <= 4; i++) {
        sqlite3_stmt *st;
        snprintf(sql, sizeof sql, "SELECT key FROM mention WHERE local = 'e%d'", i);
        sqlite3_prepare_v2(s->db, sql, -1, &st, NULL);
        assert_int_equal(sqlite3_step(st), SQLITE_ROW);
        snprintf(keys[i], sizeof keys[i], "%s", (const char *)sqlite3_column_text(st, 0));
        sqlite3_finalize(st);
    }
    for (size_t i = 0; i < sizeof joins / sizeof *joins; i++) {
        char to[40];
        snprintf(to, sizeof to, "\"%s\"", keys[joins[i][1]]);
        correct_event(s, keys[joins[i][0]], "same_as", to);
    }
    made_commit(s);
    assert_int_equal(made_number(s, "SELECT count(*) FROM mention WHERE same_as IS NULL"), 1);
    assert_int_equal(
        made_number(s, "SELECT count(*) FROM mention m JOIN mention f ON f.mention = m.same_as WHERE f.same_as "
                       "IS NOT NULL"),
        0);
    assert_int_equal(made_number(s, "SELECT count(*) FROM story"), 1);
    correct_event(s, keys[made_number(s, "SELECT substr(local, 2) FROM mention WHERE same_as IS NULL")], "exists",
                  "false");
    made_commit(s);
    assert_int_equal(made_number(s, "SELECT count(*) FROM mention"), 3);
    assert_int_equal(made_number(s, "SELECT count(*) FROM mention WHERE same_as IS NULL"), 1);
    free(record);
    att_store_close(s);
}

/* ---- orders ------------------------------------------------------------------------------------------------------ */

static char *dump_in_order(const char *order, const char *const keys[3], int no_text) {
    const att_store_options o = {.now = "2025-08-06T12:00", .no_text = no_text};
    att_store *s = open_at(":memory:", &o);
    struct made newer = strike, twin = threat;
    newer.version = "0.2.0";
    newer.date = "2025-06-01";
    twin.id = "x3";
    twin.publisher = "Fen Post";
    for (const char *c = order; *c != '\0'; c++) {
        switch (*c) {
        case 's':
            made_put(s, &strike);
            break;
        case 'n':
            made_put(s, &newer);
            break;
        case 't':
            made_put(s, &threat);
            made_put(s, &twin);
            break;
        case 'a':
            correct(s, "x1", "event", keys[0], "type", "\"COERCE\"", "2025-08-01", NULL);
            correct(s, "x1", "event", keys[0], "place", "\"port\"", "2025-08-01", NULL);
            correct(s, "x1", "event", keys[0], "recipient",
                    "[{\"name\":\"Guard\",\"kind\":\"organization\",\"country\":[],\"sector\":[\"MIL\"]},\"FIN\"]",
                    "2025-08-01", NULL);
            break;
        case 'b':
            correct(s, "x1", "event", keys[0], "type", "\"REJECT\"", "2025-08-02", NULL);
            correct(s, "x2", "commitment", keys[1], "due", "\"2025-10-01\"", "2025-08-01", NULL);
            break;
        case 'c':
            correct(s, "x1", "event", keys[1], "type", "\"AID\"", "2025-08-01", NULL); /* a key that the record lacks */
            correct(s, "x2", "event", keys[2], "exists", "false", "2025-08-01", NULL);
            break;
        default:
            made_commit(s);
        }
    }
    made_commit(s);
    char *out = made_answer(s, &(att_question){.verb = "dump"});
    att_store_close(s);
    return out;
}

static void test_orders(void **state) {
    (void)state;
    static const char *const orders[] = {"sntabc",    "abcsnt", "s.n.t.a.b.c", "c.b.a.n.t", "b.t.a.s.c.n", "t.sc.ab.n",
                                         "a.s.b.nct", "tnbac",  "n.s.cba.t",   "nabct.s",   "nt.abcabc"};
    char *event = key_of(&strike, "mention"), *commitment = key_of(&threat, "commitment"),
         *other = key_of(&threat, "mention");
    const char *const keys[] = {event, commitment, other};
    for (int no_text = 0; no_text < 2; no_text++) {
        char *first = dump_in_order(orders[0], keys, no_text);
        assert_non_null(strstr(first, "\"type\":\"REJECT\""));
        assert_non_null(strstr(first, "\"due\":\"2025-10-01\""));
        assert_non_null(strstr(first, "\"state\":\"overruled\""));
        assert_non_null(strstr(first, "\"state\":\"unmatched\""));
        for (size_t i = 1; i < sizeof orders / sizeof *orders; i++) {
            char *next = dump_in_order(orders[i], keys, no_text);
            if (strcmp(first, next) != 0) {
                print_error("%s%s: %s\n\nis not\n\n%s\n", orders[i], no_text ? " without text" : "", next, first);
            }
            assert_string_equal(first, next);
            free(next);
        }
        free(first);
    }
    free(event);
    free(commitment);
    free(other);
}

/* A newer coder that reads another type there: the key is gone, and the correction stays in the list. */
static void test_coded_anew(void **state) {
    (void)state;
    char *key = key_of(&strike, "mention");
    att_store *s = open_at(":memory:", NULL);
    struct made newer = strike, newest = strike;
    made_put(s, &strike);
    correct_event(s, key, "date", "\"2025-05-30\"");
    made_commit(s);
    newer.version = "0.2.0";
    newer.type = "PROTEST";
    made_put(s, &newer);
    made_commit(s);
    assert_event(s, "m.type = 'PROTEST' AND m.date = '2025-06-02'");
    assert_int_equal(made_number(s, "SELECT count(*) FROM correction WHERE state = 'unmatched'"), 1);
    newest.version = "0.3.0";
    newest.published = "2025-06-04";
    made_put(s, &newest);
    made_commit(s);
    assert_event(s, "m.type = 'ASSAULT' AND m.date = '2025-05-30'");
    assert_int_equal(made_number(s, "SELECT count(*) FROM correction WHERE state = 'applied'"), 1);
    att_store_close(s);
    free(key);
}

static void test_known_on(void **state) {
    (void)state;
    static const struct {
        const char *known_on, *as_of, *holds;
    } cases[] = {{"2025-08-06T12:30", NULL, "m.type = 'ASSAULT'"},
                 {"2025-08-07T12:30", NULL, "m.type = 'REJECT'"},
                 {"2025-08-08T12:30", NULL, "m.type = 'ASSAULT'"},
                 {NULL, "2025-06-10", "m.type = 'ASSAULT' AND m.date = '2025-05-30'"}};
    const char *path = "corrections-known.db";
    char *key = key_of(&strike, "mention"), id[33];
    int found;
    made_remove(path);
    att_store *s = open_at(path, NULL);
    made_put(s, &strike);
    made_commit(s);
    snprintf(s->fixed_now, sizeof s->fixed_now, "2025-08-07T12:00:00Z");
    correct(s, "x1", "event", key, "type", "\"REJECT\"", "2025-01-01",
            id); /* `at` is the reader's, not the store's clock */
    made_commit(s);
    snprintf(s->fixed_now, sizeof s->fixed_now, "2025-08-08T12:00:00Z");
    assert_int_equal(att_store_correction_delete(s, id, &found, NULL), ATT_OK);
    made_commit(s);
    snprintf(s->fixed_now, sizeof s->fixed_now, "2025-08-09T12:00:00Z");
    correct_event(s, key, "date", "\"2025-05-30\"");
    made_commit(s);
    att_store_close(s);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const att_store_options o = {.known_on = cases[i].known_on, .as_of = cases[i].as_of};
        s = open_at(path, &o);
        assert_event(s, cases[i].holds);
        att_store_close(s);
    }
    made_remove(path);
    free(key);
}

/* ---- what is refused, what goes out ------------------------------------------------------------------------------ */

static void test_refused(void **state) {
    (void)state;
    char *key = key_of(&strike, "mention");
    static const struct {
        const char *layer, *field, *value, *says;
    } wrongs[] = {
        {"event", "type", "\"DANCE\"", "value"},
        {"event", "type", "null", "value"},
        {"event", "mode", "\"\"", "value"},
        {"event", "date", "\"someday\"", "value"},
        {"event", "background", "1", "value"},
        {"event", "actor", "\"FIN\"", "value"},
        {"event", "actor", "[7]", "value"},
        {"event", "actor", "[\"a7\"]", "no actor a7"},
        {"event", "same_as", "\"e7\"", "no event"},
        {"event", "place", "{\"start\":3}", "value"},
        {"event", "place", "{\"start\":3,\"end\":2}", "value"},
        {"event", "actor", "[{\"name\":\"X\"}]", "value"},
        {"event", "height", "1", "field"},
        {"weather", "type", "\"AID\"", "layer"},
        {"actor", "country", "[\"Finland\"]", "value"},
        {"actor", "sector", "[\"ARMY\"]", "value"},
        {"actor", "exists", "false", "field"},
        {"event", "exists", "0", "value"},
    };
    att_store *s = open_at(":memory:", NULL);
    att_error err;
    char id[33];
    made_put(s, &strike);
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        char *text = text_of("x1", wrongs[i].layer, key, wrongs[i].field, wrongs[i].value, NULL);
        assert_int_equal(att_store_correction_put(s, text, strlen(text), id, &err), ATT_BAD_INPUT);
        if (strstr(err.message, wrongs[i].says) == NULL) {
            fail_msg("%s: %s", text, err.message);
        }
        free(text);
    }
    static const char *const broken[] = {
        "",
        "{",
        "[]",
        "null",
        "{\"article\":\"x1\"}",
        "{\"article\":\"x1\",\"layer\":\"event\",\"key\":\"short\",\"field\":\"type\",\"value\":\"AID\"}",
        "{\"article\":\"x1\",\"layer\":\"event\",\"key\":\"00000000000000000000000000000000\",\"field\":\"type\","
        "\"value\":\"AID\","
        "\"at\":\"noon\"}",
        "{\"article\":\"x1\",\"layer\":\"event\",\"key\":\"00000000000000000000000000000000\",\"field\":\"type\","
        "\"value\":\"AID\","
        "\"colour\":1}"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        assert_int_equal(att_store_correction_put(s, broken[i], strlen(broken[i]), id, &err), ATT_BAD_INPUT);
    }
    made_commit(s); /* what was put before is not lost by what was refused */
    assert_int_equal(made_number(s, "SELECT count(*) FROM article"), 1);
    assert_int_equal(made_number(s, "SELECT count(*) FROM correction"), 0);
    att_store_close(s);
    free(key);
}

/* Put twice is once; a list goes back in and is the same. */
static void test_again(void **state) {
    (void)state;
    char *key = key_of(&strike, "mention"), a[33], b[33];
    att_store *s = open_at(":memory:", NULL), *other = open_at(":memory:", NULL);
    made_put(s, &strike);
    made_put(other, &strike);
    correct(s, "x1", "event", key, "actor", "[\"a2\"]", "2025-08-01", a);
    correct(s, "x1", "event", key, "actor", "[\"SWE\"]", "2025-08-01", b); /* what a2 is called */
    assert_string_equal(a, b);
    correct(s, "x1", "event", key, "exists", "false", "2025-08-01", NULL);
    made_commit(s);
    char *list = made_answer(s, &(att_question){.verb = "corrections"});
    for (char *line = list; *line != '\0';) {
        size_t len = strcspn(line, "\n");
        assert_int_equal(att_store_correction_put(other, line, len, a, NULL), ATT_OK);
        line += len + 1;
    }
    made_commit(other);
    char *again = made_answer(other, &(att_question){.verb = "corrections"});
    assert_string_equal(list, again);
    free(list);
    free(again);
    free(key);
    att_store_close(s);
    att_store_close(other);
}

static void test_exports(void **state) {
    (void)state;
    struct made twice = strike;
    twice.text = "When Aland struck, nobody knew that Aland struck the port of Bland on Monday, said Bland.";
    twice.anchor = "struck the";
    twice.denied = "Aland struck the port of Bland on Monday";
    char *key = key_of(&twice, "mention");
    att_store *s = open_at(":memory:", NULL);
    made_put(s, &twice);
    made_put(s, &threat);
    correct(s, "x1", "event", key, "place", "{\"start\":42,\"end\":48}", "2025-08-01", NULL); /* the second "struck" */
    correct(s, "x1", "event", key, "date", "\"2025-06-09\"", "2025-08-01", NULL);
    made_commit(s);
    char *answer = made_answer(s, &(att_question){.verb = "gold"});
    json_t *gold = json_loads(answer, 0, NULL); /* one line: the other article is not corrected */
    json_t *event = json_array_get(json_object_get(gold, "events"), 0);
    assert_string_equal(json_string_value(json_object_get(event, "anchor")), "struck the");
    assert_string_equal(json_string_value(json_object_get(event, "place")), "struck#2");
    assert_string_equal(json_string_value(json_object_get(event, "date")), "2025-06-09");
    assert_string_equal(
        json_string_value(json_object_get(json_array_get(json_object_get(gold, "claims"), 0), "content")),
        "Aland struck the port of Bland on Monday");
    json_decref(gold);
    free(answer);
    answer = made_answer(s, &(att_question){.verb = "records", .corrected = 1});
    json_t *record = json_loads(answer, 0, NULL);
    event = json_array_get(json_object_get(record, "events"), 0);
    assert_string_equal(json_string_value(json_object_get(event, "date")), "2025-06-09");
    assert_string_equal(json_string_value(json_object_get(record, "text")), twice.text);
    json_decref(record);
    att_store *other = open_at(":memory:", NULL); /* what goes out can come in */
    assert_int_equal(att_store_put(other, answer, strlen(answer), NULL, 0, NULL, NULL), ATT_OK);
    made_commit(other);
    assert_event(other, "m.date = '2025-06-09'");
    att_store_close(other);
    free(answer);
    free(key);
    att_store_close(s);
}

/* ---- matters ----------------------------------------------------------------------------------------------------- */

static void test_matters(void **state) {
    (void)state;
    att_store *s = open_at(":memory:", NULL);
    att_error err;
    int found;
    assert_int_equal(att_store_matter_put(s, NULL, "name: the port\nactors: FIN, SWE\nwords: port, harbour\n", &err),
                     ATT_OK);
    assert_int_equal(att_store_matter_put(s, "gas", "{\"actors\":[\"NOR\"],\"from\":\"2025-06-01\"}", &err), ATT_OK);
    made_put(s, &strike);
    made_put(s, &threat);
    made_commit(s);
    char *list = made_answer(s, &(att_question){.verb = "matters"});
    assert_string_equal(
        list, "{\"name\":\"gas\",\"actors\":[\"NOR\"],\"words\":[],\"from\":\"2025-06-01\"}\n"
              "{\"name\":\"the port\",\"actors\":[\"FIN\",\"SWE\"],\"words\":[\"port\",\"harbour\"],\"from\":null}\n");
    free(list);
    char *one = made_answer(s, &(att_question){.verb = "matters", .key = "the port"});
    char *page = made_answer(s, &(att_question){.verb = "situation", .matter = one});
    assert_non_null(strstr(page, "\"article\":\"x1\""));
    assert_null(strstr(page, "\"article\":\"x2\""));
    assert_non_null(strstr(page, "\"trend\":[{\"period\":\"2025-06\",\"verbal-cooperation\":0"));
    free(page);
    free(one);
    assert_int_equal(att_store_matter_put(s, "gas", "{\"name\":\"oil\",\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_put(s, NULL, "{\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_put(s, "\xff", "{\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_put(s, "a/b", "{\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_put(s, ".", "{\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_put(s, "..", "{\"actors\":[\"NOR\"]}", &err), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_delete(s, "gas", &found, &err), ATT_OK);
    assert_int_equal(found, 1);
    assert_int_equal(att_store_matter_delete(s, "gas", &found, &err), ATT_OK);
    assert_int_equal(found, 0);
    att_store_close(s);
}

/* One against all: on either side. */
static void test_one_against_all(void **state) {
    (void)state;
    att_store *s = open_at(":memory:", NULL);
    made_put(s, &strike);
    made_put(s, &threat);
    made_commit(s);
    char *page = made_answer(s, &(att_question){.verb = "situation", .actor = "SWE"});
    assert_non_null(strstr(page, "\"article\":\"x1\""));
    assert_null(strstr(page, "\"article\":\"x2\""));
    free(page);
    att_store_close(s);
}

/* ---- several processes, older stores ----------------------------------------------------------------------------- */

/* Another process writes batch after batch until `going_on` is closed, each for longer than the pause between them. */
static void ingest_on(const char *path, int going_on) {
    att_store *s;
    char byte;
    if (att_store_open(path, NULL, &s, NULL) != ATT_OK) {
        _exit(1);
    }
    for (int i = 0; i < 1000 && read(going_on, &byte, 1) != 0; i++) {
        struct made m = strike;
        char id[24];
        snprintf(id, sizeof id, "child%d", i);
        m.id = id;
        char *record = made_record(&m);
        att_status status = att_store_put(s, record, strlen(record), m.text, strlen(m.text), NULL, NULL);
        free(record);
        usleep(150000);
        if (status != ATT_OK || att_store_commit(s, NULL) != ATT_OK) {
            _exit(2);
        }
    }
    att_store_close(s);
    _exit(0);
}

/* We get our turn between two of its batches, again and again, while it has no end. */
static void test_turns(void **state) {
    (void)state;
    const char *path = "corrections-turns.db";
    char *key = key_of(&strike, "mention");
    int ends[2], status = 0;
    made_remove(path);
    att_store *s = open_at(path, NULL);
    made_put(s, &strike);
    made_commit(s);
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(fcntl(ends[0], F_SETFL, O_NONBLOCK), 0);
    pid_t child = fork();
    if (child == 0) {
        close(ends[1]);
        ingest_on(path, ends[0]);
    }
    while (made_number(s, "SELECT count(*) FROM article") == 1) {
        assert_int_equal(waitpid(child, &status, WNOHANG), 0);
        usleep(5000);
    }
    for (int done = 0; done < 3; done++) {
        char day[24];
        snprintf(day, sizeof day, "\"2025-05-%02d\"", 10 + done);
        correct_event(s, key, "date", day);
        made_commit(s);
        assert_int_equal(waitpid(child, &status, WNOHANG), 0); /* it is still at it */
    }
    close(ends[0]);
    close(ends[1]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_int_equal(made_number(s, "SELECT 1 + max(CAST(substr(id, 6) AS INTEGER)) - count(*) FROM article"
                                    " WHERE id LIKE 'child%'"),
                     0); /* none of its is missing */
    assert_int_equal(made_number(s, "SELECT count(*) FROM correction"), 3);
    att_store_close(s);
    made_remove(path);
    free(key);
}

/* Who reads waits for nobody, with a handle that could write too. */
static void test_reading_meanwhile(void **state) {
    (void)state;
    const char *path = "corrections-reading.db";
    char *key = key_of(&strike, "mention");
    made_remove(path);
    att_store *writer = open_at(path, NULL), *reader = open_at(path, NULL);
    made_put(writer, &strike);
    correct_event(writer, key, "date", "\"2025-05-30\"");
    made_commit(writer);
    made_put(writer, &threat); /* a batch under way: opening, and asking what is corrected, go on beside it */
    att_store *late = open_at(path, NULL);
    static const att_question questions[] = {
        {.verb = "articles", .key = "x1"}, {.verb = "records"}, {.verb = "gold"}, {.verb = "corrections"}};
    for (size_t i = 0; i < 2 * sizeof questions / sizeof *questions; i++) {
        char *answer = made_answer(i % 2 ? reader : late, &questions[i / 2]);
        assert_non_null(strstr(answer, "2025-05-30"));
        assert_null(strstr(answer, "\"x2\""));
        free(answer);
    }
    made_commit(writer);
    /* What is refused or not found leaves no batch open, for whose end others would wait. */
    int found;
    char id[33];
    assert_int_equal(att_store_correction_put(reader, "{}", 2, id, NULL), ATT_BAD_INPUT);
    assert_int_equal(att_store_correction_delete(reader, "none", &found, NULL), ATT_OK);
    assert_int_equal(att_store_matter_put(reader, NULL, "{}", NULL), ATT_BAD_INPUT);
    assert_int_equal(att_store_matter_delete(reader, "none", &found, NULL), ATT_OK);
    assert_false(reader->in_batch);
    att_store_close(writer);
    att_store_close(reader);
    att_store_close(late);
    made_remove(path);
    free(key);
}

static void count_line(void *count, const char *line) {
    assert_true(line[0] != '\0');
    ++*(int *)count;
}

/* A store of version 1 had neither table. Whoever waits for it is told. */
static void test_older(void **state) {
    (void)state;
    const char *path = "corrections-older.db";
    char *key = key_of(&strike, "mention");
    made_remove(path);
    att_store *s = open_at(path, NULL);
    made_put(s, &strike);
    made_commit(s);
    char *before = made_answer(s, &(att_question){.verb = "dump"});
    assert_int_equal(
        sqlite3_exec(
            s->db,
            MADE_VERSION_4
            "DROP TABLE correction; DROP TABLE matter; DROP TABLE signature; ALTER TABLE ledger_group DROP COLUMN past;"
            "ALTER TABLE ledger_group DROP COLUMN settled; ALTER TABLE ledger_group DROP COLUMN answer;"
            "ALTER TABLE ledger_group DROP COLUMN was; ALTER TABLE ledger_group DROP COLUMN words;"
            "PRAGMA user_version=1",
            NULL, NULL, NULL),
        SQLITE_OK);
    att_store_close(s);
    att_error err;
    assert_int_equal(att_store_open(path, &(att_store_options){.read_only = 1}, &s, &err), ATT_BAD_INPUT);
    assert_non_null(strstr(err.message, "older"));
    int lines = 0;
    const att_store_options waiting = {.now = "2025-08-06T12:00", .tell = count_line, .context = &lines};
    s = open_at(path, &waiting);
    assert_int_equal(lines, 2);
    char *after = made_answer(s, &(att_question){.verb = "dump"});
    assert_string_equal(before, after);
    correct_event(s, key, "date", "\"2025-05-30\"");
    made_commit(s);
    assert_event(s, "s.day = '2025-05-30'");
    att_store_close(s);
    att_store_close(open_at(path, &waiting));
    assert_int_equal(lines, 2);
    s = open_at(path, &(att_store_options){.read_only = 1});
    assert_int_equal(made_number(s, "PRAGMA user_version"), SCHEMA_VERSION);
    att_store_close(s);
    made_remove(path);
    free(before);
    free(after);
    free(key);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_event_fields),
        cmocka_unit_test(test_type_and_mode),
        cmocka_unit_test(test_false_alarm),
        cmocka_unit_test(test_other_layers),
        cmocka_unit_test(test_joins),
        cmocka_unit_test(test_orders),
        cmocka_unit_test(test_coded_anew),
        cmocka_unit_test(test_known_on),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_again),
        cmocka_unit_test(test_exports),
        cmocka_unit_test(test_matters),
        cmocka_unit_test(test_one_against_all),
        cmocka_unit_test(test_turns),
        cmocka_unit_test(test_reading_meanwhile),
        cmocka_unit_test(test_older),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

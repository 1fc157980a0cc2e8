/* Corrections: overlays on content keys that can be put, taken back and given away; what hangs on them follows. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "correcting.h"
#include "store/store.h"

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
        json_int_t from = json_integer_value(json_object_get(anchor, "start")),
                   to = json_integer_value(json_object_get(anchor, "end")) + i;
        json_object_set_new(anchor, "end", json_integer(to));
        json_object_set_new(anchor, "text", json_stringn(strike.text + from, (size_t)(to - from)));
        json_array_append_new(events, e);
    }
    free(record);
    record = json_dumps(root, 0);
    json_decref(root);
    att_store *s = open_at(":memory:", NULL);
    made_put_record(s, record, strike.text);
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
    made_put_record(other, answer, NULL);
    made_commit(other);
    assert_event(other, "m.date = '2025-06-09'");
    att_store_close(other);
    free(answer);
    free(key);
    att_store_close(s);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_event_fields), cmocka_unit_test(test_type_and_mode),
                                       cmocka_unit_test(test_false_alarm),  cmocka_unit_test(test_other_layers),
                                       cmocka_unit_test(test_joins),        cmocka_unit_test(test_refused),
                                       cmocka_unit_test(test_again),        cmocka_unit_test(test_exports)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

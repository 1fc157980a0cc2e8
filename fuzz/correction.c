/* A correction from elsewhere on a stored article: refused, or laid over it; the record stays one that a store takes. */
#include <string.h>

#include "asking.h"
#include "require.h"
#include "store/store.h"

/* "Aland struck Bland." with an event, a claim that holds it, and a threat. */
static const char record[] =
    "{\"schema\":\"attache.record/1\",\"id\":\"x\",\"title\":null,\"publisher\":null,\"outlets\":[],\"url\":null,"
    "\"published\":\"2025-06-03\",\"language\":\"en\","
    "\"text_sha256\":\"b3a2ffb6d7d2d04e5bb8dcb9bd86ddb9ec0e9fbd0d56fb2d2b9b6d3ee1c92b10\",\"offset_unit\":"
    "\"codepoint\","
    "\"coder\":{\"version\":\"0.1.0\",\"model\":null,\"lexicon\":null,\"knowledge\":null},"
    "\"actors\":[{\"id\":\"a1\",\"name\":\"Aland\",\"kind\":\"state\",\"country\":[\"FIN\"],\"sector\":[],\"mentions\":"
    "[]},"
    "{\"id\":\"a2\",\"name\":\"Bland\",\"kind\":\"state\",\"country\":[],\"sector\":[],\"mentions\":[{\"start\":13,"
    "\"end\":18}]}],"
    "\"events\":[{\"id\":\"e1\",\"anchor\":{\"start\":6,\"end\":12},\"type\":\"ASSAULT\",\"plover\":\"ASSAULT\","
    "\"mode\":\"aerial\","
    "\"quad\":\"material-conflict\",\"status\":\"actual\",\"cameo\":\"195\",\"intensity\":-9,\"score\":1,\"actor\":["
    "\"a1\"],"
    "\"recipient\":[\"a2\"],\"said_by\":[],\"claims\":[\"c1\"],\"same_as\":null,\"context\":[],\"date\":null,\"date_"
    "basis\":null,"
    "\"place\":null,\"location\":null,\"background\":false,\"numbers\":[]},"
    "{\"id\":\"e2\",\"anchor\":{\"start\":6,\"end\":12},\"type\":\"ACCUSE\",\"plover\":\"ACCUSE\",\"mode\":null,"
    "\"quad\":\"verbal-conflict\",\"status\":\"actual\",\"cameo\":null,\"intensity\":-2,\"score\":1,\"actor\":[],"
    "\"recipient\":[],\"said_by\":[],\"claims\":[],\"same_as\":\"e1\",\"context\":[],\"date\":null,\"date_basis\":null,"
    "\"place\":null,\"location\":null,\"background\":false,\"numbers\":[]}],"
    "\"claims\":[{\"id\":\"c1\",\"content\":{\"start\":0,\"end\":18},\"cue\":null,\"form\":\"indirect\",\"stance\":"
    "\"denies\","
    "\"source\":[\"a2\"],\"via\":[],\"inside\":null}],"
    "\"commitments\":[{\"id\":\"k1\",\"kind\":\"threat\",\"status\":\"actual\",\"act\":{\"start\":6,\"end\":12},"
    "\"condition\":null,"
    "\"due_time\":null,\"due\":\"2025-09-01\",\"due_from\":\"2025-08-01\",\"issuer\":[\"a1\"],\"addressee\":[\"a2\"],"
    "\"affected\":[],"
    "\"said_by\":[],\"score\":1,\"event\":\"e1\"}],\"times\":[],\"places\":[],\"notes\":[]}";

/* "@e1" and the like in the input stand for the keys of that record, which no fuzzer guesses. */
static char *with_keys(att_store *s, const uint8_t *data, size_t size) {
    static const char *const tables[][2] = {{"@e1", "SELECT key FROM mention WHERE local = 'e1'"},
                                            {"@e2", "SELECT key FROM mention WHERE local = 'e2'"},
                                            {"@c1", "SELECT key FROM claim"},
                                            {"@k1", "SELECT key FROM commitment"}};
    struct buffer b = {0};
    for (size_t i = 0; i < size; i++) {
        size_t k = 0;
        for (; k < 4 && (size - i < 3 || memcmp(data + i, tables[k][0], 3) != 0); k++) {
        }
        sqlite3_stmt *st = NULL;
        if (k < 4 && sqlite3_prepare_v2(s->db, tables[k][1], -1, &st, NULL) == SQLITE_OK &&
            sqlite3_step(st) == SQLITE_ROW) {
            buffer_text(&b, (const char *)sqlite3_column_text(st, 0));
            i += 2;
        } else {
            buffer_add(&b, (const char *)data + i, 1);
        }
        sqlite3_finalize(st);
    }
    buffer_add(&b, "", 0);
    return b.at;
}

static att_store *open_once(void) {
    att_store *s;
    att_error err;
    const att_store_options o = {.now = "2025-08-06"};
    require(att_store_open(":memory:", &o, &s, &err) == ATT_OK);
    return s;
}

/* What stands is a record that another store takes. */
static void put_elsewhere(const struct buffer *record_line) {
    static att_store *other;
    att_error err;
    other = other != NULL ? other : open_once();
    require(att_store_put(other, record_line->at, record_line->len, NULL, 0, NULL, &err) == ATT_OK);
    store_rollback(other);
}

/* Each line is a correction. The batch is not committed: the store is as it was for the next input. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static att_store *s;
    att_error err;
    char id[33];
    if (s == NULL) {
        s = open_once();
        require(att_store_put(s, record, sizeof record - 1, NULL, 0, NULL, &err) == ATT_OK);
        require(att_store_commit(s, &err) == ATT_OK);
    }
    char *text = with_keys(s, data, size);
    size_t len = text != NULL ? strlen(text) : 0;
    for (char *line = text; line != NULL && line < text + len;) {
        size_t end = strcspn(line, "\n");
        att_status status = att_store_correction_put(s, line, end, id, &err);
        require(status == ATT_OK || status == ATT_BAD_INPUT || status == ATT_NO_MEMORY);
        line += end + 1;
    }
    require(store_derive(s, &err) == ATT_OK);
    static const char *const verbs[] = {"dump", "records", "corrections"};
    for (size_t i = 0; i < 3; i++) {
        struct buffer b = {0};
        require(att_store_ask(s, &(att_question){.verb = verbs[i]}, take, &b, NULL, &err) == ATT_OK);
        if (i == 1) {
            put_elsewhere(&b);
        }
        buffer_free(&b);
    }
    store_rollback(s);
    free(text);
    return 0;
}

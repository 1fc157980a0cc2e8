#include "correcting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "store/store.h"

const struct made strike = {.id = "x1",
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
const struct made threat = {.id = "x2",
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

att_store *open_at(const char *path, const att_store_options *o) {
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
char *key_of(const struct made *m, const char *table) {
    att_store *s = open_at(":memory:", NULL);
    made_put(s, m);
    made_commit(s);
    char *out = key_in(s, table);
    att_store_close(s);
    return out;
}

char *text_of(const char *article, const char *layer, const char *key, const char *field, const char *value,
              const char *at) {
    struct buffer b = {0};
    buffer_format(
        &b, "{\"article\":\"%s\",\"layer\":\"%s\",\"key\":\"%s\",\"field\":\"%s\",\"value\":%s,\"by\":\"me\"%s%s%s}",
        article, layer, key, field, value, at != NULL ? ",\"at\":\"" : "", at != NULL ? at : "",
        at != NULL ? "\"" : "");
    return b.at;
}

void correct(att_store *s, const char *article, const char *layer, const char *key, const char *field,
             const char *value, const char *at, char id[33]) {
    char *text = text_of(article, layer, key, field, value, at), ignored[33];
    att_error err;
    if (att_store_correction_put(s, text, strlen(text), id != NULL ? id : ignored, &err) != ATT_OK) {
        fail_msg("%s: %s", text, err.message);
    }
    free(text);
}

void correct_event(att_store *s, const char *key, const char *field, const char *value) {
    correct(s, "x1", "event", key, field, value, "2025-08-01T00:00:00Z", NULL);
}

void assert_event(att_store *s, const char *condition) {
    char sql[400];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM mention m LEFT JOIN story s USING(story) WHERE %s", condition);
    if (made_number(s, sql) != 1) {
        fail_msg("no event with %s", condition);
    }
}

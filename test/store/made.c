#include "made.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/utf8.h"
#include "check.h"
#include "store/store.h"

static json_t *span_of(const char *text, const char *words) {
    const char *at = strstr(text, words);
    assert_non_null(at);
    json_int_t start = (json_int_t)utf8_count(text, (size_t)(at - text));
    return json_pack("{s:I,s:I,s:s}", "start", start, "end", start + (json_int_t)utf8_count(words, strlen(words)),
                     "text", words);
}

static json_t *countries_of(const char *list) {
    json_t *out = json_array();
    for (size_t n; *list != '\0'; list += n + (list[n] == ',')) {
        n = strcspn(list, ",");
        json_array_append_new(out, json_stringn(list, n));
    }
    return out;
}

static json_t *actor(const char *id, const char *country, const char *sector) {
    return json_pack("{s:s,s:s,s:s,s:o,s:[s],s:n,s:n,s:{s:s,s:n,s:n},s:[]}", "id", id, "name", country, "kind", "state",
                     "country", countries_of(country), "sector", sector, "office", "entity", "basis", "told", "text",
                     "entry", "span", "mentions");
}

static json_t *event(const struct made *m) {
    json_t *e = json_pack(
        "{s:s,s:o,s:s,s:n,s:[],s:s,s:n,s:s,s:f,s:[s],s:[s],s:s,s:b,s:[],s:o,s:s?,s:n,s:n,s:n,s:n,s:[],s:n,s:f}", "id",
        "e1", "anchor", span_of(m->text, m->anchor), "type", m->type, "mode", "context", "plover", m->type, "cameo",
        "quad", m->quad, "intensity", -1.0, "actor", "a1", "recipient", "a2", "status",
        m->status != NULL ? m->status : "actual", "background", m->background, "said_by", "claims",
        m->denied != NULL ? json_pack("[s]", "c1") : json_array(), "date", m->date, "time", "date_basis", "place",
        "location", "numbers", "same_as", "score", 0.75);
    json_object_set_new(e, "why", json_pack("{s:s,s:n}", "by", "network", "entry"));
    return e;
}

static json_t *commitment(const struct made *m) {
    json_t *why = json_pack("{s:s,s:n}", "by", "network", "entry");
    return json_pack("{s:s,s:s,s:[s],s:[s],s:[],s:o,s:n,s:s?,s:n,s:n,s:s,s:s,s:[],s:[],s:f,s:o}", "id", "k1", "kind",
                     "threat", "issuer", "a1", "addressee", "a2", "affected", "act", span_of(m->text, m->act),
                     "condition", "due", m->due, "due_from", "due_time", "event", "e1", "status", "actual", "said_by",
                     "claims", "score", 0.5, "why", why);
}

static json_t *claim(const struct made *m) {
    json_t *why = json_pack("{s:s,s:n}", "by", "network", "entry");
    return json_pack("{s:s,s:[s],s:[],s:n,s:o,s:s,s:n,s:s,s:f,s:o}", "id", "c1", "source", "a2", "via", "cue",
                     "content", span_of(m->text, m->denied), "form", "indirect", "inside", "stance", "denies", "score",
                     0.5, "why", why);
}

char *made_record(const struct made *m) {
    char hash[65];
    sha256_hex(m->text, strlen(m->text), hash);
    json_t *coder = json_pack("{s:s,s:s,s:s,s:s}", "version", m->version != NULL ? m->version : "0.1.0", "model",
                              "made 1", "lexicon", "2", "knowledge", "3");
    json_t *times = json_array();
    if (m->due != NULL) {
        json_array_append_new(times,
                              json_pack("{s:s,s:o,s:s,s:s,s:s,s:s}", "id", "t1", "span", span_of(m->text, m->act),
                                        "type", "DATE", "value", m->due, "from", m->due, "to", m->due));
    }
    json_t *root = json_pack(
        "{s:s,s:s,s:n,s:s?,s:[],s:n,s:s?,s:s,s:s,s:s,s:o,s:[o,o],s:[o],s:o,s:o,s:o,s:[],s:[]}", "schema",
        "attache.record/1", "id", m->id, "title", "publisher", m->publisher, "outlets", "url", "published",
        m->published, "language", "en", "text_sha256", hash, "offset_unit", "codepoint", "coder", coder, "actors",
        actor("a1", m->from, m->sector != NULL ? m->sector : "GOV"), actor("a2", m->to, "GOV"), "events", event(m),
        "claims", m->denied != NULL ? json_pack("[o]", claim(m)) : json_array(), "commitments",
        m->act != NULL ? json_pack("[o]", commitment(m)) : json_array(), "times", times, "places", "notes");
    assert_non_null(root);
    char *text = json_dumps(root, JSON_COMPACT);
    json_decref(root);
    return text;
}

char *made_repeated(const struct made *m, int times, struct buffer *text) {
    char hash[65], id[16], *made = made_record(m);
    json_t *record = json_loads(made, 0, NULL), *events = json_object_get(record, "events");
    json_int_t points = (json_int_t)utf8_count(m->text, strlen(m->text));
    free(made);
    assert_non_null(events);
    for (int i = 0; i < times; i++) {
        buffer_text(text, m->text);
        if (i == 0) {
            continue;
        }
        json_t *event = json_deep_copy(json_array_get(events, 0)), *at = json_object_get(event, "anchor");
        snprintf(id, sizeof id, "e%d", i + 1);
        json_object_set_new(event, "id", json_string(id));
        for (int end = 0; end < 2; end++) {
            const char *name = end ? "end" : "start";
            json_int_t first = json_integer_value(json_object_get(at, name));
            json_object_set_new(at, name, json_integer(first + i * points));
        }
        json_array_append_new(events, event);
    }
    buffer_add(text, "", 0);
    sha256_hex(text->at, text->len, hash);
    json_object_set_new(record, "text_sha256", json_string(hash));
    made = json_dumps(record, JSON_COMPACT);
    json_decref(record);
    return made;
}

int made_sink(void *buffer, const char *bytes, size_t len) {
    struct buffer *b = buffer;
    buffer_add(b, bytes, len);
    return b->failed;
}

char *made_answer(att_store *store, const att_question *question) {
    struct buffer b = {0};
    att_error err;
    if (att_store_ask(store, question, made_sink, &b, NULL, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    buffer_add(&b, "", 0);
    return b.at;
}

att_put made_put_record(att_store *store, const char *record, const char *text) {
    att_put how;
    att_error err;
    if (att_store_put(store, record, strlen(record), text, text != NULL ? strlen(text) : 0, &how, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    return how;
}

void made_put(att_store *store, const struct made *m) {
    char *record = made_record(m);
    made_put_record(store, record, m->text);
    free(record);
}

att_store *made_open(const char *path, const att_store_options *options) {
    att_store *store;
    att_error err;
    if (att_store_open(path, options, &store, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    return store;
}

void made_commit(att_store *store) {
    att_error err;
    if (att_store_commit(store, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
}

void made_all(att_store *store, const struct made *m, size_t count) {
    for (size_t i = 0; i < count; i++) {
        made_put(store, &m[i]);
    }
    made_commit(store);
}

void made_fill(att_store *store, made_nth *put, int count, bool backwards) {
    for (int n = 0; n < count; n++) {
        put(store, backwards ? count - 1 - n : n, NULL);
        if (n % 11 == 10) {
            made_commit(store);
        }
    }
    for (int n = 0; n < count; n += 9) {
        put(store, n, "0.2.0");
    }
}

void made_older(const char *path, const char *taken, void (*fill)(att_store *store, bool backwards), made_nth *put,
                void (*holds)(att_store *store)) {
    made_remove(path);
    att_store *s = made_open(path, &(att_store_options){.now = "2025-08-01"});
    fill(s, false);
    assert_int_equal(sqlite3_exec(s->db, taken, NULL, NULL, NULL), SQLITE_OK);
    att_store_close(s);
    s = made_open(path, &(att_store_options){.now = "2025-08-02"});
    holds(s);
    put(s, 7, "0.3.0");
    put(s, 20, "0.3.0");
    made_commit(s);
    holds(s);
    att_store_close(s);
    made_remove(path);
}

void made_assert_sheets(att_store *s) {
    static const char differ[] = "SELECT (SELECT count(*) FROM (SELECT * FROM had EXCEPT SELECT * FROM sheet)) + "
                                 "(SELECT count(*) FROM (SELECT * FROM"
                                 "  sheet EXCEPT SELECT * FROM had)) + (SELECT count(*) = 0 FROM sheet)";
    assert_int_equal(
        sqlite3_exec(s->db, "CREATE TEMP TABLE had AS SELECT * FROM sheet; DELETE FROM sheet", NULL, NULL, NULL),
        SQLITE_OK);
    assert_int_equal(sheets_fill(s->db, NULL), ATT_OK);
    assert_int_equal(made_number(s, differ), 0);
    assert_int_equal(sqlite3_exec(s->db, "DROP TABLE temp.had", NULL, NULL, NULL), SQLITE_OK);
}

const char *const made_countries[6] = {"FIN", "SWE", "NOR,DNK", "DNK", "FIN,SWE", ""};

int made_blow_of(int n) {
    return n % 3 == 0 ? n : n % 20;
}

void made_blow(struct made_blow *out, int n, int month, const char *version) {
    static const char *const statuses[] = {"actual", "actual", "planned", "actual", "negated"};
    int blow = made_blow_of(n);
    snprintf(out->id, sizeof out->id, "p%d", n);
    snprintf(out->day, sizeof out->day, "2025-%02d-%02d", month, 1 + blow % 28);
    snprintf(out->text, sizeof out->text, "Report %d: one struck the harbour number %d of the other.", n, blow);
    out->made = (struct made){.id = out->id,
                              .text = out->text,
                              .published = out->day,
                              .publisher = n % 2 ? "Fen Post" : "Moor Times",
                              .from = made_countries[blow % 6],
                              .to = made_countries[(blow + 1 + blow / 7) % 6],
                              .type = blow % 2 ? "ASSAULT" : "PROTEST",
                              .quad = "material-conflict",
                              .anchor = "struck",
                              .status = statuses[n / 3 % 5],
                              .date = blow % 4 == 2 ? NULL : out->day,
                              .background = n % 7 == 5,
                              .version = version};
}

int made_number(att_store *store, const char *sql) {
    sqlite3_stmt *st;
    assert_int_equal(sqlite3_prepare_v2(store->db, sql, -1, &st, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    int n = sqlite3_column_int(st, 0);
    sqlite3_finalize(st);
    return n;
}

void made_remove(const char *path) {
    static const char *const ends[] = {"", "-wal", "-shm"};
    char name[200];
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        snprintf(name, sizeof name, "%s%s", path, ends[i]);
        unlink(name);
    }
}

/* Matters that a store keeps, each as JSON in the form that matter.c reads. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "store/ask/ask.h"
#include "store/query/quote.h"
#include "store/readers/matter.h"
#include "store/readers/readers.h"

#define MOST_NAME 200 /* bytes */

static json_t *list_of(const char *list) {
    json_t *out = json_array();
    struct slice item;
    while (out != NULL && list != NULL && list_next(&list, &item)) {
        if (json_array_append_new(out, json_stringn(item.at, item.len)) != 0) {
            json_decref(out);
            return NULL;
        }
    }
    return out;
}

/* The name that it goes by: bytes that can stand in a line and in an address. */
static att_status check_name(struct arena *arena, const char *name, att_error *err) {
    size_t len, replaced = 0;
    if (name == NULL || name[0] == '\0') {
        return fail(err, ATT_BAD_INPUT, "matter: it has no name");
    }
    if (utf8_repair(arena, name, strlen(name), &len, &replaced) == NULL || replaced > 0) {
        return fail(err, ATT_BAD_INPUT, "matter: its name is no UTF-8");
    }
    for (const char *c = name; *c != '\0'; c++) {
        if ((unsigned char)*c < 0x20 || *c == 0x7F || *c == '/') {
            return fail(err, ATT_BAD_INPUT, "matter: a name is of letters, without \"/\" and line ends");
        }
    }
    if (strcmp(name, ".") == 0 ||
        strcmp(name, "..") == 0) { /* which browsers take for folders, however they are encoded */
        return fail(err, ATT_BAD_INPUT, "matter: \"%s\" is no name", name);
    }
    return strlen(name) <= MOST_NAME ? ATT_OK
                                     : fail(err, ATT_BAD_INPUT, "matter: the name is longer than %d bytes", MOST_NAME);
}

static att_status put(struct att_store *s, const char *name, const struct matter *m, const char *words,
                      att_error *err) {
    sqlite3_stmt *st;
    json_t *object = json_pack("{s:s,s:o*,s:o*,s:s?}", "name", name, "actors", list_of(m->actors), "words",
                               list_of(words), "from", m->from);
    char *json = object != NULL ? json_dumps(object, JSON_COMPACT) : NULL;
    json_decref(object);
    if (json == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a matter");
    }
    att_status status = sql_get(s, "INSERT OR REPLACE INTO matter(name, matter) VALUES(?1, ?2)", &st, err);
    if (status == ATT_OK) {
        sql_text(st, 1, name);
        sql_text(st, 2, json);
        status = sql_run(s, st, err);
    }
    free(json);
    return status;
}

static att_status read_and_put(struct att_store *s, const char *name, const char *text, att_error *err) {
    struct matter m;
    TRY(matter_read(text, &s->scratch, &m, err));
    if (name != NULL && m.name != NULL && strcmp(name, m.name) != 0) {
        return fail(err, ATT_BAD_INPUT, "matter: it is put as \"%.40s\" and calls itself \"%.40s\"", name, m.name);
    }
    name = name != NULL ? name : m.name;
    TRY(check_name(&s->scratch, name, err));
    TRY(readers_begin(s, err));
    return put(s, name, &m, m.listed, err);
}

att_status att_store_matter_put(struct att_store *s, const char *name, const char *text, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    att_status status = read_and_put(s, name, text, err);
    arena_rewind(&s->scratch, mark);
    return status;
}

att_status att_store_matter_delete(struct att_store *s, const char *name, int *found, att_error *err) {
    sqlite3_stmt *st;
    bool began = !s->in_batch;
    *found = 0;
    TRY(readers_begin(s, err));
    TRY(sql_get(s, "DELETE FROM matter WHERE name = ?1", &st, err));
    sql_text(st, 1, name);
    TRY(sql_run(s, st, err));
    *found = sqlite3_changes(s->db) > 0;
    if (!*found) {
        readers_leave(s, began);
    }
    return ATT_OK;
}

static const char columns[] =
    "SELECT m.name, json_extract(m.matter, '$.actors') AS \"actors{}\", json_extract(m.matter, "
    "'$.words') AS \"words{}\", json_extract(m.matter, '$.from') AS \"from\"";

static const struct keyset_term order[] = {{"m.name", false, NULL}};

att_status ask_matters(struct att_store *s, const att_question *ask, struct rows *w, struct answer *out,
                       att_error *err) {
    struct query q;
    struct keyset page;
    query_begin(&q, &s->scratch);
    att_status status = keyset_begin(&page, order, 1, ask, &q, err);
    if (status != ATT_OK) {
        query_free(&q);
        return status;
    }
    query_add(&q, columns);
    keyset_column(&page, &q);
    query_add(&q, "FROM matter m");
    if (ask->key != NULL) {
        query_where(&q);
        query_text(&q, "m.name = ?", ask->key);
    }
    keyset_after(&page, &q);
    keyset_order(&page, &q, ask);
    TRY(query_answer(&q, s, w, err));
    if (!ask->count) {
        return ATT_OK;
    }
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT count(*) FROM matter");
    return query_count(&q, s, &out->total, err);
}

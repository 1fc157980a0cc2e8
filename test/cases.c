#include "cases.h"

#include <stdio.h>

#include <jansson.h>

#include "check.h"

#include "base/file.h"
#include "document/dump.h"
#include "document/layers.h"

struct one_case {
    const char *path;
    struct slice why, body; /* body: the lines behind "# case:" */
    uint32_t line;          /* of "# case:" */
    case_stage stage;
    void *context;
    char name[160];
};

/* What stands under one heading. */
struct section {
    bool expected;
    struct slice key, value; /* value: what stands behind the colon */
    struct slice lines;
    uint32_t line; /* of the heading */
};

#define CASE_MEMORY ((size_t)64 << 20)

static struct slice take_line(struct slice *rest) {
    const char *stop = rest->len == 0 ? NULL : memchr(rest->at, '\n', rest->len);
    size_t len = stop == NULL ? rest->len : (size_t)(stop - rest->at);
    struct slice line = {rest->at, len};
    size_t step = stop == NULL ? len : len + 1;
    rest->at += step;
    rest->len -= step;
    return line;
}

static int layer_of(struct slice key) {
    return label_find(layer_names, LAYERS, key.at, key.len);
}

static bool known_key(struct slice key, bool expected) {
    return layer_of(key) >= 0 ||
           (!expected && (slice_is(key, "published") || slice_is(key, "title") || slice_is(key, "publisher")));
}

/* "events:" or "expect events:" or "published: 2025-08-06" at the beginning of a line. Words that are no key begin no
 * section, so that a text may hold lines such as "Moscow: nothing new". */
static bool heading(struct slice line, struct section *out) {
    *out = (struct section){0};
    if (slice_starts(line, "expect ")) {
        out->expected = true;
        line = (struct slice){line.at + 7, line.len - 7};
    }
    const char *colon = line.len == 0 ? NULL : memchr(line.at, ':', line.len);
    if (colon == NULL) {
        return false;
    }
    out->key = (struct slice){line.at, (size_t)(colon - line.at)};
    out->value = (struct slice){colon + 1, line.len - out->key.len - 1};
    while (out->value.len > 0 && out->value.at[0] == ' ') {
        out->value = (struct slice){out->value.at + 1, out->value.len - 1};
    }
    return known_key(out->key, out->expected);
}

/* Cuts the next section off the body; *line counts on. */
static bool next_section(struct slice *body, uint32_t *line, struct section *out) {
    bool found = false;
    while (body->len > 0 && !found) {
        found = heading(take_line(body), out);
        *line += 1;
    }
    if (!found) {
        return false;
    }
    out->line = *line;
    out->lines = (struct slice){body->at, 0};
    while (body->len > 0) {
        struct slice rest = *body;
        struct section next;
        if (heading(take_line(&rest), &next)) {
            break;
        }
        out->lines.len += body->len - rest.len;
        *body = rest;
        *line += 1;
    }
    return true;
}

/* ---- input ---- */

/* The text: the lines without the blank ones at the end; "| " before a line is dropped, so that any line can be
 * written. */
static void read_text(struct document *d, struct slice lines) {
    struct buffer text = {0};
    while (lines.len > 0) {
        struct slice line = take_line(&lines);
        size_t skip = slice_starts(line, "| ") ? 2 : 0;
        buffer_add(&text, line.at + skip, line.len - skip);
        buffer_text(&text, "\n");
    }
    while (text.len > 0 && text.at[text.len - 1] == '\n') {
        text.len--;
    }
    d->text = arena_copy(&d->arena, text.at, text.len);
    d->text_len = (uint32_t)text.len;
    sha256_hex(d->text, d->text_len, d->sha256);
    buffer_free(&text);
    assert_non_null(d->text);
}

static void broken(const struct one_case *c, const struct section *s, const att_error *err) {
    fail_msg("%s:%u: %s", c->path, s->line + (uint32_t)err->line, err->message);
}

static void read_section(const struct one_case *c, struct document *d, const struct section *s) {
    att_error err = {0};
    if (slice_is(s->key, "published")) {
        if (!date_parse(s->value.at, s->value.len, &d->published)) {
            fail_msg("%s:%u: no date", c->path, s->line);
        }
    } else if (slice_is(s->key, "title")) {
        d->title = arena_copy(&d->arena, s->value.at, s->value.len);
    } else if (slice_is(s->key, "publisher")) {
        d->publisher = arena_copy(&d->arena, s->value.at, s->value.len);
    } else if (slice_is(s->key, "text") && d->text_len == 0) {
        read_text(d, s->lines);
    } else if (document_read(d, (enum layer)layer_of(s->key), s->lines.at, s->lines.len, &err) != ATT_OK) {
        broken(c, s, &err);
    }
}

/* ---- comparing ---- */

static bool is_default(const json_t *value) {
    return value == NULL || json_is_null(value) || json_is_false(value) ||
           (json_is_array(value) && json_array_size(value) == 0) ||
           (json_is_string(value) && json_string_length(value) == 0) ||
           (json_is_number(value) && json_number_value(value) == 0);
}

/* The fields that the case's own line names, in their full form from `wanted`, against the stage's item. */
static const char *differing_field(const json_t *named, const json_t *wanted, const json_t *got) {
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)named, key, value) {
        const json_t *w = json_object_get(wanted, key), *g = json_object_get(got, key);
        if (strcmp(key, "i") != 0 && !(is_default(w) && is_default(g)) && !json_equal(w, g)) {
            return key;
        }
    }
    return NULL;
}

static json_t *next_object(struct slice *lines) {
    while (lines->len > 0) {
        struct slice line = take_line(lines);
        json_t *object = json_loadb(line.at, line.len, JSON_ALLOW_NUL, NULL);
        if (object != NULL) {
            return object;
        }
    }
    return NULL;
}

static struct slice slice_of_buffer(const struct buffer *b) {
    return b->at == NULL ? (struct slice){"", 0} : (struct slice){b->at, b->len};
}

static void compare_items(const struct one_case *c, const struct section *s, const struct buffer *wanted,
                          const struct buffer *got) {
    struct slice named_lines = s->lines, wanted_lines = slice_of_buffer(wanted), got_lines = slice_of_buffer(got);
    for (uint32_t i = 0;; i++) {
        json_t *named = next_object(&named_lines), *w = next_object(&wanted_lines), *g = next_object(&got_lines);
        const char *differs = w == NULL || g == NULL ? NULL : differing_field(named, w, g);
        char key[64] = ""; /* the field's name outlives its object */
        if (differs != NULL) {
            snprintf(key, sizeof key, "%s", differs);
        }
        bool end = w == NULL && g == NULL, uneven = (w == NULL) != (g == NULL);
        json_decref(named);
        json_decref(w);
        json_decref(g);
        if (key[0] != 0 || uneven) {
            fail_msg("%s:%u: %.*s: item %u: %s\nexpected:\n%.*sgot:\n%s", c->path, s->line, (int)s->key.len, s->key.at,
                     i, uneven ? "one list is longer" : key, (int)s->lines.len, s->lines.at,
                     got->at == NULL ? "" : got->at);
        }
        if (end) {
            return;
        }
    }
}

/* A column that the case left out: what the reader takes for "nothing told" in lemmas and features, tags and relations.
 */
static bool left_out(struct slice column) {
    return slice_is(column, "_") || slice_is(column, "X") || slice_is(column, "dep");
}

/* Of a tree's lines those columns that the expected one fills. */
static bool same_columns(struct slice wanted, struct slice got) {
    if (slice_starts(wanted, "#") || slice_starts(got, "#")) {
        return true;
    }
    while (wanted.len > 0 && got.len > 0) {
        const char *w = memchr(wanted.at, '\t', wanted.len), *g = memchr(got.at, '\t', got.len);
        size_t w_len = w == NULL ? wanted.len : (size_t)(w - wanted.at),
               g_len = g == NULL ? got.len : (size_t)(g - got.at);
        if (!left_out((struct slice){wanted.at, w_len}) && (w_len != g_len || memcmp(wanted.at, got.at, w_len) != 0)) {
            return false;
        }
        wanted = (struct slice){wanted.at + w_len + (w != NULL), wanted.len - w_len - (w != NULL)};
        got = (struct slice){got.at + g_len + (g != NULL), got.len - g_len - (g != NULL)};
    }
    return wanted.len == got.len;
}

static void compare_tree(const struct one_case *c, const struct section *s, const struct buffer *wanted,
                         const struct buffer *got) {
    struct slice w = slice_of_buffer(wanted), g = slice_of_buffer(got);
    while (w.len > 0 || g.len > 0) {
        struct slice a = take_line(&w), b = take_line(&g);
        if (!same_columns(a, b)) {
            fail_msg("%s:%u: tree: expected\n%.*s\ngot\n%.*s\nin\n%s", c->path, s->line, (int)a.len, a.at, (int)b.len,
                     b.at, got->at);
        }
    }
}

/* The document as it is but for one layer, which is empty; it shares all memory but what is read into it. */
static struct document without_layer(const struct document *d, enum layer layer) {
    struct document e = *d;
    arena_init(&e.arena, CASE_MEMORY);
    for (size_t i = 0; i < table_count; i++) {
        if (tables[i].layer == layer || (layer == LAYER_TREE && tables[i].layer == LAYER_TOKENS)) {
            memset((char *)&e + tables[i].count, 0, sizeof(uint32_t));
            memset((char *)&e + tables[i].capacity, 0, sizeof(uint32_t));
        }
    }
    if (layer == LAYER_TREE) {
        e.sentence_count = e.sentence_capacity = 0;
    }
    return e;
}

static void compare(const struct one_case *c, const struct document *d, const struct section *s) {
    enum layer layer = (enum layer)layer_of(s->key);
    struct document expected = without_layer(d, layer);
    struct buffer wanted = {0}, got = {0};
    att_error err = {0};
    if (document_read(&expected, layer, s->lines.at, s->lines.len, &err) != ATT_OK) {
        broken(c, s, &err);
    }
    assert_int_equal(document_dump(&expected, layer, &wanted, &err), ATT_OK);
    assert_int_equal(document_dump(d, layer, &got, &err), ATT_OK);
    if (layer == LAYER_TREE) {
        compare_tree(c, s, &wanted, &got);
    } else {
        compare_items(c, s, &wanted, &got);
    }
    buffer_free(&wanted);
    buffer_free(&got);
    arena_free(&expected.arena);
}

/* ---- running ---- */

static void run_case(void **state) {
    const struct one_case *c = *state;
    struct document d;
    struct section s;
    att_error err = {0};
    document_init(&d, CASE_MEMORY);

    struct slice body = c->body;
    uint32_t line = c->line;
    while (next_section(&body, &line, &s)) {
        if (!s.expected) {
            read_section(c, &d, &s);
        }
    }
    if (document_check(&d, &err) != ATT_OK) {
        fail_msg("%s:%u: the case's own layers do not fit: %s", c->path, c->line, err.message);
    }
    if (c->stage(&d, c->context, &err) != ATT_OK) {
        fail_msg("%s:%u: the stage failed: %s", c->path, c->line, err.message);
    }
    if (document_check(&d, &err) != ATT_OK) {
        fail_msg("%s:%u: what the stage wrote does not fit: %s", c->path, c->line, err.message);
    }
    uint32_t compared = 0;
    body = c->body;
    line = c->line;
    while (next_section(&body, &line, &s)) {
        if (s.expected) {
            compare(c, &d, &s);
            compared++;
        }
    }
    if (compared == 0) {
        fail_msg("%s:%u: the case expects nothing", c->path, c->line);
    }
    document_free(&d);
}

/* Fills `cases` (room for `limit`) and returns how many the file has. */
static uint32_t find_cases(const char *path, struct slice file, struct one_case *cases, uint32_t limit) {
    uint32_t count = 0, line = 0;
    while (file.len > 0) {
        const char *begin = file.at;
        struct slice text = take_line(&file);
        line++;
        if (slice_starts(text, "# case:")) {
            if (count > 0 && cases != NULL) {
                cases[count - 1].body.len = (size_t)(begin - cases[count - 1].body.at);
            }
            if (count < limit) {
                struct one_case *c = &cases[count];
                *c = (struct one_case){.path = path, .line = line, .body = file};
                c->why = (struct slice){text.at + 7, text.len - 7};
                snprintf(c->name, sizeof c->name, "%s:%u:%.*s",
                         strrchr(path, '/') == NULL ? path : strrchr(path, '/') + 1, line,
                         (int)(c->why.len < 100 ? c->why.len : 100), c->why.at);
            }
            count++;
        }
    }
    return count;
}

static void no_cases(void **state) {
    fail_msg("%s", (const char *)*state);
}

int cases_run(const char *path, case_stage stage, void *context) {
    struct buffer file = {0};
    att_error err = {0};
    bool read = file_read(path, 0, &file, &err) == ATT_OK;
    uint32_t count = read ? find_cases(path, (struct slice){file.at, file.len}, NULL, 0) : 0;
    if (count == 0) {
        char why[600];
        snprintf(why, sizeof why, "%s", read ? "the file has no cases" : err.message);
        const struct CMUnitTest test = {path, no_cases, NULL, NULL, why};
        int failed = _cmocka_run_group_tests(path, &test, 1, NULL, NULL);
        buffer_free(&file);
        return failed;
    }
    struct one_case *cases = calloc(count, sizeof *cases);
    struct CMUnitTest *tests = calloc(count, sizeof *tests);
    int failed = 1;
    if (cases != NULL && tests != NULL) {
        find_cases(path, (struct slice){file.at, file.len}, cases, count);
        for (uint32_t i = 0; i < count; i++) {
            cases[i].stage = stage;
            cases[i].context = context;
            tests[i] = (struct CMUnitTest){cases[i].name, run_case, NULL, NULL, &cases[i]};
        }
        failed = _cmocka_run_group_tests(path, tests, count, NULL, NULL);
    }
    free(tests);
    free(cases);
    buffer_free(&file);
    return failed;
}

#include "store/readers/matter.h"

#include <jansson.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "store/query/query.h"

static const char *const members[] = {"name", "actors", "words", "from"};

static const char **member_of(struct matter *m, struct slice name) {
    const char **at[] = {&m->name, &m->actors, &m->words, &m->from};
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        if (slice_is(name, members[i])) {
            return at[i];
        }
    }
    return NULL;
}

static struct slice trimmed(struct slice s) {
    while (s.len > 0 && (s.at[0] == ' ' || s.at[0] == '\t')) {
        s.at++;
        s.len--;
    }
    while (s.len > 0 && (s.at[s.len - 1] == ' ' || s.at[s.len - 1] == '\t' || s.at[s.len - 1] == '\r')) {
        s.len--;
    }
    return s;
}

static att_status set(struct matter *m, struct slice name, struct slice value, struct arena *arena, att_error *err) {
    const char **at = member_of(m, name);
    if (at == NULL) {
        return fail(err, ATT_BAD_INPUT, "matter: there is no \"%.*s\"; name, actors, words and from are",
                    (int)(name.len < 40 ? name.len : 40), name.at);
    }
    if (*at != NULL) {
        return fail(err, ATT_BAD_INPUT, "matter: \"%.*s\" is told twice", (int)name.len, name.at);
    }
    *at = value.len > 0 ? arena_copy(arena, value.at, value.len) : NULL;
    return value.len == 0 || *at != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a matter");
}

static att_status read_lines(const char *text, struct arena *arena, struct matter *out, att_error *err) {
    while (*text != '\0') {
        struct slice line = trimmed((struct slice){text, strcspn(text, "\n")});
        text += strcspn(text, "\n");
        text += *text == '\n';
        if (line.len == 0 || line.at[0] == '#') {
            continue;
        }
        const char *colon = memchr(line.at, ':', line.len);
        if (colon == NULL) {
            return fail(err, ATT_BAD_INPUT, "matter: \"%.*s\" is no line such as \"actors: RUS, UKR\"",
                        (int)(line.len < 60 ? line.len : 60), line.at);
        }
        size_t len = (size_t)(colon - line.at);
        TRY(set(out, trimmed((struct slice){line.at, len}), trimmed((struct slice){colon + 1, line.len - len - 1}),
                arena, err));
    }
    return ATT_OK;
}

/* A string, or an array of strings joined by commas. */
static att_status add_value(struct buffer *b, const char *name, const json_t *value, att_error *err) {
    size_t i;
    const json_t *item;
    if (json_is_null(value)) {
        return ATT_OK; /* not told */
    }
    if (json_is_string(value)) {
        buffer_text(b, json_string_value(value));
        return ATT_OK;
    }
    bool list = json_is_array(value) && strcmp(name, "name") != 0 && strcmp(name, "from") != 0;
    json_array_foreach(value, i, item) {
        list = list && json_is_string(item);
        if (list) {
            buffer_text(b, i > 0 ? ", " : "");
            buffer_text(b, json_string_value(item));
        }
    }
    return list ? ATT_OK : fail(err, ATT_BAD_INPUT, "matter: \"%.40s\" is no string or list of strings", name);
}

static att_status read_json(const char *text, struct arena *arena, struct matter *out, att_error *err) {
    json_error_t e;
    const char *name;
    json_t *value, *root = json_loads(text, JSON_REJECT_DUPLICATES, &e);
    if (root == NULL) {
        return fail(err, ATT_BAD_INPUT, "matter: no JSON in line %d: %.80s", e.line, e.text);
    }
    att_status status = json_is_object(root) ? ATT_OK : fail(err, ATT_BAD_INPUT, "matter: this is no JSON object");
    json_object_foreach(root, name, value) {
        struct buffer b = {0};
        status = status == ATT_OK ? add_value(&b, name, value, err) : status;
        status = status == ATT_OK && b.failed ? fail(err, ATT_NO_MEMORY, "no memory for a matter") : status;
        status = status == ATT_OK ? set(out, slice_of(name), (struct slice){b.at, b.len}, arena, err) : status;
        buffer_free(&b);
    }
    json_decref(root);
    return status;
}

/* "gas transit, pipeline" as "gas transit" OR "pipeline", each a phrase: none of the index's language is left to stumble over. */
static att_status quote_words(struct matter *m, struct arena *arena, att_error *err) {
    struct buffer b = {0};
    struct slice item;
    const char *at = m->listed = m->words;
    while (at != NULL && list_next(&at, &item)) {
        buffer_text(&b, b.len > 0 ? " OR \"" : "\"");
        for (size_t i = 0; i < item.len; i++) {
            buffer_add(&b, item.at[i] == '"' ? " " : &item.at[i], 1);
        }
        buffer_text(&b, "\"");
    }
    bool failed = b.failed;
    m->words = b.len > 0 && !failed ? arena_copy(arena, b.at, b.len) : NULL;
    failed = failed || (b.len > 0 && m->words == NULL);
    buffer_free(&b);
    return failed ? fail(err, ATT_NO_MEMORY, "no memory for a matter") : ATT_OK;
}

att_status matter_read(const char *text, struct arena *arena, struct matter *out, att_error *err) {
    size_t len, replaced = 0;
    *out = (struct matter){0};
    text = utf8_repair(arena, text, strlen(text), &len, &replaced);
    if (text == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a matter");
    }
    if (replaced > 0) {
        return fail(err, ATT_BAD_INPUT, "matter: this is no UTF-8");
    }
    const char *first = text + strspn(text, " \t\r\n");
    TRY(*first == '{' ? read_json(first, arena, out, err) : read_lines(text, arena, out, err));
    struct slice item;
    const char *actors = out->actors;
    if (actors != NULL && !list_next(&actors, &item)) {
        out->actors = NULL;
    }
    TRY(quote_words(out, arena, err));
    return out->actors != NULL || out->words != NULL ? ATT_OK
                                                     : fail(err, ATT_BAD_INPUT, "matter: neither actors nor words");
}

/* Streams of articles: plain files, JSON lines, and .json files that hold one object or one list. */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "input/fields.h"
#include "input/stream.h"

#define DEFAULT_MAX_LINE ((size_t)64 << 20)

enum mode {
    MODE_TEXT,  /* all that is left is one article */
    MODE_FIRST, /* a .json file of which nothing has been read: lines or one document? */
    MODE_LINES,
    MODE_ITEMS, /* `root` is a list, `item` the next of it */
    MODE_DONE
};

struct att_reader {
    struct stream lines;
    enum mode mode;
    struct fields fields;
    const char *published;
    bool records;
    struct arena options; /* the maps and the day */
    struct arena arena;   /* of the article given last */
    json_t *root;
    size_t replaced; /* parts of root's bytes that were mended */
    size_t item;
    att_article article;
};

static bool ends(const char *path, const char *ending) {
    size_t n = strlen(path), m = strlen(ending);
    return n > m && strcmp(path + n - m, ending) == 0;
}

static att_status choose_mode(struct att_reader *r, const char *path, enum att_input input, att_error *err) {
    if (input == ATT_INPUT_AUTO) {
        char first = '\0';
        if (ends(path, ".jsonl") || ends(path, ".ndjson") || ends(path, ".json")) {
            input = ATT_INPUT_JSON;
        } else if (ends(path, ".txt")) {
            input = ATT_INPUT_TEXT;
        } else {
            TRY(stream_peek(&r->lines, &first, err));
            input = first == '{' ? ATT_INPUT_JSON : ATT_INPUT_TEXT;
        }
    }
    r->mode = input == ATT_INPUT_TEXT ? MODE_TEXT : ends(path, ".json") ? MODE_FIRST : MODE_LINES;
    return ATT_OK;
}

static att_status choose_mode_of_bytes(struct att_reader *r, enum att_input input, att_error *err) {
    char first = '\0';
    TRY(stream_peek(&r->lines, &first, err));
    r->mode = input == ATT_INPUT_JSON                                     ? MODE_LINES
              : input == ATT_INPUT_AUTO && (first == '{' || first == '[') ? MODE_FIRST
                                                                          : MODE_TEXT;
    return ATT_OK;
}

/* All but where the bytes come from. */
static att_status take_options(struct att_reader *r, const att_reader_options *o, att_error *err) {
    for (size_t i = 0; i < o->map_count; i++) {
        TRY(fields_map(&r->fields, &r->options, o->map[i], err));
    }
    if (o->published != NULL) {
        r->published = arena_copy(&r->options, o->published, strlen(o->published));
        if (r->published == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for a reader");
        }
    }
    r->records = o->records != 0;
    return ATT_OK;
}

/* `path`, or else `bytes`. */
static att_status open_reader(struct att_reader *r, const char *path, const char *bytes, size_t len,
                              const att_reader_options *o, att_error *err) {
    size_t max = o->max_line > 0 ? o->max_line : DEFAULT_MAX_LINE;
    if (path != NULL) {
        TRY(stream_open(&r->lines, path, max, err));
    } else {
        TRY(stream_of(&r->lines, bytes, len, max, err));
    }
    TRY(take_options(r, o, err));
    return path != NULL ? choose_mode(r, path, o->input, err) : choose_mode_of_bytes(r, o->input, err);
}

static att_status make_reader(const char *path, const char *bytes, size_t len, const att_reader_options *options,
                              att_reader **out, att_error *err) {
    static const att_reader_options defaults = {0};
    *out = NULL;
    struct att_reader *r = calloc(1, sizeof *r);
    if (r == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a reader");
    }
    arena_init(&r->options, 0);
    arena_init(&r->arena, 0);
    r->lines.fd = -1;
    att_status status = open_reader(r, path, bytes, len, options != NULL ? options : &defaults, err);
    if (status != ATT_OK) {
        att_reader_close(r);
        return status;
    }
    *out = r;
    return ATT_OK;
}

att_status att_reader_open(const char *path, const att_reader_options *options, att_reader **out, att_error *err) {
    return make_reader(path, NULL, 0, options, out, err);
}

att_status att_reader_open_bytes(const char *bytes, size_t len, const att_reader_options *options, att_reader **out,
                                 att_error *err) {
    return make_reader(NULL, bytes, len, options, out, err);
}

void att_reader_close(att_reader *r) {
    if (r != NULL) {
        stream_close(&r->lines);
        json_decref(r->root);
        arena_free(&r->options);
        arena_free(&r->arena);
        free(r);
    }
}

static bool blank(const struct buffer *line) {
    size_t i = 0;
    if (line->len >= 3 && memcmp(line->at, "\xEF\xBB\xBF", 3) == 0) {
        i = 3;
    }
    while (i < line->len && memchr(" \t\r", line->at[i], 3) != NULL) {
        i++;
    }
    return i == line->len;
}

/* Moves an error's place from inside the line or document to inside the file. */
static att_status displaced(att_status status, uint64_t line, att_error *err) {
    if (err != NULL && status != ATT_OK) {
        err->line = err->line > 0 ? line + err->line - 1 : line;
    }
    return status;
}

static att_status read_text(struct att_reader *r, att_error *err) {
    r->mode = MODE_DONE;
    TRY(stream_rest(&r->lines, err));
    r->article = (att_article){.text = r->lines.line.at != NULL ? r->lines.line.at : "", .text_len = r->lines.line.len};
    return ATT_OK;
}

/* One object: an article, or a finished record where those are asked for. */
static att_status take_object(struct att_reader *r, json_t *object, att_error *err) {
    const char *schema = json_string_value(json_object_get(object, "schema"));
    if (!r->records || schema == NULL || strncmp(schema, "attache.record/", 15) != 0) {
        return fields_article(&r->fields, object, &r->arena, &r->article, err);
    }
    r->article = (att_article){0};
    char *text = json_dumps(object, JSON_COMPACT | JSON_REAL_PRECISION(12));
    if (text != NULL) {
        r->article.record_len = strlen(text);
        r->article.record = arena_copy(&r->arena, text, r->article.record_len);
        free(text);
    }
    return r->article.record != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a record");
}

static att_status read_line(struct att_reader *r, att_error *err) {
    do {
        TRY(stream_next(&r->lines, err));
    } while (blank(&r->lines.line));
    json_decref(r->root);
    att_status status = json_parse(&r->arena, r->lines.line.at, r->lines.line.len, &r->root, &r->replaced, err);
    if (status == ATT_OK) {
        status = take_object(r, r->root, err);
    }
    return displaced(status, r->lines.number, err);
}

static att_status read_item(struct att_reader *r, att_error *err) {
    if (r->item >= json_array_size(r->root)) {
        r->mode = MODE_DONE;
        return ATT_END;
    }
    json_t *item = json_array_get(r->root, r->item++);
    att_status status = take_object(r, item, err);
    if (status == ATT_BAD_INPUT && err != NULL) {
        char why[200];
        memcpy(why, err->message, sizeof why - 1);
        why[sizeof why - 1] = '\0';
        return fail(err, status, "item %zu: %s", r->item, why);
    }
    return status;
}

/* Whether the second line that is not blank begins an object of its own: then the file is JSON lines after all. */
static bool looks_like_lines(const struct buffer *b) {
    const char *at = memchr(b->at, '\n', b->len);
    while (at != NULL && at < b->at + b->len && memchr(" \t\r\n", *at, 4) != NULL) {
        at++;
    }
    return at != NULL && at < b->at + b->len && *at == '{';
}

/* A .json file: JSON lines where its first line is a whole object, else one document. */
static att_status read_first(struct att_reader *r, att_error *err) {
    uint64_t before;
    do {
        before = r->lines.number;
        TRY(stream_next(&r->lines, err));
    } while (blank(&r->lines.line));
    att_error ignored;
    att_status status = json_parse(&r->arena, r->lines.line.at, r->lines.line.len, &r->root, &r->replaced, &ignored);
    if (status == ATT_OK && json_is_object(r->root)) {
        r->mode = MODE_LINES;
        status = take_object(r, r->root, err);
        return displaced(status, r->lines.number, err);
    }
    json_decref(r->root);
    r->root = NULL;
    buffer_add(&r->lines.line, "\n", 1);
    r->mode = MODE_DONE;
    TRY(displaced(stream_rest(&r->lines, err), before + 1, err));
    status = json_parse(&r->arena, r->lines.line.at, r->lines.line.len, &r->root, &r->replaced, err);
    if (status == ATT_OK && json_is_array(r->root)) {
        r->mode = MODE_ITEMS;
        return read_item(r, err);
    }
    if (status == ATT_OK) {
        status = take_object(r, r->root, err);
    } else if (status == ATT_BAD_INPUT && looks_like_lines(&r->lines.line)) {
        stream_again(&r->lines, before);
        r->mode = MODE_LINES;
        return read_line(r, err);
    }
    return displaced(status, before + 1, err);
}

/* Of what was mended in a line or a whole file, as much as the article's text can hold. */
static size_t replaced_in(const struct att_reader *r) {
    size_t found = 0;
    const char *at = r->article.text, *end = at + r->article.text_len;
    while (found < r->replaced && (at = memchr(at, '\xEF', (size_t)(end - at))) != NULL) {
        found += end - at >= 3 && memcmp(at, "\xEF\xBF\xBD", 3) == 0;
        at++;
    }
    return found;
}

att_status att_reader_next(att_reader *r, const att_article **out, att_error *err) {
    *out = NULL;
    if (r->mode != MODE_ITEMS) {
        json_decref(r->root);
        r->root = NULL;
    }
    arena_free(&r->arena);
    arena_init(&r->arena, 0);
    att_status status = ATT_END;
    switch (r->mode) {
    case MODE_TEXT:
        status = read_text(r, err);
        break;
    case MODE_FIRST:
        status = read_first(r, err);
        break;
    case MODE_LINES:
        status = read_line(r, err);
        break;
    case MODE_ITEMS:
        status = read_item(r, err);
        break;
    case MODE_DONE:
        break;
    }
    if (status == ATT_OK) {
        if (r->article.text != NULL) {
            r->article.replaced = replaced_in(r);
        }
        if (r->article.published == NULL && r->article.record == NULL) {
            r->article.published = r->published;
        }
        *out = &r->article;
    }
    return status;
}

void att_reader_progress(const att_reader *r, uint64_t *line, uint64_t *bytes, uint64_t *total) {
    if (line != NULL) {
        *line = r->lines.number;
    }
    if (bytes != NULL) {
        *bytes = r->lines.taken - (r->lines.len - r->lines.pos);
    }
    if (total != NULL) {
        *total = r->lines.total;
    }
}

#include "input/fields.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"

#define PATH_STEPS 32
#define NAMES 8
#define MOST_EXACT 9007199254740992.0 /* 2^53: greater whole numbers are not told apart as reals */

/* The names in the order of preference. Trafilatura writes source, hostname, sitename, date; news-please maintext,
 * source_domain, date_publish; newspaper4k meta_site_name, canonical_link, publish_date. */
static const char *const names[FIELDS][NAMES] = {
    [FIELD_ID] = {"id"},
    [FIELD_TEXT] = {"text", "maintext", "raw_text"},
    [FIELD_TITLE] = {"title"},
    [FIELD_PUBLISHER] = {"publisher", "sitename", "source-hostname", "meta_site_name", "source_domain", "hostname"},
    [FIELD_OUTLETS] = {"outlets"},
    [FIELD_URL] = {"url", "canonical_link", "source"},
    [FIELD_PUBLISHED] = {"published", "date_publish", "publish_date", "date"},
};

static const char *const field_names[FIELDS] = {"id", "text", "title", "publisher", "outlets", "url", "published"};

att_status fields_map(struct fields *f, struct arena *a, const char *rule, att_error *err) {
    const char *equal = strchr(rule, '=');
    if (equal == NULL || equal[1] != '.' || equal[2] == '\0') {
        return fail(err, ATT_BAD_INPUT, "a map is FIELD=.PATH, such as text=.body.plain: %s", rule);
    }
    size_t steps = 0;
    for (const char *c = equal + 1; *c != '\0'; c++) {
        steps += *c == '.';
    }
    if (steps > PATH_STEPS) {
        return fail(err, ATT_BAD_INPUT, "the path has more than %d steps: %s", PATH_STEPS, rule);
    }
    for (int i = 0; i < FIELDS; i++) {
        size_t len = strlen(field_names[i]);
        if (len == (size_t)(equal - rule) && memcmp(rule, field_names[i], len) == 0) {
            f->path[i] = arena_copy(a, equal + 1, strlen(equal + 1));
            return f->path[i] != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a map");
        }
    }
    return fail(err, ATT_BAD_INPUT, "no such field: %s (id, text, title, publisher, outlets, url, published)", rule);
}

/* One step down: a key of an object, a number in a list. */
static json_t *step(json_t *at, const char *key, size_t len) {
    if (json_is_array(at)) {
        char number[16] = {0};
        if (len == 0 || len >= sizeof number || strspn(key, "0123456789") < len) {
            return NULL;
        }
        memcpy(number, key, len);
        return json_array_get(at, strtoul(number, NULL, 10));
    }
    return json_object_getn(at, key, len);
}

json_t *fields_find(const struct fields *f, json_t *object, enum field field) {
    const char *path = f->path[field];
    if (path != NULL) {
        json_t *at = object;
        while (at != NULL && *path == '.') {
            path++;
            size_t len = strcspn(path, ".");
            at = step(at, path, len);
            path += len;
        }
        return json_is_null(at) ? NULL : at;
    }
    for (size_t i = 0; i < NAMES && names[field][i] != NULL; i++) {
        json_t *value = json_object_get(object, names[field][i]);
        bool use = value != NULL && !json_is_null(value);
        if (use && field == FIELD_URL && strcmp(names[field][i], "source") == 0) {
            /* Some write the outlet's name there. */
            use = json_is_string(value) && strncmp(json_string_value(value), "http", 4) == 0;
        }
        if (use) {
            return value;
        }
    }
    return NULL;
}

/* A short field as a C string in `a`: a string (NUL inside becomes U+FFFD), a number, the first of a list; else
 * NULL. */
static att_status short_text(json_t *value, struct arena *a, const char **out, att_error *err) {
    *out = NULL;
    if (json_is_array(value)) {
        value = json_array_get(value, 0);
    }
    if (json_is_integer(value)) {
        *out = arena_format(a, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
    } else if (json_is_real(value)) {
        char *number = json_dumps(value, JSON_ENCODE_ANY | JSON_REAL_PRECISION(15)); /* with a point in any locale */
        size_t len = number != NULL ? strlen(number) : 0;
        len -= len > 2 && strcmp(number + len - 2, ".0") == 0 ? 2 : 0;
        *out = number != NULL ? arena_copy(a, number, len) : NULL;
        free(number);
    } else if (json_is_string(value)) {
        const char *s = json_string_value(value);
        size_t len = json_string_length(value), zeros = 0;
        for (size_t i = 0; i < len; i++) {
            zeros += s[i] == '\0';
        }
        char *copy = arena_alloc(a, len + 2 * zeros + 1);
        *out = copy;
        for (size_t i = 0; copy != NULL && i < len; i++) {
            if (s[i] != '\0') {
                *copy++ = s[i];
            } else {
                memcpy(copy, "\xEF\xBF\xBD", 3);
                copy += 3;
            }
        }
        if (copy != NULL) {
            *copy = '\0';
        }
    } else {
        return ATT_OK;
    }
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for an article");
}

static att_status read_outlets(json_t *value, struct arena *a, att_article *out, att_error *err) {
    size_t count = json_is_array(value) ? json_array_size(value) : value != NULL;
    if (count == 0) {
        return ATT_OK;
    }
    const char **list = arena_array(a, count, sizeof *list);
    if (list == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for an article");
    }
    for (size_t i = 0; i < count; i++) {
        json_t *item = json_is_array(value) ? json_array_get(value, i) : value;
        if (json_is_string(item)) {
            TRY(short_text(item, a, &list[out->outlet_count], err));
            out->outlet_count++;
        }
    }
    out->outlets = list;
    return ATT_OK;
}

att_status fields_article(const struct fields *f, json_t *object, struct arena *a, att_article *out, att_error *err) {
    *out = (att_article){0};
    if (!json_is_object(object)) {
        return fail(err, ATT_BAD_INPUT, "not a JSON object");
    }
    json_t *text = fields_find(f, object, FIELD_TEXT);
    if (text == NULL) {
        return fail(err, ATT_BAD_INPUT, "the object has no text%s%s", f->path[FIELD_TEXT] != NULL ? " at " : "",
                    f->path[FIELD_TEXT] != NULL ? f->path[FIELD_TEXT] : "");
    }
    if (!json_is_string(text)) {
        return fail(err, ATT_BAD_INPUT, "the text is not a string");
    }
    out->text = json_string_value(text);
    out->text_len = json_string_length(text);
    json_t *id = fields_find(f, object, FIELD_ID);
    if (json_is_real(id) && fabs(json_real_value(id)) >= MOST_EXACT) { /* others would get the same */
        return fail(err, ATT_BAD_INPUT, "the id is a number of more digits than are kept: write it as a string");
    }
    TRY(short_text(id, a, &out->id, err));
    TRY(short_text(fields_find(f, object, FIELD_TITLE), a, &out->title, err));
    TRY(short_text(fields_find(f, object, FIELD_PUBLISHER), a, &out->publisher, err));
    TRY(short_text(fields_find(f, object, FIELD_URL), a, &out->url, err));
    TRY(short_text(fields_find(f, object, FIELD_PUBLISHED), a, &out->published, err));
    return read_outlets(fields_find(f, object, FIELD_OUTLETS), a, out, err);
}

/* Reads the layers that are JSON lines; dump.h tells their form. */
#include <math.h>
#include <string.h>

#include <jansson.h>

#include "base/error.h"
#include "document/layers.h"

struct reader {
    struct document *d;
    att_error *err;
    uint32_t line;
    const char *field;
};

static att_status mistake(const struct reader *r, const char *what) {
    return fail_at(r->err, ATT_BAD_INPUT, r->line, 0, "%s: %s", r->field, what);
}

static att_status no_memory(const struct reader *r) {
    return fail(r->err, ATT_NO_MEMORY, "no memory to read a layer");
}

/* ---- words ---- */

static bool word_byte(char c) {
    unsigned char u = (unsigned char)c;
    return (u >= '0' && u <= '9') || ((u | 32) >= 'a' && (u | 32) <= 'z') || u >= 0x80;
}

/* Whether the stretch is no part of longer words. */
static bool whole_words(const struct document *d, uint32_t start, uint32_t end) {
    bool open = start > 0 && word_byte(d->text[start - 1]) && word_byte(d->text[start]);
    bool runs_on = end < d->text_len && word_byte(d->text[end - 1]) && word_byte(d->text[end]);
    return !open && !runs_on;
}

static bool find(const struct document *d, struct slice words, uint32_t which, bool whole, struct span *out) {
    for (uint32_t at = 0; words.len != 0 && words.len <= d->text_len - at; at++) {
        const char *hit = memchr(d->text + at, words.at[0], d->text_len - words.len + 1 - at);
        if (hit == NULL) {
            return false;
        }
        at = (uint32_t)(hit - d->text);
        uint32_t end = at + (uint32_t)words.len;
        if (memcmp(hit, words.at, words.len) == 0 && (!whole || whole_words(d, at, end)) && --which == 0) {
            *out = (struct span){at, end};
            return true;
        }
    }
    return false;
}

/* "talks#2" → "talks", 2. */
static uint32_t take_number(struct slice *words) {
    size_t digits = 0;
    while (digits < words->len && digits < 6 && words->at[words->len - 1 - digits] >= '0' &&
           words->at[words->len - 1 - digits] <= '9') {
        digits++;
    }
    if (digits == 0 || digits >= words->len || words->at[words->len - 1 - digits] != '#') {
        return 1;
    }
    uint32_t which = 0;
    for (size_t i = words->len - digits; i < words->len; i++) {
        which = which * 10 + (uint32_t)(words->at[i] - '0');
    }
    words->len -= digits + 1;
    return which == 0 ? 1 : which;
}

/* Where words stand: as whole words if anywhere, else as parts of words. */
static att_status find_words(const struct reader *r, const json_t *value, struct span *out) {
    struct slice words = {json_string_value(value), json_string_length(value)};
    uint32_t which = take_number(&words);
    if (find(r->d, words, which, true, out) || find(r->d, words, which, false, out)) {
        return ATT_OK;
    }
    return fail_at(r->err, ATT_BAD_INPUT, r->line, 0, "%s: the text has no \"%.*s\" (#%u)", r->field,
                   (int)(words.len < 100 ? words.len : 100), words.at, which);
}

/* ---- values ---- */

static att_status read_number(const struct reader *r, const json_t *value, uint32_t *out) {
    if (!json_is_integer(value) || json_integer_value(value) < 0 || json_integer_value(value) >= NONE) {
        return mistake(r, "a number from 0 was expected");
    }
    *out = (uint32_t)json_integer_value(value);
    return ATT_OK;
}

static att_status read_real(const struct reader *r, const json_t *value, double *out) {
    if (!json_is_number(value) || !isfinite(json_number_value(value))) {
        return mistake(r, "a number was expected");
    }
    *out = json_number_value(value);
    return ATT_OK;
}

static att_status read_float(const struct reader *r, const json_t *value, float *out) {
    double x;
    TRY(read_real(r, value, &x));
    if (fabs(x) > 1e30) {
        return mistake(r, "a smaller number was expected");
    }
    *out = (float)x;
    return ATT_OK;
}

static att_status read_string(const struct reader *r, const json_t *value, const char **out) {
    if (json_is_null(value)) {
        *out = NULL;
        return ATT_OK;
    }
    if (!json_is_string(value)) {
        return mistake(r, "a string was expected");
    }
    *out = arena_copy(&r->d->arena, json_string_value(value), json_string_length(value));
    return *out == NULL ? no_memory(r) : ATT_OK;
}

static att_status read_span(const struct reader *r, const json_t *value, struct span *out) {
    if (json_is_null(value)) {
        *out = (struct span){0, 0};
        return ATT_OK;
    }
    if (json_is_string(value)) {
        return find_words(r, value, out);
    }
    size_t size = json_array_size(value);
    if (size < 2 || size > 3) {
        return mistake(r, "a span is [start, end, words] or its words");
    }
    TRY(read_number(r, json_array_get(value, 0), &out->start));
    TRY(read_number(r, json_array_get(value, 1), &out->end));
    if (out->start > out->end || out->end > r->d->text_len) {
        return mistake(r, "lies outside the text");
    }
    const json_t *words = json_array_get(value, 2);
    struct slice there = span_text(r->d, *out);
    if (words != NULL && (!json_is_string(words) || json_string_length(words) != there.len ||
                          memcmp(json_string_value(words), there.at, there.len) != 0)) {
        return mistake(r, "these words do not stand there");
    }
    return ATT_OK;
}

static att_status read_stretch(const struct reader *r, const json_t *value, uint32_t ends[2]) {
    struct span at;
    TRY(read_span(r, value, &at));
    if (span_empty(at)) {
        ends[0] = ends[1] = NONE;
        return ATT_OK;
    }
    tokens_of_span(r->d, at, &ends[0], &ends[1]);
    return ends[0] < ends[1] ? ATT_OK : mistake(r, "no tokens stand there");
}

static att_status read_token(const struct reader *r, const json_t *value, uint32_t *out) {
    if (json_is_string(value)) {
        uint32_t ends[2];
        TRY(read_stretch(r, value, ends));
        *out = ends[0];
        return ATT_OK;
    }
    TRY(read_number(r, value, out));
    return *out < r->d->token_count ? ATT_OK : mistake(r, "there is no such token");
}

/* The actor of that name. */
static att_status find_actor(const struct reader *r, const json_t *value, uint32_t *out) {
    for (uint32_t i = 0; i < r->d->actor_count; i++) {
        if (strcmp(r->d->actors[i].name, json_string_value(value)) == 0) {
            *out = i;
            return ATT_OK;
        }
    }
    return mistake(r, "there is no actor of that name");
}

/* The item of the target layer that stands at these words; every such item begins with its span. */
static att_status find_item(const struct reader *r, const struct table *t, const json_t *value, uint32_t *out) {
    struct span at;
    TRY(find_words(r, value, &at));
    for (uint32_t i = 0; i < table_items(t, r->d); i++) {
        const struct span *there = table_item(t, r->d, i);
        if (there->start == at.start && there->end == at.end) {
            *out = i;
            return ATT_OK;
        }
    }
    return mistake(r, "no item of that layer stands at these words");
}

static att_status read_reference(const struct reader *r, const struct field *f, const json_t *value, uint32_t *out) {
    if (!json_is_string(value)) {
        return read_number(r, value, out);
    }
    return f->target == LAYER_ACTORS ? find_actor(r, value, out) : find_item(r, table_of(f->target), value, out);
}

static att_status read_list(const struct reader *r, const struct field *f, const json_t *value, struct list *out) {
    if (!json_is_array(value)) {
        return mistake(r, "a list was expected");
    }
    for (size_t i = 0; i < json_array_size(value); i++) {
        uint32_t index;
        TRY(read_reference(r, f, json_array_get(value, i), &index));
        if (!list_add(r->d, out, index)) {
            return no_memory(r);
        }
    }
    return ATT_OK;
}

static int find_label(const char *const *labels, uint32_t count, const json_t *value) {
    return json_is_string(value) ? label_find(labels, count, json_string_value(value), json_string_length(value)) : -1;
}

static att_status read_label(const struct reader *r, const struct field *f, const json_t *value, uint32_t *out) {
    int label = find_label(f->labels, f->count, value);
    if (label < 0) {
        return mistake(r, "unknown label");
    }
    *out = (uint32_t)label;
    return ATT_OK;
}

static att_status read_codes(const struct reader *r, const json_t *value, const char **codes, uint32_t *count) {
    if (!json_is_array(value) || json_array_size(value) > ACTOR_CODES) {
        return mistake(r, "a list of at most eight codes was expected");
    }
    *count = (uint32_t)json_array_size(value);
    for (uint32_t i = 0; i < *count; i++) {
        TRY(read_string(r, json_array_get(value, i), &codes[i]));
        if (codes[i] == NULL) {
            return mistake(r, "a code is a string");
        }
    }
    return ATT_OK;
}

static att_status read_date(const struct reader *r, const json_t *value, struct date *out) {
    *out = (struct date){0};
    bool fits = json_is_null(value) ||
                (json_is_string(value) && date_parse(json_string_value(value), json_string_length(value), out));
    return fits ? ATT_OK : mistake(r, "a date was expected");
}

static att_status read_basis(const struct reader *r, const json_t *value, struct basis *out) {
    size_t size = json_array_size(value);
    int origin = find_label(origin_names, sizeof origin_names / sizeof *origin_names, json_array_get(value, 0));
    if (size < 1 || size > 3 || origin < 0) {
        return mistake(r, "a basis is [origin, score, entry]");
    }
    *out = (struct basis){(enum origin)origin, 0, ""};
    if (size > 1) {
        TRY(read_float(r, json_array_get(value, 1), &out->score));
    }
    if (size > 2) {
        TRY(read_string(r, json_array_get(value, 2), &out->entry));
        out->entry = out->entry == NULL ? "" : out->entry;
    }
    return ATT_OK;
}

static att_status read_bits(const struct reader *r, const json_t *value, uint64_t *out) {
    *out = 0;
    for (size_t i = 0; i < json_array_size(value); i++) {
        uint32_t bit;
        TRY(read_number(r, json_array_get(value, i), &bit));
        if (bit > 63) {
            return mistake(r, "there are 64 bits");
        }
        *out |= UINT64_C(1) << bit;
    }
    return json_is_array(value) ? ATT_OK : mistake(r, "a list of bits was expected");
}

static att_status read_pointer(const struct reader *r, const json_t *value, struct pointer *out) {
    *out = (struct pointer){.count = 1, .p = {1}};
    if (json_is_string(value)) {
        return read_token(r, value, &out->token[0]);
    }
    out->count = 0;
    const json_t *none = json_object_get(value, "none"), *to = json_object_get(value, "to");
    if (none != NULL) {
        TRY(read_float(r, none, &out->none));
    }
    if (!json_is_object(value) || json_array_size(to) > POINTER_WIDTH) {
        return mistake(r, "a pointer is a word or {none, to: at most twelve [token, probability]}");
    }
    for (; out->count < json_array_size(to); out->count++) {
        const json_t *one = json_array_get(to, out->count);
        if (json_array_size(one) < 2) {
            return mistake(r, "a pointer's word is [token, probability]");
        }
        TRY(read_token(r, json_array_get(one, 0), &out->token[out->count]));
        TRY(read_float(r, json_array_get(one, 1), &out->p[out->count]));
    }
    return ATT_OK;
}

static att_status read_weights(const struct reader *r, const struct field *f, const json_t *value, float *out) {
    memset(out, 0, f->count * sizeof *out);
    if (json_is_string(value)) {
        uint32_t label;
        TRY(read_label(r, f, value, &label));
        out[label] = 1;
        return ATT_OK;
    }
    size_t known = 0;
    for (uint32_t i = 0; i < f->count; i++) {
        const json_t *x = json_object_get(value, f->labels[i]);
        if (x != NULL) {
            TRY(read_float(r, x, &out[i]));
            known++;
        }
    }
    return json_is_object(value) && known == json_object_size(value) ? ATT_OK : mistake(r, "unknown label");
}

static att_status read_floats(const struct reader *r, const json_t *value, float *out, uint32_t count) {
    if (!json_is_array(value) || json_array_size(value) > count) {
        return mistake(r, "a list of numbers was expected, not longer than the vector");
    }
    for (size_t i = 0; i < json_array_size(value); i++) {
        TRY(read_float(r, json_array_get(value, i), &out[i]));
    }
    return ATT_OK;
}

/* ---- items ---- */

static att_status read_fields(struct reader *r, json_t *object, const struct field *fields, void *item, uint64_t *seen);

static att_status read_quantities(struct reader *r, const json_t *value, struct event *e) {
    for (size_t i = 0; i < json_array_size(value); i++) {
        struct quantity *q =
            arena_push(&r->d->arena, &e->quantities, &e->quantity_count, &e->quantity_capacity, sizeof *e->quantities);
        if (q == NULL) {
            return no_memory(r);
        }
        uint64_t seen = 0;
        q->unit = "";
        TRY(read_fields(r, json_array_get(value, i), quantity_fields, q, &seen));
    }
    return json_is_array(value) ? ATT_OK : mistake(r, "a list was expected");
}

static att_status read_arguments(struct reader *r, const json_t *value, struct event *e) {
    size_t count = json_array_size(value);
    if (!json_is_array(value) || count > ARGUMENTS) {
        return mistake(r, "a list of a few arguments was expected");
    }
    e->arguments = arena_array(&r->d->arena, ARGUMENTS, sizeof *e->arguments);
    if (e->arguments == NULL) {
        return no_memory(r);
    }
    for (e->argument_count = 0; e->argument_count < count; e->argument_count++) {
        uint64_t seen = 0;
        struct argument *a = &e->arguments[e->argument_count];
        *a = (struct argument){{0, 0}, ROLE_AGENT};
        TRY(read_fields(r, json_array_get(value, e->argument_count), argument_fields, a, &seen));
    }
    return ATT_OK;
}

static att_status read_bool(const struct reader *r, const json_t *value, bool *out) {
    *out = json_is_true(value);
    return json_is_boolean(value) ? ATT_OK : mistake(r, "true or false was expected");
}

static att_status read_field(struct reader *r, const struct field *f, const json_t *value, void *item) {
    void *at = (char *)item + f->offset;
    switch (f->kind) {
    case FIELD_SPAN:
        return read_span(r, value, at);
    case FIELD_TOKENS:
        if (json_array_size(value) != 2) {
            return mistake(r, "tokens are [first, end]");
        }
        TRY(read_number(r, json_array_get(value, 0), at));
        return read_number(r, json_array_get(value, 1), (uint32_t *)at + 1);
    case FIELD_STRETCH:
        return read_stretch(r, value, at);
    case FIELD_HEAD:
        return read_token(r, value, at);
    case FIELD_REF:
        *(uint32_t *)at = NONE;
        return json_is_null(value) ? ATT_OK : read_reference(r, f, value, at);
    case FIELD_LIST:
        return read_list(r, f, value, at);
    case FIELD_LABEL:
        return read_label(r, f, value, at);
    case FIELD_TEXT:
        return read_string(r, value, at);
    case FIELD_CODES:
        return read_codes(r, value, at, (uint32_t *)(void *)((char *)item + f->also));
    case FIELD_BOOL:
        return read_bool(r, value, at);
    case FIELD_FLAG: {
        bool on;
        TRY(read_bool(r, value, &on));
        *(uint8_t *)at = (uint8_t)(on ? *(uint8_t *)at | f->count : *(uint8_t *)at & ~f->count);
        return ATT_OK;
    }
    case FIELD_NUMBER:
        return read_number(r, value, at);
    case FIELD_FLOAT:
    case FIELD_SCORE:
        return read_float(r, value, at);
    case FIELD_DOUBLE:
        return read_real(r, value, at);
    case FIELD_DATE:
        return read_date(r, value, at);
    case FIELD_BASIS:
        return read_basis(r, value, at);
    case FIELD_BITS:
        return read_bits(r, value, at);
    case FIELD_QUANTITIES:
        return read_quantities(r, value, item);
    case FIELD_ARGUMENTS:
        return read_arguments(r, value, item);
    case FIELD_POINTER:
        return read_pointer(r, value, at);
    case FIELD_WEIGHTS:
        return read_weights(r, f, value, at);
    case FIELD_FLOATS:
        return read_floats(r, value, at, f->count);
    }
    return ATT_OK;
}

/* *seen gets a bit for each field of the table that was given. */
static att_status read_fields(struct reader *r, json_t *object, const struct field *fields, void *item,
                              uint64_t *seen) {
    const char *key;
    json_t *value;
    json_object_foreach(object, key, value) {
        uint32_t i = 0;
        while (fields[i].name != NULL && strcmp(fields[i].name, key) != 0) {
            i++;
        }
        if (fields[i].name == NULL) {
            if (strcmp(key, "i") != 0 && strcmp(key, "is") != 0) {
                return fail_at(r->err, ATT_BAD_INPUT, r->line, 0, "unknown field \"%.100s\"", key);
            }
            continue;
        }
        r->field = fields[i].name;
        *seen |= UINT64_C(1) << i;
        TRY(read_field(r, &fields[i], value, item));
    }
    return json_is_object(object) ? ATT_OK : mistake(r, "an object was expected");
}

/* The defaults that are no zeros and that only signals have. */
static void begin_signal(const struct field *fields, void *item) {
    for (const struct field *f = fields; f->name != NULL; f++) {
        void *at = (char *)item + f->offset;
        if (f->kind == FIELD_SCORE || f->kind == FIELD_WEIGHTS) {
            *(float *)at = 1;
        } else if (f->kind == FIELD_POINTER) {
            ((struct pointer *)at)->none = 1;
        } else if (f->kind == FIELD_STRETCH) {
            ((uint32_t *)at)[0] = ((uint32_t *)at)[1] = NONE;
        }
    }
}

/* Tokens and head follow from the span where they were not given. */
static void derive(const struct reader *r, const struct field *fields, void *item, uint64_t seen) {
    uint32_t *ends = NULL;
    for (uint32_t i = 0; fields[i].name != NULL; i++) {
        void *at = (char *)item + fields[i].offset;
        bool given = (seen >> i & 1) != 0;
        if (fields[i].kind == FIELD_TOKENS) {
            ends = at;
            if (!given) {
                tokens_of_span(r->d, *(const struct span *)item, &ends[0], &ends[1]);
            }
        } else if (fields[i].kind == FIELD_HEAD && !given && ends != NULL) {
            *(uint32_t *)at = tokens_head(r->d, ends[0], ends[1]);
        }
    }
}

static const struct table *find_table(enum layer layer, const json_t *is) {
    for (size_t i = 0; i < table_count; i++) {
        if (tables[i].layer == layer &&
            (tables[i].is == NULL || (json_is_string(is) && strcmp(tables[i].is, json_string_value(is)) == 0))) {
            return &tables[i];
        }
    }
    return NULL;
}

static att_status read_item(struct reader *r, enum layer layer, json_t *object) {
    const struct table *t = find_table(layer, json_object_get(object, "is"));
    r->field = "is";
    if (t == NULL) {
        return mistake(r, "tells no kind of item that this layer has");
    }
    void *item = t->add(r->d);
    if (item == NULL) {
        return no_memory(r);
    }
    begin_signal(t->fields, item);
    uint64_t seen = 0;
    TRY(read_fields(r, object, t->fields, item, &seen));
    derive(r, t->fields, item, seen);
    if (layer == LAYER_TEXT && strcmp(t->is, "paragraph") == 0) {
        struct paragraph *p = item;
        p->dateline_end = p->dateline_end < p->at.start ? p->at.start : p->dateline_end;
    }
    if (layer == LAYER_EVENTS && json_object_get(object, "plover") == NULL) {
        struct event *e = item;
        e->plover = e->type;
    }
    return ATT_OK;
}

static att_status read_line(struct reader *r, enum layer layer, struct slice line) {
    size_t i = 0;
    while (i < line.len && (line.at[i] == ' ' || line.at[i] == '\t' || line.at[i] == '\r')) {
        i++;
    }
    if (i == line.len || line.at[i] == '#') {
        return ATT_OK;
    }
    json_error_t e;
    json_t *object = json_loadb(line.at, line.len, JSON_ALLOW_NUL | JSON_REJECT_DUPLICATES, &e);
    if (object == NULL) {
        return fail_at(r->err, ATT_BAD_INPUT, r->line, e.column > 0 ? (uint64_t)e.column : 0, "%s", e.text);
    }
    att_status status = read_item(r, layer, object);
    json_decref(object);
    return status;
}

att_status document_read(struct document *d, enum layer layer, const char *text, size_t len, att_error *err) {
    if (layer == LAYER_TREE) {
        return tree_read(d, text, len, err);
    }
    struct reader r = {.d = d, .err = err, .field = ""};
    for (size_t i = 0; i < len;) {
        const char *stop = memchr(text + i, '\n', len - i);
        size_t end = stop == NULL ? len : (size_t)(stop - text);
        r.line++;
        TRY(read_line(&r, layer, (struct slice){text + i, end - i}));
        i = end + 1;
    }
    if (layer == LAYER_MENTIONS && !document_index_mentions(d)) {
        return no_memory(&r);
    }
    return ATT_OK;
}

#include "document/dump.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/error.h"
#include "document/layers.h"

/* Longer stretches are written without their words: a claim over a page would be said twice. */
#define WORDS_SHOWN 400

struct writer {
    const struct document *d;
    bool failed; /* no memory */
};

/* Takes note of a failed allocation of jansson's. */
static json_t *made(struct writer *w, json_t *value) {
    w->failed |= value == NULL;
    return value;
}

static void append(struct writer *w, json_t *array, json_t *value) {
    if (made(w, value) != NULL && json_array_append_new(array, value) != 0) {
        w->failed = true;
    }
}

static void set(struct writer *w, json_t *object, const char *key, json_t *value) {
    if (json_object_set_new(object, key, value) != 0) {
        w->failed = true;
    }
}

/* Six digits, which every float keeps; written out they read back as the same float's six digits. */
static json_t *short_real(struct writer *w, float x) {
    char digits[32];
    snprintf(digits, sizeof digits, "%.6g", (double)x);
    return made(w, json_real(strtod(digits, NULL)));
}

static json_t *words(struct slice s) {
    if (s.len == 0 || s.len > WORDS_SHOWN) {
        return NULL;
    }
    return json_stringn(s.at, s.len); /* NULL also where a span cuts a character: then there are no words to show */
}

static json_t *span_value(struct writer *w, struct span at) {
    json_t *array = made(w, json_array());
    append(w, array, json_integer(at.start));
    append(w, array, json_integer(at.end));
    json_t *said = words(span_text(w->d, at));
    if (said != NULL) {
        append(w, array, said);
    }
    return array;
}

static json_t *basis_value(struct writer *w, const struct basis *b) {
    json_t *array = made(w, json_array());
    append(w, array, json_string(origin_names[b->origin]));
    append(w, array, short_real(w, b->score));
    append(w, array, json_string(b->entry == NULL ? "" : b->entry));
    return array;
}

static json_t *list_value(struct writer *w, const struct list *l) {
    json_t *array = made(w, json_array());
    for (uint32_t i = 0; i < l->count; i++) {
        append(w, array, json_integer(l->at[i]));
    }
    return array;
}

static json_t *codes_value(struct writer *w, const char *const *codes, uint32_t count) {
    json_t *array = made(w, json_array());
    for (uint32_t i = 0; i < count && i < ACTOR_CODES; i++) {
        append(w, array, json_string(codes[i]));
    }
    return array;
}

static json_t *bits_value(struct writer *w, uint64_t bits) {
    json_t *array = made(w, json_array());
    for (int i = 0; i < 64; i++) {
        if ((bits >> i & 1) != 0) {
            append(w, array, json_integer(i));
        }
    }
    return array;
}

static json_t *pointer_value(struct writer *w, const struct pointer *p) {
    json_t *object = made(w, json_object()), *to = made(w, json_array());
    for (uint32_t i = 0; i < p->count && i < POINTER_WIDTH; i++) {
        json_t *one = made(w, json_array());
        append(w, one, json_integer(p->token[i]));
        append(w, one, short_real(w, p->p[i]));
        json_t *said = words(token_text(w->d, p->token[i]));
        if (said != NULL) {
            append(w, one, said);
        }
        append(w, to, one);
    }
    set(w, object, "none", short_real(w, p->none));
    set(w, object, "to", to);
    return object;
}

static json_t *weights_value(struct writer *w, const float *x, const struct field *f) {
    json_t *object = made(w, json_object());
    for (uint32_t i = 0; i < f->count; i++) {
        if (x[i] != 0) {
            set(w, object, f->labels[i], short_real(w, x[i]));
        }
    }
    return object;
}

/* The vector up to its last number that is not zero. */
static json_t *floats_value(struct writer *w, const float *x, uint32_t count) {
    while (count > 0 && x[count - 1] == 0) {
        count--;
    }
    if (count == 0) {
        return NULL;
    }
    json_t *array = made(w, json_array());
    for (uint32_t i = 0; i < count; i++) {
        append(w, array, short_real(w, x[i]));
    }
    return array;
}

static json_t *date_value(struct writer *w, struct date date) {
    char text[DATE_TEXT];
    date_format(date, text);
    return text[0] == '\0' ? NULL : made(w, json_string(text));
}

static json_t *stretch_value(struct writer *w, uint32_t first, uint32_t end) {
    return first == NONE ? NULL : span_value(w, span_of_tokens(w->d, first, end));
}

static void write_fields(struct writer *w, json_t *object, const struct field *fields, const void *item);

static json_t *quantities_value(struct writer *w, const struct event *e) {
    json_t *array = made(w, json_array());
    for (uint32_t i = 0; i < e->quantity_count; i++) {
        json_t *one = made(w, json_object());
        write_fields(w, one, quantity_fields, &e->quantities[i]);
        append(w, array, one);
    }
    return array;
}

static json_t *arguments_value(struct writer *w, const struct event *e) {
    json_t *array = made(w, json_array());
    for (uint32_t i = 0; i < e->argument_count; i++) {
        json_t *one = made(w, json_object());
        write_fields(w, one, argument_fields, &e->arguments[i]);
        append(w, array, one);
    }
    return array;
}

/* The field's value, or NULL where it has its default and is left out. */
static json_t *value_of(struct writer *w, const struct field *f, const void *item) {
    const char *at = (const char *)item + f->offset;
    switch (f->kind) {
    case FIELD_SPAN: {
        const struct span *s = (const void *)at;
        return span_empty(*s) && f->offset != 0 ? NULL : span_value(w, *s);
    }
    case FIELD_TOKENS: {
        const uint32_t *ends = (const void *)at;
        json_t *array = made(w, json_array());
        append(w, array, json_integer(ends[0]));
        append(w, array, json_integer(ends[1]));
        return array;
    }
    case FIELD_STRETCH: {
        const uint32_t *ends = (const void *)at;
        return stretch_value(w, ends[0], ends[1]);
    }
    case FIELD_HEAD:
    case FIELD_REF: {
        uint32_t index = *(const uint32_t *)(const void *)at;
        return index == NONE ? NULL : made(w, json_integer(index));
    }
    case FIELD_LIST: {
        const struct list *l = (const void *)at;
        return l->count == 0 ? NULL : list_value(w, l);
    }
    case FIELD_LABEL: {
        uint32_t label = *(const uint32_t *)(const void *)at;
        return label >= f->count || f->labels[label][0] == '\0' ? NULL : made(w, json_string(f->labels[label]));
    }
    case FIELD_TEXT: {
        const char *text = *(const char *const *)(const void *)at;
        return text == NULL || text[0] == '\0' ? NULL : made(w, json_string(text));
    }
    case FIELD_CODES: {
        uint32_t count = *(const uint32_t *)(const void *)((const char *)item + f->also);
        return count == 0 ? NULL : codes_value(w, (const void *)at, count);
    }
    case FIELD_BOOL:
        return *(const bool *)at ? made(w, json_true()) : NULL;
    case FIELD_FLAG:
        return (*(const uint8_t *)at & f->count) != 0 ? made(w, json_true()) : NULL;
    case FIELD_NUMBER: {
        uint32_t number = *(const uint32_t *)(const void *)at;
        return number == 0 ? NULL : made(w, json_integer(number));
    }
    case FIELD_FLOAT: {
        float x = *(const float *)(const void *)at;
        return x == 0 ? NULL : short_real(w, x);
    }
    case FIELD_SCORE:
        return short_real(w, *(const float *)(const void *)at);
    case FIELD_DOUBLE:
        return made(w, json_real(*(const double *)(const void *)at));
    case FIELD_DATE:
        return date_value(w, *(const struct date *)(const void *)at);
    case FIELD_BASIS: {
        const struct basis *b = (const void *)at;
        return b->origin == ORIGIN_NONE ? NULL : basis_value(w, b);
    }
    case FIELD_BITS: {
        uint64_t bits = *(const uint64_t *)(const void *)at;
        return bits == 0 ? NULL : bits_value(w, bits);
    }
    case FIELD_QUANTITIES: {
        const struct event *e = item;
        return e->quantity_count == 0 ? NULL : quantities_value(w, e);
    }
    case FIELD_ARGUMENTS: {
        const struct event *e = item;
        return e->argument_count == 0 ? NULL : arguments_value(w, e);
    }
    case FIELD_POINTER:
        return pointer_value(w, (const void *)at);
    case FIELD_WEIGHTS:
        return weights_value(w, (const void *)at, f);
    case FIELD_FLOATS:
        return floats_value(w, (const void *)at, f->count);
    }
    return NULL;
}

static void write_fields(struct writer *w, json_t *object, const struct field *fields, const void *item) {
    for (const struct field *f = fields; f->name != NULL; f++) {
        json_t *value = value_of(w, f, item);
        if (value != NULL) {
            set(w, object, f->name, value);
        }
    }
}

static int to_buffer(const char *bytes, size_t len, void *out) {
    struct buffer *b = out;
    buffer_add(b, bytes, len);
    return b->failed ? -1 : 0;
}

static att_status dump_item(const struct document *d, const struct table *t, uint32_t i, struct buffer *out,
                            att_error *err) {
    struct writer w = {.d = d};
    json_t *object = made(&w, json_object());
    if (t->is != NULL) {
        set(&w, object, "is", json_string(t->is));
    }
    set(&w, object, "i", json_integer(i));
    write_fields(&w, object, t->fields, table_item(t, d, i));
    if (!w.failed) {
        w.failed = json_dump_callback(object, to_buffer, out, JSON_COMPACT | JSON_REAL_PRECISION(15)) != 0;
    }
    json_decref(object);
    buffer_text(out, "\n");
    return w.failed || out->failed ? fail(err, ATT_NO_MEMORY, "no memory to dump a document") : ATT_OK;
}

att_status document_dump(const struct document *d, enum layer layer, struct buffer *out, att_error *err) {
    if (layer == LAYER_TREE) {
        return tree_dump(d, out, err);
    }
    for (size_t t = 0; t < table_count; t++) {
        for (uint32_t i = 0; tables[t].layer == layer && i < table_items(&tables[t], d); i++) {
            TRY(dump_item(d, &tables[t], i, out, err));
        }
    }
    return ATT_OK;
}

/* Opens the model file: every tensor is looked for by name and shape, checked and expanded; what is left over is an error. */
#include "nn/network.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/cursor.h"
#include "base/error.h"
#include "base/file.h"
#include "nn/model.h"
#include "nn/safetensors.h"

#define MODEL_FORMAT "attache.model/2"
#define MODEL_FORMAT_1 "attache.model/1" /* without a hash over the header */
#define MOST_BYTES ((size_t)1 << 30)     /* of a model file */
#define MOST_LABELS 8192
#define NAME_MOST 96 /* bytes of a tensor's name */

static const char *const token_heads[TOKEN_HEADS] = {"sentence", "upos",  "xpos",   "feats",    "lemma",
                                                     "names",    "times", "report", "claim",    "cue",
                                                     "mention",  "event", "act",    "condition"};
static const char *const span_heads[SPAN_HEADS] = {"mode", "status", "when", "kind", "sector", "act_status"};
static const char *const pointer_heads[POINTER_HEADS] = {
    "actor", "recipient", "said_by", "place",     "time",      "country", "antecedent", "source",
    "via",   "cue",       "issuer",  "addressee", "condition", "due",     "event",      "speaker"};

/* What is needed while the file is read. */
struct reader {
    struct network *n;
    struct safetensors file;
    att_error *err;
    struct arena *names; /* the header's, needed only while reading */
    const void *bytes;
    size_t len;
};

static att_status no_memory(const struct reader *r) {
    return fail(r->err, ATT_NO_MEMORY, "no memory for the model");
}

/* ---- tensors ---- */

static att_status take(struct reader *r, const char *name, enum tensor_type type, struct tensor **out) {
    static const char *const types[] = {"F32", "I8", "U8"};
    struct tensor *t = safetensors_find(&r->file, name);
    if (t == NULL) {
        return fail(r->err, ATT_BAD_MODEL, "model: no tensor %s", name);
    }
    if (t->type != type) {
        return fail(r->err, ATT_BAD_MODEL, "model: tensor %s is %s, not %s", name, types[t->type], types[type]);
    }
    t->taken = true;
    *out = t;
    return ATT_OK;
}

static att_status take_shape(struct reader *r, const char *name, enum tensor_type type, uint32_t rank, uint32_t rows,
                             uint32_t columns, struct tensor **out) {
    TRY(take(r, name, type, out));
    const struct tensor *t = *out;
    if (t->rank != rank || t->rows != rows || t->columns != columns) {
        return fail(r->err, ATT_BAD_MODEL, "model: tensor %s: shape [%u, %u] where [%u, %u] was expected", name,
                    t->rows, t->columns, rows, columns);
    }
    return ATT_OK;
}

static float read_float(const unsigned char *at) {
    uint32_t bits = (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

/* The numbers of an F32 tensor, all finite. */
static att_status floats(struct reader *r, const char *name, uint32_t rank, uint32_t rows, uint32_t columns,
                         const float **out) {
    struct tensor *t;
    TRY(take_shape(r, name, TENSOR_F32, rank, rows, columns, &t));
    size_t count = (size_t)rows * columns;
    float *x = arena_array(&r->n->arena, count, sizeof *x);
    if (x == NULL) {
        return no_memory(r);
    }
    for (size_t i = 0; i < count; i++) {
        x[i] = read_float(t->data + 4 * i);
        if (!isfinite(x[i])) {
            return fail(r->err, ATT_BAD_MODEL, "model: tensor %s: number %zu is not finite", name, i);
        }
    }
    *out = x;
    return ATT_OK;
}

/* The eight-bit weights NAME and their scales: [rows][columns]. */
static att_status bytes_scaled(struct reader *r, const char *weight, const char *scale, uint32_t rows, uint32_t columns,
                               const int8_t **bytes, const float **scales) {
    struct tensor *t;
    TRY(take_shape(r, weight, TENSOR_I8, 2, rows, columns, &t));
    TRY(floats(r, scale, 1, rows, 1, scales));
    for (uint32_t i = 0; i < rows; i++) {
        if ((*scales)[i] < 0) {
            return fail(r->err, ATT_BAD_MODEL, "model: tensor %s: scale %u is negative", scale, i);
        }
    }
    *bytes = (const int8_t *)t->data;
    return ATT_OK;
}

static void tensor_name(char out[NAME_MOST], const char *prefix, const char *suffix) {
    if (snprintf(out, NAME_MOST, "%s.%s", prefix, suffix) >= NAME_MOST) {
        out[0] = '\0'; /* no tensor is called so: our own names are short */
    }
}

/* Expanded rows: out[row][column] = byte * scale, for embeddings. */
static att_status rows_expanded(struct reader *r, const char *name, uint32_t rows, uint32_t columns,
                                const float **out) {
    char weight[NAME_MOST], scale[NAME_MOST];
    tensor_name(weight, name, "weight");
    tensor_name(scale, name, "scale");
    const int8_t *bytes;
    const float *scales;
    TRY(bytes_scaled(r, weight, scale, rows, columns, &bytes, &scales));
    float *x = arena_array(&r->n->arena, (size_t)rows * columns, sizeof *x);
    if (x == NULL) {
        return no_memory(r);
    }
    for (size_t i = 0; i < rows; i++) {
        for (size_t j = 0; j < columns; j++) {
            x[i * columns + j] = (float)bytes[i * columns + j] * scales[i];
        }
    }
    *out = x;
    return ATT_OK;
}

/* Packs weights whose rows are outputs, [out][in], into panels at column `first`. */
static void pack_rows(float *panels, uint32_t in, uint32_t out, uint32_t first, const int8_t *bytes,
                      const float *scales) {
    for (uint32_t c = 0; c < out; c++) {
        for (uint32_t k = 0; k < in; k++) {
            panels[panels_at(in, k, first + c)] = (float)bytes[(size_t)c * in + k] * scales[c];
        }
    }
}

/* `count` linear layers with the same input side by side, as one: names[i].weight [outs][in] and so on. */
static att_status linears(struct reader *r, const char *const *names, uint32_t count, uint32_t in, uint32_t out_each,
                          struct linear *out) {
    uint32_t columns = out_each * count;
    float *panels = arena_array(&r->n->arena, panels_size(in, columns), sizeof *panels);
    float *bias = arena_array(&r->n->arena, columns, sizeof *bias);
    if (panels == NULL || bias == NULL) {
        return no_memory(r);
    }
    for (uint32_t i = 0; i < count; i++) {
        char weight[NAME_MOST], scale[NAME_MOST], add[NAME_MOST];
        tensor_name(weight, names[i], "weight");
        tensor_name(scale, names[i], "scale");
        tensor_name(add, names[i], "bias");
        const int8_t *bytes;
        const float *scales, *b;
        TRY(bytes_scaled(r, weight, scale, out_each, in, &bytes, &scales));
        TRY(floats(r, add, 1, out_each, 1, &b));
        pack_rows(panels, in, out_each, i * out_each, bytes, scales);
        memcpy(bias + (size_t)i * out_each, b, out_each * sizeof *b);
    }
    *out = (struct linear){.panels = panels, .bias = bias, .in = in, .out = columns};
    return ATT_OK;
}

static att_status linear(struct reader *r, const char *name, uint32_t in, uint32_t out_size, struct linear *out) {
    return linears(r, &name, 1, in, out_size, out);
}

/* How many rows NAME.weight has, where the file decides. */
static att_status rows_of(struct reader *r, const char *name, uint32_t *rows) {
    char weight[NAME_MOST];
    tensor_name(weight, name, "weight");
    struct tensor *t;
    TRY(take(r, weight, TENSOR_I8, &t));
    *rows = t->rows;
    return t->rows <= 65536 ? ATT_OK : fail(r->err, ATT_BAD_MODEL, "model: tensor %s has %u rows", weight, t->rows);
}

static att_status norm(struct reader *r, const char *name, struct norm *out) {
    char weight[NAME_MOST], bias[NAME_MOST];
    tensor_name(weight, name, "weight");
    tensor_name(bias, name, "bias");
    TRY(floats(r, weight, 1, r->n->width, 1, &out->weight));
    return floats(r, bias, 1, r->n->width, 1, &out->bias);
}

/* ---- labels ---- */

static att_status labels(struct reader *r, const char *head, struct labels *out) {
    char key[NAME_MOST];
    tensor_name(key, "labels", head);
    const char *text = safetensors_metadata(&r->file, key);
    if (text == NULL) {
        return fail(r->err, ATT_BAD_MODEL, "model: no %s in __metadata__", key);
    }
    uint32_t count = 1;
    for (const char *s = text; *s != '\0'; s++) {
        count += *s == '\n';
    }
    if (count > MOST_LABELS) {
        return fail(r->err, ATT_BAD_MODEL, "model: %s: %u labels, more than %d", key, count, MOST_LABELS);
    }
    out->at = arena_array(&r->n->arena, count, sizeof *out->at);
    if (out->at == NULL) {
        return no_memory(r);
    }
    for (const char *s = text; out->count < count; out->count++) {
        size_t len = strcspn(s, "\n");
        out->at[out->count] = arena_copy(&r->n->arena, s, len);
        if (out->at[out->count] == NULL) {
            return no_memory(r);
        }
        s += len + 1;
    }
    return ATT_OK;
}

/* For each label, which label may go before it. */
static att_status read_bio(struct reader *r, const char *head, struct token_layer *t) {
    t->bio = arena_array(&r->n->arena, t->labels.count, sizeof *t->bio);
    if (t->bio == NULL) {
        return no_memory(r);
    }
    for (uint32_t i = 0; i < t->labels.count; i++) {
        const char *label = t->labels.at[i];
        t->bio[i].begin = i;
        bool tag = head[0] != '\0' && label[0] == 'I' && (label[1] == '\0' || label[1] == '-');
        for (uint32_t j = 0; tag && j < t->labels.count; j++) {
            const char *other = t->labels.at[j];
            if (other[0] == 'B' && strcmp(other + 1, label + 1) == 0) {
                t->bio[i] = (struct bio){.begin = j, .inside = true};
            }
        }
        if (tag && !t->bio[i].inside) {
            return fail(r->err, ATT_BAD_MODEL, "model: labels.%s: %s without its B", head, label);
        }
    }
    return ATT_OK;
}

/* ---- heads ---- */

static att_status read_token_heads(struct reader *r) {
    for (uint32_t i = 0; i < TOKEN_HEADS; i++) {
        char name[NAME_MOST];
        tensor_name(name, "head", token_heads[i]);
        struct token_layer *t = &r->n->token[i];
        TRY(labels(r, token_heads[i], &t->labels));
        TRY(linear(r, name, r->n->width, t->labels.count, &t->linear));
        /* XPOS has tags of its own; only the others may be tags of spans. */
        bool spans = i >= HEAD_NAMES;
        TRY(read_bio(r, spans ? token_heads[i] : "", t));
    }
    return ATT_OK;
}

static att_status read_span_heads(struct reader *r) {
    for (uint32_t i = 0; i < SPAN_HEADS; i++) {
        char name[NAME_MOST];
        tensor_name(name, "span", span_heads[i]);
        TRY(labels(r, span_heads[i], &r->n->span[i].labels));
        TRY(linear(r, name, 2 * r->n->width, r->n->span[i].labels.count, &r->n->span[i].linear));
    }
    return ATT_OK;
}

/* NAME.weight [rows][columns] packed with its rows as depth. */
static att_status packed(struct reader *r, const char *name, uint32_t rows, uint32_t columns, const float **out) {
    const float *x;
    float *panels = arena_array(&r->n->arena, panels_size(rows, columns), sizeof *panels);
    if (panels == NULL) {
        return no_memory(r);
    }
    TRY(rows_expanded(r, name, rows, columns, &x));
    for (uint32_t k = 0; k < rows; k++) {
        for (uint32_t c = 0; c < columns; c++) {
            panels[panels_at(rows, k, c)] = x[(size_t)k * columns + c];
        }
    }
    *out = panels;
    return ATT_OK;
}

static att_status read_pointers(struct reader *r) {
    for (uint32_t i = 0; i < POINTER_HEADS; i++) {
        struct pointer_layer *p = &r->n->pointer[i];
        char name[NAME_MOST / 2], part[NAME_MOST], bias[NAME_MOST];
        uint32_t inner;
        snprintf(name, sizeof name, "pointer.%s", pointer_heads[i]);
        tensor_name(part, name, "query");
        TRY(rows_of(r, part, &inner));
        TRY(linear(r, part, 2 * r->n->width, inner, &p->query));
        tensor_name(part, name, "key");
        TRY(packed(r, part, inner, r->n->width, &p->key));
        tensor_name(bias, part, "bias");
        TRY(floats(r, bias, 1, inner, 1, &p->key_bias));
        tensor_name(part, name, "none");
        TRY(linear(r, part, 2 * r->n->width, 1, &p->none));
        tensor_name(part, name, "distance");
        TRY(floats(r, part, 1, DISTANCES, 1, &p->distance));
    }
    return ATT_OK;
}

static att_status read_arcs(struct reader *r) {
    struct arc_layer *a = &r->n->arc;
    uint32_t inner, label_inner;
    TRY(labels(r, "arc", &a->labels));
    TRY(rows_of(r, "arc.dep", &inner));
    TRY(rows_of(r, "label.dep", &label_inner));
    if (label_inner > 4096) {
        return fail(r->err, ATT_BAD_MODEL, "model: tensor label.dep.weight has %u rows", label_inner);
    }
    TRY(linear(r, "arc.dep", r->n->width, inner, &a->dep));
    TRY(linear(r, "arc.head", r->n->width, inner, &a->head));
    TRY(linear(r, "label.dep", r->n->width, label_inner, &a->label_dep));
    TRY(linear(r, "label.head", r->n->width, label_inner, &a->label_head));
    TRY(floats(r, "arc.root", 1, r->n->width, 1, &a->root));
    TRY(packed(r, "arc.bilinear", inner + 1, inner, &a->bilinear));
    const int8_t *bytes;
    const float *scales;
    uint32_t columns = a->labels.count * (label_inner + 1);
    TRY(bytes_scaled(r, "label.bilinear.weight", "label.bilinear.scale", columns, label_inner + 1, &bytes, &scales));
    float *panels = arena_array(&r->n->arena, panels_size(label_inner + 1, columns), sizeof *panels);
    if (panels == NULL) {
        return no_memory(r);
    }
    pack_rows(panels, label_inner + 1, columns, 0, bytes, scales);
    a->label_bilinear = panels;
    return ATT_OK;
}

static att_status read_same(struct reader *r) {
    struct same_layer *s = &r->n->same;
    TRY(linear(r, "same.query", 2 * r->n->width, SAME_WIDTH, &s->query));
    TRY(linear(r, "same.key", 2 * r->n->width, SAME_WIDTH, &s->key));
    TRY(linear(r, "same.none", 2 * r->n->width, 1, &s->none));
    TRY(floats(r, "same.distance", 1, SAME_DISTANCES, 1, &s->distance));
    return floats(r, "same.type", 1, 2, 1, &s->type);
}

/* ---- the encoder ---- */

static att_status read_layer(struct reader *r, uint32_t i) {
    struct layer *l = &r->n->layers[i];
    uint32_t width = r->n->width;
    char q[NAME_MOST], k[NAME_MOST], v[NAME_MOST], part[NAME_MOST];
    snprintf(q, sizeof q, "layer.%u.q", i);
    snprintf(k, sizeof k, "layer.%u.k", i);
    snprintf(v, sizeof v, "layer.%u.v", i);
    const char *const three[] = {q, k, v};
    TRY(linears(r, three, 3, width, width, &l->qkv));
    snprintf(part, sizeof part, "layer.%u.o", i);
    TRY(linear(r, part, width, width, &l->o));
    snprintf(part, sizeof part, "layer.%u.norm1", i);
    TRY(norm(r, part, &l->norm1));
    snprintf(part, sizeof part, "layer.%u.up", i);
    TRY(linear(r, part, width, r->n->inner, &l->up));
    snprintf(part, sizeof part, "layer.%u.down", i);
    TRY(linear(r, part, r->n->inner, width, &l->down));
    snprintf(part, sizeof part, "layer.%u.norm2", i);
    return norm(r, part, &l->norm2);
}

static att_status read_embeddings(struct reader *r) {
    struct network *n = r->n;
    struct tensor *vocab;
    TRY(take(r, "vocab", TENSOR_U8, &vocab));
    uint32_t pieces;
    TRY(rows_of(r, "embed.word", &pieces));
    TRY(vocabulary_read(&n->arena, vocab->data, (size_t)(vocab->end - vocab->begin), pieces, &n->vocabulary, r->err));
    const int8_t *bytes;
    TRY(bytes_scaled(r, "embed.word.weight", "embed.word.scale", pieces, n->width, &bytes, &n->word_scale));
    n->word = (const int8_t *)arena_copy(&n->arena, (const char *)bytes, (size_t)pieces * n->width);
    if (n->word == NULL) {
        return no_memory(r);
    }
    TRY(rows_expanded(r, "embed.position", n->positions, n->width, &n->position));
    TRY(rows_expanded(r, "embed.shape", SHAPES, n->width, &n->shape));
    return norm(r, "embed.norm", &n->norm);
}

/* ---- the header ---- */

static att_status config_number(struct reader *r, const json_t *config, const char *key, uint32_t most, uint32_t *out) {
    const json_t *value = json_object_get(config, key);
    json_int_t n = json_integer_value(value);
    if (!json_is_integer(value) || n < 1 || n > (json_int_t)most) {
        return fail(r->err, ATT_BAD_MODEL, "model: config: %s is no number from 1 to %u", key, most);
    }
    *out = (uint32_t)n;
    return ATT_OK;
}

static att_status config_numbers(struct reader *r, const json_t *config) {
    struct network *n = r->n;
    TRY(config_number(r, config, "layers", 48, &n->layer_count));
    TRY(config_number(r, config, "width", MOST_WIDTH, &n->width));
    TRY(config_number(r, config, "heads", 128, &n->heads));
    TRY(config_number(r, config, "inner", 16384, &n->inner));
    TRY(config_number(r, config, "positions", 4096, &n->positions));
    if (n->width % n->heads != 0) {
        return fail(r->err, ATT_BAD_MODEL, "model: config: width %u is no multiple of %u heads", n->width, n->heads);
    }
    return n->positions < TOKEN_PIECES + 2
               ? fail(r->err, ATT_BAD_MODEL, "model: config: %u positions are too few for a token", n->positions)
               : ATT_OK;
}

static att_status read_config(struct reader *r) {
    const char *format = safetensors_metadata(&r->file, "format");
    if (format == NULL || (strcmp(format, MODEL_FORMAT) != 0 && strcmp(format, MODEL_FORMAT_1) != 0)) {
        return fail(r->err, ATT_BAD_MODEL, "model: format is %s, not " MODEL_FORMAT,
                    format == NULL ? "missing" : format);
    }
    const char *name = safetensors_metadata(&r->file, "name");
    const char *text = safetensors_metadata(&r->file, "config");
    if (name == NULL || text == NULL) {
        return fail(r->err, ATT_BAD_MODEL, "model: no %s in __metadata__", name == NULL ? "name" : "config");
    }
    r->n->name = arena_copy(&r->n->arena, name, strlen(name));
    if (r->n->name == NULL) {
        return no_memory(r);
    }
    json_error_t at;
    json_t *config = json_loads(text, JSON_REJECT_DUPLICATES, &at);
    if (config == NULL) {
        return fail(r->err, ATT_BAD_MODEL, "model: config is no JSON: %s", at.text);
    }
    att_status status = config_numbers(r, config);
    json_decref(config);
    return status;
}

static att_status check_hash(struct reader *r) {
    const char *told = safetensors_metadata(&r->file, "sha256");
    char found[65];
    sha256_hex(r->file.data, (size_t)r->file.data_len, found);
    if (told == NULL || strcmp(told, found) != 0) {
        return fail(r->err, ATT_BAD_MODEL, "model: the data's SHA-256 is %s, the header says %s", found,
                    told == NULL ? "nothing" : told);
    }
    return ATT_OK;
}

/* A model may have none. */
static att_status read_story(struct reader *r) {
    bool some = safetensors_find(&r->file, "story.weight") != NULL;
    return some ? linear(r, "story", 4 * r->n->width, STORY_WIDTH, &r->n->story) : ATT_OK;
}

/* Labels and shapes stand in the header, and a changed one would be as wrong as a changed weight. */
static att_status check_header(struct reader *r) {
    const char *told = safetensors_metadata(&r->file, "header_sha256");
    const char *format = safetensors_metadata(&r->file, "format");
    if (told == NULL && format != NULL && strcmp(format, MODEL_FORMAT_1) == 0) {
        return ATT_OK;
    }
    char found[65];
    size_t at;
    TRY(safetensors_header_hash(r->names, r->bytes, r->len, &at, found, r->err));
    if (at == 0 || told == NULL || strcmp(told, found) != 0) {
        return fail(r->err, ATT_BAD_MODEL, "model: the header's SHA-256 is %s, it says %s itself", found,
                    told == NULL ? "nothing" : told);
    }
    return ATT_OK;
}

static att_status read_all(struct reader *r) {
    TRY(check_header(r));
    TRY(read_config(r));
    TRY(check_hash(r));
    TRY(read_embeddings(r));
    r->n->layers = arena_array(&r->n->arena, r->n->layer_count, sizeof *r->n->layers);
    if (r->n->layers == NULL) {
        return no_memory(r);
    }
    for (uint32_t i = 0; i < r->n->layer_count; i++) {
        TRY(read_layer(r, i));
    }
    TRY(read_token_heads(r));
    TRY(read_span_heads(r));
    TRY(read_pointers(r));
    TRY(read_arcs(r));
    TRY(read_same(r));
    TRY(read_story(r));
    TRY(known_labels(r->n, r->err));
    for (uint32_t i = 0; i < r->file.tensor_count; i++) {
        if (!r->file.tensors[i].taken) {
            return fail(r->err, ATT_BAD_MODEL, "model: unknown tensor %s", r->file.tensors[i].name);
        }
    }
    return ATT_OK;
}

att_status network_read(const void *bytes, size_t len, struct network **out, att_error *err) {
    *out = NULL;
    struct network *n = calloc(1, sizeof *n);
    if (n == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the model");
    }
    arena_init(&n->arena, 0);
    n->ops = ops_best();
    struct arena names;
    arena_init(&names, 0);
    struct reader r = {.n = n, .err = err, .names = &names, .bytes = bytes, .len = len};
    att_status status = safetensors_read(&names, bytes, len, &r.file, err);
    if (status == ATT_OK) {
        status = read_all(&r);
    }
    arena_free(&names);
    if (status != ATT_OK) {
        network_close(n);
        return status;
    }
    sha256_hex(bytes, len, n->hash);
    *out = n;
    return ATT_OK;
}

att_status network_open(const char *path, struct network **out, att_error *err) {
    *out = NULL;
    struct buffer file = {0};
    att_status status = file_read(path, MOST_BYTES, &file, err);
    if (status == ATT_BAD_INPUT) {
        status = fail(err, ATT_BAD_MODEL, "model: %s is longer than %zu bytes", path, MOST_BYTES);
    }
    if (status == ATT_OK) {
        status = network_read(file.at, file.len, out, err);
    }
    buffer_free(&file);
    return status;
}

void network_close(struct network *n) {
    if (n != NULL) {
        arena_free(&n->arena);
        free(n);
    }
}

/* ---- what callers ask ---- */

const char *network_name(const struct network *n) {
    return n->name;
}

const char *network_hash(const struct network *n) {
    return n->hash;
}

uint32_t network_width(const struct network *n) {
    return n->width;
}

uint32_t network_positions(const struct network *n) {
    return n->positions;
}

uint32_t token_head_labels(const struct network *n, enum token_head head) {
    return n->token[head].labels.count;
}

const char *token_head_label(const struct network *n, enum token_head head, uint32_t label) {
    return n->token[head].labels.at[label];
}

uint32_t span_head_labels(const struct network *n, enum span_head head) {
    return n->span[head].labels.count;
}

const char *span_head_label(const struct network *n, enum span_head head, uint32_t label) {
    return n->span[head].labels.at[label];
}

uint32_t arc_labels(const struct network *n) {
    return n->arc.labels.count;
}

const char *arc_label(const struct network *n, uint32_t label) {
    return n->arc.labels.at[label];
}

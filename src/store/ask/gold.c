/* A record in the form of hand-made gold: items quote the text, "words#2" for the second time that they stand there. */
#include <string.h>

#include "base/utf8.h"
#include "store/find/standing.h"
#include "store/query/quote.h"

struct quoting {
    const char *text;
    size_t len;
    uint32_t *bytes; /* of each code point, and of the end */
    uint32_t points;
};

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for an answer");
}

static bool begin(struct quoting *q, struct arena *arena, const char *text, size_t len) {
    size_t size = 0, at = 0;
    q->text = text;
    q->len = len;
    q->points = (uint32_t)utf8_count(text, len);
    q->bytes = arena_array(arena, (size_t)q->points + 1, sizeof *q->bytes);
    for (uint32_t i = 0; q->bytes != NULL && i <= q->points; i++, at += size) {
        q->bytes[i] = (uint32_t)at;
        if (i < q->points) {
            utf8_next(text + at, len - at, &size);
        }
    }
    return q->bytes != NULL;
}

/* Which time these bytes stand in the text, from the top. */
static uint32_t nth(const struct quoting *q, size_t from, size_t to) {
    uint32_t n = 0;
    for (const char *at = q->text; (at = memchr(at, q->text[from], (size_t)(q->text + from - at) + 1)) != NULL; at++) {
        n += memcmp(at, q->text + from, to - from) == 0; /* at + (to - from) is inside: at is no further than `from` */
        if (at == q->text + from) {
            break;
        }
    }
    return n;
}

static json_t *quote_bytes(const struct quoting *q, size_t from, size_t to) {
    uint32_t n = from < to ? nth(q, from, to) : 1;
    return n > 1 ? json_sprintf("%.*s#%u", (int)(to - from), q->text + from, n)
                 : json_stringn(q->text + from, to - from);
}

/* The bytes of a span; false where it is none of this text. */
static bool bytes_of(const struct quoting *q, const json_t *span, size_t *from, size_t *to) {
    json_int_t start = json_integer_value(json_object_get(span, "start")),
               end = json_integer_value(json_object_get(span, "end"));
    if (!json_is_object(span) || start < 0 || end < start || end > q->points) {
        return false;
    }
    *from = q->bytes[start];
    *to = q->bytes[end];
    return true;
}

static json_t *quote_span(const struct quoting *q, const json_t *span) {
    size_t from, to;
    return bytes_of(q, span, &from, &to) ? quote_bytes(q, from, to) : json_null();
}

#define ENDS 5          /* words at either end of a long content */
#define LONG_CONTENT 80 /* bytes */

/* Where the first words end, or the last begin; `step` 1 or -1. */
static size_t words_away(const struct quoting *q, size_t from, size_t to, int step) {
    size_t at = step > 0 ? from : to;
    for (uint32_t words = 0; step > 0 ? at < to : at > from; at = (size_t)((ptrdiff_t)at + step)) {
        char c = q->text[step > 0 ? at : at - 1];
        if ((c == ' ' || c == '\n') && ++words == ENDS) {
            return at;
        }
    }
    return at;
}

/* One string, or its first words and its last. */
static json_t *quote_content(const struct quoting *q, const json_t *span) {
    size_t from, to;
    if (!bytes_of(q, span, &from, &to)) {
        return json_null();
    }
    size_t head = words_away(q, from, to, 1), tail = words_away(q, from, to, -1);
    if (to - from <= LONG_CONTENT || head >= tail) {
        return quote_bytes(q, from, to);
    }
    return json_pack("[o,o]", quote_bytes(q, from, head), quote_bytes(q, tail, to));
}

/* ---- layers ------------------------------------------------------------------------------------------------------ */

static json_t *get(const json_t *item, const char *name) {
    json_t *v = json_object_get(item, name);
    return v != NULL ? json_incref(v) : json_null();
}

static json_t *actor(const struct quoting *q, const json_t *a) {
    (void)q;
    return json_pack("{s:o,s:o,s:o,s:o,s:o}", "id", get(a, "id"), "name", get(a, "name"), "kind", get(a, "kind"),
                     "country", get(a, "country"), "sector", get(a, "sector"));
}

static json_t *event(const struct quoting *q, const json_t *e) {
    return json_pack("{s:o,s:o,s:o,s:o,s:o,s:o,s:o,s:o,s:o,s:o,s:o}", "id", get(e, "id"), "anchor",
                     quote_span(q, json_object_get(e, "anchor")), "type", get(e, "type"), "mode", get(e, "mode"),
                     "actor", get(e, "actor"), "recipient", get(e, "recipient"), "status", get(e, "status"), "said_by",
                     get(e, "said_by"), "date", get(e, "date"), "place", quote_span(q, json_object_get(e, "place")),
                     "same_as", get(e, "same_as"));
}

static json_t *claim(const struct quoting *q, const json_t *c) {
    return json_pack("{s:o,s:o,s:o,s:o,s:o}", "source", get(c, "source"), "via", get(c, "via"), "cue",
                     quote_span(q, json_object_get(c, "cue")), "content",
                     quote_content(q, json_object_get(c, "content")), "form", get(c, "form"));
}

/* Gold tells the status of a commitment where it is merely possible. */
static json_t *commitment(const struct quoting *q, const json_t *k) {
    const char *status = json_string_value(json_object_get(k, "status"));
    json_t *out =
        json_pack("{s:o,s:o,s:o,s:o,s:o,s:o,s:o}", "kind", get(k, "kind"), "issuer", get(k, "issuer"), "addressee",
                  get(k, "addressee"), "act", quote_span(q, json_object_get(k, "act")), "condition",
                  quote_span(q, json_object_get(k, "condition")), "due", get(k, "due"), "event", get(k, "event"));
    if (out != NULL && status != NULL && strcmp(status, "possible") == 0) {
        json_object_set_new(out, "status", json_string(status));
    }
    return out;
}

typedef json_t *make(const struct quoting *q, const json_t *item);

static att_status add_layer(const struct quoting *q, const json_t *record, const char *name, make *of, json_t *out,
                            att_error *err) {
    json_t *list = json_array(), *item;
    size_t i;
    TRY(quote_set(out, name, list, err));
    json_array_foreach(json_object_get(record, name), i, item) {
        if (json_array_append_new(list, of(q, item)) != 0) {
            return no_memory(err);
        }
    }
    return ATT_OK;
}

static att_status add_all(const struct quoting *q, const json_t *record, json_t *out, att_error *err) {
    TRY(quote_set(out, "id", get(record, "id"), err));
    TRY(quote_set(out, "published", get(record, "published"), err));
    TRY(quote_set(out, "annotated", json_string("corrected"), err));
    TRY(add_layer(q, record, "actors", actor, out, err));
    TRY(add_layer(q, record, "events", event, out, err));
    TRY(add_layer(q, record, "claims", claim, out, err));
    return add_layer(q, record, "commitments", commitment, out, err);
}

att_status gold_write(struct att_store *s, const struct standing *a, struct rows *w, att_error *err) {
    struct quoting q;
    if (a->text == NULL) {
        return ATT_OK; /* a record that came without its text cannot quote it */
    }
    json_t *out = json_object();
    att_status status = out != NULL && begin(&q, &s->scratch, a->text, a->text_len) ? ATT_OK : no_memory(err);
    status = status == ATT_OK ? add_all(&q, a->corrected, out, err) : status;
    status = status == ATT_OK ? quote_write(w, out, err) : status;
    json_decref(out);
    return status;
}

/* A record held against the text that it was made of. */
#include <string.h>

#include "base/utf8.h"
#include "store/put/check.h"

#define STRIDE 64

/* A text in which spans are looked up in any order: of every STRIDE-th code point the byte is known. */
struct quoted {
    const char *text;
    size_t len, *marks;
    int64_t points;
    att_error *err;
};

static att_status quote_begin(struct arena *arena, const char *text, size_t len, struct quoted *out, att_error *err) {
    struct utf8_place at = {.text = text, .len = len};
    *out = (struct quoted){text, len, NULL, (int64_t)utf8_count(text, len), err};
    out->marks = arena_array(arena, (size_t)out->points / STRIDE + 1, sizeof *out->marks);
    for (int64_t i = 0; out->marks != NULL && i <= out->points; i += STRIDE) {
        out->marks[i / STRIDE] = utf8_walk(&at, i);
    }
    return out->marks != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a record");
}

static size_t byte_of(const struct quoted *q, int64_t point) {
    struct utf8_place at = {
        .text = q->text, .len = q->len, .byte = q->marks[point / STRIDE], .point = point - point % STRIDE};
    return utf8_walk(&at, point);
}

/* A span without words (of a record whose words were taken away) only has to lie in the text. */
static att_status hold(const struct quoted *q, const struct checked_span *span, const char *layer, uint32_t i,
                       const char *field) {
    if (span->end > q->points) {
        return fail(q->err, ATT_BAD_INPUT, "the record's %s[%u].%s ends behind its text", layer, i, field);
    }
    if (span->text == NULL || span->text[0] == '\0') {
        return ATT_OK;
    }
    size_t from = byte_of(q, span->start), len = strlen(span->text);
    bool same =
        len <= q->len - from && memcmp(q->text + from, span->text, len) == 0 && from + len == byte_of(q, span->end);
    return same
               ? ATT_OK
               : fail(q->err, ATT_BAD_INPUT, "the record's %s[%u].%s is not what its text says there", layer, i, field);
}

static att_status hold_event(const struct quoted *q, const struct checked_event *e, uint32_t i) {
    TRY(hold(q, &e->anchor, "events", i, "anchor"));
    for (uint32_t k = 0; k < e->argument_count; k++) {
        TRY(hold(q, &e->arguments[k].span, "events", i, "arguments"));
    }
    return ATT_OK;
}

att_status check_words(const struct checked *r, const char *text, size_t len, struct arena *arena, att_error *err) {
    struct quoted q;
    TRY(quote_begin(arena, text, len, &q, err));
    for (uint32_t i = 0; i < r->actor_count; i++) {
        for (uint32_t k = 0; k < r->actors[i].mention_count; k++) {
            TRY(hold(&q, &r->actors[i].mentions[k], "actors", i, "mentions"));
        }
    }
    for (uint32_t i = 0; i < r->event_count; i++) {
        TRY(hold_event(&q, &r->events[i], i));
    }
    for (uint32_t i = 0; i < r->claim_count; i++) {
        TRY(hold(&q, &r->claims[i].content, "claims", i, "content"));
    }
    for (uint32_t i = 0; i < r->commitment_count; i++) {
        TRY(hold(&q, &r->commitments[i].act, "commitments", i, "act"));
        TRY(hold(&q, &r->commitments[i].due_time, "commitments", i, "due_time"));
    }
    for (uint32_t i = 0; i < r->time_count; i++) {
        TRY(hold(&q, &r->times[i].span, "times", i, "span"));
    }
    return ATT_OK;
}

#include "vectors.h"

#include <string.h>

#include "base/error.h"
#include "document/document.h"
#include "encoder/encoder.h"
#include "event/arguments.h"
#include "syntax/syntax.h"
#include "text/text.h"

static bool begins(char c) {
    return ((unsigned char)c & 0xC0) != 0x80;
}

/* The byte at which a code point begins; the text's end behind the last. */
static uint32_t byte_of(const char *text, uint32_t point) {
    uint32_t at = 0;
    for (; text[at] != '\0'; at++) {
        if (begins(text[at]) && point-- == 0) {
            break;
        }
    }
    return at;
}

static uint32_t point_of(const char *text, uint32_t byte) {
    uint32_t points = 0;
    for (uint32_t i = 0; i < byte; i++) {
        points += begins(text[i]);
    }
    return points;
}

static void read_window(const struct document *d, const struct window *w, const float *mean, struct vector_span *spans,
                        uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        struct span at = {byte_of(d->text, spans[i].start), byte_of(d->text, spans[i].end)};
        uint32_t first, end;
        tokens_of_span(d, at, &first, &end);
        end = end < w->end ? end : w->end;
        if (network_has_story(w->net) && first >= w->own_first && first < w->own_end && first < end) {
            spans[i].known = true;
            story_vector(w->net, &w->vectors, mean, first - w->first, end - w->first, spans[i].vector);
        }
    }
}

static att_status read_beside(struct document *d, struct vector_span *spans, uint32_t count, att_error *err) {
    TRY(syntax_finish(d, NULL, &d->arena, err));
    for (uint32_t i = 0; i < count; i++) {
        struct span at = {byte_of(d->text, spans[i].start), byte_of(d->text, spans[i].end)};
        struct event e = {.at = at};
        tokens_of_span(d, at, &e.first_token, &e.end_token);
        e.head = e.first_token < e.end_token ? tokens_head(d, e.first_token, e.end_token) : NONE;
        if (!arguments_read(d, &e)) {
            return fail(err, ATT_NO_MEMORY, "no memory for what stands beside a mention");
        }
        for (uint32_t k = 0; k < e.argument_count && k < SPAN_BESIDE; k++) {
            const struct argument *a = &e.arguments[k];
            spans[i].beside[spans[i].beside_count++] =
                (struct vector_beside){point_of(d->text, a->at.start), point_of(d->text, a->at.end), a->role};
        }
    }
    return ATT_OK;
}

static att_status read_windows(const struct network *net, struct arena *scratch, struct document *d,
                               struct vector_span *spans, uint32_t count, att_error *err) {
    struct encoder encoder;
    struct window w;
    struct arena_mark start = arena_here(scratch);
    TRY(text_read(d, 0, err));
    encoder_begin(&encoder, d, net);
    for (;;) {
        att_status status = encoder_next(&encoder, scratch, &w, err);
        if (status != ATT_OK) {
            arena_rewind(scratch, start);
            return status == ATT_END ? read_beside(d, spans, count, err) : status;
        }
        float *mean = arena_array(scratch, w.vectors.width, sizeof *mean);
        if (mean == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for vectors");
        }
        TRY(syntax_window(d, &w, err));
        window_mean(&w.vectors, mean);
        read_window(d, &w, mean, spans, count);
        arena_rewind(scratch, start);
    }
}

att_status vectors_read(const struct network *net, struct arena *scratch, const char *text, struct vector_span *spans,
                        uint32_t count, att_error *err) {
    struct document d;
    document_init(&d, 0);
    d.text = text;
    d.text_len = (uint32_t)strlen(text);
    att_status status = read_windows(net, scratch, &d, spans, count, err);
    document_free(&d);
    return status;
}

#include "input/input.h"

#include <string.h>

#include "base/error.h"
#include "base/file.h"
#include "base/utf8.h"

/* English news has a function word of the list in one word of three; diaries and headlines still in one of six. */
#define ENGLISH_SHARE 0.10
#define ENGLISH_WORDS 20

static const char *no_memory = "no memory for the article's text";

/* A repaired copy of a metadata string; sets *out to NULL for NULL and for white space alone. */
static att_status copy_field(struct document *d, const char *s, const char **out, att_error *err) {
    *out = NULL;
    if (s == NULL || s[strspn(s, " \t\r\n")] == '\0') {
        return ATT_OK;
    }
    size_t len, replaced;
    *out = utf8_repair(&d->arena, s, strlen(s), &len, &replaced);
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "%s", no_memory);
}

size_t input_cut(const char *text, size_t len, size_t max) {
    if (len <= max) {
        return len;
    }
    size_t low = max - max / 10, space = 0;
    for (size_t i = max; i > low; i--) {
        if (text[i - 1] == '\n') {
            return i;
        }
        if (space == 0 && text[i - 1] == ' ') {
            space = i;
        }
    }
    if (space > 0) {
        return space;
    }
    while (max > 0 && ((unsigned char)text[max] & 0xC0) == 0x80) {
        max--;
    }
    return max;
}

/* The text itself, or a copy in which each NUL is U+FFFD: few who read JSON take a NUL in a string, the store does not. */
static char *without_nul(struct arena *scratch, char *text, size_t *len, size_t *replaced) {
    size_t zeros = 0;
    for (const char *at = text; (at = memchr(at, '\0', *len - (size_t)(at - text))) != NULL; at++) {
        zeros++;
    }
    if (zeros == 0) {
        return text;
    }
    char *copy = arena_alloc(scratch, *len + 2 * zeros + 1), *to = copy;
    for (size_t i = 0; copy != NULL && i < *len; i++) {
        if (text[i] != '\0') {
            *to++ = text[i];
        } else {
            memcpy(to, "\xEF\xBF\xBD", 3);
            to += 3;
        }
    }
    if (copy != NULL) {
        *to = '\0';
        *len += 2 * zeros;
        *replaced += zeros;
    }
    return copy;
}

/* Title (if asked for), an empty line and the text, repaired, in `scratch`. */
static char *whole_text(struct arena *scratch, const struct document *d, const att_article *a, bool with_title,
                        size_t *len, size_t *replaced) {
    char *text = utf8_repair(scratch, a->text, a->text_len, len, replaced);
    text = text != NULL ? without_nul(scratch, text, len, replaced) : NULL;
    if (text == NULL || !with_title || d->title == NULL) {
        return text;
    }
    size_t head = strlen(d->title);
    char *joined = arena_alloc(scratch, head + 2 + *len + 1);
    if (joined == NULL) {
        return NULL;
    }
    memcpy(joined, d->title, head);
    memcpy(joined + head, "\n\n", 2);
    memcpy(joined + head + 2, text, *len);
    *len += head + 2;
    joined[*len] = '\0';
    return joined;
}

static att_status read_text(struct document *d, struct arena *scratch, const att_article *a,
                            const struct input_limits *l, att_error *err) {
    const struct span nowhere = {0, 0};
    size_t len, replaced = 0;
    const char *text = whole_text(scratch, d, a, l->with_title, &len, &replaced);
    if (text == NULL) {
        return fail(err, ATT_NO_MEMORY, "%s", no_memory);
    }
    sha256_hex(text, len, d->sha256);
    size_t max = l->max_text < UINT32_MAX / 2 ? l->max_text : UINT32_MAX / 2;
    size_t keep = input_cut(text, len, max);
    d->text = arena_copy(&d->arena, text, keep);
    d->text_len = (uint32_t)keep;
    bool noted = d->text != NULL;
    if (noted && keep < len) {
        struct span where = {(uint32_t)keep, (uint32_t)keep};
        noted = document_note(d, "cut", where, "the text has %zu bytes; the first %zu were read", len, keep);
    }
    replaced += a->replaced;
    if (noted && replaced > 0) {
        noted = document_note(d, "invalid-utf8", nowhere,
                              "%zu parts of the text were no UTF-8, or NUL, and became U+FFFD", replaced);
    }
    if (noted && a->text_len == 0) {
        noted = document_note(d, "empty", nowhere, "the article has no text");
    }
    return noted ? ATT_OK : fail(err, ATT_NO_MEMORY, "%s", no_memory);
}

static att_status read_date(struct document *d, const char *published, att_error *err) {
    const struct span nowhere = {0, 0};
    bool noted = true;
    if (published == NULL || published[strspn(published, " \t\r\n")] == '\0') {
        noted =
            document_note(d, "no-published-date", nowhere, "without a publication date relative dates are left open");
    } else if (!input_published(published, strlen(published), &d->published)) {
        d->published = (struct date){0, 0, 0};
        noted = document_note(d, "bad-published-date", nowhere,
                              "the publication date could not be read; relative dates are left open");
    }
    return noted ? ATT_OK : fail(err, ATT_NO_MEMORY, "%s", no_memory);
}

static att_status read_language(struct document *d, att_error *err) {
    const struct span nowhere = {0, 0};
    uint32_t words;
    double share = input_english(d->text, d->text_len, &words);
    d->language = "en";
    if (words >= ENGLISH_WORDS && share < ENGLISH_SHARE) {
        d->language = "und";
        if (!document_note(d, "not-english", nowhere,
                           "%.0f in a hundred of the words are frequent English ones: the text is "
                           "probably not English",
                           100 * share)) {
            return fail(err, ATT_NO_MEMORY, "%s", no_memory);
        }
    }
    return ATT_OK;
}

static att_status read_outlets(struct document *d, const att_article *a, att_error *err) {
    if (a->outlet_count == 0) {
        return ATT_OK;
    }
    d->outlets = arena_array(&d->arena, a->outlet_count, sizeof *d->outlets);
    if (d->outlets == NULL) {
        return fail(err, ATT_NO_MEMORY, "%s", no_memory);
    }
    for (size_t i = 0; i < a->outlet_count; i++) {
        const char *outlet;
        TRY(copy_field(d, a->outlets[i], &outlet, err));
        if (outlet != NULL) {
            d->outlets[d->outlet_count++] = outlet;
        }
    }
    return ATT_OK;
}

att_status input_read(struct document *d, const att_article *article, const struct input_limits *limits,
                      att_error *err) {
    if (article->text == NULL) {
        return fail(err, ATT_BAD_INPUT, "the article has no text");
    }
    TRY(copy_field(d, article->id, &d->id, err));
    TRY(copy_field(d, article->title, &d->title, err));
    TRY(copy_field(d, article->publisher, &d->publisher, err));
    TRY(copy_field(d, article->url, &d->url, err));
    TRY(read_outlets(d, article, err));

    struct arena scratch;
    arena_init(&scratch, 0);
    att_status status = read_text(d, &scratch, article, limits, err);
    arena_free(&scratch);
    TRY(status);
    if (d->id == NULL) {
        d->id = arena_format(&d->arena, "text-%.16s", d->sha256);
        if (d->id == NULL) {
            return fail(err, ATT_NO_MEMORY, "%s", no_memory);
        }
    }
    TRY(read_date(d, article->published, err));
    return read_language(d, err);
}

/* The tree as CoNLL-U: https://universaldependencies.org/format.html, with ranges for words that were split and SpaceAfter=No. */
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "document/layers.h"

/* ---- writing ---- */

/* Tabs and line ends would break the format's lines. */
static void add_form(struct buffer *out, struct slice form) {
    for (size_t i = 0; i < form.len; i++) {
        char c = form.at[i] == '\t' || form.at[i] == '\n' || form.at[i] == '\r' ? ' ' : form.at[i];
        buffer_add(out, &c, 1);
    }
}

static const char *or_blank(const char *s) {
    return s == NULL || s[0] == '\0' ? "_" : s;
}

static bool joined(const struct document *d, uint32_t token, uint32_t end) {
    return token < end && (d->tokens[token].flags & TOKEN_JOINED) != 0;
}

static const char *misc(const struct document *d, uint32_t next) {
    bool no_space = next < d->token_count && (d->tokens[next].flags & TOKEN_SPACE_BEFORE) == 0;
    return no_space ? "SpaceAfter=No" : "_";
}

static void dump_token(const struct document *d, uint32_t token, uint32_t first, uint32_t end, struct buffer *out) {
    const struct token *t = &d->tokens[token];
    buffer_format(out, "%u\t", token - first + 1);
    add_form(out, token_text(d, token));
    buffer_format(out, "\t%s\t%s\t%s\t%s\t", or_blank(t->lemma), upos_names[t->upos], or_blank(t->xpos), or_blank(t->feats));
    if (t->head == NONE) {
        buffer_text(out, "0");
    } else if (t->head < first || t->head >= end) {
        buffer_text(out, "_");
    } else {
        buffer_format(out, "%u", t->head - first + 1);
    }
    bool inside_range = joined(d, token, end) || joined(d, token + 1, end);
    buffer_format(out, "\t%s\t_\t%s\n", deprel_names[t->deprel], inside_range ? "_" : misc(d, token + 1));
}

static void dump_range(const struct document *d, uint32_t token, uint32_t first, uint32_t end, struct buffer *out) {
    uint32_t last = token;
    while (joined(d, last + 1, end)) {
        last++;
    }
    buffer_format(out, "%u-%u\t", token - first + 1, last - first + 1);
    add_form(out, span_text(d, span_of_tokens(d, token, last + 1)));
    buffer_format(out, "\t_\t_\t_\t_\t_\t_\t_\t%s\n", misc(d, last + 1));
}

static void dump_sentence(const struct document *d, uint32_t number, uint32_t first, uint32_t end, struct buffer *out) {
    bool new_paragraph = first == 0 || (first < end && d->tokens[first].paragraph != d->tokens[first - 1].paragraph);
    buffer_format(out, "%s# sent_id = %u\n# text = ", new_paragraph ? "# newpar\n" : "", number);
    add_form(out, span_text(d, span_of_tokens(d, first, end)));
    buffer_text(out, "\n");
    for (uint32_t i = first; i < end; i++) {
        if (!joined(d, i, end) && joined(d, i + 1, end)) {
            dump_range(d, i, first, end, out);
        }
        dump_token(d, i, first, end, out);
    }
    buffer_text(out, "\n");
}

att_status tree_dump(const struct document *d, struct buffer *out, att_error *err) {
    for (uint32_t s = 0; s < d->sentence_count; s++) {
        uint32_t end = d->sentences[s].end_token;
        dump_sentence(d, s + 1, d->sentences[s].first_token, end < d->token_count ? end : d->token_count, out);
    }
    if (d->sentence_count == 0 && d->token_count != 0) {
        dump_sentence(d, 1, 0, d->token_count, out); /* before syntax */
    }
    return out->failed ? fail(err, ATT_NO_MEMORY, "no memory to dump a tree") : ATT_OK;
}

/* ---- reading ---- */

enum column { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC, COLUMNS };

struct tree_reader {
    struct document *d;
    att_error *err;
    uint32_t line;
    uint32_t text_at;      /* byte behind the last token found */
    uint32_t token;        /* tokens of the tree read so far */
    bool fill;             /* the document has tokens, which the tree's must be */
    uint32_t first;        /* of the sentence being read */
    uint32_t joined_until; /* in a range: tokens numbered up to this one continue the word that the range begins with */
};

static att_status mistake(struct tree_reader *r, const char *what, struct slice where) {
    return fail_at(r->err, ATT_BAD_INPUT, r->line, 0, "tree: %s: %.*s", what, (int)(where.len < 80 ? where.len : 80), where.at);
}

static bool is_blank_byte(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Reads a number at the beginning of `s`; returns the digits read, 0 where none or too many stand there. */
static size_t number(struct slice s, uint32_t *out) {
    size_t i = 0;
    *out = 0;
    while (i < s.len && i < 9 && s.at[i] >= '0' && s.at[i] <= '9') {
        *out = *out * 10 + (uint32_t)(s.at[i++] - '0');
    }
    return i;
}

static uint32_t split(struct slice line, bool tabs, struct slice *columns, uint32_t limit) {
    uint32_t count = 0;
    size_t i = 0;
    while (i <= line.len && count < limit) {
        while (!tabs && i < line.len && line.at[i] == ' ') {
            i++;
        }
        size_t begin = i;
        while (i < line.len && line.at[i] != (tabs ? '\t' : ' ')) {
            i++;
        }
        if (tabs || i > begin) {
            columns[count++] = (struct slice){line.at + begin, i - begin};
        }
        i++;
    }
    return count;
}

/* A space in a form stands for whatever blank the text has there. */
static bool form_stands_at(const struct document *d, uint32_t at, struct slice form) {
    if (form.len > d->text_len - at) {
        return false;
    }
    for (size_t i = 0; i < form.len; i++) {
        char c = d->text[at + i];
        if (c != form.at[i] && !(form.at[i] == ' ' && is_blank_byte(c))) {
            return false;
        }
    }
    return form.len != 0;
}

/* The text's next token, which must be `form`. */
static att_status next_token(struct tree_reader *r, struct slice form, struct token **out) {
    struct document *d = r->d;
    if (r->fill) {
        if (r->token >= d->token_count || !form_stands_at(d, d->tokens[r->token].at.start, form) ||
            token_text(d, r->token).len != form.len) {
            return mistake(r, "is not the document's next token", form);
        }
        *out = &d->tokens[r->token++];
        return ATT_OK;
    }
    uint32_t at = r->text_at;
    while (at < d->text_len && !form_stands_at(d, at, form)) {
        size_t size;
        if (!utf8_is_space(utf8_next(d->text + at, d->text_len - at, &size))) {
            return mistake(r, "is not the text's next word", form);
        }
        at += (uint32_t)size;
    }
    if (at >= d->text_len) {
        return mistake(r, "stands behind the end of the text", form);
    }
    struct token *t = document_add_token(d);
    if (t == NULL) {
        return fail(r->err, ATT_NO_MEMORY, "no memory to read a tree");
    }
    t->at = (struct span){at, at + (uint32_t)form.len};
    t->flags = at > r->text_at ? TOKEN_SPACE_BEFORE : 0;
    r->text_at = t->at.end;
    r->token++;
    *out = t;
    return ATT_OK;
}

static bool blank(struct slice s) {
    return s.len == 0 || slice_is(s, "_");
}

static att_status copy(struct tree_reader *r, struct slice s, const char *when_blank, const char **out) {
    *out = blank(s) ? when_blank : arena_copy(&r->d->arena, s.at, s.len);
    return *out == NULL ? fail(r->err, ATT_NO_MEMORY, "no memory to read a tree") : ATT_OK;
}

static att_status label(struct tree_reader *r, const char *const *names, size_t count, struct slice s, uint8_t *out) {
    int found = blank(s) ? 0 : label_find(names, count, s.at, s.len);
    if (found < 0) {
        return mistake(r, "unknown tag or relation", s);
    }
    *out = (uint8_t)found;
    return ATT_OK;
}

static att_status read_token(struct tree_reader *r, const struct slice *columns, bool joins) {
    uint32_t head;
    size_t digits = number(columns[HEAD], &head);
    if (!blank(columns[HEAD]) && digits != columns[HEAD].len) {
        return mistake(r, "a head is a number", columns[HEAD]);
    }
    struct token *t;
    TRY(next_token(r, columns[FORM], &t));
    t->flags = (uint8_t)(joins ? t->flags | TOKEN_JOINED : t->flags);
    t->sentence = r->d->sentence_count;
    t->head = head == 0 ? NONE : r->first + head - 1;
    /* A token that is "_" has "_" for its lemma too. */
    TRY(copy(r, columns[LEMMA], slice_is(columns[FORM], "_") ? "_" : "", &t->lemma));
    TRY(label(r, upos_names, UPOS_COUNT, columns[UPOS], &t->upos));
    TRY(copy(r, columns[XPOS], "", &t->xpos));
    TRY(copy(r, columns[FEATS], "_", &t->feats));
    return label(r, deprel_names, DEP_COUNT, columns[DEPREL], &t->deprel);
}

static att_status read_conllu_line(struct tree_reader *r, struct slice line) {
    struct slice columns[COLUMNS];
    if (split(line, true, columns, COLUMNS) != COLUMNS) {
        return mistake(r, "a line of CoNLL-U has ten columns", line);
    }
    uint32_t id, last;
    size_t digits = number(columns[ID], &id);
    struct slice rest = {columns[ID].at + digits, columns[ID].len - digits};
    if (digits == 0 || id == 0) {
        return mistake(r, "an id is a number", columns[ID]);
    }
    if (slice_starts(rest, ".")) {
        return ATT_OK; /* an empty node stands for no words of the text */
    }
    if (slice_starts(rest, "-")) {
        if (number((struct slice){rest.at + 1, rest.len - 1}, &last) != rest.len - 1 || last <= id) {
            return mistake(r, "a range is two numbers", columns[ID]);
        }
        r->joined_until = last;
        return ATT_OK;
    }
    if (rest.len != 0 || id != r->token - r->first + 1) {
        return mistake(r, "ids count from 1", columns[ID]);
    }
    /* The range's line comes right before its first token, which begins the word; the others continue it. */
    bool joins = r->joined_until >= id && (r->joined_until & UINT32_C(0x80000000)) != 0;
    return read_token(r, columns, joins);
}

static struct slice lowered(struct tree_reader *r, struct slice form) {
    char *copied = arena_copy(&r->d->arena, form.at, form.len);
    for (size_t i = 0; copied != NULL && i < form.len; i++) {
        if (copied[i] >= 'A' && copied[i] <= 'Z') {
            copied[i] = (char)(copied[i] + 32);
        }
    }
    return copied == NULL ? form : (struct slice){copied, form.len};
}
